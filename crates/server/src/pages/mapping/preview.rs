//! The first rows of a table as they would be read.

use std::collections::BTreeSet;

use app::mapping::{CellState, Kind, PreviewCell, PreviewRow, TABLES};
use casework::Day;
use words::{Arg, Words};

use super::columns::{column_of, label};

/// The first rows.
pub(crate) struct PreviewView {
    /// The heads of the columns.
    pub(crate) heads: Vec<String>,
    /// The rows.
    pub(crate) rows: Vec<Line>,
}

/// A row.
pub(crate) struct Line {
    /// Its number in the spreadsheet.
    pub(crate) name: String,
    /// Its cells.
    pub(crate) cells: Vec<CellView>,
}

/// A cell.
#[derive(Default)]
pub(crate) struct CellView {
    /// The column.
    pub(crate) label: String,
    /// What it would hold.
    pub(crate) text: String,
    /// Why it is marked; empty where it is not.
    pub(crate) marked: String,
}

/// The first rows of a table; none where it has none.
pub(super) fn preview(rows: &[PreviewRow], table: &str, words: &Words) -> Option<PreviewView> {
    let filled: BTreeSet<&str> = rows.iter().flat_map(|row| &row.cells).map(|cell| cell.column).collect();
    let shape = TABLES.iter().find(|shape| shape.name == table)?;
    // Ids that are made tell nobody anything.
    let is_told = |kind: Kind| !matches!(kind, Kind::Id);
    let columns = shape.columns.iter().filter(|column| filled.contains(column.name) && is_told(column.kind));
    let columns: Vec<&'static str> = columns.map(|column| column.name).collect();
    if rows.is_empty() || columns.is_empty() {
        return None;
    }
    let cell = |row: &PreviewRow, column: &str| {
        let found = row.cells.iter().find(|cell| cell.column == column);
        found.map(|cell| view(cell, table, words)).unwrap_or_default()
    };
    let line = |row: &PreviewRow| Line {
        name: words.say("problem-row", &[("row", Arg::from(row.row.to_string()))]),
        cells: columns.iter().map(|column| cell(row, column)).collect(),
    };
    Some(PreviewView {
        heads: columns.iter().map(|column| label(table, column, words)).collect(),
        rows: rows.iter().map(line).collect(),
    })
}

fn view(cell: &PreviewCell, table: &str, words: &Words) -> CellView {
    let kind = column_of(table, cell.column).map(|column| column.kind);
    let as_written = || if cell.raw.is_empty() { "–".to_owned() } else { cell.raw.clone() };
    let (text, marked) = match &cell.state {
        CellState::Blank => (String::new(), String::new()),
        CellState::Fine => (read(&cell.reads, kind, words), String::new()),
        CellState::Unsettled => (as_written(), words.get("mapping-page-mark-unsettled")),
        CellState::Wrong(_) => (as_written(), words.get("mapping-page-mark-wrong")),
    };
    CellView { label: label(table, cell.column, words), text, marked }
}

/// A cell as people read it.
fn read(reads: &str, kind: Option<Kind>, words: &Words) -> String {
    let label_of = |list: &str, code: &str| {
        let key = format!("code-{list}-{}", code.trim());
        if words.has(&key) { words.get(&key) } else { code.trim().to_owned() }
    };
    match kind {
        Some(Kind::Code(list)) => label_of(list.name, reads),
        Some(Kind::Codes(list)) => {
            let labels: Vec<String> = reads.split(';').map(|code| label_of(list.name, code)).collect();
            labels.join(", ")
        }
        Some(Kind::YesNo) => label_of("yes_no", reads),
        Some(Kind::Day) => {
            Day::parse(reads).map_or_else(|_| reads.to_owned(), |day| phrases::day(day, words.lang()))
        }
        _ => reads.to_owned(),
    }
}
