//! From paired tokens to edits that read well.

use crate::lexicon::Vocabulary;
use crate::text::{Article, Side, Sides, Span, TokenKind};

use super::model::{Edit, EditKind};
use super::passage::Passage;

/// An island of kept words between two changes is taken into the change when it is at most this many
/// words, all of them short: nobody reads "the" between two rewritten phrases as kept.
const ISLAND_WORDS: usize = 2;

/// A change of one passage before it is an edit: half-open ranges of positions in the passage's tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gap {
    left: (usize, usize),
    right: (usize, usize),
}

/// The edits of a passage; `bead_of` tells the bead of a left or right sentence.
pub fn edits_of(articles: Sides<&Article>, vocabulary: &Vocabulary, passage: &Passage, bead: usize, out: &mut Vec<Edit>) {
    let view = View { articles, vocabulary, passage };
    let gaps = view.tidy(view.gaps());
    let mut inner = passage.pairs.iter().copied().peekable();
    for gap in gaps {
        while let Some(&(a, b)) = inner.peek() {
            if a >= gap.left.0 && b >= gap.right.0 {
                break;
            }
            view.form(a, b, bead, out);
            inner.next();
        }
        while inner.peek().is_some_and(|&(a, b)| a < gap.left.1 && b < gap.right.1) {
            inner.next();
        }
        view.emit(gap, bead, out);
    }
    for (a, b) in inner {
        view.form(a, b, bead, out);
    }
    view.moves(bead, out);
}

struct View<'a> {
    articles: Sides<&'a Article>,
    vocabulary: &'a Vocabulary,
    passage: &'a Passage,
}

impl View<'_> {
    fn span(&self, side: Side, at: usize) -> Span {
        self.articles[side].tokens[self.passage.tokens[side][at]].span
    }

    fn is_mark(&self, side: Side, at: usize) -> bool {
        self.articles[side].tokens[self.passage.tokens[side][at]].kind == TokenKind::Mark
    }

    fn is_moved(&self, side: Side, at: usize) -> bool {
        self.passage.moves.iter().any(|m| if side == Side::Left { m.0 == at } else { m.1 == at })
    }

    fn gaps(&self) -> Vec<Gap> {
        let ends = (self.passage.tokens.left.len(), self.passage.tokens.right.len());
        let mut out = Vec::new();
        let (mut a, mut b) = (0, 0);
        for &(i, j) in self.passage.pairs.iter().chain(std::iter::once(&ends)) {
            if i > a || j > b {
                out.push(Gap { left: (a, i), right: (b, j) });
            }
            (a, b) = (i + 1, j + 1);
        }
        out
    }

    /// Joins changes that only a few small words part.
    fn tidy(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        let mut out: Vec<Gap> = Vec::with_capacity(gaps.len());
        for gap in gaps {
            if let Some(last) = out.last_mut()
                && self.joins(*last, gap)
            {
                last.left.1 = gap.left.1;
                last.right.1 = gap.right.1;
                continue;
            }
            out.push(gap);
        }
        out
    }

    fn joins(&self, a: Gap, b: Gap) -> bool {
        let words = |side: Side, range: (usize, usize)| (range.0..range.1).filter(|&k| !self.is_mark(side, k)).count();
        let island: Vec<usize> = (a.left.1..b.left.0).filter(|&k| !self.is_mark(Side::Left, k)).collect();
        if island.len() > ISLAND_WORDS || (a.left.1..b.left.0).len() > ISLAND_WORDS + 1 {
            return false;
        }
        let small = island.iter().all(|&k| {
            let span = self.span(Side::Left, k);
            let text = span.of(&self.articles.left.text);
            text.chars().count() <= 3 && !text.chars().any(char::is_numeric) && !text.chars().next().is_some_and(char::is_uppercase)
        });
        let changed = |gap: Gap| words(Side::Left, gap.left).max(words(Side::Right, gap.right));
        let both =
            words(Side::Left, a.left) + words(Side::Left, b.left) > 0 && words(Side::Right, a.right) + words(Side::Right, b.right) > 0;
        small && both && changed(a) + changed(b) > island.len() && changed(a) > 0 && changed(b) > 0
    }

    /// One edit a gap; where a side of it reaches over several paragraphs, one for each.
    fn emit(&self, gap: Gap, bead: usize, out: &mut Vec<Edit>) {
        let parts = Sides::new(self.by_paragraph(Side::Left, gap.left), self.by_paragraph(Side::Right, gap.right));
        for k in 0..parts.left.len().max(parts.right.len()) {
            let empty = |range: (usize, usize)| (range.1, range.1);
            let left = parts.left.get(k).copied().unwrap_or_else(|| empty(gap.left));
            let right = parts.right.get(k).copied().unwrap_or_else(|| empty(gap.right));
            self.emit_one(Gap { left, right }, bead, out);
        }
    }

    /// A range of tokens cut where a paragraph ends.
    fn by_paragraph(&self, side: Side, range: (usize, usize)) -> Vec<(usize, usize)> {
        let mut out: Vec<(usize, usize)> = Vec::new();
        let mut last = None;
        for k in range.0..range.1 {
            let paragraph = self.articles[side].paragraph_at(self.span(side, k).start);
            match out.last_mut() {
                Some(part) if paragraph == last => part.1 = k + 1,
                _ => out.push((k, k + 1)),
            }
            last = paragraph;
        }
        out
    }

    fn emit_one(&self, gap: Gap, bead: usize, out: &mut Vec<Edit>) {
        let run = |side: Side, range: (usize, usize)| {
            let kept: Vec<usize> = (range.0..range.1).filter(|&k| !self.is_moved(side, k)).collect();
            let (first, last) = (*kept.first()?, *kept.last()?);
            Some(self.span(side, first).join(self.span(side, last)))
        };
        let spans = Sides::new(run(Side::Left, gap.left), run(Side::Right, gap.right));
        let kind = match (spans.left, spans.right) {
            (Some(_), Some(_)) => EditKind::Replace,
            (Some(_), None) => EditKind::Delete,
            (None, Some(_)) => EditKind::Insert,
            (None, None) => return,
        };
        out.push(Edit { bead, kind, spans, silent: self.is_silent(spans) });
    }

    /// A pair of tokens with one stem but written differently: an inflection, or only case or quote style.
    fn form(&self, a: usize, b: usize, bead: usize, out: &mut Vec<Edit>) {
        let (left, right) = (self.span(Side::Left, a), self.span(Side::Right, b));
        if left.of(&self.articles.left.text) == right.of(&self.articles.right.text) {
            return;
        }
        let same = {
            let l = self.vocabulary.word(Side::Left, self.passage.tokens.left[a]);
            let r = self.vocabulary.word(Side::Right, self.passage.tokens.right[b]);
            l.folded == r.folded
        };
        out.push(Edit { bead, kind: EditKind::Replace, spans: Sides::new(Some(left), Some(right)), silent: same });
    }

    /// Whether both sides hold the same letters and figures: spaces, hyphens and quote style aside.
    fn is_silent(&self, spans: Sides<Option<Span>>) -> bool {
        if Side::BOTH.iter().all(|side| spans[*side].is_none_or(|span| self.articles[*side].is_item_mark(span))) {
            return true;
        }
        let ink = |side: Side| {
            let Some(span) = spans[side] else { return String::new() };
            crate::text::fold(span.of(&self.articles[side].text))
                .chars()
                .filter(|c| c.is_alphanumeric() || matches!(c, '.' | '!' | '?' | '%' | '$' | '€' | '£'))
                .collect()
        };
        let (left, right) = (ink(Side::Left), ink(Side::Right));
        if left.is_empty() && right.is_empty() {
            let marks = |side: Side| spans[side].map_or(String::new(), |s| crate::text::fold(s.of(&self.articles[side].text)).into_owned());
            return marks(Side::Left) == marks(Side::Right)
                || (marks(Side::Left) + &marks(Side::Right)).chars().all(|c| matches!(c, '"' | '\'' | '-' | ' ' | '|'));
        }
        left == right
    }

    fn moves(&self, bead: usize, out: &mut Vec<Edit>) {
        let mut at = 0;
        let moves = &self.passage.moves;
        while at < moves.len() {
            let mut end = at + 1;
            // A run goes on while both sides go on to the next word; marks between words are part of it.
            while end < moves.len()
                && moves[end].0 > moves[end - 1].0
                && moves[end].1 > moves[end - 1].1
                && moves[end].0 - moves[end - 1].0 <= 2
            {
                end += 1;
            }
            let left = self.span(Side::Left, moves[at].0).join(self.span(Side::Left, moves[end - 1].0));
            let right = self.span(Side::Right, moves[at].1).join(self.span(Side::Right, moves[end - 1].1));
            out.push(Edit { bead, kind: EditKind::Move, spans: Sides::new(Some(left), Some(right)), silent: false });
            at = end;
        }
    }
}
