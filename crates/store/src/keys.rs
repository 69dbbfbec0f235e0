//! Keys that open one thing without a sign-in: a private calendar. Only their hashes are kept.

use uuid::Uuid;

use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// A key without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: Uuid,
    /// For which programme.
    pub programme: Uuid,
    /// What it opens, a code.
    pub kind: String,
    /// What its owner calls it.
    pub name: String,
    /// What it may, codes joined by `;`.
    pub scopes: String,
    /// When it was made, in milliseconds since 1970.
    pub created_at: i64,
}

/// Adds a key under the hash of its secret.
pub fn add(tx: &mut dyn Tx, hash: [u8; 32], key: &Key) -> Result<()> {
    let row = [
        V::Bytes(hash.to_vec()),
        V::Id(key.id),
        V::Id(key.account),
        V::Id(key.programme),
        V::Text(key.kind.clone()),
        V::Text(key.name.clone()),
        V::Text(key.scopes.clone()),
        V::Int(key.created_at),
    ];
    tx.exec(sql::ADD_KEY, &row).map(drop)
}

/// The key with this hash of a secret.
pub fn find(tx: &mut dyn Tx, hash: [u8; 32]) -> Result<Option<Key>> {
    let found = tx.first(sql::KEY, &[V::Bytes(hash.to_vec())])?;
    found.map(|row| read(&mut Cells::new(&row))).transpose()
}

/// The keys of an account, the latest first.
pub fn of_account(tx: &mut dyn Tx, account: Uuid) -> Result<Vec<Key>> {
    tx.all(sql::KEYS_OF_ACCOUNT, &[V::Id(account)], read)
}

/// Revokes a key of an account; whether there was one.
pub fn revoke(tx: &mut dyn Tx, account: Uuid, id: Uuid) -> Result<bool> {
    Ok(tx.exec(sql::REVOKE_KEY, &[V::Id(account), V::Id(id)])? > 0)
}

fn read(cells: &mut Cells<'_>) -> Result<Key> {
    Ok(Key {
        id: cells.id()?,
        account: cells.id()?,
        programme: cells.id()?,
        kind: cells.text()?.to_owned(),
        name: cells.text()?.to_owned(),
        scopes: cells.text()?.to_owned(),
        created_at: cells.int()?,
    })
}
