//! Activities: what staff did, one row for each thing done.

use super::{Day, Id, Key, Keys, Text, codes};
use crate::tables::client::Client;
use crate::tables::job::Employer;
use crate::tables::programme::Staff;

codes! {
    /// What was done.
    ActivityKind, "activity_kind" {
        /// Meeting with a client.
        ClientMeeting = "client_meeting",
        /// Contact with an employer.
        EmployerContact = "employer_contact",
        /// Contact with a partner professional.
        PartnerContact = "partner_contact",
        /// Contact with family or friends.
        FamilyContact = "family_contact",
        /// Attempt to reach a client who has not come.
        OutreachAttempt = "outreach_attempt",
        /// Work in the team.
        TeamWork = "team_work",
        /// Administration.
        Admin = "admin",
        /// Travel.
        Travel = "travel",
        /// Work outside employment services.
        OtherService = "other_service",
    }
}
codes! {
    /// How people met.
    Channel, "channel" {
        /// Face to face.
        InPerson = "in_person",
        /// By video.
        Video = "video",
        /// By phone.
        Phone = "phone",
        /// By message.
        Message = "message",
    }
}
codes! {
    /// Where the member of staff was.
    Place, "place" {
        /// The coaches' office.
        Office = "office",
        /// The partner's premises.
        PartnerPremises = "partner_premises",
        /// The client's home.
        ClientHome = "client_home",
        /// Elsewhere in the community.
        Community = "community",
        /// A workplace.
        Workplace = "workplace",
        /// At a distance.
        Remote = "remote",
    }
}
codes! {
    /// The phase of the service that an activity belongs to.
    Phase, "phase" {
        /// Engagement and agreement.
        Engagement = "engagement",
        /// Vocational profile.
        Profiling = "profiling",
        /// Job search.
        JobSearch = "job_search",
        /// Agreement with the employer.
        EmployerAgreement = "employer_agreement",
        /// Follow-along support.
        FollowAlong = "follow_along",
    }
}
codes! {
    /// What kind of work an employer contact was about.
    About, "about" {
        /// Competitive work.
        Competitive = "competitive",
        /// Other than competitive work.
        NonCompetitive = "non_competitive",
        /// Not known.
        Unknown = "unknown",
    }
}

/// One thing that a member of staff did on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// The sender's id.
    pub id: Id<Activity>,
    /// The day.
    pub date: Day,
    /// Who did it.
    pub staff: Key<Staff>,
    /// The clients it concerns.
    pub clients: Keys<Client>,
    /// What was done.
    pub kind: ActivityKind,
    /// How people met.
    pub channel: Option<Channel>,
    /// Where.
    pub place: Option<Place>,
    /// Working time, 0 to 1440 minutes.
    pub minutes: u16,
    /// The phase of the service.
    pub phase: Option<Phase>,
    /// Blank or yes: it took place. No: the client did not come.
    pub completed: Option<bool>,
    /// Whether a partner professional was along.
    pub joint_with_partner: Option<bool>,
    /// The employer met.
    pub employer: Option<Key<Employer>>,
    /// What kind of work an employer contact was about.
    pub about: Option<About>,
    /// Whether an employer contact followed the client's wishes.
    pub preference_based: Option<bool>,
    /// Whether the client was along.
    pub client_present: Option<bool>,
    /// The day promised for the next contact.
    pub next_contact_on: Option<Day>,
    /// Free words.
    pub note: Option<Text>,
}

impl Activity {
    /// Whether it took place; blank is yes.
    pub fn is_completed(&self) -> bool {
        self.completed != Some(false)
    }
}
