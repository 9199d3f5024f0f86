//! Articles change under a review: decisions stand where their passage still stands, and nothing is dropped.

use std::collections::BTreeMap;

use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::load::{LoadOptions, load_text};
use factdiff::review::{Command, Decision, Remembered, Review, edited};
use factdiff::text::{Article, Side, Sides};
use proptest::prelude::*;

use crate::{articles, fresh};

const LEFT: &str = include_str!("../../assets/demo/original.txt");
const RIGHT: &str = include_str!("../../assets/demo/rewrite.txt");

fn read(text: &str, name: &str) -> Article {
    load_text(text, name, &LoadOptions::default()).expect("an article")
}

fn compared(left: &str, right: &str) -> Comparison {
    compare(Sides::new(read(left, "original"), read(right, "rewrite")), &Options::default(), &Overrides::default())
}

/// What a discrepancy says and where: the same for two that a reader would call the same.
fn told(c: &Comparison, d: &factdiff::facts::Discrepancy) -> String {
    let r = Remembered::of(c, d);
    format!("{} {:?} {:?}", r.kind, r.passages, r.context)
}

fn decided(c: &Comparison) -> Review {
    let mut review = fresh(c);
    for (n, d) in c.discrepancies.iter().enumerate() {
        review.apply(&Command::Decide { ids: vec![d.id.clone()], decision: Decision::ALL[1 + n % 3] }, c);
        review.apply(&Command::Note { id: d.id.clone(), note: format!("note {n}") }, c);
    }
    review
}

fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").filter(|p| !p.trim().is_empty()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    /// The demo pair, compared and judged in earnest, after paragraphs of both articles came, went and changed places.
    #[test]
    fn what_still_stands_after_an_edit_keeps_its_decision_and_its_note(
        drop in prop::collection::vec(prop::bool::weighted(0.15), 40),
        turns in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
        insert in any::<prop::sample::Index>(),
    ) {
        let then = compared(LEFT, RIGHT);
        let review = decided(&then);
        let mut sides = [paragraphs(LEFT), paragraphs(RIGHT)];
        for (s, list) in sides.iter_mut().enumerate() {
            let mut at = 0;
            list.retain(|_| { at += 1; !drop[20 * s + at % 20] });
            if list.is_empty() {
                list.push("Nothing is left.");
            }
        }
        let at = insert.index(sides[0].len() + 1);
        sides[0].insert(at, "A paragraph about the weather in another town was added here.");
        let by = turns.0.index(sides[0].len());
        sides[0][by..].reverse();
        let by = turns.1.index(sides[1].len());
        sides[1].rotate_left(by);
        let now = compared(&sides[0].join("\n\n"), &sides[1].join("\n\n"));

        let standing = review.standing(&now);
        let mut old: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (n, d) in then.discrepancies.iter().enumerate() {
            old.entry(told(&then, d)).or_default().push(n);
        }
        let mut new: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for d in &now.discrepancies {
            new.entry(told(&now, d)).or_default().push(&d.id);
        }
        for (what, then) in old.iter().filter(|(_, list)| list.len() == 1) {
            if let Some([id]) = new.get(what).map(Vec::as_slice) {
                prop_assert_eq!(standing.note(id), format!("note {}", then[0]), "{}", what);
                prop_assert_eq!(standing.decision(id), Decision::ALL[1 + then[0] % 3]);
            }
        }
        prop_assert_eq!(standing.marks.len() + standing.unplaced.len(), then.discrepancies.len(), "a decision was dropped");
    }
}

#[test]
fn a_statement_left_out_is_known_again_when_it_grew_but_not_when_it_was_denied() {
    let left = |more: &str| {
        format!(
            "The ferry line was closed on Monday.\n\nThe council of the port promised{more} to pay every fisherman for the boats that were lost in the storm.\n\nBuses run every hour."
        )
    };
    let right = "The ferry line was closed on Monday.\n\nBuses run every hour.";
    let then = compared(&left(""), right);
    assert_eq!(then.discrepancies.len(), 1, "{:?}", then.discrepancies);
    let mut review = fresh(&then);
    review.apply(&Command::Decide { ids: vec![then.discrepancies[0].id.clone()], decision: Decision::Dismissed }, &then);
    let grown = compared(&left(" again"), right);
    assert_eq!(review.standing(&grown).decision(&grown.discrepancies[0].id), Decision::Dismissed);
    for more in [" never", " in 2019"] {
        let other = compared(&left(more), right);
        let standing = review.standing(&other);
        assert!(standing.marks.is_empty(), "{more}: {:?}", standing.marks);
        assert_eq!(standing.unplaced.len(), 1, "{more}");
    }
}

#[test]
fn an_edit_of_the_text_is_part_of_the_review_and_can_be_undone() {
    let c = compared(LEFT, RIGHT);
    let mut review = fresh(&c);
    let text = LEFT.replacen("\n\n", "\n\nA new paragraph stands here.\n\n", 1);
    assert!(review.apply(&Command::Edit { side: Side::Left, text: Some(text.clone()) }, &c));
    let now = review.edited(Side::Left, &c.articles.left);
    assert_eq!(now.text, edited(&c.articles.left, &text).text);
    assert!(now.text.contains("A new paragraph") && !c.articles.left.text.contains("A new paragraph"));
    let standing = review.standing(&c);
    assert!(standing.corrections.iter().any(|l| l.contains("edited by hand")), "{:?}", standing.corrections);
    let saved = Review::from_bytes(&review.to_bytes().expect("bytes"), std::path::Path::new("a")).expect("a review");
    assert_eq!(saved.state().edited.left.as_deref(), Some(text.as_str()));
    review.undo();
    assert_eq!(review.edited(Side::Left, &c.articles.left).text, c.articles.left.text);
    assert!(review.overrides(articles(&c)).1.is_empty());
}
