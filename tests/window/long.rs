//! A long comparison made by hand, for the bench and for scrolling.

use std::sync::Arc;
use std::time::Duration;

use factdiff::align::{Bead, Link};
use factdiff::app::document::Document;
use factdiff::comparison::{Comparison, Options, Statistics};
use factdiff::diff::{Edit, EditKind};
use factdiff::facts::{Discrepancy, Kind, Scope, Severity};
use factdiff::text::{Article, Block, Draft, ParagraphKind, Side, Sides, Span};

fn article(label: &str, texts: &[String]) -> Article {
    Article::from_draft(Draft {
        label: label.to_owned(),
        source: format!("/articles/{label}.txt"),
        format: "text".to_owned(),
        language: Some("en".to_owned()),
        blocks: texts.iter().map(|text| Block::new(ParagraphKind::Body, text)).collect(),
        ..Draft::default()
    })
}

/// A comparison of `count` paragraphs a side, with a discrepancy in every tenth.
pub fn long(count: usize) -> Document {
    let words =
        ["harbour", "ferry", "council", "breakwater", "winter", "repairs", "quay", "authority", "stone", "lighthouse", "crowns", "storm"];
    let paragraph = |n: usize, side: usize| {
        let mut text = format!("Paragraph {n} tells of");
        for w in 0..60 {
            text.push(' ');
            text.push_str(words[(n * 7 + w * (3 + n % 5)) % words.len()]);
            if w % 17 == 16 {
                text.push('.');
            }
        }
        text.push_str(&format!(" It cost {} crowns.", 100 + n * 3 + usize::from(n.is_multiple_of(10)) * side));
        text
    };
    let make = |label: &str, side: usize| {
        let texts: Vec<String> = (0..count).map(|n| paragraph(n, side)).collect();
        article(label, &texts)
    };
    let articles = Sides::new(make("original", 0), make("rewrite", 1));
    let beads: Vec<Bead> =
        (0..count).map(|n| Bead { paragraphs: Sides::new(vec![n], vec![n]), moved: false, similarity: 0.8, unsure: false }).collect();
    let mut edits = Vec::new();
    let mut discrepancies = Vec::new();
    let mut links = Vec::new();
    for n in 0..count {
        let span = |side: Side, words: &str| {
            let p = articles[side].paragraphs[n].span;
            let at = p.start + p.of(&articles[side].text).find(words).unwrap();
            Span::new(at, at + words.len())
        };
        links.push(Link {
            sentences: Sides::new(articles.left.paragraphs[n].sentences.start, articles.right.paragraphs[n].sentences.start),
            similarity: 0.8,
        });
        edits.push(Edit {
            bead: n,
            kind: EditKind::Replace,
            spans: Sides::new(Some(span(Side::Left, "tells of")), Some(span(Side::Right, "tells of"))),
            silent: false,
        });
        if n.is_multiple_of(10) {
            let spans = Sides::new(vec![span(Side::Left, "It cost")], vec![span(Side::Right, "It cost")]);
            let severity = Severity::ALL[n / 10 % 4];
            discrepancies.push(Discrepancy {
                id: format!("n{n}"),
                kind: Kind::ALL[n / 10 % 9],
                severity,
                scope: Scope::Between,
                confidence: 0.8,
                weight: 1.0,
                bead: Some(n),
                spans,
                summary: format!("Paragraph {n} gives another price on the right than on the left"),
                reason: "Two amounts face each other".to_owned(),
            });
        }
    }
    discrepancies.sort_by_key(|d| d.severity);
    let statistics =
        Statistics { kept: 0.97, paragraphs: Sides::new(count, count), matched: count, edits: edits.len(), ..Statistics::default() };
    let comparison = Comparison {
        articles: articles.map(Arc::new),
        options: Options::default(),
        beads,
        links,
        edits,
        discrepancies,
        checks: Vec::new(),
        notes: Vec::new(),
        statistics,
    };
    Document::new(comparison, Duration::from_millis(900))
}
