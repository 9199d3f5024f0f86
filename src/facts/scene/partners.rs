//! Partners: which token of the other article says the same as each token, by the diff, by stems left over and by synonyms.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::diff::Passage;
use crate::facts::Case;
use crate::lexicon;
use crate::lexicon::courses::{Facets, Rung};
use crate::text::{Side, Sides};

/// Partners of tokens over the whole comparison; `NONE` where a token has none.
pub const NONE: u32 = u32::MAX;

/// How many passages a thread takes at a time.
const CHUNK: usize = 64;

/// No synonyms are looked for in a gap of more tokens than this.
const WIDEST: usize = 20;

/// Words that stand apart are not looked for among more pairs than this.
const FARTHEST: usize = 900;

/// Which token on the other side says the same as each token.
#[derive(Clone, Debug, Default)]
pub struct Partners {
    /// By side and token index.
    pub of: Sides<Vec<u32>>,
    /// Whether the partner is the very same word (by stem), not a synonym.
    pub exact: Sides<Vec<bool>>,
}

impl Partners {
    /// Partners from the diff's pairs and moves, then from equal stems left over in a passage, then from
    /// synonyms that face each other in one gap.
    #[must_use]
    pub fn find(case: &Case<'_>, told: &[Facets]) -> Self {
        let size = |side: Side| case.articles[side].tokens.len();
        let mut partners = Self {
            of: Sides::new(vec![NONE; size(Side::Left)], vec![NONE; size(Side::Right)]),
            exact: Sides::new(vec![false; size(Side::Left)], vec![false; size(Side::Right)]),
        };
        // Passages share no token, so that each can be looked at by itself.
        let pair = |passages: &[Passage]| {
            let mut known = Known { alike: FxHashMap::default(), told };
            passages.iter().flat_map(|passage| Pairing::new(case, passage, &mut known).joined).collect::<Vec<Joined>>()
        };
        for joined in case.passages.par_chunks(CHUNK).map(pair).collect::<Vec<_>>() {
            joined.into_iter().for_each(|pair| partners.join(pair));
        }
        partners
    }

    fn join(&mut self, Joined { tokens, exact }: Joined) {
        for side in Side::BOTH {
            let token = tokens[side] as usize;
            self.of[side][token] = tokens[side.other()];
            self.exact[side][token] = exact;
        }
    }

    /// The partner of a token; none behind the last one.
    #[must_use]
    pub fn get(&self, side: Side, token: usize) -> Option<usize> {
        let at = *self.of[side].get(token)?;
        (at != NONE).then_some(at as usize)
    }
}

/// Two tokens that are partners.
struct Joined {
    tokens: Sides<u32>,
    /// Whether they are the very same word.
    exact: bool,
}

/// The search for partners inside one passage.
struct Pairing<'a> {
    case: &'a Case<'a>,
    passage: &'a Passage,
    /// Which of the passage's tokens have a partner, by position.
    taken: Sides<Vec<bool>>,
    joined: Vec<Joined>,
}

impl<'a> Pairing<'a> {
    fn new(case: &'a Case<'a>, passage: &'a Passage, known: &mut Known<'_>) -> Self {
        let taken = Sides::new(vec![false; passage.tokens.left.len()], vec![false; passage.tokens.right.len()]);
        let mut own = Self { case, passage, taken, joined: Vec::with_capacity(passage.pairs.len()) };
        for &(a, b) in passage.pairs.iter().chain(&passage.moves) {
            own.join(a, b, true);
        }
        if passage.is_kept_whole() {
            return own;
        }
        own.same_stems();
        own.same_places();
        own.synonyms(known);
        own.far_synonyms(known);
        own
    }

    /// Joins the tokens at two positions of the passage.
    fn join(&mut self, left: usize, right: usize, exact: bool) {
        self.taken.left[left] = true;
        self.taken.right[right] = true;
        let tokens = Sides::new(self.passage.tokens.left[left] as u32, self.passage.tokens.right[right] as u32);
        self.joined.push(Joined { tokens, exact });
    }

    /// Positions of the words without partner.
    fn free(&self, side: Side) -> impl Iterator<Item = (usize, usize)> + '_ {
        let is_word = move |t: usize| self.case.articles[side].tokens[t].kind.is_word();
        self.passage.tokens[side].iter().copied().enumerate().filter(move |&(k, t)| !self.taken[side][k] && is_word(t))
    }

    /// The same for words of weight.
    fn free_content(&self, side: Side) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.free(side).filter(move |&(_, t)| self.case.is_content(side, t))
    }

    fn same_stems(&mut self) {
        let stem = |side: Side, t: usize| self.case.vocabulary.stem(side, t);
        let mut right: Vec<(u32, usize)> = self.free_content(Side::Right).map(|(k, t)| (stem(Side::Right, t), k)).collect();
        if right.is_empty() {
            return;
        }
        right.sort_unstable();
        let left: Vec<(u32, usize)> = self.free_content(Side::Left).map(|(k, t)| (stem(Side::Left, t), k)).collect();
        for (stem, k) in left {
            // Of several, the first that has no partner yet.
            let at = right.partition_point(|&(other, k)| other < stem || other == stem && self.taken.right[k]);
            if let Some(&(_, partner)) = right.get(at).filter(|r| r.0 == stem) {
                self.join(k, partner, true);
            }
        }
    }

    /// A country, its people and its government: "the Syrian minister" and "the minister of Syria".
    fn same_places(&mut self) {
        let place = |side: Side, t: usize| self.case.is_capital(side, t).then(|| lexicon::place(self.case.folded(side, t))).flatten();
        let places = |side: Side| self.free(side).filter_map(|(k, t)| Some((k, place(side, t)?))).collect::<Vec<_>>();
        let mut right = places(Side::Right);
        if right.is_empty() {
            return;
        }
        for (k, own) in places(Side::Left) {
            if let Some(at) = right.iter().position(|(_, other)| own.same(other)) {
                let (partner, _) = right.remove(at);
                self.join(k, partner, false);
            }
        }
    }

    fn synonyms(&mut self, known: &mut Known<'_>) {
        let (case, tokens) = (self.case, &self.passage.tokens);
        let ends = (tokens.left.len(), tokens.right.len());
        let (mut from_left, mut from_right) = (0, 0);
        for &(a, b) in self.passage.pairs.iter().chain(std::iter::once(&ends)) {
            let gap = (from_left..a, from_right..b);
            (from_left, from_right) = (a + 1, b + 1);
            if gap.0.is_empty() || gap.1.is_empty() || gap.0.len() > WIDEST || gap.1.len() > WIDEST {
                continue;
            }
            for i in gap.0 {
                let left = tokens.left[i];
                if self.taken.left[i] || !case.is_content(Side::Left, left) {
                    continue;
                }
                for j in gap.1.clone() {
                    let right = tokens.right[j];
                    if self.taken.right[j] || !case.is_content(Side::Right, right) {
                        continue;
                    }
                    if is_alike(case, left, right, known) {
                        self.join(i, j, false);
                        break;
                    }
                }
            }
        }
    }

    /// Joins words that stand apart and are each other's only synonym in the passage: in a free retelling nothing stands
    /// where it stood.
    fn far_synonyms(&mut self, known: &mut Known<'_>) {
        let case = self.case;
        let (left, right) = (self.free_content(Side::Left).collect::<Vec<_>>(), self.free_content(Side::Right).collect::<Vec<_>>());
        if left.len() * right.len() > FARTHEST {
            return;
        }
        let mut found: Vec<(usize, usize)> = Vec::new();
        for &(i, a) in &left {
            found.extend(right.iter().filter(|&&(_, b)| is_alike(case, a, b, known)).map(|&(j, _)| (i, j)));
        }
        let only = |&&(i, j): &&(usize, usize)| found.iter().filter(|&&(k, l)| k == i || l == j).count() == 1;
        let pairs: Vec<(usize, usize)> = found.iter().filter(only).copied().collect();
        pairs.into_iter().for_each(|(i, j)| self.join(i, j, false));
    }
}

/// What is known of pairs of words while passages are looked at.
struct Known<'a> {
    /// Whether two words say the same, by their numbers.
    alike: FxHashMap<(u32, u32), bool>,
    /// What the table of courses has of each word of the vocabulary.
    told: &'a [Facets],
}

/// Whether two words stand for one answer to what became of a matter.
fn one_rung(a: &[Rung], b: &[Rung]) -> bool {
    a.iter().any(|rung| b.contains(rung))
}

/// Whether two words are one or synonyms.
fn is_alike(case: &Case<'_>, left: usize, right: usize, known: &mut Known<'_>) -> bool {
    let key = (case.vocabulary.of_token.left[left], case.vocabulary.of_token.right[right]);
    let told = known.told;
    *known.alike.entry(key).or_insert_with(|| {
        let (x, y) = (case.folded(Side::Left, left), case.folded(Side::Right, right));
        (lexicon::is_one(x, y) || one_rung(&told[key.0 as usize].alone, &told[key.1 as usize].alone)) && !lexicon::opposite(x, y)
    })
}
