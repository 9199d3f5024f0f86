//! What part each paragraph of a plain text plays, told by how it looks among its neighbours.

use crate::text::{Block, ParagraphKind};

use super::{
    dateline, letter,
    plain::{self, Marker, Piece},
    wrap::ends_sentence,
};

/// Gives title, headings, captions, list items and table rows their kinds. `blocks` are the texts of
/// `pieces`, one each, with furniture already marked.
pub fn assign(pieces: &[Piece], blocks: &mut [Block]) {
    for (index, piece) in pieces.iter().enumerate() {
        if blocks[index].kind != ParagraphKind::Body {
            continue;
        }
        if piece.row {
            blocks[index].kind = ParagraphKind::Table;
        } else if blocks[index].text.starts_with('>') {
            // What a mail quotes of the one before it.
            blocks[index].kind = ParagraphKind::Quote;
        } else if is_item(pieces, index) {
            blocks[index].kind = ParagraphKind::ListItem;
        }
    }
    speech(pieces, blocks);
    let groups = Groups::of(pieces, blocks);
    captions(&groups, blocks);
    credits(blocks);
    let title = title(&groups, blocks);
    if let Some(at) = title {
        blocks[at].kind = ParagraphKind::Title;
        let text = blocks[at].text.clone();
        // A page that names its article in its path as well.
        for block in blocks.iter_mut().skip(at + 1).take(3).filter(|b| b.kind == ParagraphKind::Body && b.text == text) {
            block.kind = ParagraphKind::Furniture;
        }
    }
    let headings: Vec<usize> = (title.map_or(0, |t| t + 1)..blocks.len()).filter(|i| is_heading(&groups, blocks, *i)).collect();
    for at in headings {
        blocks[at].kind = ParagraphKind::Heading;
    }
}

/// The groups of lines between blank lines, as far as their paragraphs tell what they are.
struct Groups {
    /// The group of each paragraph.
    of: Vec<usize>,
    /// How many paragraphs each has, and whether all of them are short.
    told: Vec<(usize, bool)>,
}

impl Groups {
    fn of(pieces: &[Piece], blocks: &[Block]) -> Self {
        let of: Vec<usize> = pieces.iter().map(|p| p.group).collect();
        let mut told = vec![(0, true); of.iter().max().map_or(0, |last| last + 1)];
        for (group, block) in of.iter().zip(blocks) {
            let (count, short) = &mut told[*group];
            *count += 1;
            *short &= block.text.chars().nth(89).is_none();
        }
        Self { of, told }
    }

    /// How many paragraphs stand in the group of the one at `index`, itself among them.
    fn size(&self, index: usize) -> usize {
        self.of.get(index).map_or(0, |group| self.told[*group].0)
    }

    /// Whether the paragraph is one of several short lines in a row.
    fn in_verse(&self, index: usize) -> bool {
        self.of.get(index).is_some_and(|group| matches!(self.told[*group], (3.., true)))
    }
}

/// An item stands among items: a hyphen alone may open a line of speech, a number alone a sentence.
fn is_item(pieces: &[Piece], index: usize) -> bool {
    let near = |wanted: fn(Marker, Marker) -> bool| {
        let own = pieces[index].marker;
        let before = pieces[..index].iter().rev().take(3).any(|p| wanted(p.marker, own));
        before || pieces[index + 1..].iter().take(3).any(|p| wanted(own, p.marker))
    };
    match pieces[index].marker {
        Marker::None => false,
        Marker::Bullet => true,
        Marker::Dash => near(|a, b| a == Marker::Dash && b == Marker::Dash),
        Marker::Number(_) => near(|a, b| matches!((a, b), (Marker::Number(x), Marker::Number(y)) if x.checked_add(1) == Some(y))),
    }
}

/// Lines of speech begin with a dash as items do, but one in three or more of them asks or exclaims.
fn speech(pieces: &[Piece], blocks: &mut [Block]) {
    let mut from = 0;
    while from < pieces.len() {
        let run = pieces[from..].iter().take_while(|p| p.marker == Marker::Dash).count();
        let spoken = blocks[from..from + run].iter().filter(|b| b.text.contains(['?', '!'])).count();
        if run > 0 && spoken * 3 >= run {
            for block in blocks[from..from + run].iter_mut().filter(|b| b.kind == ParagraphKind::ListItem) {
                block.kind = ParagraphKind::Body;
            }
        }
        from += run.max(1);
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Two identical paragraphs near each other are the words under a picture, which pages state twice (the
/// second time for readers who cannot see it). A refrain stands in verse, not beside itself.
fn captions(groups: &Groups, blocks: &mut [Block]) {
    for index in 0..blocks.len() {
        if blocks[index].kind != ParagraphKind::Body || blocks[index].text.split_whitespace().nth(5).is_none() {
            continue;
        }
        let long = blocks[index].text.len() >= 60 && !groups.in_verse(index);
        let reach = if long { 6 } else { 1 };
        let near = |j: &usize| long || groups.of[*j] == groups.of[index];
        let twin = (index + 1..blocks.len().min(index + 1 + reach)).find(|j| near(j) && blocks[*j].text == blocks[index].text);
        if let Some(twin) = twin
            && (ends_sentence(&blocks[index].text) || index > 0)
        {
            blocks[index].kind = ParagraphKind::Caption;
            blocks[twin].kind = ParagraphKind::Caption;
        }
    }
}

/// The words under a picture that end with who took it: "The new pier. Photo: Tom Hale/Orvel Herald".
fn credits(blocks: &mut [Block]) {
    for block in blocks.iter_mut().filter(|b| b.kind == ParagraphKind::Body) {
        let is_sized = || (3..=70).contains(&block.text.split_whitespace().take(71).count());
        if ends_in_credit(&block.text) && is_sized() {
            block.kind = ParagraphKind::Caption;
        }
    }
}

/// Labels of a credit, as they begin its words.
const CREDITS: &[&str] =
    &["photo:", "photograph:", "picture:", "image:", "photo by ", "photograph by ", "photo credit:", "foto:", "bild:", "photo :", "фото:"];

/// The most words that a label and who is named behind it take, and one in front of them.
const CREDIT_WORDS: usize = 10;

fn ends_in_credit(text: &str) -> bool {
    let tail = text.rmatch_indices(char::is_whitespace).nth(CREDIT_WORDS).map_or(text, |(at, _)| &text[at..]);
    let lower = tail.to_lowercase();
    // Every label has one of these, and most paragraphs end in neither.
    if !lower.contains(':') && !lower.contains(" by ") {
        return false;
    }
    let Some((at, label)) = CREDITS.iter().filter_map(|c| lower.rfind(c).map(|at| (at, *c))).max_by_key(|(at, _)| *at) else {
        return false;
    };
    let before = lower[..at].trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', '(', '[', '—', '–', '|', '/', '”', '"']);
    let who = &lower[at + label.len()..];
    // A name and perhaps an agency, and nothing said of them.
    begins && (1..=6).contains(&words(who)) && !who.trim_end().trim_end_matches([')', ']']).ends_with(['.', '!', '?', ',', ';', ':'])
}

/// The headline: a short first paragraph without a final mark, before something longer.
fn title(groups: &Groups, blocks: &[Block]) -> Option<usize> {
    let shown = |b: &&Block| !matches!(b.kind, ParagraphKind::Furniture | ParagraphKind::Caption);
    let first = blocks.iter().position(|b| shown(&b) && !is_label(&b.text) && !is_date_line(&b.text))?;
    let at = behind_menu(blocks, first).unwrap_or(first);
    let block = &blocks[at];
    if block.kind != ParagraphKind::Body || !looks_like_headline(&block.text) {
        return None;
    }
    let length = block.text.chars().count();
    let alone = groups.size(at) == 1;
    let mut rest = blocks[at + 1..].iter().filter(shown).take(5);
    let prose = |b: &Block| {
        let n = b.text.chars().count();
        (n >= 60 && n * 2 >= length * 3) || (n > length && ends_sentence(&b.text) && n >= 30)
    };
    // Thai and kin write no mark at a sentence's end.
    let ends = |text: &str| ends_sentence(text) || text.chars().next_back().is_some_and(|c| ('\u{0E00}'..='\u{0EFF}').contains(&c));
    let before_prose = rest.clone().any(|b| prose(b) && ends(&b.text))
        && rest.next().is_some_and(|b| b.text.chars().count() * 2 >= length || b.text.len() < 60);
    let before_stanza = alone && length <= 60 && groups.size(at + 1) >= 3;
    let tallest = blocks[at + 1..].iter().filter(shown).map(|b| b.text.chars().count()).max().unwrap_or(0);
    ((before_prose && tallest > length) || before_stanza).then_some(at)
}

/// What a page or an office writes above the headline.
fn is_label(text: &str) -> bool {
    const LABELS: &[&str] = &[
        "press release",
        "news release",
        "for immediate release",
        "media release",
        "pressemitteilung",
        "medienmitteilung",
        "communiqué de presse",
        "comunicado de prensa",
        "nota de prensa",
        "comunicado de imprensa",
        "comunicato stampa",
        "persbericht",
    ];
    text.len() <= 40 && LABELS.contains(&text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().as_str())
}

/// A day, perhaps with the place in front of it, and nothing else: "Orvel, 4 March 2024".
fn is_date_line(text: &str) -> bool {
    let count = words(text);
    let begins = dateline::begins_with_date(text) || text.split_whitespace().next().is_some_and(|w| w.ends_with(','));
    (2..=6).contains(&count) && begins && dateline::parse(text).is_some()
}

/// The headline of a page that was copied whole: its name stands above the menu, the headline below.
fn behind_menu(blocks: &[Block], first: usize) -> Option<usize> {
    if words(&blocks[first].text) > 3 {
        return None;
    }
    let prose = blocks[first..].iter().position(|b| b.text.chars().count() >= 80 && ends_sentence(&b.text)).map(|n| first + n)?;
    let menu = (first + 1..prose).find(|i| blocks[*i].kind == ParagraphKind::Furniture)?;
    (menu..prose).find(|i| {
        let b = &blocks[*i];
        b.kind == ParagraphKind::Body && words(&b.text) >= 4 && looks_like_headline(&b.text) && !is_byline(&b.text)
    })
}

fn looks_like_headline(text: &str) -> bool {
    let numbered = text.starts_with('§') || matches!(plain::marker(text), Marker::Number(_));
    if letter::is_field(text) || numbered {
        return false;
    }
    let length = text.chars().count();
    let marks = text.trim_end_matches(['"', '\'', '”', '’', '»', ')']);
    length <= 160
        && words(text) <= 25
        && !marks.ends_with(['.', ':', ';', ',', '…', '。', '-', '–', '—'])
        && text.chars().any(char::is_alphabetic)
}

/// A heading: alone and short, before running text, behind running text or the title.
fn is_heading(groups: &Groups, blocks: &[Block], index: usize) -> bool {
    let text = &blocks[index].text;
    // Most paragraphs are told by their length alone, of which the beginning says enough.
    if blocks[index].kind != ParagraphKind::Body
        || text.chars().nth(90).is_some()
        || words(text) > 12
        || ends_sentence(text)
        || text.ends_with([',', '-', '–', '—'])
    {
        return false;
    }
    let starts_well =
        text.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric() || c == '§' || (c.is_alphabetic() && !c.is_lowercase()));
    if !starts_well || groups.in_verse(index) || is_byline(text) {
        return false;
    }
    let next = blocks[index + 1..].iter().find(|b| !matches!(b.kind, ParagraphKind::Furniture | ParagraphKind::Caption));
    let before = blocks[..index].iter().rev().find(|b| !matches!(b.kind, ParagraphKind::Furniture | ParagraphKind::Caption));
    let length = text.chars().count();
    let long =
        |b: &Block| b.text.chars().count() >= 80.max(length * 3 / 2) || b.kind == ParagraphKind::ListItem || b.kind == ParagraphKind::Table;
    let after_text = before.is_some_and(|b| ends_sentence(&b.text) || b.kind != ParagraphKind::Body);
    next.is_some_and(long) && after_text
}

/// Whether a line names who wrote the article, and only that.
#[must_use]
pub fn is_byline(text: &str) -> bool {
    let lower = text.to_lowercase();
    let prefixed = ["by ", "von ", "par ", "por ", "di ", "door ", "av "].iter().any(|p| lower.starts_with(p));
    let count = words(text);
    prefixed
        && (2..=10).contains(&count)
        && !ends_sentence(text)
        && text.split_whitespace().skip(1).filter(|w| w.chars().next().is_some_and(char::is_uppercase)).count() * 2 >= count - 1
}

/// Finds the title of a document whose format tells headings: the first heading at its beginning, or else a first
/// line that looks like one.
pub fn whole_document(blocks: &mut [Block]) {
    written_items(blocks);
    if !blocks.iter().any(|b| b.kind == ParagraphKind::Title) {
        find_title(blocks);
    }
    // A title page and the headline itself: one title.
    if let Some(at) = blocks.iter().position(|b| b.kind == ParagraphKind::Title) {
        let text = blocks[at].text.clone();
        for block in blocks.iter_mut().skip(at + 1).take(4).filter(|b| b.text == text) {
            block.kind = ParagraphKind::Furniture;
        }
    }
}

/// Items whose marks are written into the text, as old programs and careful typists do.
fn written_items(blocks: &mut [Block]) {
    let pieces: Vec<Piece> = blocks
        .iter()
        .map(|b| {
            let marker = if b.kind == ParagraphKind::Body { plain::marker(&b.text) } else { Marker::None };
            Piece { text: String::new(), group: 0, row: false, marker }
        })
        .collect();
    for (at, block) in blocks.iter_mut().enumerate() {
        if block.kind == ParagraphKind::Body && is_item(&pieces, at) {
            block.kind = ParagraphKind::ListItem;
        }
    }
}

fn find_title(blocks: &mut [Block]) {
    let shown = |b: &Block| !matches!(b.kind, ParagraphKind::Furniture | ParagraphKind::Caption);
    let Some(first) = blocks.iter().position(shown) else { return };
    let second = blocks.iter().enumerate().skip(first + 1).find(|(_, b)| shown(b)).map(|(at, _)| at);
    if second.is_some_and(|s| blocks[s].text == blocks[first].text) && looks_like_headline(&blocks[first].text) {
        blocks[first].kind = ParagraphKind::Title;
        return;
    }
    let heading =
        blocks.iter().enumerate().filter(|(_, b)| shown(b)).take(3).find(|(_, b)| b.kind == ParagraphKind::Heading).map(|(at, _)| at);
    if heading == Some(first) || heading.is_some_and(|at| blocks[first..at].iter().all(|b| b.text.chars().count() < 60)) {
        if let Some(at) = heading {
            blocks[at].kind = ParagraphKind::Title;
        }
        return;
    }
    let next = blocks[first + 1..].iter().find(|b| shown(b)).map_or(0, |b| b.text.chars().count());
    let length = blocks[first].text.chars().count();
    if blocks[first].kind == ParagraphKind::Body
        && looks_like_headline(&blocks[first].text)
        && next > length
        && next >= 60
        && !is_byline(&blocks[first].text)
    {
        blocks[first].kind = ParagraphKind::Title;
    }
}
