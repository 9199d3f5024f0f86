//! Afar: values that are slips of each other though nothing links their sentences or paragraphs. "Left Port Carver in 1887" against
//! "disappeared after leaving Port Carver in 1878", "27 people injured" against "treated 72 people for injuries".
//!
//! Two newsrooms tell one fact in sentences that share hardly a word. So values that each article has by itself and no judge has
//! settled are looked at once more, wherever they stand: where they differ by a slip of the pen and their sentences share words of
//! weight, a rare one among them. The same of a person's given name beside the same surname.
//!
//! Limits: articles with very many open values are left alone, since slips among those are chance.

use std::cell::LazyCell;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::finding::Settled;
use crate::facts::model::Kind;
use crate::facts::number::{self, sums};
use crate::facts::{Case, Findings, date, stray};
use crate::lexicon;
use crate::mention::quantity::Quantity;
use crate::mention::{Date, Name};
use crate::text::{Side, Sides, Span};

/// Words of weight that two sentences must share.
const SHARED: usize = 2;

/// The same of two years that differ in one figure: a story has many years.
const SHARED_YEARS: usize = 3;

/// A word is rare that no more sentences of a side have.
const RARE: usize = 2;

pub(in crate::facts) fn judge(case: &Case<'_>, bead_of: &[Option<usize>], findings: &mut Findings) {
    let settled = Settled::of(findings);
    let both = Sides::new(Side::Left, Side::Right);
    // One more than are held against each other is as good as all: long articles have thousands.
    let dates = |side: Side| {
        let list = case.mentions[side].dates.iter();
        let open = list.filter(|d| is_open(case, &settled, side, d.sentence, d.span) && date::is_stray(case, side, d));
        open.take(stray::MOST + 1).collect::<Vec<&Date>>()
    };
    let numbers = |side: Side| {
        let list = case.mentions[side].quantities.iter();
        let open = list.filter(|q| is_open(case, &settled, side, q.sentence, q.span) && number::is_stray(case, side, q));
        open.take(stray::MOST + 1).collect::<Vec<&Quantity>>()
    };
    let (dates, numbers) = rayon::join(|| Sides::at_once(dates), || Sides::at_once(numbers));
    let sentences = LazyCell::new(|| both.map(|side| sentences_with(case, side)));
    let share = |left: usize, right: usize, least: usize| share(case, &sentences, left, right, least);
    let years = stray::pairs(&dates, are_years_apart).filter(|(a, b)| share(a.sentence, b.sentence, least_shared(a, b)));
    let mut found: Vec<(Kind, Sides<Span>)> = years.map(|(a, b)| (Kind::Date, Sides::new(a.span, b.span))).collect();
    let slips = stray::pairs(&numbers, |a, b| stray::number_slips(case, a, b))
        .filter(|(a, b)| !is_reckoned(case, a, b) && share(a.sentence, b.sentence, SHARED));
    found.extend(slips.map(|(a, b)| (Kind::Number, Sides::new(a.span, b.span))));
    found.extend(given_names(case, findings).into_iter().map(|spans| (Kind::Name, spans)));
    for (kind, spans) in found {
        let bead = case.articles.left.paragraph_at(spans.left.start).and_then(|p| bead_of[p]);
        findings.add_stray(case, bead, kind, spans, stray::differ);
    }
}

/// Whether a value is compared and no judge has settled it.
fn is_open(case: &Case<'_>, settled: &Settled, side: Side, sentence: usize, span: Span) -> bool {
    case.articles[side].is_compared(case.articles[side].sentences[sentence].paragraph) && settled.leaves(side, span)
}

/// Whether the one comes out of figures that stand beside the other: "$129, $20 less than the rival" and "the rival costs $149", 35 and 65
/// percent, a tenth of 110 million.
fn is_reckoned(case: &Case<'_>, a: &Quantity, b: &Quantity) -> bool {
    let paragraphs =
        Sides::new((Side::Left, a), (Side::Right, b)).map(|(side, q)| vec![case.articles[side].sentences[q.sentence].paragraph]);
    let beside = |side: Side| {
        let list = &case.mentions[side].quantities;
        case.in_paragraphs(side, &paragraphs[side], list, |q| q.sentence).map(|k| &list[k]).collect::<Vec<&Quantity>>()
    };
    let (a_base, b_base) = (a.base().abs(), b.base().abs());
    let tens = (a_base.max(b_base) / a_base.min(b_base)).log10();
    let tenfold = a_base.min(b_base) > 0.0 && (tens - tens.round()).abs() < 1e-9;
    tenfold || sums::comes_out(case, &paragraphs, a, b) || stray::is_reckoned(&Sides::new(beside(Side::Left), beside(Side::Right)), a, b)
}

/// Two years of the same figures in another order, or with one figure apart, whatever else the dates say.
fn are_years_apart(a: &Date, b: &Date) -> bool {
    let (Some((x, _)), Some((y, _))) = (a.year, b.year) else { return false };
    let plain = |d: &Date| d.relative.is_none() && !d.decade;
    x != y && plain(a) && plain(b) && (stray::are_permuted(f64::from(x), f64::from(y)) || stray::is_one_figure_apart(x, y))
}

/// How many words of weight the sentences of two such years must share.
fn least_shared(a: &Date, b: &Date) -> usize {
    let permuted = a.year.zip(b.year).is_some_and(|(x, y)| stray::are_permuted(f64::from(x.0), f64::from(y.0)));
    if permuted { SHARED } else { SHARED_YEARS }
}

/// In how many sentences of a side each stem stands.
fn sentences_with(case: &Case<'_>, side: Side) -> FxHashMap<u32, usize> {
    let mut counts = FxHashMap::default();
    for sentence in 0..case.articles[side].sentences.len() {
        stems(case, side, sentence).into_iter().for_each(|stem| *counts.entry(stem).or_insert(0) += 1);
    }
    counts
}

/// Whether two sentences share so many words of weight, a rare one among them.
fn share(case: &Case<'_>, sentences: &Sides<FxHashMap<u32, usize>>, left: usize, right: usize, least: usize) -> bool {
    let theirs = stems(case, Side::Right, right);
    let shared: Vec<u32> = stems(case, Side::Left, left).into_iter().filter(|stem| theirs.contains(stem)).collect();
    let rare = |stem: &u32| Side::BOTH.iter().all(|&side| sentences[side].get(stem).is_some_and(|&n| n <= RARE));
    shared.len() >= least && shared.iter().any(rare)
}

/// The stems of a sentence's words of weight, figures aside.
fn stems(case: &Case<'_>, side: Side, sentence: usize) -> FxHashSet<u32> {
    let tokens = case.articles[side].sentences[sentence].tokens.clone();
    case.stems(side, tokens.filter(|&t| !case.folded(side, t).starts_with(|c: char| c.is_ascii_digit()))).collect()
}

/// "Dr Alice Thwaite" and "Alison Thwaite": the only given name that either article has beside a surname, and the two begin alike.
fn given_names(case: &Case<'_>, findings: &Findings) -> Vec<Sides<Span>> {
    const ALIKE: usize = 2;
    let full = |side: Side| {
        let mut by_surname: FxHashMap<&str, Option<&Name>> = FxHashMap::default();
        for name in case.mentions[side].names.iter().filter(|name| name.words.len() == 2 && name.place.is_none()) {
            let only = by_surname.entry(&name.words[1]).or_insert(Some(name));
            *only = only.filter(|first| first.words[0] == name.words[0]);
        }
        by_surname
    };
    let (left, right) = (full(Side::Left), full(Side::Right));
    let mut found: Vec<Sides<Span>> = Vec::new();
    for (surname, a) in left {
        let Some((a, b)) = a.zip(right.get(surname).copied().flatten()) else { continue };
        let (x, y) = (&*a.words[0], &*b.words[0]);
        let begins = x.chars().zip(y.chars()).take_while(|(p, q)| p == q).count() >= ALIKE;
        let short = x.starts_with(y) || y.starts_with(x) || lexicon::same_given_name(x, y);
        let persons = a.person || b.person;
        if x != y
            && begins
            && !short
            && persons
            && !a.same(b)
            && !findings.is_loud(Side::Left, a.span)
            && !findings.is_loud(Side::Right, b.span)
        {
            found.push(Sides::new(a.span, b.span));
        }
    }
    found.sort_unstable_by_key(|spans| spans.left);
    found
}
