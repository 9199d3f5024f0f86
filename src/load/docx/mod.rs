//! Word documents: the text as it stands with all tracked changes accepted, text boxes, notes and tables
//! included.

mod numbers;
mod styles;

use rustc_hash::FxHashMap;

use crate::load::{
    archive::{Archive, folder, resolve},
    error::LoadError,
    flow::Flow,
    html,
    notes::{self, Note, Place},
    properties, roles,
    xml::{self, Element, Visitor, local},
};
use crate::text::{Block, Draft, ParagraphKind};

use self::{numbers::Numbers, styles::Styles};

/// Reads a Word document.
///
/// # Errors
/// When it is damaged, or its main part is missing.
pub fn read(bytes: &[u8], source: &str) -> Result<Draft, LoadError> {
    let mut archive = Archive::open(bytes, source)?;
    let main = relations(&mut archive, "", source)
        .into_iter()
        .find(|r| r.kind.ends_with("/officeDocument"))
        .map_or_else(|| "word/document.xml".to_owned(), |r| r.target);
    let links = relations(&mut archive, &main, source);
    let part = |kind: &str| links.iter().filter(|l| l.kind.ends_with(kind)).map(|l| l.target.clone()).collect::<Vec<_>>();
    let mut styles = Styles::default();
    for path in part("/styles") {
        if let Ok(text) = archive.text(&path) {
            xml::visit(&text, source, &mut styles)?;
        }
    }
    let mut numbers = Numbers::default();
    for path in part("/numbering") {
        if let Ok(text) = archive.text(&path) {
            xml::visit(&text, source, &mut numbers)?;
        }
    }
    let text = archive.text(&main)?;
    let mut reader = Reader::new(&styles);
    reader.numbers = numbers;
    xml::visit(&text, source, &mut reader)?;
    let notes_wanted = std::mem::take(&mut reader.notes);
    let (mut blocks, unread) = reader.flow.finish();
    let mut notes = Vec::new();
    for (kind, place) in [("/footnotes", Place::Foot), ("/endnotes", Place::End)] {
        for path in part(kind) {
            let Ok(text) = archive.text(&path) else { continue };
            let mut read = Notes { reader: Reader::new(&styles), current: None, texts: FxHashMap::default() };
            xml::visit(&text, source, &mut read)?;
            let wanted = notes_wanted.iter().enumerate().filter(|(_, (which, _))| *which == place);
            notes.extend(
                wanted.filter_map(|(at, (_, id))| {
                    read.texts.get(id).map(|text| Note { mark: (at + 1).to_string(), text: text.clone(), place })
                }),
            );
        }
    }
    notes::place(&mut blocks, notes);
    let running = |archive: &mut Archive<'_>, kind: &str| -> Result<Vec<Block>, LoadError> {
        let mut out: Vec<Block> = Vec::new();
        for path in part(kind) {
            let Ok(text) = archive.text(&path) else { continue };
            let mut reader = Reader::new(&styles);
            xml::visit(&text, source, &mut reader)?;
            for block in reader.flow.finish().0 {
                if !out.iter().any(|b| b.text == block.text) {
                    out.push(Block { kind: ParagraphKind::Furniture, ..block });
                }
            }
        }
        Ok(out)
    };
    let mut all = running(&mut archive, "/header")?;
    roles::whole_document(&mut blocks);
    all.append(&mut blocks);
    all.append(&mut running(&mut archive, "/footer")?);
    let mut draft = Draft { blocks: all, losses: html::losses(unread), encoding: "UTF-8".into(), ..Draft::default() };
    if let Ok(text) = archive.text("docProps/core.xml") {
        properties::state(&mut draft, &text, source, "dc:title", "dc:creator");
    }
    Ok(draft)
}

/// A link from one part of the package to another.
struct Relation {
    kind: String,
    target: String,
}

fn relations(archive: &mut Archive<'_>, part: &str, source: &str) -> Vec<Relation> {
    let base = folder(part);
    let name = part.rsplit('/').next().unwrap_or("");
    let path = if part.is_empty() { "_rels/.rels".to_owned() } else { resolve(base, &format!("_rels/{name}.rels")) };
    let Ok(text) = archive.text(&path) else { return Vec::new() };
    struct Collect<'a> {
        base: &'a str,
        out: Vec<Relation>,
    }
    impl Visitor for Collect<'_> {
        fn start(&mut self, e: &Element<'_>) {
            if local(e.name()) == "Relationship" && e.get("TargetMode").as_deref() != Some("External") {
                self.out.push(Relation {
                    kind: e.get("Type").unwrap_or_default(),
                    target: resolve(self.base, &e.get("Target").unwrap_or_default()),
                });
            }
        }
        fn end(&mut self, _: &str) {}
        fn text(&mut self, _: &str) {}
    }
    let mut collect = Collect { base, out: Vec::new() };
    // A damaged list of links leaves the usual names to be tried.
    let _ = xml::visit(&text, source, &mut collect);
    collect.out
}

/// Reads the paragraphs of a part.
struct Reader<'a> {
    styles: &'a Styles,
    flow: Flow,
    /// Elements whose content is skipped, counted while inside one.
    skip: usize,
    names: Vec<String>,
    in_text: bool,
    hidden: Vec<bool>,
    /// The paragraph's mark was deleted: it goes on in the next one.
    merges: bool,
    notes: Vec<(Place, String)>,
    numbers: Numbers,
    /// The list that the open paragraph's style belongs to, and at which level.
    styled: Option<(String, usize)>,
    /// The list that the paragraph itself names, or that it is in none.
    list: Option<Option<(String, usize)>>,
    level: Option<usize>,
}

impl<'a> Reader<'a> {
    fn new(styles: &'a Styles) -> Self {
        Self {
            styles,
            flow: Flow::default(),
            skip: 0,
            names: Vec::new(),
            in_text: false,
            hidden: Vec::new(),
            merges: false,
            notes: Vec::new(),
            numbers: Numbers::default(),
            styled: None,
            list: None,
            level: None,
        }
    }

    fn inside(&self, name: &str) -> bool {
        self.names.iter().rev().any(|n| n == name)
    }

    fn is_hidden(&self) -> bool {
        self.hidden.last().copied().unwrap_or(false)
    }
}

/// Elements whose content is no text of the document as it stands.
fn is_skipped(name: &str) -> bool {
    matches!(
        name,
        "mc:Fallback"
            | "w:del"
            | "w:moveFrom"
            | "w:instrText"
            | "w:delText"
            | "w:pPrChange"
            | "w:rPrChange"
            | "w:sectPrChange"
            | "w:tblPrChange"
            | "w:trPrChange"
            | "w:tcPrChange"
            | "w:object"
            | "w:sdtPr"
    )
}

impl Visitor for Reader<'_> {
    fn start(&mut self, e: &Element<'_>) {
        let name = e.name().to_owned();
        let properties = self.inside("w:pPr") || self.inside("w:trPr");
        // Inside properties these tell of the paragraph's own mark.
        let of_the_mark = properties && matches!(name.as_str(), "w:del" | "w:moveFrom");
        if self.skip > 0 || (is_skipped(&name) && !of_the_mark) {
            self.skip += 1;
            self.names.push(name);
            return;
        }
        let on = || !matches!(e.get("w:val").as_deref(), Some("0" | "false" | "off"));
        match name.as_str() {
            "w:p" => {
                (self.styled, self.list, self.level) = (None, None, None);
                if self.merges && self.flow.is_open() {
                    self.merges = false;
                } else {
                    self.flow.start(ParagraphKind::Body);
                }
            }
            "w:pStyle" => {
                let id = e.get("w:val").unwrap_or_default();
                if let Some(kind) = self.styles.kind(&id) {
                    self.flow.set_kind(kind);
                }
                self.styled = self.styles.list(&id).cloned();
            }
            "w:ilvl" => self.level = e.get("w:val").and_then(|v| v.parse().ok()),
            "w:outlineLvl" if self.inside("w:pPr") && matches!(e.get("w:val").as_deref(), Some("0" | "1" | "2" | "3" | "4" | "5")) => {
                self.flow.set_kind(ParagraphKind::Heading)
            }
            "w:numId" if self.inside("w:pPr") => {
                let id = e.get("w:val").filter(|v| v != "0");
                match (id.is_some(), self.flow.kind()) {
                    (false, Some(ParagraphKind::ListItem)) => self.flow.set_kind(ParagraphKind::Body),
                    (true, Some(ParagraphKind::Body)) => self.flow.set_kind(ParagraphKind::ListItem),
                    _ => {}
                }
                self.list = Some(id.map(|id| (id, self.level.unwrap_or(0))));
            }
            // The mark of the paragraph itself was deleted or moved away.
            "w:del" | "w:moveFrom" if self.inside("w:pPr") && self.inside("w:rPr") => self.merges = true,
            "w:r" => self.hidden.push(false),
            "w:vanish" if !self.inside("w:pPr") && on() => {
                if let Some(last) = self.hidden.last_mut() {
                    *last = true;
                }
            }
            "w:t" => self.in_text = true,
            "w:tab" if !properties => self.flow.text(" "),
            "w:br" | "w:cr" if !self.is_hidden() => match e.get("w:type").as_deref() {
                Some("page" | "column") => self.flow.text(" "),
                _ => self.flow.line_break(),
            },
            "w:noBreakHyphen" => self.flow.text("-"),
            "w:sym" => {
                if let Some(c) = e
                    .get("w:char")
                    .and_then(|c| u32::from_str_radix(&c, 16).ok())
                    .and_then(char::from_u32)
                    .filter(|c| !('\u{E000}'..='\u{F8FF}').contains(c))
                {
                    self.flow.text(c.encode_utf8(&mut [0; 4]));
                }
            }
            "w:footnoteReference" | "w:endnoteReference" => {
                let place = if name == "w:footnoteReference" { Place::Foot } else { Place::End };
                self.notes.push((place, e.get("w:id").unwrap_or_default()));
                self.flow.text(&format!("[{}]", self.notes.len()));
            }
            "w:tr" => self.flow.start_row(),
            "w:tc" => self.flow.start_cell(),
            "pic:pic" | "v:imagedata" => self.flow.unread.images += 1,
            "m:oMath" => self.flow.unread.equations += 1,
            _ => {}
        }
        self.names.push(name);
    }

    fn end(&mut self, name: &str) {
        self.names.pop();
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        match name {
            "w:pPr" => {
                if let Some((list, level)) = self.list.take().unwrap_or(self.styled.take())
                    && let Some(number) = self.numbers.next(&list, level)
                {
                    self.flow.text(&format!("{number} "));
                }
            }
            "w:p" if !self.merges => self.flow.end(),
            "w:r" => {
                self.hidden.pop();
            }
            "w:t" => self.in_text = false,
            "w:tr" => self.flow.end_row(),
            "w:tbl" | "w:body" => self.merges = false,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.skip == 0 && self.in_text && !self.is_hidden() {
            self.flow.text(text);
        }
    }
}

/// Reads notes, each by its identifier.
struct Notes<'a> {
    reader: Reader<'a>,
    current: Option<String>,
    texts: FxHashMap<String, String>,
}

impl Visitor for Notes<'_> {
    fn start(&mut self, e: &Element<'_>) {
        if matches!(e.name(), "w:footnote" | "w:endnote") {
            // The lines between text and notes are kept as notes of a type of their own.
            self.current = e.get("w:type").is_none_or(|t| t == "normal").then(|| e.get("w:id")).flatten();
            self.reader = Reader::new(self.reader.styles);
        }
        self.reader.start(e);
    }

    fn end(&mut self, name: &str) {
        self.reader.end(name);
        if matches!(name, "w:footnote" | "w:endnote")
            && let Some(id) = self.current.take()
        {
            let flow = std::mem::take(&mut self.reader.flow);
            let text = flow.finish().0.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" ");
            self.texts.insert(id, text);
        }
    }

    fn text(&mut self, text: &str) {
        self.reader.text(text);
    }
}
