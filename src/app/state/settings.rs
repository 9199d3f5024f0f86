//! What is kept from one run to the next.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::super::layer::Layers;
use super::super::theme::ThemeChoice;
use super::Columns;

/// A pair that was compared before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Both files.
    pub left: PathBuf,
    /// Both files.
    pub right: PathBuf,
}

/// What is kept from one run to the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Colours.
    pub theme: ThemeChoice,
    /// Zoom factor.
    pub zoom: f32,
    /// Layers shown.
    pub layers: Layers,
    /// Least confidence, in percent.
    pub confidence: u8,
    /// Names of the kinds that are hidden.
    pub hidden: Vec<String>,
    /// Columns on the page.
    pub columns: Columns,
    /// Overview strip hidden.
    pub no_strip: bool,
    /// Panel hidden.
    pub no_panel: bool,
    /// Unchanged paragraphs shown.
    pub unfolded: bool,
    /// List grouped by kind.
    pub grouped: bool,
    /// Rows of the tables that are the same on both sides shown, also where what differs comes first.
    pub same: bool,
    /// Pairs compared before, the latest first.
    pub recent: Vec<Recent>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            zoom: 1.0,
            layers: Layers::default(),
            confidence: 0,
            hidden: Vec::new(),
            columns: Columns::Both,
            no_strip: false,
            no_panel: false,
            unfolded: false,
            grouped: false,
            same: false,
            recent: Vec::new(),
        }
    }
}
