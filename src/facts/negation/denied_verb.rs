//! What a negator denies where the words behind it are not those of the other side: another verb for the same deed ("was not given to
//! them", "was ceded to them"), an adverb before it ("is not really dangerous"), and what somebody or something is said not to be ("is not
//! an American writer", "is a writer").
//!
//! Limits: English; two verbs are one deed by the thesaurus or by WordNet alone.

use crate::facts::Scene;
use crate::lexicon::{
    self,
    hedges::{self, Degree},
};
use crate::mention::Cue;
use crate::text::{Side, TokenKind};

/// Percent of its uses in which a word must be a verb to be a predicate.
const VERB: u8 = 50;

/// The verb of the other side that tells of the same deed as a verb which is denied here and has no partner.
pub(super) fn in_other_words(scene: &Scene<'_>, side: Side, cue: &Cue, verb: usize) -> Option<usize> {
    if !scene.case.in_english() || !is_free_verb(scene, side, verb) {
        return None;
    }
    by_one_subject(scene, side, cue, verb).or_else(|| by_one_object(scene, side, verb))
}

/// "The alarm did not sound" and "the alarm rang out": the verb of the other side that says of the same subject what is denied here in
/// another word.
fn by_one_subject(scene: &Scene<'_>, side: Side, cue: &Cue, verb: usize) -> Option<usize> {
    const SUBJECT: usize = 4;
    const PREDICATE: usize = 5;
    let (case, other) = (scene.case, side.other());
    let from = scene.bounds(side, verb).start.max(cue.tokens.start.saturating_sub(SUBJECT));
    let subject = (from..cue.tokens.start).rev().find(|&t| case.is_content(side, t))?;
    let theirs = scene.partners.get(side, subject)?;
    let end = scene.bounds(other, theirs).end.min(theirs + 1 + PREDICATE);
    let told = (theirs + 1..end).find(|&t| is_verb(scene, other, t))?;
    let mark = (theirs + 1..told).any(|t| case.articles[other].tokens[t].kind == TokenKind::Mark);
    let (x, y) = (case.folded(side, verb), case.folded(other, told));
    let said = || is_said(scene, side, verb) || is_said(scene, other, told);
    (!mark && is_free_verb(scene, other, told) && lexicon::paraphrases(x, y) && !said()).then_some(told)
}

/// "Was not given to Norwell by a treaty of 1921" and "was ceded to Norwell by a treaty of 1921": the verb of the other
/// side that stands before the same words.
fn by_one_object(scene: &Scene<'_>, side: Side, verb: usize) -> Option<usize> {
    const OBJECT: usize = 3;
    const BEHIND: usize = 10;
    const BEFORE: usize = 4;
    let (case, other) = (scene.case, side.other());
    let end = scene.bounds(side, verb).end.min(verb + 1 + BEHIND);
    let mark = |&t: &usize| case.articles[side].tokens[t].kind != TokenKind::Mark;
    let object: Vec<usize> = (verb + 1..end).take_while(mark).filter(|&t| case.is_content(side, t)).take(OBJECT).collect();
    let theirs: Vec<usize> = object.iter().filter_map(|&t| scene.partners.get(side, t)).collect();
    if theirs.len() < 2 || !theirs.is_sorted() || object.iter().all(|&t| scene.is_named(side, t)) {
        return None;
    }
    let from = scene.bounds(other, theirs[0]).start.max(theirs[0].saturating_sub(BEFORE));
    let told = (from..theirs[0]).rev().find(|&t| is_verb(scene, other, t))?;
    let (x, y) = (case.folded(side, verb), case.folded(other, told));
    // "Has not decided whether to sell" and "is debating whether to sell": what is open on both sides.
    let open = || lexicon::lemmas(x).iter().any(|(lemma, _)| OPEN.contains(&lemma.as_str()));
    let one = || lexicon::may_say_the_same(x, y) && !lexicon::opposite(x, y);
    let said = || is_said(scene, side, verb) || is_said(scene, other, told);
    (is_free_verb(scene, other, told) && !said() && !open() && one()).then_some(told)
}

fn is_verb(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    scene.case.is_content(side, token) && lexicon::poses(scene.case.folded(side, token)).verb >= VERB
}

/// Whether a token is a verb that has no partner.
fn is_free_verb(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    is_verb(scene, side, token) && scene.partners.get(side, token).is_none()
}

/// Whether a word tells of somebody saying something: what was said of is another matter than that it was. "Established in 1879",
/// "added to the list" say nothing.
fn is_said(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let bounds = scene.bounds(side, token);
    let word = |t: usize| if bounds.contains(&t) { scene.case.folded(side, t) } else { "" };
    let thing = |t: usize| matches!(word(t), "the" | "a" | "an" | "its" | "his" | "her" | "their") || scene.is_named(side, t);
    let done =
        matches!(word(token + 1), "in" | "into" | "by" | "with" | "at" | "on" | "from") || word(token + 1) == "to" && thing(token + 2);
    hedges::attribution(word(token)).is_some() && !done
}

/// Verbs of what is open as long as it has not been done.
const OPEN: &[&str] = &["decide", "determine", "settle", "resolve", "establish", "agree", "know", "conclude"];

/// Whether a word behind a negator only says in which measure what stands behind it is denied ("is not extremely dangerous"), or is the
/// nationality of what somebody is said not to be ("is not an American writer").
pub(super) fn only_modifies(scene: &Scene<'_>, side: Side, cue: &Cue, token: usize) -> bool {
    let case = scene.case;
    let next = token + 1;
    if !case.in_english()
        || case.folded(side, cue.tokens.end - 1) != "not" && case.folded(side, cue.tokens.start) != "n't"
        || !scene.bounds(side, token).contains(&next)
        || !case.is_content(side, next)
        || scene.is_named(side, next)
    {
        return false;
    }
    let kept = |t: usize| scene.partners.get(side, t).is_some();
    let word = case.folded(side, token);
    let measure = || !kept(token) && (TIMES.contains(&word) || matches!(hedges::degree(word), Some((Degree::Booster, _))));
    measure() && kept(next) || scene.is_named(side, token) && kept(next) && is_of_being(scene, side, cue, token)
}

/// Adverbs that say when or how far on something is or was, and may be left out where it is denied: "has not since gained a following".
const TIMES: &[&str] =
    &["since", "also", "now", "currently", "then", "formerly", "officially", "originally", "initially", "eventually", "finally", "later"];

/// Verbs that behind "to be" only lead to what something is of, or where: "is made of steel", "is located in the north".
const LEADING: &[&str] = &["made", "composed", "built", "located", "situated", "found", "based", "housed", "sited", "set"];

/// "Are not made of steel" beside "are of steel": whether a verb behind a negator only leads to the words that the other side has right
/// behind its own "to be".
pub(super) fn only_leads(scene: &Scene<'_>, side: Side, cue: &Cue, token: usize) -> bool {
    let (case, other) = (scene.case, side.other());
    let bounds = scene.bounds(side, token);
    let small = token + 1;
    if !case.in_english()
        || !LEADING.contains(&case.folded(side, token))
        || scene.partners.get(side, token).is_some()
        || !bounds.contains(&small)
        || !matches!(case.folded(side, small), "of" | "in" | "at" | "on" | "from")
        || !is_of_being(scene, side, cue, token)
    {
        return false;
    }
    let thing = (small + 1..bounds.end).find(|&t| case.is_content(side, t)).and_then(|t| scene.partners.get(side, t));
    thing.is_some_and(|thing| {
        let from = scene.bounds(other, thing).start;
        let mut before = (from..thing).rev().take_while(|&t| !case.is_content(other, t));
        before.any(|t| case.folded(other, t) == case.folded(side, small)) && before.any(|t| lexicon::is_be(case.folded(other, t)))
    })
}

/// Whether a negator stands behind a form of "to be", and nothing of weight between it and a token but a verb that leads there.
fn is_of_being(scene: &Scene<'_>, side: Side, cue: &Cue, token: usize) -> bool {
    let case = scene.case;
    let be = scene.before(side, cue.tokens.start).is_some_and(|t| lexicon::is_be(case.folded(side, t)));
    let small = |t: usize| !case.is_content(side, t) || LEADING.contains(&case.folded(side, t));
    be && (cue.tokens.end..token).all(|t| small(t) && case.articles[side].tokens[t].kind != TokenKind::Mark)
}

/// "The seat is not Vetlova" and "the seat is the town of Vetlova": whether something is said to be there what it is said not to
/// be here.
pub(super) fn is_said_to_be(scene: &Scene<'_>, side: Side, cue: &Cue, anchor: usize, partner: usize) -> bool {
    const BEFORE: usize = 6;
    let (case, other) = (scene.case, side.other());
    let bounds = scene.bounds(other, partner);
    let from = bounds.start.max(partner.saturating_sub(BEFORE));
    let clause = || (from..partner).rev().take_while(|&t| case.articles[other].tokens[t].kind != TokenKind::Mark);
    let owned = |side: Side, t: usize| scene.bounds(side, t).contains(&(t + 1)) && matches!(case.folded(side, t + 1), "'s" | "’s");
    case.in_english()
        && is_of_being(scene, side, cue, anchor)
        && clause().any(|t| lexicon::is_be(case.folded(other, t)))
        && !owned(other, partner)
        && !owned(side, anchor)
}
