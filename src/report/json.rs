//! The comparison file as text: JSON with one element a line, so that it can be read, searched and compared line by line,
//! and is hardly longer than it must be.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::Subject;
use super::wire::{Findings, Texts};

/// The bytes of a subject's comparison file.
///
/// # Errors
/// When the serialiser fails, which its input gives no cause for.
pub(super) fn file(subject: &Subject<'_>) -> serde_json::Result<Vec<u8>> {
    let (texts, findings) = rayon::join(|| written(&Texts::of(subject)), || written(&Findings::of(subject)));
    let mut bytes = texts?;
    // Where the first object ends, the second one goes on.
    bytes.truncate(bytes.len() - END.len());
    bytes.push(b',');
    bytes.extend_from_slice(&findings?[1..]);
    bytes.push(b'\n');
    Ok(bytes)
}

fn written(object: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    object.serialize(&mut Serializer::with_formatter(&mut bytes, Lines::default()))?;
    Ok(bytes)
}

/// How the file's object ends.
const END: &[u8] = b"\n}";

/// Breaks lines in the outer containers and keeps what is deeper on one.
#[derive(Default)]
struct Lines {
    /// How many containers are open.
    depth: usize,
    /// Whether the innermost has an element.
    filled: bool,
}

/// Fields stand on lines of their own down to those of an article, elements down to its paragraphs.
const FIELDS: usize = 2;
const ELEMENTS: usize = 3;

impl Lines {
    fn begin<W: ?Sized + Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        out.write_all(mark)
    }

    fn next<W: ?Sized + Write>(&self, out: &mut W, first: bool, deepest: usize) -> io::Result<()> {
        match (self.depth <= deepest, first) {
            (true, first) => {
                out.write_all(if first { b"\n" } else { b",\n" })?;
                self.indent(out)
            }
            (false, true) => Ok(()),
            (false, false) => out.write_all(b", "),
        }
    }

    fn end<W: ?Sized + Write>(&mut self, out: &mut W, mark: &[u8], deepest: usize) -> io::Result<()> {
        let breaks = self.filled && self.depth <= deepest;
        self.depth -= 1;
        self.filled = true;
        if breaks {
            out.write_all(b"\n")?;
            self.indent(out)?;
        }
        out.write_all(mark)
    }

    fn indent<W: ?Sized + Write>(&self, out: &mut W) -> io::Result<()> {
        (0..self.depth).try_for_each(|_| out.write_all(b"  "))
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]", ELEMENTS)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first, ELEMENTS)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}", FIELDS)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first, FIELDS)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_stands_on_one_line_and_an_empty_list_on_none_of_its_own() {
        let value = serde_json::json!({ "left": { "paragraphs": [{ "a": 1, "b": [2, 3] }, {}], "title": null }, "notes": [] });
        let mut bytes = Vec::new();
        value.serialize(&mut Serializer::with_formatter(&mut bytes, Lines::default())).unwrap();
        let want = "{\n  \"left\": {\n    \"paragraphs\": [\n      {\"a\": 1, \"b\": [2, 3]},\n      {}\n    ],\n    \"title\": null\n  },\n  \"notes\": []\n}";
        assert_eq!(String::from_utf8(bytes).unwrap(), want);
    }
}
