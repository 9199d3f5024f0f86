//! What README.md tells a reader to type works, and what it points to is there.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("README.md")
}

/// The lines of all blocks marked `sh`.
fn commands(text: &str) -> Vec<String> {
    let mut inside = false;
    let mut out = Vec::new();
    for line in text.lines() {
        match line.trim() {
            "```sh" => inside = true,
            "```" => inside = false,
            command if inside && !command.is_empty() => out.push(command.to_owned()),
            _ => {}
        }
    }
    out
}

#[test]
fn every_command_runs() {
    let program = Path::new(env!("CARGO_BIN_EXE_factdiff"));
    let folder = program.parent().expect("a folder").display();
    let path = std::env::var("PATH").unwrap_or_default();
    let place = tempfile::TempDir::new().expect("a folder");
    let demo = place.path().join("assets/demo");
    fs::create_dir_all(&demo).expect("a folder");
    for name in ["original.txt", "rewrite.txt"] {
        fs::copy(root().join("assets/demo").join(name), demo.join(name)).expect("the demo");
    }
    let commands = commands(&readme());
    assert!(commands.iter().any(|c| c.starts_with("cargo run")) && commands.iter().any(|c| c == "tests/run.sh"), "{commands:?}");
    for command in commands {
        if command == "tests/run.sh" {
            assert!(root().join("tests/run.sh").is_file());
            continue;
        }
        // The program as built for this test stands in for a new build.
        let line = command.replacen("cargo run --release --", "factdiff", 1);
        let output = Command::new("sh")
            .args(["-c", &line])
            .current_dir(place.path())
            .env("PATH", format!("{folder}:{path}"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {said}");
        let (kept, file) = (!output.stdout.is_empty(), said.contains("factdiff-report.html") || line.contains("-o report.html"));
        assert!(kept || file, "{command} gives nothing");
    }
    for file in ["factdiff-report.html", "report.html"] {
        let page = fs::read_to_string(place.path().join(file)).expect("the report that README.md speaks of");
        assert!(page.contains("430") && page.contains("340"), "{file} does not show the demo's discrepancy");
    }
}

#[test]
fn every_link_leads_somewhere() {
    let text = readme();
    let mut seen = 0;
    for part in text.split("](").skip(1) {
        let target = part.split(')').next().unwrap_or_default();
        if !target.contains("://") {
            seen += 1;
            assert!(root().join(target).exists(), "README.md points to {target}, which is not there");
        }
    }
    assert!(seen >= 5, "only {seen} links");
}

#[test]
fn every_kind_of_discrepancy_is_explained_and_shown_by_the_demo() {
    use factdiff::comparison::{Options, Overrides, compare};
    use factdiff::facts::{Kind, Scope, Severity};
    use factdiff::load::{LoadOptions, load_path};
    use factdiff::text::{ParagraphKind, Sides};

    let text = readme();
    let load = |name: &str| load_path(&root().join("assets/demo").join(name), &LoadOptions::default()).expect("the demo");
    let demo = compare(Sides::new(load("original.txt"), load("rewrite.txt")), &Options::default(), &Overrides::default());
    for kind in Kind::ALL {
        assert!(text.contains(&format!("| {} |", kind.name())), "README.md does not explain {}", kind.name());
        assert!(demo.discrepancies.iter().any(|d| d.kind == kind), "the demo shows no {}", kind.name());
    }
    // What says the same in another form is no error.
    for trap in
        ["60 percent", "60 %", "4.2 million", "4,200,000", "twelve", "12", "Mar. 3", "3 March", "U.S.", "American", "Thursday", "Tarnow"]
    {
        let flagged = demo.discrepancies.iter().find(|d| {
            let texts = |side| d.spans[side].iter().any(|s| demo.articles[side].slice(*s) == trap);
            d.scope == Scope::Between
                && d.severity <= Severity::Altered
                && (texts(factdiff::text::Side::Left) || texts(factdiff::text::Side::Right))
        });
        assert!(flagged.is_none(), "{trap} is flagged: {}", flagged.map_or("", |d| d.summary.as_str()));
    }
    assert!(demo.beads.iter().any(|b| b.moved), "the demo moves no paragraph");
    assert!(demo.beads.iter().any(|b| b.paragraphs.left.len() == 1 && b.paragraphs.right.len() == 2), "the demo splits no paragraph");
    assert!(demo.articles.left.paragraphs.iter().any(|p| p.kind == ParagraphKind::Furniture), "the demo has no furniture");
}
