//! A layer with its count, switched by a click.

use egui::{Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::text::Side;

use super::super::fonts;
use super::super::layer::Layer;
use super::super::theme::{Palette, size};
use super::{button, glyph};

/// What a chip shows.
pub struct Chip {
    /// The layer.
    pub layer: Layer,
    /// How many it has.
    pub count: usize,
    /// Whether it is shown.
    pub on: bool,
    /// Which side is the source.
    pub source: Option<Side>,
    /// Mark and count alone, for small windows.
    pub brief: bool,
}

/// A rounded switch: mark, name, count.
pub fn chip(ui: &mut Ui, palette: &Palette, chip: &Chip) -> Response {
    let label = chip.layer.label(chip.source);
    let ink = if chip.on { palette.ink } else { palette.second };
    let name = ui.painter().layout_no_wrap(if chip.brief { String::new() } else { label.to_owned() }, fonts::plain(size::UI - 0.5), ink);
    let count = ui.painter().layout_no_wrap(chip.count.to_string(), fonts::plain(size::UI - 0.5), palette.second);
    let marked = chip.brief || !matches!(chip.layer, Layer::Wording | Layer::Silent);
    let mark = if marked { 20.0 } else { 4.0 };
    let gap = if chip.brief { 0.0 } else { 6.0 };
    let wide = 12.0 + mark + name.size().x + gap + count.size().x + 12.0;
    let (rect, response) = ui.allocate_exact_size(vec2(wide - 4.0, 25.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chip.on, format!("{label} {}", chip.count)));
    let fill = if chip.on { palette.surface } else { palette.paper };
    let line = if response.hovered() { palette.second } else { palette.hairline };
    ui.painter().rect(rect, 12.5, fill, Stroke::new(1.0, line), egui::StrokeKind::Inside);
    button::ring(ui, palette, &response);
    let y = rect.center().y;
    let mut x = rect.left() + 8.0;
    if marked {
        let ink = if chip.on { palette.layer(chip.layer).0 } else { palette.second };
        glyph::layer(ui.painter(), pos2(x + 8.0, y), 9.5, chip.layer, chip.source, ink);
    }
    x += mark;
    let width = name.size().x;
    let start = x;
    ui.painter().galley(pos2(x, y - name.size().y / 2.0), name, ink);
    x += width + gap;
    ui.painter().galley(pos2(x, y - count.size().y / 2.0), count, palette.second);
    if !chip.on {
        let end = if chip.brief { rect.right() - 8.0 } else { start + width };
        let start = if chip.brief { rect.left() + 8.0 } else { start };
        ui.painter().hline(start..=end, y + 0.5, Stroke::new(1.0, palette.second));
    }
    let hint = tooltip(chip.layer, chip.on);
    response.on_hover_text(if chip.brief { format!("{label}: {}", hint.to_lowercase()) } else { hint })
}

fn tooltip(layer: Layer, on: bool) -> String {
    let what = match layer {
        Layer::Conflict => "passages where both sides state it and both cannot be right",
        Layer::Altered => "passages whose quotation, attribution or strength changed",
        Layer::OnlyLeft => "what only the left article states",
        Layer::OnlyRight => "what only the right article states",
        Layer::Variant => "the same fact in another form",
        Layer::Wording => "other words for the same",
        Layer::Silent => "the same words in other quotation marks, capitals or hyphens",
    };
    format!("{} {what}", if on { "Hide" } else { "Show" })
}
