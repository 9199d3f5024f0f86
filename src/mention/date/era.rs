//! Years of an era: "44 BC", "1650 BCE", "AD 300", "44 v. Chr.", "52 av. J.-C.", "218 a. C.".

use crate::mention::reader::Reader;
use crate::text::{Language, TokenKind};

/// How an era is written behind a year, without blanks and full stops, and whether it counts backwards.
const ERAS: &[(Option<Language>, &str, bool)] = &[
    (Some(Language::English), "BCE", true),
    (None, "BC", true),
    (None, "AD", false),
    (Some(Language::English), "CE", false),
    (Some(Language::German), "vChr", true),
    (Some(Language::German), "nChr", false),
    (Some(Language::French), "avJ-C", true),
    (Some(Language::French), "avantJ-C", true),
    (Some(Language::French), "avantJésus-Christ", true),
    (Some(Language::French), "apJ-C", false),
    (Some(Language::French), "aprèsJ-C", false),
    (Some(Language::French), "aprèsJésus-Christ", false),
    (Some(Language::Spanish), "aC", true),
    (Some(Language::Spanish), "dC", false),
    (Some(Language::Portuguese), "aC", true),
    (Some(Language::Portuguese), "dC", false),
    (Some(Language::Italian), "aC", true),
    (Some(Language::Italian), "dC", false),
];

/// Tokens that an era may take: "av. J.-C.".
const LONGEST: usize = 8;

/// The last year that is told with its era.
const LAST: i32 = 9_999;

/// A year at a token whose era is told beside it, below zero before Christ, and how many tokens it takes.
pub(super) fn year(reader: Reader<'_>, at: usize, end: usize) -> Option<(i32, usize)> {
    let value: i32 = reader.text(at).parse().ok().filter(|year| (1..=LAST).contains(year))?;
    let mut written = String::new();
    let mut best: Option<(bool, usize)> = None;
    for t in at + 1..end.min(at + 1 + LONGEST) {
        let letters = reader.text(t).chars().filter(|c| *c != '.').count();
        if letters == 0 {
            // The full stop of "v. Chr."; that of the sentence is no part of it.
            let inside = t + 1 < end && best.is_some_and(|(_, last)| last == t && reader.touches_next(t - 1)) && written.len() > 2;
            best = best.map(|(before, last)| (before, if inside { t + 1 } else { last }));
            continue;
        }
        written.extend(reader.text(t).chars().filter(|c| *c != '.'));
        let own = |language: Option<Language>| language.is_none_or(|l| l == reader.language());
        let found = ERAS.iter().find(|(language, era, _)| own(*language) && *era == written);
        best = found.map(|(_, _, before)| (*before, t + 1)).or(best);
        if !ERAS.iter().any(|(_, era, _)| era.starts_with(&*written)) {
            break;
        }
    }
    // "In 2019 BC voters", "300 BC nurses": a province. "In 52 BC Romans came": a year.
    let best = best.filter(|&(_, last)| {
        const TIMES: &[&str] =
            &["in", "by", "since", "until", "around", "about", "circa", "c", "c.", "of", "from", "to", "before", "after", "between", "and"];
        let led = at.checked_sub(1).is_some_and(|t| TIMES.contains(&reader.folded(t)));
        let thing = last < end && reader.token(last).kind == TokenKind::Word && reader.word(last).content;
        let province = reader.language() == Language::English && reader.text(at + 1) == "BC";
        !province || (led || !thing) && !(1_700..=2_200).contains(&value)
    });
    let best = best.map(|(before, last)| (if before { -value } else { value }, last - at));
    let ahead = || at.checked_sub(1).filter(|&t| matches!(reader.text(t), "AD" | "A.D.")).map(|_| (value, 1));
    best.or_else(ahead)
}
