//! The header row: which cell of a row belongs to which column.

use crate::labels::{Meaning, column_named};
use crate::limits::MAX_COLUMNS;
use crate::problem::{Problem, What, shortened};
use crate::read::{RawRow, Rows};
use crate::schema::{Fill, TABLES, TableShape};

/// A table's columns as one file has them.
#[derive(Debug)]
pub(crate) struct Header {
    /// The table.
    pub(crate) shape: &'static TableShape,
    /// For each canonical column, the cell that holds it.
    pub(crate) places: Vec<Option<usize>>,
    /// Number of cells that the header has.
    pub(crate) width: usize,
}

/// A column that has cells but no header, to be warned of once.
#[derive(Debug, Default)]
pub(crate) struct Headerless(Vec<usize>);

impl Header {
    /// Reads the header of the table at this place in [`TABLES`]: the first row that is not blank.
    ///
    /// `None` when the file has no row.
    pub(crate) fn read<'a>(
        table: usize,
        rows: &mut impl Rows<'a>,
        problems: &mut Vec<Problem>,
    ) -> Option<(Header, Headerless)> {
        let shape = TABLES.get(table)?;
        let mut row = RawRow::default();
        while rows.next_row(&mut row) {
            if !row.is_blank() {
                return Some(bind(table, shape, &row, problems));
            }
        }
        None
    }

    /// Whether the rows can be told by their ids; a table without ids needs none.
    pub(crate) fn tells_ids(&self) -> bool {
        let has_ids = self.shape.columns.first().is_some_and(|column| matches!(column.kind, crate::Kind::Id));
        !has_ids || self.places.first().is_some_and(Option::is_some)
    }

    /// The canonical name of the column that this cell of a row belongs to.
    pub(crate) fn column_at(&self, cell: usize) -> Option<&'static str> {
        let column = self.places.iter().position(|place| *place == Some(cell))?;
        self.shape.columns.get(column).map(|column| column.name)
    }
}

impl Headerless {
    /// Warns of a column without a header that turns out not to be blank.
    pub(crate) fn check(&mut self, header: &Header, row: &RawRow<'_>, problems: &mut Vec<Problem>) {
        self.0.retain(|cell| {
            let held = row.cells.get(*cell).map(AsRef::as_ref).unwrap_or_default();
            let blank = super::is_blank(held);
            if !blank {
                problems.push(Problem {
                    table: header.shape.name.into(),
                    row: Some(row.number),
                    column: Some(letters(*cell).into()),
                    value: shortened(&String::from_utf8_lossy(held)),
                    what: What::ColumnWithoutHeader,
                });
            }
            blank
        });
    }

    pub(crate) fn is_settled(&self) -> bool {
        self.0.is_empty()
    }
}

fn bind(
    table: usize,
    shape: &'static TableShape,
    row: &RawRow<'_>,
    problems: &mut Vec<Problem>,
) -> (Header, Headerless) {
    let mut header = Header { shape, places: vec![None; shape.columns.len()], width: row.cells.len() };
    let mut headerless = Headerless::default();
    let mut report = |name: &str, what: What| {
        problems.push(Problem {
            table: shape.name.into(),
            row: Some(row.number),
            column: (!name.is_empty()).then(|| shortened(name).into()),
            value: String::new(),
            what,
        });
    };
    // Where a header cannot be understood, the columns that seem to be missing only follow from that.
    let mut unclear = false;
    let mut twice = Vec::new();
    if let Some((_, fault)) = &row.fault {
        report("", fault.clone());
        return (header, headerless);
    }
    if row.cells.len() > MAX_COLUMNS {
        report("", What::TooManyColumns);
        return (header, headerless);
    }
    for (cell, bytes) in row.cells.iter().enumerate() {
        let text = String::from_utf8_lossy(bytes);
        let name = text.trim();
        if name.is_empty() {
            headerless.0.push(cell);
            continue;
        }
        match column_named(table, name) {
            Meaning::One(column) => {
                if let Some(place @ None) = header.places.get_mut(column) {
                    *place = Some(cell);
                } else {
                    report(name, What::ColumnTwice);
                    twice.push(column);
                }
            }
            Meaning::Either(first, second) => {
                let canonical = |place: usize| shape.columns.get(place).map_or("", |column| column.name);
                let (first, second) = (canonical(first), canonical(second));
                report(name, What::ColumnAmbiguous { first, second });
                unclear = true;
            }
            Meaning::Unknown if std::str::from_utf8(bytes).is_ok() => report(name, What::UnknownColumn),
            Meaning::Unknown => {
                report(name, What::NotUtf8);
                unclear = true;
            }
        }
    }
    // Which of two is meant nobody can tell, so neither is read.
    for column in &twice {
        if let Some(place) = header.places.get_mut(*column) {
            *place = None;
        }
    }
    for (position, (column, place)) in shape.columns.iter().zip(&header.places).enumerate() {
        if !unclear && !twice.contains(&position) && place.is_none() && column.fill != Fill::Optional {
            report(column.name, What::ColumnMissing);
        }
    }
    (header, headerless)
}

/// A column as a spreadsheet names it: A, B, … Z, AA.
pub(crate) fn letters(cell: usize) -> String {
    let mut rest = cell + 1;
    let mut text = Vec::new();
    while rest > 0 {
        rest -= 1;
        text.push(b'A' + u8::try_from(rest % 26).unwrap_or_default());
        rest /= 26;
    }
    text.reverse();
    String::from_utf8_lossy(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
