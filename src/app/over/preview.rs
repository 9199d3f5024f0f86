//! What the report will be, beside the choices of what goes into it.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, FontId, Frame, Layout, Margin, RichText, Role, ScrollArea, Stroke, TextEdit, Ui, WidgetInfo};

use super::super::fonts;
use super::super::preview::{Mark, Page, Part, Preview};
use super::super::state::State;
use super::super::theme::{Palette, size};

pub(super) fn ui(ui: &mut Ui, state: &State, width: f32, height: f32) {
    let palette = state.palette();
    let inner = width - 34.0;
    let frame =
        Frame::new().fill(palette.paper).stroke(Stroke::new(1.0, palette.hairline)).corner_radius(6.0).inner_margin(Margin::same(16));
    let shown = frame.show(ui, |ui| {
        ui.set_width(inner);
        ui.set_height(height - 34.0);
        ScrollArea::vertical().id_salt("preview").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(inner - 10.0);
            match state.preview.as_deref() {
                None => {
                    ui.label(RichText::new("…").color(palette.second));
                }
                Some(Preview::Page(page)) => paint(ui, palette, page),
                Some(Preview::Text(text)) => {
                    let mut text = text.as_str();
                    let font = FontId::monospace(size::SMALL);
                    ui.add(TextEdit::multiline(&mut text).font(font).desired_width(f32::INFINITY).frame(Frame::NONE))
                        .accessible_name("Beginning of the report");
                }
                Some(Preview::Failed(why)) => {
                    ui.label(RichText::new(why).color(palette.conflict.0));
                }
            }
        });
    });
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Group, true, "Preview of the report"));
}

fn paint(ui: &mut Ui, palette: &Palette, page: &Page) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.label(RichText::new(format!("Factdiff report · {}", page.title)).size(size::SMALL - 0.5).color(palette.second));
    for (n, line) in page.answer.iter().enumerate() {
        let font = if n == 0 { FontId::new(18.0, fonts::reading_strong()) } else { fonts::plain(size::SMALL + 0.5) };
        ui.label(RichText::new(line).font(font).color(palette.ink));
    }
    ui.add_space(4.0);
    for part in &page.entries {
        entry(ui, palette, part);
    }
    ui.separator();
    for line in &page.rest {
        ui.label(RichText::new(line).size(size::SMALL + 0.5).color(palette.second));
    }
}

fn entry(ui: &mut Ui, palette: &Palette, part: &Part) {
    ui.separator();
    let decision = part.decision.map(|d| format!("  ·  {d}")).unwrap_or_default();
    let heading = format!("{}{decision}", part.heading);
    ui.label(RichText::new(heading).font(FontId::new(size::SMALL, fonts::semibold())).color(palette.second));
    ui.label(RichText::new(&part.summary).font(fonts::plain(size::UI)).color(palette.ink));
    ui.columns(2, |columns| {
        for (column, pieces) in columns.iter_mut().zip(&part.passages) {
            let mut job = LayoutJob::default();
            for (text, mark) in pieces {
                let face = if *mark == Mark::Marked { fonts::reading_strong() } else { fonts::reading() };
                let ground = if *mark == Mark::Marked { palette.selected } else { Color32::TRANSPARENT };
                let format =
                    TextFormat { font_id: FontId::new(13.5, face), color: palette.ink, background: ground, ..TextFormat::default() };
                job.append(text, 0.0, format);
            }
            if pieces.is_empty() {
                job = LayoutJob::simple("Nothing stands here".to_owned(), FontId::new(13.0, fonts::reading_italic()), palette.second, 0.0);
            }
            column.with_layout(Layout::top_down(Align::Min), |ui| ui.add(egui::Label::new(job).wrap()));
        }
    });
    if !part.note.is_empty() {
        ui.label(RichText::new(format!("Note: {}", part.note)).size(size::SMALL + 0.5).color(palette.accent));
    }
}
