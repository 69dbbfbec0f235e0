//! From rows of cells to records: header, cells, references, and every problem at once.

mod assemble;
mod cells;
mod header;
mod table;

use std::borrow::Cow;

use casework::Records;

use crate::problem::{Problem, What};

pub(crate) use assemble::Assembly;
pub(crate) use cells::{Cells, References, decimal};
pub(crate) use header::{Header, Headerless, letters};
pub(crate) use table::{Parsed, Record, rows_into};

/// A bundle that was read, and what is odd about it.
#[derive(Debug)]
pub struct Bundle {
    /// The records.
    pub records: Records,
    /// Problems that do not stop the bundle.
    pub warnings: Vec<Problem>,
}

/// A bundle that was refused: all its errors and warnings, in the order of tables and rows.
#[derive(Debug, thiserror::Error)]
#[error("the bundle has errors")]
pub struct Refused {
    /// Every problem; at least one is an error.
    pub problems: Vec<Problem>,
}

/// One row as its file holds it.
#[derive(Debug, Default)]
pub(crate) struct RawRow<'a> {
    /// The cells in the file's order.
    pub(crate) cells: Vec<Cow<'a, [u8]>>,
    /// As the spreadsheet numbers it.
    pub(crate) number: u32,
    /// A fault of the row's own form and the cell that it was met in.
    pub(crate) fault: Option<(usize, What)>,
}

impl RawRow<'_> {
    pub(crate) fn clear(&mut self) {
        self.cells.clear();
        self.fault = None;
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.fault.is_none() && self.cells.iter().all(|cell| is_blank(cell))
    }
}

/// Rows one after the other, from whatever holds them.
pub(crate) trait Rows<'a> {
    /// Reads the next row; false at the end.
    fn next_row(&mut self, row: &mut RawRow<'a>) -> bool;
}

pub(crate) fn is_blank(cell: &[u8]) -> bool {
    if cell.is_ascii() {
        return cell.trim_ascii().is_empty();
    }
    std::str::from_utf8(cell).is_ok_and(|text| text.trim().is_empty())
}
