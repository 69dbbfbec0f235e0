//! Single rows of the record tables and of those beside the bundle, as texts by column: how a form or an entry is
//! saved, read and looked back at.

use std::collections::BTreeMap;

use casework::Day;
use uuid::Uuid;

use crate::changes::{self, Change};
use crate::error::{Error, Result};
use crate::lists::Whose;
use crate::records::{Cell, Kind, TableOf, own_columns, put, table_of};
use crate::sql;
use crate::tx::Tx;
use crate::value::V;

/// The values of a row by column, as canonical text: days as `yyyy-mm-dd`, `yes` and `no`, ids, ids joined by `;`.
/// What is blank is not there.
pub type Texts = BTreeMap<String, String>;

/// A row to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its table.
    pub table: &'static str,
    /// Its id.
    pub id: Uuid,
    /// Its values; columns that are not named become blank.
    pub texts: Texts,
}

/// A row as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The id.
    pub id: Uuid,
    /// The change that made it what it is.
    pub change: Uuid,
    /// Its values.
    pub texts: Texts,
}

/// A row as it was before a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its table.
    pub table: String,
    /// The change that made it so.
    pub made_by: Uuid,
    /// The change that replaced it: when, by whom, why.
    pub replaced_at: i64,
    /// By whom.
    pub replaced_by: Uuid,
    /// Why.
    pub reason: String,
    /// Its values then.
    pub texts: Texts,
}

/// How a save ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is kept.
    Kept,
    /// All of it was there already, the same: a repeated request.
    Same,
    /// Somebody else has changed a row since it was looked at; nothing was saved.
    ChangedSince,
}

/// What a row must be like for a save to go ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It was not there.
    Nothing,
    /// It was what this change made of it.
    Made(Uuid),
    /// Whatever it was.
    Anything,
}

/// Saves rows in one change, with the earlier ones kept. `seen` is what whoever saves knew of the first row.
pub fn save(tx: &mut dyn Tx, change: &Change, rows: &[Row], seen: Seen) -> Result<Saved> {
    let mut differing = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let table = known(row.table)?;
        let values = values(&table, &row.texts)?;
        let current = changes::current(tx, &table, change.programme, row.id)?;
        if current.as_ref().is_some_and(|current| current.values == values) {
            continue;
        }
        let is_as_seen = match (seen, &current) {
            _ if at > 0 => true,
            (Seen::Anything, _) | (Seen::Nothing, None) => true,
            (Seen::Made(change), Some(current)) => current.made_by == change,
            (Seen::Made(_), None) | (Seen::Nothing, Some(_)) => false,
        };
        if !is_as_seen {
            return Ok(Saved::ChangedSince);
        }
        differing.push((row, table, values, current));
    }
    if differing.is_empty() {
        return Ok(Saved::Same);
    }
    changes::add(tx, change)?;
    let (mut counts, mut is_rated) = ((0, 0, 0), false);
    // The first row may name the others: they are there before it.
    for (row, table, mut values, current) in differing.into_iter().rev() {
        let list = changes::members(values.split_off(own_columns(table.shape).count()).first());
        is_rated |= !crate::records::is_beside(row.table);
        if let Some(current) = current {
            changes::keep(tx, change, &current.earlier(table.name, table.shape.columns))?;
            put(tx, table.statements, change, row.id, values, &list)?;
            counts.1 += 1;
        } else {
            let mut all =
                vec![V::Id(change.programme), V::Id(row.id), V::Text(row.id.to_string()), V::Id(change.id)];
            all.extend(values);
            tx.exec(&table.statements.insert, &all)?;
            add_list(tx, &table, change.programme, row.id, &list)?;
            counts.0 += 1;
        }
    }
    changes::count(tx, change, counts)?;
    if is_rated {
        tx.exec(sql::RAISE_RECORD_VERSION, &[V::Id(change.programme)])?;
    }
    Ok(Saved::Kept)
}

fn add_list(tx: &mut dyn Tx, table: &TableOf, programme: Uuid, owner: Uuid, list: &[Uuid]) -> Result<()> {
    let Some(statements) = &table.statements.list else { return Ok(()) };
    for (at, member) in (0_i64..).zip(list) {
        tx.exec(&statements.insert, &[V::Id(programme), V::Id(owner), V::Int(at), V::Id(*member)])?;
    }
    Ok(())
}

/// One row.
pub fn find(tx: &mut dyn Tx, programme: Uuid, table: &str, id: Uuid) -> Result<Option<Kept>> {
    let table = known(table)?;
    let found = changes::current(tx, &table, programme, id)?;
    Ok(found.map(|row| Kept {
        id: row.id,
        change: row.made_by,
        texts: texts(table.shape.columns, &row.values),
    }))
}

/// The rows of a table beside the bundle that name this client or employer.
pub fn sheets_of(tx: &mut dyn Tx, programme: Uuid, owner: Owner) -> Result<Vec<Kept>> {
    let (sql, id) = match owner {
        Owner::Client(id) => (sql::SHEETS_OF_CLIENT, id),
        Owner::Employer(id) => (sql::SHEETS_OF_EMPLOYER, id),
    };
    sheets(tx, sql, &[V::Id(programme), V::Id(id)])
}

/// The rows of a table that belong to a review.
pub fn of_review(tx: &mut dyn Tx, programme: Uuid, table: &str, review: Uuid) -> Result<Vec<Kept>> {
    let table = known(table)?;
    let sql = table.statements.of_review.as_deref();
    let sql = sql.ok_or_else(|| Error::Internal(format!("{} is no table of reviews", table.name)))?;
    kept(tx, &table, sql, &[V::Id(programme), V::Id(review)])
}

/// Every row of a table without a list of references.
pub fn all(tx: &mut dyn Tx, programme: Uuid, table: &str) -> Result<Vec<Kept>> {
    let table = known(table)?;
    kept(tx, &table, &table.statements.select, &[V::Id(programme)])
}

fn kept(tx: &mut dyn Tx, table: &TableOf, sql: &str, args: &[V]) -> Result<Vec<Kept>> {
    tx.all(sql, args, |cells| {
        let (id, _, change) = (cells.id()?, cells.text()?, cells.id()?);
        let values = crate::records::alike(table.shape.columns, cells)?;
        Ok(Kept { id, change, texts: texts(table.shape.columns, &values) })
    })
}

/// Every sheet of a kind in the programme, such as job leads.
pub fn sheets_of_kind(tx: &mut dyn Tx, programme: Uuid, kind: &str) -> Result<Vec<Kept>> {
    sheets(tx, sql::SHEETS_OF_KIND, &[V::Id(programme), V::Text(kind.to_owned())])
}

/// The job-search plans and profiles of the clients in service on a day, each client's latest first.
pub fn wishes(tx: &mut dyn Tx, programme: Uuid, whose: &Whose, day: Day) -> Result<Vec<Kept>> {
    let mut args = vec![V::Id(programme)];
    args.extend(whose.args());
    args.push(V::Day(day));
    sheets(tx, sql::WISHES, &args)
}

/// Whose sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A client's.
    Client(Uuid),
    /// An employer's.
    Employer(Uuid),
}

fn sheets(tx: &mut dyn Tx, sql: &str, args: &[V]) -> Result<Vec<Kept>> {
    kept(tx, &known("sheets")?, sql, args)
}

/// How a row was before, the latest first; of every table that has a row of this id.
pub fn history(tx: &mut dyn Tx, programme: Uuid, id: Uuid) -> Result<Vec<Version>> {
    tx.all(sql::EARLIER_OF_ROW, &[V::Id(programme), V::Id(id)], |cells| {
        let (table, made_by, replaced_at) = (cells.text()?.to_owned(), cells.id()?, cells.int()?);
        let (replaced_by, reason) = (cells.id()?, cells.text()?.to_owned());
        let row = crate::records::Earlier::parse(cells.text()?)?;
        let columns = known(&table)?.shape.columns;
        let texts = texts(columns, &row.values(columns)?);
        Ok(Version { table, made_by, replaced_at, replaced_by, reason, texts })
    })
}

/// Takes a sheet out with everything that it ever said: for the data of an employer's contact person.
pub fn erase_sheet(tx: &mut dyn Tx, programme: Uuid, id: Uuid) -> Result<()> {
    let key = [V::Id(programme), V::Id(id)];
    tx.exec(sql::ERASE_EARLIER, &key)?;
    tx.exec(&known("sheets")?.statements.delete, &key).map(drop)
}

fn known(table: &str) -> Result<TableOf> {
    table_of(table).ok_or_else(|| Error::Internal(format!("no table {table}")))
}

/// The values of a row's columns, its list last.
fn values(table: &TableOf, texts: &Texts) -> Result<Vec<V>> {
    let wrong = |name: &str| Error::Internal(format!("{}.{name} does not fit its column", table.name));
    let value = |(name, kind): &Cell| {
        let Some(text) = texts.get(*name) else {
            return Ok(if *kind == Kind::Ids { V::Bytes(Vec::new()) } else { V::Null });
        };
        value(text, *kind).ok_or_else(|| wrong(name))
    };
    table.shape.columns.iter().map(value).collect()
}

fn value(text: &str, kind: Kind) -> Option<V> {
    Some(match kind {
        Kind::Text => V::Text(text.to_owned()),
        Kind::Day => V::Day(Day::parse(text).ok()?),
        Kind::Int => V::Int(text.parse().ok()?),
        Kind::Flag => V::Bool(text == "yes"),
        Kind::Id => V::Id(Uuid::parse_str(text).ok()?),
        Kind::Ids => {
            let ids = text.split(';').filter(|id| !id.is_empty()).map(Uuid::parse_str);
            V::Bytes(
                ids.collect::<std::result::Result<Vec<_>, _>>()
                    .ok()?
                    .iter()
                    .flat_map(|id| *id.as_bytes())
                    .collect(),
            )
        }
    })
}

fn texts(columns: &[Cell], values: &[V]) -> Texts {
    let pairs = columns.iter().zip(values);
    pairs.filter_map(|((name, _), value)| Some(((*name).to_owned(), text(value)?))).collect()
}

fn text(value: &V) -> Option<String> {
    Some(match value {
        V::Null => return None,
        V::Id(id) => id.to_string(),
        V::Day(day) => day.to_string(),
        V::Text(text) => text.clone(),
        V::Int(number) => number.to_string(),
        V::Bool(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        V::Bytes(bytes) => {
            let ids = bytes.chunks_exact(16).filter_map(|id| Uuid::from_slice(id).ok());
            let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
            return (!ids.is_empty()).then(|| ids.join(";"));
        }
    })
}

/// Reads the JSON object of a sheet's content.
pub fn content(text: &str) -> Result<Texts> {
    serde_json::from_str(text).map_err(|_| Error::Damaged("the content of a sheet".to_owned()))
}

/// The content of a sheet as it is kept.
pub fn as_content(texts: &Texts) -> Result<String> {
    serde_json::to_string(texts).map_err(|error| Error::Internal(error.to_string()))
}

/// What somebody has promised and not done yet, the earliest first.
pub fn open_steps(tx: &mut dyn Tx, programme: Uuid, staff: Uuid) -> Result<Vec<Kept>> {
    kept(tx, &known("next_steps")?, sql::OPEN_STEPS, &[V::Id(programme), V::Id(staff)])
}
