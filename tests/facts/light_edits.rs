//! Light edits: a passage that was kept but for a few words, as an editor leaves it. What one word or one short turn of phrase changes in
//! such a passage, and what only looks like it.

use factdiff::facts::Kind;

use super::abroad::{found_once, silent};
use super::retold::{calm, changed};

#[test]
fn what_tells_the_sort_of_a_thing_is_a_fact() {
    changed(&[
        (
            "Ferry fares went up last spring because of higher packaging costs, the company told passengers.",
            "Ferry fares rose last spring because of higher transport costs, the company told passengers.",
            Kind::Relation,
            "packaging",
            "transport",
        ),
        (
            "The courier left two boxes with cracked bowls at the bakery on Monday.",
            "The courier left two boxes with missing bowls at the bakery on Monday.",
            Kind::Relation,
            "cracked",
            "missing",
        ),
        (
            "Her dental practice needs a new booking system before the end of May.",
            "Her veterinary practice needs a new booking system before the end of May.",
            Kind::Relation,
            "dental",
            "veterinary",
        ),
    ]);
    calm(&[("The winning goal came in the last minute of the match.", "The decisive goal came in the last minute of the match.")]);
}

#[test]
fn a_figure_of_each_is_none_of_all_and_all_four_are_not_three() {
    changed(&[
        (
            "A cabin would cost each of them 80 euros for the weekend.",
            "A cabin would cost 80 euros in total for the weekend.",
            Kind::Number,
            "each of them 80 euros",
            "80 euros in total",
        ),
        (
            "The method is faster on three of four test sets.",
            "The method is quicker on all four test sets.",
            Kind::Number,
            "three of four",
            "all four",
        ),
        (
            "The council accepted all but two of the eleven proposals.",
            "The council accepted only two of the eleven proposals.",
            Kind::Number,
            "all but two",
            "two",
        ),
        (
            "The new pump is quieter and uses roughly half the power of the old one.",
            "The new pump is quieter and uses roughly twice the power of the old one.",
            Kind::Number,
            "half",
            "twice",
        ),
        (
            "The council voted seven to four to close the street.",
            "The council voted unanimously to shut the street.",
            Kind::Number,
            "seven to four",
            "unanimously",
        ),
        (
            "The kelp reduced the gas by 18 percent within a year.",
            "The kelp reduced the gas to 18 percent within a year.",
            Kind::Number,
            "by 18 percent",
            "to 18 percent",
        ),
    ]);
    calm(&[
        (
            "Net profit fell to 31 million dollars from 38 million because of higher costs.",
            "Net profit declined from 38 million dollars to 31 million because of higher costs.",
        ),
        ("In each of the three winters the trees lost fewer shoots.", "In all three winters the trees lost fewer shoots."),
        ("Weight goes up by up to 200 grams a day.", "Weight goes up by as much as 200 grams a day."),
    ]);
}

#[test]
fn a_day_by_which_is_none_after_which() {
    changed(&[(
        "Owners must register their dogs by 1 May 2027, and the council may fine those who are late.",
        "Owners must register their dogs after 1 May 2027, and the council may fine those who are late.",
        Kind::Date,
        "by 1 May 2027",
        "after 1 May 2027",
    )]);
    calm(&[(
        "He complained of drums being practised after nine in the evening.",
        "He complained of drums being practised later than nine in the evening.",
    )]);
}

#[test]
fn whoever_does_it_does_not_suffer_it() {
    changed(&[
        (
            "On most roads it outperforms older tyres and lasts longer.",
            "On most roads it is outperformed by older tyres and lasts longer.",
            Kind::Relation,
            "outperforms",
            "outperformed",
        ),
        (
            "She agrees to wait after he promises to repay the loan.",
            "He agrees to wait after she promises to repay the loan.",
            Kind::Relation,
            "She agrees",
            "He agrees",
        ),
        (
            "In the novel, Agatha learns that her brother Piet forged the letter to keep the farm.",
            "In the novel, Piet learns that his sister Agatha forged the letter to keep the farm.",
            Kind::Relation,
            "Agatha learns",
            "Piet learns",
        ),
        (
            "Orla Town captain Jon Abel was sent off for a late tackle on goalkeeper Luis Marr.",
            "Goalkeeper Luis Marr was sent off for a late tackle on Orla Town captain Jon Abel.",
            Kind::Relation,
            "Jon Abel was sent off",
            "Luis Marr was sent off",
        ),
    ]);
    calm(&[
        (
            "Berg objected that two clients had already been promised the earlier date.",
            "Berg objected that the earlier date had already been promised to two clients.",
        ),
        (
            "Cellar master Gaspard Tornay discussed the mould with the grader Ludivine Rochat.",
            "Grader Ludivine Rochat discussed the mould with the cellar master Gaspard Tornay.",
        ),
    ]);
}

#[test]
fn a_comparison_may_be_told_from_its_other_end() {
    calm(&[
        ("She argues that small ponds recover faster than large ones.", "She argues that large ponds recover more slowly than small ones."),
        ("The effect was stronger in older cows.", "The effect was weaker in younger cows."),
        ("The film on bronze spread more slowly than those on iron.", "The film on bronze spread less quickly than those on iron."),
        (
            "The flood preceded, rather than followed, the fall of the city.",
            "The fall of the city followed, rather than preceded, the flood.",
        ),
        (
            "She argues that the tax, rather than the drought, is probably behind the fall in harvests.",
            "She argues that the fall in harvests is probably caused by the tax rather than the drought.",
        ),
    ]);
}

#[test]
fn a_turn_of_phrase_that_excludes_another_is_a_fact() {
    changed(&[
        (
            "The maker promised to send them by courier at no charge.",
            "The maker promised to send them by courier at her expense.",
            Kind::Relation,
            "at no charge",
            "at her expense",
        ),
        (
            "She found the rent too high and said so.",
            "She found the rent reasonable and said so.",
            Kind::Relation,
            "too high",
            "reasonable",
        ),
        (
            "The host, Gail Tern, doubts that the grant will last.",
            "The host, Gail Tern, is confident that the grant will last.",
            Kind::Relation,
            "doubts that",
            "is confident that",
        ),
        (
            "Owners must return deposits within 21 days unless they submit a list of damage.",
            "Owners must return deposits within 21 days provided they submit a list of damage.",
            Kind::Relation,
            "unless",
            "provided",
        ),
        (
            "The fire destroyed the roof but injured no one.",
            "The fire destroyed the roof and injured one person.",
            Kind::Relation,
            "no one",
            "one person",
        ),
    ]);
    calm(&[(
        "The team put off the launch by two weeks because a test failed.",
        "The team postponed the launch for two weeks because a test failed.",
    )]);
}

#[test]
fn turns_of_phrase_exclude_each_other_abroad() {
    found_once(
        Kind::Relation,
        &[
            ("de", "Der Verein hat den Antrag einstimmig angenommen.", "Der Verein hat den Antrag mit knapper Mehrheit angenommen."),
            ("fr", "Le projet de pont est soutenu par la mairie.", "Le projet de pont est combattu par la mairie."),
            ("es", "La empresa mantiene la previsión para este año.", "La empresa rebaja la previsión para este año."),
            ("pt", "O treinador aceitou o convite do clube.", "O treinador recusou o convite do clube."),
            ("it", "La squadra ha vinto grazie al vento.", "La squadra ha vinto nonostante il vento."),
        ],
    );
    silent(&[
        (
            "de",
            "Wildbienen werden in Städten häufiger von Milben befallen als auf dem Land.",
            "Wildbienen werden auf dem Land seltener von Milben befallen als in Städten.",
        ),
        ("de", "Hummeln fliegen bei Lärm seltener Blüten an.", "Hummeln fliegen bei Lärm weniger häufig Blüten an."),
        ("es", "El Roblemar venció 3-1 a Los Alisos.", "El Roblemar derrotó por 3-1 a Los Alisos."),
        ("de", "Der Verein nahm den Antrag einstimmig an.", "Der Antrag wurde vom Verein einstimmig angenommen."),
    ]);
}

#[test]
fn what_is_denied_stays_denied_in_the_company_of_other_changes() {
    changed(&[
        (
            "Ines apologises and promises that the boys will stop by eight.",
            "Ines does not apologise but promises that the boys will finish by eight.",
            Kind::Negation,
            "apologises",
            "not apologise",
        ),
        (
            "The feed cut the gas without lowering the yield of milk.",
            "The feed cut the gas but also lowered the yield of milk.",
            Kind::Negation,
            "without lowering",
            "lowered",
        ),
    ]);
    calm(&[
        ("The study was not randomised, the authors say.", "The study was non-randomised, the authors say."),
        (
            "Under the Pier Act, the Inspector may close any pier that is unsafe.",
            "Under the Pier Act, the Inspector is empowered to close any pier that is unsafe.",
        ),
        ("Marn & Co has until 12 June to appeal.", "Marn & Co may appeal up to 12 June."),
        ("Hanne called about the licence, which expires in March.", "Hanne called about the licence, due to expire in March."),
        ("Gail Tern tells host Colm Oram how she got lost.", "Gail Tern tells presenter Colm Oram how she got lost."),
        ("Adele Quist explains why she left the bank to keep bees.", "Adele Quist sets out her reasons for leaving the bank to keep bees."),
    ]);
}

#[test]
fn a_surname_that_begins_a_sentence_is_a_name() {
    changed(&[(
        "Ivy Quarrel had attacked the plan that Desmond Orr backed. Quarrel must draft another by June.",
        "Ivy Quarrel had attacked the plan that Desmond Orr backed. Orr must draft another by June.",
        Kind::Name,
        "Quarrel",
        "Orr",
    )]);
}
