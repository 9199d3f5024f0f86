//! Figures and days of a story told freely, each the only one of its sort that either side has alone; units of which nobody says how
//! many; all and none.

use factdiff::facts::Kind;

use super::abroad::found_once;
use super::retold::{calm, changed};

#[test]
fn the_only_figure_of_its_sort_left_over_on_either_side_is_another_figure() {
    changed(&[
        (
            "The jury sat for three days before it convicted Nell Harrow of the theft of the altar cloth. It cleared her of arson.",
            "Nell Harrow stole the altar cloth, but she did not burn the chapel. The twelve needed eight days to make up their minds about both.",
            Kind::Number,
            "three days",
            "eight days",
        ),
        (
            "Rain flooded the old town of Marlec, and firefighters brought 260 people to safety, most of them by boat.",
            "When the old town of Marlec was under water after the rain, 340 inhabitants were fetched by the fire brigade. Most sat in boats.",
            Kind::Number,
            "260",
            "340",
        ),
        (
            "The ferry Lady Elspeth struck a barge on Thursday morning. Twelve of the 86 passengers were slightly hurt.",
            "A barge was in the way of the Lady Elspeth on Thursday morning. The ferry was carrying 105, and a dozen people on board had slight injuries.",
            Kind::Number,
            "86",
            "105",
        ),
    ]);
    calm(&[
        // One more than the others.
        (
            "Ivo Marsh was chosen for the fountain in Northbrook and preferred to 46 other sculptors. His bronze bear is to be three metres tall.",
            "A bronze bear three metres tall for the fountain in Northbrook: from a field of 47, the choice fell on the sculptor Ivo Marsh.",
        ),
        // A part, told by its share of the whole.
        (
            "Of the 8,400 members who voted, 71 per cent were in favour of the offer, the union said.",
            "Almost 6,000 members said yes to the offer: a majority of 71 per cent, the union said.",
        ),
        // How far two figures lie apart.
        (
            "The council rejected the motion to sell the baths by 118 votes to 97 after a debate of nine hours on Thursday night.",
            "After nine hours of debate the attempt to sell the baths was beaten by a margin of 21 votes on Thursday night.",
        ),
        // Two figures of two sorts.
        (
            "Open Larder gave away 1.9 million meals last year, 12 percent more than the year before, its report says.",
            "Close to two million meals were given away by Open Larder, its report says: a rise of about an eighth on the previous twelve months.",
        ),
        // A bound leaves room for the figure.
        (
            "The planet goes round its star in twelve days and is a little larger than Earth, the observatory said.",
            "The planet, slightly larger than Earth, needs less than two weeks for its way round its star, the observatory said.",
        ),
        // Sums and parts.
        (
            "The new lock will cost twelve million euros. Seven million of it comes from the province, the council said on Monday.",
            "Five million euros are paid by the town and seven million by the province: the new lock is safe, the council said on Monday.",
        ),
    ]);
}

#[test]
fn figures_of_one_sort_need_hardly_another_word_in_common() {
    changed(&[(
        "A falling wall crushed 14 parked cars in Elm Street overnight. Nobody was hurt.",
        "Nobody came to harm in Elm Street, but 45 vehicles lay under the rubble by morning.",
        Kind::Number,
        "14",
        "45",
    )]);
    // How old somebody is, is no other time; and nobody looked at a watch.
    calm(&[
        (
            "Visitors to the silent garden had to wait 25 minutes. Seen from above, Oskar's hedge bears resemble clouds.",
            "Hedge bears, silent as clouds: Oskar made them. People queued for nearly half an hour, and nobody minded.",
        ),
        (
            "The Badger Hour ran for 22 years. Oskar Lind carved every puppet by hand.",
            "Oskar Lind carved by hand. Could a mute badger keep an audience of five-year-olds quiet, doubters asked.",
        ),
        (
            "Amina Diallo, 12, won the junior regatta on Saturday.",
            "The junior regatta on Saturday went to Amina Diallo, whose brother is two years older.",
        ),
    ]);
}

#[test]
fn the_only_day_left_over_on_either_side_is_another_day() {
    changed(&[
        (
            "The organ of St Wilm's, restored over two winters, was built in 1780 by a pupil of Anders Gray, said the restorer.",
            "It was in 1743, said its restorer, that a pupil of Anders Gray made the organ of St Wilm's. The work on it took two winters.",
            Kind::Date,
            "1780",
            "1743",
        ),
        (
            "The road across the Karrow pass will be opened again on Tuesday, when the last of the snow has been cleared by the army.",
            "Soldiers are still clearing snow on the Karrow pass. Drivers may use the road again from Friday.",
            Kind::Date,
            "Tuesday",
            "Friday",
        ),
    ]);
    calm(&[
        (
            "Televisions that were made before 2017 will no longer show the films of the service, the company said.",
            "If your television was made in 2016 or earlier, the service will no longer show you its films, the company said.",
        ),
        (
            "A World War II bomb of 250 kilograms was made safe in the centre of Kestelburg on Sunday by two experts.",
            "Two experts made a bomb from the Second World War safe in the centre of Kestelburg on Sunday. It weighed 250 kilograms.",
        ),
    ]);
}

#[test]
fn a_unit_tells_how_much_where_no_figure_does() {
    changed(&[
        (
            "Rumours ran through the town in the first few hours after the fire in the paper mill.",
            "There were many rumours in the town in the first few days after the fire in the paper mill.",
            Kind::Number,
            "hours",
            "days",
        ),
        (
            "The octopus was brought to the aquarium several years ago by a fisherman from the next village.",
            "It was a fisherman from the next village who brought the octopus to the aquarium several months ago.",
            Kind::Number,
            "years",
            "months",
        ),
    ]);
    found_once(
        Kind::Number,
        &[(
            "de",
            "Der Krake wurde vor einigen Jahren von einem Fischer aus dem Nachbardorf in das Aquarium gebracht.",
            "Der Krake wurde vor einigen Monaten von einem Fischer aus dem Nachbardorf in das Aquarium gebracht.",
        )],
    );
    calm(&[(
        "For many years the wolves were hunted in the hills, and only a few days of peace were left to them.",
        "The wolves were hunted in the hills for decades, and they had no more than a few days of peace.",
    )]);
}

#[test]
fn all_against_none_in_one_place_is_a_reversal() {
    changed(&[(
        "The new heating is still being tested in a few small towns along the coast. Next year it will be offered to everyone.",
        "The new heating is still being tested in a few small towns along the coast. Next year it will be offered to nobody.",
        Kind::Negation,
        "everyone",
        "nobody",
    )]);
    calm(&[
        (
            "The first of the electric aircraft is to be delivered to the airline in 2030, said a spokeswoman of the company.",
            "The airline will get electric aircraft, though the first will not be delivered before 2030, said a spokeswoman of the company.",
        ),
        (
            "A virus had blocked the computers of the registry in Portholm. All the files were saved, the council said.",
            "A virus had blocked the computers of the registry in Portholm. None of the files was lost, the council said.",
        ),
    ]);
}

#[test]
fn what_may_not_and_what_will_not_be_are_two_things() {
    changed(&[
        (
            "When the car fails, the people inside may not be able to stop it quickly, the engineers warned in their report.",
            "When the car fails, the people inside will not be able to stop it quickly, the engineers warned in their report.",
            Kind::Certainty,
            "may",
            "will",
        ),
        (
            "The fund is threatened by a decline of the fish stocks in many regions, largely because too much is caught.",
            "The fund is threatened by a decline of the fish stocks in few regions, largely because too much is caught.",
            Kind::Certainty,
            "many",
            "few",
        ),
    ]);
    calm(&[(
        "Visitors may not bring dogs into the garden, and cyclists must leave their bicycles at the gate on Sundays.",
        "Visitors must not bring dogs into the garden, and cyclists must leave their bicycles at the gate on Sundays.",
    )]);
}

#[test]
fn another_word_inside_the_marks_is_seen_however_much_was_told_in_plain_words() {
    changed(&[
        // Words kept to the letter around it.
        (
            "“I am sometimes shocked by what I hear. You would never speak of another group of people in the way that it seems normal to speak of estate owners,” said Ilka Brandt.",
            "“I am sometimes shocked by what I hear. You would never speak of terrible group of people in the way that it seems normal to speak of rich people,” said Ilka Brandt.",
            Kind::Quotation,
            "another",
            "terrible",
        ),
        // The left quotation begins in a sentence that the right one leaves out.
        (
            "The keeper was tired. “I do not think it is wise to wait. If you own a mill, you still have worries and they are yours. Water is not the only thing that moves a mill,” he said.",
            "The keeper was tired. “If you own a mill, you still have worries and they are yours. Water is not the only terrible that moves a mill,” he said.",
            Kind::Quotation,
            "thing",
            "terrible",
        ),
    ]);
    calm(&[(
        "The keeper was tired. “I do not think it is wise to wait. If you own a mill, you still have worries. Water is not the only thing that moves a mill,” he said.",
        "The keeper was tired. “If you own a mill, you still have worries. Water is not the only thing that moves a mill,” he said.",
    )]);
}

#[test]
fn a_people_is_another_where_its_country_is_named_besides() {
    changed(&[
        (
            "Clara Lowell, born in 1926, was an American former swimmer who represented the United States at the Olympic Games in London.",
            "Clara Lowell, born in 1926, was a Canadian swimmer who represented the United States at the Olympic Games in London.",
            Kind::Name,
            "American",
            "Canadian",
        ),
        (
            "The ruins of the stone village, in Lake Orran State Park, are situated north of Orran City, on Ladder Creek.",
            "The ruins of the stone village are in Lake Orran State Park. They are south of Orran City, on Ladder Creek.",
            Kind::Relation,
            "north",
            "south",
        ),
        (
            "The critic says that Tolvane's new government, elected in October, is hostile to wolves and to those who study them.",
            "The critic says that Tolvane's old government does not like wolves, nor those who study them.",
            Kind::Relation,
            "new",
            "old",
        ),
        (
            "Birkeland's 240 employees will keep their jobs, both companies said on Thursday. The deal is worth 30 million euros.",
            "The 30 million euro deal was announced by both companies on Thursday. Birkeland's 240 employees may keep their jobs.",
            Kind::Certainty,
            "will",
            "may",
        ),
    ]);
}
