//! The pages of a partner professional: the clients who share something with their team, and what each has allowed.

mod client;

use app::sharing::{Line, List, Step, Who};
use casework::Day;
use casework::consents::Granted;
use casework::phase::Work;
use words::{Arg, Words};

use crate::pages::parts::Tag;
use crate::pages::shell::Shell;

pub(crate) use crate::pages::sharing::client::client;

/// The list.
#[derive(askama::Template)]
#[template(path = "shared.html")]
pub(crate) struct ListPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// How many there are, in words.
    pub(crate) summary: String,
    /// The clients, by name.
    pub(crate) rows: Vec<Row>,
    /// What stands where there is none: the heading, and what to do.
    pub(crate) empty: (String, String),
}

/// A client in the list.
pub(crate) struct Row {
    /// The client's page.
    pub(crate) href: String,
    /// The name.
    pub(crate) name: String,
    /// The coach.
    pub(crate) coach: Coach,
    /// The next step, or why there is none.
    pub(crate) next: String,
    /// How work stands, where that may be seen.
    pub(crate) work: Option<Tag>,
}

/// A coach and how to reach them.
pub(crate) struct Coach {
    /// The name.
    pub(crate) name: String,
    /// How to reach them.
    pub(crate) contact: String,
}

/// Something that is allowed, and until when.
pub(crate) struct GrantedLine {
    /// What.
    pub(crate) what: String,
    /// Until when, or that it holds until it is taken back.
    pub(crate) until: String,
}

/// What is allowed, line by line.
pub(crate) fn granted_lines(granted: &[Granted], words: &Words) -> Vec<GrantedLine> {
    let line = |granted: &Granted| GrantedLine {
        what: phrases::code(granted.what, words),
        until: match granted.until {
            Some(day) => words.say("shared-until", &[("day", Arg::from(phrases::day(day, words.lang())))]),
            None => words.get("shared-until-withdrawn"),
        },
    };
    granted.iter().map(line).collect()
}

/// The page of the clients who are shared.
pub(crate) fn list(shell: Shell, base: &str, found: &List) -> ListPage {
    let words = shell.words;
    let rows: Vec<Row> = found.lines.iter().map(|line| row(line, base, found.today, words)).collect();
    let count = Arg::Count(i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let empty = if found.has_team { "shared-none" } else { "shared-no-team" };
    ListPage {
        summary: words.say("shared-count", &[("count", count)]),
        empty: (words.get(empty), words.get(&format!("{empty}-todo"))),
        rows,
        shell,
    }
}

fn row(line: &Line, base: &str, today: Day, words: &Words) -> Row {
    let next = match &line.next {
        Some(step) => format!("{}, {}", step.what, day_of(step, today, words)),
        None if casework::consents::includes(&line.who.granted, casework::forms::ConsentScope::Steps) => {
            words.get("shared-next-none")
        }
        None => words.get("shared-not-allowed"),
    };
    Row {
        href: format!("{base}/shared/{}", line.who.id),
        name: name(&line.who, words),
        coach: coach(&line.who, words),
        next,
        work: line.work.map(|work| work_tag(work, words)),
    }
}

/// The client's name, or words where it is not kept.
fn name(who: &Who, words: &Words) -> String {
    who.name.clone().unwrap_or_else(|| words.get("shared-nameless"))
}

fn coach(who: &Who, words: &Words) -> Coach {
    Coach {
        name: who.coach.clone().unwrap_or_else(|| words.get("shared-no-coach")),
        contact: who.contact.clone().unwrap_or_else(|| words.get("shared-no-contact")),
    }
}

/// The day of a step, such as `Tue 21.5.`
fn day_of(step: &Step, today: Day, words: &Words) -> String {
    let date = phrases::short_day(step.due_on, today, words.lang());
    format!("{} {date}", phrases::short_weekday(step.due_on, words))
}

fn work_tag(work: Work, words: &Words) -> Tag {
    let (class, icon, key) = match work {
        Work::InForce => ("done", "briefcase", "shared-work-in-force"),
        Work::Ahead => ("attested", "calendar", "shared-work-ahead"),
        Work::None => ("missing", "dashed-circle", "shared-work-none"),
    };
    Tag { class, icon, text: words.get(key) }
}
