//! Which sentences a reader sees side by side: stories told freely, moved about, repeated, or with nothing in common.

use factdiff::comparison::{Options, Overrides, compare};
use factdiff::load::{LoadOptions, load_text};
use factdiff::text::{Side, Sides};

/// A report and, sentence by sentence, somebody else's account of it.
const TOLD_TWICE: [(&str, &str); 7] = [
    (
        "The lighthouse at Corrow Point went dark on Friday evening after lightning struck its generator.",
        "A thunderbolt knocked out the beacon on Corrow Point at the end of last week.",
    ),
    (
        "Keeper Anselm Drury rowed ashore and telephoned the harbour office at Tollan.",
        "Its guardian, Mr Drury, crossed to the mainland in a rowing boat and rang the port in Tollan.",
    ),
    ("Two freighters were told to wait outside the bay until morning.", "A pair of cargo ships had to spend the night off the coast."),
    (
        "An electrician from Brenn arrived by boat on Saturday with 40 kilograms of spare parts.",
        "The next day a specialist came over from Brenn, bringing forty kilos of replacement gear.",
    ),
    ("By noon the lamp was burning again.", "At midday there was light once more."),
    ("The repair cost 3,200 crowns, which the ministry will pay.", "The bill of 3200 crowns goes to the government."),
    ("Drury has asked for a second generator since 2019.", "For years, since 2019 to be exact, the man has begged for a spare machine."),
];

/// Of the sentences told twice, those that share a name or a figure.
const ANCHORED: [usize; 5] = [0, 1, 3, 5, 6];

/// The linked sentences of two texts, each by its place in its text.
fn links(left: &str, right: &str) -> Vec<(usize, usize)> {
    let load = |text: &str, side: Side| load_text(text, side.name(), &LoadOptions::default()).unwrap();
    let articles = Sides::new(load(left, Side::Left), load(right, Side::Right));
    let comparison = compare(articles, &Options::default(), &Overrides::default());
    comparison.links.iter().map(|l| (l.sentences.left, l.sentences.right)).collect()
}

/// Paragraphs that have nothing in common with each other.
const NOTICES: [&str; 9] = [
    "The swimming bath in Dorrel opens again on Monday. Its boiler was replaced over the winter.",
    "A heron nested on the roof of the grain store. Nobody had seen one there since the floods. Visitors are asked to keep off the quay.",
    "Piano lessons move to the chapel. Pupils bring their own sheet music and a cushion.",
    "The bus to Hask leaves ten minutes earlier. Drivers complained of the new roundabout.",
    "Councillor Ebbing donated a telescope. It stands behind the school under a tarpaulin.",
    "Three goats escaped from the market. All were caught by the fire brigade before dusk.",
    "Bread will cost more from May. Flour has become dear since the mill burnt down.",
    "The choir looks for two basses. Rehearsals are on Thursdays in the old brewery.",
    "Somebody painted the war memorial green. The mayor suspects a prank by apprentices.",
];

/// The paragraphs that stand together, each by its place in its text: left ones and right ones.
fn beads(left: &[&str], right: &[&str]) -> Vec<(Vec<usize>, Vec<usize>)> {
    let load = |text: &[&str], side: Side| load_text(&text.join("\n\n"), side.name(), &LoadOptions::default()).unwrap();
    let articles = Sides::new(load(left, Side::Left), load(right, Side::Right));
    let comparison = compare(articles, &Options::default(), &Overrides::default());
    comparison.beads.iter().map(|b| (b.paragraphs.left.clone(), b.paragraphs.right.clone())).collect()
}

#[test]
fn a_sentence_told_again_far_away_does_not_join_paragraphs() {
    let heron = "A heron nested on the roof of the grain store. Nobody had seen one there since the floods.";
    let boats =
        "Moorings are let by the hour this summer. Visitors are asked to keep off the quay. Diesel is sold at the northern pier only.";
    let at_the_end: Vec<&str> = [&NOTICES[..1], &[heron], &NOTICES[2..], &[boats]].concat();
    let found = beads(&NOTICES, &at_the_end);
    assert!(found.contains(&(vec![1], vec![1])), "{found:?}");
    assert!(found.contains(&(vec![], vec![9])), "{found:?}");
    let beside: Vec<&str> = [&NOTICES[..1], &[heron, boats], &NOTICES[2..]].concat();
    let found = beads(&NOTICES, &beside);
    assert!(found.contains(&(vec![1], vec![1, 2])), "{found:?}");
}

#[test]
fn a_story_in_other_words_is_linked_by_its_names_and_figures() {
    let left = TOLD_TWICE.map(|told| told.0).join("\n\n");
    let right = TOLD_TWICE.map(|told| told.1).join("\n\n");
    let links = links(&left, &right);
    for s in ANCHORED {
        assert!(links.contains(&(s, s)), "{s} stands alone: {links:?}");
    }
    assert!(links.iter().all(|(i, j)| i == j), "{links:?}");
}

#[test]
fn it_is_linked_in_another_order_too() {
    let order = [3, 5, 0, 6, 2, 4, 1];
    let left = TOLD_TWICE.map(|told| told.0).join("\n\n");
    let right = order.map(|s| TOLD_TWICE[s].1).join("\n\n");
    let links = links(&left, &right);
    for s in ANCHORED {
        let place = order.iter().position(|&o| o == s).unwrap();
        assert!(links.contains(&(s, place)), "{s} stands alone: {links:?}");
    }
    assert!(links.iter().all(|&(i, j)| order[j] == i), "{links:?}");
}

/// What two sentences have in common may be one name, if it stands nowhere else.
#[test]
fn a_sentence_that_shares_but_a_name_of_its_own_is_linked() {
    let left = "The last dairy in Orme Vale will stop making cheese in June. Its owners blame the price of milk, which has doubled. \
        Novelist Petra Lyle, who grew up behind the shop, has promised to help pay for a legal challenge. \
        Some forty people work there. The valley had nine dairies once.";
    let right = "Forty jobs will go when the dairy of Orme Vale closes in June. Milk costs twice what it did. \
        Among those riding to the rescue is Petra Lyle, ready to go to court. Once there were nine like it.";
    assert!(links(left, right).contains(&(2, 2)), "{:?}", links(left, right));
}

/// Clauses between semicolons are linked one by one; one that is told nowhere is read along with the rest of its sentence.
#[test]
fn clauses_are_linked_by_themselves() {
    let left = "The mayor of Brenn opened the bridge at noon; the old ferry made its last crossing in the evening.";
    let right = "In the evening the old ferry crossed for the last time. At noon the mayor of Brenn had opened the bridge.";
    assert_eq!(links(left, right), [(0, 1), (1, 0)]);
}

#[test]
fn another_story_is_linked_to_nothing() {
    let left = TOLD_TWICE.map(|told| told.0).join("\n\n");
    let right = "The bakery on Mill Street sells eleven kinds of rye bread.\n\nIts owner, Petra Lohm, opened it with a loan from \
                 her aunt.\n\nCustomers queue from six in the morning.\n\nOn Sundays the shop stays shut.";
    assert_eq!(links(&left, right), []);
}

/// Three sentences a paragraph, most of which stand in many paragraphs, in an article too long to hold every sentence
/// against every other.
#[test]
fn a_figure_that_changed_among_repeated_sentences_is_linked_in_its_place() {
    let paragraph = |n: usize, members: usize| {
        format!(
            "The council of ward {} met again in the old hall by the river. Nobody had brought the minutes of the meeting before. It \
             was signed by {members} members.",
            n % 9
        )
    };
    let text = |changed: usize| (0..90).map(|n| paragraph(n, if n == 41 { changed } else { 100 + 7 * n })).collect::<Vec<_>>().join("\n\n");
    let links = links(&text(387), &text(999));
    assert!(links.contains(&(125, 125)), "the altered sentence stands alone");
    assert!(links.iter().all(|(i, j)| i == j));
}

/// A formula that ends ten paragraphs, with another weekday in two of them, so that one is word for word what the other was: each is
/// told of its own paragraph.
#[test]
fn a_formula_is_linked_at_home_and_not_to_its_copy_elsewhere() {
    const THINGS: [&str; 10] = ["ferry", "bakery", "orchard", "choir", "well", "mill", "bridge", "library", "lighthouse", "chapel"];
    const PLACES: [&str; 10] = ["Arlen", "Bexley", "Corrow", "Dunmore", "Eskmouth", "Farrow", "Garside", "Halsund", "Ilmen", "Jarrow"];
    let paragraph = |k: usize, day: &str, people: usize| {
        format!(
            "The {} of {} was built by the grandfather of the mayor in {}. A plaque tells its story to the visitors. It was signed on \
             {day} by {people} people.",
            THINGS[k],
            PLACES[k],
            1700 + k
        )
    };
    let text = |third: &str, seventh: &str| {
        let of = |k: usize| match k {
            3 => paragraph(k, third, 385),
            7 => paragraph(k, seventh, 385),
            _ => paragraph(k, "Thursday", 100 + 7 * k),
        };
        (0..10).map(of).collect::<Vec<_>>().join("\n\n")
    };
    let links = links(&text("Monday", "Friday"), &text("Friday", "Sunday"));
    assert!(links.iter().all(|(i, j)| i == j), "{links:?}");
    assert!(links.contains(&(11, 11)) && links.contains(&(23, 23)), "{links:?}");
}
