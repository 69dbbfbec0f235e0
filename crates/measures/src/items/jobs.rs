//! Items 19 to 21: kinds of job, employers, and competitive jobs. Fewer than ten paid jobs cannot show anything.

use std::collections::BTreeSet;

use casework::{Contract, Day, Employer, Job, JobKind, Key, Row};

use crate::figure::{Amount, Figure};
use crate::finding::{Finding, Quantity};
use crate::look::{Look, count};
use crate::window::Window;

/// Item 19: different occupations among the paid jobs.
pub(super) fn kinds_of_job(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.kinds_of_job.numbers;
    let jobs = paid_jobs(look, numbers.window_months.is);
    let occupations: BTreeSet<Occupation> = jobs.jobs.iter().map(|(_, job)| Occupation::of(job)).collect();
    different(look, "different_occupations", count(occupations.iter()), &jobs, numbers.least_paid_jobs.is)
}

/// Item 20: different employers among the paid jobs; jobs without an employer share one.
pub(super) fn different_employers(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.different_employers.numbers;
    let jobs = paid_jobs(look, numbers.window_months.is);
    let employers: BTreeSet<Option<Key<Employer>>> = jobs.jobs.iter().map(|(_, job)| job.employer).collect();
    different(look, "different_employers", count(employers.iter()), &jobs, numbers.least_paid_jobs.is)
}

/// Item 21: competitive jobs with a lasting contract among all jobs.
pub(super) fn competitive_jobs(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.competitive_jobs.numbers;
    let jobs = jobs_in(look, numbers.window_months.is);
    let paid = count(jobs.iter().filter(|(_, job)| job.kind.is_paid()));
    let competitive = count(jobs.iter().filter(|(_, job)| {
        job.kind == JobKind::Competitive
            && matches!(job.contract, Some(Contract::Permanent | Contract::Seasonal | Contract::Agency))
    }));
    let all = count(jobs.iter());
    let amount = Amount::GrowingShare {
        part: competitive,
        whole: all,
        counted: paid,
        least: u64::from(numbers.least_paid_jobs.is),
    };
    Finding {
        figures: vec![Figure { name: "competitive_jobs", unit: "jobs", amount }],
        value: Some("competitive_jobs"),
        evidence: vec![look.evidence(Job::TABLE, jobs.iter().map(|(row, _)| *row))],
        ..Finding::default()
    }
    .over(look.window(numbers.window_months.is))
    .with("paid_jobs", Quantity::Of(paid, all))
    .with("competitive_jobs", Quantity::Of(competitive, all))
}

fn different(look: &Look<'_, '_>, name: &'static str, part: u64, jobs: &Jobs<'_>, least: u32) -> Finding {
    let Jobs { window, jobs } = jobs;
    let all = count(jobs.iter());
    let amount = Amount::GrowingShare { part, whole: all, counted: all, least: u64::from(least) };
    Finding {
        figures: vec![Figure { name, unit: "jobs", amount }],
        value: Some(name),
        evidence: vec![look.evidence(Job::TABLE, jobs.iter().map(|(row, _)| *row))],
        ..Finding::default()
    }
    .over(*window)
    .with("paid_jobs", Quantity::Count(all))
    .with(name, Quantity::Of(part, all))
}

/// What kind of job it is: by its occupation code, and without one by its title.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Occupation<'j> {
    Code(&'j str),
    Title(String),
}

impl Occupation<'_> {
    fn of(job: &Job) -> Occupation<'_> {
        match &job.occupation_code {
            Some(code) => Occupation::Code(code),
            // Upper case first, so that letters with two lower-case forms fold together.
            None => Occupation::Title(job.title.as_str().trim().to_uppercase().to_lowercase()),
        }
    }
}

/// The paid jobs of a window, with their rows.
struct Jobs<'r> {
    window: Window,
    jobs: Vec<(u32, &'r Job)>,
}

fn paid_jobs<'r>(look: &Look<'_, 'r>, months: u32) -> Jobs<'r> {
    let mut jobs = jobs_in(look, months);
    jobs.retain(|(_, job)| job.kind.is_paid());
    Jobs { window: look.window(months), jobs }
}

/// The jobs that are in force on any day of the window.
fn jobs_in<'r>(look: &Look<'_, 'r>, months: u32) -> Vec<(u32, &'r Job)> {
    let window = look.window(months);
    look.index.jobs().filter(|(_, job)| touches(job, window)).collect()
}

fn touches(job: &Job, window: Window) -> bool {
    let ends_in_time = |first: Day| job.ended_on.is_none_or(|end| end >= first);
    job.started_on <= window.to && ends_in_time(window.first())
}
