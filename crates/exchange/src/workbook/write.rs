//! Writes a workbook: strings as strings, days as dates, numbers as numbers.

use casework::{Day, Records};
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::write::{Cell, Sheet, sheets};
use crate::{Names, Refused, What};

/// How days are shown, as in Finland.
pub(crate) const DAY_FORMAT: &str = "d.m.yyyy";
/// A row more than a sheet holds cannot be written.
const MAX_ROWS: usize = 1_048_575;

/// Writes the records as a workbook with a sheet per table. The same records give the same bytes.
pub fn write_workbook(records: &Records, names: Names) -> Result<Vec<u8>, Refused> {
    let mut workbook = started();
    let formats = Formats::new();
    for sheet in sheets(records, names) {
        if sheet.rows.len() > MAX_ROWS {
            let problem = crate::Problem::of_table(sheet.shape.name, What::TooManyRows { most: MAX_ROWS });
            return Err(Refused { problems: vec![problem] });
        }
        fill(workbook.add_worksheet(), &sheet, &formats).map_err(|_| failed())?;
    }
    workbook.save_to_buffer().map_err(|_| failed())
}

pub(crate) fn failed() -> Refused {
    Refused { problems: vec![crate::Problem::of_table("workbook", What::NotWritten)] }
}

/// A workbook whose properties do not tell when it was made.
pub(crate) fn started() -> Workbook {
    let mut workbook = Workbook::new();
    if let Ok(day) = ExcelDateTime::from_ymd(2000, 1, 1) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    }
    workbook
}

pub(crate) struct Formats {
    pub(crate) header: Format,
    text: Format,
    pub(crate) day: Format,
}

impl Formats {
    pub(crate) fn new() -> Formats {
        Formats {
            header: Format::new().set_bold(),
            // Tells the spreadsheet that what looks like a formula is text also when it is edited.
            text: Format::new().set_quote_prefix(),
            day: Format::new().set_num_format(DAY_FORMAT),
        }
    }
}

/// Printed on A4 paper lying down, as wide as the page, the header on every page.
pub(crate) fn set_page(worksheet: &mut Worksheet) {
    const A4: u8 = 9;
    worksheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    worksheet.set_name(&sheet.name)?;
    worksheet.set_freeze_panes(1, 0)?;
    worksheet.set_repeat_rows(0, 0)?;
    set_page(worksheet);
    for (column, name) in (0u16..).zip(&sheet.header) {
        worksheet.write_string_with_format(0, column, name, &formats.header)?;
        worksheet.set_column_width(column, width_of(name))?;
    }
    for (row, cells) in (1u32..).zip(&sheet.rows) {
        for (column, cell) in (0u16..).zip(cells) {
            write_cell(worksheet, row, column, cell, formats)?;
        }
    }
    Ok(())
}

pub(crate) fn write_cell(
    worksheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Blank => {}
        Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\'']) => {
            worksheet.write_string_with_format(row, column, text, &formats.text)?;
        }
        Cell::Text(text) => {
            worksheet.write_string(row, column, text)?;
        }
        // A number with more digits than a cell holds stays exact as text.
        Cell::Number(number) => match number.to_f64().filter(|float| float.to_string() == number.to_string())
        {
            Some(float) => {
                worksheet.write_number(row, column, float)?;
            }
            None => {
                worksheet.write_string(row, column, number.to_string())?;
            }
        },
        Cell::Day(day) => match serial(*day) {
            Some(serial) => {
                worksheet.write_number_with_format(row, column, serial, &formats.day)?;
            }
            // Days before 1 March 1900 have no serial on which spreadsheets agree.
            None => {
                worksheet.write_string(row, column, day.to_string())?;
            }
        },
    }
    Ok(())
}

fn serial(day: Day) -> Option<f64> {
    const FIRST: i32 = 61;
    let days = day.days_since(Day::new(1899, 12, 30).ok()?);
    (days >= FIRST).then(|| f64::from(days))
}

/// Wide enough for the header and for a date.
pub(crate) fn width_of(name: &str) -> f64 {
    const LEAST: u32 = 11;
    let chars = u32::try_from(name.chars().count()).unwrap_or(LEAST);
    f64::from((chars + 3).max(LEAST))
}
