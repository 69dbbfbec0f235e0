//! The one transaction that use cases see, whatever database is below.

use crate::error::Result;
use crate::log::Entry;
use crate::value::V;

/// An open transaction. Statements have `$1`, `$2` … and stand in `sql.rs`; their text is the same for both
/// databases.
pub trait Tx {
    /// Runs a statement; the number of rows it touched.
    fn exec(&mut self, sql: &str, args: &[V]) -> Result<u64>;

    /// Gives each row that a statement answers to `each`.
    fn each(&mut self, sql: &str, args: &[V], each: &mut dyn FnMut(&[V]) -> Result<()>) -> Result<()>;

    /// Puts many rows into a table, the columns in this order; the fastest way that the database has.
    fn fill(&mut self, table: &str, columns: &[&str], rows: &mut dyn Iterator<Item = Vec<V>>) -> Result<u64>;

    /// Keeps an entry for the access log. It is chained and written in the same transaction, just before the
    /// end, so that the chain is held for a moment only; what is read is shown only once its entry is safe.
    fn log(&mut self, entry: Entry);
}

impl dyn Tx + '_ {
    /// The first row, if there is one.
    pub fn first(&mut self, sql: &str, args: &[V]) -> Result<Option<Vec<V>>> {
        let mut found = None;
        self.each(sql, args, &mut |row| {
            if found.is_none() {
                found = Some(row.to_vec());
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Every row as `read` makes it.
    pub fn all<T>(
        &mut self,
        sql: &str,
        args: &[V],
        mut read: impl FnMut(&mut crate::value::Cells<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut found = Vec::new();
        self.each(sql, args, &mut |row| {
            found.push(read(&mut crate::value::Cells::new(row))?);
            Ok(())
        })?;
        Ok(found)
    }
}

/// A connection to a database, on which transactions are opened.
pub(crate) trait Connection: Send {
    /// Runs statements without arguments, such as `BEGIN`.
    fn batch(&mut self, sql: &str) -> Result<()>;
    fn exec(&mut self, sql: &str, args: &[V]) -> Result<u64>;
    fn each(&mut self, sql: &str, args: &[V], each: &mut dyn FnMut(&[V]) -> Result<()>) -> Result<()>;
    fn fill(&mut self, table: &str, columns: &[&str], rows: &mut dyn Iterator<Item = Vec<V>>) -> Result<u64>;
    /// How a transaction that writes begins.
    fn begin_to_write(&self) -> &'static str;
    /// How a transaction that only reads begins, so that it sees one state throughout.
    fn begin_to_read(&self) -> &'static str;
    /// What makes a read row belong to this transaction until its end.
    fn locks_row(&self) -> &'static str;
    /// Whether the connection is lost and must be opened anew.
    fn is_lost(&self) -> bool;
}

/// A transaction on a connection, with the log entries that it has gathered.
pub(crate) struct Open<'c> {
    pub(crate) connection: &'c mut dyn Connection,
    pub(crate) entries: Vec<Entry>,
}

impl<'c> Open<'c> {
    pub(crate) fn new(connection: &'c mut dyn Connection) -> Open<'c> {
        Open { connection, entries: Vec::new() }
    }
}

impl Tx for Open<'_> {
    fn exec(&mut self, sql: &str, args: &[V]) -> Result<u64> {
        self.connection.exec(sql, args)
    }

    fn each(&mut self, sql: &str, args: &[V], each: &mut dyn FnMut(&[V]) -> Result<()>) -> Result<()> {
        self.connection.each(sql, args, each)
    }

    fn fill(&mut self, table: &str, columns: &[&str], rows: &mut dyn Iterator<Item = Vec<V>>) -> Result<u64> {
        self.connection.fill(table, columns, rows)
    }

    fn log(&mut self, entry: Entry) {
        self.entries.push(entry);
    }
}
