//! XML parts of documents: a thin layer over the event reader, which expands no entities of a document's own.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{error::LoadError, guard};

/// The deepest nesting of elements that is read.
const DEEPEST: usize = 512;

/// What a reader of a part is told.
pub trait Visitor {
    /// An element begins.
    fn start(&mut self, element: &Element<'_>);
    /// An element ends; its name with its prefix.
    fn end(&mut self, name: &str);
    /// Text between elements.
    fn text(&mut self, text: &str);
}

/// An element and its attributes.
pub struct Element<'a> {
    start: &'a BytesStart<'a>,
}

impl Element<'_> {
    /// Its name with its prefix.
    #[must_use]
    pub fn name(&self) -> &str {
        self.start.name().0
    }

    /// An attribute by its name with its prefix.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<String> {
        let found = self.start.attributes().with_checks(false).filter_map(Result::ok).find(|a| a.key.0 == name)?;
        found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(|v| v.into_owned())
    }
}

/// Walks a part.
///
/// # Errors
/// When it is no well-formed XML, or nested too deeply.
pub fn visit(xml: &str, source: &str, visitor: &mut dyn Visitor) -> Result<(), LoadError> {
    let mut reader = Reader::from_str(xml.trim_start_matches('\u{FEFF}'));
    let mut depth = 0usize;
    loop {
        guard::tick();
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(LoadError::new(
                        source,
                        format!("its elements are nested more than {DEEPEST} levels deep"),
                        "Save it anew in the program that made it, or as plain text",
                    ));
                }
                visitor.start(&Element { start: &start });
            }
            Ok(Event::Empty(start)) => {
                visitor.start(&Element { start: &start });
                visitor.end(start.name().0);
            }
            Ok(Event::End(end)) => {
                depth = depth.saturating_sub(1);
                visitor.end(end.name().0);
            }
            Ok(Event::Text(text)) => visitor.text(&text.xml10_content()),
            Ok(Event::CData(text)) => visitor.text(&text.xml10_content()),
            Ok(Event::GeneralRef(entity)) => {
                let resolved = match entity.resolve_char_ref() {
                    Ok(Some(c)) => Some(c.to_string()),
                    _ => predefined(&entity.xml10_content()).map(str::to_owned),
                };
                // An entity of the document's own is left out: expanding them is how small files become huge.
                if let Some(text) = resolved {
                    visitor.text(&text);
                }
            }
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(e) => {
                return Err(LoadError::new(
                    source,
                    format!("it is damaged ({e})"),
                    "Get the file again, or save it anew in the program that made it",
                ));
            }
        }
    }
}

fn predefined(name: &str) -> Option<&'static str> {
    Some(match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u{A0}",
        _ => return None,
    })
}

/// The name without its prefix.
#[must_use]
pub fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}
