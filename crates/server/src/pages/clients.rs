//! The list of clients: who they are, where they stand, and when somebody was last in touch.

use app::clients::{List, Which};
use app::filters::{self, Filter as Narrowed};
use casework::Day;
use casework::phase::standing;
use uuid::Uuid;
use words::Words;

use crate::pages::client::standing_tag;
use crate::pages::filters::SavedFilters;
use crate::pages::parts::{Choice, Filter, Tag, alphabetical};
use crate::pages::shell::Shell;

/// What the list is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// Which clients.
    pub(crate) which: Which,
    /// Whose; everybody's where nobody is named.
    pub(crate) coach: Option<Uuid>,
    /// After whom the page begins.
    pub(crate) after: Option<Uuid>,
}

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The clients.
    pub(crate) found: &'f List,
    /// What was asked for.
    pub(crate) asked: &'f Asked,
    /// The coaches to choose from; none for whoever sees their own clients only.
    pub(crate) coaches: Vec<(Uuid, String)>,
    /// Whether the reader may write a referral down.
    pub(crate) may_refer: bool,
    /// The filters that the reader keeps.
    pub(crate) saved: SavedFilters,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "clients.html")]
pub(crate) struct ClientsPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The address of the list.
    pub(crate) list: String,
    /// Where a referral is written down, for whoever may.
    pub(crate) refer: Option<String>,
    /// Where those who wait are, for whoever may see them.
    pub(crate) referrals: Option<String>,
    /// Which clients can be looked at.
    pub(crate) filters: Vec<Filter>,
    /// The code of those that are.
    pub(crate) which: &'static str,
    /// The coaches; none where there is nothing to choose.
    pub(crate) coaches: Vec<Choice>,
    /// What the last column tells.
    pub(crate) day_head: String,
    /// The clients.
    pub(crate) rows: Vec<Row>,
    /// What stands where there is none.
    pub(crate) empty: String,
    /// The beginning of the list, where this is not it.
    pub(crate) first: Option<String>,
    /// Where it goes on.
    pub(crate) next: Option<String>,
    /// The list as a file of values.
    pub(crate) csv: String,
    /// The list as a workbook.
    pub(crate) workbook: String,
    /// The filters that the reader keeps.
    pub(crate) saved: SavedFilters,
}

/// A client.
pub(crate) struct Row {
    /// The client's page.
    pub(crate) href: String,
    /// The name.
    pub(crate) name: String,
    /// Where the client stands.
    pub(crate) standing: Tag,
    /// The coach.
    pub(crate) coach: String,
    /// The latest contact.
    pub(crate) contact: String,
    /// The day of the last column.
    pub(crate) day: String,
}

const ALL: [Which; 3] = [Which::Active, Which::Waiting, Which::Past];

/// The code of a choice of clients.
pub(crate) fn code(which: Which) -> &'static str {
    match which {
        Which::Active => "active",
        Which::Waiting => "waiting",
        Which::Past => "past",
    }
}

impl Asked {
    /// From a query; what cannot be read is left out.
    pub(crate) fn of(typed: &crate::forms::Typed) -> Asked {
        let asked = typed.get("which");
        let id = |text: &str| Uuid::parse_str(text).ok();
        Asked {
            which: ALL.into_iter().find(|which| code(*which) == asked).unwrap_or(Which::Active),
            coach: typed.filled("coach").and_then(id),
            after: id(typed.get("after")),
        }
    }

    /// The same as a filter that can be kept. Whoever sees only their own clients has no coach to choose.
    pub(crate) fn filter(&self, found: &List) -> Narrowed {
        let coach = self.coach.filter(|_| found.is_everybodys);
        Narrowed { list: filters::List::Clients, which: Some(code(self.which).to_owned()), coach }
    }

    /// The query of the same list from its beginning.
    fn query(&self) -> String {
        let coach = self.coach.map(|coach| format!("&coach={coach}")).unwrap_or_default();
        format!("?which={}{coach}", code(self.which))
    }
}

/// The page of clients.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> ClientsPage {
    let words = shell.words;
    let list = format!("{}/clients", facts.base);
    let query = facts.asked.query();
    let which = code(facts.asked.which);
    let filter = |each: Which| Filter {
        text: words.get(&format!("clients-which-{}", code(each))),
        href: format!("{list}{}", Asked { which: each, ..facts.asked.clone() }.query()),
        is_chosen: each == facts.asked.which,
    };
    let next = facts.found.next.as_ref();
    ClientsPage {
        referrals: facts.may_refer.then(|| format!("{}/referrals", facts.base)),
        refer: facts.may_refer.then(|| format!("{}/referrals/new", facts.base)),
        filters: ALL.into_iter().map(filter).collect(),
        which,
        day_head: words.get(&format!("clients-day-{which}")),
        rows: rows(&facts, words),
        empty: words.get(&format!("clients-none-{which}")),
        first: facts.asked.after.as_ref().map(|_| format!("{list}{query}")),
        next: next.map(|id| format!("{list}{query}&after={id}")),
        csv: format!("{list}.csv{query}"),
        workbook: format!("{list}.xlsx{query}"),
        coaches: coaches(facts.coaches, facts.asked.coach, words),
        saved: facts.saved,
        list,
        shell,
    }
}

fn coaches(mut coaches: Vec<(Uuid, String)>, chosen: Option<Uuid>, words: &Words) -> Vec<Choice> {
    if coaches.is_empty() {
        return Vec::new();
    }
    coaches.sort_by_cached_key(|(id, name)| (alphabetical(name), *id));
    let everyone =
        Choice { value: String::new(), text: words.get("clients-every-coach"), is_chosen: chosen.is_none() };
    let choice = |(id, name): (Uuid, String)| Choice {
        value: id.to_string(),
        text: name,
        is_chosen: chosen == Some(id),
    };
    std::iter::once(everyone).chain(coaches.into_iter().map(choice)).collect()
}

fn rows(facts: &Facts<'_>, words: &Words) -> Vec<Row> {
    let today = facts.found.today;
    let short = |day: Option<Day>| day.map(|day| phrases::short_day(day, today, words.lang()));
    let lines = facts.found.lines.iter();
    lines
        .map(|line| {
            let coach = line.coach.as_ref().map(|(_, name)| name.clone());
            let day = match facts.asked.which {
                Which::Active => line.facts.enrolled_on,
                Which::Waiting => Some(line.referred_on),
                Which::Past => line.facts.ended_on.or(line.facts.declined_on),
            };
            Row {
                href: format!("{}/clients/{}", facts.base, line.id),
                name: line.name.clone().unwrap_or_else(|| words.get("clients-nameless")),
                standing: standing_tag(standing(&line.facts, today), words),
                coach: coach.unwrap_or_else(|| words.get("client-no-coach")),
                contact: short(line.last_contact).unwrap_or_else(|| words.get("clients-no-contact")),
                day: short(day).unwrap_or_default(),
            }
        })
        .collect()
}

/// The columns of the list as a file.
pub(crate) fn header(words: &Words) -> Vec<String> {
    let columns = ["name", "standing", "coach", "contact", "referred", "enrolled", "ended"];
    columns.iter().map(|column| words.get(&format!("clients-column-{column}"))).collect()
}

/// The rows of a page of the list as a file: days as machines and people of every language read them.
pub(crate) fn cells(found: &List, words: &Words) -> Vec<Vec<String>> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let lines = found.lines.iter();
    lines
        .map(|line| {
            vec![
                line.name.clone().unwrap_or_default(),
                phrases::code(standing(&line.facts, found.today), words),
                line.coach.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
                day(line.last_contact),
                line.referred_on.to_string(),
                day(line.facts.enrolled_on),
                day(line.facts.ended_on),
            ]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_read_and_written_alike() {
        let coach = Uuid::from_u128(7);
        let typed = crate::forms::Typed(vec![
            ("which".to_owned(), "past".to_owned()),
            ("coach".to_owned(), coach.to_string()),
            ("after".to_owned(), coach.to_string()),
        ]);
        let asked = Asked::of(&typed);
        assert_eq!((asked.which, asked.coach), (Which::Past, Some(coach)));
        assert_eq!(asked.after, Some(coach));
        assert_eq!(asked.query(), format!("?which=past&coach={coach}"));
        assert_eq!(Asked::of(&crate::forms::Typed::default()).query(), "?which=active");
    }
}
