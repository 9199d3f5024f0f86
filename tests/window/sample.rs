//! A comparison with one of everything, made by hand, so that the window's tests stand on nothing
//! but the window.

use std::sync::Arc;
use std::time::Duration;

use factdiff::align::{Bead, Link};
use factdiff::app::document::Document;
use factdiff::comparison::{Comparison, Options, Statistics};
use factdiff::diff::{Edit, EditKind};
use factdiff::facts::{Check, Discrepancy, Kind, Scope, Severity, Verdict};
use factdiff::text::{Article, Block, Draft, Note, NoteKind, ParagraphKind, Side, Sides, Span};

const LEFT: &[(ParagraphKind, &str)] = &[
    (ParagraphKind::Furniture, "Menu"),
    (ParagraphKind::Furniture, "Share this page"),
    (ParagraphKind::Title, "Ferries return to Tarn in May"),
    (ParagraphKind::Caption, "The new lighthouse at the end of the pier"),
    (
        ParagraphKind::Body,
        "The harbour of Tarn will reopen to ferries on 3 May after two years of repairs that cost 4.2 million crowns, the port authority said on Wednesday.",
    ),
    (ParagraphKind::Body, "“We are very glad to see the first ships return to our town,” Mayor Ilse Brandt told reporters at the quay."),
    (ParagraphKind::Body, "“The harbour may become the busiest on the coast,” she added."),
    (ParagraphKind::Heading, "A storm and its cost"),
    (
        ParagraphKind::Body,
        "The old pier was closed in March 2022, when a storm tore away 60 metres of the breakwater. Fishermen and the police had warned of a brutal winter.",
    ),
    (
        ParagraphKind::Body,
        "Engineers from Norway and Denmark advised the town. The talks between Norway and Denmark about a shared ferry line are to be resumed in autumn.",
    ),
    (ParagraphKind::Quote, "A harbour without ships is a car park with a view."),
    (ParagraphKind::ListItem, "Ferries sail twice a day"),
    (ParagraphKind::ListItem, "Cars pay by length"),
    (
        ParagraphKind::Body,
        "A new lighthouse, 31 metres tall, stands at the end of the pier. Its lamp can be seen from 20 nautical miles away.",
    ),
    (ParagraphKind::Body, "Residents can visit the quay from Saturday on."),
];

const RIGHT: &[(ParagraphKind, &str)] = &[
    (ParagraphKind::Title, "Tarn harbour opens again"),
    (
        ParagraphKind::Body,
        "Ferries can use the harbour of Tarn again from 3 May. Repairs took two years and cost 4.8 million crowns, the port authority said on Wednesday.",
    ),
    (
        ParagraphKind::Body,
        "A new lighthouse of 31 metres stands at the end of the pier, and its lamp is visible from 20 nautical miles away.",
    ),
    (
        ParagraphKind::Body,
        "“We are glad to see the first big ships return to our town,” said Ilse Brandt, the mayor. “The harbour will become the busiest on the coast.”",
    ),
    (ParagraphKind::Heading, "What the storm cost"),
    (ParagraphKind::Body, "The old pier had been closed since March 2022, after a storm tore away 60 metres of the breakwater."),
    (
        ParagraphKind::Body,
        "Experts from Norway and Denmark gave the town advice. Talks between Sweden and Denmark on a shared ferry line will be taken up again in autumn.",
    ),
    (ParagraphKind::Quote, "A harbour without ships is a car park with a view."),
    (ParagraphKind::ListItem, "Ferries sail twice a day"),
    (ParagraphKind::ListItem, "Cars pay by length"),
    (ParagraphKind::Body, "Residents can visit the quay from Saturday on."),
    (ParagraphKind::Body, "The reopening shows how much a small town can achieve when everyone works together."),
];

/// Left and right paragraphs, similarity, moved, unsure.
type Row = (&'static [usize], &'static [usize], f32, bool, bool);

const BEADS: &[Row] = &[
    (&[0], &[], 0.0, false, false),
    (&[1], &[], 0.0, false, false),
    (&[2], &[0], 0.41, false, false),
    (&[3], &[], 0.0, false, false),
    (&[4], &[1], 0.68, false, false),
    (&[5, 6], &[3], 0.74, false, false),
    (&[7], &[4], 0.5, false, true),
    (&[8], &[5], 0.71, false, false),
    (&[9], &[6], 0.66, false, false),
    (&[10], &[7], 1.0, false, false),
    (&[11], &[8], 1.0, false, false),
    (&[12], &[9], 1.0, false, false),
    (&[13], &[2], 0.78, true, false),
    (&[14], &[10], 1.0, false, false),
    (&[], &[11], 0.0, false, false),
];

fn article(label: &str, blocks: &[(ParagraphKind, &str)]) -> Article {
    Article::from_draft(Draft {
        label: label.to_owned(),
        source: format!("/articles/{label}.txt"),
        format: "text".to_owned(),
        language: Some("en".to_owned()),
        blocks: blocks.iter().map(|(kind, text)| Block::new(*kind, text)).collect(),
        ..Draft::default()
    })
}

struct Maker {
    articles: Sides<Article>,
    beads: Vec<Bead>,
}

impl Maker {
    fn span(&self, side: Side, words: &str) -> Span {
        let at = self.articles[side].text.find(words).unwrap_or_else(|| panic!("{words} is not in the {} article", side.name()));
        Span::new(at, at + words.len())
    }

    fn bead(&self, side: Side, span: Span) -> usize {
        let paragraph = self.articles[side].paragraph_at(span.start).unwrap();
        self.beads.iter().position(|b| b.paragraphs[side].contains(&paragraph)).unwrap()
    }

    fn edit(&self, left: &str, right: &str) -> Edit {
        let spans =
            Sides::new((!left.is_empty()).then(|| self.span(Side::Left, left)), (!right.is_empty()).then(|| self.span(Side::Right, right)));
        let kind = match (spans.left, spans.right) {
            (Some(_), Some(_)) => EditKind::Replace,
            (Some(_), None) => EditKind::Delete,
            _ => EditKind::Insert,
        };
        let bead = spans.left.map_or_else(|| self.bead(Side::Right, spans.right.unwrap()), |s| self.bead(Side::Left, s));
        Edit { bead, kind, spans, silent: false }
    }

    fn fact(&self, kind: Kind, severity: Severity, left: &str, right: &str, summary: &str) -> Discrepancy {
        let spans = Sides::new(
            if left.is_empty() { vec![] } else { vec![self.span(Side::Left, left)] },
            if right.is_empty() { vec![] } else { vec![self.span(Side::Right, right)] },
        );
        let bead =
            spans.left.first().map(|&s| self.bead(Side::Left, s)).or_else(|| spans.right.first().map(|&s| self.bead(Side::Right, s)));
        Discrepancy {
            id: format!("{}-{}", kind.name(), summary.len()),
            kind,
            severity,
            scope: Scope::Between,
            confidence: if severity == Severity::Variant { 0.45 } else { 0.9 },
            weight: 1.0,
            bead,
            spans,
            summary: summary.to_owned(),
            reason: "Both sentences are linked; the values that face each other are not equal".to_owned(),
        }
    }

    fn check(&self, kind: Kind, left: &str, right: &str, verdict: Verdict) -> Check {
        let find = |side, words: &str| (!words.is_empty()).then(|| self.span(side, words));
        Check { kind, spans: Sides::new(find(Side::Left, left), find(Side::Right, right)), verdict }
    }
}

/// One of everything.
pub fn sample() -> Document {
    let articles = Sides::new(article("original", LEFT), article("rewrite", RIGHT));
    let beads = BEADS
        .iter()
        .map(|&(l, r, similarity, moved, unsure)| Bead { paragraphs: Sides::new(l.to_vec(), r.to_vec()), moved, similarity, unsure })
        .collect();
    let m = Maker { articles, beads };
    let mut links = Vec::new();
    for bead in &m.beads {
        let sentences = |side: Side| -> Vec<usize> {
            bead.paragraphs[side].iter().flat_map(|&p| m.articles[side].paragraphs[p].sentences.clone()).collect()
        };
        for (left, right) in sentences(Side::Left).into_iter().zip(sentences(Side::Right)) {
            links.push(Link { sentences: Sides::new(left, right), similarity: bead.similarity });
        }
    }
    let edits = vec![
        m.edit("will reopen to ferries on", "can use the harbour"),
        m.edit("told reporters", "said"),
        m.edit("was closed in", "had been closed since"),
        m.edit("Engineers", "Experts"),
        m.edit("advised the town", "gave the town advice"),
        m.edit("are to be resumed", "will be taken up again"),
        m.edit("can be seen", "is visible"),
        m.edit("Saturday", "Saturday"),
        Edit { silent: true, ..m.edit("twice a day", "twice a day") },
    ];
    let discrepancies = vec![
        m.fact(
            Kind::Number,
            Severity::Conflict,
            "4.2 million crowns",
            "4.8 million crowns",
            "The rewrite says the repairs cost 4.8 million crowns; the original says 4.2 million",
        ),
        m.fact(
            Kind::Name,
            Severity::Conflict,
            "Norway and Denmark about",
            "Sweden and Denmark",
            "The rewrite says the talks are between Sweden and Denmark; the original says Norway and Denmark",
        ),
        m.fact(
            Kind::Quotation,
            Severity::Altered,
            "We are very glad to see the first ships return to our town",
            "We are glad to see the first big ships return to our town",
            "The mayor’s words were changed inside the quotation marks: “very” is gone, “big” is new",
        ),
        m.fact(Kind::Certainty, Severity::Altered, "may become", "will become", "“may become” turned into “will become”"),
        m.fact(
            Kind::Omission,
            Severity::OneSided,
            "Fishermen and the police had warned of a brutal winter.",
            "",
            "The rewrite leaves out that fishermen and the police had warned of a brutal winter",
        ),
        m.fact(
            Kind::Addition,
            Severity::OneSided,
            "",
            "The reopening shows how much a small town can achieve when everyone works together.",
            "Only the rewrite says that the reopening shows how much a small town can achieve",
        ),
        m.fact(
            Kind::Role,
            Severity::Variant,
            "Mayor Ilse Brandt",
            "Ilse Brandt, the mayor",
            "The mayor’s title stands before her name on the left and behind it on the right",
        ),
    ];
    let checks = vec![
        m.check(Kind::Date, "3 May", "3 May", Verdict::Same),
        m.check(Kind::Number, "4.2 million crowns", "4.8 million crowns", Verdict::Differs),
        m.check(Kind::Date, "March 2022", "March 2022", Verdict::Same),
        m.check(Kind::Number, "60 metres", "60 metres", Verdict::Same),
        m.check(Kind::Number, "31 metres tall", "31 metres", Verdict::Variant),
        m.check(
            Kind::Quotation,
            "We are very glad to see the first ships return to our town",
            "We are glad to see the first big ships return to our town",
            Verdict::Differs,
        ),
        m.check(Kind::Name, "Ilse Brandt", "Ilse Brandt", Verdict::Same),
        m.check(Kind::Name, "Norway and Denmark about", "Sweden and Denmark", Verdict::Differs),
        m.check(Kind::Name, "Fishermen", "", Verdict::OneSided),
    ];
    let statistics = Statistics {
        kept: 0.88,
        words: m.articles.as_ref().map(Article::word_count),
        paragraphs: Sides::new(13, 12),
        furniture: Sides::new(2, 0),
        unmatched: Sides::new(1, 1),
        matched: 11,
        moved: 1,
        edits: edits.iter().filter(|e| !e.silent).count(),
    };
    let notes = vec![Note::new(NoteKind::NoDate, "No publication date was found for the rewrite; relative dates were not resolved")];
    let comparison = Comparison {
        articles: m.articles.map(Arc::new),
        options: Options::default(),
        beads: m.beads,
        links,
        edits,
        discrepancies,
        checks,
        notes,
        statistics,
    };
    Document::new(comparison, Duration::from_millis(6))
}
