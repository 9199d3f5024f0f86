//! Lone comparisons with what was before: "slower than its predecessor" against "a little faster than the ship it replaces", "more
//! than a year ago" against "fewer than last year".
//!
//! Whatever was compared with its own past is one thing, so that the direction alone is told. Where either side of a bead has one such
//! comparison of its sort, and the two paragraphs tell the same in enough of their words, two directions contradict each other, however
//! freely all else was worded.
//!
//! Limits: English; comparisons with anything else are left to the judge of comparisons.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::align::Bead;
use crate::facts::Case;
use crate::lexicon::{self, UnitClass};
use crate::text::{Side, Sides, Span};

use super::lone::told_alike;
use super::lone_word::by_row;

/// Comparatives of one quality, those of less of it behind the colon.
const QUALITIES: &[&str] = &[
    "faster quicker:slower",
    "more:fewer less",
    "larger bigger greater:smaller",
    "higher:lower",
    "longer taller:shorter",
    "older:younger newer",
    "dearer costlier pricier:cheaper",
    "heavier:lighter",
    "warmer hotter milder:colder cooler",
    "better:worse",
    "stronger:weaker",
    "wetter:drier",
    "busier:quieter",
    "richer:poorer",
    "deeper:shallower",
    "wider broader:narrower",
    "thicker:thinner",
];

/// The words of [`QUALITIES`], each with its row and its pole.
static DIRECTIONS: LazyLock<FxHashMap<&'static str, (usize, usize)>> = LazyLock::new(|| by_row(QUALITIES));

/// Share of the words of weight of either side of a bead that the other must have too.
const TOLD: f32 = 0.3;

/// How far before a comparative a denial may stand.
const DENIED: usize = 4;

/// How many tokens around a comparative what was before may be named in.
const REACH: usize = 10;

/// Which words of a comparison are comparatives of a quality, asked of each once.
pub(super) struct Comparatives(Vec<Option<(usize, usize)>>);

impl Comparatives {
    /// Those of a case's words.
    pub(super) fn of(case: &Case<'_>) -> Self {
        let english = case.in_english();
        Self(case.vocabulary.words.iter().map(|word| DIRECTIONS.get(&*word.folded).copied().filter(|_| english)).collect())
    }
}

/// Every two comparisons of a bead that say opposite things of one quality, each the only one of its sort on its side.
pub(super) fn pairs(case: &Case<'_>, known: &Comparatives, bead: &Bead) -> Vec<Sides<Span>> {
    if !case.in_english() || bead.paragraphs.left.is_empty() || bead.paragraphs.right.is_empty() {
        return Vec::new();
    }
    let both = Sides::new(Side::Left, Side::Right);
    let compared = both.map(|side| {
        let direction = |t: usize| known.0[case.vocabulary.of_token[side][t] as usize].map(|of| (t, of));
        case.tokens(side, &bead.paragraphs[side]).filter_map(direction).collect::<Vec<(usize, (usize, usize))>>()
    });
    if compared.left.is_empty() || compared.right.is_empty() {
        return Vec::new();
    }
    let only = |side: Side, sort: usize| {
        let mut own = compared[side].iter().filter(|(_, of)| of.0 == sort);
        let &(t, (_, pole)) = own.next().filter(|_| own.next().is_none())?;
        is_with_the_past(case, side, t).then_some((t, pole))
    };
    let of_sort = |sort: usize| {
        let ((l, pole), (r, other)) = (only(Side::Left, sort)?, only(Side::Right, sort)?);
        (pole != other && is_of_one(case, l, r)).then_some(Sides::new(l, r))
    };
    let found: Vec<Sides<usize>> = (0..QUALITIES.len()).filter_map(of_sort).collect();
    if found.is_empty() || told_alike(case, bead) < TOLD {
        return Vec::new();
    }
    found.into_iter().map(|at| both.map(|side| case.articles[side].tokens[at[side]].span)).collect()
}

/// Whether the comparative compares something with what it was, or with what was there before it: "than a year ago", "than its
/// predecessor", "compared with the ship it replaces".
fn is_with_the_past(case: &Case<'_>, side: Side, comparative: usize) -> bool {
    let article = case.articles[side];
    let Some(sentence) = article.sentence_at(article.tokens[comparative].span.start) else { return false };
    let bounds = article.sentences[sentence].tokens.clone();
    let word = |t: usize| if bounds.contains(&t) { case.folded(side, t) } else { "" };
    let denied = (bounds.start.max(comparative.saturating_sub(DENIED))..comparative)
        .any(|t| matches!(word(t), "no" | "not" | "never" | "hardly" | "nor" | "neither" | "n't" | "n’t" | "than"));
    // "More than 40 people" is a bound.
    let bound = word(comparative + 1) == "than" && case.mentions[side].quantity_at(comparative + 2).is_some_and(|q| q.unit_token.is_none());
    let around = bounds.start.max(comparative.saturating_sub(REACH))..bounds.end.min(comparative + REACH + 1);
    let compares = bounds.clone().any(|t| matches!(word(t), "than" | "compared"));
    let time = |t: usize| {
        let word = word(t);
        lexicon::unit(word).is_some_and(|unit| unit.class == UnitClass::Time)
            || matches!(word, "season" | "quarter" | "time" | "summer" | "winter" | "spring" | "autumn" | "term")
    };
    let before = |t: usize| match word(t) {
        // "Its predecessor was slower": then what came after it is what it is compared with.
        "predecessor" | "predecessors" => (1..=3).any(|n| t >= n && matches!(word(t - n), "than" | "with" | "to")),
        "replaces" | "replaced" | "previously" | "ago" => true,
        "last" | "previous" | "past" => time(t + 1),
        "before" | "earlier" => t > 0 && time(t - 1),
        _ => false,
    };
    let with_now = bounds
        .clone()
        .any(|t| word(t) == "than" && (1..=2).any(|n| matches!(word(t + n), "this" | "now" | "today" | "current" | "present")));
    !denied && !bound && compares && !with_now && around.into_iter().any(|t| t != comparative && before(t))
}

/// Whether the nouns behind two comparatives may be one: "more nests" and "fewer visitors" are two.
fn is_of_one(case: &Case<'_>, left: usize, right: usize) -> bool {
    let noun = |side: Side, t: usize| case.noun_behind(side, t).map(|t| case.folded(side, t));
    match (noun(Side::Left, left), noun(Side::Right, right)) {
        (Some(x), Some(y)) => x == y || lexicon::is_one(x, y) || lexicon::paraphrases(x, y),
        _ => true,
    }
}
