//! The gold links: pairs of articles in nineteen languages, told by two writers each, with the sentences that say the same.
//! Some tell the story in other words or in another order, as a brief or for learners; some share hardly a sentence, and some
//! are about another event.
//!
//! A row is `{"id", "lang", "kind", "left": [[sentence, …], …], "right", "links": [[left, right], …]}`; sentences are counted
//! through an article from 0. All texts are invented. The bounds are what the alignment reaches, with a little room.

use std::fs;
use std::path::Path;

use factdiff::comparison::{Options, Overrides, compare};
use factdiff::load::{LoadOptions, load_text};
use factdiff::text::{Article, Side, Sides, Span};

/// Right, wrong and missed links.
#[derive(Debug, Default)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }
}

/// The paragraphs of a side, as sentences.
fn paragraphs(row: &serde_json::Value, side: Side) -> Vec<Vec<String>> {
    serde_json::from_value(row[side.name()].clone()).unwrap()
}

/// How many characters a text has, white space aside.
fn ink(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// The gold sentence that each sentence of an article stands for: the one that it shares most of its letters with.
fn stands_for(article: &Article, gold: &[String]) -> Vec<usize> {
    let mut ends = Vec::new();
    for sentence in gold {
        ends.push(ends.last().unwrap_or(&0) + ink(sentence));
    }
    let of = |span: Span| {
        let (from, to) = (ink(&article.text[..span.start]), ink(&article.text[..span.end]));
        let shared = |k: usize| to.min(ends[k]).saturating_sub(from.max(if k > 0 { ends[k - 1] } else { 0 }));
        (0..ends.len()).max_by_key(|&k| (shared(k), usize::MAX - k)).unwrap_or(0)
    };
    article.sentences.iter().map(|s| of(s.span)).collect()
}

fn score(wanted: impl Fn(&str) -> bool) -> Score {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold/links.jsonl");
    let mut score = Score::default();
    for line in fs::read_to_string(&path).unwrap().lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"));
        if !wanted(row["kind"].as_str().unwrap_or_default()) {
            continue;
        }
        let gold = Sides::new(paragraphs(&row, Side::Left), paragraphs(&row, Side::Right));
        let load = |side: Side| {
            let text = gold[side].iter().map(|p| p.join(" ")).collect::<Vec<_>>().join("\n\n");
            load_text(&text, side.name(), &LoadOptions::default()).unwrap()
        };
        let comparison = compare(Sides::new(load(Side::Left), load(Side::Right)), &Options::default(), &Overrides::default());
        let stands = |side: Side| stands_for(&comparison.articles[side], &gold[side].concat());
        let (left, right) = (stands(Side::Left), stands(Side::Right));
        let mut found: Vec<(usize, usize)> = comparison.links.iter().map(|l| (left[l.sentences.left], right[l.sentences.right])).collect();
        found.sort_unstable();
        found.dedup();
        let links: Vec<(usize, usize)> = serde_json::from_value(row["links"].clone()).unwrap();
        let hits = found.iter().filter(|link| links.contains(link)).count();
        score.right += hits;
        score.wrong += found.len() - hits;
        score.missed += links.len() - hits;
    }
    score
}

#[test]
fn sentences_that_say_the_same_are_linked_however_they_are_told() {
    let score = score(|kind| kind != "apart");
    assert!(score.precision() >= 0.90 && score.recall() >= 0.74, "{score:?}");
}

#[test]
fn articles_on_two_events_are_hardly_linked() {
    let score = score(|kind| kind == "apart");
    assert!(score.right == 0 && score.wrong <= 14, "{score:?}");
}
