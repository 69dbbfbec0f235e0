//! What reviewers are to see: the documents of a review, and which of them the records already hold.

use crate::code::codes;
use crate::review::sample::{CONTACT_MONTHS, JOB_MONTHS};
use crate::{ActivityKind, Day, MeetingKind, Records, Weekday};

codes! {
    /// A document, or a group of them.
    Document, "review_document" {
        /// The development plan.
        Plan = "plan",
        /// Minutes of the steering group.
        Minutes = "minutes",
        /// The leader's tracking sheet; the records are one.
        Tracking = "tracking",
        /// Contacts with employers of two months.
        Contacts = "contacts",
        /// Jobs of six months.
        Jobs = "jobs",
        /// The files of the sample.
        Files = "files",
        /// Notes of the coaches' team meetings.
        Notes = "notes",
        /// Reports to management.
        Reports = "reports",
    }
}
codes! {
    /// How much of a document is there.
    Held, "review_held" {
        /// All of it.
        Whole = "whole",
        /// A part.
        Partly = "partly",
        /// Nothing.
        Missing = "missing",
    }
}

/// A document with what is there of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub document: Document,
    /// How much is there.
    pub held: Held,
    /// How many there are.
    pub count: usize,
    /// Of how many, where that is known.
    pub of: Option<usize>,
}

/// What is not in the records and still tells how much is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Steps of the development plan.
    pub plan_steps: usize,
    /// Files that were drawn.
    pub files: usize,
    /// Files that are to be drawn.
    pub files_wanted: usize,
}

/// Months looked back for minutes and reports.
const YEAR: i32 = 12;
/// Minutes of four meetings and two reports a year are looked for.
const MEETINGS_A_YEAR: usize = 4;
const REPORTS_A_YEAR: usize = 2;

/// The documents of a review as they are there on its day.
pub fn listed(records: &Records, day: Day, beside: Beside) -> Vec<Listed> {
    let meetings = |kind: MeetingKind, months: i32| {
        let since = day.minus_months(months);
        records.meetings.iter().filter(move |each| each.kind == kind && each.date > since && each.date <= day)
    };
    let all = |document, count: usize| {
        let held = if count == 0 { Held::Missing } else { Held::Whole };
        Listed { document, held, count, of: None }
    };
    let (weeks, with_notes) = weeks(records, day);
    vec![
        all(Document::Plan, beside.plan_steps),
        some(Document::Minutes, meetings(MeetingKind::SteeringGroup, YEAR).count(), MEETINGS_A_YEAR),
        all(Document::Tracking, records.activities.len().min(1)),
        all(Document::Contacts, contacts(records, day).count()),
        all(Document::Jobs, jobs(records, day).count()),
        some(Document::Files, beside.files, beside.files_wanted),
        some(Document::Notes, with_notes, weeks),
        some(Document::Reports, meetings(MeetingKind::ManagementReport, YEAR).count(), REPORTS_A_YEAR),
    ]
}

fn some(document: Document, count: usize, of: usize) -> Listed {
    let held = match count {
        0 => Held::Missing,
        count if count < of => Held::Partly,
        _ => Held::Whole,
    };
    Listed { document, held, count, of: Some(of.max(count)) }
}

/// Rows of contacts with employers within two months.
pub fn contacts(records: &Records, day: Day) -> impl Iterator<Item = usize> + '_ {
    let since = day.minus_months(CONTACT_MONTHS);
    let is_contact = move |each: &crate::Activity| {
        each.kind == ActivityKind::EmployerContact && each.date > since && each.date <= day
    };
    records.activities.iter().enumerate().filter(move |(_, each)| is_contact(each)).map(|(row, _)| row)
}

/// Rows of jobs in force on a day of the last six months.
pub fn jobs(records: &Records, day: Day) -> impl Iterator<Item = usize> + '_ {
    let since = day.minus_months(JOB_MONTHS);
    let is_of_window =
        move |job: &crate::Job| job.started_on <= day && job.ended_on.is_none_or(|end| end > since);
    records.jobs.iter().enumerate().filter(move |(_, job)| is_of_window(job)).map(|(row, _)| row)
}

/// Weeks wholly within six months, and those of them in which the coaches' team met.
fn weeks(records: &Records, day: Day) -> (usize, usize) {
    let first = day.minus_months(JOB_MONTHS).plus_days(1);
    let monday = if first.weekday() == Weekday::Monday { first } else { first.monday().plus_days(7) };
    let mondays = std::iter::successors(Some(monday), |monday| Some(monday.plus_days(7)));
    let whole: Vec<Day> = mondays.take_while(|monday| monday.plus_days(6) <= day).collect();
    let has_met = |monday: &&Day| {
        records
            .meetings
            .iter()
            .any(|each| each.kind == MeetingKind::VocationalTeam && each.date.monday() == **monday)
    };
    (whole.len(), whole.iter().filter(has_met).count())
}
