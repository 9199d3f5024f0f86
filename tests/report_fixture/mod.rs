//! A comparison with every severity, made by hand so that reports can be tested without the judges.

use factdiff::align::{Bead, Link};
use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::diff::{Edit, EditKind};
use factdiff::facts::{Check, Discrepancy, Kind, Scope, Severity, Verdict};
use factdiff::text::{Article, Block, Draft, Note, NoteKind, ParagraphKind, Side, Sides, Span};

pub const LEFT: &[(ParagraphKind, &str)] = &[
    (ParagraphKind::Furniture, "Skip to content"),
    (ParagraphKind::Furniture, "Share this story"),
    (ParagraphKind::Title, "Harbour council votes to close the old ferry line"),
    (
        ParagraphKind::Body,
        "The council of Port Ellery voted on Tuesday to close the ferry line across the bay, ending 112 years of service. Nine members were in favour and four against.",
    ),
    (
        ParagraphKind::Body,
        "“We cannot keep a boat afloat that nobody boards,” said the mayor, Ines Haldane. She may present a new bus route in the spring.",
    ),
    (
        ParagraphKind::Body,
        "The line carried about 38,000 passengers last year, down from 91,000 in 2009. Fishermen on the north shore, who brought their catch to market by the morning boat, protested outside the hall.",
    ),
    (ParagraphKind::Caption, "The ferry Marigold at her berth in March."),
    (ParagraphKind::Body, "The Marigold, built in 1964, will be sold."),
];

pub const RIGHT: &[(ParagraphKind, &str)] = &[
    (ParagraphKind::Title, "Last ferry for Port Ellery"),
    (
        ParagraphKind::Body,
        "Port Ellery’s council decided on Tuesday to shut the bay ferry after 112 years. Nine members voted for it, five against.",
    ),
    (
        ParagraphKind::Body,
        "“We cannot keep a boat running that nobody takes,” said mayor Ines Haldane. She will present a new bus route in the spring.",
    ),
    (ParagraphKind::Body, "Some 38,000 people used the line last year; in 2009 it was 91,000."),
    (ParagraphKind::Body, "The Marigold, which was built in 1964, is to be sold."),
    (ParagraphKind::Body, "Other towns on the coast are watching. The end of the line could change how people here think of the sea."),
];

/// An article of blocks.
pub fn article(label: &str, blocks: &[(ParagraphKind, &str)]) -> Article {
    Article::from_draft(Draft {
        label: label.to_owned(),
        source: format!("{label}.txt"),
        format: "text".to_owned(),
        published: (label == "original").then(|| "2024-05-14".parse().expect("a day")),
        language: Some("en".to_owned()),
        blocks: blocks.iter().map(|(kind, text)| Block::new(*kind, text)).collect(),
        sha256: "9f2c4e1ab7d05c6688d1e8a3f5b07c9d2e4f6a8b0c1d3e5f7a9b1c2d3e4f5a6b".to_owned(),
        encoding: "UTF-8".to_owned(),
        ..Draft::default()
    })
}

/// Where a phrase stands.
pub fn find(comparison: &Comparison, side: Side, phrase: &str) -> Span {
    let start = comparison.articles[side].text.find(phrase).unwrap_or_else(|| panic!("no {phrase:?}"));
    Span::new(start, start + phrase.len())
}

/// A discrepancy between phrases.
pub fn discrepancy(comparison: &Comparison, kind: Kind, severity: Severity, left: &[&str], right: &[&str], summary: &str) -> Discrepancy {
    let spans = |side: Side, phrases: &[&str]| phrases.iter().map(|p| find(comparison, side, p)).collect::<Vec<_>>();
    let spans = Sides::new(spans(Side::Left, left), spans(Side::Right, right));
    let paragraph = |side: Side| spans[side].first().and_then(|s: &Span| comparison.articles[side].paragraph_at(s.start));
    let bead = comparison
        .beads
        .iter()
        .position(|b| Side::BOTH.iter().any(|&side| paragraph(side).is_some_and(|p| b.paragraphs[side].contains(&p))));
    Discrepancy {
        id: format!("{}-{}", kind.name(), summary.len()),
        kind,
        severity,
        scope: Scope::Between,
        confidence: 0.9,
        weight: 1.0,
        bead,
        spans,
        summary: summary.to_owned(),
        reason: format!("{}: {left:?} against {right:?}", kind.name()),
    }
}

/// The comparison of two articles with beads and links as given, and nothing found yet.
pub fn bare(left: Article, right: Article, beads: &[(&[usize], &[usize], f32)], links: &[(usize, usize)]) -> Comparison {
    let mut c = compare(Sides::new(left, right), &Options::default(), &Overrides::default());
    c.beads = beads
        .iter()
        .map(|(l, r, similarity)| Bead {
            paragraphs: Sides::new(l.to_vec(), r.to_vec()),
            moved: false,
            similarity: *similarity,
            unsure: false,
        })
        .collect();
    c.links = links.iter().map(|&(l, r)| Link { sentences: Sides::new(l, r), similarity: 0.8 }).collect();
    c.discrepancies.clear();
    c.edits.clear();
    c.checks.clear();
    c.notes.clear();
    c
}

/// The ferry articles with eight discrepancies.
pub fn ferry() -> Comparison {
    let beads: [(&[usize], &[usize], f32); 9] = [
        (&[0], &[], 0.0),
        (&[1], &[], 0.0),
        (&[2], &[0], 0.31),
        (&[3], &[1], 0.78),
        (&[4], &[2], 0.84),
        (&[5], &[3], 0.55),
        (&[6], &[], 0.0),
        (&[7], &[4], 0.88),
        (&[], &[5], 0.0),
    ];
    let links = [(2, 0), (3, 1), (4, 2), (5, 3), (6, 4), (7, 5), (10, 6)];
    let mut c = bare(article("original", LEFT), article("rewrite", RIGHT), &beads, &links);
    let d = |kind, severity, left: &[&str], right: &[&str], summary| discrepancy(&c, kind, severity, left, right, summary);
    let discrepancies = vec![
        d(
            Kind::Number,
            Severity::Conflict,
            &["four against"],
            &["five against"],
            "The rewrite says five members voted against; the original says four",
        ),
        d(
            Kind::Quotation,
            Severity::Altered,
            &["afloat that nobody boards"],
            &["running that nobody takes"],
            "Ines Haldane’s words were changed inside the quotation marks: “afloat that nobody boards” became “running that nobody takes”",
        ),
        d(
            Kind::Certainty,
            Severity::Altered,
            &["may present"],
            &["will present"],
            "The rewrite says the mayor will present a bus route; the original says she may",
        ),
        d(
            Kind::Omission,
            Severity::OneSided,
            &["Fishermen on the north shore, who brought their catch to market by the morning boat, protested outside the hall."],
            &[],
            "The rewrite does not say that fishermen protested outside the hall",
        ),
        d(
            Kind::Addition,
            Severity::OneSided,
            &[],
            &["Other towns on the coast are watching. The end of the line could change how people here think of the sea."],
            "Only the rewrite says that other towns are watching and what the end of the line could change",
        ),
        d(
            Kind::Number,
            Severity::Variant,
            &["about 38,000 passengers"],
            &["Some 38,000 people"],
            "“about 38,000 passengers” and “Some 38,000 people” are the same figure",
        ),
    ];
    let edit = |bead: usize, left: &str, right: &str| Edit {
        bead,
        kind: EditKind::Replace,
        spans: Sides::new(Some(find(&c, Side::Left, left)), Some(find(&c, Side::Right, right))),
        silent: false,
    };
    let edits = vec![edit(3, "close the ferry line across the bay", "shut the bay ferry"), edit(7, "will be sold", "is to be sold")];
    let quotation = |left: &str, right: &str, verdict| Check {
        kind: Kind::Quotation,
        spans: Sides::new(Some(find(&c, Side::Left, left)), Some(find(&c, Side::Right, right))),
        verdict,
    };
    let number = |left: &str, right: &str, verdict| Check { kind: Kind::Number, ..quotation(left, right, verdict) };
    let checks = vec![
        quotation(
            "“We cannot keep a boat afloat that nobody boards,”",
            "“We cannot keep a boat running that nobody takes,”",
            Verdict::Differs,
        ),
        number("112 years", "112 years", Verdict::Same),
        number("91,000", "91,000", Verdict::Same),
        number("about 38,000", "Some 38,000", Verdict::Variant),
        number("four", "five", Verdict::Differs),
    ];
    c.discrepancies = discrepancies;
    c.edits = edits;
    c.checks = checks;
    c.notes = vec![Note::new(NoteKind::NoDate, "rewrite: no publication date was found, so that “last year” was not resolved")];
    c.statistics.kept = 0.83;
    c
}
