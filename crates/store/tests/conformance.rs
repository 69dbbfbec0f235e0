//! What a store promises, on SQLite and on PostgreSQL alike.

#![expect(clippy::expect_used, reason = "tests")]

use casework::{Attestation, AttestationSource, Attested, Day, Records, Text};
use exchange::Names;
use store::changes::{self, Change, ChangeKind, NotUndone, Stands};
use store::records::{self, Verdict};
use store::{Entry, Error, Result, Store, V};
use testkit::databases::each;
use uuid::Uuid;

const CASES: [&str; 4] = ["koivusilta", "good", "exemplary", "sources-figures"];

fn written(records: &Records) -> Vec<exchange::CsvFile> {
    exchange::write_folder(records, Names::Canonical)
}

fn programme_of(records: &Records) -> Uuid {
    records::programme_id(records.programme.id.as_str())
}

fn change(programme: Uuid, number: u128, kind: ChangeKind) -> Change {
    Change {
        programme,
        id: Uuid::from_u128(number),
        kind,
        at: i64::try_from(number).expect("small"),
        account: Uuid::from_u128(7),
        reason: "because".to_owned(),
        file_name: Some("records.xlsx".to_owned()),
    }
}

fn entry(programme: Uuid, subject: &str) -> Entry {
    Entry {
        programme,
        at: 1,
        account: Uuid::from_u128(7),
        action: "read".to_owned(),
        subject: subject.to_owned(),
        reason: "leader".to_owned(),
        clients: vec![Uuid::from_u128(1), Uuid::from_u128(2)],
    }
}

fn import(store: &Store, records: &Records, number: u128) -> (i64, i64, i64) {
    let (records, change) = (records.clone(), change(programme_of(records), number, ChangeKind::Import));
    let merge: Result<_> = store.write_long(move |tx| records::import(tx, &records, &change, &|_| ()));
    merge.expect("an import").counts()
}

fn load(store: &Store, programme: Uuid) -> Records {
    let loaded: Result<_> = store.read(|tx| records::load(tx, programme));
    loaded.expect("readable").expect("there").records
}

#[test]
fn every_statement_runs_on_both() {
    for (kind, database) in each() {
        let store = database.store();
        for (name, sql) in store::statements() {
            let slots = (1..40).rev().find(|slot| sql.contains(&format!("${slot}"))).unwrap_or(0);
            let limit = sql
                .rsplit_once("LIMIT $")
                .and_then(|(_, slot)| slot.split(|sign: char| !sign.is_ascii_digit()).next()?.parse().ok());
            let value = |slot| if Some(slot) == limit { V::Int(1) } else { V::Null };
            let args: Vec<V> = (1..=slots).map(value).collect();
            let ran: Result<()> = store.write(move |tx| {
                if sql.starts_with("SELECT") {
                    tx.each(&sql, &args, &mut |_| Ok(()))
                } else {
                    tx.exec(&sql, &args).map(drop)
                }
            });
            // Nothing may be null in keys: the schema's own refusal shows that the statement was understood.
            assert!(matches!(ran, Ok(()) | Err(Error::Constraint(_))), "{kind} {name}: {ran:?}");
        }
    }
}

#[test]
fn what_was_imported_is_exported_the_same() {
    for (kind, database) in each() {
        let store = database.store();
        for (number, case) in (1..).zip(CASES) {
            let records = testkit::cases::bundle(case).records;
            let counts = import(&store, &records, number);
            assert_eq!((counts.1, counts.2), (0, 0), "{kind} {case}");
            let loaded = load(&store, programme_of(&records));
            assert_eq!(written(&loaded), written(&records), "{kind} {case}");
            let again = import(&store, &loaded, number + 100);
            assert_eq!(again, (0, 0, counts.0), "{kind} {case}: the second time changes nothing");
        }
    }
}

#[test]
fn a_correction_keeps_what_was_before_and_can_be_undone() {
    for (kind, database) in each() {
        let store = database.store();
        let first = testkit::cases::bundle("koivusilta").records;
        let programme = programme_of(&first);
        import(&store, &first, 1);
        let mut second = first.clone();
        second.programme.county = Text::new("Another county");
        second.clients.rows_mut()[0].name = Text::new("Tuuli Aallokko");
        second.activities.rows_mut()[0].minutes += 5;
        let extra = second.employers.rows()[0].clone();
        let extra = casework::Employer { id: casework::Id::new("new-one"), ..extra };
        second.employers.rows_mut().push(extra);
        assert_eq!(import(&store, &second, 2).0, 1, "{kind}");
        assert_eq!(written(&load(&store, programme)), written(&second), "{kind}");
        let undo = |undone: u128, number: u128| -> std::result::Result<(), NotUndone> {
            let by = change(programme, number, ChangeKind::Undo);
            store.write(move |tx| changes::undo(tx, Uuid::from_u128(undone), &by))
        };
        assert_eq!(undo(1, 3), Err(NotUndone::ChangedSince), "{kind}: rows of the first were corrected");
        assert_eq!(undo(2, 4), Ok(()), "{kind}");
        assert_eq!(written(&load(&store, programme)), written(&first), "{kind}: as before");
        assert_eq!(undo(2, 5), Err(NotUndone::Already), "{kind}");
        assert_eq!(undo(99, 6), Err(NotUndone::Unknown), "{kind}");
        let told: Result<_> = store.read(|tx| changes::latest(tx, programme, ChangeKind::Import, 9));
        let told = told.expect("told");
        assert_eq!(told[0].counts.1, 3, "{kind}: programme, client and activity");
        assert_eq!(told[0].undone_by, Some(Uuid::from_u128(4)), "{kind}");
        let plan: Result<_> = store.read(|tx| records::merge(tx, &second));
        let plan = plan.expect("a plan");
        let clients = plan.tables.iter().find(|table| table.table == "clients").expect("clients");
        assert_eq!(clients.verdicts[0], Verdict::Updated(vec!["name"]), "{kind}");
    }
}

#[test]
fn an_attestation_of_the_same_day_is_corrected() {
    for (kind, database) in each() {
        let store = database.store();
        let records = testkit::cases::bundle("koivusilta").records;
        let programme = programme_of(&records);
        import(&store, &records, 1);
        let attest = |rating: u8, number: u128| {
            let attestation = Attestation {
                item: 17,
                value: Attested::Item(rating),
                date: Day::new(2024, 5, 15).expect("a day"),
                source: AttestationSource::Interview,
                by: None,
                comment: Text::new("seen on the spot"),
            };
            let change = change(programme, number, ChangeKind::Attestation);
            let done: Result<()> = store.write(move |tx| changes::attest(tx, &change, &attestation));
            done.expect("attested");
        };
        attest(3, 10);
        attest(4, 11);
        let history: Result<_> = store.read(|tx| changes::attestations(tx, programme, 17));
        let told: Vec<_> = history.expect("told").into_iter().map(|each| (each.value, each.stands)).collect();
        assert_eq!(told, [(Attested::Item(4), Stands::Now), (Attested::Item(3), Stands::Earlier)], "{kind}");
        let by = change(programme, 12, ChangeKind::Undo);
        let undone: std::result::Result<(), NotUndone> =
            store.write(move |tx| changes::undo(tx, Uuid::from_u128(11), &by));
        assert_eq!(undone, Ok(()), "{kind}");
        let back = load(&store, programme).attestations;
        assert!(back.iter().any(|each| each.item == 17 && each.value == Attested::Item(3)), "{kind}");
    }
}

#[test]
fn a_change_of_the_log_shows() {
    for (kind, database) in each() {
        let store = database.store();
        let programme = Uuid::from_u128(5);
        for number in 0..20 {
            let done: Result<()> = store.write(move |tx| {
                tx.log(entry(programme, &number.to_string()));
                tx.log(entry(store::SERVICE, "x"));
                Ok(())
            });
            done.expect("logged");
        }
        let read: Result<()> = store.read(|tx| {
            tx.log(entry(programme, "read"));
            Ok(())
        });
        read.expect("logged");
        let verify = || -> store::Verified {
            let found: Result<_> = store.read(store::verify_log);
            found.expect("verified")
        };
        assert_eq!((verify().entries, verify().chains, verify().broken.len()), (41, 2, 0), "{kind}");
        let tamper = |sql: &'static str| {
            let done: Result<()> = store.write(move |tx| tx.exec(sql, &[V::Id(programme)]).map(drop));
            done.expect("tampered");
        };
        tamper("UPDATE access_log SET subject = 'nothing' WHERE programme_id = $1 AND seq = 7");
        assert_eq!(verify().broken[0].seq, 7, "{kind}: an entry was changed");
        tamper("UPDATE access_log SET subject = '6' WHERE programme_id = $1 AND seq = 7");
        assert_eq!(verify().broken, [], "{kind}");
        tamper("DELETE FROM access_log WHERE programme_id = $1 AND seq = 21");
        assert_eq!(verify().broken[0].seq, 21, "{kind}: the last entry was taken away");
    }
}

#[test]
fn a_write_that_fails_takes_no_other_with_it() {
    for (kind, database) in each() {
        let store = database.store();
        let ends: Vec<Result<u64>> = std::thread::scope(|scope| {
            let write = |number: i64| {
                let store = &store;
                scope.spawn(move || {
                    store.write(move |tx| {
                        let id = Uuid::from_u128(number.cast_unsigned().into());
                        tx.log(entry(store::SERVICE, "made"));
                        let made = tx.exec(
                            "INSERT INTO record_versions (programme_id, version) VALUES ($1, $2)",
                            &[V::Id(id), V::Int(number)],
                        )?;
                        assert!(number % 10 != 3, "this one panics, on purpose");
                        if number % 10 == 4 {
                            Err(Error::Conflict("on purpose".to_owned()))
                        } else {
                            Ok(made)
                        }
                    })
                })
            };
            let threads: Vec<_> = (0..60).map(write).collect();
            threads.into_iter().map(|thread| thread.join().expect("an end")).collect()
        });
        for (number, end) in ends.iter().enumerate() {
            let expected = number % 10 != 3 && number % 10 != 4;
            assert_eq!(end.is_ok(), expected, "{kind} {number}: {end:?}");
        }
        let count = |sql: &'static str| -> usize {
            let found: Result<Vec<i64>> = store.read(|tx| tx.all(sql, &[], |cells| cells.int()));
            found.expect("rows").len()
        };
        assert_eq!(count("SELECT version FROM record_versions"), 48, "{kind}");
        assert_eq!(count("SELECT seq FROM access_log"), 48, "{kind}: no entry for what was not done");
    }
}

#[test]
fn a_reader_sees_one_state() {
    for (kind, database) in each() {
        let store = database.store();
        let programme = Uuid::from_u128(9);
        let raise = |store: &Store| {
            let done: Result<()> = store.write(move |tx| {
                tx.exec(
                    "INSERT INTO record_versions (programme_id, version) VALUES ($1, 1) \
                     ON CONFLICT (programme_id) DO UPDATE SET version = record_versions.version + 1",
                    &[V::Id(programme)],
                )
                .map(drop)
            });
            done.expect("raised");
        };
        raise(&store);
        let seen: Result<_> = store.read(|tx| {
            let before = records::version(tx, programme)?;
            raise(&store);
            Ok((before, records::version(tx, programme)?))
        });
        assert_eq!(seen, Ok((Some(1), Some(1))), "{kind}");
    }
}
