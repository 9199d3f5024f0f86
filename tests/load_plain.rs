//! Plain text opens as the paragraphs a reader sees.

use factdiff::load::{LoadOptions, load_text};
use factdiff::text::{Article, ParagraphKind};

fn open(text: &str) -> Article {
    load_text(text, "test", &LoadOptions::default()).unwrap()
}

fn paragraphs(a: &Article) -> Vec<(&'static str, &str)> {
    a.paragraphs.iter().map(|p| (p.kind.name(), p.span.of(&a.text))).collect()
}

fn texts(text: &str) -> Vec<String> {
    let a = open(text);
    a.paragraphs.iter().map(|p| p.span.of(&a.text).to_owned()).collect()
}

/// Visible characters, in order.
fn ink(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{FEFF}').collect()
}

#[test]
fn blank_lines_part_paragraphs_and_the_first_short_line_is_the_title() {
    let a = open(
        "\u{FEFF}Ferry service returns to the lake\r\n\r\nThe ferry on Lake Orvel sailed again on Monday, nine months after a storm broke its pier.\r\n\r\nWho pays\r\n\r\nThe county will pay for the repairs until the end of the year, its treasurer said at a meeting.\r\n",
    );
    assert_eq!(paragraphs(&a).iter().map(|p| p.0).collect::<Vec<_>>(), ["title", "body", "heading", "body"]);
    assert_eq!(a.title.as_deref(), Some("Ferry service returns to the lake"));
}

#[test]
fn single_long_lines_are_paragraphs_each() {
    let long = "The council met for nine hours on Tuesday and heard forty people who live along the river and fear for their houses, which stand lower than the new dam.";
    assert_eq!(texts(&format!("{long}\n{long} Again.\nA short one.\n")).len(), 3);
}

#[test]
fn hard_wrapped_text_is_joined_at_its_margin() {
    let text = "The council voted on Monday to close the old bridge after an inspection\nfound cracks in two of its four piers. Traffic will take the northern road\nuntil a new bridge opens, which engineers say cannot happen before spring.\n\nShop owners on the square fear that they will lose half of their customers\nand have asked the mayor for help.\n";
    let got = texts(text);
    assert_eq!(got.len(), 2, "{got:?}");
    assert!(got[0].contains("an inspection found cracks"));
}

#[test]
fn hard_wrapped_text_without_blank_lines_is_parted_by_indents_and_short_lines() {
    let text = "    The council voted on Monday to close the old bridge after an inspection\nfound cracks in two of its four piers. Traffic will take the northern road\nuntil a new bridge opens.\n    Shop owners on the square fear that they will lose half of their customers\nand have asked the mayor for help, who promised an answer within the month and\nsaid no more.\n";
    assert_eq!(texts(text).len(), 2, "{:?}", texts(text));
}

#[test]
fn german_prose_with_its_many_capitals_is_joined() {
    let text = "Der Gemeinderat hat am Montag beschlossen, die alte Brücke zu sperren, weil\nGutachter an zwei der vier Pfeiler Risse gefunden haben. Der Verkehr wird über\ndie Nordstraße geleitet, bis die neue Brücke fertig ist, was nach Angaben der\nIngenieure nicht vor dem Frühjahr geschehen wird.\n";
    assert_eq!(texts(text).len(), 1);
}

#[test]
fn a_poem_a_menu_and_a_list_keep_their_lines() {
    let poem = "The lamp above the harbour wall\nHas burned for sixty years and more\nAnd every ship that hears its call\nComes safely to the shingle shore";
    assert_eq!(texts(poem).len(), 4, "{:?}", texts(poem));
    assert_eq!(texts("Soup of the day\nGrilled trout with lemon\nPlum cake\nCoffee or tea").len(), 4);
    let a = open("What to bring\n\n- a warm coat\n- boots that keep the water out on the long way down\n- bread for two days");
    assert_eq!(paragraphs(&a).iter().filter(|p| p.0 == "list_item").count(), 3, "{:?}", paragraphs(&a));
    let lower = "so much of the river\nis only sky\nlaid down in the reeds where the heron waits\nand does not ask";
    assert_eq!(texts(lower).len(), 4);
}

#[test]
fn wrapped_list_items_are_whole() {
    let text = "The committee made three demands after a debate that lasted well into the\nnight and was broken off twice:\n\n1. that the dam be inspected every year by engineers who do not work for the\n   company that runs it,\n2. that the villages below it be warned by sirens and by telephone within ten\n   minutes,\n3. that the company pay for both.\n";
    let a = open(text);
    let items: Vec<_> = paragraphs(&a).into_iter().filter(|p| p.0 == "list_item").collect();
    assert_eq!(items.len(), 3, "{:?}", paragraphs(&a));
    assert!(items[0].1.starts_with("1. that") && items[0].1.ends_with("runs it,"));
}

#[test]
fn rows_of_a_table_are_table_paragraphs() {
    let a = open(
        "Votes by district\n\nDistrict\tYes\tNo\nNorth\t120\t80\nSouth\t95\t102\n\nThe count took until midnight because two of the boxes had been mislaid in the cellar.",
    );
    assert_eq!(paragraphs(&a).iter().filter(|p| p.0 == "table").count(), 3, "{:?}", paragraphs(&a));
}

#[test]
fn a_doubled_caption_is_two_captions_and_a_refrain_is_none() {
    let caption = "The lighthouse of Orvel seen from the ferry on the morning after the storm.";
    let a = open(&format!(
        "Storm breaks pier\n\n{caption}\n{caption}\n\nA storm broke the pier of Orvel on Friday night, and the ferry has not sailed since then."
    ));
    assert_eq!(paragraphs(&a).iter().map(|p| p.0).collect::<Vec<_>>(), ["title", "caption", "caption", "body"]);
    assert_eq!(a.paragraphs[2].repeats, Some(1));
    let refrain = "And the river goes on to the sea\nThe mill stands still\nAnd the wheel is dry\nAnd the river goes on to the sea\nThe miller is gone";
    assert!(open(refrain).paragraphs.iter().all(|p| p.kind == ParagraphKind::Body));
}

#[test]
fn what_a_page_has_around_an_article_is_furniture() {
    let a = open(
        "Accessibility links\n\nBreaking News\n\nStorm breaks pier\n\nA storm broke the pier of Orvel on Friday night, and the ferry has not sailed since then.\n\nXS\nSM\nMD\nLG",
    );
    assert_eq!(
        paragraphs(&a).iter().map(|p| p.0).collect::<Vec<_>>(),
        ["furniture", "furniture", "title", "body", "furniture", "furniture", "furniture", "furniture"]
    );
}

#[test]
fn a_mail_gives_its_subject_sender_and_day_and_shows_what_it_quotes() {
    let a = open(
        "From: Tom Hale <tom@post.example>\nTo: Rosa Lind <rosa@post.example>\nSubject: The pier\nDate: Mon, 4 Mar 2024 06:30:00 +0100\n\nDear Rosa,\n\nThe pier opens on Monday.\n\nRosa Lind wrote:\n> When is the opening?\n>> And who pays?\n",
    );
    assert_eq!(a.title.as_deref(), Some("The pier"));
    assert_eq!(a.byline.as_deref(), Some("Tom Hale"));
    assert_eq!(a.published.map(|d| d.to_string()).as_deref(), Some("2024-03-04"));
    assert_eq!(paragraphs(&a).iter().filter(|p| p.0 == "quote").count(), 2, "{:?}", paragraphs(&a));
    let story = open("Re: the pier\n\nThe county has answered the three questions that readers of this paper asked about the new pier.");
    assert_ne!(story.title.as_deref(), Some("the pier"), "one line that looks like a field is no head");
}

#[test]
fn running_heads_of_a_printed_text_are_furniture_and_so_are_lines_that_are_only_drawn() {
    let page = |number: usize, text: &str| {
        format!(
            "Orvel notes                 The ferry protocol                 2024\n\n{text}\n\nHale                                          [Page {number}]\n\u{0C}\n"
        )
    };
    let first = "Ferries that meet on a lake need to agree which of them gives way to the other one.";
    let second = "Until now they have done so by shouting, which does not work in wind or fog at all.";
    let a = open(&format!("{}{}{}", page(1, first), page(2, second), page(3, "* * *")));
    let body: Vec<_> = paragraphs(&a).into_iter().filter(|p| p.0 != "furniture").map(|p| p.1).collect();
    assert_eq!(&body[body.len() - 2..], [first, second], "{:?}", paragraphs(&a));
    assert!(!body.iter().any(|t| t.contains("[Page") || t.contains("* * *")), "{body:?}");
    let b = open(&format!("The ferry returns\n=================\n\n{first}\n\nWho pays\n--------\n\n{second}"));
    let kinds: Vec<_> = paragraphs(&b).iter().map(|p| p.0).collect();
    assert_eq!(kinds, ["title", "furniture", "body", "heading", "furniture", "body"]);
}

#[test]
fn lines_of_speech_are_no_items_and_items_end_where_the_next_one_begins() {
    let a = open(
        "The ferry was late.\n- Where have you been? said Anna.\n- On the lake, said Tom. Where else?\n- Nobody told us, she said.\nShe closed the door.",
    );
    assert!(paragraphs(&a).iter().all(|p| p.0 == "body"), "{:?}", paragraphs(&a));
    let b = open("What to bring:\n* a warm coat,\n* boots\n  that keep the water out,\n* bread for two days.");
    let items: Vec<_> = paragraphs(&b).into_iter().filter(|p| p.0 == "list_item").map(|p| p.1).collect();
    assert_eq!(items, ["* a warm coat,", "* boots that keep the water out,", "* bread for two days."]);
}

#[test]
fn a_paragraph_of_a_law_heads_its_clauses_and_a_term_keeps_the_line_below_it() {
    let a = open(
        "Gesetz über die Fähre\n\n§ 1 Geltung\n\n(1) Dieses Gesetz gilt für alle Fähren auf dem Orvelsee. § 3 Abs. 2 S. 1 bleibt unberührt.\n\n(2) Es gilt nicht für Ruderboote i. S. d. § 4 Nr. 3 der Verordnung.",
    );
    assert_eq!(paragraphs(&a)[1], ("heading", "§ 1 Geltung"));
    let terms = texts(
        "   The ferries of the lake are of three sorts, and the law that was passed in June\n   knows all of them but one.\n\n   Ferry:  A boat that carries people for money from one shore of a lake to another\n      one.\n",
    );
    assert_eq!(terms.len(), 2, "{terms:?}");
}

#[test]
fn no_visible_character_is_lost_whatever_the_text_looks_like() {
    for text in [
        "a\u{0C}b\r\rc\u{2029}d \u{A0} e",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "Home\nNews\nSport\nWeather\nOne. Two.",
        "govern-\nment and the well-\nknown",
        "\u{200B}x\u{AD}y",
        "北京\n上海",
        "\tone\n  two\n\tthree",
    ] {
        assert_eq!(ink(&open(text).text), ink(text), "{text:?}");
    }
}

#[test]
fn an_empty_text_is_refused_with_a_remedy() {
    let error = load_text(" \n\t\u{FEFF}", "box", &LoadOptions::default()).unwrap_err().to_string();
    assert!(error.starts_with("box: ") && error.contains("at least one word"), "{error}");
}
