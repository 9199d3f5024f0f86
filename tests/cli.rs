//! The command line as a user calls it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command as Plain, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;

const LEFT: &str = "The mill burned on Monday night.\n\nNobody was hurt, the fire brigade said.\n";
const RIGHT: &str = "The mill burned down on Monday.\n\nThe fire brigade said that nobody was hurt.\n";

struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(TempDir::new().expect("a folder"));
        place.put("left.txt", LEFT);
        place.put("right.txt", RIGHT);
        place
    }

    fn put(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("a file");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.0.path())
            .expect("a folder")
            .map(|e| e.expect("an entry").file_name().to_string_lossy().into())
            .collect();
        names.sort();
        names
    }

    /// The program in this folder, without a display.
    fn factdiff(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_factdiff"));
        command.current_dir(self.0.path()).args(arguments);
        for variable in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
            command.env_remove(variable);
        }
        command
    }
}

fn answer(command: &mut Command) -> (i32, String, String) {
    let output = command.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("no signal"), text(output.stdout), text(output.stderr))
}

#[test]
fn a_report_goes_to_standard_output_as_html() {
    let (code, out, err) = answer(&mut Place::new().factdiff(&["report", "left.txt", "right.txt"]));
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("<!DOCTYPE html>") && out.contains("left.txt"));
}

#[test]
fn the_ending_of_the_file_decides_the_format_and_the_option_wins() {
    let place = Place::new();
    for (file, start) in [
        ("a.html", "<!DOCTYPE html>"),
        ("a.htm", "<!DOCTYPE html>"),
        ("a.md", "# left and right"),
        ("a.json", "{"),
        ("a.csv", "record,"),
        ("a.txt", "left and right\n==="),
    ] {
        let (code, out, err) = answer(&mut place.factdiff(&["report", "left.txt", "right.txt", "-o", file]));
        assert_eq!((code, out.as_str(), err.as_str()), (0, "", ""));
        assert!(place.read(file).starts_with(start), "{file}");
    }
    assert_eq!(answer(&mut place.factdiff(&["report", "left.txt", "right.txt", "--format", "csv", "-o", "b.html"])).0, 0);
    assert!(place.read("b.html").starts_with("record,"));
}

#[test]
fn formats_to_come_and_unknown_ones_are_refused_and_nothing_is_written() {
    let place = Place::new();
    for (arguments, message) in [
        (["-o", "a.docx"], "docx reports are not yet there"),
        (["--format", "pdf"], "pdf reports are not yet there"),
        (["--format", "xlsx"], "xlsx reports are not yet there"),
        (["-o", "a.exe"], "the ending names no report format"),
        (["-o", "report"], "the ending names no report format"),
        (["--format", "exe"], "is no report format"),
    ] {
        let (code, out, err) = answer(place.factdiff(&["report", "left.txt", "right.txt"]).args(arguments));
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(err.contains(message), "{err}");
    }
    assert_eq!(place.names(), ["left.txt", "right.txt"]);
}

#[test]
fn a_failure_leaves_the_old_report_whole() {
    let place = Place::new();
    place.put("old.html", "the old report");
    let (code, _, err) = answer(&mut place.factdiff(&["report", "left.txt", "gone.txt", "-o", "old.html"]));
    assert_eq!(code, 2);
    assert!(err.contains("gone.txt"), "{err}");
    assert_eq!(place.read("old.html"), "the old report");
    let (code, _, err) = answer(&mut place.factdiff(&["report", "left.txt", "right.txt", "-o", "none/a.html"]));
    assert_eq!(code, 2);
    assert!(err.contains("there is no folder"), "{err}");
    assert_eq!(answer(&mut place.factdiff(&["report", "left.txt", "right.txt", "-o", ".", "--format", "html"])).0, 2);
    assert_eq!(place.names(), ["left.txt", "old.html", "right.txt"]);
}

#[test]
fn the_same_two_files_give_the_same_bytes() {
    let place = Place::new();
    for format in ["html", "markdown", "json", "csv", "text"] {
        let mut bytes = Vec::new();
        for _ in 0..3 {
            bytes.push(answer(&mut place.factdiff(&["report", "left.txt", "right.txt", "--format", format])).1);
        }
        assert!(bytes.iter().all(|b| *b == bytes[0]), "{format}");
        assert!(!bytes[0].contains(&*place.0.path().to_string_lossy()), "{format} names the folder");
    }
}

#[test]
fn one_side_may_be_standard_input_and_not_both() {
    let place = Place::new();
    let (code, out, _) = answer(place.factdiff(&["report", "-", "right.txt", "--format", "json"]).write_stdin(LEFT));
    assert_eq!(code, 0);
    let value: Value = serde_json::from_str(&out).expect("JSON");
    assert!(value["left"]["text"].as_str().expect("a text").starts_with("The mill burned on Monday night."));
    let (code, _, err) = answer(place.factdiff(&["report", "-", "-"]).write_stdin(LEFT));
    assert_eq!(code, 2);
    assert!(err.contains("standard input holds only one"), "{err}");
}

#[test]
fn labels_name_the_sides_and_stems_do_otherwise() {
    let place = Place::new();
    let label = |arguments: &[&str]| {
        let mut all = vec!["report", "left.txt", "right.txt", "--format", "json"];
        all.extend(arguments);
        let value: Value = serde_json::from_str(&answer(&mut place.factdiff(&all)).1).expect("JSON");
        (value["left"]["label"].as_str().map(str::to_owned), value["settings"]["source"].as_str().map(str::to_owned))
    };
    assert_eq!(label(&[]), (Some("left".into()), Some("left".into())));
    assert_eq!(label(&["--left-label", "The wire", "--source", "none"]), (Some("The wire".into()), Some("none".into())));
    assert_eq!(label(&["--source", "right"]).1, Some("right".into()));
    assert_eq!(answer(&mut place.factdiff(&["report", "left.txt", "right.txt", "--source", "up"])).0, 2);
}

#[test]
fn identical_articles_end_with_0_even_when_asked_for_an_exit_code() {
    let place = Place::new();
    assert_eq!(answer(&mut place.factdiff(&["report", "left.txt", "left.txt", "--exit-code", "--format", "text"])).0, 0);
}

#[test]
fn help_and_version_are_as_everywhere() {
    let place = Place::new();
    for arguments in [&["--help"][..], &["report", "--help"], &["batch", "--help"], &["--version"]] {
        let (code, out, err) = answer(&mut place.factdiff(arguments));
        assert_eq!((code, err.as_str()), (0, ""), "{arguments:?}");
        assert!(out.contains("factdiff") || out.contains("Usage"), "{out}");
    }
    for arguments in [&["report", "left.txt"][..], &["--nonsense"], &["a", "b", "c"], &["batch", "--jobs", "0"]] {
        let (code, out, err) = answer(&mut place.factdiff(arguments));
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(!err.is_empty());
    }
}

#[test]
fn without_a_display_the_report_goes_to_a_free_name() {
    let place = Place::new();
    for name in ["factdiff-report.html", "factdiff-report-2.html", "factdiff-report-3.html"] {
        let (code, out, err) = answer(&mut place.factdiff(&["left.txt", "right.txt"]));
        assert_eq!((code, out.as_str()), (0, ""));
        assert!(err.contains("DISPLAY") && err.contains(name), "{err}");
        assert!(place.read(name).starts_with("<!DOCTYPE html>"));
    }
}

#[test]
fn the_call_for_the_window_takes_a_limit_and_an_encoding() {
    let place = Place::new();
    std::fs::write(place.path("long.txt"), "One two. ".repeat(200_000)).unwrap();
    let (code, _, err) = answer(&mut place.factdiff(&["left.txt", "long.txt", "--limit", "1"]));
    assert_eq!(code, 2);
    assert!(err.contains("long.txt") && err.contains("more than 1 MB"), "{err}");
    let (code, _, err) = answer(&mut place.factdiff(&["left.txt", "right.txt", "--right-encoding", "klingon-1"]));
    assert_eq!(code, 2);
    assert!(err.contains("right.txt") && err.contains("no encoding named klingon-1"), "{err}");
}

#[test]
fn without_a_display_and_without_two_articles_it_ends_with_2() {
    let place = Place::new();
    for arguments in [&[][..], &["left.txt"]] {
        let (code, _, err) = answer(&mut place.factdiff(arguments));
        assert_eq!(code, 2);
        assert!(err.contains("DISPLAY") && err.contains("factdiff report LEFT RIGHT"), "{err}");
    }
    assert_eq!(answer(&mut place.factdiff(&["left.txt", "gone.txt"])).0, 2);
    assert_eq!(place.names(), ["left.txt", "right.txt"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_display_that_cannot_be_reached_is_as_none() {
    let place = Place::new();
    let (code, _, err) = answer(place.factdiff(&["left.txt", "right.txt"]).env("DISPLAY", ":4711"));
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("factdiff-report.html") && !err.contains("panicked"), "{err}");
    let (code, _, err) = answer(place.factdiff(&["-", "right.txt"]).env("DISPLAY", ":4711").write_stdin(LEFT));
    assert_eq!(code, 0, "{err}");
    assert!(place.read("factdiff-report-2.html").contains("standard input"));
    assert!(place.read("factdiff-report.html").starts_with("<!DOCTYPE html>"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_trouble_and_a_closed_pipe_is_none() {
    let place = Place::new();
    let run = |out: Stdio| {
        let mut child = Plain::new(env!("CARGO_BIN_EXE_factdiff"));
        child.current_dir(place.0.path()).args(["report", "left.txt", "right.txt"]).stdout(out).stderr(Stdio::piped());
        child.spawn().expect("the program runs")
    };
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let output = run(full.into()).wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
    let mut child = run(Stdio::piped());
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

fn line(id: &str, left: &Value, right: &Value) -> String {
    format!("{}\n", json!({ "id": id, "left": left, "right": right }))
}

fn batch(place: &Place, arguments: &[&str], input: impl Into<Vec<u8>>) -> (i32, Vec<Value>) {
    let mut all = vec!["batch"];
    all.extend(arguments);
    let (code, out, err) = answer(place.factdiff(&all).write_stdin(input));
    assert_eq!(err, "");
    (code, out.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|e| panic!("{e}: {l}"))).collect())
}

#[test]
fn a_batch_answers_every_line_in_order_whatever_the_jobs() {
    let place = Place::new();
    let input: String = (0..200)
        .map(|n| {
            let long = "The mill burned on Monday night. ".repeat(1 + (n * 37) % 60);
            line(&format!("pair {n}"), &json!({ "text": long }), &json!({ "text": RIGHT }))
        })
        .collect();
    let (code, one) = batch(&place, &["--jobs", "1"], input.clone());
    let (_, four) = batch(&place, &["--jobs", "4"], input);
    assert_eq!(code, 0);
    assert_eq!(one, four);
    let ids: Vec<&str> = one.iter().map(|a| a["id"].as_str().expect("an id")).collect();
    assert_eq!(ids, (0..200).map(|n| format!("pair {n}")).collect::<Vec<_>>());
    assert!(one.iter().all(|a| a["comparison"]["schema"] == "factdiff.comparison/1" && a["comparison"]["left"]["label"] == "left"));
}

#[test]
fn a_bad_line_is_an_error_line_and_the_run_goes_on() {
    let place = Place::new();
    let good = line("good", &json!({ "text": LEFT }), &json!({ "path": "right.txt", "title": "Fire", "published": "2024-05-14" }));
    let text = json!({ "text": "x" });
    let mut input = format!("{good}\n  \nnot json\n[1]\n{}", json!({ "left": text, "right": text })).into_bytes();
    input.push(b'\n');
    for (left, right) in [
        (json!({ "text": " \n" }), &text),
        (json!({ "path": "gone.txt" }), &text),
        (json!({}), &text),
        (json!({ "text": "x", "path": "y" }), &text),
        (json!({ "text": "x", "published": "yesterday" }), &text),
        (json!({ "text": "x", "published": "2024-02-30" }), &text),
        (json!(7), &text),
        (json!({ "text": 7 }), &text),
    ] {
        input.extend(line("bad", &left, right).as_bytes());
    }
    input.extend(b"{\"id\": \"\xff\"}\n");
    input.extend(b"{\"id\": \"half\", \"left\": {\"text\": \"x\"}}\n");
    input.extend(good.trim_end().as_bytes());
    let (code, answers) = batch(&place, &[], input);
    assert_eq!(code, 1);
    assert_eq!(answers.len(), 15);
    assert_eq!(answers[0]["comparison"]["right"]["title"], "Fire");
    assert_eq!(answers[0]["comparison"]["right"]["published"], "2024-05-14");
    let lines: Vec<u64> = answers[1..14].iter().map(|a| a["line"].as_u64().unwrap_or_else(|| panic!("{a}"))).collect();
    assert_eq!(lines, (4..=16).collect::<Vec<u64>>());
    assert!(answers[1..14].iter().all(|a| a["error"].as_str().is_some_and(|e| e.len() > 10)));
    assert_eq!(answers[1]["id"], Value::Null);
    assert_eq!(answers[4]["id"], "bad");
    assert_eq!(answers[13]["id"], "half");
    assert_eq!(answers[14]["comparison"], answers[0]["comparison"]);
}

#[test]
fn text_is_plain_text_whatever_it_looks_like() {
    let html = "<p>The mill <b>burned</b>.</p>";
    let (_, answers) = batch(&Place::new(), &[], line("a", &json!({ "text": html }), &json!({ "text": "# The mill" })));
    assert_eq!(answers[0]["comparison"]["left"]["text"], html);
    assert_eq!(answers[0]["comparison"]["right"]["text"], "# The mill");
}

#[test]
fn an_empty_batch_is_no_trouble() {
    assert_eq!(batch(&Place::new(), &[], ""), (0, Vec::new()));
}

fn child(arguments: &[&str]) -> std::process::Child {
    Plain::new(env!("CARGO_BIN_EXE_factdiff"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs")
}

#[test]
fn each_answer_comes_while_the_input_is_still_open() {
    let mut child = child(&["batch"]);
    let mut input = child.stdin.take().expect("its input");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    for id in ["first", "second"] {
        input.write_all(line(id, &json!({ "text": LEFT }), &json!({ "text": RIGHT })).as_bytes()).expect("a line");
        let mut answer = String::new();
        output.read_line(&mut answer).expect("an answer");
        assert!(answer.starts_with(&format!("{{\"id\":\"{id}\"")), "{answer}");
    }
    drop(input);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_reader_that_stops_reading_holds_the_batch_back() {
    let mut child = child(&["batch", "--jobs", "2"]);
    let mut input = child.stdin.take().expect("its input");
    let taken = Arc::new(AtomicUsize::new(0));
    let feeder = {
        let taken = Arc::clone(&taken);
        std::thread::spawn(move || {
            let line = line("x", &json!({ "text": LEFT.repeat(20) }), &json!({ "text": RIGHT.repeat(20) }));
            while taken.load(Ordering::Relaxed) < 20_000 && input.write_all(line.as_bytes()).is_ok() {
                taken.fetch_add(1, Ordering::Relaxed);
            }
        })
    };
    std::thread::sleep(Duration::from_secs(2));
    let held = taken.load(Ordering::Relaxed);
    child.kill().expect("it can be stopped");
    child.wait().expect("it ends");
    feeder.join().expect("the feeder ends");
    assert!(held < 1_000, "{held} lines were taken though nobody read an answer");
}

#[test]
fn whoever_closes_the_output_of_a_batch_has_read_enough() {
    let mut child = child(&["batch"]);
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("its input");
    let line = line("x", &json!({ "text": LEFT }), &json!({ "text": RIGHT }));
    for _ in 0..2_000 {
        if input.write_all(line.as_bytes()).is_err() {
            break;
        }
    }
    drop(input);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn paths_are_shown_as_they_were_given() {
    let place = Place::new();
    let given = Path::new("left.txt");
    let (_, out, _) = answer(&mut place.factdiff(&["report", &given.to_string_lossy(), "right.txt", "--format", "text"]));
    assert!(out.contains("Source     left.txt"), "{out}");
}

/// A review with a decision about a discrepancy that is not there.
fn review(text: &str) -> String {
    let side = |name: &str| {
        json!({ "path": format!("{name}.txt"), "sha256": "", "label": format!("the {name} one"),
                "text": { "format": "text", "title": null, "byline": null, "published": null, "language": "en", "encoding": "UTF-8",
                          "paragraphs": [{ "kind": "body", "text": text }] } })
    };
    json!({ "schema": "factdiff.review/1", "left": side("left"), "right": side("right"), "settings": { "source": "right" },
            "decisions": [{ "id": "x", "decision": "confirmed", "note": "Call the brigade", "kind": "number", "left": ["two dead"],
                            "right": ["three dead"], "context": { "left": ["Two dead were found."], "right": ["Three dead."] },
                            "summary": "The right one says three dead; the left one says two" }] })
    .to_string()
}

#[test]
fn a_review_gives_a_report_with_its_decisions() {
    let place = Place::new();
    place.put("a.factdiff", &review("Kept."));
    let (code, _, err) = answer(&mut place.factdiff(&["report", "a.factdiff", "-o", "a.json"]));
    assert_eq!(code, 0, "{err}");
    let value: Value = serde_json::from_str(&place.read("a.json")).expect("JSON");
    assert!(value["left"]["text"].as_str().expect("a text").starts_with("The mill burned"), "the file is read where it is there");
    assert_eq!((&value["left"]["label"], &value["settings"]["source"]), (&json!("the left one"), &json!("right")));
    assert_eq!(value["review"]["unplaced"][0]["note"], "Call the brigade");
    for format in ["html", "markdown", "csv", "text"] {
        let (code, out, _) = answer(&mut place.factdiff(&["report", "a.factdiff", "--format", format, "--include", "confirmed"]));
        assert_eq!(code, 0);
        assert!(out.contains("Call the brigade") && out.contains("three dead"), "{format}: {out}");
    }
}

#[test]
fn a_review_is_read_beside_its_files_or_from_the_texts_it_keeps() {
    let place = Place::new();
    std::fs::create_dir(place.path("elsewhere")).expect("a folder");
    place.put("elsewhere/a.factdiff", &review("Nothing but what the review keeps."));
    place.put("elsewhere/left.txt", "A file beside the review.");
    std::fs::remove_file(place.path("right.txt")).expect("removed");
    let (code, out, err) = answer(&mut place.factdiff(&["report", "elsewhere/a.factdiff", "--format", "json"]));
    assert_eq!(code, 0, "{err}");
    let value: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(value["left"]["text"], "A file beside the review.");
    assert_eq!(value["right"]["text"], "Nothing but what the review keeps.");
}

#[test]
fn what_was_set_by_hand_counts_without_a_window_too() {
    let place = Place::new();
    let told = |who: &str| format!("The bridge opened on Monday, {who} said.\n\nNobody was hurt.\n");
    place.put("wire.txt", &told("Ines Haldane"));
    place.put("paper.txt", &told("Rosa Brandt"));
    let json = |name: &str| -> Value {
        let (code, out, err) = answer(&mut place.factdiff(&["report", name, "--format", "json"]));
        assert_eq!(code, 0, "{err}");
        serde_json::from_str(&out).expect("JSON")
    };
    let side = |name: &str| json!({ "path": format!("{name}.txt"), "sha256": "old", "label": name });
    let plain = json!({ "schema": "factdiff.review/2", "left": side("wire"), "right": side("paper") });
    place.put("plain.factdiff", &plain.to_string());
    assert!(json("plain.factdiff")["discrepancies"].to_string().contains("Brandt"));

    let mut set = plain;
    set["aliases"] = json!([{ "left": "Ines Haldane", "right": "Rosa Brandt" }]);
    set["left"]["given"] = json!({ "published": "2026-03-31", "title": "The bridge" });
    set["right"]["edited"] = json!(format!("{}\n\nA line that the reader wrote.", told("Rosa Brandt").trim()));
    set["overrides"] = json!([{ "set": "parted", "left": { "index": 1, "text": "Nobody was hurt." },
                                "right": { "index": 1, "text": "Nobody was hurt." } }]);
    place.put("set.factdiff", &set.to_string());
    let report = json("set.factdiff");
    assert!(!report["discrepancies"].to_string().contains("Brandt"), "{}", report["discrepancies"]);
    assert_eq!((&report["left"]["published"], &report["left"]["title"]), (&json!("2026-03-31"), &json!("The bridge")));
    assert!(report["right"]["text"].as_str().expect("a text").contains("the reader wrote"));
    let beads = report["beads"].as_array().expect("beads");
    assert!(beads.iter().all(|b| b["left"] != json!([1]) || b["right"] == json!([])), "{beads:?}");
    let (_, text, _) = answer(&mut place.factdiff(&["report", "set.factdiff", "--format", "text"]));
    for said in ["Set by hand", "publication date set to 2026-03-31", "mean the same", "Parted by hand", "edited by hand"] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn what_is_no_readable_review_is_refused_with_the_reason() {
    let place = Place::new();
    place.put("newer.factdiff", &review("x").replace("review/1", "review/9"));
    place.put("half.factdiff", &review("x")[..200]);
    for (arguments, message) in [
        (&["report", "left.txt"][..], "give two articles, or one review file (.factdiff)"),
        (&["report", "newer.factdiff"], "newer Factdiff"),
        (&["report", "half.factdiff"], "damaged"),
        (&["report", "gone.factdiff"], "could not be read"),
        (&["report", "left.txt", "right.txt", "--include", "all"], "cannot be used with"),
    ] {
        let (code, out, err) = answer(&mut place.factdiff(arguments));
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(err.contains(message), "{err}");
    }
}

const STORM: &str = "A storm hit the coast on Sunday.\n\nThe mayor of Ellery said that 12 people were killed in the harbour.\n";

#[test]
fn an_exit_code_tells_whether_a_conflict_was_found() {
    let place = Place::new();
    place.put("storm.txt", STORM);
    place.put("retold.txt", &STORM.replace("12 people", "15 people"));
    let code = |arguments: &[&str]| answer(place.factdiff(&["report", "--format", "text"]).args(arguments)).0;
    assert_eq!(code(&["storm.txt", "retold.txt", "--exit-code"]), 1);
    assert_eq!(code(&["storm.txt", "retold.txt"]), 0);
    assert_eq!(code(&["storm.txt", "storm.txt", "--exit-code"]), 0);
}

#[test]
fn a_decision_stands_in_the_report_even_after_the_article_was_edited() {
    let place = Place::new();
    place.put("storm.txt", STORM);
    place.put("retold.txt", &STORM.replace("12 people", "15 people"));
    let json = |arguments: &[&str]| -> Value {
        let (code, out, err) = answer(place.factdiff(&["report", "--format", "json"]).args(arguments));
        assert_eq!(code, 0, "{err}");
        serde_json::from_str(&out).expect("JSON")
    };
    let found = json(&["storm.txt", "retold.txt"])["discrepancies"][0].clone();
    let texts = |side: &str| found[side].as_array().expect("spans").iter().map(|s| s["text"].clone()).collect::<Vec<_>>();
    let side = |name: &str| json!({ "path": name, "sha256": "old", "label": name });
    let review = json!({ "schema": "factdiff.review/1", "left": side("storm.txt"), "right": side("retold.txt"),
        "decisions": [{ "id": found["id"], "decision": "dismissed", "note": "Later count", "kind": found["kind"],
            "left": texts("left"), "right": texts("right"), "summary": found["summary"],
            "context": { "left": ["The mayor of Ellery said that 12 people were killed in the harbour."],
                         "right": ["The mayor of Ellery said that 15 people were killed in the harbour."] } }] });
    place.put("a.factdiff", &review.to_string());
    let check = || {
        let report = json(&["a.factdiff"]);
        assert_eq!(report["discrepancies"][0]["decision"], "dismissed", "{report}");
        assert_eq!(report["discrepancies"][0]["note"], "Later count");
        assert_eq!(report["review"]["unplaced"], json!([]));
        assert_eq!(json(&["a.factdiff", "--include", "undismissed"])["discrepancies"], json!([]));
        assert_eq!(
            answer(&mut place.factdiff(&["report", "a.factdiff", "--exit-code", "--format", "text"])).0,
            0,
            "dismissed is no finding"
        );
    };
    check();
    place.put("retold.txt", &STORM.replace("12 people", "15 people").replace("hit", "struck"));
    check();
    let gone = STORM.replace("12 people", "many people");
    place.put("retold.txt", &gone);
    assert_eq!(json(&["a.factdiff"])["review"]["unplaced"][0]["note"], "Later count");
}
