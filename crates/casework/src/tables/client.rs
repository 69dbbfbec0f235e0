//! Clients: from referral to the end of service.

use super::{Day, Id, Key, Text, codes};
use crate::tables::programme::{PartnerTeam, Staff};

codes! {
    /// Who proposed the service.
    ReferralSource, "referral_source" {
        /// The client.
        Oneself = "self",
        /// The care team.
        CareTeam = "care_team",
        /// Social work.
        SocialWork = "social_work",
        /// Employment services.
        EmploymentServices = "employment_services",
        /// Family.
        Family = "family",
        /// School.
        School = "school",
        /// Somebody else.
        Other = "other",
    }
}
codes! {
    /// What the client came for.
    Service, "service" {
        /// Supported employment.
        Coaching = "coaching",
        /// Assessment of work ability only; left out of every fidelity item.
        Assessment = "assessment",
    }
}
codes! {
    /// Why the service ended.
    EndReason, "end_reason" {
        /// The goal was reached.
        GoalReached = "goal_reached",
        /// Lighter support is enough.
        LighterSupport = "lighter_support",
        /// The client moved.
        Moved = "moved",
        /// The client no longer wants work.
        NoLongerWantsWork = "no_longer_wants_work",
        /// Appointments were missed.
        MissedAppointments = "missed_appointments",
        /// A time limit was reached.
        TimeLimit = "time_limit",
        /// Health.
        Health = "health",
        /// The client died.
        Died = "died",
        /// Another reason.
        Other = "other",
    }
}
codes! {
    /// Why a referral did not lead to service.
    DeclineReason, "decline_reason" {
        /// Thought not to be ready for work.
        NotReady = "not_ready",
        /// Use of substances.
        SubstanceUse = "substance_use",
        /// Symptoms.
        Symptoms = "symptoms",
        /// Cognition.
        Cognition = "cognition",
        /// Attendance at treatment.
        TreatmentAttendance = "treatment_attendance",
        /// History.
        History = "history",
        /// Appearance.
        Appearance = "appearance",
        /// The client's own choice.
        ClientChoice = "client_choice",
        /// Lives outside the area.
        OutsideArea = "outside_area",
        /// No room in the service.
        NoCapacity = "no_capacity",
        /// Another reason.
        Other = "other",
    }
}

/// A person who wants to work.
#[derive(Clone, Debug, PartialEq)]
pub struct Client {
    /// The sender's id.
    pub id: Id<Client>,
    /// The name, where it is kept.
    pub name: Option<Text>,
    /// The day of referral.
    pub referred_on: Day,
    /// Who proposed the service.
    pub referral_source: ReferralSource,
    /// Entry to the service; blank while waiting.
    pub enrolled_on: Option<Day>,
    /// The client's coach.
    pub coach: Option<Key<Staff>>,
    /// The partner team that the client is served by.
    pub partner_team: Option<Key<PartnerTeam>>,
    /// What the client came for; blank is coaching.
    pub service: Option<Service>,
    /// The day on which the service ended.
    pub ended_on: Option<Day>,
    /// Why it ended.
    pub end_reason: Option<EndReason>,
    /// The day on which the referral was declined.
    pub declined_on: Option<Day>,
    /// Why it was declined.
    pub decline_reason: Option<DeclineReason>,
}

impl Client {
    /// Whether the client is in service on this day: entered, and not yet ended.
    ///
    /// The day on which the service ends is no longer a day of service (fidelity rules, conventions).
    pub fn is_active_on(&self, day: Day) -> bool {
        self.enrolled_on.is_some_and(|entry| entry <= day) && self.ended_on.is_none_or(|end| end > day)
    }
}
