//! Lone things: two members of a closed class that exclude each other ("her collarbone", "her wrist"; "a moth", "a beetle"), of which
//! either side of a bead knows one and not the other's.
//!
//! Told freely, neither stands in the place of the other. But where two paragraphs tell much the same, each has one member of the class
//! and no other, and what stands around the one stands around the other too, it is one thing told differently.
//!
//! Limits: English; nouns that the tables of closed classes know. People are left to the judges of roles, for a daughter and a father
//! are two ends of one bond; classes whose members exclude one another only where all else is kept are asked before the same noun alone.

use std::sync::OnceLock;

use crate::align::Bead;
use crate::facts::Case;
use crate::lexicon::antonyms::{Membership, memberships};
use crate::lexicon::{self, Word};
use crate::text::{Side, Sides, Span, TokenKind};

use super::lone::told_alike;

/// Share of the words of weight of either side of a bead that the other must have too.
const TOLD: f32 = 0.3;

/// How many tokens before and behind a thing are what stands around it.
const AROUND: usize = 8;

/// How many words of weight must stand around both.
const COMMON: usize = 2;

/// The same of two species, substances or tools, which no rewriter takes for one another.
const COMMON_OF_A_KIND: usize = 1;

/// Percent of its uses in which a word must be a noun to name a thing.
const NOUN: u8 = 50;

/// The closed classes of each word of a vocabulary, none of most; read when they are asked for, for most words are never.
pub(super) struct Things(Vec<OnceLock<Box<[Membership]>>>);

impl Things {
    pub(super) fn of(case: &Case<'_>) -> Self {
        Self(case.vocabulary.words.iter().map(|_| OnceLock::new()).collect())
    }

    fn at(&self, case: &Case<'_>, side: Side, token: usize) -> &[Membership] {
        let word = case.vocabulary.of_token[side][token] as usize;
        self.0[word].get_or_init(|| classes(&case.vocabulary.words[word]))
    }
}

/// The closed classes of a word that names a thing.
fn classes(word: &Word) -> Box<[Membership]> {
    if word.kind != TokenKind::Word || !word.content || word.capital || word.poses.noun < NOUN {
        return Box::default();
    }
    let classes: Box<[Membership]> = memberships(&word.folded).into();
    if !classes.is_empty() && lexicon::names_person(&word.folded) { Box::default() } else { classes }
}

/// Every two things of a bead that are one told differently.
pub(super) fn pairs(case: &Case<'_>, things: &Things, bead: &Bead) -> Vec<Sides<Span>> {
    if !case.in_english() || bead.paragraphs.left.is_empty() || bead.paragraphs.right.is_empty() {
        return Vec::new();
    }
    let both = Sides::new(Side::Left, Side::Right);
    let words = |side: Side| case.tokens(side, &bead.paragraphs[side]).map(move |t| case.vocabulary.of_token[side][t]);
    // Most beads of two versions of a text are the same on both sides.
    if words(Side::Left).eq(words(Side::Right)) {
        return Vec::new();
    }
    let tokens = both.map(|side| case.tokens(side, &bead.paragraphs[side]).collect::<Vec<usize>>());
    let known = both.map(|side| tokens[side].iter().copied().filter(|&t| !things.at(case, side, t).is_empty()).collect::<Vec<usize>>());
    let stem = |side: Side, t: usize| case.vocabulary.stem(side, t);
    // Most things are told on both sides.
    let own = both.map(|side| {
        let is_theirs = |t: usize| known[side.other()].iter().any(|&other| stem(side.other(), other) == stem(side, t));
        known[side].iter().copied().filter(|&t| !is_theirs(t)).collect::<Vec<usize>>()
    });
    let mut found: Vec<Sides<usize>> = Vec::new();
    for &a in &own.left {
        for &b in &own.right {
            let (x, y) = (things.at(case, Side::Left, a), things.at(case, Side::Right, b));
            let one = x.iter().any(|p| y.iter().any(|q| p.group == q.group && p.set == q.set));
            // Neither side knows another member of the class.
            let only = |side: Side, own: &Membership| {
                known[side].iter().flat_map(|&t| things.at(case, side, t)).all(|m| m.group != own.group || m.set == own.set)
            };
            // "Barley flour" and "oat flour": a class that holds where all else is kept holds of what the same noun stands behind, too.
            let holds = |member: &Membership| !member.loose || have_one_noun(case, a, b);
            let apart = |p: &Membership| {
                let other = |q: &&Membership| p.group == q.group && p.set != q.set;
                holds(p) && y.iter().filter(other).any(|q| only(Side::Left, p) && only(Side::Right, q))
            };
            if !one && x.iter().any(apart) {
                found.push(Sides::new(a, b));
            }
        }
    }
    if found.is_empty() || told_alike(case, bead) < TOLD {
        return Vec::new();
    }
    found.retain(|at| may_be_one(case, &tokens, at));
    // A thing is told more than once.
    let mut told: Vec<Sides<u32>> = Vec::new();
    found.retain(|at| {
        let stems = both.map(|side| stem(side, at[side]));
        let new = !told.contains(&stems);
        told.push(stems);
        new
    });
    let clashes = |x: &Sides<usize>, y: &Sides<usize>| Side::BOTH.iter().any(|&side| stem(side, x[side]) == stem(side, y[side]));
    let only = found.iter().filter(|x| found.iter().filter(|y| clashes(x, y)).count() == 1);
    only.map(|at| both.map(|side| case.articles[side].tokens[at[side]].span)).collect()
}

/// Whether the same noun stands right behind two words.
fn have_one_noun(case: &Case<'_>, left: usize, right: usize) -> bool {
    let noun = |side: Side, t: usize| case.noun_behind(side, t).map(|t| case.vocabulary.stem(side, t));
    noun(Side::Left, left).is_some_and(|stem| noun(Side::Right, right) == Some(stem))
}

/// Whether two things may be one told differently: their sentences face each other, much the same stands around them, and neither is
/// said on the other side in another word.
fn may_be_one(case: &Case<'_>, tokens: &Sides<Vec<usize>>, at: &Sides<usize>) -> bool {
    let word = |side: Side, t: usize| case.folded(side, t);
    let (x, y) = (word(Side::Left, at.left), word(Side::Right, at.right));
    let both = Sides::new(Side::Left, Side::Right);
    let sentences = both.map(|side| case.articles[side].sentence_at(case.articles[side].tokens[at[side]].span.start));
    let faced = || matches!(sentences, Sides { left: Some(l), right: Some(r) } if case.are_faced(&Sides::new(l, r)));
    // "Corrected by hand", "kept at home", "to cost".
    let idle = |side: Side| at[side].checked_sub(1).is_some_and(|t| matches!(word(side, t), "by" | "at" | "to"));
    let said = |side: Side, own: &str| {
        tokens[side].iter().any(|&t| {
            let is_form = || case.vocabulary.stem(side, t) == case.vocabulary.stem(side.other(), at[side.other()]);
            case.is_content(side, t) && (is_form() || lexicon::is_one(own, word(side, t)))
        })
    };
    let around = both.map(|side| {
        let bounds = sentences[side].map_or(0..0, |s| case.articles[side].sentences[s].tokens.clone());
        let range = bounds.start.max(at[side].saturating_sub(AROUND))..bounds.end.min(at[side] + 1 + AROUND);
        range.filter(|&t| t != at[side] && case.is_content(side, t)).collect::<Vec<usize>>()
    });
    let alike = |l: usize, r: usize| {
        case.vocabulary.stem(Side::Left, l) == case.vocabulary.stem(Side::Right, r)
            || lexicon::is_one(word(Side::Left, l), word(Side::Right, r))
    };
    let common = || around.left.iter().filter(|&&l| around.right.iter().any(|&r| alike(l, r))).count();
    let least = if lexicon::are_two_of_a_kind(x, y) { COMMON_OF_A_KIND } else { COMMON };
    // "Asked for loans" and "do not ask for gifts": what is denied stands for nothing.
    let denied = |side: Side| {
        let start = sentences[side].map_or(at[side], |s| case.articles[side].sentences[s].tokens.start);
        (start.max(at[side].saturating_sub(AROUND))..at[side])
            .any(|t| matches!(word(side, t), "not" | "n't" | "no" | "never" | "nor" | "without"))
    };
    !Side::BOTH.into_iter().any(idle)
        && denied(Side::Left) == denied(Side::Right)
        && faced()
        && lexicon::relation(x, y, None).is_far()
        && !lexicon::paraphrases(x, y)
        && !said(Side::Right, x)
        && !said(Side::Left, y)
        && common() >= least
}
