//! Which format a file has: by its content first, by its ending where the content does not tell.

use super::{decode, error::LoadError};

/// A format that Factdiff opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A web page.
    Html,
    /// A web page saved as one file with its pictures, or a mail.
    Mhtml,
    /// A Word document.
    Docx,
    /// An OpenDocument text.
    Odt,
    /// A book.
    Epub,
    /// Rich text.
    Rtf,
    /// A PDF file.
    Pdf,
    /// A page saved by Safari as one file.
    WebArchive,
}

impl Format {
    /// The short name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Mhtml => "mhtml",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Epub => "epub",
            Self::Rtf => "rtf",
            Self::Pdf => "pdf",
            Self::WebArchive => "webarchive",
        }
    }
}

/// Beginnings of files that hold no text Factdiff could read: at which byte, which bytes, what they are.
const REFUSED: &[(usize, &[u8], &str)] = &[
    (0, b"\x89PNG\r\n\x1a\n", IMAGE),
    (0, b"\xFF\xD8\xFF", IMAGE),
    (0, b"GIF87a", IMAGE),
    (0, b"GIF89a", IMAGE),
    (8, b"WEBP", IMAGE),
    (0, b"BM", BITMAP),
    (0, b"II*\0", IMAGE),
    (0, b"MM\0*", IMAGE),
    (4, b"ftypheic", IMAGE),
    (4, b"ftypavif", IMAGE),
    (4, b"ftyp", MEDIA),
    (0, b"ID3", MEDIA),
    (0, b"OggS", MEDIA),
    (0, b"RIFF", MEDIA),
    (0, b"\x1A\x45\xDF\xA3", MEDIA),
    (0, b"\x1F\x8B", ARCHIVE),
    (0, b"7z\xBC\xAF\x27\x1C", ARCHIVE),
    (0, b"Rar!\x1A\x07", ARCHIVE),
    (0, b"BZh", ARCHIVE),
    (0, b"\xFD7zXZ\0", ARCHIVE),
    (0, b"\x28\xB5\x2F\xFD", ARCHIVE),
    (0, b"\x7FELF", PROGRAM),
    (0, b"MZ", PROGRAM),
    (0, b"\xCF\xFA\xED\xFE", PROGRAM),
    (0, b"\xCA\xFE\xBA\xBE", PROGRAM),
    (0, b"bplist00", SETTINGS),
];
const IMAGE: &str = "it is an image";
const BITMAP: &str = "it is an image, a bitmap";
const MEDIA: &str = "it is a sound or video file";
const ARCHIVE: &str = "it is a packed archive";
const PROGRAM: &str = "it is a program";
const SETTINGS: &str = "it is a property list, which holds a program's settings";

/// Tells the format.
///
/// # Errors
/// When the content is of a kind that Factdiff does not open.
pub fn sniff(bytes: &[u8], source: &str) -> Result<Format, LoadError> {
    let ending =
        source.rsplit(['/', '\\']).next().and_then(|n| n.rsplit_once('.')).map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return zipped(bytes, source);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Err(old_office(bytes, source));
    }
    if bytes[..bytes.len().min(1024)].windows(5).any(|w| w == b"%PDF-") {
        return Ok(Format::Pdf);
    }
    let holds = |part: &[u8]| bytes[..bytes.len().min(1 << 20)].windows(part.len()).any(|w| w == part);
    if bytes.starts_with(b"bplist00") && (ending == "webarchive" || holds(b"WebMainResource")) {
        return Ok(Format::WebArchive);
    }
    let binary = is_binary(bytes);
    for (at, magic, what) in REFUSED {
        let short = magic.len() < 4;
        if bytes.get(*at..).is_some_and(|b| b.starts_with(magic)) && (binary || !short) {
            return Err(LoadError::new(source, *what, remedy(what)));
        }
    }
    if bytes.starts_with(b"{\\rtf") {
        return Ok(Format::Rtf);
    }
    if binary {
        return Err(LoadError::new(
            source,
            "it is not text: it holds bytes that no text has",
            "Open a text, web page, Word, OpenDocument, RTF, EPUB or PDF file",
        ));
    }
    let head = decode::decode(&bytes[..bytes.len().min(8192)], None, None).text;
    let head = head.trim_start_matches('\u{FEFF}').trim_start().to_ascii_lowercase();
    if is_mail(&head) {
        return Ok(Format::Mhtml);
    }
    if head.starts_with("<svg") || (head.starts_with("<?xml") && head.contains("<svg")) && !head.contains("<html") {
        return Err(LoadError::new(source, IMAGE, remedy(IMAGE)));
    }
    if head.starts_with("<?xml") && head.contains("<plist") && head.contains("webmainresource") {
        return Ok(Format::WebArchive);
    }
    let is_page = is_html(&head);
    Ok(match ending.as_str() {
        "html" | "htm" | "xhtml" | "xht" | "shtml" if is_page || head.contains('<') => Format::Html,
        "mht" | "mhtml" | "eml" if head.contains("content-type:") => Format::Mhtml,
        _ if is_page => Format::Html,
        "md" | "markdown" | "mdown" | "mkd" => Format::Markdown,
        _ => Format::Text,
    })
}

fn remedy(what: &str) -> &'static str {
    match what {
        IMAGE | BITMAP => "Open the article's text; words in a picture cannot be read",
        MEDIA => "Open a written version of it",
        ARCHIVE => "Unpack it and open the file inside",
        _ => "Open a text, web page, Word, OpenDocument, RTF, EPUB or PDF file",
    }
}

/// Text in no encoding has NUL bytes (UTF-16 apart) or many control characters.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(64 << 10)];
    let controls = sample.iter().filter(|b| matches!(b, 1..=8 | 0x0E..=0x1A | 0x1C..=0x1F)).count();
    let wide = || decode::decode(&bytes[..bytes.len().min(64 << 10)], None, None).encoding.starts_with("UTF-");
    let nuls = sample.iter().filter(|b| **b == 0).count();
    if nuls == 0 {
        return controls * 50 > sample.len();
    }
    let marked = sample.starts_with(&[0xFF, 0xFE]) || sample.starts_with(&[0xFE, 0xFF]) || sample.starts_with(&[0, 0, 0xFE, 0xFF]);
    if marked {
        return false;
    }
    !(wide() && decode::decode(sample, None, None).encoding != "UTF-8") && (nuls + controls) * 200 > sample.len()
}

fn is_html(head: &str) -> bool {
    const STARTS: &[&str] = &[
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<title",
        "<article",
        "<main",
        "<div",
        "<p>",
        "<p ",
        "<h1",
        "<table",
        "<section",
    ];
    let mut rest = head;
    // Remarks and an XML declaration may stand before the first tag.
    while let Some(after) = ["<!--", "<?xml"].iter().find_map(|s| rest.strip_prefix(s)) {
        let close = if rest.starts_with("<!--") { "-->" } else { "?>" };
        match after.find(close) {
            Some(at) => rest = after[at + close.len()..].trim_start(),
            None => return after.contains("<html"),
        }
    }
    STARTS.iter().any(|s| rest.starts_with(s)) || (rest.starts_with("<!doctype") && rest.contains("<html"))
}

/// A mail's or saved page's head: known fields, one of them saying that parts follow.
fn is_mail(head: &str) -> bool {
    let fields = head.split("\n\n").next().unwrap_or(head).split("\r\n\r\n").next().unwrap_or(head);
    let first = fields.lines().next().unwrap_or("");
    let begins =
        first.split_once(':').is_some_and(|(name, _)| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    begins && fields.contains("mime-version:") && fields.contains("content-type:")
}

/// What a zip file holds, told by the names of its entries.
fn zipped(bytes: &[u8], source: &str) -> Result<Format, LoadError> {
    let names = super::archive::Archive::open(bytes, source)?.names();
    let has = |n: &str| names.iter().any(|name| name == n);
    let begins = |n: &str| names.iter().any(|name| name.starts_with(n));
    let mimetype =
        if has("mimetype") { super::archive::Archive::open(bytes, source)?.text("mimetype").unwrap_or_default() } else { String::new() };
    if mimetype.trim().starts_with("application/epub") || has("META-INF/container.xml") {
        return Ok(Format::Epub);
    }
    if mimetype.contains("opendocument.text") {
        return Ok(Format::Odt);
    }
    let what = if mimetype.contains("opendocument") || begins("xl/") || begins("ppt/") {
        "it is a spreadsheet, presentation or drawing"
    } else if has("[Content_Types].xml") && (begins("word/") || has("_rels/.rels")) {
        return Ok(Format::Docx);
    } else if has("content.xml") {
        return Ok(Format::Odt);
    } else {
        ARCHIVE
    };
    Err(LoadError::new(source, what, if what == ARCHIVE { remedy(ARCHIVE) } else { "Save the text as DOCX, ODT or PDF and open that" }))
}

/// Old Office files share their beginning with encrypted new ones.
fn old_office(bytes: &[u8], source: &str) -> LoadError {
    let wide: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(wide.len()).any(|w| w == wide) {
        return LoadError::new(
            source,
            "it is encrypted with a password",
            "Open it in the program that made it, save it without a password and try again",
        );
    }
    LoadError::new(source, "it is in the old binary Office format (.doc)", "Save it as DOCX in the program that made it")
}
