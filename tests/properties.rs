//! What holds for every pair of texts, tried on texts made at random.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use factdiff::align::Relation;
use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::facts::{Discrepancy, Kind, Scope, Severity, Verdict};
use factdiff::load::{LoadOptions, load_text};
use factdiff::report::{Format, Subject, export};
use factdiff::text::{Article, Side, Sides, Span};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngSeed, TestRunner};

const ALL_FORMATS: [Format; 5] = [Format::Json, Format::Html, Format::Markdown, Format::Csv, Format::Text];

fn article(text: &str, side: Side) -> Option<Article> {
    load_text(text, side.name(), &LoadOptions::default()).ok()
}

fn compared(left: &str, right: &str) -> Option<Comparison> {
    compared_as(left, right, &Options::default())
}

fn compared_as(left: &str, right: &str, options: &Options) -> Option<Comparison> {
    let articles = Sides::new(article(left, Side::Left)?, article(right, Side::Right)?);
    Some(compare(articles, options, &Overrides::default()))
}

// ---- Texts ----------------------------------------------------------------------------------------------

fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(words).prop_map(str::to_owned)
}

/// A sentence of news: values of every kind in frames of every kind.
fn sentence() -> impl Strategy<Value = String> {
    framed().prop_map(|s| {
        let mut chars = s.chars();
        let s: String = chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect();
        s.strip_suffix("..").map_or(s.clone(), |cut| format!("{cut}."))
    })
}

fn framed() -> impl Strategy<Value = String> {
    let name = || one_of(&["Mara Velden", "Otto Brisk", "Velden", "Lena Ortiz", "the Harbour Office", "Castor Ltd", "President Velden"]);
    let place = || one_of(&["Elmford", "Norway", "Denmark", "Port Lyn", "the U.S.", "Brazil", "Kessel"]);
    let number = || {
        one_of(&["12", "twelve", "4.2 million", "4,200,000", "60 percent", "60 %", "$3.5 billion", "about 300", "1,204", "a third", "7.5"])
    };
    let day = || one_of(&["on Monday", "on 3 March", "on Mar. 3", "in 2019", "last week", "at 9:30 a.m.", "since September 2021"]);
    let verb = || one_of(&["said", "denied", "claimed", "did not say", "confirmed", "wrote"]);
    let will = || one_of(&["will", "may", "must", "could", "will not", "is said to"]);
    let mark = || one_of(&["“", "\"", "«", "‘"]);
    prop_oneof![
        (name(), verb(), number(), place(), day()).prop_map(|(n, v, x, p, d)| format!("{n} {v} that {x} people had left {p} {d}.")),
        (place(), will(), number(), day()).prop_map(|(p, w, x, d)| format!("{p} {w} pay {x} euros for the bridge {d}.")),
        (mark(), name(), verb(), place()).prop_map(|(m, n, v, p)| {
            let end = match m.as_str() {
                "“" => "”",
                "«" => "»",
                "‘" => "’",
                _ => "\"",
            };
            format!("{m}We are glad to see the ships return to {p},{end} {n} {v}.")
        }),
        (name(), place(), place()).prop_map(|(n, p, q)| format!("{n} spoke of the talks between {p} and {q}.")),
        (number(), day()).prop_map(|(x, d)| format!("The storm tore away {x} metres of the pier {d}.")),
        (name(), name()).prop_map(|(n, m)| format!("{n} accused {m} of a brutal crackdown.")),
        ("[a-z]{2,9}( [a-z]{2,9}){2,9}").prop_map(|words| format!("The {words}.")),
    ]
}

fn paragraph() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(sentence(), 1..4)
}

fn story() -> impl Strategy<Value = Vec<Vec<String>>> {
    prop::collection::vec(paragraph(), 1..7)
}

/// What somebody does to a story.
#[derive(Clone, Debug)]
enum Change {
    DropParagraph(usize),
    SwapParagraphs(usize, usize),
    DropSentence(usize, usize),
    Replace(usize, usize, String),
    Add(usize, String),
    Split(usize),
    DropWord(usize, usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let n = 0usize..8;
    prop_oneof![
        n.clone().prop_map(Change::DropParagraph),
        (n.clone(), n.clone()).prop_map(|(a, b)| Change::SwapParagraphs(a, b)),
        (n.clone(), n.clone()).prop_map(|(a, b)| Change::DropSentence(a, b)),
        (n.clone(), n.clone(), sentence()).prop_map(|(a, b, s)| Change::Replace(a, b, s)),
        (n.clone(), sentence()).prop_map(|(a, s)| Change::Add(a, s)),
        n.clone().prop_map(Change::Split),
        (n.clone(), n, 0usize..20).prop_map(|(a, b, c)| Change::DropWord(a, b, c)),
    ]
}

fn apply(story: &[Vec<String>], changes: &[Change]) -> Vec<Vec<String>> {
    let mut out = story.to_vec();
    for change in changes {
        let (paragraphs, sentences) = (out.len(), |out: &[Vec<String>], p: usize| out[p % out.len()].len());
        match change.clone() {
            Change::DropParagraph(p) if paragraphs > 1 => {
                out.remove(p % paragraphs);
            }
            Change::SwapParagraphs(p, q) => out.swap(p % paragraphs, q % paragraphs),
            Change::DropSentence(p, s) if sentences(&out, p) > 1 => {
                let len = sentences(&out, p);
                out[p % paragraphs].remove(s % len);
            }
            Change::Replace(p, s, new) => {
                let len = sentences(&out, p);
                out[p % paragraphs][s % len] = new;
            }
            Change::Add(p, new) => out[p % paragraphs].push(new),
            Change::Split(p) if sentences(&out, p) > 1 => {
                let tail = out[p % paragraphs].split_off(1);
                out.insert(p % paragraphs + 1, tail);
            }
            Change::DropWord(p, s, w) => {
                let len = sentences(&out, p);
                let sentence = &mut out[p % paragraphs][s % len];
                let mut words: Vec<&str> = sentence.split(' ').collect();
                if words.len() > 2 {
                    words.remove(w % words.len());
                    *sentence = words.join(" ");
                }
            }
            _ => {}
        }
    }
    out
}

fn text_of(story: &[Vec<String>]) -> String {
    story.iter().map(|p| p.join(" ")).collect::<Vec<_>>().join("\n\n")
}

/// A story and what became of it.
fn pair() -> impl Strategy<Value = (String, String)> {
    (story(), prop::collection::vec(change(), 0..6)).prop_map(|(story, changes)| (text_of(&story), text_of(&apply(&story, &changes))))
}

/// Two texts of a few sentences over and over, some of them turned around, so that links are n:m and words move.
fn echoes() -> impl Strategy<Value = (String, String)> {
    (echo(), echo())
}

fn echo() -> impl Strategy<Value = String> {
    let sentence = one_of(&[
        "The dam broke on Monday, and 40 people fled.",
        "The dam broke on Monday and 40 men fled to the hills.",
        "On Monday the dam broke, 40 people fled, and nobody died.",
        "Nobody died on Monday.",
        "Prices rose 7-2 on Monday, 3 March, officials said.",
        "Officials said prices fell 6-3 on Tuesday, 4 March.",
        "Forty people, officials said, fled the dam on Monday.",
    ]);
    let turned = (sentence, 0usize..12, prop::bool::ANY, prop::bool::ANY).prop_map(|(s, at, turn, ends)| {
        let mut words: Vec<&str> = s.split(' ').collect();
        if turn {
            let n = words.len();
            words.rotate_left(at % n);
        }
        words.join(" ") + if ends { "\n\n" } else { " " }
    });
    prop::collection::vec(turned, 1..7).prop_map(|all| all.concat())
}

/// Text that no newspaper prints.
fn wild() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "\\PC{0,12}",
        2 => sentence(),
        2 => one_of(&[
            "\n", "\n\n", "\r\n", "\t", " ", "\u{a0}", "\u{feff}", "\u{200b}", "\u{ad}", "\u{202e}", "e\u{301}", "👩‍👩‍👧", "ﬁ", "ẞ", "İ", "ŉ", "ǰ", "K",
        ]),
        2 => one_of(&["“", "”", "\"", "'", "’", "«", "»", "„", "“”", "\"\"", "‘", "(", ")", "[", "…", "—", "-", "- ", "* ", "# ", "| a | b |"]),
        2 => one_of(&[
            "0", "12", "1,000", "1.000,5", "99999999999999999999999", "-3", "٣", "½", "²", "3rd", "%", "$", "€5", "million", "31.2.", "24:60", "2024-02-30",
            "Feb. 31", "1/0", "0/0", "1e999", ",", ".", "and a half", "twenty-", "hundred thousand million", "no", "not", "not not",
        ]),
        1 => one_of(&["中文新闻。", "ไทย", "שלום", "العربية", "Москва", "日本", "한국어", "ÄÖÜ", "ñ"]),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

// ---- What must hold -------------------------------------------------------------------------------------

/// Beads tile the paragraphs of both sides.
fn check_tiling(c: &Comparison) -> Result<(), TestCaseError> {
    for side in Side::BOTH {
        let mut all: Vec<usize> = c.beads.iter().flat_map(|b| b.paragraphs[side].iter().copied()).collect();
        all.sort_unstable();
        prop_assert_eq!(all, (0..c.articles[side].paragraphs.len()).collect::<Vec<_>>(), "paragraphs of the {} side", side.name());
    }
    for bead in &c.beads {
        prop_assert!(!(bead.paragraphs.left.is_empty() && bead.paragraphs.right.is_empty()), "an empty bead");
        prop_assert!((0.0..=1.0).contains(&bead.similarity), "similarity {}", bead.similarity);
        prop_assert_eq!(
            bead.similarity > 0.0,
            bead.relation() == Relation::Matched,
            "similarity {} of a {:?} bead",
            bead.similarity,
            bead.relation()
        );
    }
    let firsts: Vec<usize> = c.beads.iter().filter_map(|b| b.paragraphs.left.first().copied()).collect();
    prop_assert!(firsts.is_sorted(), "beads out of left order");
    Ok(())
}

fn check_span(article: &Article, span: Span) -> Result<(), TestCaseError> {
    prop_assert!(span.start < span.end, "an empty span {span:?}");
    prop_assert!(article.text.get(span.start..span.end).is_some(), "{span:?} is off a character's boundary or outside");
    Ok(())
}

/// Every span lies on character boundaries of its side.
fn check_spans(c: &Comparison) -> Result<(), TestCaseError> {
    for side in Side::BOTH {
        let article = &c.articles[side];
        for span in article
            .paragraphs
            .iter()
            .map(|p| p.span)
            .chain(article.sentences.iter().map(|s| s.span))
            .chain(article.tokens.iter().map(|t| t.span))
        {
            check_span(article, span)?;
        }
        for span in c.discrepancies.iter().flat_map(|d| d.spans[side].iter().copied()) {
            check_span(article, span)?;
        }
        for span in c.edits.iter().filter_map(|e| e.spans[side]).chain(c.checks.iter().filter_map(|k| k.spans[side])) {
            check_span(article, span)?;
        }
    }
    for d in &c.discrepancies {
        prop_assert!(!(d.spans.left.is_empty() && d.spans.right.is_empty()), "{} shows no place: {}", d.kind.name(), d.summary);
        prop_assert!((0.0..=1.0).contains(&d.confidence), "confidence {}", d.confidence);
        prop_assert!(!d.summary.trim().is_empty() && !d.reason.trim().is_empty(), "{} says nothing", d.id);
        prop_assert!(d.bead.is_none_or(|b| b < c.beads.len()), "bead {:?} of {}", d.bead, c.beads.len());
    }
    let ids: BTreeSet<&str> = c.discrepancies.iter().map(|d| d.id.as_str()).collect();
    prop_assert_eq!(ids.len(), c.discrepancies.len(), "two discrepancies share an id");
    let rank = |d: &Discrepancy| (d.severity, -d.weight);
    prop_assert!(c.discrepancies.windows(2).all(|w| rank(&w[0]) <= rank(&w[1])), "the most serious do not stand first");
    Ok(())
}

/// With the edits, either text is rebuilt from the other: what no edit covers is the same words on both sides
/// of the linked sentences, and a sentence of a matched bead without a link is an edit as a whole.
fn check_rebuild(c: &Comparison) -> Result<(), TestCaseError> {
    let covered = |side: Side, span: Span| c.edits.iter().any(|e| e.spans[side].is_some_and(|s| s.overlaps(span)));
    let mut left_over = Sides::<BTreeMap<String, usize>>::default();
    for side in Side::BOTH {
        let article = &c.articles[side];
        let linked: BTreeSet<usize> = c.links.iter().map(|l| l.sentences[side]).collect();
        let matched: BTreeSet<usize> =
            c.beads.iter().filter(|b| b.relation() == Relation::Matched).flat_map(|b| b.paragraphs[side].iter().copied()).collect();
        for (s, sentence) in article.sentences.iter().enumerate().filter(|(_, s)| article.is_compared(s.paragraph)) {
            for token in article.tokens[sentence.tokens.clone()].iter().filter(|t| !covered(side, t.span)) {
                let word = article.slice(token.span);
                if linked.contains(&s) {
                    *left_over[side].entry(word.to_owned()).or_default() += 1;
                } else {
                    prop_assert!(
                        !matched.contains(&sentence.paragraph),
                        "{word} of {} stands alone and in no edit",
                        article.slice(sentence.span)
                    );
                }
            }
        }
    }
    prop_assert_eq!(left_over.left, left_over.right, "words outside all edits");
    Ok(())
}

/// The summary of a comparison by which its mirror image is known.
fn mirrored(kind: Kind) -> Kind {
    match kind {
        Kind::Omission => Kind::Addition,
        Kind::Addition => Kind::Omission,
        other => other,
    }
}

fn tally(c: &Comparison, of: impl Fn(Kind) -> Kind) -> Vec<(&'static str, &'static str)> {
    let between = c.discrepancies.iter().filter(|d| d.scope == Scope::Between);
    let mut all: Vec<_> = between.map(|d| (of(d.kind).name(), d.severity.name())).collect();
    all.sort_unstable();
    all
}

/// The same texts on every run, so that a failure is one everywhere. `PROPTEST_RNG_SEED` and `PROPTEST_CASES`
/// look further.
fn config() -> ProptestConfig {
    let set = |name: &str| std::env::var_os(name).is_some();
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if !set("PROPTEST_CASES") {
        config.cases = 512;
    }
    if !set("PROPTEST_RNG_SEED") {
        config.rng_seed = RngSeed::Fixed(2);
    }
    config
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn beads_tile_both_articles_and_spans_hold((left, right) in pair()) {
        let c = compared(&left, &right).expect("both hold words");
        check_tiling(&c)?;
        check_spans(&c)?;
    }

    #[test]
    fn edits_rebuild_either_text_from_the_other((left, right) in pair()) {
        check_rebuild(&compared(&left, &right).expect("both hold words"))?;
    }

    #[test]
    fn edits_rebuild_texts_that_repeat_themselves((left, right) in echoes()) {
        check_rebuild(&compared(&left, &right).expect("both hold words"))?;
    }

    #[test]
    fn swapping_sides_mirrors_the_beads((left, right) in pair()) {
        let (one, other) = (compared(&left, &right).expect("words"), compared(&right, &left).expect("words"));
        let beads = |c: &Comparison, side: Side| {
            let mut all: Vec<_> = c.beads.iter().map(|b| (b.paragraphs[side].clone(), b.paragraphs[side.other()].clone())).collect();
            all.sort();
            all
        };
        prop_assert_eq!(beads(&one, Side::Left), beads(&other, Side::Right));
    }

    #[test]
    fn identical_articles_give_nothing(story in story()) {
        let text = text_of(&story);
        let c = compared(&text, &text).expect("words");
        let between: Vec<&str> = c.discrepancies.iter().filter(|d| d.scope == Scope::Between).map(|d| d.summary.as_str()).collect();
        prop_assert!(between.is_empty(), "{:?}", between);
        prop_assert!(c.edits.is_empty(), "{:?}", c.edits);
        prop_assert!(c.checks.iter().all(|k| k.verdict == Verdict::Same), "a value that is not itself");
        prop_assert!((c.statistics.kept - 1.0).abs() < 1e-9, "kept {}", c.statistics.kept);
    }

    #[test]
    fn the_same_texts_give_the_same_reports((left, right) in pair()) {
        let (one, other) = (compared(&left, &right).expect("words"), compared(&left, &right).expect("words"));
        for format in ALL_FORMATS {
            prop_assert!(export(&Subject::new(&one), format).expect("bytes") == export(&Subject::new(&other), format).expect("bytes"), "{format:?} differs");
        }
    }

    #[test]
    fn no_text_is_too_wild(left in wild(), right in wild()) {
        let Some(c) = compared(&left, &right) else { return Ok(()) };
        check_tiling(&c)?;
        check_spans(&c)?;
        for format in ALL_FORMATS {
            prop_assert!(!export(&Subject::new(&c), format).expect("bytes").is_empty());
        }
    }

    #[test]
    fn a_wild_text_agrees_with_itself(text in wild()) {
        let Some(c) = compared(&text, &text) else { return Ok(()) };
        check_tiling(&c)?;
        let between: Vec<&str> = c.discrepancies.iter().filter(|d| d.scope == Scope::Between).map(|d| d.summary.as_str()).collect();
        prop_assert!(between.is_empty(), "{:?}", between);
    }

    #[test]
    fn a_wild_text_keeps_its_characters(text in wild()) {
        let Some(a) = article(&text, Side::Left) else { return Ok(()) };
        let shown = |t: &str| t.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}').collect::<String>();
        prop_assert_eq!(shown(&a.text), shown(&text));
    }
}

fn is_mirrored(left: &str, right: &str) -> bool {
    // Neither is the source: what only a source can lose is told of both.
    let neither = Options { source: None };
    match (compared_as(left, right, &neither), compared_as(right, left, &neither)) {
        (Some(one), Some(other)) => tally(&one, |k| k) == tally(&other, mirrored),
        _ => false,
    }
}

/// Exchanging the sides exchanges omissions with additions and changes nothing else.
#[test]
fn swapping_sides_mirrors_the_discrepancies_of_the_corpus() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut folders: Vec<_> =
        std::fs::read_dir(root.join("tests/corpus")).expect("the corpus").map(|e| e.expect("a case").path()).collect();
    folders.sort();
    let turned: Vec<String> = folders
        .iter()
        .filter(|f| !is_mirrored(&read(&f.join("left.txt")), &read(&f.join("right.txt"))))
        .map(|f| f.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    assert!(turned.is_empty(), "{turned:?} say something else when the sides are exchanged");
    let demo = root.join("assets/demo");
    assert!(is_mirrored(&read(&demo.join("original.txt")), &read(&demo.join("rewrite.txt"))));
}

/// The same of texts made at random. These repeat themselves so much that two ways to pair their words are
/// often equally short, and which one is taken depends on the side; so not all of them need to hold.
#[test]
fn swapping_sides_mirrors_the_discrepancies_of_nearly_all_pairs() {
    const PAIRS: usize = 600;
    let mut runner = TestRunner::new(config());
    let pairs = pair();
    let held = (0..PAIRS)
        .filter(|_| {
            let (left, right) = pairs.new_tree(&mut runner).expect("a pair").current();
            is_mirrored(&left, &right)
        })
        .count();
    assert!(held * 100 >= PAIRS * 98, "only {held} of {PAIRS} pairs are mirrored");
}

/// The severities that `--exit-code` looks at stand first.
#[test]
fn the_most_serious_stand_first() {
    let left = "The dam holds 40 people back, the office said.\n\nOtto Brisk will pay on Monday.\n\nA second road was closed after a fire.";
    let right = "The dam holds 90 people back, the office said.\n\nOtto Brisk will pay on Monday.";
    let c = compared(left, right).expect("words");
    let severities: Vec<Severity> = c.discrepancies.iter().map(|d| d.severity).collect();
    assert_eq!(severities.first(), Some(&Severity::Conflict), "{severities:?}");
    assert!(severities.contains(&Severity::OneSided), "{severities:?}");
}
