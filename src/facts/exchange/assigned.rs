//! Assigned: which of two has which number. "Oakhurst has 120 beds and Fairlawn 85" and "Fairlawn with its 120 beds, Oakhurst with 85"
//! state the same names and numbers, and disagree.
//!
//! A number is its who is named last before it in its sentence. Only a whole exchange counts: both names, and both numbers.

use crate::facts::{Findings, Scene};
use crate::mention::Name;
use crate::mention::quantity::Quantity;
use crate::text::{Side, Sides};

/// How far an exchange is believed.
const CONFIDENCE: f32 = 0.7;

/// How many tokens may stand between a name and its number.
const REACH: usize = 8;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let (left, right) = (held(scene, Side::Left), held(scene, Side::Right));
    if left.len() < 2 || right.len() < 2 {
        return;
    }
    for (k, (a, x)) in left.iter().enumerate() {
        for (b, y) in &left[k + 1..] {
            let has = |name: &Name, number: &Quantity| right.iter().find(|(n, q)| n.same(name) && q.equal(number));
            if a.same(b) || x.equal(y) || x.measure != y.measure || has(a, x).is_some() || has(b, y).is_some() {
                continue;
            }
            if let (Some(one), Some(two)) = (has(a, y), has(b, x)) {
                let ends = |p: &(&Name, &Quantity), q: &(&Name, &Quantity)| {
                    p.0.tokens.start.min(q.0.tokens.start)..p.1.tokens.end.max(q.1.tokens.end)
                };
                let tokens = Sides::new(ends(&(a, x), &(b, y)), ends(one, two));
                if findings.is_spoken(Side::Left, &x.tokens) || findings.is_spoken(Side::Right, &two.1.tokens) {
                    continue;
                }
                let said = |side: Side| scene.quote(side, &tokens[side], 1);
                findings.add_relation(scene, &tokens, CONFIDENCE, said, "The same two numbers are said of the other of two named");
            }
        }
    }
}

/// The numbers of a side's passage, each with who is named last before it; of those that stand once.
fn held<'a>(scene: &Scene<'a>, side: Side) -> Vec<(&'a Name, &'a Quantity)> {
    let mentions = &scene.case.mentions[side];
    let numbers: Vec<&Quantity> = scene.quantities(side).collect();
    let once = |q: &Quantity| numbers.iter().filter(|other| other.equal(q)).count() == 1;
    numbers
        .iter()
        .filter(|q| once(q))
        .filter_map(|q| {
            let behind = mentions.names.partition_point(|n| n.tokens.end <= q.tokens.start);
            let name = mentions.names[..behind].last().filter(|n| n.sentence == q.sentence)?;
            (q.tokens.start - name.tokens.end <= REACH).then_some((name, *q))
        })
        .collect()
}
