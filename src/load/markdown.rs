//! Markdown, with tables, footnotes and a head of metadata.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::text::{Block, Draft, ParagraphKind, fold_space};

use super::{dateline, flow::Flow, guard, html, roles};

/// Reads Markdown.
#[must_use]
pub fn read(text: &str) -> Draft {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader::default();
    for event in Parser::new_ext(text, options) {
        guard::tick();
        reader.event(event);
    }
    let notes = reader.notes;
    let (mut blocks, unread) = reader.flow.finish();
    blocks.extend(notes);
    roles::whole_document(&mut blocks);
    let mut draft = Draft { blocks, losses: html::losses(unread), ..Draft::default() };
    for line in reader.head.lines() {
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.trim().trim_matches(['"', '\'']).to_owned();
        if value.is_empty() {
            continue;
        }
        match key.trim().to_ascii_lowercase().as_str() {
            "title" => draft.title = Some(value),
            "author" | "by" => draft.byline = Some(value),
            "date" | "published" => draft.published = dateline::parse(&value),
            "lang" | "language" => draft.language = Some(value),
            _ => {}
        }
    }
    draft
}

#[derive(Default)]
struct Reader {
    flow: Flow,
    head: String,
    in_head: bool,
    in_image: usize,
    in_code: bool,
    items: usize,
    /// The next number of each open list; `None` for one of bullets.
    lists: Vec<Option<u64>>,
    quotes: usize,
    html: String,
    /// The footnote being read: its name, and the text outside it.
    note: Option<(String, Flow)>,
    notes: Vec<Block>,
}

impl Reader {
    fn kind(&self) -> ParagraphKind {
        if self.items > 0 {
            ParagraphKind::ListItem
        } else if self.quotes > 0 {
            ParagraphKind::Quote
        } else {
            ParagraphKind::Body
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_head => self.head.push_str(&text),
            Event::Text(_) if self.in_image > 0 => {}
            Event::Text(text) if self.in_code => {
                for line in text.lines() {
                    self.flow.text(line);
                    self.flow.line_break();
                }
            }
            Event::Text(text) | Event::Code(text) => self.flow.text(&text),
            Event::Html(text) => self.html.push_str(&text),
            Event::InlineHtml(text) => {
                if text.to_ascii_lowercase().starts_with("<br") {
                    self.flow.line_break();
                } else if text.to_ascii_lowercase().starts_with("<img") {
                    self.flow.unread.images += 1;
                }
            }
            Event::SoftBreak => self.flow.text(" "),
            Event::HardBreak => self.flow.line_break(),
            Event::FootnoteReference(name) => self.flow.text(&format!("[{name}]")),
            Event::TaskListMarker(done) => self.flow.text(if done { "[x] " } else { "[ ] " }),
            Event::InlineMath(_) | Event::DisplayMath(_) => self.flow.unread.equations += 1,
            Event::Rule => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph if !self.flow.is_open() => self.flow.start(self.kind()),
            Tag::Heading { .. } => self.flow.start(ParagraphKind::Heading),
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::CodeBlock(_) => {
                self.in_code = true;
                self.flow.start(self.kind());
            }
            Tag::Item => {
                if self.flow.is_open() {
                    self.flow.end();
                }
                self.items += 1;
                self.flow.start(ParagraphKind::ListItem);
                if let Some(Some(number)) = self.lists.last_mut() {
                    self.flow.text(&format!("{number}. "));
                    *number = number.saturating_add(1);
                }
            }
            Tag::List(first) => {
                if self.flow.is_open() {
                    self.flow.end();
                }
                self.lists.push(*first);
            }
            Tag::FootnoteDefinition(name) => self.note = Some((name.to_string(), std::mem::take(&mut self.flow))),
            Tag::TableHead | Tag::TableRow => self.flow.start_row(),
            Tag::TableCell => {
                self.flow.start_cell();
                self.flow.start(ParagraphKind::Body);
            }
            Tag::Image { .. } => {
                self.in_image += 1;
                self.flow.unread.images += 1;
            }
            Tag::MetadataBlock(_) => self.in_head = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) => self.flow.end(),
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.flow.end();
            }
            TagEnd::Item => {
                if self.flow.is_open() {
                    self.flow.end();
                }
                self.items = self.items.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::FootnoteDefinition => {
                if let Some((name, outer)) = self.note.take() {
                    let own = std::mem::replace(&mut self.flow, outer);
                    let (blocks, unread) = own.finish();
                    self.flow.unread.images += unread.images;
                    let text = blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" ");
                    self.notes.push(Block::new(ParagraphKind::Body, &format!("[{name}] {text}")));
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => self.flow.end_row(),
            TagEnd::TableCell => self.flow.end(),
            TagEnd::Image => self.in_image = self.in_image.saturating_sub(1),
            TagEnd::MetadataBlock(_) => self.in_head = false,
            TagEnd::HtmlBlock => {
                let page = std::mem::take(&mut self.html);
                // Too deep a nesting leaves the words, without their order in blocks.
                match html::read_whole(&page, "") {
                    Ok((blocks, unread)) => {
                        self.flow.unread.images += unread.images;
                        blocks.into_iter().for_each(|b| self.flow.push(b));
                    }
                    Err(_) => self.flow.push(Block::new(ParagraphKind::Body, &fold_space(&page))),
                }
            }
            _ => {}
        }
    }
}
