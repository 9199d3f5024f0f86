//! Word, OpenDocument, RTF, EPUB and Markdown files open as the text they show.

use std::io::Write as _;

use factdiff::load::{LoadOptions, load_bytes};
use factdiff::text::Article;
use zip::write::{SimpleFileOptions, ZipWriter};

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    let mut zip = ZipWriter::new(&mut out);
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    out.into_inner()
}

fn open(bytes: &[u8], name: &str) -> Article {
    load_bytes(bytes, name, &LoadOptions::default()).unwrap_or_else(|e| panic!("{e}"))
}

fn paragraphs(a: &Article) -> Vec<(&'static str, &str)> {
    a.paragraphs.iter().map(|p| (p.kind.name(), p.span.of(&a.text))).collect()
}

fn texts(a: &Article) -> Vec<&str> {
    paragraphs(a).into_iter().map(|p| p.1).collect()
}

/// A Word document with this body, and these further parts.
fn docx(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let document = format!("<?xml version=\"1.0\"?><w:document><w:body>{body}</w:body></w:document>");
    let mut parts = vec![("[Content_Types].xml", "<Types/>"), ("word/document.xml", document.as_str())];
    parts.extend_from_slice(more);
    archive(&parts)
}

#[test]
fn tracked_changes_are_read_as_accepted() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">The fare is </w:t></w:r><w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins><w:r><w:t>three</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> euros.</w:t></w:r></w:p>\
        <w:moveFrom><w:p><w:r><w:t>Moved away.</w:t></w:r></w:p></w:moveFrom>\
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One sentence </w:t></w:r></w:p><w:p><w:r><w:t>goes on here.</w:t></w:r></w:p>\
        <w:p><w:moveTo><w:r><w:t>Moved away.</w:t></w:r></w:moveTo></w:p>";
    assert_eq!(texts(&open(&docx(body, &[]), "a.docx")), ["The fare is three euros.", "One sentence goes on here.", "Moved away."]);
}

#[test]
fn text_boxes_are_read_once_and_content_controls_whole() {
    let body = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Beside the box.</w:t></w:r></w:p>\
        <w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:sdt><w:sdtContent><w:p><w:r><w:t>Deep inside.</w:t></w:r></w:p></w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
    assert_eq!(texts(&open(&docx(body, &[]), "a.docx")), ["In the box.", "Beside the box.", "Deep inside."]);
}

#[test]
fn styles_lists_tables_notes_and_hidden_text() {
    let styles = "<w:styles><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style><w:style w:styleId=\"Own\"><w:basedOn w:val=\"H\"/></w:style><w:style w:styleId=\"C\"><w:name w:val=\"caption\"/></w:style></w:styles>";
    let links = "<Relationships><Relationship Type=\"x/styles\" Target=\"styles.xml\"/><Relationship Type=\"x/footnotes\" Target=\"footnotes.xml\"/><Relationship Type=\"x/footer\" Target=\"footer1.xml\"/></Relationships>";
    let notes = "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>From the county’s budget.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let footer = "<w:ftr><w:p><w:r><w:t>Orvel Herald</w:t></w:r></w:p></w:ftr>";
    let body = "<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>Ferry returns</w:t></w:r></w:p>\
        <w:p><w:r><w:t>It cost four million.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr><w:r><w:t>Who pays</w:t></w:r></w:p>\
        <w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>The fund</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val=\"C\"/></w:pPr><w:r><w:drawing><pic:pic/></w:drawing><w:t>The pier</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Sum</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><m:oMath><m:t>x</m:t></m:oMath></w:r></w:p>";
    let a = open(
        &docx(
            body,
            &[
                ("word/styles.xml", styles),
                ("word/_rels/document.xml.rels", links),
                ("word/footnotes.xml", notes),
                ("word/footer1.xml", footer),
            ],
        ),
        "a.docx",
    );
    assert_eq!(
        paragraphs(&a),
        [
            ("title", "Ferry returns"),
            ("body", "It cost four million.[1]"),
            ("body", "[1] From the county’s budget."),
            ("heading", "Who pays"),
            ("list_item", "The fund"),
            ("caption", "The pier"),
            ("table", "Year | Sum"),
            ("furniture", "Orvel Herald")
        ]
    );
    assert_eq!(a.losses, ["1 image and 1 equation were not read"]);
}

#[test]
fn numbers_that_word_counts_are_written_out() {
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>\
        <w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{F0B7}\"/></w:lvl></w:abstractNum>\
        <w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>";
    let styles = "<w:styles><w:style w:styleId=\"N\"><w:name w:val=\"Numbered\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
    let links = "<Relationships><Relationship Type=\"x/numbering\" Target=\"numbering.xml\"/><Relationship Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
    let item = |list: &str, level: &str, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let body = [
        item("1", "0", "Milk"),
        item("1", "1", "of goats"),
        item("1", "1", "of cows"),
        "<w:p><w:pPr><w:pStyle w:val=\"N\"/></w:pPr><w:r><w:t>Bread</w:t></w:r></w:p>".to_owned(),
        item("1", "1", "dark"),
        item("3", "0", "Candles"),
        item("2", "0", "Salt"),
    ]
    .concat();
    let parts = [("word/_rels/document.xml.rels", links), ("word/numbering.xml", numbering), ("word/styles.xml", styles)];
    let a = open(&docx(&body, &parts), "a.docx");
    assert_eq!(texts(&a), ["1. Milk", "1.a) of goats", "1.b) of cows", "2. Bread", "2.a) dark", "Candles", "5. Salt"]);
    assert!(paragraphs(&a).iter().all(|p| p.0 == "list_item"), "{:?}", paragraphs(&a));
}

#[test]
fn the_style_a_paragraph_had_before_a_tracked_change_does_not_count() {
    let styles = "<w:styles><w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    let links = "<Relationships><Relationship Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
    let body = "<w:p><w:r><w:t>It was a long day on the lake, and nobody had thought of bread, said the captain of the ferry.</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:pStyle w:val=\"H\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>Plain text now.</w:t></w:r></w:p>";
    let a = open(&docx(body, &[("word/_rels/document.xml.rels", links), ("word/styles.xml", styles)]), "a.docx");
    assert_eq!(paragraphs(&a)[1], ("body", "Plain text now."));
}

#[test]
fn numbers_that_opendocument_draws_are_written_out() {
    let content = "<office:document-content><office:automatic-styles><text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-suffix=\".\" style:num-format=\"1\"/><text:list-level-style-number text:level=\"2\" style:num-suffix=\")\" style:num-format=\"a\"/></text:list-style><text:list-style style:name=\"L2\"><text:list-level-style-bullet text:level=\"1\"/></text:list-style></office:automatic-styles>\
        <office:body><office:text><text:list text:style-name=\"L1\"><text:list-item><text:p>Milk</text:p><text:p>in bottles</text:p><text:list><text:list-item><text:p>of goats</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Bread</text:p></text:list-item></text:list>\
        <text:p>A pause.</text:p><text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item><text:p>Salt</text:p></text:list-item></text:list><text:list text:style-name=\"L2\"><text:list-item><text:p>Candles</text:p></text:list-item></text:list></office:text></office:body></office:document-content>";
    let a = open(&archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)]), "a.odt");
    assert_eq!(texts(&a), ["1. Milk", "in bottles", "a) of goats", "2. Bread", "A pause.", "3. Salt", "Candles"]);
}

#[test]
fn numbers_of_lists_in_rich_text_and_markdown_are_kept_and_bullets_are_not() {
    let rtf = b"{\\rtf1\\ansi{\\pard{\\listtext\\tab 1.\\tab}\\ls1 Milk\\par}{\\pard{\\listtext\\tab 2.\\tab}\\ls1 Bread\\par}{\\pard{\\listtext o\\tab}\\ls2 Salt\\par}}";
    assert_eq!(paragraphs(&open(rtf, "a.rtf")), [("list_item", "1. Milk"), ("list_item", "2. Bread"), ("list_item", "Salt")]);
    let markdown = "3. Milk\n4. Bread\n\n   in slices\n\n- Salt\n";
    assert_eq!(texts(&open(markdown.as_bytes(), "a.md")), ["3. Milk", "4. Bread", "in slices", "Salt"]);
}

#[test]
fn a_page_saved_by_safari_opens() {
    let page = "<html><body><h1>Ferry returns</h1><p>The ferry on Lake Orvel sailed again on Monday, nine months after a storm broke the pier at its northern end.</p><p>It was two minutes late, and nobody minded, said the captain, who had baked a cake for the day.</p></body></html>";
    let mut resource = plist::Dictionary::new();
    resource.insert("WebResourceData".into(), plist::Value::Data(page.as_bytes().to_vec()));
    resource.insert("WebResourceTextEncodingName".into(), "UTF-8".into());
    let mut archive = plist::Dictionary::new();
    archive.insert("WebMainResource".into(), resource.into());
    let value = plist::Value::Dictionary(archive);
    let mut binary = Vec::new();
    value.to_writer_binary(&mut binary).unwrap();
    let mut xml = Vec::new();
    value.to_writer_xml(&mut xml).unwrap();
    for bytes in [binary, xml] {
        let a = open(&bytes, "page.webarchive");
        assert_eq!((a.format.as_str(), a.title.as_deref(), a.paragraphs.len()), ("webarchive", Some("Ferry returns"), 3));
    }
}

#[test]
fn the_main_part_is_found_where_the_package_says() {
    let links = "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>";
    let bytes = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", links),
        ("word/document2.xml", "<w:document><w:p><w:r><w:t>Here.</w:t></w:r></w:p></w:document>"),
    ]);
    assert_eq!(texts(&open(&bytes, "a.docx")), ["Here."]);
}

#[test]
fn opendocument_changes_notes_and_spaces() {
    let content = "<office:document-content><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted words.</text:p></text:deletion></text:changed-region></text:tracked-changes>\
        <text:h text:outline-level=\"1\">Ferry returns</text:h><text:p>One<text:s text:c=\"3\"/>two<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note>.</text:p>\
        <text:list><text:list-item><text:p>An item</text:p></text:list-item></text:list><office:annotation><text:p>A remark</text:p></office:annotation></office:text></office:body></office:document-content>";
    let a = open(&archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)]), "a.odt");
    assert_eq!(paragraphs(&a), [("title", "Ferry returns"), ("body", "One two[1]."), ("body", "[1] The note."), ("list_item", "An item")]);
}

fn book() -> Vec<u8> {
    let container = "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>";
    let package = "<package><metadata><dc:title>Lake tales</dc:title><dc:creator>Ada Venn</dc:creator><dc:language>en</dc:language></metadata><manifest><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/><item id=\"b\" href=\"text/two.xhtml\"/><item id=\"a\" href=\"text/one%20a.xhtml\"/></manifest><spine><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>";
    archive(&[
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", container),
        ("OEBPS/book.opf", package),
        ("OEBPS/nav.xhtml", "<html><body><nav><ol><li>One</li></ol></nav></body></html>"),
        ("OEBPS/text/two.xhtml", "<html><body><h1>Two</h1><p>The second chapter.</p></body></html>"),
        ("OEBPS/text/one a.xhtml", "<html><body><h1>One</h1><p>The first chapter.</p></body></html>"),
    ])
}

#[test]
fn chapters_of_a_book_come_in_reading_order_or_alone() {
    let a = open(&book(), "lake.epub");
    assert_eq!(texts(&a), ["One", "One", "The first chapter.", "Two", "The second chapter."]);
    assert_eq!((a.title.as_deref(), a.byline.as_deref()), (Some("Lake tales"), Some("Ada Venn")));
    let second = LoadOptions { chapter: Some(2), ..LoadOptions::default() };
    assert!(load_bytes(&book(), "lake.epub", &second).unwrap().text.ends_with("Two\n\nThe second chapter."));
    let third = LoadOptions { chapter: Some(3), ..LoadOptions::default() };
    assert!(load_bytes(&book(), "lake.epub", &third).unwrap_err().remedy.contains("from 1 to 2"));
}

#[test]
fn rich_text_characters_in_all_their_spellings() {
    let rtf = b"{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Arial;}}{\\*\\generator x;}{\\info{\\title Pier}}\
        \\pard Caf\\'e9 \\u8220?open\\u8221? \\endash \\~now\\line {\\f1\\'cf\\'e8\\'f0\\'f1}\\par {\\pict 89504e47}\\pard second {\\v hidden}{\\deleted gone}one\\u-10179?\\u-8704?\\par}";
    let a = open(rtf, "a.rtf");
    assert_eq!(texts(&a), ["Café “open” – now", "Пирс", "second one😀"]);
    assert_eq!((a.title.as_deref(), a.losses.len()), (Some("Pier"), 1));
}

#[test]
fn rich_text_tables_and_notes() {
    let rtf = b"{\\rtf1\\pard\\intbl Year\\cell Sum\\cell\\row\\pard\\intbl 2023\\cell 12\\cell\\row\\pard After{\\footnote\\pard The note.} all.\\par}";
    assert_eq!(
        paragraphs(&open(rtf, "a.rtf")),
        [("table", "Year | Sum"), ("table", "2023 | 12"), ("body", "After[1] all."), ("body", "[1] The note.")]
    );
}

#[test]
fn markdown_with_its_head_lists_notes_and_table() {
    let text = "---\ntitle: Ferry returns\nauthor: Ada Venn\ndate: 2024-03-04\n---\n\n# Ferry returns\n\nIt sailed\nagain on *Monday*.[^a]\n\n> They asked for it.\n\n1. One\n2. Two\n   - Inside\n\n| Year | Sum |\n|---|---|\n| 2023 | 12 |\n\n![A pier](pier.png)\n\n[^a]: So the county.\n";
    let a = open(text.as_bytes(), "ferry.md");
    assert_eq!(
        paragraphs(&a),
        [
            ("title", "Ferry returns"),
            ("body", "It sailed again on Monday.[a]"),
            ("quote", "They asked for it."),
            ("list_item", "1. One"),
            ("list_item", "2. Two"),
            ("list_item", "Inside"),
            ("table", "Year | Sum"),
            ("table", "2023 | 12"),
            ("body", "[a] So the county.")
        ]
    );
    assert_eq!(
        (a.byline.as_deref(), a.published.map(|d| d.to_string()).as_deref(), a.losses.len()),
        (Some("Ada Venn"), Some("2024-03-04"), 1)
    );
}

#[test]
fn a_web_page_of_a_word_processor_and_a_book_have_the_numbers_of_their_lists() {
    let list = "<ol start='3'><li>Third</li><li value='7'>Seventh<ol type='a'><li>Within</li></ol></li><li>Eighth</li></ol><ul><li>A bullet</li></ul><ol style='list-style:none'><li>Bare</li></ol>";
    let page = format!(
        "<!doctype html><html><head><meta name='generator' content='LibreOffice 7.4'></head><body><h1>Ferry</h1>{list}</body></html>"
    );
    let book = archive(&[
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='o.opf'/></rootfiles></container>"),
        ("o.opf", "<package><manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine></package>"),
        ("a.xhtml", &format!("<html><body><h1>Ferry</h1>{list}</body></html>")),
    ]);
    for a in [open(page.as_bytes(), "a.html"), open(&book, "a.epub")] {
        let items: Vec<&str> = a.paragraphs.iter().skip(1).map(|p| p.span.of(&a.text)).collect();
        assert_eq!(items, ["3. Third", "7. Seventh", "a. Within", "8. Eighth", "A bullet", "Bare"]);
    }
}

#[test]
fn endnotes_stand_behind_the_text_and_footnotes_behind_their_paragraph() {
    let rtf = r"{\rtf1 One.{\footnote The first.}\par Two.{\footnote\ftnalt The second.}\par Three.\par}";
    let a = open(rtf.as_bytes(), "a.rtf");
    let texts: Vec<&str> = a.paragraphs.iter().map(|p| p.span.of(&a.text)).collect();
    assert_eq!(texts, ["One.[1]", "[1] The first.", "Two.[2]", "Three.", "[2] The second."]);
}
