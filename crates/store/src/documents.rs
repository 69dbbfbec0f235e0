//! Documents of clients, kept in the database so that they are backed up and restored with it.

use uuid::Uuid;

use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// A document without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub client: Uuid,
    /// Who brought it.
    pub account: Uuid,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Its name.
    pub name: String,
    /// Its type, such as `application/pdf`.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
}

/// Adds a document.
pub fn add(tx: &mut dyn Tx, programme: Uuid, document: &Document, content: &[u8]) -> Result<()> {
    let row = [
        V::Id(programme),
        V::Id(document.id),
        V::Id(document.client),
        V::Id(document.account),
        V::Int(document.at),
        V::Text(document.name.clone()),
        V::Text(document.media_type.clone()),
        V::Int(document.size),
        V::Bytes(content.to_vec()),
    ];
    tx.exec(sql::ADD_DOCUMENT, &row).map(drop)
}

/// The documents of a client, the latest first.
pub fn of_client(tx: &mut dyn Tx, programme: Uuid, client: Uuid) -> Result<Vec<Document>> {
    tx.all(sql::DOCUMENTS, &[V::Id(programme), V::Id(client)], |cells| read(client, cells))
}

/// A document of a client with its content.
pub fn find(tx: &mut dyn Tx, programme: Uuid, client: Uuid, id: Uuid) -> Result<Option<(Document, Vec<u8>)>> {
    let found = tx.first(sql::DOCUMENT, &[V::Id(programme), V::Id(client), V::Id(id)])?;
    let read = |row: Vec<V>| {
        let mut cells = Cells::new(&row);
        let document = read(client, &mut cells)?;
        Ok((document, cells.bytes()?.unwrap_or_default().to_vec()))
    };
    found.map(read).transpose()
}

/// Takes a document out; whether there was one.
pub fn remove(tx: &mut dyn Tx, programme: Uuid, client: Uuid, id: Uuid) -> Result<bool> {
    Ok(tx.exec(sql::REMOVE_DOCUMENT, &[V::Id(programme), V::Id(client), V::Id(id)])? > 0)
}

fn read(client: Uuid, cells: &mut Cells<'_>) -> Result<Document> {
    Ok(Document {
        id: cells.id()?,
        client,
        account: cells.id()?,
        at: cells.int()?,
        name: cells.text()?.to_owned(),
        media_type: cells.text()?.to_owned(),
        size: cells.int()?,
    })
}
