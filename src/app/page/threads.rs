//! Lines that join the places of a moved bead, where each article keeps its own order.

use egui::epaint::PathStroke;
use egui::{Align2, Color32, FontId, Id, Pos2, Rect, Role, Sense, Shape, Ui, WidgetInfo, pos2, vec2};

use crate::comparison::{Order, RowKind};
use crate::text::Side;

use super::super::command::Command;
use super::super::document::Document;
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;
use super::gutter::rules;
use super::items::Item;
use super::row::Laid;
use super::{Grid, Page};

/// How far below a row's top its line leaves: under the two lines of its label.
const BELOW: f32 = size::ROW + 42.0;
/// Lanes beside each rule in which lines run up and down, clear of the labels in the middle.
const LANES: [f32; 3] = [7.0, 12.0, 17.0];
/// Radius of a line's bends.
const BEND: f32 = 6.0;

impl Page {
    /// The lines of every bead of which a place is in view.
    pub(super) fn threads(&mut self, ui: &Ui, state: &State, document: &Document, page: Rect) {
        let (Some(Grid::Two { columns }), Order::Own) = (self.grid, self.order) else { return };
        let rows = document.rows(Order::Own);
        let mut beads: Vec<usize> = Vec::new();
        for &(item, ..) in &self.shown {
            if let Some(Item::Row(row)) = self.items.get(item)
                && rows[*row].kind == RowKind::Place
            {
                beads.push(rows[*row].bead);
            }
        }
        beads.extend(state.selection.bead);
        beads.sort_unstable();
        beads.dedup();
        // The selected one last, over the others.
        beads.sort_by_key(|&b| state.selection.bead == Some(b));
        let palette = state.palette();
        let rules = rules(columns);
        let offset = self.extent().0;
        for bead in beads {
            let Some(of) = document.comparison.beads.get(bead) else { continue };
            let mut ends = of.paragraphs.as_ref().map(|list| {
                let mut found: Vec<usize> = Vec::new();
                found.extend(list);
                found
            });
            for side in Side::BOTH {
                for paragraph in &mut ends[side] {
                    *paragraph = document.row_with(Order::Own, side, *paragraph);
                }
                ends[side].dedup();
            }
            if ends.left.iter().chain(&ends.right).any(|&row| rows[row].kind != RowKind::Place) {
                continue;
            }
            let selected = state.selection.bead == Some(bead);
            let (ink, width) = if selected { (palette.accent, 2.0) } else { (palette.link, 1.5) };
            for &left in &ends.left {
                for &right in &ends.right {
                    let mut y = |row: usize| {
                        let top = self.item_of.get(row).map_or(0.0, |&item| self.heights.top(item));
                        page.top() + (top - offset) as f32 + BELOW
                    };
                    let from = pos2(rules.left + 2.5, y(left));
                    let to = pos2(rules.right, y(right));
                    let lane = LANES[bead % LANES.len()];
                    let lane = if bead % 2 == 0 { from.x + lane } else { to.x - lane };
                    thread(ui, page, from, to, lane, ink, width);
                }
            }
        }
    }

    /// The label of a part of a moved bead: where the other part is, and how much they are alike.
    pub(super) fn place(&self, ui: &Ui, state: &State, document: &Document, laid: &Laid, at: Pos2, out: &mut Vec<Command>) {
        let row = &document.rows(Order::Own)[laid.row];
        let bead = &document.comparison.beads[row.bead];
        let palette = state.palette();
        let other = if row.is_old_place() { Side::Left } else { Side::Right };
        let Some(&partner) = bead.paragraphs[other].first() else { return };
        let below = document.row_with(Order::Own, other, partner) > laid.row;
        let arrow = if below { "↓" } else { "↑" };
        let what = if bead.moved { "moved" } else { "linked" };
        let place = Rect::from_center_size(at + vec2(0.0, 15.0), vec2(66.0, 34.0));
        let response = ui.interact(place, Id::unique(("place", laid.row)), Sense::click());
        let name = format!("Go to the other place of this paragraph, {}", if below { "below" } else { "above" });
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let selected = state.selection.bead == Some(row.bead);
        let lit = selected || response.hovered() || response.has_focus();
        let ground = if selected { palette.selected } else { palette.paper };
        let label = ui.painter().layout_no_wrap(format!("{arrow} {what}"), FontId::new(size::SMALL, fonts::medium()), palette.accent);
        let share = format!("{:.0} %", bead.similarity * 100.0);
        let corner = pos2(at.x - label.size().x / 2.0, at.y);
        let room = Rect::from_min_size(corner, label.size());
        ui.painter().rect_filled(room.expand2(vec2(3.0, 0.0)), 0.0, ground);
        ui.painter().galley(corner, label, palette.accent);
        if lit && !selected {
            ui.painter().hline(room.x_range(), room.bottom(), (1.0, palette.accent));
        }
        ui.painter().text(pos2(at.x, room.bottom() + 2.0), Align2::CENTER_TOP, share, fonts::plain(size::SMALL), palette.second);
        super::super::widget::button::ring(ui, palette, &response);
        if response.on_hover_text("Go to its other place (Alt M)").clicked() {
            out.push(Command::ShowParagraph(other, partner));
        }
    }
}

/// A line that leaves a rule, runs up or down in its lane, and bends into the other rule.
fn thread(ui: &Ui, page: Rect, from: Pos2, to: Pos2, lane: f32, ink: Color32, width: f32) {
    let near = page.y_range().expand(2.0 * BEND);
    let mut points = Vec::new();
    let down = if to.y > from.y { 1.0 } else { -1.0 };
    let bend = BEND.min((to.y - from.y).abs() / 2.0);
    if bend < 0.5 {
        points.extend([from, to]);
    } else {
        points.push(from);
        corner(&mut points, pos2(lane - bend, from.y), pos2(lane, from.y), pos2(lane, from.y + down * bend));
        corner(&mut points, pos2(lane, to.y - down * bend), pos2(lane, to.y), pos2(lane + bend, to.y));
        points.push(to);
    }
    // What is far outside the view is cut off: long articles have very long lines.
    for point in &mut points {
        point.y = near.clamp(point.y);
    }
    ui.painter().add(Shape::line(points, PathStroke::new(width, ink)));
}

/// A bend from `a` to `c` around `b`.
fn corner(points: &mut Vec<Pos2>, a: Pos2, b: Pos2, c: Pos2) {
    for step in 0..=6 {
        let t = step as f32 / 6.0;
        points.push(a.lerp(b, t).lerp(b.lerp(c, t), t));
    }
}
