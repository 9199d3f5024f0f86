//! One event told from its two ends, or at two of its stages: what looks like opposites and contradicts nothing. "Bought it from a miller"
//! and "a miller sold it to her", "acquitted" and "accused of it", "every day except Monday" and "no train on Mondays".
//!
//! Limits: English.

use crate::facts::Scene;
use crate::facts::scene::CLOSELY;
use crate::lexicon;
use crate::text::Side;

/// How far behind a verb its "from" may stand.
const FROM: usize = 6;

/// How far before a verb its subject may stand.
const SUBJECT: usize = 4;

/// "Had bought it from a miller" and "a miller sold it to her": whoever one side takes it from gives it on the other.
pub(super) fn is_handed_over(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let giver = |side: Side, verb: usize| {
        let bounds = scene.bounds(side, verb);
        let from = (verb + 1..bounds.end.min(verb + FROM)).find(|&t| scene.case.folded(side, t) == "from")?;
        let weighty = |t: usize| scene.case.is_content(side, t);
        let first = (from + 1..bounds.end.min(from + FROM)).find(|&t| weighty(t))?;
        (first..bounds.end).take_while(|&t| weighty(t)).last()
    };
    let subject = |side: Side, verb: usize| {
        let from = scene.bounds(side, verb).start.max(verb.saturating_sub(SUBJECT));
        (from..verb).rev().find(|&t| scene.case.is_content(side, t) && lexicon::poses(scene.case.folded(side, t)).adverb < 50)
    };
    let one = |l: Option<usize>, r: Option<usize>| l.zip(r).is_some_and(|(l, r)| scene.is_alike(l, r));
    one(giver(Side::Left, left), subject(Side::Right, right)) || one(subject(Side::Left, left), giver(Side::Right, right))
}

/// "Left the mill to her son" and "got the mill from his mother": each is told of as the other's kin.
pub(super) fn are_kin_of_each_other(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    use crate::lexicon::kin::{self, Kin};
    const PARENTS: [Kin; 2] = [Kin::Mother, Kin::Father];
    const CHILDREN: [Kin; 2] = [Kin::Daughter, Kin::Son];
    const PAIRS: [Kin; 6] = [Kin::Sister, Kin::Brother, Kin::Wife, Kin::Husband, Kin::Cousin, Kin::Uncle];
    let relation = |side: Side, token: usize| {
        let bounds = scene.bounds(side, token);
        let word = |t: usize| if bounds.contains(&t) { scene.case.folded(side, t) } else { "" };
        let language = scene.case.articles[side].language;
        kin::of(language, word(token + 2)).filter(|_| kin::is_possessive(language, word(token + 1)))
    };
    let other_end = |x: Kin, y: Kin| {
        PARENTS.contains(&x) && CHILDREN.contains(&y)
            || CHILDREN.contains(&x) && PARENTS.contains(&y)
            || PAIRS.contains(&x) && PAIRS.contains(&y)
    };
    relation(Side::Left, left).zip(relation(Side::Right, right)).is_some_and(|(x, y)| other_end(x, y))
}

/// "Acquitted the two drivers" and "two drivers accused of theft", "he had been accused": a charge, and what came of it.
pub(super) fn is_earlier_charge(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let word = |t: Option<usize>| t.map_or("", |t| scene.case.folded(side, t));
    let charge = matches!(scene.case.folded(side, token), "accused" | "charged" | "suspected" | "indicted" | "prosecuted" | "tried");
    let before = scene.before(side, token);
    let been = word(before) == "been" && before.is_some_and(|t| matches!(word(scene.before(side, t)), "had" | "having"));
    // Not "the court accused the drivers of it".
    let of = scene.bounds(side, token).contains(&(token + 1)) && word(Some(token + 1)) == "of";
    let of_whom = of && before.is_some_and(|t| scene.case.is_content(side, t) && lexicon::poses(scene.case.folded(side, t)).noun >= 50);
    charge && (of_whom || been && scene.kept < CLOSELY)
}

/// "Every day except Monday" and "no train on Mondays": of whom or what is excepted, the one says what the other does.
pub(in crate::facts) fn is_excepted(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const REACH: usize = 6;
    let bounds = scene.bounds(side, token);
    let mut behind = token + 1..bounds.end.min(token + REACH);
    let excepts = |t: usize| matches!(scene.case.folded(side, t), "except" | "excepting" | "apart" | "save" | "bar" | "besides");
    let all = matches!(scene.case.folded(side, token), "every" | "all" | "each" | "any" | "daily");
    // "A majority eluded every candidate".
    if all && scene.has_before(side, token, 2, &["elude", "eludes", "eluded", "eluding", "evaded", "escaped", "escapes"]) {
        return true;
    }
    all && behind.any(|t| excepts(t) && (t + 1..bounds.end.min(t + REACH)).any(|t| scene.partners.get(side, t).is_some()))
}

/// "Against the direction of the wind" and "most birds fly in the same direction": one is held against something, the other against another.
pub(super) fn are_held_against_others(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const NEAR: usize = 3;
    let against = |side: Side, token: usize| {
        let bounds = scene.bounds(side, token);
        (token + 1..bounds.end.min(token + 1 + NEAR)).any(|t| matches!(scene.case.folded(side, t), "to" | "from" | "as" | "of"))
    };
    let sorts = |side: Side, token: usize| matches!(scene.case.folded(side, token), "same" | "opposite");
    sorts(Side::Left, left) && sorts(Side::Right, right) && scene.kept < CLOSELY && against(Side::Left, left) != against(Side::Right, right)
}
