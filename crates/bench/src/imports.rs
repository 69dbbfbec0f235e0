//! Importing a bundle with checks, history and log, against the same rows by the bare driver in one transaction.

use std::io::{Read, Write};
use std::time::Instant;

use anyhow::Context;
use casework::Records;
use store::changes::{Change, ChangeKind};
use store::{Location, Result, Store, records};
use testkit::databases::Database;
use testkit::generate::{Size, programme};
use uuid::Uuid;

use crate::a_second;

const TABLES: [&str; 11] = [
    "staff",
    "partner_teams",
    "clients",
    "employers",
    "activities",
    "activity_clients",
    "jobs",
    "profiles",
    "plans",
    "benefit_counselling",
    "meetings",
];
const ACTIVITIES_A_COACH: usize = 2_000;

pub(crate) fn bundle(name: &str, activities: usize) -> anyhow::Result<Records> {
    let coaches = (activities / ACTIVITIES_A_COACH).max(1);
    let files = programme(name, Size { coaches, activities }, 7);
    let read = exchange::read_folder(files);
    Ok(read.map_err(|_| anyhow::anyhow!("the invented programme is refused"))?.records)
}

pub(crate) fn import(store: &Store, records: Records, number: u128) -> anyhow::Result<i64> {
    let change = Change {
        programme: records::programme_id(records.programme.id.as_str()),
        id: Uuid::from_u128(number),
        kind: ChangeKind::Import,
        at: 1,
        account: Uuid::nil(),
        reason: String::new(),
        file_name: None,
    };
    let done: Result<_> = store.write_long(move |tx| {
        let merge = records::import(tx, &records, &change, &|_| ())?;
        tx.log(store::Entry {
            programme: change.programme,
            at: 1,
            account: Uuid::nil(),
            action: "import".to_owned(),
            subject: String::new(),
            reason: "operator".to_owned(),
            clients: Vec::new(),
        });
        Ok(merge.counts())
    });
    let (added, updated, unchanged) = done?;
    Ok(added + updated + unchanged)
}

pub(crate) fn run(kind: &str, database: &Database, activities: usize) -> anyhow::Result<()> {
    let store = database.store();
    let records = bundle("suuri", activities)?;
    let begun = Instant::now();
    let rows = usize::try_from(import(&store, records.clone(), 1)?)?;
    let imported = a_second(rows, begun);
    let begun = Instant::now();
    import(&store, records, 2)?;
    let again = a_second(rows, begun);
    drop(store);
    let bare = match &database.location {
        Location::Sqlite(_) => bare_sqlite(database, rows)?,
        Location::PostgreSql(address) => bare_postgresql(address, rows)?,
    };
    println!(
        "{kind}: {rows} rows of the bundle; import {imported:.0} rows/s, the same again {again:.0} rows/s, \
         bare driver {bare:.0} rows/s, ratio {:.2}",
        imported / bare
    );
    Ok(())
}

/// The same rows of every table by rusqlite, prepared, in one transaction.
fn bare_sqlite(from: &Database, rows: usize) -> anyhow::Result<f64> {
    let to = Database::sqlite();
    drop(to.store());
    let source = rusqlite::Connection::open(from.path())?;
    let mut held = Vec::new();
    for table in TABLES {
        let mut statement = source.prepare(&format!("SELECT * FROM {table}"))?;
        let width = statement.column_count();
        let read = statement.query_map([], |row| {
            (0..width)
                .map(|at| row.get::<_, rusqlite::types::Value>(at))
                .collect::<std::result::Result<Vec<_>, _>>()
        })?;
        held.push((table, width, read.collect::<std::result::Result<Vec<_>, _>>()?));
    }
    let mut target = rusqlite::Connection::open(to.path())?;
    target.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")?;
    let begun = Instant::now();
    let transaction = target.transaction()?;
    for (table, width, values) in &held {
        let slots: Vec<&str> = vec!["?"; *width];
        let mut statement =
            transaction.prepare(&format!("INSERT INTO {table} VALUES ({})", slots.join(",")))?;
        for row in values {
            statement.execute(rusqlite::params_from_iter(row))?;
        }
    }
    transaction.commit()?;
    Ok(a_second(rows, begun))
}

/// The same rows of every table by COPY, the fastest way that there is, in one transaction.
fn bare_postgresql(address: &str, rows: usize) -> anyhow::Result<f64> {
    let to = Database::postgresql().context("a server")?;
    drop(to.store());
    let mut source = postgres::Client::connect(address, postgres::NoTls)?;
    let mut held = Vec::new();
    for table in TABLES {
        let mut bytes = Vec::new();
        source.copy_out(&format!("COPY {table} TO STDOUT BINARY"))?.read_to_end(&mut bytes)?;
        held.push((table, bytes));
    }
    let mut target = postgres::Client::connect(&to.setting(), postgres::NoTls)?;
    let begun = Instant::now();
    let mut transaction = target.transaction()?;
    for (table, bytes) in &held {
        let mut sink = transaction.copy_in(&format!("COPY {table} FROM STDIN BINARY"))?;
        sink.write_all(bytes)?;
        sink.finish()?;
    }
    transaction.commit()?;
    Ok(a_second(rows, begun))
}
