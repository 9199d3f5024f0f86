//! Title and author, as a document's properties state them.

use crate::text::Draft;

use super::xml::{self, Element, Visitor};

/// Reads two elements of a properties part.
struct Properties {
    title: Option<String>,
    author: Option<String>,
    names: (&'static str, &'static str),
    open: String,
}

/// Tells a draft its title and author by a properties part, from the elements of these names with their prefixes. A part that cannot be
/// read states neither.
pub fn state(draft: &mut Draft, part: &str, source: &str, title: &'static str, author: &'static str) {
    let mut properties = Properties { title: None, author: None, names: (title, author), open: String::new() };
    if xml::visit(part, source, &mut properties).is_ok() {
        draft.title = properties.title;
        draft.byline = properties.author;
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
