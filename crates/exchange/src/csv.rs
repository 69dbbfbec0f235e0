//! A bundle as CSV files, one a table.

mod guard;
mod split;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use casework::Records;

use crate::Names;
use crate::labels::{Meaning, table_named};
use crate::problem::{Problem, What};
use crate::read::{Assembly, Bundle, Header, Parsed, Record, References, Refused, rows_into};
use crate::schema::TABLES;
use crate::write::{Cell, Sheet, sheets};
use guard::guarded;
use split::{Splitter, middle, separator};

/// A CSV file: its name, such as `activities.csv`, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvFile {
    /// The name, without folders.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// From this size on, a file is read in two halves at once.
const WORTH_SPLITTING: usize = 1 << 20;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Whether a file of this name holds a table of the bundle.
pub fn is_table_file(name: &str) -> bool {
    table_of(name).is_some_and(|meaning| meaning != Meaning::Unknown)
}

/// Reads a bundle from its CSV files. Files of other names are warned of.
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
    problems: Vec<Problem>,
}

/// The table that a file is named after; `None` for a file that is no CSV file.
fn table_of(name: &str) -> Option<Meaning<usize>> {
    let (stem, ending) = name.rsplit_once('.')?;
    ending.eq_ignore_ascii_case("csv").then(|| table_named(stem))
}

impl Folder {
    fn new(files: Vec<CsvFile>) -> Folder {
        let mut folder = Folder { tables: BTreeMap::new(), problems: Vec::new() };
        for file in files {
            match table_of(&file.name) {
                Some(Meaning::One(table)) if folder.tables.contains_key(&table) => {
                    let name = TABLES.get(table).map_or("", |shape| shape.name);
                    let mut problem = Problem::of_table(name, What::TableTwice);
                    problem.value = file.name;
                    folder.problems.push(problem);
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
            folder.problems.push(Problem::of_table("", What::Empty));
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
        parse(place, &file.bytes, references)
    }

    fn other_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }
}

/// Reads one file into the table at this place in [`TABLES`].
fn parse<T: Record + Send>(table: usize, bytes: &[u8], references: &References) -> Parsed<T> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return unreadable(Problem::of_table(T::TABLE, What::NotUtf16));
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
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
    let cut = (body.len() > WORTH_SPLITTING && headerless.is_settled()).then(|| middle(body)).flatten();
    if let Some(halves) = cut.and_then(|cut| body.split_at_checked(cut)) {
        let both = parse_halves(halves, separator, rows_before, &header, references);
        // Broken quoting moves the middle; then only one reader from the top can tell what is where.
        if !both.has_broken_quoting() {
            let mut both = both;
            both.problems.splice(0..0, parsed.problems);
            return both;
        }
    }
    rows_into(
        &mut parsed,
        &header,
        &mut headerless,
        &mut Splitter::new(body, separator, rows_before),
        references,
    );
    parsed
}

fn parse_halves<T: Record + Send>(
    (first, second): (&[u8], &[u8]),
    separator: u8,
    rows_before: u32,
    header: &Header,
    references: &References,
) -> Parsed<T> {
    let half = |bytes: &[u8], before: u32, rows: usize| {
        let mut parsed = Parsed::default();
        parsed.reserve(rows);
        let mut splitter = Splitter::new(bytes, separator, before);
        rows_into(&mut parsed, header, &mut Default::default(), &mut splitter, references);
        (parsed, splitter.rows_read())
    };
    let lines = |bytes: &[u8]| memchr::memchr_iter(b'\n', bytes).count();
    let ((mut first, read), (second, _)) = rayon::join(
        || half(first, rows_before, lines(first) + lines(second)),
        || half(second, 0, lines(second)),
    );
    first.append(second, read);
    first
}

fn unreadable<T>(problem: Problem) -> Parsed<T> {
    let mut parsed = Parsed::default();
    parsed.complete = false;
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
