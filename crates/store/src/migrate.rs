//! The schema and its versions. A migration is a file that is never edited once released: its digest is kept
//! and compared.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::tx::Connection;
use crate::value::{Cells, V};

/// Every migration in order; version 1 is the first.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_records.sql"),
    include_str!("migrations/0002_people.sql"),
    include_str!("migrations/0003_casework.sql"),
    include_str!("migrations/0005_partner.sql"),
    include_str!("migrations/0006_lists.sql"),
    include_str!("migrations/0007_reviews.sql"),
];

const VERSIONS: &str = "CREATE TABLE IF NOT EXISTS schema_versions (version BIGINT NOT NULL, digest TEXT NOT NULL, \
    applied_at BIGINT NOT NULL, PRIMARY KEY (version));";

/// Which words a database has for the types of the migrations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    PostgreSql,
}

/// The newest version of the schema that this program knows.
pub fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Brings the schema to a version, each step in a transaction of its own; a step that fails leaves the one before.
///
/// Errors: [`Error::TooNew`] when the schema is newer than the program; [`Error::Damaged`] when an applied
/// migration is not the one that this program has.
pub(crate) fn migrate(
    connection: &mut dyn Connection,
    dialect: Dialect,
    to: i64,
    now: i64,
) -> Result<Vec<i64>> {
    connection.batch(&translated(VERSIONS, dialect))?;
    let mut applied = Vec::new();
    loop {
        connection.batch(connection.begin_to_write())?;
        let step = next_step(connection, dialect, to, now);
        match step {
            Ok(Some(version)) => {
                connection.batch("COMMIT")?;
                applied.push(version);
            }
            Ok(None) => {
                connection.batch("COMMIT")?;
                return Ok(applied);
            }
            Err(error) => {
                let _ = connection.batch("ROLLBACK");
                return Err(error);
            }
        }
    }
}

/// Applies the next migration, if there is one below or at `to`.
fn next_step(connection: &mut dyn Connection, dialect: Dialect, to: i64, now: i64) -> Result<Option<i64>> {
    if dialect == Dialect::PostgreSql {
        // Two instances that start at once take turns.
        connection.batch("LOCK TABLE schema_versions IN ACCESS EXCLUSIVE MODE")?;
    }
    let version = check(connection)?;
    let next = version + 1;
    let text = usize::try_from(version).ok().and_then(|at| MIGRATIONS.get(at));
    let Some(text) = text.filter(|_| next <= to) else { return Ok(None) };
    connection.batch(&translated(text, dialect))?;
    let row = [V::Int(next), V::Text(digest(text)), V::Int(now)];
    connection.exec("INSERT INTO schema_versions (version, digest, applied_at) VALUES ($1, $2, $3)", &row)?;
    Ok(Some(next))
}

/// The version of the schema, after comparing every applied migration with the program's own.
pub(crate) fn check(connection: &mut dyn Connection) -> Result<i64> {
    let mut applied = Vec::new();
    connection.each("SELECT version, digest FROM schema_versions ORDER BY version", &[], &mut |row| {
        let mut cells = Cells::new(row);
        applied.push((cells.int()?, cells.text()?.to_owned()));
        Ok(())
    })?;
    let found = applied.last().map_or(0, |(version, _)| *version);
    if found > newest() {
        return Err(Error::TooNew { found, known: newest() });
    }
    for ((version, kept), text) in applied.iter().zip(MIGRATIONS) {
        if *kept != digest(text) {
            return Err(Error::Damaged(format!("migration {version} is not the one that was applied")));
        }
    }
    Ok(found)
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// A migration in the words of a database. On SQLite tables are strict, so that a day cannot become a number, and
/// rows lie in the order of their keys, a programme's side by side.
fn translated(text: &str, dialect: Dialect) -> String {
    if dialect == Dialect::PostgreSql {
        return text.to_owned();
    }
    let words = [
        (" UUID", " BLOB"),
        (" DATE", " TEXT"),
        (" BIGINT", " INTEGER"),
        (" BOOLEAN", " INTEGER"),
        (" BYTEA", " BLOB"),
    ];
    let plain = words.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    plain
        .replace("\n);", "\n) STRICT, WITHOUT ROWID;")
        .replace("(version));", "(version)) STRICT, WITHOUT ROWID;")
}
