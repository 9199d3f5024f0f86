//! Web pages saved as one file (MHTML), and mails.

use std::borrow::Cow;

use mail_parser::{
    Encoding, MessageParser, MessagePart, MimeHeaders as _, PartType,
    decoders::{base64::base64_decode, quoted_printable::quoted_printable_decode},
};

use crate::text::Draft;

use super::{LoadOptions, decode, error::LoadError, html, plain, room};

/// The most parts that a page may have.
const MOST_PARTS: usize = 50_000;

/// Reads the page, or the mail's text.
///
/// # Errors
/// When there is neither in it.
pub fn read(bytes: &[u8], source: &str, options: &LoadOptions) -> Result<Draft, LoadError> {
    let wish = options.encoding.as_deref();
    let damaged = || LoadError::new(source, "there is no page or text in it", "Save the page as HTML instead");
    // A line that begins like a boundary, whichever it is: pages have a part for each picture and style sheet.
    if bytes.windows(3).filter(|w| *w == b"\n--").count() > MOST_PARTS {
        return Err(LoadError::new(source, "it has far more parts than a page", "Save the page as HTML instead"));
    }
    let message = MessageParser::default().parse(bytes).ok_or_else(damaged)?;
    let page = message.parts.iter().find_map(|p| match &p.body {
        PartType::Html(text) => Some(match undeclared(p, bytes, wish) {
            Some(raw) => decode::decode(&raw, wish, decode::declared(&raw).as_deref()).text,
            None => text.to_string(),
        }),
        PartType::Binary(raw) | PartType::InlineBinary(raw) => {
            looks_like_page(raw).then(|| decode::decode(raw, wish, decode::declared(raw).as_deref()).text)
        }
        _ => None,
    });
    let mut draft = match page {
        Some(text) => html::read(&text, source)?,
        None => {
            let text = message.body_text(0).ok_or_else(damaged)?;
            Draft { blocks: plain::blocks(&text, source, &room::of(options))?, ..Draft::default() }
        }
    };
    draft.title = draft.title.or_else(|| message.subject().map(str::to_owned));
    draft.encoding = "UTF-8".into();
    if bytes.get(..4096.min(bytes.len())).is_some_and(|head| !head.windows(13).any(|w| w.eq_ignore_ascii_case(b"saved by blin")))
        && draft.published.is_none()
    {
        draft.published = message
            .date()
            .and_then(|d| jiff::civil::Date::new(i16::try_from(d.year).ok()?, i8::try_from(d.month).ok()?, i8::try_from(d.day).ok()?).ok())
            .filter(|_| message.from().is_some());
    }
    Ok(draft)
}

/// The bytes of a page whose part does not name its encoding, or whose reader named another: the page may say it.
fn undeclared<'a>(part: &MessagePart<'_>, bytes: &'a [u8], wish: Option<&str>) -> Option<Cow<'a, [u8]>> {
    let declared = part.content_type().and_then(|c| c.attribute("charset")).is_some();
    if declared && wish.is_none() {
        return None;
    }
    let body = bytes.get(usize::try_from(part.offset_body).ok()?..usize::try_from(part.offset_end).ok()?)?;
    match part.encoding {
        Encoding::None => Some(Cow::Borrowed(body)),
        Encoding::QuotedPrintable => quoted_printable_decode(body).map(Cow::Owned),
        Encoding::Base64 => base64_decode(body).map(Cow::Owned),
    }
}

fn looks_like_page(raw: &[u8]) -> bool {
    let head = raw[..raw.len().min(512)].to_ascii_lowercase();
    head.windows(5).any(|w| w == b"<html")
}
