//! Which line ends of a plain text are ends of paragraphs, and which only mark the margin it was
//! wrapped at.
//!
//! A break was made by a margin where the next line's first word would not have fitted any more. Lines
//! of verse, menus and lists break earlier than that, or begin with capitals throughout.

/// A line of a plain text.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The line without white space at its ends.
    pub text: &'a str,
    /// White space before it, in columns (a tab counts as four).
    pub indent: usize,
    /// Its width in columns with the white space before it; wide characters count two.
    pub width: usize,
    /// Width of its first word.
    first_word: usize,
}

impl<'a> Line<'a> {
    /// Measures a line.
    #[must_use]
    pub fn new(raw: &'a str) -> Self {
        let text = raw.trim();
        let indent = raw.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { 4 } else { columns(c) }).sum();
        let first_word = match text.chars().next() {
            Some(c) if columns(c) == 2 => 2,
            _ => text.split_whitespace().next().map_or(0, |w| w.chars().map(columns).sum()),
        };
        Self { text, indent, width: indent + width(text), first_word }
    }
}

/// Columns that a text takes in a fixed-width font.
fn width(text: &str) -> usize {
    let is_plain = text.bytes().all(|b| (b' '..0x7F).contains(&b));
    if is_plain { text.len() } else { text.chars().map(columns).sum() }
}

/// Columns that a character takes in a fixed-width font.
fn columns(c: char) -> usize {
    match c {
        // Nearly every character, so that it is asked first.
        ' '..='~' => 1,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}' => 2,
        c if crate::text::is_invisible(c) => 0,
        _ => 1,
    }
}

/// Widest margin that a text is taken to have been wrapped at; longer lines are paragraphs.
const WIDEST: usize = 140;
/// Narrowest margin: below it, lines are short because their writer wanted them short.
const NARROWEST: usize = 38;

/// What a set of lines says about how it was wrapped.
#[derive(Clone, Copy, Debug, Default)]
struct Evidence {
    breaks: usize,
    forced: usize,
    runs_on: usize,
}

/// Where the lines of a text were wrapped.
#[derive(Clone, Copy, Debug)]
pub struct Margin {
    column: Option<usize>,
}

impl Margin {
    /// The margin of a whole text, given as groups of lines without a blank line between them.
    #[must_use]
    pub fn of(groups: &[&[Line<'_>]]) -> Self {
        let Some(column) = margin(groups) else { return Self { column: None } };
        let all = groups.iter().map(|g| evidence(g, column)).fold(Evidence::default(), |a, b| Evidence {
            breaks: a.breaks + b.breaks,
            forced: a.forced + b.forced,
            runs_on: a.runs_on + b.runs_on,
        });
        // Lines far beyond any margin say that whoever wrote the text did not wrap it.
        let long = groups.iter().flat_map(|g| g.iter()).filter(|l| l.width > WIDEST && l.text.contains(' ')).count();
        let wrapped = all.forced > long && all.forced * 2 >= all.breaks && all.runs_on * 5 >= all.forced && all.runs_on > 0;
        Self { column: wrapped.then_some(column) }
    }

    /// The margin of one group: its own where it shows one clearly, otherwise that of the whole text.
    #[must_use]
    pub fn for_group(self, group: &[Line<'_>]) -> Self {
        if group.len() >= 4
            && let Some(own) = margin(&[group])
        {
            let e = evidence(group, own);
            if e.forced * 100 >= e.breaks * 85 && e.runs_on * 2 >= e.forced {
                return Self { column: Some(own) };
            }
        }
        let Some(column) = self.column else { return self };
        let e = evidence(group, column);
        // Several full lines that all begin with a capital are a list of headlines, or verse.
        let column = (e.breaks < 3 || e.runs_on > 0).then_some(column);
        Self { column }
    }

    /// Whether the break between two lines was made by this margin, so that they are one paragraph.
    #[must_use]
    pub fn joins(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let Some(column) = self.column else { return false };
        if line.width > WIDEST.max(column) || next.width > WIDEST.max(column) {
            return false;
        }
        is_forced(line, next, column) || (line.width * 2 >= column && begins_lower(next.text) && !ends_sentence(line.text))
    }
}

/// The margin that the lines keep: the widest but for a few that stick out (a long address).
fn margin(groups: &[&[Line<'_>]]) -> Option<usize> {
    let mut widths: Vec<usize> =
        groups.iter().filter(|g| g.len() > 1).flat_map(|g| g.iter()).map(|l| l.width).filter(|w| *w <= WIDEST).collect();
    widths.sort_unstable();
    let column = *widths.get(widths.len().saturating_sub(1 + widths.len() / 33))?;
    (column >= NARROWEST).then_some(column)
}

fn evidence(group: &[Line<'_>], column: usize) -> Evidence {
    let mut e = Evidence::default();
    for pair in group.windows(2) {
        e.breaks += 1;
        if is_forced(&pair[0], &pair[1], column) {
            e.forced += 1;
            e.runs_on += usize::from(runs_on(pair[0].text, pair[1].text));
        }
    }
    e
}

/// Whether the next line's first word would have crossed the margin. Some slack, since editors differ.
fn is_forced(line: &Line<'_>, next: &Line<'_>, column: usize) -> bool {
    line.width <= WIDEST && next.width <= WIDEST && line.width + 1 + next.first_word > column - column / 12
}

/// Whether the next line goes on with the sentence of this one, by how it begins.
#[must_use]
pub fn runs_on(line: &str, next: &str) -> bool {
    match next.chars().find(|c| c.is_alphanumeric()) {
        Some(c) if c.is_lowercase() => true,
        // A figure begins a row of a list as often as it goes on with a sentence.
        Some(c) if c.is_uppercase() || c.is_ascii_digit() => false,
        _ => !ends_sentence(line),
    }
}

fn begins_lower(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_lowercase)
}

/// Whether a text ends as sentences do: a final mark, perhaps with closing quotes or brackets behind it.
#[must_use]
pub fn ends_sentence(text: &str) -> bool {
    let mut text = text.trim_end();
    // The marks of notes stand behind the full stop: "at dawn.[3]"
    while let Some((before, mark)) = text.strip_suffix(']').and_then(|t| t.rsplit_once('['))
        && mark.len() <= 3
        && mark.bytes().all(|b| b.is_ascii_digit())
    {
        text = before.trim_end();
    }
    let bare = text.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '’' | '»' | '“' | '‘' | '«' | ')' | ']' | '」' | '』' | '*' | '_')
    });
    bare.ends_with(['.', '!', '?', '…', ':', ';', '。', '！', '？', '؟', '।', '|'])
}

/// Joins two lines of one paragraph: with a space, but for a word cut at a hyphen and for scripts
/// that write no spaces.
pub fn join(paragraph: &mut String, next: &str) {
    let last = paragraph.chars().next_back();
    let first = next.chars().next();
    let unspaced = last.is_some_and(|c| columns(c) == 2) && first.is_some_and(|c| columns(c) == 2);
    let mut before = paragraph.chars().rev();
    let cut = matches!(before.next(), Some('-' | '\u{AD}' | '‐'))
        && before.next().is_some_and(char::is_alphabetic)
        && first.is_some_and(char::is_lowercase)
        && !matches!(next.split_whitespace().next(), Some("und" | "oder" | "bzw." | "and" | "or" | "to" | "en" | "och" | "et" | "y" | "e"));
    if !unspaced && !cut {
        paragraph.push(' ');
    }
    paragraph.push_str(next);
}
