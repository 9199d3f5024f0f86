//! What each stage of a comparison costs, on a story of 20, 200 and 2,000 paragraphs and its rewrite.
//!
//! `cargo bench --bench stages`, or `cargo bench --bench stages -- facts` for one stage. `whole` is all of them but the
//! reports: facts should stay under half of it.

use divan::Bencher;
use factdiff::align::{self, Alignment, Constraints};
use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::diff::{self, Diff};
use factdiff::facts::{self, Case, Heard};
use factdiff::lexicon::{self, Vocabulary};
use factdiff::load::{LoadOptions, load_text};
use factdiff::mention::Mentions;
use factdiff::report::{Format, Subject, export};
use factdiff::text::{Article, Side, Sides, Stop};

/// Paragraphs a side.
const SIZES: [usize; 3] = [20, 200, 2_000];

fn main() {
    divan::main();
}

/// Numbers that look random and are the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % below
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.roll(words.len())]
    }
}

fn sentence(dice: &mut Dice) -> String {
    const WHO: &[&str] = &["Mara Velden", "Otto Brisk", "the harbour office", "Minister Lena Ortiz", "Castor Ltd", "the river authority"];
    const SAYS: &[&str] = &["said", "denied", "claimed", "confirmed", "told reporters"];
    const WHAT: &[&str] = &["ferries", "houses", "workers", "bridges", "letters", "trees", "engines", "visitors"];
    const DOES: &[&str] = &["will return", "may close", "were counted", "have been repaired", "could be sold", "did not arrive"];
    const WHERE: &[&str] = &["in Elmford", "near Port Lyn", "in Norway", "on the old quay", "north of Kessel"];
    const WHEN: &[&str] = &["on Monday", "on 3 March", "in 2019", "last autumn", "at 9:30 a.m."];
    let number = dice.roll(9_000) + 2;
    let (who, says, what) = (dice.pick(WHO), dice.pick(SAYS), dice.pick(WHAT));
    let (does, place, when) = (dice.pick(DOES), dice.pick(WHERE), dice.pick(WHEN));
    match dice.roll(3) {
        0 => format!("About {number} {what} {does} {place} {when}, {who} {says}."),
        1 => format!("“We have seen {number} {what} {place},” {who} {says} {when}."),
        _ => format!("{when}, {who} {says} that {number} {what} {does} {place}."),
    }
}

/// A story and a rewrite that changes a third of its sentences and moves a tenth of its paragraphs.
fn stories(paragraphs: usize) -> Sides<String> {
    let mut dice = Dice(7);
    let left: Vec<Vec<String>> = (0..paragraphs).map(|_| (0..1 + dice.roll(3)).map(|_| sentence(&mut dice)).collect()).collect();
    let mut right = left.clone();
    for paragraph in &mut right {
        for s in paragraph.iter_mut() {
            match dice.roll(9) {
                0 => *s = s.replace("will", "may").replace("said", "says"),
                1 => *s = s.replacen('3', "4", 1),
                2 => *s = sentence(&mut dice),
                _ => {}
            }
        }
    }
    for _ in 0..paragraphs / 10 {
        let (a, b) = (dice.roll(paragraphs), dice.roll(paragraphs));
        right.swap(a, b);
    }
    let text = |story: &[Vec<String>]| story.iter().map(|p| p.join(" ")).collect::<Vec<_>>().join("\n\n");
    Sides::new(text(&left), text(&right))
}

fn articles(paragraphs: usize) -> Sides<Article> {
    let texts = stories(paragraphs);
    let load = |side: Side| load_text(&texts[side], side.name(), &LoadOptions::default()).expect("a text with words");
    Sides::new(load(Side::Left), load(Side::Right))
}

/// Everything that the stages before a stage hand to it.
struct Prepared {
    articles: Sides<Article>,
    vocabulary: Vocabulary,
    mentions: Sides<Mentions>,
    alignment: Alignment,
    diff: Diff,
}

impl Prepared {
    fn new(paragraphs: usize) -> Self {
        let articles = articles(paragraphs);
        let refs = articles.as_ref();
        let vocabulary = Vocabulary::build(refs);
        let mentions = find(refs, &vocabulary);
        let alignment = align::align(refs, &vocabulary, &mentions, &Constraints::default(), &Stop::default());
        let diff = wording(refs, &vocabulary, &mentions, &alignment);
        Self { articles, vocabulary, mentions, alignment, diff }
    }
}

fn find(articles: Sides<&Article>, vocabulary: &Vocabulary) -> Sides<Mentions> {
    Sides::new(
        Mentions::find(articles.left, vocabulary, Side::Left, &Stop::default()),
        Mentions::find(articles.right, vocabulary, Side::Right, &Stop::default()),
    )
}

fn wording(articles: Sides<&Article>, vocabulary: &Vocabulary, mentions: &Sides<Mentions>, alignment: &Alignment) -> Diff {
    let links: Vec<Sides<usize>> = alignment.links.iter().map(|l| l.sentences).collect();
    let beads: Vec<Sides<Vec<usize>>> = alignment.beads.iter().map(|b| b.paragraphs.clone()).collect();
    diff::diff(articles, vocabulary, mentions, &links, &beads, &Stop::default())
}

fn comparison(paragraphs: usize) -> Comparison {
    compare(articles(paragraphs), &Options::default(), &Overrides::default())
}

#[divan::bench(args = SIZES)]
fn load(bencher: Bencher, paragraphs: usize) {
    let texts = stories(paragraphs);
    bencher.bench(|| load_text(&texts.left, "left", &LoadOptions::default()));
}

#[divan::bench(args = SIZES)]
fn vocabulary(bencher: Bencher, paragraphs: usize) {
    let articles = articles(paragraphs);
    bencher.bench(|| Vocabulary::build(articles.as_ref()));
}

#[divan::bench(args = SIZES)]
fn mentions(bencher: Bencher, paragraphs: usize) {
    let articles = articles(paragraphs);
    let vocabulary = Vocabulary::build(articles.as_ref());
    bencher.bench(|| find(articles.as_ref(), &vocabulary));
}

#[divan::bench(args = SIZES)]
fn align(bencher: Bencher, paragraphs: usize) {
    let p = Prepared::new(paragraphs);
    bencher.bench(|| align::align(p.articles.as_ref(), &p.vocabulary, &p.mentions, &Constraints::default(), &Stop::default()));
}

#[divan::bench(args = SIZES)]
fn diff(bencher: Bencher, paragraphs: usize) {
    let p = Prepared::new(paragraphs);
    bencher.bench(|| wording(p.articles.as_ref(), &p.vocabulary, &p.mentions, &p.alignment));
}

#[divan::bench(args = SIZES)]
fn facts(bencher: Bencher, paragraphs: usize) {
    let p = Prepared::new(paragraphs);
    let case = Case {
        articles: p.articles.as_ref(),
        vocabulary: &p.vocabulary,
        mentions: &p.mentions,
        alignment: &p.alignment,
        passages: &p.diff.passages,
        source: Some(Side::Left),
        stop: &Stop::default(),
    };
    bencher.bench(|| facts::judge(&case));
}

/// Part of `facts`: which names the other article has too.
#[divan::bench(args = SIZES)]
fn facts_heard(bencher: Bencher, paragraphs: usize) {
    let mentions = Prepared::new(paragraphs).mentions;
    bencher.bench(|| Heard::new(Sides::new(&mentions.left.names, &mentions.right.names)));
}

/// Part of `facts`: how two words are related, for every pair of words that stand in one place of the two articles.
#[divan::bench(args = SIZES)]
fn facts_relation(bencher: Bencher, paragraphs: usize) {
    let articles = articles(paragraphs);
    let vocabulary = Vocabulary::build(articles.as_ref());
    let words = vocabulary.of_token.as_ref().map(|of_token| of_token.iter().map(|&id| &*vocabulary.words[id as usize].folded));
    let pairs: Vec<(&str, &str)> = words.left.zip(words.right).collect();
    bencher.bench(|| pairs.iter().filter(|(a, b)| lexicon::relation(a, b, None) == lexicon::Relation::Antonym).count());
}

#[divan::bench(args = SIZES)]
fn whole(bencher: Bencher, paragraphs: usize) {
    let texts = stories(paragraphs);
    let load = |side: Side| load_text(&texts[side], side.name(), &LoadOptions::default()).expect("a text with words");
    bencher.bench(|| compare(Sides::new(load(Side::Left), load(Side::Right)), &Options::default(), &Overrides::default()));
}

#[divan::bench(args = SIZES)]
fn report(bencher: Bencher, paragraphs: usize) {
    let comparison = comparison(paragraphs);
    bencher.bench(|| export(&Subject::new(&comparison), Format::Html));
}

#[divan::bench(args = SIZES)]
fn report_json(bencher: Bencher, paragraphs: usize) {
    let comparison = comparison(paragraphs);
    bencher.bench(|| export(&Subject::new(&comparison), Format::Json));
}
