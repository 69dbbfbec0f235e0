//! Who stands in for an absent colleague, and until when.

use casework::Day;
use uuid::Uuid;

use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// A colleague's clients for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Its id.
    pub id: Uuid,
    /// Who is away.
    pub absent: Uuid,
    /// Who stands in.
    pub covering: Uuid,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// For whom somebody stands in on a day.
pub fn covered(tx: &mut dyn Tx, programme: Uuid, covering: Uuid, day: Day) -> Result<Vec<Uuid>> {
    tx.all(sql::COVERED, &[V::Id(programme), V::Id(covering), V::Day(day)], |cells| cells.id())
}

/// Those that have not ended before a day, the earliest end first.
pub fn current(tx: &mut dyn Tx, programme: Uuid, day: Day) -> Result<Vec<Cover>> {
    tx.all(sql::COVERS, &[V::Id(programme), V::Day(day)], read)
}

/// Adds one.
pub fn add(tx: &mut dyn Tx, programme: Uuid, cover: &Cover, account: Uuid, at: i64) -> Result<()> {
    let row = [
        V::Id(programme),
        V::Id(cover.id),
        V::Id(cover.absent),
        V::Id(cover.covering),
        V::Day(cover.from),
        V::Day(cover.until),
        V::Id(account),
        V::Int(at),
    ];
    tx.exec(sql::ADD_COVER, &row).map(drop)
}

/// Ends one on a day.
pub fn end(tx: &mut dyn Tx, programme: Uuid, cover: Uuid, last: Day) -> Result<bool> {
    Ok(tx.exec(sql::END_COVER, &[V::Id(programme), V::Id(cover), V::Day(last)])? > 0)
}

fn read(cells: &mut Cells<'_>) -> Result<Cover> {
    Ok(Cover {
        id: cells.id()?,
        absent: cells.id()?,
        covering: cells.id()?,
        from: cells.day()?,
        until: cells.day()?,
    })
}
