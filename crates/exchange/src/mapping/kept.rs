//! What a programme keeps already: a sheet of another shape names it, adds to it, and must not be taken for it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use casework::Records;
use hashbrown::{HashMap, HashSet};

use crate::Names;
use crate::mapping::bind::{Bound, column_place};
use crate::mapping::fold::{is_near, name_key, plain};
use crate::mapping::forms::day;
use crate::mapping::names::REFERRED;
use crate::mapping::rows::{MappedRow, MappedTable, Origin};
use crate::mapping::rules::DateForm;
use crate::schema::{Kind, TableShape};
use crate::write::rows_of;

/// The rows of the tables that others refer to, as a programme keeps them; none for a file by itself.
#[derive(Default)]
pub struct Kept<'r> {
    pub(super) records: Option<&'r Records>,
    tables: BTreeMap<&'static str, KeptTable>,
}

/// The rows of a table, by id and by name.
#[derive(Default)]
pub(super) struct KeptTable {
    rows: Vec<Vec<String>>,
    by_id: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
}

// What rows hold tells about people, and must not slip into a log.
impl std::fmt::Debug for Kept<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let rows: Vec<_> = self.tables.iter().map(|(table, kept)| (table, kept.rows.len())).collect();
        out.debug_tuple("Kept").field(&rows).finish()
    }
}

impl<'r> Kept<'r> {
    /// What these records hold.
    pub fn of(records: &'r Records) -> Kept<'r> {
        let tables = REFERRED.into_iter().map(|table| (table, KeptTable::of(records, table)));
        Kept { records: Some(records), tables: tables.collect() }
    }

    /// The names of a table's rows with their ids.
    pub fn names(&self, table: &str) -> impl Iterator<Item = (&str, &str)> {
        let kept = self.tables.get(table);
        let place = crate::schema::shape(table).and_then(|shape| column_place(shape, "name"));
        kept.into_iter().flat_map(|kept| &kept.rows).filter_map(move |row| {
            Some((row.first()?.as_str(), place.and_then(|place| row.get(place))?.as_str()))
        })
    }

    pub(super) fn table(&self, table: &str) -> Option<&KeptTable> {
        self.tables.get(table)
    }

    /// Rows of sheets whose ids are made get the id of the row that is kept under their name, and no row takes the id
    /// of another. What a sheet has no column for stays as it is kept.
    pub(super) fn meet(&self, tables: &mut [MappedTable<'_>], bounds: &[Bound<'_>]) {
        for table in tables {
            let Some(kept) = self.tables.get(table.shape.name) else { continue };
            let mut taken: HashSet<String> = table.rows.iter().map(id_of).collect();
            for row in &mut table.rows {
                let Origin::Sheet(at, _) = row.origin else { continue };
                let Some(bound) = bounds.get(at) else { continue };
                if row.is_id_made {
                    kept.give_id(table.shape, row, &mut taken);
                }
                kept.fill(bound, row);
            }
        }
    }

    /// Adds the kept rows that others refer to, for the reader to find.
    pub(super) fn add_referred(&self, tables: &mut [MappedTable<'_>]) {
        // Clients refer to the others, so they come first.
        for target in REFERRED.into_iter().rev() {
            let Some(kept) = self.tables.get(target) else { continue };
            let mut wanted = referred(tables, target);
            if let Some(table) = tables.iter_mut().find(|table| table.shape.name == target) {
                for row in &table.rows {
                    wanted.remove(&id_of(row));
                }
                let rows = kept.rows.iter().filter(|row| row.first().is_some_and(|id| wanted.contains(id)));
                table.rows.extend(rows.map(|row| MappedRow {
                    origin: Origin::Kept,
                    is_id_made: false,
                    cells: row.iter().map(|cell| Cow::Owned(cell.clone())).collect(),
                }));
            }
        }
    }
}

fn id_of(row: &MappedRow<'_>) -> String {
    row.cells.first().map_or("", |id| id.trim()).to_owned()
}

/// The ids by which rows refer to a table.
fn referred(tables: &[MappedTable<'_>], target: &str) -> HashSet<String> {
    let mut ids = HashSet::new();
    for table in tables {
        for (place, column) in table.shape.columns.iter().enumerate() {
            if !matches!(column.kind, Kind::Reference(of) | Kind::References(of) if of == target) {
                continue;
            }
            let cells = table.rows.iter().filter_map(|row| row.cells.get(place));
            let members = cells.flat_map(|cell| cell.split(';')).map(str::trim);
            ids.extend(members.filter(|id| !id.is_empty()).map(str::to_owned));
        }
    }
    ids
}

impl KeptTable {
    fn of(records: &Records, table: &'static str) -> KeptTable {
        let mut kept = KeptTable::default();
        let place = crate::schema::shape(table).and_then(|shape| column_place(shape, "name"));
        for cells in rows_of(records, table, Names::Canonical) {
            let cells: Vec<String> = cells.iter().map(ToString::to_string).collect();
            let at = kept.rows.len();
            if let Some(id) = cells.first() {
                kept.by_id.insert(id.clone(), at);
            }
            let name = place.and_then(|place| cells.get(place)).map(|name| name_key(name));
            if let Some(name) = name.filter(|name| !name.is_empty()) {
                kept.by_name.entry(name).or_default().push(at);
            }
            kept.rows.push(cells);
        }
        kept
    }

    /// The rows that are kept.
    pub(super) fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    fn row(&self, id: &str) -> Option<&Vec<String>> {
        self.by_id.get(id).and_then(|at| self.rows.get(*at))
    }

    /// The id of the one row of this name that may be the same, or else a made one that nobody else has.
    fn give_id(&self, shape: &TableShape, row: &mut MappedRow<'_>, taken: &mut HashSet<String>) {
        let Some(name_place) = column_place(shape, "name") else { return };
        let name = row.cells.get(name_place).map_or_else(String::new, |name| name_key(name));
        let made = id_of(row);
        let same = match self.by_name.get(&name).map(Vec::as_slice) {
            Some([only]) if !name.is_empty() => self.rows.get(*only).filter(|kept| may_be(shape, kept, row)),
            _ => None,
        };
        let same = same.and_then(|kept| kept.first()).filter(|id| **id == made || !taken.contains(*id));
        let id = match (same, self.row(&made)) {
            (Some(id), _) => id.clone(),
            (None, Some(other)) if is_other(other.get(name_place), row.cells.get(name_place)) => {
                let next = (2_u32..).map(|number| format!("{made}-{number}"));
                let is_free = |id: &String| !taken.contains(id) && !self.by_id.contains_key(id);
                next.take(usize::from(u16::MAX)).find(is_free).unwrap_or(made)
            }
            _ => made,
        };
        taken.insert(id.clone());
        if let Some(cell) = row.cells.first_mut() {
            *cell = Cow::Owned(id);
        }
    }

    /// Puts what is kept where the sheet has no column.
    fn fill(&self, bound: &Bound<'_>, row: &mut MappedRow<'_>) {
        let Some(kept) = self.row(&id_of(row)) else { return };
        let places = bound.fillings.iter().zip(&mut row.cells).zip(kept).skip(1);
        for ((filling, cell), kept) in places {
            if filling.cells.is_empty() && filling.fixed.is_none() {
                *cell = Cow::Owned(kept.clone());
            }
        }
    }
}

/// Whether two names are those of two people: neither the same nor nearly so.
fn is_other(kept: Option<&String>, told: Option<&Cow<'_, str>>) -> bool {
    let (kept, told) = (kept.map_or("", String::as_str), told.map_or("", |name| name));
    let is_told = !kept.trim().is_empty() && !told.trim().is_empty();
    is_told && name_key(kept) != name_key(told) && !is_near(&plain(kept), &plain(told))
}

/// Whether a row of the same name may be the same: of the days that both have, one must be the same. Two people may
/// be called alike, but hardly come on the same day.
fn may_be(shape: &TableShape, kept: &[String], row: &MappedRow<'_>) -> bool {
    let days = shape.columns.iter().enumerate().filter(|(_, column)| matches!(column.kind, Kind::Day));
    let both = days.filter_map(|(place, _)| {
        let of = |cell: &str| day(cell, DateForm::Usual);
        Some(of(kept.get(place)?)? == of(row.cells.get(place)?)?)
    });
    let both: Vec<bool> = both.collect();
    both.is_empty() || both.contains(&true)
}
