//! The halves of a pair, chosen from a searched list of an article's paragraphs or sentences.

use egui::{RichText, Ui};

use crate::text::{Article, fold};

use super::super::command::{Action, Command};
use super::super::document::shorten;
use super::super::hand::{Do, Half, Pairing};
use super::super::state::State;
use super::super::widget::button;
use super::pick::{self, Item};

/// How many lines the list shows at most; more are found by typing.
const MOST: usize = 400;

/// How many characters of a paragraph a line holds.
const LONG: usize = 110;

/// What the sheet is called.
pub(super) fn title(pairing: Pairing) -> String {
    match pairing {
        Pairing::First(unit) => format!("Pair which {} of the left article?", unit.name()),
        Pairing::Partner(half) => format!("With which {} of the {} article?", half.unit.name(), half.side.other().name()),
    }
}

pub(super) fn ui(ui: &mut Ui, state: &State, pairing: Pairing, out: &mut Vec<Command>) {
    let Some(document) = state.shown() else { return };
    let articles = &document.comparison.articles;
    let (unit, side) = (pairing.unit(), pairing.side());
    if let Pairing::Partner(Half { side, unit, index }) = pairing
        && let Some(&span) = unit.spans(&articles[side]).get(index)
    {
        ui.label(RichText::new(format!("“{}”", document.words(side, span, LONG))).color(state.palette().second));
        ui.add_space(4.0);
    }
    let mut query = state.field.clone();
    let name = format!("Words of the {} of the {} article", unit.name(), side.name());
    let search = pick::search(ui, &name, "Type a few of its words", &mut query, pairing.start(state));
    if query != state.field {
        out.push(Command::SetField(query.clone()));
    }
    let found = matching(&articles[side], pairing, &query);
    let items: Vec<Item> = found.iter().take(MOST).map(|(n, text)| item(*n, text)).collect();
    if let Some(chosen) = pick::list(ui, state.palette(), search, &items) {
        out.push(Command::Hand(Do::Pair(pairing, found[chosen].0)));
    }
    if found.is_empty() {
        ui.label(format!("No {} holds these words", unit.name()));
    }
    if found.len() > MOST {
        ui.label(
            RichText::new(format!("{} more; type some words of the one you look for", found.len() - MOST)).color(state.palette().second),
        );
    }
    ui.add_space(8.0);
    button::labelled(ui, Action::Close, "Cancel", out);
}

fn item(index: usize, text: &str) -> Item {
    Item { label: format!("{}   {}", index + 1, shorten(text, LONG)), hint: text.to_owned(), keys: None }
}

/// The paragraphs or sentences that hold every word of the query, in the article's order, with their index.
fn matching<'a>(article: &'a Article, pairing: Pairing, query: &str) -> Vec<(usize, &'a str)> {
    let query = fold(query);
    let holds = |text: &str| {
        let text = fold(text);
        query.split_whitespace().all(|word| text.contains(word))
    };
    let all = pairing.unit().spans(article).into_iter().map(|span| article.slice(span)).enumerate();
    all.filter(|(_, text)| query.is_empty() || holds(text)).collect()
}
