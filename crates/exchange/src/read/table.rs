//! Reads all rows of one table.

use casework::{Row, Table};
use ecow::EcoString;
use hashbrown::HashMap;

use crate::problem::{Problem, What, shortened};
use crate::read::cells::{Cells, DayMemo, References};
use crate::read::header::{Header, Headerless, letters};
use crate::read::{RawRow, Rows};

/// A record that can be read from the cells of a row.
pub(crate) trait Record: Row + Sized {
    /// The record, or `None` when something is wrong with the row; the problems are noted by `cells`.
    fn read(cells: &mut Cells<'_, '_>) -> Option<Self>;

    /// The sender's id, for tables that have one.
    fn id(&self) -> Option<&str>;
}

/// What was read of a table so far.
#[derive(Debug)]
pub(crate) struct Parsed<T> {
    /// The good rows.
    pub(crate) records: Vec<T>,
    /// Their numbers in the spreadsheet, as runs: from this position on, rows are numbered from this number.
    runs: Vec<(usize, u32)>,
    /// Ids of rows that have another fault, with their numbers.
    strays: Vec<(EcoString, u32)>,
    /// Whether every row was read; not when broken quoting swallowed some.
    pub(crate) complete: bool,
    /// Problems met.
    pub(crate) problems: Vec<Problem>,
    /// How many rows there are, good and faulty, blank ones not counted.
    pub(crate) rows: usize,
}

impl<T> Default for Parsed<T> {
    fn default() -> Self {
        Parsed {
            records: Vec::new(),
            runs: Vec::new(),
            strays: Vec::new(),
            complete: true,
            problems: Vec::new(),
            rows: 0,
        }
    }
}

/// Reads the rows after the header into `parsed`.
pub(crate) fn rows_into<'a, T: Record>(
    parsed: &mut Parsed<T>,
    header: &Header,
    headerless: &mut Headerless,
    rows: &mut impl Rows<'a>,
    references: &References,
) {
    let mut row = RawRow::default();
    let mut days = DayMemo::default();
    parsed.complete &= header.tells_ids();
    while rows.next_row(&mut row) {
        if !headerless.is_settled() {
            headerless.check(header, &row, &mut parsed.problems);
        }
        if row.is_blank() {
            continue;
        }
        parsed.rows += 1;
        if let Some(problem) = form_fault(header, &row) {
            parsed.complete &= !matches!(problem.what, What::UnclosedQuote);
            parsed.problems.push(problem);
            parsed.keep_stray_id(header, &row);
            continue;
        }
        let mut cells = Cells::new(header, &row, references, &mut parsed.problems, &mut days);
        match T::read(&mut cells) {
            Some(record) => {
                parsed.push(record, row.number);
            }
            None => parsed.keep_stray_id(header, &row),
        }
    }
}

/// A fault of the row's own form: whatever else seems wrong with it may only follow from that.
fn form_fault(header: &Header, row: &RawRow<'_>) -> Option<Problem> {
    let beyond = row.cells.iter().enumerate().skip(header.width).find(|(_, cell)| !super::is_blank(cell));
    let (cell, what) = match (&row.fault, beyond) {
        (Some((cell, what)), _) => (*cell, what.clone()),
        (None, Some((cell, _))) => (cell, What::TooManyCells),
        (None, None) => return None,
    };
    let held = row.cells.get(cell).map(AsRef::as_ref).unwrap_or_default();
    Some(Problem {
        table: header.shape.name.into(),
        row: Some(row.number),
        column: Some(header.column_at(cell).map_or_else(|| letters(cell).into(), Into::into)),
        value: shortened(String::from_utf8_lossy(held).trim()),
        what,
    })
}

impl<T: Record> Parsed<T> {
    fn keep_stray_id(&mut self, header: &Header, row: &RawRow<'_>) {
        let has_id =
            header.shape.columns.first().is_some_and(|column| matches!(column.kind, crate::Kind::Id));
        let place = header.places.first().copied().flatten().filter(|_| has_id);
        let cell =
            place.and_then(|place| row.cells.get(place)).and_then(|cell| std::str::from_utf8(cell).ok());
        if let Some(id) = cell.map(str::trim).filter(|id| !id.is_empty()) {
            self.strays.push((id.into(), row.number));
        }
    }

    /// Of a table that cannot be read.
    pub(crate) fn incomplete() -> Parsed<T> {
        Parsed { complete: false, ..Parsed::default() }
    }

    fn push(&mut self, record: T, number: u32) {
        let position = self.records.len();
        self.records.push(record);
        if self.number_at(position) != number {
            self.runs.push((position, number));
        }
    }

    /// The number in the spreadsheet of the row at this position.
    fn number_at(&self, position: usize) -> u32 {
        let after = self.runs.partition_point(|(start, _)| *start <= position);
        let run = after.checked_sub(1).and_then(|run| self.runs.get(run));
        run.map_or(0, |(start, number)| number + u32::try_from(position - start).unwrap_or_default())
    }

    /// Adds what was read of the rows that follow.
    pub(crate) fn append(&mut self, mut more: Parsed<T>, rows_before: u32) {
        let before = self.records.len();
        self.records.append(&mut more.records);
        self.runs.extend(more.runs.iter().map(|(start, number)| (start + before, number + rows_before)));
        self.strays.extend(more.strays.into_iter().map(|(id, number)| (id, number + rows_before)));
        self.complete &= more.complete;
        self.rows += more.rows;
        self.problems.extend(more.problems.into_iter().map(|mut problem| {
            problem.row = problem.row.map(|row| row + rows_before);
            problem
        }));
    }

    /// Whether a row's form is broken.
    pub(crate) fn has_broken_quoting(&self) -> bool {
        self.problems.iter().any(|problem| {
            matches!(problem.what, What::UnclosedQuote | What::TextAfterQuote | What::QuoteInCell)
        })
    }

    /// Makes room for about this many more rows.
    pub(crate) fn reserve(&mut self, rows: usize) {
        self.records.reserve_exact(rows);
    }

    /// Notes ids that stand twice, and gives the table.
    pub(crate) fn finish(mut self, problems: &mut Vec<Problem>) -> Table<T> {
        if !(self.strays.is_empty() && self.ids_ascend()) {
            self.note_repeated_ids();
        }
        // The rows of one table in order, whatever found them.
        self.problems.sort_by_key(|problem| problem.row);
        problems.append(&mut self.problems);
        Table::new(self.records)
    }

    /// The ids of the table and where their rows are; ids of faulty rows stand for the first row.
    pub(crate) fn keys(&self) -> HashMap<EcoString, casework::Key<T>> {
        let good = self.records.iter().enumerate().filter_map(|(position, record)| {
            Some((EcoString::from(record.id()?), casework::Key::at(position)?))
        });
        let strays = self.strays.iter().filter_map(|(id, _)| Some((id.clone(), casework::Key::at(0)?)));
        strays.chain(good).collect()
    }

    /// Spreadsheets are most often in the order of their ids, and then none stands twice.
    fn ids_ascend(&self) -> bool {
        self.records.is_sorted_by(|before, after| match (before.id(), after.id()) {
            (Some(before), Some(after)) => before < after,
            _ => true,
        })
    }

    fn note_repeated_ids(&mut self) {
        let rows = self.records.iter().enumerate();
        let good = rows.filter_map(|(position, row)| Some((row.id()?, self.number_at(position))));
        let strays = self.strays.iter().map(|(id, number)| (id.as_str(), *number));
        let mut ids: Vec<(&str, u32)> = good.chain(strays).collect();
        ids.sort_unstable();
        let column = crate::schema::shape(T::TABLE).and_then(|shape| shape.columns.first());
        for same in ids.chunk_by(|before, after| before.0 == after.0) {
            let Some(((_, first), repeats)) = same.split_first() else { continue };
            self.problems.extend(repeats.iter().map(|(id, number)| Problem {
                table: T::TABLE.into(),
                row: Some(*number),
                column: column.map(|column| column.name.into()),
                value: shortened(id),
                what: What::RepeatedId { row: *first },
            }));
        }
    }
}
