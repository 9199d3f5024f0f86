//! Sums: two figures that make up a whole which the articles state beside them ("served two years of a five-year sentence", "had three
//! years left of it"), of which one is the other with something added or taken away ("another nine cents" on 44, "53 cents"), or of which
//! one is told for another stretch of time ("1,800 tonnes a year", "150 tonnes a month"); and years that are another year and so many more.
//!
//! Such figures contradict nothing. Read over whole paragraphs, for who works a figure out puts it where he likes.
//!
//! Limits: English words for rests, additions and stretches of time; each sum is one of two figures.

use crate::facts::Case;
use crate::lexicon::UnitClass;
use crate::mention::Date;
use crate::mention::quantity::{Measure, Quantity};
use crate::text::{Side, Sides};

use super::worked_out::near;
use super::{edge, told_otherwise};

/// Whether one of two unequal figures comes out of the other by what some paragraphs of both articles state.
pub(in crate::facts) fn comes_out(case: &Case<'_>, paragraphs: &Sides<Vec<usize>>, left: &Quantity, right: &Quantity) -> bool {
    let own = Sides::new(left, right);
    case.in_english()
        && left.comparable(right)
        && (makes_up_whole(case, paragraphs, &own)
            || is_added_up(case, paragraphs, &own)
            || is_reached_by_step(case, &own)
            || is_for_another_time(case, &own)
            || is_so_much_each(case, paragraphs, &own))
}

/// What is left of a whole, or does not belong to the part that the other side counts.
const REST: &[&str] = &[
    "left",
    "remaining",
    "remain",
    "remains",
    "remained",
    "rest",
    "other",
    "others",
    "not",
    "n't",
    "no",
    "never",
    "without",
    "missing",
    "unaccounted",
];

/// "8,214 runners reached the finish, out of 9,000" and "of the 9,000, 786 did not reach it".
fn makes_up_whole(case: &Case<'_>, paragraphs: &Sides<Vec<usize>>, own: &Sides<&Quantity>) -> bool {
    const NEAR_BY: usize = 6;
    let whole = own.left.base() + own.right.base();
    let stated = |side: Side| {
        let mut all = stated(case, paragraphs, side);
        all.any(|q| q.sentence == own[side].sentence && (q.comparable(own[side]) || q.measure == Measure::Count) && near(q.base(), whole))
    };
    // "Seven of the violins have been recovered", "two are still missing", and both articles speak of nine.
    let counted = || {
        Side::BOTH.into_iter().all(|side| {
            own[side].measure == Measure::Count
                && case.mentions[side].quantities.iter().any(|q| q.measure == Measure::Count && near(q.value, whole))
        })
    };
    let rest = |side: Side| has_near(case, side, own[side], REST, NEAR_BY, NEAR_BY);
    // "3-1" and "3-2": the halves of a score.
    let score = own.left.upper || own.right.upper;
    !score && rest(Side::Left) != rest(Side::Right) && (stated(Side::Left) || stated(Side::Right) || counted())
}

/// What comes to a figure before it.
const ADDED: &[&str] = &["another", "further", "extra", "additional", "plus", "more", "top", "bonus"];

/// "44 cents, and another 9 for organic milk" and "53 cents for organic milk".
fn is_added_up(case: &Case<'_>, paragraphs: &Sides<Vec<usize>>, own: &Sides<&Quantity>) -> bool {
    const NEAR_BY: usize = 3;
    let adds = |side: Side| {
        let (added, sum) = (own[side], own[side.other()]);
        let mut before = stated(case, paragraphs, side);
        has_near(case, side, added, ADDED, NEAR_BY, NEAR_BY)
            && !has_near(case, side.other(), sum, ADDED, NEAR_BY, NEAR_BY)
            && before.any(|q| q.tokens.end <= added.tokens.start && q.comparable(added) && near(q.base() + added.base(), sum.base()))
    };
    adds(Side::Left) || adds(Side::Right)
}

/// "31 million, two million less than planned" and "33 million had been planned": whether one side tells how far the other's figure lies
/// from its own.
fn is_reached_by_step(case: &Case<'_>, own: &Sides<&Quantity>) -> bool {
    let step = (own.left.base() - own.right.base()).abs();
    let steps = |side: Side| {
        let figure = own[side];
        // "31 million euros, two million less".
        let of_one_sort = |q: &Quantity| q.comparable(figure) || q.measure == Measure::Count && q.magnitude.is_some();
        let list = &case.mentions[side].quantities;
        let mut beside = crate::mention::of_sentence(list, figure.sentence, |q| q.sentence).map(|k| &list[k]).filter(|q| of_one_sort(q));
        beside.any(|q| q.tokens != figure.tokens && near(q.base(), step) && told_otherwise::leads(case, side, q))
    };
    step > 0.0 && (steps(Side::Left) || steps(Side::Right))
}

/// "1,800 tonnes annually" and "150 tonnes each month".
fn is_for_another_time(case: &Case<'_>, own: &Sides<&Quantity>) -> bool {
    /// How far a figure may be rounded that was told for another stretch of time, as a share.
    const ROUGHLY: f64 = 0.06;
    const BEHIND: usize = 7;
    let time = |side: Side| edge::holds_for(case, side, own[side], BEHIND);
    let (Some((a, _)), Some((b, _))) = (time(Side::Left), time(Side::Right)) else { return false };
    let (x, y) = (own.left.base() / a as f64, own.right.base() / b as f64);
    a != b && (x - y).abs() <= ROUGHLY * x.abs().max(y.abs())
}

/// "A flat of 60 square metres costs 900 crowns" and "15 crowns per square metre".
fn is_so_much_each(case: &Case<'_>, paragraphs: &Sides<Vec<usize>>, own: &Sides<&Quantity>) -> bool {
    const BEHIND: usize = 3;
    let rate = |side: Side| {
        let (each, all) = (own[side], own[side.other()]);
        let times = all.base() / each.base();
        let counts = |side: Side| stated(case, paragraphs, side).any(|q| q.sentence == own[side].sentence && near(q.value, times));
        has_near(case, side, each, &["per", "each", "apiece", "every"], 0, BEHIND)
            && times > 1.0
            && counts(Side::Left)
            && counts(Side::Right)
    };
    own.left.base() > 0.0 && own.right.base() > 0.0 && (rate(Side::Left) || rate(Side::Right))
}

/// Whether of two years that differ the one is what the other side's figures come to.
pub(in crate::facts) fn are_worked_out(case: &Case<'_>, paragraphs: &Sides<Vec<usize>>, left: &Date, right: &Date) -> bool {
    case.in_english() && (makes_year(case, paragraphs, Side::Left, right) || makes_year(case, paragraphs, Side::Right, left))
}

/// "Signed in 1614, for twenty years" and "until 1634": whether a side states a year and so many years that make the other side's year.
fn makes_year(case: &Case<'_>, paragraphs: &Sides<Vec<usize>>, side: Side, other: &Date) -> bool {
    let Some((year, _)) = other.year.filter(|_| !other.decade && other.century.is_none()) else { return false };
    let list = &case.mentions[side].dates;
    let dates: Vec<&Date> = case.in_paragraphs(side, &paragraphs[side], list, |d| d.sentence).map(|k| &list[k]).collect();
    // "Went to sea at 17", "aged 17".
    let age = |q: &Quantity| {
        let before = q.tokens.start.checked_sub(1).map_or("", |t| case.folded(side, t));
        q.measure == Measure::Count && matches!(before, "at" | "aged") && q.value < 120.0
    };
    let years = |q: &Quantity| age(q) || matches!(q.measure, Measure::Unit(unit) if unit.class == UnitClass::Time && unit.name == "year");
    let whole = |q: &&Quantity| years(q) && q.value >= 1.0 && q.value.fract() == 0.0 && q.value < 1000.0;
    stated(case, paragraphs, side).filter(whole).any(|q| {
        dates.iter().any(|d| {
            let beside = d.sentence.abs_diff(q.sentence) <= 1 && !d.decade;
            beside && d.year.is_some_and(|(from, _)| from + q.value as i32 == year || from - q.value as i32 == year)
        })
    })
}

/// The figures that some paragraphs of a side state.
fn stated<'a>(case: &'a Case<'_>, paragraphs: &'a Sides<Vec<usize>>, side: Side) -> impl Iterator<Item = &'a Quantity> {
    let list = &case.mentions[side].quantities;
    case.in_paragraphs(side, &paragraphs[side], list, |q| q.sentence).map(|k| &list[k])
}

/// Whether a figure has one of some words within so many tokens before or behind it in its sentence.
pub(super) fn has_near(case: &Case<'_>, side: Side, q: &Quantity, words: &[&str], before: usize, behind: usize) -> bool {
    let bounds = &case.articles[side].sentences[q.sentence].tokens;
    let near = bounds.start.max(q.tokens.start.saturating_sub(before))..bounds.end.min(q.tokens.end + behind);
    near.into_iter().any(|t| words.contains(&case.folded(side, t)))
}
