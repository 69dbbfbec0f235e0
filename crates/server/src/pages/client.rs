//! A client's workspace: who it is and how far, the timeline, and a section for each thing that is made together.

mod blocks;
mod consents;
mod frame;
mod identity;
mod section;
mod support;
mod timeline;
mod work;

use app::clients::Client;
use casework::forms::{Linked, SheetKind};
use casework::{Day, Job, Key};
use measures::deadlines::Deadline;
use uuid::Uuid;
use words::Words;

use crate::pages::parts::{client_name, employer_name, staff_name};
use crate::pages::sheet::values::Values;

pub(crate) use crate::pages::client::frame::standing_tag;
pub(crate) use crate::pages::client::identity::IdentityFacts;
pub(crate) use crate::pages::client::section::{DocumentLine, SectionFacts, SectionPage, section};
pub(crate) use crate::pages::client::timeline::{Show, TimelineQuery, timeline};

/// A section of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// Everything in its order.
    Timeline,
    /// The agreement and what may be exchanged with whom.
    Agreement,
    /// The vocational profile.
    Profile,
    /// The plans for work and for looking for it.
    Plans,
    /// What is told at work.
    Disclosure,
    /// Benefits counselling.
    Benefits,
    /// The jobs.
    Jobs,
    /// The support at work.
    Support,
    /// The people around.
    Network,
    /// Files.
    Documents,
    /// The person's own details.
    Person,
}

impl Section {
    /// Every section in the order of the menu.
    const ALL: [Section; 11] = [
        Section::Timeline,
        Section::Agreement,
        Section::Profile,
        Section::Plans,
        Section::Disclosure,
        Section::Benefits,
        Section::Jobs,
        Section::Support,
        Section::Network,
        Section::Documents,
        Section::Person,
    ];

    /// Its code, which is the end of its address too.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Section::Timeline => "timeline",
            Section::Agreement => "agreement",
            Section::Profile => "profile",
            Section::Plans => "plans",
            Section::Disclosure => "disclosure",
            Section::Benefits => "benefits",
            Section::Jobs => "jobs",
            Section::Support => "support",
            Section::Network => "network",
            Section::Documents => "documents",
            Section::Person => "person",
        }
    }

    /// The section of this code; the timeline has an address of its own.
    pub(crate) fn from_code(code: &str) -> Option<Section> {
        Section::ALL.into_iter().filter(|each| *each != Section::Timeline).find(|each| each.code() == code)
    }

    /// The section in which forms of a kind are.
    pub(crate) fn of_kind(kind: SheetKind) -> Section {
        match kind {
            SheetKind::Agreement | SheetKind::Consent => Section::Agreement,
            SheetKind::Profile => Section::Profile,
            SheetKind::EmploymentPlan | SheetKind::JobSearchPlan => Section::Plans,
            SheetKind::FollowAlongPlan => Section::Support,
            SheetKind::DisclosureTalk => Section::Disclosure,
            SheetKind::BenefitCounselling => Section::Benefits,
            SheetKind::Job => Section::Jobs,
            SheetKind::NetworkPerson => Section::Network,
            _ => Section::Person,
        }
    }

    /// What it is called.
    pub(crate) fn name(self, words: &Words) -> String {
        words.get(&format!("client-section-{}", self.code()))
    }

    /// How much there is, as the menu tells it; empty where nothing.
    fn count(self, client: &Client) -> String {
        let of = |kinds: &[SheetKind]| client.sheets.iter().filter(|each| kinds.contains(&each.kind)).count();
        let count = match self {
            Section::Timeline | Section::Documents | Section::Person => 0,
            Section::Agreement => of(&[SheetKind::Agreement, SheetKind::Consent]),
            Section::Profile => of(&[SheetKind::Profile]),
            Section::Plans => of(&[SheetKind::EmploymentPlan, SheetKind::JobSearchPlan]),
            Section::Disclosure => of(&[SheetKind::DisclosureTalk]),
            Section::Benefits => of(&[SheetKind::BenefitCounselling]),
            Section::Jobs => of(&[SheetKind::Job]),
            Section::Support => of(&[SheetKind::FollowAlongPlan]),
            Section::Network => of(&[SheetKind::NetworkPerson]),
        };
        if count == 0 { String::new() } else { count.to_string() }
    }
}

/// What the pages of the workspace are made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The client.
    pub(crate) client: &'f Client,
    /// The member of staff that the reader is.
    pub(crate) own: Option<Uuid>,
    /// The texts.
    pub(crate) words: &'static Words,
}

impl Facts<'_> {
    /// The address of the client's pages.
    fn home(&self) -> String {
        format!("{}/clients/{}", self.base, self.client.id)
    }

    fn address(&self, section: Section) -> String {
        match section {
            Section::Timeline => self.home(),
            other => format!("{}/section/{}", self.home(), other.code()),
        }
    }

    fn name(&self) -> String {
        self.client.key().map(|key| client_name(&self.client.loaded.records, key)).unwrap_or_default()
    }

    fn row(&self) -> Option<&casework::Client> {
        self.client.loaded.records.clients.rows().first()
    }

    /// The day as a list shows it, such as `Tue 24.11.`
    fn weekday(&self, day: Day) -> String {
        let date = phrases::short_day(day, self.client.today, self.words.lang());
        format!("{} {date}", phrases::short_weekday(day, self.words))
    }

    /// What must be done, and its day.
    fn due(&self, deadline: &Deadline) -> String {
        let what = self.words.get(&format!("deadline-{}", deadline.kind.code()));
        let when =
            deadline.due.map_or_else(|| self.words.get("deadline-next-meeting"), |due| self.weekday(due));
        format!("{what}, {when}")
    }

    /// The name behind a link, where the client's own records tell it.
    fn name_of(&self, values: &Values, linked: Linked, id: &str) -> Option<String> {
        let records = &self.client.loaded.records;
        match linked {
            Linked::Staff => {
                let at = self.client.loaded.staff.iter().position(|staff| staff.to_string() == id)?;
                Key::at(at).map(|key| staff_name(records, key))
            }
            Linked::PartnerTeam => {
                let named = records.partner_teams.iter().find(|team| team.id.as_str() == id);
                // A team that came with an import is known by the client's own link to it.
                let own = self.client.of_kind(SheetKind::Client).next();
                let is_own =
                    own.and_then(|own| own.values.get("partner_team_id")).is_some_and(|own| own == id);
                let of_client = || self.row().and_then(|row| row.partner_team).filter(|_| is_own);
                named
                    .map(|team| team.name.as_str().to_owned())
                    .or_else(|| Some(records.partner_teams[of_client()?].name.as_str().to_owned()))
            }
            Linked::Employer => {
                let named = records.employers.iter().find(|employer| employer.id.as_str() == id);
                named
                    .map(|employer| employer.name.as_str().to_owned())
                    .or_else(|| Some(employer_name(records, self.job(values)?.employer?)))
            }
        }
    }

    /// The job that a form is, among the records.
    fn job(&self, values: &Values) -> Option<&Job> {
        let (title, started_on) = (values.get("title")?, values.get("started_on")?);
        let mut jobs = self.client.loaded.records.jobs.iter();
        jobs.find(|job| job.title.as_str() == title && job.started_on.to_string() == *started_on)
    }
}
