//! The programme itself: who runs it, who works in it, and how it has been reviewed.

use super::{Day, Decimal, Id, Text, codes};
use crate::records::Key;

codes! {
    /// An edition of the fidelity scale.
    ScaleId, "scale" {
        /// The Finnish quality criteria, 25 items.
        Fi25 = "fi-25",
        /// The international scale of 2008, 25 items.
        Ips25 = "ips-25",
    }
}
codes! {
    /// The service that the programme works alongside.
    PartnerService, "partner_service" {
        /// Mental health services.
        MentalHealth = "mental_health",
        /// Disability services.
        DisabilityServices = "disability_services",
        /// Adult social work.
        AdultSocialWork = "adult_social_work",
        /// Employment services.
        EmploymentServices = "employment_services",
        /// Another service.
        Other = "other",
    }
}
codes! {
    /// Where the coaches are employed.
    CooperationModel, "cooperation_model" {
        /// Coaches work in the care organisation.
        OwnOrganisation = "own_organisation",
        /// Coaches work in an employment-support partner.
        PartnerOrganisation = "partner_organisation",
    }
}
codes! {
    /// What a member of staff does in the programme.
    Role, "role" {
        /// Employment specialist, the coach.
        EmploymentSpecialist = "employment_specialist",
        /// Leader of the coaches' team.
        TeamLeader = "team_leader",
        /// Manager.
        Manager = "manager",
        /// Professional of a partner team.
        PartnerProfessional = "partner_professional",
    }
}
codes! {
    /// Who reviewed the programme.
    ReviewKind, "review_kind" {
        /// The programme itself.
        SelfReview = "self",
        /// Reviewers from outside.
        External = "external",
    }
}
codes! {
    /// Where an attestation comes from.
    AttestationSource, "attestation_source" {
        /// A document that was seen.
        Document = "document",
        /// An interview.
        Interview = "interview",
        /// A visit.
        Observation = "observation",
    }
}

/// The programme whose records these are.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// The sender's id of the programme.
    pub id: Id<Programme>,
    /// Its name.
    pub name: Text,
    /// The edition of the scale it is rated by.
    pub scale: ScaleId,
    /// The service it works alongside.
    pub partner_service: PartnerService,
    /// Where the coaches are employed.
    pub cooperation_model: Option<CooperationModel>,
    /// The wellbeing services county.
    pub county: Option<Text>,
    /// The first day of service.
    pub started_on: Option<Day>,
}

/// A person who works in the programme or in a partner team.
#[derive(Clone, Debug, PartialEq)]
pub struct Staff {
    /// The sender's id.
    pub id: Id<Staff>,
    /// The name that colleagues use.
    pub name: Text,
    /// What this person does.
    pub role: Role,
    /// The share of full working time given to this service, 0 to 1.
    pub fte: Decimal,
    /// First day; blank is always.
    pub starts_on: Option<Day>,
    /// Last day; blank is not known.
    pub ends_on: Option<Day>,
}

/// A team of the partner service.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerTeam {
    /// The sender's id.
    pub id: Id<PartnerTeam>,
    /// Its name.
    pub name: Text,
    /// What kind of team it is, in the sender's words.
    pub kind: Option<Text>,
}

/// How many of a partner unit's clients have work, as measured on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitRate {
    /// The day of measuring.
    pub date: Day,
    /// The partner team measured.
    pub partner_team: Option<Key<PartnerTeam>>,
    /// Clients of the unit without work.
    pub unemployed_clients: u32,
    /// Clients of the unit in work.
    pub employed: u32,
    /// Whether the figure was given to management and staff.
    pub shared: Option<bool>,
}

/// A fidelity review that has been finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// Its day.
    pub date: Day,
    /// Who reviewed.
    pub kind: ReviewKind,
    /// The total, 25 to 125.
    pub total: u8,
}

/// What an interview, a document or a visit showed that no daily record shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Attestation {
    /// The item, 1 to 25.
    pub item: u8,
    /// What was found.
    pub value: Attested,
    /// The day of finding.
    pub date: Day,
    /// How it was found.
    pub source: AttestationSource,
    /// Who found it.
    pub by: Option<Text>,
    /// Why.
    pub comment: Option<Text>,
}

/// The components that can be attested of an item (record bundle, table `attestations`): letters where the rating
/// counts them, names where one decides beside other figures.
pub fn components_of(item: u8) -> &'static [&'static str] {
    match item {
        5 | 6 | 8 | 10 | 11 => &["a", "b", "c", "d", "e"],
        7 => &["cover"],
        9 => &["formal_rule"],
        13 => &["a", "b", "c", "d"],
        22 => &["career"],
        25 => &["a", "b", "c", "d", "e", "f"],
        _ => &[],
    }
}

/// The finding of an [`Attestation`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attested {
    /// The whole item was rated by a person, 1 to 5.
    Item(u8),
    /// One component is met or not; its name is as written.
    Component(ecow::EcoString, bool),
}
