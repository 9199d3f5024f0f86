//! CPU time of a frame at 5,000 paragraphs a side, without a display: layout, marks, tessellation; and
//! the memory that such a pair takes after a walk through all of it.
//!
//! `cargo bench --bench window`, or `cargo test --release --benches` to see that it runs.

#[path = "../tests/window/long.rs"]
mod long;

use std::time::{Duration, Instant};

use divan::Bencher;
use egui::{Context, Event, Modifiers, MouseWheelUnit, RawInput, Rect, TouchPhase, pos2, vec2};
use factdiff::app::command::{Action, Command};
use factdiff::app::document::Document;
use factdiff::app::state::Settings;
use factdiff::app::{Launch, Window};
use factdiff::comparison::{Options, Overrides, compare};
use factdiff::load::{LoadOptions, load_text};
use factdiff::text::Sides;

/// Paragraphs a side.
const MANY: usize = 5_000;

fn main() {
    tell_memory();
    divan::main();
}

/// Compares two long texts, scrolls from the first row to the last, and tells what the process holds (Linux).
fn tell_memory() {
    let options = LoadOptions::default();
    let sides = Sides::new(0, 1).map(|side| load_text(&story(side), "story", &options).expect("a plain text loads"));
    let since = Instant::now();
    let comparison = compare(sides, &Options::default(), &Overrides::default());
    let beads = comparison.beads.len();
    let mut screen = Screen::new(10);
    screen.window.show(Document::new(comparison, since.elapsed()));
    let took = since.elapsed();
    screen.frame(Vec::new());
    let mut slowest = Duration::ZERO;
    let mut frames = 0;
    let length = screen.window.extent().1;
    while screen.window.extent().0 < length - 1_000.0 && frames < 5_000 {
        let since = Instant::now();
        screen.wheel(-700.0);
        slowest = slowest.max(since.elapsed());
        frames += 1;
    }
    let resident = std::fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|s| s.lines().find_map(|l| l.strip_prefix("VmRSS:").map(|v| v.trim().to_owned())))
        .unwrap_or_else(|| "unknown".to_owned());
    println!(
        "{beads} rows compared and shown in {took:.0?}; after {frames} frames from top to end, the slowest {slowest:.1?}, {resident} resident"
    );
}

/// A text of [`MANY`] paragraphs; the second side changes a figure here and there.
fn story(side: u64) -> String {
    let mut seed = 7_u64;
    let mut next = move |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let parts = ["ba", "lor", "mi", "ten", "sa", "rund", "ke", "vo", "lim", "da"];
    let mut out = String::new();
    for paragraph in 0..MANY {
        for sentence in 0..4 {
            for word in 0..15 {
                let text: String = (0..2 + next(2)).map(|_| parts[next(10) as usize]).collect();
                let text = if word == 0 { format!("{}{}", text[..1].to_uppercase(), &text[1..]) } else { text };
                out.push_str(&text);
                out.push(' ');
            }
            let figure = 100 + next(900) + if sentence == 1 && paragraph.is_multiple_of(9) { side * 11 } else { 0 };
            out.push_str(&format!("for {figure} crowns. "));
        }
        out.push_str("\n\n");
    }
    out
}

struct Screen {
    ctx: Context,
    window: Window,
    size: [f32; 2],
    time: f64,
}

impl Screen {
    fn new(paragraphs: usize) -> Self {
        let ctx = Context::default();
        let window = Window::new(&ctx, Settings { unfolded: true, ..Settings::default() }, Launch::default());
        let mut screen = Self { ctx, window, size: [1440.0, 900.0], time: 0.0 };
        screen.window.show(long::long(paragraphs));
        for _ in 0..5 {
            screen.frame(vec![Event::PointerMoved(pos2(500.0, 500.0))]);
        }
        screen
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(self.size[0], self.size[1]))),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let window = &mut self.window;
        let output = self.ctx.run_ui(input, |ui| window.paint(ui));
        divan::black_box(self.ctx.tessellate(output.shapes, output.pixels_per_point));
    }

    fn wheel(&mut self, by: f32) {
        self.frame(vec![Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, by),
            phase: TouchPhase::Move,
            modifiers: Modifiers::NONE,
            source: egui::MouseWheelSource::Unknown,
        }]);
    }
}

/// Scrolling on by 60 points a frame, always into rows that were never set.
#[divan::bench]
fn scrolling(bencher: Bencher) {
    let mut screen = Screen::new(MANY);
    bencher.bench_local(|| screen.wheel(-60.0));
    assert!(screen.window.extent().0 > 1_000.0, "the page did not scroll");
}

/// Nothing moves.
#[divan::bench]
fn still(bencher: Bencher) {
    let mut screen = Screen::new(MANY);
    bencher.bench_local(|| screen.frame(Vec::new()));
}

/// Every frame has another width.
#[divan::bench]
fn resizing(bencher: Bencher) {
    let mut screen = Screen::new(MANY);
    let mut step = 0;
    bencher.bench_local(|| {
        step += 1;
        screen.size = [1_200.0 + (step % 60) as f32 * 4.0, 900.0];
        screen.frame(Vec::new());
    });
}

/// Every frame has another zoom.
#[divan::bench]
fn zooming(bencher: Bencher) {
    let mut screen = Screen::new(MANY);
    let mut step = 0;
    bencher.bench_local(|| {
        step += 1;
        let action = if step % 8 < 4 { Action::ZoomIn } else { Action::ZoomOut };
        let ctx = screen.ctx.clone();
        screen.window.send(&ctx, Command::Act(action));
        screen.frame(Vec::new());
    });
}

/// Every frame jumps to the next discrepancy.
#[divan::bench]
fn walking(bencher: Bencher) {
    let mut screen = Screen::new(MANY);
    bencher.bench_local(|| {
        let ctx = screen.ctx.clone();
        screen.window.send(&ctx, Command::Act(Action::NextDiscrepancy));
        screen.frame(Vec::new());
    });
}

/// From a finished comparison to its first frame.
#[divan::bench(sample_count = 10)]
fn opening(bencher: Bencher) {
    bencher.with_inputs(|| (Screen::new(10), long::long(MANY))).bench_local_values(|(mut screen, document)| {
        screen.window.show(document);
        screen.frame(Vec::new());
        screen
    });
}
