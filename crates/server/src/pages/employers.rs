//! The team's register of employers: what each does, how often somebody was in touch, and what was promised.

use app::employers::List;
use casework::Day;
use casework::industry::section;
use words::{Arg, Words};

use crate::pages::shell::Shell;

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The employers.
    pub(crate) found: &'f List,
    /// Whether the list begins here.
    pub(crate) is_beginning: bool,
    /// Whether the reader may write in what the team shares.
    pub(crate) may_write: bool,
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
    /// The employers.
    pub(crate) rows: Vec<Row>,
    /// The beginning of the list, where this is not it.
    pub(crate) first: Option<String>,
    /// Where it goes on.
    pub(crate) next: Option<String>,
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
pub(crate) fn page(shell: Shell, facts: &Facts<'_>) -> EmployersPage {
    let list = format!("{}/employers", facts.base);
    EmployersPage {
        add: facts.may_write.then(|| format!("{list}/new")),
        search: format!("{}/search", facts.base),
        leads: format!("{}/leads", facts.base),
        rows: rows(facts, shell.words),
        next: facts.found.next.map(|last| format!("{list}?after={last}")),
        first: (!facts.is_beginning).then_some(list),
        shell,
    }
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

/// The day that was promised for the next contact; none once somebody has been in touch on that day or since.
pub(crate) fn promise(next: Option<Day>, last: Option<Day>, today: Day, words: &Words) -> Option<Promise> {
    let day = next.filter(|next| last.is_none_or(|last| last < *next))?;
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
