//! One turn of phrase, one thing or one cause in the place of another, all else kept or nearly so; and the same told in other words, which
//! must stay silent.

use factdiff::facts::Kind;

use super::retold::{calm, changed};

#[test]
fn a_phrase_that_excludes_another_in_its_place_is_told() {
    changed(&[
        (
            "The inquiry concluded that the valve had been opened by accident on the night of the storm.",
            "The inquiry concluded that the valve had been opened on purpose on the night of the storm.",
            Kind::Relation,
            "by accident",
            "on purpose",
        ),
        (
            "Three of the five men wanted over the bank robbery are still at large, detectives said on Friday.",
            "Three of the five men wanted over the bank robbery are in custody, detectives said on Friday.",
            Kind::Relation,
            "at large",
            "in custody",
        ),
        (
            "Under the will the four brothers each received 20,000 crowns and a part of the vineyard.",
            "Under the will the four brothers together received 20,000 crowns and a part of the vineyard.",
            Kind::Relation,
            "each",
            "together",
        ),
        (
            "The line said that its night train to Corvo would run until the new tunnel opens.",
            "The line said that its night train to Corvo would run once the new tunnel opens.",
            Kind::Relation,
            "until",
            "once",
        ),
        (
            "Members may use the fund only for repairs, and have to keep the bills.",
            "Members may use the fund also for repairs, and have to keep the bills.",
            Kind::Relation,
            "only",
            "also",
        ),
        (
            "A small oil portrait by Ilse Navratil hangs above the stairs of the town hall.",
            "A small oil portrait of Ilse Navratil hangs above the stairs of the town hall.",
            Kind::Relation,
            "portrait by",
            "portrait of",
        ),
    ]);
    calm(&[
        (
            "The valve had been opened by accident on the night of the storm, the inquiry concluded.",
            "The inquiry concluded that the valve had been opened accidentally on the night of the storm.",
        ),
        (
            "Rainer Holt, once a miller, leads the choir until further notice.",
            "The choir is led until further notice by Rainer Holt, a former miller.",
        ),
        ("Not only the mayor but also the priest came to the fair.", "The mayor came to the fair, and the priest came as well."),
        ("Drilling begins once the panels have been cleared of dust.", "Before drilling begins, the panels have to be cleared of dust."),
    ]);
}

#[test]
fn a_thing_in_the_place_of_another_is_told_though_no_table_has_both() {
    changed(&[
        (
            "Restorers took the soot off the fresco with a scalpel, working a hand's breadth a day.",
            "Restorers took the soot off the fresco with a laser, working a hand's breadth a day.",
            Kind::Relation,
            "scalpel",
            "laser",
        ),
        (
            "Flights from Arden were stopped on Sunday morning by thick fog, and 800 travellers were stranded.",
            "Flights from Arden were stopped on Sunday morning by black ice, and 800 travellers were stranded.",
            Kind::Relation,
            "fog",
            "ice",
        ),
    ]);
    calm(&[
        ("The aloof canines sleep in caves above the river.", "The aloof animals sleep in caves above the river."),
        (
            "The town is grappling with the fallout after the derailing of a goods train.",
            "The town is grappling with the repercussions after the derailing of a goods train.",
        ),
    ]);
}

#[test]
fn two_causes_of_one_thing_are_told() {
    changed(&[
        (
            "The school was closed on Monday because of a burst water pipe.",
            "Owing to an outbreak of measles, the school stayed closed on Monday.",
            Kind::Relation,
            "a burst water pipe",
            "an outbreak of measles",
        ),
        (
            "Police said an electrical fault was the most likely cause of the fire.",
            "According to police, careless welding work most likely started the fire.",
            Kind::Relation,
            "an electrical fault",
            "careless welding work",
        ),
    ]);
    calm(&[
        ("The trains were late because of leaves on the line.", "The trains were late because of fallen foliage on the rails."),
        ("The harvest was poor because of the drought.", "The harvest was poor because of a lack of rain."),
        ("The match was called off due to bad weather.", "The match was called off due to heavy snow."),
        (
            "Investigators found that a gas leak had caused the explosion at the mill.",
            "The explosion at the mill was caused by a leak of gas, investigators found.",
        ),
    ]);
}

#[test]
fn what_became_of_a_matter_is_read_in_more_words() {
    changed(&[
        (
            "Management confirmed its full-year forecast of 520 million dollars.",
            "Management lowered its full-year forecast to 520 million dollars.",
            Kind::Relation,
            "confirmed",
            "lowered",
        ),
        (
            "Her lawyer said that she would appeal against the sentence.",
            "Her lawyer announced that she would accept the sentence.",
            Kind::Relation,
            "would appeal",
            "would accept the sentence",
        ),
        (
            "The dyke at the hospital had held, said the head of the district.",
            "The dyke at the hospital had given way, said the head of the district.",
            Kind::Relation,
            "had held",
            "had given way",
        ),
        (
            "The High Court upheld the shipping firm's appeal in a ruling of nine pages.",
            "In a ruling of nine pages the High Court threw out the shipping firm's appeal.",
            Kind::Relation,
            "upheld",
            "threw out",
        ),
    ]);
    calm(&[(
        "Trains of the merged operator keep their red livery.",
        "Trains of the combined operator will go on running in red under the old name.",
    )]);
}

#[test]
fn what_only_looks_like_a_contradiction_stays_silent() {
    calm(&[
        ("Nearly two dozen bicycles had disappeared since May.", "The thief took 23 bicycles since May."),
        (
            "After the works trains will be able to run at 140 instead of 110 kilometres per hour.",
            "After the works trains will be able to go 30 kilometres per hour faster than today.",
        ),
        (
            "Okonedo died on 3 March, one week before his 80th birthday.",
            "Okonedo has passed away at 79; on 10 March he would have turned eighty.",
        ),
        ("In the peace the duke recognised the town's right to the salt works.", "The peace left the salt works to the town."),
        (
            "The court ruled that the state of Merrow may ban the sale of alcohol at petrol stations.",
            "Merrow is allowed to stop petrol stations from selling alcohol, the court found.",
        ),
        ("A storm will reach the west coast on Wednesday night.", "A storm is due to reach the west coast on Wednesday night."),
        (
            "Add the flour gradually, stirring all the while so that no lumps form.",
            "Add the flour little by little, stirring constantly to keep lumps from forming.",
        ),
        (
            "No sooner had the bill passed than the opposition vowed to challenge it.",
            "As soon as the bill passed, the opposition vowed to challenge it.",
        ),
        ("The 12-volt lamp comes with a cable.", "The 12 V lamp comes with a cable."),
        ("The saddle is too soft for longer rides.", "The saddle ought to be firmer for long trips."),
    ]);
}

#[test]
fn figures_that_come_out_of_others_contradict_nothing() {
    calm(&[
        (
            "The council voted 17 to 12 on Thursday to close the pool at the end of June.",
            "The council decided on Thursday, by a majority of five, to close the pool at the end of June.",
        ),
        (
            "The clerk had served two years of a five-year sentence for fraud when the court overturned it.",
            "The court overturned the sentence of the clerk, who had three years left of a five-year term for fraud.",
        ),
        (
            "A total of 8,214 runners reached the finish, out of 9,000 who set off.",
            "Of the 9,000 runners who set off, 786 did not reach the finish.",
        ),
        (
            "Farmers will be paid 44 cents a litre from June. Organic farmers get another 9 cents.",
            "Farmers will be paid 44 cents a litre from June. Organic farmers get 53 cents.",
        ),
        (
            "The switch will save 1,800 tonnes of plastic annually.",
            "The firm reckons that it will need 150 tonnes of plastic less each month.",
        ),
        (
            "The work cost 31 million euros, two million less than planned.",
            "Originally 33 million euros had been set aside for the work, but not all of it was needed.",
        ),
        (
            "Her contract, which was to run out in 2027, has been extended by three years.",
            "The director stays until 2030, under a contract that has been extended.",
        ),
        (
            "He took over his mother's workshop in 1959 and ran it for 46 years.",
            "He succeeded his mother as head of the workshop in his early twenties.",
        ),
    ]);
    changed(&[
        (
            "The bank has opened two more branches in the valley this year, in Arn and in Sool.",
            "The bank has opened four more branches in the valley this year, in Arn and in Sool.",
            Kind::Number,
            "two",
            "four",
        ),
        (
            "The switch will save 1,800 tonnes of plastic annually.",
            "The switch will save 1,300 tonnes of plastic annually.",
            Kind::Number,
            "1,800 tonnes",
            "1,300 tonnes",
        ),
    ]);
}

#[test]
fn what_is_denied_or_allowed_in_other_words_stays_silent() {
    calm(&[
        (
            "Brother Matthias said he had not been unhappy with the old choir.",
            "Brother Matthias said that he had been content with the old choir.",
        ),
        ("Orth has been charged with perjury, which she denies.", "Orth, who says she is innocent, has been charged with perjury."),
        (
            "Applicants need no bees of their own, but must not be allergic to stings.",
            "Applicants who are allergic to stings cannot be admitted; those without bees of their own can.",
        ),
        (
            "The abbey of Saint Wendel will admit women to its choir from Advent.",
            "From Advent, women may sing in the choir of Saint Wendel's abbey.",
        ),
        (
            "The museum reopens on Saturday after four years of renovation.",
            "For four years the doors were shut; from this Saturday visitors can again enter the museum.",
        ),
        (
            "Sarro's president, Lidia Montferro, said she would still travel to Quell in June.",
            "Nor will President Lidia Montferro call off her June visit to Quell.",
        ),
    ]);
}

#[test]
fn what_rewriters_turn_round_stays_silent() {
    calm(&[
        ("Rovers have now gone six matches unbeaten.", "Rovers have not lost any of their last six games."),
        ("Females did not travel less far than males.", "The females went at least as far as the males."),
        (
            "A flat of 60 square metres now costs 900 crowns a month on average.",
            "For a 60-square-metre flat the average rent now works out at 15 crowns per square metre a month.",
        ),
        (
            "The fortress of Karsk, known as the Old Maid because it was never taken, was begun in 1540.",
            "No enemy ever conquered the Old Maid, though it was besieged three times.",
        ),
        (
            "The storm named Gudrun was expected to reach the coast of Velland at noon. It arrived two hours later than forecast.",
            "Gudrun hit the Velland coast at about 2 pm, rather than at midday as forecasters had foreseen.",
        ),
        (
            "Born in 1942 on the island of Sarna, she went to sea at 17 as a cook.",
            "In 1959 she signed on as a ship's cook, leaving the island of Sarna, where she was born.",
        ),
        ("President Moss Adair accepted both resignations.", "Neither resignation was refused by President Moss Adair."),
        (
            "Forecasters said the storm may strengthen again on Friday.",
            "It is possible that the storm will gain strength once more on Friday, the forecasters say.",
        ),
        (
            "The union's president asked the province for loans, not grants.",
            "The growers do not ask for gifts, the union's president said; what they want from the province is money they can repay.",
        ),
    ]);
    changed(&[(
        "The roof may be repaired in spring if the grant arrives by then, the council said.",
        "The roof may be repaired in spring even if the grant arrives by then, the council said.",
        Kind::Relation,
        "if",
        "even if",
    )]);
}

#[test]
fn limits_charges_and_what_is_kept_are_told_in_two_ways() {
    calm(&[
        (
            "For the current year, management expects revenue of between 560 and 580 million euros.",
            "For the current year the management reckons with revenue of at least 560 million euros and at most 580 million.",
        ),
        (
            "Residents had feared for their parking spaces; none was lost.",
            "Residents had feared that they would lose parking spaces, but every space has been kept.",
        ),
        (
            "A teacher has been charged with setting fire to his own car, prosecutors said on Thursday.",
            "A teacher is alleged to have set fire to his own car. Prosecutors said on Thursday that he had been charged.",
        ),
        (
            "In moderation coffee does not harm a healthy heart, the institute writes.",
            "In moderation, the institute writes, coffee is harmless to a healthy heart.",
        ),
    ]);
    changed(&[
        (
            "For the current year, management expects revenue of at least 560 million euros.",
            "For the current year, management expects revenue of at most 560 million euros.",
            Kind::Number,
            "at least 560 million euros",
            "at most 560 million euros",
        ),
        (
            "The monks had voted eleven to four in favour in a secret ballot.",
            "The monks had voted eleven to four in favour by show of hands.",
            Kind::Relation,
            "in a secret ballot",
            "by show of hands",
        ),
    ]);
}

#[test]
fn longer_and_shorter_than_what_was_before_are_told_as_taller_and_shorter_are() {
    changed(&[(
        "The new Vessen bridge across the Orle, opened on Sunday by the governor, is longer than its predecessor.",
        "A little shorter than the one it replaces, the Vessen bridge across the Orle was opened by the governor on Sunday.",
        Kind::Relation,
        "longer",
        "shorter",
    )]);
}
