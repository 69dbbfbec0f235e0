//! Support at work: what was promised from the job's start on, and what was done. The promise is what client and coach
//! agreed in the plan for support; where they agreed nothing, it is what the rules ask for (item 23). Support that gets
//! lighter shows as longer spans. It rates nothing.

use casework::forms::SupportRhythm;
use casework::{ActivityKind, Client, Day, Job, Key, ScaleId};

use crate::deadlines::Kind;
use crate::index::{Act, Index};
use crate::scale::{Scale, scale};
use crate::window::Window;

/// So many weeks are looked back at.
const WEEKS: i32 = 12;
const DAYS_A_WEEK: i32 = 7;

/// A rhythm that was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// From this day on.
    pub since: Day,
    /// How often to meet.
    pub rhythm: SupportRhythm,
}

/// Support around a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// The first day of the job.
    pub start: Day,
    /// Days that belong together, each with what was promised in it; the earliest first.
    pub spans: Vec<Span>,
    /// What was done, by day.
    pub done: Vec<Done>,
}

/// Days within which something was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
    /// Who says so.
    pub by: By,
    /// How many meetings in person.
    pub times: usize,
    /// How it stands.
    pub stands: Stands,
}

/// Where a promise comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The rules.
    Rule(Kind),
    /// What client and coach agreed.
    Plan(SupportRhythm),
}

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It was kept.
    Kept,
    /// It can still be kept.
    Open,
    /// There was a contact, but fewer meetings in person than promised.
    Otherwise,
    /// Nothing is written down.
    Nothing,
}

impl Stands {
    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            Stands::Kept => "kept",
            Stands::Open => "open",
            Stands::Otherwise => "otherwise",
            Stands::Nothing => "nothing",
        }
    }
}

/// Something that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// The day.
    pub date: Day,
    /// How.
    pub how: How,
}

/// How something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The client was met in person.
    InPerson,
    /// The client was reached in another way.
    Otherwise,
    /// Somebody else was met for the client, such as the employer.
    ForClient,
    /// The client did not come.
    Missed,
}

impl How {
    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            How::InPerson => "in_person",
            How::Otherwise => "otherwise",
            How::ForClient => "for_client",
            How::Missed => "missed",
        }
    }
}

/// Support around the job that a client has, or that begins within a week; none without such a job. From the week
/// before its start, twelve weeks back at most.
pub fn support(
    index: &Index<'_>,
    client: Key<Client>,
    day: Day,
    edition: ScaleId,
    agreed: &[Agreed],
) -> Option<Support> {
    let scale = scale(edition);
    let before = scale.items.time_unlimited_support.numbers.before_start_days.is.cast_signed();
    let jobs = || index.jobs_of(client).map(|(_, job)| job);
    let now = jobs().filter(|job| job.is_in_force_on(day)).max_by_key(|job| job.started_on);
    let ahead = jobs().filter(|job| job.started_on > day && job.started_on.plus_days(-before) <= day);
    let job = now.or_else(|| ahead.min_by_key(|job| job.started_on))?;
    let since = day.plus_days(-WEEKS * DAYS_A_WEEK);
    let mut spans: Vec<Span> = promised(scale, job, agreed, day);
    spans.retain(|span| span.last > since);
    let from = spans.first().map_or(since.plus_days(1), |span| span.first);
    let window = Window { after: from.plus_days(-1).min(day), to: day };
    let done: Vec<Done> = index.acts_with(client, window).filter_map(told).collect();
    for span in &mut spans {
        span.stands = stands(span, &done, day);
    }
    Some(Support { start: job.started_on, spans, done })
}

fn told(act: &Act) -> Option<Done> {
    let how = match act.kind {
        ActivityKind::ClientMeeting if !act.completed => How::Missed,
        ActivityKind::ClientMeeting if act.is_in_person() => How::InPerson,
        ActivityKind::ClientMeeting => How::Otherwise,
        ActivityKind::EmployerContact | ActivityKind::FamilyContact | ActivityKind::PartnerContact
            if act.completed =>
        {
            How::ForClient
        }
        _ => return None,
    };
    Some(Done { date: act.date, how })
}

fn stands(span: &Span, done: &[Done], day: Day) -> Stands {
    let within = || done.iter().filter(|done| span.first <= done.date && done.date <= span.last);
    let met = within().filter(|done| done.how == How::InPerson).count();
    let reached = within().any(|done| matches!(done.how, How::InPerson | How::Otherwise));
    match () {
        () if met >= span.times => Stands::Kept,
        () if day <= span.last => Stands::Open,
        () if reached => Stands::Otherwise,
        () => Stands::Nothing,
    }
}

/// What was promised up to the span that the day is in.
fn promised(scale: &Scale, job: &Job, agreed: &[Agreed], day: Day) -> Vec<Span> {
    let numbers = &scale.items.time_unlimited_support.numbers;
    let before = numbers.before_start_days.is.cast_signed();
    let mut spans = vec![Span {
        first: job.started_on.plus_days(-before),
        last: job.started_on.plus_days(-1),
        by: By::Rule(Kind::VisitBeforeStart),
        times: 1,
        stands: Stands::Open,
    }];
    // Spans of one kind are counted from where they begin, so that months keep their day.
    let (mut first, mut from, mut count) = (job.started_on, job.started_on, 0);
    let mut latest: Option<By> = None;
    while first <= day {
        let plan = agreed.iter().filter(|plan| plan.since <= first).max_by_key(|plan| plan.since);
        let by = match plan {
            Some(plan) => Some(By::Plan(plan.rhythm)),
            None => by_rule(scale, job, first),
        };
        let Some(by) = by else { break };
        if latest != Some(by) {
            (from, count, latest) = (first, 0, Some(by));
        }
        count += 1;
        let Some((next, times)) = next(by, from, count) else {
            // Nothing is promised until something else is agreed.
            let later = agreed.iter().map(|plan| plan.since).filter(|since| *since > first).min();
            let Some(later) = later else { break };
            first = later;
            continue;
        };
        spans.push(Span { first, last: next.plus_days(-1), by, times, stands: Stands::Open });
        first = next;
    }
    spans
}

/// What the rules ask for from a day of the job on: weekly visits first, monthly ones through the first year.
fn by_rule(scale: &Scale, job: &Job, first: Day) -> Option<By> {
    let numbers = &scale.items.time_unlimited_support.numbers;
    let weekly = numbers.weekly_spans.is.cast_signed() * DAYS_A_WEEK;
    let year = job.started_on.plus_months(numbers.monthly_until_months.is.cast_signed());
    if first.days_since(job.started_on) < weekly {
        return Some(By::Rule(Kind::WeeklyVisit));
    }
    (first.plus_months(1) <= year.plus_days(1)).then_some(By::Rule(Kind::MonthlyVisit))
}

/// Where the span of this number ends, the day after its last, and how many meetings are promised in it.
fn next(by: By, from: Day, count: i32) -> Option<(Day, usize)> {
    let weeks = |weeks: i32| from.plus_days(count * weeks * DAYS_A_WEEK);
    match by {
        By::Plan(SupportRhythm::TwiceWeekly) => Some((weeks(1), 2)),
        By::Plan(SupportRhythm::Weekly) | By::Rule(Kind::WeeklyVisit) => Some((weeks(1), 1)),
        By::Plan(SupportRhythm::Fortnightly) => Some((weeks(2), 1)),
        By::Plan(SupportRhythm::Monthly) | By::Rule(_) => Some((from.plus_months(count), 1)),
        By::Plan(SupportRhythm::WhenAsked) => None,
    }
}
