//! What stands alone on either side: two things of one class, and two speakers of whom the one denies it.

use factdiff::facts::Kind;

use super::retold::{calm, changed};

#[test]
fn the_only_two_things_of_a_class_are_one_told_differently() {
    changed(&[
        (
            "The goalkeeper Ines Moll broke her collarbone in training on Tuesday and misses the last four games of the season.",
            "Four games of the season remain, and Ines Moll will miss them all: in training on Tuesday the goalkeeper broke a wrist.",
            Kind::Relation,
            "collarbone",
            "wrist",
        ),
        (
            "A new species of moth has been found in the cellar of the Harwick museum. It feeds on old glue.",
            "In the cellar of the museum of Harwick a beetle that nobody had described has been found. Old glue is what it feeds on.",
            Kind::Relation,
            "moth",
            "beetle",
        ),
        (
            "The council of Elmford will turn the empty church on Mill Lane into a library with forty seats.",
            "An empty factory on Mill Lane becomes a library of forty seats, the council of Elmford has decided.",
            Kind::Relation,
            "church",
            "factory",
        ),
        // Told twice.
        (
            "In the cellar of the museum of Harwick people have come upon a new moth. Old glue is what the moth feeds on, says the curator.",
            "A beetle that feeds on old glue and that is new has been found in the cellar of the Harwick museum, the curator says.",
            Kind::Relation,
            "moth",
            "beetle",
        ),
        // Another hospital is told of on both sides.
        (
            "Twelve people were taken to hospital. Rosa Bell was at the desk of a hospital kitchen in the centre when the roof fell.",
            "Twelve people were taken to hospital. Rosa Bell was at the desk of a prison kitchen in the centre when the roof came down.",
            Kind::Relation,
            "hospital",
            "prison",
        ),
    ]);
    calm(&[
        // Each is told on both sides.
        (
            "The church on Mill Lane becomes a library; the factory beside it stays empty, the council of Elmford said.",
            "A library is to move into the church on Mill Lane. Beside it stands an empty factory, and it will stay so, Elmford's council said.",
        ),
        // Set phrases.
        (
            "The error in the minutes may be corrected by hand, the parents agreed, and moved on to the crossing.",
            "The parents agreed that the error in the minutes could be corrected, and then asked who would keep an eye on the crossing.",
        ),
        (
            "Up to 80 children had been kept at home on Friday afternoons by their parents in protest.",
            "In protest the parents of up to 80 children had not sent them to school on Friday afternoons.",
        ),
        // Two ends of one bond.
        (
            "The letters of the painter Ida Krol were given to the archive in Harwick by a daughter.",
            "A daughter has given the archive in Harwick the letters of her mother, the painter Ida Krol.",
        ),
    ]);
}

#[test]
fn who_says_it_and_who_doubts_or_denies_it() {
    changed(&[
        (
            "The bridge would open in May, the minister said at the ceremony.",
            "At the ceremony the minister doubted that the bridge would open in May.",
            Kind::Negation,
            "said",
            "doubted",
        ),
        (
            "\"I was asleep when the roof fell,\" said Ana Prior, who lives next door.",
            "\"I was asleep when the roof fell,\" doubted Ana Prior, who lives next door.",
            Kind::Negation,
            "said",
            "doubted",
        ),
        (
            "Rosa Bell, who runs the mill, said the new wheel grinds twice as much corn in a day as the old one did.",
            "The new wheel can grind twice the corn of the old one in a day, denied Rosa Bell, the owner of the mill.",
            Kind::Negation,
            "said",
            "denied",
        ),
    ]);
    calm(&[
        (
            "Trask, 51, denied any wrongdoing and said her late husband had handled the accounts.",
            "Trask, who is 51, maintained her innocence and said the accounts had been in the hands of her husband, who has since died.",
        ),
        ("The minister said the bridge would not open in May.", "The minister denied that the bridge would open in May."),
        ("She has doubts about the plan, the mayor said on Friday.", "On Friday the mayor said that she doubted the plan."),
    ]);
}

#[test]
fn until_it_is_so_is_not_since_it_is() {
    changed(&[(
        "Schools in four districts of Elmford stay shut until the river has fallen, the council said.",
        "Schools in four districts of Elmford stay shut since the river has fallen, the council said.",
        Kind::Relation,
        "until",
        "since",
    )]);
    calm(&[(
        "The light on Skarn has been automatic since 1965, and the last keeper left the island in spring.",
        "Until 1965 the light on Skarn was not automatic, and the last keeper left the island in spring.",
    )]);
}

#[test]
fn what_is_compared_with_its_own_past_is_told_wherever_it_stands() {
    changed(&[
        (
            "The ferry Tindra entered service on Saturday, replacing a diesel vessel from 1979. It is slightly slower than its predecessor but has room for 48 cars, twice as many as before.",
            "Since Saturday travellers have been crossing on the Tindra. Compared with the 1979 diesel ship it replaces, the newcomer is a little faster and can take double the number of cars, namely 48.",
            Kind::Relation,
            "slower",
            "faster",
        ),
        (
            "Volunteers counted 318 occupied stork nests in the lowlands this spring, considerably more than a year ago, the society reports.",
            "In the lowlands volunteers arrived at 318 nests with storks in them, clearly fewer than last year, says the society.",
            Kind::Relation,
            "more",
            "fewer",
        ),
    ]);
    calm(&[(
        "The ferry Tindra is faster than its predecessor and takes 48 cars.",
        "The predecessor of the ferry Tindra was slower and took fewer cars than the 48 that fit today.",
    )]);
}

#[test]
fn things_that_one_noun_stands_behind_are_told_of_any_class() {
    changed(&[
        (
            "A retired dentist must pay his neighbour 11,400 pounds for felling her walnut tree while she was on a cruise, a county court has ruled.",
            "Cutting down the pear tree next door while its owner was away on a cruise has left a retired dentist with a bill of 11,400 pounds, plus costs.",
            Kind::Relation,
            "walnut",
            "pear",
        ),
        (
            "Murrika is a thin flatbread, made from barley flour, whey and salt and baked on heated slate. It keeps for months.",
            "Murrika stays good for months. It is flat and thin. The cook mixes oat flour with whey and salt and bakes it on a hot slate.",
            Kind::Relation,
            "barley",
            "oat",
        ),
    ]);
}
