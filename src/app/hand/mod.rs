//! What the reader sets by hand in the window: several discrepancies at once, pairs of paragraphs and sentences,
//! an article's text and details, and what becomes of a file that changed meanwhile.

mod choose;
mod details;
mod edit;
mod files;
mod names;
mod pairs;
mod panel;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::review::{Given, Names};
use crate::text::{Article, Side, Sides, Span};

use super::apply::Effect;
use super::offer::{self, Offer};
use super::state::{Origin, State};

pub use details::{Form, wrong};
pub use edit::Draft;
pub use files::{Watched, changed, read_again, reread};
pub use names::follow as follow_names;
pub use pairs::{Half, Pairing, Unit, show_pair};
pub use panel::{edit as edit_panel, is_editing, notices};

/// What the window remembers of it.
#[derive(Debug, Default)]
pub struct Hand {
    /// Each article as it was read, before the reader edited it.
    pub read: Sides<Option<Arc<Article>>>,
    /// What was set of each article when it was read.
    pub given: Sides<Given>,
    /// The sides whose text comes from the review, because the file is gone or was left aside.
    pub kept: Sides<bool>,
    /// A review was opened and waits for these articles.
    pub opened: Option<Sides<Origin>>,
    /// Ids of the discrepancies chosen to be decided together.
    pub chosen: BTreeSet<String>,
    /// Earlier reviews of the two articles that the reader may go on with, the latest first.
    pub offers: Vec<Offer>,
    /// A place of the pair that was made, to be shown once it was compared.
    pub paired: Option<(Side, Span)>,
    /// A text that is being edited.
    pub draft: Option<Draft>,
    /// The details that are being written.
    pub form: Form,
    /// The sides whose file changed since it was read.
    pub changed: Sides<bool>,
    /// Names that mean the same in every review; nothing where the list cannot be read.
    pub names: Option<Names>,
}

/// Something to do by hand.
#[derive(Clone, Debug, PartialEq)]
pub enum Do {
    /// Adds a discrepancy to those chosen, or takes it out.
    Choose(usize),
    /// Chooses all from the selected discrepancy to this one.
    ChooseTo(usize),
    /// Chooses all that are listed.
    ChooseAll,
    /// Chooses none.
    ChooseNone,
    /// Asks for one half of a pair, or for its partner.
    Ask(Pairing),
    /// Takes what was chosen from the list, by its index.
    Pair(Pairing, usize),
    /// Parts what stands in the selected row.
    PartRow,
    /// Goes on with the earlier review of this number in the list of offers.
    GoOn(usize),
    /// Starts anew beside the earlier reviews.
    StartAnew,
    /// Decides about the earlier reviews another time.
    NotNow,
    /// Edits the text of a side.
    Edit(Side),
    /// The text as it stands in the field.
    Type(String),
    /// Keeps the text as edited.
    KeepEdit,
    /// Goes back to the text before.
    DropEdit,
    /// Opens the details of a side.
    Details(Side),
    /// The details as they stand in the form.
    Fill(Form),
    /// Sets the details of a side.
    Give(Side),
    /// Reads a file that changed.
    Reload(Side),
    /// Stays with the text as it was read.
    StayWith(Side),
    /// Both texts are kept in the review, or no longer.
    KeepTexts,
}

/// Carries it out.
pub fn carry_out(state: &mut State, what: Do, effects: &mut Vec<Effect>) {
    match what {
        Do::Choose(d) => choose::toggle(state, d),
        Do::ChooseTo(d) => choose::through(state, d),
        Do::ChooseAll => choose::all(state),
        Do::ChooseNone => choose::none(state),
        Do::Ask(pairing) => pairs::ask(state, pairing),
        Do::Pair(pairing, index) => pairs::choose(state, pairing, index, effects),
        Do::PartRow => pairs::part(state, effects),
        Do::GoOn(at) => offer::go_on(state, at, effects),
        Do::StartAnew => offer::start_anew(state, effects),
        Do::NotNow => state.hand.offers.clear(),
        Do::Edit(side) => edit::begin(state, side),
        Do::Type(text) => edit::write(state, text, effects),
        Do::KeepEdit => edit::keep(state, effects),
        Do::DropEdit => edit::give_up(state, effects),
        Do::Details(side) => details::open(state, side),
        Do::Fill(form) => state.hand.form = form,
        Do::Give(side) => details::give(state, side, effects),
        Do::Reload(side) => files::reload(state, side, effects),
        Do::StayWith(side) => state.hand.changed[side] = false,
        Do::KeepTexts => files::keep_texts(state, effects),
    }
}

impl Hand {
    /// A side's article as the reader left it: as it was read, with the text of the review or of the field.
    #[must_use]
    pub fn article(&self, side: Side, review: Option<&crate::review::Review>) -> Option<Arc<Article>> {
        let read = self.read[side].as_ref()?;
        if let Some(draft) = self.draft.as_ref().filter(|d| d.side == side) {
            return Some(Arc::new(crate::review::edited(read, &draft.text)));
        }
        Some(review.map_or_else(|| Arc::clone(read), |r| r.edited(side, read)))
    }

    /// Exchanges what belongs to the sides.
    pub fn swap(&mut self) {
        let swap = |pair: &mut Sides<bool>| std::mem::swap(&mut pair.left, &mut pair.right);
        swap(&mut self.kept);
        swap(&mut self.changed);
        std::mem::swap(&mut self.read.left, &mut self.read.right);
        std::mem::swap(&mut self.given.left, &mut self.given.right);
        if let Some(draft) = &mut self.draft {
            draft.side = draft.side.other();
        }
    }
}
