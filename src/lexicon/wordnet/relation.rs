//! How two words are related in WordNet.

use super::{
    Pos,
    asset::{self, Entry, Synset, SynsetNo, WordNo},
    memo::known,
    morphology::Reading,
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

/// Senses that count for a hypernym or a sibling.
const EARLY: usize = 3;
/// From this count on a word is common, and a reading with less than this part of its count is left out.
const COMMON: u32 = 30;
/// Senses that count for an antonym by way of a synonym.
const FIRST: usize = 2;

/// The closest relation of two lower-case words, inflected or not; with a part of speech, only as such.
///
/// Costs a microsecond at most where the words were asked for of late, else up to three.
#[must_use]
pub fn relation(a: &str, b: &str, pos: Option<Pos>) -> Relation {
    let (a, b) = (known(a), known(b));
    let (a, b) = (a.party(pos), b.party(pos));
    if a.own.is_empty() || b.own.is_empty() {
        return Relation::Unknown;
    }
    between(a, b)
}

/// One of two words under comparison: what it may be a form of, and what those are related to.
pub(super) struct Party {
    /// The words that it may be a form of.
    own: Vec<WordNo>,
    /// Antonyms of them.
    antonyms: Vec<WordNo>,
    /// Words derived from them, or they from those.
    family: Vec<WordNo>,
    /// Antonyms of the family.
    family_antonyms: Vec<WordNo>,
    /// What they pertain to.
    pertains: Vec<WordNo>,
    /// Their senses.
    senses: Vec<Sense>,
}

impl Party {
    pub(super) fn new(readings: &[Reading], pos: Option<Pos>) -> Self {
        let readings = readings_as(readings, pos);
        let words = words(&readings);
        let family: Vec<WordNo> = words.iter().flat_map(|word| word.derived).collect();
        Self {
            own: words.iter().map(|word| word.no).collect(),
            antonyms: words.iter().flat_map(|word| word.antonyms).collect(),
            family_antonyms: family.iter().filter_map(|&no| asset::word(no)).flat_map(|word| word.antonyms).collect(),
            family,
            pertains: words.iter().flat_map(|word| word.pertains).collect(),
            senses: senses(&readings),
        }
    }
}

fn readings_as(readings: &[Reading], pos: Option<Pos>) -> Vec<Reading> {
    let mut found = readings.to_vec();
    if let Some(pos) = pos {
        found.retain(|reading| reading.pos == pos);
        return found;
    }
    // What a common word hardly ever is (said, the adjective) makes only chance relations.
    let count = |reading: &Reading| reading.entry.senses[reading.pos as usize].map_or(0, |senses| senses.count);
    let total: u32 = found.iter().map(count).sum();
    if total >= COMMON {
        found.retain(|reading| count(reading).saturating_mul(COMMON) >= total);
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

fn between(a: &Party, b: &Party) -> Relation {
    let shares = |x: &[WordNo], y: &[WordNo]| x.iter().any(|no| y.contains(no));
    if shares(&a.own, &b.own) {
        return Relation::Same;
    }
    if shares(&a.antonyms, &b.own) {
        return Relation::Antonym;
    }
    if shares(&a.family, &b.own) || shares(&a.own, &b.family) {
        return Relation::Same;
    }
    // Antonyms point both ways, so one side's derivations are enough for the pairs of derivations.
    if shares(&a.antonyms, &b.family) || shares(&a.family_antonyms, &b.own) || shares(&a.family_antonyms, &b.family) {
        return Relation::Antonym;
    }
    let closest = a
        .senses
        .iter()
        .flat_map(|x| b.senses.iter().map(move |y| (x, y)))
        .filter(|(x, y)| x.pos == y.pos)
        .map(|(x, y)| between_senses(x, y))
        .min()
        .unwrap_or(Relation::Unrelated);
    if closest > Relation::Similar && (shares(&a.pertains, &b.own) || shares(&b.pertains, &a.own)) {
        return Relation::Similar;
    }
    closest
}

/// One sense of a word, with what stands around it.
struct Sense {
    pos: Pos,
    rank: usize,
    no: SynsetNo,
    /// The head of a satellite, or itself.
    head: SynsetNo,
    similar: Vec<SynsetNo>,
    hypernyms: Vec<SynsetNo>,
    above: Vec<SynsetNo>,
    /// Antonyms of the synset and of its head.
    antonyms: Vec<SynsetNo>,
}

fn senses(readings: &[Reading]) -> Vec<Sense> {
    let mut senses: Vec<Sense> = Vec::with_capacity(12);
    for reading in readings {
        let Some(of_pos) = reading.entry.senses[reading.pos as usize] else { continue };
        for (rank, no) in of_pos.synsets.enumerate() {
            if let Some(known) = senses.iter_mut().find(|sense| sense.no == no) {
                known.rank = known.rank.min(rank);
            } else if let Some(synset) = Synset::of(no) {
                senses.push(sense(&synset, reading.pos, rank, no));
            }
        }
    }
    senses
}

fn sense(synset: &Synset, pos: Pos, rank: usize, no: SynsetNo) -> Sense {
    let similar: Vec<_> = synset.similar().collect();
    let head = if synset.satellite { similar.first().copied().unwrap_or(no) } else { no };
    let mut antonyms: Vec<_> = synset.antonyms().collect();
    if head != no && rank < FIRST {
        antonyms.extend(Synset::of(head).into_iter().flat_map(|head| head.antonyms()));
    }
    let (mut hypernyms, mut above) = (Vec::new(), Vec::new());
    if rank < EARLY {
        hypernyms.extend(synset.hypernyms());
        above.extend(hypernyms.iter().filter_map(|&no| Synset::of(no)).flat_map(|hypernym| hypernym.hypernyms()));
    }
    Sense { pos, rank, no, head, similar, hypernyms, above, antonyms }
}

fn between_senses(x: &Sense, y: &Sense) -> Relation {
    if x.no == y.no {
        return Relation::Synonym;
    }
    // One step through a cluster (soggy is near wet, the antonym of dry); two steps lead anywhere.
    let opposed = |x: &Sense, y: &Sense| x.antonyms.contains(&y.no) || (x.head == x.no && x.antonyms.contains(&y.head));
    if x.rank < FIRST && y.rank < FIRST && (opposed(x, y) || opposed(y, x)) {
        return Relation::Antonym;
    }
    if x.similar.contains(&y.no) || y.similar.contains(&x.no) {
        return Relation::Similar;
    }
    if x.rank >= EARLY || y.rank >= EARLY {
        return Relation::Unrelated;
    }
    let under = |x: &Sense, y: &Sense| x.hypernyms.contains(&y.no) || x.above.contains(&y.no);
    if under(x, y) || under(y, x) {
        return Relation::Hypernym;
    }
    let sibling = x.hypernyms.iter().any(|no| y.hypernyms.contains(no)) || (x.head == y.head && x.head != x.no);
    if sibling { Relation::Sibling } else { Relation::Unrelated }
}
