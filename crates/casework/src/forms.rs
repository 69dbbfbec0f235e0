//! What people write down, form by form: which fields there are, what each may hold, and which of them are a
//! column of a record. Forms are data: a page, the API and the tests read the same lists, and one check holds for all.
//!
//! A [`Sheet`] is a filled form. Fields that a record of the bundle has too (such as a job's first day) are kept in
//! that record only; the rest is kept beside it under the same id.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::code::codes;
use crate::{Code, Day};

mod client;
mod employer;
mod team;

pub use client::{
    ConsentDirection, ConsentForm, ConsentParty, ConsentScope, ContactWay, DisclosureDecision, JobFound,
    NetworkRelation, SpokenLanguage, SupportRhythm,
};
pub use employer::{EmployerAgreementKind, EmployerSize, LeadSource, LeadStatus};

codes! {
    /// A kind of sheet.
    SheetKind, "sheet_kind" {
        /// The person: contact details, wish, coach.
        Client = "client",
        /// Cooperation agreement (S1, phase 1).
        Agreement = "agreement",
        /// What may be exchanged with whom, and for how long.
        Consent = "consent",
        /// Vocational profile.
        Profile = "profile",
        /// Employment plan, reviewed at 3, 6 and 12 months.
        EmploymentPlan = "employment_plan",
        /// Job-search plan.
        JobSearchPlan = "job_search_plan",
        /// Plan for follow-along support.
        FollowAlongPlan = "follow_along_plan",
        /// Talk about telling the employer.
        DisclosureTalk = "disclosure_talk",
        /// Benefits counselling.
        BenefitCounselling = "benefit_counselling",
        /// A job of any kind.
        Job = "job",
        /// Somebody of the client's own network.
        NetworkPerson = "network_person",
        /// An employer.
        Employer = "employer",
        /// Somebody who can be reached at an employer.
        ContactPerson = "contact_person",
        /// What was agreed with an employer.
        EmployerAgreement = "employer_agreement",
        /// A job that may come open.
        JobLead = "job_lead",
        /// Tasks that could be carved into a job.
        JobCarving = "job_carving",
        /// A meeting of a team or group.
        Meeting = "meeting",
    }
}
codes! {
    /// What a sheet is about.
    Owner, "owner" {
        /// One client.
        Client = "client",
        /// One employer.
        Employer = "employer",
        /// The programme as a whole.
        Programme = "programme",
    }
}

/// What a field may hold.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    /// One line of words, at most 200 characters.
    Line,
    /// Words in several lines, at most 5,000 characters.
    Words,
    /// A day.
    Day,
    /// A whole number between these.
    Whole(i64, i64),
    /// A decimal number between these.
    Decimal(i64, i64),
    /// Yes or no.
    YesNo,
    /// One code of a list.
    One(List),
    /// Any codes of a list.
    Many(List),
    /// The id of another record.
    Link(Linked),
    /// The ids of other records.
    Links(Linked),
    /// Four digits of ISCO-08.
    Occupation,
    /// A Finnish business id with its check digit.
    BusinessId,
    /// An address of e-mail.
    Email,
}

/// A closed list of codes.
#[derive(Clone, Copy)]
pub struct List {
    /// Its name; labels are looked up by it.
    pub name: &'static str,
    codes: fn() -> Vec<&'static str>,
}

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linked {
    /// Somebody of the staff.
    Staff,
    /// A partner team.
    PartnerTeam,
    /// An employer.
    Employer,
}

/// Whether a field may stay empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must be filled in.
    Required,
    /// It may stay empty.
    Optional,
}

/// Where a field is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// In the record's own column of the same name.
    Column,
    /// Beside the record.
    Beside,
}

/// A field of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name, unique in its form.
    pub name: &'static str,
    /// What it may hold.
    pub holds: Holds,
    /// Whether it may stay empty.
    pub need: Need,
    /// Where it is kept.
    pub kept: Kept,
}

/// A form.
#[derive(Debug)]
pub struct Form {
    /// The kind of sheet that it makes.
    pub kind: SheetKind,
    /// What it is about.
    pub owner: Owner,
    /// The table of the bundle of which each sheet is a record.
    pub table: Option<&'static str>,
    /// Columns of the record that follow from the kind or from other fields.
    pub derived: fn(&Sheet) -> Vec<(&'static str, String)>,
    /// The fields in the order in which people fill them in.
    pub fields: &'static [Field],
}

/// A filled form: canonical text by name of field. Days as `yyyy-mm-dd`, yes and no as `yes` and `no`, codes of a
/// list joined by `;`, links as ids; what is blank is not there.
pub type Sheet = BTreeMap<&'static str, String>;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// The field.
    pub field: &'static str,
    /// What is wrong, a code.
    pub code: &'static str,
}

/// The most characters of one line.
pub const MOST_LINE: usize = 200;
/// The most characters of words in several lines.
pub const MOST_WORDS: usize = 5_000;

impl List {
    /// The list of a type of codes.
    pub const fn of<C: Code>() -> List {
        List { name: C::LIST, codes: codes_of::<C> }
    }

    /// Its codes in the order in which people are shown them.
    pub fn codes(&self) -> Vec<&'static str> {
        (self.codes)()
    }
}

impl std::fmt::Debug for List {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name)
    }
}

fn codes_of<C: Code>() -> Vec<&'static str> {
    C::ALL.iter().map(|code| code.code()).collect()
}

impl SheetKind {
    /// The form of this kind.
    pub fn form(self) -> &'static Form {
        match self {
            SheetKind::Client => &client::CLIENT,
            SheetKind::Agreement => &client::AGREEMENT,
            SheetKind::Consent => &client::CONSENT,
            SheetKind::Profile => &client::PROFILE,
            SheetKind::EmploymentPlan => &client::EMPLOYMENT_PLAN,
            SheetKind::JobSearchPlan => &client::JOB_SEARCH_PLAN,
            SheetKind::FollowAlongPlan => &client::FOLLOW_ALONG_PLAN,
            SheetKind::DisclosureTalk => &client::DISCLOSURE_TALK,
            SheetKind::BenefitCounselling => &client::BENEFIT_COUNSELLING,
            SheetKind::Job => &client::JOB,
            SheetKind::NetworkPerson => &client::NETWORK_PERSON,
            SheetKind::Employer => &employer::EMPLOYER,
            SheetKind::ContactPerson => &employer::CONTACT_PERSON,
            SheetKind::EmployerAgreement => &employer::EMPLOYER_AGREEMENT,
            SheetKind::JobLead => &employer::JOB_LEAD,
            SheetKind::JobCarving => &employer::JOB_CARVING,
            SheetKind::Meeting => &team::MEETING,
        }
    }
}

impl Form {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Reads what was typed: the sheet, or everything that is wrong with it.
    ///
    /// `typed` gives every value of a field, as a form sends them; unknown fields are left out.
    pub fn read<'t>(&self, typed: impl Fn(&str) -> Vec<&'t str>) -> Result<Sheet, Vec<FieldFault>> {
        let (mut sheet, mut faults) = (Sheet::new(), Vec::new());
        for field in self.fields {
            match field.read(&typed(field.name)) {
                Ok(Some(value)) => drop(sheet.insert(field.name, value)),
                Ok(None) if field.need == Need::Required => faults.push(field.fault("field-missing")),
                Ok(None) => {}
                Err(code) => faults.push(field.fault(code)),
            }
        }
        for (start, end) in ORDERED {
            if let (Some(first), Some(last)) = (sheet.get(start), sheet.get(end))
                && last < first
            {
                faults.push(FieldFault { field: end, code: "end-before-start" });
            }
        }
        if faults.is_empty() { Ok(sheet) } else { Err(faults) }
    }
}

/// Days that come in this order.
const ORDERED: [(&str, &str); 6] = [
    ("started_on", "ended_on"),
    ("started_on", "end_heard_on"),
    ("enrolled_on", "ended_on"),
    ("referred_on", "enrolled_on"),
    ("given_on", "valid_until"),
    ("date", "review_due_on"),
];

impl Field {
    const fn required(name: &'static str, holds: Holds) -> Field {
        Field { name, holds, need: Need::Required, kept: Kept::Beside }
    }

    const fn optional(name: &'static str, holds: Holds) -> Field {
        Field { name, holds, need: Need::Optional, kept: Kept::Beside }
    }

    const fn in_column(mut self) -> Field {
        self.kept = Kept::Column;
        self
    }

    fn fault(&self, code: &'static str) -> FieldFault {
        FieldFault { field: self.name, code }
    }

    /// The canonical text of what was typed; nothing where all is blank.
    fn read(&self, typed: &[&str]) -> Result<Option<String>, &'static str> {
        let mut values = typed.iter().map(|value| value.trim()).filter(|value| !value.is_empty());
        if let Holds::Many(list) = self.holds {
            let chosen: Vec<&str> = values.collect();
            let known = list.codes();
            if chosen.iter().any(|code| !known.contains(code)) {
                return Err("choice-unknown");
            }
            // In the order of the list, each once, however they were sent.
            let kept: Vec<&str> = known.into_iter().filter(|code| chosen.contains(code)).collect();
            return Ok((!kept.is_empty()).then(|| kept.join(";")));
        }
        if let Holds::Links(_) = self.holds {
            let mut links = values.map(|value| line(value, MOST_LINE)).collect::<Result<Vec<_>, _>>()?;
            links.sort();
            links.dedup();
            return Ok((!links.is_empty()).then(|| links.join(";")));
        }
        values.next().map(|value| self.holds.read(value)).transpose()
    }
}

impl Holds {
    fn read(self, value: &str) -> Result<String, &'static str> {
        match self {
            Holds::Line | Holds::Link(_) | Holds::Links(_) => line(value, MOST_LINE),
            Holds::Words => words(value),
            Holds::Day => Day::parse(value).map(|day| day.to_string()).map_err(|_| "day-unreadable"),
            Holds::Whole(least, most) => {
                let number: i64 = value.parse().map_err(|_| "number-unreadable")?;
                if (least..=most).contains(&number) { Ok(number.to_string()) } else { Err("number-outside") }
            }
            Holds::Decimal(least, most) => decimal(value, least, most),
            Holds::YesNo if matches!(value, "yes" | "no") => Ok(value.to_owned()),
            Holds::One(list) if list.codes().contains(&value) => Ok(value.to_owned()),
            Holds::YesNo | Holds::One(_) | Holds::Many(_) => Err("choice-unknown"),
            Holds::Occupation => {
                let is_code = value.len() == 4 && value.bytes().all(|each| each.is_ascii_digit());
                if is_code { Ok(value.to_owned()) } else { Err("occupation-unreadable") }
            }
            Holds::BusinessId => {
                if is_business_id(value) {
                    Ok(value.to_owned())
                } else {
                    Err("business-id-wrong")
                }
            }
            Holds::Email => {
                let parts =
                    value.split_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.'));
                if parts.is_some() && !value.contains(char::is_whitespace) {
                    line(value, MOST_LINE)
                } else {
                    Err("email-unreadable")
                }
            }
        }
    }
}

fn line(value: &str, most: usize) -> Result<String, &'static str> {
    if value.chars().count() > most {
        return Err("text-long");
    }
    if value.chars().any(char::is_control) {
        return Err("text-control");
    }
    Ok(value.to_owned())
}

/// Line ends become one kind; other control characters are refused.
fn words(value: &str) -> Result<String, &'static str> {
    let value = value.replace("\r\n", "\n");
    if value.chars().count() > MOST_WORDS {
        return Err("text-long");
    }
    if value.chars().any(|each| each.is_control() && each != '\n' && each != '\t') {
        return Err("text-control");
    }
    Ok(value)
}

fn decimal(value: &str, least: i64, most: i64) -> Result<String, &'static str> {
    // Digits only: the number type also takes exponents and underscores, which nobody means in a form.
    if !value.chars().all(|each| each.is_ascii_digit() || matches!(each, ',' | '.' | '-' | '+')) {
        return Err("number-unreadable");
    }
    let number: Decimal = value.replace(',', ".").parse().map_err(|_| "number-unreadable")?;
    if number < Decimal::from(least) || number > Decimal::from(most) {
        return Err("number-outside");
    }
    Ok(number.normalize().to_string())
}

/// Seven digits, a hyphen and the check digit: the weighted sum modulo 11 (Finnish Tax Administration).
pub fn is_business_id(text: &str) -> bool {
    const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
    let Some((number, check)) = text.split_once('-') else { return false };
    let digits: Vec<u32> = number.chars().filter_map(|each| each.to_digit(10)).collect();
    if number.len() != 7 || digits.len() != 7 || check.len() != 1 {
        return false;
    }
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    match (sum % 11, check.chars().next().and_then(|each| each.to_digit(10))) {
        (0, Some(check)) => check == 0,
        (1, _) | (_, None) => false,
        (rest, Some(check)) => check == 11 - rest,
    }
}

fn nothing_derived(_: &Sheet) -> Vec<(&'static str, String)> {
    Vec::new()
}

fn yes_if(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}
