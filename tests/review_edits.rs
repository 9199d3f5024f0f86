//! Decisions found again after harsh edits, with the program's own comparisons of the demo articles: paragraphs split,
//! joined and moved, sentences put elsewhere, dropped and added, the whole article in another order.

use std::collections::BTreeMap;

use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::load::{LoadOptions, load_text};
use factdiff::review::{Command, Decision, Remembered, Review};
use factdiff::text::{Article, ParagraphKind, Sides};
use proptest::prelude::*;

/// One edit of a text; what it says is taken modulo what there is.
#[derive(Clone, Debug)]
enum Edit {
    /// The paragraph is cut in two behind its first sentence.
    Split(usize),
    /// The paragraph and the next one become one.
    Join(usize),
    /// The paragraph goes elsewhere.
    Move(usize, usize),
    /// The order of the sentences of the paragraph is turned round.
    Turn(usize),
    /// The paragraph is left out.
    Drop(usize),
    /// A sentence is written behind the paragraph.
    Write(usize),
    /// The whole article is put in another order.
    Shuffle(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let n = 0usize..64;
    prop_oneof![
        n.clone().prop_map(Edit::Split),
        n.clone().prop_map(Edit::Join),
        (n.clone(), n.clone()).prop_map(|(a, b)| Edit::Move(a, b)),
        n.clone().prop_map(Edit::Turn),
        n.clone().prop_map(Edit::Drop),
        n.clone().prop_map(Edit::Write),
        n.prop_map(Edit::Shuffle),
    ]
}

impl Edit {
    fn carry_out(&self, text: &mut Vec<Vec<String>>) {
        let count = text.len();
        match *self {
            Self::Split(n) if text[n % count].len() > 1 => {
                let rest = text[n % count].split_off(1);
                text.insert(n % count + 1, rest);
            }
            Self::Split(_) => {}
            Self::Join(n) if count > 1 => {
                let next = text.remove(n % (count - 1) + 1);
                text[n % (count - 1)].extend(next);
            }
            Self::Join(_) => {}
            Self::Move(from, to) => {
                let moved = text.remove(from % count);
                text.insert(to % count, moved);
            }
            Self::Turn(n) => text[n % count].reverse(),
            Self::Drop(n) if count > 1 => {
                text.remove(n % count);
            }
            Self::Drop(_) => {}
            Self::Write(n) => text[n % count].push("Nobody could say how long the work would take.".to_owned()),
            Self::Shuffle(n) => text.sort_by_key(|p| p.iter().map(|s| s.len() * (n + 7) % 31).sum::<usize>()),
        }
    }
}

/// The sentences of the paragraphs that belong to a demo article.
fn sentences(file: &str) -> Vec<Vec<String>> {
    let path = format!("{}/assets/demo/{file}", env!("CARGO_MANIFEST_DIR"));
    let article = load(&std::fs::read_to_string(path).expect("a demo article"));
    let body = article.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Furniture);
    body.map(|p| p.sentences.clone().map(|s| article.slice(article.sentences[s].span).to_owned()).collect()).collect()
}

fn load(text: &str) -> Article {
    load_text(text, "demo", &LoadOptions::default()).expect("it is a text")
}

fn compared(texts: &Sides<Vec<Vec<String>>>) -> Comparison {
    let article = |text: &Vec<Vec<String>>| load(&text.iter().map(|p| p.join(" ")).collect::<Vec<_>>().join("\n\n"));
    compare(texts.as_ref().map(article), &Options::default(), &Overrides::default())
}

/// What makes a passage the same one: kind, words and the sentences around them.
fn passage(c: &Comparison, index: usize) -> String {
    let Remembered { kind, passages, context, .. } = Remembered::of(c, &c.discrepancies[index]);
    format!("{kind} {passages:?} {context:?}")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_decision_is_kept_wherever_its_passage_went(
        left in prop::collection::vec(edit(), 0..8),
        right in prop::collection::vec(edit(), 0..8),
    ) {
        let mut texts = Sides::new(sentences("original.txt"), sentences("rewrite.txt"));
        let then = compared(&texts);
        let mut review = Review::new(Sides::new(&then.articles.left, &then.articles.right), Options::default());
        let mut notes: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (n, d) in then.discrepancies.iter().enumerate() {
            review.apply(&Command::Decide { ids: vec![d.id.clone()], decision: Decision::ALL[1 + n % 3] }, &then);
            review.apply(&Command::Note { id: d.id.clone(), note: format!("note {n}") }, &then);
            notes.entry(passage(&then, n)).or_default().push(format!("note {n}"));
        }
        left.iter().for_each(|e| e.carry_out(&mut texts.left));
        right.iter().for_each(|e| e.carry_out(&mut texts.right));
        let now = compared(&texts);
        let standing = review.standing(&now);
        let mut same: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for n in 0..now.discrepancies.len() {
            same.entry(passage(&now, n)).or_default().push(n);
        }
        for (passage, places) in &same {
            // Where two passages read alike in every way, either may have either note.
            let wanted = notes.get(passage).map_or(&[][..], Vec::as_slice);
            let found = places.iter().filter(|&&n| wanted.iter().any(|w| standing.note(&now.discrepancies[n].id) == w)).count();
            prop_assert_eq!(found, wanted.len().min(places.len()), "{} in {:?}", passage, standing.marks);
        }
        let marked = now.discrepancies.iter().filter(|d| !standing.note(&d.id).is_empty()).count();
        prop_assert_eq!(marked + standing.unplaced.len(), then.discrepancies.len(), "a decision was dropped");
    }
}
