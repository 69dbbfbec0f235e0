//! A month of twenty coaches on the real service, which is killed again and again: whatever was acknowledged is there
//! once, a request that is sent again makes no second, and the ratings are those of a fresh computation.

#![expect(clippy::expect_used, reason = "tests")]

mod coach;
mod process;
mod ratings;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use app::accounts::{NewAccount, add};
use app::{Service, Standing};
use casework::access::AccountRole;
use casework::{Day, Records};
use exchange::Names;
use testkit::Random;
use testkit::databases::{Database, each};
use testkit::generate::{self, Size};

use crate::coach::{Coach, Kept, Place};
use crate::process::{Line, Process, run};

const SEED: u64 = 20_261_125;
const COACHES: usize = 20;
const ACTIVITIES: usize = 4_000;
const PROGRAMME: &str = "kuukausi";
const PASSWORD: &str = "koivu-ja-pihlaja";
/// So many requests are answered between two kills.
const LEAST_BETWEEN: usize = 25;
const MOST_BETWEEN: usize = 100;
/// The month that is worked.
const DAYS: i32 = 28;

/// The bundle of a programme whose records end where the month begins.
fn bundle(today: Day) -> (Records, Vec<u8>) {
    let until: Day = generate::AS_OF.parse().expect("a day");
    let files = generate::programme(PROGRAMME, Size { coaches: COACHES, activities: ACTIVITIES }, SEED);
    let files = testkit::demo::moved_by(files, today.plus_days(-DAYS - 1).days_since(until));
    let bundle = exchange::read_folder(files).expect("a bundle");
    let zip = exchange::write_zip(&bundle.records, Names::Canonical).expect("a zip");
    (bundle.records, zip)
}

/// A database with the programme and an account for each coach and the leader.
fn filled(database: &Database, zip: &[u8], today: Day) {
    let file = database.folder.path().join("before.zip");
    std::fs::write(&file, zip).expect("written");
    drop(database.store());
    run(database, &["import", &file.display().to_string()]);
    let service = Service::new(database.store(), std::sync::Arc::new(Standing::at(today, process::millis())));
    let account = |username: String, role: AccountRole, staff: String| NewAccount {
        name: username.clone(),
        username,
        role,
        programme: Some(PROGRAMME.to_owned()),
        staff: Some(staff),
        partner_team: None,
    };
    let coaches = (0..COACHES).map(|number| {
        account(format!("coach-{number}"), AccountRole::EmploymentSpecialist, format!("S{number:04}"))
    });
    let leader = account("leader".to_owned(), AccountRole::TeamLeader, "L0000".to_owned());
    for new in coaches.chain([leader]) {
        add(&service, &new, Some(PASSWORD)).expect("an account");
    }
}

#[test]
fn a_month_of_twenty_coaches_survives_kills() {
    let today = process::today();
    let (records, zip) = bundle(today);
    for (kind, database) in each() {
        filled(&database, &zip, today);
        let (kept, told) = worked(kind, &database, &records, today);
        println!("{told}");
        let service = Process::start(&database);
        let out = database.folder.path().join("after.zip").display().to_string();
        run(&database, &["export", PROGRAMME, &out]);
        let bytes = std::fs::read(&out).expect("the export");
        let after = exchange::read_zip(&bytes).expect("a bundle").records;
        for each in &kept {
            each.is_there_once(kind, &after, &database);
        }
        let written = |what: fn(&Kept) -> bool| kept.iter().filter(|each| what(each)).count();
        for (table, before, now, more) in [
            (
                "activities",
                records.activities.len(),
                after.activities.len(),
                written(|each| matches!(each, Kept::Entry { .. })),
            ),
            ("jobs", records.jobs.len(), after.jobs.len(), written(|each| matches!(each, Kept::Job { .. }))),
            (
                "clients",
                records.clients.len(),
                after.clients.len(),
                written(|each| matches!(each, Kept::Referral { .. })),
            ),
        ] {
            assert_eq!(now, before + more, "{kind}: {table}, nothing else has come");
        }
        ratings::are_those_of_a_fresh_computation(kind, &database, &service, &bytes, today);
        drop(service);
        let told = run(&database, &["doctor"]);
        assert!(told.contains("whole"), "{kind}: {told}");
    }
}

/// Everybody works while the service is killed and started again; everything that was acknowledged, and how it went.
fn worked(kind: &str, database: &Database, records: &Records, today: Day) -> (Vec<Kept>, String) {
    let line = Line::new();
    let mut process = Process::start(database);
    line.leads_to(&process);
    let place = Place::of(records, today);
    let is_over = AtomicBool::new(false);
    let (kept, kills) = std::thread::scope(|scope| {
        let (line, place) = (&line, &place);
        let coaches: Vec<_> = (0..COACHES)
            .map(|number| scope.spawn(move || Coach::new(number, line, place).works_a_month()))
            .collect();
        let killer = scope.spawn(|| {
            let (mut random, mut kills) = (Random::new(SEED), 0);
            loop {
                let enough = line.answered() + LEAST_BETWEEN + random.below(MOST_BETWEEN - LEAST_BETWEEN);
                while line.answered() < enough && !is_over.load(Ordering::Relaxed) {
                    std::thread::sleep(Duration::from_micros(200));
                }
                if is_over.load(Ordering::Relaxed) {
                    break;
                }
                process.kill();
                process = Process::start(database);
                line.leads_to(&process);
                kills += 1;
            }
            kills
        });
        let months: Vec<_> = coaches.into_iter().map(|coach| coach.join()).collect();
        // Before anything can fail, so that the killer does not go on for ever.
        is_over.store(true, Ordering::Relaxed);
        let kept: Vec<Kept> = months.into_iter().flat_map(|month| month.expect("a month")).collect();
        (kept, killer.join().expect("the killer"))
    });
    assert!(kills >= 8, "{kind}: killed only {kills} times");
    let told =
        format!("{kind}: {} acknowledged over {kills} kills, asked again {} times", kept.len(), line.again());
    (kept, told)
}
