//! Vague measures: "a few minutes later" against "a few hours later". No figure is told, but what it is counted in.
//!
//! The units of time of both sides behind a word for an unknown number are held against each other; those that both sides have are
//! equal. What is left on either side in one slot is told differently.
//!
//! Limits: English, German, French, Spanish, Portuguese and Italian; years and decades, days and nights are told one for the other.

use crate::facts::model::{Kind, Severity};
use crate::facts::{Finding, Findings, Scene};
use crate::lexicon::{self, Unit, UnitClass};
use crate::mention::quantity::Measure;
use crate::text::{Language, Side, Sides};

/// Two vague measures are of one thing from this slot score on.
const SLOT: f32 = 0.4;

/// How many words may stand between the unit and the word for its number: "the last few long years", "a number of years".
const BETWEEN: usize = 2;

/// So many times another unit makes up one that nobody writes for it, where no number is told at all.
const FAR: f64 = 10.0;

/// How far two of them are believed to be one.
const CONFIDENCE: f32 = 0.7;

/// Words for a number that nobody tells, folded.
fn numbers(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => {
            &["few", "several", "many", "some", "recent", "couple", "number", "numerous", "countless", "for", "past", "last"]
        }
        Language::German => &[
            "einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "wenige", "wenigen", "viele", "vielen", "paar", "letzten",
            "seit",
        ],
        Language::French => &["quelques", "plusieurs", "nombreux", "nombreuses", "derniers", "dernieres", "quelque"],
        Language::Spanish => {
            &["algunos", "algunas", "varios", "varias", "muchos", "muchas", "pocos", "pocas", "ultimos", "ultimas", "unos", "unas"]
        }
        Language::Portuguese => {
            &["alguns", "algumas", "varios", "varias", "muitos", "muitas", "poucos", "poucas", "ultimos", "ultimas", "uns", "umas"]
        }
        Language::Italian => {
            &["alcuni", "alcune", "diversi", "diverse", "molti", "molte", "pochi", "poche", "ultimi", "ultime", "qualche", "parecchi"]
        }
        _ => &[],
    }
}

/// A unit of time that is counted vaguely: its token, and the one of the word for its number.
#[derive(Clone, Copy)]
struct Vague {
    token: usize,
    number: usize,
    unit: Unit,
}

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if scene.is_kept_whole() || scene.case.language().is_none() {
        return;
    }
    let Sides { mut left, mut right } = Sides::new(Side::Left, Side::Right).map(|side| vague(scene, side));
    left.retain(|a| match right.iter().position(|b| a.unit.name == b.unit.name) {
        Some(at) => {
            right.remove(at);
            false
        }
        None => true,
    });
    // "In recent weeks and months".
    let has = |side: Side, unit: &Unit| {
        scene.passage.tokens[side].iter().any(|&t| lexicon::unit(scene.case.folded(side, t)).is_some_and(|u| u.name == unit.name))
    };
    left.retain(|a| !has(Side::Right, &a.unit));
    right.retain(|b| !has(Side::Left, &b.unit));
    for a in &left {
        let Some(b) = right.iter().find(|b| are_one(scene, a, b)) else { continue };
        let tokens = Sides::new(a.number.min(a.token)..a.token + 1, b.number.min(b.token)..b.token + 1);
        if findings.are_spoken(&tokens) {
            continue;
        }
        findings.add(
            scene,
            Finding {
                kind: Kind::Number,
                severity: Severity::Conflict,
                confidence: CONFIDENCE,
                summary: scene.case.says(&scene.quote(Side::Left, &tokens.left, 2), &scene.quote(Side::Right, &tokens.right, 2)),
                reason: format!("Counted in another unit: {} against {}", a.unit.name, b.unit.name),
                spans: Sides::new(
                    vec![scene.span(Side::Left, &(a.token..a.token + 1))],
                    vec![scene.span(Side::Right, &(b.token..b.token + 1))],
                ),
            },
        );
    }
}

/// The vaguely counted units of time of a side of a passage.
fn vague(scene: &Scene<'_>, side: Side) -> Vec<Vague> {
    let numbers = numbers(scene.case.articles[side].language);
    let word = |t: usize| scene.case.folded(side, t);
    // "Three days"; "the first few days" are none.
    let taken = |t: usize| {
        let mentions = &scene.case.mentions[side];
        mentions
            .quantities
            .iter()
            .any(|q| q.measure != Measure::Ordinal && (q.unit_token == Some(t) || q.tokens.contains(&t) || q.counted.contains(&t)))
    };
    let read = |t: usize| {
        let unit = lexicon::unit(word(t)).filter(|u| u.class == UnitClass::Time && !u.is_symbol && scene.case.is_content(side, t))?;
        // "This year" and "for years": what is counted stands in the plural.
        let start = scene.bounds(side, t).start.max(t.saturating_sub(1 + BETWEEN));
        let number = (start..t).rev().find(|&n| numbers.contains(&word(n)))?;
        let gap = number + 1..t;
        let near = match word(number) {
            "for" | "seit" | "last" | "past" | "recent" => gap.is_empty(),
            "number" | "couple" => gap.clone().all(|n| word(n) == "of"),
            _ => gap.clone().all(|n| !scene.case.is_content(side, n) || matches!(word(n), "long" | "recent" | "more")),
        };
        (near && is_plural(word(t)) && !taken(t)).then_some(Vague { token: t, number, unit })
    };
    scene.passage.tokens[side].iter().filter_map(|&t| read(t)).collect()
}

/// Whether a folded unit of time stands for more than one.
fn is_plural(word: &str) -> bool {
    word.ends_with(['s', 'n', 'e', 'i', 'x'])
        && !matches!(
            word,
            "mes" | "monate" | "anne" | "annee" | "journee" | "semaine" | "heure" | "minute" | "seconde" | "woche" | "stunde" | "sekunde"
        )
        || word == "monate"
}

/// Whether two units are of one thing told differently.
fn are_one(scene: &Scene<'_>, a: &Vague, b: &Vague) -> bool {
    // Years make up decades, and nobody counts how many.
    let loose = |unit: &Unit| matches!(unit.name, "decade" | "century" | "night" | "season" | "millennium" | "fortnight" | "quarter");
    if loose(&a.unit) || loose(&b.unit) {
        return false;
    }
    // "Over recent weeks" and "in the past few months" are one to most writers.
    let roughly =
        |side: Side, v: &Vague| matches!(scene.case.folded(side, v.number), "recent" | "past" | "last" | "for" | "seit" | "letzten");
    let times = (a.unit.factor / b.unit.factor).max(b.unit.factor / a.unit.factor);
    if (roughly(Side::Left, a) || roughly(Side::Right, b)) && times < FAR {
        return false;
    }
    let (l, r) = (a.number..a.token + 1, b.number..b.token + 1);
    scene.same_gap(a.token, b.token) && scene.partners.get(Side::Left, a.number) == Some(b.number) || scene.slot(&l, &r) >= SLOT
}
