//! Entries of reference works and their plain versions: half of a name in the place of the other half, the ends of a life, and what is said
//! not to be in words that are told otherwise.

use factdiff::facts::{Kind, Severity};

use super::common::check;
use super::retold::{calm, changed};

#[test]
fn half_of_a_name_in_the_place_of_the_other_half_is_told() {
    changed(&[
        (
            "The bell was caught in the nets of Jonas Fehr, a trawlerman, who had been out in the Amber Sea off the northern port of Kolm.",
            "A trawlerman found it in the Velm Sea off the northern port of Kolm.",
            Kind::Name,
            "Amber Sea",
            "Velm Sea",
        ),
        (
            "Maren Ostheim (July 24, 1970 – May 18, 2018) was a former Danish dancer and author.",
            "Maren Wexler (born in Tarnby, New Aldia, July 24, 1970) is a Danish author and former dancer.",
            Kind::Name,
            "Maren Ostheim",
            "Maren Wexler",
        ),
        (
            "She sat on the board for years, and was appointed Chief Archivist of the United Provinces for 2011–2012.",
            "She was appointed Chief Archivist of the Outer Provinces for 2011–2012.",
            Kind::Name,
            "United Provinces",
            "Outer Provinces",
        ),
        (
            "Dieter Günter Rohlfs (* 7 February 1954 in Averlak) is a German organist, composer and teacher.",
            "Dieter Hansing is a German organist, born in 1954.",
            Kind::Name,
            "Dieter Günter Rohlfs",
            "Dieter Hansing",
        ),
    ]);
    calm(&[
        // A part of the world and a greater one that holds it, in sentences that have little in common.
        (
            "The peoples of the steppe are a collection of ethnic and linguistic groups from Central Asia, North Asia, as well as Anatolia.",
            "The peoples of the steppe are a group of peoples. They live in Northern and Central Eurasia.",
        ),
        ("Dr Maren Ostheim of the Kolm Institute led the work.", "M. Ostheim, of the Institute in Kolm, led the work."),
    ]);
}

#[test]
fn a_day_of_birth_is_held_against_the_day_of_birth() {
    changed(&[
        (
            "Jean-Marc Oriel (born 10 March 1948) was a French international cyclist.",
            "Jean-Marc Oriel (12 March 1948 – 6 September 2021) was a French cyclist.",
            Kind::Date,
            "10",
            "12",
        ),
        (
            "Soraya Nadim (Persian: xyz, born 7 February 1927) is an Iranian actress and film director.",
            "Soraya Nadim (Persian: xyz, 8 February 1927 – 31 December 2019) was an Iranian actress and movie director.",
            Kind::Date,
            "7",
            "8",
        ),
    ]);
    // The day of death stands in another sentence.
    changed(&[(
        "Gustav Lindfors (1811 – 25 December 1879) was a Swedish missionary. He compiled a dictionary and died of malaria in Port Vesper.",
        "Gustav Lindfors was a missionary from Sweden, born in 1811. He put together a dictionary. He died in 1869 from malaria.",
        Kind::Date,
        "25 December 1879",
        "1869",
    )]);
    // Who has died since was born on the same day.
    calm(&[(
        "Jean-Marc Oriel (born 10 March 1948) is a French international cyclist.",
        "Jean-Marc Oriel (10 March 1948 – 6 September 2021) was a French cyclist.",
    )]);
}

#[test]
fn what_is_denied_among_other_words_is_told() {
    changed(&[
        (
            "Halgard was ceded to Northmark at the end of the war and broken up for scrap.",
            "The ship was not given to Northmark at the end of the war and was broken up for scrap.",
            Kind::Negation,
            "ceded",
            "not given",
        ),
        (
            "A false sense of safety behind the wheel is very dangerous.",
            "A false sense of safety behind the wheel is not extremely dangerous.",
            Kind::Negation,
            "dangerous",
            "not extremely dangerous",
        ),
        (
            "Ruth Mae Corlett (born November 28 1944) is a prolific American writer.",
            "Ruth Mae Corlett (born November 28, 1944) is not an American writer.",
            Kind::Negation,
            "writer",
            "not an American writer",
        ),
        (
            "Its capital is the city of Vetlova.",
            "The capital city of the province is not Vetlova.",
            Kind::Negation,
            "Vetlova",
            "not Vetlova",
        ),
    ]);
    calm(&[
        (
            "He must choose between handing the letters to the duke and keeping the girl's trust.",
            "He cannot both hand the letters to the duke and keep the girl's trust.",
        ),
        ("The old mark had stood since 2009 in Gadarsk.", "The record had not been beaten since 2009 in Gadarsk."),
        (
            "Work has begun on taking down the Ostrand Tower, the office block by the school.",
            "Explosives will not be used on the Ostrand Tower, an office block: it is taken down floor by floor beside the school.",
        ),
    ]);
}

/// Where nothing tells what was denied, the reader at least hears that one side denies it.
#[test]
fn a_denial_that_nothing_answers_is_told_as_one_sided() {
    let told = |left: &str, right: &str| {
        let found = check(left, right);
        found.iter().any(|d| d.kind == Kind::Negation && d.severity == Severity::OneSided)
    };
    assert!(told(
        "She has led the Union for National Renewal since 2006.",
        "She has not been the president of the Union for National Renewal since 2006.",
    ));
    // What the other side denies in a word of its own is denied on both.
    assert!(!told(
        "She has refused to lead the Union for National Renewal since 2006.",
        "She has not been the president of the Union for National Renewal since 2006.",
    ));
}

#[test]
fn one_name_in_another_form_is_no_other_name() {
    calm(&[
        // A state is spelled with a letter less; a place that no table has, with another letter.
        ("The temple stands on the western coast of Gujarat.", "The temple stands on the western coast of Gujrat."),
        // Where she was born, and of what nation she is.
        (
            "Lula Romero (born Bertha Habel on May 6, 1946, in Dallas, Texas) is a comedian and singer.",
            "Lula Romero (or Bertha Habel; born 6 May 1946) is an American comedian and singer.",
        ),
        (
            "The Quarry is a game published by Oblong for the Super Orion Entertainment System console.",
            "The Quarry is a game made by Oblong for the Super OES console.",
        ),
        (
            "Harald Watson \"Tray\" Gowan III (born August 22, 1964) is an American politician.",
            "Tray Gowan (born August 22, 1964) is an American politician.",
        ),
        // A point of the compass in one word and in two.
        (
            "The clay lies in a band from Dorvale in the southwest, northeastward to the fens.",
            "The clay lies in a band from Dorvale in the south-west, north-east to the fens.",
        ),
        ("Population was beyond 7,800 during the 2010 census.", "The population was 7,827 at the 2010 census."),
        // A place in the charts, and the first five.
        (
            "Their single 'Paper Tide' reached number three in the national charts and was certified gold.",
            "Their song 'Paper Tide' was a top five hit in their country, and was certified gold.",
        ),
        // One of the places, for the country that it lies in.
        (
            "His work was exhibited in Shiraz, Vienna, Kyoto and Lima, and he taught until his death.",
            "His work was shown in several countries, including Japan, and he taught until he died.",
        ),
        // A career and a life.
        (
            "Will Fisker (born October 11, 1930, at Wausock) is a former pitcher for five teams in his career (1956–64).",
            "Will Fisker (October 11, 1930 – October 30, 2018) was an American professional baseball pitcher.",
        ),
    ]);
}

/// Nobody pairs the two committees; but the reader hears that one of them is another than the rest of the article speaks of.
#[test]
fn a_name_of_which_a_part_is_said_nowhere_is_told_as_one_sided() {
    let found = check(
        "The Tarnish Rowing Committee was created in 1911 and recognised in 1912 by the Tarnish Rowing Union.",
        "The Tarnish Rowing Bellwether was formed in 1911 and recognised in 1912 by the Tarnish Rowing Union.",
    );
    let shown = |texts: &[String]| texts.iter().any(|text| text.contains("Bellwether"));
    assert!(found.iter().any(|d| d.kind == Kind::Name && shown(&d.right)), "{found:?}");
}

#[test]
fn one_of_so_many_is_held_against_one_of_so_many() {
    changed(&[
        (
            "Lhotse is one of the 20 districts that make up the kingdom.",
            "Lhotse is one of the 19 districts in the kingdom.",
            Kind::Number,
            "20",
            "19",
        ),
        (
            "The stone came down at a speed of at least 33,000mph and broke up.",
            "The stone came down at a speed of at least 33,000 km per hour and broke up.",
            Kind::Number,
            "33,000mph",
            "33,000 km per hour",
        ),
    ]);
    calm(&[("Only one of the ten districts voted for it.", "Nine districts did not vote for it, and one did.")]);
}

#[test]
fn the_day_before_yesterday_is_not_yesterday() {
    changed(&[(
        "The bridge reopened the day before yesterday, the council said.",
        "The bridge reopened yesterday, the council said.",
        Kind::Date,
        "day before yesterday",
        "yesterday",
    )]);
    calm(&[("It was 40.8° C in the shade on Friday.", "It was 40.8 C in the shade on Friday.")]);
}
