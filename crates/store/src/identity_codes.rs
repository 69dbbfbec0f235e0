//! Identity codes: sealed by whoever calls, found by a hash.

use uuid::Uuid;

use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// Keeps the code of a client.
pub fn put(tx: &mut dyn Tx, programme: Uuid, client: Uuid, hash: &[u8], sealed: &[u8]) -> Result<()> {
    let row = [V::Id(programme), V::Id(client), V::Bytes(hash.to_vec()), V::Bytes(sealed.to_vec())];
    tx.exec(sql::PUT_IDENTITY_CODE, &row).map(drop)
}

/// The sealed code of a client.
pub fn of(tx: &mut dyn Tx, programme: Uuid, client: Uuid) -> Result<Option<Vec<u8>>> {
    let found = tx.first(sql::IDENTITY_CODE, &[V::Id(programme), V::Id(client)])?;
    let sealed = found.map(|row| Cells::new(&row).bytes().map(|bytes| bytes.unwrap_or_default().to_vec()));
    sealed.transpose()
}

/// The clients with the code of this hash.
pub fn clients(tx: &mut dyn Tx, programme: Uuid, hash: &[u8]) -> Result<Vec<Uuid>> {
    tx.all(sql::CLIENTS_BY_IDENTITY_CODE, &[V::Id(programme), V::Bytes(hash.to_vec())], |cells| cells.id())
}

/// The other clients whose code has the same hash as this client's.
pub fn same(tx: &mut dyn Tx, programme: Uuid, client: Uuid) -> Result<Vec<Uuid>> {
    tx.all(sql::SAME_IDENTITY_CODE, &[V::Id(programme), V::Id(client)], |cells| cells.id())
}

/// Takes the code of a client out; whether there was one.
pub fn remove(tx: &mut dyn Tx, programme: Uuid, client: Uuid) -> Result<bool> {
    Ok(tx.exec(sql::REMOVE_IDENTITY_CODE, &[V::Id(programme), V::Id(client)])? > 0)
}
