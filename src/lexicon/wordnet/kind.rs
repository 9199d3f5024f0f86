//! Whether two nouns name two things of one kind, of which a thing can be only one: hedgehog and badger, arsenic and nitrate.
//! A species, a substance, a dish, an illness, a tool, a limb, a musical instrument: what a rewriter calls by no other name for style.
//!
//! WordNet's siblings are far too many to say that of (a house and a home, a worker and an employee), so only what stands well
//! below one of a few roots counts: close to a root stand words for the part that a thing plays ("pet", "prey", "snack").

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::Pos;
use super::asset::{self, Synset, SynsetNo};
use super::memo::{Known, known};

/// Roots: a noun, which of its senses, from 0, and how many levels below it a word has to stand.
const ROOTS: &[(&str, usize, usize)] = &[
    ("animal", 0, 3),
    ("plant", 1, 3),
    ("illness", 0, 2),
    ("infection", 0, 1),
    ("food", 0, 4),
    ("food", 1, 2),
    ("element", 2, 1),
    ("compound", 1, 1),
    ("chemical", 0, 1),
    ("drug", 0, 2),
    ("garment", 0, 1),
    ("furniture", 0, 2),
    ("weapon", 0, 1),
    ("tool", 0, 2),
    ("fabric", 0, 1),
    ("rock", 1, 1),
    ("mineral", 0, 1),
    ("sport", 0, 2),
    ("discipline", 0, 3),
    ("dancing", 0, 1),
    ("dance", 2, 1),
    ("external body part", 0, 1),
    ("joint", 0, 1),
    ("musical instrument", 0, 2),
    ("wheeled vehicle", 0, 1),
    ("meal", 0, 1),
];

/// Named for an age, and not put below [`YOUNG`] by WordNet: a yearling is a wolf too.
const AGED: [&str; 6] = ["yearling", "adult", "juvenile", "hatchling", "fledgling", "nestling"];

/// Levels between the rarest species and its root.
const LEVELS: usize = 16;

/// Of a word so many first senses count: "badger" is first somebody of Wisconsin.
const SENSES: usize = 3;

static ROOT: LazyLock<Vec<(SynsetNo, usize)>> =
    LazyLock::new(|| ROOTS.iter().filter_map(|&(word, rank, depth)| Some((sense(word, rank)?, depth))).collect());

/// What stands below it is named for its age: cubs are wolves too.
static YOUNG: LazyLock<Option<SynsetNo>> = LazyLock::new(|| sense("young", 0));

fn sense(word: &str, rank: usize) -> Option<SynsetNo> {
    asset::find(word)?.senses[Pos::Noun as usize]?.synsets.nth(rank)
}

/// A sense of a noun and all that stands above it.
pub(super) struct Path {
    sense: SynsetNo,
    above: FxHashSet<SynsetNo>,
    /// The roots that it stands well below, as a set of bits.
    roots: u32,
}

impl Path {
    fn of(sense: SynsetNo) -> Self {
        let mut path = Self { sense, above: FxHashSet::default(), roots: 0 };
        path.climb(sense, 0);
        if YOUNG.is_some_and(|young| path.above.contains(&young)) {
            path.roots = 0;
        }
        path
    }

    /// Whether one of two senses is the other, or a sort of it.
    fn is_of(&self, other: &Self) -> bool {
        self.sense == other.sense || self.above.contains(&other.sense) || other.above.contains(&self.sense)
    }

    fn climb(&mut self, sense: SynsetNo, levels: usize) {
        for (bit, &(root, depth)) in ROOT.iter().enumerate() {
            if root == sense && levels >= depth {
                self.roots |= 1 << bit;
            }
        }
        if levels < LEVELS
            && let Some(synset) = Synset::of(sense)
        {
            for above in synset.hypernyms() {
                self.above.insert(above);
                self.climb(above, levels + 1);
            }
        }
    }
}

fn paths(known: &Known) -> &[Path] {
    known.paths.get_or_init(|| known.senses(Pos::Noun, SENSES).map(Path::of).collect())
}

/// Shorter words are signs as often as words: "he" is helium.
const SHORT: usize = 3;

/// Whether two lower-case nouns, inflected or not, name two things of one kind of which neither is a sort of the other.
#[must_use]
pub fn are_two_of_a_kind(a: &str, b: &str) -> bool {
    let aged = |word: &str| AGED.iter().any(|age| word.strip_prefix(age).is_some_and(|rest| matches!(rest, "" | "s")));
    if a.len() < SHORT || b.len() < SHORT || aged(a) || aged(b) {
        return false;
    }
    let (a, b) = (known(a), known(b));
    let (a, b) = (paths(&a), paths(&b));
    a.iter().any(|x| b.iter().any(|y| x.roots & y.roots != 0)) && !a.iter().any(|x| b.iter().any(|y| x.is_of(y)))
}

/// What stands right below all that can be seen or touched: a noun, which of its senses, from 0.
const THINGS: (&str, usize) = ("object", 0);

/// What of it is left out.
const NO_THINGS: [(&str, usize); 3] = [("person", 0), ("location", 0), ("structure", 0)];

/// Things that any other may be called by.
const GENERAL: &[&str] = &[
    "product",
    "item",
    "thing",
    "object",
    "article",
    "stuff",
    "material",
    "substance",
    "device",
    "equipment",
    "unit",
    "part",
    "piece",
    "goods",
    "gear",
    "kit",
    "apparatus",
    "machine",
    "tool",
    "instrument",
    "facility",
    "system",
    "structure",
    "body",
    "property",
    "vehicle",
    "supply",
    "cargo",
    "load",
    "gift",
    "present",
    "model",
    "version",
    "example",
    "specimen",
    "work",
    "creation",
    "design",
    "resource",
    "one",
];

static THING: LazyLock<Option<SynsetNo>> = LazyLock::new(|| Synset::of(sense(THINGS.0, THINGS.1)?)?.hypernyms().next());
static NO_THING: LazyLock<Vec<SynsetNo>> = LazyLock::new(|| NO_THINGS.iter().filter_map(|&(word, rank)| sense(word, rank)).collect());

/// Whether two lower-case nouns, inflected or not, are above all things that can be seen or touched, and two different ones: fog and
/// ice, scalpel and laser. Neither is a sort of the other in any of their first senses, nor do both stand right below one word.
/// Buildings are left out, for they go by what is done in them.
#[must_use]
pub fn are_two_things(a: &str, b: &str) -> bool {
    let general = |known: &Known| known.spelled().iter().any(|(lemma, _)| GENERAL.contains(&lemma.as_str()));
    let (a, b) = (known(a), known(b));
    let (x, y) = (paths(&a), paths(&b));
    let thing =
        |path: &Path| THING.is_some_and(|root| path.above.contains(&root)) && !NO_THING.iter().any(|root| path.above.contains(root));
    let parents = |path: &Path| Synset::of(path.sense).into_iter().flat_map(|synset| synset.hypernyms()).collect::<Vec<SynsetNo>>();
    let (Some(first), Some(second)) = (x.first(), y.first()) else { return false };
    let siblings = || parents(first).iter().any(|parent| parents(second).contains(parent));
    thing(first) && thing(second) && !general(&a) && !general(&b) && !x.iter().any(|x| y.iter().any(|y| x.is_of(y))) && !siblings()
}

/// So many levels above the senses of two verbs are looked at for what both do.
const FAMILY: usize = 2;

/// Whether two lower-case verbs, inflected or not, do the same in the end: to walk and to stroll are one.
#[must_use]
pub fn are_of_one_family(a: &str, b: &str) -> bool {
    let (x, y) = (family(&known(a)), family(&known(b)));
    x.iter().any(|sense| y.contains(sense))
}

/// The first senses of a verb and what stands a little above them.
fn family(known: &Known) -> FxHashSet<SynsetNo> {
    let mut found: FxHashSet<SynsetNo> = known.senses(Pos::Verb, SENSES).collect();
    let mut last: Vec<SynsetNo> = found.iter().copied().collect();
    for _ in 0..FAMILY {
        last = last.into_iter().filter_map(Synset::of).flat_map(|synset| synset.hypernyms()).collect();
        found.extend(&last);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{are_of_one_family, are_two_of_a_kind};

    #[test]
    fn verbs_of_one_family_do_the_same_in_the_end() {
        for (a, b) in [("walked", "strolled"), ("bought", "acquire")] {
            assert!(are_of_one_family(a, b) && are_of_one_family(b, a), "{a} {b}");
        }
        for (a, b) in [("drafted", "criticised"), ("navigate", "communicate"), ("xyzzy", "walk")] {
            assert!(!are_of_one_family(a, b), "{a} {b}");
        }
    }

    #[test]
    fn two_species_substances_or_tools_are_two() {
        for (a, b) in [
            ("hedgehogs", "badgers"),
            ("arsenic", "nitrate"),
            ("barley", "oats"),
            ("sweater", "skirt"),
            ("granite", "marble"),
            ("chemistry", "biology"),
            ("tango", "waltz"),
            ("aspirin", "ibuprofen"),
            ("asthma", "bronchitis"),
            ("linen", "silk"),
            ("copper", "gold"),
        ] {
            assert!(are_two_of_a_kind(a, b) && are_two_of_a_kind(b, a), "{a} {b}");
        }
    }

    #[test]
    fn a_thing_and_what_it_is_called_for_style_are_one() {
        for (a, b) in [
            ("dog", "pet"),
            ("dog", "hound"),
            ("dog", "puppy"),
            ("wolves", "yearlings"),
            ("animal", "creature"),
            ("house", "home"),
            ("car", "automobile"),
            ("medicine", "pill"),
            ("illness", "disease"),
            ("dress", "gown"),
            ("jacket", "coat"),
            ("meal", "dish"),
            ("snack", "sandwich"),
            ("gun", "rifle"),
            ("hen", "chicken"),
            ("he", "at"),
            ("xyzzy", "dog"),
        ] {
            assert!(!are_two_of_a_kind(a, b) && !are_two_of_a_kind(b, a), "{a} {b}");
        }
    }
}
