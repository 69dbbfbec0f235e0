//! The eighteen kinds of record, in the words of the record bundle.
//!
//! A blank cell is `None`. A yes/no is `Option<bool>`, because blank is not always no: an activity whose
//! `completed` is blank was completed.

use rust_decimal::Decimal;

use crate::Day;
use crate::code::codes;
use crate::records::{Id, Key, Keys, Row, Text};

mod activity;
mod client;
mod job;
mod meeting;
mod programme;
mod support;

pub use activity::{About, Activity, ActivityKind, Channel, Phase, Place};
pub use client::{Client, DeclineReason, EndReason, ReferralSource, Service};
pub use job::{Contract, Employer, Job, JobKind, Study};
pub use meeting::{Consultation, ConsultationKind, Event, Meeting, MeetingKind};
pub use programme::{
    Attestation, AttestationSource, Attested, CooperationModel, PartnerService, PartnerTeam, Programme,
    Review, ReviewKind, Role, ScaleId, Staff, UnitRate, components_of,
};
pub use support::{
    BenefitCounselling, CounsellingTrigger, Depth, DisclosureTalk, Plan, PlanKind, Profile, ProfileSource,
    ProfileTrigger,
};

macro_rules! rows {
    ($($kind:ident = $table:literal),+ $(,)?) => {
        $(impl Row for $kind { const TABLE: &'static str = $table; })+
    };
}

rows! {
    Programme = "programme",
    Staff = "staff",
    PartnerTeam = "partner_teams",
    Client = "clients",
    Activity = "activities",
    Employer = "employers",
    Job = "jobs",
    Profile = "profiles",
    Plan = "plans",
    BenefitCounselling = "benefit_counselling",
    DisclosureTalk = "disclosure_talks",
    Meeting = "meetings",
    UnitRate = "unit_rates",
    Review = "reviews",
    Attestation = "attestations",
    Consultation = "consultations",
    Event = "events",
    Study = "studies",
}
