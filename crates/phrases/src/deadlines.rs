//! Deadlines: what must be done, with whom, by whom, and how late it is.

use casework::{Day, Records};
use measures::deadlines::{About, Deadline};
use words::{Arg, Words};

use crate::day as day_in;

/// When a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Its day has passed.
    Late,
    /// Its day is today, or the next meeting.
    Today,
    /// Within seven days.
    Week,
    /// Later.
    Month,
}

impl When {
    /// All of them, the most urgent first.
    pub const ALL: [When; 4] = [When::Late, When::Today, When::Week, When::Month];

    /// When the deadline is, seen from the day; what is due at the next meeting stands with today.
    pub fn of(deadline: &Deadline, day: Day) -> When {
        match deadline.due.map_or(0, |due| due.days_since(day)) {
            ..0 => When::Late,
            0 => When::Today,
            1..=7 => When::Week,
            _ => When::Month,
        }
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            When::Late => "late",
            When::Today => "today",
            When::Week => "week",
            When::Month => "month",
        }
    }
}

/// How late it is; nothing where it is not.
pub fn late(deadline: &Deadline, day: Day, words: &Words) -> Option<String> {
    let days = deadline.due.map_or(0, |due| day.days_since(due));
    (days > 0).then(|| words.say("deadline-late", &[("count", Arg::Count(i64::from(days)))]))
}

/// What must be done, with the item it comes from.
pub fn what(deadline: &Deadline, words: &Words) -> String {
    let text = words.get(&format!("deadline-{}", deadline.kind.code()));
    match deadline.kind.item() {
        Some(item) => {
            format!("{text} ({})", words.say("deadline-item", &[("item", Arg::from(item.to_string()))]))
        }
        None => text,
    }
}

/// With whom, by whom, since when, and how late.
pub fn about(records: &Records, day: Day, deadline: &Deadline, words: &Words) -> String {
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
        .map(|day| words.say("deadline-since", &[("date", Arg::from(day_in(day, words.lang())))]));
    let late = late(deadline, day, words);
    whom.into_iter().chain([who]).chain(since).chain(late).collect::<Vec<_>>().join(" · ")
}
