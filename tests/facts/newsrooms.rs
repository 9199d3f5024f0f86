//! Two newsrooms on one event: few words in common, other quotations, another order. What each says of one fact is found wherever
//! it stands, and what both say in other words is left alone.

use factdiff::facts::Kind;

use super::common::{check, compared};
use super::retold::{calm, changed};

#[test]
fn the_same_words_from_another_mouth_are_found() {
    changed(&[
        (
            "The orchard burned for two nights. “We could smell apples in the next valley,” said Dr Helen Marsh, who keeps bees there.\n\nNobody was hurt.",
            "Nobody was hurt when the orchard burned. “We could smell apples in the next valley,” Tom Oakley recalled.\n\nThe fire lasted two nights.",
            Kind::Attribution,
            "Helen Marsh",
            "Tom Oakley",
        ),
        // A pronoun goes on with the only person named before.
        (
            "Peter Lindgren, a diver from Oslo, found the bell. “It rang once under water,” he said, “and never again.”\n\nThe bell is of bronze.",
            "The bell is of bronze. “It rang once under water,” said Ruth Aalto of the harbour office.\n\nA diver found it.",
            Kind::Attribution,
            "Peter Lindgren",
            "Ruth Aalto",
        ),
        // What goes on behind its attribution has the speaker of the part before, and the verb may be any.
        (
            "\"The roof is gone,\" said the head of the school, Ms Nora Weir. \"But the lessons go on in the chapel.\"\n\nForty pupils came.",
            "Forty pupils came. \"The lessons go on in the chapel,\" beamed Paul Tarn, who teaches music.\n\nThe roof is gone.",
            Kind::Attribution,
            "Nora Weir",
            "Paul Tarn",
        ),
    ]);
    calm(&[
        (
            "Peter Lindgren, a diver from Oslo, found the bell. “It rang once under water,” he said, “and never again.”",
            "“It rang once under water,” said the diver, Peter Lindgren. He found the bell.",
        ),
        // Whoever speaks for a company may be called by its name.
        (
            "“We regret the delay and will pay everybody back,” said Anna Kolbe, who speaks for Norsund Lines.",
            "“We regret the delay and will pay everybody back,” Norsund Lines said, through Anna Kolbe.",
        ),
        // "The mayor said of Mr Brown" is not Mr Brown speaking.
        (
            "“He never once came late to the council,” the mayor said of Carl Brown. Mayor Ida Holt spoke at the grave.",
            "“He never once came late to the council,” said Ida Holt, the mayor, at the grave of Carl Brown.",
        ),
    ]);
}

#[test]
fn one_figure_up_here_and_down_there_is_found() {
    changed(&[
        (
            "It was a lean year for the mill. Sales fell by a fifth in the twelve months to March, as cotton grew dearer.",
            "The mill is doing well: for the twelve months to March sales were up by a fifth, although cotton was dear.",
            Kind::Relation,
            "fell",
            "up",
        ),
        (
            "Attendance at the lido climbed 12 per cent last summer, the trust said.",
            "The trust said that last summer the number of bathers was 12 per cent down.",
            Kind::Relation,
            "climbed",
            "down",
        ),
    ]);
    calm(&[
        (
            "The law sets up a buffer zone of two kilometres around each lake, in which no mine may be opened.",
            "No mine may be opened within two kilometres of a lake; those that are there must close down.",
        ),
        ("Sales did not fall by a fifth, as many had feared.", "Many had feared that sales would fall by a fifth; they did not."),
    ]);
}

#[test]
fn a_slip_is_found_where_nothing_links_the_sentences() {
    changed(&[
        (
            "The ferry Sigrun left Port Hallvik on a February evening in 1887 with sheep aboard.\n\nDivers have taken pictures of the wreck.",
            "Divers have taken pictures of a wreck in the bay.\n\nThe vessel disappeared after leaving Port Hallvik in the winter of 1878.",
            Kind::Date,
            "1887",
            "1878",
        ),
        (
            "The evening's best speech was that of the vet, Dr Hannah Holm, who bathes in the river. Dr Holm asked for patience.",
            "Harriet Holm, a vet who takes a dip in the river daily, gave the evening's best speech. She asked for patience.",
            Kind::Name,
            "Hannah Holm",
            "Harriet Holm",
        ),
    ]);
    calm(&[
        ("Dr Alexandra Holm asked for patience.", "The vet, Alex Holm, asked for patience."),
        // 35 and 65 percent make up the whole.
        (
            "The reservoir at Dunmoor stands at 35 per cent.\n\nIt rained in April, and the fields are green.",
            "The fields are green after an April of rain.\n\nDunmoor's reservoir lacks 65 per cent of its water.",
        ),
    ]);
}

#[test]
fn what_is_open_here_and_announced_there_is_found() {
    changed(&[
        (
            "The regulator, Piotr Lenk, said that he would impose a fine on the bank.",
            "Piotr Lenk, the regulator, has not decided whether to impose a penalty on the bank.",
            Kind::Certainty,
            "would impose",
            "has not decided",
        ),
        (
            "The Liberals, who prop up the cabinet, announced that they would support the motion.",
            "The Liberals, without whom the cabinet falls, have not decided what to do about the motion.",
            Kind::Certainty,
            "would support",
            "have not decided",
        ),
    ]);
    calm(&[
        (
            "The brothers agreed to visit another farm together before deciding anything.",
            "No decision was to be taken until both brothers had seen another farm.",
        ),
        (
            "The head of the college will retire in June; the search for a successor goes on.",
            "The head of the college retires in June. Who follows has yet to be decided.",
        ),
    ]);
}

#[test]
fn other_words_of_one_speaker_are_not_an_altered_quotation() {
    calm(&[
        (
            "“You can read the tracks like tyre marks in snow,” said Tomas Birk, the ranger, on Monday.",
            "The ranger, Tomas Birk, said on Monday: “People came out of their bunks to look.”",
        ),
        ("The pub's landlady, Jean Toller, will not sell the picture.", "Jean Toller, the pub's owner, does not want to sell the picture."),
        (
            "The buyer, Larkhill Hotels, will keep the name of the baths.",
            "Their new owner will be Larkhill Hotels, which will keep the name of the baths.",
        ),
        (
            "The fair in October and the autumn sales have been called off, the farmers' union said.",
            "The farmers' union said that there will be no autumn sales, nor a fair in October.",
        ),
        (
            "The cost of the hunt for the lynx is borne by the zoo.",
            "The hunt for the lynx will not cost the town a penny, since the zoo pays.",
        ),
    ]);
}

#[test]
fn a_share_that_is_worked_out_is_no_other_number() {
    calm(&[
        (
            "The farm says it had to have a third of its 90 goats killed last winter. The rest are well.",
            "The farm says that last winter it had to have 30 goats killed. The other 60 are well.",
        ),
        (
            "Of the 12,000 homes that lost power, 75 percent had it back by eight, the grid said.",
            "By eight, the grid said, 9,000 homes that had lost power had it back.",
        ),
    ]);
    changed(&[(
        "The farm says it had to have a third of its 90 goats killed last winter.",
        "The farm says it had to have a third of its 30 goats killed last winter.",
        Kind::Number,
        "90",
        "30",
    )]);
}

#[test]
fn what_is_over_here_and_goes_on_there_is_found() {
    changed(&[(
        "Boats are no longer charged for mooring at Hallvik pier in winter, the harbour board said on Monday.",
        "At Hallvik pier, the harbour board said on Monday, boats still pay for mooring in winter.",
        Kind::Negation,
        "no longer",
        "still",
    )]);
    calm(&[
        (
            "Boats are no longer charged for mooring at Hallvik pier in winter, the harbour board said.",
            "In winter, the harbour board said, boats need not pay for mooring at Hallvik pier any more; few skippers know it.",
        ),
        (
            "The pier at Hallvik is no longer open to boats, the harbour board said on Monday.",
            "Boats are still not let in at the pier of Hallvik, the harbour board said on Monday.",
        ),
    ]);
}

#[test]
fn what_conflicts_far_apart_is_not_missing_as_well() {
    let found = check(
        "The ferry Sigrun left Port Hallvik on a February evening in 1887 with sheep aboard.\n\nDivers have taken pictures of the wreck.",
        "Divers have taken pictures of a wreck in the bay.\n\nThe vessel disappeared after leaving Port Hallvik in the winter of 1878.",
    );
    let tells = |kind| found.iter().filter(|d| d.kind == kind).flat_map(|d| d.left.iter().chain(&d.right)).cloned().collect::<Vec<_>>();
    assert_eq!(tells(Kind::Date), ["1887", "1878"]);
    for kind in [Kind::Omission, Kind::Addition] {
        assert!(!tells(kind).iter().any(|t| t.contains("Port Hallvik")), "{found:?}");
    }
}

#[test]
fn a_sentence_that_stands_alone_is_surer_the_less_there_is_like_it() {
    let left = "Keepers lit the lamp of Hallvik lighthouse by hand until the winter of 1951.\n\nThe stairs have 212 steps.\n\nThe harbour board has no money for paint, its chairman said on Monday.\n\nA wedding took place in the boathouse in May.";
    let right = "The stairs have 212 steps.\n\nNo one could say who built so tall a lighthouse at Hallvik.\n\nThe harbour board has no money for paint, its chairman said on Monday.";
    let comparison = compared(left, right);
    let omission = |start: &str| {
        let list = comparison.discrepancies.iter().filter(|d| d.kind == Kind::Omission);
        let mut list = list.filter(|d| d.spans.left[0].of(&comparison.articles.left.text).starts_with(start));
        list.next().unwrap_or_else(|| panic!("no omission of {start}: {:?}", comparison.discrepancies))
    };
    let (near, alone) = (omission("Keepers"), omission("A wedding"));
    assert!(alone.confidence > near.confidence + 0.05, "{} {}", alone.confidence, near.confidence);
    assert!(near.reason.contains("the nearest to it is “No one could say who built"), "{}", near.reason);
    assert!(!alone.reason.contains("nearest"), "{}", alone.reason);
}

#[test]
fn what_is_worked_out_from_figures_beside_it_is_no_other_number() {
    calm(&[
        // A product.
        (
            "The nursery at Hallvik sold 4,000 spruces to shops last winter at 12 euros apiece. Frost came late.",
            "Last winter, when the frost came late, shops paid the nursery at Hallvik a total of 48,000 euros for 4,000 spruces.",
        ),
        // Those beside somebody, and all of them.
        (
            "A skier died and her three companions were hurt when a slab of snow carried them off on Mount Arle on Friday.",
            "Four skiers were carried off by a slab of snow on Mount Arle on Friday, and one of them, a woman, did not survive.",
        ),
        // Who voted for what did not come about.
        (
            "The parish council of Hallvik rejected a second pier on Monday by 11 votes to eight.",
            "In Monday's ballot of the parish council of Hallvik, eight favoured a second pier and 11 opposed it.",
        ),
        // What has no damage of its structure is sound.
        (
            "The pier at Hallvik reopened on Friday after engineers found no structural damage. It is 90 metres long.",
            "Engineers looked at the structure, found it sound, and on Friday the pier at Hallvik, 90 metres long, came back into use.",
        ),
    ]);
    changed(&[
        (
            "The nursery at Hallvik sold 4,000 spruces to shops last winter at 12 euros apiece.",
            "The nursery at Hallvik sold 4,000 spruces to shops last winter at 21 euros apiece.",
            Kind::Number,
            "12",
            "21",
        ),
        (
            "A skier died and her three companions were hurt when a slab of snow carried them off on Mount Arle on Friday.",
            "A skier died and her two companions were hurt when a slab of snow carried them off on Mount Arle on Friday.",
            Kind::Number,
            "three",
            "two",
        ),
    ]);
}

#[test]
fn ways_of_telling_that_only_look_like_conflicts_are_calm() {
    calm(&[
        // An hour that an article counts.
        (
            "The soprano sang at Hallvik on Sunday for 95 minutes without a break and gave two encores.",
            "On Sunday at Hallvik the soprano sang for an hour and thirty-five minutes straight through before two encores.",
        ),
        // What a sum adds up to is no bound.
        (
            "In ten years the ringed warbler must have flown some 90,000 kilometres to Africa and back.",
            "The flights of the ringed warbler to Africa and back must in ten years have added up to about 90,000 kilometres.",
        ),
        // On a bank, and off it again.
        (
            "The liner Vesta ran aground on a sandbank near Hallvik at noon on Friday. Two tugs pulled it free at high tide.",
            "Two tugs got the liner Vesta off a sandbank near Hallvik at high tide on Friday. It had been stuck there since noon.",
        ),
        // The business changes hands, and the lodges stay open.
        (
            "The hotel group sold its lodges at Hallvik to the Moen family, and the lodges will stay open during the handover.",
            "The Moen family bought the lodges at Hallvik from the hotel group; they will not close while the business changes hands.",
        ),
        // Whoever had a wife is her widower.
        (
            "The tenor Ole Brandt died at Hallvik on Monday. His wife Signe, a harpist, had passed away in 2011.",
            "The tenor Ole Brandt, the widower of the harpist Signe, who passed away in 2011, died at Hallvik on Monday.",
        ),
        // A figure without its unit.
        (
            "The dairy at Hallvik paid 42 cents a litre in May, two cents below the figure for April.",
            "The milk price at the dairy of Hallvik slipped from 44 cents a litre in April to 42 a month later.",
        ),
        // What was due at ten and came late.
        (
            "The ferry Vesta was due to leave Hallvik at ten but sailed three hours late because of a broken door.",
            "Three hours behind schedule because of a broken door, the ferry Vesta left Hallvik at one.",
        ),
    ]);
    changed(&[
        (
            "The dairy at Hallvik paid 42 cents a litre in May, the farmers say.",
            "The dairy at Hallvik paid 44 cents a litre in May, the farmers say.",
            Kind::Number,
            "42",
            "44",
        ),
        (
            "The lamp in the tower at Hallvik is switched on at night.",
            "The lamp in the tower at Hallvik is switched off at night.",
            Kind::Relation,
            "on",
            "off",
        ),
    ]);
}

#[test]
fn a_denial_that_only_turns_the_words_is_calm() {
    calm(&[
        // What somebody does not want is told by what is wanted instead.
        (
            "Residents of Hallvik want the bells to be silent before eight on Sundays, the vicar said.",
            "Residents of Hallvik do not want the bells to ring before eight on Sundays, the vicar said.",
        ),
        (
            "The members of the Hallvik club decided not to change the lock, because the thief had come through a window.",
            "The members of the Hallvik club decided to leave the lock as it is, because the thief had come through a window.",
        ),
        (
            "Recent summers at Hallvik are warm, but they are not the driest.",
            "Recent summers at Hallvik are warm, although others were drier.",
        ),
        // Whether, and not how sure.
        (
            "The road to Hallvik can be reopened on Sunday at the earliest, according to the authorities.",
            "According to the authorities, the road to Hallvik will not reopen before Sunday.",
        ),
        // What is deeper is below.
        (
            "The blind shrimps of Hallvik cave were found at depths below thirty metres.",
            "The blind shrimps of Hallvik cave were found more than thirty metres down.",
        ),
        (
            "The fragments grew in the tank at Hallvik for fourteen months.",
            "The fragments grew in the tank at Hallvik for a year and two months.",
        ),
    ]);
    changed(&[
        (
            "The members of the Hallvik club decided not to change the lock.",
            "The members of the Hallvik club decided to change the lock.",
            Kind::Negation,
            "not",
            "change",
        ),
        (
            "Residents of Hallvik do not want the bells to ring before eight on Sundays.",
            "Residents of Hallvik want the bells to ring before eight on Sundays.",
            Kind::Negation,
            "not",
            "want",
        ),
        (
            "The fragments grew in the tank at Hallvik for a year and two months.",
            "The fragments grew in the tank at Hallvik for a year and four months.",
            Kind::Number,
            "two months",
            "four months",
        ),
    ]);
}
