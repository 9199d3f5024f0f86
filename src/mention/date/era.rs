//! Years of an era: "44 BC", "1650 BCE", "AD 300", "44 v. Chr.", "52 av. J.-C.", "218 a. C.".

use crate::mention::reader::Reader;
use crate::text::Language;

/// How an era is written behind a year, without blanks and full stops, and whether it counts backwards.
const ERAS: &[(Option<Language>, &str, bool)] = &[
    (None, "BCE", true),
    (None, "BC", true),
    (None, "AD", false),
    (None, "CE", false),
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
    let mut best = None;
    for t in at + 1..end.min(at + 1 + LONGEST) {
        written.extend(reader.text(t).chars().filter(|c| *c != '.'));
        let own = |language: Option<Language>| language.is_none_or(|l| l == reader.language());
        let found = ERAS.iter().find(|(language, era, _)| own(*language) && *era == written);
        best = found.map(|(_, _, before)| (if *before { -value } else { value }, t + 1 - at)).or(best);
        if !ERAS.iter().any(|(_, era, _)| era.starts_with(&*written)) {
            break;
        }
    }
    let ahead = || at.checked_sub(1).filter(|&t| matches!(reader.text(t), "AD" | "A.D.")).map(|_| (value, 1));
    best.or_else(ahead)
}
