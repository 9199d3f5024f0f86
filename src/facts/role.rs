//! Roles: another title, office or relation in the same slot.
//!
//! Limits: a broader word for the same role (leader for president) is no discrepancy.

use std::ops::Range;

use crate::lexicon::{self, RoleRelation};
use crate::text::{Side, Sides};

use super::model::{Kind, Severity};
use super::{Finding, Findings, Scene};

/// Two different roles conflict from this slot score on.
const SLOT: f32 = 0.45;

pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let (left, right) = (roles(scene, Side::Left), roles(scene, Side::Right));
    let mut found: Vec<(f32, Role, Role)> = Vec::new();
    for a in &left {
        for b in &right {
            if lexicon::role_relation(&a.words, &b.words) != Some(RoleRelation::Different) {
                continue;
            }
            let slot = scene.slot(&a.tokens, &b.tokens);
            if slot >= SLOT {
                found.push((slot, a.clone(), b.clone()));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1.tokens.start, a.2.tokens.start).cmp(&(b.1.tokens.start, b.2.tokens.start))));
    for (slot, a, b) in found {
        if findings.is_spoken(Side::Left, &a.tokens) || findings.is_spoken(Side::Right, &b.tokens) {
            continue;
        }
        let spans = Sides::new(scene.span(Side::Left, &a.tokens), scene.span(Side::Right, &b.tokens));
        let texts = (scene.quote(Side::Left, &a.tokens, 3), scene.quote(Side::Right, &b.tokens, 3));
        findings.add(
            scene,
            Finding {
                kind: Kind::Role,
                severity: Severity::Conflict,
                confidence: (0.4 + 0.5 * slot).min(0.9),
                summary: scene.case.says(&texts.0, &texts.1),
                reason: format!("Different roles in the same place of linked sentences: {} against {}", a.words, b.words),
                spans: Sides::new(vec![spans.left], vec![spans.right]),
            },
        );
    }
}

/// A role of one to three words.
#[derive(Clone)]
struct Role {
    tokens: Range<usize>,
    words: String,
}

/// Roles of a side that the other side's passage does not have at their place, the longest at each.
fn roles(scene: &Scene<'_>, side: Side) -> Vec<Role> {
    let mut out = Vec::new();
    for &sentence in &scene.passage.sentences[side] {
        let range = scene.case.articles[side].sentences[sentence].tokens.clone();
        let mut at = range.start;
        while at < range.end {
            // Only what the other side lacks is of interest.
            let kept = (at..range.end.min(at + 3)).all(|t| scene.partners.get(side, t).is_some());
            if kept || !scene.case.is_content(side, at) {
                at += 1;
                continue;
            }
            let found = (1..=3usize.min(range.end - at)).rev().find_map(|len| {
                let words = (at..at + len).map(|t| scene.case.folded(side, t)).collect::<Vec<_>>().join(" ");
                lexicon::is_role(&words).then_some(Role { tokens: at..at + len, words })
            });
            match found {
                Some(role) => {
                    at = role.tokens.end;
                    if role.tokens.clone().any(|t| scene.partners.get(side, t).is_none()) {
                        out.push(role);
                    }
                }
                None => at += 1,
            }
        }
    }
    out
}
