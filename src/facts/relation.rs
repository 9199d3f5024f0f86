//! Relation: opposites in the same slot (rose and fell, before and after, bought and sold), and who did
//! what to whom.
//!
//! Limits: an exchange of subject and object is seen where both names stand around the same verb, both
//! active or both passive.

use rustc_hash::FxHashMap;

use crate::lexicon;
use crate::lexicon::hedges::{self, Attribution};
use crate::text::{Side, Sides, TokenKind};

use super::model::{Kind, Severity};
use super::{Finding, Findings, Scene, best_first};

/// Opposites conflict from this slot score on.
const SLOT: f32 = 0.36;

/// How far before an opposite a negator turns it back: "not easy" against "hard".
const DENIED: usize = 3;

pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    opposites(scene, findings);
    exchanged(scene, findings);
}

fn opposites(scene: &Scene<'_>, findings: &mut Findings) {
    let free = |side: Side| -> Vec<usize> {
        scene.passage.tokens[side]
            .iter()
            .copied()
            .filter(|&t| {
                scene.partners.get(side, t).is_none()
                    && scene.case.articles[side].tokens[t].kind == TokenKind::Word
                    && scene.case.folded(side, t).len() > 1
                    && !is_name(scene, side, t)
            })
            .collect()
    };
    let (left, right) = (free(Side::Left), free(Side::Right));
    if left.is_empty() || right.is_empty() || left.len() * right.len() > 4_000 {
        return;
    }
    // In a long passage only words of one gap can be exchanged for each other.
    let crowded = left.len() * right.len() > 150;
    let mut known: FxHashMap<(u32, u32), bool> = FxHashMap::default();
    let mut found: Vec<(f32, usize, usize)> = Vec::new();
    for &a in &left {
        for &b in &right {
            if crowded && !scene.same_gap(a, b) {
                continue;
            }
            let key = (scene.case.vocabulary.of_token.left[a], scene.case.vocabulary.of_token.right[b]);
            let opposite =
                *known.entry(key).or_insert_with(|| lexicon::opposite(scene.case.folded(Side::Left, a), scene.case.folded(Side::Right, b)));
            if opposite {
                let slot = scene.slot(&(a..a + 1), &(b..b + 1));
                if slot >= SLOT {
                    found.push((slot, a, b));
                }
            }
        }
    }
    best_first(&mut found);
    for (slot, a, b) in found {
        let (l, r) = (a..a + 1, b..b + 1);
        if findings.is_spoken(Side::Left, &l) || findings.is_spoken(Side::Right, &r) {
            continue;
        }
        let spans = Sides::new(scene.span(Side::Left, &l), scene.span(Side::Right, &r));
        if scene.is_denied(Side::Left, a, DENIED) != scene.is_denied(Side::Right, b, DENIED) {
            continue;
        }
        let (x, y) = (scene.case.folded(Side::Left, a), scene.case.folded(Side::Right, b));
        let denial = |word: &str| hedges::attribution(word).is_some_and(|(class, _)| class == Attribution::Deny);
        let kind = if denial(x) != denial(y) { Kind::Negation } else { Kind::Relation };
        let texts = (scene.quote(Side::Left, &l, 3), scene.quote(Side::Right, &r, 3));
        findings.add(
            scene,
            Finding {
                kind,
                severity: Severity::Conflict,
                confidence: 0.45 + 0.45 * slot,
                summary: scene.case.says(&texts.0, &texts.1),
                reason: format!("“{x}” and “{y}” are opposites in the same place of linked sentences"),
                spans: Sides::new(vec![spans.left], vec![spans.right]),
            },
        );
    }
}

/// A capital inside a sentence: the judges of names speak of those.
fn is_name(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let article = scene.case.articles[side];
    let first = article.sentence_at(article.tokens[token].span.start).is_some_and(|s| article.sentences[s].tokens.start == token);
    !first && article.slice(article.tokens[token].span).starts_with(char::is_uppercase)
}

/// Two names around one verb that change places.
fn exchanged(scene: &Scene<'_>, findings: &mut Findings) {
    let lists = Sides::new(&scene.case.mentions.left.names, &scene.case.mentions.right.names);
    let left = scene.of(Side::Left, lists.left, |n| n.sentence);
    let right = scene.of(Side::Right, lists.right, |n| n.sentence);
    for pair in left.windows(2) {
        let (a, b) = (&lists.left[pair[0]], &lists.left[pair[1]]);
        if a.sentence != b.sentence || a.same(b) {
            continue;
        }
        for other in right.windows(2) {
            let (c, d) = (&lists.right[other[0]], &lists.right[other[1]]);
            if c.sentence != d.sentence || !a.same(d) || !b.same(c) || a.same(c) {
                continue;
            }
            let verb = (a.tokens.end..b.tokens.start).find_map(|t| {
                let word = scene.case.folded(Side::Left, t);
                let partner = scene.partners.get(Side::Left, t)?;
                let verb = scene.case.is_content(Side::Left, t) && lexicon::poses(word).verb >= 40;
                (verb && (c.tokens.end..d.tokens.start).contains(&partner)).then_some(t)
            });
            let passive = |side: Side, from: usize, to: usize| {
                (from..to).any(|t| matches!(scene.case.folded(side, t), "by" | "from" | "and" | "with" | "or"))
            };
            if verb.is_none()
                || passive(Side::Left, a.tokens.end, b.tokens.start) != passive(Side::Right, c.tokens.end, d.tokens.start)
                || passive(Side::Left, a.tokens.end, b.tokens.start)
            {
                continue;
            }
            let (l, r) = (a.tokens.start..b.tokens.end, c.tokens.start..d.tokens.end);
            if findings.is_spoken(Side::Left, &l) || findings.is_spoken(Side::Right, &r) {
                continue;
            }
            let spans = Sides::new(scene.span(Side::Left, &l), scene.span(Side::Right, &r));
            let texts = (
                format!("“{}”", scene.case.articles.left.slice(spans.left)),
                format!("“{}”", scene.case.articles.right.slice(spans.right)),
            );
            findings.add(
                scene,
                Finding {
                    kind: Kind::Relation,
                    severity: Severity::Conflict,
                    confidence: 0.75,
                    summary: scene.case.says(&texts.0, &texts.1),
                    reason: "The same two names stand around the same verb in the other order".into(),
                    spans: Sides::new(vec![spans.left], vec![spans.right]),
                },
            );
        }
    }
}
