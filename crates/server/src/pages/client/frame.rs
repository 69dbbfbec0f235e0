//! What stands above every page of the workspace: who it is, how far, what is next, and the menu of sections.

use casework::Job;
use casework::forms::SheetKind;
use casework::phase::Standing;
use words::{Arg, Words};

use crate::pages::client::{Facts, Section};
use crate::pages::parts::{Tag, employer_name, staff_name};
use crate::pages::sheet::Crumb;
use crate::pages::shell::Shell;

/// What stands above every page of the workspace.
pub(crate) struct Frame {
    /// The name.
    pub(crate) name: String,
    /// What the client wants, in their own words; empty where nobody has asked yet.
    pub(crate) wish: String,
    /// Where the client stands, where no phase tells it.
    pub(crate) standing: Option<Tag>,
    /// The phases; none where the client is in none.
    pub(crate) phases: Vec<Phase>,
    /// What is next, the work and the coach.
    pub(crate) facts: Vec<Fact>,
    /// Where something is written down.
    pub(crate) log: String,
    /// Where the person's details are corrected.
    pub(crate) edit: String,
    /// The sections.
    pub(crate) sections: Vec<SectionLink>,
    /// The name of the section that is open.
    pub(crate) current: String,
    /// The way here.
    pub(crate) crumbs: Vec<Crumb>,
}

/// A phase of the service.
pub(crate) struct Phase {
    /// What it is called.
    pub(crate) text: String,
    /// Whether it has passed.
    pub(crate) is_past: bool,
    /// Whether the client is in it.
    pub(crate) is_current: bool,
}

/// A line of the head.
pub(crate) struct Fact {
    /// What it is.
    pub(crate) label: String,
    /// What it says.
    pub(crate) text: String,
    /// How late it is, where it is.
    pub(crate) late: Option<String>,
}

/// A link of the menu.
pub(crate) struct SectionLink {
    /// Where it leads.
    pub(crate) href: String,
    /// What it is called.
    pub(crate) text: String,
    /// How much there is; empty where nothing.
    pub(crate) count: String,
    /// Whether it is open.
    pub(crate) is_current: bool,
}

/// The phases of the service in their order.
const PHASES: [Standing; 5] = [
    Standing::Engagement,
    Standing::Profiling,
    Standing::JobSearch,
    Standing::EmployerAgreement,
    Standing::FollowAlong,
];

/// Where somebody stands, in a word with an icon.
pub(crate) fn standing_tag(standing: Standing, words: &Words) -> Tag {
    let (class, icon) = match standing {
        Standing::Waiting => ("missing", "clock"),
        Standing::Declined => ("", "minus"),
        Standing::Ended => ("", "check"),
        Standing::FollowAlong => ("done", "briefcase"),
        Standing::EmployerAgreement => ("computed", "briefcase"),
        Standing::JobSearch => ("computed", "search"),
        Standing::Engagement | Standing::Profiling => ("computed", "user"),
    };
    Tag { class, icon, text: phrases::code(standing, words) }
}

impl Facts<'_> {
    /// What stands above a section.
    pub(super) fn frame(&self, current: Section) -> Frame {
        let (words, name) = (self.words, self.name());
        let own = self.client.of_kind(SheetKind::Client).next();
        let text = |field: &str| own.and_then(|own| own.values.get(field).cloned()).unwrap_or_default();
        let now = PHASES.iter().position(|phase| *phase == self.client.standing);
        let phase = |now: usize| {
            let view = move |(at, phase): (usize, &Standing)| Phase {
                text: phrases::code(*phase, words),
                is_past: at < now,
                is_current: at == now,
            };
            PHASES.iter().enumerate().map(view).collect()
        };
        let mut crumbs =
            vec![Crumb { text: words.get("clients-title"), href: format!("{}/clients", self.base) }];
        if current == Section::Timeline {
            crumbs.push(Crumb { text: name.clone(), href: String::new() });
        } else {
            crumbs.push(Crumb { text: name.clone(), href: self.home() });
            crumbs.push(Crumb { text: current.name(words), href: String::new() });
        }
        Frame {
            wish: text("wish"),
            standing: now.is_none().then(|| standing_tag(self.client.standing, words)),
            phases: now.map(phase).unwrap_or_default(),
            facts: self.head(),
            log: format!("{}/log?client={}", self.base, self.client.id),
            edit: format!("{}/client/{}", self.home(), self.client.id),
            sections: self.menu(current),
            current: current.name(words),
            crumbs,
            name,
        }
    }

    fn menu(&self, current: Section) -> Vec<SectionLink> {
        let link = |section: Section| SectionLink {
            href: self.address(section),
            text: section.name(self.words),
            count: section.count(self.client),
            is_current: section == current,
        };
        Section::ALL.into_iter().map(link).collect()
    }

    /// What is next, the work and the coach.
    fn head(&self) -> Vec<Fact> {
        let (words, today) = (self.words, self.client.today);
        let fact = |label: &str, text: String| Fact { label: words.get(label), text, late: None };
        let next = self.client.deadlines.first().map(|deadline| Fact {
            label: words.get("client-next"),
            text: self.due(deadline),
            late: phrases::deadlines::late(deadline, today, words),
        });
        let next = next.or_else(|| {
            let in_service = PHASES.contains(&self.client.standing);
            in_service.then(|| fact("client-next", words.get("client-next-none")))
        });
        let jobs = &self.client.loaded.records.jobs;
        let ahead = jobs.iter().filter(|job| job.started_on > today).min_by_key(|job| job.started_on);
        let now = jobs.iter().filter(|job| job.is_in_force_on(today)).max_by_key(|job| job.started_on);
        let ahead = ahead.map(|job| fact("client-job-ahead", self.told_job(job)));
        let now = now.map(|job| fact("client-job-now", self.told_job(job)));
        next.into_iter().chain(ahead).chain(now).chain([fact("client-coach", self.coach())]).collect()
    }

    fn told_job(&self, job: &Job) -> String {
        let employer = job.employer.map(|key| employer_name(&self.client.loaded.records, key));
        let when = self.weekday(job.started_on);
        let date = if job.started_on > self.client.today {
            when
        } else {
            self.words.say("client-since", &[("date", Arg::from(when))])
        };
        let parts = std::iter::once(job.title.as_str().to_owned()).chain(employer).chain([date]);
        parts.collect::<Vec<_>>().join(", ")
    }

    fn coach(&self) -> String {
        let (words, row) = (self.words, self.row());
        let coach = row.and_then(|row| row.coach).map_or_else(
            || words.get("client-no-coach"),
            |coach| staff_name(&self.client.loaded.records, coach),
        );
        let since = row.and_then(|row| row.enrolled_on).map(|entry| {
            words.say("client-in-service", &[("date", Arg::from(phrases::day(entry, words.lang())))])
        });
        std::iter::once(coach).chain(since).collect::<Vec<_>>().join(", ")
    }

    /// The frame of the page, whose printout says whose papers these are.
    pub(super) fn shell(&self, mut shell: Shell, section: Section) -> Shell {
        shell.printed = format!("{} · {} · {}", self.name(), section.name(self.words), shell.printed);
        shell
    }
}
