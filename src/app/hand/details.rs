//! Title, publication date, language, encoding and chapter of an article, as the reader sets them.

use crate::review::{Command, Given};
use crate::text::{Language, Side};

use super::super::apply::Effect;
use super::super::review;
use super::super::state::{Overlay, State};

/// The details as they are written; an empty field leaves what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Title.
    pub title: String,
    /// Day of publication, `YYYY-MM-DD`.
    pub published: String,
    /// Language, a BCP 47 tag.
    pub language: String,
    /// Name of the encoding.
    pub encoding: String,
    /// Chapter of a book, counted from 1; 0 for all of them.
    pub chapter: Option<usize>,
}

impl Form {
    fn of(given: &Given) -> Self {
        Self {
            title: given.title.clone().unwrap_or_default(),
            published: given.published.map(|d| d.to_string()).unwrap_or_default(),
            language: given.language.clone().unwrap_or_default(),
            encoding: given.encoding.clone().unwrap_or_default(),
            chapter: given.chapter,
        }
    }

    /// What it sets.
    ///
    /// # Errors
    /// What is wrong and what to write instead, a sentence each field.
    pub fn given(&self) -> Result<Given, Vec<String>> {
        let said = |text: &str| Some(text.trim().to_owned()).filter(|t| !t.is_empty());
        let mut wrong = Vec::new();
        let published = said(&self.published).and_then(|day| {
            let parsed = day.parse().ok();
            if parsed.is_none() {
                wrong.push(format!("“{day}” is no day; write it as 2026-03-31"));
            }
            parsed
        });
        let language = said(&self.language).inspect(|tag| {
            if Language::from_tag(tag).is_none() {
                wrong.push(format!("“{tag}” is no language that Factdiff knows; write a tag such as en, de or pt-BR"));
            }
        });
        let encoding = said(&self.encoding).inspect(|label| {
            if encoding_rs::Encoding::for_label(label.as_bytes()).is_none() {
                wrong.push(format!("“{label}” is no encoding; write a name such as utf-8 or windows-1252"));
            }
        });
        if wrong.is_empty() {
            Ok(Given { title: said(&self.title), published, language, encoding, chapter: self.chapter })
        } else {
            Err(wrong)
        }
    }
}

/// What is wrong with the details as they are written for a side, a sentence each.
#[must_use]
pub fn wrong(state: &State, side: Side, form: &Form) -> Vec<String> {
    let label = match form.given() {
        Err(wrong) => return wrong,
        Ok(given) => given.encoding.filter(|_| state.hand.kept[side]),
    };
    // The file is not there to be read anew: only what the first reading did not lose can be had.
    let kept = state.review.as_ref().and_then(|r| r.state().texts.as_ref()).map(|texts| &texts[side]);
    match (label, kept) {
        (Some(label), Some(kept)) if kept.in_encoding(&label).is_none() => {
            vec![format!("The copy in the review cannot be read as {label}; put the file back to read it anew")]
        }
        _ => Vec::new(),
    }
}

pub(super) fn open(state: &mut State, side: Side) {
    let Some(review) = &state.review else { return };
    state.hand.form = Form::of(&review.state().given[side]);
    state.overlay = Some(Overlay::Details(side));
}

pub(super) fn give(state: &mut State, side: Side, effects: &mut Vec<Effect>) {
    // What is wrong stands beside the fields; the form stays open.
    if !wrong(state, side, &state.hand.form).is_empty() {
        return;
    }
    let Ok(given) = state.hand.form.given() else { return };
    state.overlay = None;
    review::change(state, &Command::Give { side, given }, effects);
}
