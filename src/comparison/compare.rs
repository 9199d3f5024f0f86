//! The comparison from two articles to its result.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use crate::align::{self, Constraints};
use crate::diff;
use crate::facts;
use crate::lexicon::Vocabulary;
use crate::mention::Mentions;
use crate::text::{Article, Language, Note, NoteKind, ParagraphKind, Side, Sides, Stop};

use super::{Comparison, Options, Overrides, Statistics, aliases};

/// A step of the comparison, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Finding quantities, dates, names and quotations.
    Mentions,
    /// Pairing sentences and paragraphs.
    Alignment,
    /// Finding differences in wording.
    Wording,
    /// Judging facts.
    Facts,
}

impl Stage {
    const ALL: [Self; 4] = [Self::Mentions, Self::Alignment, Self::Wording, Self::Facts];

    /// How many steps there are.
    pub const COUNT: usize = Self::ALL.len();

    /// What a progress line calls it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Mentions => "Reading figures, dates, names and quotations",
            Self::Alignment => "Aligning paragraphs",
            Self::Wording => "Comparing wording",
            Self::Facts => "Comparing facts",
        }
    }
}

/// Shared between a comparison in the background and whoever waits for it.
#[derive(Debug, Default)]
pub struct Progress {
    stage: AtomicU8,
    stop: Stop,
}

impl Progress {
    /// The step under way.
    #[must_use]
    pub fn stage(&self) -> Stage {
        Stage::ALL[usize::from(self.stage.load(Ordering::Relaxed)).min(Stage::ALL.len() - 1)]
    }

    /// Asks the comparison to stop, inside a step too.
    pub fn cancel(&self) {
        self.stop.ask();
    }

    fn enter(&self, stage: Stage) -> Option<()> {
        self.stage.store(stage as u8, Ordering::Relaxed);
        self.go_on()
    }

    /// `None` where the comparison is to stop.
    fn go_on(&self) -> Option<()> {
        (!self.stop.is_asked()).then_some(())
    }
}

/// Compares two articles. Always answers; what it approximated stands in the notes.
#[must_use]
pub fn compare(articles: Sides<Article>, options: &Options, overrides: &Overrides) -> Comparison {
    let articles = articles.map(Arc::new);
    compare_with(&articles, options, overrides, &Progress::default()).unwrap_or_else(|| empty(articles, options))
}

/// As [`compare`], telling its progress; `None` when cancelled.
#[must_use]
pub fn compare_with(articles: &Sides<Arc<Article>>, options: &Options, overrides: &Overrides, progress: &Progress) -> Option<Comparison> {
    // On a thread of the pool, which goes on with what it divides while another wakes up for its share.
    rayon::scope(|_| compare_in_pool(articles, options, overrides, progress))
}

fn compare_in_pool(articles: &Sides<Arc<Article>>, options: &Options, overrides: &Overrides, progress: &Progress) -> Option<Comparison> {
    let articles = Sides::new(with_kinds(&articles.left, &overrides.kinds.left), with_kinds(&articles.right, &overrides.kinds.right));
    let refs = Sides::new(&*articles.left, &*articles.right);

    progress.enter(Stage::Mentions)?;
    let vocabulary = Vocabulary::build(refs);
    progress.go_on()?;
    let mut mentions = Mentions::of_both(refs, &vocabulary, &progress.stop);
    aliases::unite(&mut mentions, &overrides.aliases);

    progress.enter(Stage::Alignment)?;
    let constraints = Constraints {
        paired: overrides.paired.clone(),
        parted: overrides.parted.clone(),
        linked: overrides.linked.clone(),
        unlinked: overrides.unlinked.clone(),
    };
    let alignment = align::align(refs, &vocabulary, &mentions, &constraints, &progress.stop);

    progress.enter(Stage::Wording)?;
    let links: Vec<Sides<usize>> = alignment.side_by_side().collect();
    let beads: Vec<Sides<Vec<usize>>> = alignment.beads.iter().map(|b| b.paragraphs.clone()).collect();
    let diff::Diff { edits, passages, notes: wording } = diff::diff(refs, &vocabulary, &mentions, &links, &beads, &progress.stop);

    progress.enter(Stage::Facts)?;
    let judged = facts::judge(&facts::Case {
        articles: refs,
        vocabulary: &vocabulary,
        mentions: &mentions,
        alignment: &alignment,
        passages: &passages,
        source: options.source,
        stop: &progress.stop,
    });
    progress.go_on()?;

    let mut notes = alignment.notes.clone();
    notes.extend(wording);
    notes.extend(judged.notes);
    notes.extend(article_notes(refs));
    // What took room is given back while the rest goes on.
    let count = || statistics(refs, &alignment, edits.iter().filter(|e| !e.silent).count());
    let Sides { left, right } = mentions;
    let give_back = || rayon::join(|| drop((left, vocabulary)), || drop((right, passages)));
    let (statistics, _) = rayon::join(count, give_back);
    Some(Comparison {
        articles,
        options: options.clone(),
        beads: alignment.beads,
        links: alignment.links,
        edits,
        discrepancies: judged.discrepancies,
        checks: judged.checks,
        notes,
        statistics,
    })
}

fn with_kinds(article: &Arc<Article>, kinds: &[(usize, ParagraphKind)]) -> Arc<Article> {
    if kinds.is_empty() {
        return Arc::clone(article);
    }
    let mut changed = Article::clone(article);
    for &(paragraph, kind) in kinds {
        if let Some(p) = changed.paragraphs.get_mut(paragraph) {
            p.kind = kind;
            if kind != ParagraphKind::Caption {
                p.repeats = None;
            }
        }
    }
    Arc::new(changed)
}

/// What an article itself gives cause to say.
fn article_notes(articles: Sides<&Article>) -> Vec<Note> {
    let mut notes = Vec::new();
    for side in Side::BOTH {
        let article = articles[side];
        for loss in &article.losses {
            notes.push(Note::new(NoteKind::Loss, format!("{}: {loss}", article.label)));
        }
        if article.language.is_right_to_left() {
            notes.push(Note::new(
                NoteKind::Language,
                format!("{}: the text runs from right to left; the window shows its letters but not their order", article.label),
            ));
        }
    }
    if articles.left.language != articles.right.language
        && articles.left.language != Language::Other
        && articles.right.language != Language::Other
    {
        notes.push(Note::new(
            NoteKind::Language,
            "The articles are in different languages; only figures, names and dates written alike can be compared",
        ));
    }
    notes
}

fn statistics(articles: Sides<&Article>, alignment: &align::Alignment, edits: usize) -> Statistics {
    let faced = alignment.faced(Side::Left, articles.left.sentences.len());
    let (mut kept, mut all) = (0usize, 0usize);
    for (index, sentence) in articles.left.sentences.iter().enumerate() {
        if articles.left.is_compared(sentence.paragraph) {
            let words = articles.left.tokens[sentence.tokens.clone()].iter().filter(|t| t.kind.is_word()).count();
            all += words;
            kept += if faced[index] { words } else { 0 };
        }
    }
    let is_furniture = |side: Side, p: usize| articles[side].paragraphs[p].kind == ParagraphKind::Furniture;
    let count = |side: Side, furniture: bool| (0..articles[side].paragraphs.len()).filter(|&p| is_furniture(side, p) == furniture).count();
    let alone = |side: Side| {
        alignment
            .beads
            .iter()
            .filter(|b| b.paragraphs[side.other()].is_empty())
            .flat_map(|b| &b.paragraphs[side])
            .filter(|&&p| !is_furniture(side, p))
            .count()
    };
    let matched = |b: &&align::Bead| b.relation() == align::Relation::Matched;
    Statistics {
        kept: if all == 0 { 0.0 } else { kept as f64 / all as f64 },
        words: articles.map(Article::word_count),
        paragraphs: Sides::new(count(Side::Left, false), count(Side::Right, false)),
        furniture: Sides::new(count(Side::Left, true), count(Side::Right, true)),
        unmatched: Sides::new(alone(Side::Left), alone(Side::Right)),
        matched: alignment.beads.iter().filter(matched).count(),
        moved: alignment.beads.iter().filter(|b| b.moved).count(),
        edits,
    }
}

fn empty(articles: Sides<Arc<Article>>, options: &Options) -> Comparison {
    Comparison {
        articles,
        options: options.clone(),
        beads: Vec::new(),
        links: Vec::new(),
        edits: Vec::new(),
        discrepancies: Vec::new(),
        checks: Vec::new(),
        notes: Vec::new(),
        statistics: Statistics::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Block, Draft};

    /// Who is asked to stop in the middle of a step answers with nothing instead of going through all of it.
    #[test]
    fn every_step_ends_when_it_is_asked_to_stop() {
        let text = "The harbour office said on Monday that 12 people were saved. Mayor Ilse Brandt thanked them.";
        let draft = || Draft { blocks: vec![Block::new(ParagraphKind::Body, text)], language: Some("en".into()), ..Draft::default() };
        let articles = Sides::new(Article::from_draft(draft()), Article::from_draft(draft()));
        let refs = articles.as_ref();
        let (on, asked) = (Stop::default(), Stop::default());
        asked.ask();
        let vocabulary = Vocabulary::build(refs);
        let mentions = |stop| Sides::new(Side::Left, Side::Right).map(|side| Mentions::find(refs[side], &vocabulary, side, stop));
        assert!(mentions(&asked).left.names.is_empty());
        let mentions = mentions(&on);
        assert!(!mentions.left.names.is_empty());
        let align = |stop| align::align(refs, &vocabulary, &mentions, &Constraints::default(), stop);
        assert!(align(&asked).beads.is_empty());
        let alignment = align(&on);
        let links: Vec<Sides<usize>> = alignment.side_by_side().collect();
        let beads: Vec<Sides<Vec<usize>>> = alignment.beads.iter().map(|b| b.paragraphs.clone()).collect();
        let diff = |stop| diff::diff(refs, &vocabulary, &mentions, &links, &beads, stop);
        assert!(diff(&asked).passages.iter().all(|p| p.pairs.is_empty()));
        let passages = diff(&on).passages;
        let judge = |stop| {
            facts::judge(&facts::Case {
                articles: refs,
                vocabulary: &vocabulary,
                mentions: &mentions,
                alignment: &alignment,
                passages: &passages,
                source: None,
                stop,
            })
        };
        assert!(judge(&asked).checks.is_empty());
        assert!(!judge(&on).checks.is_empty());
    }
}
