//! The rows of the sheets as rows of the tables of a bundle, cells in canonical order.

use std::borrow::Cow;

use crate::mapping::bind::{Bound, column_place};
use crate::mapping::cells::cell_of;
use crate::mapping::fold::{name_id, slug};
use crate::mapping::rules::{Fixed, Ids, Mapping};
use crate::mapping::sheets::SheetRow;
use crate::schema::{TABLES, TableShape};

/// A table of a bundle, filled from sheets.
pub(super) struct MappedTable<'s> {
    pub(super) shape: &'static TableShape,
    pub(super) rows: Vec<MappedRow<'s>>,
    /// False where a sheet has no ids: then what refers to its rows is not to be told as unknown.
    pub(super) tells_ids: bool,
}

/// A row of a table, cells in canonical order.
pub(super) struct MappedRow<'s> {
    pub(super) origin: Origin,
    /// Whether the file has no id for it, so that one was made.
    pub(super) is_id_made: bool,
    pub(super) cells: Vec<Cow<'s, str>>,
}

/// Where a row comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A row of a bound sheet: the sheet's place among them, and the row as the spreadsheet numbers it.
    Sheet(usize, u32),
    /// The fixed cells of the programme.
    Programme,
    /// A name that other rows refer to.
    Name,
    /// A row that the programme keeps and that others refer to.
    Kept,
}

/// Every table in the order of [`TABLES`], empty where no sheet feeds it.
pub(super) fn tables_of<'s>(bounds: &[Bound<'s>], mapping: &'s Mapping) -> Vec<MappedTable<'s>> {
    let empty = |shape| MappedTable { shape, rows: Vec::new(), tells_ids: true };
    let mut tables: Vec<MappedTable<'s>> = TABLES.iter().map(empty).collect();
    for (at, bound) in bounds.iter().enumerate() {
        let Some(table) = tables.iter_mut().find(|table| table.shape.name == bound.shape.name) else {
            continue;
        };
        table.tells_ids &= !bound.lacks(0);
        let rows = bound.sheet.below(bound.header_row).filter(|row| bound.takes(row));
        table.rows.extend(rows.map(|row| row_of(bound, at, row)));
    }
    let programme = tables.iter_mut().find(|table| table.shape.name == "programme");
    if let Some(table) = programme.filter(|table| table.rows.is_empty() && !mapping.programme.is_empty()) {
        let cells = fixed_cells(table.shape, &mapping.programme);
        table.rows.push(MappedRow { origin: Origin::Programme, is_id_made: false, cells });
    }
    tables
}

/// A row of fixed cells, blank where nothing is said.
pub(super) fn fixed_cells<'s>(shape: &TableShape, fixed: &'s Fixed) -> Vec<Cow<'s, str>> {
    let cell = |name: &str| fixed.get(name).map_or("", String::as_str);
    shape.columns.iter().map(|column| Cow::Borrowed(cell(column.name))).collect()
}

fn row_of<'s>(bound: &Bound<'s>, at: usize, row: &'s SheetRow) -> MappedRow<'s> {
    let columns = bound.shape.columns.iter().zip(&bound.fillings);
    let mut cells: Vec<Cow<'s, str>> =
        columns.map(|(column, filling)| cell_of(column, filling, row)).collect();
    let mut is_id_made = false;
    if bound.makes_ids() && cells.first().is_some_and(|id| id.trim().is_empty()) {
        let id = made_id(bound, &cells, row.number);
        if let (Some(id), Some(cell)) = (id, cells.first_mut()) {
            *cell = Cow::Owned(id);
            is_id_made = true;
        }
    }
    MappedRow { origin: Origin::Sheet(at, row.number), is_id_made, cells }
}

fn made_id(bound: &Bound<'_>, cells: &[Cow<'_, str>], number: u32) -> Option<String> {
    match bound.ids {
        Ids::Column => None,
        Ids::Row => {
            let sheet = Some(slug(&bound.sheet.name)).filter(|slug| !slug.is_empty());
            Some(format!("{}-{number}", sheet.unwrap_or_else(|| bound.shape.name.to_owned())))
        }
        Ids::Name => {
            let name = column_place(bound.shape, "name").and_then(|place| cells.get(place))?;
            Some(name_id(name)).filter(|id| !id.is_empty())
        }
    }
}
