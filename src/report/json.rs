//! The comparison file as text: JSON with one element a line, so that it can be read, searched and compared line by line,
//! and is hardly longer than it must be.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::Subject;
use super::wire::{Compared, Found};

/// Writes a subject's comparison file: its halves are serialised side by side, and what is made is written by another thread
/// at the same time, for the system takes about as long to store a long file as it takes to make it.
///
/// # Errors
/// When `out` fails.
pub(super) fn write(subject: &Subject<'_>, out: &mut (dyn Write + Send)) -> io::Result<()> {
    let ((first, of_first), (second, of_second)) = (sync_channel(AHEAD), sync_channel(ASIDE));
    std::thread::scope(|scope| {
        let storing = scope.spawn(move || store([of_first, of_second], out));
        let (compared, found) = rayon::join(
            || serialise(&Compared::of(subject), Lines { goes_on: true, ..Lines::default() }, first),
            || serialise(&Found::of(subject), Lines { continues: true, ..Lines::default() }, second),
        );
        // Where storing failed, the serialisers only know that nobody reads on.
        storing.join().unwrap_or_else(|_| Err(io::Error::other("the writing thread stopped"))).and(compared).and(found)
    })
}

fn serialise(half: &impl Serialize, lines: Lines, send: SyncSender<Vec<u8>>) -> io::Result<()> {
    let mut pieces = Pieces { send, piece: Vec::with_capacity(PIECE) };
    half.serialize(&mut Serializer::with_formatter(&mut pieces, lines))?;
    pieces.flush()
}

fn store(halves: [Receiver<Vec<u8>>; 2], out: &mut dyn Write) -> io::Result<()> {
    halves.iter().flatten().try_for_each(|piece| out.write_all(&piece))?;
    out.write_all(b"\n")
}

/// Bytes that are handed on at a time: few enough that the allocator uses their room again.
const PIECE: usize = 1 << 16;

/// How many pieces may wait to be stored.
const AHEAD: usize = 16;

/// How many pieces of the second half may wait for the first to be stored.
const ASIDE: usize = 512;

/// Hands what is written on in pieces.
struct Pieces {
    send: SyncSender<Vec<u8>>,
    piece: Vec<u8>,
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    // What is written comes in bits of a few bytes.
    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.piece.len() + bytes.len() > PIECE {
            self.flush()?;
        }
        self.piece.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE));
        self.send.send(piece).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

/// Breaks lines in the outer containers and keeps what is deeper on one.
#[derive(Default)]
struct Lines {
    /// How many containers are open.
    depth: usize,
    /// Whether the innermost has an element.
    filled: bool,
    /// Whether another half follows, whose fields stand in the same object.
    goes_on: bool,
    /// Whether it follows another half.
    continues: bool,
}

/// Fields stand on lines of their own down to those of an article, elements down to its paragraphs.
const FIELDS: usize = 2;
const ELEMENTS: usize = 3;

impl Lines {
    fn begin<W: ?Sized + Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        if self.continues && self.depth == 1 { Ok(()) } else { out.write_all(mark) }
    }

    fn next<W: ?Sized + Write>(&self, out: &mut W, first: bool, deepest: usize) -> io::Result<()> {
        match (self.depth <= deepest, first && !(self.continues && self.depth == 1)) {
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
        if self.goes_on && self.depth == 0 {
            return Ok(());
        }
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
    use crate::comparison::{Options, Overrides, compare};
    use crate::load::{LoadOptions, load_text};
    use crate::report::wire::ComparisonFile;
    use crate::text::Sides;

    /// A disk with little room left.
    struct Full(usize);

    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_disk_that_is_full_is_told_however_much_was_written() {
        let load = || load_text(&"The ferry sank on Monday.\n\n".repeat(2_000), "a", &LoadOptions::default()).unwrap();
        let comparison = compare(Sides::new(load(), load()), &Options::default(), &Overrides::default());
        for room in [0, 3 * PIECE] {
            assert_eq!(write(&Subject::new(&comparison), &mut Full(room)).unwrap_err().kind(), io::ErrorKind::StorageFull);
        }
    }

    #[test]
    fn a_file_made_in_halves_is_the_whole_of_it() {
        let load = |text: &str| load_text(text, "a", &LoadOptions::default()).unwrap();
        let articles = Sides::new(load("The ferry sank on Monday. 12 people came."), load("The ferry sank on Monday. 21 people came."));
        let comparison = compare(articles, &Options::default(), &Overrides::default());
        let (subject, mut halves, mut whole) = (Subject::new(&comparison), Vec::new(), Vec::new());
        write(&subject, &mut halves).unwrap();
        ComparisonFile::of(&subject).serialize(&mut Serializer::with_formatter(&mut whole, Lines::default())).unwrap();
        whole.push(b'\n');
        assert_eq!(String::from_utf8(halves).unwrap(), String::from_utf8(whole).unwrap());
    }

    #[test]
    fn an_element_stands_on_one_line_and_an_empty_list_on_none_of_its_own() {
        let value = serde_json::json!({ "left": { "paragraphs": [{ "a": 1, "b": [2, 3] }, {}], "title": null }, "notes": [] });
        let mut bytes = Vec::new();
        value.serialize(&mut Serializer::with_formatter(&mut bytes, Lines::default())).unwrap();
        let want = "{\n  \"left\": {\n    \"paragraphs\": [\n      {\"a\": 1, \"b\": [2, 3]},\n      {}\n    ],\n    \"title\": null\n  },\n  \"notes\": []\n}";
        assert_eq!(String::from_utf8(bytes).unwrap(), want);
    }
}
