//! The comparison file, `factdiff.comparison/1`: what other programs may rely on.
//!
//! These types borrow from a [`Comparison`] and exist only to be serialised; the core's own types
//! stay free to change. Fields may be added, never renamed.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::comparison::{Comparison, Options};
use crate::review::{HandSet, Remembered};
use crate::text::{self, Article, Side, Sides, Span};

use super::Subject;

/// The value of `schema`.
pub const SCHEMA: &str = "factdiff.comparison/1";

/// The whole file: one JSON object.
#[derive(Debug, Serialize)]
pub struct ComparisonFile<'a> {
    #[serde(flatten)]
    compared: Compared<'a>,
    #[serde(flatten)]
    found: Found<'a>,
}

/// Its first half: the articles, and how their texts face each other.
#[derive(Debug, Serialize)]
pub struct Compared<'a> {
    schema: &'static str,
    program: Program,
    settings: Settings,
    left: WireArticle<'a>,
    right: WireArticle<'a>,
    beads: Vec<WireBead<'a>>,
    sentence_links: Vec<WireLink>,
    edits: Vec<WireEdit<'a>>,
}

/// Its second half: what was found.
#[derive(Debug, Serialize)]
pub struct Found<'a> {
    discrepancies: Vec<WireDiscrepancy<'a>>,
    checks: Vec<WireCheck<'a>>,
    notes: Vec<WireNote<'a>>,
    statistics: WireStatistics,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<WireReview<'a>>,
}

#[derive(Debug, Serialize)]
struct Program {
    name: &'static str,
    version: &'static str,
}

#[derive(Debug, Serialize)]
struct Settings {
    source: &'static str,
}

#[derive(Debug, Serialize)]
struct WireArticle<'a> {
    label: &'a str,
    source: &'a str,
    format: &'a str,
    title: Option<&'a str>,
    byline: Option<&'a str>,
    published: Option<String>,
    language: Option<&'static str>,
    encoding: &'a str,
    sha256: &'a str,
    text: &'a str,
    paragraphs: Vec<WireParagraph>,
    sentences: Vec<WireSentence>,
}

#[derive(Debug, Serialize)]
struct WireParagraph {
    index: usize,
    kind: &'static str,
    start: usize,
    end: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeats: Option<usize>,
}

#[derive(Debug, Serialize)]
struct WireSentence {
    index: usize,
    paragraph: usize,
    start: usize,
    end: usize,
}

#[derive(Debug, Serialize)]
struct WireSpan<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct WireBead<'a> {
    id: usize,
    left: &'a [usize],
    right: &'a [usize],
    relation: &'static str,
    moved: bool,
    similarity: f64,
    unsure: bool,
}

#[derive(Debug, Serialize)]
struct WireLink {
    left: usize,
    right: usize,
    similarity: f64,
}

#[derive(Debug, Serialize)]
struct WireEdit<'a> {
    bead: usize,
    kind: &'static str,
    left: Option<WireSpan<'a>>,
    right: Option<WireSpan<'a>>,
}

#[derive(Debug, Serialize)]
struct WireDiscrepancy<'a> {
    id: &'a str,
    kind: &'static str,
    severity: &'static str,
    scope: &'static str,
    confidence: f64,
    bead: Option<usize>,
    left: Vec<WireSpan<'a>>,
    right: Vec<WireSpan<'a>>,
    summary: &'a str,
    reason: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct WireReview<'a> {
    include: &'static str,
    unplaced: Vec<WireUnplaced<'a>>,
    /// What the reader set by hand and holds, one sentence each.
    set_by_hand: &'a [String],
    /// What the reader set by hand and has no place any more.
    lost: Vec<String>,
}

#[derive(Debug, Serialize)]
struct WireUnplaced<'a> {
    decision: &'static str,
    note: &'a str,
    #[serde(flatten)]
    remembered: &'a Remembered,
}

#[derive(Debug, Serialize)]
struct WireCheck<'a> {
    kind: &'static str,
    left: Option<WireSpan<'a>>,
    right: Option<WireSpan<'a>>,
    verdict: &'static str,
}

#[derive(Debug, Serialize)]
struct WireNote<'a> {
    kind: &'static str,
    message: &'a str,
}

#[derive(Debug, Serialize)]
struct WireStatistics {
    kept: f64,
    words: Pair,
    paragraphs: Pair,
    furniture: Pair,
    unmatched: Pair,
    matched: usize,
    moved: usize,
    edits: usize,
    discrepancies: BTreeMap<&'static str, usize>,
}

#[derive(Debug, Serialize)]
struct Pair {
    left: usize,
    right: usize,
}

impl From<Sides<usize>> for Pair {
    fn from(pair: Sides<usize>) -> Self {
        Self { left: pair.left, right: pair.right }
    }
}

impl<'a> ComparisonFile<'a> {
    /// The file of a comparison that nobody has reviewed.
    #[must_use]
    pub fn new(comparison: &'a Comparison) -> Self {
        Self::of(&Subject::new(comparison))
    }

    /// The file of a report's subject: with decisions and notes where there is a review, and only
    /// the discrepancies that go in.
    #[must_use]
    pub fn of(subject: &Subject<'a>) -> Self {
        Self { compared: Compared::of(subject), found: Found::of(subject) }
    }
}

impl<'a> Compared<'a> {
    /// The first half of a subject's file.
    #[must_use]
    pub fn of(subject: &Subject<'a>) -> Self {
        let comparison = subject.comparison;
        let articles = &comparison.articles;
        Self {
            schema: SCHEMA,
            program: Program { name: "factdiff", version: env!("CARGO_PKG_VERSION") },
            settings: Settings { source: source_name(&comparison.options) },
            left: WireArticle::new(&articles.left),
            right: WireArticle::new(&articles.right),
            beads: comparison
                .beads
                .iter()
                .enumerate()
                .map(|(id, bead)| WireBead {
                    id,
                    left: &bead.paragraphs.left,
                    right: &bead.paragraphs.right,
                    relation: bead.relation().name(),
                    moved: bead.moved,
                    similarity: round(bead.similarity.into()),
                    unsure: bead.unsure,
                })
                .collect(),
            sentence_links: comparison
                .links
                .iter()
                .map(|l| WireLink { left: l.sentences.left, right: l.sentences.right, similarity: round(l.similarity.into()) })
                .collect(),
            edits: comparison
                .edits
                .iter()
                .filter(|e| !e.silent)
                .map(|e| WireEdit {
                    bead: e.bead,
                    kind: e.kind.name(),
                    left: passage(comparison, Side::Left, e.spans.left),
                    right: passage(comparison, Side::Right, e.spans.right),
                })
                .collect(),
        }
    }
}

impl<'a> Found<'a> {
    /// The second half of a subject's file.
    #[must_use]
    pub fn of(subject: &Subject<'a>) -> Self {
        let Subject { comparison, review, include, .. } = *subject;
        let articles = &comparison.articles;
        let spans = |side: Side, spans: &[Span]| spans.iter().map(|&s| WireSpan::new(&articles[side], s)).collect();
        Self {
            discrepancies: comparison
                .discrepancies
                .iter()
                .filter(|d| subject.admits(&d.id))
                .map(|d| WireDiscrepancy {
                    id: &d.id,
                    kind: d.kind.name(),
                    severity: d.severity.name(),
                    scope: d.scope.name(),
                    confidence: round(d.confidence.into()),
                    bead: d.bead,
                    left: spans(Side::Left, &d.spans.left),
                    right: spans(Side::Right, &d.spans.right),
                    summary: &d.summary,
                    reason: &d.reason,
                    decision: review.map(|s| s.decision(&d.id).name()),
                    note: review.map(|s| s.note(&d.id)).filter(|note| !note.is_empty()),
                })
                .collect(),
            checks: comparison
                .checks
                .iter()
                .map(|c| WireCheck {
                    kind: c.kind.name(),
                    left: passage(comparison, Side::Left, c.spans.left),
                    right: passage(comparison, Side::Right, c.spans.right),
                    verdict: c.verdict.name(),
                })
                .collect(),
            notes: comparison.notes.iter().map(|n| WireNote { kind: n.kind.name(), message: &n.message }).collect(),
            statistics: WireStatistics::new(comparison),
            review: review.map(|s| WireReview {
                include: include.name(),
                unplaced: s
                    .unplaced
                    .iter()
                    .map(|(remembered, mark)| WireUnplaced { decision: mark.decision.name(), note: &mark.note, remembered })
                    .collect(),
                set_by_hand: &s.corrections,
                lost: s.lost.iter().map(HandSet::describe).collect(),
            }),
        }
    }
}

/// The passage of a span, where there is one.
fn passage<'a>(comparison: &'a Comparison, side: Side, span: Option<Span>) -> Option<WireSpan<'a>> {
    span.map(|s| WireSpan::new(&comparison.articles[side], s))
}

impl<'a> WireArticle<'a> {
    fn new(article: &'a Article) -> Self {
        Self {
            label: &article.label,
            source: &article.source,
            format: &article.format,
            title: article.title.as_deref(),
            byline: article.byline.as_deref(),
            published: article.published.map(|day| day.to_string()),
            language: article.language.tag(),
            encoding: &article.encoding,
            sha256: &article.sha256,
            text: &article.text,
            paragraphs: article
                .paragraphs
                .iter()
                .enumerate()
                .map(|(index, p)| WireParagraph { index, kind: p.kind.name(), start: p.span.start, end: p.span.end, repeats: p.repeats })
                .collect(),
            sentences: article
                .sentences
                .iter()
                .enumerate()
                .map(|(index, s): (usize, &text::Sentence)| WireSentence {
                    index,
                    paragraph: s.paragraph,
                    start: s.span.start,
                    end: s.span.end,
                })
                .collect(),
        }
    }
}

impl<'a> WireSpan<'a> {
    fn new(article: &'a Article, span: Span) -> Self {
        Self { start: span.start, end: span.end, text: article.text.get(span.start..span.end).unwrap_or_default() }
    }
}

impl WireStatistics {
    fn new(comparison: &Comparison) -> Self {
        let s = &comparison.statistics;
        let counts = crate::facts::Severity::ALL.iter().map(|&severity| (severity.name(), comparison.count(severity))).collect();
        Self {
            kept: round(s.kept),
            words: s.words.into(),
            paragraphs: s.paragraphs.into(),
            furniture: s.furniture.into(),
            unmatched: s.unmatched.into(),
            matched: s.matched,
            moved: s.moved,
            edits: s.edits,
            discrepancies: counts,
        }
    }
}

/// `left`, `right` or `none`: the side that the other was held against.
#[must_use]
pub fn source_name(options: &Options) -> &'static str {
    options.source.map_or("none", Side::name)
}

/// Four decimals, so that a file is the same on every machine and no longer than it must be.
fn round(value: f64) -> f64 {
    if value.is_finite() { (value * 1e4).round() / 1e4 } else { 0.0 }
}
