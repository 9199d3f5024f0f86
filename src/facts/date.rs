//! Dates: a year, month, day, weekday or time that differs in the same slot.
//!
//! A date that states less than the other is the same date in less detail. A weekday is held against a full
//! date where the calendar tells it.
//!
//! Limits: "last week" and the like are compared as words; time zones are not converted.

use crate::mention::Date;
use crate::text::{Side, Sides};

use super::model::{Kind, Severity, Verdict};
use super::{Finding, Findings, Scene, best_first};

/// Two dates that disagree conflict from this slot score on.
const SLOT: f32 = 0.3;

pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let lists = Sides::new(&scene.case.mentions.left.dates, &scene.case.mentions.right.dates);
    let mut left = scene.of(Side::Left, lists.left, |d| d.sentence);
    let mut right = scene.of(Side::Right, lists.right, |d| d.sentence);
    if left.is_empty() && right.is_empty() {
        return;
    }
    // Agreement first, then disagreement in the same slot.
    for agree in [true, false] {
        let mut found: Vec<(f32, usize, usize)> = Vec::new();
        for &a in &left {
            for &b in &right {
                let (x, y) = (&lists.left[a], &lists.right[b]);
                let slot = scene.slot(&x.tokens, &y.tokens);
                let fits = if agree { x.agrees(y) || falls_on(x, y) || falls_on(y, x) } else { x.conflict(y).is_some() && slot >= SLOT };
                if fits {
                    let closeness = if x.same_shape(y) { 0.3 } else { 0.0 };
                    found.push((slot + closeness, a, b));
                }
            }
        }
        best_first(&mut found);
        for (slot, a, b) in found {
            if !left.contains(&a) || !right.contains(&b) {
                continue;
            }
            left.retain(|&x| x != a);
            right.retain(|&x| x != b);
            let (x, y) = (&lists.left[a], &lists.right[b]);
            if agree {
                let verdict = if x.same_shape(y) { Verdict::Same } else { Verdict::Variant };
                findings.check(Kind::Date, Some(x.span), Some(y.span), verdict);
            } else {
                conflict(scene, findings, x, y, slot);
            }
        }
    }
    for (side, rest) in [(Side::Left, left), (Side::Right, right)] {
        for at in rest {
            alone(scene, findings, side, &lists[side][at]);
        }
    }
}

/// Whether a weekday alone is that of a full date.
fn falls_on(weekday: &Date, full: &Date) -> bool {
    match (weekday.weekday, weekday.day, full.civil()) {
        (Some((day, _)), None, Some(date)) => date.weekday().to_monday_one_offset() == day,
        _ => false,
    }
}

fn conflict(scene: &Scene<'_>, findings: &mut Findings, a: &Date, b: &Date, slot: f32) {
    let Some((i, j)) = a.conflict(b) else { return };
    if findings.is_spoken(Side::Left, &(i..i + 1)) || findings.is_spoken(Side::Right, &(j..j + 1)) {
        return;
    }
    let spans = Sides::new(scene.span(Side::Left, &(i..i + 1)), scene.span(Side::Right, &(j..j + 1)));
    findings.check(Kind::Date, Some(a.span), Some(b.span), Verdict::Differs);
    let texts = (quoted(scene, Side::Left, a), quoted(scene, Side::Right, b));
    findings.add(
        scene,
        Finding {
            kind: Kind::Date,
            severity: Severity::Conflict,
            confidence: (0.55 + 0.4 * slot).min(0.97),
            summary: scene.case.says(&texts.0, &texts.1),
            reason: format!("Dates in the same place of linked sentences differ: {} against {}", texts.0, texts.1),
            spans: Sides::new(vec![spans.left], vec![spans.right]),
        },
    );
}

fn alone(scene: &Scene<'_>, findings: &mut Findings, side: Side, date: &Date) {
    let other = &scene.case.mentions[side.other()].dates;
    if findings.is_spoken(side, &date.tokens) || other.iter().any(|d| d.agrees(date) || falls_on(d, date) || falls_on(date, d)) {
        return;
    }
    let (l, r) = if side == Side::Left { (Some(date.span), None) } else { (None, Some(date.span)) };
    findings.check(Kind::Date, l, r, Verdict::OneSided);
    if scene.kept < 0.5 {
        return;
    }
    let text = quoted(scene, side, date);
    let mut own = Sides::<Vec<crate::text::Span>>::default();
    own[side] = vec![date.span];
    findings.add(
        scene,
        Finding {
            kind: Kind::Date,
            severity: Severity::OneSided,
            confidence: 0.55,
            summary: super::capitalised(&format!(
                "{} gives the date {text}; {} does not",
                scene.case.who(side),
                scene.case.who(side.other())
            )),
            reason: "A date that the linked sentence lacks and that stands nowhere else in the other article".into(),
            spans: own,
        },
    );
}

fn quoted(scene: &Scene<'_>, side: Side, date: &Date) -> String {
    format!("“{}”", scene.case.articles[side].slice(date.span))
}
