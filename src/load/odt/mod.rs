//! OpenDocument texts (LibreOffice and kin): the text as it stands, tracked changes accepted.

mod lists;

use rustc_hash::FxHashMap;

use crate::load::{
    archive::Archive,
    error::LoadError,
    flow::Flow,
    html,
    notes::{self, Note, Place},
    properties, roles,
    xml::{self, Element, Visitor},
};
use crate::text::{Draft, ParagraphKind};

use lists::Lists;

/// Reads an OpenDocument text.
///
/// # Errors
/// When it is damaged, encrypted, or its main part is missing.
pub fn read(bytes: &[u8], source: &str) -> Result<Draft, LoadError> {
    let mut archive = Archive::open(bytes, source)?;
    if archive.text("META-INF/manifest.xml").is_ok_and(|m| m.contains("encryption-data")) {
        return Err(LoadError::new(
            source,
            "it is encrypted with a password",
            "Open it in the program that made it, save it without a password and try again",
        ));
    }
    let mut reader = Reader::default();
    if let Ok(styles) = archive.text("styles.xml") {
        // Only its styles are wanted; what it says of headers stays out.
        reader.only_styles = true;
        xml::visit(&styles, source, &mut reader)?;
        reader = Reader { parents: reader.parents, lists: reader.lists, ..Reader::default() };
    }
    let text = archive.text("content.xml")?;
    xml::visit(&text, source, &mut reader)?;
    let notes = std::mem::take(&mut reader.notes);
    let (mut blocks, unread) = reader.flow.finish();
    notes::place(&mut blocks, notes);
    roles::whole_document(&mut blocks);
    let mut draft = Draft { blocks, losses: html::losses(unread), encoding: "UTF-8".into(), ..Draft::default() };
    if let Ok(meta) = archive.text("meta.xml") {
        properties::state(&mut draft, &meta, source, "dc:title", "meta:initial-creator");
    }
    Ok(draft)
}

#[derive(Default)]
struct Reader {
    flow: Flow,
    only_styles: bool,
    /// Style to the style it is derived from.
    parents: FxHashMap<String, String>,
    skip: usize,
    lists: Lists,
    boxes: usize,
    /// The open note: what is known of it, and its paragraphs so far.
    note: Option<(Note, Flow)>,
    in_mark: bool,
    notes: Vec<Note>,
}

impl Reader {
    fn kind(&self, style: &str) -> ParagraphKind {
        let mut style = style.to_owned();
        for _ in 0..16 {
            let name = style.replace("_20_", " ").to_ascii_lowercase();
            match name.as_str() {
                "title" => return ParagraphKind::Title,
                "subtitle" => return ParagraphKind::Heading,
                "caption" | "illustration" | "figure" | "drawing" | "figurecaption" | "tablecaption" => return ParagraphKind::Caption,
                "quotations" | "quote" => return ParagraphKind::Quote,
                n if n.starts_with("heading") => return ParagraphKind::Heading,
                _ => {}
            }
            match self.parents.get(&style) {
                Some(parent) => style.clone_from(parent),
                None => break,
            }
        }
        if self.lists.is_outside() { ParagraphKind::Body } else { ParagraphKind::ListItem }
    }

    fn flow(&mut self) -> &mut Flow {
        match &mut self.note {
            Some((_, flow)) => flow,
            None => &mut self.flow,
        }
    }
}

impl Visitor for Reader {
    fn start(&mut self, e: &Element<'_>) {
        let name = e.name();
        if self.skip > 0
            || matches!(
                name,
                "text:tracked-changes"
                    | "office:annotation"
                    | "office:forms"
                    | "text:hidden-text"
                    | "style:header"
                    | "style:footer"
                    | "svg:title"
                    | "svg:desc"
                    | "text:index-title-template"
            )
        {
            self.skip += 1;
            return;
        }
        if name == "style:style" {
            if let (Some(own), Some(parent)) = (e.get("style:name"), e.get("style:parent-style-name")) {
                self.parents.insert(own, parent);
            }
            return;
        }
        self.lists.start(e);
        if self.only_styles {
            return;
        }
        match name {
            "text:h" => {
                let kind = e.get("text:style-name").map_or(ParagraphKind::Heading, |s| self.kind(&s));
                self.flow().start(if kind == ParagraphKind::Title { kind } else { ParagraphKind::Heading });
            }
            "text:p" => {
                let kind = self.kind(&e.get("text:style-name").unwrap_or_default());
                self.flow().start(kind);
                if self.note.is_none()
                    && let Some(number) = self.lists.number()
                {
                    self.flow.text(&format!("{number} "));
                }
            }
            "text:s" => self.flow().text(" "),
            "text:tab" => self.flow().text(" "),
            "text:line-break" => self.flow().line_break(),
            "text:note" => {
                let place = if e.get("text:note-class").as_deref() == Some("endnote") { Place::End } else { Place::Foot };
                self.note = Some((Note { mark: String::new(), text: String::new(), place }, Flow::default()));
            }
            "text:note-citation" => self.in_mark = true,
            "table:table-row" => self.flow().start_row(),
            "table:table-cell" => self.flow().start_cell(),
            "draw:text-box" => self.boxes += 1,
            "draw:image" => self.flow().unread.images += 1,
            "draw:object" => self.flow().unread.equations += 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        self.lists.end(name);
        if self.only_styles {
            return;
        }
        match name {
            "text:h" | "text:p" => self.flow().end(),
            "text:note-citation" => self.in_mark = false,
            "text:note" => {
                if let Some((mut note, flow)) = self.note.take() {
                    note.text = flow.finish().0.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" ");
                    self.flow.text(&format!("[{}]", note.mark));
                    self.notes.push(note);
                }
            }
            "table:table-row" => self.flow().end_row(),
            "draw:text-box" => self.boxes = self.boxes.saturating_sub(1),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.skip > 0 || self.only_styles {
            return;
        }
        if self.in_mark {
            if let Some((note, _)) = &mut self.note {
                note.mark.push_str(text.trim());
            }
            return;
        }
        if self.flow().is_open() {
            self.flow().text(text);
        }
    }
}
