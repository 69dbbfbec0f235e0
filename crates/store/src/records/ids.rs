//! Ids inside and ids from senders.
//!
//! A record that comes from outside keeps its sender's id, and its own follows from that: the same sender's id is
//! the same record, without looking it up. A record made here has a UUID of version 7, which is also what it is
//! called outside.

use std::collections::HashMap;
use std::fmt::Write as _;

use casework::{Client, Employer, Key, PartnerTeam, Records, Row, Staff};
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use super::Stored;
use crate::error::{Error, Result};

/// The id of a programme that its sender calls so.
pub fn programme_id(external_id: &str) -> Uuid {
    record_id("programme", external_id)
}

/// The id of a record of this table that its sender calls so.
pub fn record_id(table: &str, external_id: &str) -> Uuid {
    // Only the form in which we write ids ourselves.
    if let Ok(own) = Uuid::try_parse(external_id)
        && own.as_hyphenated().encode_lower(&mut Uuid::encode_buffer()) == external_id
    {
        return own;
    }
    let mut hasher = Sha256::new();
    hasher.update(table.as_bytes());
    hasher.update([0]);
    hasher.update(external_id.as_bytes());
    let digest = hasher.finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    Builder::from_custom_bytes(bytes).into_uuid()
}

/// Ids and sender's ids of the rows of a table, in their order. Rows that come without an id are known by what they
/// tell of; those alike are numbered in an order that does not depend on the file's.
pub(crate) fn named<T: Stored>(rows: &[T], ids: &Ids) -> Vec<(Uuid, String)> {
    let externals: Vec<String> = match rows.first().and_then(Stored::external_id) {
        Some(_) => rows.iter().map(|row| row.external_id().unwrap_or_default().to_owned()).collect(),
        None => numbered(rows, ids),
    };
    externals.into_iter().map(|external| (record_id(T::TABLE, &external), external)).collect()
}

fn numbered<T: Stored>(rows: &[T], ids: &Ids) -> Vec<String> {
    let mut names: Vec<String> = rows.iter().map(Stored::natural_key).collect();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_cached_key(|at| (names[*at].clone(), format!("{:?}", rows[*at].values(ids))));
    let mut alike: HashMap<String, u32> = HashMap::new();
    for at in order {
        let number = alike.entry(names[at].clone()).or_default();
        *number += 1;
        if *number > 1 {
            let _ = write!(names[at], " {number}");
        }
    }
    names
}

/// The ids of the rows that others refer to.
#[derive(Debug)]
pub(crate) struct Ids {
    staff: Vec<Uuid>,
    partner_teams: Vec<Uuid>,
    clients: Vec<Uuid>,
    employers: Vec<Uuid>,
}

impl Ids {
    pub(crate) fn of(records: &Records) -> Ids {
        Ids {
            staff: by_external(records.staff.rows()),
            partner_teams: by_external(records.partner_teams.rows()),
            clients: by_external(records.clients.rows()),
            employers: by_external(records.employers.rows()),
        }
    }

    /// For records that refer to nothing.
    pub(crate) fn none() -> Ids {
        Ids { staff: Vec::new(), partner_teams: Vec::new(), clients: Vec::new(), employers: Vec::new() }
    }

    pub(crate) fn staff(&self, key: Key<Staff>) -> Uuid {
        self.staff[key.position()]
    }

    pub(crate) fn partner_team(&self, key: Key<PartnerTeam>) -> Uuid {
        self.partner_teams[key.position()]
    }

    pub(crate) fn client(&self, key: Key<Client>) -> Uuid {
        self.clients[key.position()]
    }

    pub(crate) fn employer(&self, key: Key<Employer>) -> Uuid {
        self.employers[key.position()]
    }
}

fn by_external<T: Stored>(rows: &[T]) -> Vec<Uuid> {
    rows.iter().map(|row| record_id(T::TABLE, row.external_id().unwrap_or_default())).collect()
}

/// The keys of rows by their ids, while records are loaded.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    positions: HashMap<(&'static str, Uuid), usize>,
    /// Whether only a part is loaded, so that a reference may lead out of it.
    is_part: bool,
}

impl Keys {
    /// For a part of the records.
    pub(crate) fn of_part() -> Keys {
        Keys { positions: HashMap::new(), is_part: true }
    }

    pub(crate) fn add(&mut self, table: &'static str, id: Uuid, position: usize) {
        self.positions.insert((table, id), position);
    }

    pub(crate) fn find<T: Row>(&self, id: Uuid) -> Result<Key<T>> {
        let position = self.positions.get(&(T::TABLE, id)).copied();
        position
            .and_then(Key::at)
            .ok_or_else(|| Error::Damaged(format!("a reference to nothing in {}", T::TABLE)))
    }

    pub(crate) fn find_some<T: Row>(&self, id: Option<Uuid>) -> Result<Option<Key<T>>> {
        match id {
            Some(id) if self.is_part => Ok(self.find(id).ok()),
            Some(id) => self.find(id).map(Some),
            None => Ok(None),
        }
    }

    /// The keys of ids that lie one after the other.
    pub(crate) fn find_all<T: Row>(&self, ids: Option<&[u8]>) -> Result<casework::Keys<T>> {
        let ids = ids.unwrap_or_default().chunks_exact(16).filter_map(|id| Uuid::from_slice(id).ok());
        let found = ids.filter_map(|id| match self.find(id) {
            Err(_) if self.is_part => None,
            found => Some(found),
        });
        Ok(casework::Keys::new(found.collect::<Result<Vec<_>>>()?))
    }
}
