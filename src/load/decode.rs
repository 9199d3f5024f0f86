//! From bytes to text: byte order marks, UTF-16 without one, declared and undeclared legacy encodings.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A text and how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// Name of the encoding (WHATWG).
    pub encoding: String,
    /// How many places could not be read in that encoding.
    pub errors: usize,
}

impl Decoded {
    /// What the person should know about places that could not be read.
    #[must_use]
    pub fn loss(&self) -> Option<String> {
        let what = if self.errors == 1 { "1 character".to_owned() } else { format!("{} characters", self.errors) };
        (self.errors > 0).then(|| format!("{what} could not be read as {}; choose another encoding if that guess is wrong", self.encoding))
    }
}

/// Decodes bytes. `wish` is the encoding a person chose, `declared` the one the file states of itself.
///
/// A byte order mark is stronger than a declaration, and well-formed UTF-8 too: pages are often saved in
/// UTF-8 with the old declaration left in them.
#[must_use]
pub fn decode(bytes: &[u8], wish: Option<&str>, declared: Option<&str>) -> Decoded {
    if let Some(chosen) = wish.and_then(|w| Encoding::for_label(w.as_bytes())) {
        return with(chosen, bytes);
    }
    if let Some(text) = utf_32(bytes) {
        return text;
    }
    if let Some((marked, _)) = Encoding::for_bom(bytes) {
        return with(marked, bytes);
    }
    if let Some(wide) = utf_16_by_nuls(bytes) {
        return with(wide, bytes);
    }
    let declared = declared.and_then(|d| Encoding::for_label(d.trim().as_bytes())).filter(|d| *d != UTF_16LE && *d != UTF_16BE);
    let escapes = declared.is_some_and(|d| !d.is_ascii_compatible());
    if !escapes && std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0x1B) {
        return with(UTF_8, bytes);
    }
    if let Some(declared) = declared {
        let read = with(declared, bytes);
        if read.errors == 0 {
            return read;
        }
    }
    let lossy = with(UTF_8, bytes);
    let foreign = lossy.text.chars().filter(|c| !c.is_ascii() && *c != char::REPLACEMENT_CHARACTER).count();
    if lossy.errors * 20 < foreign || lossy.errors == 0 && !bytes.contains(&0x1B) {
        return lossy;
    }
    with(guess(bytes), bytes)
}

/// The encoding that the bytes look most like.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

fn with(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, used, bad) = encoding.decode(bytes);
    let errors = if bad { text.matches(char::REPLACEMENT_CHARACTER).count() } else { 0 };
    Decoded { text: text.into_owned(), encoding: used.name().to_owned(), errors }
}

fn utf_32(bytes: &[u8]) -> Option<Decoded> {
    let little = bytes.starts_with(&[0xFF, 0xFE, 0, 0]);
    if !little && !bytes.starts_with(&[0, 0, 0xFE, 0xFF]) {
        return None;
    }
    let (mut text, mut errors) = (String::with_capacity(bytes.len() / 4), 0);
    for four in bytes[4..].chunks(4) {
        let code = <[u8; 4]>::try_from(four).ok().map(|f| if little { u32::from_le_bytes(f) } else { u32::from_be_bytes(f) });
        text.push(code.and_then(char::from_u32).unwrap_or_else(|| {
            errors += 1;
            char::REPLACEMENT_CHARACTER
        }));
    }
    Some(Decoded { text, encoding: if little { "UTF-32LE" } else { "UTF-32BE" }.to_owned(), errors })
}

/// Text has no NUL bytes but for UTF-16, where they stand on one side of each pair alone.
fn utf_16_by_nuls(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(64 << 10) & !1];
    let (mut even, mut odd) = (0, 0);
    for pair in sample.chunks_exact(2) {
        even += usize::from(pair[0] == 0);
        odd += usize::from(pair[1] == 0);
    }
    let pairs = sample.len() / 2;
    let encoding = match (even, odd) {
        (0, n) if n > 0 && n * 50 >= pairs => UTF_16LE,
        (n, 0) if n > 0 && n * 50 >= pairs => UTF_16BE,
        _ => return None,
    };
    let (text, _, bad) = encoding.decode(sample);
    let controls = text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    (!bad && controls == 0).then_some(encoding)
}

/// The encoding that a page or XML file states in its first lines.
#[must_use]
pub fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let value = |after: &str| {
        let rest = head[head.find(after)? + after.len()..].trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))).unwrap_or(rest.len());
        (end > 0).then(|| rest[..end].to_owned())
    };
    if head.trim_start_matches('\u{FEFF}').starts_with("<?xml")
        && let Some(end) = head.find("?>")
        && head[..end].contains("encoding")
    {
        return value("encoding");
    }
    value("charset")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], declared: Option<&str>, text: &str, encoding: &str) {
        let read = decode(bytes, None, declared);
        assert_eq!((read.text.as_str(), read.encoding.as_str(), read.errors), (text, encoding, 0));
    }

    fn wide(text: &str, mark: bool, little: bool) -> Vec<u8> {
        let head = if mark { "\u{FEFF}" } else { "" };
        format!("{head}{text}").encode_utf16().flat_map(|u| if little { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
    }

    #[test]
    fn marks_and_nuls_tell_utf_16() {
        for little in [true, false] {
            let name = if little { "UTF-16LE" } else { "UTF-16BE" };
            check(&wide("Das Schiff läuft aus.", true, little), None, "Das Schiff läuft aus.", name);
            check(&wide("Das Schiff läuft aus.", false, little), None, "Das Schiff läuft aus.", name);
            check(&wide("Корабль вышел в море.\nОн вернулся.", false, little), None, "Корабль вышел в море.\nОн вернулся.", name);
        }
        check(b"\xEF\xBB\xBFplain", None, "plain", "UTF-8");
    }

    #[test]
    fn legacy_encodings_are_read_as_declared_or_as_they_look() {
        let polish = encoding_rs::ISO_8859_2.encode("Zażółć gęślą jaźń").0.into_owned();
        check(&polish, Some("iso-8859-2"), "Zażółć gęślą jaźń", "ISO-8859-2");
        let russian = encoding_rs::WINDOWS_1251.encode("Правительство объявило о новых мерах в понедельник.").0.into_owned();
        check(&russian, None, "Правительство объявило о новых мерах в понедельник.", "windows-1251");
        let japanese = encoding_rs::SHIFT_JIS.encode("政府は月曜日に新しい計画を発表した。").0.into_owned();
        check(&japanese, None, "政府は月曜日に新しい計画を発表した。", "Shift_JIS");
        let french = encoding_rs::WINDOWS_1252.encode("“Été”, dit-elle à l’école…").0.into_owned();
        check(&french, None, "“Été”, dit-elle à l’école…", "windows-1252");
    }

    #[test]
    fn well_formed_utf_8_wins_over_a_stale_declaration() {
        check("Überfahrt".as_bytes(), Some("iso-8859-1"), "Überfahrt", "UTF-8");
    }

    #[test]
    fn a_chosen_encoding_is_used_and_losses_are_told() {
        assert_eq!(decode(b"\xE9t\xE9", Some("iso-8859-2"), None).text, "été");
        let read = decode("ok é é é é é é é é é é é é é é é é é é é é é é\u{0}".replace('\u{0}', "").as_bytes(), None, None);
        assert_eq!(read.loss(), None);
        assert!(decode(b"\xFFabc", Some("utf-8"), None).loss().is_some_and(|l| l.starts_with("1 character ")));
    }

    #[test]
    fn declarations_are_found_in_pages_and_xml() {
        assert_eq!(declared(b"<html><meta charset=\"windows-1250\">").as_deref(), Some("windows-1250"));
        assert_eq!(declared(b"<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-15'>").as_deref(), Some("iso-8859-15"));
        assert_eq!(declared(b"<?xml version='1.0' encoding='KOI8-R'?>").as_deref(), Some("koi8-r"));
    }
}
