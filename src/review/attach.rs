//! Finding decisions again in a comparison, by content.
//!
//! Ids are tried first (the same two texts give the same ids), then kind and words together, then the
//! words alone. Where several discrepancies have the same words, the sentences around them decide. Last, a
//! statement that only one side makes is known again when words were only added to it or only taken away.

use rustc_hash::FxHashMap;

use crate::comparison::Comparison;
use crate::facts::{Discrepancy, Kind};
use crate::lexicon;
use crate::text::{Side, Sides, fold};

use super::anchor::{bag, likeness};
use super::decision::{Passages, Remembered};
use super::model::Decided;

/// How alike (0 to 1) the sentences around a short passage must be: a lone figure may stand anywhere.
const SHORT_ALIKE: f64 = 0.5;

/// Passages of at least this many words are their own context.
const LONG: usize = 4;

/// A statement of at least this many words is known again when it grew or shrank a little…
const STATEMENT: usize = 8;

/// … and stays this much alike (0 to 1).
const STILL_ALIKE: f64 = 0.8;

impl Remembered {
    /// What to remember of a discrepancy.
    #[must_use]
    pub fn of(comparison: &Comparison, discrepancy: &Discrepancy) -> Self {
        let words = |side: Side| discrepancy.spans[side].iter().map(|s| comparison.articles[side].slice(*s).to_owned()).collect::<Vec<_>>();
        let context = |side: Side| {
            let article = &comparison.articles[side];
            let mut sentences: Vec<usize> = discrepancy.spans[side]
                .iter()
                .flat_map(|s| article.sentence_at(s.start).into_iter().chain(article.sentence_at(s.end.saturating_sub(1))))
                .collect();
            sentences.sort_unstable();
            sentences.dedup();
            sentences.into_iter().map(|s| article.slice(article.sentences[s].span).to_owned()).collect::<Vec<_>>()
        };
        Self {
            kind: discrepancy.kind.name().to_owned(),
            passages: Sides::new(words(Side::Left), words(Side::Right)).into(),
            context: Sides::new(context(Side::Left), context(Side::Right)).into(),
            summary: discrepancy.summary.clone(),
        }
    }

    /// Words of both sides, folded: equal for what reads the same.
    fn key(&self) -> String {
        let fold_all =
            |texts: &[String]| texts.iter().flat_map(|t| t.split_whitespace()).map(|w| fold(w).into_owned()).collect::<Vec<_>>().join(" ");
        format!("{}\u{1}{}", fold_all(&self.passages.left), fold_all(&self.passages.right))
    }

    fn is_long(&self) -> bool {
        let words = |texts: &[String]| texts.iter().map(|t| t.split_whitespace().count()).sum::<usize>();
        words(&self.passages.left).max(words(&self.passages.right)) >= LONG
    }
}

fn around(context: &Passages) -> String {
    let mut text = context.left.join(" ");
    text.push(' ');
    text.push_str(&context.right.join(" "));
    text
}

/// For each decision the index of its discrepancy; no discrepancy is given to two.
pub(super) fn attach(decided: &[Decided], comparison: &Comparison) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; decided.len()];
    if decided.is_empty() {
        return found;
    }
    let now: Vec<Remembered> = comparison.discrepancies.iter().map(|d| Remembered::of(comparison, d)).collect();
    let keys: Vec<String> = now.iter().map(Remembered::key).collect();
    let wanted: Vec<String> = decided.iter().map(|d| d.remembered.key()).collect();
    let mut taken = vec![false; now.len()];

    let by_id: FxHashMap<&str, usize> = comparison.discrepancies.iter().enumerate().map(|(i, d)| (d.id.as_str(), i)).collect();
    for (r, record) in decided.iter().enumerate() {
        if let Some(&d) = by_id.get(record.id.as_str())
            && !taken[d]
            && keys[d] == wanted[r]
            && now[d].kind == record.remembered.kind
            && now[d].context == record.remembered.context
        {
            found[r] = Some(d);
            taken[d] = true;
        }
    }
    for same_kind in [true, false] {
        let mut by_key: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (d, key) in keys.iter().enumerate().filter(|(d, _)| !taken[*d]) {
            by_key.entry(key).or_default().push(d);
        }
        // Every open pair with the same words, the most alike surroundings first.
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        for (r, record) in decided.iter().enumerate().filter(|(r, _)| found[*r].is_none()) {
            let context = bag(&around(&record.remembered.context));
            for &d in by_key.get(wanted[r].as_str()).into_iter().flatten() {
                if same_kind && now[d].kind != record.remembered.kind {
                    continue;
                }
                let alike = likeness(&context, &bag(&around(&now[d].context)));
                if alike >= SHORT_ALIKE || record.remembered.is_long() {
                    pairs.push((alike, r, d));
                }
            }
        }
        give(pairs, &mut found, &mut taken);
    }
    grown(decided, &now, comparison, &mut found, &mut taken);
    found
}

/// Gives each decision its discrepancy, the most alike pair first.
fn give(mut pairs: Vec<(f64, usize, usize)>, found: &mut [Option<usize>], taken: &mut [bool]) {
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    for (_, r, d) in pairs {
        if found[r].is_none() && !taken[d] {
            found[r] = Some(d);
            taken[d] = true;
        }
    }
}

fn denies(comparison: &Comparison, word: &str) -> bool {
    Side::BOTH.iter().any(|&side| lexicon::hedges::negator(comparison.articles[side].language, word).is_some())
}

/// Statements left out or added that stand on more or fewer words than before.
fn grown(decided: &[Decided], now: &[Remembered], comparison: &Comparison, found: &mut [Option<usize>], taken: &mut [bool]) {
    let is_statement = |r: &Remembered| [Kind::Omission, Kind::Addition].iter().any(|k| k.name() == r.kind);
    let bags: Vec<_> = now.iter().map(|r| is_statement(r).then(|| bag(&around(&r.passages)))).collect();
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (r, record) in decided.iter().enumerate().filter(|(r, d)| found[*r].is_none() && is_statement(&d.remembered)) {
        let then = bag(&around(&record.remembered.passages));
        let words = |bag: &FxHashMap<String, usize>| bag.values().sum::<usize>();
        for (d, bag) in bags.iter().enumerate().filter(|(d, _)| !taken[*d] && now[*d].kind == record.remembered.kind) {
            let Some(bag) = bag else { continue };
            let holds =
                |a: &FxHashMap<String, usize>, b: &FxHashMap<String, usize>| b.iter().all(|(w, n)| a.get(w).is_some_and(|m| m >= n));
            let alike = likeness(&then, bag);
            // A figure or a "not" more or less makes it another statement.
            let other = |a: &FxHashMap<String, usize>, b: &FxHashMap<String, usize>| {
                let weighs = |w: &String| w.contains(|c: char| c.is_ascii_digit()) || denies(comparison, w);
                a.iter().any(|(w, n)| b.get(w) != Some(n) && weighs(w))
            };
            if other(&then, bag) || other(bag, &then) {
                continue;
            }
            if words(&then).min(words(bag)) >= STATEMENT && alike >= STILL_ALIKE && (holds(&then, bag) || holds(bag, &then)) {
                pairs.push((alike, r, d));
            }
        }
    }
    give(pairs, found, taken);
}
