//! Pages of reviews. What a page shows is ready in words here; what somebody may is told by the use case.

pub(crate) mod agree;
pub(crate) mod collect;
pub(crate) mod file;
pub(crate) mod home;
pub(crate) mod list;
pub(crate) mod report;
pub(crate) mod score;
pub(crate) mod texts;

use app::reviews::Case;
use app::reviews::sample::File;
use casework::{Code, Day};
use uuid::Uuid;
use words::{Arg, Words};

use crate::pages::shell::{NavLink, Shell};

/// Which of a review's pages one is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tab {
    /// Where it stands.
    Home,
    /// Scores.
    Items,
    /// What was heard, seen and read.
    Collect,
    /// The report.
    Report,
}

/// The path of a review's pages.
pub(crate) fn path(base: &str, review: Uuid) -> String {
    format!("{base}/reviews/{review}")
}

/// The navigation of a review, for whoever has a part in it.
pub(crate) fn turn(shell: &mut Shell, path: &str, tab: Tab) {
    let words = shell.words;
    let link = |to: Tab, key: &str, rest: &str, icon: &'static str| NavLink {
        href: format!("{path}{rest}"),
        label: words.get(key),
        icon,
        is_current: to == tab,
    };
    shell.nav = vec![
        link(Tab::Home, "nav-review", "", "calendar"),
        link(Tab::Items, "nav-review-items", "/items", "stamp"),
        link(Tab::Collect, "nav-review-collect", "/collect", "file"),
        link(Tab::Report, "nav-review-report", "/report", "pencil"),
    ];
}

/// The days of a review.
pub(crate) fn days(from: Day, until: Day, words: &Words) -> String {
    let day = |day: Day| Arg::from(phrases::day(day, words.lang()));
    if from == until {
        words.say("review-days-one", &[("from", day(from))])
    } else {
        words.say("review-days", &[("from", day(from)), ("until", day(until))])
    }
}

/// What kind of review it is, when, by which scale.
pub(crate) fn lead(case: &Case, scale: &str, words: &Words) -> String {
    let days = days(case.facts.visit_from, case.facts.visit_until, words);
    let key = format!("review-lead-{}", case.facts.kind.code());
    words.say(&key, &[("days", Arg::from(days)), ("scale", Arg::from(scale))])
}

/// The name of a file in the sample.
pub(crate) fn code_of(file: &File, words: &Words) -> String {
    let number = Arg::from(format!("{:02}", file.number));
    words.say(&format!("review-file-{}", file.stratum.code()), &[("number", number)])
}
