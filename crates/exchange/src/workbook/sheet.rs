//! One sheet of texts, for lists that people take along: errors of an import, ratings of a day.

use super::write::{Formats, failed, set_page, started, width_of, write_cell};
use crate::Refused;
use crate::write::Cell;

/// The longest name that a sheet may have, in characters.
const LONGEST_NAME: usize = 31;

/// Writes a workbook with one sheet. Every cell is a text, so that nothing in it is ever run.
pub fn write_sheet(
    name: &str,
    header: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<Vec<u8>, Refused> {
    let mut workbook = started();
    let formats = Formats::new();
    let sheet = workbook.add_worksheet();
    let plain: String = name.chars().filter(|each| !"[]:*?/\\'".contains(*each)).take(LONGEST_NAME).collect();
    sheet.set_name(if plain.is_empty() { "1" } else { &plain }).map_err(|_| failed())?;
    sheet.set_freeze_panes(1, 0).map_err(|_| failed())?;
    set_page(sheet);
    for (column, name) in (0u16..).zip(header) {
        sheet.write_string_with_format(0, column, name, &formats.header).map_err(|_| failed())?;
        sheet.set_column_width(column, width_of(name).max(18.0)).map_err(|_| failed())?;
    }
    for (row, cells) in (1u32..).zip(rows) {
        for (column, text) in (0u16..).zip(cells) {
            let cell = if text.is_empty() { Cell::Blank } else { Cell::Text(text) };
            write_cell(sheet, row, column, &cell, &formats).map_err(|_| failed())?;
        }
    }
    workbook.save_to_buffer().map_err(|_| failed())
}
