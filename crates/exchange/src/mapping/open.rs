//! Opens a file of another shape: a workbook, a CSV file, or several of them in a zip.

use std::collections::BTreeSet;

use crate::archive;
use crate::csv::{CsvFile, Splitter, without_mark};
use crate::limits::{MAX_COLUMNS, MAX_SHEET_CELLS};
use crate::mapping::sheets::{Sheet, SheetRow};
use crate::problem::{Problem, What, shortened};
use crate::read::{RawRow, Refused, Rows, is_blank, letters};
use crate::workbook::visible_sheets;

/// The sheets of a file, which is told by the ending of its name: .xlsx, .zip, or CSV otherwise. Hidden sheets are
/// passed over.
pub fn read_sheets(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "zip" => {
            let files: Vec<CsvFile> = archive::csv_files(bytes)?.into_iter().map(|(_, file)| file).collect();
            read_sheet_files(&files)
        }
        "xlsx" | "xlsm" | "xls" => {
            let mut room = Room::new();
            let sheets = visible_sheets(bytes, |row| room.row(row))?;
            Ok(sheets.into_iter().map(|(name, rows)| Sheet { name, rows }).collect())
        }
        _ => Ok(vec![csv_sheet(stem(name).to_owned(), bytes, &mut Room::new())?]),
    }
}

/// The sheets of a folder of CSV files, each named after its file.
pub fn read_sheet_files(files: &[CsvFile]) -> Result<Vec<Sheet>, Refused> {
    let mut room = Room::new();
    let mut taken = BTreeSet::new();
    let mut sheets = Vec::new();
    for file in files {
        let mut name = stem(&file.name).to_owned();
        while !taken.insert(name.clone()) {
            name.push('*');
        }
        sheets.push(csv_sheet(name, &file.bytes, &mut room)?);
    }
    Ok(sheets)
}

fn stem(name: &str) -> &str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// How many cells may still be held.
struct Room {
    left: usize,
}

impl Room {
    fn new() -> Room {
        Room { left: MAX_SHEET_CELLS }
    }

    fn row(&mut self, row: &RawRow<'_>) -> Result<SheetRow, What> {
        let width = row.cells.iter().rposition(|cell| !is_blank(cell)).map_or(0, |last| last + 1);
        if width > MAX_COLUMNS {
            return Err(What::TooManyColumns);
        }
        // A row counts as one more, so that a file of blank rows ends too.
        let left = self.left.checked_sub(width + 1);
        self.left = left.ok_or(What::TooManySheetCells { most: MAX_SHEET_CELLS })?;
        let text = |cell: &[u8]| std::str::from_utf8(cell).map(str::to_owned).map_err(|_| What::NotUtf8);
        let cells: Result<Vec<String>, What> = row.cells.iter().take(width).map(|cell| text(cell)).collect();
        Ok(SheetRow { number: row.number, cells: cells? })
    }
}

fn csv_sheet(name: String, bytes: &[u8], room: &mut Room) -> Result<Sheet, Refused> {
    let Some(bytes) = without_mark(bytes) else {
        return Err(Refused { problems: vec![Problem::of_table(name, What::NotUtf16)] });
    };
    let mut splitter = Splitter::new(bytes, separator(bytes), 0);
    let (mut row, mut rows) = (RawRow::default(), Vec::new());
    while splitter.next_row(&mut row) {
        if let Some((_, what)) = &row.fault {
            return Err(broken(&name, &row, what.clone()));
        }
        let read = room.row(&row).map_err(|what| broken(&name, &row, what))?;
        if !read.cells.is_empty() {
            rows.push(read);
        }
    }
    Ok(Sheet { name, rows })
}

fn broken(sheet: &str, row: &RawRow<'_>, what: What) -> Refused {
    let cell = row.fault.as_ref().map(|(cell, _)| *cell);
    let held = cell.and_then(|cell| row.cells.get(cell)).map(|held| String::from_utf8_lossy(held));
    let problem = Problem {
        table: sheet.to_owned().into(),
        row: Some(row.number),
        column: cell.map(|cell| letters(cell).into()),
        value: held.map(|held| shortened(held.trim())).unwrap_or_default(),
        what,
    };
    Refused { problems: vec![problem] }
}

/// Semicolon, tab or comma, whichever more lines of the beginning have: titles above the headings have none.
fn separator(bytes: &[u8]) -> u8 {
    const SEPARATORS: [u8; 3] = [b';', b'\t', b','];
    const BEGINNING: usize = 1 << 16;
    let mut lines = [0_usize; SEPARATORS.len()];
    let mut on_line = [false; SEPARATORS.len()];
    let mut quoted = false;
    for byte in bytes.iter().take(BEGINNING).chain(b"\n") {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                for (count, seen) in lines.iter_mut().zip(&mut on_line) {
                    *count += usize::from(std::mem::take(seen));
                }
            }
            _ if quoted => {}
            _ => {
                for (seen, separator) in on_line.iter_mut().zip(SEPARATORS) {
                    *seen |= *byte == separator;
                }
            }
        }
    }
    // The last of the largest is taken, so the first comes last.
    let most = SEPARATORS.into_iter().zip(lines).rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(separator, _)| separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(name: &str, text: &str) -> Vec<(u32, Vec<String>)> {
        let sheets = read_sheets(name, text.as_bytes()).expect("a sheet");
        let rows = sheets.into_iter().next().expect("one").rows;
        rows.into_iter().map(|row| (row.number, row.cells)).collect()
    }

    #[test]
    fn separators_are_told_by_most_lines() {
        for (text, expected) in [
            ("Seuranta, versio 2\na;b;c\n1,5;2;3\n", b';'),
            ("a,b\n1,\"x;y;z\"\n", b','),
            ("a\tb\n1\t2,5\n", b'\t'),
            ("a;b\n1,5;2,5\n", b';'),
            ("", b';'),
        ] {
            assert_eq!(separator(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn blank_rows_are_not_held_but_numbered() {
        let rows = cells("kansio/Käynnit.2026.csv", "\u{feff}a;b\n;\n \n;=1+1\n");
        let row = |number: u32, cells: [&str; 2]| (number, cells.map(str::to_owned).to_vec());
        assert_eq!(rows, vec![row(1, ["a", "b"]), row(4, ["", "=1+1"])]);
        assert_eq!(stem("kansio/Käynnit.2026.csv"), "Käynnit.2026");
    }

    #[test]
    fn broken_files_are_told_with_their_place() {
        let fault = |name: &str, bytes: &[u8]| {
            let refused = read_sheets(name, bytes).expect_err("refused");
            refused.problems.into_iter().next().expect("one")
        };
        let problem = fault("a.csv", b"a;b\n1;\"x\n");
        assert_eq!(
            (problem.table.as_ref(), problem.row, problem.column.as_deref()),
            ("a", Some(2), Some("B"))
        );
        assert_eq!(problem.what, What::UnclosedQuote);
        assert_eq!(fault("a.csv", b"\xff\xfea").what, What::NotUtf16);
        assert_eq!(fault("a.csv", b"a;b\nP\xe4iv\xe4;1\n").what, What::NotUtf8);
        assert_eq!(fault("a.zip", b"a").what, What::NotAZip);
        assert_eq!(fault("a.xlsx", b"a").what, What::NotAWorkbook);
    }

    #[test]
    fn files_of_the_same_name_are_told_apart() {
        let file = |name: &str| CsvFile { name: name.into(), bytes: b"a;b\n".to_vec() };
        let sheets = read_sheet_files(&[file("a.csv"), file("a.CSV")]).expect("sheets");
        assert_eq!(sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["a", "a*"]);
    }
}
