//! A review: what was decided and set by hand, and how to take it back.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::comparison::{Comparison, Options, Overrides};
use crate::facts::{Discrepancy, Kind};
use crate::text::{Article, Side, Sides, fold};

use super::anchor::{self, HandSet};
use super::attach::attach;
use super::command::{Command, carry_out};
use super::decision::{Decision, Mark, Remembered, Standing};
use super::edit::edited;
use super::source::{Given, Identity, StoredText, place_of};

/// How many steps can be taken back.
const STEPS: usize = 1_000;

/// How far an alias reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Reach {
    /// This review alone.
    #[default]
    Review,
    /// Every review started later, too.
    Always,
}

/// Two names for the same person or thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alias {
    /// The names, as they stand on each side.
    pub names: Sides<String>,
    /// How far it reaches.
    pub reach: Reach,
}

impl Alias {
    /// Whether it says of these two names that they mean the same, either way round.
    #[must_use]
    pub fn covers(&self, left: &str, right: &str) -> bool {
        let same = |a: &str, b: &str| fold(a.trim()) == fold(b.trim());
        (same(&self.names.left, left) && same(&self.names.right, right)) || (same(&self.names.left, right) && same(&self.names.right, left))
    }
}

/// A decision with what it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Id of the discrepancy when it was decided.
    pub id: String,
    /// What the discrepancy was.
    pub remembered: Remembered,
    /// The decision and its note.
    pub mark: Mark,
}

/// Everything in a review that a command changes and undo takes back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Decisions, in the order in which they were first made.
    pub decided: Vec<Decided>,
    /// What was set by hand in the comparison.
    pub hand: Vec<HandSet>,
    /// What was set by hand of each article.
    pub given: Sides<Given>,
    /// The text of each article where the reader edited it, paragraphs parted by a blank line.
    pub edited: Sides<Option<String>>,
    /// Names that mean the same.
    pub aliases: Vec<Alias>,
    /// The settings of the comparison.
    pub options: Options,
    /// The articles' texts as they were read, where the reader wished to keep them in the review.
    pub texts: Option<Arc<Sides<StoredText>>>,
}

impl State {
    /// Whether nothing was decided and nothing set by hand; what is said for every review does not count.
    fn is_blank(&self) -> bool {
        self.decided.is_empty()
            && self.hand.is_empty()
            && Side::BOTH.iter().all(|&s| self.given[s] == Given::default() && self.edited[s].is_none())
            && self.aliases.iter().all(|a| a.reach == Reach::Always)
    }

    /// Everything set by hand that holds, one sentence each.
    fn corrections(&self, placed: &[&HandSet], labels: &Sides<&str>) -> Vec<String> {
        let mut said = Vec::new();
        for side in Side::BOTH {
            let (label, given) = (labels[side], &self.given[side]);
            if self.edited[side].is_some() {
                said.push(format!("{label}: the text was edited by hand"));
            }
            let set = [
                ("title", given.title.clone()),
                ("publication date", given.published.map(|d| d.to_string())),
                ("language", given.language.clone()),
                ("encoding", given.encoding.clone()),
                ("chapter", given.chapter_said()),
            ];
            said.extend(set.into_iter().filter_map(|(what, value)| Some(format!("{label}: {what} set to {} by hand", value?))));
        }
        said.extend(placed.iter().map(|set| set.describe()));
        said.extend(self.aliases.iter().map(|a| format!("“{}” and “{}” mean the same", a.names.left, a.names.right)));
        said
    }
}

/// How much of a comparison is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Discrepancies that are no longer open.
    pub decided: usize,
    /// All discrepancies.
    pub total: usize,
}

/// A review of two articles.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// Where the articles came from.
    pub files: Sides<Identity>,
    /// Fields of the file that this version does not know; kept when it is saved.
    pub(super) extra: serde_json::Map<String, serde_json::Value>,
    state: State,
    undone: Vec<(String, State)>,
    done: Vec<(String, State)>,
}

impl Review {
    /// A review of two articles in which nothing is decided.
    #[must_use]
    pub fn new(articles: Sides<&Article>, options: Options) -> Self {
        let mut review = Self { state: State { options, ..State::default() }, ..Self::default() };
        review.follow(articles);
        review
    }

    /// A review with this state and no history.
    pub(super) fn with_state(state: State) -> Self {
        Self { state, ..Self::default() }
    }

    /// Changes every state of the history alike.
    pub(super) fn turn_states(&mut self, turn: impl Fn(&mut State)) {
        turn(&mut self.state);
        for (_, state) in self.done.iter_mut().chain(&mut self.undone) {
            turn(state);
        }
    }

    /// Takes on the identity of articles as they were read, and their texts where texts are kept.
    pub fn follow(&mut self, articles: Sides<&Article>) {
        self.files = articles.map(|a| Identity { path: place_of(a), sha256: a.sha256.clone(), label: a.label.clone() });
        if self.state.texts.is_some() {
            let texts = Arc::new(articles.map(StoredText::of));
            // Undo does not bring back a text that was read before.
            self.turn_states(|state| {
                if state.texts.is_some() {
                    state.texts = Some(Arc::clone(&texts));
                }
            });
        }
    }

    /// Brings what decisions and corrections remember up to date with a comparison in which they have their
    /// place, so that one small edit after another does not lose them. The history is brought along.
    pub fn refresh(&mut self, comparison: &Comparison) {
        let articles = Sides::new(&*comparison.articles.left, &*comparison.articles.right);
        let mut hands: FxHashMap<HandSet, HandSet> = FxHashMap::default();
        for set in &self.state.hand {
            if let Some(now) = set.placed(articles).filter(|now| now != set) {
                hands.insert(set.clone(), now);
            }
        }
        let mut records: FxHashMap<(String, Remembered), (String, Remembered)> = FxHashMap::default();
        for (record, place) in self.state.decided.iter().zip(attach(&self.state.decided, comparison)) {
            let Some(discrepancy) = place.map(|d| &comparison.discrepancies[d]) else { continue };
            let now = (discrepancy.id.clone(), Remembered::of(comparison, discrepancy));
            let then = (record.id.clone(), record.remembered.clone());
            if now != then {
                records.insert(then, now);
            }
        }
        if hands.is_empty() && records.is_empty() {
            return;
        }
        let states = self.done.iter_mut().chain(&mut self.undone).map(|(_, state)| state);
        for state in states.chain(std::iter::once(&mut self.state)) {
            for set in &mut state.hand {
                if let Some(now) = hands.get(set) {
                    *set = now.clone();
                }
            }
            for record in &mut state.decided {
                if let Some((id, remembered)) = records.get(&(record.id.clone(), record.remembered.clone())) {
                    record.id.clone_from(id);
                    record.remembered = remembered.clone();
                }
            }
        }
    }

    /// Starts with names that mean the same in every review. That is no step to undo.
    pub fn know_names(&mut self, aliases: &[Alias]) {
        for alias in aliases {
            if !self.state.aliases.contains(alias) {
                self.state.aliases.push(alias.clone());
            }
        }
    }

    /// The names that mean the same in every later review.
    pub fn names_for_all(&self) -> impl Iterator<Item = &Alias> {
        self.state.aliases.iter().filter(|a| a.reach == Reach::Always)
    }

    /// Keeps the articles' texts in the review from its beginning: they are nowhere else. That is no step to undo.
    pub fn keep_texts(&mut self, articles: Sides<&Article>) {
        let texts = Arc::new(articles.map(StoredText::of));
        self.turn_states(|state| state.texts = Some(Arc::clone(&texts)));
    }

    /// Whether nothing was decided and nothing set by hand. What holds in every review does not count.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.state.is_blank()
    }

    /// A side's article as the reader left it: as it was read, or with the text that the reader wrote.
    #[must_use]
    pub fn edited(&self, side: Side, read: &Arc<Article>) -> Arc<Article> {
        match &self.state.edited[side] {
            Some(text) => Arc::new(edited(read, text)),
            None => Arc::clone(read),
        }
    }

    /// What it holds now.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Carries out a command. Ids and paragraphs are those of `comparison`. Answers whether anything
    /// changed; only then there is something to undo.
    pub fn apply(&mut self, command: &Command, comparison: &Comparison) -> bool {
        let mut next = self.state.clone();
        carry_out(&mut next, command, comparison);
        if next == self.state {
            return false;
        }
        let before = std::mem::replace(&mut self.state, next);
        self.done.push((command.label(), before));
        if self.done.len() > STEPS {
            self.done.remove(0);
        }
        self.undone.clear();
        true
    }

    /// Takes the last command back; answers its label.
    pub fn undo(&mut self) -> Option<String> {
        let (label, before) = self.done.pop()?;
        let after = std::mem::replace(&mut self.state, before);
        self.undone.push((label.clone(), after));
        Some(label)
    }

    /// Carries the command taken back last out again; answers its label.
    pub fn redo(&mut self) -> Option<String> {
        let (label, after) = self.undone.pop()?;
        let before = std::mem::replace(&mut self.state, after);
        self.done.push((label.clone(), before));
        Some(label)
    }

    /// Label of what undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&str> {
        self.done.last().map(|(label, _)| label.as_str())
    }

    /// Label of what redo would carry out again.
    #[must_use]
    pub fn redo_label(&self) -> Option<&str> {
        self.undone.last().map(|(label, _)| label.as_str())
    }

    /// The decisions as they stand in a comparison, and those that it has no place for.
    #[must_use]
    pub fn standing(&self, comparison: &Comparison) -> Standing {
        let mut standing = Standing::default();
        let places = attach(&self.state.decided, comparison);
        for (record, place) in self.state.decided.iter().zip(places) {
            match place {
                Some(d) => {
                    standing.marks.insert(comparison.discrepancies[d].id.clone(), record.mark.clone());
                }
                None => standing.unplaced.push((record.remembered.clone(), record.mark.clone())),
            }
        }
        for d in comparison.discrepancies.iter().filter(|d| d.kind == Kind::Name) {
            if self.is_alias(comparison, d) {
                standing.marks.entry(d.id.clone()).or_insert_with(|| Mark {
                    decision: Decision::Dismissed,
                    note: "The reader said that both names mean the same".to_owned(),
                });
            }
        }
        let articles = Sides::new(&*comparison.articles.left, &*comparison.articles.right);
        let (placed, lost): (Vec<&HandSet>, Vec<&HandSet>) = self.state.hand.iter().partition(|set| set.placed(articles).is_some());
        standing.lost = lost.into_iter().cloned().collect();
        standing.corrections = self.state.corrections(&placed, &comparison.articles.as_ref().map(|a| a.label.as_str()));
        standing
    }

    fn is_alias(&self, comparison: &Comparison, discrepancy: &Discrepancy) -> bool {
        let one = |side: Side| match discrepancy.spans[side].as_slice() {
            [span] => Some(comparison.articles[side].slice(*span)),
            _ => None,
        };
        let (Some(left), Some(right)) = (one(Side::Left), one(Side::Right)) else { return false };
        self.state.aliases.iter().any(|a| a.covers(left, right))
    }

    /// The overrides that hold in these articles, and what was set by hand but has no place in them.
    #[must_use]
    pub fn overrides(&self, articles: Sides<&Article>) -> (Overrides, Vec<HandSet>) {
        let (mut overrides, lost) = anchor::resolve(&self.state.hand, articles);
        overrides.aliases = self.state.aliases.iter().map(|a| a.names.clone()).collect();
        (overrides, lost)
    }

    /// How many things were set by hand.
    #[must_use]
    pub fn set_by_hand(&self) -> usize {
        let edited = Side::BOTH.iter().filter(|&&s| self.state.edited[s].is_some()).count();
        let given = Side::BOTH.iter().filter(|&&s| self.state.given[s] != Given::default()).count();
        self.state.hand.len() + self.state.aliases.len() + edited + given
    }

    /// How much of a comparison is decided.
    #[must_use]
    pub fn progress(&self, comparison: &Comparison) -> Progress {
        let standing = self.standing(comparison);
        let decided = comparison.discrepancies.iter().filter(|d| standing.decision(&d.id) != Decision::Open).count();
        Progress { decided, total: comparison.discrepancies.len() }
    }
}
