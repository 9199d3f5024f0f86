//! Reviews: nothing decided is ever lost.

#[path = "review/hand.rs"]
mod hand;
#[path = "review/live.rs"]
mod live;
mod report_fixture;

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command as Plain, Stdio};
use std::time::Duration;

use factdiff::align::Link;
use factdiff::comparison::{Comparison, Options};
use factdiff::facts::{Kind, Severity};
use factdiff::load::LoadOptions;
use factdiff::review::{Alias, Command, Decision, Given, HandSet, OpenError, Reach, Recent, Review, SaveError, StoredText};
use factdiff::text::{Article, ParagraphKind, Side, Sides};
use proptest::prelude::*;
use report_fixture::{article, bare, discrepancy, ferry};

fn articles(c: &Comparison) -> Sides<&Article> {
    Sides::new(&*c.articles.left, &*c.articles.right)
}

fn fresh(c: &Comparison) -> Review {
    Review::new(articles(c), c.options.clone())
}

fn id(c: &Comparison, index: usize) -> String {
    c.discrepancies[index].id.clone()
}

/// Every kind of command, each with something to change.
fn decide(c: &Comparison, index: usize, decision: Decision) -> Command {
    Command::Decide { ids: vec![id(c, index)], decision }
}

fn commands(c: &Comparison) -> Vec<Command> {
    let alias = Alias { names: Sides::new("Haldane".into(), "the mayor".into()), reach: Reach::Review };
    vec![
        Command::Decide { ids: vec![id(c, 0)], decision: Decision::Confirmed },
        Command::Decide { ids: vec![id(c, 1), id(c, 2)], decision: Decision::Questioned },
        Command::Note { id: id(c, 1), note: "Ask the desk".into() },
        Command::DecideKind { kind: Kind::Number, decision: Decision::Dismissed },
        Command::Note { id: id(c, 1), note: String::new() },
        Command::Decide { ids: vec![id(c, 0)], decision: Decision::Open },
        Command::AddAlias(alias.clone()),
        Command::RemoveAlias(alias),
        Command::Pair(6, 5),
        Command::Part(6, 5),
        Command::Part(2, 0),
        Command::PartAll(vec![(1, 0), (1, 1)]),
        Command::KeepTexts(std::sync::Arc::new(articles(c).map(StoredText::of))),
        Command::DropTexts,
        Command::Release(6, 5),
        Command::Link(1, 2),
        Command::Unlink(1, 2),
        Command::ReleaseSentences(1, 2),
        Command::SetKind { side: Side::Left, paragraph: 6, kind: Some(ParagraphKind::Furniture) },
        Command::SetKind { side: Side::Left, paragraph: 6, kind: None },
        Command::Give { side: Side::Right, given: Given { title: Some("Last ferry".into()), ..Given::default() } },
        Command::Edit { side: Side::Left, text: Some("Another text.".into()) },
        Command::Edit { side: Side::Left, text: None },
        Command::SetOptions(Options { source: None }),
    ]
}

#[test]
fn everything_is_undone_and_done_again() {
    let c = ferry();
    let mut review = fresh(&c);
    let mut states = vec![review.state().clone()];
    for command in commands(&c) {
        assert!(review.apply(&command, &c), "{command:?} changed nothing");
        assert_eq!(review.undo_label(), Some(command.label().as_str()));
        states.push(review.state().clone());
    }
    for state in states.iter().rev().skip(1) {
        assert!(review.undo().is_some());
        assert_eq!(review.state(), state);
    }
    assert_eq!(review.undo(), None);
    for state in &states[1..] {
        assert!(review.redo().is_some());
        assert_eq!(review.state(), state);
    }
    assert_eq!(review.redo(), None);
}

#[test]
fn a_command_that_changes_nothing_leaves_nothing_to_undo() {
    let c = ferry();
    let mut review = fresh(&c);
    for command in [
        Command::Decide { ids: vec!["nobody".into()], decision: Decision::Confirmed },
        Command::Decide { ids: vec![id(&c, 0)], decision: Decision::Open },
        Command::Pair(999, 0),
        Command::SetKind { side: Side::Right, paragraph: 999, kind: Some(ParagraphKind::Body) },
    ] {
        assert!(!review.apply(&command, &c), "{command:?}");
    }
    assert_eq!(review.undo_label(), None);
}

#[test]
fn deciding_anew_drops_what_could_be_redone() {
    let c = ferry();
    let mut review = fresh(&c);
    review.apply(&Command::Decide { ids: vec![id(&c, 0)], decision: Decision::Confirmed }, &c);
    review.undo();
    review.apply(&Command::Decide { ids: vec![id(&c, 1)], decision: Decision::Dismissed }, &c);
    assert_eq!(review.redo(), None);
    assert_eq!(review.standing(&c).decision(&id(&c, 0)), Decision::Open);
}

#[test]
fn dismissing_a_kind_spares_what_was_decided() {
    let c = ferry();
    let mut review = fresh(&c);
    review.apply(&Command::Decide { ids: vec![id(&c, 0)], decision: Decision::Confirmed }, &c);
    review.apply(&Command::DecideKind { kind: Kind::Number, decision: Decision::Dismissed }, &c);
    let standing = review.standing(&c);
    assert_eq!(standing.decision(&id(&c, 0)), Decision::Confirmed);
    assert_eq!(standing.decision(&id(&c, 5)), Decision::Dismissed);
    let progress = review.progress(&c);
    assert_eq!((progress.decided, progress.total), (2, 6));
}

#[test]
fn a_name_said_to_be_the_same_is_dismissed_until_decided_otherwise() {
    let left = article("a", &[(ParagraphKind::Body, "Ines Haldane spoke first.")]);
    let right = article("b", &[(ParagraphKind::Body, "The mayor spoke first.")]);
    let mut c = bare(left, right, &[(&[0], &[0], 0.6)], &[(0, 0)]);
    c.discrepancies = vec![discrepancy(&c, Kind::Name, Severity::Conflict, &["Ines Haldane"], &["The mayor"], "Who spoke")];
    let mut review = fresh(&c);
    let alias = Alias { names: Sides::new("the mayor".into(), "ines haldane".into()), reach: Reach::Review };
    review.apply(&Command::AddAlias(alias), &c);
    assert_eq!(review.standing(&c).decision(&id(&c, 0)), Decision::Dismissed);
    review.apply(&Command::Decide { ids: vec![id(&c, 0)], decision: Decision::Confirmed }, &c);
    assert_eq!(review.standing(&c).decision(&id(&c, 0)), Decision::Confirmed);
}

#[test]
fn what_was_set_by_hand_becomes_overrides_and_the_last_word_holds() {
    let c = ferry();
    let mut review = fresh(&c);
    for command in [
        Command::Pair(6, 5),
        Command::Part(2, 0),
        Command::Pair(2, 0),
        Command::SetKind { side: Side::Left, paragraph: 0, kind: Some(ParagraphKind::Body) },
        Command::SetKind { side: Side::Left, paragraph: 0, kind: Some(ParagraphKind::Heading) },
    ] {
        review.apply(&command, &c);
    }
    let (overrides, lost) = review.overrides(articles(&c));
    assert_eq!(overrides.paired, [(6, 5), (2, 0)]);
    assert!(overrides.parted.is_empty() && lost.is_empty());
    assert_eq!(overrides.kinds.left, [(0, ParagraphKind::Heading)]);
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/review_fixtures/version-1.factdiff")
}

#[test]
fn a_file_of_version_1_is_read_whole() {
    let review = Review::open(&fixture()).expect("version 1 is readable for ever");
    let c = ferry();
    let standing = review.standing(&c);
    assert_eq!(standing.decision(&id(&c, 0)), Decision::Confirmed, "found by its words, whatever its id");
    assert_eq!(standing.note(&id(&c, 0)), "The minutes say four.");
    assert_eq!(standing.unplaced.len(), 1);
    assert_eq!(standing.unplaced[0].0.summary, "The rewrite says Holdane; the original says Haldane");
    assert_eq!(review.state().options.source, None);
    assert_eq!(review.state().given.right.published.map(|d| d.to_string()).as_deref(), Some("2024-05-15"));
    assert_eq!(review.state().aliases.len(), 1);
    let (overrides, lost) = review.overrides(articles(&c));
    assert_eq!((overrides.paired, overrides.parted), (vec![(6, 5)], vec![(2, 0)]));
    assert_eq!(overrides.kinds.left, [(6, ParagraphKind::Furniture)]);
    assert!(lost.is_empty());
}

#[test]
fn a_file_of_version_2_is_read_whole() {
    let review = Review::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/review_fixtures/version-2.factdiff"))
        .expect("version 2 is readable for ever");
    let c = ferry();
    let standing = review.standing(&c);
    assert_eq!(standing.decision(&id(&c, 0)), Decision::Questioned);
    assert_eq!(review.state().options.source, Some(Side::Right));
    assert_eq!(review.state().given.right.encoding.as_deref(), Some("windows-1252"));
    assert!(review.state().edited.left.as_deref().is_some_and(|t| t.ends_with("four against.")));
    let reach: Vec<Reach> = review.state().aliases.iter().map(|a| a.reach).collect();
    assert_eq!(reach, [Reach::Review, Reach::Always]);
    let (overrides, lost) = review.overrides(articles(&c));
    assert_eq!((overrides.paired, overrides.kinds.left), (vec![(7, 5)], vec![(6, ParagraphKind::Furniture)]));
    let sentence = |side: Side, text: &str| {
        c.articles[side].sentences.iter().position(|s| c.articles[side].slice(s.span) == text).expect("a sentence")
    };
    let pair = (
        sentence(Side::Left, "Nine members were in favour and four against."),
        sentence(Side::Right, "Nine members voted for it, five against."),
    );
    assert_eq!(overrides.linked, [pair]);
    assert_eq!(overrides.unlinked.len(), 1);
    assert_eq!(overrides.aliases.len(), 2);
    assert!(lost.is_empty());
}

#[test]
fn a_review_is_the_same_after_it_was_saved_and_keeps_what_it_does_not_know() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.factdiff");
    let review = Review::open(&fixture()).expect("a review");
    review.save(&path).expect("saved");
    let again = Review::open(&path).expect("a review");
    assert_eq!(again.state(), review.state());
    assert_eq!(again.to_bytes().expect("bytes"), review.to_bytes().expect("bytes"));
    assert!(std::fs::read_to_string(&path).expect("a file").contains("from_a_later_build"));

    let c = ferry();
    let mut full = fresh(&c);
    for command in commands(&c) {
        full.apply(&command, &c);
    }
    full.keep_texts(articles(&c));
    full.save(&path).expect("saved over a review");
    let again = Review::open(&path).expect("a review");
    assert_eq!((again.state(), &again.files), (full.state(), &full.files));
    let text = again.state().texts.as_ref().expect("texts were kept").left.article(&again.files.left);
    assert_eq!(text.text, c.articles.left.text);
    assert_eq!(text.paragraphs, c.articles.left.paragraphs);
}

#[test]
fn a_damaged_newer_or_foreign_file_is_named_and_never_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.factdiff");
    let whole = std::fs::read_to_string(fixture()).expect("the fixture");
    let newer = whole.replace("factdiff.review/1", "factdiff.review/3");
    let half = &whole[..whole.len() / 2];
    let wrong = whole.replace("\"confirmed\"", "\"maybe\"");
    let review = fresh(&ferry());
    for (text, expected) in [
        (newer.as_str(), "newer Factdiff"),
        (half, "damaged"),
        ("", "damaged"),
        (wrong.as_str(), "damaged"),
        ("{\"schema\": \"factdiff.review/x\"}", "damaged"),
        ("A letter.", "no Factdiff review"),
        ("{}", "no Factdiff review"),
    ] {
        std::fs::write(&path, text).expect("a file");
        let error = Review::open(&path).expect_err("not a readable review");
        assert!(error.to_string().contains(expected) && error.to_string().contains("a.factdiff"), "{error}");
        assert!(matches!(review.save(&path), Err(SaveError::Foreign(_))));
        assert_eq!(std::fs::read_to_string(&path).expect("still there"), text);
    }
    assert!(matches!(Review::open(&folder.path().join("none")), Err(OpenError::Unreadable { .. })));
}

#[test]
fn the_review_of_two_files_is_found_again_while_it_exists() {
    let folder = tempfile::tempdir().expect("a folder");
    let (list, old, new) = (folder.path().join("data/recent.json"), folder.path().join("old.factdiff"), folder.path().join("new.factdiff"));
    let review = Review::open(&fixture()).expect("a review");
    let mut recent = Recent::load(&list);
    for path in [&old, &new] {
        review.save(path).expect("saved");
        recent.remember(&review, path);
    }
    recent.save(&list).expect("saved");
    let recent = Recent::load(&list);
    let sha = &review.files.left.sha256;
    assert_eq!(recent.find(sha, sha).next(), Some(new.as_path()));
    std::fs::remove_file(&new).expect("removed");
    assert_eq!(recent.find(sha, sha).next(), Some(old.as_path()));
    assert_eq!(recent.find(sha, "another").next(), None);
    assert_eq!(recent.find("", "").next(), None);
    // Files that were changed since are known by their places, whichever stands on the left.
    let [a, b] = ["a.txt", "b.txt"].map(|name| folder.path().join(name));
    for file in [&a, &b] {
        std::fs::write(file, "One.").expect("a file");
    }
    let mut moved = Review::open(&fixture()).expect("a review");
    moved.files.left.path = a.display().to_string();
    moved.files.right.path = b.display().to_string();
    let mut recent = recent;
    recent.remember(&moved, &old);
    recent.save(&list).expect("saved");
    let recent = Recent::load(&list);
    assert_eq!(recent.find_by_place(&a, &b).next(), Some(old.as_path()));
    assert_eq!(recent.find_by_place(&b, &a).next(), Some(old.as_path()));
    assert_eq!(recent.find_by_place(&a, &a).next(), None);
    assert_eq!(recent.find_by_place(Path::new("pasted text"), Path::new("pasted text")).next(), None);
    // One that was set aside is offered no more, until somebody works on it again.
    let mut recent = recent;
    recent.set_aside(&old);
    recent.save(&list).expect("saved");
    let mut recent = Recent::load(&list);
    assert_eq!(recent.find_by_place(&a, &b).next(), None);
    recent.remember(&moved, &old);
    assert_eq!(recent.find_by_place(&a, &b).next(), Some(old.as_path()));
    std::fs::write(&list, "damaged").expect("a file");
    assert_eq!(Recent::load(&list), Recent::default());
}

#[test]
fn what_several_windows_note_in_the_list_at_once_all_stands() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = folder.path().join("data/recent.json");
    let review = Review::open(&fixture()).expect("a review");
    let files: Vec<_> = (0..16).map(|n| folder.path().join(format!("{n}.factdiff"))).collect();
    std::thread::scope(|scope| {
        for (n, file) in files.iter().enumerate() {
            let (list, review) = (&list, &review);
            scope.spawn(move || {
                let note = |recent: &mut Recent| {
                    recent.remember(review, file);
                    if n % 2 == 0 {
                        recent.set_aside(file);
                    }
                };
                Recent::change(list, note).expect("saved");
            });
        }
    });
    let recent = Recent::load(&list);
    for (n, file) in files.iter().enumerate() {
        review.save(file).expect("saved");
        assert_eq!(recent.is_set_aside(file), n % 2 == 0, "{n}");
    }
    assert_eq!(recent.find(&review.files.left.sha256, &review.files.right.sha256).count(), 8);
}

#[test]
fn what_another_window_saved_meanwhile_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a b ü.factdiff");
    let c = ferry();
    let mut one = fresh(&c);
    let first = one.save(&path).expect("saved");
    let (mut other, read) = Review::open_stamped(&path).expect("a review");
    assert_eq!(read, first);
    other.apply(&decide(&c, 0, Decision::Confirmed), &c);
    let theirs = other.save_since(&path, &read).expect("nobody wrote it since");
    one.apply(&decide(&c, 1, Decision::Dismissed), &c);
    let error = one.save_since(&path, &first).expect_err("it was written since");
    assert!(error.to_string().contains("a b ü.factdiff was changed by another window"), "{error}");
    assert_eq!(Review::open(&path).expect("theirs").state(), other.state());
    let (beside, _) = one.save_beside(folder.path(), "a b ü").expect("saved beside it");
    assert_eq!(beside, folder.path().join("a b ü-2.factdiff"));
    assert_eq!(Review::open(&beside).expect("ours").state(), one.state());
    // A file that is gone is no file that somebody wrote.
    std::fs::remove_file(&path).expect("removed");
    other.save_since(&path, &theirs).expect("written anew");
}

#[test]
fn later_decisions_are_taken_over_in_one_step() {
    let c = ferry();
    let mut earlier = fresh(&c);
    earlier.apply(&decide(&c, 0, Decision::Confirmed), &c);
    earlier.apply(&decide(&c, 1, Decision::Confirmed), &c);
    let mut later = fresh(&c);
    later.apply(&decide(&c, 1, Decision::Dismissed), &c);
    later.apply(&Command::Part(0, 0), &c);
    let before = earlier.state().clone();
    assert!(earlier.apply(&Command::TakeOver(Box::new(later.state().clone())), &c));
    let standing = earlier.standing(&c);
    let decision = |d: usize| standing.decision(&c.discrepancies[d].id);
    assert_eq!((decision(0), decision(1)), (Decision::Confirmed, Decision::Dismissed), "the later word holds");
    assert_eq!(earlier.state().hand, later.state().hand);
    earlier.undo();
    assert_eq!(*earlier.state(), before);
}

#[test]
fn a_kept_text_that_was_read_in_a_wrong_encoding_can_be_read_anew() {
    let wrong = LoadOptions { encoding: Some("windows-1252".into()), ..LoadOptions::default() };
    let text = "Die Brücke über die Orla wurde gesperrt.\n\nDer Bürgermeister sagte, 12 Züge fielen aus.\n";
    let read = factdiff::load::load_bytes(text.as_bytes(), "bruecke.txt", &wrong).expect("it is read");
    assert!(read.text.contains("BrÃ¼cke"), "{}", read.text);
    let kept = StoredText::of(&read);
    let again = kept.in_encoding("utf-8").expect("nothing was lost");
    assert_eq!(again.blocks[0].text, "Die Brücke über die Orla wurde gesperrt.");
    assert_eq!(again.encoding, "UTF-8");
    // What the first reading lost cannot be had back.
    let lossy = LoadOptions { encoding: Some("utf-8".into()), ..LoadOptions::default() };
    let read = factdiff::load::load_bytes(b"Die Br\xfccke wurde gesperrt.", "bruecke.txt", &lossy).expect("it is read");
    assert!(StoredText::of(&read).in_encoding("windows-1252").is_none());
}

/// One sentence of the left article and its counterpart, which differ in one figure.
#[derive(Clone, Debug)]
struct Fact {
    subject: &'static str,
    verb: &'static str,
    place: &'static str,
    figures: (u8, u8),
}

impl Fact {
    fn words(&self) -> (String, String) {
        (format!("{} boats", self.figures.0), format!("{} boats", self.figures.1))
    }

    fn sentence(&self, words: &str) -> String {
        format!("The {} {} {words} near {}.", self.subject, self.verb, self.place)
    }
}

fn fact() -> impl Strategy<Value = Fact> {
    let subject = prop::sample::select(vec!["captain", "harbour", "council", "widow", "ministry", "pilot", "insurer", "fleet"]);
    let verb = prop::sample::select(vec!["counted", "sold", "lost", "saw", "bought", "painted"]);
    let place = prop::sample::select(vec!["Ellery", "the quay", "Marrow Point", "the lighthouse", "Dunmore"]);
    (subject, verb, place, (2u8..9, 11u8..19)).prop_map(|(subject, verb, place, figures)| Fact { subject, verb, place, figures })
}

/// The comparison that honest judges would make of these facts, one paragraph each.
fn told(facts: &[Fact], salt: &str) -> Comparison {
    let side = |pick: fn((String, String)) -> String| -> Vec<String> { facts.iter().map(|f| f.sentence(&pick(f.words()))).collect() };
    let (left, right) = (side(|w| w.0), side(|w| w.1));
    let blocks = |texts: &'_ [String]| -> Vec<(ParagraphKind, String)> { texts.iter().map(|t| (ParagraphKind::Body, t.clone())).collect() };
    let make = |label: &str, texts: &[String]| {
        let owned = blocks(texts);
        let borrowed: Vec<(ParagraphKind, &str)> = owned.iter().map(|(k, t)| (*k, t.as_str())).collect();
        article(label, &borrowed)
    };
    let mut c = bare(make("original", &left), make("rewrite", &right), &[], &[]);
    c.links = (0..facts.len()).map(|i| Link { sentences: Sides::new(i, i), similarity: 0.9 }).collect();
    c.discrepancies = facts
        .iter()
        .enumerate()
        .map(|(n, fact)| {
            let (l, r) = fact.words();
            let mut d = discrepancy(&c, Kind::Number, Severity::Conflict, &[&l], &[&r], "They disagree about the boats");
            for (side, words) in [(Side::Left, &l), (Side::Right, &r)] {
                let p = c.articles[side].paragraphs[n].span;
                let at = p.start + c.articles[side].slice(p).find(words.as_str()).expect("its words");
                d.spans[side] = vec![factdiff::text::Span::new(at, at + words.len())];
            }
            d.id = format!("{salt}{n}");
            d
        })
        .collect();
    c
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Sentences are dropped, added and put in another order, and every id is a new one: each decision
    /// stands at the fact it was made about, and what has no place any more is listed.
    #[test]
    fn every_decision_whose_passage_still_stands_is_found_again(
        before in prop::collection::vec(fact(), 1..14),
        added in prop::collection::vec(fact(), 0..6),
        kept in prop::collection::vec(any::<bool>(), 14),
        order in any::<prop::sample::Index>(),
    ) {
        let unique = |facts: Vec<Fact>| {
            let mut seen: Vec<String> = Vec::new();
            facts.into_iter().filter(|f| {
                let text = f.sentence(&format!("{:?}", f.figures));
                let new = !seen.contains(&text);
                seen.push(text);
                new
            }).collect::<Vec<_>>()
        };
        let all = unique(before.iter().cloned().chain(added).collect());
        let count = unique(before).len();
        let then = told(&all[..count], "then");
        let mut review = fresh(&then);
        for (n, d) in then.discrepancies.iter().enumerate() {
            review.apply(&Command::Decide { ids: vec![d.id.clone()], decision: Decision::ALL[1 + n % 3] }, &then);
            review.apply(&Command::Note { id: d.id.clone(), note: format!("fact {n}") }, &then);
        }
        let mut still: Vec<usize> = (0..all.len()).filter(|&n| n >= count || kept[n]).collect();
        let turn = order.index(still.len().max(1)).min(still.len());
        still.rotate_left(turn);
        let now = told(&still.iter().map(|&n| all[n].clone()).collect::<Vec<_>>(), "now");

        let standing = review.standing(&now);
        for (place, &n) in still.iter().enumerate().filter(|(_, n)| **n < count) {
            let id = &now.discrepancies[place].id;
            prop_assert_eq!(standing.note(id), format!("fact {n}"), "{:?}", all[n]);
            prop_assert_eq!(standing.decision(id), Decision::ALL[1 + n % 3]);
        }
        prop_assert_eq!(standing.marks.len() + standing.unplaced.len(), count, "a decision was dropped");
    }

    /// Whatever bytes stand in a file, opening it answers.
    #[test]
    fn no_bytes_make_opening_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>()) {
        let mut whole = std::fs::read(fixture()).expect("the fixture");
        let at = at.index(whole.len());
        let end = (at + bytes.len()).min(whole.len());
        whole.splice(at..end, bytes.iter().copied());
        let _ = Review::from_bytes(&bytes, Path::new("a"));
        let _ = Review::from_bytes(&whole, Path::new("a"));
    }
}

#[test]
fn an_edit_of_the_article_leaves_decisions_and_hand_set_pairs_in_place() {
    let c = ferry();
    let mut review = fresh(&c);
    review.apply(&Command::Decide { ids: vec![id(&c, 0), id(&c, 1)], decision: Decision::Confirmed }, &c);
    review.apply(&Command::Pair(6, 5), &c);
    review.apply(&Command::SetKind { side: Side::Left, paragraph: 1, kind: Some(ParagraphKind::Body) }, &c);
    // A paragraph more in front, one furniture line gone, the caption edited.
    let mut left: Vec<(ParagraphKind, &str)> = report_fixture::LEFT.to_vec();
    left.remove(1);
    left.insert(0, (ParagraphKind::Body, "Updated at noon."));
    left[6].1 = "The ferry Marigold at her old berth in March.";
    let edited = article("original", &left);
    let (overrides, lost) = review.overrides(Sides::new(&edited, &c.articles.right));
    assert_eq!(overrides.paired, [(6, 5)]);
    assert!(matches!(lost.as_slice(), [HandSet::Kind { .. }]) && lost[0].describe().contains("Share this story"));
    let mut now = bare(edited, Article::clone(&c.articles.right), &[], &[]);
    now.discrepancies =
        vec![discrepancy(&now, Kind::Number, Severity::Conflict, &["four against"], &["five against"], "Other words for it")];
    let standing = review.standing(&now);
    assert_eq!(standing.decision(&id(&now, 0)), Decision::Confirmed);
    assert_eq!(standing.unplaced.len(), 1);
    assert!(standing.unplaced[0].0.summary.contains("Haldane"));
}

/// Saves one note after another to the file in FACTDIFF_SAVE until it is killed, and says which are saved.
#[test]
#[ignore = "the program that the kill test kills"]
fn saver() {
    let Some(path) = std::env::var_os("FACTDIFF_SAVE").map(PathBuf::from) else { return };
    let c = ferry();
    let mut review = Review::open(&path).unwrap_or_else(|_| fresh(&c));
    let first: u64 = review.standing(&c).note(&id(&c, 0)).parse().unwrap_or(0);
    for n in first + 1.. {
        review.apply(&Command::Note { id: id(&c, 0), note: n.to_string() }, &c);
        review.save(&path).expect("saved");
        println!("saved {n}");
        std::io::stdout().flush().expect("said");
    }
}

/// How often the saver is killed; FACTDIFF_KILLS asks for more.
const KILLS: u64 = 100;

#[test]
fn a_kill_in_the_middle_of_saving_loses_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.factdiff");
    let c = ferry();
    let kills = std::env::var("FACTDIFF_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(KILLS);
    let program = std::env::current_exe().expect("this test");
    let mut saved = 0;
    for kill in 0..kills {
        let mut child = Plain::new(&program)
            .args(["--ignored", "--exact", "saver", "--nocapture"])
            .env("FACTDIFF_SAVE", &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the saver starts");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        // Let it save at least once, then kill it at another moment every time.
        let mut lines = output.lines().map_while(Result::ok).filter_map(|l| l.strip_prefix("saved ")?.parse::<u64>().ok());
        saved = lines.next().expect("it saves").max(saved);
        std::thread::sleep(Duration::from_micros(kill.wrapping_mul(7_919) % 12_000));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        saved = lines.last().unwrap_or(0).max(saved);
        let review = Review::open(&path).unwrap_or_else(|e| panic!("after kill {kill}: {e}"));
        let found: u64 = review.standing(&c).note(&id(&c, 0)).parse().expect("a number");
        assert!(found >= saved, "after kill {kill}: {found} was found though {saved} was saved");
        saved = found;
    }
    assert!(saved > kills, "{saved} saves");
    println!("{kills} kills, {saved} saves, nothing lost");
}
