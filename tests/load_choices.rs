//! What the command line lets a user choose about reading: encoding, limit; and that a refusal reads alike wherever
//! it is met.

use std::path::Path;

use assert_cmd::Command;
use serde_json::{Value, json};

fn factdiff(folder: &Path, arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_factdiff"));
    let output = command.current_dir(folder).args(arguments).write_stdin(input).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

const SENTENCE: &str = "L’été fut long.";

/// The sentence in an encoding that no guess hits, and in one that every guess does.
fn put_both(folder: &Path) {
    let bytes = encoding_rs::Encoding::for_label(b"macintosh").unwrap().encode(SENTENCE).0.into_owned();
    std::fs::write(folder.join("old.txt"), bytes).unwrap();
    std::fs::write(folder.join("new.txt"), SENTENCE).unwrap();
}

#[test]
fn an_encoding_is_chosen_for_a_report_and_for_a_batch_line() {
    let folder = tempfile::tempdir().unwrap();
    put_both(folder.path());
    let call = ["report", "old.txt", "new.txt", "--format", "json", "--left-encoding", "macintosh"];
    let (code, out, error) = factdiff(folder.path(), &call, "");
    assert_eq!(code, 0, "{error}");
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["left"]["text"], SENTENCE);
    let line = json!({"id": "a", "left": {"path": "old.txt", "encoding": "macintosh", "language": "fr"}, "right": {"path": "new.txt"}});
    let (code, out, _) = factdiff(folder.path(), &["batch"], &line.to_string());
    assert_eq!(code, 0, "{out}");
    let answer: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(answer["comparison"]["left"]["text"], SENTENCE);
    assert_eq!(answer["comparison"]["left"]["language"], "fr");
    let (code, _, error) = factdiff(folder.path(), &["report", "old.txt", "new.txt", "--left-encoding", "klingon"], "");
    assert_eq!(code, 2);
    assert!(error.contains("old.txt: there is no encoding named klingon. Name one such as"), "{error}");
}

#[test]
fn a_limit_refuses_and_admits() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("long.txt"), "A word. ".repeat(200_000)).unwrap();
    std::fs::write(folder.path().join("short.txt"), "A word.").unwrap();
    let (code, _, error) = factdiff(folder.path(), &["report", "long.txt", "short.txt", "--limit", "1"], "");
    assert_eq!(code, 2);
    assert!(error.contains("long.txt: it has more than 1 MB"), "{error}");
    let line = json!({"id": "a", "left": {"path": "long.txt"}, "right": {"text": "A word."}}).to_string();
    assert!(factdiff(folder.path(), &["batch", "--limit", "1"], &line).1.contains("it has more than 1 MB"));
    assert_eq!(factdiff(folder.path(), &["batch", "--limit", "2"], &line).0, 0);
}

#[test]
fn a_refusal_reads_alike_in_a_report_and_in_a_batch() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("ok.txt"), "A word.").unwrap();
    std::fs::write(folder.path().join("empty.txt"), "").unwrap();
    std::fs::write(folder.path().join("picture.txt"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    std::fs::create_dir(folder.path().join("folder")).unwrap();
    for name in ["empty.txt", "picture.txt", "folder", "missing.txt"] {
        let (code, out, error) = factdiff(folder.path(), &["report", name, "ok.txt"], "");
        assert_eq!((code, out.as_str()), (2, ""), "{name}");
        let line = json!({"id": "a", "left": {"path": name}, "right": {"path": "ok.txt"}}).to_string();
        let answer: Value = serde_json::from_str(&factdiff(folder.path(), &["batch"], &line).1).unwrap();
        let said = answer["error"].as_str().unwrap();
        let sentence = said.strip_prefix("left: ").unwrap_or(said);
        assert!(error.contains(sentence), "{name}: {error} / {said}");
        // Which file, what is wrong, what to do.
        assert!(sentence.starts_with(name) && sentence.matches(". ").count() >= 1, "{sentence}");
    }
}
