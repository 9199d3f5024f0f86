//! Pictures to look at: written only where FACTDIFF_PICTURES names a folder.

use factdiff::app::command::{Action, Command};
use factdiff::app::state::Settings;
use factdiff::app::theme::ThemeChoice;

use crate::harness::shown;

#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("FACTDIFF_PICTURES") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, theme, size, commands) in [
        ("light", ThemeChoice::Light, [1440.0, 900.0], vec![Command::Select(1)]),
        ("dark", ThemeChoice::Dark, [1440.0, 900.0], vec![Command::Select(2), Command::Act(Action::Why)]),
        ("contrast", ThemeChoice::HighContrast, [1440.0, 900.0], vec![Command::Select(3)]),
        ("small", ThemeChoice::Light, [800.0, 600.0], vec![Command::Select(0)]),
        ("figures", ThemeChoice::Light, [1440.0, 900.0], vec![Command::SetTab(factdiff::app::state::Tab::Figures)]),
        ("palette", ThemeChoice::Light, [1440.0, 900.0], vec![Command::Act(Action::Palette)]),
        ("shortcuts", ThemeChoice::Light, [1440.0, 900.0], vec![Command::Act(Action::Shortcuts)]),
        ("help", ThemeChoice::Dark, [1440.0, 900.0], vec![Command::Act(Action::Help)]),
        (
            "find",
            ThemeChoice::Light,
            [1440.0, 900.0],
            vec![Command::Act(Action::Find), Command::SetFindQuery("harbour".into()), Command::Act(Action::FindNext)],
        ),
        ("moved", ThemeChoice::Light, [1440.0, 900.0], vec![Command::Act(Action::JumpMoved)]),
    ] {
        let mut harness = shown(size, Settings { theme, ..Settings::default() });
        let ctx = harness.ctx.clone();
        for command in commands {
            harness.state_mut().send(&ctx, command);
            harness.run();
        }
        harness.render().unwrap().save(folder.join(format!("{name}.png"))).unwrap();
    }
}
