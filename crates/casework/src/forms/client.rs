//! Forms about a client (fields: `ips-model` section 2; S1, S3).

use super::{Field, Form, Holds, Linked, List, Owner, Sheet, SheetKind, nothing_derived, yes_if};
use crate::code::codes;
use crate::{
    Contract, CounsellingTrigger, Depth, EndReason, JobKind, ProfileSource, ProfileTrigger, ReferralSource,
    Service,
};

codes! {
    /// A language that somebody speaks with their coach.
    SpokenLanguage, "spoken_language" {
        /// Finnish.
        Fi = "fi",
        /// Swedish.
        Sv = "sv",
        /// English.
        En = "en",
        /// Another one.
        Other = "other",
    }
}
codes! {
    /// How somebody wants to be reached.
    ContactWay, "contact_way" {
        /// By phone.
        Phone = "phone",
        /// By text message.
        TextMessage = "text_message",
        /// By e-mail.
        Email = "email",
        /// By video.
        Video = "video",
        /// By letter.
        Letter = "letter",
    }
}
codes! {
    /// With whom something may be exchanged.
    ConsentParty, "consent_party" {
        /// The care team.
        CareTeam = "care_team",
        /// Social work.
        SocialWork = "social_work",
        /// Disability services.
        DisabilityServices = "disability_services",
        /// Employment services.
        EmploymentServices = "employment_services",
        /// Kela.
        Kela = "kela",
        /// Family or friends.
        Family = "family",
        /// An employer.
        Employer = "employer",
        /// Somebody else.
        Other = "other",
    }
}
codes! {
    /// Which way information may go.
    ConsentDirection, "consent_direction" {
        /// Both ways.
        Both = "both",
        /// To us only.
        ToUs = "to_us",
        /// From us only.
        FromUs = "from_us",
    }
}
codes! {
    /// What a partner professional is let see.
    ConsentScope, "consent_scope" {
        /// That the person is a client here.
        Membership = "membership",
        /// Agreed steps: the employment plan.
        Steps = "steps",
        /// Notes of joint meetings.
        MeetingNotes = "meeting_notes",
        /// Jobs: begun and ended.
        Jobs = "jobs",
    }
}
codes! {
    /// How a consent was given.
    ConsentForm, "consent_form" {
        /// In writing.
        Written = "written",
        /// Spoken.
        Spoken = "spoken",
        /// In an electronic service.
        Electronic = "electronic",
    }
}
codes! {
    /// What the client decided about telling an employer.
    DisclosureDecision, "disclosure_decision" {
        /// To tell.
        Tell = "tell",
        /// To tell a part.
        TellPart = "tell_part",
        /// Not to tell.
        NotTell = "not_tell",
        /// Not decided yet.
        Undecided = "undecided",
    }
}
codes! {
    /// How often client and coach agreed to meet while the client works.
    SupportRhythm, "support_rhythm" {
        /// Twice a week.
        TwiceWeekly = "twice_weekly",
        /// Every week.
        Weekly = "weekly",
        /// Every second week.
        Fortnightly = "fortnightly",
        /// Every month.
        Monthly = "monthly",
        /// When the client asks.
        WhenAsked = "when_asked",
    }
}
codes! {
    /// How a job was found.
    JobFound, "job_found" {
        /// By the coach's contact with the employer.
        EmployerContact = "employer_contact",
        /// Through the client's own network.
        Network = "network",
        /// By an advertisement.
        Advert = "advert",
        /// Carved out of tasks.
        Carved = "carved",
        /// By the client alone.
        Client = "client",
        /// Through an agency.
        Agency = "agency",
    }
}
codes! {
    /// Who somebody of the network is to the client.
    NetworkRelation, "network_relation" {
        /// Family.
        Family = "family",
        /// A friend.
        Friend = "friend",
        /// The care team.
        CareTeam = "care_team",
        /// Social work.
        SocialWork = "social_work",
        /// Employment services.
        EmploymentServices = "employment_services",
        /// Kela.
        Kela = "kela",
        /// Somebody else.
        Other = "other",
    }
}

pub(super) static CLIENT: Form = Form {
    kind: SheetKind::Client,
    owner: Owner::Client,
    table: Some("clients"),
    derived: nothing_derived,
    fields: &[
        Field::required("name", Holds::Line).in_column(),
        Field::optional("wish", Holds::Words),
        Field::optional("birth_date", Holds::Day),
        Field::optional("phone", Holds::Line),
        Field::optional("email", Holds::Email),
        Field::optional("contact_ways", Holds::Many(List::of::<ContactWay>())),
        Field::optional("municipality", Holds::Line),
        Field::optional("language", Holds::One(List::of::<SpokenLanguage>())),
        Field::optional("interpreter", Holds::Line),
        Field::required("referred_on", Holds::Day).in_column(),
        Field::required("referral_source", Holds::One(List::of::<ReferralSource>())).in_column(),
        Field::optional("referred_by", Holds::Line),
        Field::optional("referral_note", Holds::Words),
        Field::optional("enrolled_on", Holds::Day).in_column(),
        Field::optional("coach_id", Holds::Link(Linked::Staff)).in_column(),
        Field::optional("partner_team_id", Holds::Link(Linked::PartnerTeam)).in_column(),
        Field::optional("service", Holds::One(List::of::<Service>())).in_column(),
        Field::optional("ended_on", Holds::Day).in_column(),
        Field::optional("end_reason", Holds::One(List::of::<EndReason>())).in_column(),
    ],
};

pub(super) static AGREEMENT: Form = Form {
    kind: SheetKind::Agreement,
    owner: Owner::Client,
    table: None,
    derived: nothing_derived,
    fields: &[
        Field::required("date", Holds::Day),
        Field::required("agreed", Holds::Words),
        Field::optional("client_does", Holds::Words),
        Field::optional("coach_does", Holds::Words),
        Field::optional("rhythm", Holds::Line),
        Field::optional("places", Holds::Line),
        Field::optional("contact_ways", Holds::Many(List::of::<ContactWay>())),
        Field::optional("signed", Holds::YesNo),
    ],
};

pub(super) static CONSENT: Form = Form {
    kind: SheetKind::Consent,
    owner: Owner::Client,
    table: None,
    derived: nothing_derived,
    fields: &[
        Field::required("party_kind", Holds::One(List::of::<ConsentParty>())),
        Field::required("party", Holds::Line),
        Field::optional("partner_team_id", Holds::Link(Linked::PartnerTeam)),
        Field::required("direction", Holds::One(List::of::<ConsentDirection>())),
        Field::required("subject", Holds::Words),
        Field::optional("scope", Holds::Many(List::of::<ConsentScope>())),
        Field::required("given_on", Holds::Day),
        Field::required("given_how", Holds::One(List::of::<ConsentForm>())),
        Field::optional("valid_until", Holds::Day),
        Field::optional("withdrawn_on", Holds::Day),
    ],
};

pub(super) static PROFILE: Form = Form {
    kind: SheetKind::Profile,
    owner: Owner::Client,
    table: Some("profiles"),
    derived: nothing_derived,
    fields: &[
        Field::required("date", Holds::Day).in_column(),
        Field::optional("trigger", Holds::One(List::of::<ProfileTrigger>())).in_column(),
        Field::required("sources", Holds::Many(List::of::<ProfileSource>())).in_column(),
        Field::optional("goals", Holds::Words),
        Field::optional("interests", Holds::Words),
        Field::optional("strengths", Holds::Words),
        Field::optional("education", Holds::Words),
        Field::optional("work_history", Holds::Words),
        Field::optional("skills", Holds::Words),
        Field::optional("languages", Holds::Line),
        Field::optional("licences", Holds::Line),
        Field::optional("circumstances", Holds::Words),
        Field::optional("support_needs", Holds::Words),
        Field::optional("benefits_held", Holds::Words),
        Field::optional("network", Holds::Words),
    ],
};

pub(super) static EMPLOYMENT_PLAN: Form = Form {
    kind: SheetKind::EmploymentPlan,
    owner: Owner::Client,
    table: Some("plans"),
    derived: |_| vec![("kind", "employment".to_owned())],
    fields: &[
        Field::required("date", Holds::Day).in_column(),
        Field::optional("review_due_on", Holds::Day).in_column(),
        Field::required("goal", Holds::Words),
        Field::optional("steps", Holds::Words),
        Field::optional("client_does", Holds::Words),
        Field::optional("coach_does", Holds::Words),
        Field::optional("others_do", Holds::Words),
        Field::optional("review_notes", Holds::Words),
    ],
};

pub(super) static JOB_SEARCH_PLAN: Form = Form {
    kind: SheetKind::JobSearchPlan,
    owner: Owner::Client,
    table: Some("plans"),
    derived: |_| vec![("kind", "job_search".to_owned())],
    fields: &[
        Field::required("date", Holds::Day).in_column(),
        Field::optional("review_due_on", Holds::Day).in_column(),
        Field::required("tasks_wanted", Holds::Words),
        Field::optional("no_gos", Holds::Words),
        Field::optional("hours_wanted", Holds::Line),
        Field::optional("times_of_day", Holds::Line),
        Field::optional("travel", Holds::Line),
        Field::optional("surroundings", Holds::Words),
        Field::optional("employers_wanted", Holds::Words),
        Field::optional("client_does", Holds::Words),
        Field::optional("coach_does", Holds::Words),
        Field::optional("rhythm", Holds::Line),
    ],
};

pub(super) static FOLLOW_ALONG_PLAN: Form = Form {
    kind: SheetKind::FollowAlongPlan,
    owner: Owner::Client,
    table: Some("plans"),
    derived: |_| vec![("kind", "follow_along".to_owned())],
    fields: &[
        Field::required("date", Holds::Day).in_column(),
        Field::optional("review_due_on", Holds::Day).in_column(),
        Field::required("support_at_work", Holds::Words),
        Field::optional("support_off_work", Holds::Words),
        Field::optional("support_by_employer", Holds::Words),
        Field::optional("natural_supports", Holds::Words),
        Field::optional("meetings", Holds::One(List::of::<SupportRhythm>())),
        Field::optional("rhythm", Holds::Line),
        Field::optional("step_down", Holds::Words),
    ],
};

pub(super) static DISCLOSURE_TALK: Form = Form {
    kind: SheetKind::DisclosureTalk,
    owner: Owner::Client,
    table: Some("disclosure_talks"),
    derived: |sheet: &Sheet| {
        vec![
            ("pros_cons", yes_if(sheet.contains_key("pros") || sheet.contains_key("cons"))),
            ("wording", yes_if(sheet.contains_key("exact_wording"))),
        ]
    },
    fields: &[
        Field::required("date", Holds::Day).in_column(),
        Field::optional("pros", Holds::Words),
        Field::optional("cons", Holds::Words),
        Field::required("decision", Holds::One(List::of::<DisclosureDecision>())),
        Field::optional("exact_wording", Holds::Words),
        Field::optional("to_whom", Holds::Line),
        Field::optional("when_told", Holds::Line),
        Field::optional("revisit_on", Holds::Day),
    ],
};

pub(super) static BENEFIT_COUNSELLING: Form = Form {
    kind: SheetKind::BenefitCounselling,
    owner: Owner::Client,
    table: Some("benefit_counselling"),
    derived: nothing_derived,
    fields: &[
        Field::required("date", Holds::Day).in_column(),
        Field::required("trigger", Holds::One(List::of::<CounsellingTrigger>())).in_column(),
        Field::optional("depth", Holds::One(List::of::<Depth>())).in_column(),
        Field::optional("adviser", Holds::Line),
        Field::optional("by_trained_adviser", Holds::YesNo).in_column(),
        Field::optional("written", Holds::YesNo).in_column(),
        Field::optional("content", Holds::Words),
    ],
};

pub(super) static JOB: Form = Form {
    kind: SheetKind::Job,
    owner: Owner::Client,
    table: Some("jobs"),
    derived: nothing_derived,
    fields: &[
        Field::required("title", Holds::Line).in_column(),
        Field::optional("employer_id", Holds::Link(Linked::Employer)).in_column(),
        Field::required("kind", Holds::One(List::of::<JobKind>())).in_column(),
        Field::required("started_on", Holds::Day).in_column(),
        Field::optional("hours_per_week", Holds::Decimal(0, 80)).in_column(),
        Field::optional("contract", Holds::One(List::of::<Contract>())).in_column(),
        Field::optional("monthly_pay_eur", Holds::Decimal(0, 1_000_000)).in_column(),
        Field::optional("occupation_code", Holds::Occupation).in_column(),
        Field::optional("found_by", Holds::One(List::of::<JobFound>())),
        Field::optional("tasks", Holds::Words),
        Field::optional("adjustments", Holds::Words),
        Field::optional("disclosed_on", Holds::Day).in_column(),
        Field::optional("ended_on", Holds::Day).in_column(),
        Field::optional("end_heard_on", Holds::Day).in_column(),
        Field::optional("end_reason", Holds::Line).in_column(),
        Field::optional("learned", Holds::Words),
        Field::optional("next_wish", Holds::Words),
    ],
};

pub(super) static NETWORK_PERSON: Form = Form {
    kind: SheetKind::NetworkPerson,
    owner: Owner::Client,
    table: None,
    derived: nothing_derived,
    fields: &[
        Field::required("name", Holds::Line),
        Field::required("relation", Holds::One(List::of::<NetworkRelation>())),
        Field::optional("organisation", Holds::Line),
        Field::optional("phone", Holds::Line),
        Field::optional("email", Holds::Email),
        Field::required("allowed", Holds::YesNo),
        Field::optional("note", Holds::Words),
    ],
};
