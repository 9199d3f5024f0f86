//! Sure besides: two modals, shares or doubts that differ in strength and say the same by what stands beside them: leave that is given and
//! what may be done, what may be and what it is possible will be, both that were accepted and neither that was refused, a charge and an
//! allegation, what should be and what is foreseen.
//!
//! Limits: English words, but for what [`are_one_abroad`] and [`is_of_another_verb`] read.

use crate::facts::Scene;
use crate::facts::scene::{CLOSELY, TOLD_FREELY};
use crate::lexicon;
use crate::lexicon::hedges::Modal;
use crate::mention::{Cue, CueKind};
use crate::text::{Language, Side};

use super::sureness;

/// Whether two modals say the same, or nothing that could be compared.
pub(super) fn are_one(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    scene.case.in_english()
        && matches!(a.kind, CueKind::Modal(_))
        && (is_elliptic(scene, Side::Left, a)
            || is_elliptic(scene, Side::Right, b)
            || is_leave_given(scene, a, b)
            || is_possible_too(scene, a, b)
            || is_allowed_elsewhere(scene, a, b))
}

/// "Those without bees of their own can.": a modal whose verb stands elsewhere.
fn is_elliptic(scene: &Scene<'_>, side: Side, cue: &Cue) -> bool {
    let next = cue.tokens.end;
    !scene.bounds(side, cue.tokens.start).contains(&next) || matches!(scene.case.folded(side, next), "." | ";")
}

/// "Will admit women to its choir" and "women may sing in it": leave that is given, and what may be done.
fn is_leave_given(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let gives = |side: Side, cue: &Cue| {
        let word = |t: usize| scene.case.folded(side, t);
        let near = cue.tokens.end..scene.bounds(side, cue.tokens.start).end.min(cue.tokens.end + 2);
        word(cue.tokens.start) == "will"
            && near.into_iter().any(|t| matches!(word(t), "admit" | "allow" | "let" | "permit" | "accept" | "open" | "welcome"))
    };
    let may = |side: Side, cue: &Cue| matches!(scene.case.folded(side, cue.tokens.start), "may" | "can");
    gives(Side::Left, a) && may(Side::Right, b) || may(Side::Left, a) && gives(Side::Right, b)
}

/// "May strengthen again" and "it is possible that it will gain strength".
fn is_possible_too(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    const REACH: usize = 8;
    let word = |side: Side, cue: &Cue| scene.case.folded(side, cue.tokens.start);
    let may = |side: Side, cue: &Cue| matches!(word(side, cue), "may" | "might" | "could");
    let open = |side: Side, cue: &Cue| {
        let at = cue.tokens.start;
        let mut before = scene.bounds(side, at).start.max(at.saturating_sub(REACH))..at;
        let possible = |t: usize| {
            matches!(scene.case.folded(side, t), "possible" | "possibility" | "possibly" | "conceivable" | "perhaps" | "maybe")
                && scene.partners.get(side, t).is_none()
        };
        matches!(word(side, cue), "will" | "would" | "can") && before.any(possible)
    };
    may(Side::Left, a) && open(Side::Right, b) || open(Side::Left, a) && may(Side::Right, b)
}

/// "Candles may be lit only outside" and "indoors there will be no candles": where something is allowed, and where it is not.
fn is_allowed_elsewhere(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let says = |side: Side, cue: &Cue, words: &[&str]| {
        scene.bounds(side, cue.tokens.start).any(|t| words.contains(&scene.case.folded(side, t)) && scene.partners.get(side, t).is_none())
    };
    let only = |side: Side, cue: &Cue| says(side, cue, &["only", "solely", "exclusively", "alone"]);
    let no = |side: Side, cue: &Cue| says(side, cue, &["no", "not", "never"]);
    only(Side::Left, a) && no(Side::Right, b) || no(Side::Left, a) && only(Side::Right, b)
}

/// "Accepted both resignations" and "neither was refused": whether the two sentences have a verb each that is the other's opposite.
pub(super) fn are_done_otherwise(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let free = |side: Side, cue: &Cue| {
        let verb = |t: &usize| {
            scene.partners.get(side, *t).is_none()
                && scene.case.is_content(side, *t)
                && lexicon::poses(scene.case.folded(side, *t)).verb >= 40
        };
        scene.bounds(side, cue.tokens.start).filter(verb).collect::<Vec<usize>>()
    };
    let (left, right) = (free(Side::Left, a), free(Side::Right, b));
    left.iter().any(|&l| right.iter().any(|&r| lexicon::opposite(scene.case.folded(Side::Left, l), scene.case.folded(Side::Right, r))))
}

/// Whether the sentence of a token tells of a charge or a suspicion.
pub(super) fn is_charged(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    scene.case.in_english()
        && scene.bounds(side, token).any(|t| {
            matches!(
                scene.case.folded(side, t),
                "charged" | "accused" | "suspected" | "suspicion" | "charges" | "accusation" | "indicted" | "accuses" | "accuse"
            )
        })
}

/// "Buyers can return the kettle" and "the maker will return the money": in a free retelling, a modal of either of two who have
/// nothing in common.
pub(super) fn are_of_two(scene: &Scene<'_>, left: &Cue, right: &Cue) -> bool {
    const NOUN: u8 = 60;
    let subject = |side: Side, cue: &Cue| {
        let before = scene.before(side, cue.tokens.start)?;
        let word = scene.case.folded(side, before);
        let noun = scene.case.is_content(side, before) && !scene.is_named(side, before) && lexicon::poses(word).noun >= NOUN;
        noun.then_some((before, word))
    };
    if !scene.case.in_english() || scene.kept >= TOLD_FREELY {
        return false;
    }
    let (Some((l, x)), Some((r, y))) = (subject(Side::Left, left), subject(Side::Right, right)) else { return false };
    scene.partners.get(Side::Left, l) != Some(r) && !lexicon::paraphrases(x, y) && lexicon::relation(x, y, None).is_far()
}

/// Whether two modals of another language than English say the same: no thesaurus tells there that their verbs are one.
pub(super) fn are_one_abroad(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    // "Pode" and "talvez".
    let can = |c: &Cue| matches!(c.kind, CueKind::Modal(Modal::Able | Modal::Possible));
    // "Anunciou que seriam pagos" and "serão pagos, anunciou".
    let told = |side: Side, c: &Cue| matches!(c.kind, CueKind::Modal(Modal::Conditional)) && scene.reports(side) == Some(true);
    // "Pourrait être" and "sera peut-être", "deverá" and "provavelmente".
    let soft = |c: &Cue| matches!(c.kind, CueKind::Modal(Modal::Advice | Modal::Possible));
    let left_open = |side: Side, own: &Cue, other: &Cue| soft(other) && (soft(own) || sureness::is_left_open(scene, side));
    // "Sollen erhalten bleiben" and "dürfen bleiben": what is meant for them and what they are granted.
    let granted = |side: Side, c: &Cue| scene.kept < CLOSELY && scene.case.folded(side, c.tokens.start).starts_with("durf");
    let meant = |side: Side, c: &Cue| scene.case.folded(side, c.tokens.start).starts_with("soll");
    can(a) && can(b)
        || granted(Side::Left, a) && meant(Side::Right, b)
        || meant(Side::Left, a) && granted(Side::Right, b)
        || told(Side::Left, a)
        || told(Side::Right, b)
        || left_open(Side::Left, a, b)
        || left_open(Side::Right, b, a)
}

/// "Potrà partecipare" and "le sarà consentito": the one is able, the other's verb stands behind.
pub(super) fn is_of_another_verb(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let able = |c: &Cue| matches!(c.kind, CueKind::Modal(Modal::Able));
    let will_be = |side: Side, c: &Cue| {
        let word = scene.case.folded(side, c.tokens.start);
        matches!(word, "sera" | "seront" | "seran" | "serao" | "saranno" | "sara" | "aura" | "auront" | "avra" | "avranno")
    };
    able(a) && will_be(Side::Right, b) || able(b) && will_be(Side::Left, a)
}

/// "Should reach the level of 1980" and "will be as it was in 1980": in other words, what should be is what is foreseen.
pub(super) fn foretells(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let should = |side: Side, c: &Cue| {
        scene.case.folded(side, c.tokens.start) == "should"
            || scene.case.articles[side].language != Language::English && matches!(c.kind, CueKind::Modal(Modal::Advice))
    };
    let foreseen = |c: &Cue| matches!(c.kind, CueKind::Modal(Modal::Future | Modal::Conditional));
    should(Side::Left, a) && foreseen(b) || should(Side::Right, b) && foreseen(a)
}

/// "Most of them unpublished" and "few of which have appeared": a few of one sort may be what most of the other leave.
pub(super) fn is_rest(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let few = |side: Side, c: &Cue| matches!(scene.case.folded(side, c.tokens.start), "few" | "little" | "hardly" | "scarcely");
    let most = |side: Side, c: &Cue| scene.case.folded(side, c.tokens.start) == "most";
    matches!(a.kind, CueKind::Quantifier) && (few(Side::Left, a) && most(Side::Right, b) || most(Side::Left, a) && few(Side::Right, b))
}

/// "Can be reached only on foot": what can be done in one way only must be done in that way.
pub(super) fn is_only_way(scene: &Scene<'_>, side: Side, can: &Cue, must: &Cue) -> bool {
    const CLAUSE: usize = 7;
    let word = |t: usize| scene.case.folded(side, t);
    let end = scene.bounds(side, can.tokens.start).end.min(can.tokens.end + CLAUSE);
    let only = || (can.tokens.start.saturating_sub(1)..end).any(|t| matches!(word(t), "only" | "solely" | "exclusively" | "except"));
    matches!(must.kind, CueKind::Modal(Modal::Necessary)) && matches!(word(can.tokens.start), "can" | "could" | "may") && only()
}

/// "Employees will keep their jobs" and "jobs may be kept": the only modals of two sentences that have half of their words in common,
/// of which one foretells what the other holds possible; with fewer in common the only ones of the passage, and nothing that somebody
/// is allowed or able to do ("citizens may vote", "you may see it").
pub(super) fn are_of_one_forecast(scene: &Scene<'_>, a: &Cue, b: &Cue, left: &[&Cue], right: &[&Cue]) -> bool {
    const HALF: f32 = 0.5;
    const THIRD: f32 = 0.34;
    let modals = |list: &[&Cue], sentence: Option<usize>| {
        list.iter().filter(|c| matches!(c.kind, CueKind::Modal(_)) && sentence.is_none_or(|s| c.sentence == s)).count()
    };
    let only = |list: &[&Cue], own: &Cue| modals(list, Some(own.sentence)) == 1;
    // Who wants or tries to says as little of what comes as who may.
    let foretells = |side: Side, c: &Cue| c.tokens.clone().any(|t| matches!(scene.case.folded(side, t), "will" | "going"));
    let possible = |c: &Cue| matches!(c.kind, CueKind::Modal(Modal::Possible));
    let told = || scene.in_common(a.tokens.start, b.tokens.start);
    let alone = || modals(left, None) == 1 && modals(right, None) == 1;
    let allowed = || possible(a) && is_of_somebody(scene, Side::Left, a) || possible(b) && is_of_somebody(scene, Side::Right, b);
    (foretells(Side::Left, a) && possible(b) || possible(a) && foretells(Side::Right, b))
        && only(left, a)
        && only(right, b)
        && (told() >= HALF || told() >= THIRD && alone() && !allowed())
}

/// "You may see", "citizens may vote", "passengers could rebook": whether the subject of a modal is somebody who may be allowed or able.
fn is_of_somebody(scene: &Scene<'_>, side: Side, cue: &Cue) -> bool {
    let word = scene.before(side, cue.tokens.start).map_or("", |t| scene.case.folded(side, t));
    let might = scene.case.folded(side, cue.tokens.start) == "might";
    !might && (matches!(word, "you" | "they" | "we" | "he" | "she" | "i" | "who" | "anyone" | "everyone") || lexicon::names_person(word))
}

/// "may do no more than": a modal that forbids the rest.
pub(super) fn is_limit(scene: &Scene<'_>, side: Side, cue: &Cue) -> bool {
    const REACH: usize = 4;
    let end = scene.case.articles[side].sentences[cue.sentence].tokens.end.min(cue.tokens.end + REACH);
    let word = |t: usize| if t < end { scene.case.folded(side, t) } else { "" };
    let no_more = |t: usize| {
        matches!((word(t), word(t + 1)), ("no" | "not", "more") | ("at", "most")) || word(t) == "no" && lexicon::is_comparative(word(t + 1))
    };
    matches!(cue.kind, CueKind::Modal(Modal::Possible | Modal::Necessary)) && (cue.tokens.end..end).any(no_more)
}

/// "Both came to no harm": whether a share of some is said to have not done it.
pub(super) fn denies_behind(scene: &Scene<'_>, side: Side, share: &Cue) -> bool {
    const REACH: usize = 9;
    let behind = share.tokens.end..share.tokens.end + REACH;
    share.strength > 0
        && scene
            .cues(side)
            .any(|c| matches!(c.kind, CueKind::Negator(_)) && c.sentence == share.sentence && behind.contains(&c.tokens.start))
}
