//! Sentence boundaries: those of Unicode Annex 29, mended where an abbreviation's full stop, an
//! initial, an ordinal or a quotation's end was taken for the end of a sentence.

use unicode_segmentation::UnicodeSegmentation as _;

use super::{Language, Span};

/// Abbreviations whose full stop never ends a sentence: a name, a number or a noun must follow.
const BEFORE_SOMETHING: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "reps", "sens", "gov", "gen", "col", "lt", "capt", "cpl", "sgt", "maj", "adm", "cmdr",
    "rev", "hon", "st", "ste", "mt", "ft", "pres", "supt", "det", "insp", "messrs", "mme", "mlle", "vs", "no", "nos", "fig", "figs", "vol",
    "pp", "p", "art", "cf", "e.g", "i.e", "approx", "ca", "dept", "sr", "sra", "srta", "dña", "ing", "lic", "dra", "exmo", "nr", "bzw",
    "usw", "z.b", "d.h", "u.a", "abs", "hr", "fr", "dipl", "evtl", "ggf", "tel", "str", "ave", "blvd", "av", "pág", "núm", "sig", "dott",
    "avv", "es", "jan", "feb", "febr", "mar", "apr", "aug", "sept", "sep", "oct", "okt", "nov", "dec", "dez",
];

/// Abbreviations that may end a sentence: they do so only before a word that often starts one.
const PERHAPS_LAST: &[&str] = &[
    "inc", "ltd", "corp", "co", "jr", "sr", "etc", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u", "d.c", "l.a", "n.y", "ph.d", "b.a", "m.a",
    "bros", "plc", "u.s.a", "calif", "tex", "mass", "conn", "fla", "ariz", "pa", "va", "md", "mo", "mich", "minn", "wis", "ill", "ind",
    "tenn", "ga", "la", "ala", "mio", "mrd", "ecc", "est", "gmt", "s.a", "n.v", "a.g", "a.d", "b.c",
];

/// Words that open sentences far more often than they follow an abbreviation inside one.
const OPENERS: &[&str] = &[
    "the",
    "a",
    "an",
    "he",
    "she",
    "it",
    "they",
    "we",
    "i",
    "you",
    "but",
    "and",
    "in",
    "on",
    "at",
    "this",
    "that",
    "these",
    "those",
    "there",
    "his",
    "her",
    "its",
    "their",
    "when",
    "while",
    "after",
    "before",
    "if",
    "as",
    "for",
    "however",
    "meanwhile",
    "yet",
    "so",
    "since",
    "although",
    "some",
    "many",
    "last",
    "earlier",
    "officials",
    "police",
    "about",
    "more",
    "no",
    "not",
    "our",
    "my",
    "what",
    "who",
    "how",
    "why",
    "where",
    "der",
    "die",
    "das",
    "ein",
    "eine",
    "er",
    "sie",
    "es",
    "wir",
    "ich",
    "nach",
    "bei",
    "mit",
    "doch",
    "aber",
    "und",
    "im",
    "am",
    "auf",
    "damit",
    "dies",
    "diese",
    "le",
    "les",
    "il",
    "elle",
    "el",
    "los",
    "las",
    "o",
    "os",
    "as",
    "um",
    "uma",
    "gli",
    "lo",
    "una",
    "un",
    "une",
    "mas",
    "ma",
    "mais",
    "pero",
];

/// Byte ranges of the sentences of one paragraph, without white space at their ends. They tile the
/// paragraph, white space aside.
#[must_use]
pub fn split(paragraph: &str, language: Language) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    let mut glue = false;
    for (at, piece) in paragraph.split_sentence_bound_indices() {
        let span = Span::new(at, at + piece.len()).trimmed(paragraph);
        if span.is_empty() {
            continue;
        }
        let joins = glue || out.last().is_some_and(|last| continues(last.of(paragraph), span.of(paragraph), language));
        match out.last_mut() {
            Some(last) if joins => last.end = span.end,
            _ => out.push(span),
        }
        glue = false;
        if let Some(last) = out.last() {
            glue = is_only_marks(last.of(paragraph)) && out.len() == 1 && !last.of(paragraph).ends_with(['.', '!', '?', '。']);
        }
    }
    let mut cut = Vec::with_capacity(out.len());
    for span in out {
        split_inside(paragraph, span, language, &mut cut);
    }
    cut
}

/// Ends that Annex 29 misses: a full stop without a space behind it before a capital ("end.Next"), one
/// behind a footnote mark ("end.[3] Next"), and a colon or semicolon between two clauses ("One thing is sure:
/// Nobody came"; "It holds 283; Today it holds 541"). German writes its nouns with capitals: there a
/// semicolon says nothing.
fn split_inside(text: &str, span: Span, language: Language, out: &mut Vec<Span>) {
    let part = span.of(text);
    let bytes = part.as_bytes();
    let mut from = 0;
    let mut i = 0;
    while i + 1 < bytes.len() {
        if matches!(bytes[i], b'.' | b'!' | b'?') {
            let mut next = i + 1;
            while bytes.get(next) == Some(&b'[') {
                let close = part[next..].find(']').map(|c| next + c);
                match close {
                    Some(c) if part[next + 1..c].chars().all(|c| c.is_ascii_digit()) && c > next + 1 => next = c + 1,
                    _ => break,
                }
            }
            let before = part[from..i].chars().rev().take_while(|c| c.is_alphabetic()).collect::<Vec<_>>();
            let lower_before = before.len() > 1 && before[0].is_lowercase() && before.iter().all(|c| c.is_lowercase()) | (before.len() > 3);
            let rest = &part[next..];
            let skip = rest.len() - rest.trim_start().len();
            let mut following = rest.trim_start().chars();
            let starts = following.next().is_some_and(char::is_uppercase) && following.next().is_some_and(|c| c.is_lowercase() || c == ' ');
            let word: String = before.iter().rev().collect();
            // "in the year 800. 1238 saw …": a figure too long for an ordinal ends a sentence as a word does.
            let year = bytes[..i].iter().rev().take_while(|b| b.is_ascii_digit()).count() >= 3;
            let ends = year || (word.chars().count() >= 3 && !is_abbreviation(&word));
            let figure_next = skip > 0 && ends && starts_with_figure(rest.trim_start());
            if (lower_before && starts && (skip == 0 || next > i + 1)) || figure_next {
                let end = next;
                out.push(Span::new(span.start + from, span.start + end).trimmed(text));
                from = end + skip;
                i = from;
                continue;
            }
        }
        let joint = bytes[i + 1] == b' '
            && match bytes[i] {
                b':' => starts_clause(&part[i + 1..]) || starts_with_figure(part[i + 1..].trim_start()),
                b';' => language != Language::German && starts_clause(&part[i + 1..]),
                _ => false,
            };
        if joint && is_clause(&part[from..i]) && is_clause(&part[i + 1..]) {
            out.push(Span::new(span.start + from, span.start + i + 1).trimmed(text));
            from = i + 2;
        }
        i += 1;
    }
    if from < part.len() {
        out.push(Span::new(span.start + from, span.end).trimmed(text));
    }
}

fn is_abbreviation(word: &str) -> bool {
    let lower = word.to_lowercase();
    BEFORE_SOMETHING.contains(&lower.as_str()) || PERHAPS_LAST.contains(&lower.as_str())
}

/// A figure, or a dash before a capital: Annex 29 takes what follows for the same sentence when its
/// first word is in lower case ("It fell. 1945 was worse").
fn starts_with_figure(rest: &str) -> bool {
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let after = rest.trim_start_matches(['—', '–', '-']);
    after.len() < rest.len() && after.trim_start().starts_with(char::is_uppercase)
}

/// Long enough to say something of its own.
fn is_clause(text: &str) -> bool {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).take(3).count() == 3
}

fn starts_clause(text: &str) -> bool {
    let opening = text.trim_start().trim_start_matches(['"', '“', '„', '«', '‘', '—', '–', '-', ' ']);
    opening.chars().next().is_some_and(char::is_uppercase)
}

fn is_only_marks(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// Whether `next` goes on with the sentence that `last` seemed to end.
fn continues(last: &str, next: &str, language: Language) -> bool {
    let Some(first) = next.chars().find(|c| !c.is_whitespace()) else { return true };
    if is_only_marks(next) {
        return true;
    }
    // A bracket that was just opened belongs to what follows.
    if last.ends_with(['[', '(']) {
        return true;
    }
    let ends_quoted = last.ends_with(['"', '”', '’', '»', '\'', '“']);
    // “Is it so?” he asked. / “No!” said Anna: the lower-case word goes on.
    let opening = next.trim_start_matches(['"', '“', '„', '«', '‘', '(', '—', '–', '-', ' ']);
    if opening.chars().next().is_some_and(char::is_lowercase) && (ends_quoted || first.is_lowercase()) {
        return true;
    }
    if ends_quoted || !last.ends_with('.') {
        return false;
    }
    let stem = last.trim_end_matches('.');
    let word = stem.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '"' | '“' | '„' | '«' | '-' | '–' | '—')).next().unwrap_or("");
    let lower = word.to_lowercase();
    let next_word: String =
        next.chars().skip_while(|c| !c.is_alphanumeric()).take_while(|c| c.is_alphanumeric() || matches!(c, '\'' | '’')).collect();
    let next_lower = next_word.to_lowercase();
    let begins_with_digit = next_word.chars().next().is_some_and(char::is_numeric);
    if lower == "no" || lower == "nos" || lower == "art" || lower == "p" || lower == "pp" {
        return begins_with_digit;
    }
    if matches!(lower.as_str(), "jan" | "feb" | "mar" | "apr" | "aug" | "sep" | "sept" | "oct" | "nov" | "dec" | "fig" | "vol") {
        return begins_with_digit;
    }
    if matches!(lower.as_str(), "ms" | "es" | "ft" | "av" | "fr") && !word.chars().next().is_some_and(char::is_uppercase) {
        return false;
    }
    // A single capital is an initial: J. Smith; W. H. Auden.
    let mut letters = word.chars();
    let after_figure = stem[..stem.len() - word.len()].trim_end().ends_with(|c: char| c.is_numeric() || matches!(c, '°' | 'º'));
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none() && !after_figure;
    if initial && word != "I" {
        return !OPENERS.contains(&next_lower.as_str()) || next_lower.len() == 1;
    }
    if BEFORE_SOMETHING.contains(&lower.as_str()) {
        return true;
    }
    // "taxis, buses, etc. Furthermore, …": no name follows "and so on".
    if matches!(lower.as_str(), "etc" | "ecc") && next_word.starts_with(char::is_uppercase) && language != Language::German {
        return false;
    }
    if PERHAPS_LAST.contains(&lower.as_str()) || is_dotted_initials(word) {
        return !OPENERS.contains(&next_lower.as_str());
    }
    // German and kin write ordinals with a full stop: am 3. Oktober, der 2. Weltkrieg.
    if matches!(language, Language::German) && !word.is_empty() && word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit()) {
        return true;
    }
    false
}

fn is_dotted_initials(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, want: &[&str]) {
        let text = want.join(" ");
        let got: Vec<&str> = split(&text, language).into_iter().map(|s| s.of(&text)).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn abbreviations_titles_and_initials_do_not_end_a_sentence() {
        check(Language::English, &["Mr. J. R. Hale of Acme Inc. met Sen. Ruth Vane, D-N.Y., at 10 a.m. EST.", "He left."]);
        check(Language::English, &["The U.S. Senate voted.", "The bill was sent to the U.S. The House waits."][..1]);
        check(Language::English, &["It rose on Sept. 3 to No. 4 in the list.", "No. 4 fell."]);
    }

    #[test]
    fn quotations_are_cut_between_their_sentences_and_kept_with_their_speaker() {
        check(Language::English, &["“It is over.", "We go home,” she said."]);
        check(Language::English, &["“Is it over?” she asked.", "“Yes!” said Anna."]);
    }

    #[test]
    fn ordinals_and_abbreviations_of_other_languages() {
        check(Language::German, &["Am 3. Oktober kamen ca. 1,5 Mio. Gäste.", "Es war voll."]);
        check(Language::Spanish, &["El Sr. Vega llegó tarde.", "Nadie lo vio."]);
    }

    #[test]
    fn clauses_that_only_a_colon_or_semicolon_parts_are_cut() {
        check(Language::German, &["Die Deutschen essen gesund:", "72 Prozent essen täglich Obst."]);
        check(Language::Portuguese, &["O presídio tem capacidade para 283 presos;", "Hoje, o presídio abriga 541."]);
        check(Language::German, &["Sie kamen aus dem Norden; Händler waren es nicht."]);
        check(Language::English, &["Cars: Ten of them were sold."]);
    }

    #[test]
    fn a_year_and_so_on_end_a_sentence_before_the_next() {
        check(Language::German, &["Es begann schon im Jahr 800.", "1238 wurde der Grundstein gelegt."]);
        check(Language::English, &["It would hurt taxi drivers, buses, etc.", "Furthermore, nobody has tried it."]);
    }

    #[test]
    fn a_missing_space_still_ends_a_sentence() {
        let text = "The vote ended.Nobody left.[3] All was quiet.";
        let got: Vec<&str> = split(text, Language::English).into_iter().map(|s| s.of(text)).collect();
        assert_eq!(got, ["The vote ended.", "Nobody left.[3]", "All was quiet."]);
    }
}
