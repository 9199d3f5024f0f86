//! Roles: another title, office or relation in the same slot.
//!
//! Limits: a broader word for the same role (leader for president) is no discrepancy.

use crate::lexicon::{self, RoleRelation};
use crate::text::{Side, Sides};

use super::model::{Kind, Severity};
use super::{Finding, Findings, Scene};

/// Two different roles conflict from this slot score on.
const SLOT: f32 = 0.45;

pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let (left, right) = (roles(scene, Side::Left), roles(scene, Side::Right));
    let mut found: Vec<(f32, usize, usize)> = Vec::new();
    for &a in &left {
        for &b in &right {
            let relation = lexicon::role_relation(scene.case.folded(Side::Left, a), scene.case.folded(Side::Right, b));
            if relation != Some(RoleRelation::Different) {
                continue;
            }
            let slot = scene.slot(&(a..a + 1), &(b..b + 1));
            if slot >= SLOT {
                found.push((slot, a, b));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    for (slot, a, b) in found {
        let (l, r) = (a..a + 1, b..b + 1);
        if findings.is_spoken(Side::Left, &l) || findings.is_spoken(Side::Right, &r) {
            continue;
        }
        let spans = Sides::new(scene.span(Side::Left, &l), scene.span(Side::Right, &r));
        let texts = (format!("“{}”", scene.phrase(Side::Left, &l, 3)), format!("“{}”", scene.phrase(Side::Right, &r, 3)));
        findings.add(
            scene,
            Finding {
                kind: Kind::Role,
                severity: Severity::Conflict,
                confidence: (0.4 + 0.5 * slot).min(0.9),
                summary: scene.case.says(&texts.0, &texts.1),
                reason: format!(
                    "Different roles in the same place of linked sentences: {} against {}",
                    scene.case.folded(Side::Left, a),
                    scene.case.folded(Side::Right, b)
                ),
                spans: Sides::new(vec![spans.left], vec![spans.right]),
            },
        );
    }
}

fn roles(scene: &Scene<'_>, side: Side) -> Vec<usize> {
    scene.passage.tokens[side]
        .iter()
        .copied()
        .filter(|&t| {
            scene.partners.get(side, t).is_none() && scene.case.is_content(side, t) && lexicon::is_role(scene.case.folded(side, t))
        })
        .collect()
}
