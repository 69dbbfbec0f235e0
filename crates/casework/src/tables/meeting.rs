//! Meetings of teams and groups, consultations and open events.

use super::{Day, Id, Key, Keys, Text, codes};
use crate::tables::programme::{PartnerTeam, Staff};

codes! {
    /// What a meeting was.
    MeetingKind, "meeting_kind" {
        /// The partner team's meeting.
        PartnerTeam = "partner_team",
        /// The coaches' team meeting.
        VocationalTeam = "vocational_team",
        /// The leader along in a coach's work.
        FieldMentoring = "field_mentoring",
        /// Outcomes reviewed.
        OutcomeReview = "outcome_review",
        /// The steering group.
        SteeringGroup = "steering_group",
        /// Report to management.
        ManagementReport = "management_report",
        /// Work stories shared.
        StorySharing = "story_sharing",
        /// Meeting of a network of partners.
        Network = "network",
    }
}
codes! {
    /// Whether the person consulted about was named.
    ConsultationKind, "consultation_kind" {
        /// Nothing that identifies the person is told.
        Anonymous = "anonymous",
        /// The person is named, by consent.
        Identified = "identified",
    }
}

/// A meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// The sender's id.
    pub id: Id<Meeting>,
    /// The day.
    pub date: Day,
    /// What it was.
    pub kind: MeetingKind,
    /// The staff present.
    pub staff: Keys<Staff>,
    /// The partner team met.
    pub partner_team: Option<Key<PartnerTeam>>,
    /// Whether it went through clients' matters.
    pub client_centred: Option<bool>,
    /// Whether decisions were made together.
    pub shared_decisions: Option<bool>,
    /// Whether goals were set.
    pub goals_set: Option<bool>,
    /// Whether an executive was present.
    pub executive_present: Option<bool>,
    /// Whether there is a written action plan.
    pub action_plan: Option<bool>,
    /// How many took part.
    pub participants: Option<u32>,
}

/// A consultation that another service asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Consultation {
    /// The sender's id.
    pub id: Id<Consultation>,
    /// The day.
    pub date: Day,
    /// Whether the person was named.
    pub kind: ConsultationKind,
    /// Who asked.
    pub asking_service: Option<Text>,
    /// About what.
    pub topic: Option<Text>,
    /// The day of the answer.
    pub answered_on: Option<Day>,
    /// How many people were consulted about; blank is one.
    pub people: Option<u32>,
}

/// An open event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The sender's id.
    pub id: Id<Event>,
    /// The day.
    pub date: Day,
    /// Its name.
    pub name: Text,
    /// How many came.
    pub participants: u32,
}
