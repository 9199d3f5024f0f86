//! Assigned: which of two has which number and which did what. "Oakhurst has 120 beds and Fairlawn 85" and "Fairlawn with its
//! 120 beds, Oakhurst with 85" state the same names and numbers, and disagree; so do "Acker warned, whereas Duval was
//! confident" and "Duval warned, whereas Acker was confident".
//!
//! A number is its who is named last before it in its sentence, and so are the words of a clause. Only a whole exchange
//! counts: both names, and both numbers or both predicates.

use std::ops::Range;

use crate::facts::scene::CLOSELY;
use crate::facts::{Findings, Scene};
use crate::mention::Name;
use crate::mention::quantity::Quantity;
use crate::text::{Side, Sides};

/// How far an exchange is believed.
const CONFIDENCE: f32 = 0.7;

/// How many tokens may stand between a name and its number.
const REACH: usize = 8;

/// How many words of weight a predicate has at least.
const PREDICATE: usize = 2;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    numbers(scene, findings);
    if scene.kept >= CLOSELY && scene.case.in_english() {
        predicates(scene, findings);
    }
}

fn numbers(scene: &Scene<'_>, findings: &mut Findings) {
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

/// Two clauses of a side, each with who is named before its words.
struct Clauses<'a> {
    names: [&'a Name; 2],
    words: [Vec<usize>; 2],
    tokens: Range<usize>,
}

/// What two named ones did, in two clauses of one sentence, where each did what the other side says of the other.
fn predicates(scene: &Scene<'_>, findings: &mut Findings) {
    let (left, right) = (clauses(scene, Side::Left), clauses(scene, Side::Right));
    for a in &left {
        for b in &right {
            let [first, second] = [0, 1].map(|k| usize::from(!b.names[0].same(a.names[k])));
            if first == second || !b.names[first].same(a.names[0]) || !b.names[second].same(a.names[1]) {
                continue;
            }
            // Nearly all that was said of the one is said of the other, and nothing of it of the same.
            let moved = |own: usize, theirs: usize| {
                let there = scene.shared(&a.words[own], &b.words[theirs]);
                there >= PREDICATE && 2 * there > a.words[own].len()
            };
            let kept = scene.shared(&a.words[0], &b.words[first]) + scene.shared(&a.words[1], &b.words[second]);
            if kept > 0 || !moved(0, second) || !moved(1, first) {
                continue;
            }
            if findings.is_spoken(Side::Left, &a.tokens) || findings.is_spoken(Side::Right, &b.tokens) {
                continue;
            }
            let tokens = Sides::new(a.tokens.clone(), b.tokens.clone());
            let said = |side: Side| scene.quote(side, &tokens[side], 1);
            findings.add_relation(scene, &tokens, CONFIDENCE, said, "What is said of the one of two named is said of the other");
        }
    }
}

/// Two clauses joined by "and", "while" or a semicolon, with one name before the predicate of each.
fn clauses<'a>(scene: &Scene<'a>, side: Side) -> Vec<Clauses<'a>> {
    let names = &scene.case.mentions[side].names;
    let list = scene.of(side, names, |n| n.sentence);
    let joins = |t: usize| matches!(scene.case.folded(side, t), "and" | "while" | "whereas" | "but" | ";");
    let weighty = |t: &usize| scene.case.is_content(side, *t);
    let pairs = list.windows(2).filter_map(|pair| {
        let (a, b) = (&names[pair[0]], &names[pair[1]]);
        let end = scene.bounds(side, a.tokens.start).end;
        let joined = (a.tokens.end..b.tokens.start).rev().find(|&t| joins(t))?;
        // A third name would have words of its own.
        let alone = list.iter().filter(|&&k| names[k].sentence == a.sentence).count() == 2;
        (alone && a.sentence == b.sentence && !a.same(b)).then(|| Clauses {
            names: [a, b],
            words: [(a.tokens.end..joined).filter(weighty).collect(), (b.tokens.end..end).filter(weighty).collect()],
            tokens: a.tokens.start..end,
        })
    });
    pairs.collect()
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
