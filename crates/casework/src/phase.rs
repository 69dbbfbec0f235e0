//! The phase of the service that a client is in, derived from dated facts and stored nowhere (S1: five phases).

use crate::code::codes;
use crate::{Day, Key, Records};

codes! {
    /// Where somebody stands.
    Standing, "standing" {
        /// Referred, not decided yet.
        Waiting = "waiting",
        /// The referral was declined.
        Declined = "declined",
        /// In service, no profile yet.
        Engagement = "engagement",
        /// The profile is being made: there is one, no job-search plan and no employer met yet.
        Profiling = "profiling",
        /// Looking for work.
        JobSearch = "job_search",
        /// A job has been agreed on and has not begun.
        EmployerAgreement = "employer_agreement",
        /// At work, supported.
        FollowAlong = "follow_along",
        /// The service has ended.
        Ended = "ended",
    }
}

/// What a standing follows from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Entry to the service.
    pub enrolled_on: Option<Day>,
    /// The day the referral was declined.
    pub declined_on: Option<Day>,
    /// The day the service ended.
    pub ended_on: Option<Day>,
    /// Whether there is a profile.
    pub has_profile: bool,
    /// Whether there is a job-search plan, or an employer was met for the client.
    pub has_searched: bool,
    /// How work stands.
    pub work: Work,
}

/// How somebody's work stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Work {
    /// No job now and none ahead.
    #[default]
    None,
    /// A job has been agreed on and lies ahead.
    Ahead,
    /// A job is in force.
    InForce,
}

/// Where somebody stands on a day.
pub fn standing(facts: &Facts, day: Day) -> Standing {
    if facts.ended_on.is_some_and(|end| end <= day) {
        return Standing::Ended;
    }
    if facts.enrolled_on.is_none_or(|entry| entry > day) {
        return if facts.declined_on.is_some_and(|declined| declined <= day) {
            Standing::Declined
        } else {
            Standing::Waiting
        };
    }
    match facts.work {
        Work::InForce => Standing::FollowAlong,
        Work::Ahead => Standing::EmployerAgreement,
        Work::None if facts.has_searched => Standing::JobSearch,
        Work::None if facts.has_profile => Standing::Profiling,
        Work::None => Standing::Engagement,
    }
}

impl Work {
    /// From whether a job is in force and whether one lies ahead.
    pub fn of(in_force: bool, ahead: bool) -> Work {
        match (in_force, ahead) {
            (true, _) => Work::InForce,
            (false, true) => Work::Ahead,
            (false, false) => Work::None,
        }
    }
}

impl Facts {
    /// The facts about a client of these records on a day.
    pub fn of(records: &Records, client: Key<crate::Client>, day: Day) -> Facts {
        let row = &records.clients[client];
        let jobs = || records.jobs.iter().filter(|job| job.client == client);
        let plans = records.plans.iter().filter(|plan| plan.client == client && plan.date <= day);
        let met = records.activities.iter().any(|act| {
            act.kind == crate::ActivityKind::EmployerContact
                && act.date <= day
                && act.is_completed()
                && act.clients.as_slice().contains(&client)
        });
        Facts {
            enrolled_on: row.enrolled_on,
            declined_on: row.declined_on,
            ended_on: row.ended_on,
            has_profile: records.profiles.iter().any(|each| each.client == client && each.date <= day),
            has_searched: met || plans.into_iter().any(|plan| plan.kind == crate::PlanKind::JobSearch),
            work: Work::of(jobs().any(|job| job.is_in_force_on(day)), jobs().any(|job| job.started_on > day)),
        }
    }
}
