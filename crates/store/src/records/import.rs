//! A bundle merged into a programme: rows that are new are added, rows that differ are corrected and their earlier
//! form is kept, rows that are the same are left alone.

use std::collections::HashMap;

use casework::{Programme, Records, Table};
use uuid::Uuid;

use super::ids::named;
use super::load::lists;
use super::shape::{Earlier, alike};
use super::statements::{KEYS, Statement, own_columns};
use super::{Ids, programme_id};
use crate::changes::{self, Change};
use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// What an import does to a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is new.
    Added,
    /// It is there, and these columns differ.
    Updated(Vec<&'static str>),
    /// It is there, the same.
    Unchanged,
}

/// What an import does to a table.
#[derive(Clone, Debug)]
pub struct TableMerge {
    /// The table.
    pub table: &'static str,
    /// The verdict of each row, in the bundle's order.
    pub verdicts: Vec<Verdict>,
}

/// What an import does to a programme.
#[derive(Clone, Debug)]
pub struct Merge {
    /// The tables in the order in which they are written.
    pub tables: Vec<TableMerge>,
}

impl Merge {
    /// How many rows are added, updated and unchanged.
    pub fn counts(&self) -> (i64, i64, i64) {
        let mut counts = (0, 0, 0);
        for verdict in self.tables.iter().flat_map(|table| &table.verdicts) {
            match verdict {
                Verdict::Added => counts.0 += 1,
                Verdict::Updated(_) => counts.1 += 1,
                Verdict::Unchanged => counts.2 += 1,
            }
        }
        counts
    }
}

/// What an import of these records would do, without doing it.
pub fn merge(tx: &mut dyn Tx, records: &Records) -> Result<Merge> {
    let mut run = Run::new(tx, records, None, &|_| ());
    run.all(records)?;
    Ok(Merge { tables: run.tables })
}

/// Merges the records into the programme that they name, which is made if it is not there. `progress` is told
/// how many rows are done.
pub fn import(
    tx: &mut dyn Tx,
    records: &Records,
    change: &Change,
    progress: &dyn Fn(usize),
) -> Result<Merge> {
    changes::add(tx, change)?;
    let mut run = Run::new(tx, records, Some(change), progress);
    run.all(records)?;
    let merge = Merge { tables: run.tables };
    changes::count(tx, change, merge.counts())?;
    if merge.counts().0 + merge.counts().1 > 0 {
        tx.exec(sql::RAISE_RECORD_VERSION, &[V::Id(change.programme)])?;
    }
    Ok(merge)
}

struct Run<'r> {
    tx: &'r mut dyn Tx,
    programme: Uuid,
    ids: Ids,
    /// The change in whose name rows are written; none where only the verdicts are wanted.
    change: Option<&'r Change>,
    progress: &'r dyn Fn(usize),
    done: usize,
    tables: Vec<TableMerge>,
}

/// A row that is there.
struct Kept {
    change: Uuid,
    values: Vec<V>,
}

impl<'r> Run<'r> {
    fn new(
        tx: &'r mut dyn Tx,
        records: &Records,
        change: Option<&'r Change>,
        progress: &'r dyn Fn(usize),
    ) -> Run<'r> {
        let programme = programme_id(records.programme.id.as_str());
        Run { tx, programme, ids: Ids::of(records), change, progress, done: 0, tables: Vec::new() }
    }

    fn all(&mut self, records: &Records) -> Result<()> {
        self.own_row(&records.programme)?;
        self.table(&records.staff)?;
        self.table(&records.partner_teams)?;
        self.table(&records.clients)?;
        self.table(&records.employers)?;
        self.table(&records.activities)?;
        self.table(&records.jobs)?;
        self.table(&records.profiles)?;
        self.table(&records.plans)?;
        self.table(&records.benefit_counselling)?;
        self.table(&records.disclosure_talks)?;
        self.table(&records.meetings)?;
        self.table(&records.unit_rates)?;
        self.table(&records.reviews)?;
        self.table(&records.attestations)?;
        self.table(&records.consultations)?;
        self.table(&records.events)?;
        self.table(&records.studies)
    }

    /// The row of the programme itself.
    fn own_row(&mut self, programme: &Programme) -> Result<()> {
        let new = super::programme::own_values(programme);
        let columns = super::programme::OWN_COLUMNS;
        let found = self.tx.first(sql::PROGRAMME, &[V::Id(self.programme)])?;
        let verdict = match found {
            None => Verdict::Added,
            Some(row) => {
                let mut cells = Cells::new(&row);
                let (external_id, change) = (cells.text()?.to_owned(), cells.id()?);
                let kept = Kept { change, values: alike(columns, &mut cells)? };
                let differing = differing(columns, &kept.values, &new);
                if differing.is_empty() {
                    Verdict::Unchanged
                } else {
                    if let Some(change) = self.change {
                        let row = changes::EarlierRow {
                            table: "programme",
                            id: self.programme,
                            external_id: &external_id,
                            made_by: kept.change,
                            row: Earlier::of(columns, &kept.values),
                        };
                        changes::keep(self.tx, change, &row)?;
                    }
                    Verdict::Updated(differing)
                }
            }
        };
        if let Some(change) = self.change.filter(|_| verdict != Verdict::Unchanged) {
            let mut row =
                vec![V::Id(self.programme), V::Text(programme.id.as_str().to_owned()), V::Id(change.id)];
            row.extend(new);
            self.tx.exec(sql::PUT_PROGRAMME, &row)?;
        }
        self.tables.push(TableMerge { table: "programme", verdicts: vec![verdict] });
        Ok(())
    }

    fn table<T: Statement>(&mut self, table: &Table<T>) -> Result<()> {
        let rows = table.rows();
        let names = named(rows, &self.ids);
        let kept = if rows.is_empty() { HashMap::new() } else { self.kept::<T>()? };
        let mut verdicts = Vec::with_capacity(rows.len());
        for (row, (id, _)) in rows.iter().zip(&names) {
            verdicts.push(match kept.get(id) {
                None => Verdict::Added,
                Some(kept) => match differing(T::SHAPE.columns, &kept.values, &self.whole(row)) {
                    none if none.is_empty() => Verdict::Unchanged,
                    columns => Verdict::Updated(columns),
                },
            });
        }
        if let Some(change) = self.change {
            self.add(rows, &names, &verdicts, change)?;
            self.update(rows, &names, &verdicts, &kept, change)?;
        }
        self.tables.push(TableMerge { table: T::TABLE, verdicts });
        Ok(())
    }

    /// The rows that are there, by id.
    fn kept<T: Statement>(&mut self) -> Result<HashMap<Uuid, Kept>> {
        let lists = lists::<T>(self.tx, self.programme)?;
        let mut kept = HashMap::new();
        self.tx.each(&T::statements().select, &[V::Id(self.programme)], &mut |row| {
            let mut cells = Cells::new(row);
            let (id, _, change) = (cells.id()?, cells.text()?, cells.id()?);
            let mut values = alike(T::SHAPE.columns, &mut cells)?;
            if let (Some(list), Some(last)) = (lists.get(&id), values.last_mut()) {
                *last = V::Bytes(list.clone());
            }
            kept.insert(id, Kept { change, values });
            Ok(())
        })?;
        Ok(kept)
    }

    /// The values of a row with its list.
    fn whole<T: Statement>(&self, row: &T) -> Vec<V> {
        let mut values = row.values(&self.ids);
        if T::SHAPE.list.is_some() {
            values.push(V::Bytes(row.members(&self.ids).iter().flat_map(|id| *id.as_bytes()).collect()));
        }
        values
    }

    fn add<T: Statement>(
        &mut self,
        rows: &[T],
        names: &[(Uuid, String)],
        verdicts: &[Verdict],
        change: &Change,
    ) -> Result<()> {
        let new = || {
            let all = rows.iter().zip(names).zip(verdicts);
            all.filter(|(_, verdict)| **verdict == Verdict::Added).map(|(row, _)| row)
        };
        if new().next().is_none() {
            return Ok(());
        }
        let columns: Vec<&str> =
            KEYS.into_iter().chain(own_columns(&T::SHAPE).map(|(name, _)| *name)).collect();
        let (programme, ids) = (V::Id(self.programme), &self.ids);
        let (mut done, progress) = (self.done, self.progress);
        let mut written = new().map(|(row, (id, external))| {
            done += 1;
            progress(done);
            let mut values = Vec::with_capacity(columns.len());
            values.extend([programme.clone(), V::Id(*id), V::Text(external.clone()), V::Id(change.id)]);
            values.extend(row.values(ids));
            values
        });
        self.tx.fill(T::TABLE, &columns, &mut written)?;
        drop(written);
        self.done = done;
        if let Some(list) = &T::SHAPE.list {
            let columns = ["programme_id", list.owner, "position", list.member];
            let mut written = new().flat_map(|(row, (id, _))| members(&programme, *id, &row.members(ids)));
            self.tx.fill(list.table, &columns, &mut written)?;
        }
        Ok(())
    }

    fn update<T: Statement>(
        &mut self,
        rows: &[T],
        names: &[(Uuid, String)],
        verdicts: &[Verdict],
        kept: &HashMap<Uuid, Kept>,
        change: &Change,
    ) -> Result<()> {
        for ((row, (id, external_id)), verdict) in rows.iter().zip(names).zip(verdicts) {
            let (Verdict::Updated(_), Some(before)) = (verdict, kept.get(id)) else { continue };
            let earlier = changes::EarlierRow {
                table: T::TABLE,
                id: *id,
                external_id,
                made_by: before.change,
                row: Earlier::of(T::SHAPE.columns, &before.values),
            };
            changes::keep(self.tx, change, &earlier)?;
            put(self.tx, T::statements(), change, *id, row.values(&self.ids), &row.members(&self.ids))?;
        }
        Ok(())
    }
}

/// Writes a row that is there anew, with its list.
pub(crate) fn put(
    tx: &mut dyn Tx,
    statements: &super::Statements,
    change: &Change,
    id: Uuid,
    values: Vec<V>,
    list: &[Uuid],
) -> Result<()> {
    let programme = V::Id(change.programme);
    let mut args = vec![programme.clone(), V::Id(id), V::Id(change.id)];
    args.extend(values);
    tx.exec(&statements.update, &args)?;
    if let Some(of_list) = &statements.list {
        tx.exec(&of_list.delete, &[programme.clone(), V::Id(id)])?;
        for row in members(&programme, id, list) {
            tx.exec(&of_list.insert, &row)?;
        }
    }
    Ok(())
}

/// The rows of a list.
fn members(programme: &V, owner: Uuid, list: &[Uuid]) -> Vec<Vec<V>> {
    let numbered = (0_i64..).zip(list);
    numbered.map(|(at, member)| vec![programme.clone(), V::Id(owner), V::Int(at), V::Id(*member)]).collect()
}

fn differing(columns: &'static [super::Cell], before: &[V], after: &[V]) -> Vec<&'static str> {
    let pairs = columns.iter().zip(before.iter().zip(after));
    pairs.filter(|(_, (before, after))| before != after).map(|((name, _), _)| *name).collect()
}
