//! How two words are related in WordNet.

use std::rc::Rc;

use super::{
    Pos,
    asset::{self, Entry, Synset, SynsetNo, WordNo},
    memo::{Known, known},
    morphology::Reading,
    tagged_as,
};

/// How two words are related, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The same lemma, or one derived from the other (buy, bought, buyer).
    Same,
    /// Opposites: directly (win, lose), through the cluster of an adjective (soggy, dry), through a synonym in the first
    /// senses, or through a derived word (buyer, seller).
    Antonym,
    /// Synonyms in the first four senses of both.
    Synonym,
    /// Similar adjectives, grouped, entailed or caused verbs, an adjective and what it pertains to.
    Similar,
    /// One is at most two levels above the other in the first three senses (dog, animal).
    Hypernym,
    /// Both stand right under the same word in the first three senses (third and fourth, Paris and Rome, red and blue).
    Sibling,
    /// Both are known, and none of these.
    Unrelated,
    /// At least one is not in WordNet, such as a name, a function word or a word of another language.
    Unknown,
}

impl Relation {
    /// Whether the one may stand for the other, or for a sort of it.
    #[must_use]
    pub const fn is_near(self) -> bool {
        matches!(self, Self::Same | Self::Synonym | Self::Similar | Self::Hypernym)
    }

    /// Whether two such words can hardly mean the same, and are no opposites either.
    #[must_use]
    pub const fn is_far(self) -> bool {
        matches!(self, Self::Sibling | Self::Unrelated)
    }
}

/// Senses that count for a hypernym or a sibling.
const EARLY: u8 = 3;
/// From this count on a word is common, and a reading with less than this part of its count is left out.
const COMMON: u32 = 30;
/// Senses that count for an antonym by way of a synonym.
const FIRST: u8 = 2;

/// The closest relation of two lower-case words, inflected or not; with a part of speech, only as such.
///
/// Quicker where the words were asked for of late: what the asset says of a word is kept for a while.
#[must_use]
pub fn relation(a: &str, b: &str, pos: Option<Pos>) -> Relation {
    let (a, b) = (known(a), known(b));
    let (a, b) = (a.party(pos), b.party(pos));
    if a.senses.is_empty() || b.senses.is_empty() {
        return Relation::Unknown;
    }
    between(a, b)
}

/// Whether two lower-case words, inflected or not, are one or synonyms: what [`relation`] answers with [`Relation::Same`] or
/// [`Relation::Synonym`].
#[must_use]
pub fn is_one(a: &str, b: &str) -> bool {
    Meaning::of(a).is_one(&Meaning::of(b))
}

/// Whether two lower-case words, inflected or not, are antonyms: what [`relation`] answers with [`Relation::Antonym`]. Quicker
/// than asking for the relation: of all senses only the first have antonyms that count.
#[must_use]
pub fn is_antonym(a: &str, b: &str) -> bool {
    let (a, b) = (known(a), known(b));
    let (a, b) = (a.party(None), b.party(None));
    if a.senses.is_empty() || b.senses.is_empty() {
        return false;
    }
    let are_first = |x: &Sense, y: &Sense| x.rank < FIRST && y.rank < FIRST && x.pos == y.pos;
    let are_apart = |x: &Sense, y: &Sense| are_first(x, y) && x.no != y.no && are_opposed((a, x), (b, y));
    by_words(a, b)
        .map_or_else(|| a.senses.iter().any(|x| b.senses.iter().any(|y| are_apart(x, y))), |relation| relation == Relation::Antonym)
}

/// A lower-case word, looked up once to be held against many others.
pub struct Meaning(Rc<Known>);

impl Meaning {
    /// Looks a word up.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self(known(word))
    }

    /// As [`is_one`]. Quicker than asking for the relation: most words have neither a lemma nor a sense in common.
    #[must_use]
    pub fn is_one(&self, other: &Self) -> bool {
        let (a, b) = (self.0.party(None), other.0.party(None));
        let shares = |x: Run, y: Run| a.shares(x, b, y);
        let touch = shares(a.meanings, b.meanings) || shares(a.own, b.own) || shares(a.family, b.own) || shares(a.own, b.family);
        touch && !a.senses.is_empty() && !b.senses.is_empty() && matches!(between(a, b), Relation::Same | Relation::Synonym)
    }
}

/// One of two words under comparison: what it may be a form of, and what those are related to. All numbers stand in one
/// list, one group behind the other, since many such words are kept.
pub(super) struct Party {
    /// The numbers of words and synsets, each group a [`Run`] of them.
    numbers: Box<[u32]>,
    /// The words that it may be a form of.
    own: Run,
    /// Antonyms of them.
    antonyms: Run,
    /// Words derived from them, or they from those.
    family: Run,
    /// Antonyms of the family.
    family_antonyms: Run,
    /// What they pertain to.
    pertains: Run,
    /// The numbers of their senses.
    meanings: Run,
    /// Their senses.
    senses: Box<[Sense]>,
}

/// Where a group begins in a party's numbers, and how many it has.
#[derive(Clone, Copy)]
struct Run(u16, u16);

/// Adds a group of numbers.
fn run(numbers: &mut Vec<u32>, group: impl Iterator<Item = u32>) -> Run {
    let from = numbers.len();
    numbers.extend(group);
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    Run(count(from), count(numbers.len() - from))
}

impl Party {
    pub(super) fn new(readings: Vec<Reading>, pos: Option<Pos>) -> Self {
        let readings = readings_as(readings, pos);
        let words = words(&readings);
        let mut numbers = Vec::new();
        let own = run(&mut numbers, words.iter().map(|word| word.no));
        let antonyms = run(&mut numbers, words.iter().flat_map(|word| word.antonyms));
        let family = run(&mut numbers, words.iter().flat_map(|word| word.derived));
        let derived: Vec<WordNo> = words.iter().flat_map(|word| word.derived).collect();
        let of_family = derived.into_iter().filter_map(asset::word).flat_map(|word| word.antonyms);
        let family_antonyms = run(&mut numbers, of_family);
        let pertains = run(&mut numbers, words.iter().flat_map(|word| word.pertains));
        let senses = senses(&readings, &mut numbers);
        let meanings = run(&mut numbers, senses.iter().map(|sense| sense.no));
        Self { numbers: numbers.into(), own, antonyms, family, family_antonyms, pertains, meanings, senses: senses.into() }
    }

    fn of(&self, run: Run) -> &[u32] {
        let from = usize::from(run.0);
        self.numbers.get(from..from + usize::from(run.1)).unwrap_or_default()
    }

    /// Whether a group of its numbers and a group of another's have one in common.
    fn shares(&self, own: Run, other: &Self, theirs: Run) -> bool {
        let theirs = other.of(theirs);
        self.of(own).iter().any(|no| theirs.contains(no))
    }
}

fn readings_as(mut found: Vec<Reading>, pos: Option<Pos>) -> Vec<Reading> {
    if let Some(pos) = pos {
        found.retain(|reading| reading.pos == pos);
        return found;
    }
    // What a common word hardly ever is (said, the adjective) makes only chance relations.
    let total: u32 = found.iter().map(tagged_as).sum();
    if total >= COMMON {
        found.retain(|reading| tagged_as(reading).saturating_mul(COMMON) >= total);
    }
    found
}

/// The distinct words behind readings.
fn words(readings: &[Reading]) -> Vec<Entry> {
    let mut words: Vec<Entry> = Vec::with_capacity(readings.len());
    for reading in readings {
        if !words.iter().any(|word| word.no == reading.entry.no) {
            words.push(reading.entry);
        }
    }
    words
}

/// How two words are related whatever their senses are.
fn by_words(a: &Party, b: &Party) -> Option<Relation> {
    let shares = |x: Run, y: Run| a.shares(x, b, y);
    if shares(a.own, b.own) {
        return Some(Relation::Same);
    }
    if shares(a.antonyms, b.own) {
        return Some(Relation::Antonym);
    }
    if shares(a.family, b.own) || shares(a.own, b.family) {
        return Some(Relation::Same);
    }
    // Antonyms point both ways, so one side's derivations are enough for the pairs of derivations.
    (shares(a.antonyms, b.family) || shares(a.family_antonyms, b.own) || shares(a.family_antonyms, b.family)).then_some(Relation::Antonym)
}

fn between(a: &Party, b: &Party) -> Relation {
    if let Some(relation) = by_words(a, b) {
        return relation;
    }
    let shares = |x: Run, y: Run| a.shares(x, b, y);
    let closest = a
        .senses
        .iter()
        .flat_map(|x| b.senses.iter().map(move |y| (x, y)))
        .filter(|(x, y)| x.pos == y.pos)
        .map(|(x, y)| between_senses((a, x), (b, y)))
        .min()
        .unwrap_or(Relation::Unrelated);
    if closest > Relation::Similar && (shares(a.pertains, b.own) || shares(a.own, b.pertains)) {
        return Relation::Similar;
    }
    closest
}

/// One sense of a word, with what stands around it.
struct Sense {
    pos: Pos,
    rank: u8,
    no: SynsetNo,
    /// The head of a satellite, or itself.
    head: SynsetNo,
    similar: Run,
    hypernyms: Run,
    above: Run,
    /// Antonyms of the synset and of its head.
    antonyms: Run,
}

fn senses(readings: &[Reading], numbers: &mut Vec<u32>) -> Vec<Sense> {
    let mut senses: Vec<Sense> = Vec::with_capacity(12);
    for reading in readings {
        let Some(of_pos) = reading.entry.senses[reading.pos as usize] else { continue };
        for (rank, no) in (0u8..).zip(of_pos.synsets) {
            if let Some(known) = senses.iter_mut().find(|sense| sense.no == no) {
                known.rank = known.rank.min(rank);
            } else if let Some(synset) = Synset::of(no) {
                senses.push(sense(&synset, reading.pos, rank, no, numbers));
            }
        }
    }
    senses
}

fn sense(synset: &Synset, pos: Pos, rank: u8, no: SynsetNo, numbers: &mut Vec<u32>) -> Sense {
    let head = if synset.satellite { synset.similar().next().unwrap_or(no) } else { no };
    let similar = run(numbers, synset.similar());
    let beyond = (head != no && rank < FIRST).then(|| Synset::of(head)).flatten();
    let antonyms = run(numbers, synset.antonyms().chain(beyond.into_iter().flat_map(|head| head.antonyms())));
    let early = rank < EARLY;
    let hypernyms = run(numbers, synset.hypernyms().filter(|_| early));
    let over = synset.hypernyms().filter(|_| early).filter_map(Synset::of).flat_map(|hypernym| hypernym.hypernyms());
    let above = run(numbers, over);
    Sense { pos, rank, no, head, similar, hypernyms, above, antonyms }
}

/// Whether two senses are antonyms.
fn are_opposed((a, x): (&Party, &Sense), (b, y): (&Party, &Sense)) -> bool {
    // One step through a cluster (soggy is near wet, the antonym of dry); two steps lead anywhere.
    let opposed = |own: &[u32], x: &Sense, y: &Sense| own.contains(&y.no) || (x.head == x.no && own.contains(&y.head));
    opposed(a.of(x.antonyms), x, y) || opposed(b.of(y.antonyms), y, x)
}

/// How a sense of one party is related to a sense of another.
fn between_senses((a, x): (&Party, &Sense), (b, y): (&Party, &Sense)) -> Relation {
    if x.no == y.no {
        return Relation::Synonym;
    }
    if x.rank < FIRST && y.rank < FIRST && are_opposed((a, x), (b, y)) {
        return Relation::Antonym;
    }
    if a.of(x.similar).contains(&y.no) || b.of(y.similar).contains(&x.no) {
        return Relation::Similar;
    }
    if x.rank >= EARLY || y.rank >= EARLY {
        return Relation::Unrelated;
    }
    let is_above =
        |no: SynsetNo, party: &Party, sense: &Sense| party.of(sense.hypernyms).contains(&no) || party.of(sense.above).contains(&no);
    if is_above(y.no, a, x) || is_above(x.no, b, y) {
        return Relation::Hypernym;
    }
    let sibling = a.of(x.hypernyms).iter().any(|no| b.of(y.hypernyms).contains(no)) || (x.head == y.head && x.head != x.no);
    if sibling { Relation::Sibling } else { Relation::Unrelated }
}
