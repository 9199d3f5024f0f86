//! Encyclopedias, minutes, papers, announcements and rules told again in plain words: what alone is left over on either side, what must and
//! what need not be done, what was found and what came of it; and what says the same.

use factdiff::facts::Kind;

use super::abroad::{found_once, silent};
use super::common::compared;
use super::retold::{calm, changed};

#[test]
fn the_only_name_left_over_on_either_side_is_another_name() {
    changed(&[
        (
            "The old mill at Farrow Bridge was bought in May by Rowan Tilbury and will reopen as a bakery. Its great wheel has not turned since 1931.",
            "Since 1931 the great wheel has stood still. Now the old mill at Farrow Bridge is to be a bakery: its new owner since May is Imogen Hart.",
            Kind::Name,
            "Rowan Tilbury",
            "Imogen Hart",
        ),
        (
            "The winners meet the holders, Larkfield, in the final on 9 June. Both goals against Weston Town came in the last ten minutes.",
            "In the last ten minutes both goals were scored against Weston Town. On 9 June, in the final, the winners play Brackley City.",
            Kind::Name,
            "Larkfield",
            "Brackley City",
        ),
        // What stands before a name of three words is no office everywhere.
        (
            "She showed the scales to a buyer from Norvik Garden Centres on Tuesday.",
            "On Tuesday she showed a buyer from Pendle Garden Centres the scales.",
            Kind::Name,
            "Norvik Garden Centres",
            "Pendle Garden Centres",
        ),
    ]);
    calm(&[
        // Names that may well be one: an institution called by its sort, a place and its people, words in another order.
        (
            "The Kessel Museum has lent its bronze ram to Turin for a year. The river Orra flooded the cellar of the museum in March.",
            "For a year Turin has the bronze ram of the museum in Kessel, whose cellar was flooded in March. The Orra River had burst its banks.",
        ),
        // Good Friday is no Mr Good.
        (
            "The ticket with all six numbers was bought at a filling station on Good Friday by a plumber of 33. He played the birthdays of his nieces.",
            "A plumber of 33 bought the ticket with all six numbers, the birthdays of his nieces, at a filling station on the Friday before Easter.",
        ),
    ]);
}

#[test]
fn what_is_left_over_abroad_is_found() {
    found_once(
        Kind::Name,
        &[(
            "es",
            "El premio de novela de la villa de Arcos ha recaído en Marta Ibáñez, autora de «La sal de enero». La ganadora, de 34 años, da clase de química y recibirá 6.000 euros.",
            "Da clase de química y tiene 34 años: Lucía Garmendia, autora de «La sal de enero», ha ganado el premio de novela de la villa de Arcos, dotado con 6.000 euros.",
        )],
    );
    found_once(
        Kind::Date,
        &[
            (
                "fr",
                "Le restaurant Chez Odile rouvrira le 14 mars, après l'incendie de ses cuisines. La carte sera courte, faite des légumes du potager.",
                "Une carte courte, faite des légumes du potager : les clients du restaurant Chez Odile reviendront le 24 mars. Un incendie avait détruit les cuisines.",
            ),
            ("de", "Der Hafen wurde 44 v. Chr. angelegt.", "Der Hafen wurde 54 v. Chr. angelegt."),
        ],
    );
    found_once(
        Kind::Number,
        &[(
            "it",
            "L'insetto, lungo otto millimetri, vive in una grotta della Maiella e si nutre di guano. L'ha scoperto il biologo Aldo Ferri, e una rivista gli dedica la copertina.",
            "Una rivista dedica la copertina all'insetto che il biologo Aldo Ferri ha scoperto in una grotta della Maiella: si nutre di guano e misura tre millimetri.",
        )],
    );
    found_once(Kind::Name, &[("es", "El Tribunal Supremo de Justicia anuló ayer la multa.", "La OCDE anuló ayer la multa.")]);
    silent(&[
        (
            "es",
            "El Gobierno ha aprobado una ayuda de 40 millones para los olivos dañados por la helada de marzo. Los agricultores la cobrarán en otoño.",
            "Los agricultores cobrarán en otoño una ayuda de 40 millones por los olivos que dañó la helada de marzo. La ha aprobado el Ejecutivo.",
        ),
        ("de", "Der Hafen wurde 44 v. Chr. angelegt.", "Im Jahr 44 v.Chr. wurde der Hafen angelegt."),
        ("fr", "La ville fut prise en 52 av. J.-C. par les légions.", "Les légions prirent la ville en 52 avant J.-C."),
    ]);
}

#[test]
fn the_only_date_or_measure_left_over_on_either_side_is_another_one() {
    changed(&[(
        "Twin otters were born at the Holm animal park on 12 June and stay in the den with their mother. Visitors will see them in August.",
        "Visitors of the Holm animal park will see the twin otters in August. They stay in the den with their mother; their birthday is 2 June.",
        Kind::Date,
        "12",
        "2",
    )]);
    calm(&[(
        "The written reasons of the court will be published within 90 days. The banker was acquitted on Monday of market manipulation.",
        "The banker was acquitted of market manipulation on Monday. The court will publish its written reasons in three months at the latest.",
    )]);
}

#[test]
fn acronyms_are_known_whatever_joins_their_words() {
    silent(&[
        ("pt", "O Superior Tribunal de Justiça decidiu ontem sobre a ponte.", "O STJ decidiu ontem sobre a ponte."),
        ("es", "El Tribunal Supremo de Justicia anuló ayer la multa.", "El TSJ anuló ayer la multa."),
        ("fr", "L'Agence régionale de santé a fermé la piscine lundi.", "L'ARS a fermé la piscine lundi."),
        ("it", "Il Consiglio Superiore della Magistratura ha sospeso il giudice ieri.", "Il CSM ha sospeso il giudice ieri."),
    ]);
}

#[test]
fn what_is_worked_out_from_figures_beside_it_is_calm() {
    calm(&[
        (
            "Divers raised twelve cars from the ferry on Tuesday, nine on Wednesday and the last four on Thursday.",
            "In three days, from Tuesday to Thursday, divers raised all 25 cars from the ferry.",
        ),
        (
            "The saffron harvest came to 54 kilos this year, twice as much as the last one.",
            "Last year's 27 kilos of saffron have been doubled this year.",
        ),
        ("Of the nests in wet fields the camera found 94%.", "The camera found 94 out of every 100 nests in wet fields."),
        (
            "The workers get 4.5 percent more from July and a one-off payment of 600 euros.",
            "From July the workers get 4.5 percent more, plus €600 paid once.",
        ),
        ("The district has 60 days to publish the code.", "The district must publish the code inside 60 days."),
        ("The last train reached the city at 6.40 a.m.", "The last train reached the city at twenty to seven in the morning."),
        (
            "He is giving away the spare parts of his typewriter shop to anyone who comes by.",
            "Anybody who comes by his typewriter shop can take spare parts home for nothing.",
        ),
        ("On Thursday she finished hat number 5,000.", "She finished the five thousandth hat on Thursday."),
    ]);
}

#[test]
fn years_have_their_era_and_seasons_their_part() {
    changed(&[
        ("The temple was built around 1650 BCE.", "The temple was built around 1350 BCE.", Kind::Date, "1650", "1350"),
        ("In 52 BC legions took the town.", "In 57 BC legions took the town.", Kind::Date, "52", "57"),
        ("The harbour was founded in 300 BC by traders.", "The harbour was founded in AD 300 by traders.", Kind::Date, "300", "300"),
        (
            "The females lay their eggs in damp cracks in late autumn.",
            "The females put their eggs into damp cracks in late spring.",
            Kind::Date,
            "autumn",
            "spring",
        ),
    ]);
    calm(&[("The temple was built around 1650 BCE.", "The temple was built about 1650 B.C.")]);
}

#[test]
fn words_put_into_a_short_quotation_are_found() {
    changed(&[
        (
            "“We enter this market with patience,” said Ruth Adair, who leads the firm.",
            "Ruth Adair leads the firm. “We enter this market with great speed,” she said.",
            Kind::Quotation,
            "patience",
            "great speed",
        ),
        (
            "He replied that “a good tool belongs to every workman”.",
            "To whoever wished to hear it he said that “a good tool belongs to its maker”.",
            Kind::Quotation,
            "every workman",
            "its maker",
        ),
    ]);
    let comparison = compared(
        "The minister said: “We will find out who is responsible for this.”",
        "The minister promised: “We will find out who is to blame for this.”",
    );
    assert!(comparison.discrepancies.iter().all(|d| !d.severity.is_loud()), "{:#?}", comparison.discrepancies);
}

#[test]
fn a_judgement_put_into_a_quotation_is_found_and_plainer_words_are_not() {
    changed(&[
        (
            "“All crew members wear a life jacket whenever the wind is up,” said the skipper, who has sailed for forty years.",
            "The skipper has forty years at sea behind her. “All crew careless wear a life jacket when there is wind,” she said.",
            Kind::Quotation,
            "members",
            "careless",
        ),
        (
            "“There are letters that have been kept in the tower which nobody has opened,” said the archivist.",
            "The archivist said: “There are letters dangerous in the tower which nobody has opened yet.”",
            Kind::Quotation,
            "that have been kept",
            "dangerous",
        ),
        (
            "“The bees have a highly developed sense of time, and they reduce the number of flights when rain is near,” Moll said.",
            "“The bees have a fine sense of time and they cut the number of gloomy, which saves their strength,” Moll said.",
            Kind::Quotation,
            "flights",
            "gloomy",
        ),
    ]);
    calm(&[
        (
            "“We follow the herd with motion-activated cameras in the wood and by the prints they leave,” the ranger said.",
            "“We follow the herd with special cameras in the wood and by the prints they leave,” the ranger said.",
        ),
        (
            "“You need tremendous patience in this trade, and the pay was never good,” said the binder.",
            "“You need a lot of patience in this trade, and the pay was never good,” said the binder.",
        ),
    ]);
}

#[test]
fn what_only_looks_like_an_era_a_share_or_a_term_hides_nothing() {
    changed(&[
        ("The company Meta cut 20,000 jobs.", "The company Meta cut 10,000 jobs.", Kind::Number, "20,000", "10,000"),
        ("The fine for it is 500 euros a day.", "The fine for it is 100 euros.", Kind::Number, "500 euros", "100 euros"),
        (
            "The museum on the hill will not reopen before Sunday.",
            "The museum on the hill, closed since May, will reopen before Sunday.",
            Kind::Negation,
            "not reopen",
            "reopen",
        ),
    ]);
    calm(&[
        ("In 2019 BC voters rejected the plan.", "In 2019 voters in British Columbia rejected the plan."),
        ("300 BC nurses walked out on Monday.", "On Monday 300 nurses walked out in BC."),
        ("On trains masks are no longer required.", "Masks are optional on trains."),
    ]);
    silent(&[
        ("pt", "Os visitantes no parque podem fumar.", "No parque, os visitantes podem fumar."),
        ("fr", "Toute personne peut visiter le musée.", "Chacun peut visiter le musée."),
    ]);
}

#[test]
fn what_must_be_done_and_need_not_be_done_are_found() {
    changed(&[
        (
            "The holder of the licence shall not carry passengers on the moped until two years have gone by.",
            "For the first two years you may take passengers with you on the moped.",
            Kind::Negation,
            "shall not",
            "may",
        ),
        ("Visitors must have a permit for the park.", "Visitors to the park need not have a permit.", Kind::Negation, "must", "need"),
        ("You mustn't carry passengers on the moped.", "On the moped you may take passengers.", Kind::Negation, "mustn't", "may"),
        (
            "Whoever has a permit is not required to report a catch of fewer than five eels.",
            "Anglers with a permit have to report even a catch of four eels.",
            Kind::Negation,
            "not required",
            "have",
        ),
        (
            "The landlord may keep some of the deposit but must furnish a list of what was taken off.",
            "Some of the deposit may be kept; of what was taken off, the landlord does not have to give you a list.",
            Kind::Negation,
            "must",
            "not have",
        ),
    ]);
    calm(&[
        (
            "Boats longer than twelve metres may not enter the lagoon before October.",
            "From October on boats longer than twelve metres may enter the lagoon.",
        ),
        (
            "Dogs that a vet has certified as unfit for a chip are exempt for as long as the certificate is valid.",
            "If a vet has certified that a dog is unfit for a chip, you don't need to have it done while the certificate is valid.",
        ),
        (
            "A parking card is personal and may not be lent to another person. It must be displayed behind the windscreen.",
            "Don't lend your parking card out. Put it behind the windscreen, where it can be read; it is personal.",
        ),
        ("Owners and managers are not allowed to take a share of the tips.", "Managers and owners may take no part of the tips."),
        (
            "The firm's report blames neither captain. It was struck on 3 May.",
            "No fault lay with either captain. It was struck on the 3rd of May.",
        ),
    ]);
    found_once(
        Kind::Negation,
        &[
            ("it", "Gli alunni devono portare il casco nel cortile.", "Nel cortile gli alunni non sono tenuti a portare il casco."),
            ("es", "En el museo no se podrán tomar fotografías con flash.", "Está permitido hacer fotografías con flash en el museo."),
            ("de", "Hunde dürfen am Strand frei laufen.", "Am Strand dürfen Hunde nicht frei laufen."),
        ],
    );
}

#[test]
fn courses_of_nature_of_studies_and_of_rules_are_found() {
    changed(&[
        (
            "The males of the sand loach guard the eggs until they hatch.",
            "The males of the sand loach swim away from the eggs before they hatch.",
            Kind::Relation,
            "guard the eggs",
            "swim away from the eggs",
        ),
        (
            "The governors decided to extend the trial of the phone ban after half-term.",
            "After half-term, the governors decided, they will stop the trial of the phone ban.",
            Kind::Relation,
            "extend the trial",
            "stop the trial",
        ),
        (
            "The driver of the van, a man of 44, was detained at the crossing on Thursday.",
            "On Thursday the driver of the van, who is 44, was allowed to travel on at the crossing.",
            Kind::Relation,
            "detained",
            "allowed to travel on",
        ),
        (
            "Seedlings from smoked seed showed no increase in survival after three years.",
            "After three years the seedlings from smoked seed were surviving better than the others.",
            Kind::Relation,
            "showed no increase",
            "better than",
        ),
        (
            "A local origin of the prince can be ruled out.",
            "A local origin of the prince is still possible.",
            Kind::Certainty,
            "can be ruled out",
            "still possible",
        ),
        // By one and the same figure.
        (
            "Silk spun in orbit had 12% greater strength than silk from the ground.",
            "Silk from orbit was 12% weaker than silk that was spun on the ground.",
            Kind::Relation,
            "greater",
            "weaker",
        ),
    ]);
    calm(&[
        ("Anna Weir is two years older than Carl Ostrow.", "Carl Ostrow is two years younger than Anna Weir."),
        ("She said she had not yet decided whether to return.", "She is still considering whether to return, she said."),
    ]);
}

#[test]
fn a_denial_in_the_same_words_is_found_whatever_else_is_denied_around_it() {
    changed(&[
        (
            "While we regret the outage of last weekend, we would like to stress that no customer data was lost, and that the broken switch was replaced within the hour.",
            "Last weekend the terminals stopped working. Customer data was lost, the firm said. It took less than an hour to replace the broken switch.",
            Kind::Negation,
            "no customer data",
            "data",
        ),
        (
            "Foxes that were fitted with collars avoided lit streets throughout the year, even when the supply of refuse was unaffected by the light.",
            "The foxes with collars did not avoid lit streets at any time of the year. The supply of refuse did not change with the light.",
            Kind::Negation,
            "avoided",
            "not avoid",
        ),
    ]);
    calm(&[(
        "Two buoys were still to be recovered when the storm drew near, and the captain proposed to leave.",
        "The captain proposed to leave as the storm drew near, though two buoys had yet to be recovered.",
    )]);
}
