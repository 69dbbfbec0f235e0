//! Deadlines that the rules imply: who must do what by when, and why.

mod clients;
mod team;
mod work;

use casework::{Client, Day, Job, Key, PartnerTeam, ScaleId, Staff};

use crate::index::Index;
use crate::look::{Keep, Look};
use crate::scale::{Deadlines, scale};

/// Something that somebody must do by a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// What.
    pub kind: Kind,
    /// By when; none where it is due at the next meeting, whenever that is.
    pub due: Option<Day>,
    /// Who: the client's coach or a leader; none where there is nobody.
    pub who: Option<Key<Staff>>,
    /// With or for whom.
    pub about: About,
    /// The day that it is counted from.
    pub since: Option<Day>,
}

/// With or for whom something must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A client.
    Client(Key<Client>),
    /// A client's job.
    Job(Key<Client>, Key<Job>),
    /// A partner team.
    Team(Key<PartnerTeam>),
    /// The programme.
    Programme,
}

/// What must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Be in touch with a client whose job has ended, within three working days of hearing (item 23).
    ContactAfterLoss,
    /// Meet the client in the week before the job starts (item 23).
    VisitBeforeStart,
    /// Meet the client within three days of the start (item 23).
    VisitAfterStart,
    /// Meet the client weekly in the first month (item 23).
    WeeklyVisit,
    /// Meet the client monthly in the first year (item 23).
    MonthlyVisit,
    /// Meet an employer within 30 days of entry (item 15).
    FirstEmployer,
    /// Make the profile by the third meeting (item 14).
    Profile,
    /// Be in touch with the partner this month (item 6).
    PartnerContact,
    /// Talk again about telling the employer, after two months (item 13).
    TellingAgain,
    /// Review the plan at 3, 6 and 12 months (model, phase of engagement).
    PlanReview,
    /// Be along in the field this month (item 8).
    FieldMentoring,
    /// Review outcomes and set goals this quarter (item 8).
    OutcomeGoals,
    /// Visit the partner team this quarter (item 8).
    PartnerTeamVisit,
    /// Review the programme by its cadence (item 11).
    SelfReview,
    /// Hold the steering group by its cadence (item 11).
    SteeringGroup,
    /// Share work stories twice a year (item 10).
    WorkStories,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 16] = [
        Kind::ContactAfterLoss,
        Kind::VisitBeforeStart,
        Kind::VisitAfterStart,
        Kind::WeeklyVisit,
        Kind::MonthlyVisit,
        Kind::FirstEmployer,
        Kind::Profile,
        Kind::PartnerContact,
        Kind::TellingAgain,
        Kind::PlanReview,
        Kind::FieldMentoring,
        Kind::OutcomeGoals,
        Kind::PartnerTeamVisit,
        Kind::SelfReview,
        Kind::SteeringGroup,
        Kind::WorkStories,
    ];

    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            Kind::ContactAfterLoss => "contact_after_loss",
            Kind::VisitBeforeStart => "visit_before_start",
            Kind::VisitAfterStart => "visit_after_start",
            Kind::WeeklyVisit => "weekly_visit",
            Kind::MonthlyVisit => "monthly_visit",
            Kind::FirstEmployer => "first_employer",
            Kind::Profile => "profile",
            Kind::PartnerContact => "partner_contact",
            Kind::TellingAgain => "telling_again",
            Kind::PlanReview => "plan_review",
            Kind::FieldMentoring => "field_mentoring",
            Kind::OutcomeGoals => "outcome_goals",
            Kind::PartnerTeamVisit => "partner_team_visit",
            Kind::SelfReview => "self_review",
            Kind::SteeringGroup => "steering_group",
            Kind::WorkStories => "work_stories",
        }
    }

    /// The item of the scale that the deadline comes from; none for plan reviews, which the model asks for.
    pub fn item(self) -> Option<u8> {
        match self {
            Kind::PartnerContact => Some(6),
            Kind::FieldMentoring | Kind::OutcomeGoals | Kind::PartnerTeamVisit => Some(8),
            Kind::WorkStories => Some(10),
            Kind::SelfReview | Kind::SteeringGroup => Some(11),
            Kind::TellingAgain => Some(13),
            Kind::Profile => Some(14),
            Kind::FirstEmployer => Some(15),
            Kind::ContactAfterLoss
            | Kind::VisitBeforeStart
            | Kind::VisitAfterStart
            | Kind::WeeklyVisit
            | Kind::MonthlyVisit => Some(23),
            Kind::PlanReview => None,
        }
    }
}

/// What the rules look at, and what has been found.
struct Search<'l, 'r> {
    look: Look<'l, 'r>,
    numbers: &'l Deadlines,
    found: Vec<Deadline>,
}

impl Search<'_, '_> {
    /// Adds a deadline unless it is further ahead than anyone needs to know yet.
    fn add(&mut self, deadline: Deadline) {
        let horizon = self.look.day.plus_days(self.numbers.horizon_days.is.cast_signed());
        if deadline.due.is_none_or(|due| due <= horizon) {
            self.found.push(deadline);
        }
    }
}

/// Every deadline that is over, due, or comes within a month; the most urgent first.
///
/// What can no longer be kept is not told: a visit in the week before a start that has passed has given way to
/// the next visit. Contacts that are late stay until they are made.
pub fn deadlines(index: &Index<'_>, day: Day, edition: ScaleId) -> Vec<Deadline> {
    let scale = scale(edition);
    let look = Look::new(index, day, &scale.items, Keep::Ratings);
    let mut search = Search { look, numbers: &scale.deadlines, found: Vec::new() };
    clients::search(&mut search);
    work::search(&mut search);
    team::search(&mut search);
    let mut found = search.found;
    // What is due at the next meeting stands with what is due today.
    found.sort_by_key(|deadline| (deadline.due.unwrap_or(day), deadline.kind));
    found
}
