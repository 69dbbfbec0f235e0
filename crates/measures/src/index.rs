//! The records of a programme, sorted once so that any number of days can be rated quickly.

use casework::{
    About, Activity, ActivityKind, Channel, Client, Code, Day, Employer, Key, Phase, Place, Records, Service,
    Staff,
};
use rayon::slice::ParallelSliceMut;

use crate::window::Window;

/// The records of one programme, sorted for rating.
///
/// Clients who came for an assessment only are left out of all that is reached through here, with their
/// jobs and whatever else names them (fidelity rules, settled once, 2).
#[derive(Debug)]
pub struct Index<'r> {
    /// The records themselves.
    pub records: &'r Records,
    /// The activities by day.
    pub(crate) acts: Vec<Act>,
    /// For each kind, its acts by day.
    by_kind: Vec<Vec<Dated>>,
    /// For each client, the acts that name the client, by day.
    by_client: Groups<Dated>,
    /// For each client, the days in service; nobody who came for an assessment only.
    in_service: Vec<Option<(Day, Option<Day>)>>,
    /// For each client, the days of paid jobs.
    paid: Groups<(Day, Option<Day>)>,
    jobs: Groups,
    profiles: Groups,
    plans: Groups,
    counselling: Groups,
    talks: Groups,
}

/// What most rules ask of an activity, close together in memory.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent answers of one row, not states")]
pub(crate) struct Act {
    pub(crate) date: Day,
    pub(crate) row: Key<Activity>,
    pub(crate) staff: Key<Staff>,
    pub(crate) employer: Option<Key<Employer>>,
    pub(crate) minutes: u16,
    pub(crate) kind: ActivityKind,
    pub(crate) channel: Option<Channel>,
    pub(crate) place: Option<Place>,
    pub(crate) phase: Option<Phase>,
    pub(crate) completed: bool,
    pub(crate) joint: bool,
    pub(crate) by_preference: bool,
    pub(crate) next_set: bool,
    pub(crate) about_competitive: bool,
}

impl Act {
    pub(crate) fn is_in_person(&self) -> bool {
        self.channel == Some(Channel::InPerson)
    }
}

/// The place of an act with its day, so that a window is found without a look at the acts.
#[derive(Clone, Copy, Debug)]
struct Dated {
    date: Day,
    place: u32,
}

/// Rows of a table in groups: for each member of another table, the rows that belong to it.
#[derive(Debug, Default)]
struct Groups<M = u32> {
    starts: Vec<u32>,
    members: Vec<M>,
}

impl<M: Copy> Groups<M> {
    /// Groups `pairs` of group and member; members keep their order.
    fn new(groups: usize, pairs: impl Iterator<Item = (usize, M)> + Clone) -> Groups<M> {
        let mut starts = vec![0u32; groups + 2];
        for (group, _) in pairs.clone() {
            if let Some(count) = starts.get_mut(group + 2) {
                *count += 1;
            }
        }
        let mut total = 0;
        for start in &mut starts {
            total += *start;
            *start = total;
        }
        let blank = pairs.clone().next().map(|(_, member)| member);
        let mut members: Vec<M> = blank.map(|blank| vec![blank; total as usize]).unwrap_or_default();
        for (group, member) in pairs {
            if let Some(next) = starts.get_mut(group + 1) {
                if let Some(place) = members.get_mut(*next as usize) {
                    *place = member;
                }
                *next += 1;
            }
        }
        Groups { starts, members }
    }

    fn of(&self, group: usize) -> &[M] {
        let bounds = self.starts.get(group).zip(self.starts.get(group + 1));
        bounds.and_then(|(from, to)| self.members.get(*from as usize..*to as usize)).unwrap_or_default()
    }
}

impl<'r> Index<'r> {
    /// Sorts the records.
    pub fn new(records: &'r Records) -> Index<'r> {
        let acts = acts_by_day(records);
        let mut by_kind = vec![Vec::new(); ActivityKind::ALL.len()];
        for (place, act) in (0u32..).zip(&acts) {
            if let Some(kind) = by_kind.get_mut(act.kind as usize) {
                kind.push(Dated { date: act.date, place });
            }
        }
        let clients = records.clients.len();
        let named = (0u32..).zip(&acts).flat_map(|(place, act)| {
            let named = records.activities[act.row].clients.as_slice();
            named
                .iter()
                .filter(|client| is_coached(records, **client))
                .map(move |client| (client.position(), Dated { date: act.date, place }))
        });
        let by_client = Groups::new(clients, named);
        let group = |clients_of: &mut dyn Iterator<Item = Key<Client>>| {
            let pairs: Vec<(usize, u32)> = clients_of
                .zip(0u32..)
                .filter(|(client, _)| is_coached(records, *client))
                .map(|(client, row)| (client.position(), row))
                .collect();
            Groups::new(clients, pairs.iter().copied())
        };
        let paid: Vec<(usize, (Day, Option<Day>))> = records
            .jobs
            .iter()
            .filter(|job| job.kind.is_paid() && is_coached(records, job.client))
            .map(|job| (job.client.position(), (job.started_on, job.ended_on)))
            .collect();
        let in_service = records.clients.keyed().map(|(key, client)| {
            client.enrolled_on.filter(|_| is_coached(records, key)).map(|entry| (entry, client.ended_on))
        });
        Index {
            records,
            in_service: in_service.collect(),
            paid: Groups::new(clients, paid.iter().copied()),
            by_kind,
            by_client,
            jobs: group(&mut records.jobs.iter().map(|job| job.client)),
            profiles: group(&mut records.profiles.iter().map(|profile| profile.client)),
            plans: group(&mut records.plans.iter().map(|plan| plan.client)),
            counselling: group(&mut records.benefit_counselling.iter().map(|talk| talk.client)),
            talks: group(&mut records.disclosure_talks.iter().map(|talk| talk.client)),
            acts,
        }
    }

    /// The clients who came for coaching.
    pub(crate) fn clients(&self) -> impl Iterator<Item = (Key<Client>, &'r Client)> {
        self.records.clients.keyed().filter(|(_, client)| client.service != Some(Service::Assessment))
    }

    /// The clients that an activity names, without those who came for an assessment.
    pub(crate) fn named(&self, act: &Act) -> impl Iterator<Item = Key<Client>> + use<'r> {
        let records = self.records;
        let named = records.activities[act.row].clients.as_slice();
        named.iter().copied().filter(move |client| is_coached(records, *client))
    }

    /// The acts of a window, by day.
    pub(crate) fn acts_in(&self, window: Window) -> &[Act] {
        let from = self.acts.partition_point(|act| act.date <= window.after);
        let to = self.acts.partition_point(|act| act.date <= window.to);
        self.acts.get(from..to).unwrap_or_default()
    }

    /// The acts of one kind in a window, by day.
    pub(crate) fn acts_of_kind(&self, kind: ActivityKind, window: Window) -> impl Iterator<Item = &Act> {
        let all = self.by_kind.get(kind as usize).map(Vec::as_slice).unwrap_or_default();
        self.within(all, window)
    }

    /// The acts in a window that name the client, by day.
    pub(crate) fn acts_with(&self, client: Key<Client>, window: Window) -> impl Iterator<Item = &Act> {
        self.within(self.by_client.of(client.position()), window)
    }

    fn within<'i>(&'i self, places: &'i [Dated], window: Window) -> impl Iterator<Item = &'i Act> {
        let from = places.partition_point(|dated| dated.date <= window.after);
        let to = places.partition_point(|dated| dated.date <= window.to);
        let within = places.get(from..to).unwrap_or_default();
        within.iter().filter_map(|dated| self.acts.get(dated.place as usize))
    }

    /// The rows of the client's jobs.
    pub(crate) fn jobs_of(&self, client: Key<Client>) -> impl Iterator<Item = (u32, &'r casework::Job)> {
        rows(self.jobs.of(client.position()), self.records.jobs.rows())
    }

    /// The rows of the client's profiles.
    pub(crate) fn profiles_of(
        &self,
        client: Key<Client>,
    ) -> impl Iterator<Item = (u32, &'r casework::Profile)> {
        rows(self.profiles.of(client.position()), self.records.profiles.rows())
    }

    /// The rows of the client's plans.
    pub(crate) fn plans_of(&self, client: Key<Client>) -> impl Iterator<Item = (u32, &'r casework::Plan)> {
        rows(self.plans.of(client.position()), self.records.plans.rows())
    }

    /// The rows of the client's benefits counselling.
    pub(crate) fn counselling_of(
        &self,
        client: Key<Client>,
    ) -> impl Iterator<Item = (u32, &'r casework::BenefitCounselling)> {
        rows(self.counselling.of(client.position()), self.records.benefit_counselling.rows())
    }

    /// The rows of the client's talks about telling.
    pub(crate) fn talks_of(
        &self,
        client: Key<Client>,
    ) -> impl Iterator<Item = (u32, &'r casework::DisclosureTalk)> {
        rows(self.talks.of(client.position()), self.records.disclosure_talks.rows())
    }

    /// The jobs of clients who came for coaching.
    pub(crate) fn jobs(&self) -> impl Iterator<Item = (u32, &'r casework::Job)> {
        let records = self.records;
        (0u32..).zip(records.jobs.iter()).filter(move |(_, job)| is_coached(records, job.client))
    }

    /// Whether the client is in service on this day and has no paid job then.
    pub(crate) fn is_seeker_on(&self, client: Key<Client>, day: Day) -> bool {
        let covers =
            |(first, last): &(Day, Option<Day>)| *first <= day && last.is_none_or(|last| last >= day);
        let service = self.in_service.get(client.position()).copied().flatten();
        // The day on which the service ends is no day of service, the day on which a job ends is one of work.
        let is_active = service.is_some_and(|(entry, end)| entry <= day && end.is_none_or(|end| end > day));
        is_active && !self.paid.of(client.position()).iter().any(covers)
    }
}

fn rows<'i, 't: 'i, T>(
    places: &'i [u32],
    table: &'t [T],
) -> impl Iterator<Item = (u32, &'t T)> + use<'i, 't, T> {
    places.iter().filter_map(|place| Some((*place, table.get(*place as usize)?)))
}

fn is_coached(records: &Records, client: Key<Client>) -> bool {
    records.clients[client].service != Some(Service::Assessment)
}

fn acts_by_day(records: &Records) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::with_capacity(records.activities.len());
    acts.extend(records.activities.keyed().map(|(row, activity)| Act {
        date: activity.date,
        row,
        staff: activity.staff,
        employer: activity.employer,
        minutes: activity.minutes,
        kind: activity.kind,
        channel: activity.channel,
        place: activity.place,
        phase: activity.phase,
        completed: activity.is_completed(),
        joint: activity.joint_with_partner == Some(true),
        by_preference: activity.preference_based == Some(true),
        next_set: activity.next_contact_on.is_some(),
        about_competitive: activity.about == Some(About::Competitive),
    }));
    if !acts.is_sorted_by_key(|act| act.date) {
        acts.par_sort_unstable_by_key(|act| (act.date, act.row));
    }
    acts
}
