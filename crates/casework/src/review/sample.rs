//! The sample of client files: ten by default, drawn by chance from a seed, so that anybody can draw it again.
//!
//! The published reviews look at two whose service has ended, five who were employed and three who look for work or
//! study. Whoever ended within six months is of the first group, also if there was a job; of the others, whoever had
//! a job of any kind within six months is of the second.

use crate::code::codes;
use crate::{Client, Day, Key, Records};

codes! {
    /// A group of clients from which files are drawn.
    Stratum, "review_stratum" {
        /// The service ended within the last six months.
        Ended = "ended",
        /// In service, with a job of any kind within the last six months.
        Employed = "employed",
        /// In service without a job.
        Searching = "searching",
    }
}

/// Months looked back for those who ended and for jobs.
pub const JOB_MONTHS: i32 = 6;
/// Months looked back for contacts with employers.
pub const CONTACT_MONTHS: i32 = 2;

/// How many files are drawn from each group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Ended.
    pub ended: usize,
    /// Employed.
    pub employed: usize,
    /// Searching.
    pub searching: usize,
}

impl Quota {
    /// Two, five and three.
    pub const TEN: Quota = Quota { ended: 2, employed: 5, searching: 3 };

    /// How many of a group.
    pub fn of(self, stratum: Stratum) -> usize {
        match stratum {
            Stratum::Ended => self.ended,
            Stratum::Employed => self.employed,
            Stratum::Searching => self.searching,
        }
    }

    /// How many in all.
    pub fn all(self) -> usize {
        self.ended + self.employed + self.searching
    }
}

/// Somebody whose file may be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// The id; the order in which candidates come does not matter, the ids decide.
    pub id: u128,
    /// The group.
    pub stratum: Stratum,
}

/// A file that was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whose.
    pub id: u128,
    /// The group that it is from.
    pub stratum: Stratum,
    /// Its number in the group, from 1.
    pub number: usize,
    /// The group that had too few, where this one fills its place.
    pub fills: Option<Stratum>,
}

/// A group that had too few.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    /// The group.
    pub stratum: Stratum,
    /// How many were wanted.
    pub wanted: usize,
    /// How many there were.
    pub found: usize,
}

/// What was drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// The files, group by group.
    pub places: Vec<Place>,
    /// The groups that had too few: others fill their places, and a report says so.
    pub short: Vec<Short>,
}

/// The order in which the free places of a group are filled from the others: those at work tell most of the items.
const FILLS: [Stratum; 3] = [Stratum::Employed, Stratum::Searching, Stratum::Ended];

/// The group of a client on a day; none for whoever has not entered, left long ago or came for an assessment only.
pub fn stratum(records: &Records, client: Key<Client>, day: Day) -> Option<Stratum> {
    let since = day.minus_months(JOB_MONTHS);
    let row = &records.clients[client];
    if row.service == Some(crate::Service::Assessment) || row.enrolled_on.is_none_or(|entry| entry > day) {
        return None;
    }
    if let Some(end) = row.ended_on.filter(|end| *end <= day) {
        return (end > since).then_some(Stratum::Ended);
    }
    let had_job = records.jobs.iter().any(|job| {
        job.client == client && job.started_on <= day && job.ended_on.is_none_or(|end| end > since)
    });
    Some(if had_job { Stratum::Employed } else { Stratum::Searching })
}

/// Draws a sample.
pub fn draw(candidates: &[Candidate], quota: Quota, seed: u64) -> Drawn {
    let mut drawn = Drawn::default();
    let orders = FILLS.map(|stratum| (stratum, order(candidates, stratum, seed)));
    let of = |stratum| orders.iter().find(|(is, _)| *is == stratum).map_or(&[][..], |(_, order)| order);
    let mut taken = FILLS.map(|stratum| (stratum, quota.of(stratum).min(of(stratum).len())));
    let mut filling = Vec::new();
    for stratum in <Stratum as crate::Code>::ALL {
        let (wanted, found) = (quota.of(*stratum), of(*stratum).len());
        if found < wanted {
            drawn.short.push(Short { stratum: *stratum, wanted, found });
            filling.extend(std::iter::repeat_n(*stratum, wanted - found));
        }
    }
    let mut fills = Vec::new();
    for missing in filling {
        let from = taken.iter_mut().find(|(stratum, taken)| *taken < of(*stratum).len());
        let Some((stratum, taken)) = from else { break };
        fills.push((*stratum, *taken, missing));
        *taken += 1;
    }
    for stratum in <Stratum as crate::Code>::ALL {
        let many = taken.iter().find(|(is, _)| is == stratum).map_or(0, |(_, taken)| *taken);
        drawn.places.extend(of(*stratum).iter().take(many).enumerate().map(|(at, id)| {
            let fills = fills.iter().find(|(is, place, _)| is == stratum && *place == at);
            let fills = fills.map(|(_, _, missing)| *missing);
            Place { id: *id, stratum: *stratum, number: at + 1, fills }
        }));
    }
    drawn
}

/// Who takes the place of a file that cannot be read: the next of the same group that was not drawn yet, or of the
/// others where that group has no more. The number goes on from those that were drawn of the group.
pub fn replacement(candidates: &[Candidate], used: &[Place], stratum: Stratum, seed: u64) -> Option<Place> {
    let others = FILLS.into_iter().filter(|other| *other != stratum);
    for from in std::iter::once(stratum).chain(others) {
        let next =
            order(candidates, from, seed).into_iter().find(|id| used.iter().all(|place| place.id != *id));
        if let Some(id) = next {
            let number = used.iter().filter(|place| place.stratum == from).map(|place| place.number).max();
            let fills = Some(stratum).filter(|wanted| *wanted != from);
            return Some(Place { id, stratum: from, number: number.unwrap_or(0) + 1, fills });
        }
    }
    None
}

/// The members of a group in the order of chance.
fn order(candidates: &[Candidate], stratum: Stratum, seed: u64) -> Vec<u128> {
    let mut ids: Vec<u128> =
        candidates.iter().filter(|each| each.stratum == stratum).map(|each| each.id).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut chance = Chance(seed);
    for last in (1..ids.len()).rev() {
        ids.swap(last, chance.below(last + 1));
    }
    ids
}

/// Numbers from a seed, the same on every machine (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(mixed % bound).unwrap_or(0)
    }
}
