//! One employer: what was promised, who can be reached, what was agreed, and every contact so far.

mod contacts;
mod sheets;

use app::employers::Employer;
use app::fits::Fits;
use app::sheets::Filled;
use casework::forms::{EmployerAgreementKind, LeadStatus, SheetKind};
use casework::industry::section;
use casework::{Code, Day};
use uuid::Uuid;
use words::{Arg, Words};

use crate::pages::employer::contacts::Entry;
use crate::pages::employer::sheets::{Group, agreed};
use crate::pages::employers::{Promise, industry, promise, weekday};
use crate::pages::fits::{self, Fitting};
use crate::pages::leads::status;
use crate::pages::parts::Tag;
use crate::pages::sheet::Crumb;
use crate::pages::shell::Shell;

pub(crate) use crate::pages::employer::sheets::{Fact, facts_of};

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The employer.
    pub(crate) employer: &'f Employer,
    /// The clients whose wishes are met here, for whoever may see clients.
    pub(crate) fitting: Option<&'f [Fits]>,
    /// The member of staff that the reader is.
    pub(crate) own: Option<Uuid>,
    /// Whether the reader may write in what the team shares.
    pub(crate) may_write: bool,
    /// The texts.
    pub(crate) words: &'static Words,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "employer.html")]
pub(crate) struct EmployerPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The way here.
    pub(crate) crumbs: Vec<Crumb>,
    /// The name.
    pub(crate) name: String,
    /// What must be known at first sight.
    pub(crate) tags: Vec<Tag>,
    /// Where a contact is logged.
    pub(crate) log: String,
    /// The next contact that was promised.
    pub(crate) promise: Option<Promise>,
    /// The latest contact.
    pub(crate) last: String,
    /// What the employer does, how large it is, and where.
    pub(crate) head: Vec<Fact>,
    /// What else is known.
    pub(crate) facts: Vec<Fact>,
    /// Where the employer's own details are edited, for whoever may.
    pub(crate) edit: Option<String>,
    /// How they were before.
    pub(crate) history: String,
    /// The forms by their kind.
    pub(crate) groups: Vec<Group>,
    /// Whose wishes are met here.
    pub(crate) fitting: Option<Fitting>,
    /// The contacts, the latest first.
    pub(crate) contacts: Vec<Entry>,
}

/// The kinds of forms in the order of the page.
const KINDS: [SheetKind; 4] =
    [SheetKind::ContactPerson, SheetKind::JobLead, SheetKind::EmployerAgreement, SheetKind::JobCarving];
/// What stands in the head of the page.
const IN_HEAD: [&str; 4] = ["name", "industry", "size", "municipality"];

/// The page of an employer.
pub(crate) fn page(shell: Shell, facts: &Facts<'_>) -> EmployerPage {
    let (words, home) = (facts.words, facts.home());
    let own = format!("{home}/employer/{}", facts.employer.id);
    let name = facts.employer.own.values.get("name").cloned().unwrap_or_default();
    let all = Crumb { text: words.get("sheet-employer-many"), href: format!("{}/employers", facts.base) };
    EmployerPage {
        crumbs: vec![all, Crumb { text: name.clone(), href: String::new() }],
        name,
        tags: facts.tags(),
        log: format!("{}/log?employer={}&kind=employer_contact&back={home}", facts.base, facts.employer.id),
        promise: facts.promise(),
        last: facts.last(),
        head: facts.head(),
        facts: facts_of(&facts.employer.own, |field| !IN_HEAD.contains(&field), words),
        history: format!("{own}/history"),
        edit: facts.may_write.then_some(own),
        groups: KINDS.into_iter().map(|kind| facts.group(kind)).collect(),
        fitting: facts.fitting.map(|found| fits::clients(facts.base, found, words)),
        contacts: facts.contacts(),
        shell,
    }
}

impl Facts<'_> {
    /// The address of the employer's pages.
    fn home(&self) -> String {
        format!("{}/employers/{}", self.base, self.employer.id)
    }

    fn weekday(&self, day: Day) -> String {
        weekday(day, self.employer.today, self.words)
    }

    fn of_kind(&self, kind: SheetKind) -> impl Iterator<Item = &Filled> {
        self.employer.sheets.iter().filter(move |each| each.kind == kind)
    }

    fn promise(&self) -> Option<Promise> {
        let next = self.employer.contacts.iter().filter_map(|contact| contact.next_contact_on).max();
        let last = self.employer.contacts.first().map(|contact| contact.date);
        promise(next, last, self.employer.today, self.words)
    }

    fn last(&self) -> String {
        let last = self.employer.contacts.first();
        let told = last.map(|contact| format!("{}, {}", self.weekday(contact.date), contact.staff));
        told.unwrap_or_else(|| self.words.get("clients-no-contact"))
    }

    fn tags(&self) -> Vec<Tag> {
        let holds = |kind: EmployerAgreementKind| {
            let mut own = self.of_kind(SheetKind::EmployerAgreement);
            own.any(|each| agreed(each) == Some(kind) && self.is_in_force(each))
        };
        let tag = |kind: EmployerAgreementKind| Tag {
            class: "done",
            icon: "check",
            text: phrases::code(kind, self.words),
        };
        let open = self.of_kind(SheetKind::JobLead).filter(|lead| status(lead) == LeadStatus::Open).count();
        let count = Arg::Count(i64::try_from(open).unwrap_or(i64::MAX));
        let leads = (open > 0).then(|| Tag {
            class: "computed",
            icon: "briefcase",
            text: self.words.say("employer-open-leads", &[("count", count)]),
        });
        let kinds = EmployerAgreementKind::ALL.iter().copied().filter(|kind| holds(*kind));
        kinds.map(tag).chain(leads).collect()
    }

    /// What the employer does, how large it is, and where.
    fn head(&self) -> Vec<Fact> {
        let words = self.words;
        let value = |field: &str| self.employer.own.values.get(field);
        let does = value("industry").map(|code| {
            let named = industry(code, words);
            if section(code).is_some() { format!("{named} ({code})") } else { named }
        });
        let size = value("size").map(|code| words.get(&format!("code-employer_size-{code}")));
        let place = value("municipality").cloned();
        let known = [("industry", does), ("size", size), ("municipality", place)];
        let fact = |(field, text): (&str, Option<String>)| {
            Some(Fact { label: words.get(&format!("field-employer-{field}")), text: text?, href: None })
        };
        known.into_iter().filter_map(fact).collect()
    }

    fn is_in_force(&self, agreement: &Filled) -> bool {
        let until = agreement.values.get("valid_until").and_then(|day| Day::parse(day).ok());
        until.is_none_or(|until| until >= self.employer.today)
    }
}
