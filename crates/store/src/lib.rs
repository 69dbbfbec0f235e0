//! What Rinnalla keeps, in SQLite or PostgreSQL.
//!
//! [`Store`] opens a database, reads from one consistent state of it and writes through one transaction a use
//! case, with the entries of the access log in the same transaction. Statements are written once
//! for both databases. Nothing here knows who may do what: `app` asks before it loads.

mod error;
mod later;
mod log;
mod migrate;
mod postgresql;
mod readers;
mod sql;
mod sqlite;
mod store;
mod tx;
mod value;
mod waiting;
mod writer;

pub mod accounts;
pub mod backup;
pub mod changes;
pub mod covers;
pub mod documents;
pub mod filters;
pub mod identity_codes;
pub mod keys;
pub mod lists;
pub mod public_pages;
pub mod records;
pub mod reviews;
pub mod rows;
pub mod search;
pub mod sharing;
pub mod uploads;

pub use error::{Error, Result};
pub use later::gather;
pub use log::{Broken, Entry, SERVICE, Verified, verify as verify_log};
pub use migrate::newest as newest_schema;
pub use store::{Location, Store};
pub use tx::Tx;
pub use value::{Cells, V};

/// Every statement by name, those written by hand and those made from columns; for tests and reviewers.
pub fn statements() -> Vec<(String, String)> {
    let by_hand = sql::ALL.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    by_hand.chain(records::statements()).collect()
}
