//! Changes of records: who, when and why; the rows as they were; and the way back.

use std::collections::HashMap;

use casework::{Attestation, Attested, Row};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::records::{Earlier, Ids, Stored, TableOf, alike, beside, own_columns, put, record_id, tables};
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// A change of a programme's records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whose records.
    pub programme: Uuid,
    /// Its id.
    pub id: Uuid,
    /// What kind of change.
    pub kind: ChangeKind,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who.
    pub account: Uuid,
    /// Why, in the words of whoever did it.
    pub reason: String,
    /// The file that an import came from.
    pub file_name: Option<String>,
}

/// What a change was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// A bundle was imported.
    Import,
    /// A component was attested or an item judged.
    Attestation,
    /// A coach wrote down what was done.
    Entry,
    /// A form was filled in or corrected.
    Sheet,
    /// Something of a review was written down, scored or agreed on.
    Review,
    /// The development plan or the steering group was written in.
    Plan,
    /// An earlier change was undone.
    Undo,
}

/// A change as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The change.
    pub change: Change,
    /// Rows added, updated, and looked at without a change.
    pub counts: (i64, i64, i64),
    /// The change by which it was undone.
    pub undone_by: Option<Uuid>,
}

/// A row before a change.
#[derive(Debug)]
pub(crate) struct EarlierRow<'r> {
    pub(crate) table: &'r str,
    pub(crate) id: Uuid,
    pub(crate) external_id: &'r str,
    pub(crate) made_by: Uuid,
    pub(crate) row: Earlier,
}

/// Why a change cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotUndone {
    /// There is no such change.
    #[error("there is no such change")]
    Unknown,
    /// It has been undone already, or is itself an undo.
    #[error("it has been undone already")]
    Already,
    /// Rows of it have been changed since; undo the later change first.
    #[error("rows of it have been changed since")]
    ChangedSince,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Error),
}

impl ChangeKind {
    const ALL: [ChangeKind; 7] = [
        ChangeKind::Import,
        ChangeKind::Attestation,
        ChangeKind::Entry,
        ChangeKind::Sheet,
        ChangeKind::Review,
        ChangeKind::Plan,
        ChangeKind::Undo,
    ];

    /// The kind's code.
    pub fn code(self) -> &'static str {
        match self {
            ChangeKind::Import => "import",
            ChangeKind::Attestation => "attestation",
            ChangeKind::Entry => "entry",
            ChangeKind::Sheet => "sheet",
            ChangeKind::Review => "review",
            ChangeKind::Plan => "plan",
            ChangeKind::Undo => "undo",
        }
    }
}

pub(crate) fn add(tx: &mut dyn Tx, change: &Change) -> Result<()> {
    let row = [
        V::Id(change.programme),
        V::Id(change.id),
        V::Text(change.kind.code().to_owned()),
        V::Int(change.at),
        V::Id(change.account),
        V::Text(change.reason.clone()),
        V::text(change.file_name.as_deref()),
        V::Int(0),
        V::Int(0),
        V::Int(0),
    ];
    tx.exec(sql::ADD_CHANGE, &row).map(drop)
}

pub(crate) fn count(tx: &mut dyn Tx, change: &Change, counts: (i64, i64, i64)) -> Result<()> {
    let (added, updated, unchanged) = counts;
    let row = [V::Id(change.programme), V::Id(change.id), V::Int(added), V::Int(updated), V::Int(unchanged)];
    tx.exec(sql::COUNT_CHANGE, &row).map(drop)
}

pub(crate) fn keep(tx: &mut dyn Tx, change: &Change, earlier: &EarlierRow<'_>) -> Result<()> {
    let row = [
        V::Id(change.programme),
        V::Text(earlier.table.to_owned()),
        V::Id(earlier.id),
        V::Id(change.id),
        V::Text(earlier.external_id.to_owned()),
        V::Id(earlier.made_by),
        V::Text(earlier.row.text()),
    ];
    tx.exec(sql::KEEP_EARLIER, &row).map(drop)
}

/// The latest changes of a kind, the newest first.
pub fn latest(tx: &mut dyn Tx, programme: Uuid, kind: ChangeKind, most: i64) -> Result<Vec<Told>> {
    let args = [V::Id(programme), V::Text(kind.code().to_owned()), V::Int(most)];
    tx.all(sql::LATEST_CHANGES, &args, |cells| told(programme, cells))
}

/// One change.
pub fn find(tx: &mut dyn Tx, programme: Uuid, change: Uuid) -> Result<Option<Told>> {
    let found = tx.first(sql::CHANGE, &[V::Id(programme), V::Id(change)])?;
    found.map(|row| told(programme, &mut Cells::new(&row))).transpose()
}

fn told(programme: Uuid, cells: &mut Cells<'_>) -> Result<Told> {
    let (id, kind) = (cells.id()?, cells.text()?);
    let kind = ChangeKind::ALL.into_iter().find(|each| each.code() == kind);
    let change = Change {
        programme,
        id,
        kind: kind.ok_or_else(|| Error::Damaged("the kind of a change".to_owned()))?,
        at: cells.int()?,
        account: cells.id()?,
        reason: cells.text()?.to_owned(),
        file_name: cells.text_or_none()?.map(str::to_owned),
    };
    Ok(Told { change, counts: (cells.int()?, cells.int()?, cells.int()?), undone_by: cells.id_or_none()? })
}

/// Attests a component or judges an item. One that is there for the same day is corrected and kept as it was.
pub fn attest(tx: &mut dyn Tx, change: &Change, attestation: &Attestation) -> Result<()> {
    add(tx, change)?;
    let table = of_attestations()?;
    let (ids, external_id) = (Ids::none(), attestation.natural_key());
    let id = record_id(Attestation::TABLE, &external_id);
    let counts = if let Some(before) = current(tx, &table, change.programme, id)? {
        keep(tx, change, &before.earlier(table.name, table.shape.columns))?;
        put(tx, table.statements, change, id, attestation.values(&ids), &[])?;
        (0, 1, 0)
    } else {
        let mut row = vec![V::Id(change.programme), V::Id(id), V::Text(external_id), V::Id(change.id)];
        row.extend(attestation.values(&ids));
        tx.exec(&table.statements.insert, &row)?;
        (1, 0, 0)
    };
    count(tx, change, counts)?;
    tx.exec(sql::RAISE_RECORD_VERSION, &[V::Id(change.programme)]).map(drop)
}

fn of_attestations() -> Result<TableOf> {
    let found = tables().into_iter().find(|table| table.name == Attestation::TABLE);
    found.ok_or_else(|| Error::Internal("no table of attestations".to_owned()))
}

/// An attestation with the change that made it, and whether that has been replaced since.
#[derive(Clone, Debug, PartialEq)]
pub struct AttestedOnce {
    /// The item.
    pub item: u8,
    /// What was found.
    pub value: Attested,
    /// The day of finding, as it is stored.
    pub date: String,
    /// How it was found, a code.
    pub source: String,
    /// Why.
    pub comment: Option<String>,
    /// Who found it, in the sender's words.
    pub by: Option<String>,
    /// The change that made it.
    pub change: Uuid,
    /// Whether it counts now.
    pub stands: Stands,
}

/// Whether something of the history counts now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It is what counts.
    Now,
    /// It was replaced or taken back.
    Earlier,
}

/// Everything ever attested of an item, the latest day first, what counts before what was replaced.
pub fn attestations(tx: &mut dyn Tx, programme: Uuid, item: u8) -> Result<Vec<AttestedOnce>> {
    let table = of_attestations()?;
    let columns = table.shape.columns;
    let mut found = Vec::new();
    tx.each(&table.statements.select, &[V::Id(programme)], &mut |row| {
        let mut cells = Cells::new(row);
        let (_, _, change) = (cells.id()?, cells.text()?, cells.id()?);
        let row = Earlier::of(columns, &alike(columns, &mut cells)?);
        found.extend(once(&row, change, Stands::Now)?);
        Ok(())
    })?;
    tx.each(sql::EARLIER_OF_TABLE, &[V::Id(programme), V::Text(table.name.to_owned())], &mut |row| {
        let mut cells = Cells::new(row);
        let (_, _, _, _, _) = (cells.id()?, cells.id()?, cells.int()?, cells.id()?, cells.text()?);
        let made_by = cells.id()?;
        found.extend(once(&Earlier::parse(cells.text()?)?, made_by, Stands::Earlier)?);
        Ok(())
    })?;
    found.retain(|each| each.item == item);
    found.sort_by(|one, other| other.date.cmp(&one.date));
    Ok(found)
}

fn once(row: &Earlier, change: Uuid, stands: Stands) -> Result<Option<AttestedOnce>> {
    let wrong = || Error::Damaged("an attestation".to_owned());
    let number = |name: &str| row.get(name).and_then(|text| text.parse().ok());
    let value = match (row.get("component"), row.get("met"), number("rating")) {
        (Some(component), Some(met), _) => Attested::Component(component.into(), met == "true"),
        (None, _, Some(rating)) => Attested::Item(rating),
        _ => return Err(wrong()),
    };
    Ok(Some(AttestedOnce {
        item: number("item").ok_or_else(wrong)?,
        value,
        date: row.get("date").ok_or_else(wrong)?,
        source: row.get("source").unwrap_or_default(),
        comment: row.get("comment"),
        by: row.get("by"),
        change,
        stands,
    }))
}

/// Undoes a change: what it added is taken out, what it updated is as it was, and both are kept as earlier rows.
///
/// Errors: [`NotUndone`].
pub fn undo(tx: &mut dyn Tx, undone: Uuid, by: &Change) -> std::result::Result<(), NotUndone> {
    let told = find(tx, by.programme, undone)?.ok_or(NotUndone::Unknown)?;
    if told.change.kind == ChangeKind::Undo || told.undone_by.is_some() {
        return Err(NotUndone::Already);
    }
    add(tx, by)?;
    if tx.exec(sql::CHANGE_UNDONE, &[V::Id(by.programme), V::Id(undone), V::Id(by.id)])? != 1 {
        return Err(NotUndone::Already);
    }
    let (mut removed, mut restored) = (0, 0);
    // What refers is taken out before what is referred to.
    for table in tables().into_iter().chain(beside()).rev() {
        let (of_removed, of_restored) = undo_table(tx, &table, undone, by).map_err(since)?;
        removed += of_removed;
        restored += of_restored;
    }
    restored += undo_own_row(tx, undone, by)?;
    let (added, updated, _) = told.counts;
    if removed + restored < added + updated {
        // The programme's own row, if the change made it, stays: accounts hang on it.
        let own = i64::from(made_programme(tx, by.programme, undone)?);
        if removed + restored + own < added + updated {
            return Err(NotUndone::ChangedSince);
        }
    }
    count(tx, by, (removed, restored, 0))?;
    tx.exec(sql::RAISE_RECORD_VERSION, &[V::Id(by.programme)])?;
    Ok(())
}

/// The rows of a table that a change had replaced.
pub fn replaced(tx: &mut dyn Tx, programme: Uuid, change: Uuid, table: &str) -> Result<Vec<Uuid>> {
    let mut ids: Vec<Uuid> = earlier_of(tx, table, change, programme)?.into_keys().collect();
    ids.sort_unstable();
    Ok(ids)
}

/// A row that cannot be taken out is referred to by one that came later.
fn since(error: Error) -> NotUndone {
    match error {
        Error::Constraint(_) => NotUndone::ChangedSince,
        other => NotUndone::Store(other),
    }
}

fn made_programme(tx: &mut dyn Tx, programme: Uuid, change: Uuid) -> Result<bool> {
    let Some(row) = tx.first(sql::PROGRAMME, &[V::Id(programme)])? else { return Ok(false) };
    let mut cells = Cells::new(&row);
    let (_, made_by) = (cells.text()?, cells.id()?);
    Ok(made_by == change)
}

fn undo_own_row(tx: &mut dyn Tx, undone: Uuid, by: &Change) -> Result<i64> {
    let earlier = earlier_of(tx, "programme", undone, by.programme)?;
    let Some((external_id, _, before)) = earlier.get(&by.programme) else { return Ok(0) };
    let columns = crate::records::OWN_COLUMNS;
    let Some(now) = tx.first(sql::PROGRAMME, &[V::Id(by.programme)])? else { return Ok(0) };
    let mut cells = Cells::new(&now);
    let (_, made_by) = (cells.text()?, cells.id()?);
    if made_by != undone {
        return Ok(0);
    }
    let row = Earlier::of(columns, &alike(columns, &mut cells)?);
    keep(tx, by, &EarlierRow { table: "programme", id: by.programme, external_id, made_by, row })?;
    let mut args = vec![V::Id(by.programme), V::Text(external_id.clone()), V::Id(by.id)];
    args.extend(before.values(columns)?);
    tx.exec(sql::PUT_PROGRAMME, &args)?;
    Ok(1)
}

/// The rows that a change replaced: sender's id, the change that had made them, and the row.
fn earlier_of(
    tx: &mut dyn Tx,
    table: &str,
    change: Uuid,
    programme: Uuid,
) -> Result<HashMap<Uuid, (String, Uuid, Earlier)>> {
    let args = [V::Id(programme), V::Text(table.to_owned()), V::Id(change)];
    let rows = tx.all(sql::EARLIER_OF_CHANGE, &args, |cells| {
        let (id, external_id, made_by) = (cells.id()?, cells.text()?.to_owned(), cells.id()?);
        Ok((id, (external_id, made_by, Earlier::parse(cells.text()?)?)))
    })?;
    Ok(rows.into_iter().collect())
}

/// A row as it is now.
pub(crate) struct Now {
    pub(crate) id: Uuid,
    external_id: String,
    pub(crate) made_by: Uuid,
    pub(crate) values: Vec<V>,
}

impl Now {
    fn read(table: &TableOf, cells: &mut Cells<'_>) -> Result<Now> {
        let (id, external_id, made_by) = (cells.id()?, cells.text()?.to_owned(), cells.id()?);
        Ok(Now { id, external_id, made_by, values: alike(table.shape.columns, cells)? })
    }

    /// Its references, where it has many.
    fn with_list(mut self, tx: &mut dyn Tx, table: &TableOf, programme: Uuid) -> Result<Now> {
        if let (Some(list), Some(last)) = (&table.statements.list, self.values.last_mut()) {
            let members = tx.all(&list.of_one, &[V::Id(programme), V::Id(self.id)], |cells| cells.id())?;
            *last = V::Bytes(members.iter().flat_map(|id| *id.as_bytes()).collect());
        }
        Ok(self)
    }

    pub(crate) fn earlier<'r>(&'r self, table: &'r str, columns: &[crate::records::Cell]) -> EarlierRow<'r> {
        EarlierRow {
            table,
            id: self.id,
            external_id: &self.external_id,
            made_by: self.made_by,
            row: Earlier::of(columns, &self.values),
        }
    }
}

pub(crate) fn current(tx: &mut dyn Tx, table: &TableOf, programme: Uuid, id: Uuid) -> Result<Option<Now>> {
    let found = tx.first(&table.statements.one, &[V::Id(programme), V::Id(id)])?;
    let Some(row) = found else { return Ok(None) };
    Now::read(table, &mut Cells::new(&row))?.with_list(tx, table, programme).map(Some)
}

/// Rows taken out and rows restored.
fn undo_table(tx: &mut dyn Tx, table: &TableOf, undone: Uuid, by: &Change) -> Result<(i64, i64)> {
    let args = [V::Id(by.programme), V::Id(undone)];
    let rows = tx.all(&table.statements.of_change, &args, |cells| Now::read(table, cells))?;
    let earlier = earlier_of(tx, table.name, undone, by.programme)?;
    let (mut removed, mut restored) = (0, 0);
    for row in rows {
        let row = row.with_list(tx, table, by.programme)?;
        keep(tx, by, &row.earlier(table.name, table.shape.columns))?;
        if let Some((_, _, before)) = earlier.get(&row.id) {
            let mut values = before.values(table.shape.columns)?;
            let width = own_columns(table.shape).count();
            let list = values.split_off(width);
            put(tx, table.statements, by, row.id, values, &members(list.first()))?;
            restored += 1;
        } else {
            let key = [V::Id(by.programme), V::Id(row.id)];
            if let Some(list) = &table.statements.list {
                tx.exec(&list.delete, &key)?;
            }
            tx.exec(&table.statements.delete, &key)?;
            // What is gone is not found either.
            crate::search::forget(tx, by.programme, row.id)?;
            removed += 1;
        }
    }
    Ok((removed, restored))
}

pub(crate) fn members(list: Option<&V>) -> Vec<Uuid> {
    let Some(V::Bytes(bytes)) = list else { return Vec::new() };
    bytes.chunks_exact(16).filter_map(|id| Uuid::from_slice(id).ok()).collect()
}
