//! A programme's records from its tables.

use std::collections::HashMap;

use casework::{Id, Programme, Records, Table};
use uuid::Uuid;

use super::Keys;
use super::part::Within;
use super::people::{words, words_or_none};
use super::statements::Statement;
use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// A programme as it is loaded.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its records.
    pub records: Records,
    /// The version of its records; another one means that something has changed.
    pub version: i64,
    /// The ids of the clients, in the order of their table.
    pub clients: Vec<Uuid>,
    /// The ids of the staff, in the order of their table.
    pub staff: Vec<Uuid>,
}

/// The version of a programme's records; `None` where there is no such programme.
pub fn version(tx: &mut dyn Tx, programme: Uuid) -> Result<Option<i64>> {
    let found = tx.first(sql::RECORD_VERSION, &[V::Id(programme)])?;
    found.map(|row| Cells::new(&row).int()).transpose()
}

/// Every programme: its id, what its sender calls it, and its name.
pub fn programmes(tx: &mut dyn Tx) -> Result<Vec<(Uuid, String, String)>> {
    tx.all(sql::PROGRAMMES, &[], |cells| {
        Ok((cells.id()?, cells.text()?.to_owned(), cells.text()?.to_owned()))
    })
}

/// Every programme: its id, its name and the version of its records.
pub fn versions(tx: &mut dyn Tx) -> Result<Vec<(Uuid, String, i64)>> {
    tx.all(sql::PROGRAMME_VERSIONS, &[], |cells| Ok((cells.id()?, cells.text()?.to_owned(), cells.int()?)))
}

/// Whether a member of staff of a programme is there.
pub fn has_staff(tx: &mut dyn Tx, programme: Uuid, staff: Uuid) -> Result<bool> {
    Ok(tx.first(sql::HAS_STAFF, &[V::Id(programme), V::Id(staff)])?.is_some())
}

/// Everything that a programme has written down; `None` where there is no such programme.
pub fn load(tx: &mut dyn Tx, programme: Uuid) -> Result<Option<Loaded>> {
    let mut keys = Keys::default();
    gathered(From { tx, programme, keys: &mut keys, within: None })
}

/// Every table in an order in which references are known before they are used.
pub(crate) fn gathered(mut from: From<'_>) -> Result<Option<Loaded>> {
    let Some(version) = version(from.tx, from.programme)? else { return Ok(None) };
    let Some(own) = own_row(from.tx, from.programme)? else { return Ok(None) };
    let (staff, staff_ids) = from.table()?;
    let (partner_teams, _) = from.table()?;
    let (clients, client_ids) = from.table()?;
    let (employers, _) = from.table()?;
    let records = Records {
        programme: own,
        staff,
        partner_teams,
        clients,
        employers,
        activities: from.table()?.0,
        jobs: from.table()?.0,
        profiles: from.table()?.0,
        plans: from.table()?.0,
        benefit_counselling: from.table()?.0,
        disclosure_talks: from.table()?.0,
        meetings: from.table()?.0,
        unit_rates: from.table()?.0,
        reviews: from.table()?.0,
        attestations: from.table()?.0,
        consultations: from.table()?.0,
        events: from.table()?.0,
        studies: from.table()?.0,
    };
    Ok(Some(Loaded { records, version, clients: client_ids, staff: staff_ids }))
}

fn own_row(tx: &mut dyn Tx, programme: Uuid) -> Result<Option<Programme>> {
    let Some(row) = tx.first(sql::PROGRAMME, &[V::Id(programme)])? else { return Ok(None) };
    let mut cells = Cells::new(&row);
    let (external_id, _) = (cells.text()?.to_owned(), cells.id()?);
    Ok(Some(Programme {
        id: Id::new(external_id),
        name: words(&mut cells)?,
        scale: cells.code()?,
        partner_service: cells.code()?,
        cooperation_model: cells.code_or_none()?,
        county: words_or_none(&mut cells)?,
        started_on: cells.day_or_none()?,
    }))
}

/// Where records are loaded from.
pub(crate) struct From<'l> {
    pub(crate) tx: &'l mut dyn Tx,
    pub(crate) programme: Uuid,
    pub(crate) keys: &'l mut Keys,
    /// Which part; everything where there is none.
    pub(crate) within: Option<Within>,
}

impl From<'_> {
    /// A table with the ids of its rows.
    fn table<T: Statement>(&mut self) -> Result<(Table<T>, Vec<Uuid>)> {
        let all = [V::Id(self.programme)];
        let (select, args) =
            self.within.as_ref().map_or((T::statements().select.as_str(), &all[..]), Within::rows::<T>);
        let lists = match &self.within {
            None => lists::<T>(self.tx, self.programme)?,
            Some(within) => match within.list::<T>() {
                Some((select, args)) => listed(self.tx, select, args)?,
                None => HashMap::new(),
            },
        };
        let (mut rows, mut ids) = (Vec::new(), Vec::new());
        let keys = &*self.keys;
        self.tx.each(select, args, &mut |row| {
            let mut cells = Cells::new(row);
            let (id, external_id, _) = (cells.id()?, cells.text()?, cells.id()?);
            let read = match lists.get(&id) {
                None => T::read(external_id, &mut cells, keys)?,
                Some(list) => {
                    let mut row = row.to_vec();
                    row.push(V::Bytes(list.clone()));
                    T::read(external_id, &mut cells.on(&row), keys)?
                }
            };
            rows.push(read);
            ids.push(id);
            Ok(())
        })?;
        for (position, id) in ids.iter().enumerate() {
            self.keys.add(T::TABLE, *id, position);
        }
        Ok((Table::new(rows), ids))
    }
}

/// The references of each record of a table that has many, one after the other.
pub(crate) fn lists<T: Statement>(tx: &mut dyn Tx, programme: Uuid) -> Result<HashMap<Uuid, Vec<u8>>> {
    let Some(list) = &T::statements().list else { return Ok(HashMap::new()) };
    listed(tx, &list.select, &[V::Id(programme)])
}

fn listed(tx: &mut dyn Tx, select: &str, args: &[V]) -> Result<HashMap<Uuid, Vec<u8>>> {
    let mut lists: HashMap<Uuid, Vec<u8>> = HashMap::new();
    tx.each(select, args, &mut |row| {
        let mut cells = Cells::new(row);
        let (owner, member) = (cells.id()?, cells.id()?);
        lists.entry(owner).or_default().extend_from_slice(member.as_bytes());
        Ok(())
    })?;
    Ok(lists)
}
