//! The page of quality: total, band and sections, what is closest to rising, contradictions, the 25 items, and the
//! trend.

mod hero;
mod list;

use casework::{Day, Records};
use measures::Assessment;
use measures::contradictions::Contradiction;
use words::{Arg, Words};

use crate::pages::fidelity::hero::{Hero, Rise};
use crate::pages::fidelity::list::{Section, Settle};
use crate::pages::parts::{Filter, ItemLink, Tag, item_of};
use crate::pages::shell::Shell;
use crate::pages::trend_chart::{Trend, trend};

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The records.
    pub(crate) records: &'f Records,
    /// The programme rated on the day looked at.
    pub(crate) assessment: &'f Assessment,
    /// The month-ends up to that day, the earliest first.
    pub(crate) trend: &'f [Assessment],
    /// What speaks against each other on the day.
    pub(crate) contradictions: &'f [Contradiction],
    /// Which items are shown.
    pub(crate) show: Show,
    /// Today.
    pub(crate) today: Day,
}

/// Which items are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Show {
    /// All of them.
    #[default]
    All,
    /// Those with a rating below five.
    NotBest,
    /// Those without a rating.
    Missing,
}

impl Show {
    const ALL: [Show; 3] = [Show::All, Show::NotBest, Show::Missing];

    /// As the address says; all of them where it says nothing that is known.
    pub(crate) fn from_query(text: Option<&str>) -> Show {
        Show::ALL.into_iter().find(|show| text == Some(show.code())).unwrap_or_default()
    }

    fn code(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::NotBest => "below-5",
            Show::Missing => "missing",
        }
    }

    fn shows(self, score: Option<u8>) -> bool {
        const BEST: u8 = 5;
        match self {
            Show::All => true,
            Show::NotBest => score.is_some_and(|score| score < BEST),
            Show::Missing => score.is_none(),
        }
    }
}

/// The page.
#[derive(askama::Template)]
#[template(path = "fidelity.html")]
pub(crate) struct FidelityPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The heading: quality now, or on the day.
    pub(crate) heading: String,
    /// The programme and its edition of the scale.
    pub(crate) about: String,
    /// Where the choice of a day asks.
    pub(crate) action: String,
    /// The day looked at, `yyyy-mm-dd`.
    pub(crate) day: String,
    /// The day in words.
    pub(crate) day_in_words: String,
    /// What is shown, to be kept when the day is changed.
    pub(crate) show: &'static str,
    /// Total, band and sections.
    pub(crate) hero: Hero,
    /// The items that the fewest steps would raise.
    pub(crate) rises: Vec<Rise>,
    /// The items without a rating, and who settles each.
    pub(crate) missing: Vec<Settle>,
    /// The heading of those.
    pub(crate) missing_heading: String,
    /// How many contradictions; empty without any.
    pub(crate) contradictions_lead: String,
    /// Contradictions with both sides.
    pub(crate) contradictions: Vec<Against>,
    /// The choice of what is shown.
    pub(crate) filters: Vec<Filter>,
    /// How many ratings were found in each way.
    pub(crate) bases: Vec<Tag>,
    /// The sections with their items.
    pub(crate) sections: Vec<Section>,
    /// The last months.
    pub(crate) trend: Trend,
    /// The page that assumes.
    pub(crate) what_if: String,
    /// The same as a workbook.
    pub(crate) download: String,
    /// The reviews.
    pub(crate) reviews: String,
    /// The development plan.
    pub(crate) plan: String,
}

/// A contradiction with both sides.
pub(crate) struct Against {
    /// Both sides in a sentence.
    pub(crate) text: String,
    /// The item it is about, where it is about one.
    pub(crate) item: Option<ItemLink>,
}

/// The page of these facts.
pub(crate) fn page(shell: Shell, facts: &Facts<'_>) -> FidelityPage {
    let words = shell.words;
    let Facts { base, assessment, .. } = *facts;
    let day = assessment.as_of.to_string();
    let missing = list::missing(facts, words);
    FidelityPage {
        heading: heading(facts, words),
        about: about(facts, words),
        action: format!("{base}/fidelity"),
        day_in_words: phrases::day_in_words(assessment.as_of, words),
        show: facts.show.code(),
        hero: hero::hero(facts, words),
        rises: hero::rises(facts, words),
        missing_heading: words.say("fidelity-missing-heading", &[("count", counted(missing.len()))]),
        missing,
        contradictions_lead: words
            .say("fidelity-contradictions", &[("count", counted(facts.contradictions.len()))]),
        contradictions: contradictions(facts, words),
        filters: filters(facts, words),
        bases: list::bases(assessment, words),
        sections: list::sections(facts, words),
        trend: trend(facts.trend, words),
        what_if: format!("{base}/what-if?day={day}"),
        download: format!("{base}/fidelity.xlsx?day={day}"),
        reviews: format!("{base}/reviews"),
        plan: format!("{base}/plan"),
        day,
        shell,
    }
}

fn counted(count: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn heading(facts: &Facts<'_>, words: &Words) -> String {
    let day = facts.assessment.as_of;
    if day == facts.today {
        return words.get("fidelity-now");
    }
    words.say("fidelity-on-day", &[("date", Arg::from(phrases::day(day, words.lang())))])
}

fn about(facts: &Facts<'_>, words: &Words) -> String {
    let edition = words.get(&format!("scale-{}", facts.assessment.scale_code()));
    format!("{} · {edition}", facts.records.programme.name.as_str())
}

fn contradictions(facts: &Facts<'_>, words: &Words) -> Vec<Against> {
    let day = facts.assessment.as_of.to_string();
    let against = |found: &Contradiction| Against {
        text: phrases::contradiction(facts.records, found, phrases::Clients::Counted, words),
        item: item_of(found).map(|item| ItemLink::new(facts.base, item, &day, words)),
    };
    facts.contradictions.iter().map(against).collect()
}

fn filters(facts: &Facts<'_>, words: &Words) -> Vec<Filter> {
    let day = facts.assessment.as_of;
    let filter = |show: Show| {
        let count = facts.assessment.items.iter().filter(|rating| show.shows(rating.score)).count();
        let key = format!("fidelity-show-{}", show.code());
        Filter {
            text: words.say(&key, &[("count", counted(count))]),
            href: format!("{}/fidelity?day={day}&show={}#items", facts.base, show.code()),
            is_chosen: show == facts.show,
        }
    };
    Show::ALL.into_iter().map(filter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_choice_shows_everything() {
        assert_eq!(Show::from_query(Some("missing")), Show::Missing);
        assert_eq!(Show::from_query(Some("best")), Show::All);
        assert_eq!(Show::from_query(None), Show::All);
        assert!(Show::NotBest.shows(Some(4)) && !Show::NotBest.shows(Some(5)) && !Show::NotBest.shows(None));
    }
}
