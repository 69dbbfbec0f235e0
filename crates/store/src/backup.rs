//! Backup while the service runs, and restore that proves itself before it replaces anything.

use std::path::{Path, PathBuf};

use rusqlite::backup::Backup;

use crate::error::{Error, Result};
use crate::log::{self, Verified};
use crate::migrate;
use crate::sqlite::{Mode, Sqlite};
use crate::store::{Location, Store};
use crate::tx::Connection;

/// Pages copied between two looks at whoever writes meanwhile.
const PAGES_AT_ONCE: i32 = 256;

/// What a copy was found to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The version of its schema.
    pub schema: i64,
    /// The access log's chains.
    pub log: Verified,
}

/// Copies a database to a file that is not there yet, while others read and write, and proves the copy.
///
/// A chain of the access log that is broken is told in the proof; the copy is made all the same.
pub fn backup(from: &Path, to: &Path) -> Result<Proof> {
    if to.exists() {
        return Err(Error::InTheWay(to.display().to_string()));
    }
    let partial = Partial::of(to, "partial");
    let proof = copy(from, &partial.0).and_then(|()| prove(&partial.0))?;
    remove_companions(&partial.0);
    put_in_place(&partial.0, to)?;
    Ok(proof)
}

/// Replaces a database by a copy of a backup, after the copy has proved itself. What was there stays beside it
/// under the name that is given back, also when it is damaged.
///
/// Nobody may have the database open. Errors leave everything as it was.
pub fn restore(backup: &Path, to: &Path) -> Result<(Proof, Option<PathBuf>)> {
    if !backup.is_file() {
        return Err(Error::Unavailable(format!("{} is no file", backup.display())));
    }
    let partial = Partial::of(to, "restoring");
    let proof = copy(backup, &partial.0).and_then(|()| prove(&partial.0))?;
    remove_companions(&partial.0);
    let kept = if to.exists() { Some(set_aside(to)?) } else { None };
    // What lies beside a database belongs to it: beside another one it would be taken for that one's.
    remove_companions(to);
    put_in_place(&partial.0, to)?;
    Ok((proof, kept))
}

/// A file that is gone when it was not put in place.
struct Partial(PathBuf);

impl Partial {
    fn of(path: &Path, what: &str) -> Partial {
        let partial = Partial(beside(path, what));
        partial.remove();
        partial
    }

    fn remove(&self) {
        // Not being there is what is wanted.
        let _ = std::fs::remove_file(&self.0);
        remove_companions(&self.0);
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        self.remove();
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let source = Sqlite::open(from, Mode::Read)?;
    make_private(to)?;
    let mut target = rusqlite::Connection::open(to)?;
    {
        let copying = Backup::new(source.raw(), &mut target)?;
        copying.run_to_completion(PAGES_AT_ONCE, std::time::Duration::ZERO, None)?;
    }
    target.close().map_err(|(_, error)| Error::from(error))?;
    sync(to)
}

/// Looks at every page, every reference and every chain of a database.
pub fn prove(path: &Path) -> Result<Proof> {
    let mut connection = Sqlite::open(path, Mode::Write)?;
    let mut told = Vec::new();
    connection.each("PRAGMA integrity_check(3)", &[], &mut |row| {
        told.push(crate::Cells::new(row).text()?.to_owned());
        Ok(())
    })?;
    if told != ["ok"] {
        return Err(Error::Damaged(format!("the database is damaged: {}", told.join("; "))));
    }
    let mut loose = 0;
    connection.each("PRAGMA foreign_key_check", &[], &mut |_| {
        loose += 1;
        Ok(())
    })?;
    if loose > 0 {
        return Err(Error::Damaged(format!("{loose} references lead to nothing")));
    }
    let schema = migrate::check(&mut connection)?;
    let log = log::verify(&mut crate::tx::Open::new(&mut connection))?;
    connection.batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    Ok(Proof { schema, log })
}

fn beside(path: &Path, what: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{what}"));
    path.with_file_name(name)
}

/// Moves a database to a name that is free.
fn set_aside(path: &Path) -> Result<PathBuf> {
    let free =
        (1..1000).map(|number| beside(path, &format!("before-restore-{number}"))).find(|free| !free.exists());
    let free =
        free.ok_or_else(|| Error::Unavailable("no free name for the database that is there".to_owned()))?;
    let is_whole = match closed(path) {
        Ok(()) => true,
        // It is to be replaced for this very reason: it is moved as it is.
        Err(Error::Damaged(_) | Error::Internal(_)) => false,
        Err(error) => return Err(error),
    };
    std::fs::rename(path, &free).map_err(|error| disk(&error))?;
    // Entries of the access log that still wait belong to the database that is set aside; usually there are none.
    let _ = std::fs::rename(with_ending(path, "-log"), with_ending(&free, "-log"));
    if !is_whole {
        for ending in COMPANIONS {
            // Most of them are not there.
            let _ = std::fs::rename(with_ending(path, ending), with_ending(&free, ending));
        }
    }
    Ok(free)
}

/// Takes what is in the companion files into the file; fails when somebody has it open.
fn closed(path: &Path) -> Result<()> {
    let mut connection = Sqlite::open(path, Mode::Write)?;
    connection
        .batch("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;")
}

/// Only the owner may read what holds records.
fn make_private(path: &Path) -> Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let made = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    made.map(drop).map_err(|error| disk(&error))
}

fn put_in_place(from: &Path, to: &Path) -> Result<()> {
    sync(from)?;
    std::fs::rename(from, to).map_err(|error| disk(&error))?;
    match to.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => sync(folder),
        None => sync(Path::new(".")),
    }
}

const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn remove_companions(path: &Path) {
    for ending in COMPANIONS {
        // Most of them are not there.
        let _ = std::fs::remove_file(with_ending(path, ending));
    }
}

fn sync(path: &Path) -> Result<()> {
    std::fs::File::open(path).and_then(|file| file.sync_all()).map_err(|error| disk(&error))
}

fn disk(error: &std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::StorageFull => Error::Full(error.to_string()),
        _ => Error::Unavailable(error.to_string()),
    }
}

impl Store {
    /// Copies the database to a file while the service runs.
    ///
    /// Errors: [`Error::Unavailable`] for PostgreSQL, whose own tools make better backups.
    pub fn backup(&self, to: &Path) -> Result<Proof> {
        match self.location() {
            Location::Sqlite(path) => backup(path, to),
            Location::PostgreSql(_) => {
                Err(Error::Unavailable("PostgreSQL is backed up with its own tools (pg_dump)".to_owned()))
            }
        }
    }
}
