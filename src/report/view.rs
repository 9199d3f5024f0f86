//! What every report says, before it has a format: answer, files, discrepancies with their passages,
//! quotations, values compared, notes.

use crate::comparison::Comparison;
use crate::facts::{Discrepancy, Kind, Scope, Severity, Verdict};
use crate::review::{Decision, Mark, Remembered, Standing};
use crate::text::{Article, NoteKind, Side, Sides, Span};

use super::{Contents, Subject, wire, words};

/// A report without a format.
#[derive(Debug)]
pub struct View<'a> {
    /// The comparison.
    pub comparison: &'a Comparison,
    /// The name of each side; told apart where both articles have the same label.
    pub names: Sides<String>,
    /// The answer, most important sentence first.
    pub answer: Vec<String>,
    /// The discrepancies that go in, the most serious first.
    pub entries: Vec<Entry<'a>>,
    /// How much of the articles is shown.
    pub contents: Contents,
    /// Whether decisions are shown.
    pub reviewed: bool,
    /// Decisions whose discrepancy is not found any more.
    pub unplaced: Vec<&'a (Remembered, Mark)>,
    /// What the reader set by hand, and whether it still has a place; one sentence each.
    pub corrections: Vec<String>,
    /// Every quotation that was checked.
    pub quotations: Vec<Quotation<'a>>,
    /// How many values of each kind were compared, and with which outcome.
    pub compared: Vec<Compared>,
    /// What was approximated, left unread or not checked.
    pub notes: Vec<&'a str>,
}

/// A discrepancy of the report.
#[derive(Debug)]
pub struct Entry<'a> {
    /// Its number in this report, from 1.
    pub number: usize,
    /// Its index in the comparison.
    pub index: usize,
    /// The discrepancy.
    pub discrepancy: &'a Discrepancy,
    /// What it is called: "Conflict · Name".
    pub heading: String,
    /// Its sign.
    pub sign: &'static str,
    /// Its passages on each side. Where one side says nothing, the sentences that face the other's.
    pub passages: Sides<Vec<Passage<'a>>>,
    /// What the reader decided.
    pub decision: Decision,
    /// What the reader wrote.
    pub note: &'a str,
}

/// Whole sentences of one paragraph.
#[derive(Debug, PartialEq, Eq)]
pub struct Passage<'a> {
    /// The paragraph's index.
    pub paragraph: usize,
    /// The text, cut where marked words begin and end.
    pub pieces: Vec<Piece<'a>>,
}

/// A stretch of a passage.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Its text.
    pub text: &'a str,
    /// Whether these are the words that the discrepancy is about.
    pub marked: bool,
}

/// A quotation that was checked.
#[derive(Debug)]
pub struct Quotation<'a> {
    /// What was found.
    pub verdict: Verdict,
    /// Its words and the index of their paragraph, each side.
    pub sides: Sides<Option<(&'a str, usize)>>,
}

/// How the values of a kind compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The kind.
    pub kind: Kind,
    /// Same, variant, differs, one-sided.
    pub counts: [usize; 4],
}

impl Passage<'_> {
    /// Its whole text.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.iter().map(|p| p.text).collect()
    }
}

impl<'a> View<'a> {
    /// The view of a subject.
    #[must_use]
    pub fn new(subject: &Subject<'a>) -> Self {
        let comparison = subject.comparison;
        let entries: Vec<Entry<'a>> = comparison
            .discrepancies
            .iter()
            .enumerate()
            .filter(|(_, d)| subject.admits(&d.id))
            .enumerate()
            .map(|(at, (index, d))| entry(subject, at + 1, index, d))
            .collect();
        let names = names(comparison);
        let mut view = Self {
            comparison,
            answer: Vec::new(),
            entries,
            contents: subject.contents,
            reviewed: subject.review.is_some(),
            unplaced: subject
                .review
                .map_or_else(Vec::new, |s| s.unplaced.iter().filter(|(_, m)| subject.include.admits(m.decision)).collect()),
            corrections: subject.review.map_or_else(Vec::new, corrections),
            quotations: quotations(comparison),
            compared: compared(comparison),
            notes: comparison.notes.iter().filter(|n| !leads(n.kind)).map(|n| n.message.as_str()).collect(),
            names,
        };
        view.answer = view.answer(subject);
        view
    }

    /// How many entries between the articles have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let between = |e: &&Entry<'_>| e.discrepancy.severity == severity && e.discrepancy.scope == Scope::Between;
        self.entries.iter().filter(between).count()
    }

    /// The facts about an article that a reader needs to tell which one it was, as label and value.
    #[must_use]
    pub fn identity(&self, side: Side) -> Vec<(&'static str, String)> {
        let article = &*self.comparison.articles[side];
        let statistics = &self.comparison.statistics;
        let mut rows = vec![("Source", article.source.clone())];
        rows.extend(article.title.clone().map(|t| ("Title", t)));
        rows.extend(article.byline.clone().map(|b| ("Byline", b)));
        rows.push(("Published", article.published.map_or_else(|| "no date found".to_owned(), |d| d.to_string())));
        let language = article.language.tag().unwrap_or("not known");
        let encoding = if article.encoding.is_empty() { String::new() } else { format!(", {}", article.encoding) };
        rows.push(("Format", format!("{}{encoding}, language {language}", article.format)));
        rows.push(("Length", length(statistics.words[side], statistics.paragraphs[side], statistics.furniture[side])));
        if !article.sha256.is_empty() {
            rows.push(("SHA-256", article.sha256.clone()));
        }
        rows
    }

    /// Program, version and settings, as one sentence.
    #[must_use]
    pub fn made_with(&self) -> String {
        let source = match self.comparison.options.source {
            Some(side) => format!("{} is held against {}", self.names[side.other()], self.names[side]),
            None => "neither side is held against the other".to_owned(),
        };
        format!("Factdiff {}, {}; {source}", env!("CARGO_PKG_VERSION"), wire::SCHEMA)
    }

    fn answer(&self, subject: &Subject<'_>) -> Vec<String> {
        let mut answer: Vec<String> = self.comparison.notes.iter().filter(|n| leads(n.kind)).map(|n| n.message.clone()).collect();
        let counts: Vec<String> = Severity::ALL
            .into_iter()
            .map(|s| (s, self.count(s)))
            .filter(|&(_, n)| n > 0)
            .map(|(s, n)| words::severity_count(s, n))
            .collect();
        let total = self.comparison.discrepancies.len();
        if !counts.is_empty() {
            let all = self.entries.iter().filter(|e| e.discrepancy.scope == Scope::Between).count();
            answer.push(format!("{} between the articles: {}", words::count(all, "discrepancy", "discrepancies"), words::listed(&counts)));
        } else if total == 0 && answer.is_empty() {
            answer.push("No discrepancy was found".to_owned());
        } else if total > 0 && self.entries.is_empty() {
            answer.push("No discrepancy goes into this report".to_owned());
        }
        let inside = self.entries.iter().filter(|e| e.discrepancy.scope != Scope::Between).count();
        if inside > 0 {
            answer.push(format!("{} within one article", words::count(inside, "discrepancy", "discrepancies")));
        }
        if subject.review.is_some() {
            answer.push(self.progress(total));
        }
        let statistics = &self.comparison.statistics;
        let kept = format!(
            "{} of the words of “{}” stand in sentences that have a counterpart in “{}”",
            percent(statistics.kept),
            self.names.left,
            self.names.right
        );
        answer.push(kept);
        answer
    }

    /// "9 of 14 decided (7 confirmed, 2 dismissed); 3 left out of this report".
    fn progress(&self, total: usize) -> String {
        let decided: Vec<String> = Decision::ALL[1..]
            .iter()
            .map(|&d| (d, self.entries.iter().filter(|e| e.decision == d).count()))
            .filter(|&(_, n)| n > 0)
            .map(|(d, n)| format!("{n} {}", d.name()))
            .collect();
        let open = self.entries.iter().filter(|e| e.decision == Decision::Open).count();
        let shown = self.entries.len();
        let mut line = format!("{} of {shown} decided", shown - open);
        if !decided.is_empty() {
            line.push_str(&format!(" ({})", decided.join(", ")));
        }
        if shown < total {
            line.push_str(&format!("; {} left out of this report by choice", total - shown));
        }
        line
    }
}

fn corrections(standing: &Standing) -> Vec<String> {
    let lost = standing.lost.iter().map(|set| format!("No longer found. {}", set.describe()));
    standing.corrections.iter().cloned().chain(lost).collect()
}

/// Whether a note belongs to the answer itself.
const fn leads(kind: NoteKind) -> bool {
    matches!(kind, NoteKind::Unrelated | NoteKind::NothingFound)
}

fn names(comparison: &Comparison) -> Sides<String> {
    let labels = comparison.articles.as_ref().map(|a| super::plain::plain(&a.label).into_owned());
    if labels.left == labels.right {
        return Sides::new(format!("{} (left)", labels.left), format!("{} (right)", labels.right));
    }
    labels
}

fn entry<'a>(subject: &Subject<'a>, number: usize, index: usize, discrepancy: &'a Discrepancy) -> Entry<'a> {
    let comparison = subject.comparison;
    let passages = |side: Side| {
        let article = &*comparison.articles[side];
        let spans = &discrepancy.spans[side];
        if spans.is_empty() && discrepancy.scope == Scope::Between {
            return passages_of(article, &facing(comparison, side, &discrepancy.spans[side.other()]), &[]);
        }
        let sentences: Vec<usize> = spans.iter().flat_map(|&s| sentences_of(article, s)).collect();
        passages_of(article, &sentences, spans)
    };
    Entry {
        number,
        index,
        discrepancy,
        heading: words::heading(discrepancy, &comparison.options),
        sign: words::sign(discrepancy, &comparison.options),
        passages: Sides::new(passages(Side::Left), passages(Side::Right)),
        decision: subject.review.map_or(Decision::Open, |s| s.decision(&discrepancy.id)),
        note: subject.review.map_or("", |s| s.note(&discrepancy.id)),
    }
}

/// Sentences that a span touches, as indices.
fn sentences_of(article: &Article, span: Span) -> Vec<usize> {
    let from = article.sentences.partition_point(|s| s.span.end <= span.start);
    (from..article.sentences.len()).take_while(|&s| article.sentences[s].span.start < span.end).collect()
}

/// Sentences of `side` that are linked with those under `spans` of the other side.
fn facing(comparison: &Comparison, side: Side, spans: &[Span]) -> Vec<usize> {
    let other = &*comparison.articles[side.other()];
    let theirs: Vec<usize> = spans.iter().flat_map(|&s| sentences_of(other, s)).collect();
    comparison.links.iter().filter(|l| theirs.contains(&l.sentences[side.other()])).map(|l| l.sentences[side]).collect()
}

/// Sentences as passages: neighbours of one paragraph together, in reading order, `marks` marked.
fn passages_of<'a>(article: &'a Article, sentences: &[usize], marks: &[Span]) -> Vec<Passage<'a>> {
    let mut sentences = sentences.to_vec();
    sentences.sort_unstable();
    sentences.dedup();
    let mut passages = Vec::new();
    let mut from = 0;
    while from < sentences.len() {
        let paragraph = article.sentences[sentences[from]].paragraph;
        let mut to = from;
        while to + 1 < sentences.len()
            && sentences[to + 1] == sentences[to] + 1
            && article.sentences[sentences[to + 1]].paragraph == paragraph
        {
            to += 1;
        }
        let span = article.sentences[sentences[from]].span.join(article.sentences[sentences[to]].span);
        passages.push(Passage { paragraph, pieces: pieces(article, span, marks) });
        from = to + 1;
    }
    passages
}

fn pieces<'a>(article: &'a Article, span: Span, marks: &[Span]) -> Vec<Piece<'a>> {
    let mut inner: Vec<Span> = marks
        .iter()
        .filter(|m| m.overlaps(span))
        .map(|m| Span::new(m.start.max(span.start), m.end.min(span.end)).trimmed(&article.text))
        .collect();
    inner.sort_unstable();
    let mut pieces = Vec::new();
    let mut at = span.start;
    for mark in inner {
        let mark = Span::new(mark.start.max(at), mark.end);
        if mark.is_empty() {
            continue;
        }
        if at < mark.start {
            pieces.push(Piece { text: &article.text[at..mark.start], marked: false });
        }
        pieces.push(Piece { text: mark.of(&article.text), marked: true });
        at = mark.end;
    }
    if at < span.end {
        pieces.push(Piece { text: &article.text[at..span.end], marked: false });
    }
    pieces
}

fn quotations(comparison: &Comparison) -> Vec<Quotation<'_>> {
    let place = |side: Side, span: Span| {
        let article = &comparison.articles[side];
        (span.of(&article.text), article.paragraph_at(span.start).unwrap_or(0))
    };
    comparison
        .checks
        .iter()
        .filter(|c| c.kind == Kind::Quotation)
        .map(|c| Quotation {
            verdict: c.verdict,
            sides: Sides::new(c.spans.left.map(|s| place(Side::Left, s)), c.spans.right.map(|s| place(Side::Right, s))),
        })
        .collect()
}

fn compared(comparison: &Comparison) -> Vec<Compared> {
    Kind::ALL
        .into_iter()
        .map(|kind| {
            let count = |v: Verdict| comparison.checks.iter().filter(|c| c.kind == kind && c.verdict == v).count();
            Compared { kind, counts: [Verdict::Same, Verdict::Variant, Verdict::Differs, Verdict::OneSided].map(count) }
        })
        .filter(|c| c.counts.iter().sum::<usize>() > 0)
        .collect()
}

/// "437 words in 17 paragraphs, 6 more around the article".
fn length(words: usize, paragraphs: usize, furniture: usize) -> String {
    let mut line = format!("{} in {}", words::count(words, "word", "words"), words::count(paragraphs, "paragraph", "paragraphs"));
    if furniture > 0 {
        line.push_str(&format!(", {furniture} more around the article"));
    }
    line
}

/// A share as whole per cent, never 0 or 100 unless it is exactly that.
#[must_use]
pub fn percent(share: f64) -> String {
    let whole = (share * 100.0).round();
    let whole = if share > 0.0 && whole < 1.0 {
        1.0
    } else if share < 1.0 && whole > 99.0 {
        99.0
    } else {
        whole
    };
    format!("{whole} %")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_never_rounded_to_all_or_nothing() {
        let shown = [0.0, 0.001, 0.5, 0.999, 1.0].map(percent);
        assert_eq!(shown, ["0 %", "1 %", "50 %", "99 %", "100 %"]);
    }
}
