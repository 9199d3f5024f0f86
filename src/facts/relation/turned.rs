//! Turned round: one fact told from its other end, with the opposite word, "A is taller than B" and "B is shorter than A",
//! "her third defeat by him" and "his third win over her". Whoever stands first in the one stands elsewhere in the other.

use crate::facts::Scene;
use crate::mention::Name;
use crate::text::Side;

/// Whether two opposites are told of two named ones that have changed places: the last one named before each is another, and
/// both articles name both around the words.
pub(in crate::facts) fn is_turned_round(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let (Some(a), Some(b)) = (before(scene, Side::Left, left), before(scene, Side::Right, right)) else { return false };
    !a.same(b) && is_named_around(scene, Side::Left, left, b) && is_named_around(scene, Side::Right, right, a)
}

/// The last one named before a token in its sentence; who is named in an aside ("Hindley, who drew at Leigh, are") is not meant.
fn before<'a>(scene: &Scene<'a>, side: Side, token: usize) -> Option<&'a Name> {
    let bounds = scene.bounds(side, token);
    let word = |t: usize| scene.case.folded(side, t);
    let aside = (bounds.start..token).rev().find(|&t| word(t) == ",").and_then(|end| {
        let start = (bounds.start..end).rev().find(|&t| word(t) == ",")?;
        matches!(word(start + 1), "who" | "which" | "whose").then_some(start..end)
    });
    let names = &scene.case.mentions[side].names;
    let behind = names.partition_point(|n| n.tokens.end <= token);
    let stands = |n: &&Name| !aside.as_ref().is_some_and(|aside| aside.contains(&n.tokens.start));
    names[..behind].iter().rev().take_while(|n| bounds.contains(&n.tokens.start)).find(stands)
}

/// Whether the passage names one in the sentence of a token or in the one before it.
fn is_named_around(scene: &Scene<'_>, side: Side, token: usize, name: &Name) -> bool {
    let Some(sentence) = scene.case.articles[side].sentence_at(scene.case.articles[side].tokens[token].span.start) else { return false };
    scene.names(side).any(|n| (sentence.saturating_sub(1)..=sentence).contains(&n.sentence) && n.same(name))
}
