//! Faced values: two dates, measures, ranks or names that each side has alone, beside words that both sides have. "Withdrawn in 2019" against
//! "never came to a vote in 2020", "the match lasted three hours" against "after ten hours she had to give in".
//!
//! [Lone](super::lone) values need nothing else left over in the two paragraphs. Where much is left over, the words around a value tell
//! which other one it faces: those within a few tokens first, then those of its sentence. Each value is held against the one that shares
//! the most with it, if that is clear on both sides.
//!
//! A name, of which a text has many, needs a word right beside it, unless it is the only one that is left over on its side.
//!
//! Limits: plain counts and sums of money are left alone, since a text counts many things; so are hours, seasons and a figure that is
//! twice or three times the other. Measures are compared in one unit, or where both have one figure.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::align::Bead;
use crate::facts::Case;
use crate::facts::date::{self, life, reckoned};
use crate::facts::model::Kind;
use crate::facts::number::{self, sums, worked_out};
use crate::lexicon::{self, UnitClass};
use crate::mention::quantity::{Measure, Quantity};
use crate::mention::{Date, Name};
use crate::text::{Side, Sides, Span};

use super::MOST;
use super::lone::{self, Open};

/// How far from a value, in tokens, a word stands near it.
const NEAR: usize = 6;

/// How far from a name, in tokens, a word stands right beside it.
const BESIDE: usize = 3;

/// Share of the words of weight of either side of a bead that the other has too, from which on the only name of either that the other
/// lacks is one told differently.
const TOLD: f32 = 0.2;

/// So many words of weight that two sentences have in common are enough for two dates where none stands near both.
const COMMON: usize = 2;

/// What stands around two values on both sides.
struct Around {
    /// Words of weight right beside both.
    beside: usize,
    /// Words of weight near both.
    near: usize,
    /// Words of weight of both sentences.
    common: usize,
    /// Whether the two sentences face each other.
    faced: bool,
}

impl Around {
    fn of(case: &Case<'_>, values: &Sides<(usize, &Range<usize>)>) -> Self {
        let stems = |reach: usize| {
            let [left, right] = Side::BOTH.map(|side| {
                let (sentence, tokens) = values[side];
                let bounds = &case.articles[side].sentences[sentence].tokens;
                let range = bounds.start.max(tokens.start.saturating_sub(reach))..bounds.end.min(tokens.end.saturating_add(reach));
                case.stems(side, range.filter(|t| !tokens.contains(t))).collect::<FxHashSet<u32>>()
            });
            left.intersection(&right).count()
        };
        let faced = case.are_faced(&values.as_ref().map(|value| value.0));
        Self { beside: stems(BESIDE), near: stems(NEAR), common: stems(usize::MAX), faced }
    }

    /// How much speaks for the two being one, a word near them counting as two.
    fn score(&self) -> usize {
        1 + 2 * self.near + self.common
    }
}

/// Every two values that are one told differently.
pub(super) fn pairs(case: &Case<'_>, bead: &Bead, open: &Open<'_>) -> Vec<(Kind, Sides<Span>)> {
    let around = |s: Sides<usize>, t: Sides<&Range<usize>>| Around::of(case, &Sides::new((s.left, t.left), (s.right, t.right)));
    let dates = best(
        &open.dates,
        |side, d| date::is_stray(case, side, d) && is_plain(d),
        |a, b| {
            let found = || around(Sides::new(a.sentence, b.sentence), Sides::new(&a.tokens, &b.tokens));
            let shares = |x: &Around| x.near > 0 || x.common >= COMMON || x.faced && x.common > 0;
            are_apart(case, bead, open, a, b).then(found).filter(shares).map(|x| x.score())
        },
    );
    let numbers = best(
        &open.numbers,
        |side, q| number::is_stray(case, side, q),
        |a, b| {
            let found = || around(Sides::new(a.sentence, b.sentence), Sides::new(&a.tokens, &b.tokens));
            let q = Sides::new(a, b);
            let shares = |x: &Around| x.faced && x.near > 0 || is_one_figure(&q) && (x.faced || x.common > 0);
            is_another(case, bead, open, &q).then(found).filter(shares).map(|x| x.score())
        },
    );
    let only = open.names.left.len() == 1 && open.names.right.len() == 1;
    let names = best(
        &open.names,
        |_, _| true,
        |a, b| {
            let names = Sides::new(a, b);
            let found = || around(Sides::new(a.sentence, b.sentence), Sides::new(&a.tokens, &b.tokens));
            let known = a.place.is_some() && b.place.is_some();
            let led = || lone::is_person(a) && lone::is_person(b) || are_led_alike(case, &names);
            let shares = |x: &Around| {
                (x.beside > 0 || only && !known && x.near > 0) && led()
                    || only && (x.faced || x.common > 0) && are_both_where(case, &names) && lone::told_alike(case, bead) >= TOLD
            };
            name_another(case, bead, &names).then(found).filter(shares).map(|x| x.score())
        },
    );
    let dates = dates.into_iter().map(|d| (Kind::Date, d.map(|d| d.span)));
    let numbers = numbers.into_iter().map(|q| (Kind::Number, q.map(|q| q.span)));
    dates.chain(numbers).chain(names.into_iter().map(|n| (Kind::Name, n.map(|n| n.span)))).collect()
}

/// Whether two names are of one sort, surely name two, and are not of two people who are both heard: newsrooms ask different ones.
fn name_another(case: &Case<'_>, bead: &Bead, names: &Sides<&Name>) -> bool {
    let (a, b) = (names.left, names.right);
    let speaks = |side: Side| {
        let of = |speaker: Option<Span>| speaker.is_some_and(|speaker| speaker.overlaps(names[side].span));
        case.mentions[side].speeches.iter().any(|speech| of(speech.speaker)) || case.mentions[side].quotations.iter().any(|q| of(q.speaker))
    };
    // "The Canners' Guild": part of a longer name.
    let part = |side: Side| {
        let (from, tokens) = (case.articles[side].sentences[names[side].sentence].tokens.start, &names[side].tokens);
        let capital = |t: usize| case.articles[side].tokens[t].kind.is_word() && t > from && case.is_capital(side, t);
        let own = |t: usize| matches!(case.folded(side, t), "'" | "'s" | "’s");
        let end = case.articles[side].sentences[names[side].sentence].tokens.end;
        let behind = tokens.end + usize::from(tokens.end < end && own(tokens.end));
        behind < end && capital(behind) || tokens.start > from + 1 && own(tokens.start - 1)
    };
    // "Au salon de Lyon" and "lors du salon lyonnais"; "the Californians".
    let adjective = |side: Side| {
        const STEM: usize = 4;
        let other = side.other();
        let begins =
            |word: &str, of: &str| word.len() > of.len() && of.len() >= STEM && word.starts_with(of.trim_end_matches(['e', 'a', 'o']));
        let mut sentences = case.sentences(other, &bead.paragraphs[other]);
        sentences.any(|s| {
            let mut tokens = case.articles[other].sentences[s].tokens.clone();
            tokens.any(|t| names[side].words.iter().any(|word| begins(case.folded(other, t), word)))
        })
    };
    let people = |side: Side| names[side].words.last().is_some_and(|word| word.ends_with("ans") || word.ends_with("ians"));
    let stated = |side: Side| {
        adjective(side)
            || people(side)
            || lone::is_there(case, bead, side, names[side])
            || case.mentions[side.other()].names.iter().any(|name| name.same(names[side]))
    };
    !a.declined
        && !b.declined
        && !Side::BOTH.iter().any(|&side| stated(side) || part(side))
        && a.place.is_some() == b.place.is_some()
        && a.is_demonym() == b.is_demonym()
        && lone::is_person(a) == lone::is_person(b)
        && !(speaks(Side::Left) && speaks(Side::Right))
        && lone::may_differ(case, names)
}

/// "The abbot of Merrow" and "the abbot of Trone", "the Arvo works" and "the Orm works": whether the same word stands right before two
/// names, articles aside, or right behind.
fn are_led_alike(case: &Case<'_>, names: &Sides<&Name>) -> bool {
    let [before, behind] = [true, false].map(|before| {
        let [left, right] = Side::BOTH.map(|side| {
            let (tokens, bounds) = (&names[side].tokens, &case.articles[side].sentences[names[side].sentence].tokens);
            let word = |t: usize| case.folded(side, t);
            let skip = |t: &usize| !lexicon::is_article(case.articles[side].language, word(*t));
            let near = if before {
                (bounds.start..tokens.start).rev().find(skip)
            } else {
                Some(tokens.end).filter(|&t| t < bounds.end && case.is_content(side, t))
            };
            near.filter(|&t| case.articles[side].tokens[t].kind.is_word()).map(word)
        });
        left.is_some() && left == right
    });
    before || behind
}

/// "At Graz" and "students in Ulm", "Lucia asked" and "Orla wanted to know": whether both names stand behind a word that says where, or
/// neither.
fn are_both_where(case: &Case<'_>, names: &Sides<&Name>) -> bool {
    let [left, right] = Side::BOTH.map(|side| {
        let (language, tokens) = (case.articles[side].language, &names[side].tokens);
        let from = case.articles[side].sentences[names[side].sentence].tokens.start;
        let before = (from..tokens.start).rev().map(|t| case.folded(side, t)).find(|word| !lexicon::is_article(language, word));
        before.is_some_and(|word| lexicon::is_where(language, word))
    });
    // "The Press" is as well any word.
    let word = |name: &Name| matches!(&name.words[..], [word] if name.place.is_none() && !lexicon::is_given_name(word) && lexicon::poses(word).noun > 0);
    left == right && !(case.in_english() && (word(names.left) || word(names.right)))
}

/// The values that stand on one side alone, each with the one that clearly scores best with it, and it with that.
fn best<'a, T>(open: &Sides<Vec<&'a T>>, alone: impl Fn(Side, &T) -> bool, score: impl Fn(&T, &T) -> Option<usize>) -> Vec<Sides<&'a T>> {
    let of = |side: Side| open[side].iter().copied().filter(|value| alone(side, value)).collect::<Vec<&'a T>>();
    let (left, right) = (of(Side::Left), of(Side::Right));
    if left.len() > MOST || right.len() > MOST {
        return Vec::new();
    }
    let scores: Vec<Vec<Option<usize>>> = left.iter().map(|a| right.iter().map(|b| score(a, b)).collect()).collect();
    let mut found = Vec::new();
    for (i, a) in left.iter().enumerate() {
        for (j, b) in right.iter().enumerate() {
            let Some(own) = scores[i][j] else { continue };
            let lower = |other: Option<usize>| other.is_none_or(|other| other < own);
            let row = scores[i].iter().enumerate().all(|(k, s)| k == j || lower(*s));
            if row && scores.iter().enumerate().all(|(k, s)| k == i || lower(s[j])) {
                found.push(Sides::new(*a, *b));
            }
        }
    }
    found
}

/// A year, a month, a weekday or a day, and no more.
fn is_plain(date: &Date) -> bool {
    date.time.is_none() && date.season.is_none() && date.century.is_none() && date.relative.is_none() && !date.decade
}

/// Whether two dates state the same parts and are two.
fn are_apart(case: &Case<'_>, bead: &Bead, open: &Open<'_>, a: &Date, b: &Date) -> bool {
    // "Before 2030" and "until the end of 2029".
    let led = |side: Side, date: &Date| {
        const BEFORE: usize = 3;
        let from = case.articles[side].sentences[date.sentence].tokens.start.max(date.tokens.start.saturating_sub(BEFORE));
        date.edge.is_some() || (from..date.tokens.start).any(|t| ENDS.contains(&case.folded(side, t)))
    };
    let near = a.year.zip(b.year).is_none_or(|(x, y)| (x.0 - y.0).abs() <= YEARS);
    let in_a_row = a.year.zip(b.year).is_some_and(|(x, y)| (x.0 - y.0).abs() == 1) && a.month.is_none();
    a.same_shape(b)
        && a.day.is_some() == b.day.is_some()
        && near
        && !is_between_told(case, bead, open, a, b)
        && a.conflict(b).is_some()
        && !(in_a_row && (led(Side::Left, a) || led(Side::Right, b)))
        && !life::are_apart(case, a, b)
        && !date::are_one_open_end(case, a, b)
        && !reckoned::is_counted_from(case, Side::Left, a, b)
        && !reckoned::is_counted_from(case, Side::Right, b, a)
        && !sums::are_worked_out(case, &bead.paragraphs, a, b)
}

/// Words that count from one day to another.
const LATER: &[&str] = &["later", "earlier", "spater", "zuvor", "tard", "auparavant", "despues", "depois", "dopo"];

/// "On 3 March … a week later" and "on 10 March": whether either side tells how many days lie between two days of one month.
fn is_between_told(case: &Case<'_>, bead: &Bead, open: &Open<'_>, a: &Date, b: &Date) -> bool {
    const DAY: f64 = 86_400.0;
    let (Some((x, _)), Some((y, _))) = (a.day, b.day) else { return false };
    let between = f64::from(x.abs_diff(y)) * DAY;
    let lasts =
        |q: &&Quantity| matches!(q.measure, Measure::Unit(unit) if unit.class == UnitClass::Time) && (q.base() - between).abs() < DAY / 2.0;
    let later = |side: Side| case.tokens(side, &bead.paragraphs[side]).any(|t| LATER.contains(&case.folded(side, t)));
    Side::BOTH.iter().any(|&side| open.stated[side].iter().any(lasts) || later(side))
}

/// Years that lie further apart are of two matters.
const YEARS: i32 = 50;

/// Words before a year that is the end of a time.
const ENDS: &[&str] = &[
    "by", "before", "until", "till", "after", "from", "since", "to", "end", "bis", "vor", "ab", "seit", "nach", "ende", "avant", "apres",
    "fin", "depuis", "jusqu", "hasta", "antes", "desde", "despues", "ate", "depois", "entro", "prima", "dopo", "dal", "fine", "finales",
];

/// Whether two measures in one unit, or two ranks, are two, neither of which comes out of the other.
fn is_another(case: &Case<'_>, bead: &Bead, open: &Open<'_>, q: &Sides<&Quantity>) -> bool {
    let one_sort = match (q.left.measure, q.right.measure) {
        (Measure::Unit(a), Measure::Unit(b)) if a.name == b.name => lone::are_alike(q) && !lone::is_multiple(q),
        (Measure::Ordinal, Measure::Ordinal) => !q.left.weak && !q.right.weak && !lone::is_multiple(q),
        _ => is_one_figure(q),
    };
    one_sort
        && (is_one_figure(q) || q.left.base() != q.right.base())
        && q.left.value.fract() == q.right.value.fract()
        && number::is_age(case, Side::Left, q.left) == number::is_age(case, Side::Right, q.right)
        && !lone::comes_out(case, open, q)
        && !worked_out::is_in_top(case, q.left, q.right)
        && !sums::comes_out(case, &bead.paragraphs, q.left, q.right)
}

/// "For five hours" and "five minutes", "30,000 pounds" and "30,000 euros": one figure, in two units of one sort or in two sorts of money.
fn is_one_figure(q: &Sides<&Quantity>) -> bool {
    let money = |q: &Quantity| match q.measure {
        Measure::Money(code) => Some(code),
        Measure::Unit(unit) if unit.name == "pound" => Some("GBP"),
        _ => None,
    };
    let two_units = || match (q.left.measure, q.right.measure) {
        (Measure::Unit(a), Measure::Unit(b)) => a.class == b.class && a.name != b.name,
        _ => false,
    };
    let two_sorts = || money(q.left).zip(money(q.right)).is_some_and(|(a, b)| a != b);
    q.left.value == q.right.value
        && q.left.value > 1.0
        && !q.left.weak
        && !q.right.weak
        && !q.left.equal(q.right)
        && (two_units() || two_sorts())
}
