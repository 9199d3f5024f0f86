//! The hand's word wins: over what the aligner found, over later edits, until a later word.

use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::review::{Command, Review};
use factdiff::text::{Article, ParagraphKind, Sides};
use proptest::prelude::*;

use crate::{article, articles, fresh};

const SENTENCES: [&str; 12] = [
    "The captain counted nine boats near the quay.",
    "The council sold the lighthouse to an insurer.",
    "A pilot saw smoke above Marrow Point on Monday.",
    "The ministry bought two ferries in June.",
    "Nobody was hurt when the crane fell.",
    "The harbour was closed for three days.",
    "Fishermen protested outside the hall.",
    "The mayor will speak to the press tomorrow.",
    "Repairs cost four million crowns.",
    "A widow painted the old boathouse green.",
    "Trains to Dunmore were late again.",
    "The fleet lost a trawler in the storm.",
];

/// Paragraphs of one or two sentences each.
fn told(label: &str, order: &[usize]) -> Article {
    let texts: Vec<String> = order.chunks(2).map(|two| two.iter().map(|&s| SENTENCES[s]).collect::<Vec<_>>().join(" ")).collect();
    let blocks: Vec<(ParagraphKind, &str)> = texts.iter().map(|t| (ParagraphKind::Body, t.as_str())).collect();
    article(label, &blocks)
}

fn compared(left: Article, right: Article, overrides: &Overrides) -> Comparison {
    compare(Sides::new(left, right), &Options::default(), overrides)
}

fn together(c: &Comparison, (p, q): (usize, usize)) -> bool {
    c.beads.iter().any(|b| b.paragraphs.left.contains(&p) && b.paragraphs.right.contains(&q))
}

fn linked(c: &Comparison, (i, j): (usize, usize)) -> bool {
    c.links.iter().any(|l| (l.sentences.left, l.sentences.right) == (i, j))
}

fn orders() -> impl Strategy<Value = (Vec<usize>, Vec<usize>)> {
    let order = || prop::sample::subsequence((0..SENTENCES.len()).collect::<Vec<_>>(), 6..=12).prop_shuffle();
    (order(), order())
}

/// What the last command says of a pair of paragraphs or sentences.
fn holds(c: &Comparison, command: &Command) -> bool {
    match *command {
        Command::Pair(p, q) => together(c, (p, q)),
        Command::Part(p, q) => !together(c, (p, q)),
        Command::Link(i, j) => {
            let paragraphs = (c.articles.left.sentences[i].paragraph, c.articles.right.sentences[j].paragraph);
            linked(c, (i, j)) && together(c, paragraphs)
        }
        Command::Unlink(i, j) => !linked(c, (i, j)),
        _ => true,
    }
}

fn commands(picks: &[(u8, prop::sample::Index, prop::sample::Index)], c: &Comparison) -> Vec<Command> {
    let of = |paragraphs: bool| {
        let count = |a: &Article| if paragraphs { a.paragraphs.len() } else { a.sentences.len() };
        (count(&c.articles.left), count(&c.articles.right))
    };
    picks
        .iter()
        .map(|(what, a, b)| {
            let (n, m) = of(*what < 2);
            let (i, j) = (a.index(n), b.index(m));
            match what {
                0 => Command::Pair(i, j),
                1 => Command::Part(i, j),
                2 => Command::Link(i, j),
                _ => Command::Unlink(i, j),
            }
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// One word of the hand, whatever the aligner thinks; undone, the comparison is as it was.
    #[test]
    fn one_word_of_the_hand_is_obeyed(
        (left, right) in orders(),
        pick in (0u8..4, any::<prop::sample::Index>(), any::<prop::sample::Index>()),
    ) {
        let c = compared(told("a", &left), told("b", &right), &Overrides::default());
        let command = &commands(&[pick], &c)[0];
        let mut review = fresh(&c);
        review.apply(command, &c);
        let now = compared(told("a", &left), told("b", &right), &review.overrides(articles(&c)).0);
        prop_assert!(holds(&now, command), "{:?}: {:?} {:?}", command, now.beads, now.links);
        review.undo();
        let again = compared(told("a", &left), told("b", &right), &review.overrides(articles(&c)).0);
        prop_assert_eq!((&again.beads, &again.links), (&c.beads, &c.links));
    }

    /// Every word holds that no later one speaks against: here, what was parted stays parted, and sentences that
    /// were denied stay without a link.
    #[test]
    fn what_was_parted_never_comes_together(
        (left, right) in orders(),
        picks in prop::collection::vec((prop::sample::select(vec![1u8, 3]), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6),
    ) {
        let c = compared(told("a", &left), told("b", &right), &Overrides::default());
        let commands = commands(&picks, &c);
        let mut review = fresh(&c);
        for command in &commands {
            review.apply(command, &c);
        }
        let now = compared(told("a", &left), told("b", &right), &review.overrides(articles(&c)).0);
        for command in &commands {
            prop_assert!(holds(&now, command), "{:?}: {:?}", command, now.beads);
        }
    }

    /// Paragraphs come, go and change places around a pair; the hand's word about it still holds.
    #[test]
    fn the_hands_word_outlives_every_edit_elsewhere(
        (left, right) in orders(),
        pick in (0u8..4, any::<prop::sample::Index>(), any::<prop::sample::Index>()),
        kept in prop::collection::vec(any::<bool>(), 12),
        turn in any::<prop::sample::Index>(),
    ) {
        let c = compared(told("a", &left), told("b", &right), &Overrides::default());
        let command = commands(&[pick], &c).remove(0);
        let mut review = fresh(&c);
        review.apply(&command, &c);
        let (Command::Pair(i, j) | Command::Part(i, j) | Command::Link(i, j) | Command::Unlink(i, j)) = command else { unreachable!() };
        // Whole paragraphs of the left article go, other than the one in question, and the rest turns.
        let mine = if pick.0 < 2 { i } else { c.articles.left.sentences[i].paragraph };
        let mut chunks: Vec<(usize, Vec<usize>)> = left.chunks(2).map(<[usize]>::to_vec).enumerate().filter(|(p, _)| *p == mine || kept[*p]).collect();
        // An odd end would change how the others are cut.
        chunks.sort_by_key(|(_, two)| std::cmp::Reverse(two.len()));
        let whole = chunks.iter().filter(|(_, two)| two.len() == 2).count();
        let by = turn.index(whole.max(1));
        if whole > 0 {
            chunks[..whole].rotate_left(by);
        }
        let at = chunks.iter().position(|(p, _)| *p == mine).expect("it was kept");
        let order: Vec<usize> = chunks.iter().flat_map(|(_, two)| two.clone()).collect();
        let edited = told("a", &order);
        let (overrides, lost) = review.overrides(Sides::new(&edited, &c.articles.right));
        prop_assert!(lost.is_empty());
        let sentence = |old: usize| {
            let inside = old - c.articles.left.paragraphs[mine].sentences.start;
            edited.paragraphs[at].sentences.start + inside
        };
        let now_command = match command {
            Command::Pair(..) => Command::Pair(at, j),
            Command::Part(..) => Command::Part(at, j),
            Command::Link(..) => Command::Link(sentence(i), j),
            _ => Command::Unlink(sentence(i), j),
        };
        let now = compared(edited.clone(), told("b", &right), &overrides);
        prop_assert!(holds(&now, &now_command), "{:?} became {:?}: {:?} {:?}", command, now_command, now.beads, now.links);
    }
}

#[test]
fn a_pair_set_by_hand_makes_an_article_of_furniture() {
    let left = article("a", &[(ParagraphKind::Furniture, "The lighthouse was sold."), (ParagraphKind::Body, "The harbour was closed.")]);
    let right = article("b", &[(ParagraphKind::Body, "An insurer bought the light."), (ParagraphKind::Body, "The harbour was closed.")]);
    let c = compared(left.clone(), right.clone(), &Overrides::default());
    let mut review = fresh(&c);
    review.apply(&Command::Pair(0, 0), &c);
    let now = compared(left, right, &review.overrides(articles(&c)).0);
    assert!(together(&now, (0, 0)));
    assert_eq!(now.articles.left.paragraphs[0].kind, ParagraphKind::Body);
    review.undo();
    assert!(review.overrides(articles(&c)).0 == Overrides::default(), "one step takes both back");
}

#[test]
fn the_last_word_about_sentences_and_their_paragraphs_holds() {
    let c = compared(told("a", &[0, 1, 2, 3]), told("b", &[0, 1, 2, 3]), &Overrides::default());
    let mut review = fresh(&c);
    review.apply(&Command::Part(0, 1), &c);
    review.apply(&Command::Link(0, 2), &c);
    let now = compared(told("a", &[0, 1, 2, 3]), told("b", &[0, 1, 2, 3]), &review.overrides(articles(&c)).0);
    assert!(linked(&now, (0, 2)) && together(&now, (0, 1)));
}

#[test]
fn many_small_edits_do_not_lose_a_pair_that_is_refreshed_after_each() {
    let first = "The council of the town sold the old lighthouse to an insurer from Dunmore.";
    let steps = [
        "The council of the town sold the old lighthouse to a bank from Dunmore.",
        "The mayor of the town sold the old lighthouse to a bank from Dunmore.",
        "The mayor of the town gave the old lighthouse to a bank from Dunmore.",
        "The mayor of the town gave the new tower to a bank from Dunmore.",
        "The mayor of the port gave the new tower to a bank in Orla.",
    ];
    let tell = |text: &str| article("a", &[(ParagraphKind::Body, "Nobody was hurt when the crane fell."), (ParagraphKind::Body, text)]);
    let other =
        || article("b", &[(ParagraphKind::Body, "Trains were late again."), (ParagraphKind::Body, "Nobody was hurt when the crane fell.")]);
    let c = compared(tell(first), other(), &Overrides::default());
    let mut review = fresh(&c);
    review.apply(&Command::Pair(1, 0), &c);
    for text in steps {
        let (overrides, lost) = review.overrides(Sides::new(&tell(text), &other()));
        assert!(lost.is_empty(), "{text}");
        let now = compared(tell(text), other(), &overrides);
        assert!(together(&now, (1, 0)), "{text}");
        review.refresh(&now);
    }
    assert!(review.undo().is_some());
    assert!(review.redo().is_some());
    let (_, lost) = review.overrides(Sides::new(&tell(steps[4]), &other()));
    assert!(lost.is_empty(), "the history was brought along");
}

/// A review whose two articles speak of one person under two names.
fn two_names() -> (Article, Article) {
    let left = article(
        "wire",
        &[(ParagraphKind::Body, "The bridge will open in May, said Ines Haldane on Monday. The work was hard, Haldane added.")],
    );
    let right = article(
        "paper",
        &[(ParagraphKind::Body, "The bridge will open in May, said Rosa Brandt on Monday. The work was hard, Brandt added.")],
    );
    (left, right)
}

#[test]
fn the_judges_meet_two_names_under_one_once_the_reader_says_so() {
    use factdiff::facts::{Kind, Severity, Verdict};
    use factdiff::review::{Alias, Reach};
    let names = |c: &Comparison| c.discrepancies.iter().filter(|d| matches!(d.kind, Kind::Name | Kind::Attribution)).count();
    let (left, right) = two_names();
    let before = compared(left.clone(), right.clone(), &Overrides::default());
    assert!(before.discrepancies.iter().any(|d| d.severity == Severity::Conflict), "{:?}", before.discrepancies);
    let mut review = fresh(&before);
    let said = Alias { names: Sides::new("Ines Haldane".into(), "Rosa Brandt".into()), reach: Reach::Review };
    review.apply(&Command::AddAlias(said), &before);
    let after = compared(left.clone(), right.clone(), &review.overrides(articles(&before)).0);
    assert_eq!(names(&after), 0, "{:?}", after.discrepancies);
    assert!(after.checks.iter().any(|c| c.kind == Kind::Name && c.verdict == Verdict::Same));
    review.undo();
    let again = compared(left, right, &review.overrides(articles(&before)).0);
    assert_eq!(names(&again), names(&before));
}

#[test]
fn a_review_started_later_knows_the_names_said_for_all() {
    use factdiff::review::{Alias, Names, Reach};
    let (left, right) = two_names();
    let c = compared(left, right, &Overrides::default());
    let mut names = Names::default();
    let said = Alias { names: Sides::new("Ines Haldane".into(), "Rosa Brandt".into()), reach: Reach::Always };
    let mut first = fresh(&c);
    first.apply(&Command::AddAlias(said), &c);
    assert!(names.follow(&[], &first.state().aliases));
    let mut later: Review = fresh(&c);
    later.know_names(names.aliases());
    assert_eq!(later.undo_label(), None, "it is no step of this review");
    assert_eq!(later.overrides(articles(&c)).0.aliases.len(), 1);
}
