//! Books (EPUB): the chapters in reading order, all of them or one.

use rustc_hash::FxHashMap;

use crate::text::{Block, Chapters, Draft, ParagraphKind};

use super::{
    archive::{Archive, folder, resolve},
    dateline,
    error::LoadError,
    html::{self, walk::Unread},
    roles,
    xml::{self, Element, Visitor, local},
};

/// The most characters of a chapter's name.
const LONGEST_NAME: usize = 60;

/// Reads a book, or the chapter of it that is counted `chapter`, from 1.
///
/// # Errors
/// When it is damaged or protected, or has no such chapter.
pub fn read(bytes: &[u8], source: &str, chapter: Option<usize>) -> Result<Draft, LoadError> {
    let mut archive = Archive::open(bytes, source)?;
    let damaged = |what: &str| LoadError::new(source, format!("it is damaged ({what})"), "Get the file again, or save the chapter as HTML");
    let mut container = Package::default();
    xml::visit(&archive.text("META-INF/container.xml")?, source, &mut container)?;
    let path = container.root.ok_or_else(|| damaged("it names no book"))?;
    let mut package = Package::default();
    xml::visit(&archive.text(&path)?, source, &mut package)?;
    let base = folder(&path).to_owned();
    let locked = archive.text("META-INF/encryption.xml").unwrap_or_default();
    let chapters: Vec<(String, bool)> =
        package.spine.iter().filter_map(|id| package.items.get(id)).map(|i| (resolve(&base, &i.href), i.is_contents)).collect();
    let mut draft = Draft {
        title: package.title,
        byline: package.creator,
        language: package.language,
        published: package.date.as_deref().and_then(dateline::parse),
        encoding: "UTF-8".into(),
        ..Draft::default()
    };
    let mut unread = Unread::default();
    let (mut names, mut missing) = (Vec::new(), 0usize);
    for (path, is_contents) in &chapters {
        if locked.contains(path.as_str()) {
            return Err(LoadError::new(source, "it is protected against copying", "Open a copy without protection"));
        }
        let Ok(text) = archive.text(path) else {
            missing += usize::from(!archive.has(path));
            if archive.has(path) {
                // Too large or damaged: say so rather than leave a hole.
                archive.bytes(path)?;
            }
            continue;
        };
        let (mut blocks, seen) = html::read_whole(&text, source)?;
        if blocks.is_empty() {
            continue;
        }
        if *is_contents {
            blocks.iter_mut().for_each(|b| b.kind = ParagraphKind::Furniture);
        } else {
            names.push(name(&blocks));
        }
        if chapter.is_none_or(|wanted| wanted == names.len() && !is_contents) {
            unread.images += seen.images;
            unread.equations += seen.equations;
            draft.blocks.append(&mut blocks);
        }
    }
    let count = names.len();
    if let Some(wanted) = chapter.filter(|w| *w == 0 || *w > count) {
        return Err(LoadError::new(source, format!("it has no chapter {wanted}"), format!("Choose one from 1 to {count}")));
    }
    roles::whole_document(&mut draft.blocks);
    draft.chapters = Chapters { names, read: chapter };
    draft.losses = html::losses(unread);
    if missing > 0 {
        draft.losses.push(format!("{missing} {} missing in the file", if missing == 1 { "chapter is" } else { "chapters are" }));
    }
    Ok(draft)
}

/// What a chapter is called: its first heading, or else its first words.
fn name(blocks: &[Block]) -> String {
    let heading = blocks.iter().find(|b| matches!(b.kind, ParagraphKind::Title | ParagraphKind::Heading));
    let text = heading.or(blocks.first()).map_or("", |b| &b.text);
    let mut name: String = text.chars().take(LONGEST_NAME).collect();
    if name.len() < text.len() {
        name.push('…');
    }
    name
}

struct Item {
    href: String,
    is_contents: bool,
}

/// The book's own description of itself.
#[derive(Default)]
struct Package {
    root: Option<String>,
    items: FxHashMap<String, Item>,
    spine: Vec<String>,
    title: Option<String>,
    creator: Option<String>,
    language: Option<String>,
    date: Option<String>,
    open: String,
}

impl Visitor for Package {
    fn start(&mut self, e: &Element<'_>) {
        local(e.name()).clone_into(&mut self.open);
        match local(e.name()) {
            "rootfile" => self.root = self.root.take().or_else(|| e.get("full-path")).map(|p| resolve("", &p)),
            "item" => {
                if let (Some(id), Some(href)) = (e.get("id"), e.get("href")) {
                    let is_contents = e.get("properties").is_some_and(|p| p.split(' ').any(|p| p == "nav"));
                    self.items.insert(id, Item { href, is_contents });
                }
            }
            "itemref" => self.spine.extend(e.get("idref")),
            _ => {}
        }
    }

    fn end(&mut self, _: &str) {
        self.open.clear();
    }

    fn text(&mut self, text: &str) {
        let slot = match self.open.as_str() {
            "title" => &mut self.title,
            "creator" => &mut self.creator,
            "language" => &mut self.language,
            "date" => &mut self.date,
            _ => return,
        };
        if slot.is_none() && !text.trim().is_empty() {
            *slot = Some(text.trim().to_owned());
        }
    }
}
