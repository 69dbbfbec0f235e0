//! Splits CSV bytes into rows and cells, by RFC 4180 and strictly.
//!
//! The `csv` crate is not used for reading: it skips empty lines, which a spreadsheet numbers, and accepts
//! an unclosed quotation mark, which swallows the rest of the file (docs/adr/0004-own-csv-splitter.md).

use std::borrow::Cow;

use super::guard::unguarded;
use crate::problem::What;
use crate::read::{RawRow, Rows};

/// Rows of one CSV file, or of a part of it that begins at the start of a row.
pub(crate) struct Splitter<'a> {
    bytes: &'a [u8],
    at: usize,
    separator: u8,
    /// For each byte, whether a plain cell stops at it.
    special: [bool; 256],
    row: u32,
}

impl<'a> Splitter<'a> {
    /// Splits `bytes` at this separator; the next row is numbered one more than `rows_before`.
    pub(crate) fn new(bytes: &'a [u8], separator: u8, rows_before: u32) -> Splitter<'a> {
        let mut special = [false; 256];
        for byte in [separator, b'\n', b'\r', b'"'] {
            if let Some(entry) = special.get_mut(usize::from(byte)) {
                *entry = true;
            }
        }
        Splitter { bytes, at: 0, separator, special, row: rows_before }
    }

    /// Where the next row begins.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// How many rows have been read, and those before.
    pub(crate) fn rows_read(&self) -> u32 {
        self.row
    }

    /// Reads a cell; tells whether another one follows on the row.
    fn cell(&mut self, row: &mut RawRow<'a>) -> bool {
        if self.bytes.get(self.at) == Some(&b'"') {
            let cell = self.quoted(row);
            row.cells.push(unguarded(cell));
        } else {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let mut end = self.plain(rest);
            if rest.get(end) == Some(&b'"') {
                row.fault.get_or_insert((row.cells.len(), What::QuoteInCell));
                end = rest.iter().position(|byte| self.ends_cell(*byte)).unwrap_or(rest.len());
            }
            let cell = rest.get(..end).unwrap_or_default();
            row.cells.push(unguarded(Cow::Borrowed(cell)));
            self.at += end;
        }
        self.step_over_end()
    }

    /// Reads a cell whose opening quotation mark is next.
    fn quoted(&mut self, row: &mut RawRow<'a>) -> Cow<'a, [u8]> {
        self.at += 1;
        let mut cell: Cow<'a, [u8]> = Cow::Borrowed(&[]);
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let Some(quote) = memchr::memchr(b'"', rest) else {
                row.fault.get_or_insert((row.cells.len(), What::UnclosedQuote));
                append(&mut cell, rest);
                self.at = self.bytes.len();
                return cell;
            };
            append(&mut cell, rest.get(..quote).unwrap_or_default());
            self.at += quote + 1;
            if self.bytes.get(self.at) != Some(&b'"') {
                break;
            }
            append(&mut cell, b"\"");
            self.at += 1;
        }
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|byte| self.ends_cell(*byte)).unwrap_or(rest.len());
        let after = rest.get(..end).unwrap_or_default();
        if !after.trim_ascii().is_empty() {
            row.fault.get_or_insert((row.cells.len(), What::TextAfterQuote));
            append(&mut cell, after);
        }
        self.at += end;
        cell
    }

    /// How many bytes go by before one that ends the cell or is a quotation mark.
    fn plain(&self, rest: &[u8]) -> usize {
        let special = |byte: &u8| self.special.get(usize::from(*byte)).copied().unwrap_or_default();
        rest.iter().position(special).unwrap_or(rest.len())
    }

    fn ends_cell(&self, byte: u8) -> bool {
        byte == self.separator || byte == b'\n' || byte == b'\r'
    }

    fn step_over_end(&mut self) -> bool {
        match self.bytes.get(self.at) {
            Some(&byte) if byte == self.separator => {
                self.at += 1;
                true
            }
            Some(b'\r') if self.bytes.get(self.at + 1) == Some(&b'\n') => {
                self.at += 2;
                false
            }
            Some(_) => {
                self.at += 1;
                false
            }
            None => false,
        }
    }
}

impl<'a> Rows<'a> for Splitter<'a> {
    fn next_row(&mut self, row: &mut RawRow<'a>) -> bool {
        row.clear();
        if self.at >= self.bytes.len() {
            return false;
        }
        self.row += 1;
        row.number = self.row;
        while self.cell(row) {}
        true
    }
}

fn append<'a>(cell: &mut Cow<'a, [u8]>, more: &'a [u8]) {
    if cell.is_empty() {
        *cell = Cow::Borrowed(more);
    } else {
        cell.to_mut().extend_from_slice(more);
    }
}

/// The separator of a file: whichever of comma and semicolon is more common in its first filled line.
pub(crate) fn separator(bytes: &[u8]) -> u8 {
    let mut quoted = false;
    let (mut commas, mut semicolons) = (0, 0);
    for byte in bytes.trim_ascii_start() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            b'\n' | b'\r' if !quoted => break,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

/// Cuts the file into parts of about this size, so that each begins with a row.
///
/// In a well-formed file a line end is between rows exactly when an even number of quotation marks stands
/// before it.
pub(crate) fn parts(bytes: &[u8], size: usize) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while rest.len() > size {
        let Some((part, after)) = row_end(rest, size).and_then(|end| rest.split_at_checked(end)) else {
            break;
        };
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

/// The end of the first row that ends at or after `from`, where a row begins at the start.
fn row_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut even = memchr::memchr_iter(b'"', bytes.get(..from)?).count().is_multiple_of(2);
    for (offset, byte) in bytes.get(from..)?.iter().enumerate() {
        match byte {
            b'"' => even = !even,
            b'\n' if even => return Some(from + offset + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let mut splitter = Splitter::new(text.as_bytes(), separator(text.as_bytes()), 0);
        let mut row = RawRow::default();
        let mut all = Vec::new();
        while splitter.next_row(&mut row) {
            all.push(row.cells.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect());
        }
        all
    }

    fn fault(text: &str) -> Option<(usize, What)> {
        let mut splitter = Splitter::new(text.as_bytes(), b',', 0);
        let mut row = RawRow::default();
        while splitter.next_row(&mut row) {
            if row.fault.is_some() {
                return row.fault;
            }
        }
        None
    }

    #[test]
    fn cells_are_split_where_rfc_4180_says() {
        assert_eq!(
            rows("a,b\r\n1,\"x,\"\"y\"\"\nz\"\n,\n"),
            [vec!["a", "b"], vec!["1", "x,\"y\"\nz"], vec!["", ""]]
        );
        assert_eq!(rows("a;b\r1;2"), [vec!["a", "b"], vec!["1", "2"]]);
        assert_eq!(rows("a\n\nb"), [vec!["a"], vec![""], vec!["b"]]);
        assert_eq!(rows("\"a\" ,b"), [vec!["a", "b"]]);
        assert_eq!(rows(""), Vec::<Vec<String>>::new());
    }

    #[test]
    fn broken_quoting_is_seen() {
        assert_eq!(fault("a,\"b\nc,d"), Some((1, What::UnclosedQuote)));
        assert_eq!(fault("\"a\"b,c"), Some((0, What::TextAfterQuote)));
        assert_eq!(fault("a,b\"c\""), Some((1, What::QuoteInCell)));
        assert_eq!(fault("a,\"b \"\" c\""), None);
    }

    #[test]
    fn no_part_begins_inside_a_cell() {
        let text = "a,b\n1,\"x\ny\nz\nw\nv\"\n2,z\n3,w";
        let all: Vec<&[u8]> = parts(text.as_bytes(), 8);
        assert_eq!(all, [&b"a,b\n1,\"x\ny\nz\nw\nv\"\n"[..], b"2,z\n3,w"]);
        assert_eq!(parts(b"a,b", 1), [b"a,b"]);
        assert_eq!(parts(b"", 1), [b""]);
    }
}
