//! What a reader sees of alignment and wording: which paragraphs face each other, how their differences are cut, and
//! that articles of an unlikely shape are compared all the same, with a word about what was approximated.

use factdiff::comparison::{Comparison, Options, Overrides, Quiet, RunIndex, compare, runs};
use factdiff::diff::EditKind;
use factdiff::load::{LoadOptions, load_text};
use factdiff::text::{NoteKind, Side, Sides};

fn compared(left: &str, right: &str) -> Comparison {
    let load = |text: &str, name: &str| load_text(text, name, &LoadOptions::default()).expect("a text with words");
    compare(Sides::new(load(left, "left"), load(right, "right")), &Options::default(), &Overrides::default())
}

/// The edits that a reader is shown, as (kind, left words, right words).
fn edits(c: &Comparison) -> Vec<(EditKind, &str, &str)> {
    let shown = c.edits.iter().filter(|e| !e.silent);
    shown
        .map(|e| {
            let left = e.spans.left.map_or("", |s| c.articles.left.slice(s));
            (e.kind, left, e.spans.right.map_or("", |s| c.articles.right.slice(s)))
        })
        .collect()
}

fn links(c: &Comparison) -> Vec<(usize, usize)> {
    c.links.iter().map(|l| (l.sentences.left, l.sentences.right)).collect()
}

// ---- Wording --------------------------------------------------------------------------------------------

#[test]
fn a_figure_changes_as_a_whole() {
    let c = compared(
        "Ravensport beat Kelby United 7-2 at home, and the club earned $4.2 million from the match of 3 March 2021.",
        "Ravensport beat Kelby United 6-3 at home, and the club earned $4.8 million from the match of 4 March 2021.",
    );
    let want = [("7-2", "6-3"), ("$4.2 million", "$4.8 million"), ("3 March 2021", "4 March 2021")];
    assert_eq!(edits(&c), want.map(|(was, now)| (EditKind::Replace, was, now)));
}

#[test]
fn no_lone_small_word_stands_between_two_rewritten_phrases() {
    let c = compared(
        "The minister praised the long patience of the harbour crews during the storm.",
        "The minister praised the great courage of the rescue teams during the storm.",
    );
    assert_eq!(edits(&c), [(EditKind::Replace, "long patience of the harbour crews", "great courage of the rescue teams")]);
}

#[test]
fn edits_stand_in_reading_order() {
    let c = compared(
        "The ferry left the old harbour at noon. It carried forty crates of apples to the island.",
        "At last the ferry left the harbour at noon. It carried forty crates of ripe apples to the northern island.",
    );
    let words: Vec<&str> = edits(&c).into_iter().map(|(_, left, right)| if right.is_empty() { left } else { right }).collect();
    assert_eq!(words, ["At last", "old", "ripe", "northern"]);
}

#[test]
fn a_phrase_that_moved_is_a_move_with_the_change_inside_it() {
    let c = compared(
        "After the long storm had ended, the fishing crews returned to the harbour with full nets.",
        "The fishing crews returned to the harbour with full nets after the long storms had ended.",
    );
    let shown = edits(&c);
    assert!(shown.iter().any(|e| e.0 == EditKind::Move && e.1.contains("long storm") && e.2.contains("long storms")), "{shown:?}");
    assert!(shown.contains(&(EditKind::Replace, "storm", "storms")), "{shown:?}");
    assert!(shown.iter().all(|e| matches!(e.0, EditKind::Move | EditKind::Replace) || e.1 == ","), "{shown:?}");
}

#[test]
fn a_phrase_that_moved_is_in_no_other_edit() {
    let c = compared(
        "A lonely old man living in a crater is the unlikely focus of the Harbour Stores advertisement this winter.",
        "The Harbour Stores advertisement this winter shows a lonely old man who lives in a hut by the sea.",
    );
    let shown = edits(&c);
    assert!(shown.iter().any(|e| e.0 == EditKind::Move && e.2.starts_with("Harbour Stores")), "{shown:?}");
    assert!(shown.iter().all(|e| e.0 == EditKind::Move || !e.1.contains("Harbour") && !e.2.contains("Harbour")), "{shown:?}");
    assert!(shown.iter().any(|e| e.2 == "shows"), "what stands behind it is marked: {shown:?}");
}

#[test]
fn a_split_sentence_is_no_deletion_with_an_insertion() {
    let c = compared(
        "The old lighthouse on Marrow Point, which was built in 1871, will be sold to a museum next spring.",
        "The old lighthouse on Marrow Point was built in 1871. It will be sold to a museum next spring.",
    );
    assert_eq!(links(&c), [(0, 0), (0, 1)]);
    assert!(edits(&c).iter().all(|e| e.1.split(' ').count() <= 2 && e.2.split(' ').count() <= 2), "{:?}", edits(&c));
}

#[test]
fn what_no_reader_counts_as_a_change_is_kept_but_not_shown() {
    let c = compared(
        "“We will co-operate,” said Ana\u{a0}Reyes. The harbour stays open.",
        "\"We will cooperate,\" said Ana Reyes. the harbour stays open.",
    );
    assert_eq!(edits(&c), []);
    assert!(c.edits.iter().any(|e| e.silent), "a setting could show them");
}

#[test]
fn japanese_and_thai_change_word_by_word() {
    let c = compared("首相は東京で大統領と会談した。", "首相は大阪で大統領と会談した。");
    assert_eq!(edits(&c), [(EditKind::Replace, "東京", "大阪")]);
    let c = compared("รัฐบาลประกาศเปิดโรงเรียนใหม่ในเชียงใหม่", "รัฐบาลประกาศปิดโรงเรียนใหม่ในเชียงใหม่");
    assert_eq!(edits(&c), [(EditKind::Replace, "เปิด", "ปิด")]);
}

#[test]
fn of_two_forms_of_one_word_only_the_ending_is_marked() {
    let c = compared(
        "The envoys talk in Elmford about the old harbour. They accepted the Latvian plan.",
        "The envoys talked in Elmford about the old harbours. They accepted the Lithuanian plan.",
    );
    let index = RunIndex::new(&c, Quiet::Hidden);
    let marked = |side: Side| -> Vec<&str> {
        let all = runs(&c, side, 0, &index);
        all.iter().filter(|r| r.edit.is_some()).map(|r| c.articles[side].slice(r.span)).collect()
    };
    assert_eq!(marked(Side::Left), ["Latvian"]);
    assert_eq!(marked(Side::Right), ["ed", "s", "Lithuanian"]);
    assert!(edits(&c).contains(&(EditKind::Replace, "talk", "talked")), "the edit itself keeps whole words: {:?}", edits(&c));
}

#[test]
fn a_hyphen_is_not_replaced_by_words_and_a_lone_comma_is_no_edit() {
    let c = compared(
        "The report follows a protest-turned strike at the mill, and the owners wait.",
        "The report follows a protest that turned strike at the mill and the owners wait.",
    );
    assert_eq!(edits(&c), [(EditKind::Insert, "", "that")]);
}

#[test]
fn a_score_and_a_date_side_by_side_are_two_edits() {
    let c = compared(
        "Ravensport won 7-2 on 3 March, and the crowd went home happy.",
        "Ravensport won 6-3 on 4 March, and the crowd went home happy.",
    );
    assert_eq!(edits(&c), [(EditKind::Replace, "7-2", "6-3"), (EditKind::Replace, "3 March", "4 March")]);
}

#[test]
fn a_date_stands_for_a_date_and_what_stands_behind_it_was_left_out() {
    let c = compared(
        "The gate of the old lock was last inspected in September 2021, according to the river authority. Nobody was hurt.",
        "The gate of the old lock was last inspected in September 2020. Nobody was hurt.",
    );
    let want = [(EditKind::Replace, "September 2021", "September 2020"), (EditKind::Delete, ", according to the river authority", "")];
    assert_eq!(edits(&c), want);
}

#[test]
fn a_change_ends_where_a_quotation_ends() {
    let c = compared(
        "“We knew that the gate was old, but nobody told us that it was weak,” Tarnow told reporters outside.",
        "\"We knew that the gate was old, but nobody told us that it was dangerous,\" the mayor told reporters outside.",
    );
    assert_eq!(edits(&c), [(EditKind::Replace, "weak", "dangerous"), (EditKind::Replace, "Tarnow", "the mayor")]);
}

// ---- Alignment ------------------------------------------------------------------------------------------

#[test]
fn two_headlines_face_each_other_however_little_they_share() {
    let c = compared(
        "Harbour of Elmford to close in May\n\nThe harbour of Elmford will close on 4 May, the office of Mara Velden said. Forty boats must leave.",
        "Elmford loses its boats\n\nThe harbour of Elmford will be closed on 4 May, said the office of Mara Velden. Forty boats have to leave.",
    );
    let first: Vec<_> = c.beads.iter().map(|b| (b.paragraphs.left.as_slice(), b.paragraphs.right.as_slice())).collect();
    assert_eq!(first, [(&[0][..], &[0][..]), (&[1][..], &[1][..])]);
}

#[test]
fn a_bead_is_unsure_where_another_paragraph_is_nearly_as_good() {
    let text = "The river authority counted ninety swans near the old mill.\n\nOtto Brisk repaired the tall crane in Port Lyn and went home.\n\nThe river authority counted ninety swans near the old quay.\n\nThe ferry to Kessel carries letters, apples and two horses.";
    let c = compared(text, text);
    let unsure: Vec<usize> = c.beads.iter().filter(|b| b.unsure).filter_map(|b| b.paragraphs.left.first().copied()).collect();
    assert_eq!(unsure, [0, 2], "{:?}", c.beads);
}

#[test]
fn of_two_passages_alike_only_the_nearer_one_was_rewritten() {
    let left = "The river authority counted ninety swans near the old mill on Monday and will publish the list in spring.\n\nOtto Brisk repaired the tall crane in Port Lyn and went home.\n\nThe river authority counted forty swans near the old mill in autumn and will publish the list in spring.\n\nThe ferry to Kessel carries letters, apples and two horses.\n\nA school in Norvik bought eleven new pianos for its choir.";
    let right = "Otto Brisk has mended the tall crane at Port Lyn.\n\nThe ferry to Kessel now carries letters and apples.\n\nThe river authority counted ninety swans near the old mill on Monday and will print the list in spring.\n\nA school in Norvik bought new pianos for the choir.";
    assert_eq!(links(&compared(left, right)), [(0, 2), (1, 0), (3, 1), (4, 3)]);
}

#[test]
fn a_copy_that_stands_elsewhere_is_no_second_partner() {
    let text = "The board met on Monday.\n\nThe quay was repaired by forty men from Kessel.\n\nThe board met on Monday.\n\nNobody from Port Lyn came to see the new crane.";
    let c = compared(text, text);
    assert_eq!(links(&c), [(0, 0), (1, 1), (2, 2), (3, 3)]);
}

// ---- Articles of an unlikely shape ----------------------------------------------------------------------

/// Numbers that look random and are the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| format!("w{}", self.roll(3_000))).collect::<Vec<_>>().join(" ")
    }
}

fn says_what_it_approximated(c: &Comparison) -> bool {
    c.notes.iter().any(|n| n.kind == NoteKind::Approximated)
}

#[test]
fn one_sentence_ten_thousand_times_pairs_with_itself() {
    let text = vec!["The dam broke on Monday, and 40 people fled to the hills above the town."; 10_000].join(" ");
    let c = compared(&text, &text);
    assert_eq!(c.links.len(), 10_000);
    assert!(c.links.iter().all(|l| l.sentences.left == l.sentences.right));
    assert!(c.edits.is_empty());
    assert!(says_what_it_approximated(&c), "{:?}", c.notes);
}

#[test]
fn a_paragraph_of_a_megabyte_is_compared() {
    let (left, tail) = (Dice(5).words(160_000), Dice(6).words(20_000));
    let right = format!("{} {tail}", &left[..left.len() - left.len() / 8].trim_end());
    let c = compared(&left, &right);
    assert_eq!((c.beads.len(), c.links.len()), (1, 1));
    assert!(says_what_it_approximated(&c), "{:?}", c.notes);
}

#[test]
fn two_books_that_share_nothing_are_not_aligned() {
    let book = |seed: u64, name: &str| {
        let mut dice = Dice(seed);
        let sentence = |dice: &mut Dice| (0..12).map(|_| format!("{name}{}", dice.roll(4_000))).collect::<Vec<_>>().join(" ") + ".";
        (0..3_000).map(|_| (0..4).map(|_| sentence(&mut dice)).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("\n\n")
    };
    let c = compared(&book(1, "ka"), &book(2, "so"));
    assert!(c.links.is_empty(), "{} links", c.links.len());
    assert_eq!(c.beads.len(), 6_000);
    assert!(says_what_it_approximated(&c), "{:?}", c.notes);
    assert!(c.notes.iter().any(|n| n.kind == NoteKind::Unrelated), "{:?}", c.notes);
}

#[test]
fn ten_thousand_copies_of_a_sentence_pair_with_ten_thousand_of_its_rewrite() {
    let story = |day: &str| format!("The ferry sank near the old harbour on {day} morning.\n\n").repeat(10_000);
    let c = compared(&story("Monday"), &story("Tuesday"));
    let matched = c.beads.iter().filter(|b| (b.paragraphs.left.len(), b.paragraphs.right.len()) == (1, 1)).count();
    assert!(matched > 9_900, "{matched} pairs");
    assert!(c.notes.iter().any(|n| n.kind == NoteKind::Approximated), "{:?}", c.notes);
}
