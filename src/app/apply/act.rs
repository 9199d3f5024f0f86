//! What each action of the table does.

use crate::comparison::Order;
use crate::review::{Decision, Reach};
use crate::text::Side;

use super::super::command::{Action, Command};
use super::super::hand::{Do, Pairing, Unit, carry_out, read_again};
use super::super::state::{Columns, DemoSide, Origin, Overlay, Pane, State, Tab};
use super::super::theme::ThemeChoice;
use super::super::{clip, review, search, spot, walk};
use super::articles::{cancel, open, side_to_fill, swap};
use super::look::{close, set_order, set_theme, show_all, show_tab, zoom};
use super::{Effect, apply, say};

/// Carries out an action.
pub(super) fn act(state: &mut State, action: Action, effects: &mut Vec<Effect>) {
    match action {
        Action::OpenLeft => effects.push(Effect::Pick(Side::Left)),
        Action::OpenRight => effects.push(Effect::Pick(Side::Right)),
        Action::Paste => {
            let side = side_to_fill(state);
            apply(state, Command::AskPaste(side), effects);
        }
        Action::Demo => {
            state.source = Some(Side::Left);
            open(state, Side::Left, Origin::Demo(DemoSide::Original), effects);
            open(state, Side::Right, Origin::Demo(DemoSide::Rewrite), effects);
        }
        Action::Reload => {
            for side in Side::BOTH {
                read_again(state, side, effects);
            }
        }
        Action::Swap => swap(state, effects),
        Action::Export => {
            if state.document.is_some() {
                state.overlay = Some(Overlay::Export);
                effects.push(Effect::Preview);
            }
        }
        Action::Home => {
            state.home = true;
            state.overlay = None;
            state.find.open = false;
        }
        Action::Cancel => cancel(state),
        Action::Find => {
            if state.shown().is_some() {
                state.find.open = true;
                // The hits are on the page, which the list covers in a small window.
                state.panel_over = false;
            }
        }
        Action::FindNext => search::step(state, walk::Step::Next),
        Action::FindPrevious => search::step(state, walk::Step::Previous),
        Action::NextDifference => walk::difference(state, walk::Step::Next),
        Action::PreviousDifference => walk::difference(state, walk::Step::Previous),
        Action::NextDiscrepancy => walk::discrepancy(state, walk::Step::Next),
        Action::PreviousDiscrepancy => walk::discrepancy(state, walk::Step::Previous),
        Action::NextChange => walk::change(state, walk::Step::Next),
        Action::PreviousChange => walk::change(state, walk::Step::Previous),
        Action::NextParagraph => spot::paragraph(state, walk::Step::Next, effects),
        Action::PreviousParagraph => spot::paragraph(state, walk::Step::Previous, effects),
        Action::NextSentence => spot::sentence(state, walk::Step::Next, effects),
        Action::PreviousSentence => spot::sentence(state, walk::Step::Previous, effects),
        Action::OtherArticle => spot::other_article(state, effects),
        Action::ParagraphMenu => spot::menu(state, effects),
        Action::JumpMoved => walk::moved(state),
        Action::OtherPane => {
            state.pane = match state.pane {
                Pane::Page => Pane::Panel,
                Pane::Panel => Pane::Page,
            };
            effects.push(Effect::Focus(state.pane));
        }
        Action::ToggleStrip => {
            state.settings.no_strip = !state.settings.no_strip;
            state.shape += 1;
        }
        Action::TogglePanel => {
            if state.small {
                state.panel_over = !state.panel_over;
            } else {
                state.settings.no_panel = !state.settings.no_panel;
            }
        }
        Action::ToggleFold => {
            state.settings.unfolded = !state.settings.unfolded;
            state.opened.clear();
            state.shape += 1;
        }
        Action::ShowAll => show_all(state),
        Action::ToggleConflicts
        | Action::ToggleAltered
        | Action::ToggleOnlyLeft
        | Action::ToggleOnlyRight
        | Action::ToggleVariants
        | Action::ToggleWording
        | Action::ToggleSilent => {
            if let Some(layer) = action.layer() {
                apply(state, Command::ToggleLayer(layer), effects);
            }
        }
        Action::TabDiscrepancies => show_tab(state, Tab::Discrepancies),
        Action::TabQuotations => show_tab(state, Tab::Quotations),
        Action::TabFigures => show_tab(state, Tab::Figures),
        Action::TabNames => show_tab(state, Tab::Names),
        Action::SourceLeft => apply(state, Command::SetSource(Some(Side::Left)), effects),
        Action::SourceRight => apply(state, Command::SetSource(Some(Side::Right)), effects),
        Action::SourceNone => apply(state, Command::SetSource(None), effects),
        Action::ToggleSame => state.settings.same = !state.settings.same,
        Action::ToggleGroups => state.settings.grouped = !state.settings.grouped,
        Action::Confirm | Action::DismissIt | Action::Question if state.overlay.is_none() => {
            let decision = match action {
                Action::Confirm => Decision::Confirmed,
                Action::DismissIt => Decision::Dismissed,
                _ => Decision::Questioned,
            };
            review::decide(state, decision, effects);
        }
        Action::Confirm | Action::DismissIt | Action::Question => {}
        Action::Note => {
            if state.overlay.is_none() {
                review::ask_note(state);
            }
        }
        Action::DismissKind => review::dismiss_kind(state, effects),
        Action::SameName => review::same_name(state, Reach::Review, effects),
        Action::SameNameAlways => review::same_name(state, Reach::Always, effects),
        Action::ChooseAll => carry_out(state, Do::ChooseAll, effects),
        Action::EditLeft => carry_out(state, Do::Edit(Side::Left), effects),
        Action::EditRight => carry_out(state, Do::Edit(Side::Right), effects),
        Action::DetailsLeft => carry_out(state, Do::Details(Side::Left), effects),
        Action::DetailsRight => carry_out(state, Do::Details(Side::Right), effects),
        Action::Corrections => apply(state, Command::Open(Overlay::Corrections), effects),
        Action::KeepTexts => carry_out(state, Do::KeepTexts, effects),
        Action::PairParagraphs => carry_out(state, Do::Ask(Pairing::First(Unit::Paragraph)), effects),
        Action::PairSentences => carry_out(state, Do::Ask(Pairing::First(Unit::Sentence)), effects),
        Action::PartRow => carry_out(state, Do::PartRow, effects),
        Action::GoOn => carry_out(state, Do::GoOn(0), effects),
        Action::StartAnew => carry_out(state, Do::StartAnew, effects),
        Action::OpenReview => effects.push(Effect::PickOldReview),
        Action::Undo => review::history(state, review::Back::Undo, effects),
        Action::Redo => review::history(state, review::Back::Redo, effects),
        Action::SaveReview => {
            if state.document.is_some() {
                effects.push(Effect::PickReview);
            }
        }
        Action::Why => {
            if state.selection.discrepancy.is_none() {
                walk::discrepancy(state, walk::Step::Next);
            }
            state.why = !state.why;
        }
        Action::CopyDiscrepancy => {
            if let Some(text) = clip::discrepancy(state) {
                effects.push(Effect::Copy(text));
                say(state, "Discrepancy copied");
            } else {
                say(state, "Select a discrepancy first, then copy it");
            }
        }
        Action::ZoomIn => zoom(state, state.settings.zoom * 1.1, effects),
        Action::ZoomOut => zoom(state, state.settings.zoom / 1.1, effects),
        Action::ZoomReset => zoom(state, 1.0, effects),
        Action::OrderLeft => set_order(state, Order::ByLeft),
        Action::OrderRight => set_order(state, Order::ByRight),
        Action::OrderOwn => set_order(state, Order::Own),
        Action::ColumnsBoth => apply(state, Command::SetColumns(Columns::Both), effects),
        Action::ColumnsInline => apply(state, Command::SetColumns(Columns::Inline), effects),
        Action::ColumnsLeft => apply(state, Command::SetColumns(Columns::Left), effects),
        Action::ColumnsRight => apply(state, Command::SetColumns(Columns::Right), effects),
        Action::ThemeSystem => set_theme(state, ThemeChoice::System, effects),
        Action::ThemeLight => set_theme(state, ThemeChoice::Light, effects),
        Action::ThemeDark => set_theme(state, ThemeChoice::Dark, effects),
        Action::ThemeHighContrast => set_theme(state, ThemeChoice::HighContrast, effects),
        Action::Palette => apply(state, Command::Open(Overlay::Palette), effects),
        Action::Shortcuts => apply(state, Command::Open(Overlay::Shortcuts), effects),
        Action::Help => apply(state, Command::Open(Overlay::Help), effects),
        Action::Close => close(state, effects),
        Action::Quit => effects.push(Effect::Quit),
    }
}
