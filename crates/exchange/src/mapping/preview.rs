//! What a mapping makes of real rows, to be looked at before anything is stored.

use std::fmt;

use hashbrown::HashMap;

use crate::mapping::apply::Mapped;
use crate::mapping::bind::{Bound, column_place};
use crate::mapping::kept::Kept;
use crate::mapping::rows::{MappedRow, Origin};
use crate::mapping::rules::Mapping;
use crate::mapping::sheets::Sheet;
use crate::problem::{Severity, What};
use crate::read::Refused;
use crate::schema::{Column, Kind};

/// How many rows are shown.
const ROWS: usize = 10;

/// A row of a sheet as it would be read.
#[derive(Clone, Debug, PartialEq)]
pub struct PreviewRow {
    /// The sheet.
    pub sheet: String,
    /// The row as the spreadsheet numbers it.
    pub row: u32,
    /// The cells of the columns that the mapping fills, in canonical order.
    pub cells: Vec<PreviewCell>,
}

/// A cell as it would be read.
#[derive(Clone, PartialEq)]
pub struct PreviewCell {
    /// The canonical name of the column.
    pub column: &'static str,
    /// What the file holds; several cells with a blank between.
    pub raw: String,
    /// What is read: a code, a day as `2026-11-02`, minutes, the name of what is referred to.
    pub reads: String,
    /// Whether that is right.
    pub state: CellState,
}

/// Whether a cell can be read.
#[derive(Clone, Debug, PartialEq)]
pub enum CellState {
    /// There is nothing in it, and nothing is needed.
    Blank,
    /// It is read.
    Fine,
    /// The mapping does not yet say what it means, or whom.
    Unsettled,
    /// It cannot be read.
    Wrong(What),
}

// What cells hold tells about people, and must not slip into a log.
impl fmt::Debug for PreviewCell {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PreviewCell")
            .field("column", &self.column)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// The first ten rows of a table that come from sheets, as the whole mapping would read them.
pub fn preview(sheets: &[Sheet], mapping: &Mapping, table: &str, kept: &Kept<'_>) -> Vec<PreviewRow> {
    let mapped = Mapped::of(sheets, mapping, kept);
    let Some(rows) = mapped.table(table).map(|table| &table.rows) else { return Vec::new() };
    let faults = faults(&mapped, table);
    let from_sheets = (1_u32..).zip(rows).filter_map(|(order, row)| match row.origin {
        Origin::Sheet(at, number) => Some((order, row, mapped.bounds.get(at)?, number)),
        Origin::Programme | Origin::Name | Origin::Kept => None,
    });
    let shown = from_sheets.take(ROWS).map(|(order, row, bound, number)| PreviewRow {
        sheet: bound.sheet.name.clone(),
        row: number,
        cells: cells(&mapped, bound, row, number, |column| faults.get(&(order, column))),
    });
    shown.collect()
}

/// What is wrong with each cell of a table: by the order of its row, and its column.
fn faults(mapped: &Mapped<'_>, table: &str) -> HashMap<(u32, &'static str), What> {
    let problems = match mapped.read() {
        Ok(bundle) => bundle.warnings,
        Err(Refused { problems }) => problems,
    };
    let of_table = problems.into_iter().filter(|each| each.table == table);
    let errors = of_table.filter(|each| each.severity() == Severity::Error);
    let mut faults = HashMap::new();
    for problem in errors {
        let shape = mapped.table(table).map(|table| table.shape);
        let column = shape.zip(problem.column.as_deref()).and_then(|(shape, name)| {
            shape.columns.get(column_place(shape, name)?).map(|column| column.name)
        });
        if let (Some(row), Some(column)) = (problem.row, column) {
            faults.entry((row, column)).or_insert(problem.what);
        }
    }
    faults
}

fn cells<'f>(
    mapped: &Mapped<'_>,
    bound: &Bound<'_>,
    row: &MappedRow<'_>,
    number: u32,
    fault_of: impl Fn(&'static str) -> Option<&'f What>,
) -> Vec<PreviewCell> {
    let source = bound.sheet.rows.iter().find(|each| each.number == number);
    let mut cells = Vec::new();
    for ((column, filling), read) in bound.shape.columns.iter().zip(&bound.fillings).zip(&row.cells) {
        let fault = fault_of(column.name);
        let is_filled = !filling.cells.is_empty() || filling.fixed.is_some();
        if !is_filled && fault.is_none() {
            continue;
        }
        let held = filling.cells.iter().filter_map(|each| source.map(|row| row.cell(each.place)));
        let raw: Vec<&str> = held.filter(|cell| !cell.is_empty()).collect();
        let reads = named(mapped, column, read).unwrap_or_else(|| read.clone().into_owned());
        let state = state_of(fault, read);
        cells.push(PreviewCell { column: column.name, raw: raw.join(" "), reads, state });
    }
    cells
}

fn state_of(fault: Option<&What>, read: &str) -> CellState {
    match fault {
        None if read.trim().is_empty() => CellState::Blank,
        None => CellState::Fine,
        Some(What::UnknownCode { .. } | What::UnknownId { .. }) => CellState::Unsettled,
        Some(what) => CellState::Wrong(what.clone()),
    }
}

/// The names of the rows that a cell refers to; `None` for a cell that refers to none.
fn named(mapped: &Mapped<'_>, column: &Column, ids: &str) -> Option<String> {
    let (Kind::Reference(of) | Kind::References(of)) = column.kind else { return None };
    let table = mapped.table(of)?;
    let place = column_place(table.shape, "name")?;
    let name = |id: &str| {
        let row = table.rows.iter().find(|row| row.cells.first().is_some_and(|cell| cell.trim() == id));
        row.and_then(|row| row.cells.get(place)).map(|name| name.trim().to_owned())
    };
    let known = |id: &str| name(id).filter(|name| !name.is_empty()).unwrap_or_else(|| id.to_owned());
    Some(ids.split(';').map(|id| known(id.trim())).collect::<Vec<_>>().join("; "))
}
