//! The numbers that Word writes in front of paragraphs: they stand in no text of the file, only the rules for them do.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::load::{
    numerals,
    xml::{Element, Visitor, local},
};

/// Levels that a list may have.
const LEVELS: usize = 9;

/// One level of a list.
#[derive(Clone, Debug)]
struct Level {
    start: u32,
    format: String,
    /// Its number as written, `%1` standing for the first level's.
    text: String,
}

impl Default for Level {
    fn default() -> Self {
        Self { start: 1, format: "decimal".into(), text: String::new() }
    }
}

/// A list in use: which rules it follows, and where it starts anew.
#[derive(Clone, Debug, Default)]
struct List {
    rules: String,
    starts: [Option<u32>; LEVELS],
}

/// The lists of a document and how far each has counted.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    rules: FxHashMap<String, Vec<Level>>,
    lists: FxHashMap<String, List>,
    /// How far each level has counted, of lists with the same rules.
    counts: FxHashMap<String, [Option<u32>; LEVELS]>,
    begun: FxHashSet<String>,
    open_rules: Option<String>,
    open_list: Option<String>,
    open_level: Option<usize>,
}

impl Numbers {
    /// The number of the next paragraph of a list, as Word writes it: "3.", "2.1", "b)". `None` for bullets.
    pub fn next(&mut self, list: &str, level: usize) -> Option<String> {
        let level = level.min(LEVELS - 1);
        let used = self.lists.get(list)?.clone();
        let levels = self.rules.get(&used.rules)?;
        let start = |at: usize| levels.get(at).map_or(1, |l| l.start);
        // A list that states its own start begins to count anew; others go on where their rules were used last.
        let counts = self.counts.entry(used.rules.clone()).or_default();
        if self.begun.insert(list.to_owned()) {
            for (count, begin) in counts.iter_mut().zip(&used.starts) {
                *count = begin.map_or(*count, |_| None);
            }
        }
        counts[level] = Some(match counts[level] {
            Some(count) => count.saturating_add(1),
            None => used.starts[level].unwrap_or_else(|| start(level)),
        });
        counts[level + 1..].fill(None);
        let own = levels.get(level)?;
        if matches!(own.format.as_str(), "bullet" | "none") {
            return None;
        }
        let mut out = own.text.clone();
        for (at, count) in counts.iter().enumerate() {
            let place = format!("%{}", at + 1);
            if out.contains(&place) {
                let count = count.unwrap_or_else(|| start(at));
                let format = levels.get(at).map_or("decimal", |l| l.format.as_str());
                out = out.replace(&place, &numerals::write(count, format));
            }
        }
        Some(out).filter(|o| o.chars().any(char::is_alphanumeric))
    }
}

impl Visitor for Numbers {
    fn start(&mut self, e: &Element<'_>) {
        match local(e.name()) {
            "abstractNum" => {
                self.open_rules = e.get("w:abstractNumId");
                if let Some(id) = &self.open_rules {
                    self.rules.insert(id.clone(), vec![Level::default(); LEVELS]);
                }
            }
            "num" => {
                self.open_list = e.get("w:numId");
                if let Some(id) = &self.open_list {
                    self.lists.insert(id.clone(), List::default());
                }
            }
            "abstractNumId" => {
                if let (Some(list), Some(rules)) = (self.open_list.as_ref().and_then(|l| self.lists.get_mut(l)), e.get("w:val")) {
                    list.rules = rules;
                }
            }
            "lvl" | "lvlOverride" => {
                self.open_level = e.get("w:ilvl").and_then(|l| l.parse().ok()).filter(|l| *l < LEVELS);
            }
            "startOverride" => {
                if let (Some(list), Some(level)) = (self.open_list.as_ref().and_then(|l| self.lists.get_mut(l)), self.open_level) {
                    list.starts[level] = e.get("w:val").and_then(|v| v.parse().ok());
                }
            }
            name @ ("start" | "numFmt" | "lvlText") => {
                let level = self.open_rules.as_ref().and_then(|r| self.rules.get_mut(r)).zip(self.open_level);
                if let (Some((levels, at)), Some(value)) = (level, e.get("w:val")) {
                    match name {
                        "start" => levels[at].start = value.parse().unwrap_or(1),
                        "numFmt" => levels[at].format = value,
                        _ => levels[at].text = value,
                    }
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match local(name) {
            "abstractNum" => self.open_rules = None,
            "num" => self.open_list = None,
            "lvl" if self.open_list.is_none() => self.open_level = None,
            "lvlOverride" => self.open_level = None,
            _ => {}
        }
    }

    fn text(&mut self, _: &str) {}
}
