//! A coach's day under load: coaches of many programmes, each with their own session and clients, look at Today, at a
//! client, at the page for an entry, save entries, and look for employers and words. Once with a fifth of the
//! programmes in the database and once with all, so that what grows with the whole is seen.

mod asks;
mod records;
mod users;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::ensure;
use app::{Service, Standing, bundle, entries};
use store::{Location, Store};
use testkit::generate::AS_OF;

use crate::a_second;
use crate::casework::asks::{ASKS, Ask, Asked, once};
use crate::casework::users::{User, users};
use crate::load::{Found, load, load_of};
use crate::pages;

/// What an instant of [`AS_OF`] is; the clock stands there.
const AT: i64 = 1_767_000_000_000;
/// The first measure has this part of the programmes, the second all: one million activities and five.
const PARTS: usize = 5;
/// The slowest of a hundred answers to 8 users may take so long.
const MOST_MILLIS: f64 = 50.0;
/// So many entries a second, on `SQLite`, from 64 coaches.
const LEAST_ENTRIES: f64 = 2_000.0;
/// So much more than at a fifth may an answer cost with all.
const MOST_GROWTH: f64 = 1.2;
/// How long entries are written without pages.
const FOR: Duration = Duration::from_secs(3);

/// No two requests of a run name the same entry.
static NUMBER: AtomicU64 = AtomicU64::new(1);

pub(crate) fn run(
    kind: &str,
    location: &Location,
    programmes: usize,
    activities: usize,
) -> anyhow::Result<()> {
    location.migrate(AT)?;
    let store = Store::open(location.clone())?;
    let service = Arc::new(Service::new(store, Arc::new(Standing::at(AS_OF.parse()?, AT))));
    let few = programmes.div_ceil(PARTS);
    let bench = Bench { kind, service, counted: Store::open(location.clone())? };
    let before = bench.filled_and_measured(0..few, activities)?;
    if few == programmes {
        return Ok(());
    }
    let after = bench.filled_and_measured(few..programmes, activities)?;
    println!("{kind}: growth from {few} to {programmes} programmes (at most {MOST_GROWTH})");
    for ((ask, before), (_, after)) in before.iter().zip(&after) {
        let (cpu, p50) = (after.cpu_micros / before.cpu_micros, after.p50 / before.p50);
        println!("  {:<14} CPU {cpu:.2}{}, p50 {p50:.2}", ask.name(), missed(cpu > MOST_GROWTH));
    }
    Ok(())
}

fn missed(is: bool) -> &'static str {
    if is { " (missed)" } else { "" }
}

/// A service that is measured.
struct Bench<'b> {
    kind: &'b str,
    service: Arc<Service>,
    /// Another way to the database, by which is counted what is kept.
    counted: Store,
}

impl Bench<'_> {
    /// Imports more programmes and measures with all that there are; every ask at 8 users.
    fn filled_and_measured(
        &self,
        more: std::ops::Range<usize>,
        activities: usize,
    ) -> anyhow::Result<Vec<(Ask, Found)>> {
        let (programmes, first) = (more.end, if more.start == 0 { 0 } else { records::COACHES / 2 });
        for number in more {
            bundle::import_by_operator(&self.service, records::programme(number, activities)?, "x")?;
        }
        let users = users(&self.service, programmes, activities, first)?;
        println!(
            "{}: {programmes} programmes, {} coaches, {} clients, {} activities; {} coaches of {} programmes ask",
            self.kind,
            programmes * records::COACHES,
            programmes * records::COACHES * (records::OWN + records::EARLIER),
            programmes * activities,
            users.len(),
            programmes.min(users.len()),
        );
        let address = pages::serve(&self.service)?;
        let mut found = Vec::new();
        for ask in ASKS {
            found.push((ask, self.measured(&address, &users, ask)?));
        }
        by_use_case(&self.service, &users)?;
        Ok(found)
    }

    /// An ask at 8 and 64 users, beside a bare handler that answers the same bytes; what was found at 8.
    fn measured(&self, address: &str, users: &[User], ask: Ask) -> anyhow::Result<Found> {
        let asked = |user: usize, turn: usize| Asked {
            address,
            user: &users[user % users.len()],
            turn,
            number: NUMBER.fetch_add(1, Ordering::Relaxed),
        };
        // Each once before, so that what is computed once is not counted.
        let mut body = Vec::new();
        for user in 0..users.len() {
            body = once(address, &ask.request(&asked(user, 0)), ask)?;
        }
        let bare = pages::bare(body.clone())?;
        let mut first = None;
        for count in pages::USERS {
            let before = self.kept()?;
            let ours = load_of(address, count, &|user, turn| ask.request(&asked(user, turn)))?;
            let written = self.kept()? - before;
            if ask == Ask::Save {
                let all = ours.answers;
                ensure!(usize::try_from(written)? == all, "{written} of {all} entries are kept");
            }
            self.tell(ask, count, &ours, &load(&bare, "/", "", count)?, body.len());
            first.get_or_insert(ours);
        }
        first.ok_or_else(|| anyhow::anyhow!("nothing was measured"))
    }

    fn tell(&self, ask: Ask, count: usize, ours: &Found, same: &Found, bytes: usize) {
        let is_slow = count == 8 && ours.p99 > MOST_MILLIS;
        let is_few =
            ask == Ask::Save && self.kind == "SQLite" && count == 64 && ours.a_second < LEAST_ENTRIES;
        println!(
            "  {:<14} {count:>2} users: p50 {:.2} ms, p99 {:.2} ms{}, {:.0}/s{}, {:.0} µs CPU; bare {:.0}/s, \
             {:.0} µs; ratio {:.2}; {bytes} bytes",
            ask.name(),
            ours.p50,
            ours.p99,
            missed(is_slow),
            ours.a_second,
            missed(is_few),
            ours.cpu_micros,
            same.a_second,
            same.cpu_micros,
            ours.a_second / same.a_second,
        );
    }

    /// How many activities there are.
    fn kept(&self) -> anyhow::Result<i64> {
        let count: store::Result<Option<i64>> = self.counted.read(|tx| {
            let found = tx.all("SELECT COUNT(*) FROM activities", &[], |cells| cells.int())?;
            Ok(found.first().copied())
        });
        Ok(count?.unwrap_or_default())
    }
}

/// Entries by 64 writers without HTTP and pages: what the database and the use case allow.
fn by_use_case(service: &Service, users: &[User]) -> anyhow::Result<()> {
    const WRITERS: usize = 64;
    let begun = Instant::now();
    let done: usize = std::thread::scope(|scope| {
        let write = |writer: usize| {
            let (user, mut done) = (&users[writer % users.len()], 0);
            while begun.elapsed() < FOR {
                let typed = asks::entry(user, done, NUMBER.fetch_add(1, Ordering::Relaxed));
                let logged = entries::log(service, &user.actor, user.programme, &typed);
                done += usize::from(matches!(logged, Ok(entries::Logged::Kept(_))));
            }
            done
        };
        let threads: Vec<_> = (0..WRITERS).map(|writer| scope.spawn(move || write(writer))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_default()).sum()
    });
    println!("  entries by the use case alone, {WRITERS} writers: {:.0}/s", a_second(done, begun));
    ensure!(done > 0, "no entry was kept");
    Ok(())
}
