//! The page of deadlines: what must be done, with whom, by whom and why, the most urgent first.

use std::collections::BTreeMap;

use casework::{Day, Key, Records, Staff};
use measures::deadlines::{About, Deadline, Kind};
use phrases::deadlines::When;
use uuid::Uuid;
use words::{Arg, Words};

use crate::pages::filters::SavedFilters;
use crate::pages::parts::{Choice, ItemLink, alphabetical, client_name, staff_name};
use crate::pages::shell::Shell;

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The records.
    pub(crate) records: &'f Records,
    /// The ids of the staff, in the order of the records.
    pub(crate) staff: &'f [Uuid],
    /// Today.
    pub(crate) today: Day,
    /// Every deadline that the reader may see, the most urgent first.
    pub(crate) deadlines: &'f [Deadline],
    /// Whose deadlines are asked for; none for everyone's.
    pub(crate) coach: Option<Key<Staff>>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "deadlines.html")]
pub(crate) struct DeadlinesPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The programme's home.
    pub(crate) base: String,
    /// How many there are, and how many of them are over.
    pub(crate) summary: String,
    /// Where the form asks.
    pub(crate) action: String,
    /// The people with deadlines, everyone first and then by name.
    pub(crate) people: Vec<Choice>,
    /// The deadlines in groups; a group that has none is left out.
    pub(crate) groups: Vec<Group>,
    /// What stands where there is none.
    pub(crate) empty: String,
    /// The rules that have deadlines now.
    pub(crate) rules: Vec<Rule>,
    /// The filters that the reader keeps.
    pub(crate) saved: SavedFilters,
}

/// Deadlines of one time.
pub(crate) struct Group {
    /// Its code, for the address within the page.
    pub(crate) code: &'static str,
    /// Its heading.
    pub(crate) heading: String,
    /// How many.
    pub(crate) count: usize,
    /// The deadlines.
    pub(crate) dues: Vec<Due>,
}

/// One deadline.
pub(crate) struct Due {
    /// The weekday, or words for the next meeting.
    pub(crate) weekday: String,
    /// The date; empty where it is due at the next meeting.
    pub(crate) date: String,
    /// What must be done.
    pub(crate) what: String,
    /// With or for whom; empty for the programme itself.
    pub(crate) whom: String,
    /// Who.
    pub(crate) who: String,
    /// How late it is, where it is.
    pub(crate) late: Option<String>,
    /// What the rule is called: the item, and since when.
    pub(crate) rule: String,
    /// The rule in a sentence or two.
    pub(crate) why: String,
    /// The item that it comes from.
    pub(crate) item: Option<ItemLink>,
}

/// A rule and how many deadlines it has made.
pub(crate) struct Rule {
    /// What must be done.
    pub(crate) what: String,
    /// The item that it comes from.
    pub(crate) item: Option<ItemLink>,
    /// How many.
    pub(crate) count: usize,
}

/// The page of these facts.
pub(crate) fn page(shell: Shell, facts: &Facts<'_>, saved: SavedFilters) -> DeadlinesPage {
    let words = shell.words;
    let shown: Vec<&Deadline> = facts
        .deadlines
        .iter()
        .filter(|deadline| facts.coach.is_none() || deadline.who == facts.coach)
        .collect();
    DeadlinesPage {
        base: facts.base.to_owned(),
        summary: summary(&shown, facts.today, words),
        action: format!("{}/deadlines", facts.base),
        people: people(facts, words),
        groups: groups(&shown, facts, words),
        empty: empty(facts, words),
        rules: rules(&shown, facts, words),
        saved,
        shell,
    }
}

fn counted(count: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn summary(shown: &[&Deadline], today: Day, words: &Words) -> String {
    let over = shown.iter().filter(|deadline| When::of(deadline, today) == When::Late).count();
    words.say("deadlines-page-summary", &[("count", counted(shown.len())), ("over", counted(over))])
}

fn empty(facts: &Facts<'_>, words: &Words) -> String {
    match facts.coach.filter(|_| !facts.deadlines.is_empty()) {
        Some(coach) => {
            let name = Arg::from(staff_name(facts.records, coach));
            words.say("deadlines-page-none-of", &[("name", name)])
        }
        None => words.get("deadlines-none"),
    }
}

fn people(facts: &Facts<'_>, words: &Words) -> Vec<Choice> {
    let mut counts: BTreeMap<Key<Staff>, usize> = BTreeMap::new();
    for person in facts.deadlines.iter().filter_map(|deadline| deadline.who) {
        *counts.entry(person).or_default() += 1;
    }
    // Whoever is chosen can be seen to be chosen, also with nothing to do.
    if let Some(coach) = facts.coach {
        counts.entry(coach).or_default();
    }
    let mut people: Vec<(String, Key<Staff>, usize)> =
        counts.into_iter().map(|(key, count)| (staff_name(facts.records, key), key, count)).collect();
    people.sort_by_cached_key(|(name, key, _)| (alphabetical(name), *key));
    let everyone = Choice {
        value: String::new(),
        text: words.say("deadlines-page-everyone", &[("count", counted(facts.deadlines.len()))]),
        is_chosen: facts.coach.is_none(),
    };
    let choice = |(name, key, count): (String, Key<Staff>, usize)| Choice {
        value: facts.staff.get(key.position()).map(Uuid::to_string).unwrap_or_default(),
        text: format!("{name} ({count})"),
        is_chosen: facts.coach == Some(key),
    };
    std::iter::once(everyone).chain(people.into_iter().map(choice)).collect()
}

fn groups(shown: &[&Deadline], facts: &Facts<'_>, words: &Words) -> Vec<Group> {
    let group = |when: When| {
        let of_group = shown.iter().filter(|deadline| When::of(deadline, facts.today) == when);
        let dues: Vec<Due> = of_group.map(|deadline| due(deadline, facts, words)).collect();
        let key = if when == When::Late { "over" } else { when.code() };
        let heading = words.get(&format!("deadlines-{key}"));
        (!dues.is_empty()).then(|| Group { code: when.code(), heading, count: dues.len(), dues })
    };
    When::ALL.into_iter().filter_map(group).collect()
}

fn due(deadline: &Deadline, facts: &Facts<'_>, words: &Words) -> Due {
    let (weekday, date) = match deadline.due {
        Some(day) => {
            let date = phrases::short_day(day, facts.today, words.lang());
            (phrases::short_weekday(day, words), date)
        }
        None => (words.get("deadline-next-meeting"), String::new()),
    };
    let who =
        deadline.who.map_or_else(|| words.get("deadline-nobody"), |person| staff_name(facts.records, person));
    Due {
        weekday,
        date,
        what: words.get(&format!("deadline-{}", deadline.kind.code())),
        whom: whom(deadline, facts.records),
        who,
        late: phrases::deadlines::late(deadline, facts.today, words),
        rule: rule(deadline, words),
        why: words.get(&format!("deadlines-page-why-{}", deadline.kind.code())),
        item: item(deadline.kind, facts, words),
    }
}

fn whom(deadline: &Deadline, records: &Records) -> String {
    match deadline.about {
        About::Client(client) => client_name(records, client),
        About::Job(client, job) => {
            format!("{}, {}", client_name(records, client), records.jobs[job].title.as_str())
        }
        About::Team(team) => records.partner_teams[team].name.as_str().to_owned(),
        About::Programme => String::new(),
    }
}

/// The item and the day it is counted from, such as `item 15, since 22 October 2026`.
fn rule(deadline: &Deadline, words: &Words) -> String {
    let source = match deadline.kind.item() {
        Some(item) => words.say("deadline-item", &[("item", Arg::from(item.to_string()))]),
        None => words.get("deadlines-page-model"),
    };
    let since = deadline
        .since
        .map(|day| words.say("deadline-since", &[("date", Arg::from(phrases::day(day, words.lang())))]));
    std::iter::once(source).chain(since).collect::<Vec<_>>().join(", ")
}

fn item(kind: Kind, facts: &Facts<'_>, words: &Words) -> Option<ItemLink> {
    kind.item().map(|item| ItemLink::new(facts.base, item, &facts.today.to_string(), words))
}

fn rules(shown: &[&Deadline], facts: &Facts<'_>, words: &Words) -> Vec<Rule> {
    let rule = |kind: Kind| {
        let count = shown.iter().filter(|deadline| deadline.kind == kind).count();
        let what = words.get(&format!("deadline-{}", kind.code()));
        (count > 0).then(|| Rule { what, item: item(kind, facts, words), count })
    };
    Kind::ALL.into_iter().filter_map(rule).collect()
}
