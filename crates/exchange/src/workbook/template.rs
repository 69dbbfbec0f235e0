//! The workbook in which a programme can keep its records by hand.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, Format, FormatAlign, Formula, Note,
    Workbook, Worksheet, XlsxError,
};
use words::{Lang, Words};

use crate::Refused;
use crate::labels::{code_label, column_label, table_label};
use crate::schema::{Column, Fill, Kind, TABLES, TableShape};
use crate::workbook::write::{Formats, failed, set_page, started, width_of};

/// The rows that have drop-down lists and formats; a sheet grows on past them.
const PREPARED_ROWS: u32 = 5_000;
/// The sheet that holds the codes' labels for the drop-down lists; hidden.
const LISTS_SHEET: &str = "rinnalla_lists";
/// A drop-down list of more than this many letters cannot stand in the cell itself.
const CODE_ROWS: u32 = 40;

/// An empty workbook with a sheet per table: headers and codes as labels of this language, drop-down lists,
/// date cells, lists of the ids already entered, frozen headers, a note on each column, and a first sheet
/// that explains it. What is filled in is read as it is.
pub fn template(lang: Lang) -> Result<Vec<u8>, Refused> {
    build(lang).map_err(|_| failed())
}

/// Whether a sheet of this name is one of the template's own that hold no table.
pub(crate) fn is_own_sheet(name: &str) -> bool {
    name == LISTS_SHEET || Lang::ALL.into_iter().any(|lang| lang.words().get("sheet-intro") == name)
}

fn build(lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let words = lang.words();
    let mut workbook = started();
    intro(workbook.add_worksheet(), words)?;
    let lists = Lists::new(lang);
    for table in TABLES {
        sheet(workbook.add_worksheet(), table, lang, &lists)?;
    }
    lists.write(&mut workbook)?;
    workbook.save_to_buffer()
}

fn intro(worksheet: &mut Worksheet, words: &Words) -> Result<(), XlsxError> {
    const LINES: u32 = 10;
    worksheet.set_name(words.get("sheet-intro"))?;
    set_page(worksheet);
    worksheet.set_column_width(0, 4)?;
    worksheet.set_column_width(1, 100)?;
    worksheet.set_screen_gridlines(false);
    let title = Format::new().set_bold().set_font_size(18).set_font_color(Color::RGB(LAKE));
    worksheet.write_string_with_format(0, 0, words.get("intro-title"), &title)?;
    worksheet.set_row_height(0, 32)?;
    let number = Format::new().set_align(FormatAlign::Top).set_font_color(Color::RGB(LAKE)).set_bold();
    let line = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for row in 1..=LINES {
        worksheet.write_number_with_format(row + 1, 0, row, &number)?;
        worksheet.write_string_with_format(row + 1, 1, words.get(&format!("intro-{row}")), &line)?;
        worksheet.set_row_height(row + 1, 34)?;
    }
    let (required, optional) = (required_header(), optional_header());
    worksheet.write_string_with_format(LINES + 3, 1, words.get("legend-required"), &required)?;
    worksheet.write_string_with_format(LINES + 4, 1, words.get("legend-optional"), &optional)?;
    Ok(())
}

const LAKE: u32 = 0x0A_5B_6A;
const WASH: u32 = 0xDD_ED_EF;
const STONE: u32 = 0xE9_EE_EA;

fn required_header() -> Format {
    Format::new().set_bold().set_background_color(Color::RGB(WASH)).set_font_color(Color::RGB(LAKE))
}

fn optional_header() -> Format {
    Format::new().set_background_color(Color::RGB(STONE))
}

fn sheet(worksheet: &mut Worksheet, table: &TableShape, lang: Lang, lists: &Lists) -> Result<(), XlsxError> {
    worksheet.set_name(table_label(table, lang))?;
    worksheet.set_freeze_panes(1, 0)?;
    worksheet.set_repeat_rows(0, 0)?;
    set_page(worksheet);
    let words = lang.words();
    let formats = Formats::new();
    let text = Format::new().set_num_format("@");
    for (place, column) in (0u16..).zip(table.columns) {
        let label = column_label(table, column.name, lang);
        let required = column.fill != Fill::Optional;
        let header = if required { required_header() } else { optional_header() };
        worksheet.write_string_with_format(0, place, &label, &header)?;
        worksheet.insert_note(0, place, &note(table, column, words))?;
        worksheet.set_column_width(place, width(column, &label))?;
        // Ids and numbers in text keep their zeros only where the cell is text.
        match column.kind {
            Kind::Day => worksheet.set_column_format(place, &formats.day)?,
            Kind::Whole(..) | Kind::Number(..) | Kind::Attested => worksheet,
            _ => worksheet.set_column_format(place, &text)?,
        };
        if let Some(validation) = validation(column, words, lists)? {
            worksheet.add_data_validation(1, place, PREPARED_ROWS, place, &validation)?;
        }
    }
    Ok(())
}

/// Wide enough for the header and for what is written under it.
fn width(column: &Column, label: &str) -> f64 {
    let content = match column.kind {
        Kind::Code(_) | Kind::Codes(_) => 24.0,
        Kind::Text => 26.0,
        _ => 0.0,
    };
    width_of(label).max(content)
}

fn note(table: &TableShape, column: &Column, words: &Words) -> Note {
    let text = words.get(&format!("note-{}-{}", table.name, column.name));
    let text = match column.fill {
        Fill::Optional => text,
        Fill::Required | Fill::RequiredUnless => format!("{} {text}", words.get("column-required-mark")),
    };
    Note::new(text).add_author_prefix(false).set_width(260).set_height(110)
}

fn validation(column: &Column, words: &Words, lists: &Lists) -> Result<Option<DataValidation>, XlsxError> {
    let rule = DataValidation::new();
    let (rule, message) = match column.kind {
        Kind::Day => {
            // From 1950: also catches a year of two digits that a spreadsheet took for the last century.
            let from = Formula::new("DATE(1950,1,1)");
            (rule.allow_date_formula(DataValidationRule::GreaterThanOrEqualTo(from)), "template-day")
        }
        Kind::Whole(least, most) => {
            let bounds = DataValidationRule::Between(whole(least), whole(most));
            (rule.allow_whole_number(bounds), "template-whole")
        }
        Kind::Number(least, most) => {
            let bounds = DataValidationRule::Between(f64::from(least), f64::from(most));
            (rule.allow_decimal_number(bounds), "template-number")
        }
        Kind::Code(list) => (rule.allow_list_formula(lists.range(list.name)), "template-code"),
        Kind::YesNo => (rule.allow_list_formula(lists.range("yes_no")), "template-code"),
        Kind::Reference(table) => (rule.allow_list_formula(lists.ids(table)), "template-id"),
        // Several values in a cell: the list helps to pick, and what is typed is accepted.
        Kind::References(table) => (rule.allow_list_formula(lists.ids(table)), "template-ids"),
        Kind::Codes(list) => (rule.allow_list_formula(lists.range(list.name)), "template-ids"),
        Kind::Id | Kind::Text | Kind::Attested => return Ok(None),
    };
    let several = matches!(column.kind, Kind::References(_) | Kind::Codes(_));
    let style = if several { DataValidationErrorStyle::Information } else { DataValidationErrorStyle::Stop };
    let message = match column.kind {
        Kind::Whole(least, most) | Kind::Number(least, most) => words.say(
            message,
            &[("least", words::Arg::Count(i64::from(least))), ("most", words::Arg::Count(i64::from(most)))],
        ),
        _ => words.get(message),
    };
    Ok(Some(rule.set_error_style(style).set_error_message(message)?.show_error_message(!several)))
}

fn whole(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The labels that drop-down lists offer, one column a list, on a hidden sheet.
struct Lists {
    lang: Lang,
    lists: Vec<(&'static str, Vec<String>)>,
}

impl Lists {
    fn new(lang: Lang) -> Lists {
        let mut lists: Vec<(&'static str, Vec<String>)> = Vec::new();
        let codes = TABLES.iter().flat_map(|table| table.columns).filter_map(|column| match column.kind {
            Kind::Code(list) | Kind::Codes(list) => Some((list.name, list.codes())),
            _ => None,
        });
        for (name, codes) in codes.chain([("yes_no", vec!["yes", "no"])]) {
            if lists.iter().all(|(known, _)| *known != name) {
                lists.push((name, codes.iter().map(|code| code_label(name, code, lang)).collect()));
            }
        }
        Lists { lang, lists }
    }

    /// The cells that hold the labels of this list of codes.
    fn range(&self, list: &str) -> Formula {
        let place = self.lists.iter().position(|(name, _)| *name == list).unwrap_or_default();
        let rows = self.lists.get(place).map_or(0, |(_, labels)| labels.len());
        let column =
            rust_xlsxwriter::utility::column_number_to_name(u16::try_from(place).unwrap_or_default());
        Formula::new(format!("={LISTS_SHEET}!${column}$1:${column}${rows}"))
    }

    /// The cells that hold the ids of this table.
    fn ids(&self, table: &str) -> Formula {
        let label =
            crate::schema::shape(table).map_or_else(String::new, |shape| table_label(shape, self.lang));
        Formula::new(format!("='{label}'!$A$2:$A${}", PREPARED_ROWS + 1))
    }

    fn write(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(LISTS_SHEET)?;
        worksheet.set_hidden(true);
        for (column, (_, labels)) in (0u16..).zip(&self.lists) {
            for (row, label) in (0..CODE_ROWS).zip(labels) {
                worksheet.write_string(row, column, label)?;
            }
        }
        Ok(())
    }
}
