//! Files made to exhaust a reader end as an error line, in a process that has half a gigabyte and a few seconds: a
//! reader that takes more is killed, and the test fails for want of its answer.
#![cfg(target_os = "linux")]

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use zip::write::{SimpleFileOptions, ZipWriter};

/// Opens the files one by one with `factdiff batch`, within limits of the system's own, and gives the answers.
fn open_within_limits(files: &[(&str, Vec<u8>)]) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    files
        .iter()
        .map(|(name, bytes)| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            let line = json!({"id": name, "left": {"path": path}, "right": {"text": "Nothing."}}).to_string();
            let output = limited(&line, folder.path());
            serde_json::from_str(output.lines().next().unwrap_or("null")).unwrap_or(Value::Null)
        })
        .collect()
}

/// Address space in KiB: stacks of threads, which are mostly not touched, count in it.
const ROOM: usize = 768 << 10;
/// Seconds of processor time: the guard's five on one thread, and the start.
const SECONDS: usize = 7;
/// Memory that may be in use at a time, in KiB.
const MEMORY: u64 = 512 << 10;

/// The most memory a process has had in use so far, in KiB, while it still runs.
fn peak(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

fn limited(line: &str, folder: &Path) -> String {
    let call = format!("ulimit -v {ROOM}; ulimit -t {SECONDS}; exec \"$0\" batch --jobs 1");
    let mut child = Command::new("sh")
        .args(["-c", &call, env!("CARGO_BIN_EXE_factdiff")])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(line.as_bytes()).unwrap();
    // Read at once: a full pipe would hold the process up.
    let mut output = child.stdout.take().unwrap();
    let reading = std::thread::spawn(move || {
        let mut answer = String::new();
        output.read_to_string(&mut answer).unwrap();
        answer
    });
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        most = peak(child.id()).unwrap_or(0).max(most);
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert!(most < MEMORY, "{line}: {most} KiB in use");
    reading.join().unwrap()
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

fn docx(document: &[u8]) -> Vec<u8> {
    archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", document)])
}

/// A file of one page that draws `content`, which may draw the object `form` by the name X.
fn pdf(content: &str, form: &str) -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        if form.is_empty() { "null".to_owned() } else { form.to_owned() },
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (at, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", out.len()));
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    }
    let start = out.len();
    out.push_str(&format!("xref\n0 6\n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    out.into_bytes()
}

#[test]
fn what_would_exhaust_a_reader_is_an_error() {
    let entities = (1..12).fold("<!ENTITY e0 'haha'>".to_owned(), |all, n| {
        let inner = format!("&e{};", n - 1).repeat(10);
        format!("{all}<!ENTITY e{n} '{inner}'>")
    });
    let laughs = format!("<?xml version='1.0'?><!DOCTYPE d [{entities}]><w:document><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:document>");
    let pages = |body: String| format!("<!doctype html><body>{body}").into_bytes();
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("bomb.docx", docx(&vec![b' '; 120 << 20])),
        ("bomb.odt", archive(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", &vec![b'<'; 120 << 20])])),
        ("laughs.docx", docx(laughs.as_bytes())),
        ("deep.docx", docx("<w:p>".repeat(500_000).as_bytes())),
        ("deep.html", pages("<div>".repeat(400_000))),
        ("deep-inline.html", pages("<b><i>".repeat(200_000))),
        ("wide.html", pages("<i></i>".repeat(900_000))),
        ("deep.rtf", format!("{{\\rtf1 {}", "{".repeat(2_000_000)).into_bytes()),
        ("deep.md", format!("{}text", "> ".repeat(200_000)).into_bytes()),
        ("brackets.md", "[".repeat(300_000).into_bytes()),
        ("entries.zip.docx", {
            let names: Vec<String> = (0..30_000).map(|n| format!("n{n}")).collect();
            archive(&names.iter().map(|n| (n.as_str(), &b""[..])).collect::<Vec<_>>())
        }),
        ("deep.webarchive", format!("<?xml version='1.0'?><plist>{}", "<dict><key>WebMainResource</key>".repeat(300_000)).into_bytes()),
        (
            "parts.mhtml",
            format!("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n{}", "--b\n\nx\n".repeat(1_000_000)).into_bytes(),
        ),
        ("nested.mhtml", {
            let part = |n: usize| format!("Content-Type: multipart/related; boundary=b{n}\n\n--b{n}\n");
            format!("MIME-Version: 1.0\n{}", (0..100_000).map(part).collect::<String>()).into_bytes()
        }),
        ("paragraphs.rtf", format!("{{\\rtf1 {}", "\\par a".repeat(1_100_000)).into_bytes()),
        ("blank.txt", format!("{}x", "\n".repeat(30 << 20)).into_bytes()),
        ("brackets.txt", format!("({}", "one: Two ".repeat(20_000)).into_bytes()),
        ("paragraphs.txt", "A line of the text.\n\n".repeat(3_000_000).into_bytes()),
        ("short-lines.txt", "a\n".repeat(8_000_000).into_bytes()),
        ("line.txt", "The ferry sailed again on Monday. ".repeat(1_600_000).into_bytes()),
        ("letters.txt", vec![b'a'; 64 << 20]),
        ("one-word.txt", vec![b'a'; 15 << 20]),
        ("marks.txt", vec![b'!'; 15 << 20]),
        ("signs.txt", "湖".repeat(5 << 20).into_bytes()),
        ("spaces.txt", format!("{}x", " ".repeat((64 << 20) - 1)).into_bytes()),
        ("items.txt", "- one item\n".repeat(1_000_000).into_bytes()),
        ("paragraphs.html", pages("<p>The ferry sailed again on Monday.</p>\n".repeat(200_000))),
        ("same-paragraphs.html", pages("<p>Again.</p>".repeat(119_000))),
        ("attributes.html", pages(format!("<p {}>text", (0..300_000).map(|n| format!("a{n}=x ")).collect::<String>()))),
        ("states.pdf", pdf(&"q ".repeat(2_200_000), "")),
        (
            "ring.pdf",
            pdf(
                "/X Do",
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream",
            ),
        ),
        (
            "sly.epub",
            archive(&[
                ("mimetype", b"application/epub+zip"),
                ("META-INF/container.xml", b"<container><rootfiles><rootfile full-path='../../../../etc/passwd'/></rootfiles></container>"),
            ]),
        ),
    ];
    let answers = open_within_limits(&files);
    for ((name, _), answer) in files.iter().zip(&answers) {
        assert!(answer.get("id").is_some(), "{name}: no answer within the limits");
        // What a reader can bound without refusing it, it may read.
        let may_be_read = [
            "laughs.docx",
            "deep.md",
            "brackets.md",
            "deep-inline.html",
            "blank.txt",
            "brackets.txt",
            "one-word.txt",
            "spaces.txt",
            "same-paragraphs.html",
        ]
        .contains(name);
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(may_be_read || error.contains(name), "{name}: {answer}");
        assert!(!answer.to_string().contains("hahahaha"), "{name}");
    }
}

#[test]
fn rings_of_objects_end() {
    let ring = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\n\
        xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n113\n%%EOF\n";
    let styles = "<w:styles><w:style w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:styleId='B'><w:basedOn w:val='A'/></w:style></w:styles>";
    let links = "<Relationships><Relationship Type='x/styles' Target='styles.xml'/></Relationships>";
    let body = "<w:document><w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>Round and round.</w:t></w:r></w:p></w:document>";
    let docx = archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", body.as_bytes()),
        ("word/_rels/document.xml.rels", links.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
    ]);
    let answers = open_within_limits(&[("ring.pdf", ring.as_bytes().to_vec()), ("ring.docx", docx)]);
    assert!(answers[0]["error"].as_str().is_some_and(|e| e.contains("ring.pdf")), "{}", answers[0]);
    assert_eq!(answers[1]["comparison"]["left"]["text"], "Round and round.");
}
