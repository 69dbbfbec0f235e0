//! Reads a workbook cell by cell, so that a sheet with one far corner costs no more than its cells.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader};
use casework::Day;

use crate::archive::check_parts;
use crate::labels::{Meaning, table_named};
use crate::limits::MAX_COLUMNS;
use crate::problem::{Problem, What};
use crate::read::{Assembly, Bundle, Header, Parsed, RawRow, Record, References, Refused, Rows, rows_into};
use crate::schema::TABLES;

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// The first bytes of an old workbook, and of a new one that is encrypted.
const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Reads a bundle from an .xlsx workbook.
pub fn read_workbook(bytes: &[u8]) -> Result<Bundle, Refused> {
    opened(bytes, |book| Workbook::new(book).assemble())
}

/// The names of the sheets that people see, each with what `row_of` makes of its filled rows.
pub(crate) fn visible_sheets<R>(
    bytes: &[u8],
    mut row_of: impl FnMut(&RawRow<'_>) -> Result<R, What>,
) -> Result<Vec<(String, Vec<R>)>, Refused> {
    opened(bytes, |mut book| {
        let is_seen = |sheet: &&calamine::Sheet| {
            sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
        };
        let names: Vec<String> =
            book.sheets_metadata().iter().filter(is_seen).map(|sheet| sheet.name.clone()).collect();
        let mut sheets = Vec::new();
        for name in names {
            let rows = rows_of(&mut book, &name, &mut row_of)
                .map_err(|what| Refused { problems: vec![Problem::of_table(name.clone(), what)] })?;
            sheets.push((name, rows));
        }
        Ok(sheets)
    })
}

fn rows_of<R>(
    book: &mut Book<'_>,
    sheet: &str,
    row_of: &mut impl FnMut(&RawRow<'_>) -> Result<R, What>,
) -> Result<Vec<R>, What> {
    let cells = book.worksheet_cells_reader(sheet).map_err(|_| What::NotAWorkbook)?;
    let mut rows = SheetRows::new(cells, text_with_times);
    let (mut row, mut all) = (RawRow::default(), Vec::new());
    while rows.next_row(&mut row) {
        all.push(row_of(&row)?);
    }
    rows.fault.map_or(Ok(all), Err)
}

/// Opens a workbook within the limits and works on it.
fn opened<R>(bytes: &[u8], work: impl FnOnce(Book<'_>) -> Result<R, Refused>) -> Result<R, Refused> {
    let refused = |what: What| Refused { problems: vec![Problem::of_table("workbook", what)] };
    if bytes.starts_with(COMPOUND_FILE) {
        return Err(refused(what_compound_file(bytes)));
    }
    check_parts(bytes).map_err(|what| match what {
        What::NotAZip => refused(What::NotAWorkbook),
        other => refused(other),
    })?;
    let read = || {
        let book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|fault| match fault {
            calamine::XlsxError::Password => refused(What::PasswordProtected),
            _ => refused(What::NotAWorkbook),
        })?;
        work(book)
    };
    // A workbook is somebody else's file read by somebody else's code: a panic there is a bad file.
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(refused(What::NotAWorkbook)))
}

fn what_compound_file(bytes: &[u8]) -> What {
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if memchr::memmem::find(bytes, &encrypted).is_some() {
        What::PasswordProtected
    } else {
        What::OldWorkbook
    }
}

struct Workbook<'b> {
    book: Book<'b>,
    sheets: BTreeMap<usize, String>,
    /// Tables that are there twice: nobody can tell which is meant, so neither is read.
    twice: BTreeSet<usize>,
    problems: Vec<Problem>,
}

impl<'b> Workbook<'b> {
    fn new(book: Book<'b>) -> Workbook<'b> {
        let mut sheets: BTreeMap<usize, String> = BTreeMap::new();
        let mut twice = BTreeSet::new();
        let mut problems = Vec::new();
        for name in book.sheet_names() {
            match table_named(&name) {
                Meaning::One(table) if sheets.contains_key(&table) => {
                    let canonical = TABLES.get(table).map_or("", |shape| shape.name);
                    let first = sheets.get(&table).cloned().unwrap_or_default();
                    let value = format!("{first}, {name}");
                    problems.push(Problem { value, ..Problem::of_table(canonical, What::TableTwice) });
                    twice.insert(table);
                }
                Meaning::One(table) => {
                    sheets.insert(table, name.clone());
                }
                _ if super::template::is_own_sheet(&name) => {}
                _ => problems.push(Problem::of_table(name.clone(), What::UnknownTable)),
            }
        }
        if sheets.is_empty() {
            problems.push(Problem::of_table("workbook", What::Empty));
        }
        Workbook { book, sheets, twice, problems }
    }
}

impl Assembly for Workbook<'_> {
    fn table<T: Record + Send>(&mut self, references: &References) -> Parsed<T> {
        let mut parsed = Parsed::default();
        let place = TABLES.iter().position(|shape| shape.name == T::TABLE);
        let Some((place, sheet)) = place.and_then(|place| Some((place, self.sheets.remove(&place)?))) else {
            return parsed;
        };
        if self.twice.contains(&place) {
            return Parsed::incomplete();
        }
        let Ok(cells) = self.book.worksheet_cells_reader(&sheet) else {
            parsed.problems.push(Problem::of_table(T::TABLE, What::NotAWorkbook));
            parsed.complete = false;
            return parsed;
        };
        let mut rows = SheetRows::new(cells, text_of);
        if let Some((header, mut headerless)) = Header::read(place, &mut rows, &mut parsed.problems) {
            rows_into(&mut parsed, &header, &mut headerless, &mut rows, references);
        }
        if let Some(what) = rows.fault {
            parsed.problems.push(Problem::of_table(T::TABLE, what));
            parsed.complete = false;
        }
        parsed
    }

    fn other_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }
}

/// The rows of a sheet that have cells.
struct SheetRows<'s, 'b> {
    cells: XlsxCellReader<'s, Cursor<&'b [u8]>>,
    text_of: TextOf,
    /// The first cell of the next row: its row, its column and its text.
    ahead: Option<(u32, usize, Vec<u8>)>,
    fault: Option<What>,
    /// The reader of cells does not like to be asked again after the last one.
    is_over: bool,
}

/// How a cell is read as words.
type TextOf = for<'c, 'd> fn(&'c DataRef<'d>) -> Cow<'c, str>;

impl<'s, 'b> SheetRows<'s, 'b> {
    fn new(cells: XlsxCellReader<'s, Cursor<&'b [u8]>>, text_of: TextOf) -> SheetRows<'s, 'b> {
        SheetRows { cells, text_of, ahead: None, fault: None, is_over: false }
    }

    fn next_filled(&mut self) -> Option<(u32, usize, Vec<u8>)> {
        while !self.is_over {
            let cell = match self.cells.next_cell() {
                Ok(Some(cell)) => cell,
                Ok(None) => {
                    self.is_over = true;
                    return None;
                }
                Err(_) => {
                    self.is_over = true;
                    self.fault = Some(What::NotAWorkbook);
                    return None;
                }
            };
            let (row, column) = cell.get_position();
            let column = column as usize;
            if column >= MAX_COLUMNS {
                self.fault = Some(What::TooManyColumns);
                self.is_over = true;
                return None;
            }
            let text = (self.text_of)(cell.get_value());
            if !text.is_empty() {
                return Some((row, column, text.into_owned().into_bytes()));
            }
        }
        None
    }
}

impl<'a> Rows<'a> for SheetRows<'_, '_> {
    fn next_row(&mut self, row: &mut RawRow<'a>) -> bool {
        row.clear();
        let Some((number, mut column, mut text)) = self.ahead.take().or_else(|| self.next_filled()) else {
            return false;
        };
        row.number = number.saturating_add(1);
        loop {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cow::Borrowed(&[]));
            }
            if let Some(cell) = row.cells.get_mut(column) {
                *cell = Cow::Owned(text);
            }
            match self.next_filled() {
                Some((next, at, words)) if next == number => (column, text) = (at, words),
                other => {
                    self.ahead = other;
                    return true;
                }
            }
        }
    }
}

/// A cell as the same words that a CSV file would hold.
fn text_of<'c>(value: &'c DataRef<'_>) -> Cow<'c, str> {
    match value {
        DataRef::Empty => Cow::Borrowed(""),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            Cow::Borrowed(date_part(text, matches!(value, DataRef::DateTimeIso(_))))
        }
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(number_text(*number)),
        DataRef::Bool(value) => Cow::Borrowed(crate::labels::yes_no_code(*value)),
        DataRef::DateTime(moment) => {
            Cow::Owned(day_of(*moment).map_or_else(|| number_text(moment.as_f64()), |day| day.to_string()))
        }
        DataRef::Error(error) => Cow::Owned(error.to_string()),
    }
}

/// As [`text_of`], but a time of day or a length of time in hours and minutes: so people write how long a
/// meeting took.
fn text_with_times<'c>(value: &'c DataRef<'_>) -> Cow<'c, str> {
    let DataRef::DateTime(moment) = value else { return text_of(value) };
    let is_time = moment.is_duration() || (0.0..1.0).contains(&moment.as_f64());
    clock(moment.as_f64()).filter(|_| is_time).map_or_else(|| text_of(value), Cow::Owned)
}

/// A part of a day as hours and minutes.
fn clock(days: f64) -> Option<String> {
    const MINUTES: f64 = 1440.0;
    let minutes: u32 = format!("{:.0}", days * MINUTES).parse().ok()?;
    Some(format!("{}:{:02}", minutes / 60, minutes % 60))
}

fn date_part(text: &str, is_moment: bool) -> &str {
    if is_moment { text.split('T').next().unwrap_or(text) } else { text }
}

/// A number with the fifteen digits that a spreadsheet shows: what it holds as 0.30000000000000004 is 0.3.
fn number_text(number: f64) -> String {
    let shown: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{shown}")
}

/// The day of a date cell; its time of day does not matter. The 29 February 1900 that spreadsheets count but
/// that never was is no day.
fn day_of(moment: ExcelDateTime) -> Option<Day> {
    const CALENDAR: std::ops::Range<f64> = 1.0..2_958_466.0;
    if !moment.is_datetime() || !CALENDAR.contains(&moment.as_f64()) {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Day::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    #[test]
    fn serials_are_days() {
        for (serial, is_1904, expected) in [
            (1.0, false, Some("1900-01-01")),
            (59.0, false, Some("1900-02-28")),
            (60.0, false, None),
            (61.0, false, Some("1900-03-01")),
            (45427.0, false, Some("2024-05-15")),
            (45427.75, false, Some("2024-05-15")),
            (43965.0, true, Some("2024-05-15")),
            (0.0, false, None),
            (-3.0, false, None),
            (2_958_465.0, false, Some("9999-12-31")),
            (2_958_466.0, false, None),
        ] {
            let moment = ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, is_1904);
            assert_eq!(day_of(moment).map(|day| day.to_string()).as_deref(), expected, "{serial}");
        }
    }

    #[test]
    fn lengths_of_time_are_hours_and_minutes() {
        for (days, text) in
            [(0.031_25, Some("0:45")), (0.0, Some("0:00")), (1.5, Some("36:00")), (-1.0, None)]
        {
            assert_eq!(clock(days).as_deref(), text, "{days}");
        }
    }

    #[test]
    fn numbers_are_written_as_a_spreadsheet_shows_them() {
        for (number, text) in
            [(60.0, "60"), (0.6, "0.6"), (0.1 + 0.2, "0.3"), (1234.5, "1234.5"), (-2.0, "-2")]
        {
            assert_eq!(number_text(number), text);
        }
    }
}
