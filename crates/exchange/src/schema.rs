//! The shape of every table: its columns in canonical order, what each may hold and which must be filled.

use casework::{
    About, ActivityKind, AttestationSource, Channel, Code, ConsultationKind, Contract, CooperationModel,
    CounsellingTrigger, DeclineReason, Depth, EndReason, JobKind, MeetingKind, PartnerService, Phase, Place,
    PlanKind, ProfileSource, ProfileTrigger, ReferralSource, ReviewKind, Role, ScaleId, Service,
};

/// A table of the bundle.
#[derive(Debug)]
pub struct TableShape {
    /// The canonical name.
    pub name: &'static str,
    /// The columns in canonical order.
    pub columns: &'static [Column],
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// The canonical name.
    pub name: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// Whether a cell may be blank.
    pub fill: Fill,
}

/// Whether a cell of a column must be filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// A blank cell is an error.
    Required,
    /// As required, but the table's reader knows rows that may leave it blank.
    RequiredUnless,
    /// A cell may be blank and the column may be missing.
    Optional,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// The row's own id.
    Id,
    /// The id of a row of another table.
    Reference(&'static str),
    /// Ids of rows of another table.
    References(&'static str),
    /// Free words.
    Text,
    /// A day.
    Day,
    /// A whole number between two bounds, both included.
    Whole(u32, u32),
    /// A number between two bounds, both included.
    Number(u32, u32),
    /// Yes or no.
    YesNo,
    /// One of a list of codes.
    Code(CodeList),
    /// Several of a list of codes.
    Codes(CodeList),
    /// The value of an attestation: yes, no, or 1 to 5.
    Attested,
}

/// A list of codes without its type.
#[derive(Clone, Copy)]
pub struct CodeList {
    /// The name of the list.
    pub name: &'static str,
    codes: fn() -> Vec<&'static str>,
}

impl CodeList {
    const fn of<C: Code>() -> CodeList {
        CodeList { name: C::LIST, codes: codes_of::<C> }
    }

    /// The codes in the order in which people are shown them.
    pub fn codes(self) -> Vec<&'static str> {
        (self.codes)()
    }
}

impl std::fmt::Debug for CodeList {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name)
    }
}

fn codes_of<C: Code>() -> Vec<&'static str> {
    C::ALL.iter().map(|each| each.code()).collect()
}

const fn need(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, fill: Fill::Required }
}

const fn need_unless(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, fill: Fill::RequiredUnless }
}

const fn may(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, fill: Fill::Optional }
}

const fn code<C: Code>() -> Kind {
    Kind::Code(CodeList::of::<C>())
}

/// The largest count that a cell may hold.
pub(crate) const MOST: u32 = 1_000_000_000;

use Kind::{Attested, Codes, Day, Id, Number, Reference, References, Text, Whole, YesNo};

/// Every table, in the order in which a workbook shows them.
pub const TABLES: &[TableShape] = &[
    TableShape {
        name: "programme",
        columns: &[
            need("programme_id", Id),
            need("name", Text),
            need("scale", code::<ScaleId>()),
            need("partner_service", code::<PartnerService>()),
            may("cooperation_model", code::<CooperationModel>()),
            may("county", Text),
            may("started_on", Day),
        ],
    },
    TableShape {
        name: "staff",
        columns: &[
            need("staff_id", Id),
            need("name", Text),
            need("role", code::<Role>()),
            need("fte", Number(0, 1)),
            may("starts_on", Day),
            may("ends_on", Day),
        ],
    },
    TableShape {
        name: "partner_teams",
        columns: &[need("partner_team_id", Id), need("name", Text), may("kind", Text)],
    },
    TableShape {
        name: "clients",
        columns: &[
            need("client_id", Id),
            may("name", Text),
            need("referred_on", Day),
            need("referral_source", code::<ReferralSource>()),
            may("enrolled_on", Day),
            may("coach_id", Reference("staff")),
            may("partner_team_id", Reference("partner_teams")),
            may("service", code::<Service>()),
            may("ended_on", Day),
            may("end_reason", code::<EndReason>()),
            may("declined_on", Day),
            may("decline_reason", code::<DeclineReason>()),
        ],
    },
    TableShape {
        name: "activities",
        columns: &[
            need("activity_id", Id),
            need("date", Day),
            need("staff_id", Reference("staff")),
            may("client_ids", References("clients")),
            need("kind", code::<ActivityKind>()),
            need_unless("channel", code::<Channel>()),
            need_unless("place", code::<Place>()),
            need("minutes", Whole(0, 1440)),
            may("phase", code::<Phase>()),
            may("completed", YesNo),
            may("joint_with_partner", YesNo),
            may("employer_id", Reference("employers")),
            may("about", code::<About>()),
            may("preference_based", YesNo),
            may("client_present", YesNo),
            may("next_contact_on", Day),
            may("note", Text),
        ],
    },
    TableShape {
        name: "employers",
        columns: &[
            need("employer_id", Id),
            need("name", Text),
            may("business_id", Text),
            may("industry", Text),
            may("municipality", Text),
        ],
    },
    TableShape {
        name: "jobs",
        columns: &[
            need("job_id", Id),
            need("client_id", Reference("clients")),
            may("employer_id", Reference("employers")),
            need("title", Text),
            may("occupation_code", Text),
            need("started_on", Day),
            may("ended_on", Day),
            may("end_heard_on", Day),
            may("end_reason", Text),
            may("hours_per_week", Number(0, 80)),
            need("kind", code::<JobKind>()),
            may("contract", code::<Contract>()),
            may("monthly_pay_eur", Number(0, MOST)),
            may("disclosed_on", Day),
        ],
    },
    TableShape {
        name: "profiles",
        columns: &[
            need("profile_id", Id),
            need("client_id", Reference("clients")),
            need("date", Day),
            may("trigger", code::<ProfileTrigger>()),
            may("sources", Codes(CodeList::of::<ProfileSource>())),
        ],
    },
    TableShape {
        name: "plans",
        columns: &[
            need("plan_id", Id),
            need("client_id", Reference("clients")),
            need("kind", code::<PlanKind>()),
            need("date", Day),
            may("review_due_on", Day),
        ],
    },
    TableShape {
        name: "benefit_counselling",
        columns: &[
            need("counselling_id", Id),
            need("client_id", Reference("clients")),
            need("date", Day),
            need("trigger", code::<CounsellingTrigger>()),
            may("depth", code::<Depth>()),
            may("by_trained_adviser", YesNo),
            may("written", YesNo),
        ],
    },
    TableShape {
        name: "disclosure_talks",
        columns: &[
            need("talk_id", Id),
            need("client_id", Reference("clients")),
            need("date", Day),
            may("pros_cons", YesNo),
            may("wording", YesNo),
        ],
    },
    TableShape {
        name: "meetings",
        columns: &[
            need("meeting_id", Id),
            need("date", Day),
            need("kind", code::<MeetingKind>()),
            may("staff_ids", References("staff")),
            may("partner_team_id", Reference("partner_teams")),
            may("client_centred", YesNo),
            may("shared_decisions", YesNo),
            may("goals_set", YesNo),
            may("executive_present", YesNo),
            may("action_plan", YesNo),
            may("participants", Whole(0, MOST)),
        ],
    },
    TableShape {
        name: "unit_rates",
        columns: &[
            need("date", Day),
            may("partner_team_id", Reference("partner_teams")),
            need("unemployed_clients", Whole(0, MOST)),
            need("employed", Whole(0, MOST)),
            may("shared", YesNo),
        ],
    },
    TableShape {
        name: "reviews",
        columns: &[need("date", Day), need("kind", code::<ReviewKind>()), need("total", Whole(25, 125))],
    },
    TableShape {
        name: "attestations",
        columns: &[
            need("item", Whole(1, 25)),
            may("component", Text),
            need("value", Attested),
            need("date", Day),
            need("source", code::<AttestationSource>()),
            may("by", Text),
            may("comment", Text),
        ],
    },
    TableShape {
        name: "consultations",
        columns: &[
            need("consultation_id", Id),
            need("date", Day),
            need("kind", code::<ConsultationKind>()),
            may("asking_service", Text),
            may("topic", Text),
            may("answered_on", Day),
            may("people", Whole(1, MOST)),
        ],
    },
    TableShape {
        name: "events",
        columns: &[
            need("event_id", Id),
            need("date", Day),
            need("name", Text),
            need("participants", Whole(0, MOST)),
        ],
    },
    TableShape {
        name: "studies",
        columns: &[
            need("study_id", Id),
            need("client_id", Reference("clients")),
            need("started_on", Day),
            may("ended_on", Day),
            may("title", Text),
        ],
    },
];

/// The table with this canonical name.
pub(crate) fn shape(name: &str) -> Option<&'static TableShape> {
    TABLES.iter().find(|table| table.name == name)
}
