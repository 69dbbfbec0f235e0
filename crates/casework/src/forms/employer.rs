//! Forms about an employer. No client is named in any of them: the register is the whole team's.

use super::{Field, Form, Holds, List, Owner, SheetKind, nothing_derived};
use crate::code::codes;

codes! {
    /// How many work at an employer.
    EmployerSize, "employer_size" {
        /// One to four.
        Micro = "micro",
        /// Five to nineteen.
        Small = "small",
        /// Twenty to ninety-nine.
        Medium = "medium",
        /// A hundred and more.
        Large = "large",
    }
}
codes! {
    /// What was agreed with an employer.
    EmployerAgreementKind, "employer_agreement_kind" {
        /// Partner of a workshop.
        WorkshopPartner = "workshop_partner",
        /// A trial without risk for the employer.
        Trial = "trial",
        /// Recruiting together.
        Recruiting = "recruiting",
        /// Something else.
        Other = "other",
    }
}
codes! {
    /// Where a job lead came from.
    LeadSource, "lead_source" {
        /// A contact with the employer.
        Contact = "contact",
        /// Somebody's network.
        Network = "network",
        /// An advertisement.
        Advert = "advert",
        /// Tasks that were carved.
        Carved = "carved",
    }
}
codes! {
    /// How a job lead stands.
    LeadStatus, "lead_status" {
        /// Open.
        Open = "open",
        /// Somebody is being introduced.
        InTalks = "in_talks",
        /// Filled.
        Filled = "filled",
        /// Gone.
        Closed = "closed",
    }
}

pub(super) static EMPLOYER: Form = Form {
    kind: SheetKind::Employer,
    owner: Owner::Employer,
    table: Some("employers"),
    derived: nothing_derived,
    fields: &[
        Field::required("name", Holds::Line).in_column(),
        Field::optional("business_id", Holds::BusinessId).in_column(),
        Field::optional("industry", Holds::Line).in_column(),
        Field::optional("municipality", Holds::Line).in_column(),
        Field::optional("sites", Holds::Words),
        Field::optional("size", Holds::One(List::of::<EmployerSize>())),
        Field::optional("hiring_needs", Holds::Words),
        Field::optional("hiring_habits", Holds::Words),
        Field::optional("tasks", Holds::Words),
        Field::optional("times_of_day", Holds::Line),
        Field::optional("surroundings", Holds::Words),
        Field::optional("note", Holds::Words),
    ],
};

pub(super) static CONTACT_PERSON: Form = Form {
    kind: SheetKind::ContactPerson,
    owner: Owner::Employer,
    table: None,
    derived: nothing_derived,
    fields: &[
        Field::required("name", Holds::Line),
        Field::optional("title", Holds::Line),
        Field::optional("phone", Holds::Line),
        Field::optional("email", Holds::Email),
        Field::optional("note", Holds::Words),
    ],
};

pub(super) static EMPLOYER_AGREEMENT: Form = Form {
    kind: SheetKind::EmployerAgreement,
    owner: Owner::Employer,
    table: None,
    derived: nothing_derived,
    fields: &[
        Field::required("date", Holds::Day),
        Field::required("kind", Holds::One(List::of::<EmployerAgreementKind>())),
        Field::required("package", Holds::Words),
        Field::optional("price_eur", Holds::Decimal(0, 1_000_000)),
        Field::optional("employer_does", Holds::Words),
        Field::optional("service_does", Holds::Words),
        Field::optional("valid_until", Holds::Day),
    ],
};

pub(super) static JOB_LEAD: Form = Form {
    kind: SheetKind::JobLead,
    owner: Owner::Employer,
    table: None,
    derived: nothing_derived,
    fields: &[
        Field::required("title", Holds::Line),
        Field::required("source", Holds::One(List::of::<LeadSource>())),
        Field::required("status", Holds::One(List::of::<LeadStatus>())),
        Field::optional("tasks", Holds::Words),
        Field::optional("hours", Holds::Line),
        Field::optional("times_of_day", Holds::Line),
        Field::optional("place", Holds::Line),
        Field::optional("surroundings", Holds::Words),
        Field::optional("open_until", Holds::Day),
        Field::optional("is_public", Holds::YesNo),
        Field::optional("note", Holds::Words),
    ],
};

pub(super) static JOB_CARVING: Form = Form {
    kind: SheetKind::JobCarving,
    owner: Owner::Employer,
    table: None,
    derived: nothing_derived,
    fields: &[
        Field::required("date", Holds::Day),
        Field::required("tasks", Holds::Words),
        Field::optional("done_now_by", Holds::Words),
        Field::optional("benefit", Holds::Words),
        Field::optional("hours", Holds::Line),
        Field::optional("proposal", Holds::Words),
        Field::optional("next_step", Holds::Line),
    ],
};
