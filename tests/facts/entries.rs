//! Entries of reference works and their plain versions: half of a name in the place of the other half, the ends of a life, and what is said
//! not to be in words that are told otherwise.

use factdiff::facts::{Kind, Severity};

use super::common::check;
use super::retold::{calm, changed};

#[test]
fn half_of_a_name_in_the_place_of_the_other_half_is_told() {
    changed(&[
        (
            "Divers raised the anchor for the museum of Kolm, which had paid for the search of the wrecks in the Amber Sea south of the lighthouse.",
            "The anchor was found by divers in the Velm Sea south of the lighthouse.",
            Kind::Name,
            "Amber Sea",
            "Velm Sea",
        ),
        (
            "Maren Ostheim (3 June 1961 – 9 March 2014) was a Danish dancer and novelist.",
            "Maren Wexler (born in Tarnby, New Aldia, 3 June 1961) is a Danish novelist and dancer.",
            Kind::Name,
            "Maren Ostheim",
            "Maren Wexler",
        ),
        (
            "After ten years at the town library, she ran the State Archive of the United Provinces from 2003 to 2009.",
            "She ran the State Archive of the Outer Provinces from 2003 to 2009.",
            Kind::Name,
            "United Provinces",
            "Outer Provinces",
        ),
        (
            "Peter Jens Rohlfs (* 3 May 1961 in Averlak) builds organs in Husby and teaches there.",
            "Peter Hansing, born in 1961, builds organs in Husby.",
            Kind::Name,
            "Peter Jens Rohlfs",
            "Peter Hansing",
        ),
    ]);
    calm(&[("Dr Maren Ostheim of the Kolm Institute led the work.", "M. Ostheim, of the Institute in Kolm, led the work.")]);
}

#[test]
fn a_day_of_birth_is_held_against_the_day_of_birth() {
    changed(&[
        (
            "Jean-Marc Oriel (born 12 October 1951) rode three Tours for a French team.",
            "Jean-Marc Oriel (14 October 1951 – 30 May 2020) rode for a French team.",
            Kind::Date,
            "12",
            "14",
        ),
        (
            "Soraya Nadim, born 9 August 1933, is an actress who also directs for the stage.",
            "Soraya Nadim (8 August 1933 – 2 April 2020) was an actress and directed for the stage.",
            Kind::Date,
            "9",
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
        "Jean-Marc Oriel (born 12 October 1951) rode three Tours for a French team.",
        "Jean-Marc Oriel (12 October 1951 – 30 May 2020) rode for a French team.",
    )]);
}

#[test]
fn what_is_denied_among_other_words_is_told() {
    changed(&[
        (
            "In 1921 the island was ceded to Norwell by a treaty that both parliaments ratified.",
            "In 1921 the island was not given to Norwell by a treaty that both parliaments ratified.",
            Kind::Negation,
            "ceded",
            "not given",
        ),
        (
            "Ice on the upper path is very dangerous after a thaw.",
            "Ice on the upper path is not extremely dangerous after a thaw.",
            Kind::Negation,
            "dangerous",
            "not extremely dangerous",
        ),
        (
            "Ruth Corlett, who lives by the sea in Maine, is a prolific American novelist.",
            "Ruth Corlett, who lives by the sea in Maine, is not an American novelist.",
            Kind::Negation,
            "novelist",
            "not an American novelist",
        ),
        (
            "The seat of the governor is the town of Vetlova.",
            "The seat of the governor is not Vetlova.",
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
        "Marta Silj has chaired the farmers' league of Torvik since 2011.",
        "Marta Silj has not been the head of the farmers' league of Torvik since 2011.",
    ));
    // What the other side denies in a word of its own is denied on both.
    assert!(!told(
        "Marta Silj has refused to chair the farmers' league of Torvik since 2011.",
        "Marta Silj has not been the head of the farmers' league of Torvik since 2011.",
    ));
}

#[test]
fn one_name_in_another_form_is_no_other_name() {
    calm(&[
        // A state is spelled with a letter less; a place that no table has, with another letter.
        ("The ferry calls at three ports in Gujarat.", "The ferry calls at three ports in Gujrat."),
        // Where she was born, and of what nation she is.
        (
            "Nora Quill (born 3 March 1952 in Dallas, Texas) is a juggler and clown.",
            "Nora Quill (born 3 March 1952) is an American juggler and clown.",
        ),
        (
            "The Quarry is a game published by Oblong for the Super Orion Entertainment System console.",
            "The Quarry is a game made by Oblong for the Super OES console.",
        ),
        ("Edmund Lyle \"Bud\" Garrow III, who was born in 1958, farms in Ohio.", "Bud Garrow, who was born in 1958, farms in Ohio."),
        // A point of the compass in one word and in two.
        (
            "The old wall runs from Dorvale in the southwest, northeastward to the coast.",
            "The old wall runs from Dorvale in the south-west, north-east to the coast.",
        ),
        ("In spring the flock was beyond 7,800 birds.", "In spring the flock was 7,827 birds."),
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
            "Ned Fisker (born 2 May 1930 at Wells) drove for four teams in his career (1956–64).",
            "Ned Fisker (2 May 1930 – 7 June 2018) drove for four teams.",
        ),
    ]);
}

/// Nobody pairs the two committees; but the reader hears that one of them is another than the rest of the article speaks of.
#[test]
fn a_name_of_which_a_part_is_said_nowhere_is_told_as_one_sided() {
    let found = check(
        "The Tarnish Rowing Committee, set up in 1923, belongs to the Tarnish Rowing Union.",
        "The Tarnish Rowing Bellwether, founded in 1923, belongs to the Tarnish Rowing Union.",
    );
    let shown = |texts: &[String]| texts.iter().any(|text| text.contains("Bellwether"));
    assert!(found.iter().any(|d| d.kind == Kind::Name && shown(&d.right)), "{found:?}");
}

#[test]
fn one_of_so_many_is_held_against_one_of_so_many() {
    changed(&[
        (
            "Ostrander Lane is one of the 20 wards that make up the borough.",
            "Ostrander Lane is one of the 19 wards in the borough.",
            Kind::Number,
            "20",
            "19",
        ),
        (
            "She grew up in Tarnby, one of the 20 parishes of the island.",
            "She was a child in Tarnby, one of the island's 19 parishes.",
            Kind::Number,
            "20",
            "19",
        ),
        (
            "The probe left at a speed of at least 25,000mph and turned south.",
            "The probe left at a speed of at least 25,000 km per hour and turned south.",
            Kind::Number,
            "25,000mph",
            "25,000 km per hour",
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
    calm(&[("It was 38.4° C in the shade on Friday.", "It was 38.4 C in the shade on Friday.")]);
}
