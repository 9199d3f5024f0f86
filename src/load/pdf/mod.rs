//! PDF files with a text layer. The library gives glyphs and their places; lines, columns and paragraphs are
//! read from them in `layout`.

mod forms;
mod layout;
mod lines;
mod notes;

use pdf_extract::{ColorSpace, Document, MediaBox, Object, OutputDev, OutputError, Path, PathOp, Transform};

use crate::load::{
    error::LoadError,
    guard,
    html::{self, walk::Unread},
};
use crate::text::Draft;

use layout::{Glyph, Page};

/// The most glyphs that are read of one file.
const GLYPHS: usize = 6_000_000;
/// The longest page that is read, in bytes of its unpacked drawing: the library holds a hundred times as much of it.
const LONGEST_PAGE: usize = 4 << 20;

/// Reads a PDF file.
///
/// # Errors
/// When it is damaged or encrypted, or a scan without a text layer.
pub fn read(bytes: &[u8], source: &str) -> Result<Draft, LoadError> {
    crate::load::inflate::check(bytes, source)?;
    let damaged = |why: String| LoadError::new(source, format!("it is damaged ({why})"), "Get the file again, or print it to PDF anew");
    let mut document = Document::load_mem(bytes).map_err(|e| damaged(e.to_string()))?;
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(LoadError::new(
            source,
            "it is encrypted with a password",
            "Open it in the program that made it, save it without a password and try again",
        ));
    }
    if forms::is_ring(&document) {
        return Err(damaged("one of its drawings is drawn inside itself".to_owned()));
    }
    let mut collect = Collect::default();
    let pages = document.get_pages();
    let mut unreadable = 0usize;
    for (number, page) in &pages {
        guard::tick();
        let before = collect.pages.len();
        // A page that the library cannot read must not take the others with it.
        let read = if document.get_page_content(*page).is_ok_and(|c| c.len() > LONGEST_PAGE) {
            collect.pages.push(Page::default());
            Ok(Err(OutputError::FormatError(std::fmt::Error)))
        } else {
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| pdf_extract::output_doc_page(&document, &mut collect, *number)))
        };
        if !matches!(read, Ok(Ok(()))) {
            unreadable += 1;
            if collect.pages.len() == before {
                collect.pages.push(Page::default());
            }
        }
        if collect.count > GLYPHS {
            return Err(LoadError::new(
                source,
                "it has more text than an article",
                "Print the pages of the article to a file of their own",
            ));
        }
    }
    let images = document.objects.values().filter(|o| is_image(o)).count();
    let empty = collect.pages.iter().filter(|p| p.glyphs.len() < 8).count();
    if empty == collect.pages.len() {
        if unreadable > 0 {
            return Err(damaged("none of its pages can be read".to_owned()));
        }
        let problem = if images > 0 { "it is a scan: its pages are pictures without a text layer" } else { "there is no text in it" };
        return Err(LoadError::new(source, problem, "Run it through text recognition (OCR) first, or open a text version"));
    }
    let mut losses = html::losses(Unread { images, equations: 0 });
    if unreadable > 0 {
        losses.push(format!("{} could not be read", if unreadable == 1 { "1 page".to_owned() } else { format!("{unreadable} pages") }));
    } else if empty > 0 && images > 0 {
        losses.push(format!("{} without a text layer", if empty == 1 { "1 page is".to_owned() } else { format!("{empty} pages are") }));
    }
    let (title, byline) = about(&document);
    Ok(Draft { blocks: layout::blocks(collect.pages), losses, title, byline, encoding: "UTF-8".into(), ..Draft::default() })
}

#[derive(Default)]
struct Collect {
    pages: Vec<Page>,
    count: usize,
}

impl OutputDev for Collect {
    fn begin_page(&mut self, _number: u32, frame: &MediaBox, _art: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        self.pages.push(Page { height: frame.ury - frame.lly, left: frame.llx, top: frame.ury, ..Page::default() });
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(&mut self, place: &Transform, width: f64, _spacing: f64, size: f64, text: &str) -> Result<(), OutputError> {
        guard::tick();
        let Some(page) = self.pages.last_mut() else { return Ok(()) };
        self.count += 1;
        if self.count > GLYPHS || text.is_empty() {
            return Ok(());
        }
        let across = place.m11.hypot(place.m12) * size;
        let up = place.m21.hypot(place.m22) * size;
        let upright = place.m12.abs() <= 0.05 * place.m11.abs() && place.m11 > 0.0;
        let x = place.m31 - page.left;
        let y = page.top - place.m32;
        if !(x.is_finite() && y.is_finite() && up.is_finite() && width.is_finite()) {
            return Ok(());
        }
        page.glyphs.push(Glyph { x, end: x + width * across, y, size: up.abs(), text: text.to_owned(), upright });
        Ok(())
    }

    fn fill(&mut self, place: &Transform, _space: &ColorSpace, _color: &[f64], path: &Path) -> Result<(), OutputError> {
        let Some(page) = self.pages.last_mut() else { return Ok(()) };
        if path.ops.len() > 40 || page.dots.len() > 4_000 {
            return Ok(());
        }
        let (mut least, mut most) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
        let mut reach = |x: f64, y: f64| {
            let (x, y) = (x * place.m11 + y * place.m21 + place.m31, x * place.m12 + y * place.m22 + place.m32);
            least = (least.0.min(x), least.1.min(y));
            most = (most.0.max(x), most.1.max(y));
        };
        for op in &path.ops {
            match op {
                PathOp::MoveTo(x, y) | PathOp::LineTo(x, y) => reach(*x, *y),
                PathOp::CurveTo(.., x, y) => reach(*x, *y),
                PathOp::Rect(x, y, w, h) => {
                    reach(*x, *y);
                    reach(x + w, y + h);
                }
                PathOp::Close => {}
            }
        }
        let (width, height) = (most.0 - least.0, most.1 - least.1);
        if (1.0..8.0).contains(&width) && (width - height).abs() < width * 0.35 {
            page.dots.push((most.0 - page.left, page.top - (least.1 + most.1) / 2.0));
        }
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

fn is_image(object: &Object) -> bool {
    let Object::Stream(stream) = object else { return false };
    let is = stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Image");
    let size = |k: &[u8]| stream.dict.get(k).and_then(Object::as_i64).unwrap_or(0);
    is && size(b"Width") >= 32 && size(b"Height") >= 32 && !stream.dict.has(b"ImageMask")
}

/// Title and author as the file's own properties state them.
fn about(document: &Document) -> (Option<String>, Option<String>) {
    let info = document.trailer.get(b"Info").and_then(Object::as_reference).and_then(|r| document.get_dictionary(r));
    let Ok(info) = info else { return (None, None) };
    let text = |key: &[u8]| {
        let raw = info.get(key).and_then(Object::as_str).ok()?;
        let wide = raw.starts_with(&[0xFE, 0xFF]) || raw.starts_with(&[0xFF, 0xFE]);
        let read = crate::load::decode::decode(raw, (!wide && std::str::from_utf8(raw).is_err()).then_some("windows-1252"), None).text;
        Some(read.trim().to_owned()).filter(|t| !t.is_empty())
    };
    // The day a file was made is not the day its article came out: only an explicit statement in the text counts.
    let title = text(b"Title").filter(|t| {
        !t.to_lowercase().ends_with(".docx") && !t.to_lowercase().starts_with("microsoft word") && t.to_lowercase() != "untitled"
    });
    (title, text(b"Author"))
}
