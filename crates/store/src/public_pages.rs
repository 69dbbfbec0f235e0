//! Which public pages a programme has, and what the forms of the service are stamped with.

use uuid::Uuid;

use crate::error::{Error, Result};
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// One setting of a programme's public pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// Its id.
    pub id: Uuid,
    /// Whether one may apply for oneself.
    pub referral: bool,
    /// Whether everybody may see the leads that are for everybody.
    pub leads: bool,
    /// When it was set, in milliseconds since 1970.
    pub at: i64,
    /// Who set it.
    pub account: Uuid,
}

/// Every setting of a programme, the latest first: that one counts.
pub fn of(tx: &mut dyn Tx, programme: Uuid, most: i64) -> Result<Vec<Set>> {
    tx.all(sql::PUBLIC_PAGES, &[V::Id(programme), V::Int(most)], read)
}

/// What counts now in every programme in which something was set.
pub fn everywhere(tx: &mut dyn Tx) -> Result<Vec<(Uuid, Set)>> {
    tx.all(sql::PUBLIC_PAGES_NOW, &[], |cells| Ok((cells.id()?, read(cells)?)))
}

/// Adds a setting.
pub fn set(tx: &mut dyn Tx, programme: Uuid, set: &Set) -> Result<()> {
    let row = [
        V::Id(programme),
        V::Id(set.id),
        V::Bool(set.referral),
        V::Bool(set.leads),
        V::Int(set.at),
        V::Id(set.account),
    ];
    tx.exec(sql::SET_PUBLIC_PAGES, &row).map(drop)
}

fn read(cells: &mut Cells<'_>) -> Result<Set> {
    Ok(Set {
        id: cells.id()?,
        referral: cells.flag()?.unwrap_or_default(),
        leads: cells.flag()?.unwrap_or_default(),
        at: cells.int()?,
        account: cells.id()?,
    })
}

/// What forms are stamped with; none before the first one was given out.
pub fn form_secret(tx: &mut dyn Tx) -> Result<Option<[u8; 32]>> {
    let Some(row) = tx.first(sql::FORM_SECRET, &[])? else { return Ok(None) };
    let mut cells = Cells::new(&row);
    let bytes = cells.bytes()?.unwrap_or_default();
    let secret = bytes.try_into().map_err(|_| Error::Damaged("what forms are stamped with".to_owned()))?;
    Ok(Some(secret))
}

/// Keeps what forms are stamped with, where there is nothing yet: two instances that start at once agree on the first.
pub fn keep_form_secret(tx: &mut dyn Tx, secret: [u8; 32]) -> Result<()> {
    tx.exec(sql::KEEP_FORM_SECRET, &[V::Bytes(secret.to_vec())]).map(drop)
}
