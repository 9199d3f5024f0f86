//! All commands, searched.

use egui::Ui;

use super::super::command::{ACTIONS, Action, Command, Entry};
use super::super::state::State;
use super::pick::{self, Item};

pub(super) fn ui(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let mut query = state.field.clone();
    let search = pick::search(ui, "Search all commands", "Type a few letters", &mut query, 0);
    if query != state.field {
        out.push(Command::SetPaletteQuery(query.clone()));
    }
    // What was typed in this very frame counts already: Enter may have come with it.
    let found = matching(&query);
    let items: Vec<Item> =
        found.iter().map(|e| Item { label: e.label.into(), hint: e.tooltip.into(), keys: e.action.shortcut(ui.ctx()) }).collect();
    if let Some(chosen) = pick::list(ui, state.palette(), search, &items) {
        out.push(Command::Act(Action::Close));
        out.push(Command::Act(found[chosen].action));
    }
    if found.is_empty() {
        ui.label("No command is called that");
    }
}

/// Entries whose label holds every word of the query; those that start with it first.
fn matching(query: &str) -> Vec<&'static Entry> {
    let query = query.trim().to_lowercase();
    let mut found: Vec<&Entry> = ACTIONS
        .iter()
        .filter(|e| !matches!(e.action, Action::Palette | Action::Close))
        .filter(|e| {
            let text = format!("{} {} {}", e.label, e.tooltip, e.group).to_lowercase();
            query.split_whitespace().all(|word| text.contains(word))
        })
        .collect();
    found.sort_by_key(|e| {
        let label = e.label.to_lowercase();
        (!label.starts_with(&query), !label.contains(&query))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_letters_find_the_command() {
        assert_eq!(matching("swap")[0].action, Action::Swap);
        assert_eq!(matching("export")[0].action, Action::Export);
        assert_eq!(matching("next disc")[0].action, Action::NextDiscrepancy);
        assert!(matching("no such thing at all").is_empty());
    }
}
