//! The store: opened once, shared by every request.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::error::{Error, Result};
use crate::later::{self, OnlyLog};
use crate::log::Entry;
use crate::migrate::{self, Dialect};
use crate::postgresql::PostgreSql;
use crate::readers::{Readers, View};
use crate::sqlite::{Mode, Sqlite};
use crate::tx::{Connection, Tx};
use crate::waiting::{self, Waiting};
use crate::writer::{self, Job, Opener, Writer};

/// Where a database is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// A file of SQLite.
    Sqlite(PathBuf),
    /// A server of PostgreSQL, by its address with user and password.
    PostgreSql(String),
}

/// An open database.
pub struct Store {
    location: Location,
    writer: Writer,
    readers: Readers,
    /// Where entries of the log wait while an import holds SQLite's only writer.
    waiting: Option<Waiting>,
    /// How many imports hold it now.
    long_writes: RwLock<usize>,
}

impl Location {
    /// A location as it is configured: `postgres://…` or the path of a file, also as `sqlite:PATH`.
    pub fn of(text: &str) -> Location {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Location::PostgreSql(text.to_owned());
        }
        Location::Sqlite(PathBuf::from(text.strip_prefix("sqlite:").unwrap_or(text)))
    }

    pub(crate) fn open(&self, mode: Mode) -> Result<Box<dyn Connection>> {
        Ok(match self {
            Location::Sqlite(path) => Box::new(Sqlite::open(path, mode)?),
            Location::PostgreSql(address) => Box::new(PostgreSql::open(address)?),
        })
    }

    pub(crate) fn dialect(&self) -> Dialect {
        match self {
            Location::Sqlite(_) => Dialect::Sqlite,
            Location::PostgreSql(_) => Dialect::PostgreSql,
        }
    }

    /// The file, where the database is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Location::Sqlite(path) => Some(path),
            Location::PostgreSql(_) => None,
        }
    }

    /// Brings the schema to the program's newest version; the versions that were applied.
    pub fn migrate(&self, now: i64) -> Result<Vec<i64>> {
        self.migrate_to(migrate::newest(), now)
    }

    /// Brings the schema to a version; for tests of an upgrade.
    pub fn migrate_to(&self, version: i64, now: i64) -> Result<Vec<i64>> {
        migrate::migrate(self.open(Mode::Write)?.as_mut(), self.dialect(), version, now)
    }
}

impl Store {
    /// Opens a database whose schema is the program's newest.
    ///
    /// Errors: [`Error::TooNew`] when it is newer, [`Error::Damaged`] when a migration was edited or is missing.
    pub fn open(location: Location) -> Result<Store> {
        let mut connection = location.open(Mode::Write)?;
        let found = migrate::check(connection.as_mut())?;
        if found != migrate::newest() {
            return Err(Error::Damaged(format!("the schema has version {found}; run the migrations")));
        }
        let of = |mode: Mode| -> Box<Opener> {
            let location = location.clone();
            Box::new(move || location.open(mode))
        };
        let writer = Writer::start(connection, of(Mode::Write))?;
        let readers = Readers::new(of(Mode::Read));
        let waiting = location.path().map(Waiting::beside);
        let store = Store { location, writer, readers, waiting, long_writes: RwLock::new(0) };
        store.catch_up()?;
        Ok(store)
    }

    /// Writes what a process that was killed during an import had shown and not yet logged.
    fn catch_up(&self) -> Result<()> {
        let Some(waiting) = &self.waiting else { return Ok(()) };
        let left = waiting.left_behind()?;
        if !left.is_empty() {
            self.write(move |tx| waiting::catch_up(tx, &left))?;
            waiting.remove();
        }
        Ok(())
    }

    /// Where it is.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// Reads from one state of the database. What the work logs is written before its result is given back.
    ///
    /// While an import holds SQLite's only writer, entries wait on disk and in its queue, and the reader does not.
    pub fn read<T, E: From<Error> + Send + 'static>(
        &self,
        work: impl Fn(&mut dyn Tx) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let (found, entries) = self.readers.read(View::OneState, &work)?;
        if !entries.is_empty() {
            self.log(entries)?;
        }
        Ok(found)
    }

    /// Reads with one statement, which sees one state without a transaction around it: for what every request asks.
    pub fn ask<T>(&self, work: impl Fn(&mut dyn Tx) -> Result<T>) -> Result<T> {
        Ok(self.readers.read(View::OneStatement, &work)?.0)
    }

    /// Writes entries of the access log. When this gives `Ok`, they are on the disk, and what they tell of may be
    /// shown; within [`crate::gather`] they wait for [`Store::log_then`].
    pub fn log(&self, entries: Vec<Entry>) -> Result<()> {
        let Some(entries) = later::gathered(entries) else { return Ok(()) };
        let (back, end) = sync_channel(1);
        self.log_then(entries, move |ended| drop(back.send(ended)))?;
        end.recv().map_err(|_| lost())?
    }

    /// Writes entries and tells `end` how it ended: `Ok` once they are on the disk.
    ///
    /// Errors: where they cannot even wait for their turn; `end` is not told then.
    pub fn log_then(&self, entries: Vec<Entry>, end: impl FnOnce(Result<()>) + Send + 'static) -> Result<()> {
        // Held until the entries are in the queue: an import that ends meanwhile waits for them.
        let long_writes = self.long_writes();
        let waits = *long_writes > 0;
        if let Some(waiting) = self.waiting.as_ref().filter(|_| waits) {
            waiting.keep(&entries)?;
        }
        if waits {
            // They are on the disk beside the database, from where they are written in any case.
            self.writer.send(Box::new(OnlyLog { entries, end: Box::new(|_| ()) }))?;
            end(Ok(()));
        } else {
            self.writer.send(Box::new(OnlyLog { entries, end: Box::new(end) }))?;
        }
        drop(long_writes);
        Ok(())
    }

    fn long_writes(&self) -> RwLockReadGuard<'_, usize> {
        self.long_writes.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn long_writes_mut(&self) -> RwLockWriteGuard<'_, usize> {
        self.long_writes.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes in one transaction, together with the entries that the work logs. When this gives `Ok`, it is
    /// on the disk. The work may be run again after a conflict with another instance.
    pub fn write<T: Send + 'static, E: From<Error> + Send + 'static>(
        &self,
        work: impl Fn(&mut dyn Tx) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E> {
        let (job, end) = Call::pair(work, Company::Together);
        self.writer.send(job)?;
        end.recv().map_err(|_| lost())?
    }

    /// As [`Store::write`], for work that takes long. Others go on reading; on PostgreSQL also writing.
    pub fn write_long<T: Send + 'static, E: From<Error> + Send + 'static>(
        &self,
        work: impl Fn(&mut dyn Tx) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E> {
        let (job, end) = Call::pair(work, Company::Alone);
        match &self.location {
            Location::Sqlite(_) => {
                *self.long_writes_mut() += 1;
                let end = self.writer.send(job).and_then(|()| end.recv().map_err(|_| lost()));
                let left = {
                    let mut long_writes = self.long_writes_mut();
                    *long_writes -= 1;
                    *long_writes
                };
                self.end_waiting(left);
                end?
            }
            Location::PostgreSql(_) => {
                let mut connection = self.location.open(Mode::Write)?;
                writer::run_together(connection.as_mut(), vec![job]);
                end.recv().map_err(|_| lost())?
            }
        }
    }
}

impl Store {
    /// Forgets what waited on disk, once everything that was in the queue is written.
    fn end_waiting(&self, long_writes: usize) {
        let Some(waiting) = self.waiting.as_ref().filter(|_| long_writes == 0) else { return };
        let written: Result<()> = self.write(|_| Ok(()));
        if written.is_ok() && *self.long_writes() == 0 {
            waiting.forget();
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Location::Sqlite(path) => write!(out, "Sqlite({})", path.display()),
            // The address holds a password.
            Location::PostgreSql(_) => out.write_str("PostgreSql"),
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Store").field("location", &self.location).finish_non_exhaustive()
    }
}

fn lost() -> Error {
    Error::Internal("the thread that writes ended before it answered".to_owned())
}

/// Whether a write may share its transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Company {
    Together,
    Alone,
}

/// A write and the way back to whoever waits for it.
struct Call<T, E, W> {
    work: W,
    company: Company,
    outcome: Option<std::result::Result<T, E>>,
    conflict: bool,
    back: SyncSender<std::result::Result<T, E>>,
}

type End<T, E> = std::sync::mpsc::Receiver<std::result::Result<T, E>>;

impl<T, E, W> Call<T, E, W>
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
    W: Fn(&mut dyn Tx) -> std::result::Result<T, E> + Send + 'static,
{
    /// The write, and where its end is waited for.
    fn pair(work: W, company: Company) -> (Box<dyn Job>, End<T, E>) {
        let (back, end) = sync_channel(1);
        (Box::new(Call { work, company, outcome: None, conflict: false, back }), end)
    }
}

impl<T, E, W> Job for Call<T, E, W>
where
    T: Send,
    E: From<Error> + Send,
    W: Fn(&mut dyn Tx) -> std::result::Result<T, E> + Send,
{
    fn run(&mut self, tx: &mut dyn Tx) -> bool {
        let mut watched = Watched { tx, conflict: false };
        // A panic in one use case must not end the thread that writes for all.
        let end = catch_unwind(AssertUnwindSafe(|| (self.work)(&mut watched)));
        self.conflict = watched.conflict;
        let end = end.unwrap_or_else(|_| Err(Error::Internal("the work panicked".to_owned()).into()));
        let is_kept = end.is_ok();
        self.outcome = Some(end);
        is_kept
    }

    fn is_conflict(&self) -> bool {
        self.conflict
    }

    fn is_alone(&self) -> bool {
        self.company == Company::Alone
    }

    fn finish(self: Box<Self>, end: Result<()>) {
        let outcome = match (end, self.outcome) {
            (Ok(()), Some(outcome)) => outcome,
            // It did not succeed anyway: its own reason tells more.
            (Err(_), Some(Err(own))) => Err(own),
            (Err(error), _) => Err(error.into()),
            (Ok(()), None) => Err(lost().into()),
        };
        // Nobody may be waiting any more.
        let _ = self.back.send(outcome);
    }
}

/// Sees conflicts pass, whatever the use case makes of them.
struct Watched<'t> {
    tx: &'t mut dyn Tx,
    conflict: bool,
}

impl Watched<'_> {
    fn seen<T>(&mut self, end: Result<T>) -> Result<T> {
        self.conflict |= matches!(end, Err(Error::Conflict(_)));
        end
    }
}

impl Tx for Watched<'_> {
    fn exec(&mut self, sql: &str, args: &[crate::V]) -> Result<u64> {
        let end = self.tx.exec(sql, args);
        self.seen(end)
    }

    fn each(
        &mut self,
        sql: &str,
        args: &[crate::V],
        each: &mut dyn FnMut(&[crate::V]) -> Result<()>,
    ) -> Result<()> {
        let end = self.tx.each(sql, args, each);
        self.seen(end)
    }

    fn fill(
        &mut self,
        table: &str,
        columns: &[&str],
        rows: &mut dyn Iterator<Item = Vec<crate::V>>,
    ) -> Result<u64> {
        let end = self.tx.fill(table, columns, rows);
        self.seen(end)
    }

    fn log(&mut self, entry: Entry) {
        self.tx.log(entry);
    }
}
