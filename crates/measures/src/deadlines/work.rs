//! Deadlines around a client's job: before and after its start, through its first year, and after its end.

use casework::{ActivityKind, Day, Job, Key, holidays};

use crate::deadlines::{About, Deadline, Kind, Search};
use crate::window::Window;

const DAYS_A_WEEK: i32 = 7;

pub(super) fn search(search: &mut Search<'_, '_>) {
    let day = search.look.day;
    let jobs: Vec<(Key<Job>, Job)> = search
        .look
        .index
        .jobs()
        .filter_map(|(row, job)| Some((Key::at(row as usize)?, job.clone())))
        .filter(|(_, job)| search.look.index.records.clients[job.client].is_active_on(day))
        .collect();
    for (key, job) in &jobs {
        if job.started_on > day {
            before_start(search, *key, job);
        } else if job.is_in_force_on(day) {
            in_work(search, *key, job);
        }
        after_loss(search, *key, job);
    }
}

fn add(search: &mut Search<'_, '_>, kind: Kind, (key, job): (Key<Job>, &Job), due: Day, since: Day) {
    let who = search.look.index.records.clients[job.client].coach;
    let about = About::Job(job.client, key);
    search.add(Deadline { kind, due: Some(due), who, about, since: Some(since) });
}

/// Whether the client has been met in person between these days, up to the day looked at.
fn is_met(search: &Search<'_, '_>, job: &Job, first: Day, last: Day) -> bool {
    let span = Window { after: first.plus_days(-1), to: last.min(search.look.day) };
    search
        .look
        .index
        .acts_with(job.client, span)
        .any(|act| act.kind == ActivityKind::ClientMeeting && act.completed && act.is_in_person())
}

fn before_start(search: &mut Search<'_, '_>, key: Key<Job>, job: &Job) {
    let days = search.look.items.time_unlimited_support.numbers.before_start_days.is.cast_signed();
    let (first, last) = (job.started_on.plus_days(-days), job.started_on.plus_days(-1));
    if !is_met(search, job, first, last) {
        add(search, Kind::VisitBeforeStart, (key, job), last, job.started_on);
    }
}

fn in_work(search: &mut Search<'_, '_>, key: Key<Job>, job: &Job) {
    let numbers = &search.look.items.time_unlimited_support.numbers;
    let (after, spans) = (numbers.after_start_days.is.cast_signed(), numbers.weekly_spans.is.cast_signed());
    let year = job.started_on.plus_months(numbers.monthly_until_months.is.cast_signed());
    let (start, day) = (job.started_on, search.look.day);
    let early = start.plus_days(after);
    if day <= early && !is_met(search, job, start, early) {
        add(search, Kind::VisitAfterStart, (key, job), early, start);
        return;
    }
    let lasted = day.days_since(start);
    if lasted < spans * DAYS_A_WEEK {
        let first = start.plus_days(lasted / DAYS_A_WEEK * DAYS_A_WEEK);
        let last = first.plus_days(DAYS_A_WEEK - 1);
        if !is_met(search, job, first, last) {
            add(search, Kind::WeeklyVisit, (key, job), last, start);
        }
        return;
    }
    // The month of the job that the day is in, each counted from the end of the weekly visits.
    let base = start.plus_days(spans * DAYS_A_WEEK);
    let months = numbers.monthly_until_months.is.cast_signed();
    let Some(month) = (1..=months).find(|month| base.plus_months(*month) > day) else { return };
    let (first, last) = (base.plus_months(month - 1), base.plus_months(month).plus_days(-1));
    if last <= year && !is_met(search, job, first, last) {
        add(search, Kind::MonthlyVisit, (key, job), last, start);
    }
}

/// Due on the third working day after hearing; late until the coach has been in touch.
fn after_loss(search: &mut Search<'_, '_>, key: Key<Job>, job: &Job) {
    let look = &search.look;
    let has_ended = job.ended_on.is_some_and(|end| end <= look.day);
    let Some(heard) = job.end_heard_on.filter(|heard| has_ended && *heard <= look.day) else { return };
    let coach = look.index.records.clients[job.client].coach;
    let since = Window { after: heard.plus_days(-1), to: look.day };
    let mut contacts = look.index.acts_with(job.client, since);
    // Without a coach, anybody's contact settles it.
    if !contacts.any(|act| act.completed && coach.is_none_or(|coach| act.staff == coach)) {
        let days = look.items.time_unlimited_support.numbers.after_loss_working_days.is;
        add(search, Kind::ContactAfterLoss, (key, job), holidays::working_days_after(heard, days), heard);
    }
}
