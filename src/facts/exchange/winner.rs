//! Winners: which of two named ones won. "Holm Rangers beat Orla Town 2-0" against "Orla Town were 2-0 winners over Holm
//! Rangers", "lost 3-1 to", "su victoria ante".
//!
//! Read from what stands between the two names ([`wins`]), in six languages. A side that tells of more than one match of the two tells
//! nothing.
//!
//! Limits: who is named by a pronoun, "the home side" or "the visitors"; sentences that name both before they tell who won.

use std::ops::Range;

use crate::facts::{Findings, Scene};
use crate::lexicon::wins::{self, Came};
use crate::mention::Name;
use crate::text::{Side, Sides, TokenKind};

/// How many tokens may stand between two names.
const BETWEEN: usize = 12;

/// How far it is believed that the other one won.
const CONFIDENCE: f32 = 0.8;

/// Who won and who lost.
struct Match<'a> {
    winner: &'a Name,
    loser: &'a Name,
    tokens: Range<usize>,
}

impl Match<'_> {
    fn is_of(&self, other: &Self) -> bool {
        self.winner.same(other.winner) && self.loser.same(other.loser) || self.is_turned(other)
    }

    fn is_turned(&self, other: &Self) -> bool {
        self.winner.same(other.loser) && self.loser.same(other.winner)
    }
}

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let left = matches(scene, Side::Left);
    if left.is_empty() {
        return;
    }
    let right = matches(scene, Side::Right);
    for a in &left {
        let only = |list: &[Match<'_>]| list.iter().filter(|m| m.is_of(a)).count() == 1;
        let Some(b) = right.iter().find(|b| b.is_turned(a)).filter(|_| only(&left) && only(&right)) else { continue };
        let tokens = Sides::new(a.tokens.clone(), b.tokens.clone());
        if !findings.are_spoken(&tokens) {
            let said = |side: Side| scene.in_full(side, &tokens[side]);
            findings.add_relation(scene, &tokens, CONFIDENCE, said, "Of the same two the one won here, and the other there");
        }
    }
}

fn matches<'a>(scene: &Scene<'a>, side: Side) -> Vec<Match<'a>> {
    let language = scene.case.articles[side].language;
    // "The Dutch rider beat": the nation did not.
    let actors: Vec<&Name> = scene.names(side).filter(|name| !name.is_demonym()).collect();
    let pairs = actors.windows(2).filter(|pair| pair[0].sentence == pair[1].sentence && !pair[0].same(pair[1]));
    pairs
        .filter_map(|pair| {
            let (first, second) = (pair[0], pair[1]);
            let between = first.tokens.end..second.tokens.start;
            if between.is_empty()
                || between.len() > BETWEEN
                || between.clone().any(|t| ends_clause(scene.case.folded(side, t)) && !is_score(scene, side, t))
            {
                return None;
            }
            if scene.is_denied(side, second.tokens.start, BETWEEN) {
                return None;
            }
            let came = wins::came(language, between.map(|t| scene.case.folded(side, t)))?;
            let (winner, loser) = if came == Came::First { (first, second) } else { (second, first) };
            Some(Match { winner, loser, tokens: first.tokens.start..second.tokens.end })
        })
        .collect()
}

/// The colon of "3:1".
fn is_score(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let number = |t: usize| scene.case.articles[side].tokens.get(t).is_some_and(|t| t.kind == TokenKind::Number);
    token > 0 && number(token - 1) && number(token + 1)
}

/// Marks and words behind which another clause tells of somebody else.
fn ends_clause(folded: &str) -> bool {
    matches!(
        folded,
        ";" | ":" | "." | "and" | "who" | "which" | "while" | "after" | "before" | "und" | "et" | "y" | "que" | "qui" | "che" | "mentre"
    )
}
