//! A bundle as CSV files, one a table.

mod guard;
mod split;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use casework::Records;

use crate::Names;
use crate::labels::{Meaning, table_named};
use crate::problem::{Problem, What};
use crate::read::{Assembly, Bundle, Header, Headerless, Parsed, Record, References, Refused, rows_into};
use crate::schema::TABLES;
use crate::write::{Cell, Sheet, sheets};
use guard::guarded;
pub(crate) use split::Splitter;
use split::{parts, separator};

/// A CSV file: its name, such as `activities.csv`, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvFile {
    /// The name, without folders.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// From this size on, a file is read in parts on both cores.
const WORTH_SPLITTING: usize = 1 << 20;
/// The size of a part: small enough that two of them weigh little beside the whole.
const PART: usize = 1 << 20;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Whether a file of this name holds a table of the bundle.
pub fn is_table_file(name: &str) -> bool {
    table_of(name).is_some_and(|meaning| meaning != Meaning::Unknown)
}

/// Reads a bundle from its CSV files. A CSV file that is no table is warned of; other files are passed over.
pub fn read_folder(files: Vec<CsvFile>) -> Result<Bundle, Refused> {
    Folder::new(files).assemble()
}

/// Writes the records as CSV files, one a table, in the order of tables.
pub fn write_folder(records: &Records, names: Names) -> Vec<CsvFile> {
    sheets(records, names)
        .map(|sheet| CsvFile { name: format!("{}.csv", sheet.name), bytes: written(&sheet).into_bytes() })
        .collect()
}

struct Folder {
    tables: BTreeMap<usize, CsvFile>,
    /// Tables that are there twice: nobody can tell which is meant, so neither is read.
    twice: BTreeSet<usize>,
    problems: Vec<Problem>,
}

/// The table that a file is named after; `None` for a file that is no CSV file.
fn table_of(name: &str) -> Option<Meaning<usize>> {
    let (stem, ending) = name.rsplit_once('.')?;
    ending.eq_ignore_ascii_case("csv").then(|| table_named(stem))
}

impl Folder {
    fn new(files: Vec<CsvFile>) -> Folder {
        let mut folder = Folder { tables: BTreeMap::new(), twice: BTreeSet::new(), problems: Vec::new() };
        for file in files {
            match table_of(&file.name) {
                Some(Meaning::One(table)) if folder.tables.contains_key(&table) => {
                    let first = folder.tables.get(&table).map(|file| file.name.clone()).unwrap_or_default();
                    let name = TABLES.get(table).map_or("", |shape| shape.name);
                    let mut problem = Problem::of_table(name, What::TableTwice);
                    problem.value = format!("{first}, {}", file.name);
                    folder.problems.push(problem);
                    folder.twice.insert(table);
                }
                Some(Meaning::One(table)) => {
                    folder.tables.insert(table, file);
                }
                Some(Meaning::Either(..) | Meaning::Unknown) => {
                    folder.problems.push(Problem::of_table(file.name, What::UnknownTable));
                }
                None => {}
            }
        }
        if folder.tables.is_empty() {
            folder.problems.push(Problem::of_table("bundle", What::Empty));
        }
        folder
    }
}

impl Assembly for Folder {
    fn table<T: Record + Send>(&mut self, references: &References) -> Parsed<T> {
        let place = TABLES.iter().position(|shape| shape.name == T::TABLE);
        let Some((place, file)) = place.and_then(|place| Some((place, self.tables.remove(&place)?))) else {
            return Parsed::default();
        };
        if self.twice.contains(&place) {
            return Parsed::incomplete();
        }
        parse(place, &file.bytes, references)
    }

    fn other_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }
}

/// The file without its byte-order mark; `None` where the mark is that of UTF-16.
pub(crate) fn without_mark(bytes: &[u8]) -> Option<&[u8]> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return None;
    }
    Some(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes))
}

/// Reads one file into the table at this place in [`TABLES`].
fn parse<T: Record + Send>(table: usize, bytes: &[u8], references: &References) -> Parsed<T> {
    let Some(bytes) = without_mark(bytes) else {
        return unreadable(Problem::of_table(T::TABLE, What::NotUtf16));
    };
    let separator = separator(bytes);
    let mut splitter = Splitter::new(bytes, separator, 0);
    let mut parsed = Parsed::default();
    let Some((header, mut headerless)) = Header::read(table, &mut splitter, &mut parsed.problems) else {
        return parsed;
    };
    if parsed.has_broken_quoting() {
        parsed.complete = false;
        return parsed;
    }
    let body = bytes.get(splitter.offset()..).unwrap_or_default();
    let rows_before = splitter.rows_read();
    if body.len() > WORTH_SPLITTING && headerless.is_settled() {
        let mut whole = parse_parts(body, separator, rows_before, &header, references);
        // Broken quoting moves the cuts; then only one reader from the top can tell what is where.
        if !whole.has_broken_quoting() {
            whole.problems.splice(0..0, parsed.problems);
            return whole;
        }
    }
    let mut rows = Splitter::new(body, separator, rows_before);
    rows_into(&mut parsed, &header, &mut headerless, &mut rows, references);
    parsed
}

/// Reads the parts of a file on both cores, two at a time, so that little is held twice.
fn parse_parts<T: Record + Send>(
    body: &[u8],
    separator: u8,
    rows_before: u32,
    header: &Header,
    references: &References,
) -> Parsed<T> {
    let part = |bytes: &[u8]| {
        let mut parsed = Parsed::default();
        parsed.reserve(memchr::memchr_iter(b'\n', bytes).count() + 1);
        let mut rows = Splitter::new(bytes, separator, 0);
        rows_into(&mut parsed, header, &mut Headerless::default(), &mut rows, references);
        (parsed, rows.rows_read())
    };
    let mut whole = Parsed::default();
    whole.reserve(memchr::memchr_iter(b'\n', body).count() + 1);
    let mut rows = rows_before;
    for pair in parts(body, PART).chunks(2) {
        let (first, second) = match pair {
            [first, second] => {
                let (first, second) = rayon::join(|| part(first), || part(second));
                (first, Some(second))
            }
            rest => (part(rest.first().copied().unwrap_or_default()), None),
        };
        for (parsed, read) in std::iter::once(first).chain(second) {
            whole.append(parsed, rows);
            rows += read;
        }
    }
    whole
}

fn unreadable<T: Record>(problem: Problem) -> Parsed<T> {
    let mut parsed = Parsed::incomplete();
    parsed.problems.push(problem);
    parsed
}

fn written(sheet: &Sheet) -> String {
    let mut text = String::new();
    for (place, name) in sheet.header.iter().enumerate() {
        write_cell(&mut text, place, name);
    }
    text.push('\n');
    for row in &sheet.rows {
        for (place, cell) in row.iter().enumerate() {
            match cell {
                Cell::Blank => write_cell(&mut text, place, ""),
                Cell::Text(words) => write_cell(&mut text, place, &guarded(words)),
                Cell::Number(number) => write_plain(&mut text, place, number),
                Cell::Day(day) => write_plain(&mut text, place, day),
            }
        }
        text.push('\n');
    }
    text
}

fn write_plain(text: &mut String, place: usize, value: &impl std::fmt::Display) {
    if place > 0 {
        text.push(',');
    }
    // Writing to a string does not fail.
    let _ = write!(text, "{value}");
}

fn write_cell(text: &mut String, place: usize, cell: &str) {
    if place > 0 {
        text.push(',');
    }
    if cell.contains(['"', ',', '\n', '\r']) {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}
