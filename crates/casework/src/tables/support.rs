//! What is made together with a client: profiles, plans, benefits counselling and talks about telling.

use super::{Day, Id, Key, codes};
use crate::tables::client::Client;

codes! {
    /// Why a version of the profile was made.
    ProfileTrigger, "profile_trigger" {
        /// The first profile.
        Initial = "initial",
        /// A job taught something.
        JobExperience = "job_experience",
        /// Another reason.
        Other = "other",
    }
}
codes! {
    /// Who told what is in a profile.
    ProfileSource, "profile_source" {
        /// The client.
        Client = "client",
        /// Family.
        Family = "family",
        /// A partner professional.
        PartnerProfessional = "partner_professional",
        /// A former employer.
        FormerEmployer = "former_employer",
    }
}
codes! {
    /// What a plan is about.
    PlanKind, "plan_kind" {
        /// The employment plan.
        Employment = "employment",
        /// The job-search plan.
        JobSearch = "job_search",
        /// The plan for follow-along support.
        FollowAlong = "follow_along",
    }
}
codes! {
    /// What gave rise to benefits counselling.
    CounsellingTrigger, "counselling_trigger" {
        /// In general.
        General = "general",
        /// Before a job starts.
        BeforeStart = "before_start",
        /// Hours or pay change.
        HoursOrPayChange = "hours_or_pay_change",
        /// Income is reported.
        IncomeReporting = "income_reporting",
    }
}
codes! {
    /// How deep benefits counselling went.
    Depth, "depth" {
        /// Where to ask.
        ContactDetails = "contact_details",
        /// A discussion.
        Discussion = "discussion",
        /// A calculation for this person.
        IndividualCalculation = "individual_calculation",
    }
}

/// A version of a client's vocational profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The sender's id.
    pub id: Id<Profile>,
    /// Whose profile.
    pub client: Key<Client>,
    /// The day of this version.
    pub date: Day,
    /// Why it was made.
    pub trigger: Option<ProfileTrigger>,
    /// Who told what is in it.
    pub sources: Vec<ProfileSource>,
}

/// A version of a client's plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The sender's id.
    pub id: Id<Plan>,
    /// Whose plan.
    pub client: Key<Client>,
    /// What it is about.
    pub kind: PlanKind,
    /// The day of this version.
    pub date: Day,
    /// The day by which it is to be reviewed.
    pub review_due_on: Option<Day>,
}

/// A talk about what work does to benefits.
#[derive(Clone, Debug, PartialEq)]
pub struct BenefitCounselling {
    /// The sender's id.
    pub id: Id<BenefitCounselling>,
    /// With whom.
    pub client: Key<Client>,
    /// The day.
    pub date: Day,
    /// What gave rise to it.
    pub trigger: CounsellingTrigger,
    /// How deep it went.
    pub depth: Option<Depth>,
    /// Whether a trained adviser gave it.
    pub by_trained_adviser: Option<bool>,
    /// Whether it was given in writing.
    pub written: Option<bool>,
}

/// A talk about telling, or not telling, an employer of a limitation.
#[derive(Clone, Debug, PartialEq)]
pub struct DisclosureTalk {
    /// The sender's id.
    pub id: Id<DisclosureTalk>,
    /// With whom.
    pub client: Key<Client>,
    /// The day.
    pub date: Day,
    /// Whether pros and cons were weighed.
    pub pros_cons: Option<bool>,
    /// Whether the exact wording was agreed.
    pub wording: Option<bool>,
}
