//! The access log: who read or changed what, when, and why that was allowed. Append-only; each entry's hash
//! covers the entry and the hash before it, so that a change or a gap shows.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::sql;
use crate::tx::{Connection, Tx};
use crate::value::{Cells, V};

/// The programme of entries that belong to none: sign-ins and accounts.
pub const SERVICE: Uuid = Uuid::nil();

/// Something that somebody read or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Whose register; [`SERVICE`] for none.
    pub programme: Uuid,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who; the nil id for nobody who is known.
    pub account: Uuid,
    /// What was done, a code.
    pub action: String,
    /// To what: a page, a table, an id. Never a name or a text of a record.
    pub subject: String,
    /// Why it was allowed or refused, a code.
    pub reason: String,
    /// The clients whose data were shown or changed.
    pub clients: Vec<Uuid>,
}

/// An entry as it stands in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chained {
    /// The entry.
    pub(crate) entry: Entry,
    /// Its number in its programme's chain, from 1.
    pub(crate) seq: i64,
    /// Its hash.
    pub(crate) hash: [u8; 32],
}

/// Where a chain is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Whose chain.
    pub programme: Uuid,
    /// The first entry that does not follow from the ones before it.
    pub seq: i64,
}

/// What a look at every chain found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Entries that were looked at.
    pub entries: u64,
    /// Chains that were looked at.
    pub chains: u64,
    /// The first break of each chain that has one.
    pub broken: Vec<Broken>,
}

const NOTHING_BEFORE: [u8; 32] = [0; 32];

/// Chains and writes the entries of a transaction.
pub(crate) fn append(connection: &mut dyn Connection, entries: Vec<Entry>) -> Result<()> {
    // In the order of programmes, so that two instances never wait for each other crosswise.
    let mut by_programme: BTreeMap<Uuid, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        by_programme.entry(entry.programme).or_default().push(entry);
    }
    for (programme, entries) in by_programme {
        let (mut seq, mut hash) = head(connection, programme)?;
        for entry in entries {
            seq += 1;
            hash = chained(&hash, seq, &entry);
            connection.exec(sql::APPEND_LOG, &row(&entry, seq, &hash))?;
        }
        connection.exec(sql::MOVE_LOG_HEAD, &[V::Id(programme), V::Int(seq), V::Bytes(hash.to_vec())])?;
    }
    Ok(())
}

fn row(entry: &Entry, seq: i64, hash: &[u8; 32]) -> [V; 9] {
    let clients: Vec<u8> = entry.clients.iter().flat_map(|client| *client.as_bytes()).collect();
    [
        V::Id(entry.programme),
        V::Int(seq),
        V::Int(entry.at),
        V::Id(entry.account),
        V::Text(entry.action.clone()),
        V::Text(entry.subject.clone()),
        V::Text(entry.reason.clone()),
        if clients.is_empty() { V::Null } else { V::Bytes(clients) },
        V::Bytes(hash.to_vec()),
    ]
}

/// The last entry of a chain, held until the end of the transaction.
fn head(connection: &mut dyn Connection, programme: Uuid) -> Result<(i64, [u8; 32])> {
    let sql = format!("{}{}", sql::LOG_HEAD, connection.locks_row());
    for _ in 0..2 {
        let mut found = None;
        connection.each(&sql, &[V::Id(programme)], &mut |row| {
            let mut cells = Cells::new(row);
            found = Some((cells.int()?, hash_of(cells.bytes()?)?));
            Ok(())
        })?;
        if let Some(found) = found {
            return Ok(found);
        }
        connection.exec(sql::BEGIN_LOG, &[V::Id(programme), V::Bytes(NOTHING_BEFORE.to_vec())])?;
    }
    Err(Error::Internal("the head of an access log cannot be made".to_owned()))
}

fn hash_of(bytes: Option<&[u8]>) -> Result<[u8; 32]> {
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| Error::Damaged("a hash of the access log is not 32 bytes".to_owned()))
}

fn chained(before: &[u8; 32], seq: i64, entry: &Entry) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(before);
    hasher.update(entry.programme.as_bytes());
    hasher.update(seq.to_be_bytes());
    hasher.update(entry.at.to_be_bytes());
    hasher.update(entry.account.as_bytes());
    for text in [&entry.action, &entry.subject, &entry.reason] {
        // The length first: "ab" + "c" is not "a" + "bc".
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text.as_bytes());
    }
    for client in &entry.clients {
        hasher.update(client.as_bytes());
    }
    hasher.finalize().into()
}

/// Looks at every chain from its first entry to its head.
pub fn verify(tx: &mut dyn Tx) -> Result<Verified> {
    let heads =
        tx.all(sql::LOG_HEADS, &[], |cells| Ok((cells.id()?, cells.int()?, hash_of(cells.bytes()?)?)))?;
    let mut found = Verified { chains: heads.len() as u64, ..Verified::default() };
    for (programme, last, head) in heads {
        let (mut seq, mut hash, mut broken) = (0, NOTHING_BEFORE, None);
        tx.each(sql::LOG_IN_ORDER, &[V::Id(programme)], &mut |row| {
            let each = read(programme, &mut Cells::new(row))?;
            found.entries += 1;
            let expected = chained(&hash, seq + 1, &each.entry);
            if broken.is_none() && (each.seq != seq + 1 || each.hash != expected) {
                broken = Some(seq + 1);
            }
            (seq, hash) = (each.seq, each.hash);
            Ok(())
        })?;
        if broken.is_none() && (seq != last || hash != head) {
            broken = Some(seq + 1);
        }
        found.broken.extend(broken.map(|seq| Broken { programme, seq }));
    }
    Ok(found)
}

/// The latest entries of a programme's log, the newest first.
pub(crate) fn latest(tx: &mut dyn Tx, programme: Uuid, count: i64) -> Result<Vec<Chained>> {
    tx.all(sql::LATEST_LOG, &[V::Id(programme), V::Int(count)], |cells| read(programme, cells))
}

fn read(programme: Uuid, cells: &mut Cells<'_>) -> Result<Chained> {
    let (seq, at, account) = (cells.int()?, cells.int()?, cells.id()?);
    let (action, subject, reason) =
        (cells.text()?.to_owned(), cells.text()?.to_owned(), cells.text()?.to_owned());
    let clients = cells.bytes()?.unwrap_or_default().chunks_exact(16);
    let clients = clients.filter_map(|bytes| Uuid::from_slice(bytes).ok()).collect();
    let hash = hash_of(cells.bytes()?)?;
    Ok(Chained { entry: Entry { programme, at, account, action, subject, reason, clients }, seq, hash })
}
