//! Lone values: the only date, figure or name of a bead that the other side lacks, on each side. "The plans were made by Samuel
//! Thorley" against "designed by the engineer Tobias Arkwell".
//!
//! Where two paragraphs tell the same in most of their words and every other value of the one stands in the other, what is left over
//! on both sides is one value told differently, however freely the sentences around it were worded. Words in common are counted over
//! the whole bead, since the sentences that hold the two values need not be linked.
//!
//! Limits: counts are left alone, for what is counted has many names (a third of the pupils, nine girls); so are values that come out of
//! others, and names that may well mean the same (an institution called by its sort, a town and its people).

use rustc_hash::FxHashSet;

use crate::align::Bead;
use crate::lexicon;
use crate::mention::quantity::{Measure, Quantity};
use crate::mention::{Date, Name};
use crate::text::{Language, Side, Sides, Span};

use super::model::Kind;
use super::{Case, date, name, number, stray};

/// Share of the words of weight of either side of a bead that the other has too, from which on both tell the same.
const TOLD: f32 = 0.5;

/// The same for two persons in full, and for two dates that agree in a part.
const HALF: f32 = 0.25;

/// Open values of one sort that are looked at; where more are left, the two do not tell the same.
const FEW: usize = 4;

/// A figure that is so many times the other measures another thing.
const APART: f64 = 3.5;

/// The values of a bead that no judge has settled.
pub(super) struct Open<'a> {
    pub(super) names: Sides<Vec<&'a Name>>,
    pub(super) dates: Sides<Vec<&'a Date>>,
    pub(super) numbers: Sides<Vec<&'a Quantity>>,
    /// All figures that the bead states, settled or not.
    pub(super) stated: Sides<Vec<&'a Quantity>>,
}

/// Every two values of which each is all that its side of the bead has more than the other.
pub(super) fn pairs(case: &Case<'_>, bead: &Bead, open: &Open<'_>) -> Vec<(Kind, Sides<Span>)> {
    let names = only(&open.names, |_, _| true, |a, b| a.same(b))
        .filter(|names| may_differ(case, names))
        .map(|n| (Kind::Name, n.map(|n| n.span), if are_people(case, &n) { HALF } else { TOLD }));
    let dates = only(&open.dates, |side, d| date::is_stray(case, side, d), |_, _| false)
        .filter(|d| d.left.same_shape(d.right) && d.left.decade == d.right.decade && d.left.conflict(d.right).is_some())
        .map(|d| (Kind::Date, d.map(|d| d.span), if share_a_part(&d) { HALF } else { TOLD }));
    let numbers = only(&open.numbers, |side, q| number::is_stray(case, side, q), |_, _| false)
        .filter(|q| are_alike(q) && !stray::is_reckoned(&open.stated, q.left, q.right))
        .map(|q| (Kind::Number, q.map(|q| q.span), TOLD));
    let found: Vec<(Kind, Sides<Span>, f32)> = [names, dates, numbers].into_iter().flatten().collect();
    if found.is_empty() {
        return Vec::new();
    }
    let told = told_alike(case, bead);
    found.into_iter().filter(|&(_, _, least)| told >= least).map(|(kind, spans, _)| (kind, spans)).collect()
}

/// The only value of either side that stands on that side alone; those that are `one` with it are told again.
fn only<'a, T>(open: &Sides<Vec<&'a T>>, alone: impl Fn(Side, &T) -> bool, one: impl Fn(&T, &T) -> bool) -> Option<Sides<&'a T>> {
    if Side::BOTH.iter().any(|&side| open[side].is_empty() || open[side].len() > FEW) {
        return None;
    }
    let of = |side: Side| {
        let mut left = open[side].iter().copied().filter(|value| alone(side, value));
        let first = left.next()?;
        left.all(|value| one(first, value)).then_some(first)
    };
    Some(Sides::new(of(Side::Left)?, of(Side::Right)?))
}

/// Share of the words of weight of either side of a bead that the other has too.
fn told_alike(case: &Case<'_>, bead: &Bead) -> f32 {
    let stems = |side: Side| -> FxHashSet<u32> {
        let tokens = case.sentences(side, &bead.paragraphs[side]).flat_map(|s| case.articles[side].sentences[s].tokens.clone());
        case.stems(side, tokens).collect()
    };
    let (left, right) = (stems(Side::Left), stems(Side::Right));
    left.intersection(&right).count() as f32 / left.len().max(right.len()).max(1) as f32
}

/// Two persons in full, neither of whom is heard: newsrooms ask different people.
fn are_people(case: &Case<'_>, names: &Sides<&Name>) -> bool {
    Side::BOTH.iter().all(|&side| {
        let name = names[side];
        let speaks = case.mentions[side].speeches.iter().any(|speech| speech.speaker.is_some_and(|speaker| speaker.overlaps(name.span)));
        let quoted = case.mentions[side].quotations.iter().any(|q| q.speaker.is_some_and(|speaker| speaker.overlaps(name.span)));
        name.person && name.words.len() > 1 && !speaks && !quoted
    })
}

/// 9 May and 19 May, March 1642 and October 1642: two dates that agree in a part.
fn share_a_part(dates: &Sides<&Date>) -> bool {
    let (a, b) = (dates.left, dates.right);
    let same = |x: Option<i64>, y: Option<i64>| x.is_some() && x == y;
    same(a.year.map(|y| y.0.into()), b.year.map(|y| y.0.into())) || same(a.month.map(|m| m.0.into()), b.month.map(|m| m.0.into()))
}

/// Two figures with a unit of one sort, of one magnitude.
fn are_alike(q: &Sides<&Quantity>) -> bool {
    let measured = matches!(q.left.measure, Measure::Unit(_) | Measure::Money(_) | Measure::Percent);
    let (a, b) = (q.left.base().abs(), q.right.base().abs());
    // "Amina Diallo, 12," and "seven years later".
    let written = |q: &Quantity| !matches!(q.measure, Measure::Unit(_)) || q.unit_token.is_some();
    // "A bill of £218,000, shared equally", "£109,000 each".
    let shares = matches!(q.left.measure, Measure::Money(_)) && (a.max(b) / a.min(b)).fract() == 0.0;
    measured
        && !shares
        && written(q.left)
        && written(q.right)
        && q.left.comparable(q.right)
        && !q.left.weak
        && !q.right.weak
        && a.max(b) <= APART * a.min(b)
}

/// Whether two names that nothing else answers surely name two.
fn may_differ(case: &Case<'_>, names: &Sides<&Name>) -> bool {
    let (a, b) = (names.left, names.right);
    let sides = [(Side::Left, a), (Side::Right, b)];
    let person = |n: &Name| n.person || n.words.len() > 1 && n.place.is_none() && lexicon::is_given_name(&n.words[0]);
    // "The European Commission" and "the Norsund Commission".
    let half = a.words.len().min(b.words.len()) > 1 && a.words.iter().any(|word| b.words.contains(word));
    let sort = (half || name::same_sort(a, b)) && (person(a) == person(b) || a.words.len().min(b.words.len()) > 1);
    let first = |side: Side, n: &Name| n.tokens.start == case.articles[side].sentences[n.sentence].tokens.start;
    let before = |side: Side, n: &Name| n.tokens.start.checked_sub(1).map_or("", |t| case.folded(side, t));
    let sure = sides.iter().all(|&(side, n)| {
        let known = person(n) || n.place.is_some();
        let language = case.articles[side].language;
        let article = |word: &str| lexicon::is_article(language, word);
        let (words, led) = match &n.words[..] {
            [led, rest @ ..] if article(led) && first(side, n) => (rest.len(), true),
            words => (words.len(), article(before(side, n))),
        };
        // "The Hospital", "el Gobierno": a sort of thing as good as a name; "Whether", "Among": what opens a sentence.
        let sort_of_thing = words == 1 && (led || first(side, n) || name::is_acronym(case, side, n));
        // "Starker Regen": German nouns have capitals.
        let noun = language == Language::German && !lexicon::is_where(language, before(side, n));
        known || !sort_of_thing && !noun
    });
    let opens = |side: Side, n: &Name| first(side, n) && !case.in_english() && a.words[1..] == b.words[1..];
    let opened = !(person(a) && person(b)) && sides.iter().any(|&(side, n)| opens(side, n));
    // "Good Friday".
    let day =
        sides.iter().any(|&(side, n)| lexicon::calendar::weekday(case.articles[side].language, case.folded(side, n.tokens.end)).is_some());
    sort && sure && !day && !opened && !share_words(a, b) && !name::is_within(a, b) && !name::spells_out(case, names)
}

/// "River Rissa" and "the Rissa River", "Kassel" and "Kasseler Fachmesse", "Rotary" and "Rotarians".
fn share_words(a: &Name, b: &Name) -> bool {
    const LONG: usize = 4;
    const ENDING: usize = 2;
    let inflected = |x: &str, y: &str| {
        let begins = x.chars().zip(y.chars()).take_while(|(p, q)| p == q).count();
        x != y && begins >= LONG && begins + ENDING >= x.chars().count().min(y.chars().count())
    };
    let all = |x: &Name, y: &Name| x.words.iter().all(|word| y.words.contains(word));
    all(a, b) || all(b, a) || a.words.iter().any(|x| b.words.iter().any(|y| inflected(x, y)))
}
