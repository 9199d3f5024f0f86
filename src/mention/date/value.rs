//! What a date states, and when two of them state the same or contradict each other.

use std::ops::Range;

use jiff::ToSpan as _;
use jiff::civil;

use crate::lexicon::calendar::Daytime;
use crate::lexicon::moments::Step;
use crate::text::Span;

/// Minutes of a day.
const DAY: i32 = 24 * 60;

/// A date as stated: every part that the text leaves open is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Date {
    /// The whole statement.
    pub span: Span,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Index of its sentence.
    pub sentence: usize,
    /// Year, and the token that states it.
    pub year: Option<(i32, usize)>,
    /// Month (1 to 12), and its token.
    pub month: Option<(i8, usize)>,
    /// Day of the month, and its token.
    pub day: Option<(i8, usize)>,
    /// Weekday (1 Monday to 7 Sunday), and its token.
    pub weekday: Option<(i8, usize)>,
    /// The part of the day that the weekday is joined with ("Dienstagabend"), and its token.
    pub daytime: Option<(Daytime, usize)>,
    /// Minutes after midnight, and the token of the hour.
    pub time: Option<(u16, usize)>,
    /// How many tokens the time of day takes.
    pub time_tokens: usize,
    /// The time zone: least and greatest minutes ahead of Greenwich.
    pub zone: Option<(i16, i16)>,
    /// Season (1 spring to 4 winter), and its token.
    pub season: Option<(i8, usize)>,
    /// The time of day may as well be twelve hours later.
    pub either_half: bool,
    /// Century, and its token.
    pub century: Option<(u16, usize)>,
    /// A decade ("the 1990s") instead of a year.
    pub decade: bool,
    /// Early, middle or late part of it (1 to 3), and the token before the date that says so.
    pub part: Option<(i8, usize)>,
    /// Whether it begins or ends something ("since 2010", "until 2010"), and the token before the date that says so.
    pub edge: Option<(Edge, usize)>,
    /// A day told by its distance from the day of writing.
    pub relative: Option<Relative>,
}

/// Which end of a stretch of time a date marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Since then.
    Since,
    /// Until then.
    Until,
}

/// A distance from the day of writing: last week, two days ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relative {
    /// What it counts in.
    pub step: Step,
    /// How many, backwards below zero.
    pub offset: i32,
    /// "two weeks ago" counts back from the day; "last week" is a week of the calendar.
    pub counted: bool,
}

impl Relative {
    /// The days it can mean, seen from `today`.
    #[must_use]
    pub fn window(self, today: civil::Date) -> Option<(civil::Date, civil::Date)> {
        let n = i64::from(self.offset);
        let around =
            |middle: civil::Date, slack: i64| Some((middle.checked_sub(slack.days()).ok()?, middle.checked_add(slack.days()).ok()?));
        match (self.step, self.counted) {
            (Step::Day, _) => around(today.checked_add(n.days()).ok()?, 0),
            // Half of the step to either side: who counts in weeks does not count days.
            (Step::Week, true) => around(today.checked_add(n.weeks()).ok()?, 3),
            (Step::Month, true) => around(today.checked_add(n.months()).ok()?, 15),
            (Step::Year, true) => around(today.checked_add(n.years()).ok()?, 183),
            (Step::Week, false) => {
                // From Sunday to Sunday, wherever the week begins.
                let monday =
                    today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?.checked_add(n.weeks()).ok()?;
                Some((monday.checked_sub(1.days()).ok()?, monday.checked_add(6.days()).ok()?))
            }
            (Step::Month, false) => {
                let first = today.first_of_month().checked_add(n.months()).ok()?;
                Some((first, first.last_of_month()))
            }
            (Step::Year, false) => {
                let first = today.first_of_year().checked_add(n.years()).ok()?;
                Some((first, first.last_of_year()))
            }
        }
    }
}

/// How two dates stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They can be the same day.
    Same,
    /// They cannot.
    Differ,
    /// The texts do not tell.
    Open,
}

type Place = Range<usize>;

impl Date {
    /// Whether both state a part and state it differently; the tokens of the first such part.
    #[must_use]
    pub fn conflict(&self, other: &Self) -> Option<(Place, Place)> {
        fn differ<T: PartialEq + Copy>(a: Option<(T, usize)>, b: Option<(T, usize)>) -> Option<(Place, Place)> {
            match (a, b) {
                (Some((x, i)), Some((y, j))) if x != y => Some((i..i + 1, j..j + 1)),
                _ => None,
            }
        }
        self.clash_of_years(other)
            .or_else(|| differ(self.month, other.month))
            .or_else(|| differ(self.day, other.day))
            .or_else(|| differ(self.weekday, other.weekday))
            .or_else(|| differ(self.daytime, other.daytime))
            .or_else(|| self.clash_of_times(other))
            .or_else(|| differ(self.season, other.season))
            .or_else(|| differ(self.century, other.century))
            .or_else(|| differ(self.part, other.part))
    }

    /// Two years that differ; a year is no other one than the decade it lies in.
    fn clash_of_years(&self, other: &Self) -> Option<(Place, Place)> {
        let ((a, i), (b, j)) = (self.year?, other.year?);
        let same = a == b || (self.decade && !other.decade && self.holds(b)) || (other.decade && !self.decade && other.holds(a));
        (!same).then(|| (i..i + 1, j..j + 1))
    }

    /// Whether a year lies in the decade stated, or in the part of it that is stated.
    fn holds(&self, year: i32) -> bool {
        let part = match self.part {
            Some((1, _)) => 0..=4,
            Some((2, _)) => 3..=7,
            Some((3, _)) => 5..=9,
            _ => 0..=9,
        };
        self.year.is_some_and(|(decade, _)| part.contains(&(year - decade)))
    }

    fn clash_of_times(&self, other: &Self) -> Option<(Place, Place)> {
        let ((a, i), (b, j)) = (self.time?, other.time?);
        let apart = i32::from(a) - i32::from(b);
        let differ = match (self.zone, other.zone) {
            (Some(x), Some(y)) => {
                // The clock shows more where the zone is further ahead.
                let (least, most) = (i32::from(x.0) - i32::from(y.1), i32::from(x.1) - i32::from(y.0));
                !(least..=most).any(|shift| (apart - shift).rem_euclid(DAY) == 0)
            }
            (None, None) if self.either_half || other.either_half => apart % (DAY / 2) != 0,
            (None, None) => apart != 0,
            // A clock of an unknown place: whole hours may be the zone's.
            _ => apart % 60 != 0,
        };
        differ.then(|| (i..i + self.time_tokens, j..j + other.time_tokens))
    }

    /// Whether they state at least one part alike and none differently.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        fn alike<T: PartialEq + Copy>(a: Option<(T, usize)>, b: Option<(T, usize)>) -> bool {
            matches!((a, b), (Some((x, _)), Some((y, _))) if x == y)
        }
        self.conflict(other).is_none()
            && (self.year.is_some() && other.year.is_some()
                || alike(self.month, other.month)
                || alike(self.day, other.day)
                || alike(self.weekday, other.weekday)
                || (self.time.is_some() && other.time.is_some())
                || alike(self.season, other.season)
                || alike(self.century, other.century)
                || (self.relative.is_some() && self.relative == other.relative))
    }

    /// The same parts stated, whatever their values.
    #[must_use]
    pub fn same_shape(&self, other: &Self) -> bool {
        self.year.is_some() == other.year.is_some()
            && self.month.is_some() == other.month.is_some()
            && self.weekday.is_some() == other.weekday.is_some()
            && self.time.is_some() == other.time.is_some()
            && self.century.is_some() == other.century.is_some()
            && self.relative.is_some() == other.relative.is_some()
    }

    /// The full calendar day, where year, month and day are stated.
    #[must_use]
    pub fn civil(&self) -> Option<civil::Date> {
        civil::Date::new(i16::try_from(self.year?.0).ok()?, self.month?.0, self.day?.0).ok()
    }

    /// The days it can mean for who writes on `today`: `None` where it states a weekday, a season or a time alone.
    #[must_use]
    pub fn window(&self, today: civil::Date) -> Option<(civil::Date, civil::Date)> {
        if let Some(relative) = self.relative {
            return relative.window(today);
        }
        let month = |year: i32| civil::Date::new(i16::try_from(year).ok()?, self.month?.0, 1).ok();
        match (self.year, self.month, self.day) {
            (Some((year, _)), None, _) => {
                let first = civil::Date::new(i16::try_from(year).ok()?, 1, 1).ok()?;
                let last = if self.decade { first.checked_add(9.years()).ok()? } else { first };
                Some((first, last.last_of_year()))
            }
            (Some((year, _)), Some(_), None) => month(year).map(|m| (m, m.last_of_month())),
            (Some(_), Some(_), Some(_)) => self.civil().map(|d| (d, d)),
            // Without a year, the nearest one.
            (None, Some(_), day) => {
                let of = |year: i32| {
                    let first = month(year)?;
                    match day {
                        Some((day, _)) => civil::Date::new(first.year(), first.month(), day).ok().map(|d| (d, d)),
                        None => Some((first, first.last_of_month())),
                    }
                };
                let year = i32::from(today.year());
                let distance = |w: &(civil::Date, civil::Date)| today.until(w.0).map_or(i32::MAX, |s| s.get_days().abs());
                (year - 1..=year + 1).filter_map(of).min_by_key(distance)
            }
            (None, None, _) => None,
        }
    }

    /// The one day it means for who writes on `today`.
    fn only_day(&self, today: Option<civil::Date>) -> Option<civil::Date> {
        let (from, to) = match today {
            Some(today) => self.window(today)?,
            None => self.civil().map(|d| (d, d))?,
        };
        (from == to).then_some(from)
    }

    /// Compares by the calendar what is not stated in the same parts: "last month" and "April", "Thursday" and
    /// "11 May". `today` is the day of writing of either article, where it is known.
    #[must_use]
    pub fn by_calendar(&self, other: &Self, today: (Option<civil::Date>, Option<civil::Date>)) -> Verdict {
        let settle = |same: bool| if same { Verdict::Same } else { Verdict::Differ };
        // A weekday alone against a day.
        for (weekday, full, now) in [(self, other, today.1), (other, self, today.0)] {
            if let (Some((named, _)), None, None) = (weekday.weekday, weekday.day, full.weekday) {
                return full.only_day(now).map_or(Verdict::Open, |day| settle(day.weekday().to_monday_one_offset() == named));
            }
        }
        if self.relative.is_none() && other.relative.is_none() {
            return Verdict::Open;
        }
        if let (Some(a), Some(b)) = (self.relative, other.relative)
            && a.counted
            && b.counted
            && a.step == b.step
        {
            return settle(a.offset == b.offset);
        }
        let now = match today {
            (Some(a), Some(b)) => Some((a, b)),
            // Two distances from an unknown day: any day in the middle of its week, month and year serves both.
            (None, None) if self.relative.is_some() && other.relative.is_some() => {
                let middle = civil::date(2021, 7, 21);
                Some((middle, middle))
            }
            _ => None,
        };
        let Some((a, b)) = now.and_then(|(a, b)| Some((self.window(a)?, other.window(b)?))) else { return Verdict::Open };
        settle(a.0 <= b.1 && b.0 <= a.1)
    }
}
