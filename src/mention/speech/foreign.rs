//! Attributions in German, French, Spanish, Portuguese and Italian.
//!
//! The speaker is looked for where these languages put it: right behind a phrase that names a source, right before the
//! verb, or behind it where something else opens the clause ("…, anunció el sindicato"; "Vor Gericht räumte der Mann ein").

use std::ops::Range;

use crate::lexicon;
use crate::lexicon::hedges::Attribution;
use crate::lexicon::saying::{self, Form, Saying};
use crate::text::{Language, TokenKind};

use super::Speech;
use crate::mention::name::{Name, name_at};
use crate::mention::reader::Reader;

/// How many words a speaker may take.
const LONGEST: usize = 7;

/// How many words may part a verb from its other half or its auxiliary.
const APART: usize = 14;

/// The attribution that begins at a token.
pub(super) fn read(reader: Reader<'_>, at: usize, range: &Range<usize>, sentence: usize, names: &[Name]) -> Option<Speech> {
    if reader.token(at).kind == TokenKind::Mark {
        return None;
    }
    source(reader, at, range, sentence, names).or_else(|| verb(reader, at, range, sentence, names))
}

fn written(reader: Reader<'_>, at: usize) -> String {
    reader.text(at).to_lowercase().replace('’', "'")
}

/// "laut Polizei", "selon la police", "Polizeiangaben zufolge", "so der Minister".
fn source(reader: Reader<'_>, at: usize, range: &Range<usize>, sentence: usize, names: &[Name]) -> Option<Speech> {
    let language = reader.language();
    let first = written(reader, at);
    let speech = |tokens: Range<usize>, speaker: Option<Speaker>| {
        let speaker = speaker?;
        Some(Speech {
            span: reader.span(&tokens),
            tokens,
            sentence,
            class: Attribution::Neutral,
            strength: NEUTRAL,
            speaker: Some(reader.span(&speaker.tokens)),
            name: speaker.name,
        })
    };
    if language == Language::German && first == "zufolge" {
        return speech(at..at + 1, before(reader, at, range.start, names));
    }
    // "…, so der Minister"
    if language == Language::German && first == "so" && at > range.start && reader.token(at - 1).kind == TokenKind::Mark {
        return speech(at..at + 1, behind(reader, at + 1, range.end, names));
    }
    let len = saying::sources(language)
        .filter(|phrase| phrase.starts_with(first.as_str()))
        .filter_map(|phrase| {
            let len = phrase.split(' ').count();
            let fits = at + len <= range.end && phrase.split(' ').zip(at..).all(|(word, t)| written(reader, t) == word);
            fits.then_some(len)
        })
        .max()?;
    // "im zweiten (segundo, secondo) Spiel": an ordinal stands behind an article or before a bare noun.
    let ordinal = matches!(first.as_str(), "segundo" | "secondo");
    let opens = at == range.start || reader.token(at - 1).kind == TokenKind::Mark || !is_determiner(language, reader.folded(at - 1));
    let next = at + len;
    if ordinal && !(opens && next < range.end && (is_determiner(language, reader.folded(next)) || reader.is_capitalised(next))) {
        return None;
    }
    speech(at..next, behind(reader, next, range.end, names))
}

/// Strength of an attribution that takes no side.
const NEUTRAL: u8 = 50;

fn verb(reader: Reader<'_>, at: usize, range: &Range<usize>, sentence: usize, names: &[Name]) -> Option<Speech> {
    let language = reader.language();
    if reader.is_capitalised(at) && at > range.start {
        return None;
    }
    let word = written(reader, at);
    // "se declaró un incendio" says nothing.
    if at > range.start && matches!(reader.folded(at - 1), "se" | "si") {
        return None;
    }
    let (said, len, stem) = find(reader, at, range, &word)?;
    let tokens = at..at + len;
    let speaker = subject(reader, stem, tokens.end, range, names);
    let (speaker, name) = match speaker {
        Some(s) => (Some(reader.span(&s.tokens)), s.name),
        // Without a subject it goes on with whoever spoke before; a German verb has one.
        None if language == Language::German => return None,
        None => (None, None),
    };
    Some(Speech { span: reader.span(&tokens), tokens, sentence, class: said.class, strength: said.strength, speaker, name })
}

/// The verb at a token, how many tokens it takes, and where its clause puts the first part of it (its auxiliary).
fn find(reader: Reader<'_>, at: usize, range: &Range<usize>, word: &str) -> Option<(Saying, usize, usize)> {
    let language = reader.language();
    if language == Language::German {
        let to = (at + 1..range.end.min(at + APART))
            .find(|&t| matches!(reader.text(t), "." | ";" | ":" | "„" | "»" | "\""))
            .unwrap_or(range.end);
        let rest = (at + 1..to.min(at + APART)).map(|t| reader.text(t));
        if let Some((said, _)) = saying::parted(word, rest) {
            return Some((said, 1, at));
        }
    }
    let two = (at + 1 < range.end).then(|| format!("{word} {}", written(reader, at + 1)));
    let (said, len) = match two.and_then(|two| saying::saying(language, &two)) {
        Some(said) => (said, 2),
        None => (saying::saying(language, word)?, 1),
    };
    // The auxiliary stands right before in the Romance languages, further off in German.
    let reach = if language == Language::German { APART } else { 3 };
    let helper = (range.start.max(at.saturating_sub(reach))..at)
        .rev()
        .take_while(|&t| language == Language::German || reader.token(t).kind != TokenKind::Mark)
        .find(|&t| is_auxiliary(language, &written(reader, t)));
    match (said.form, helper) {
        (_, Some(t)) if language != Language::German || said.form == Form::Participle => Some((said, len, t)),
        (Form::Finite, _) => Some((said, len, at)),
        (Form::Participle, _) => None,
    }
}

fn is_auxiliary(language: Language, word: &str) -> bool {
    match language {
        Language::German => matches!(word, "hat" | "haben" | "hatte" | "hatten" | "habe"),
        Language::French => matches!(word, "a" | "ont" | "avait" | "avaient"),
        Language::Spanish => matches!(word, "ha" | "han" | "había" | "habían"),
        Language::Portuguese => matches!(word, "tem" | "têm" | "tinha" | "tinham" | "havia"),
        Language::Italian => matches!(word, "ha" | "hanno" | "aveva" | "avevano"),
        _ => false,
    }
}

/// Who speaks: some tokens, and the name among them.
struct Speaker {
    tokens: Range<usize>,
    name: Option<usize>,
}

/// The subject of a verb of saying whose first part stands at `stem` and which ends before `end`.
fn subject(reader: Reader<'_>, stem: usize, end: usize, range: &Range<usize>, names: &[Name]) -> Option<Speaker> {
    let ahead = stem.checked_sub(1).filter(|&t| t >= range.start);
    match ahead {
        Some(t) if reader.token(t).kind != TokenKind::Mark => before(reader, stem, range.start, names).or_else(|| {
            // German puts the subject behind the verb where something else opens the clause, the others now and then.
            behind(reader, if reader.language() == Language::German { stem + 1 } else { end }, range.end, names)
        }),
        _ => behind(reader, if reader.language() == Language::German { stem + 1 } else { end }, range.end, names).or_else(|| {
            // "Marta Ferrer, presidenta del sindicato, dijo": the last name before the comma.
            let low = range.start.max(stem.saturating_sub(LONGEST));
            let name = (low..stem).rev().find_map(|t| name_at(names, t))?;
            Some(Speaker { tokens: names[name].tokens.clone(), name: Some(name) })
        }),
    }
}

/// The noun phrase that begins at a token: an article, an adjective, a noun, whose it is, a name.
fn behind(reader: Reader<'_>, from: usize, end: usize, names: &[Name]) -> Option<Speaker> {
    let language = reader.language();
    if from >= end {
        return None;
    }
    let mut to = from;
    let mut noun = false;
    while to < end && to < from + LONGEST {
        let word = reader.folded(to);
        let determiner = is_determiner(language, word);
        let link = is_link(language, word);
        let mark = reader.token(to).kind == TokenKind::Mark;
        let name = name_at(names, to).is_some();
        let nounlike = reader.is_capitalised(to) || (language != Language::German && reader.word(to).content);
        let goes_on =
            !mark && (determiner || link || name || nounlike || (!noun && language == Language::German && reader.word(to).content));
        let over =
            !mark && (is_conjunction(word) || saying::saying(language, &written(reader, to)).is_some_and(|s| s.form == Form::Finite));
        if !goes_on || over || (noun && determiner && !is_link(language, reader.folded(to - 1)) && !joins(language, word)) {
            break;
        }
        noun |= nounlike && !determiner && !link;
        to += 1;
    }
    while to > from && (is_determiner(language, reader.folded(to - 1)) || is_link(language, reader.folded(to - 1))) {
        to -= 1;
    }
    if is_pronoun(language, reader.folded(from)) {
        return Some(Speaker { tokens: from..from + 1, name: None });
    }
    // A bare noun is no subject behind its verb, but for a name: "dijo ayer", "anuncia recortes".
    let bare = !is_determiner(language, reader.folded(from)) && !is_link(language, reader.folded(from)) && !reader.is_capitalised(from);
    if !noun || bare || to == from {
        return None;
    }
    // "la Fiscalía", "Staatsanwaltschaft": an office in capitals is no name of its own.
    let named_in = |t: usize| name_at(names, t).filter(|&n| names[n].words.len() > 1 || !lexicon::is_speaker(language, &names[n].words[0]));
    // "disse o presidente da empresa, Otávio Mendonça"
    let named = (to + 1 < end && reader.text(to) == ",").then(|| name_at(names, to + 1)).flatten();
    let name = (from..to).find_map(named_in).or(named);
    let to = named.map_or(to, |n| names[n].tokens.end);
    Some(Speaker { tokens: from..to, name })
}

/// The noun phrase that ends before a token, unless a preposition governs it.
fn before(reader: Reader<'_>, end: usize, start: usize, names: &[Name]) -> Option<Speaker> {
    let language = reader.language();
    let mut from = end;
    // Pronouns that the verb carries: "l'a annoncé", "lo ha detto", "se disculpó".
    while from > start && is_carried(reader.folded(from - 1)) {
        from -= 1;
    }
    let end = from;
    while from > start && end - from < LONGEST {
        let word = reader.folded(from - 1);
        if reader.token(from - 1).kind == TokenKind::Mark || is_conjunction(word) || is_preposition(language, word) {
            break;
        }
        from -= 1;
    }
    let governed = from > start && is_preposition(language, reader.folded(from - 1));
    if governed || from == end {
        return None;
    }
    if is_pronoun(language, reader.folded(end - 1)) {
        return Some(Speaker { tokens: end - 1..end, name: None });
    }
    let noun = (from..end).any(|t| {
        reader.token(t).kind == TokenKind::Word
            && (if language == Language::German { reader.is_capitalised(t) } else { reader.word(t).content })
            && !is_determiner(language, reader.folded(t))
    });
    noun.then(|| Speaker { tokens: from..end, name: (from..end).rev().find_map(|t| name_at(names, t)) })
}

fn is_determiner(language: Language, word: &str) -> bool {
    let word = word.trim_end_matches(['\'', '’']);
    match language {
        Language::German => {
            matches!(
                word,
                "der" | "die" | "das" | "des" | "dem" | "den" | "ein" | "eine" | "einer" | "eines" | "sein" | "seine" | "ihr" | "ihre"
            )
        }
        Language::French => matches!(word, "le" | "la" | "les" | "l" | "un" | "une" | "des" | "son" | "sa" | "ses" | "leur" | "leurs"),
        Language::Spanish => matches!(word, "el" | "la" | "los" | "las" | "un" | "una" | "unos" | "unas" | "su" | "sus"),
        Language::Portuguese => matches!(word, "o" | "a" | "os" | "as" | "um" | "uma" | "seu" | "sua"),
        Language::Italian => matches!(word, "il" | "lo" | "la" | "i" | "gli" | "le" | "l" | "un" | "uno" | "una" | "suo" | "sua"),
        _ => false,
    }
}

/// Words that join a noun to whose it is.
fn is_link(language: Language, word: &str) -> bool {
    let word = word.trim_end_matches(['\'', '’']);
    match language {
        Language::German => matches!(word, "von" | "vom" | "des" | "der"),
        Language::French => matches!(word, "de" | "du" | "des" | "d"),
        Language::Spanish => matches!(word, "de" | "del"),
        Language::Portuguese => matches!(word, "de" | "do" | "da" | "dos" | "das"),
        Language::Italian => {
            matches!(
                word,
                "di" | "del" | "della" | "dello" | "dell" | "dei" | "degli" | "delle" | "d" | "al" | "alla" | "allo" | "all" | "ai" | "a"
            )
        }
        _ => false,
    }
}

/// German genitives join without a preposition: "Sprecher der Polizei".
fn joins(language: Language, word: &str) -> bool {
    language == Language::German && matches!(word, "der" | "des")
}

fn is_preposition(language: Language, word: &str) -> bool {
    let word = word.trim_end_matches(['\'', '’']);
    match language {
        Language::German => matches!(
            word,
            "in" | "im"
                | "vor"
                | "nach"
                | "am"
                | "an"
                | "bei"
                | "beim"
                | "auf"
                | "mit"
                | "seit"
                | "durch"
                | "zu"
                | "zum"
                | "zur"
                | "gegen"
                | "aus"
                | "wegen"
                | "um"
                | "bis"
                | "fur"
                | "uber"
        ),
        Language::French => {
            matches!(word, "a" | "au" | "aux" | "dans" | "en" | "sur" | "lors" | "apres" | "par" | "avec" | "devant" | "pour" | "selon")
        }
        Language::Spanish => matches!(word, "en" | "a" | "al" | "ante" | "tras" | "durante" | "con" | "por" | "para" | "segun"),
        Language::Portuguese => matches!(
            word,
            "em" | "no" | "na" | "nos" | "nas" | "apos" | "durante" | "com" | "por" | "pelo" | "pela" | "para" | "ao" | "segundo"
        ),
        Language::Italian => {
            matches!(word, "in" | "nel" | "nella" | "dopo" | "durante" | "con" | "per" | "da" | "dal" | "dalla" | "su" | "sul" | "secondo")
        }
        _ => false,
    }
}

fn is_conjunction(word: &str) -> bool {
    matches!(
        word,
        "und"
            | "oder"
            | "aber"
            | "dass"
            | "weil"
            | "wie"
            | "als"
            | "et"
            | "ou"
            | "mais"
            | "que"
            | "qu'"
            | "qui"
            | "comme"
            | "pero"
            | "quien"
            | "como"
            | "mas"
            | "quem"
            | "che"
            | "chi"
            | "ma"
            | "come"
            | "se"
    )
}

/// Small words that stand between a subject and its verb.
fn is_carried(word: &str) -> bool {
    matches!(
        word.trim_end_matches(['\'', '’']),
        "l" | "lo"
            | "le"
            | "la"
            | "les"
            | "se"
            | "s"
            | "ne"
            | "n"
            | "y"
            | "en"
            | "ya"
            | "ja"
            | "aussi"
            | "anche"
            | "tambien"
            | "tambem"
            | "gia"
            | "lui"
            | "leur"
            | "no"
            | "nao"
            | "non"
    )
}

fn is_pronoun(language: Language, word: &str) -> bool {
    match language {
        Language::German => matches!(word, "er" | "sie" | "es" | "man" | "wir" | "ich"),
        Language::French => matches!(word, "il" | "elle" | "ils" | "elles" | "on" | "je" | "nous" | "celui-ci" | "celle-ci"),
        Language::Spanish => matches!(word, "ella" | "ellos" | "ellas" | "quien" | "este" | "esta"),
        Language::Portuguese => matches!(word, "ele" | "ela" | "eles" | "elas" | "quem"),
        Language::Italian => matches!(word, "lui" | "lei" | "loro" | "egli" | "chi"),
        _ => false,
    }
}
