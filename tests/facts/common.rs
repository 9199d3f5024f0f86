//! What every table uses: reading one text, comparing a pair, telling all rows that fail.

use factdiff::lexicon::Vocabulary;
use factdiff::load::{LoadOptions, load_text};
use factdiff::mention::{Date, Measure, Mentions, Quantity};
use factdiff::text::{Article, Side, Sides};

/// One row of a reading table: a text, and what is read in it, in order.
pub type Row = (&'static str, &'static [&'static str]);

/// Reads every row in a language (a BCP 47 tag) and fails with all rows that were read otherwise.
#[track_caller]
pub fn reads(language: &str, rows: &[Row]) {
    let mut failures = Vec::new();
    for (text, want) in rows {
        let got = readings(language, text);
        if got != *want {
            failures.push(format!("{text}\n     read {got:?}\n     want {want:?}"));
        }
    }
    assert!(failures.is_empty(), "{} of {} rows:\n{}", failures.len(), rows.len(), failures.join("\n"));
}

fn article(text: &str, language: Option<&str>, side: Side) -> Article {
    let options = LoadOptions { language: language.map(str::to_owned), ..LoadOptions::default() };
    load_text(text, side.name(), &options).unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// Quantities, dates and quotations of a text, written in one fixed form, in reading order.
fn readings(language: &str, text: &str) -> Vec<String> {
    let article = article(text, Some(language), Side::Left);
    let vocabulary = Vocabulary::build(Sides::new(&article, &article));
    let mentions = Mentions::find(&article, &vocabulary, Side::Left);
    let mut found: Vec<(usize, String)> = Vec::new();
    found.extend(mentions.quantities.iter().map(|q| (q.span.start, quantity(q))));
    found.extend(mentions.dates.iter().map(|d| (d.span.start, date(d))));
    found.extend(mentions.quotations.iter().map(|q| (q.outer.start, format!("“{}”", article.slice(q.span)))));
    found.sort();
    found.into_iter().map(|(_, text)| text).collect()
}

/// `1500000 EUR`, `12.5 %`, `3 points`, `8 kilometer`, `no. 3`, `12`; a vague one begins with `~`.
fn quantity(q: &Quantity) -> String {
    let value = (q.value * 1e4).round() / 1e4;
    let vague = if q.weak { "~" } else { "" };
    match q.measure {
        Measure::Count => format!("{vague}{value}"),
        Measure::Percent => format!("{vague}{value} %"),
        Measure::Points => format!("{vague}{value} points"),
        Measure::Money(code) => format!("{vague}{value} {code}"),
        Measure::Unit(unit) => format!("{vague}{value} {}", unit.name),
        Measure::Ordinal => format!("{vague}no. {value}"),
    }
}

/// `Mon 2021-03-03 18:30`, `2015-09`, `--05-01`, `1990s`: the parts that are stated.
fn date(d: &Date) -> String {
    let mut parts = Vec::new();
    if let Some((day, _)) = d.weekday {
        parts.push(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][usize::try_from(day).unwrap() - 1].to_owned());
    }
    let year = d.year.map(|(y, _)| format!("{y}{}", if d.decade { "s" } else { "" }));
    let month = d.month.map(|(m, _)| format!("-{m:02}"));
    let day = d.day.map(|(n, _)| format!("-{n:02}"));
    if year.is_some() || month.is_some() {
        parts.push(format!("{}{}{}", year.unwrap_or_else(|| "-".into()), month.unwrap_or_default(), day.unwrap_or_default()));
    }
    if let Some((minutes, _)) = d.time {
        parts.push(format!("{:02}:{:02}", minutes / 60, minutes % 60));
    }
    parts.join(" ")
}
