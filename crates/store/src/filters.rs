//! Filters of lists that people keep under a name, each person their own.

use uuid::Uuid;

use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// How a list is narrowed, under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Its id.
    pub id: Uuid,
    /// Of which list, a code.
    pub list: String,
    /// What its owner calls it.
    pub name: String,
    /// Which rows, a code.
    pub which: Option<String>,
    /// Whose, a member of staff's id.
    pub coach: Option<Uuid>,
}

/// Whose filters: an account's in a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The programme.
    pub programme: Uuid,
    /// The account.
    pub account: Uuid,
}

impl Owner {
    fn args(self) -> [V; 2] {
        [V::Id(self.programme), V::Id(self.account)]
    }

    fn of(self, filter: Uuid) -> Vec<V> {
        self.args().into_iter().chain([V::Id(filter)]).collect()
    }
}

/// Every filter of somebody's, by name.
pub fn of(tx: &mut dyn Tx, owner: Owner) -> Result<Vec<Filter>> {
    tx.all(sql::SAVED_FILTERS, &owner.args(), read)
}

/// Adds one; the same one a second time changes nothing.
pub fn add(tx: &mut dyn Tx, owner: Owner, filter: &Filter, at: i64) -> Result<()> {
    let mut row = owner.of(filter.id);
    row.extend([
        V::Text(filter.list.clone()),
        V::Text(filter.name.clone()),
        filter.which.clone().map_or(V::Null, V::Text),
        filter.coach.map_or(V::Null, V::Id),
        V::Int(at),
    ]);
    tx.exec(sql::ADD_FILTER, &row).map(drop)
}

/// Removes one, to be taken back for a while; whether it was there.
pub fn remove(tx: &mut dyn Tx, owner: Owner, filter: Uuid, at: i64) -> Result<bool> {
    let mut row = owner.of(filter);
    row.push(V::Int(at));
    Ok(tx.exec(sql::REMOVE_FILTER, &row)? > 0)
}

/// Takes back that one was removed; whether it was.
pub fn restore(tx: &mut dyn Tx, owner: Owner, filter: Uuid) -> Result<bool> {
    Ok(tx.exec(sql::RESTORE_FILTER, &owner.of(filter))? > 0)
}

/// Drops those that were removed before an instant.
pub fn drop_removed(tx: &mut dyn Tx, owner: Owner, before: i64) -> Result<()> {
    let mut row = owner.args().to_vec();
    row.push(V::Int(before));
    tx.exec(sql::DROP_REMOVED_FILTERS, &row).map(drop)
}

fn read(cells: &mut Cells<'_>) -> Result<Filter> {
    Ok(Filter {
        id: cells.id()?,
        list: cells.text()?.to_owned(),
        name: cells.text()?.to_owned(),
        which: cells.text_or_none()?.map(str::to_owned),
        coach: cells.id_or_none()?,
    })
}
