//! What a user's data survives: a kill in the middle, a full disk, a lost server, a crash in an upgrade, a second
//! process; and that backups restore.

#![expect(clippy::expect_used, reason = "tests")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use store::changes::{Change, ChangeKind};
use store::{Entry, Error, Location, Result, SERVICE, Store, V, records};
use testkit::databases::{Database, each};
use uuid::Uuid;

/// Set in the process that is to be killed: the address of its database.
const VICTIM: &str = "RINNALLA_TEST_VICTIM";

fn entry() -> Entry {
    Entry {
        programme: SERVICE,
        at: 1,
        account: Uuid::nil(),
        action: "write".to_owned(),
        subject: String::new(),
        reason: "test".to_owned(),
        clients: Vec::new(),
    }
}

fn count(store: &Store, sql: &'static str) -> i64 {
    let found: Result<Option<i64>> =
        store.read(|tx| Ok(tx.all(sql, &[], |cells| cells.int())?.first().copied()));
    found.expect("readable").expect("a count")
}

fn write_one(store: &Store, number: i64) -> Result<()> {
    store.write(move |tx| {
        let id = Uuid::from_u128(number.cast_unsigned().into());
        tx.exec(
            "INSERT INTO record_versions (programme_id, version) VALUES ($1, $2)",
            &[V::Id(id), V::Int(number)],
        )?;
        tx.log(entry());
        Ok(())
    })
}

fn verify(store: &Store) {
    let verified: Result<_> = store.read(store::verify_log);
    assert_eq!(verified.expect("verified").broken, []);
}

/// Not a test of its own: what the killed process does. It tells each number once it is acknowledged.
#[test]
fn victim() {
    let Ok(setting) = std::env::var(VICTIM) else { return };
    let (what, setting) = setting.split_once('|').expect("what and where");
    let store = Store::open(Location::of(setting)).expect("a store");
    if what == "import" {
        std::thread::scope(|scope| import_and_look(&store, scope));
        return;
    }
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let store = &store;
            scope.spawn(move || {
                for number in 0.. {
                    let number = number * 8 + thread;
                    write_one(store, number).expect("written");
                    let mut out = std::io::stdout().lock();
                    let _ = writeln!(out, "acknowledged {number}");
                }
            });
        }
    });
}

/// Imports, stays in the middle, and lets somebody look at a page meanwhile.
fn import_and_look<'s>(store: &'s Store, scope: &'s std::thread::Scope<'s, '_>) {
    let (middle, reached) = std::sync::mpsc::channel();
    let middle = std::sync::Mutex::new(middle);
    scope.spawn(move || {
        let records = testkit::cases::bundle("exemplary").records;
        let change = import_change(&records);
        let done: Result<_> = store.write_long(move |tx| {
            records::import(tx, &records, &change, &|row| {
                if row == 3000 {
                    middle.lock().expect("one").send(()).expect("waited for");
                    std::thread::sleep(std::time::Duration::from_mins(1));
                }
            })
        });
        done.expect("never reached");
    });
    reached.recv().expect("the middle");
    let shown: Result<()> = store.read(|tx| {
        tx.log(entry());
        Ok(())
    });
    shown.expect("shown");
    // The harness has begun a line of its own.
    let _ = writeln!(std::io::stdout().lock(), "\nshown in the middle");
}

fn import_change(records: &casework::Records) -> Change {
    Change {
        programme: records::programme_id(records.programme.id.as_str()),
        id: Uuid::from_u128(77),
        kind: ChangeKind::Import,
        at: 1,
        account: Uuid::nil(),
        reason: String::new(),
        file_name: None,
    }
}

fn begin(what: &str, database: &Database) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["victim", "--exact", "--nocapture", "--test-threads=1"])
        .env(VICTIM, format!("{what}|{}", database.setting()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a process");
    let out = BufReader::new(child.stdout.take().expect("its output"));
    (child, out)
}

#[test]
fn a_kill_in_a_burst_of_writes_loses_nothing_acknowledged() {
    for (kind, database) in each() {
        drop(database.store());
        let (mut child, out) = begin("burst", &database);
        let mut acknowledged = Vec::new();
        for line in out.lines().map_while(std::result::Result::ok) {
            if let Some(number) = line.strip_prefix("acknowledged ") {
                acknowledged.push(number.parse::<i64>().expect("a number"));
            }
            if acknowledged.len() == 400 {
                // SIGKILL: nothing is tidied up. What was told before is read to the end.
                child.kill().expect("killed");
            }
        }
        child.wait().expect("ended");
        assert!(acknowledged.len() >= 400, "{kind}");
        let store = database.store();
        let kept: Result<Vec<i64>> =
            store.read(|tx| tx.all("SELECT version FROM record_versions", &[], |cells| cells.int()));
        let kept = kept.expect("readable");
        for number in &acknowledged {
            assert!(kept.contains(number), "{kind}: {number} was acknowledged and is lost");
        }
        assert_eq!(
            count(&store, "SELECT COUNT(*) FROM access_log"),
            i64::try_from(kept.len()).expect("few"),
            "{kind}: one entry each"
        );
        verify(&store);
    }
}

#[test]
fn a_kill_in_the_middle_of_an_import_leaves_nothing_half_done() {
    for (kind, database) in each() {
        drop(database.store());
        let (mut child, out) = begin("import", &database);
        let mut was_in_the_middle = false;
        for line in out.lines().map_while(std::result::Result::ok) {
            if line == "shown in the middle" {
                child.kill().expect("killed");
                was_in_the_middle = true;
            }
        }
        assert!(was_in_the_middle, "{kind}");
        child.wait().expect("ended");
        let store = database.store();
        for table in
            ["SELECT COUNT(*) FROM staff", "SELECT COUNT(*) FROM activities", "SELECT COUNT(*) FROM changes"]
        {
            assert_eq!(count(&store, table), 0, "{kind}: {table}");
        }
        let records = testkit::cases::bundle("exemplary").records;
        let change = import_change(&records);
        let done: Result<_> = store.write_long(move |tx| records::import(tx, &records, &change, &|_| ()));
        assert!(done.expect("imported").counts().0 > 3000, "{kind}: the same import goes through afterwards");
        verify(&store);
    }
}

#[test]
fn a_full_disk_is_told_and_harms_nothing() {
    let database = Database::sqlite();
    let store = database.store();
    write_one(&store, 1).expect("there is room");
    // SQLite answers the same to a limit of pages as to a disk without room.
    let limited: Result<()> = store.write(|tx| {
        tx.each("PRAGMA max_page_count = 1", &[], &mut |_| Ok(()))?;
        Ok(())
    });
    limited.expect("limited");
    let records = testkit::cases::bundle("exemplary").records;
    let change = import_change(&records);
    let full: Result<_> = store.write_long(move |tx| records::import(tx, &records, &change, &|_| ()));
    assert!(matches!(full, Err(Error::Full(_))), "{full:?}");
    assert_eq!(count(&store, "SELECT COUNT(*) FROM activities"), 0);
    assert_eq!(count(&store, "SELECT COUNT(*) FROM record_versions"), 1, "what was there can still be read");
    let room: Result<()> = store.write(|tx| tx.each("PRAGMA max_page_count = 1000000", &[], &mut |_| Ok(())));
    room.expect("room again");
    write_one(&store, 2).expect("and it goes on");
    verify(&store);
}

#[test]
fn a_lost_server_is_told_and_the_next_request_finds_it_again() {
    let Some(database) = Database::postgresql() else { return };
    let store = database.store();
    write_one(&store, 1).expect("written");
    assert_eq!(count(&store, "SELECT COUNT(*) FROM record_versions"), 1);
    let other = Store::open(database.location.clone()).expect("another");
    let cut: Result<()> = other.write(|tx| {
        let sql = "SELECT CAST(pg_terminate_backend(pid) AS TEXT) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        tx.each(sql, &[], &mut |_| Ok(()))
    });
    cut.expect("cut");
    assert_eq!(count(&store, "SELECT COUNT(*) FROM record_versions"), 1, "reading asks again by itself");
    let first = write_one(&store, 2);
    assert!(matches!(first, Ok(()) | Err(Error::Unavailable(_))), "{first:?}");
    write_one(&store, 3).expect("the next write goes through");
    verify(&store);
}

#[test]
fn two_processes_take_turns_on_one_file() {
    let database = Database::sqlite();
    let (one, other) = (database.store(), Store::open(database.location.clone()).expect("another"));
    std::thread::scope(|scope| {
        for (store, first) in [(&one, 0), (&other, 1000)] {
            scope.spawn(move || {
                for number in first..first + 200 {
                    write_one(store, number).expect("written");
                }
            });
        }
    });
    assert_eq!(count(&one, "SELECT COUNT(*) FROM record_versions"), 400);
    verify(&other);
}

#[test]
fn a_backup_restores_and_a_damaged_one_replaces_nothing() {
    let database = Database::sqlite();
    let store = database.store();
    let records = testkit::cases::bundle("koivusilta").records;
    let programme = records::programme_id(records.programme.id.as_str());
    let change = import_change(&records);
    let imported = records.clone();
    let done: Result<_> = store.write_long(move |tx| records::import(tx, &imported, &change, &|_| ()));
    done.expect("imported");
    write_one(&store, 1).expect("written");
    let copy = database.folder.path().join("backup.db");
    let proof = std::thread::scope(|scope| {
        // Others write while the copy is made.
        let writing =
            scope.spawn(|| (10..200).for_each(|number| write_one(&store, number).expect("written")));
        let proof = store.backup(&copy).expect("a backup");
        writing.join().expect("written");
        proof
    });
    assert!(proof.log.entries >= 1 && proof.log.broken.is_empty());
    assert!(
        matches!(store.backup(&copy), Err(Error::InTheWay(_))),
        "a file that is there is not written over"
    );
    write_one(&store, 500).expect("written after the backup");
    drop(store);

    let damaged = database.folder.path().join("damaged.db");
    let mut bytes = std::fs::read(&copy).expect("the backup");
    let middle = bytes.len() / 2;
    bytes[middle..middle + 20_000].fill(0x5a);
    std::fs::write(&damaged, &bytes).expect("written");
    let refused = store::backup::restore(&damaged, &database.path());
    assert!(matches!(refused, Err(Error::Damaged(_))), "{refused:?}");
    let store = database.store();
    assert_eq!(
        count(&store, "SELECT COUNT(*) FROM record_versions WHERE version = 500"),
        1,
        "still the old one"
    );
    drop(store);

    let (_, kept) = store::backup::restore(&copy, &database.path()).expect("restored");
    assert!(kept.is_some_and(|kept| kept.exists()), "what was there is kept");
    let store = database.store();
    assert_eq!(count(&store, "SELECT COUNT(*) FROM record_versions WHERE version = 500"), 0);
    let loaded: Result<_> = store.read(|tx| records::load(tx, programme));
    let loaded = loaded.expect("readable").expect("there").records;
    let written = |records| exchange::write_folder(records, exchange::Names::Canonical);
    assert_eq!(written(&loaded), written(&records));
    verify(&store);
}

#[test]
fn an_upgrade_keeps_records_and_a_newer_schema_is_refused() {
    for (kind, database) in each() {
        assert_eq!(database.location.migrate_to(1, 0), Ok(vec![1]), "{kind}");
        assert!(Store::open(database.location.clone()).is_err(), "{kind}: an old schema is not opened");
        assert_eq!(
            database.location.migrate(0).map(|steps| i64::try_from(steps.len()).expect("few")),
            Ok(store::newest_schema() - 1)
        );
        assert_eq!(database.location.migrate(0), Ok(Vec::new()), "{kind}: the second time does nothing");
        let store = database.store();
        let newer: Result<()> = store.write(|tx| {
            let row = [V::Int(99), V::Text("x".to_owned()), V::Int(0)];
            tx.exec("INSERT INTO schema_versions (version, digest, applied_at) VALUES ($1, $2, $3)", &row)
                .map(drop)
        });
        newer.expect("written");
        drop(store);
        let known = store::newest_schema();
        assert_eq!(database.location.migrate(0), Err(Error::TooNew { found: 99, known }), "{kind}");
        assert!(matches!(Store::open(database.location.clone()), Err(Error::TooNew { .. })), "{kind}");
    }
}

#[test]
fn a_restore_is_not_fooled_by_what_lies_beside_and_replaces_a_damaged_database() {
    use std::os::unix::fs::PermissionsExt;
    let database = Database::sqlite();
    let store = database.store();
    write_one(&store, 1).expect("written");
    let copy = database.folder.path().join("backup.db");
    store.backup(&copy).expect("a backup");
    write_one(&store, 2).expect("written after the backup");
    // The log of a process that was killed stays behind, and somebody takes the database itself away.
    let wal = database.folder.path().join("rinnalla.db-wal");
    let stale = std::fs::read(&wal).expect("a log");
    drop(store);
    std::fs::remove_file(database.path()).expect("removed");
    std::fs::write(&wal, stale).expect("written");
    store::backup::restore(&copy, &database.path()).expect("restored");
    assert_eq!(count(&database.store(), "SELECT COUNT(*) FROM record_versions"), 1);

    std::fs::write(database.path(), "no database".repeat(1000)).expect("written");
    let waiting = database.folder.path().join("rinnalla.db-log");
    std::fs::write(&waiting, "").expect("entries of the log that wait");
    let (_, kept) = store::backup::restore(&copy, &database.path()).expect("restored over a damaged one");
    assert!(kept.is_some_and(|kept| kept.exists()));
    assert!(!waiting.exists(), "they stay with the database that was set aside");
    assert_eq!(count(&database.store(), "SELECT COUNT(*) FROM record_versions"), 1);
    for file in [copy, database.path()] {
        let mode = std::fs::metadata(&file).expect("a file").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}: for its owner only", file.display());
    }
}

#[test]
fn a_restore_that_is_refused_leaves_nothing_behind() {
    let database = Database::sqlite();
    let store = database.store();
    let copy = database.folder.path().join("backup.db");
    store.backup(&copy).expect("a backup");
    std::fs::write(&copy, "no database".repeat(1000)).expect("written");
    assert!(store::backup::restore(&copy, &database.path()).is_err());
    drop(store);
    let names: Vec<String> = std::fs::read_dir(database.folder.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("restoring") || name.contains("partial"))
        .collect();
    assert_eq!(names, Vec::<String>::new());
}

#[test]
fn a_migration_that_fails_leaves_the_one_before() {
    for (kind, database) in each() {
        database.location.migrate_to(1, 0).expect("the first");
        let raw = |sql: &str| database.execute(sql);
        // In the way of the second migration, after its first tables.
        raw("CREATE TABLE mappings (there_already INTEGER)");
        assert!(database.location.migrate(0).is_err(), "{kind}");
        raw("DROP TABLE mappings");
        let steps = database.location.migrate(0);
        assert_eq!(steps.map(|steps| steps.first().copied()), Ok(Some(2)), "{kind}: nothing of it was left");
        verify(&database.store());
    }
}

#[test]
fn what_is_no_database_is_told() {
    let database = Database::sqlite();
    std::fs::write(
        database.path(),
        "this is a letter, not a database, and long enough to be one".repeat(200),
    )
    .expect("written");
    assert!(matches!(database.location.migrate(0), Err(Error::Damaged(_))));
    let nowhere = Location::Sqlite(Path::new("/nowhere/at/all.db").to_owned());
    assert!(matches!(nowhere.migrate(0), Err(Error::Unavailable(_))));
    let nobody = Location::of("postgres://nobody:secret@127.0.0.1:1/nothing");
    let refused = nobody.migrate(0);
    assert!(matches!(refused, Err(Error::Unavailable(_))));
    assert!(!format!("{refused:?}").contains("secret"), "no password in an error");
}
