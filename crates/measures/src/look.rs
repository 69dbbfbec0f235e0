//! One day of one programme, as every rule sees it.

use casework::{Attestation, Attested, Client, Day, Key, Meeting, MeetingKind, Role, Staff};

use crate::exact::{Exact, decimal, whole};
use crate::finding::{Component, Evidence, Input};
use crate::index::Index;
use crate::scale::Items;
use crate::window::Window;

/// The day looked at, with what was known by then.
pub(crate) struct Look<'l, 'r> {
    pub(crate) index: &'l Index<'r>,
    pub(crate) day: Day,
    pub(crate) items: &'l Items,
    pub(crate) keep: Keep,
    /// The coaches of the day.
    pub(crate) coaches: Vec<Key<Staff>>,
    /// For each member of staff, the place among the coaches of the day.
    coach_places: Vec<Option<u32>>,
    leaders: Vec<Key<Staff>>,
    /// For each member of staff, whether a leader of the day.
    is_leader: Vec<bool>,
    /// The clients in service on the day.
    pub(crate) active: Vec<Key<Client>>,
}

/// Whether the records behind each rating are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// For a person to look at.
    Evidence,
    /// Only the ratings, as for a trend.
    Ratings,
}

/// Which item and component is asked about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    pub(crate) item: u8,
    pub(crate) name: &'static str,
}

impl<'l, 'r> Look<'l, 'r> {
    pub(crate) fn new(index: &'l Index<'r>, day: Day, items: &'l Items, keep: Keep) -> Look<'l, 'r> {
        let staff_in = |role: Role| -> Vec<Key<Staff>> {
            let staff = index.records.staff.keyed();
            staff
                .filter(|(_, person)| person.role == role && works_on(person, day))
                .map(|(key, _)| key)
                .collect()
        };
        let coaches = staff_in(Role::EmploymentSpecialist);
        let mut coach_places = vec![None; index.records.staff.len()];
        for (place, coach) in (0u32..).zip(&coaches) {
            if let Some(entry) = coach_places.get_mut(coach.position()) {
                *entry = Some(place);
            }
        }
        let leaders = staff_in(Role::TeamLeader);
        let mut is_leader = vec![false; index.records.staff.len()];
        for leader in &leaders {
            if let Some(entry) = is_leader.get_mut(leader.position()) {
                *entry = true;
            }
        }
        let active =
            index.clients().filter(|(_, client)| client.is_active_on(day)).map(|(key, _)| key).collect();
        Look { index, day, items, keep, coaches, coach_places, leaders, is_leader, active }
    }

    /// The window of this many months up to the day.
    pub(crate) fn window(&self, months: u32) -> Window {
        Window::months(self.day, months)
    }

    /// The place of this person among the coaches of the day.
    pub(crate) fn coach_place(&self, staff: Key<Staff>) -> Option<usize> {
        self.coach_places.get(staff.position()).copied().flatten().map(|place| place as usize)
    }

    /// Whether the day has a leader.
    pub(crate) fn has_leader(&self) -> bool {
        !self.leaders.is_empty()
    }

    /// The leaders of the day.
    pub(crate) fn leaders(&self) -> &[Key<Staff>] {
        &self.leaders
    }

    /// Working time of these people, in full-time people.
    pub(crate) fn fte<'k>(&self, staff: impl IntoIterator<Item = &'k Key<Staff>>) -> Exact {
        staff.into_iter().fold(whole(0), |sum, person| sum + decimal(self.index.records.staff[*person].fte))
    }

    /// Working time of the leaders of the day.
    pub(crate) fn leaders_fte(&self) -> Exact {
        self.fte(&self.leaders)
    }

    /// Whether a leader of the day was at the meeting.
    pub(crate) fn leader_was_at(&self, meeting: &Meeting) -> bool {
        let is_leader =
            |person: &Key<Staff>| self.is_leader.get(person.position()).copied().unwrap_or_default();
        meeting.staff.as_slice().iter().any(is_leader)
    }

    /// The meetings of a kind in a window, with their rows.
    pub(crate) fn meetings(
        &self,
        kind: MeetingKind,
        window: Window,
    ) -> impl Iterator<Item = (u32, &'r Meeting)> {
        let meetings = (0u32..).zip(self.index.records.meetings.iter());
        meetings.filter(move |(_, meeting)| meeting.kind == kind && window.contains(meeting.date))
    }

    /// Whether any meeting has been held by the day.
    pub(crate) fn has_meetings(&self) -> bool {
        self.index.records.meetings.iter().any(|meeting| meeting.date <= self.day)
    }

    /// Whether any activity, missed ones too, is on record by the day.
    pub(crate) fn has_activities(&self) -> bool {
        self.index.acts.first().is_some_and(|act| act.date <= self.day)
    }

    /// Whole weeks of the window in which a meeting of the kind passes the test, and all whole weeks.
    pub(crate) fn weeks_with(
        &self,
        kind: MeetingKind,
        window: Window,
        passes: impl Fn(&Meeting) -> bool,
    ) -> (u64, u64) {
        let (_, weeks) = window.whole_weeks();
        let mut held = vec![false; weeks as usize];
        for (_, meeting) in self.meetings(kind, window).filter(|(_, meeting)| passes(meeting)) {
            if let Some(week) = window.week_of(meeting.date).and_then(|week| held.get_mut(week as usize)) {
                *week = true;
            }
        }
        (count(held.iter().filter(|held| **held)), u64::from(weeks))
    }

    /// Weeks of team meetings with a leader, those of them that went through clients' matters, and all weeks:
    /// the m and mc of items 7, 8 and 17.
    pub(crate) fn team_weeks(&self, months: u32) -> TeamWeeks {
        let window = self.window(months);
        let kind = MeetingKind::VocationalTeam;
        let (led, of) = self.weeks_with(kind, window, |meeting| self.leader_was_at(meeting));
        let (client_centred, _) = self.weeks_with(kind, window, |meeting| {
            self.leader_was_at(meeting) && meeting.client_centred == Some(true)
        });
        TeamWeeks { led, client_centred, of }
    }

    /// The component with what the records say and what was attested last.
    pub(crate) fn component(
        &self,
        asked: Asked,
        from_records: Option<bool>,
        inputs: Vec<Input>,
    ) -> Component {
        Component { name: asked.name, from_records, attested: self.attested(asked), inputs }
    }

    /// A component that only an attestation can tell of.
    pub(crate) fn attested_only(&self, item: u8, name: &'static str) -> Component {
        self.component(Asked { item, name }, None, Vec::new())
    }

    /// The latest attestation of a component by the day; of the same day, *no* beats *yes*.
    pub(crate) fn attested(&self, asked: Asked) -> Option<(bool, Key<Attestation>)> {
        let rows = self.index.records.attestations.keyed().filter(|(_, row)| row.date <= self.day);
        let of_component = rows.filter_map(|(key, row)| match &row.value {
            Attested::Component(name, met) if row.item == asked.item && *name == asked.name => {
                Some((row.date, !met, key))
            }
            _ => None,
        });
        of_component.max_by_key(|(date, unmet, _)| (*date, *unmet)).map(|(_, unmet, key)| (!unmet, key))
    }

    /// The latest attestation of the whole item by the day; of the same day, the lower rating.
    pub(crate) fn judged(&self, item: u8) -> Option<(u8, Key<Attestation>)> {
        let rows = self.index.records.attestations.keyed().filter(|(_, row)| row.date <= self.day);
        let of_item = rows.filter_map(|(key, row)| match row.value {
            Attested::Item(rating) if row.item == item => Some((row.date, std::cmp::Reverse(rating), key)),
            _ => None,
        });
        of_item.max_by_key(|(date, rating, _)| (*date, *rating)).map(|(_, rating, key)| (rating.0, key))
    }

    /// The rows of a table as evidence; nothing is gathered where only ratings are asked for.
    pub(crate) fn evidence(&self, table: &'static str, rows: impl IntoIterator<Item = u32>) -> Evidence {
        let mut rows: Vec<u32> = match self.keep {
            Keep::Evidence => rows.into_iter().collect(),
            Keep::Ratings => Vec::new(),
        };
        rows.sort_unstable();
        rows.dedup();
        Evidence { table, rows }
    }
}

/// Weeks of team meetings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TeamWeeks {
    pub(crate) led: u64,
    pub(crate) client_centred: u64,
    pub(crate) of: u64,
}

fn works_on(person: &Staff, day: Day) -> bool {
    person.starts_on.is_none_or(|start| start <= day)
        && person.ends_on.is_none_or(|end| end >= day)
        && !person.fte.is_zero()
}

/// The number of things.
pub(crate) fn count(things: impl Iterator) -> u64 {
    u64::try_from(things.count()).unwrap_or(u64::MAX)
}

/// The row of a key, as evidence holds it.
pub(crate) fn row<T>(key: Key<T>) -> u32 {
    u32::try_from(key.position()).unwrap_or(u32::MAX)
}
