//! The numbers that an OpenDocument text draws in front of the items of its lists.

use rustc_hash::FxHashMap;

use crate::load::{numerals, xml::Element};

/// How a level of a list is numbered.
#[derive(Clone, Debug)]
struct Level {
    /// As [`numerals::write`] names it; `None` for bullets.
    format: Option<&'static str>,
    prefix: String,
    suffix: String,
    start: u32,
    /// How many levels' numbers are written: 2 for "1.2".
    shown: usize,
}

/// A list under way.
#[derive(Clone, Debug)]
struct Open {
    style: String,
    /// Number of its item under way; `None` before the first.
    count: Option<u32>,
    /// The item's number is still to be written.
    waits: bool,
}

/// The lists of a document.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    styles: FxHashMap<String, Vec<Level>>,
    reads: Option<String>,
    open: Vec<Open>,
    /// How far lists of a style have counted that a later one may go on with, by style and depth.
    counted: FxHashMap<(String, usize), u32>,
}

impl Lists {
    /// Whether no list is open.
    #[must_use]
    pub fn is_outside(&self) -> bool {
        self.open.is_empty()
    }

    /// An element begins that may tell or use a list.
    pub fn start(&mut self, e: &Element<'_>) {
        match e.name() {
            "text:list-style" => self.reads = e.get("style:name"),
            "text:list-level-style-number" => self.level(e, format(&e.get("style:num-format").unwrap_or_default())),
            "text:list-level-style-bullet" | "text:list-level-style-image" => self.level(e, None),
            "text:list" => {
                let style = e.get("text:style-name").or_else(|| self.open.last().map(|o| o.style.clone())).unwrap_or_default();
                let goes_on = e.get("text:continue-numbering").as_deref() == Some("true") || e.get("text:continue-list").is_some();
                let count = goes_on.then(|| self.counted.get(&(style.clone(), self.open.len())).copied()).flatten();
                self.open.push(Open { style, count, waits: false });
            }
            "text:list-item" => {
                let depth = self.open.len();
                let Some(open) = self.open.last_mut() else { return };
                let first = self.styles.get(&open.style).and_then(|l| l.get(depth - 1)).map_or(1, |l| l.start);
                let stated = e.get("text:start-value").and_then(|v| v.parse().ok());
                open.count = Some(stated.unwrap_or_else(|| open.count.map_or(first, |c| c.saturating_add(1))));
                open.waits = true;
            }
            _ => {}
        }
    }

    /// An element ends.
    pub fn end(&mut self, name: &str) {
        match name {
            "text:list-style" => self.reads = None,
            "text:list" => {
                let depth = self.open.len().saturating_sub(1);
                if let Some(Open { style, count: Some(count), .. }) = self.open.pop() {
                    self.counted.insert((style, depth), count);
                }
            }
            _ => {}
        }
    }

    /// The number to write in front of a paragraph that begins now, once an item.
    pub fn number(&mut self) -> Option<String> {
        let depth = self.open.len();
        let open = self.open.last_mut()?;
        if !std::mem::take(&mut open.waits) {
            return None;
        }
        let levels = self.styles.get(&open.style)?;
        let own = levels.get(depth - 1)?;
        own.format?;
        let from = depth.saturating_sub(own.shown.max(1));
        let counts: Vec<String> = (from..depth)
            .filter_map(|at| Some(numerals::write(self.open.get(at)?.count?, levels.get(at).and_then(|l| l.format).unwrap_or("decimal"))))
            .collect();
        Some(format!("{}{}{}", own.prefix, counts.join("."), own.suffix)).filter(|n| n.chars().any(char::is_alphanumeric))
    }

    fn level(&mut self, e: &Element<'_>, format: Option<&'static str>) {
        let Some(levels) = self.reads.as_ref().map(|name| self.styles.entry(name.clone()).or_default()) else { return };
        let at: usize = e.get("text:level").and_then(|l| l.parse().ok()).unwrap_or(levels.len() + 1);
        if !(1..=20).contains(&at) {
            return;
        }
        let none = Level { format: None, prefix: String::new(), suffix: String::new(), start: 1, shown: 1 };
        while levels.len() < at {
            levels.push(none.clone());
        }
        let number = |name: &str| e.get(name).and_then(|v| v.parse().ok());
        levels[at - 1] = Level {
            format,
            prefix: e.get("style:num-prefix").unwrap_or_default(),
            suffix: e.get("style:num-suffix").unwrap_or_default(),
            start: number("text:start-value").unwrap_or(1),
            shown: number("text:display-levels").and_then(|n| usize::try_from(n).ok()).unwrap_or(1),
        };
    }
}

fn format(name: &str) -> Option<&'static str> {
    Some(match name {
        "" => return None,
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ => "decimal",
    })
}
