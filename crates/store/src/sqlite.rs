//! SQLite: one file, one writer, many readers.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection as Raw, OpenFlags, params_from_iter};

use crate::error::{Error, Result};
use crate::tx::Connection;
use crate::value::V;

/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(15);
/// Statements kept prepared on each connection.
const PREPARED: usize = 128;

/// What a connection may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Read,
}

#[derive(Debug)]
pub(crate) struct Sqlite {
    raw: Raw,
}

impl Sqlite {
    pub(crate) fn open(path: &Path, mode: Mode) -> Result<Sqlite> {
        // Without the flag for URIs: a path is a path, whatever signs are in it.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let flags = if mode == Mode::Write { flags | OpenFlags::SQLITE_OPEN_CREATE } else { flags };
        let raw = Raw::open_with_flags(path, flags)?;
        raw.busy_timeout(PATIENCE)?;
        raw.set_prepared_statement_cache_capacity(PREPARED);
        // The plan of a statement stands, whatever is bound to it: else many are parsed anew at every call.
        raw.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        if mode == Mode::Write {
            // Before the first table: larger pages hold more of a programme's rows side by side.
            raw.execute_batch("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL;")?;
        }
        // FULL: what was acknowledged survives a loss of power, not only of the process.
        raw.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; \
             PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;",
        )?;
        if mode == Mode::Read {
            raw.execute_batch("PRAGMA query_only = ON;")?;
        }
        Ok(Sqlite { raw })
    }

    pub(crate) fn raw(&self) -> &Raw {
        &self.raw
    }
}

/// SQLite counts `?1`; `$1` would be a name, numbered by its first appearance.
fn with_question_marks(sql: &str) -> String {
    sql.replace('$', "?")
}

impl Connection for Sqlite {
    fn batch(&mut self, sql: &str) -> Result<()> {
        // These come with every request: parsed once.
        const OFTEN: [&str; 4] = ["BEGIN", "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"];
        if OFTEN.contains(&sql) {
            self.raw.prepare_cached(sql)?.execute([])?;
            return Ok(());
        }
        Ok(self.raw.execute_batch(sql)?)
    }

    fn exec(&mut self, sql: &str, args: &[V]) -> Result<u64> {
        let mut statement = self.raw.prepare_cached(&with_question_marks(sql))?;
        let touched = statement.execute(params_from_iter(args))?;
        u64::try_from(touched).map_err(|_| Error::Internal("too many rows".to_owned()))
    }

    fn each(&mut self, sql: &str, args: &[V], each: &mut dyn FnMut(&[V]) -> Result<()>) -> Result<()> {
        let mut statement = self.raw.prepare_cached(&with_question_marks(sql))?;
        let width = statement.column_count();
        let mut rows = statement.query(params_from_iter(args))?;
        let mut values = Vec::with_capacity(width);
        while let Some(row) = rows.next()? {
            values.clear();
            for at in 0..width {
                values.push(V::from_sqlite(row.get_ref(at)?)?);
            }
            each(&values)?;
        }
        Ok(())
    }

    fn fill(&mut self, table: &str, columns: &[&str], rows: &mut dyn Iterator<Item = Vec<V>>) -> Result<u64> {
        let slots: Vec<String> = (1..=columns.len()).map(|number| format!("?{number}")).collect();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), slots.join(", "));
        let mut statement = self.raw.prepare_cached(&sql)?;
        let mut count = 0;
        for row in rows {
            statement.execute(params_from_iter(&row))?;
            count += 1;
        }
        Ok(count)
    }

    fn begin_to_write(&self) -> &'static str {
        "BEGIN IMMEDIATE"
    }

    fn begin_to_read(&self) -> &'static str {
        "BEGIN"
    }

    fn locks_row(&self) -> &'static str {
        ""
    }

    fn is_lost(&self) -> bool {
        false
    }
}
