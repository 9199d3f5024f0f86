//! Opposites and converses that news turn on: what one article confirms and the other denies.

mod closed;
mod exclusive;
mod foreign;
mod pairs;

use std::rc::Rc;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::is_light;
use super::lately::Lately;
use super::wordnet::{self, Relation};
pub use closed::{are_deeds_in, exclusive_in, same_member_in};
use exclusive::groups;
pub use foreign::{converse_in, on_one_side, opposite_in};
use pairs::PAIRS;

/// More pairs, a row a scale or choice: all that a text may put at the one pole against all that it may put at the other.
const POLES: &str = include_str!("poles.txt");

/// The rows of opposites.
fn opposites() -> impl Iterator<Item = &'static str> {
    PAIRS.iter().copied().chain(POLES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()))
}

/// By word: its poles in rows of two poles, two numbers a row.
pub(super) struct Poles(FxHashMap<&'static str, Vec<u32>>);

impl Poles {
    /// Reads rows: the words of the one pole, `:`, those of the other.
    pub(super) fn read(rows: impl Iterator<Item = &'static str>) -> Self {
        let mut poles = FxHashMap::<&str, Vec<u32>>::default();
        for (row, line) in (0..).zip(rows) {
            for (pole, words) in (0..).zip(line.split(':')) {
                words.split(' ').for_each(|word| poles.entry(word).or_default().push(2 * row + pole));
            }
        }
        Self(poles)
    }

    /// The poles of a word in any of its forms, ascending.
    pub(super) fn of(&self, forms: &[&str]) -> Vec<u32> {
        let mut poles: Vec<u32> = forms.iter().filter_map(|form| self.0.get(*form)).flatten().copied().collect();
        poles.sort_unstable();
        poles
    }
}

/// The poles of words in the rows of opposites.
static OPPOSITES: LazyLock<Poles> = LazyLock::new(|| Poles::read(opposites()));

/// From this number on poles are those of [`POLES`].
const MORE: u32 = 2 * PAIRS.len() as u32;

/// Whether two words stand at the two poles of one row.
pub(super) fn face_each_other(a: &[u32], b: &[u32]) -> bool {
    a.iter().any(|pole| b.binary_search(&(pole ^ 1)).is_ok())
}

/// What the tables of this file say of a word.
struct Facets {
    /// The word and its lemmas.
    forms: Vec<String>,
    /// Its poles in the rows of opposites, ascending.
    poles: Vec<u32>,
    /// Its sets in the closed classes.
    sets: Vec<Membership>,
    /// Its step on each way to a fact.
    steps: [Option<i8>; STAGES.len()],
}

impl Facets {
    fn read(word: &str) -> Self {
        let lemmas = wordnet::lemmas(word);
        let forms = wordnet::forms(word, &lemmas);
        let mut steps = [None; STAGES.len()];
        for &(way, step) in forms.iter().filter_map(|form| STEPS.get(*form)).flatten() {
            steps[way] = Some(steps[way].map_or(step, |first: i8| first.min(step)));
        }
        Self {
            poles: OPPOSITES.of(&forms),
            sets: forms.iter().filter_map(|form| SETS.get(*form)).flatten().copied().collect(),
            steps,
            forms: forms.into_iter().map(str::to_owned).collect(),
        }
    }
}

thread_local! {
    static LATELY: Lately<Facets> = Lately::new();
}

fn facets(word: &str) -> Rc<Facets> {
    LATELY.with(|lately| lately.get(word, Facets::read))
}

/// Two folded English words, inflected or not, held against each other: each is looked up once for all that is asked of them.
pub struct Contrast<'a> {
    words: (&'a str, &'a str),
    of: (Rc<Facets>, Rc<Facets>),
    /// Whether the two are forms of one word.
    one: bool,
}

impl<'a> Contrast<'a> {
    /// Looks the two words up.
    #[must_use]
    pub fn of(a: &'a str, b: &'a str) -> Self {
        let of = (facets(a), facets(b));
        let one = of.0.forms.iter().any(|form| of.1.forms.contains(form));
        Self { words: (a, b), of, one }
    }

    /// Whether they are opposites or converses: by the table of news words first, then by WordNet.
    ///
    /// A two-word verb is asked with a hyphen (take-off). Says nothing of context: `rose` against `fell` is true of any two
    /// subjects.
    #[must_use]
    pub fn is_opposite(&self) -> bool {
        if self.one {
            return false;
        }
        let ((a, b), (of_a, of_b)) = (self.words, (&self.of.0, &self.of.1));
        let news = |poles: &'_ [u32]| poles.partition_point(|&pole| pole < MORE);
        if face_each_other(&of_a.poles[..news(&of_a.poles)], &of_b.poles[..news(&of_b.poles)]) {
            return true;
        }
        let has = |word: &Facets, lemma: &str| word.forms.iter().any(|form| form == lemma);
        let tells = |x: &str, y: &str| has(of_a, x) && has(of_b, y) || has(of_a, y) && has(of_b, x);
        if wordnet::is_antonym(a, b) {
            // "It goes to the council" and "it comes before the council".
            // Who stands for a seat runs for it.
            return !(is_light(a) || is_light(b) || tells("stand", "run"));
        }
        (negates(a, b) || negates(b, a)) && wordnet::relation(a, b, None) != Relation::Synonym
    }

    /// Whether they stand at the two poles of a scale or choice: admired and disliked, free and discounted. Weaker than
    /// [`Self::is_opposite`]: only where all else is kept do they surely speak of one thing.
    #[must_use]
    pub fn is_at_poles(&self) -> bool {
        face_each_other(&self.of.0.poles, &self.of.1.poles) && !self.one
    }

    /// Whether they are members of one closed class of which only one can be true in one place: killed and injured, murder
    /// and manslaughter, red and green. With `kept` also what excludes one another only where all else is kept: a sofa and a
    /// fridge.
    #[must_use]
    pub fn is_exclusive(&self, kept: bool) -> bool {
        let (x, y) = (&self.of.0.sets, &self.of.1.sets);
        x.iter().any(|p| (kept || !p.loose) && y.iter().any(|q| p.group == q.group && p.set != q.set)) && !x.iter().any(|p| y.contains(p))
    }

    /// How many steps the second is further than the first on the way to a fact ("considering", "decided"); `None` where
    /// they stand on no such way, or on the same step.
    #[must_use]
    pub fn further(&self) -> Option<i8> {
        self.of.0.steps.iter().zip(&self.of.1.steps).find_map(|(&x, &y)| {
            let step = y? - x?;
            (step != 0).then_some(step)
        })
    }
}

/// Whether two folded English words are opposites, as [`Contrast::is_opposite`] tells.
#[must_use]
pub fn opposite(a: &str, b: &str) -> bool {
    Contrast::of(a, b).is_opposite()
}

/// A word's place in a closed class, whose members exclude one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The number of the class.
    pub group: usize,
    /// Which member it is: words of one set mean the same one.
    pub set: usize,
    /// Whether members exclude one another only where all else is kept.
    pub loose: bool,
}

/// By word: its sets.
static SETS: LazyLock<FxHashMap<&'static str, Vec<Membership>>> = LazyLock::new(|| {
    let mut sets = FxHashMap::<&str, Vec<Membership>>::default();
    for (group, (row, loose)) in groups().enumerate() {
        for (set, words) in row.split(':').enumerate() {
            for word in words.split(' ') {
                sets.entry(word).or_default().push(Membership { group, set, loose });
            }
        }
    }
    sets
});

/// The closed classes that an English word, inflected or not, is in.
#[must_use]
pub fn memberships(word: &str) -> Vec<Membership> {
    facets(word).sets.clone()
}

/// Whether an English word, not inflected, is a member of a closed class whose members exclude one another wherever they stand.
#[must_use]
pub fn is_member(word: &str) -> bool {
    SETS.get(word).is_some_and(|sets| sets.iter().any(|p| !p.loose))
}

/// Whether two words stand for the same member of a closed class: killed and dead.
#[must_use]
pub fn same_member(a: &str, b: &str) -> bool {
    let of_b = facets(b);
    facets(a).sets.iter().any(|p| !p.loose && of_b.sets.contains(p))
}

/// Steps on the way from a thought or a suspicion to a fact: each cell says more than the one before it.
const STAGES: [&str; 3] = [
    "consider weigh mull contemplate discuss explore propose:decide agree approve resolve:sign complete finalise finalize conclude",
    "suspect suspected probable presumed allege alleged allegedly possible believe believed:confirm confirmed prove proved proven verify verified establish established determine determined",
    "negotiate talk talks negotiation negotiations:agree agreed agreement:sign signed",
];

/// By word: the ways to a fact that it stands on, and its step on each.
static STEPS: LazyLock<FxHashMap<&str, Vec<(usize, i8)>>> = LazyLock::new(|| {
    let mut steps = FxHashMap::<&str, Vec<(usize, i8)>>::default();
    for (way, row) in STAGES.iter().enumerate() {
        for (step, words) in (0..).zip(row.split(':')) {
            words.split(' ').for_each(|word| steps.entry(word).or_default().push((way, step)));
        }
    }
    steps
});

/// Which of the ways to a fact leads from a suspicion to its proof.
const PROOF: usize = 1;

/// Whether one word speaks of a suspicion and the other of its proof.
#[must_use]
pub fn proves(a: &str, b: &str) -> bool {
    let (of_a, of_b) = (facets(a), facets(b));
    matches!((of_a.steps[PROOF], of_b.steps[PROOF]), (Some(x), Some(y)) if x != y)
}

/// Whether two words tell one event from its two ends: bought and sold, before and after.
#[must_use]
pub fn converse(a: &str, b: &str) -> bool {
    const PAIRS: &[(&str, &str)] = &[
        ("buy purchase acquire", "sell"),
        ("lend loan", "borrow"),
        ("give send donate award present hand deliver", "receive get take accept"),
        ("pay", "receive get earn"),
        ("rent lease", "let lease"),
        ("win beat defeat", "lose"),
        ("teach", "learn study"),
        ("precede", "follow succeed"),
        ("before", "after"),
        ("above over", "below under beneath"),
        ("to", "from"),
        ("north", "south"),
        ("east", "west"),
        ("import", "export"),
        ("employ hire", "work"),
        ("predecessor", "successor"),
        ("parent", "child"),
        ("teacher", "student pupil"),
        ("buyer", "seller"),
        ("host", "guest"),
        ("cause", "result follow"),
        ("more", "less fewer"),
        ("ahead", "behind back"),
        ("lead", "trail follow"),
    ];
    let (a, b) = (facets(a), facets(b));
    let has = |word: &Facets, cell: &str| cell.split(' ').any(|one| word.forms.iter().any(|form| form == one));
    PAIRS.iter().any(|(x, y)| (has(&a, x) && has(&b, y)) || (has(&a, y) && has(&b, x)))
}

/// Whether a word is another one behind a prefix that denies it: unarmed, incomplete, disloyal, non-taxable.
fn negates(word: &str, other: &str) -> bool {
    /// Looks like a denial and is none.
    const NOT_DENIED: &[&str] =
        &["valuable", "flammable", "different", "famous", "habited", "pressed", "posed", "formed", "tense", "passioned"];
    if other.len() < 4 || NOT_DENIED.contains(&other) {
        return false;
    }
    let Some(prefix) = word.strip_suffix(other) else { return false };
    match prefix {
        "non-" | "non" => true,
        "un" | "un-" => is_descriptive(other) || (wordnet::poses(other).verb > 0 && (other.ends_with("ed") || other.ends_with("ing"))),
        "in" | "im" | "il" | "ir" | "dis" => is_descriptive(word) && is_descriptive(other),
        _ => false,
    }
}

/// Whether a word is mostly an adjective or adverb.
fn is_descriptive(word: &str) -> bool {
    let poses = wordnet::poses(word);
    poses.adjective.saturating_add(poses.adverb) >= 50
}

/// Asserts that rows have two poles of folded words each.
#[cfg(test)]
pub(super) fn assert_rows(rows: impl Iterator<Item = &'static str>) {
    for row in rows {
        let Some((left, right)) = row.split_once(':') else { panic!("no poles: {row}") };
        for word in left.split(' ').chain(right.split(' ')) {
            assert!(!word.is_empty() && crate::text::fold(word) == word, "{row}");
        }
        assert!(left.split(' ').all(|a| right.split(' ').all(|b| a != b)), "{row}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opposites_in_any_inflection() {
        for (a, b) in [
            ("rose", "fell"),
            ("rising", "dropped"),
            ("bought", "sold"),
            ("confirmed", "denied"),
            ("approves", "rejected"),
            ("won", "lost"),
            ("before", "after"),
            ("above", "below"),
            ("upgraded", "downgrades"),
            ("sons", "daughters"),
            ("profits", "losses"),
            ("best", "worst"),
            ("fewer", "more"),
            ("banned", "allowed"),
            ("arrived", "left"),
            ("guilty", "innocent"),
            ("hired", "fired"),
            ("non-taxable", "taxable"),
            ("unvaccinated", "vaccinated"),
            ("incomplete", "complete"),
            ("disloyal", "loyal"),
            ("legal", "illegal"),
            ("supporters", "opponents"),
            ("he", "she"),
        ] {
            assert!(opposite(a, b) && opposite(b, a), "{a} {b}");
        }
    }

    #[test]
    fn words_that_agree_are_no_opposites() {
        for (a, b) in [
            ("rose", "climbed"),
            ("rose", "risen"),
            ("bought", "purchased"),
            ("confirmed", "admitted"),
            ("said", "told"),
            ("president", "minister"),
            ("killed", "died"),
            ("fell", "dropped"),
            ("discovered", "covered"),
            ("improve", "prove"),
            ("imposed", "posed"),
            ("invaluable", "valuable"),
            ("import", "port"),
            ("increase", "crease"),
            ("house", "home"),
            ("two", "three"),
        ] {
            assert!(!opposite(a, b) && !opposite(b, a), "{a} {b}");
        }
    }

    #[test]
    fn rows_are_well_formed() {
        assert_rows(opposites());
    }
}
