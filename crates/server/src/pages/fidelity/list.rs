//! The 25 items in their sections, and what settles those without a rating.

use measures::contradictions::Contradiction;
use measures::scale::Section as ScaleSection;
use measures::{Assessment, Basis, ItemRating, Missing};
use words::{Arg, Words};

use crate::pages::fidelity::{Facts, counted};
use crate::pages::parts::{ItemLink, Score, Tag, exact_figure, item_of};

/// A section with its items.
pub(crate) struct Section {
    /// Its code, for the address within the page.
    pub(crate) code: &'static str,
    /// Its name.
    pub(crate) name: String,
    /// The sum of its ratings, or how many are missing.
    pub(crate) sum: String,
    /// The items that are shown.
    pub(crate) items: Vec<Item>,
}

/// An item in the list.
pub(crate) struct Item {
    /// The item.
    pub(crate) link: ItemLink,
    /// Its rating.
    pub(crate) score: Score,
    /// The exact figure, or that there is none.
    pub(crate) figure: String,
    /// How it was found.
    pub(crate) basis: Tag,
    /// Whether something speaks against it.
    pub(crate) is_contradicted: bool,
    /// What would raise it, what keeps it, or what is missing.
    pub(crate) next: String,
    /// The rating after that, such as `→ 2`; empty where it does not rise.
    pub(crate) to: String,
}

/// An item without a rating.
pub(crate) struct Settle {
    /// The item.
    pub(crate) link: ItemLink,
    /// What is missing.
    pub(crate) what: String,
    /// Who settles it, and how.
    pub(crate) who: String,
}

pub(super) fn sections(facts: &Facts<'_>, words: &Words) -> Vec<Section> {
    let assessment = facts.assessment;
    let section = |section: ScaleSection| {
        let of_section = assessment.items.iter().filter(|rating| rating.section == section);
        let missing = of_section.clone().filter(|rating| rating.score.is_none()).count();
        let shown = of_section.filter(|rating| facts.show.shows(rating.score));
        let items: Vec<Item> = shown.map(|rating| item(rating, facts, words)).collect();
        let (sum, most) = assessment.section(section);
        let sum = sum.map_or_else(
            || words.say("fidelity-sum-missing", &[("count", counted(missing))]),
            |sum| format!("{sum}\u{a0}/\u{a0}{most}"),
        );
        let name = phrases::section_name(section, words);
        (!items.is_empty()).then(|| Section { code: section.code(), name, sum, items })
    };
    ScaleSection::ALL.into_iter().filter_map(section).collect()
}

fn item(rating: &ItemRating, facts: &Facts<'_>, words: &Words) -> Item {
    let day = facts.assessment.as_of.to_string();
    let is_about = |found: &Contradiction| item_of(found) == Some(rating.item);
    let figure = exact_figure(rating, words);
    Item {
        link: ItemLink::new(facts.base, rating.item, &day, words),
        score: Score::of(rating.score),
        figure: if figure.is_empty() { words.get("fidelity-no-figure") } else { figure },
        basis: Tag::of(rating.basis, words),
        is_contradicted: facts.contradictions.iter().any(is_about),
        next: next(rating, words),
        to: rating.next.as_ref().map(|next| format!("→\u{a0}{}", next.score)).unwrap_or_default(),
    }
}

fn next(rating: &ItemRating, words: &Words) -> String {
    const BEST: u8 = 5;
    if rating.score.is_none() {
        return phrases::all_missing(rating, words);
    }
    if rating.basis == Basis::Judged {
        let key = match rating.from_records {
            Some(_) => "fidelity-judged",
            None => "fidelity-judged-only",
        };
        let records = rating.from_records.map(|score| score.to_string()).unwrap_or_default();
        return words.say(key, &[("records", Arg::from(records))]);
    }
    match &rating.next {
        Some(next) => phrases::steps(rating, next, words),
        None if rating.score == Some(BEST) => words.get("fidelity-stays"),
        None => words.get("explain-no-way"),
    }
}

/// How many ratings were found in each way.
pub(super) fn bases(assessment: &Assessment, words: &Words) -> Vec<Tag> {
    let bases = [Basis::Computed, Basis::Attested, Basis::Judged, Basis::Missing];
    let tag = |basis: Basis| {
        let count = assessment.items.iter().filter(|rating| rating.basis == basis).count();
        let text = words.say(&format!("fidelity-basis-{}", basis.code()), &[("count", counted(count))]);
        Tag { text, ..Tag::of(basis, words) }
    };
    bases.into_iter().map(tag).collect()
}

/// The items without a rating: what is missing, and who settles it.
pub(super) fn missing(facts: &Facts<'_>, words: &Words) -> Vec<Settle> {
    let day = facts.assessment.as_of.to_string();
    let settle = |rating: &ItemRating| Settle {
        link: ItemLink::new(facts.base, rating.item, &day, words),
        what: phrases::all_missing(rating, words),
        who: words.get(settled_by(rating)),
    };
    facts.assessment.items.iter().filter(|rating| rating.score.is_none()).map(settle).collect()
}

/// Who settles what is missing, by the key of the text.
fn settled_by(rating: &ItemRating) -> &'static str {
    match rating.missing.first() {
        Some(Missing::Component(_)) | None => "fidelity-settled-by-attesting",
        Some(Missing::Coaches | Missing::Clients) => "fidelity-settled-by-leader",
        Some(
            Missing::Referrals | Missing::ClientsInWork | Missing::StartedJobs | Missing::CoachesWithSeekers,
        ) => "fidelity-settled-by-time",
        Some(
            Missing::Minutes
            | Missing::Phases
            | Missing::Counselling
            | Missing::ClientsToProfile
            | Missing::ClientsInSearch
            | Missing::ContactsForSeekers
            | Missing::EmployerContacts
            | Missing::Activities,
        ) => "fidelity-settled-by-coaches",
    }
}
