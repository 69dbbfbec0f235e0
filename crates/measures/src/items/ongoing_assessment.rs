//! Item 14, ongoing assessment: a profile by the third meeting, and renewed after each job.

use casework::{ActivityKind, Client, Day, Job, Key, Profile, ProfileTrigger, Row};

use crate::figure::Figure;
use crate::finding::{Finding, Missing, Quantity};
use crate::look::{Look, count, row};
use crate::window::Window;

pub(super) fn ongoing_assessment(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.ongoing_assessment.numbers;
    let window = look.window(numbers.window_months.is);
    let entered = look
        .index
        .clients()
        .filter(|(_, client)| client.enrolled_on.is_some_and(|entry| window.contains(entry)))
        .map(|(key, _)| key);
    let met: Vec<(Key<Client>, bool)> =
        entered.filter_map(|client| Some((client, profile_in_time(look, client)?))).collect();
    if met.is_empty() {
        return Finding::nothing(Missing::ClientsToProfile);
    }
    let in_time = count(met.iter().filter(|(_, in_time)| *in_time));
    let all = count(met.iter());
    let ended = EndedJobs::of(look);
    let profiles = met.iter().flat_map(|(client, _)| look.index.profiles_of(*client).map(|(row, _)| row));
    Finding {
        figures: vec![
            Figure::share("profile_in_time", "clients", in_time, all),
            Figure::share_or_all("profile_after_job", "ended_jobs", ended.renewed, ended.all),
        ],
        evidence: vec![
            look.evidence(Client::TABLE, met.iter().map(|(client, _)| row(*client))),
            look.evidence(Profile::TABLE, profiles),
            look.evidence(Job::TABLE, ended.rows),
        ],
        ..Finding::default()
    }
    .over(window)
    .with("profile_in_time", Quantity::Of(in_time, all))
    .with("profile_after_job", Quantity::Of(ended.renewed, ended.all))
}

/// Whether the first profile is there by the third meeting; `None` for a client with neither.
fn profile_in_time(look: &Look<'_, '_>, client: Key<Client>) -> Option<bool> {
    let meetings = look.items.ongoing_assessment.numbers.meetings.is as usize;
    let third = look
        .index
        .acts_with(client, ever(look.day))
        .filter(|act| act.kind == ActivityKind::ClientMeeting && act.completed)
        .nth(meetings.checked_sub(1)?)
        .map(|act| act.date);
    let dates = look.index.profiles_of(client).map(|(_, profile)| profile.date);
    let first = dates.filter(|date| *date <= look.day).min();
    match (first, third) {
        (None, None) => None,
        (None, Some(_)) => Some(false),
        (Some(_), None) => Some(true),
        (Some(profile), Some(meeting)) => Some(profile <= meeting),
    }
}

fn ever(day: Day) -> Window {
    Window { after: day.plus_days(i32::MIN), to: day }
}

/// Jobs that ended, and those after which the profile was renewed.
struct EndedJobs {
    all: u64,
    renewed: u64,
    rows: Vec<u32>,
}

impl EndedJobs {
    fn of(look: &Look<'_, '_>) -> EndedJobs {
        let numbers = &look.items.ongoing_assessment.numbers;
        let window = look.window(numbers.window_months.is);
        let within = numbers.after_job_days.is.cast_signed();
        let mut ended = EndedJobs { all: 0, renewed: 0, rows: Vec::new() };
        for (row, job) in look.index.jobs() {
            let Some(end) = job.ended_on.filter(|end| window.contains(*end)) else { continue };
            let last = end.plus_days(within);
            if last > look.day {
                continue;
            }
            ended.all += 1;
            ended.rows.push(row);
            let is_renewed = look.index.profiles_of(job.client).any(|(_, profile)| {
                profile.trigger == Some(ProfileTrigger::JobExperience) && (end..=last).contains(&profile.date)
            });
            ended.renewed += u64::from(is_renewed);
        }
        ended
    }
}
