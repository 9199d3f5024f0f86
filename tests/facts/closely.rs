//! Passages told closely by an editor: a paraphrase that changes nothing is calm, one word in the place of another is told.

use factdiff::facts::Kind;

use super::retold::{calm, changed};

#[test]
fn a_paraphrase_that_changes_nothing_is_calm() {
    calm(&[
        ("The deposit on a rented boat is capped at two weeks' rent.", "No deposit on a rented boat may exceed two weeks' rent."),
        (
            "Grants depend on the number of hours that a museum is open each week.",
            "How many hours a museum is open each week decides on its grants.",
        ),
        ("The two agree to rehearse in the barn on Sunday.", "The two will rehearse in the barn on Sunday."),
        ("Greta does not know whether to take the job in Lisbon.", "Greta is unsure whether to take the job in Lisbon."),
        ("She has borrowed her father's old phone.", "Her father has lent her his old phone."),
        (
            "The worst thing on the crater was not the heat but the smell, she says.",
            "On the crater the smell was worse than the heat, she says.",
        ),
        (
            "The damage is mainly explained by the larger area and not by the weather.",
            "The damage owes more to the larger area than to the weather.",
        ),
        ("The imports could soften the rise in prices.", "The imports might lessen the increase in prices."),
        (
            "Adults waited in seven of ten trials and young birds in three.",
            "Young birds waited in three of ten trials and adults in seven.",
        ),
        ("Women adapted more quickly than men, the study says.", "Men took longer to adapt than women, the study says."),
        (
            "Energy drinks may not be sold to anyone under sixteen, according to the bill.",
            "The bill lets shops sell energy drinks to those aged sixteen or over only.",
        ),
        ("The towers must be left unaltered by their owners.", "The towers must remain unchanged by their owners."),
        ("Whoever dismisses a juror will owe six months' wages.", "Whoever sacks a juror will have to pay six months' wages."),
        ("She learned from it, she says, that silence is no bad sign.", "It taught her, she says, that silence is no bad sign."),
        ("The doctor advised him not to play in the final.", "The doctor counselled him against playing in the final."),
        (
            "The pollen of oak declined in each drought, while that of juniper increased.",
            "In each drought oak pollen decreased whereas juniper pollen rose.",
        ),
        (
            "From now on laptops may not be left in cars, not even in the boot.",
            "In future laptops must not be left in cars, even in the boot.",
        ),
        ("The drums had been promised by the first of May.", "The drums had been promised by 1 May."),
        ("The orchestra asked to borrow two cellos for the festival.", "The orchestra asked for the loan of two cellos for the festival."),
        ("The birds change places every few minutes.", "The birds change places at intervals of a few minutes."),
        ("The draft was adopted with fourteen votes to five.", "Fourteen members voted yes and five voted no, and the draft was adopted."),
        ("Whoever prefers paper can go on writing a will by hand.", "Anyone preferring paper may continue to write a will by hand."),
        (
            "The premium may not exceed 0.3 percent of the value of the house.",
            "The premium must be no higher than 0.3 percent of the house's value.",
        ),
        (
            "Sandblasting removed a millimetre of stone and is not recommended.",
            "Sandblasting took off a millimetre of stone and is advised against.",
        ),
        ("Rosa asked who could water her plants in July.", "Rosa asked who would be able to water her plants in July."),
        (
            "The brewery Krone has bought its smaller competitor Altbach.",
            "Krone, a brewery bigger than the one it has acquired, has bought Altbach.",
        ),
        ("The family was not told of the error until May.", "The family was told of the error in May."),
        ("The children's doctor Kwame Tessler warns against it.", "The paediatrician Kwame Tessler warns against it."),
        ("The nursing home is short of six carers.", "The nursing home lacks six carers."),
        ("Frequent service matters more than price, she says.", "Price matters less than frequent service, she says."),
        ("He keeps a collection of 1,300 clips in the cellar.", "He keeps a collection of thirteen hundred clips in the cellar."),
        (
            "Forty guests are expected, and thirty-four of them have found families.",
            "Forty guests are expected, and all but six of them have found families.",
        ),
        ("One lane will be reopened on Sunday at the earliest.", "One lane will not be reopened before Sunday."),
        ("Most of the films are being given away to customers.", "Most of the films are being given to customers for nothing."),
        ("The smaller model is quieter and costs 150 less.", "The smaller model is less noisy and costs 150 less."),
        (
            "The joining fee will be waived in October to attract students.",
            "No joining fee will be charged in October to attract students.",
        ),
        ("Her farm is two hours from the nearest town.", "The nearest town is two hours from her farm."),
        (
            "The son had planned to test his father's love as a stranger.",
            "The son had planned to pose as a stranger in order to test his father's love.",
        ),
        ("A will is valid as long as two witnesses watch the signing.", "A will is valid provided that two witnesses watch the signing."),
    ]);
}

#[test]
fn a_reversal_is_told_though_both_wait_for_the_same() {
    changed(&[
        (
            "The treatment did not shorten the time until patients could walk.",
            "The treatment shortened the time until patients could walk.",
            Kind::Negation,
            "not shorten",
            "shortened",
        ),
        (
            "The bridge will not be closed until spring.",
            "The bridge will be closed until spring.",
            Kind::Negation,
            "not be closed",
            "closed",
        ),
    ]);
}

#[test]
fn another_species_or_substance_is_told() {
    changed(&[
        (
            "The disease broke out among hedgehogs in the northern counties.",
            "The disease broke out among badgers in the northern counties.",
            Kind::Relation,
            "hedgehogs",
            "badgers",
        ),
        (
            "Samples of the water were tested for traces of arsenic.",
            "Samples of the water were tested for traces of nitrate.",
            Kind::Relation,
            "arsenic",
            "nitrate",
        ),
        (
            "The smartphone was found under the seat of the bus.",
            "The laptop was found under the seat of the bus.",
            Kind::Relation,
            "smartphone",
            "laptop",
        ),
    ]);
}

#[test]
fn what_may_have_been_is_not_what_was() {
    changed(&[(
        "The seven sheep were killed by a wolf, the office said.",
        "The seven sheep may have been killed by a wolf, the office said.",
        Kind::Certainty,
        "killed",
        "may have",
    )]);
}

#[test]
fn another_superlative_or_outcome_is_told() {
    changed(&[
        (
            "Lake Orla is the largest lake in the country, and its ferries run all year.",
            "Lake Orla is the deepest lake in the country, and its ferries run all year.",
            Kind::Relation,
            "largest",
            "deepest",
        ),
        (
            "The trial with the new seeds worked in the first year, farmers in the valley said.",
            "The trial with the new seeds failed in the first year, farmers in the valley said.",
            Kind::Negation,
            "worked",
            "failed",
        ),
    ]);
}

#[test]
fn another_deed_between_the_same_words_is_told() {
    changed(&[(
        "The carpenter examined the two old boats in the harbour before the storm came.",
        "The carpenter repaired the two old boats in the harbour before the storm came.",
        Kind::Relation,
        "examined",
        "repaired",
    )]);
}
