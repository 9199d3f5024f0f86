//! Pages as different publishing systems make them: what is article, what is furniture, and what the page says of
//! title and date.

use factdiff::load::{LoadOptions, load_bytes};
use factdiff::text::{Article, ParagraphKind};

const FIRST: &str = "The ferry on Lake Orvel sailed again on Monday, nine months after a storm broke the pier at its northern end and cut three villages off from the county hospital.";
const SECOND: &str = "“We have waited for this since the winter,” said Ines Hallow, who runs the bakery on the square. “For my mother it was an hour’s drive to the doctor.”";
const THIRD: &str = "The county spent four million on the new pier, about a seventh more than planned, and its treasurer said that the price of steel had risen by a third.";
const FOURTH: &str = "Half of the money comes from a fund for coastal towns, although Orvel lies ninety kilometres from the sea, and its director defended that at a hearing in May.";

#[track_caller]
fn open(head: &str, body: &str) -> Article {
    let page = format!("<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>");
    load_bytes(page.as_bytes(), "page.html", &LoadOptions::default()).unwrap_or_else(|e| panic!("{e}"))
}

/// Everything but furniture.
fn article(a: &Article) -> Vec<&str> {
    a.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Furniture).map(|p| p.span.of(&a.text)).collect()
}

fn published(a: &Article) -> String {
    a.published.map(|d| d.to_string()).unwrap_or_default()
}

#[test]
fn comments_below_an_article_are_furniture_though_they_are_longer() {
    let talk: String = (0..14)
        .map(|n| format!("<div class='post-message'><p>Number {n}: I have been on this ferry since I was a child, and nothing they promise ever comes true, not then and not now either.</p></div>"))
        .collect();
    for name in ["id='disqus_thread'", "class='comments-area'", "class='article-responses'"] {
        let a = open(
            "<title>Ferry returns</title>",
            &format!(
                "<div class='story'><h1>Ferry returns to the lake</h1><p>{FIRST}</p><p>{THIRD}</p></div><section {name}>{talk}</section>"
            ),
        );
        assert_eq!(article(&a), ["Ferry returns to the lake", FIRST, THIRD], "{name}");
    }
    let named_for_them = open(
        "<title>Ferry</title>",
        &format!("<div class='with-comments'><h1>Ferry returns to the lake</h1><p>{FIRST}</p><p>{THIRD}</p></div>"),
    );
    assert_eq!(article(&named_for_them).len(), 3);
}

#[test]
fn a_box_with_a_field_to_write_in_is_no_part_of_the_article() {
    let a = open(
        "<title>Ferry returns to the lake</title>",
        &format!(
            "<div class='x1'><h1 class='x2'>Ferry returns to the lake</h1><section><p class='x3'>{FIRST}</p><p class='x3'>{SECOND}</p></section><div class='x4'><h3>The Morning Shore</h3><p>Everything you need to know before your first coffee, written by our editors and brought to you at six.</p><input type='email'></div><section><p class='x3'>{THIRD}</p><p class='x3'>{FOURTH}</p></section></div>"
        ),
    );
    assert_eq!(article(&a), ["Ferry returns to the lake", FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn an_article_inside_one_form_is_read() {
    let a = open(
        "<title>Ferry</title>",
        &format!(
            "<form id='aspnetForm'><input type='hidden'><input type='text'><div><h1>Ferry returns to the lake</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>{FOURTH}</p></div></form>"
        ),
    );
    assert_eq!(article(&a).len(), 5);
}

#[test]
fn short_questions_and_answers_at_the_head_of_an_interview_are_kept() {
    let a = open(
        "<title>Nobody asked the villages</title>",
        &format!(
            "<article><h1>Nobody asked the villages</h1><div><span class='author'>Tom Hale</span> | <span class='date'>04 Mar 2024</span></div><p><b>When did you hear of the storm?</b></p><p>On the radio, and I was baking.</p><p><b>Nine months?</b></p><p>No.</p><p><b>Why not?</b></p><p>{FIRST}</p><p>{THIRD}</p><p>Now I cross.</p></article>"
        ),
    );
    let told = article(&a);
    for text in ["When did you hear of the storm?", "On the radio, and I was baking.", "No.", "Why not?", "Now I cross."] {
        assert!(told.contains(&text), "{text}: {told:?}");
    }
    assert_eq!(published(&a), "2024-03-04");
}

#[test]
fn a_link_among_the_items_of_a_list_is_one_of_them_and_a_list_of_links_is_not() {
    let a = open(
        "<title>Ferry returns to the lake</title>",
        &format!(
            "<article><h1>Ferry returns to the lake</h1><p>{FIRST}</p><ul><li><a href='a'>The timetable of the summer</a></li><li><a href='b'>The fares</a></li><li>A warm coat</li><li>Bread for two</li></ul><p>{SECOND}</p><ul><li><a href='c'>Storm breaks the pier</a></li><li><a href='d'>Harbour is dredged</a></li></ul><p>{THIRD}</p></article>"
        ),
    );
    let told = article(&a);
    assert!(told.contains(&"The fares") && told.contains(&"Bread for two"), "{told:?}");
    assert!(!told.contains(&"Harbour is dredged"), "{told:?}");
}

#[test]
fn a_headline_that_is_no_heading_is_found_by_what_the_page_states() {
    let rest = format!("<div>{FIRST}</div><div>{SECOND}</div><div>{THIRD}</div>");
    let stated = open(
        "<title>Ferry returns to the lake | Orvel Post</title>",
        &format!("<div><div class='t1'>Ferry returns to the lake</div><div class='dt'>04.03.2024 06:30</div>{rest}</div>"),
    );
    assert_eq!(stated.title.as_deref(), Some("Ferry returns to the lake"));
    assert_eq!(published(&stated), "2024-03-04");
    let styled = open(
        "<title>doc1</title>",
        &format!(
            "<div class=WordSection1><p class=MsoTitle>Ferry returns to the lake</p><p class=MsoNormal>{FIRST}</p><p class=MsoNormal>{SECOND}</p></div>"
        ),
    );
    assert_eq!(styled.title.as_deref(), Some("Ferry returns to the lake"));
    let short = open(
        "<title>Lake Orvel - Freepedia</title>",
        &format!(
            "<h1>Lake Orvel</h1><p>{FIRST}</p><h2>Geography<span class='mw-editsection'>[<a href='e'>edit</a>]</span></h2><p>{SECOND}</p><p>{THIRD}</p>"
        ),
    );
    assert_eq!(short.title.as_deref(), Some("Lake Orvel"));
    assert!(article(&short).contains(&"Geography"), "{:?}", article(&short));
}

#[test]
fn the_day_of_publication_is_read_wherever_it_is_stated() {
    let story = format!("<article><h1>Ferry returns to the lake</h1><p>{FIRST}</p><p>{SECOND}</p></article>");
    let json = |data: &str| format!("<title>Ferry returns to the lake</title><script type='application/ld+json'>{data}</script>");
    for (head, before) in [
        (json(r#"{"@graph":[{"@type":"WebPage","name":"x"},{"@type":"Recipe","name":"y","datePublished":"2024-03-04"}]}"#), ""),
        (
            json(
                r#"[{"@type":"NewsArticle","headline":"Another story","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Ferry returns to the lake","datePublished":"2024-03-04T06:30:00Z"}]"#,
            ),
            "",
        ),
        (
            json(
                "{\"@type\":[\"Article\"],\"headline\":\"Ferry\nreturns to the lake\",\"datePublished\":\"Mon, 04 Mar 2024 06:30:00 GMT\"}",
            ),
            "",
        ),
        (json(r#"{"@type":"Comment","datePublished":"2020-01-01"}"#), "<p>Published: 4 March 2024</p>"),
        ("<meta name='dcterms.date' content='2024-03-04T06:30+01:00'>".into(), ""),
        ("<meta name='citation_publication_date' content='2024/03/04'>".into(), ""),
        (
            String::new(),
            "<header><time class='updated' datetime='2024-05-05'>x</time><time class='entry-date' datetime='2024-03-04'>y</time></header>",
        ),
        (String::new(), "<div class='date'>4. März 2024, 06:30 Uhr</div>"),
        (String::new(), "<div class='date'>04.03.2024 - 06:30</div>"),
        (String::new(), "<div class='date'>2024年3月4日</div>"),
        (String::new(), "<div class='date'>4 марта 2024</div>"),
    ] {
        let body = story.replace("</h1>", &format!("</h1>{before}"));
        assert_eq!(
            published(&open(&head, &format!("<div class='clock'>Thursday, November 26, 2026</div>{body}"))),
            "2024-03-04",
            "{head} {before}"
        );
    }
}

#[test]
fn notes_of_a_page_have_their_marks_in_the_text_and_in_front() {
    let a = open(
        "<title>Ferry returns to the lake</title>",
        &format!(
            "<h1>Ferry returns to the lake</h1><p>{FIRST}<a href='#fn1' id='fnref1' role='doc-noteref'><sup>1</sup></a></p><p>{SECOND}</p><p>{THIRD}</p><section role='doc-endnotes'><ol><li id='fn1'><p>So says the gazette of the county, which comes out once a week.<a href='#fnref1' role='doc-backlink'>↩︎</a></p></li></ol></section>"
        ),
    );
    assert!(a.text.contains("county hospital.[1]"), "{}", a.text);
    assert!(a.text.contains("[1] So says the gazette of the county, which comes out once a week.") && !a.text.contains('↩'), "{}", a.text);
}

#[test]
fn an_invitation_to_sign_up_in_the_middle_does_not_end_the_article() {
    let a = open(
        "<title>Ferry returns to the lake</title>",
        &format!(
            "<article><h1>Ferry returns to the lake</h1><p class='lead'>Nine months after the storm the boat sails.</p><time datetime='2024-03-04'>Mar 4, 2024</time> — 3 min read<section><p>{FIRST}</p><p>{SECOND}</p><div class='card'><h2>Sign up for The Shore</h2><p>News of the lake, once a week.</p><form><input type='email'></form></div><p>{THIRD}</p><p>{FOURTH}</p></section></article>"
        ),
    );
    assert_eq!(article(&a), ["Ferry returns to the lake", "Nine months after the storm the boat sails.", FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn the_next_article_that_a_page_without_end_loads_is_none_of_this_one() {
    let next = "<article class='story'><h1>Bakery burns down</h1><p>A fire has destroyed the bakery of Hallow in the night to Sunday, and nobody was hurt in it, said the fire service.</p><p>The oven had been left on after the last batch, the owner told this paper on Sunday morning, and the roof caught fire.</p></article>";
    let first = format!("<article class='story'><h1>Ferry returns to the lake</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>");
    let a = open("<title>Ferry returns to the lake</title>", &format!("<div>{first}{next}</div>"));
    assert_eq!(article(&a), ["Ferry returns to the lake", FIRST, SECOND, THIRD]);
    assert!(a.text.contains("A fire has destroyed the bakery"));
    let blog = format!(
        "<main><h1>Ferry returns to the lake</h1><article><h2>The boat has left</h2><p>{FIRST}</p></article><article><h2>Passengers arrive</h2><p>{SECOND}</p><p>{THIRD}</p></article></main>"
    );
    let live = open("<title>Ferry returns to the lake</title>", &blog);
    for text in [FIRST, SECOND, THIRD, "Passengers arrive"] {
        assert!(article(&live).contains(&text), "{text}");
    }
}

#[test]
fn boxes_of_newsletters_are_furniture_in_five_languages() {
    for words in [
        "Erhalten Sie jeden Morgen die wichtigsten Nachrichten vom See kostenlos per E-Mail.",
        "Recevez chaque matin l’essentiel de l’actualité du lac directement dans votre boîte mail.",
        "Reciba cada mañana lo más importante de la actualidad del lago en su correo.",
        "Receba todas as manhãs as notícias mais importantes do lago no seu e-mail.",
        "Ricevi ogni mattina le notizie più importanti del lago nella tua casella di posta.",
    ] {
        let body = format!(
            "<article><h1>Ferry returns to the lake</h1><p>{FIRST}</p><div><p>{words}</p></div><p>{SECOND}</p><p>{THIRD}</p></article>"
        );
        assert_eq!(article(&open("<title>Ferry returns to the lake</title>", &body)), ["Ferry returns to the lake", FIRST, SECOND, THIRD]);
    }
}

#[test]
fn an_author_is_named_without_the_day_that_stands_next_to_the_name() {
    let a = open(
        "<title>Ferry returns to the lake</title>",
        &format!(
            "<article><h1>Ferry returns to the lake</h1><div class='entry-author-date'><span class='author-name'>Ada Venn</span><time>Mar 4</time></div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>"
        ),
    );
    assert_eq!(a.byline.as_deref(), Some("Ada Venn"));
}

#[test]
fn a_few_lines_of_news_are_kept_beside_a_longer_foot() {
    let a = open(
        "<title>Ferry returns to the lake</title>",
        "<nav><a>Home</a></nav><article><h1>Ferry returns to the lake</h1><p>The ferry sails again.</p><p>It was late.</p></article><footer><p>The Orvel Post is published by Orvel Media, 12 Harbour Road, and printed on Mondays and Thursdays for all villages on the lake.</p></footer>",
    );
    assert_eq!(article(&a), ["Ferry returns to the lake", "The ferry sails again.", "It was late."]);
}

#[test]
fn a_line_that_only_speaks_of_the_advertisement_is_furniture() {
    let a = open(
        "<title>Ferry returns to the lake</title>",
        &format!(
            "<article><h1>Ferry returns to the lake</h1><p>{FIRST}</p><div>ADVERTISEMENT - SCROLL TO CONTINUE</div><p>{SECOND}</p><p>{THIRD}</p></article>"
        ),
    );
    assert_eq!(article(&a), ["Ferry returns to the lake", FIRST, SECOND, THIRD]);
}
