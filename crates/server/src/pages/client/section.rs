//! A section of the workspace: the forms that belong to it, and what else tells of it.

use app::fits::Employers;
use app::sheets::Filled;
use casework::forms::{Linked, SheetKind};
use uuid::Uuid;

use crate::pages::client::blocks::Block;
use crate::pages::client::consents::{Ended, SeenBy};
use crate::pages::client::frame::Frame;
use crate::pages::client::identity::{IdentityFacts, IdentityView};
use crate::pages::client::support::Support;
use crate::pages::client::{Facts, Section};
use crate::pages::fits::{self, Fitting};
use crate::pages::shell::{FieldProblem, Shell};

/// What is asked for.
pub(crate) struct SectionFacts {
    /// The section.
    pub(crate) section: Section,
    /// The version of a form that is shown instead of the latest.
    pub(crate) version: Option<Uuid>,
    /// The client's files, for the section of documents.
    pub(crate) documents: Vec<DocumentLine>,
    /// What must be mended in the form for a file.
    pub(crate) problems: Vec<FieldProblem>,
    /// The identity code, for the section of the person's details.
    pub(crate) identity: IdentityFacts,
    /// The employers that meet wishes, for the section of plans.
    pub(crate) fitting: Option<Employers>,
}

/// A file.
pub(crate) struct DocumentLine {
    /// Where it is read.
    pub(crate) href: String,
    /// Its name.
    pub(crate) name: String,
    /// How large it is, in words.
    pub(crate) size: String,
    /// When and by whom it was brought.
    pub(crate) when: String,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "client_section.html")]
pub(crate) struct SectionPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// What stands above.
    pub(crate) frame: Frame,
    /// The forms, kind by kind.
    pub(crate) blocks: Vec<Block>,
    /// Who sees what today, in the section of consents.
    pub(crate) seen_by: Option<Vec<SeenBy>>,
    /// Consents that hold no longer.
    pub(crate) ended: Vec<Ended>,
    /// The identity code.
    pub(crate) identity: Option<IdentityView>,
    /// The employers that meet wishes.
    pub(crate) fitting: Option<Fitting>,
    /// What was promised and kept at work.
    pub(crate) support: Option<Support>,
    /// The files.
    pub(crate) documents: Option<Documents>,
}

/// The files of a client.
pub(crate) struct Documents {
    /// Where a file is sent.
    pub(crate) action: String,
    /// The files, the latest first.
    pub(crate) lines: Vec<DocumentLine>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

/// A section of a client's workspace.
pub(crate) fn section(shell: Shell, facts: &Facts<'_>, asked: SectionFacts) -> SectionPage {
    let (section, version) = (asked.section, asked.version);
    let mut ended = Vec::new();
    let blocks = match section {
        Section::Timeline | Section::Documents => Vec::new(),
        Section::Agreement => {
            let (consents, past) = facts.consents();
            ended = past;
            vec![consents, facts.versions(SheetKind::Agreement, version)]
        }
        Section::Profile => vec![facts.versions(SheetKind::Profile, version)],
        Section::Plans => vec![
            facts.versions(SheetKind::EmploymentPlan, version),
            facts.versions(SheetKind::JobSearchPlan, version),
        ],
        Section::Disclosure => vec![facts.versions(SheetKind::DisclosureTalk, version)],
        Section::Benefits => vec![facts.versions(SheetKind::BenefitCounselling, version)],
        Section::Jobs => {
            let called = |filled: &Filled| facts.job_name(filled);
            vec![facts.named("sheet-job-many", facts.several(SheetKind::Job, called))]
        }
        Section::Support => vec![facts.versions(SheetKind::FollowAlongPlan, version)],
        Section::Network => {
            let called = |filled: &Filled| filled.values.get("name").cloned().unwrap_or_default();
            vec![facts.named("sheet-network_person-many", facts.several(SheetKind::NetworkPerson, called))]
        }
        Section::Person => vec![facts.person()],
    };
    SectionPage {
        frame: facts.frame(section),
        blocks,
        seen_by: (section == Section::Agreement).then(|| facts.seen_by()),
        ended,
        identity: facts.identity(asked.identity, &asked.problems),
        fitting: asked.fitting.map(|found| fits::employers(facts.base, &found, facts.words)),
        support: (section == Section::Support).then(|| facts.support()),
        documents: (section == Section::Documents).then(|| Documents {
            action: format!("{}/documents", facts.home()),
            lines: asked.documents,
            problems: asked.problems,
        }),
        shell: facts.shell(shell, section),
    }
}

impl Facts<'_> {
    /// What a job is called among others: the employer, and the title where nothing tells of one.
    fn job_name(&self, filled: &Filled) -> String {
        let employer = filled.values.get("employer_id");
        let employer = employer.and_then(|id| self.name_of(&filled.values, Linked::Employer, id));
        employer.or_else(|| filled.values.get("title").cloned()).unwrap_or_default()
    }

    /// A block under another heading.
    fn named(&self, key: &str, block: Block) -> Block {
        Block { heading: self.words.get(key), ..block }
    }
}
