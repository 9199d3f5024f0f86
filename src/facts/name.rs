//! Names: another person, place, organisation or nationality in the same slot.
//!
//! Names that may name the same (a surname alone, an acronym, a country and its people) are paired first.
//! A conflict needs the same slot, the same sort of name where the sort is known, and a name that the other
//! side's passage does not have.
//!
//! Limits: a pronoun is never taken for a name; two unknown surnames are only told apart by spelling.

use crate::mention::Name;
use crate::text::{Side, Sides};

use super::model::{Kind, Severity, Verdict};
use super::{Finding, Findings, Scene, best_first};

/// Slot score of two names joined to the same third by "and".
const COUPLED: f32 = 0.6;

/// Two different names conflict from this slot score on.
const SLOT: f32 = 0.42;

pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let lists = Sides::new(&scene.case.mentions.left.names, &scene.case.mentions.right.names);
    let mut left = scene.of(Side::Left, lists.left, |n| n.sentence);
    let mut right = scene.of(Side::Right, lists.right, |n| n.sentence);
    if left.is_empty() && right.is_empty() {
        return;
    }
    let all = Sides::new(left.clone(), right.clone());
    for equal in [true, false] {
        let mut found: Vec<(f32, usize, usize)> = Vec::new();
        for &a in &left {
            for &b in &right {
                let (x, y) = (&lists.left[a], &lists.right[b]);
                if equal && !x.same(y) {
                    continue;
                }
                let mut slot = scene.slot(&x.tokens, &y.tokens);
                if coupled(scene, lists, a, b) {
                    slot = slot.max(COUPLED);
                }
                let fits = equal || (slot >= SLOT && same_sort(x, y));
                if fits {
                    let exact = if x.words == y.words { 0.5 } else { 0.0 };
                    found.push((slot + exact, a, b));
                }
            }
        }
        best_first(&mut found);
        for (score, a, b) in found {
            if !left.contains(&a) || !right.contains(&b) {
                continue;
            }
            let (x, y) = (&lists.left[a], &lists.right[b]);
            if equal {
                let verdict = if x.words == y.words { Verdict::Same } else { Verdict::Variant };
                findings.check(Kind::Name, Some(x.span), Some(y.span), verdict);
            } else {
                // A name that the facing passage has as well is only told in another order.
                let known = |side: Side, n: &Name| all[side].iter().any(|&k| lists[side][k].same(n));
                let told = known(Side::Right, x) || known(Side::Left, y);
                if told && !(score >= SLOT && (exchanged(scene, x, y) || coupled(scene, lists, a, b))) {
                    continue;
                }
                conflict(scene, findings, x, y, score);
            }
            left.retain(|&k| k != a);
            right.retain(|&k| k != b);
        }
    }
    for (side, rest) in [(Side::Left, left), (Side::Right, right)] {
        for at in rest {
            alone(scene, findings, side, &lists[side][at]);
        }
    }
}

/// Whether the very next words on both sides are the same, so that the names are surely exchanged.
fn exchanged(scene: &Scene<'_>, a: &Name, b: &Name) -> bool {
    let next = |at: usize| scene.partners.get(Side::Left, at);
    let before = a.tokens.start > 0 && b.tokens.start > 0 && next(a.tokens.start - 1) == Some(b.tokens.start - 1);
    let after = a.tokens.end < scene.case.articles.left.tokens.len() && next(a.tokens.end) == Some(b.tokens.end);
    before && after
}

/// In "Anna and Bertil" against "Carl and Bertil" the shared half holds the place.
fn coupled(scene: &Scene<'_>, lists: Sides<&Vec<Name>>, a: usize, b: usize) -> bool {
    let half = |side: Side, at: usize| {
        let own = &lists[side][at];
        let joined = |from: usize, to: usize| {
            to == from + 1 && matches!(scene.case.folded(side, from), "and" | "or" | "with" | "und" | "et" | "y" | "e")
        };
        let next = lists[side].get(at + 1).filter(|n| joined(own.tokens.end, n.tokens.start));
        next.or_else(|| at.checked_sub(1).map(|k| &lists[side][k]).filter(|n| joined(n.tokens.end, own.tokens.start)))
    };
    matches!((half(Side::Left, a), half(Side::Right, b)), (Some(x), Some(y)) if x.same(y))
}

/// Whether two names can stand for each other: no person for a place.
fn same_sort(a: &Name, b: &Name) -> bool {
    match (a.place, b.place) {
        (Some(_), Some(_)) => true,
        (Some(p), None) => !b.person && (p.ambiguous || b.words.len() == 1),
        (None, Some(p)) => !a.person && (p.ambiguous || a.words.len() == 1),
        (None, None) => true,
    }
}

fn conflict(scene: &Scene<'_>, findings: &mut Findings, a: &Name, b: &Name, slot: f32) {
    if findings.is_spoken(Side::Left, &a.tokens) || findings.is_spoken(Side::Right, &b.tokens) {
        return;
    }
    findings.check(Kind::Name, Some(a.span), Some(b.span), Verdict::Differs);
    let texts = (scene.quote(Side::Left, &a.tokens, 3), scene.quote(Side::Right, &b.tokens, 3));
    findings.add(
        scene,
        Finding {
            kind: Kind::Name,
            severity: Severity::Conflict,
            confidence: (0.4 + 0.5 * slot).min(0.95),
            summary: scene.case.says(&texts.0, &texts.1),
            reason: format!(
                "Different names in the same place of linked sentences: {} against {}",
                scene.case.articles.left.slice(a.span),
                scene.case.articles.right.slice(b.span)
            ),
            spans: Sides::new(vec![a.span], vec![b.span]),
        },
    );
}

fn alone(scene: &Scene<'_>, findings: &mut Findings, side: Side, name: &Name) {
    let other = &scene.case.mentions[side.other()].names;
    if findings.is_spoken(side, &name.tokens) || other.iter().any(|n| n.same(name)) {
        return;
    }
    // The same word in lower case or inside a longer name counts as said.
    let stems: Vec<u32> = name.tokens.clone().map(|t| scene.case.vocabulary.stem(side, t)).collect();
    let said = scene.passage.tokens[side.other()]
        .iter()
        .any(|&t| stems.contains(&scene.case.vocabulary.stem(side.other(), t)) && scene.case.is_content(side.other(), t));
    if said {
        return;
    }
    let (l, r) = if side == Side::Left { (Some(name.span), None) } else { (None, Some(name.span)) };
    findings.check(Kind::Name, l, r, Verdict::OneSided);
    if scene.kept < 0.6 {
        return;
    }
    let text = scene.case.articles[side].slice(name.span);
    let mut own = Sides::<Vec<crate::text::Span>>::default();
    own[side] = vec![name.span];
    findings.add(
        scene,
        Finding {
            kind: Kind::Name,
            severity: Severity::OneSided,
            confidence: 0.5,
            summary: super::capitalised(&format!("{} names “{text}”; {} does not", scene.case.who(side), scene.case.who(side.other()))),
            reason: "A name that the linked sentence lacks and that stands nowhere else in the other article".into(),
            spans: own,
        },
    );
}
