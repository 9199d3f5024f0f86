//! What the articles state, as features: a number is the same feature however it is written.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lexicon::Vocabulary;
use crate::mention::{Measure, Mentions, Quantity};
use crate::text::{Side, Sides, TokenKind};

/// Stands for a token that is no part of a number.
const NO_NUMBER: u32 = u32::MAX;

/// Numbers up to this stand in any text.
const HANDFUL: f64 = 12.0;

/// Stands for a token that is part of a number whose feature another token has.
const PART: u32 = u32::MAX - 1;

/// What two sentences that say the same mostly have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// A number.
    Figure,
    /// A word of a name.
    Name,
}

/// The features of both articles' tokens that stand for what they state: their stems, but for numbers.
pub struct Stated<'a> {
    vocabulary: &'a Vocabulary,
    /// For each token the feature of the number that begins there.
    numbers: Sides<Vec<u32>>,
    /// How many features there are.
    pub count: usize,
    /// The features of numbers that count a handful of anything: "two", "five", "12".
    pub handful: Vec<bool>,
}

impl<'a> Stated<'a> {
    /// Numbers of one value are one feature: "2.1 million" and "2 100 000", "eleven" and "11". Vague ones keep their words.
    #[must_use]
    pub fn new(vocabulary: &'a Vocabulary, mentions: &Sides<Mentions>) -> Self {
        let mut values: FxHashMap<u64, u32> = FxHashMap::default();
        let near = near(mentions);
        let mut numbers = vocabulary.of_token.as_ref().map(|tokens| vec![NO_NUMBER; tokens.len()]);
        for side in Side::BOTH {
            for quantity in mentions[side].quantities.iter().filter(|q| !q.weak && !q.number.is_empty()) {
                let next = (vocabulary.stems + values.len()) as u32;
                let own = quantity.value.to_bits();
                let value = *values.entry(near.get(&own).copied().unwrap_or(own)).or_insert(next);
                quantity.number.clone().chain(quantity.magnitude).for_each(|t| numbers[side][t] = PART);
                numbers[side][quantity.number.start] = value;
            }
        }
        let count = vocabulary.stems + values.len();
        let mut handful = vec![false; count];
        let is_small = |value: f64| value.fract() == 0.0 && value.abs() <= HANDFUL;
        values.iter().for_each(|(bits, &id)| handful[id as usize] = is_small(f64::from_bits(*bits)));
        for word in vocabulary.words.iter().filter(|word| word.kind == TokenKind::Number) {
            handful[word.stem as usize] = word.folded.parse().is_ok_and(is_small);
        }
        Self { vocabulary, numbers, count, handful }
    }

    /// What a token stands for, if anything.
    #[must_use]
    pub fn by(&self, side: Side, token: usize) -> Option<u32> {
        let word = self.vocabulary.word(side, token);
        if !word.kind.is_word() {
            return None;
        }
        match self.numbers[side][token] {
            NO_NUMBER => Some(word.stem),
            PART => None,
            value => Some(value),
        }
    }

    /// Which features are figures, and which are words of names and never written without a capital.
    #[must_use]
    pub fn anchors(&self, mentions: &Sides<Mentions>) -> Vec<Option<Anchor>> {
        let mut out = vec![None; self.count];
        out[self.vocabulary.stems..].fill(Some(Anchor::Figure));
        let mut small = vec![false; self.count];
        for word in &self.vocabulary.words {
            match word.kind {
                TokenKind::Number => out[word.stem as usize] = Some(Anchor::Figure),
                TokenKind::Word => small[word.stem as usize] |= !word.capital,
                _ => {}
            }
        }
        for side in Side::BOTH {
            for t in mentions[side].names.iter().flat_map(|name| name.tokens.clone()) {
                out[self.vocabulary.stem(side, t) as usize].get_or_insert(Anchor::Name);
            }
        }
        out.iter_mut().zip(small).filter(|(_, small)| *small).for_each(|(anchor, _)| *anchor = None);
        out
    }
}

/// How far apart, as a ratio, two figures may be of which one is the other told roughly.
const ROUGHLY: f64 = 1.15;

/// Figures that are one although they are written otherwise, each of which its own article alone has: "71 metres" and "230 feet", "23
/// percent" and "nearly a quarter". By the value on the right, which the left has nowhere: the value on the left.
fn near(mentions: &Sides<Mentions>) -> FxHashMap<u64, u64> {
    let has = |side: Side| mentions[side].quantities.iter().map(|q| q.value.to_bits()).collect::<FxHashSet<u64>>();
    let known = Sides::new(has(Side::Left), has(Side::Right));
    // A small bare number is near another by chance.
    let tells = |q: &&Quantity| {
        let bare = matches!(q.measure, Measure::Count | Measure::Ordinal);
        !q.weak && !q.number.is_empty() && q.base() > 0.0 && (!bare || q.measure == Measure::Count && q.value > HANDFUL)
    };
    let open = |side: Side| {
        let alone = |q: &&Quantity| !known[side.other()].contains(&q.value.to_bits());
        let mut list: Vec<&Quantity> = mentions[side].quantities.iter().filter(tells).filter(alone).collect();
        list.sort_by(|a, b| a.base().total_cmp(&b.base()));
        list.dedup_by(|a, b| a.value.to_bits() == b.value.to_bits() && a.measure == b.measure);
        list
    };
    let (left, right) = (open(Side::Left), open(Side::Right));
    let mut found = FxHashMap::default();
    for b in right {
        let base = b.base();
        let from = left.partition_point(|a| a.base() * ROUGHLY < base);
        let candidates = left[from..].iter().take_while(|a| a.base() <= base * ROUGHLY);
        let fits = |a: &&&Quantity| a.comparable(b) && (a.equal(b) || a.rounds_to(b) || a.bounds(b));
        let off = |a: &Quantity| (a.base() - base).abs();
        if let Some(a) = candidates.filter(fits).min_by(|a, b| off(a).total_cmp(&off(b))) {
            found.entry(b.value.to_bits()).or_insert(a.value.to_bits());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::Stated;
    use crate::lexicon::Vocabulary;
    use crate::load::{LoadOptions, load_text};
    use crate::mention::Mentions;
    use crate::text::{Side, Sides, Stop};

    #[test]
    fn a_number_is_one_feature_however_it_is_written() {
        let load = |text: &str| load_text(text, "a", &LoadOptions::default()).unwrap();
        let articles = Sides::new(load("The mill cost 2.1 million crowns and eleven men."), load("Some 2,100,000 crowns went to 11 men."));
        let vocabulary = Vocabulary::build(articles.as_ref());
        let find = |side: Side| Mentions::find(&articles[side], &vocabulary, side, &Stop::default());
        let mentions = Sides::new(find(Side::Left), find(Side::Right));
        let stated = Stated::new(&vocabulary, &mentions);
        let of = |side: Side, wanted: &str| {
            let token = articles[side].tokens.iter().position(|t| articles[side].slice(t.span) == wanted).unwrap();
            stated.by(side, token)
        };
        assert!(of(Side::Left, "2.1").is_some());
        assert_eq!(of(Side::Left, "2.1"), of(Side::Right, "2,100,000"));
        assert_eq!(of(Side::Left, "eleven"), of(Side::Right, "11"));
        assert_ne!(of(Side::Left, "2.1"), of(Side::Left, "eleven"));
        assert_eq!(of(Side::Left, "million"), None);
    }
}
