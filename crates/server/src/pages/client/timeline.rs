//! The timeline: what was done and what began or ended, week by week, the latest first.

use casework::Day;
use words::{Arg, Words};

use crate::pages::client::frame::Frame;
use crate::pages::client::work::{Entry, Group, Item, items};
use crate::pages::client::{Facts, Section};
use crate::pages::parts::Filter;
use crate::pages::shell::Shell;

/// So many entries stand on a page; those of one day stay together.
const PAGE: usize = 40;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Show {
    /// Everything.
    All,
    /// What is of this group.
    Of(Group),
}

impl Show {
    const ALL: [Show; 5] = [
        Show::All,
        Show::Of(Group::Meetings),
        Show::Of(Group::Employers),
        Show::Of(Group::Plans),
        Show::Of(Group::Jobs),
    ];

    fn code(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::Of(group) => group.code(),
        }
    }

    /// What a query asks for.
    pub(crate) fn from_query(asked: Option<&str>) -> Show {
        Show::ALL.into_iter().find(|each| Some(each.code()) == asked).unwrap_or(Show::All)
    }
}

/// Which part of the timeline is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimelineQuery {
    /// What is shown.
    pub(crate) show: Show,
    /// Only what was before this day.
    pub(crate) before: Option<Day>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "client_timeline.html")]
pub(crate) struct TimelinePage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// What stands above.
    pub(crate) frame: Frame,
    /// What can be shown.
    pub(crate) filters: Vec<Filter>,
    /// The weeks, the latest first.
    pub(crate) weeks: Vec<Week>,
    /// How much is shown of all; empty where everything is.
    pub(crate) shown: String,
    /// Where the latest are, where they are not here.
    pub(crate) latest: Option<String>,
    /// Where it goes on.
    pub(crate) older: Option<String>,
}

/// A week.
pub(crate) struct Week {
    /// Its number.
    pub(crate) heading: String,
    /// What was in it, the latest first.
    pub(crate) entries: Vec<Entry>,
}

/// The timeline of a client.
pub(crate) fn timeline(shell: Shell, facts: &Facts<'_>, query: TimelineQuery) -> TimelinePage {
    let words = facts.words;
    let mut all = items(facts);
    all.retain(|item| match query.show {
        Show::All => true,
        Show::Of(group) => item.group == group,
    });
    let of = all.len();
    all.retain(|item| query.before.is_none_or(|before| item.day < before));
    let mut cut = all.len().min(PAGE);
    while cut > 0 && cut < all.len() && all[cut].day == all[cut - 1].day {
        cut += 1;
    }
    let home = facts.home();
    let show = query.show.code();
    let older =
        (cut > 0 && cut < all.len()).then(|| format!("{home}?show={show}&before={}", all[cut - 1].day));
    all.truncate(cut);
    let filter = |each: Show| Filter {
        text: words.get(&format!("client-show-{}", each.code())),
        href: format!("{home}?show={}", each.code()),
        is_chosen: each == query.show,
    };
    TimelinePage {
        frame: facts.frame(Section::Timeline),
        filters: Show::ALL.into_iter().map(filter).collect(),
        shown: if cut < of { shown(cut, of, words) } else { String::new() },
        latest: query.before.map(|_| format!("{home}?show={show}")),
        older,
        weeks: weeks(all, facts),
        shell: facts.shell(shell, Section::Timeline),
    }
}

fn shown(count: usize, of: usize, words: &Words) -> String {
    let counted = |count: usize| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
    words.say("client-shown", &[("count", counted(count)), ("of", counted(of))])
}

fn weeks(items: Vec<Item>, facts: &Facts<'_>) -> Vec<Week> {
    let mut weeks: Vec<(Day, Week)> = Vec::new();
    for item in items {
        let monday = item.day.monday();
        match weeks.last_mut() {
            Some((day, week)) if *day == monday => week.entries.push(item.entry),
            _ => weeks.push((monday, Week { heading: heading(monday, facts), entries: vec![item.entry] })),
        }
    }
    weeks.into_iter().map(|(_, week)| week).collect()
}

/// The week's number, with its year where that is not the year of today.
fn heading(monday: Day, facts: &Facts<'_>) -> String {
    let thursday = monday.plus_days(3);
    let year = thursday.parts().0;
    let first = Day::new(year, 1, 1).unwrap_or(thursday);
    let week = Arg::from((thursday.days_since(first) / 7 + 1).to_string());
    if year == facts.client.today.parts().0 {
        facts.words.say("client-week", &[("week", week)])
    } else {
        facts.words.say("client-week-of-year", &[("week", week), ("year", Arg::from(year.to_string()))])
    }
}
