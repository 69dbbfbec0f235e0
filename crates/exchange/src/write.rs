//! From records to rows of cells, in canonical order of columns and rows.

use std::fmt;

use casework::{Code, Day, Records, Text};
use rust_decimal::Decimal;

use crate::Names;
use crate::labels::{code_label, column_label, table_label, yes_no_code};
use crate::schema::{TABLES, TableShape};

/// A record that can be written as the cells of a row.
pub(crate) trait Written {
    /// Writes every column in canonical order.
    fn write(&self, records: &Records, line: &mut Line<'_>);
}

/// A cell as it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Cell {
    Blank,
    Text(String),
    Number(Decimal),
    Day(Day),
}

impl fmt::Display for Cell {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Blank => Ok(()),
            Cell::Text(words) => out.write_str(words),
            Cell::Number(number) => write!(out, "{number}"),
            Cell::Day(day) => write!(out, "{day}"),
        }
    }
}

/// The cells of a row that is being written.
#[derive(Debug)]
pub(crate) struct Line<'n> {
    names: &'n Names,
    cells: Vec<Cell>,
}

impl Line<'_> {
    pub(crate) fn text(&mut self, text: &str) {
        self.cells.push(if text.is_empty() { Cell::Blank } else { Cell::Text(text.to_owned()) });
    }

    pub(crate) fn words(&mut self, text: Option<&Text>) {
        self.text(text.map_or("", Text::as_str));
    }

    pub(crate) fn list<'t>(&mut self, parts: impl Iterator<Item = &'t str>) {
        self.text(&parts.collect::<Vec<_>>().join(";"));
    }

    pub(crate) fn day(&mut self, day: Option<Day>) {
        self.cells.push(day.map_or(Cell::Blank, Cell::Day));
    }

    pub(crate) fn whole(&mut self, number: Option<u32>) {
        self.number(number.map(Decimal::from));
    }

    /// Trailing zeros say nothing and are not written.
    pub(crate) fn number(&mut self, number: Option<Decimal>) {
        self.cells.push(number.map_or(Cell::Blank, |number| Cell::Number(number.normalize())));
    }

    pub(crate) fn flag(&mut self, value: Option<bool>) {
        match value {
            None => self.text(""),
            Some(value) => self.label("yes_no", yes_no_code(value)),
        }
    }

    pub(crate) fn code<C: Code>(&mut self, code: Option<C>) {
        match code {
            None => self.text(""),
            Some(code) => self.label(C::LIST, code.code()),
        }
    }

    pub(crate) fn codes<C: Code>(&mut self, codes: &[C]) {
        let names: Vec<String> = codes.iter().map(|code| self.named(C::LIST, code.code())).collect();
        self.text(&names.join(";"));
    }

    /// A code of this list, by its label where labels are asked for.
    pub(crate) fn label(&mut self, list: &str, code: &str) {
        let name = self.named(list, code);
        self.text(&name);
    }

    fn named(&self, list: &str, code: &str) -> String {
        match self.names {
            Names::Canonical => code.to_owned(),
            Names::Labels(lang) => code_label(list, code, *lang),
        }
    }
}

/// A table as it is written.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) shape: &'static TableShape,
    pub(crate) name: String,
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// Every table of the records, rows sorted by id (by all their cells where they have none).
pub(crate) fn sheets(records: &Records, names: Names) -> impl Iterator<Item = Sheet> {
    TABLES.iter().map(move |shape| Sheet {
        shape,
        name: match names {
            Names::Canonical => shape.name.to_owned(),
            Names::Labels(lang) => table_label(shape, lang),
        },
        header: shape.columns.iter().map(|column| header_cell(shape, column.name, names)).collect(),
        rows: rows_of(records, shape.name, names),
    })
}

fn header_cell(shape: &TableShape, column: &str, names: Names) -> String {
    match names {
        Names::Canonical => column.to_owned(),
        Names::Labels(lang) => column_label(shape, column, lang),
    }
}

/// The rows of a table, sorted by id.
pub(crate) fn rows_of(records: &Records, table: &str, names: Names) -> Vec<Vec<Cell>> {
    match table {
        "programme" => lines(std::iter::once(&records.programme), records, names),
        "staff" => lines(&records.staff, records, names),
        "partner_teams" => lines(&records.partner_teams, records, names),
        "clients" => lines(&records.clients, records, names),
        "activities" => lines(&records.activities, records, names),
        "employers" => lines(&records.employers, records, names),
        "jobs" => lines(&records.jobs, records, names),
        "profiles" => lines(&records.profiles, records, names),
        "plans" => lines(&records.plans, records, names),
        "benefit_counselling" => lines(&records.benefit_counselling, records, names),
        "disclosure_talks" => lines(&records.disclosure_talks, records, names),
        "meetings" => lines(&records.meetings, records, names),
        "unit_rates" => lines(&records.unit_rates, records, names),
        "reviews" => lines(&records.reviews, records, names),
        "attestations" => lines(&records.attestations, records, names),
        "consultations" => lines(&records.consultations, records, names),
        "events" => lines(&records.events, records, names),
        "studies" => lines(&records.studies, records, names),
        _ => Vec::new(),
    }
}

/// The first cell is the id, and where there is none the whole row decides.
fn lines<'t, T: Written + 't>(
    table: impl IntoIterator<Item = &'t T>,
    records: &Records,
    names: Names,
) -> Vec<Vec<Cell>> {
    let line = |row: &T| {
        let mut line = Line { names: &names, cells: Vec::new() };
        row.write(records, &mut line);
        line.cells
    };
    let mut rows: Vec<Vec<Cell>> = table.into_iter().map(line).collect();
    rows.sort();
    rows
}
