//! Plain changes that a judge had let pass: a slip in a full date, a denial put in before words that only looked like a limit, a
//! superlative turned round, and the words beside each that must stay calm.

use factdiff::facts::Kind;

use super::abroad::{found_once, silent};
use super::retold::{calm, changed};

#[test]
fn a_slip_in_a_full_date_is_held_against_the_date_it_stands_for() {
    changed(&[
        (
            "Gustav IV (7 September 1533 – 24 March 1603) was King of Orla from 17 November 1558 until his death.",
            "Gustav IV of Orla (7 September 1533 – 25 March 1603) was the King of Orla from 17 November 1558 until he died in 1603.",
            Kind::Date,
            "24",
            "25",
        ),
        (
            "Jens Dahl (July 24, 1970 – May 18, 2018) was a Danish sculptor and writer.",
            "Jens Dahl (born in Ribe, July 25, 1970) is a Danish writer and sculptor.",
            Kind::Date,
            "24",
            "25",
        ),
        (
            "Jens Dahl (born 31 March 1939 in Ribe) is a former Danish rower.",
            "Jens Dahl (born 33 March 1939) is a former Danish rower.",
            Kind::Date,
            "31",
            "33",
        ),
        (
            "On December 31, 1983, the firm was divided into seven companies.",
            "On December 34, 1983, the firm was divided into seven companies.",
            Kind::Date,
            "31",
            "34",
        ),
        (
            "As of the 2010 census, the population of the town was 58,732.",
            "The 2012 national census reported that the town's population is 58,732.",
            Kind::Date,
            "2010",
            "2012",
        ),
    ]);
}

#[test]
fn a_denial_stands_beside_a_limit_that_both_sides_have() {
    changed(&[
        (
            "The building of the trams will require complex software and running costs will be higher than today.",
            "The building of the trams will not require complex software and running costs will be higher than today.",
            Kind::Negation,
            "require",
            "not require",
        ),
        (
            "The parts of the organ can add up to more than 100,000 euros, which is expensive.",
            "The parts of the organ cannot add up to more than 100,000 euros, which is expensive.",
            Kind::Negation,
            "add",
            "cannot add",
        ),
        (
            "The gains of the scheme are both short and long term, and will help the town.",
            "The gains of the scheme are not both short and long term, and help the town.",
            Kind::Negation,
            "short",
            "not both",
        ),
        (
            "The town council was established in 1879 with the Orla Charter.",
            "The town council was not created in 1879 with the Orla Charter.",
            Kind::Negation,
            "established",
            "not created",
        ),
        (
            "The 10 and 20 cent coins are of brass-covered steel, the 50 is in two colours.",
            "The 10 and 20 cent coins are not made of brass-covered steel, the 50 is in two colours.",
            Kind::Negation,
            "brass",
            "not made of brass",
        ),
        (
            "It has gained a small following over the years.",
            "It has not since gained a small following.",
            Kind::Negation,
            "gained",
            "not since gained",
        ),
    ]);
    calm(&[
        (
            "No deposit may exceed two months' rent, and none is due before May.",
            "A deposit may be at most two months' rent, and none is due before May.",
        ),
        ("Nobody can both keep the old pump and sell it.", "Whoever sells the old pump cannot keep it."),
    ]);
}

#[test]
fn in_all_villages_speaks_of_all_of_them() {
    changed(&[(
        "While buses are available in all villages, they only run at school times.",
        "While buses are available in some villages, they only run at school times.",
        Kind::Certainty,
        "all",
        "some",
    )]);
    calm(&[("In all, the choir sang at nine fairs.", "The choir sang at nine fairs.")]);
}

#[test]
fn who_won_has_not_lost_wherever_the_place_is_told() {
    changed(&[
        (
            "He won the silver medal in judo at the Games in Seoul.",
            "At the Games in Seoul he lost the silver medal in judo.",
            Kind::Relation,
            "won",
            "lost",
        ),
        (
            "The plan was leaked to the Mirror, which printed it.",
            "The plan was leaked to the Guardian, which printed it.",
            Kind::Name,
            "Mirror",
            "Guardian",
        ),
    ]);
    calm(&[("He bought the mill from her in May.", "In May she sold the mill to him.")]);
}

#[test]
fn a_value_that_each_side_has_alone_is_held_against_the_one_beside_the_same_words() {
    changed(&[
        (
            "The old scheme for two turbines was withdrawn in 2017. The farmer told the meeting on Monday that he would appeal.",
            "The farmer intends to take it further, the meeting heard on Monday; his plan for a pair of turbines was dropped in 2020.",
            Kind::Date,
            "2017",
            "2020",
        ),
        (
            "Forty firefighters fought the blaze for five hours before bringing it under control.",
            "It took forty firefighters five minutes to get the blaze under control.",
            Kind::Number,
            "five hours",
            "five minutes",
        ),
        (
            "The damage to the depot comes to 30,000 pounds, the owners said.",
            "The owners of the depot are left some 30,000 euros out of pocket.",
            Kind::Number,
            "30,000 pounds",
            "30,000 euros",
        ),
        (
            "The beekeeping monks were defended by the abbot of Merrow, who likes honey.",
            "Fond of honey, the abbot of Trone took the side of the monks and their bees.",
            Kind::Name,
            "Merrow",
            "Trone",
        ),
    ]);
}

#[test]
fn two_limits_of_one_sort_are_two_figures() {
    changed(&[
        (
            "The army expects to have a bridge in place within five days.",
            "The army reckons it will have a bridge up within three days.",
            Kind::Number,
            "five days",
            "three days",
        ),
        (
            "In 1989 the country had only one motorway, and the wolves roamed freely.",
            "In 1989 the country had only two motorways, and the wolves roamed freely.",
            Kind::Number,
            "one",
            "two",
        ),
    ]);
    calm(&[("They will meet at the gate at 6.30 on Monday.", "They will meet at the gate at half past six on Monday.")]);
}

#[test]
fn before_and_after_one_thing_exclude_each_other_however_the_sentence_is_turned() {
    changed(&[
        (
            "We will not raise fares before 2027, said the head of the tram firm.",
            "The head of the tram firm said that they would not raise fares after 2027.",
            Kind::Relation,
            "before",
            "after",
        ),
        (
            "She rented the flat above the shop to a student.",
            "A student rented the flat below the shop from her.",
            Kind::Relation,
            "above",
            "below",
        ),
        (
            "She has already sent two new crates by courier.",
            "Two old crates have already gone out to him by courier.",
            Kind::Relation,
            "new",
            "old",
        ),
        (
            "Petra Voss has become the youngest winner of the national spelling contest.",
            "Never before has the local spelling contest had a winner as young as Petra Voss.",
            Kind::Relation,
            "national",
            "local",
        ),
        (
            "He did not support a lower fee for apprentices.",
            "He was not in favour of a higher fee for apprentices.",
            Kind::Relation,
            "lower",
            "higher",
        ),
    ]);
    calm(&[("The old boundary must go, the council says.", "The council says that a new boundary is needed.")]);
}

#[test]
fn a_lone_denial_contradicts_where_the_whole_clause_is_told() {
    changed(&[(
        "By April seven shops will close, and their staff have been offered posts elsewhere in the group.",
        "By April seven shops will shut; the staff have not been offered jobs elsewhere in the group.",
        Kind::Negation,
        "offered",
        "not been offered",
    )]);
    calm(&[
        (
            "The bill does not cover family businesses and takes effect in May.",
            "The bill excludes family businesses and takes effect in May.",
        ),
        ("He admits that he still dislikes the modern engines.", "He admits that he is still not fond of the modern engines."),
    ]);
}

#[test]
fn abroad() {
    found_once(
        Kind::Relation,
        &[
            ("de", "Tokio ist aktuell die größte Stadt der Welt.", "Tokio ist die kleinste Stadt der Welt."),
            ("de", "Das größte Schiff kam am Montag im Hafen von Ulm an.", "Das kleinste Schiff kam am Montag im Hafen von Ulm an."),
            ("de", "Der Verein schließt die Halle im Mai.", "Der Verein öffnet die Halle im Mai."),
        ],
    );
    found_once(
        Kind::Negation,
        &[(
            "pt",
            "O barro vai se compactando cada vez mais, até virar pedra.",
            "O barro não vai se compactando cada vez mais, até virar pedra.",
        )],
    );
    silent(&[("de", "Das größte Schiff liegt in der Straße am Fluß.", "Das grösste Schiff liegt in der Strasse am Fluss.")]);
}

#[test]
fn what_only_looks_like_an_opposite_is_calm() {
    calm(&[
        (
            "The cellist, who founded the fair, died at home in Tarn in January, aged 84.",
            "The founder of the fair, a cellist, passed away in Tarn in January; she was 84.",
        ),
        ("Her team followed 214 bees for three months.", "A team led by her kept watch on more than 200 bees for three months."),
        ("The proposal to allow cats was lost by five votes.", "A bid to let residents keep cats narrowly failed."),
        ("He carried 130 villagers to safety in two nights.", "He brought 130 villagers out of danger over two nights."),
    ]);
    silent(&[
        (
            "it",
            "I 5.200 biglietti venduti resteranno validi per le nuove date.",
            "I biglietti già acquistati, 5.200, varranno per le nuove date.",
        ),
        (
            "fr",
            "La laiterie va être rachetée par le groupe pour 27 millions d'euros.",
            "Le groupe rachète la laiterie contre 27 millions d'euros.",
        ),
    ]);
}
