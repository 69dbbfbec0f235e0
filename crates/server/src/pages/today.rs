//! A coach's first page: what waits, the most urgent first, each with what settles it; and how the week stands.

mod dues;
mod settle;
mod week;

use app::today::Today;
use casework::Day;
use words::Words;

use crate::pages::entry::Outbox;
use crate::pages::shell::Shell;
use crate::pages::today::dues::{Group, NEXT, groups};
use crate::pages::today::week::{Stat, stats};

/// The page.
#[derive(askama::Template)]
#[template(path = "today.html")]
pub(crate) struct TodayPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// What waits on the device.
    pub(crate) outbox: Outbox,
    /// The weekday and the date.
    pub(crate) heading: String,
    /// The week by its number.
    pub(crate) week: String,
    /// The page for writing an entry.
    pub(crate) log: String,
    /// All deadlines of a month.
    pub(crate) deadlines: String,
    /// For whom the coach stands in; empty where for nobody.
    pub(crate) covered: String,
    /// What waits within a week, in groups; a group that has none is left out.
    pub(crate) groups: Vec<Group>,
    /// What waits in the week after that.
    pub(crate) next: Option<Group>,
    /// The figures of the own week.
    pub(crate) stats: Vec<Stat>,
}

/// The page of what waits for a coach.
pub(crate) fn page(shell: Shell, outbox: Outbox, base: &str, today: &Today) -> TodayPage {
    let words = shell.words;
    let (heading, week) = heading(today.day, words);
    let mut groups = groups(today, base, words);
    let next = groups.pop_if(|group| group.code == NEXT);
    TodayPage {
        heading,
        week,
        log: format!("{base}/log"),
        deadlines: format!("{base}/deadlines"),
        covered: today.covered.join(", "),
        groups,
        next,
        stats: stats(today, words),
        outbox,
        shell,
    }
}

/// The day as a heading tells it, and below it the week: `Tuesday 24 November` and `Week 48`.
fn heading(day: Day, words: &Words) -> (String, String) {
    let whole = phrases::day_in_words(day, words);
    let (named, week) = whole.rsplit_once(", ").unwrap_or((whole.as_str(), ""));
    let (long, short) = (phrases::day(day, words.lang()), phrases::short_day(day, day, words.lang()));
    (capital(&named.replace(&long, &short)), capital(week))
}

/// The text with a capital in front.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_heading_and_the_week_stands_below() {
        let day = Day::new(2026, 11, 24).expect("a day");
        for (lang, heading_of, week_of) in [
            (words::Lang::Fi, "Tiistai 24.11.", "Viikko 48"),
            (words::Lang::Sv, "Tisdag 24.11.", "Vecka 48"),
            (words::Lang::En, "Tuesday 24 November", "Week 48"),
        ] {
            assert_eq!(heading(day, lang.words()), (heading_of.to_owned(), week_of.to_owned()));
        }
    }
}
