//! A paragraph ready to be set: its text with formats, and its marks as ranges of characters.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Stroke};

use crate::comparison::runs;
use crate::text::{ParagraphKind, Side, Span};

use super::super::document::Document;
use super::super::fonts;
use super::super::layer::Layer;
use super::super::state::State;
use super::super::theme::{Palette, size};

/// How a stretch is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A discrepancy or a difference in wording.
    Layer(Layer),
    /// A hit of the search.
    Hit,
    /// The current hit.
    CurrentHit,
}

/// A marked stretch of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Characters of the paragraph.
    pub chars: Range<usize>,
    /// How it is marked.
    pub look: Look,
    /// The discrepancy or edit is the selected one.
    pub selected: bool,
    /// The discrepancy that a click selects.
    pub discrepancy: Option<usize>,
}

/// A paragraph ready to be set.
#[derive(Clone, Debug)]
pub struct Text {
    /// Text with formats, wrapped at the column's width.
    pub job: Arc<LayoutJob>,
    /// Its marks, in reading order; hits come last.
    pub marks: Vec<Mark>,
    /// How it is set.
    pub setting: Setting,
}

/// How a kind of paragraph is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// Face and size.
    pub font: FontId,
    /// The strong face of the same size.
    pub strong: FontId,
    /// Height of a line.
    pub line: f32,
    /// Second ink instead of first.
    pub quiet: bool,
    /// Space at the left of the text.
    pub indent: f32,
}

/// How a kind of paragraph is set.
#[must_use]
pub fn setting(kind: ParagraphKind) -> Setting {
    use fonts::{plain, reading, reading_italic, reading_strong, semibold};
    let with = |font: FontId, line: f32, quiet: bool, indent: f32| Setting {
        strong: FontId::new(font.size, reading_strong()),
        font,
        line,
        quiet,
        indent,
    };
    match kind {
        ParagraphKind::Title => with(FontId::new(size::TITLE, reading_strong()), 31.0, false, 0.0),
        ParagraphKind::Heading => with(FontId::new(size::HEADING, reading_strong()), 27.0, false, 0.0),
        ParagraphKind::Body => with(FontId::new(size::READING, reading()), size::LINE, false, 0.0),
        ParagraphKind::ListItem => with(FontId::new(size::READING, reading()), size::LINE, false, 20.0),
        ParagraphKind::Quote => with(FontId::new(size::READING, reading_italic()), size::LINE, false, 18.0),
        ParagraphKind::Caption => with(FontId::new(size::CAPTION, reading_italic()), 21.0, true, 0.0),
        ParagraphKind::Table => {
            Setting { font: plain(13.5), strong: FontId::new(13.5, semibold()), line: 21.0, quiet: false, indent: 10.0 }
        }
        ParagraphKind::Furniture => {
            Setting { font: plain(size::UI), strong: FontId::new(size::UI, semibold()), line: 20.0, quiet: true, indent: 0.0 }
        }
    }
}

impl Setting {
    /// About how high `characters` are in a column, before they are measured.
    #[must_use]
    pub fn estimate(&self, characters: usize, width: f32) -> f32 {
        let line = ((width - self.indent) / (self.font.size * 0.455)).max(8.0);
        (characters as f32 / line).ceil().max(1.0) * self.line
    }
}

/// Prepares a paragraph.
#[must_use]
pub fn text(document: &Document, state: &State, side: Side, paragraph: usize, width: f32) -> Text {
    let comparison = &document.comparison;
    let article = &comparison.articles[side];
    let place = &article.paragraphs[paragraph];
    let setting = setting(place.kind);
    let palette = state.palette();
    let mut job = LayoutJob::default();
    job.wrap.max_width = (width - setting.indent).max(40.0);
    let mut marks: Vec<Mark> = Vec::new();
    let mut at = 0;
    let layers = state.settings.layers;
    let index = if layers.has(Layer::Silent) { &document.full_index } else { &document.index };
    for run in runs(comparison, side, paragraph, index) {
        let words = article.slice(run.span);
        let count = words.chars().count();
        let fact = run.discrepancies.iter().copied().filter(|&d| state.is_marked(&comparison.discrepancies[d])).max_by_key(|&d| {
            (state.selection.discrepancy == Some(d), std::cmp::Reverse(comparison.discrepancies[d].severity), std::cmp::Reverse(d))
        });
        let layer = fact.map(|d| Layer::of(&comparison.discrepancies[d]));
        let conflict = layer == Some(Layer::Conflict);
        job.append(words, 0.0, format(&setting, conflict, palette));
        let of = |edit: usize| if comparison.edits[edit].silent { Layer::Silent } else { Layer::Wording };
        let edited = run.edit.filter(|&edit| layers.has(of(edit)));
        let look = layer.or(edited.map(of));
        if let Some(layer) = look {
            let selected = match fact {
                Some(d) => state.selection.discrepancy == Some(d),
                None => false,
            } || (edited.is_some() && state.selection.edit == edited);
            push(&mut marks, Mark { chars: at..at + count, look: Look::Layer(layer), selected, discrepancy: fact });
        }
        at += count;
    }
    if job.sections.is_empty() {
        job.append(article.slice(place.span), 0.0, format(&setting, false, palette));
    }
    hits(state, side, place.span, &article.text, &mut marks);
    Text { job: Arc::new(job), marks, setting }
}

fn format(setting: &Setting, strong: bool, palette: &Palette) -> TextFormat {
    TextFormat {
        font_id: if strong { setting.strong.clone() } else { setting.font.clone() },
        line_height: Some(setting.line),
        color: if setting.quiet { palette.second } else { palette.ink },
        background: Color32::TRANSPARENT,
        underline: Stroke::NONE,
        ..TextFormat::default()
    }
}

/// Adds a mark, or lengthens the one before it where both look and mean the same.
fn push(marks: &mut Vec<Mark>, mark: Mark) {
    if let Some(last) = marks.last_mut()
        && last.chars.end == mark.chars.start
        && last.look == mark.look
        && last.selected == mark.selected
        && last.discrepancy == mark.discrepancy
    {
        last.chars.end = mark.chars.end;
        return;
    }
    marks.push(mark);
}

fn hits(state: &State, side: Side, place: Span, text: &str, marks: &mut Vec<Mark>) {
    if !state.find.open || state.find.hits.is_empty() {
        return;
    }
    for (index, &(of, span)) in state.find.hits.iter().enumerate() {
        if of == side && place.contains(span) {
            let start = text[place.start..span.start].chars().count();
            let end = start + span.of(text).chars().count();
            let look = if index == state.find.current { Look::CurrentHit } else { Look::Hit };
            marks.push(Mark { chars: start..end, look, selected: false, discrepancy: None });
        }
    }
}
