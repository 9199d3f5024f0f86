//! Pages as publishing systems and page builders write them, in invented markup of their kind.

use factdiff::load::{LoadOptions, load_bytes};
use factdiff::text::Article;

const FIRST: &str = "The ferry on Lake Orvel sailed again on Monday, nine months after a storm broke the pier at its northern end and cut three villages off from the county hospital.";
const SECOND: &str = "The county spent four million on the new pier, about a seventh more than planned, and its treasurer said that the price of steel had risen by a third since March.";
const THIRD: &str = "Before the storm some 250 people crossed on an ordinary day, fishermen in the morning, pupils at noon, nurses at night, and nobody knows how many will come back.";
const FOURTH: &str = "The next boat is due in June, when the second engine has been tested on the lake, and until then the county will run a bus around the northern shore twice a day.";

fn open(body: &str) -> Article {
    let page = format!(
        "<!doctype html><html lang='en'><head><title>Ferry returns to the lake - Orvel Post</title></head><body>{body}</body></html>"
    );
    load_bytes(page.as_bytes(), "page.html", &LoadOptions::default()).unwrap_or_else(|e| panic!("{e}"))
}

fn article(a: &Article) -> Vec<&str> {
    a.paragraphs.iter().filter(|p| p.kind.name() != "furniture").map(|p| p.span.of(&a.text)).collect()
}

fn published(a: &Article) -> Option<String> {
    a.published.map(|d| d.to_string())
}

const TITLE: &str = "Ferry returns to the lake";

#[test]
fn text_in_boxes_of_a_page_builder_is_whole() {
    let a = open(&format!(
        "<main><article class='BlogItem'><h1 class='entry-title'>{TITLE}</h1><div class='sqs-layout'><div class='sqs-block'><div class='sqs-block-content'><div class='sqs-html-content'><p>{FIRST}</p><p>{SECOND}</p></div></div></div><div class='sqs-block'><figure><blockquote>A way to get to work, and home again before dark</blockquote><figcaption>— Ada Brink</figcaption></figure></div><div class='sqs-block html-block'><div class='sqs-html-content'><p>{THIRD}</p><p>{FOURTH}</p></div></div></div></article></main>"
    ));
    for text in [TITLE, FIRST, SECOND, THIRD, FOURTH] {
        assert!(article(&a).contains(&text), "{text}: {:?}", article(&a));
    }
}

#[test]
fn names_whose_parts_are_told_by_capitals_say_what_a_box_is() {
    let a = open(&format!(
        "<div class='ArticlePage'><h1 class='ArticlePage-headline'>{TITLE}</h1><div class='RichTextArticleBody'><p>{FIRST}</p><p>{SECOND}</p><bsp-list class='ListPromo'><ul><li><a href='b'>Two boats collide in fog</a></li></ul></bsp-list><p>{THIRD}</p><p>{FOURTH}</p></div><div class='ArticlePage-aboutAuthor'><p>Tom Hale covers the lake and its villages for the Post, and has done so since he left school.</p></div></div>"
    ));
    assert_eq!(article(&a), [TITLE, FIRST, SECOND, THIRD, FOURTH]);
}

#[test]
fn the_columns_beside_the_article_of_an_old_page_are_furniture() {
    let a = open(&format!(
        "<table><tr><td><font size=1><a href=1>Home</a><br><a href=2>News</a></font></td><td><font size=4><b>{TITLE}</b></font><br><br><font size=3>{FIRST}<br><br>{SECOND}<br><br>{THIRD}<br><br>{FOURTH}</font></td><td><font size=1>Advertise with us: rates from five crowns a line, and a tenth off for clubs.</font></td></tr></table>"
    ));
    assert_eq!(article(&a), [TITLE, FIRST, SECOND, THIRD, FOURTH]);
    let table = open(&format!(
        "<h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p><table><tr><td>2022</td><td>91,750 passengers</td></tr><tr><td>2023</td><td>12,020 passengers</td></tr></table><p>{THIRD}</p>"
    ));
    assert!(article(&table).contains(&"2022 | 91,750 passengers"), "{:?}", article(&table));
}

#[test]
fn the_day_is_read_from_the_element_that_is_named_for_it() {
    let story = format!("<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>");
    for line in [
        "<span class='firma'>Tomás Hale</span><span class='fecha'>4 de marzo de 2024</span>",
        "<p class='meta'>by <a>Tom Hale</a> | <span class='published'>Mar 4, 2024</span> | <a>News</a> | <a>12 comments</a></p>",
    ] {
        let a = open(&format!("<div class='date-today'>5 May 2025</div><article><h1>{TITLE}</h1>{line}{story}</article>"));
        assert_eq!(published(&a).as_deref(), Some("2024-03-04"), "{line}");
    }
}

#[test]
fn a_mail_saved_as_a_page_is_called_by_its_subject() {
    let page = format!(
        "<html><head><meta name=Generator content='Microsoft Word 15'></head><body><div class=WordSection1><p class=MsoNormal><b>From:</b> Tom Hale &lt;tom@post.example&gt;<br><b>Sent:</b> 04 March 2024 06:30<br><b>To:</b> Rosa Lind<br><b>Subject:</b> {TITLE}</p><p class=MsoNormal>{FIRST}</p><p class=MsoNormal>{SECOND}</p></div></body></html>"
    );
    let a = load_bytes(page.as_bytes(), "mail.htm", &LoadOptions::default()).unwrap();
    assert_eq!(a.title.as_deref(), Some(TITLE));
    assert_eq!(a.byline.as_deref(), Some("Tom Hale"));
    assert_eq!(published(&a).as_deref(), Some("2024-03-04"));
}

#[test]
fn a_listing_at_the_end_of_an_article_is_part_of_it() {
    let a = open(&format!(
        "<main><article><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p><pre><code>ferry --north\nferry --south</code></pre></article></main>"
    ));
    assert!(article(&a).contains(&"ferry --north") && article(&a).contains(&"ferry --south"), "{:?}", article(&a));
}
