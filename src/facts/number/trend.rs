//! Trends: one and the same figure by which something rose here and fell there. "Profit fell by a fifth" against "profit was up
//! by a fifth".
//!
//! Two equal figures of a passage are held against each other: where a word of rising stands beside the one and a word of
//! falling beside the other, they conflict, whatever else was reworded. So do two comparatives of one scale: "12% stronger"
//! against "12% weaker", "5.6 degrees higher" against "5.6 degrees colder".
//!
//! Limits: English, German, French, Spanish, Portuguese and Italian; what is told without a figure is left to the judges of words.

use std::ops::Range;

use crate::facts::{Findings, Scene, relation::turned};
use crate::lexicon::trends::{self, Scale, Trend};
use crate::lexicon::{self, UnitClass};
use crate::mention::quantity::{Measure, Quantity};
use crate::text::{Language, Side, Sides};

/// How far from a figure its trend may stand, in tokens; in German a time may come between, "stieg im dritten Quartal um 6 Prozent".
const BESIDE: usize = 4;
const GERMAN: usize = 6;

/// How far behind a figure its comparative may stand.
const BEHIND: usize = 2;

/// How far a negator may stand before a trend.
const DENIED: usize = 3;

/// How far two opposite trends of one figure are believed.
const CONFIDENCE: f32 = 0.75;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if scene.is_kept_whole() {
        return;
    }
    let [left, right] = Side::BOTH.map(|side| moving(scene, side));
    let compared = Side::BOTH.map(|side| compared(scene, side));
    // Two figures of one size may be two figures.
    let only = |list: &[Moving<'_>], value: f64| list.iter().filter(|own| own.figure.value == value).count() == 1;
    for a in &left {
        for b in &right {
            let (x, y) = (a.figure, b.figure);
            if !is_one_figure(x, y) || a.trend == b.trend || !only(&left, x.value) || !only(&right, y.value) {
                continue;
            }
            let tokens = Sides::new(a.at..a.at + 1, b.at..b.at + 1);
            // "Lost 12 votes to her" and "she had 12 more".
            let is_turned = || (a.compared || b.compared) && turned::is_turned_round(scene, a.at, b.at);
            if a.compared && b.compared || is_turned() || findings.are_spoken(&tokens) {
                continue;
            }
            let said = |side: Side| scene.quote(side, &tokens[side], 4);
            findings.add_relation(scene, &tokens, CONFIDENCE, said, "The same figure with the opposite trend");
        }
    }
    let alone = |list: &[Compared<'_>], value: f64| list.iter().filter(|own| own.0.value == value).count() == 1;
    for (x, at, (scale, trend)) in compared[0].iter().filter(|own| alone(&compared[0], own.0.value) && alone(&compared[1], own.0.value)) {
        let opposite = |(y, _, (other, turned)): &&Compared<'_>| is_one_figure(x, y) && trend != turned && scale.meets(*other);
        let Some((_, other, _)) = compared[1].iter().find(opposite) else { continue };
        let tokens = Sides::new(*at..at + 1, *other..other + 1);
        // "He is two years older than she" and "she is two years younger".
        if turned::is_turned_round(scene, *at, *other) {
            continue;
        }
        if findings.are_spoken(&tokens) {
            continue;
        }
        let said = |side: Side| scene.quote(side, &tokens[side], 4);
        findings.add_relation(scene, &tokens, CONFIDENCE, said, "By the same figure it is more on one side and less on the other");
    }
}

fn is_one_figure(x: &Quantity, y: &Quantity) -> bool {
    x.value == y.value && (x.measure == y.measure || x.equal(y))
}

/// The figures of a side that may say by how much something is more or less.
fn figures<'a>(scene: &Scene<'a>, side: Side) -> impl Iterator<Item = &'a Quantity> {
    scene.quantities(side).filter(|q| q.measure != Measure::Ordinal && !q.weak)
}

/// A figure, and the comparative behind it: what it measures, and which way.
type Compared<'a> = (&'a Quantity, usize, (Scale, Trend));

/// The figures of a side by which something is warmer, stronger or earlier: "12% stronger", "5.6 degrees colder". English alone.
fn compared<'a>(scene: &Scene<'a>, side: Side) -> Vec<Compared<'a>> {
    if !scene.case.in_english() {
        return Vec::new();
    }
    let read = |figure: &'a Quantity| {
        let end = scene.bounds(side, figure.tokens.start).end.min(figure.tokens.end + BEHIND);
        let found = (figure.tokens.end..end).find_map(|t| Some((t, trends::comparative(scene.case.folded(side, t))?)))?;
        (!scene.is_denied(side, figure.tokens.start, DENIED)).then_some((figure, found.0, found.1))
    };
    figures(scene, side).filter_map(read).collect()
}

/// A figure by which something rose or fell.
struct Moving<'a> {
    figure: &'a Quantity,
    /// The word that says which.
    at: usize,
    trend: Trend,
    /// Whether it only says that it is more or less than another.
    compared: bool,
}

/// The figures of a side that say how far something rose or fell.
fn moving<'a>(scene: &Scene<'a>, side: Side) -> Vec<Moving<'a>> {
    figures(scene, side).filter_map(|figure| trend(scene, side, figure)).collect()
}

/// A figure with the nearest word of rising or falling beside it, in its clause; none where it is denied.
fn trend<'a>(scene: &Scene<'a>, side: Side, figure: &'a Quantity) -> Option<Moving<'a>> {
    let (bounds, language) = (scene.bounds(side, figure.tokens.start), scene.case.articles[side].language);
    let parts = |t: &usize| !matches!(scene.case.folded(side, *t), "," | ";" | ":" | "and" | "but" | "while" | "—" | "–");
    // "Sets up a zone of two kilometres": without "by" or the figure right behind it, a particle says nothing.
    let by = |t: usize| t + 1 == figure.tokens.start || t == figure.tokens.end || scene.case.folded(side, t + 1) == "by";
    // "By way of Lower Orla".
    let named = |t: usize| language != Language::German && scene.is_named(side, t);
    let read = |at: usize| {
        let word = scene.case.folded(side, at);
        // "Because of higher costs": of these, and not of the figure.
        let next = at + 1;
        let describes = language == Language::English
            && matches!(word, "higher" | "lower")
            && bounds.contains(&next)
            && scene.case.is_content(side, next)
            && scene.case.poses(side, next).noun >= 50;
        let trend = trends::of(language, word).filter(|_| !named(at) && !describes && (!matches!(word, "up" | "down") || by(at)))?;
        Some(Moving { figure, at, trend, compared: false })
    };
    let more = || more(scene, side, figure, bounds.clone()).map(|(at, trend)| Moving { figure, at, trend, compared: true });
    let beside = if language == Language::German { GERMAN } else { BESIDE };
    let before = (bounds.start..figure.tokens.start).rev().take(beside).take_while(parts).find_map(read);
    let behind = || {
        let free = |&t: &usize| language != Language::English || !trends::takes_figure(scene.case.folded(side, t));
        (figure.tokens.end..bounds.end).take(BESIDE).take_while(parts).filter(free).find_map(read)
    };
    before.or_else(more).or_else(behind).filter(|moving| !scene.is_denied(side, moving.at, DENIED))
}

/// "7 percent less", "six more", "3 % de plus": the word behind a figure that says it is more or less than before. "Cheaper by 3 percent" and
/// "3 percent more cheaply" say how something is, "more than those who" of whom it is told.
fn more(scene: &Scene<'_>, side: Side, quantity: &Quantity, bounds: Range<usize>) -> Option<(usize, Trend)> {
    const STANDARD: usize = 8;
    let language = scene.case.articles[side].language;
    let word = |t: usize| if bounds.contains(&t) { scene.case.folded(side, t) } else { "" };
    let near = quantity.tokens.end..bounds.end.min(quantity.tokens.end + BEHIND);
    let share = quantity.measure == Measure::Percent;
    let (at, trend) = near.clone().find_map(|t| Some((t, trends::behind(language, word(t), share)?)))?;
    let thing = || scene.case.poses(side, at + 1).noun >= 50 || language == Language::German && scene.case.is_capital(side, at + 1);
    let plain = !bounds.contains(&(at + 1)) || !scene.case.is_content(side, at + 1) || thing();
    let joined = (quantity.tokens.end..at).any(|t| matches!(word(t), "or" | "and" | "oder" | "und" | "ou" | "o" | "y" | "e" | "et"));
    // More than it was, and not more than another has.
    let than = (at + 1..bounds.end.min(at + STANDARD)).find(|&t| matches!(word(t), "than" | "als" | "que" | "qu'" | "che" | "di"));
    let before = |t: usize| {
        lexicon::unit(word(t)).is_some_and(|unit| unit.class == UnitClass::Time)
            || trends::is_before(word(t))
            || scene.case.mentions[side].dates.iter().any(|date| date.tokens.contains(&t))
    };
    let ago = than.is_none_or(|than| (than + 1..bounds.end.min(than + STANDARD)).any(before));
    (plain && !joined && ago).then_some((at, trend))
}
