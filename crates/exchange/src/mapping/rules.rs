//! What a mapping says. Names of tables, columns and codes are the canonical ones of the record bundle.

use std::collections::BTreeMap;

/// Which sheet is which table, which heading which column and which word which code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// What people call it.
    pub name: String,
    /// The cells of the one row of the table `programme`, used where no sheet gives that table.
    pub programme: Fixed,
    /// Tables that get a row for each name that is only referred to, with the other cells of such a row.
    pub create: BTreeMap<String, Fixed>,
    /// The sheets. One that feeds two tables is there twice.
    pub sheets: Vec<SheetMapping>,
}

/// Cells that are the same on every row, by column.
pub type Fixed = BTreeMap<String, String>;

/// What a sheet is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetMapping {
    /// The sheet's name; it does not matter where both the file and the mapping have only one.
    pub sheet: String,
    /// The row of the headings, as the spreadsheet numbers it.
    pub header_row: u32,
    /// The table that its rows belong to; `None` leaves the sheet out.
    pub table: Option<String>,
    /// Where the ids of its rows come from.
    pub ids: Ids,
    /// A heading: only rows where its cell is filled are read.
    pub only_with: Option<String>,
    /// Cells for columns that the sheet lacks or leaves blank.
    pub constants: Fixed,
    /// The columns.
    pub columns: Vec<ColumnMapping>,
}

/// Where the ids of the rows of a sheet come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ids {
    /// From a column that is mapped to the id.
    #[default]
    Column,
    /// From the sheet's name and the number of the row. Rows must then keep their places between imports.
    Row,
    /// From the name in the row, whatever the order of its words.
    Name,
}

/// What a column is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnMapping {
    /// The heading; a second one of the same name is `Name (2)`, one that is missing is the column's letter.
    pub from: String,
    /// The column of the bundle; `None` leaves this one out. Texts, names and lists may have several sources.
    pub to: Option<String>,
    /// How days are written here, apart from `2024-05-15`, `15.5.2024` and date cells.
    pub dates: DateForm,
    /// What a number without a unit counts where minutes are wanted.
    pub unit: Unit,
    /// What the words in the cells mean: a code, `yes` or `no`, an id or a name, a day or a number; blank is nothing.
    pub words: Fixed,
    /// Words for which the row is left out.
    pub leave_out: Vec<String>,
}

/// A way to write a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateForm {
    /// Only as in a bundle.
    #[default]
    Usual,
    /// `d.m.yy`: 2.11.26 is 2 November 2026.
    ShortYear,
    /// `d/m/yyyy`: 2/11/2026 is 2 November 2026.
    Slashes,
}

/// What a number without a unit counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Minutes.
    #[default]
    Minutes,
    /// Hours.
    Hours,
}
