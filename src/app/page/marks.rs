//! Paints marks: tints below the letters, underlines above them. Each layer has a shape of its own.

use std::ops::Range;

use egui::epaint::{Mesh, PathStroke};
use egui::{Color32, Galley, Painter, Pos2, Rect, Shape, Stroke, pos2};

use super::super::layer::Layer;
use super::super::theme::Palette;
use super::text::{Look, Mark, Text};

/// A piece of a mark on one line of text.
struct Piece {
    rect: Rect,
    baseline: f32,
    font: f32,
}

/// Where a mark stands, one piece a line, without the spaces at a line's end.
fn pieces(galley: &Galley, origin: Pos2, mark: &Mark, font: f32) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut first = 0;
    for placed in &galley.rows {
        let count = placed.glyphs.len();
        let from = mark.chars.start.max(first).saturating_sub(first);
        let to = mark.chars.end.min(first + count).saturating_sub(first);
        first += count + usize::from(placed.ends_with_newline);
        if from >= to {
            continue;
        }
        let glyphs = &placed.glyphs[from..to];
        let Some(last) = glyphs.iter().rposition(|g| !g.chr.is_whitespace()) else { continue };
        let Some(lead) = glyphs.iter().position(|g| !g.chr.is_whitespace()) else { continue };
        let left = origin.x + placed.pos.x + glyphs[lead].pos.x;
        let right = origin.x + placed.pos.x + glyphs[last].max_x();
        let baseline = origin.y + placed.pos.y + glyphs[lead].pos.y;
        out.push(Piece {
            rect: Rect::from_min_max(pos2(left, baseline - font * 0.93), pos2(right, baseline + font * 0.36)),
            baseline,
            font,
        });
        if mark.chars.end <= first {
            break;
        }
    }
    out
}

/// A frame around a stretch of a paragraph, line by line; answers the lower left corner of its last line.
pub fn outline(painter: &Painter, galley: &Galley, origin: Pos2, chars: Range<usize>, text: &Text, stroke: Stroke) -> Option<Pos2> {
    let mark = Mark { chars, look: Look::Hit, selected: false, discrepancy: None };
    let pieces = pieces(galley, origin, &mark, text.setting.font.size);
    for piece in &pieces {
        painter.rect_stroke(piece.rect.expand2(egui::vec2(2.0, 0.0)), 2.0, stroke, egui::StrokeKind::Outside);
    }
    pieces.last().map(|piece| piece.rect.left_bottom())
}

/// Tints, to be painted before the letters.
pub fn below(painter: &Painter, galley: &Galley, origin: Pos2, text: &Text, palette: &Palette) {
    for mark in &text.marks {
        let tint = match mark.look {
            Look::Layer(layer) => palette.layer(layer).1,
            Look::Hit => palette.find.0,
            Look::CurrentHit => palette.find.1,
        };
        let tint = if mark.selected && tint == Color32::TRANSPARENT { palette.selected } else { tint };
        if tint == Color32::TRANSPARENT {
            continue;
        }
        for piece in pieces(galley, origin, mark, text.setting.font.size) {
            painter.rect_filled(piece.rect.expand2(egui::vec2(1.5, 0.0)), 2.0, tint);
        }
    }
}

/// Underlines, to be painted after the letters.
pub fn above(painter: &Painter, galley: &Galley, origin: Pos2, text: &Text, palette: &Palette) {
    let pixel = 1.0 / painter.pixels_per_point();
    for mark in &text.marks {
        let Look::Layer(layer) = mark.look else {
            if mark.look == Look::CurrentHit {
                for piece in pieces(galley, origin, mark, text.setting.font.size) {
                    painter.rect_stroke(piece.rect.expand(1.0), 2.0, Stroke::new(1.5, palette.ink), egui::StrokeKind::Outside);
                }
            }
            continue;
        };
        let ink = if matches!(layer, Layer::Wording | Layer::Silent) {
            if mark.selected { palette.accent } else { palette.wording }
        } else {
            palette.layer(layer).0
        };
        for piece in pieces(galley, origin, mark, text.setting.font.size) {
            let y = (piece.baseline + piece.font * 0.27) / pixel;
            let y = y.round() * pixel;
            let (l, r) = (piece.rect.left(), piece.rect.right());
            let width = if mark.selected { 2.5 } else { 1.6 };
            match layer {
                Layer::Conflict => solid(painter, l, r, y, if mark.selected { 3.0 } else { 2.0 }, ink),
                Layer::Altered => wavy(painter, l, r, y + 0.5, if mark.selected { 1.8 } else { 1.1 }, ink),
                Layer::OnlyLeft | Layer::OnlyRight => solid(painter, l, r, y, width, ink),
                Layer::Variant => dashes(painter, l, r, y, [6.0, 3.0], 1.2, ink),
                Layer::Wording | Layer::Silent if mark.selected => solid(painter, l, r, y, 2.0, ink),
                Layer::Wording => dashes(painter, l, r, y, [1.5, 2.0], 1.5, ink),
                Layer::Silent => dashes(painter, l, r, y, [1.5, 5.0], 1.5, ink),
            }
        }
    }
}

fn solid(painter: &Painter, left: f32, right: f32, y: f32, width: f32, ink: Color32) {
    painter.rect_filled(Rect::from_min_max(pos2(left, y), pos2(right, y + width)), 0.0, ink);
}

/// A row of short strokes, in one mesh.
fn dashes(painter: &Painter, left: f32, right: f32, y: f32, [on, off]: [f32; 2], width: f32, ink: Color32) {
    let mut mesh = Mesh::default();
    let mut x = left;
    while x < right {
        mesh.add_colored_rect(Rect::from_min_max(pos2(x, y), pos2((x + on).min(right), y + width)), ink);
        x += on + off;
    }
    painter.add(Shape::mesh(mesh));
}

/// A wave of one and a half points.
fn wavy(painter: &Painter, left: f32, right: f32, y: f32, width: f32, ink: Color32) {
    const STEP: f32 = 1.0;
    const LENGTH: f32 = 5.6;
    let count = ((right - left) / STEP).ceil().max(1.0) as usize;
    let points = (0..=count)
        .map(|i| {
            let x = (left + i as f32 * STEP).min(right);
            pos2(x, y + 0.8 + 1.35 * ((x - left) / LENGTH * std::f32::consts::TAU).sin())
        })
        .collect();
    painter.add(Shape::line(points, PathStroke::new(width, ink)));
}

/// The mark under a character, facts before wording.
#[must_use]
pub fn at(text: &Text, char: usize) -> Option<&Mark> {
    text.marks.iter().find(|m| m.chars.contains(&char) && m.discrepancy.is_some())
}
