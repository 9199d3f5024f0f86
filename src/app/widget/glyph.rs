//! The marks, painted: every layer has a shape of its own beside its colour.

use egui::{Align2, Color32, FontId, Painter, Pos2, Shape, Stroke, pos2, vec2};

use crate::facts::Kind;
use crate::text::Side;

use super::super::fonts;
use super::super::layer::Layer;

/// The mark of a layer, centred on a point. `size` is its height.
pub fn layer(painter: &Painter, at: Pos2, size: f32, layer: Layer, source: Option<Side>, ink: Color32) {
    let out = matches!((layer, source), (Layer::OnlyLeft, Some(Side::Left) | None) | (Layer::OnlyRight, Some(Side::Right)));
    match layer {
        Layer::Conflict => triangle(painter, at, size, ink),
        Layer::Altered => wave(painter, at, size, ink),
        Layer::OnlyLeft | Layer::OnlyRight => plus(painter, at, size, ink, !out),
        Layer::Variant => almost(painter, at, size, ink),
        Layer::Wording => dots(painter, at, size, ink),
        Layer::Silent => quote(painter, at, size, ink),
    }
}

/// The mark of a discrepancy: as its layer's, but quotations and certainty have their own.
pub fn discrepancy(painter: &Painter, at: Pos2, size: f32, of: Layer, kind: Kind, source: Option<Side>, ink: Color32) {
    match (of, kind) {
        (Layer::Altered, Kind::Quotation | Kind::Attribution) => quote(painter, at, size, ink),
        (Layer::Altered, _) => unlike(painter, at, size, ink),
        _ => layer(painter, at, size, of, source, ink),
    }
}

fn triangle(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    let h = size * 0.5;
    painter.add(Shape::convex_polygon(vec![at + vec2(0.0, -h), at + vec2(h, h * 0.8), at + vec2(-h, h * 0.8)], ink, Stroke::NONE));
}

fn quote(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    painter.text(at + vec2(0.0, size * 0.1), Align2::CENTER_CENTER, "❝", FontId::new(size * 1.15, fonts::semibold()), ink);
}

fn tilde(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    let points = (0..=12)
        .map(|i| {
            let t = i as f32 / 12.0;
            pos2(at.x + (t - 0.5) * size, at.y - (t * std::f32::consts::TAU).sin() * size * 0.16)
        })
        .collect();
    painter.add(Shape::line(points, Stroke::new((size * 0.13).max(1.2), ink)));
}

fn wave(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    tilde(painter, at, size, ink);
}

fn unlike(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    tilde(painter, at, size, ink);
    let d = vec2(size * 0.24, size * 0.42);
    painter.line_segment([at + vec2(-d.x, d.y), at + vec2(d.x, -d.y)], Stroke::new((size * 0.11).max(1.1), ink));
}

fn almost(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    tilde(painter, at - vec2(0.0, size * 0.2), size * 0.9, ink);
    tilde(painter, at + vec2(0.0, size * 0.2), size * 0.9, ink);
}

fn plus(painter: &Painter, at: Pos2, size: f32, ink: Color32, upright: bool) {
    let stroke = Stroke::new((size * 0.15).max(1.6), ink);
    let h = size * 0.42;
    painter.line_segment([at - vec2(h, 0.0), at + vec2(h, 0.0)], stroke);
    if upright {
        painter.line_segment([at - vec2(0.0, h), at + vec2(0.0, h)], stroke);
    }
}

fn dots(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    for i in -1..=1 {
        painter.circle_filled(at + vec2(i as f32 * size * 0.34, size * 0.2), (size * 0.1).max(1.0), ink);
    }
}

/// Two arrows, one over the other: swap.
pub fn swap(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    let stroke = Stroke::new(1.4, ink);
    let h = size * 0.5;
    for (dy, dir) in [(-size * 0.2, 1.0), (size * 0.2, -1.0)] {
        let tip = at + vec2(h * dir, dy);
        painter.line_segment([at + vec2(-h * dir, dy), tip], stroke);
        painter.line_segment([tip, tip + vec2(-3.0 * dir, -2.6)], stroke);
        painter.line_segment([tip, tip + vec2(-3.0 * dir, 2.6)], stroke);
    }
}

/// A check mark.
pub fn tick(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    let points = vec![at + vec2(-size * 0.4, 0.0), at + vec2(-size * 0.1, size * 0.3), at + vec2(size * 0.42, -size * 0.34)];
    painter.add(Shape::line(points, Stroke::new(1.6, ink)));
}

/// A triangle that points down: more to choose from.
pub fn more(painter: &Painter, at: Pos2, size: f32, ink: Color32) {
    let h = size * 0.5;
    painter.add(Shape::convex_polygon(vec![at + vec2(-h, -h * 0.5), at + vec2(h, -h * 0.5), at + vec2(0.0, h * 0.6)], ink, Stroke::NONE));
}

/// A triangle that points at what is folded, or down to what is open.
pub fn fold(painter: &Painter, at: Pos2, size: f32, open: bool, ink: Color32) {
    if open {
        more(painter, at, size, ink);
        return;
    }
    let h = size * 0.5;
    painter.add(Shape::convex_polygon(vec![at + vec2(-h * 0.5, -h), at + vec2(h * 0.6, 0.0), at + vec2(-h * 0.5, h)], ink, Stroke::NONE));
}
