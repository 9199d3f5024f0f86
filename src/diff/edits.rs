//! From paired tokens to edits that read well.

use crate::lexicon::Vocabulary;
use crate::text::{Article, Side, Sides, Span, TokenKind};

use super::model::{Edit, EditKind};
use super::passage::Passage;

/// An island of kept words between two changes is taken into the change when it is at most this many
/// words, all of them without a meaning of their own: nobody reads "of the" between two rewritten phrases as kept.
const ISLAND_WORDS: usize = 3;

/// An edit and where it is read: a byte of the left text, for an insertion that of the words before it.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Byte of the left text.
    pub at: usize,
    /// The edit.
    pub edit: Edit,
}

/// A change of one passage before it is an edit: half-open ranges of positions in the passage's tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gap {
    left: (usize, usize),
    right: (usize, usize),
}

/// The edits of a passage, all of bead `bead`. A change inside one of `atoms` takes in the whole of it.
pub fn edits_of(
    articles: Sides<&Article>,
    vocabulary: &Vocabulary,
    passage: &Passage,
    atoms: &Sides<Vec<Span>>,
    bead: usize,
    out: &mut Vec<Placed>,
) {
    let mut moved = Sides::new(vec![false; passage.tokens.left.len()], vec![false; passage.tokens.right.len()]);
    for &(a, b) in &passage.moves {
        moved.left[a] = true;
        moved.right[b] = true;
    }
    let view = View { articles, vocabulary, passage, moved };
    let gaps = view.tidy(view.whole(view.gaps(), atoms)).into_iter().flat_map(|gap| view.parted(gap, atoms));
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
    /// Which tokens stand in a move.
    moved: Sides<Vec<bool>>,
}

impl View<'_> {
    fn span(&self, side: Side, at: usize) -> Span {
        self.articles[side].tokens[self.passage.tokens[side][at]].span
    }

    fn is_mark(&self, side: Side, at: usize) -> bool {
        self.articles[side].tokens[self.passage.tokens[side][at]].kind == TokenKind::Mark
    }

    fn is_moved(&self, side: Side, at: usize) -> bool {
        self.moved[side][at]
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

    /// Widens every change that touches an atom to the whole of it, with the partners of what it takes in, and joins
    /// changes that overlap.
    fn whole(&self, gaps: Vec<Gap>, atoms: &Sides<Vec<Span>>) -> Vec<Gap> {
        let mut out: Vec<Gap> = Vec::with_capacity(gaps.len());
        for mut gap in gaps {
            loop {
                let before = gap;
                gap.left = self.widened(Side::Left, gap.left, &atoms.left);
                gap.right = self.widened(Side::Right, gap.right, &atoms.right);
                self.take_partners(&mut gap);
                if gap == before {
                    break;
                }
            }
            while let Some(last) = out.last().copied()
                && (gap.left.0 < last.left.1 || gap.right.0 < last.right.1)
            {
                gap.left = (gap.left.0.min(last.left.0), gap.left.1.max(last.left.1));
                gap.right = (gap.right.0.min(last.right.0), gap.right.1.max(last.right.1));
                out.pop();
            }
            out.push(gap);
        }
        out
    }

    /// A range of tokens with the atoms that it cuts into.
    fn widened(&self, side: Side, range: (usize, usize), atoms: &[Span]) -> (usize, usize) {
        let tokens = self.passage.tokens[side].len();
        // An insertion cuts into an atom where both its neighbours belong to it.
        let touched = if range.0 < range.1 {
            self.span(side, range.0).join(self.span(side, range.1 - 1))
        } else if range.0 > 0 && range.0 < tokens {
            Span::new(self.span(side, range.0 - 1).end, self.span(side, range.0).start.max(self.span(side, range.0 - 1).end))
        } else {
            return range;
        };
        let (mut from, mut to) = range;
        let first = atoms.partition_point(|a| a.end <= touched.start);
        for atom in atoms[first..].iter().take_while(|a| a.start < touched.end.max(touched.start + 1)) {
            // What follows an insertion directly is not cut by it.
            if range.0 == range.1 && !(atom.start < touched.start && touched.end < atom.end) {
                continue;
            }
            while from > 0 && self.span(side, from - 1).start >= atom.start && self.span(side, from - 1).end <= atom.end {
                from -= 1;
            }
            while to < tokens && self.span(side, to).start >= atom.start && self.span(side, to).end <= atom.end {
                to += 1;
            }
        }
        (from, to)
    }

    /// Takes in the partners of all paired tokens inside a change, so that no pair is cut.
    fn take_partners(&self, gap: &mut Gap) {
        let pairs = &self.passage.pairs;
        let from = pairs.partition_point(|p| p.0 < gap.left.0 && p.1 < gap.right.0);
        for &(a, b) in &pairs[from..] {
            if a >= gap.left.1 && b >= gap.right.1 {
                break;
            }
            gap.left = (gap.left.0.min(a), gap.left.1.max(a + 1));
            gap.right = (gap.right.0.min(b), gap.right.1.max(b + 1));
        }
    }

    /// A change where one side is nothing but a figure and the other begins or ends with one: figure stands for figure, and
    /// the rest was put in or left out. "in September 2021, the office said" and "in September 2020".
    fn parted(&self, gap: Gap, atoms: &Sides<Vec<Span>>) -> Vec<Gap> {
        // How many tokens of a range the atom takes in that begins with its first token, or ends with its last one.
        let atom = |side: Side, range: (usize, usize), first: bool| {
            let at = self.span(side, if first { range.0 } else { range.1 - 1 });
            let found = atoms[side].get(atoms[side].partition_point(|a| a.end <= at.start)).filter(|a| a.contains(at))?;
            let inside = |&k: &usize| found.contains(self.span(side, k));
            Some(if first { (range.0..range.1).take_while(inside).count() } else { (range.0..range.1).rev().take_while(inside).count() })
        };
        if gap.left.0 == gap.left.1 || gap.right.0 == gap.right.1 {
            return vec![gap];
        }
        for first in [true, false] {
            let (Some(l), Some(r)) = (atom(Side::Left, gap.left, first), atom(Side::Right, gap.right, first)) else { continue };
            let (left, right) = (gap.left.1 - gap.left.0, gap.right.1 - gap.right.0);
            if (l == left) == (r == right) {
                continue;
            }
            let (left, right) = if first { (gap.left.0 + l, gap.right.0 + r) } else { (gap.left.1 - l, gap.right.1 - r) };
            let before = Gap { left: (gap.left.0, left), right: (gap.right.0, right) };
            return vec![before, Gap { left: (left, gap.left.1), right: (right, gap.right.1) }];
        }
        vec![gap]
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
            let word = self.vocabulary.word(Side::Left, self.passage.tokens.left[k]);
            let short = word.folded.chars().count() <= 3 && !word.folded.chars().any(char::is_numeric);
            let named = self.span(Side::Left, k).of(&self.articles.left.text).starts_with(char::is_uppercase);
            (short || !word.content) && word.kind != TokenKind::Number && !named
        });
        // What ends a sentence or a quotation parts changes.
        let ends = |k: usize| {
            let mark = self.span(Side::Left, k).of(&self.articles.left.text);
            self.is_mark(Side::Left, k) && matches!(&*crate::text::fold(mark), "\"" | "." | "!" | "?" | ";")
        };
        if (a.left.1..b.left.0).any(ends) {
            return false;
        }
        // A figure that changed is read by itself.
        let figure = |side: Side, range: (usize, usize)| {
            (range.0..range.1).any(|k| self.articles[side].tokens[self.passage.tokens[side][k]].kind == TokenKind::Number)
        };
        if [a, b].iter().any(|g| figure(Side::Left, g.left) && figure(Side::Right, g.right)) {
            return false;
        }
        let changed = |gap: Gap| words(Side::Left, gap.left).max(words(Side::Right, gap.right));
        let both =
            words(Side::Left, a.left) + words(Side::Left, b.left) > 0 && words(Side::Right, a.right) + words(Side::Right, b.right) > 0;
        small && both && changed(a) + changed(b) > island.len() && changed(a).min(changed(b)) > 0
    }

    /// One edit a gap; where a side of it reaches over several stretches, one for each.
    fn emit(&self, gap: Gap, bead: usize, out: &mut Vec<Placed>) {
        let parts = Sides::new(self.stretches(Side::Left, gap.left), self.stretches(Side::Right, gap.right));
        for k in 0..parts.left.len().max(parts.right.len()) {
            let empty = |range: (usize, usize)| (range.1, range.1);
            let left = parts.left.get(k).copied().unwrap_or_else(|| empty(gap.left));
            let right = parts.right.get(k).copied().unwrap_or_else(|| empty(gap.right));
            self.emit_one(Gap { left, right }, bead, out);
        }
    }

    /// A range of tokens cut where a paragraph ends and where sentences of another passage or moved words, which have an
    /// edit of their own, stand between two of its tokens.
    fn stretches(&self, side: Side, range: (usize, usize)) -> Vec<(usize, usize)> {
        let mut out: Vec<(usize, usize)> = Vec::new();
        let mut last = None;
        for k in (range.0..range.1).filter(|&k| !self.is_moved(side, k)) {
            let paragraph = self.articles[side].paragraph_at(self.span(side, k).start);
            match out.last_mut() {
                Some(part) if part.1 == k && paragraph == last && self.follows(side, k) => part.1 = k + 1,
                _ => out.push((k, k + 1)),
            }
            last = paragraph;
        }
        out
    }

    /// Whether the text has nothing between a token and the one before it in the passage.
    fn follows(&self, side: Side, at: usize) -> bool {
        let tokens = &self.passage.tokens[side];
        at > 0 && tokens[at] == tokens[at - 1] + 1
    }

    fn emit_one(&self, gap: Gap, bead: usize, out: &mut Vec<Placed>) {
        let run =
            |side: Side, range: (usize, usize)| (range.0 < range.1).then(|| self.span(side, range.0).join(self.span(side, range.1 - 1)));
        let spans = Sides::new(run(Side::Left, gap.left), run(Side::Right, gap.right));
        let kind = match (spans.left, spans.right) {
            (Some(_), Some(_)) => EditKind::Replace,
            (Some(_), None) => EditKind::Delete,
            (None, Some(_)) => EditKind::Insert,
            (None, None) => return,
        };
        let at = spans.left.map_or_else(|| self.before(gap.left.0), |s| s.start);
        let mut push = |kind: EditKind, spans: Sides<Option<Span>>| {
            out.push(Placed { at, edit: Edit { bead, kind, spans, silent: self.is_silent(spans) } });
        };
        // Words do not stand for a hyphen or a quotation mark: each is an edit by itself.
        let apart = kind == EditKind::Replace && !self.is_silent(spans) && Side::BOTH.iter().any(|&side| self.is_typography(side, spans));
        if apart {
            push(EditKind::Delete, Sides::new(spans.left, None));
            push(EditKind::Insert, Sides::new(None, spans.right));
        } else {
            push(kind, spans);
        }
    }

    /// Whether a side of an edit is nothing but hyphens, quotation marks and commas.
    fn is_typography(&self, side: Side, spans: Sides<Option<Span>>) -> bool {
        let mark = |c: char| matches!(c, '"' | '\'' | '-' | ' ' | '|' | ',');
        spans[side].is_some_and(|s| crate::text::fold(s.of(&self.articles[side].text)).chars().all(mark))
    }

    /// Where the left text has come to before a token.
    fn before(&self, at: usize) -> usize {
        match at.checked_sub(1) {
            Some(last) => self.span(Side::Left, last).end,
            None => self.articles.left.sentences[self.passage.sentences.left[0]].span.start,
        }
    }

    /// A pair of tokens with one stem but written differently: an inflection, or only case or quote style.
    fn form(&self, a: usize, b: usize, bead: usize, out: &mut Vec<Placed>) {
        let (left, right) = (self.span(Side::Left, a), self.span(Side::Right, b));
        if left.of(&self.articles.left.text) == right.of(&self.articles.right.text) {
            return;
        }
        let same = {
            let l = self.vocabulary.word(Side::Left, self.passage.tokens.left[a]);
            let r = self.vocabulary.word(Side::Right, self.passage.tokens.right[b]);
            l.folded == r.folded
        };
        let edit = Edit { bead, kind: EditKind::Replace, spans: Sides::new(Some(left), Some(right)), silent: same };
        out.push(Placed { at: left.start, edit });
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
            let marks = |side: Side| spans[side].map(|s| crate::text::fold(s.of(&self.articles[side].text)).into_owned());
            return marks(Side::Left) == marks(Side::Right)
                || Side::BOTH.iter().all(|&side| spans[side].is_none() || self.is_typography(side, spans));
        }
        left == right
    }

    /// A move for each run of moved words, and the forms that changed inside it. A run goes on over marks that have no
    /// partner elsewhere.
    fn moves(&self, bead: usize, out: &mut Vec<Placed>) {
        let moves = &self.passage.moves;
        let mut paired = Sides::new(vec![false; self.passage.tokens.left.len()], vec![false; self.passage.tokens.right.len()]);
        for &(a, b) in &self.passage.pairs {
            paired.left[a] = true;
            paired.right[b] = true;
        }
        let goes_on = |side: Side, from: usize, to: usize| {
            to > from
                && to - from <= 2
                && (from + 1..=to).all(|k| self.follows(side, k))
                && (from + 1..to).all(|k| self.is_mark(side, k) && !paired[side][k])
        };
        let mut at = 0;
        while at < moves.len() {
            let mut end = at + 1;
            while end < moves.len()
                && goes_on(Side::Left, moves[end - 1].0, moves[end].0)
                && goes_on(Side::Right, moves[end - 1].1, moves[end].1)
            {
                end += 1;
            }
            let left = self.span(Side::Left, moves[at].0).join(self.span(Side::Left, moves[end - 1].0));
            let right = self.span(Side::Right, moves[at].1).join(self.span(Side::Right, moves[end - 1].1));
            let edit = Edit { bead, kind: EditKind::Move, spans: Sides::new(Some(left), Some(right)), silent: false };
            out.push(Placed { at: left.start, edit });
            for &(a, b) in &moves[at..end] {
                self.form(a, b, bead, out);
            }
            at = end;
        }
    }
}
