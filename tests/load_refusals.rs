//! What cannot be opened is refused with a sentence that names the file, the reason and the way out, soon and
//! without filling the memory.

use std::io::Write as _;

use factdiff::load::{LoadError, LoadOptions, load_bytes, load_path};
use zip::write::{SimpleFileOptions, ZipWriter};

#[track_caller]
fn refused(bytes: &[u8], name: &str) -> LoadError {
    let error = load_bytes(bytes, name, &LoadOptions::default()).expect_err("it should be refused");
    assert_eq!(error.source_name, name);
    assert!(!error.problem.is_empty() && !error.problem.ends_with('.') && !error.remedy.ends_with('.'), "{error}");
    error
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    let mut zip = ZipWriter::new(&mut out);
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
    out.into_inner()
}

const TYPES: (&str, &[u8]) = ("[Content_Types].xml", b"<Types/>");

#[test]
fn a_folder_a_missing_file_and_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let error = load_path(folder.path(), &LoadOptions::default()).unwrap_err();
    assert!(error.problem.contains("folder") && error.remedy.contains("file inside"), "{error}");
    let missing = load_path(&folder.path().join("none.txt"), &LoadOptions::default()).unwrap_err();
    assert!(missing.problem.contains("no such file") && missing.source_name.ends_with("none.txt"), "{missing}");
    let empty = folder.path().join("empty.txt");
    std::fs::write(&empty, "").unwrap();
    assert!(load_path(&empty, &LoadOptions::default()).unwrap_err().problem.contains("empty"));
    assert!(refused(b" \n\t\r\n", "blank.txt").problem.contains("no text"));
}

#[test]
fn a_file_over_the_limit_unless_the_limit_is_raised() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.txt");
    std::fs::write(&path, "word ".repeat(400)).unwrap();
    let small = LoadOptions { limit: 1_000, ..LoadOptions::default() };
    let error = load_path(&path, &small).unwrap_err();
    assert!(error.problem.contains("more than 1000 bytes"), "{error}");
    assert!(load_path(&path, &LoadOptions::default()).is_ok());
}

#[cfg(unix)]
#[test]
fn a_pipe_that_nobody_writes_to_does_not_hang() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    assert!(load_path(&path, &LoadOptions::default()).is_err());
}

#[test]
fn pictures_programs_archives_and_noise() {
    for (bytes, says) in [
        (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], "image"),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", "image"),
        (b"GIF89a\x01\0\x01\0", "image"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><text>hi</text></svg>", "image"),
        (b"\x7FELF\x02\x01\x01\0\0\0\0\0", "program"),
        (b"\x1F\x8B\x08\0\0\0\0\0\0\x03", "archive"),
        (b"\0\0\0\x20ftypisom\0\0\x02\0", "video"),
        (b"\x01\x02\x03\0\x04\0\0\x05\x06\0\x07\x08", "not text"),
    ] {
        let error = refused(bytes, "thing.txt");
        assert!(error.problem.contains(says), "{error}");
    }
    assert!(refused(&archive(&[("a.txt", b"x")]), "bundle.zip").problem.contains("archive"));
    assert!(refused(&archive(&[TYPES, ("xl/workbook.xml", b"<a/>")]), "sums.xlsx").problem.contains("spreadsheet"));
}

#[test]
fn encrypted_and_old_office_files() {
    let mut old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    old.resize(600, 0);
    assert!(refused(&old, "old.doc").problem.contains("old binary"));
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert!(refused(&old, "locked.docx").problem.contains("password"));
    let manifest = b"<manifest:manifest xmlns:manifest='m'><manifest:encryption-data/></manifest:manifest>";
    let odt = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x93\x20\x11"),
    ]);
    assert!(refused(&odt, "locked.odt").problem.contains("password"));
}

#[test]
fn damaged_files() {
    let cut = refused(b"PK\x03\x04\x14\0\0\0broken", "cut.docx").problem;
    assert!(cut.contains("damaged") && cut.contains("cut off") && !cut.contains("EOCD"), "{cut}");
    assert!(refused(&archive(&[TYPES, ("word/document.xml", b"<w:document><w:p></w:document>")]), "torn.docx").problem.contains("damaged"));
    assert!(refused(&archive(&[TYPES, ("word/other.xml", b"<a/>")]), "hollow.docx").problem.contains("missing"));
    assert!(refused(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "cut.pdf").problem.contains("damaged"));
    assert!(
        refused(&archive(&[("mimetype", b"application/epub+zip"), ("META-INF/container.xml", b"<container/>")]), "bare.epub")
            .problem
            .contains("damaged")
    );
}

#[test]
fn a_zip_bomb_is_not_unpacked() {
    let bomb = vec![b' '; 110 << 20];
    let docx = archive(&[TYPES, ("word/document.xml", &bomb)]);
    assert!(docx.len() < 1 << 20);
    let error = refused(&docx, "bomb.docx");
    assert!(error.problem.contains("unpacks to more than"), "{error}");
}

#[test]
fn a_pdf_bomb_is_not_unpacked() {
    // The packed bytes of a zip entry, in a stream of a PDF file.
    let mut out = std::io::Cursor::new(Vec::new());
    let mut zip = ZipWriter::new(&mut out);
    zip.start_file("a", SimpleFileOptions::default()).unwrap();
    let blank = vec![b' '; 1 << 20];
    (0..300).for_each(|_| zip.write_all(&blank).unwrap());
    zip.finish().unwrap();
    let packed = out.into_inner();
    let start = 30 + 1;
    let mut stream = b"\x78\x9C".to_vec();
    stream.extend(&packed[start..packed.len() - 80]);
    let mut pdf = format!("%PDF-1.4\n4 0 obj\n<< /Filter /FlateDecode /Length {} >>\nstream\n", stream.len()).into_bytes();
    pdf.extend(stream);
    pdf.extend(b"\nendstream\nendobj\n%%EOF\n");
    let error = refused(&pdf, "bomb.pdf");
    assert!(error.problem.contains("unpacks to more than"), "{error}");
}

#[test]
fn a_page_of_nothing_but_tags_is_refused() {
    let page = format!("<!doctype html><body>{}", "<i></i>".repeat(400_000));
    assert!(refused(page.as_bytes(), "tags.html").problem.contains("more than an article"));
}

#[test]
fn nesting_without_end() {
    let html = format!("<!doctype html><body>{}text", "<div>".repeat(50_000));
    assert!(refused(html.as_bytes(), "deep.html").problem.contains("nested"));
    let xml = format!("<w:document>{}", "<w:p>".repeat(100_000));
    assert!(refused(&archive(&[TYPES, ("word/document.xml", xml.as_bytes())]), "deep.docx").problem.contains("nested"));
    let rtf = format!("{{\\rtf1 {}", "{".repeat(100_000));
    assert!(refused(rtf.as_bytes(), "deep.rtf").problem.contains("nested"));
    let quotes = format!("{}text", "> ".repeat(20_000));
    let _ = load_bytes(quotes.as_bytes(), "deep.md", &LoadOptions::default());
}

#[test]
fn entities_are_not_expanded() {
    let xml = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>\
               <w:document><w:body><w:p><w:r><w:t>Before &b;&c; after &amp; end</w:t></w:r></w:p></w:body></w:document>";
    let article = load_bytes(&archive(&[TYPES, ("word/document.xml", xml.as_bytes())]), "x.docx", &LoadOptions::default()).unwrap();
    assert_eq!(article.text, "Before after & end");
}

#[test]
fn paths_in_an_archive_never_leave_it() {
    let container = b"<container><rootfiles><rootfile full-path='../../../../etc/passwd'/></rootfiles></container>";
    let epub = archive(&[("mimetype", b"application/epub+zip"), ("META-INF/container.xml", container)]);
    assert!(refused(&epub, "sly.epub").problem.contains("missing"));
}

#[test]
fn a_scan_is_said_to_be_a_scan() {
    let pdf = pdf(
        b"q 600 0 0 800 0 0 cm /Im0 Do Q",
        "/XObject << /Im0 5 0 R >>",
        Some(
            "<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream",
        ),
    );
    let error = refused(&pdf, "scan.pdf");
    assert!(error.problem.contains("scan") && error.remedy.contains("OCR"), "{error}");
}

#[test]
fn an_unknown_encoding_is_named() {
    let options = LoadOptions { encoding: Some("klingon-1".into()), ..LoadOptions::default() };
    let error = load_bytes(b"text", "a.txt", &options).unwrap_err();
    assert!(error.problem.contains("klingon-1"), "{error}");
}

#[test]
fn no_shortened_or_scrambled_file_panics_or_hangs() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/load/story");
    for name in ["pandoc.docx", "writer.odt", "pandoc.epub", "writer.rtf", "chromium.pdf", "pandoc.html", "pandoc.md"] {
        let whole = std::fs::read(folder.join(name)).unwrap();
        for part in [3usize, 10, 50, 90] {
            let mut bytes = whole[..whole.len() * part / 100].to_vec();
            let _ = load_bytes(&bytes, name, &LoadOptions::default());
            bytes = whole.clone();
            for at in (0..bytes.len()).step_by(part * 7 + 11) {
                bytes[at] ^= 0x55;
            }
            let _ = load_bytes(&bytes, name, &LoadOptions::default());
        }
    }
}

/// A PDF file of one page, with a right table of places.
fn pdf(content: &[u8], resources: &str, extra: Option<&str>) -> Vec<u8> {
    let stream = format!("<< /Length {} >>\nstream\n{}\nendstream", content.len(), String::from_utf8_lossy(content));
    let page = format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << {resources} >> >>");
    let mut objects =
        vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned(), "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(), page, stream];
    objects.extend(extra.map(str::to_owned));
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let table = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    out.extend(format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1).bytes());
    out
}
