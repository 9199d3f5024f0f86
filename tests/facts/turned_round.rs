//! What is told of the other one: predicates, winners, contrasts, trends, ends and relations that have changed places in passages told
//! freely; and what looks like it and tells one event.

use factdiff::facts::Kind;

use super::abroad::{found_once, silent};
use super::retold::{calm, changed};

#[test]
fn what_is_said_of_one_of_two_named_is_not_said_of_the_other() {
    changed(&[(
        "The barn belongs to both. Ada Holm wants to let it to a travelling circus, while Bruno Lind hopes to keep it empty until spring.",
        "Two people own the barn. Bruno Lind would let a travelling circus have it; Ada Holm is for keeping it empty until spring.",
        Kind::Relation,
        "Ada Holm wants to let it to a travelling circus",
        "Bruno Lind would let a travelling circus have it",
    )]);
    calm(&[
        (
            "Ada Holm wants to let the barn to a travelling circus, while Bruno Lind hopes to keep it empty until spring.",
            "Bruno Lind hopes that the barn will be kept empty until spring, whereas Ada Holm would let a travelling circus have it.",
        ),
        // Two who do it together.
        (
            "Mayor Inga Berg and her deputy Tor Lunde opened the bridge, and the school band played.",
            "The bridge was opened by Tor Lunde and Inga Berg, the mayor, while the school band played.",
        ),
    ]);
}

#[test]
fn of_two_things_the_one_that_is_ruled_out_is_not_the_one_that_is_stated() {
    changed(&[(
        "The mason said that frost, not poor mortar, had split the wall of the chapel.",
        "The wall of the chapel has split because of poor mortar rather than frost, according to the mason.",
        Kind::Relation,
        "frost, not poor mortar",
        "mortar rather than frost",
    )]);
    calm(&[(
        "The mason said that frost, not poor mortar, had split the wall of the chapel.",
        "It was frost rather than poor mortar that split the chapel wall, according to the mason.",
    )]);
    found_once(
        Kind::Relation,
        &[
            (
                "es",
                "El informe culpa al viento y no a la lluvia del hundimiento del tejado.",
                "El hundimiento del tejado se debe, según el informe, a la lluvia en lugar de al viento.",
            ),
            (
                "it",
                "Il tetto è crollato per il vento e non per la pioggia, dice la perizia.",
                "Secondo la perizia il tetto è crollato per la pioggia anziché per il vento.",
            ),
        ],
    );
}

#[test]
fn whoever_won_did_not_lose() {
    found_once(
        Kind::Relation,
        &[
            ("en", "Holm Rangers beat Orla Town 2-0 on Sunday.", "On Sunday Orla Town ran out 2-0 winners over Holm Rangers."),
            ("en", "Holm Rangers beat Orla Town 2-0 on Sunday.", "Holm Rangers lost 2-0 to Orla Town on Sunday."),
            ("en", "Holm Rangers beat Orla Town 2-0 on Sunday.", "Orla Town's 2-0 victory over Holm Rangers came on Sunday."),
            (
                "fr",
                "L'AS Vernois a battu l'Olympique de Sarlac 2-0 dimanche.",
                "Dimanche, l'Olympique de Sarlac s'est imposé 2-0 face à l'AS Vernois.",
            ),
            ("es", "El Almeda venció al Torreval por 2-0 el domingo.", "El Torreval ganó 2-0 al Almeda el domingo."),
            ("it", "La Virtus Solera ha battuto il Montalba 2-0 domenica.", "Il Montalba ha vinto 2-0 contro la Virtus Solera domenica."),
        ],
    );
    silent(&[
        ("en", "Holm Rangers beat Orla Town 2-0 on Sunday.", "Orla Town were beaten 2-0 by Holm Rangers on Sunday."),
        ("en", "Holm Rangers beat Orla Town 2-0 on Sunday.", "On Sunday Orla Town went down 2-0 to Holm Rangers."),
        (
            "fr",
            "L'AS Vernois a battu l'Olympique de Sarlac 2-0 dimanche.",
            "L'Olympique de Sarlac s'est incliné 2-0 dimanche face à l'AS Vernois.",
        ),
        ("es", "El Almeda venció al Torreval por 2-0 el domingo.", "El Torreval perdió 2-0 ante el Almeda el domingo."),
    ]);
}

#[test]
fn the_same_figure_up_and_down() {
    found_once(
        Kind::Relation,
        &[
            ("en", "Attendance was down 12 per cent on the year before.", "There were 12 per cent more visitors than in the year before."),
            ("en", "The Greens lost nine seats in the county.", "The Greens have nine more seats in the county than before."),
            (
                "de",
                "Der Absatz stieg im vergangenen Sommer um 4,7 Prozent.",
                "Im vergangenen Sommer lag der Absatz 4,7 Prozent unter dem des Vorjahres.",
            ),
            ("fr", "Les ventes ont progressé de 4,7 % en mars.", "En mars, les ventes ont cédé 4,7 %."),
            ("es", "Las visitas crecieron un 4,7 % en marzo.", "En marzo hubo un 4,7 % menos de visitas."),
            ("it", "Le visite sono cresciute del 4,7 per cento.", "Le visite hanno perso il 4,7 per cento."),
        ],
    );
    silent(&[
        // More than somebody else, told from the other end; a comparative of its own; a way that was lost.
        (
            "en",
            "Those who swim daily scored six points higher than those who rarely do.",
            "People who rarely swim lay six points below daily swimmers.",
        ),
        ("es", "El alquiler cayó un 3 % en marzo.", "En marzo alquilar salió un 3 % más barato."),
        ("en", "Two climbers who lost their way were found by a helicopter.", "A helicopter picked up two climbers who had gone astray."),
    ]);
}

#[test]
fn a_day_at_which_it_begins_is_not_the_day_at_which_it_ends() {
    found_once(
        Kind::Date,
        &[
            ("en", "The honey was sold until 4 May.", "The shop sold the honey from 4 May."),
            ("de", "Der Honig wurde bis zum 4. Mai verkauft.", "Der Honig wurde ab dem 4. Mai verkauft."),
            ("it", "La mostra resta aperta fino al 4 maggio.", "La mostra è aperta dal 4 maggio."),
            ("es", "La feria estará abierta hasta el 4 de mayo.", "La feria abrirá a partir del 4 de mayo."),
            ("pt", "A feira fica aberta até 4 de maio.", "A feira abre a partir de 4 de maio."),
        ],
    );
    silent(&[
        ("en", "The ferry was closed until 4 May.", "The ferry has been open from 4 May."),
        (
            "en",
            "The cave at Orla is closed to walkers until 4 April.",
            "From 4 April walkers are let into the cave at Orla again, which is closed in the meantime.",
        ),
        ("fr", "Les travaux doivent finir d'ici fin 2026.", "Les travaux doivent finir avant 2027."),
        ("de", "Bis Ende 2026 sollen die Arbeiten beendet sein.", "Vor 2027 sollen die Arbeiten beendet sein."),
    ]);
}

#[test]
fn a_time_of_day_that_stands_apart_from_its_day() {
    found_once(
        Kind::Date,
        &[
            (
                "en",
                "The choir boards the boat at 6.40 p.m. on Monday 3 March.",
                "On Monday 3 March the choir sails to Orla. It boards the boat at half past seven in the evening.",
            ),
            ("en", "The dam gave way at 02:07.", "At twenty minutes past two in the morning the dam gave way."),
            ("de", "Am Dienstagabend brannte in Ahlen eine Scheune.", "In Ahlen ist am Dienstagmorgen eine Scheune in Brand geraten."),
            ("de", "Das Archiv ist am Mittwochnachmittag geöffnet.", "Das Archiv ist am Donnerstagnachmittag geöffnet."),
        ],
    );
    silent(&[
        (
            "en",
            "The choir boards the boat at 6.40 p.m. on Monday 3 March.",
            "On Monday 3 March the choir sails to Orla. It boards the boat at twenty to seven in the evening.",
        ),
        ("en", "The dam gave way at 02:07.", "At seven minutes past two in the morning the dam gave way."),
        (
            "en",
            "The kiln will be lit on Sunday at ten in the morning; the potters must be there by eight.",
            "At 8 a.m. on Sunday the potters have to be there. Two hours later the kiln will be lit.",
        ),
    ]);
}

#[test]
fn a_phrase_in_marks_of_which_one_word_was_exchanged() {
    changed(&[(
        "The choir's leader, Ada Holm, said the winter had been “long and cold” for the singers.",
        "Ada Holm, who leads the choir, described the winter as “long and dull”.",
        Kind::Quotation,
        "cold",
        "dull",
    )]);
    found_once(
        Kind::Quotation,
        &[
            (
                "fr",
                "« Le pont est dans un état inquiétant », dit l'ingénieure Ada Morel.",
                "L'ingénieure Ada Morel parle, pour le pont, d'un état « satisfaisant ».",
            ),
            ("en", "The critic, Ada Holm, called the new play “tender”.", "In the words of critic Ada Holm, the play is “clumsy”."),
            ("it", "La preside ha parlato di «scuse inaccettabili».", "«Scuse comprensibili», ha detto la preside."),
        ],
    );
}

#[test]
fn another_relation_of_the_same_one() {
    found_once(
        Kind::Role,
        &[
            ("en", "In 1971 he founded the mill with his sister Runa.", "The mill was founded in 1971 by him and his daughter Runa."),
            ("fr", "Avec sa sœur Odile, il a fondé un moulin.", "Il a fondé un moulin avec sa fille Odile."),
            ("fr", "Il a appris à coudre auprès de sa tante Odile.", "C'est sa grand-mère Odile qui lui a appris à coudre."),
            ("es", "Fundó el molino con su hermano Gaspar.", "Con su hijo Gaspar fundó el molino."),
            ("pt", "O clube chegou à vice-liderança do campeonato.", "O clube chegou à liderança do campeonato."),
        ],
    );
}

#[test]
fn an_office_and_a_rank_of_the_same_one() {
    changed(&[(
        "Ada Holm, deputy mayor of Orla, cut the ribbon of the bath house on Friday.",
        "On Friday the ribbon of the bath house was cut by Orla's mayor, Ada Holm.",
        Kind::Role,
        "deputy mayor",
        "mayor",
    )]);
}

#[test]
fn spoons_and_shares_of_one_thing() {
    found_once(
        Kind::Number,
        &[
            ("en", "Stir in two tablespoons of oil.", "Stir in two teaspoons of oil."),
            ("fr", "Ajouter deux cuillères à soupe d'huile.", "On ajoute deux cuillères à café d'huile."),
        ],
    );
    changed(&[(
        "Some of the older clocks were fitted with a spring that can snap in frost, a watchmaker found.",
        "A spring liable to snap in frost was fitted to every clock of the series, a watchmaker found.",
        Kind::Certainty,
        "Some",
        "every",
    )]);
    calm(&[("Stir in two tablespoons of oil.", "Stir in 30 ml of oil.")]);
}

#[test]
fn what_came_first_behind_once() {
    changed(&[(
        "Oil the hinges before you paint the old gate.",
        "The hinges are oiled once the old gate has been painted.",
        Kind::Relation,
        "before",
        "once",
    )]);
}

#[test]
fn one_event_from_its_two_ends_and_at_two_stages_is_calm() {
    calm(&[
        (
            "Ada Holm said her uncle had bought the clock from a miller for the price of a pony.",
            "A miller sold the clock to her uncle, Ada Holm said, who could have had a pony for the money.",
        ),
        (
            "A jury on Friday cleared the driver Edwin Lind of stealing the bus.",
            "Edwin Lind walked free on Friday. He had been accused of stealing the bus.",
        ),
        ("Dame Cora Holm left the mill to her son, Marcus, in 2009.", "Marcus Holm got the mill from his mother, Dame Cora, in 2009."),
        (
            "Pupils at the school doubled in four years to 960, and the canteen cooks 310 lunches.",
            "The school has 960 pupils, against 480 four years ago.",
        ),
        ("None of the 40 geese with rings left the lake in winter.", "All winter every one of the 40 ringed geese stayed on the lake."),
        ("Trains leave every morning except Monday.", "There is no morning train on Mondays."),
        ("No candidate won a majority of the votes.", "A majority of the votes eluded every candidate."),
        ("Never wash the rug, because the colours may fade.", "Water risks fading the colours, so avoid it altogether."),
        (
            "The king confirmed the old rights of the town in return for a loan of 900 ducats.",
            "The town kept its rights and lent the king 900 ducats.",
        ),
    ]);
    silent(&[
        ("de", "Die Klosterkirche Ahlen erreicht man vom Marktplatz aus.", "Vom Marktplatz aus erreicht man die Kirche Ahlen."),
        (
            "it",
            "È morta lunedì la pittrice Ada Morelli; avrebbe compiuto 90 anni in maggio.",
            "La pittrice Ada Morelli è morta lunedì. Di anni ne aveva 89.",
        ),
        (
            "es",
            "La excursión al molino saldrá a las ocho y todos los niños llevarán gorra.",
            "A las ocho parte la excursión al molino. Ningún niño irá sin gorra.",
        ),
        ("de", "Die 90 Stellen in Ahlen sollen erhalten bleiben.", "Alle 90 Beschäftigten in Ahlen dürfen bleiben."),
        (
            "it",
            "Con 9 sì, 3 no e 2 astenuti il consiglio ha approvato il mercato.",
            "Il mercato è stato approvato con il voto di 9 consiglieri su 14.",
        ),
    ]);
}
