//! Phrases: one short turn of phrase in the place of another that excludes it, all else kept: "by accident" against "on purpose", "at
//! large" against "in custody", "received 40,000 each" against "received 40,000 together".
//!
//! The phrases stand in [`crate::lexicon::turns`]. Two of one row and different rungs are told where all else is kept or nearly so, where
//! both stand in one gap of the diff, and where neither side has a phrase of the other's rung as well.
//!
//! Limits: phrases that are not in the table of the language.

use std::ops::Range;

use crate::facts::model::{Kind, Severity};
use crate::facts::scene::CLOSELY;
use crate::facts::{Findings, Scene};
use crate::lexicon::turns::{self, Turn};
use crate::text::{Side, Sides};

use super::{DENIED, compared};

/// How many paired words may stand between two phrases: "by accident on Monday" and "on purpose on Monday" have one in common by chance.
const SHIFT: usize = 2;

/// No phrase has more words.
const LONGEST: usize = 12;

/// Share of kept words a passage must have.
const LOOSELY: f32 = 0.6;

/// How far two such phrases are believed to exclude each other.
const CONFIDENCE: f32 = 0.65;

/// A phrase found in a text.
struct Found {
    turn: &'static Turn,
    tokens: Range<usize>,
    /// Its first token that the other side lacks.
    free: usize,
}

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if scene.case.language().is_none() {
        return;
    }
    let left = found(scene, Side::Left);
    if left.is_empty() {
        return;
    }
    let right = found(scene, Side::Right);
    for a in &left {
        for b in right.iter().filter(|b| b.turn.row == a.turn.row && b.turn.rung != a.turn.rung) {
            let tokens = Sides::new(a.tokens.clone(), b.tokens.clone());
            let said_too = || is_said_too(scene, Side::Right, a.turn) || is_said_too(scene, Side::Left, b.turn);
            let kept = || scene.kept >= LOOSELY || scene.is_kept_beside(&tokens);
            if kept()
                && !findings.are_spoken(&tokens)
                && are_in_one_place(scene, a, b)
                && are_framed_alike(scene, &tokens, scene.kept >= CLOSELY)
                && !is_denied(scene, a, b)
                && !are_told_from_the_end(scene, &tokens)
                && !are_of_two_figures(scene, &tokens)
                && scene.is_less(Side::Left, a.tokens.start) == scene.is_less(Side::Right, b.tokens.start)
                && !(scene.case.in_english() && compared::tells_one(scene, tokens.left.end - 1, tokens.right.end - 1))
                && !said_too()
            {
                let said = |side: Side| scene.quote(side, &tokens[side], 3);
                let written = |side: Side| scene.written(side, &tokens[side]);
                let reason = format!("“{}” and “{}” exclude each other in the same place", written(Side::Left), written(Side::Right));
                findings.add_told(scene, (Kind::Relation, Severity::Conflict), &tokens, CONFIDENCE, said, reason);
            }
        }
    }
}

/// The phrases of a side with a word that the other side lacks; of those that begin with one word the longest.
fn found(scene: &Scene<'_>, side: Side) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    for &sentence in &scene.passage.sentences[side] {
        let bounds = scene.case.articles[side].sentences[sentence].tokens.clone();
        let mut at = bounds.start;
        let mut next_free = bounds.start;
        while at < bounds.end {
            // Most words are kept: where no other stands near, no phrase can hold one.
            next_free = next_free.max(at);
            while next_free < bounds.end && scene.partners.exact[side][next_free] {
                next_free += 1;
            }
            if next_free >= at + LONGEST {
                at = next_free + 1 - LONGEST;
                continue;
            }
            let free = |tokens: &Range<usize>| tokens.clone().find(|&t| !scene.partners.exact[side][t]);
            let here: Vec<Found> = turns::beginning_with(scene.case.articles[side].language, scene.case.folded(side, at))
                .iter()
                .filter(|turn| at + turn.words.len() <= bounds.end && stands(scene, side, at, turn))
                .filter_map(|turn| {
                    let tokens = at..at + turn.words.len();
                    free(&tokens).map(|free| Found { turn, tokens, free })
                })
                .collect();
            let longest = here.iter().map(|f| f.tokens.len()).max();
            all.extend(here.into_iter().filter(|f| Some(f.tokens.len()) == longest));
            at += 1;
        }
    }
    all
}

fn stands(scene: &Scene<'_>, side: Side, at: usize, turn: &Turn) -> bool {
    turn.words.iter().enumerate().all(|(k, word)| scene.case.folded(side, at + k) == *word)
}

/// Whether a side has a phrase of a rung, wherever in the passage.
fn is_said_too(scene: &Scene<'_>, side: Side, turn: &Turn) -> bool {
    scene.passage.tokens[side].iter().any(|&t| {
        turns::beginning_with(scene.case.articles[side].language, scene.case.folded(side, t))
            .iter()
            .any(|other| other.row == turn.row && other.rung == turn.rung && stands(scene, side, t, other))
    })
}

/// Whether one side alone denies what stands before its phrase: "not only", "did not do it on purpose".
fn is_denied(scene: &Scene<'_>, a: &Found, b: &Found) -> bool {
    scene.is_denied(Side::Left, a.tokens.start, DENIED) != scene.is_denied(Side::Right, b.tokens.start, DENIED)
}

/// "15,000 florins apiece" and "1.8 million florins in all": each stands behind a figure of its own.
fn are_of_two_figures(scene: &Scene<'_>, tokens: &Sides<Range<usize>>) -> bool {
    const NEAR: usize = 3;
    let figure = |side: Side| {
        let start = tokens[side].start;
        scene.quantities(side).find(|q| q.tokens.start < start && q.tokens.end <= start && start - q.tokens.end < NEAR)
    };
    matches!((figure(Side::Left), figure(Side::Right)), (Some(a), Some(b)) if !a.equal(b))
}

/// "The quarry lies north of Varn" and "Varn lies south of the quarry": phrases that relate two, and what stood before the one stands
/// behind the other.
fn are_told_from_the_end(scene: &Scene<'_>, tokens: &Sides<Range<usize>>) -> bool {
    const RELATES: &[&str] = &["of", "than", "to", "by", "from", "with", "als", "von", "de", "que", "di", "che"];
    let relates = |side: Side| tokens[side].clone().skip(1).any(|t| RELATES.contains(&scene.case.folded(side, t)));
    let (ahead, back) = scene.crosses(tokens);
    relates(Side::Left) && relates(Side::Right) && (ahead || back)
}

/// Whether two phrases stand in one gap of the diff, or as good as in one.
fn are_in_one_place(scene: &Scene<'_>, a: &Found, b: &Found) -> bool {
    let (tokens, pairs) = (&scene.passage.tokens, &scene.passage.pairs);
    let (Ok(x), Ok(y)) = (tokens.left.binary_search(&a.free), tokens.right.binary_search(&b.free)) else { return false };
    pairs.partition_point(|p| p.0 < x).abs_diff(pairs.partition_point(|p| p.1 < y)) < SHIFT
}

/// Whether the word right before both phrases is the same, or the one right behind; of two small words, and where less is kept, both.
fn are_framed_alike(scene: &Scene<'_>, tokens: &Sides<Range<usize>>, closely: bool) -> bool {
    let word = |side: Side, t: Option<usize>| {
        t.filter(|t| scene.bounds(side, tokens[side].start).contains(t)).map_or("", |t| scene.case.folded(side, t))
    };
    let before = |side: Side| word(side, tokens[side].start.checked_sub(1));
    let behind = |side: Side| word(side, Some(tokens[side].end));
    let (led, followed) = (before(Side::Left) == before(Side::Right), behind(Side::Left) == behind(Side::Right));
    let small = Side::BOTH.into_iter().all(|side| tokens[side].len() == 1 && !scene.case.is_content(side, tokens[side].start));
    // "Put off by two weeks" and "postponed for two weeks".
    let measured = || Side::BOTH.into_iter().any(|side| scene.case.mentions[side].quantity_at(tokens[side].end).is_some());
    if small { led && followed && !measured() } else { led && followed || closely && (led || followed) }
}
