//! Rich text (RTF): groups, control words, characters by code page or Unicode; tables, lists and notes.

mod pages;

use encoding_rs::Encoding;

use crate::load::{
    error::LoadError,
    flow::Flow,
    guard, html,
    notes::{self, Note, Place},
    roles,
};
use crate::text::{Block, Draft, ParagraphKind};

use pages::{charset, code_page};

/// The deepest nesting of groups that is read.
const DEEPEST: usize = 512;

/// The most paragraphs that are read.
const MOST_PARAGRAPHS: usize = 1_000_000;

/// Reads rich text.
///
/// # Errors
/// When its groups are nested too deeply.
pub fn read(bytes: &[u8], source: &str) -> Result<Draft, LoadError> {
    let mut reader = Reader { code_page: encoding_rs::WINDOWS_1252, ..Reader::default() };
    reader.run(bytes, source)?;
    reader.flush();
    let notes = std::mem::take(&mut reader.notes);
    let encoding = reader.code_page.name().to_owned();
    let (title, author) = (reader.title.trim().to_owned(), reader.author.trim().to_owned());
    if reader.in_row {
        reader.flow.end_row();
    }
    let (mut blocks, unread) = reader.flow.finish();
    notes::place(&mut blocks, notes);
    roles::whole_document(&mut blocks);
    Ok(Draft {
        blocks,
        losses: html::losses(unread),
        encoding,
        title: Some(title).filter(|t| !t.is_empty()),
        byline: Some(author).filter(|a| !a.is_empty()),
        ..Draft::default()
    })
}

/// Where a group's text goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Into {
    #[default]
    Text,
    Nowhere,
    Fonts,
    Styles,
    Title,
    Author,
    Note,
    Header,
    /// The number of a list's item, written out for readers that do not count.
    Number,
}

#[derive(Clone, Copy, Debug)]
struct State {
    into: Into,
    hidden: bool,
    /// How many bytes follow a Unicode character for readers that do not know it.
    fallback: usize,
    font: i32,
    deleted: bool,
}

impl Default for State {
    fn default() -> Self {
        Self { into: Into::Text, hidden: false, fallback: 1, font: 0, deleted: false }
    }
}

struct Reader {
    flow: Flow,
    code_page: &'static Encoding,
    fonts: rustc_hash::FxHashMap<i32, &'static Encoding>,
    styles: rustc_hash::FxHashMap<i32, ParagraphKind>,
    state: State,
    stack: Vec<State>,
    /// Bytes of a code page not yet decoded: some characters take two.
    pending: Vec<u8>,
    line: String,
    kind: ParagraphKind,
    in_row: bool,
    in_table: bool,
    cell_open: bool,
    skip: usize,
    high: Option<u16>,
    style: (i32, String),
    title: String,
    author: String,
    note: String,
    /// Where the open note is shown.
    place: Place,
    notes: Vec<Note>,
    header: String,
    number: String,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            flow: Flow::default(),
            code_page: encoding_rs::WINDOWS_1252,
            fonts: rustc_hash::FxHashMap::default(),
            styles: rustc_hash::FxHashMap::default(),
            state: State::default(),
            stack: Vec::new(),
            pending: Vec::new(),
            line: String::new(),
            kind: ParagraphKind::Body,
            in_row: false,
            in_table: false,
            cell_open: false,
            skip: 0,
            high: None,
            style: (0, String::new()),
            title: String::new(),
            author: String::new(),
            note: String::new(),
            place: Place::Foot,
            notes: Vec::new(),
            header: String::new(),
            number: String::new(),
        }
    }
}

impl Reader {
    fn run(&mut self, bytes: &[u8], source: &str) -> Result<(), LoadError> {
        let mut at = 0;
        while at < bytes.len() {
            match bytes[at] {
                b'{' => {
                    guard::tick();
                    self.decode();
                    if self.stack.len() >= DEEPEST {
                        return Err(LoadError::new(
                            source,
                            format!("its groups are nested more than {DEEPEST} levels deep"),
                            "Save it anew in the program that made it, or as plain text",
                        ));
                    }
                    self.stack.push(self.state);
                    at += 1;
                }
                b'}' => {
                    self.decode();
                    self.close_group();
                    at += 1;
                }
                b'\\' => {
                    guard::tick();
                    at = self.control(bytes, at + 1);
                }
                b'\r' | b'\n' => at += 1,
                _ if self.flow.count() > MOST_PARAGRAPHS || self.notes.len() > MOST_PARAGRAPHS => {
                    return Err(LoadError::new(
                        source,
                        "it has far more paragraphs than an article",
                        "Save the article alone, as plain text for instance",
                    ));
                }
                byte => {
                    if self.skip > 0 {
                        self.skip -= 1;
                    } else {
                        self.pending.push(byte);
                    }
                    at += 1;
                }
            }
        }
        self.decode();
        Ok(())
    }

    fn close_group(&mut self) {
        let outer = self.stack.pop().unwrap_or_default();
        if self.state.into == Into::Styles && (outer.into == Into::Styles || !self.style.1.is_empty()) {
            self.end_style();
        }
        if self.state.into == Into::Note && outer.into != Into::Note {
            let (text, mark) = (std::mem::take(&mut self.note), (self.notes.len() + 1).to_string());
            self.line.push_str(&format!("[{mark}]"));
            self.notes.push(Note { mark, text, place: self.place });
        }
        if self.state.into == Into::Number && outer.into != Into::Number {
            let number = std::mem::take(&mut self.number);
            // Bullets are letters of fonts for signs, an "o" for instance.
            if number.chars().any(|c| c.is_ascii_digit()) || number.trim_end().ends_with(['.', ')']) {
                self.state.into = Into::Text;
                self.put(&format!("{} ", number.trim()));
            }
        }
        self.state = outer;
        self.skip = 0;
    }

    fn end_style(&mut self) {
        let (number, name) = std::mem::take(&mut self.style);
        let name = name.trim().trim_end_matches(';').trim().to_ascii_lowercase();
        let kind = match name.as_str() {
            "title" => ParagraphKind::Title,
            "caption" | "illustration" | "figure" => ParagraphKind::Caption,
            "quote" | "quotations" | "block text" => ParagraphKind::Quote,
            n if n.starts_with("heading ") => ParagraphKind::Heading,
            _ => return,
        };
        self.styles.insert(number, kind);
    }

    /// Reads a control word or symbol at `at`; gives where it ends.
    fn control(&mut self, bytes: &[u8], at: usize) -> usize {
        let Some(first) = bytes.get(at) else { return at };
        if !first.is_ascii_alphabetic() {
            return self.symbol(bytes, at, *first);
        }
        let mut end = at;
        while bytes.get(end).is_some_and(u8::is_ascii_alphabetic) {
            end += 1;
        }
        let word = std::str::from_utf8(&bytes[at..end]).unwrap_or("");
        let digits = end;
        if bytes.get(end) == Some(&b'-') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
            end += 1;
        }
        while bytes.get(end).is_some_and(u8::is_ascii_digit) && end - digits < 11 {
            end += 1;
        }
        let number: Option<i32> = std::str::from_utf8(&bytes[digits..end]).ok().and_then(|n| n.parse().ok());
        if bytes.get(end) == Some(&b' ') {
            end += 1;
        }
        if word == "bin" {
            return end.saturating_add(usize::try_from(number.unwrap_or(0)).unwrap_or(0)).min(bytes.len());
        }
        if word != "u" {
            self.decode();
        }
        self.word(word, number);
        end
    }

    fn symbol(&mut self, bytes: &[u8], at: usize, first: u8) -> usize {
        match first {
            b'\'' => {
                let code = bytes.get(at + 1..at + 3).and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok());
                if self.skip > 0 {
                    self.skip -= 1;
                } else {
                    self.pending.extend(code);
                }
                return (at + 3).min(bytes.len());
            }
            b'*' => {
                self.decode();
                // A destination that may be ignored is, but for the few whose names follow and are known.
                if !bytes[at + 1..].starts_with(b"\\shptxt") {
                    self.state.into = Into::Nowhere;
                }
            }
            b'~' => self.put(" "),
            b'_' => self.put("-"),
            b'-' => {}
            b'\r' | b'\n' => self.paragraph(),
            b'{' | b'}' | b'\\' => {
                if self.skip > 0 {
                    self.skip -= 1;
                } else {
                    self.pending.push(first);
                }
            }
            _ => {}
        }
        at + 1
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let on = number != Some(0);
        match word {
            "ansicpg" => {
                if let Some(page) = number.and_then(code_page) {
                    self.code_page = page;
                }
            }
            "fonttbl" => self.state.into = Into::Fonts,
            "stylesheet" => self.state.into = Into::Styles,
            "s" if self.state.into == Into::Styles => self.style = (number.unwrap_or(0), String::new()),
            "colortbl" | "info" | "pict" | "object" | "listtable" | "listoverridetable" | "revtbl" | "rsidtbl" | "generator"
            | "themedata" | "datastore" | "latentstyles" | "fldinst" | "xe" | "tc" | "bkmkstart" | "bkmkend" | "annotation" | "atnid"
            | "atnauthor" | "nonshppict" | "pnseclvl" | "filetbl" | "template" | "private" | "docvar" => {
                if matches!(word, "pict") && self.state.into == Into::Text {
                    self.flow.unread.images += 1;
                }
                self.state.into = Into::Nowhere;
            }
            "listtext" | "pntext" => {
                if self.kind == ParagraphKind::Body {
                    self.kind = ParagraphKind::ListItem;
                }
                self.state.into = Into::Number;
            }
            "title" => self.state.into = Into::Title,
            "author" => self.state.into = Into::Author,
            "header" | "headerl" | "headerr" | "headerf" | "footer" | "footerl" | "footerr" | "footerf" => self.state.into = Into::Header,
            "footnote" => (self.state.into, self.place) = (Into::Note, Place::Foot),
            "ftnalt" if self.state.into == Into::Note => self.place = Place::End,
            "f" => {
                self.state.font = number.unwrap_or(0);
            }
            "fcharset" if self.state.into == Into::Fonts => {
                if let Some(page) = number.and_then(charset) {
                    self.fonts.insert(self.state.font, page);
                }
            }
            "u" => {
                let unit = number.unwrap_or(0).rem_euclid(0x1_0000);
                self.decode();
                self.unicode(u16::try_from(unit).unwrap_or(0));
                self.skip = self.state.fallback;
            }
            "uc" => self.state.fallback = usize::try_from(number.unwrap_or(1)).unwrap_or(1).min(8),
            "v" => self.state.hidden = on,
            "deleted" => self.state.deleted = on,
            "plain" => {
                self.state.hidden = false;
                self.state.deleted = false;
            }
            "par" | "sect" => self.paragraph(),
            "line" => self.break_line(),
            "page" | "column" => self.put(" "),
            "tab" => self.put(" "),
            "emdash" => self.put("—"),
            "endash" => self.put("–"),
            "lquote" => self.put("‘"),
            "rquote" => self.put("’"),
            "ldblquote" => self.put("“"),
            "rdblquote" => self.put("”"),
            "bullet" => self.put("•"),
            "emspace" | "enspace" => self.put(" "),
            "pard" => {
                self.kind = ParagraphKind::Body;
                self.in_table = false;
            }
            "s" => {
                if let Some(kind) = number.and_then(|n| self.styles.get(&n)) {
                    self.kind = *kind;
                }
            }
            "outlinelevel" if self.kind == ParagraphKind::Body && number.is_some_and(|n| n < 6) => self.kind = ParagraphKind::Heading,
            "ls" if self.kind == ParagraphKind::Body && on => self.kind = ParagraphKind::ListItem,
            "intbl" => self.in_table = true,
            "cell" | "nestcell" => self.cell(),
            "row" | "nestrow" => {
                if self.in_row {
                    self.flow.end_row();
                }
                self.in_row = false;
                self.cell_open = false;
                self.in_table = false;
            }
            _ => {}
        }
    }

    fn unicode(&mut self, unit: u16) {
        let text = match (self.high.take(), unit) {
            (_, 0xD800..=0xDBFF) => {
                self.high = Some(unit);
                return;
            }
            (Some(high), _) => char::decode_utf16([high, unit]).filter_map(Result::ok).collect::<String>(),
            (None, _) => char::from_u32(u32::from(unit)).map(String::from).unwrap_or_default(),
        };
        self.put(&text);
    }

    /// Text of the code page gathered so far.
    fn decode(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.pending);
        let page = self.fonts.get(&self.state.font).copied().unwrap_or(self.code_page);
        let text = page.decode_without_bom_handling(&bytes).0;
        self.put(&text);
    }

    fn put(&mut self, text: &str) {
        if self.state.hidden || self.state.deleted {
            return;
        }
        match self.state.into {
            Into::Text => {
                if self.in_table && !self.cell_open {
                    self.open_cell();
                }
                self.line.push_str(text);
            }
            Into::Title => self.title.push_str(text),
            Into::Author => self.author.push_str(text),
            Into::Note => self.note.push_str(text),
            Into::Number => self.number.push_str(text),
            Into::Header => self.header.push_str(text),
            Into::Styles => self.style.1.push_str(text),
            Into::Fonts | Into::Nowhere => {}
        }
    }

    fn break_line(&mut self) {
        if self.state.into == Into::Text {
            self.line.push('\n');
        } else {
            self.put(" ");
        }
    }

    fn paragraph(&mut self) {
        self.decode();
        match self.state.into {
            Into::Text => {
                self.flush();
            }
            Into::Header => {
                let text = std::mem::take(&mut self.header);
                self.flow.push(Block::new(ParagraphKind::Furniture, &text));
            }
            _ => self.put(" "),
        }
    }

    fn flush(&mut self) {
        let mut text = std::mem::take(&mut self.line);
        // A bullet written into the text is the sign that other formats draw of themselves.
        if let Some(rest) =
            text.trim_start().strip_prefix('•').filter(|_| matches!(self.kind, ParagraphKind::Body | ParagraphKind::ListItem))
        {
            text = rest.to_owned();
            self.kind = ParagraphKind::ListItem;
        }
        self.flow.start(self.kind);
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.flow.line_break();
            }
            self.flow.text(line);
        }
        self.flow.end();
    }

    fn open_cell(&mut self) {
        if !self.in_row {
            self.flow.start_row();
            self.in_row = true;
        }
        self.flow.start_cell();
        self.cell_open = true;
    }

    fn cell(&mut self) {
        self.decode();
        if !self.cell_open {
            self.open_cell();
        }
        self.flush();
        self.cell_open = false;
    }
}
