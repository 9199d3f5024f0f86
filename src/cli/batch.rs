//! `factdiff batch`: one comparison a line, streaming, in input order.
//!
//! The calling thread reads, a pool compares, one thread writes. What is under way is bounded by the
//! queue between reader and writer, so memory does not grow with the number of lines.

use std::io::{self, BufRead, BufWriter, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};

use anyhow::Context as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::comparison::{Options, Overrides, compare};
use crate::load::{LoadOptions, load_path, load_text};
use crate::report::wire::ComparisonFile;
use crate::text::{Article, Side, Sides};

use super::args::BatchCall;

/// Comparisons under way for each thread: enough that a slow line does not idle the others.
const AHEAD: usize = 16;

/// Stack of each thread, in bytes: a deeply nested page must not end the run.
const STACK: usize = 32 << 20;

/// Room of the output buffer, in bytes.
const BUFFER: usize = 1 << 18;

/// What some programs write in front of UTF-8.
const BOM: &[u8] = "\u{FEFF}".as_bytes();

#[derive(Deserialize)]
struct LineSide {
    text: Option<String>,
    path: Option<PathBuf>,
    title: Option<String>,
    published: Option<String>,
    language: Option<String>,
    encoding: Option<String>,
    chapter: Option<usize>,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    comparison: ComparisonFile<'a>,
}

#[derive(Serialize)]
struct Failure<'a> {
    id: Option<&'a str>,
    line: usize,
    error: &'a str,
}

/// One line's answer: its bytes with the line end, and whether it is an error line.
struct Reply {
    bytes: Vec<u8>,
    failed: bool,
}

/// Runs a batch over standard input and output. Answers the exit code: 1 when a line failed.
pub(super) fn run(call: &BatchCall) -> anyhow::Result<u8> {
    let threads = call.jobs.map_or(0, |j| j.get());
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build().context("The threads could not be started")?;
    let settings =
        Arc::new(Settings { options: call.compare.options(), labels: call.compare.labels(Sides::new("left", "right")), limit: call.limit });
    let (queue, answers) = sync_channel::<Receiver<Reply>>(AHEAD * pool.current_num_threads());
    let writer = std::thread::Builder::new()
        .name("batch output".into())
        .spawn(move || write_all(&answers))
        .context("The threads could not be started")?;

    let mut input = io::stdin().lock();
    let mut read = Ok(());
    let mut buffer = Vec::new();
    for line in 1.. {
        buffer.clear();
        match input.read_until(b'\n', &mut buffer) {
            Ok(0) => break,
            Ok(_) => {}
            Err(e) => {
                read = Err(e);
                break;
            }
        }
        let content = buffer.strip_prefix(if line == 1 { BOM } else { b"" }).unwrap_or(&buffer).trim_ascii();
        if content.is_empty() {
            continue;
        }
        let (send, receive) = sync_channel(1);
        if queue.send(receive).is_err() {
            break; // nobody reads the output any more
        }
        let (bytes, settings) = (content.to_vec(), Arc::clone(&settings));
        pool.spawn_fifo(move || {
            let _ = send.send(answer(line, &bytes, &settings));
        });
    }
    drop(queue);
    let written = writer.join().map_err(|_| anyhow::anyhow!("The output could not be written"))?;
    read.context("Standard input could not be read")?;
    match written {
        Ok(failed) => Ok(u8::from(failed)),
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        Err(e) => Err(e).context("Standard output could not be written"),
    }
}

/// Writes answers in the order of the queue; says whether one was an error line.
fn write_all(answers: &Receiver<Receiver<Reply>>) -> io::Result<bool> {
    let mut out = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let mut failed = false;
    loop {
        // Whoever feeds lines one by one gets each answer at once: flush before every wait.
        let pending = match answers.try_recv() {
            Ok(pending) => pending,
            Err(TryRecvError::Disconnected) => break,
            Err(TryRecvError::Empty) => {
                out.flush()?;
                match answers.recv() {
                    Ok(pending) => pending,
                    Err(_) => break,
                }
            }
        };
        let reply = match pending.try_recv() {
            Ok(reply) => reply,
            Err(_) => {
                out.flush()?;
                match pending.recv() {
                    Ok(reply) => reply,
                    Err(_) => continue,
                }
            }
        };
        failed |= reply.failed;
        out.write_all(&reply.bytes)?;
    }
    out.flush()?;
    Ok(failed)
}

struct Settings {
    options: Options,
    labels: Sides<String>,
    limit: u64,
}

/// Answers one line. Never fails: what is wrong becomes an error line.
fn answer(line: usize, bytes: &[u8], settings: &Settings) -> Reply {
    let outcome = catch_unwind(AssertUnwindSafe(|| compare_line(bytes, settings)));
    let (id, error) = match outcome {
        Ok(Ok(bytes)) => return Reply { bytes, failed: false },
        Ok(Err(trouble)) => trouble,
        Err(_) => (id_of(bytes), "the comparison stopped on an error of its own; please report these two texts".to_owned()),
    };
    Reply { bytes: to_line(&Failure { id: id.as_deref(), line, error: &error }), failed: true }
}

type Trouble = (Option<String>, String);

fn compare_line(bytes: &[u8], settings: &Settings) -> Result<Vec<u8>, Trouble> {
    let value: Value = serde_json::from_slice(bytes).map_err(|e| (None, format!("the line is not a JSON object: {e}")))?;
    let Value::Object(mut fields) = value else {
        return Err((None, "the line is not a JSON object".to_owned()));
    };
    let id = match fields.remove("id") {
        Some(Value::String(id)) => id,
        Some(_) => return Err((None, "\"id\" is not a string".to_owned())),
        None => return Err((None, "\"id\" is missing".to_owned())),
    };
    let mut read = |side: Side| {
        let name = side.name();
        let value = fields.remove(name).ok_or_else(|| format!("\"{name}\" is missing"))?;
        let given: LineSide = serde_json::from_value(value).map_err(|e| format!("\"{name}\" is not understood: {e}"))?;
        load_side(given, name, &settings.labels[side], settings.limit).map_err(|e| format!("{name}: {e}"))
    };
    let articles = match read(Side::Left).and_then(|left| Ok(Sides::new(left, read(Side::Right)?))) {
        Ok(articles) => articles,
        Err(error) => return Err((Some(id), error)),
    };
    let comparison = compare(articles, &settings.options, &Overrides::default());
    Ok(to_line(&Answer { id: &id, comparison: ComparisonFile::new(&comparison) }))
}

fn load_side(side: LineSide, name: &str, label: &str, limit: u64) -> Result<Article, String> {
    let published = match side.published.as_deref() {
        Some(day) => Some(super::source::parse_day(day)?),
        None => None,
    };
    let options = LoadOptions {
        label: Some(label.to_owned()),
        title: side.title,
        published,
        language: side.language,
        encoding: side.encoding,
        chapter: side.chapter,
        limit,
    };
    match (side.text, side.path) {
        (Some(text), None) => load_text(&text, name, &options).map_err(|e| e.problem),
        (None, Some(path)) => load_path(&path, &options).map_err(|e| e.to_string()),
        (Some(_), Some(_)) => Err("give either \"text\" or \"path\", not both".to_owned()),
        (None, None) => Err("\"text\" or \"path\" is missing".to_owned()),
    }
}

fn id_of(bytes: &[u8]) -> Option<String> {
    let value: Value = serde_json::from_slice(bytes).ok()?;
    value.get("id")?.as_str().map(str::to_owned)
}

fn to_line(value: &impl Serialize) -> Vec<u8> {
    // Writing these types to memory cannot fail: every key is a string and every number finite.
    let mut bytes = serde_json::to_vec(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
