//! Item 23, time-unlimited support: around the start of a job, in rhythm through its first year, and after a loss.

use casework::{Activity, ActivityKind, Client, Day, Job, Key, Row, holidays};

use crate::figure::Figure;
use crate::finding::{Finding, Missing, Quantity};
use crate::look::{Keep, Look, count, row};
use crate::window::Window;

pub(super) fn time_unlimited_support(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.time_unlimited_support.numbers;
    let window = look.window(numbers.window_months.is);
    let started_by = look.day.plus_days(-numbers.started_days_ago.is.cast_signed());
    let started: Vec<(u32, &Job)> = look
        .index
        .jobs()
        .filter(|(_, job)| window.contains(job.started_on) && job.started_on <= started_by)
        .collect();
    if started.is_empty() {
        return Finding::nothing(Missing::StartedJobs);
    }
    let (mut early, mut rhythm) = (0, 0);
    let mut rows = Vec::new();
    for (_, job) in &started {
        let meetings = Meetings::of(look, job, &mut rows);
        early += u64::from(meetings.are_early(look, job));
        rhythm += u64::from(meetings.are_in_rhythm(look, job));
    }
    let losses = Losses::of(look, window);
    let all = count(started.iter());
    Finding {
        figures: vec![
            Figure::share("in_rhythm", "jobs", rhythm, all),
            Figure::count("jobs_in_rhythm", "jobs", rhythm),
            Figure::share("early", "jobs", early, all),
            Figure::share_or_all("after_loss", "ended_jobs", losses.reached, losses.all),
        ],
        evidence: vec![
            look.evidence(Job::TABLE, started.iter().map(|(row, _)| *row).chain(losses.rows)),
            look.evidence(Activity::TABLE, rows),
        ],
        ..Finding::default()
    }
    .over(window)
    .with("in_rhythm", Quantity::Of(rhythm, all))
    .with("early", Quantity::Of(early, all))
    .with("after_loss", Quantity::Of(losses.reached, losses.all))
}

/// The days of meetings in person with the client of a job, around it and up to the day, in order.
struct Meetings(Vec<Day>);

const DAYS_A_WEEK: i32 = 7;

impl Meetings {
    fn of(look: &Look<'_, '_>, job: &Job, rows: &mut Vec<u32>) -> Meetings {
        let before = look.items.time_unlimited_support.numbers.before_start_days.is.cast_signed();
        let around = Window { after: job.started_on.plus_days(-before - 1), to: look.day };
        let meetings: Vec<_> = look
            .index
            .acts_with(job.client, around)
            .filter(|act| act.kind == ActivityKind::ClientMeeting && act.completed && act.is_in_person())
            .collect();
        if look.keep == Keep::Evidence {
            rows.extend(meetings.iter().map(|act| row(act.row)));
        }
        Meetings(meetings.iter().map(|act| act.date).collect())
    }

    fn any_between(&self, first: Day, last: Day) -> bool {
        self.number_between(first, last) > 0
    }

    fn number_between(&self, first: Day, last: Day) -> u64 {
        count(self.0.iter().filter(|day| (first..=last).contains(day)))
    }

    /// One in the week before the start, and one within three days after; the days hold even if the job
    /// ended sooner.
    fn are_early(&self, look: &Look<'_, '_>, job: &Job) -> bool {
        let numbers = &look.items.time_unlimited_support.numbers;
        let start = job.started_on;
        let before = start.plus_days(-numbers.before_start_days.is.cast_signed());
        let after = start.plus_days(numbers.after_start_days.is.cast_signed());
        self.any_between(before, start.plus_days(-1)) && self.any_between(start, after)
    }

    /// One in each of the first seven-day spans, then on average one in each whole further month.
    fn are_in_rhythm(&self, look: &Look<'_, '_>, job: &Job) -> bool {
        let numbers = &look.items.time_unlimited_support.numbers;
        let start = job.started_on;
        let last = job.ended_on.filter(|end| *end <= look.day);
        let spans = numbers.weekly_spans.is.cast_signed();
        // Both days count: a job that starts and ends on one day lasted one.
        let lasted = last.map_or(i32::MAX, |end| end.days_since(start) + 1);
        let weekly = (0..spans.min(lasted / DAYS_A_WEEK)).all(|span| {
            let first = start.plus_days(span * DAYS_A_WEEK);
            self.any_between(first, first.plus_days(DAYS_A_WEEK - 1))
        });
        if !weekly || lasted < spans * DAYS_A_WEEK {
            return weekly;
        }
        let until = start.plus_months(numbers.monthly_until_months.is.cast_signed());
        let limit = until.min(last.unwrap_or(look.day)).min(look.day);
        let base = start.plus_days(spans * DAYS_A_WEEK);
        // Each month is counted from the base itself, clamped, and must be over by the limit.
        let most = numbers.monthly_until_months.is.cast_signed();
        let is_over = |month: &i32| base.plus_months(*month).plus_days(-1) <= limit;
        let months = (1..=most).take_while(is_over).last().unwrap_or(0);
        let over = base.plus_months(months).plus_days(-1);
        self.number_between(base, over) >= u64::from(months.cast_unsigned())
    }
}

/// Jobs whose end was heard of, and those after which the coach was soon in touch.
struct Losses {
    all: u64,
    reached: u64,
    rows: Vec<u32>,
}

impl Losses {
    fn of(look: &Look<'_, '_>, window: Window) -> Losses {
        let mut losses = Losses { all: 0, reached: 0, rows: Vec::new() };
        for (row, job) in look.index.jobs() {
            let heard = job.end_heard_on.filter(|heard| *heard <= look.day);
            let (Some(heard), true) = (heard, job.ended_on.is_some_and(|end| window.contains(end))) else {
                continue;
            };
            losses.all += 1;
            losses.rows.push(row);
            losses.reached += u64::from(coach_was_in_touch(look, job.client, heard));
        }
        losses
    }
}

/// Whether the client's coach of now was in touch from the day heard to the third working day after it.
fn coach_was_in_touch(look: &Look<'_, '_>, client: Key<Client>, heard: Day) -> bool {
    let Some(coach) = look.index.records.clients[client].coach else { return false };
    let days = look.items.time_unlimited_support.numbers.after_loss_working_days.is;
    let last = holidays::working_days_after(heard, days).min(look.day);
    let soon = Window { after: heard.plus_days(-1), to: last };
    look.index.acts_with(client, soon).any(|act| act.completed && act.staff == coach)
}
