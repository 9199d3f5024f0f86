//! Replaced: words of which the one cannot be put in the place of the other without telling another fact, whatever the
//! sentence. Weaker than what a [`Contrast`](super::Contrast) tells, and far wider: to be asked only of
//! two versions of a sentence that are the same but for these two words.
//!
//! Pairs of such words cannot be listed; so each word is listed by itself. Two sorts of tables, written for this program from
//! knowledge of the language:
//!
//! - *Axes*, a scale or choice a row: all that a text may put at its one pole, `:`, all that it may put at the other.
//!   "Favour", "help" and "blessing" face "harm", "ruin" and "curse".
//! - *Classes*, one a row with its name: all that a rewriter may put for one another, drawn wide. Words of one part of speech
//!   that share no class are about different things: "wash" and "sell", "cousin" and "colleague", "dental" and "antenatal". A
//!   word that may mean nearly anything is in no class and never told apart.

use std::rc::Rc;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::antonyms::{Poles, face_each_other};
use super::lately::Lately;
use super::wordnet::{self, Pos, Poses};
use super::{have_a_paraphrase, have_no_sense_in_common, may_say_the_same, relation};

const AXES: [&str; 4] =
    [include_str!("axes/judgement.txt"), include_str!("axes/acts.txt"), include_str!("axes/measure.txt"), include_str!("axes/doings.txt")];

/// The classes of common words, a table a part of speech.
const CLASSES: [(Pos, &str); 3] = [
    (Pos::Verb, include_str!("classes/verbs.txt")),
    (Pos::Noun, include_str!("classes/nouns.txt")),
    (Pos::Adjective, include_str!("classes/adjectives.txt")),
];

/// More classes in the same order, of words less common: with these alone two words are told apart only where no third word
/// stands for both either.
const MORE: [&str; 3] = ["", include_str!("classes/more_nouns.txt"), include_str!("classes/more_adjectives.txt")];

/// Where the classes of nouns stand among [`CLASSES`].
const NOUNS: usize = 1;

/// Where those of adjectives stand.
const ADJECTIVES: usize = 2;

fn axes() -> impl Iterator<Item = &'static str> {
    AXES.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'))
}

/// Where words stand on the axes.
static POLES: LazyLock<Poles> = LazyLock::new(|| Poles::read(axes()));

/// By word: the classes it is in.
type Members = FxHashMap<&'static str, Vec<u16>>;

/// From this number on classes are those of [`MORE`].
const FURTHER: u16 = 4096;

/// The classes of words, a map a part of speech in the order of [`CLASSES`].
static MEMBERS: LazyLock<[Members; 3]> = LazyLock::new(|| {
    std::array::from_fn(|pos| {
        let mut members = Members::default();
        for (class, line) in (0..).zip(CLASSES[pos].1.lines()).chain((FURTHER..).zip(MORE[pos].lines())) {
            let words = line.split_once(": ").map_or("", |(_, words)| words);
            words.split(' ').for_each(|word| members.entry(word).or_default().push(class));
        }
        members
    })
});

/// What the tables say of a word.
struct Facets {
    poses: Poses,
    /// Its poles on the axes, ascending.
    poles: Vec<u32>,
    /// Its classes as each part of speech.
    classes: [Vec<u16>; 3],
}

impl Facets {
    fn read(word: &str) -> Self {
        let lemmas = wordnet::lemmas(word);
        let classes = |table: usize| {
            let (pos, _) = CLASSES[table];
            let own = lemmas.iter().filter(|(lemma, p)| *p == pos && lemma != word).map(|(lemma, _)| lemma.as_str());
            own.chain([word]).filter_map(|form| MEMBERS[table].get(form)).flatten().copied().collect()
        };
        Self { poses: wordnet::poses(word), poles: POLES.of(&wordnet::forms(word, &lemmas)), classes: std::array::from_fn(classes) }
    }

    /// Percent of its uses that are of a part of speech that has classes.
    const fn share(&self, pos: Pos) -> u8 {
        match pos {
            Pos::Verb => self.poses.verb,
            Pos::Noun => self.poses.noun,
            Pos::Adjective => self.poses.adjective,
            Pos::Adverb => self.poses.adverb,
        }
    }
}

thread_local! {
    static LATELY: Lately<Facets> = Lately::new();
}

fn facets(word: &str) -> Rc<Facets> {
    LATELY.with(|lately| lately.get(word, Facets::read))
}

/// Whether a sentence tells another fact with the one of two folded English words, inflected or not, in the place of the other.
/// A two-word verb is asked with a hyphen (throw-away).
#[must_use]
pub fn tells_another_fact(a: &str, b: &str) -> bool {
    let (x, y) = (facets(a), facets(b));
    let apart = || match are_of_other_classes(&x, &y) {
        Some(Classes::Common) => true,
        Some(Classes::Further) => have_no_sense_in_common(a, b),
        None => false,
    };
    (are_at_poles(&x, &y) || apart()) && !may_say_the_same(a, b)
}

/// The same of two words that stand before one noun and tell its sort: "packaging costs" and "transport costs", "cracked bowls" and
/// "missing bowls". There they are nouns or describe it, whatever else they may be.
#[must_use]
pub fn tells_another_sort(a: &str, b: &str) -> bool {
    let (x, y) = (facets(a), facets(b));
    let participle = |word: &str| word.ends_with("ed") || word.ends_with("ing");
    let noun = |facets: &Facets| facets.poses.noun >= OFTEN;
    let describes = |word: &str, facets: &Facets| facets.poses.adjective >= if participle(word) { 1 } else { MOSTLY };
    let apart = |table: usize| share_no_class(&x.classes[table], &y.classes[table]);
    (noun(&x) && noun(&y) && apart(NOUNS) || describes(a, &x) && describes(b, &y) && apart(ADJECTIVES)) && have_no_sense_in_common(a, b)
}

/// Whether two folded English nouns, inflected or not, of which one is in no class, name two things that can be seen or touched, and
/// no rewriter puts the one for the other: "scalpel" and "laser".
#[must_use]
pub fn are_unlike_things(a: &str, b: &str) -> bool {
    let (x, y) = (facets(a), facets(b));
    let noun = |facets: &Facets| facets.share(Pos::Noun) >= MOSTLY;
    let classed = |facets: &Facets| !facets.classes[NOUNS].is_empty();
    noun(&x)
        && noun(&y)
        && !(classed(&x) && classed(&y))
        && wordnet::are_two_things(a, b)
        && !have_a_paraphrase(a, b)
        && !relation(a, b, None).is_near()
}

/// Percent of their uses in which two words must be of one part of speech to face each other on an axis.
const OFTEN: u8 = 20;

fn are_at_poles(a: &Facets, b: &Facets) -> bool {
    let of_one_sort = || a.poses.main() == b.poses.main() || Pos::ALL.into_iter().any(|pos| a.share(pos) >= OFTEN && b.share(pos) >= OFTEN);
    face_each_other(&a.poles, &b.poles) && !a.poles.iter().any(|pole| b.poles.contains(pole)) && of_one_sort()
}

/// Percent of its uses in which a word must be of a part of speech to be judged by its classes.
const MOSTLY: u8 = 50;

/// Which classes tell two words apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Classes {
    /// Both are in a class of [`CLASSES`].
    Common,
    /// One is in classes of [`MORE`] alone.
    Further,
}

/// Whether both words have classes and none is of both.
fn share_no_class(own: &[u16], theirs: &[u16]) -> bool {
    !own.is_empty() && !theirs.is_empty() && !own.iter().any(|class| theirs.contains(class))
}

/// Which classes tell two words apart that are mostly of one part of speech; none where none do.
fn are_of_other_classes(a: &Facets, b: &Facets) -> Option<Classes> {
    let mostly = |&(pos, _): &(Pos, &str)| a.share(pos) >= MOSTLY && b.share(pos) >= MOSTLY;
    let further = |classes: &[u16]| classes.iter().all(|&class| class >= FURTHER);
    let apart = |table: usize| mostly(&CLASSES[table]) && share_no_class(&a.classes[table], &b.classes[table]);
    let table = (0..CLASSES.len()).find(|&table| apart(table))?;
    Some(if further(&a.classes[table]) || further(&b.classes[table]) { Classes::Further } else { Classes::Common })
}

#[cfg(test)]
mod tests {
    use super::super::antonyms::assert_rows;
    use super::*;

    #[test]
    fn words_about_different_things_tell_another_fact() {
        for (a, b) in [
            ("favour", "curse"),
            ("delighted", "annoys"),
            ("cousin", "colleague"),
            ("hedge", "river"),
            ("dental", "naval"),
            ("injured", "retired"),
            ("washed", "sold"),
            ("donating", "arrests"),
        ] {
            assert!(tells_another_fact(a, b) && tells_another_fact(b, a), "{a} {b}");
        }
    }

    #[test]
    fn words_that_a_rewriter_exchanges_do_not() {
        for (a, b) in [
            ("washed", "cleaned"),
            ("wash", "washes"),
            ("donated", "gave"),
            ("doctor", "physician"),
            ("stream", "river"),
            ("retired", "elderly"),
            ("house", "building"),
            ("help", "assist"),
            ("make", "wash"),
            ("unheard-of", "nonesuch"),
        ] {
            assert!(!tells_another_fact(a, b) && !tells_another_fact(b, a), "{a} {b}");
        }
    }

    #[test]
    fn things_that_can_be_touched_are_told_apart_by_wordnet() {
        for (a, b) in [("scalpel", "laser"), ("fog", "ice"), ("gut", "windpipe"), ("semiconductor", "shampoo")] {
            assert!(
                (are_unlike_things(a, b) || tells_another_fact(a, b)) && (are_unlike_things(b, a) || tells_another_fact(b, a)),
                "{a} {b}"
            );
        }
        for (a, b) in [
            ("canines", "animals"),
            ("cup", "mug"),
            ("shampoo", "product"),
            ("boulder", "rock"),
            ("trawler", "ship"),
            ("lawmakers", "panel"),
        ] {
            assert!(!are_unlike_things(a, b) && !are_unlike_things(b, a), "{a} {b}");
        }
    }

    #[test]
    fn axes_have_two_poles_of_folded_words() {
        assert_rows(axes());
    }

    #[test]
    fn classes_have_a_name_and_folded_words_each_once() {
        for line in CLASSES.iter().map(|(_, table)| *table).chain(MORE).flat_map(str::lines) {
            let Some((_, words)) = line.split_once(": ") else { panic!("no name: {line}") };
            let words: Vec<&str> = words.split(' ').collect();
            assert!(words.iter().all(|word| !word.is_empty() && crate::text::fold(word) == *word), "{line}");
            assert!(words.iter().enumerate().all(|(k, word)| !words[..k].contains(word)), "{line}");
        }
    }
}
