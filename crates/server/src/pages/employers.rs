//! The team's register of employers: what each does, how often somebody was in touch, and what was promised.

use app::employers::{EmployerLine, List, Which, open_promise};
use app::filters::{self, Filter as Narrowed};
use casework::Day;
use casework::industry::section;
use uuid::Uuid;
use words::{Arg, Words};

use crate::forms::Typed;
use crate::pages::filters::SavedFilters;
use crate::pages::parts::Filter;
use crate::pages::shell::Shell;

/// What the list is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// Which employers.
    pub(crate) which: Which,
    /// After which the page begins.
    pub(crate) after: Option<Uuid>,
}

const ALL: [Which; 3] = [Which::All, Which::Promised, Which::Quiet];

/// The code of a choice of employers.
fn code(which: Which) -> &'static str {
    match which {
        Which::All => "all",
        Which::Promised => "promised",
        Which::Quiet => "quiet",
    }
}

impl Asked {
    /// From a query; what cannot be read is left out.
    pub(crate) fn of(typed: &Typed) -> Asked {
        let asked = typed.get("which");
        Asked {
            which: ALL.into_iter().find(|which| code(*which) == asked).unwrap_or(Which::All),
            after: Uuid::parse_str(typed.get("after")).ok(),
        }
    }

    /// The same as a filter that can be kept.
    pub(crate) fn filter(&self) -> Narrowed {
        let which = (self.which != Which::All).then(|| code(self.which).to_owned());
        Narrowed { list: filters::List::Employers, which, coach: None }
    }

    /// The query of the same list from its beginning.
    fn query(&self) -> String {
        format!("?which={}", code(self.which))
    }
}

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The employers.
    pub(crate) found: &'f List,
    /// What was asked for.
    pub(crate) asked: &'f Asked,
    /// Whether the reader may write in what the team shares.
    pub(crate) may_write: bool,
    /// The filters that the reader keeps.
    pub(crate) saved: SavedFilters,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "employers.html")]
pub(crate) struct EmployersPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// Where an employer is added, for whoever may.
    pub(crate) add: Option<String>,
    /// Where the search is sent.
    pub(crate) search: String,
    /// The job leads.
    pub(crate) leads: String,
    /// Which employers can be looked at.
    pub(crate) filters: Vec<Filter>,
    /// The filters that the reader keeps.
    pub(crate) saved: SavedFilters,
    /// The employers.
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
}

/// An employer.
pub(crate) struct Row {
    /// The employer's page.
    pub(crate) href: String,
    /// The name.
    pub(crate) name: String,
    /// What it does, and where; empty where neither is known.
    pub(crate) about: String,
    /// How many contacts in a year.
    pub(crate) contacts: String,
    /// The latest contact; empty where there was none.
    pub(crate) last: String,
    /// The next contact that was promised.
    pub(crate) promise: Option<Promise>,
}

/// The next contact that was promised.
pub(crate) struct Promise {
    /// The day as a list shows it.
    pub(crate) when: String,
    /// How late it is, where it is.
    pub(crate) late: Option<String>,
}

/// The page of employers.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> EmployersPage {
    let list = format!("{}/employers", facts.base);
    let query = facts.asked.query();
    let filter = |each: Which| Filter {
        text: shell.words.get(&format!("employers-which-{}", code(each))),
        href: format!("{list}{}", Asked { which: each, after: None }.query()),
        is_chosen: each == facts.asked.which,
    };
    EmployersPage {
        add: facts.may_write.then(|| format!("{list}/new")),
        search: format!("{}/search", facts.base),
        leads: format!("{}/leads", facts.base),
        filters: ALL.into_iter().map(filter).collect(),
        rows: rows(&facts, shell.words),
        empty: shell.words.get(&format!("employers-none-{}", code(facts.asked.which))),
        next: facts.found.next.map(|last| format!("{list}{query}&after={last}")),
        first: facts.asked.after.map(|_| format!("{list}{query}")),
        csv: format!("{list}.csv{query}"),
        workbook: format!("{list}.xlsx{query}"),
        saved: facts.saved,
        shell,
    }
}

/// The columns of the list as a file.
pub(crate) fn header(words: &Words) -> Vec<String> {
    let columns = ["name", "industry", "municipality", "contacts", "last", "promised"];
    columns.iter().map(|column| words.get(&format!("employers-column-{column}"))).collect()
}

/// The rows of a page of the list as a file.
pub(crate) fn cells(found: &List, words: &Words) -> Vec<Vec<String>> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let line = |line: &EmployerLine| {
        vec![
            line.name.clone(),
            line.industry.as_deref().map(|code| industry(code, words)).unwrap_or_default(),
            line.municipality.clone().unwrap_or_default(),
            line.contacts.to_string(),
            day(line.last_contact),
            day(open_promise(line.next_contact, line.last_contact)),
        ]
    };
    found.lines.iter().map(line).collect()
}

fn rows(facts: &Facts<'_>, words: &Words) -> Vec<Row> {
    let today = facts.found.today;
    let lines = facts.found.lines.iter();
    lines
        .map(|line| {
            let industry = line.industry.as_deref().map(|code| industry(code, words));
            let about: Vec<String> = industry.into_iter().chain(line.municipality.clone()).collect();
            let last = line.last_contact.map(|day| phrases::short_day(day, today, words.lang()));
            Row {
                href: format!("{}/employers/{}", facts.base, line.id),
                name: line.name.clone(),
                about: about.join(", "),
                contacts: line.contacts.to_string(),
                last: last
                    .map(|date| words.say("employers-last", &[("date", Arg::from(date))]))
                    .unwrap_or_default(),
                promise: promise(line.next_contact, line.last_contact, today, words),
            }
        })
        .collect()
}

/// The day as a list shows it, such as `Tue 24 November`.
pub(crate) fn weekday(day: Day, today: Day, words: &Words) -> String {
    format!("{} {}", phrases::short_weekday(day, words), phrases::short_day(day, today, words.lang()))
}

/// The promise that is open, in words.
pub(crate) fn promise(next: Option<Day>, last: Option<Day>, today: Day, words: &Words) -> Option<Promise> {
    let day = open_promise(next, last)?;
    let days = i64::from(today.days_since(day));
    Some(Promise {
        when: weekday(day, today, words),
        late: (days > 0).then(|| words.say("deadline-late", &[("count", Arg::Count(days))])),
    })
}

/// An industry in words: the section of a code; what is no code, as it was written.
pub(crate) fn industry(code: &str, words: &Words) -> String {
    let named = section(code).map(|section| words.get(&format!("industry-section-{section}")));
    named.unwrap_or_else(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use casework::industry::SECTIONS;
    use words::Lang;

    use super::*;

    #[test]
    fn codes_belong_to_their_sections() {
        for (code, of) in [
            ("4711", Some('G')),
            ("47.76", Some('G')),
            (" 01 ", Some('A')),
            ("10710", Some('C')),
            ("88", Some('Q')),
            ("99", Some('U')),
            ("34", None),
            ("00", None),
            ("4", None),
            ("4.7", None),
            ("10 hengen leipomo", None),
            ("kauppa", None),
            ("ää", None),
            ("", None),
        ] {
            assert_eq!(section(code), of, "{code}");
        }
    }

    #[test]
    fn every_section_has_its_words() {
        for lang in Lang::ALL {
            for (first, last, section) in SECTIONS {
                assert!(first <= last);
                assert!(lang.words().has(&format!("industry-section-{section}")), "{section}");
            }
        }
        assert_eq!(industry("kukkakauppa", Lang::Fi.words()), "kukkakauppa");
    }

    #[test]
    fn a_promise_stands_until_somebody_is_in_touch() {
        let words = Lang::Fi.words();
        let day = |date| Day::new(2026, 11, date).expect("a day");
        let of = |next, last| promise(Some(day(next)), Some(day(last)), day(24), words);
        assert!(of(27, 20).is_some_and(|promise| promise.late.is_none()));
        assert!(of(23, 20).is_some_and(|promise| promise.late.is_some()));
        assert!(of(20, 20).is_none());
        assert!(of(20, 23).is_none());
        assert!(promise(None, Some(day(20)), day(24), words).is_none());
    }
}
