//! The pair of invented articles that comes with the program.

use crate::load::{LoadError, LoadOptions, load_text};
use crate::text::Article;

use super::state::DemoSide;

const ORIGINAL: &str = include_str!("../../assets/demo/original.txt");
const REWRITE: &str = include_str!("../../assets/demo/rewrite.txt");

/// Reads one half of the pair.
///
/// # Errors
/// Never in practice: the texts are part of the program.
pub fn load(side: DemoSide, mut options: LoadOptions) -> Result<Article, LoadError> {
    let (name, text) = match side {
        DemoSide::Original => ("original", ORIGINAL),
        DemoSide::Rewrite => ("rewrite", REWRITE),
    };
    options.label = options.label.or_else(|| Some(name.to_owned()));
    load_text(text, &format!("{name}.txt"), &options)
}
