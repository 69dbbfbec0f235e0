//! What the records say of one item, before the scale's levels rate it.

use casework::{Attestation, Day, Key};

use crate::exact::Exact;
use crate::figure::Figure;
use crate::window::Window;

/// Everything that the records say of an item.
#[derive(Clone, Debug, Default)]
pub(crate) struct Finding {
    /// The figures that the levels use; the first is the main one.
    pub(crate) figures: Vec<Figure>,
    /// The name of the figure that is shown as the item's value.
    pub(crate) value: Option<&'static str>,
    /// Other counts of the rule.
    pub(crate) inputs: Vec<Input>,
    /// The components, for items that have them.
    pub(crate) components: Vec<Component>,
    /// The records that made it.
    pub(crate) evidence: Vec<Evidence>,
    /// Why nothing can be said.
    pub(crate) nothing: Option<Missing>,
}

/// A component of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Component {
    /// Its letter.
    pub name: &'static str,
    /// What the records say; `None` when they cannot say anything.
    pub from_records: Option<bool>,
    /// What was attested last, and by which row.
    pub attested: Option<(bool, Key<Attestation>)>,
    /// The counts behind what the records say.
    pub inputs: Vec<Input>,
}

impl Component {
    /// Whether it is met: what was attested wins over the records, and with neither it is not met.
    pub fn is_met(&self) -> bool {
        self.attested.map_or(self.from_records.unwrap_or(false), |(met, _)| met)
    }

    /// Whether neither records nor an attestation say anything.
    pub fn is_missing(&self) -> bool {
        self.attested.is_none() && self.from_records.is_none()
    }
}

/// A count or share that the rule looked at, by the name of its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The name; the words know it as `input-…`.
    pub name: &'static str,
    /// How much.
    pub quantity: Quantity,
}

/// How much an input is.
#[derive(Clone, Debug, PartialEq)]
pub enum Quantity {
    /// So many.
    Count(u64),
    /// So many of so many.
    Of(u64, u64),
    /// A number.
    Number(Exact),
    /// Per cent.
    Percent(Exact),
    /// Days.
    Days(Exact),
    /// A span of days, both included.
    Span(Day, Day),
}

/// Rows of a table that made a rating.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The table by its canonical name.
    pub table: &'static str,
    /// The positions of the rows in their table, counted from 0.
    pub rows: Vec<u32>,
}

/// What is missing where an item has no rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No coach on the day.
    Coaches,
    /// No minutes of coaches in the window.
    Minutes,
    /// No activity of a coach with a phase.
    Phases,
    /// No active client of a coach.
    Clients,
    /// No referral in the window.
    Referrals,
    /// No benefits counselling.
    Counselling,
    /// Nobody who entered in the window and has met often enough or has a profile.
    ClientsToProfile,
    /// Nobody who entered in the window and has met an employer or waited long enough.
    ClientsInSearch,
    /// No contact with an employer for a job seeker.
    ContactsForSeekers,
    /// No coach with job seekers.
    CoachesWithSeekers,
    /// No contact with an employer.
    EmployerContacts,
    /// No client in work.
    ClientsInWork,
    /// No job that started early enough.
    StartedJobs,
    /// No activity at all.
    Activities,
    /// A component that neither records nor an attestation tell of.
    Component(&'static str),
}

impl Missing {
    /// The code: a component's letter, or what is missing.
    pub fn code(self) -> &'static str {
        match self {
            Missing::Coaches => "coaches",
            Missing::Minutes => "minutes",
            Missing::Phases => "phases",
            Missing::Clients => "clients",
            Missing::Referrals => "referrals",
            Missing::Counselling => "benefit_counselling",
            Missing::ClientsToProfile => "clients_to_profile",
            Missing::ClientsInSearch => "clients_in_search",
            Missing::ContactsForSeekers => "contacts_for_job_seekers",
            Missing::CoachesWithSeekers => "coaches_with_job_seekers",
            Missing::EmployerContacts => "employer_contacts",
            Missing::ClientsInWork => "clients_in_work",
            Missing::StartedJobs => "started_jobs",
            Missing::Activities => "activities",
            Missing::Component(name) => name,
        }
    }
}

impl Finding {
    pub(crate) fn nothing(missing: Missing) -> Finding {
        Finding { nothing: Some(missing), ..Finding::default() }
    }

    /// The same finding with the days that it looked at.
    pub(crate) fn over(self, window: Window) -> Finding {
        self.with("window", Quantity::Span(window.first(), window.to))
    }

    /// The same finding with one more input.
    pub(crate) fn with(mut self, name: &'static str, quantity: Quantity) -> Finding {
        self.inputs.push(Input { name, quantity });
        self
    }
}
