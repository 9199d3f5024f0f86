//! Title, date, language, encoding and chapter of an article.

use egui::{Grid, Key, Modifiers, RichText, ScrollArea, TextEdit, Ui};

use crate::text::{Article, Side};

use super::super::command::{Action, Command};
use super::super::hand::{Do, Form, wrong};
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::button;

pub(super) fn ui(ui: &mut Ui, state: &State, side: Side, out: &mut Vec<Command>) {
    let palette = state.palette();
    let Some(article) = state.slots[side].article() else { return };
    ui.label(RichText::new("An empty field leaves what was found in the article").color(palette.second));
    ui.add_space(6.0);
    let mut form = state.hand.form.clone();
    let found = found(article);
    Grid::new("details").num_columns(2).spacing([14.0, 8.0]).show(ui, |ui| {
        let row = |ui: &mut Ui, name: &str, text: &mut String, hint: &str| {
            ui.label(name);
            ui.add(TextEdit::singleline(text).hint_text(hint).desired_width(400.0)).accessible_name(name);
            ui.end_row();
        };
        row(ui, "Title", &mut form.title, &found.title);
        row(ui, "Published", &mut form.published, &found.published);
        row(ui, "Language", &mut form.language, &found.language);
        // Where the format itself says how its letters are written, there is nothing to set.
        if matches!(article.format.as_str(), "text" | "html" | "markdown" | "mhtml") {
            row(ui, "Encoding", &mut form.encoding, &found.encoding);
        }
        if article.chapters.names.len() > 1 {
            ui.label("Chapter");
            chapter(ui, article, &mut form.chapter);
            ui.end_row();
        }
    });
    let wrong = wrong(state, side, &form);
    let ready = wrong.is_empty();
    for wrong in wrong {
        ui.label(RichText::new(wrong).size(size::SMALL + 0.5).color(palette.conflict.0));
    }
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        let enter = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
        if ui.add_enabled_ui(ready, |ui| button::main(ui, palette, "Set details").clicked()).inner || (enter && ready) {
            out.push(Command::Hand(Do::Fill(form.clone())));
            out.push(Command::Hand(Do::Give(side)));
        }
        if ui.button("As found").on_hover_text("Empty all fields").clicked() {
            form = Form::default();
        }
        button::labelled(ui, Action::Close, "Cancel", out);
    });
    if form != state.hand.form {
        out.push(Command::Hand(Do::Fill(form)));
    }
}

/// Which chapter of a book to compare, or all of them.
fn chapter(ui: &mut Ui, article: &Article, chosen: &mut Option<usize>) {
    let names = &article.chapters.names;
    let said = |chapter: usize| match chapter.checked_sub(1).and_then(|at| names.get(at)) {
        Some(name) => format!("{chapter}. {name}"),
        None => format!("All {} chapters", names.len()),
    };
    let now = chosen.or(article.chapters.read).unwrap_or(0);
    // In the sheet itself: a click on a list that drops down beside it would close it.
    ScrollArea::vertical().max_height(180.0).min_scrolled_height(180.0).show(ui, |ui| {
        ui.vertical(|ui| {
            for chapter in 0..=names.len() {
                if ui.radio(chapter == now, said(chapter)).clicked() {
                    *chosen = Some(chapter);
                }
            }
        });
    });
}

/// What the article itself says, for the empty fields.
fn found(article: &Article) -> Form {
    Form {
        title: article.title.clone().unwrap_or_else(|| "no title found".to_owned()),
        published: article.published.map_or_else(|| "no date found; write it as 2026-03-31".to_owned(), |d| d.to_string()),
        language: article.language.tag().unwrap_or("not known; a tag such as en, de or pt-BR").to_owned(),
        encoding: article.encoding.clone(),
        chapter: None,
    }
}
