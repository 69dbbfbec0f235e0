//! The timetable of a review, reckoned from the days on site, and when the next one is due.
//!
//! Two months ahead for the invitation, three weeks for what is to be seen, four weeks after for the report, one week
//! for the site's comments and six weeks for its plan are published practice of reviews; the days between are our own.

use super::Facts;
use crate::code::codes;
use crate::{Day, ReviewKind};

codes! {
    /// A step of a review.
    Step, "review_step" {
        /// The invitation is sent.
        Invite = "invite",
        /// The site gets the list of what is to be seen.
        List = "list",
        /// All of it is there.
        Gather = "gather",
        /// The records are frozen.
        Freeze = "freeze",
        /// The days on site.
        Visit = "visit",
        /// Each scores alone.
        Score = "score",
        /// Both agree.
        Agree = "agree",
        /// The site gets the draft.
        Draft = "draft",
        /// The site comments.
        Comment = "comment",
        /// The report is signed and published.
        Publish = "publish",
        /// The development plan is there.
        Plan = "plan",
    }
}
codes! {
    /// Who does a step.
    Doer, "review_doer" {
        /// The reviewers.
        Reviewers = "reviewers",
        /// The site.
        Site = "site",
    }
}
codes! {
    /// How a step lies in time.
    State, "review_step_state" {
        /// It is done.
        Done = "done",
        /// It should have been done.
        Late = "late",
        /// It is the one to be done now.
        Now = "now",
        /// It comes later.
        Ahead = "ahead",
    }
}

/// A step with its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The step.
    pub step: Step,
    /// By when.
    pub due: Day,
    /// When it was done.
    pub done: Option<Day>,
    /// By whom.
    pub doer: Doer,
    /// How it lies on the day looked at.
    pub state: State,
}

const INVITATION_MONTHS: i32 = 2;
const LIST_DAYS: i32 = 14;
const GATHERED_DAYS: i32 = 21;
const SCORED_DAYS: i32 = 5;
const AGREED_DAYS: i32 = 7;
const DRAFTED_DAYS: i32 = 14;
const COMMENT_DAYS: i32 = 7;
const PUBLISHED_DAYS: i32 = 28;
const PLANNED_DAYS: i32 = 42;

/// The last day on which the site may comment on a draft that it got on this day.
pub fn comments_end(drafted_on: Day) -> Day {
    drafted_on.plus_days(COMMENT_DAYS)
}

/// When a step is due.
pub fn due(facts: &Facts, step: Step) -> Day {
    let (first, last) = (facts.visit_from, facts.visit_until);
    let invitation = first.minus_months(INVITATION_MONTHS);
    match step {
        Step::Invite => invitation,
        Step::List => invitation.plus_days(LIST_DAYS),
        Step::Gather => first.plus_days(-GATHERED_DAYS),
        Step::Freeze => first,
        Step::Visit => last,
        Step::Score => last.plus_days(SCORED_DAYS),
        Step::Agree => last.plus_days(AGREED_DAYS),
        Step::Draft => last.plus_days(DRAFTED_DAYS),
        // The week is the site's own, however late the draft came.
        Step::Comment => comments_end(facts.drafted_on.unwrap_or_else(|| due(facts, Step::Draft))),
        Step::Publish => last.plus_days(PUBLISHED_DAYS),
        Step::Plan => last.plus_days(PLANNED_DAYS),
    }
}

/// The steps of a kind of review, in order. Whoever reviews oneself invites nobody and waits for no comments.
pub fn steps(kind: ReviewKind) -> &'static [Step] {
    match kind {
        ReviewKind::External => <Step as crate::Code>::ALL,
        ReviewKind::SelfReview => &[Step::Freeze, Step::Score, Step::Agree, Step::Publish, Step::Plan],
    }
}

fn done(facts: &Facts, step: Step, day: Day) -> Option<Day> {
    match step {
        Step::Invite => facts.invited_on,
        Step::List => facts.listed_on,
        Step::Gather => facts.gathered_on,
        Step::Freeze => facts.frozen_on,
        Step::Visit => Some(facts.visit_until).filter(|last| day > *last),
        Step::Score => facts.scored_on,
        Step::Agree => facts.agreed_on,
        Step::Draft => facts.drafted_on,
        Step::Comment => facts.commented_on,
        Step::Publish => facts.published_on,
        Step::Plan => facts.planned_on,
    }
}

fn doer(kind: ReviewKind, step: Step) -> Doer {
    let is_sites = matches!(step, Step::Gather | Step::Comment | Step::Plan);
    if is_sites || kind == ReviewKind::SelfReview { Doer::Site } else { Doer::Reviewers }
}

/// Every step with its day as it lies on a day.
pub fn timetable(facts: &Facts, day: Day) -> Vec<Due> {
    let mut is_first_open = true;
    let made = |step: &Step| {
        let (due, done) = (due(facts, *step), done(facts, *step, day));
        let state = match done {
            Some(_) => State::Done,
            None if due < day => State::Late,
            None if is_first_open => State::Now,
            None => State::Ahead,
        };
        if done.is_none() {
            is_first_open = false;
        }
        Due { step: *step, due, done, doer: doer(facts.kind, *step), state }
    };
    steps(facts.kind).iter().map(made).collect()
}

/// How often reviews are due; the numbers are the scale's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cadence {
    /// From this total on the service is steady.
    pub steady_total: u32,
    /// Months from one review to the next until then.
    pub months: u32,
    /// Months once it is steady.
    pub steady_months: u32,
}

/// The day of the next review after one with this total.
pub fn next_review(reviewed_on: Day, total: u32, cadence: Cadence) -> Day {
    let months = if total >= cadence.steady_total { cadence.steady_months } else { cadence.months };
    reviewed_on.plus_months(i32::try_from(months).unwrap_or(i32::MAX))
}
