//! Employers, jobs and studies.

use ecow::EcoString;

use super::{Day, Decimal, Id, Key, Text, codes};
use crate::tables::client::Client;

codes! {
    /// What kind of work a job is.
    JobKind, "job_kind" {
        /// Paid at least by the collective agreement, open to anyone, not reserved.
        Competitive = "competitive",
        /// As competitive, but on pay subsidy.
        Subsidised = "subsidised",
        /// Paid by fee.
        Commission = "commission",
        /// Unpaid placement or practice.
        UnpaidPlacement = "unpaid_placement",
        /// Work try-out.
        WorkTrial = "work_trial",
        /// Rehabilitative work activity.
        Rehabilitative = "rehabilitative",
        /// Self-employment.
        SelfEmployment = "self_employment",
    }
}
codes! {
    /// How long and through whom a job is agreed.
    Contract, "contract" {
        /// Until further notice.
        Permanent = "permanent",
        /// For a fixed term.
        FixedTerm = "fixed_term",
        /// Seasonal.
        Seasonal = "seasonal",
        /// Through an agency.
        Agency = "agency",
        /// No contract of employment.
        None = "none",
    }
}

impl JobKind {
    /// Whether the client is paid for the work (fidelity rules, conventions: paid job).
    pub fn is_paid(self) -> bool {
        matches!(self, Self::Competitive | Self::Subsidised | Self::Commission | Self::SelfEmployment)
    }
}

/// An employer.
#[derive(Clone, Debug, PartialEq)]
pub struct Employer {
    /// The sender's id.
    pub id: Id<Employer>,
    /// The name.
    pub name: Text,
    /// The business id.
    pub business_id: Option<EcoString>,
    /// The industry, a TOL or NACE code.
    pub industry: Option<EcoString>,
    /// The municipality.
    pub municipality: Option<Text>,
}

/// A job of a client, of any kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// The sender's id.
    pub id: Id<Job>,
    /// Whose job it is.
    pub client: Key<Client>,
    /// The employer.
    pub employer: Option<Key<Employer>>,
    /// The title.
    pub title: Text,
    /// The occupation, four digits of ISCO-08.
    pub occupation_code: Option<EcoString>,
    /// The first day.
    pub started_on: Day,
    /// The last day.
    pub ended_on: Option<Day>,
    /// The day on which the coach heard that it ended.
    pub end_heard_on: Option<Day>,
    /// Why it ended, in free words.
    pub end_reason: Option<Text>,
    /// Hours a week, 0 to 80.
    pub hours_per_week: Option<Decimal>,
    /// What kind of work it is.
    pub kind: JobKind,
    /// How it is agreed.
    pub contract: Option<Contract>,
    /// Pay in euros a month.
    pub monthly_pay_eur: Option<Decimal>,
    /// The day on which the employer was told of a limitation; blank is not told.
    pub disclosed_on: Option<Day>,
}

impl Job {
    /// Whether the job is in force on this day, its first and last day included.
    pub fn is_in_force_on(&self, day: Day) -> bool {
        self.started_on <= day && self.ended_on.is_none_or(|end| end >= day)
    }
}

/// Studies that a client began.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// The sender's id.
    pub id: Id<Study>,
    /// Whose studies.
    pub client: Key<Client>,
    /// The first day.
    pub started_on: Day,
    /// The last day.
    pub ended_on: Option<Day>,
    /// What is studied.
    pub title: Option<Text>,
}
