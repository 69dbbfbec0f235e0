//! Rows without ids of their own that meet rows of the programme: others under the same ids, or the same under others.

use std::borrow::Cow;

use casework::Records;
use hashbrown::{HashMap, HashSet};

use crate::Names;
use crate::mapping::apply::Mapped;
use crate::mapping::kept::Kept;
use crate::mapping::names::REFERRED;
use crate::mapping::rows::{MappedTable, Origin};
use crate::problem::{Problem, What};
use crate::schema::{Kind, TableShape};
use crate::write::{Cell, rows_of};

/// Warnings of rows whose made ids are those of other rows, and of rows that are kept already under other ids.
pub(super) fn met(mapped: &Mapped<'_>, records: Option<&Records>, kept: &Kept<'_>) -> Vec<Problem> {
    let Some((records, kept)) = records.zip(kept.records) else { return Vec::new() };
    let made = mapped.tables.iter().filter(|table| !REFERRED.contains(&table.shape.name));
    made.flat_map(|table| met_in(mapped, table, records, kept)).collect()
}

fn met_in(mapped: &Mapped<'_>, table: &MappedTable<'_>, records: &Records, kept: &Records) -> Vec<Problem> {
    let made: HashMap<&str, usize> = table.rows.iter().filter_map(made_id).collect();
    if made.is_empty() {
        return Vec::new();
    }
    let kept = rows_of(kept, table.shape.name, Names::Canonical);
    let by_id: HashMap<&Cell, &Vec<Cell>> = kept.iter().filter_map(|row| Some((row.first()?, row))).collect();
    let contents: HashSet<&[Cell]> = kept.iter().filter_map(|row| row.get(1..)).collect();
    let (mut over, mut already) = (Count::default(), Count::default());
    for row in rows_of(records, table.shape.name, Names::Canonical) {
        let Some(id) = row.first() else { continue };
        let Some(at) = made.get(id.to_string().as_str()) else { continue };
        match by_id.get(id) {
            Some(there) if is_other(table.shape, there, &row) => over.add(*at),
            None if row.get(1..).is_some_and(|content| contents.contains(content)) => already.add(*at),
            _ => {}
        }
    }
    let over = over.told(mapped, |rows| What::OverOthers { rows });
    over.into_iter().chain(already.told(mapped, |rows| What::KeptAlready { rows })).collect()
}

/// The made id of a row, and the place of its sheet.
fn made_id<'r>(row: &'r crate::mapping::rows::MappedRow<'_>) -> Option<(&'r str, usize)> {
    match row.origin {
        Origin::Sheet(at, _) if row.is_id_made => Some((row.cells.first()?.trim(), at)),
        _ => None,
    }
}

/// Whether two rows of one id are about other things: on another day, and about somebody else where they name anybody.
fn is_other(shape: &TableShape, kept: &[Cell], told: &[Cell]) -> bool {
    let columns = || shape.columns.iter().zip(kept.iter().zip(told));
    let day = columns().find(|(column, _)| matches!(column.kind, Kind::Day));
    let mut named =
        columns().filter(|(column, _)| matches!(column.kind, Kind::Reference(_) | Kind::References(_)));
    let names_any = named.clone().next().is_some();
    day.is_some_and(|(_, (kept, told))| kept != told)
        && (!names_any || named.any(|(_, (kept, told))| kept != told))
}

/// How many rows, and the sheet of the first.
#[derive(Default)]
struct Count(Option<(usize, usize)>);

impl Count {
    fn add(&mut self, at: usize) {
        let (first, rows) = self.0.unwrap_or((at, 0));
        self.0 = Some((first, rows + 1));
    }

    fn told(self, mapped: &Mapped<'_>, what: fn(usize) -> What) -> Option<Problem> {
        let (at, rows) = self.0?;
        let sheet = mapped.bounds.get(at)?.sheet.name.clone();
        Some(Problem::of_table(Cow::<'static, str>::Owned(sheet), what(rows)))
    }
}
