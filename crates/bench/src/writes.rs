//! Durable single writes with their log entry, against the same two rows by hand-written SQL, each writer on a
//! connection of its own and without a chain.

use std::time::{Duration, Instant};

use store::{Entry, Location, Result, Store, V};
use testkit::databases::Database;
use uuid::Uuid;

use crate::a_second;

const FOR: Duration = Duration::from_secs(3);
const WRITERS: [u128; 3] = [1, 16, 64];

pub(crate) fn run(kind: &str, database: &Database) -> anyhow::Result<()> {
    let store = database.store();
    for writers in WRITERS {
        let ours = many(writers, |writer, number| one(&store, writer * 1_000_000_000 + number));
        let bare = bare(database, writers);
        println!(
            "{kind}: {writers} writers: {ours:.0} writes/s, by hand {bare:.0}, ratio {:.2}",
            ours / bare
        );
    }
    let size: Result<Vec<i64>> = store.read(|tx| {
        let sql =
            "SELECT CAST(AVG(LENGTH(action) + LENGTH(subject) + LENGTH(reason)) AS BIGINT) FROM access_log";
        tx.all(sql, &[], |cells| cells.int())
    });
    // Programme, number, time, account and hash: 16 + 8 + 8 + 16 + 32 bytes, and the texts.
    println!("{kind}: a log entry holds {} bytes", 80 + size?.first().copied().unwrap_or_default());
    Ok(())
}

/// What so many writers do in a second.
fn many(writers: u128, write: impl Fn(u128, u128) -> bool + Sync) -> f64 {
    let begun = Instant::now();
    let done: usize = std::thread::scope(|scope| {
        let write = &write;
        let threads: Vec<_> = (0..writers)
            .map(|writer| {
                scope.spawn(move || {
                    let mut done = 0;
                    while begun.elapsed() < FOR {
                        done += usize::from(write(writer, done as u128));
                    }
                    done
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_default()).sum()
    });
    a_second(done, begun)
}

fn one(store: &Store, number: u128) -> bool {
    let id = Uuid::from_u128(number + (begun_at() << 64));
    let done: Result<()> = store.write(move |tx| {
        tx.exec(
            "INSERT INTO record_versions (programme_id, version) VALUES ($1, $2)",
            &[V::Id(id), V::Int(1)],
        )?;
        tx.log(Entry {
            programme: store::SERVICE,
            at: 1_700_000_000_000,
            account: Uuid::from_u128(7),
            action: "see_records".to_owned(),
            subject: "item 17 2024-05-15".to_owned(),
            reason: "leads_team".to_owned(),
            clients: Vec::new(),
        });
        Ok(())
    });
    done.is_ok()
}

/// Another number for each measure, so that ids never meet.
fn begun_at() -> u128 {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU64, Ordering};
    static COUNT: AtomicU64 = AtomicU64::new(0);
    static FIRST: OnceLock<u64> = OnceLock::new();
    u128::from(FIRST.get_or_init(|| 1) + COUNT.fetch_add(1, Ordering::Relaxed))
}

const BARE: [&str; 2] = [
    "INSERT INTO record_versions (programme_id, version) VALUES ($1, 1)",
    "INSERT INTO access_log (programme_id, seq, at, account_id, action, subject, reason, hash) \
     VALUES ($1, 1, 1700000000000, $1, 'see_records', 'item 17 2024-05-15', 'leads_team', $2)",
];

fn bare(like: &Database, writers: u128) -> f64 {
    let Some(database) = (match like.location {
        Location::Sqlite(_) => Some(Database::sqlite()),
        Location::PostgreSql(_) => Database::postgresql(),
    }) else {
        return f64::NAN;
    };
    drop(database.store());
    let database = &database;
    let begun = Instant::now();
    let done: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..writers)
            .map(|writer| scope.spawn(move || by_hand(database, writer, begun).unwrap_or(0)))
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_default()).sum()
    });
    a_second(done, begun)
}

fn by_hand(database: &Database, writer: u128, begun: Instant) -> anyhow::Result<usize> {
    let id = |done: usize| Uuid::from_u128(writer * 1_000_000_000 + done as u128);
    let mut done = 0;
    match &database.location {
        Location::Sqlite(path) => {
            let mut connection = rusqlite::Connection::open(path)?;
            connection.busy_timeout(Duration::from_mins(1))?;
            connection.execute_batch("PRAGMA synchronous = FULL")?;
            while begun.elapsed() < FOR {
                let behaviour = rusqlite::TransactionBehavior::Immediate;
                let transaction = connection.transaction_with_behavior(behaviour)?;
                let key = id(done).as_bytes().to_vec();
                transaction.prepare_cached(&BARE[0].replace('$', "?"))?.execute([&key])?;
                transaction.prepare_cached(&BARE[1].replace('$', "?"))?.execute([&key, &vec![0; 32]])?;
                transaction.commit()?;
                done += 1;
            }
        }
        Location::PostgreSql(address) => {
            let mut client = postgres::Client::connect(address, postgres::NoTls)?;
            let statements = [client.prepare(BARE[0])?, client.prepare(BARE[1])?];
            while begun.elapsed() < FOR {
                let mut transaction = client.transaction()?;
                let key = V::Id(id(done));
                transaction.execute(&statements[0], &[&key])?;
                transaction.execute(&statements[1], &[&key, &vec![0_u8; 32]])?;
                transaction.commit()?;
                done += 1;
            }
        }
    }
    Ok(done)
}
