//! How much the packed streams of a PDF file unpack to, counted without unpacking them: a small file must
//! not fill the memory.

use super::error::LoadError;

/// The most bytes that the streams of one file may unpack to together.
const BUDGET: u64 = 128 << 20;
/// Longest stretch of one kind of bit work before giving up, in symbols.
const SYMBOLS: u64 = 200_000_000;

/// Checks all packed streams of a PDF file.
///
/// # Errors
/// When they unpack to more than a file of text can need.
pub fn check(bytes: &[u8], source: &str) -> Result<(), LoadError> {
    // No data packs better than this.
    if (bytes.len() as u64).saturating_mul(1032) <= BUDGET {
        return Ok(());
    }
    let mut total = 0u64;
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], b"stream") {
        let start = at + found;
        at = start + 6;
        if bytes[..start].ends_with(b"end") {
            continue;
        }
        let head = &bytes[start.saturating_sub(2048)..start];
        let head = &head[head.windows(3).rposition(|w| w == b"obj").unwrap_or(0)..];
        if find(head, b"FlateDecode").is_none() && find(head, b"/Fl").is_none() || find(head, b"/Image").is_some() {
            continue;
        }
        let mut data = &bytes[at..];
        data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n")).or_else(|| data.strip_prefix(b"\r")).unwrap_or(data);
        // Two bytes of head, then the packed data.
        let (unpacked, used) = Bits::new(data.get(2..).unwrap_or(&[])).length(BUDGET - total + 1);
        total += unpacked;
        at += used;
        if total > BUDGET {
            return Err(LoadError::new(
                source,
                format!("it unpacks to more than {} MB", BUDGET >> 20),
                "Check where the file comes from, or print the article's pages to a file of their own",
            ));
        }
    }
    Ok(())
}

fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len()).position(|w| w == needle)
}

/// Reads packed data bit by bit (RFC 1951).
struct Bits<'a> {
    data: &'a [u8],
    at: usize,
    held: u32,
    count: u32,
    symbols: u64,
}

/// A Huffman code: how many codes of each length, and the symbols in order.
struct Code {
    counts: [u16; 16],
    symbols: Vec<u16>,
}

impl Code {
    fn new(lengths: &[u8]) -> Self {
        let mut counts = [0u16; 16];
        for length in lengths {
            counts[usize::from(length & 15)] += 1;
        }
        counts[0] = 0;
        let mut offsets = [0u16; 16];
        for i in 1..16 {
            offsets[i] = offsets[i - 1] + counts[i - 1];
        }
        let mut symbols = vec![0u16; lengths.len()];
        for (symbol, length) in lengths.iter().enumerate().filter(|(_, l)| **l > 0) {
            let slot = &mut offsets[usize::from(length & 15)];
            symbols[usize::from(*slot)] = u16::try_from(symbol).unwrap_or(0);
            *slot += 1;
        }
        Self { counts, symbols }
    }
}

const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const BASE: [u16; 29] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const EXTRA: [u32; 29] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

impl<'a> Bits<'a> {
    const fn new(data: &'a [u8]) -> Self {
        Self { data, at: 0, held: 0, count: 0, symbols: 0 }
    }

    fn bits(&mut self, wanted: u32) -> Option<u32> {
        while self.count < wanted {
            self.held |= u32::from(*self.data.get(self.at)?) << self.count;
            self.at += 1;
            self.count += 8;
        }
        let value = self.held & ((1 << wanted) - 1);
        self.held >>= wanted;
        self.count -= wanted;
        Some(value)
    }

    fn symbol(&mut self, code: &Code) -> Option<u16> {
        self.symbols += 1;
        if self.symbols > SYMBOLS {
            return None;
        }
        let (mut value, mut first, mut index) = (0i32, 0i32, 0i32);
        for length in 1..16 {
            value |= i32::try_from(self.bits(1)?).ok()?;
            let count = i32::from(code.counts[length]);
            if value - count < first {
                return code.symbols.get(usize::try_from(index + value - first).ok()?).copied();
            }
            index += count;
            first = (first + count) << 1;
            value <<= 1;
        }
        None
    }

    /// Unpacked length, up to `limit`, and the bytes used. Damaged data counts up to the damage.
    fn length(&mut self, limit: u64) -> (u64, usize) {
        let mut out = 0u64;
        while let Some(last) = self.bits(1) {
            let more = match self.bits(2) {
                Some(0) => self.stored(&mut out),
                Some(1) => {
                    let mut lengths = [8u8; 288];
                    lengths[144..256].fill(9);
                    lengths[256..280].fill(7);
                    self.packed(&Code::new(&lengths), &Code::new(&[5; 30]), &mut out, limit)
                }
                Some(2) => match self.codes() {
                    Some((literals, distances)) => self.packed(&literals, &distances, &mut out, limit),
                    None => None,
                },
                _ => None,
            };
            if more.is_none() || last == 1 || out >= limit {
                break;
            }
        }
        (out.min(limit), self.at)
    }

    fn stored(&mut self, out: &mut u64) -> Option<()> {
        self.held = 0;
        self.count = 0;
        let length = u64::from(*self.data.get(self.at)?) | u64::from(*self.data.get(self.at + 1)?) << 8;
        self.at = self.at + 4 + usize::try_from(length).ok()?;
        *out += length;
        (self.at <= self.data.len()).then_some(())
    }

    fn codes(&mut self) -> Option<(Code, Code)> {
        let (literals, distances, count) = (self.bits(5)? as usize + 257, self.bits(5)? as usize + 1, self.bits(4)? as usize + 4);
        let mut lengths = [0u8; 19];
        for place in ORDER.iter().take(count) {
            lengths[*place] = u8::try_from(self.bits(3)?).ok()?;
        }
        let code = Code::new(&lengths);
        let mut all = Vec::with_capacity(320);
        while all.len() < literals + distances {
            match self.symbol(&code)? {
                symbol @ 0..16 => all.push(u8::try_from(symbol).ok()?),
                16 => {
                    let last = *all.last()?;
                    let times = self.bits(2)? as usize + 3;
                    all.extend(std::iter::repeat_n(last, times));
                }
                17 => {
                    let times = self.bits(3)? as usize + 3;
                    all.extend(std::iter::repeat_n(0, times));
                }
                _ => {
                    let times = self.bits(7)? as usize + 11;
                    all.extend(std::iter::repeat_n(0, times));
                }
            }
        }
        Some((Code::new(all.get(..literals)?), Code::new(all.get(literals..literals + distances)?)))
    }

    fn packed(&mut self, literals: &Code, distances: &Code, out: &mut u64, limit: u64) -> Option<()> {
        loop {
            match self.symbol(literals)? {
                0..256 => *out += 1,
                256 => return Some(()),
                symbol => {
                    let kind = usize::from(symbol - 257);
                    *out += u64::from(*BASE.get(kind)?) + u64::from(self.bits(EXTRA[kind])?);
                    let distance = u32::from(self.symbol(distances)?);
                    if distance >= 4 {
                        self.bits(distance / 2 - 1)?;
                    }
                }
            }
            if *out >= limit {
                return None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_counted_without_unpacking() {
        // "aaaa…" (100 times) and a stored block, packed by hand.
        let fixed = [0x4B, 0x4C, 0xA4, 0x3D, 0x00, 0x00];
        assert_eq!(Bits::new(&fixed).length(1_000).0, 100);
        assert_eq!(Bits::new(&[0x01, 0x03, 0x00, 0xFC, 0xFF, b'a', b'b', b'c']).length(1_000).0, 3);
        assert_eq!(Bits::new(&[0x07]).length(1_000).0, 0);
    }
}
