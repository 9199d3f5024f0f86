//! Saved web pages open as their article; what stands around it is kept as furniture.

use factdiff::load::{LoadOptions, load_bytes};
use factdiff::text::Article;

fn open(page: &str) -> Article {
    load_bytes(page.as_bytes(), "page.html", &LoadOptions::default()).unwrap_or_else(|e| panic!("{e}"))
}

fn kinds(a: &Article) -> Vec<(&'static str, &str)> {
    a.paragraphs.iter().map(|p| (p.kind.name(), p.span.of(&a.text))).collect()
}

fn of_kind<'a>(a: &'a Article, kind: &str) -> Vec<&'a str> {
    kinds(a).into_iter().filter(|(k, _)| *k == kind).map(|(_, t)| t).collect()
}

const FIRST: &str = "The ferry on Lake Orvel sailed again on Monday, nine months after a storm broke the pier at its northern end and cut three villages off from the county hospital.";
const SECOND: &str = "The county spent four million on the new pier, about a seventh more than planned, and its treasurer said that the price of steel had risen by a third since March.";
const THIRD: &str = "Before the storm some 250 people crossed on an ordinary day, fishermen in the morning, pupils at noon, nurses at night, and nobody knows how many will come back.";

/// A page with all that pages have around an article.
fn page() -> String {
    format!(
        "<!doctype html><html lang='en-GB'><head><title>Ferry returns to the lake | Orvel Herald</title>
        <meta property='article:published_time' content='2024-03-04T06:30:00+01:00'>
        <script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Ferry returns to the lake\",\"author\":[{{\"name\":\"Ada Venn\"}},{{\"name\":\"Tom Hale\"}}]}}</script></head>
        <body><a href='#main'>Skip to content</a><nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li></ul></nav>
        <main><article><h1>Ferry returns to the lake</h1><div class='byline'>By Ada Venn and Tom Hale</div><div class='share-bar'><a href='x'>Share on Facebook</a> <a href='y'>Tweet</a></div>
        <figure><img src='pier.jpg'><figcaption>The new pier on Sunday</figcaption></figure>
        <p>{FIRST}</p><p>{SECOND}</p><p><a href='/old'>Read more: Storm breaks the pier of Orvel</a></p>
        <h2>Who crosses</h2><p>{THIRD}</p>
        <ul><li>Pupils cross free of charge on all days of the year.</li><li>Patients of the hospital cross free of charge as well.</li></ul>
        <blockquote><p>We asked for a way to get to work, and home again before dark.</p></blockquote>
        <table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2022</td><td>91,750</td></tr><tr><td>2023</td><td>12,020</td></tr></table>
        <p>He said it&nbsp;was a <b>good</b> day for the co\u{AD}unty<sup><a href='#fn1'>1</a></sup>.</p>
        <div class='newsletter'><p>Sign up to our newsletter and never miss a story from the lake again, delivered every morning.</p></div>
        </article><aside><h3>Related stories</h3><ul><li><a href='a'>Harbour dredged for the first time in years</a></li><li><a href='b'>Lake level falls to a new low again</a></li></ul></aside></main>
        <footer><p>© 2024 Orvel Herald. All rights reserved.</p></footer>
        <script>var hidden = 'never shown';</script><p style='display: none'>Invisible words</p></body></html>"
    )
}

#[test]
fn the_article_is_told_from_its_page() {
    let a = open(&page());
    assert_eq!(of_kind(&a, "title"), ["Ferry returns to the lake"]);
    assert_eq!(of_kind(&a, "caption"), ["The new pier on Sunday"]);
    assert_eq!(of_kind(&a, "heading"), ["Who crosses"]);
    assert_eq!(of_kind(&a, "body"), [FIRST, SECOND, THIRD, "He said it was a good day for the county[1]."]);
    assert_eq!(of_kind(&a, "list_item").len(), 2);
    assert_eq!(of_kind(&a, "quote").len(), 1);
    assert_eq!(of_kind(&a, "table"), ["Year | Passengers", "2022 | 91,750", "2023 | 12,020"]);
}

#[test]
fn what_was_left_out_is_furniture_in_its_place_and_nothing_hidden_is_shown() {
    let a = open(&page());
    let furniture = of_kind(&a, "furniture");
    for text in [
        "Skip to content",
        "Home",
        "News",
        "By Ada Venn and Tom Hale",
        "Read more: Storm breaks the pier of Orvel",
        "Related stories",
        "© 2024 Orvel Herald. All rights reserved.",
    ] {
        assert!(furniture.contains(&text), "{text}: {furniture:?}");
    }
    assert!(!a.text.contains("never shown") && !a.text.contains("Invisible"));
    let order = kinds(&a);
    let place = |text: &str| order.iter().position(|(_, t)| *t == text).unwrap();
    assert!(place("Home") < place("Ferry returns to the lake") && place(SECOND) < place("Read more: Storm breaks the pier of Orvel"));
}

#[test]
fn title_author_date_and_language_are_read() {
    let a = open(&page());
    assert_eq!(a.title.as_deref(), Some("Ferry returns to the lake"));
    assert_eq!(a.byline.as_deref(), Some("Ada Venn, Tom Hale"));
    assert_eq!(a.published.map(|d| d.to_string()).as_deref(), Some("2024-03-04"));
    assert_eq!(a.language.tag(), Some("en"));
    assert_eq!(a.losses, ["1 image was not read"]);
    assert_eq!((a.format.as_str(), a.label.as_str(), a.encoding.as_str(), a.sha256.len()), ("html", "page", "UTF-8", 64));
}

#[test]
fn an_article_in_pieces_is_read_whole() {
    let piece = |texts: &[&str]| {
        format!(
            "<div class='story-body'><div class='column'>{}</div></div>",
            texts.iter().map(|t| format!("<p class='par'>{t}</p>")).collect::<String>()
        )
    };
    let ad = "<div class='ad-slot'><a href='x'>Advertisement</a></div>";
    let page = format!(
        "<html><body><h1>Ferry returns</h1><section>{}{ad}{}{ad}{}</section></body></html>",
        piece(&[FIRST, SECOND]),
        piece(&[THIRD]),
        piece(&["The first boat left at dawn with nineteen passengers and one dog on board, and it was two minutes late."])
    );
    assert_eq!(of_kind(&open(&page), "body").len(), 4);
}

#[test]
fn line_breaks_part_paragraphs_and_verses() {
    let a = open(&format!("<html><body><h1>Two<br>lines</h1><div>{FIRST}<br><br>{SECOND}<br>{THIRD}</div></body></html>"));
    assert_eq!(of_kind(&a, "body"), [FIRST, SECOND, THIRD]);
    assert_eq!(of_kind(&a, "title"), ["Two lines"]);
}

#[test]
fn a_page_with_embedded_pictures_opens_and_its_text_is_whole() {
    let picture = "A".repeat(3 << 20);
    let a =
        open(&format!("<html><body><h1>Pier</h1><img src='data:image/png;base64,{picture}'><p>{FIRST}</p><p>{SECOND}</p></body></html>"));
    assert_eq!(of_kind(&a, "body"), [FIRST, SECOND]);
}

#[test]
fn a_date_in_the_text_is_read_where_the_page_states_none() {
    let a = open(&format!("<html><body><h1>Pier</h1><p>Published 4 March 2024</p><p>{FIRST}</p><p>{SECOND}</p></body></html>"));
    assert_eq!(a.published.map(|d| d.to_string()).as_deref(), Some("2024-03-04"));
}

#[test]
fn a_page_of_legacy_encoding_is_read_as_it_declares() {
    let text =
        format!("<html><head><meta charset='iso-8859-2'></head><body><h1>Žluťoučký kůň</h1><p>{FIRST} Žluťoučký kůň.</p></body></html>");
    let bytes = encoding_rs::ISO_8859_2.encode(&text).0.into_owned();
    let a = load_bytes(&bytes, "kun.html", &LoadOptions::default()).unwrap();
    assert!(a.text.contains("Žluťoučký kůň.") && a.encoding == "ISO-8859-2");
}

#[test]
fn a_page_saved_with_its_parts_in_one_file_opens() {
    let mail = format!(
        "From: <Saved by Blink>\r\nSubject: Ferry returns\r\nDate: Mon, 4 Mar 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--b\"\r\n\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: http://example.org/\r\n\r\n<html><body><h1>Ferry returns</h1><p>{FIRST} =E2=80=9CGood=E2=80=9D, he =\r\nsaid.</p><p>{SECOND}</p></body></html>\r\n\r\n----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b--\r\n"
    );
    let a = load_bytes(mail.as_bytes(), "saved.mhtml", &LoadOptions::default()).unwrap();
    assert_eq!(a.format, "mhtml");
    assert_eq!(of_kind(&a, "body"), [format!("{FIRST} “Good”, he said.").as_str(), SECOND]);
}
