//! A coach's own week and what is left to follow up: figures for the coach, never compared with a colleague's.

use casework::{ActivityKind, Channel, Client, Day, Employer, Key, Place, Records, Staff};

use crate::exact::{Exact, decimal, fraction, whole};
use crate::scale::{highest, scale};

/// Months over which time outside the office is counted, as item 24 counts.
const MONTHS: i32 = 2;
/// Days ahead that a promise is shown.
const AHEAD: i32 = 14;
/// Days within which somebody who did not come is to be reached: our own reading of item 25.
const AFTER_MISSED: i32 = 7;

/// How a coach's week stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Week {
    /// Meetings with employers in person since Monday.
    pub employer_meetings: usize,
    /// How many the coach aims at by their working time, rounded up.
    pub meetings_aimed_at: u64,
    /// Minutes outside the office and all minutes, travel left out, over two months to this day.
    pub minutes_outside: u64,
    /// All of them.
    pub minutes: u64,
    /// Clients in service now.
    pub clients: usize,
    /// The most by their working time, rounded down.
    pub most_clients: u64,
}

/// Something that waits for the coach and follows from no deadline of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FollowUp {
    /// A day for the next contact was promised to an employer, and nobody has been in touch since.
    Promise {
        /// The day promised.
        due: Day,
        /// To whom.
        employer: Key<Employer>,
        /// The day of the contact in which it was promised.
        since: Day,
    },
    /// A client did not come, and nobody has reached them since.
    Missed {
        /// A week after.
        due: Day,
        /// Who.
        client: Key<Client>,
        /// The day on which they did not come.
        since: Day,
    },
}

impl FollowUp {
    /// By when.
    pub fn due(&self) -> Day {
        match self {
            FollowUp::Promise { due, .. } | FollowUp::Missed { due, .. } => *due,
        }
    }
}

/// How the week of a coach stands on a day. The aims are what the highest ratings of items 17 and 1 need in the
/// programme's scale.
pub fn week(records: &Records, coach: Key<Staff>, day: Day) -> Week {
    let fte = decimal(records.staff[coach].fte);
    let items = &scale(records.programme.scale).items;
    let full = |limit: Option<u32>| whole(u64::from(limit.unwrap_or_default()));
    let meetings = full(highest(&items.frequent_employer_contact.levels, "contacts_per_week"));
    let most = full(highest(&items.caseload.levels, "clients_per_coach"));
    let monday = day.monday();
    let since = day.minus_months(MONTHS);
    let mut week = Week {
        employer_meetings: 0,
        meetings_aimed_at: rounded_up(&(meetings * &fte)),
        minutes_outside: 0,
        minutes: 0,
        clients: records
            .clients
            .iter()
            .filter(|client| client.coach == Some(coach) && client.is_active_on(day))
            .count(),
        most_clients: rounded_down(&(most * &fte)),
    };
    let own =
        records.activities.iter().filter(|act| act.staff == coach && act.date <= day && act.is_completed());
    for act in own {
        let is_meeting = act.kind == ActivityKind::EmployerContact && act.channel == Some(Channel::InPerson);
        week.employer_meetings += usize::from(is_meeting && act.date >= monday);
        if act.date > since && act.kind != ActivityKind::Travel {
            let minutes = u64::from(act.minutes);
            week.minutes += minutes;
            let is_outside =
                matches!(act.place, Some(Place::Community | Place::ClientHome | Place::Workplace));
            week.minutes_outside += if is_outside { minutes } else { 0 };
        }
    }
    week
}

/// The share outside the office; nothing where nothing is written down.
pub fn share_outside(week: &Week) -> Option<Exact> {
    (week.minutes > 0).then(|| fraction(week.minutes_outside, week.minutes))
}

fn rounded_up(exact: &Exact) -> u64 {
    u64::try_from(exact.ceil().to_integer()).unwrap_or(u64::MAX)
}

fn rounded_down(exact: &Exact) -> u64 {
    u64::try_from(exact.floor().to_integer()).unwrap_or(u64::MAX)
}

/// What waits for these coaches on a day, the earliest first: promises to employers that lie at most two weeks
/// ahead, and clients of theirs who did not come.
pub fn follow_ups(records: &Records, coaches: &[Key<Staff>], day: Day) -> Vec<FollowUp> {
    let mut found = promises(records, coaches, day);
    found.extend(missed(records, coaches, day));
    found.sort_by_key(|each| (each.due(), *each));
    found
}

fn promises(records: &Records, coaches: &[Key<Staff>], day: Day) -> Vec<FollowUp> {
    let mut last = vec![None; records.employers.len()];
    for (key, act) in records.activities.keyed() {
        let Some(employer) = act.employer else { continue };
        if act.kind != ActivityKind::EmployerContact || !act.is_completed() || act.date > day {
            continue;
        }
        let latest = &mut last[employer.position()];
        if latest.is_none_or(|(date, kept)| (date, kept) < (act.date, key)) {
            *latest = Some((act.date, key));
        }
    }
    let latest = last.into_iter().enumerate().filter_map(|(at, found)| Some((Key::at(at)?, found?)));
    latest
        .filter_map(|(employer, (since, key))| {
            let act = &records.activities[key];
            let due = act.next_contact_on.filter(|due| *due <= day.plus_days(AHEAD))?;
            coaches.contains(&act.staff).then_some(FollowUp::Promise { due, employer, since })
        })
        .collect()
}

fn missed(records: &Records, coaches: &[Key<Staff>], day: Day) -> Vec<FollowUp> {
    // The day of the latest contact with each client, and of the latest meeting to which they did not come.
    let mut met = vec![None; records.clients.len()];
    let mut missed = vec![None; records.clients.len()];
    for act in records.activities.iter().filter(|act| act.date <= day) {
        for client in act.clients.as_slice() {
            let latest = if act.is_completed() { &mut met } else { &mut missed };
            let latest = &mut latest[client.position()];
            *latest = (*latest).max(Some(act.date));
        }
    }
    let own = records.clients.keyed().filter(|(_, client)| {
        client.is_active_on(day) && client.coach.is_some_and(|coach| coaches.contains(&coach))
    });
    own.filter_map(|(client, _)| {
        let since = missed[client.position()]?;
        let is_reached = met[client.position()].is_some_and(|met| met >= since);
        (!is_reached).then(|| FollowUp::Missed { due: since.plus_days(AFTER_MISSED), client, since })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use casework::ScaleId;

    use super::*;

    #[test]
    fn the_aims_stand_in_every_edition() {
        for edition in [ScaleId::Fi25, ScaleId::Ips25] {
            let items = &scale(edition).items;
            assert_eq!(highest(&items.frequent_employer_contact.levels, "contacts_per_week"), Some(6));
            assert_eq!(highest(&items.caseload.levels, "clients_per_coach"), Some(20));
        }
    }
}
