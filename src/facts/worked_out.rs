//! Figures that one side has worked out from others: a share ("a third of 90 goats", "30 goats"), a product ("8,000 firs at 15
//! euros", "120,000 euros for 8,000 firs"), a company of people with the one whom they accompany ("he and 150 colleagues", "151
//! cooks"), and a figure without the magnitude that stands before ("from 60 million to 64"). The two contradict nothing.
//!
//! Limits: sums of more than two, interest and averages are not worked out.

use crate::lexicon;
use crate::mention::quantity::{Measure, Quantity};
use crate::text::{Side, Sides};

use super::Scene;

/// Whether two unequal quantities come out of each other by what their passages state beside them.
pub(super) fn comes_out(scene: &Scene<'_>, left: &Quantity, right: &Quantity) -> bool {
    is_share(scene, left, right) || is_product(scene, left, right) || is_company(scene, left, right) || is_brief(scene, left, right)
}

fn near(value: f64, base: f64) -> bool {
    (value - base).abs() <= 1e-6 * base.abs()
}

/// "A third of its 90 goats" and "30 goats": the one number is a share of the other that the other side has worked out, and no longer
/// names.
fn is_share(scene: &Scene<'_>, left: &Quantity, right: &Quantity) -> bool {
    let share = |q: &Quantity| match q.measure {
        Measure::Percent => Some(q.value / 100.0),
        Measure::Count => Some(q.value),
        _ => None,
    };
    let shares = |side: Side| scene.quantities(side).filter_map(share).filter(|&value| value > 0.0 && value < 1.0).collect::<Vec<f64>>();
    let works_out = |side: Side, whole: &Quantity, part: &Quantity| {
        let theirs = shares(side.other());
        let told = |s: f64| theirs.iter().any(|&t| near(t, s));
        let makes = |s: f64| near(whole.base() * s, part.base()) || near(whole.base() * (1.0 - s), part.base());
        shares(side).into_iter().any(|s| !told(s) && makes(s))
    };
    // A tenth less than ten percent is no share of a thing.
    let thing = |q: &Quantity| matches!(q.measure, Measure::Count | Measure::Unit(_) | Measure::Money(_));
    if !left.comparable(right) || !thing(left) || !thing(right) {
        return false;
    }
    works_out(Side::Left, left, right) || works_out(Side::Right, right, left)
}

fn is_product(scene: &Scene<'_>, left: &Quantity, right: &Quantity) -> bool {
    let stated = Sides::new(Side::Left, Side::Right).map(|side| scene.quantities(side).collect());
    is_multiple(&stated, left, right)
}

/// Fewer times come out by chance.
const LEAST_TIMES: f64 = 3.0;

/// "8,000 firs at 15 euros" and "120,000 euros for 8,000 firs": whether the one is the other as many times as both sides count
/// something, by what they state beside them.
pub(super) fn is_multiple(stated: &Sides<Vec<&Quantity>>, left: &Quantity, right: &Quantity) -> bool {
    let thing = |q: &Quantity| matches!(q.measure, Measure::Count | Measure::Unit(_) | Measure::Money(_));
    let (small, large) = if left.base() < right.base() { (left, right) } else { (right, left) };
    if !left.comparable(right) || !thing(left) || small.base() <= 0.0 {
        return false;
    }
    let times = large.base() / small.base();
    let counts = |q: &&Quantity| q.measure == Measure::Count && !q.weak && near(q.value, times);
    times >= LEAST_TIMES && Side::BOTH.iter().all(|&side| stated[side].iter().any(counts))
}

/// "A climber and her two companions" and "three climbers": those beside somebody, and all of them.
fn is_company(scene: &Scene<'_>, left: &Quantity, right: &Quantity) -> bool {
    let fellows = |side: Side, q: &Quantity| {
        let end = q.counted.end.max(q.tokens.end + 1).min(scene.bounds(side, q.tokens.start).end);
        (q.tokens.end..end).any(|t| lexicon::is_fellow(scene.case.folded(side, t)))
    };
    let both = Sides::new((Side::Left, left), (Side::Right, right));
    let (few, all) = if left.value < right.value { (both.left, both.right) } else { (both.right, both.left) };
    left.measure == Measure::Count
        && right.measure == Measure::Count
        && all.1.value - few.1.value == 1.0
        && fellows(few.0, few.1)
        && !fellows(all.0, all.1)
}

/// "From 60 million to 64" beside "64 million", "from 44 cents to 42" beside "42 cents": whether the side of one of two figures also has
/// the other, without the magnitude or the unit that the one has.
fn is_brief(scene: &Scene<'_>, left: &Quantity, right: &Quantity) -> bool {
    let told = |side: Side, own: &Quantity, other: &Quantity| {
        let factor = [1e9, 1e6, 1e3].into_iter().find(|&factor| own.magnitude.is_some() && own.value >= factor);
        // A cent is a hundredth, whatever it is counted in.
        let unit = match own.measure {
            Measure::Count => None,
            Measure::Money(_) if own.value < 1.0 => Some(0.01),
            _ => Some(1.0),
        };
        let factor = factor.or(unit);
        let brief = |q: &Quantity, factor: f64| {
            q.measure == Measure::Count && q.magnitude.is_none() && q.sentence == own.sentence && near(q.value * factor, other.value)
        };
        factor.is_some_and(|factor| scene.quantities(side).any(|q| brief(q, factor)))
    };
    let same_unit = left.measure == right.measure;
    left.value != right.value && same_unit && (told(Side::Left, left, right) || told(Side::Right, right, left))
}
