//! Deadlines in words: what is late, due today, within a week and within a month.

use casework::{Day, Records};
use measures::deadlines::{About, Deadline};
use words::{Arg, Words};

use crate::say;
use crate::text::{Style, Styles, padded, wrapped};

/// Where the words of a deadline begin, after its day.
const INDENT: usize = 20;

/// When a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    Late,
    Today,
    Week,
    Month,
}

impl When {
    pub(crate) const ALL: [When; 4] = [When::Late, When::Today, When::Week, When::Month];

    /// When the deadline is, seen from the day; what is due at the next meeting stands with today.
    pub(crate) fn of(deadline: &Deadline, day: Day) -> When {
        match deadline.due.map_or(0, |due| due.days_since(day)) {
            ..0 => When::Late,
            0 => When::Today,
            1..=7 => When::Week,
            _ => When::Month,
        }
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            When::Late => "late",
            When::Today => "today",
            When::Week => "week",
            When::Month => "month",
        }
    }
}

/// The page of deadlines.
pub(crate) fn page(
    records: &Records,
    day: Day,
    deadlines: &[Deadline],
    words: &Words,
    styles: Styles,
) -> String {
    let as_of = words.say("page-as-of", &[("date", Arg::from(say::day(day, words.lang())))]);
    let name = styles.set(records.programme.name.as_str(), Style::Bold);
    let mut lines = vec![format!("{name} · {as_of}")];
    if deadlines.is_empty() {
        lines.push(words.get("deadlines-none"));
    }
    for when in When::ALL {
        let of_group: Vec<&Deadline> = deadlines.iter().filter(|each| When::of(each, day) == when).collect();
        if of_group.is_empty() {
            continue;
        }
        lines.push(String::new());
        let heading =
            words.get(&format!("deadlines-{}", if when == When::Late { "over" } else { when.code() }));
        let style = if when == When::Late { Style::Cloudberry } else { Style::Bold };
        lines.push(styles.set(&format!("{heading} ({})", of_group.len()), style));
        for deadline in of_group {
            lines.push(row(deadline, words));
            let about = about(records, day, deadline, words);
            lines.push(styles.set(&wrapped(&about, &" ".repeat(INDENT), INDENT), Style::Dim));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn row(deadline: &Deadline, words: &Words) -> String {
    let due = match deadline.due {
        Some(due) => say::day(due, words.lang()),
        None => words.get("deadline-next-meeting"),
    };
    wrapped(&what(deadline, words), &format!("  {}", padded(&due, INDENT - 2)), INDENT)
}

/// How late it is; nothing where it is not.
fn late(deadline: &Deadline, day: Day, words: &Words) -> Option<String> {
    let days = deadline.due.map_or(0, |due| day.days_since(due));
    (days > 0).then(|| words.say("deadline-late", &[("count", Arg::Count(i64::from(days)))]))
}

/// What must be done, with the item it comes from.
pub(crate) fn what(deadline: &Deadline, words: &Words) -> String {
    let text = words.get(&format!("deadline-{}", deadline.kind.code()));
    match deadline.kind.item() {
        Some(item) => {
            format!("{text} ({})", words.say("deadline-item", &[("item", Arg::from(item.to_string()))]))
        }
        None => text,
    }
}

/// With whom, by whom, since when, and how late.
fn about(records: &Records, day: Day, deadline: &Deadline, words: &Words) -> String {
    let client = |key| {
        let client = &records.clients[key];
        match &client.name {
            Some(name) => format!("{} {}", client.id.as_str(), name.as_str()),
            None => client.id.as_str().to_owned(),
        }
    };
    let whom = match deadline.about {
        About::Client(key) => Some(client(key)),
        About::Job(key, job) => Some(format!("{}, {}", client(key), records.jobs[job].title.as_str())),
        About::Team(team) => Some(records.partner_teams[team].name.as_str().to_owned()),
        About::Programme => None,
    };
    let who = deadline.who.map_or_else(
        || words.get("deadline-nobody"),
        |person| records.staff[person].name.as_str().to_owned(),
    );
    let since = deadline
        .since
        .map(|day| words.say("deadline-since", &[("date", Arg::from(say::day(day, words.lang())))]));
    let late = late(deadline, day, words);
    whom.into_iter().chain([who]).chain(since).chain(late).collect::<Vec<_>>().join(" · ")
}
