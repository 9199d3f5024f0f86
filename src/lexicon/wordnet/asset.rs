//! Reads `assets/lexicon/wordnet.bin`, whose layout stands in the script that makes it.
//!
//! Nothing is built at start: a word is found by binary search over blocks of front-coded words, in place. A damaged asset
//! gives wrong answers or none, never a panic.

/// The asset.
static BYTES: &[u8] = include_bytes!("../../../assets/lexicon/wordnet.bin");
/// Words or synsets a block.
const BLOCK: usize = 16;
/// Bytes of the first word of a block that its prefix holds.
const PREFIX: usize = 8;

/// The number of a word, in order of its bytes.
pub(super) type WordNo = u32;
/// The number of a synset.
pub(super) type SynsetNo = u32;

/// The `i`-th number of the header after the magic.
const fn header(i: usize) -> usize {
    let at = 8 + 4 * i;
    u32::from_le_bytes([BYTES[at], BYTES[at + 1], BYTES[at + 2], BYTES[at + 3]]) as usize
}

const WORD_BLOCKS: usize = header(1);
const SYNSETS: usize = header(2);
const PREFIXES: usize = header(4);
const WORD_OFFSETS: usize = header(5);
const WORD_DATA: usize = header(6);
const SYNSET_OFFSETS: usize = header(7);
const SYNSET_DATA: usize = header(8);

/// A place in the asset that moves as it reads. Past the end it reads zeros.
#[derive(Clone, Copy)]
struct Cursor(usize);

impl Cursor {
    fn byte(&mut self) -> u8 {
        let byte = BYTES.get(self.0).copied().unwrap_or(0);
        self.0 += 1;
        byte
    }

    fn varint(&mut self) -> u32 {
        let mut value = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            value |= u32::from(byte & 127) << shift;
            if byte < 128 {
                break;
            }
        }
        value
    }

    fn zigzag(&mut self) -> i64 {
        let value = i64::from(self.varint());
        if value & 1 == 0 { value >> 1 } else { -((value + 1) >> 1) }
    }

    /// A list of varints behind its length.
    fn list(&mut self) -> Ids {
        let count = self.varint();
        let list = Ids { count, at: *self };
        for _ in 0..count.min(4_096) {
            self.varint();
        }
        list
    }
}

/// Numbers that are read while they are walked.
#[derive(Clone, Copy)]
pub(super) struct Ids {
    count: u32,
    at: Cursor,
}

impl Ids {
    const NONE: Self = Self { count: 0, at: Cursor(0) };
}

impl Iterator for Ids {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.count = self.count.checked_sub(1)?;
        Some(self.at.varint())
    }
}

/// What the asset holds about a lemma in one part of speech.
#[derive(Clone, Copy)]
pub(super) struct Senses {
    /// How often the lemma was tagged in this part of speech, inflected or not.
    pub(super) count: u32,
    /// Its first synsets, the most common first.
    pub(super) synsets: Ids,
}

/// A word: a lemma, an irregular form or both.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Its number.
    pub(super) no: WordNo,
    /// By part of speech: noun, verb, adjective, adverb.
    pub(super) senses: [Option<Senses>; 4],
    /// What it is an irregular form of: word number and part of speech, packed as `word << 2 | part of speech`.
    pub(super) irregular: Ids,
    /// Words that are its antonym in any sense.
    pub(super) antonyms: Ids,
    /// Words derived from it, or it from them.
    pub(super) derived: Ids,
    /// Nouns that an adjective pertains to, adjectives of an adverb, and back.
    pub(super) pertains: Ids,
}

fn u32_at(at: usize) -> usize {
    BYTES.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes) as usize
}

fn prefix(block: usize) -> u64 {
    let at = PREFIXES + PREFIX * block;
    BYTES.get(at..at + PREFIX).and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_be_bytes)
}

/// The first word of a block.
fn first(block: usize) -> &'static [u8] {
    let at = WORD_DATA + u32_at(WORD_OFFSETS + 4 * block);
    let length = usize::from(BYTES.get(at + 1).copied().unwrap_or(0));
    BYTES.get(at + 2..at + 2 + length).unwrap_or_default()
}

/// Finds a word by its bytes.
pub(super) fn find(word: &str) -> Option<Entry> {
    let word = word.as_bytes();
    if word.is_empty() {
        return None;
    }
    let mut start = [0; PREFIX];
    let length = word.len().min(PREFIX);
    start[..length].copy_from_slice(&word[..length]);
    let key = u64::from_be_bytes(start);
    let (mut low, mut high) = (0, WORD_BLOCKS);
    while low < high {
        let middle = usize::midpoint(low, high);
        let before = match prefix(middle).cmp(&key) {
            std::cmp::Ordering::Less => true,
            std::cmp::Ordering::Equal => first(middle) <= word,
            std::cmp::Ordering::Greater => false,
        };
        if before { low = middle + 1 } else { high = middle }
    }
    let block = low.checked_sub(1)?;
    scan(block, word)
}

/// Looks for a word inside a block, by how much of it the words share and without spelling them out.
fn scan(block: usize, word: &[u8]) -> Option<Entry> {
    let mut at = Cursor(WORD_DATA + u32_at(WORD_OFFSETS + 4 * block));
    let mut matched = 0;
    for i in 0..BLOCK {
        let shared = usize::from(at.byte());
        let rest = usize::from(at.byte());
        let text = BYTES.get(at.0..at.0 + rest)?;
        at.0 += rest;
        let length = at.varint() as usize;
        if shared < matched {
            return None;
        }
        if shared == matched {
            let wanted = &word[matched..];
            let common = wanted.iter().zip(text).take_while(|(a, b)| a == b).count();
            matched += common;
            if common == rest && matched == word.len() {
                return Some(entry(block * BLOCK + i, at));
            }
            if common < rest && wanted.get(common).is_none_or(|byte| *byte < text[common]) {
                return None;
            }
        }
        at.0 += length;
    }
    None
}

/// The word of a number.
pub(super) fn word(no: WordNo) -> Option<Entry> {
    let no = no as usize;
    if no / BLOCK >= WORD_BLOCKS {
        return None;
    }
    let mut at = Cursor(WORD_DATA + u32_at(WORD_OFFSETS + 4 * (no / BLOCK)));
    for _ in 0..no % BLOCK {
        at.byte();
        at.0 += usize::from(at.byte());
        at.0 += at.varint() as usize;
    }
    at.byte();
    at.0 += usize::from(at.byte());
    at.varint();
    Some(entry(no, at))
}

/// The spelling of a word's number.
pub(super) fn spelling(no: WordNo) -> String {
    let no = no as usize;
    let mut at = Cursor(WORD_DATA + u32_at(WORD_OFFSETS + 4 * (no / BLOCK)));
    let mut spelled = Vec::new();
    for _ in 0..=no % BLOCK {
        spelled.truncate(usize::from(at.byte()));
        let rest = usize::from(at.byte());
        spelled.extend_from_slice(BYTES.get(at.0..at.0 + rest).unwrap_or_default());
        at.0 += rest;
        at.0 += at.varint() as usize;
    }
    String::from_utf8(spelled).unwrap_or_default()
}

fn entry(no: usize, mut at: Cursor) -> Entry {
    let flags = at.byte();
    let mut entry = Entry {
        no: u32::try_from(no).unwrap_or(u32::MAX),
        senses: [None; 4],
        irregular: Ids::NONE,
        antonyms: Ids::NONE,
        derived: Ids::NONE,
        pertains: Ids::NONE,
    };
    for (pos, senses) in entry.senses.iter_mut().enumerate() {
        if flags >> pos & 1 == 1 {
            let count = at.varint();
            *senses = Some(Senses { count, synsets: at.list() });
        }
    }
    if flags & 16 != 0 {
        entry.irregular = at.list();
    }
    if flags & 32 != 0 {
        entry.antonyms = at.list();
        entry.derived = at.list();
        entry.pertains = at.list();
    }
    entry
}

/// A set of words of one meaning, and what it is linked to.
#[derive(Clone, Copy)]
pub(super) struct Synset {
    no: SynsetNo,
    /// Whether it is an adjective that stands around a head, which is then its first similar synset.
    pub(super) satellite: bool,
    counts: [u8; 3],
    at: Cursor,
}

impl Synset {
    /// Reads a synset.
    pub(super) fn of(no: SynsetNo) -> Option<Self> {
        let index = no as usize;
        if index >= SYNSETS {
            return None;
        }
        let mut at = Cursor(SYNSET_DATA + u32_at(SYNSET_OFFSETS + 4 * (index / BLOCK)));
        for _ in 0..index % BLOCK {
            let (counts, _) = synset_head(&mut at);
            for _ in 0..counts.iter().sum() {
                at.varint();
            }
        }
        let (counts, satellite) = synset_head(&mut at);
        Some(Self { no, satellite, counts, at })
    }

    fn list(&self, which: usize) -> impl Iterator<Item = SynsetNo> + use<> {
        let mut at = self.at;
        for _ in 0..self.counts[..which].iter().sum() {
            at.varint();
        }
        let own = i64::from(self.no);
        (0..self.counts[which]).map(move |_| u32::try_from(own + at.zigzag()).unwrap_or(u32::MAX))
    }

    /// Synsets one level above.
    pub(super) fn hypernyms(&self) -> impl Iterator<Item = SynsetNo> + use<> {
        self.list(0)
    }

    /// Synsets that are similar, entailed, caused or grouped with it.
    pub(super) fn similar(&self) -> impl Iterator<Item = SynsetNo> + use<> {
        self.list(1)
    }

    /// Synsets with a word that is the antonym of one of its words.
    pub(super) fn antonyms(&self) -> impl Iterator<Item = SynsetNo> + use<> {
        self.list(2)
    }
}

fn synset_head(at: &mut Cursor) -> ([u8; 3], bool) {
    let counts = at.byte();
    let satellite = at.byte() != 0;
    ([counts & 7, counts >> 3 & 7, counts >> 6], satellite)
}
