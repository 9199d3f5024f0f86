//! Title and author, as a document's properties state them.

use super::xml::{Element, Visitor};

/// Reads two elements of a properties part.
pub struct Properties {
    /// What the title's element holds.
    pub title: Option<String>,
    /// What the author's element holds.
    pub author: Option<String>,
    names: (&'static str, &'static str),
    open: String,
}

impl Properties {
    /// A reader of the elements of these names, with their prefixes: the title's, the author's.
    #[must_use]
    pub const fn of(title: &'static str, author: &'static str) -> Self {
        Self { title: None, author: None, names: (title, author), open: String::new() }
    }
}

impl Visitor for Properties {
    fn start(&mut self, e: &Element<'_>) {
        e.name().clone_into(&mut self.open);
    }

    fn end(&mut self, _: &str) {
        self.open.clear();
    }

    fn text(&mut self, text: &str) {
        let slot = match self.open.as_str() {
            name if name == self.names.0 => &mut self.title,
            name if name == self.names.1 => &mut self.author,
            _ => return,
        };
        if !text.trim().is_empty() {
            slot.get_or_insert_default().push_str(text);
        }
    }
}
