//! Duty: what must be done here and need not be done there, what is forbidden here and allowed there. "The holder shall not carry
//! passengers" against "you may take passengers with you", "is not required to report" against "have to report".
//!
//! Rules are told again in other words, and their verbs seldom stay. So the words of duty of two linked passages are held against
//! each other: where each side has one that the other lacks, the two contradict each other, and words of weight near them are
//! partners, one rule is told differently.
//!
//! Limits: English, German, French, Spanish, Portuguese and Italian; what is forbidden under a condition and allowed under another
//! ("not before nine", "only from nine") is left alone, as is what must be done against what must not ("keep out", "do not enter").

use std::ops::Range;

use crate::facts::{Findings, Scene};
use crate::lexicon;
use crate::lexicon::duties::{self, Condition, Duty};
use crate::text::{Language, Side, Sides};

/// How far from two words of duty the words may stand that tell which deed is meant.
const NEAR: usize = 10;

/// How many of them must be partners.
const LEAST: usize = 1;

/// How far before a word of duty "would" may stand.
const HELD: usize = 3;

/// How far two such words are believed to contradict each other.
const CONFIDENCE: f32 = 0.65;

/// A word of duty in a text.
struct Said {
    tokens: Range<usize>,
    duty: Duty,
    /// Whether it holds under a condition.
    bounded: bool,
    /// Whether only something is allowed.
    only: bool,
}

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if scene.is_kept_whole() || scene.case.language().is_none() {
        return;
    }
    let [left, right] = Side::BOTH.map(|side| said(scene, side));
    let has = |list: &[Said], duty: Duty| list.iter().any(|said| said.duty == duty);
    for a in left.iter().filter(|a| !has(&right, a.duty)) {
        for b in right.iter().filter(|b| a.duty.contradicts(b.duty) && !has(&left, b.duty)) {
            // What cannot be done may be beyond somebody's strength.
            let able = |side: Side, t: usize| matches!(scene.case.folded(side, t), "can" | "cannot" | "can't");
            let can = Side::BOTH.map(|side| if side == Side::Left { a } else { b }.tokens.clone().any(|t| able(side, t)));
            let skill = can == [true, true] || can != [false, false] && !have_one_verb(scene, a, b);
            let told_from_both_ends = a.bounded && b.bounded || a.only || b.only;
            let tokens = Sides::new(a.tokens.clone(), b.tokens.clone());
            let spoken = findings.are_spoken(&tokens);
            if skill || told_from_both_ends || spoken || !are_of_one_deed(scene, a, b) {
                continue;
            }
            findings.add_denial(scene, &tokens, CONFIDENCE, reason(a.duty));
        }
    }
}

const fn reason(duty: Duty) -> &'static str {
    match duty {
        Duty::Bound | Duty::Spared => "It must be done on one side and need not be done on the other",
        Duty::Barred | Duty::Allowed => "It is forbidden on one side and allowed on the other",
    }
}

/// Whether the first words of weight behind two words of duty are partners.
fn have_one_verb(scene: &Scene<'_>, a: &Said, b: &Said) -> bool {
    let verb = |side: Side, said: &Said| {
        let end = scene.bounds(side, said.tokens.start).end;
        (said.tokens.end..end).find(|&t| scene.case.is_content(side, t))
    };
    verb(Side::Left, a).is_some_and(|t| verb(Side::Right, b).is_some_and(|other| scene.partners.get(Side::Left, t) == Some(other)))
}

/// Whether words of weight near two words of duty are partners.
fn are_of_one_deed(scene: &Scene<'_>, a: &Said, b: &Said) -> bool {
    let near = |side: Side, tokens: &Range<usize>| {
        let bounds = scene.bounds(side, tokens.start);
        let range = bounds.start.max(tokens.start.saturating_sub(NEAR))..bounds.end.min(tokens.end + NEAR);
        range.filter(|t| !tokens.contains(t) && scene.case.is_content(side, *t)).collect::<Vec<usize>>()
    };
    scene.shared(&near(Side::Left, &a.tokens), &near(Side::Right, &b.tokens)) >= LEAST
}

/// What a side says of duties.
fn said(scene: &Scene<'_>, side: Side) -> Vec<Said> {
    let language = scene.case.articles[side].language;
    let folded = |t: usize| scene.case.folded(side, t);
    let read = |&t: &usize| -> Option<Said> {
        let word = duties::duty(language, folded(t))?;
        let bounds = scene.bounds(side, t);
        let spared = folded(t) == "need" && folded(t + 1) == "not";
        if !spared && !word.then.is_empty() && folded(t + 1) != word.then {
            return None;
        }
        // The month.
        if folded(t) == "may" && scene.case.is_capital(side, t) {
            return None;
        }
        // "An amendment that would have exempted".
        if (bounds.start.max(t.saturating_sub(HELD))..t).any(|t| folded(t) == "would") {
            return None;
        }
        // "Must have been", "may have used": how sure it is. "Must have a permit" is a duty.
        let done = |word: &str| word == "been" || word.ends_with("ed") || lexicon::poses(word).verb >= 50;
        if matches!(folded(t), "must" | "may" | "can") && folded(t + 1) == "have" && done(folded(t + 2)) {
            return None;
        }
        let denial = denial(scene, side, t, language);
        let duty = match denial {
            _ if spared => Duty::Spared,
            Some(_) => word.denied,
            None => word.plain,
        };
        let tokens = denial.map_or(t..t + 1, |at| at.min(t)..at.max(t) + 1);
        let conditions = || bounds.clone().filter_map(|t| duties::condition(language, folded(t)));
        Some(Said { tokens, duty, bounded: conditions().next().is_some(), only: conditions().any(|c| c == Condition::Only) })
    };
    scene.passage.tokens[side].iter().filter_map(read).collect()
}

/// Where a word of duty is denied.
fn denial(scene: &Scene<'_>, side: Side, at: usize, language: Language) -> Option<usize> {
    const BEFORE: usize = 4;
    const SEPARATED: usize = 6;
    const BEHIND: usize = 9;
    const SUBJECT: usize = 5;
    const OBJECT: usize = 3;
    let folded = |t: usize| scene.case.folded(side, t);
    let bounds = scene.bounds(side, at);
    let parts = |t: &usize| {
        !matches!(
            folded(*t),
            "," | ";"
                | ":"
                | "who"
                | "which"
                | "that"
                | "and"
                | "or"
                | "but"
                | "how"
                | "where"
                | "when"
                | "if"
                | "they"
                | "he"
                | "she"
                | "it"
                | "you"
                | "we"
                | "die"
                | "que"
                | "che"
                | "qui"
        )
    };
    let before = |reach: usize| (bounds.start.max(at.saturating_sub(reach))..at).rev().take_while(parts);
    let behind = |reach: usize| (at + 1..bounds.end.min(at + 1 + reach)).take_while(parts);
    let is_none = |t: &usize| matches!(folded(*t), "no" | "nobody" | "none" | "neither" | "nothing");
    let is_not = |t: &usize| matches!(folded(*t), "not" | "never") || folded(*t).ends_with("n't");
    match language {
        Language::English => {
            let modal = matches!(folded(at), "must" | "shall" | "may" | "can");
            let own = if modal { behind(1).find(is_not) } else { before(3).find(is_not) };
            // "No person may", "may take no part", not "no later than".
            let none = |t: &usize| {
                is_none(t)
                    && (folded(*t) != "no" || scene.case.is_content(side, t + 1))
                    && !(folded(t + 2) == "than" && matches!(folded(t + 1), "later" | "more" | "less" | "longer" | "fewer" | "earlier"))
            };
            own.or_else(|| before(SUBJECT).find(none)).or_else(|| behind(OBJECT).find(none))
        }
        Language::German => {
            let denies =
                |t: &usize| matches!(folded(*t), "nicht" | "nie" | "niemand" | "niemals" | "nirgends") || folded(*t).starts_with("kein");
            before(SEPARATED).find(denies).or_else(|| behind(BEHIND).find(denies))
        }
        Language::French => before(BEFORE).find(|&t| matches!(folded(t), "ne" | "n'" | "jamais") || folded(t).starts_with("aucun")),
        Language::Spanish => {
            before(BEFORE).find(|&t| matches!(folded(t), "no" | "nunca" | "jamas" | "nadie") || folded(t).starts_with("ningun"))
        }
        Language::Portuguese => {
            before(BEFORE).find(|&t| matches!(folded(t), "nao" | "nunca" | "ninguem") || folded(t).starts_with("nenhum"))
        }
        Language::Italian => before(BEFORE).find(|&t| matches!(folded(t), "non" | "mai") || folded(t).starts_with("nessun")),
        _ => None,
    }
}
