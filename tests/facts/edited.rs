//! Summaries that were lightly edited, as a copy editor or a program does it: who did what to whom, what came first, exceptions,
//! relatives and sides, ages and limits; and the same said in other words, which must stay silent.

use factdiff::facts::Kind;

use super::abroad::silent;
use super::retold::{calm, changed};

#[test]
fn who_did_what_to_whom_is_seen_in_any_clause_of_a_sentence() {
    changed(&[
        (
            "The county guild pays the carver a flat sum per sign, and the ministry refunds the guild at year end.",
            "The county guild gives the carver a fixed amount per sign, and the guild refunds the ministry at the close of the year.",
            Kind::Relation,
            "ministry refunds the guild",
            "guild refunds the ministry",
        ),
        (
            "After a long talk with her sons in May, the widow bought the orchard behind the mill, her notary said.",
            "According to her notary, the widow sold the orchard behind the mill in May after she had talked at length with her sons.",
            Kind::Relation,
            "bought",
            "sold",
        ),
    ]);
    calm(&[
        ("Roland Voss sold the boatyard to his niece Clara in 1988.", "In 1988 Clara Voss bought the boatyard from her uncle Roland."),
        ("The quarry lies to the north of Varn.", "Varn lies south of the quarry."),
    ]);
}

#[test]
fn what_came_first_is_told_by_before_and_after() {
    changed(&[
        (
            "The foreman advised that the crane be set up before the old beams are taken out, since the floor is weak.",
            "The foreman advised that the old beams be taken out before the crane is set up, given the weakness of the floor.",
            Kind::Relation,
            "crane be set up before",
            "beams be taken out before",
        ),
        (
            "The mayor opened the bridge after the choir had sung.",
            "The choir sang after the mayor had opened the bridge.",
            Kind::Relation,
            "bridge after the choir",
            "sang after the mayor",
        ),
    ]);
    calm(&[
        ("After the choir had sung, the mayor opened the bridge.", "The choir sang before the mayor opened the bridge."),
        (
            "The reeves worked before and after the war in the same two rooms.",
            "In the same two rooms the reeves worked after and before the war.",
        ),
    ]);
}

#[test]
fn an_exception_on_one_side_is_a_change() {
    changed(&[
        (
            "The curator says that the vault is open to scholars.",
            "The curator assures us that the vault is open to scholars unless they come from abroad.",
            Kind::Certainty,
            "scholars",
            "unless",
        ),
        (
            "The stream is clean, with a flow of 30 litres a second.",
            "The stream is clean apart from traces of copper, and 30 litres flow in it every second.",
            Kind::Certainty,
            "clean",
            "apart from",
        ),
    ]);
    calm(&[(
        "The vault is open only to scholars who live in the country.",
        "The vault is open to scholars unless they live in another country.",
    )]);
}

#[test]
fn the_only_relative_or_side_of_a_passage_is_another() {
    changed(&[(
        "Orla Finch could hear nothing with her left ear, yet she knew each of the bells of St Bride's by its tone.",
        "Orla Finch was hard of hearing on one side, in the right ear, but she could tell all bells of St Bride's apart by tone.",
        Kind::Relation,
        "left",
        "right",
    )]);
    calm(&[(
        "Sami Orr, the younger brother of the swimmer Noor, joined the team in the same year.",
        "Noor Orr, the sister of Sami, and he joined the team in the same year.",
    )]);
}

#[test]
fn ages_limits_and_the_only_figure_of_a_size_are_held_against_each_other() {
    changed(&[
        (
            "The pilot, aged 62, was found alive in a hut of the forestry service after his light aircraft had come down on a track near Corrie.",
            "A pilot of 74 whose light aircraft came down on a forest track near Corrie has turned up alive in a forestry hut.",
            Kind::Number,
            "62",
            "74",
        ),
        (
            "The storm Ruva, with winds of up to 210 kilometres an hour, reached eastern Pellan on Friday morning, when schools and ports were closed.",
            "Schools and ports were shut when eastern Pellan was hit by the storm Ruva on Friday morning, with gusts of as much as 147 kilometres an hour.",
            Kind::Number,
            "210",
            "147",
        ),
        (
            "The lighthouse at Skarn has been moved inland on rails because the cliff is crumbling. It weighs 640 tonnes, and two of its four lamps were taken out first.",
            "Because the cliff crumbles, the lighthouse at Skarn now stands further inland. Rails carried its 910 tonnes; half of the lamps had been removed beforehand.",
            Kind::Number,
            "640",
            "910",
        ),
        (
            "Villagers in Tolm kept the old ferry by a show of hands on Sunday. For it were 176 of them, and one in five stayed at home.",
            "A show of hands in Tolm on Sunday saved the old ferry: 247 villagers were in favour, and four out of five had come.",
            Kind::Number,
            "176",
            "247",
        ),
    ]);
}

#[test]
fn a_word_that_cannot_stand_inside_the_marks_was_put_in() {
    changed(&[(
        "“The pack that we follow is a strong one. Our cameras see the young wolves in the forest, and we know them by their prints in the snow,” he said.",
        "“The pack that we follow is strong. Our cameras see the young wolves in quickly, and we know them by their prints in the snow,” he said.",
        Kind::Quotation,
        "forest",
        "quickly",
    )]);
}

#[test]
fn what_an_editor_words_anew_is_silent() {
    calm(&[
        (
            "The rule sets the minimum size of letters on a label at three millimetres.",
            "According to the rule, letters on a label may be no smaller than three millimetres.",
        ),
        ("A vote in the chamber is scheduled for 4 May.", "The chamber is due to vote on 4 May."),
        ("Estimates of the volume surpass 700 cubic metres.", "The volume is estimated at over 700 cubic metres."),
        ("The flood was among the largest in the valley.", "The flood ranks among the valley's biggest."),
        ("The auditor doubted that the sums were comparable.", "The auditor questioned whether the sums could be compared."),
        (
            "Lessons were held in the barn because it was the one heated room.",
            "Classes took place in the barn, no other room being heated.",
        ),
        ("The kiosk ran out of tickets before noon.", "Even before noon the kiosk had no tickets left."),
        ("The jar is nearly empty.", "In the jar hardly anything is left."),
        (
            "The grapes are picked before the sun is high, since heat makes them wilt.",
            "The grapes are picked while the sun is still low, as heat makes them wilt.",
        ),
        ("The lodger always pays on time.", "The lodger never pays late."),
        ("Ines Karr took seven for 31, the best figures of her career.", "A career-best seven for 31 by Ines Karr decided the match."),
        (
            "The harp had lost two strings but was otherwise whole, and no arrests have been made.",
            "Two missing strings apart, the harp is whole; the police have yet to detain anyone.",
        ),
        (
            "She agrees on condition that he bring the cake and leave his drum at home.",
            "She agrees as long as he supplies the cake and does not bring along his drum.",
        ),
    ]);
}

#[test]
fn forms_of_address_and_sources_abroad_are_no_names() {
    silent(&[
        (
            "fr",
            "Le tribunal de Vaucel a entendu mercredi l'ancien notaire Gaspard Trévou, qui vend aujourd'hui des vins dans le port.",
            "C'est mercredi que le tribunal de Vaucel a entendu Me Trévou, ancien notaire, qui vend aujourd'hui des vins dans le port.",
        ),
        (
            "pt",
            "O documento da câmara foi lido ontem na praça, disse o vereador Rui Tavessa, e não houve perguntas.",
            "Segundo Tavessa, o documento da câmara foi lido ontem na praça, e não houve perguntas.",
        ),
        (
            "fr",
            "Le marin a été recueilli à 340 milles nautiques des Açores.",
            "Le marin a été recueilli à quelque 630 kilomètres des Açores.",
        ),
    ]);
}
