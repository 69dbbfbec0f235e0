//! The total that it would be, and the ratings that would change.

use measures::ItemRating;
use words::{Arg, Words};

use crate::pages::parts::{ItemLink, figure, level_name};
use crate::pages::rulers::{Marks, bands};
use crate::pages::svg::Drawing;
use crate::pages::trend_chart::signed;
use crate::pages::what_if::Facts;

/// The total that it would be.
pub(crate) struct ResultView {
    /// The total; `–` where there would be none.
    pub(crate) total: String,
    /// What it is of.
    pub(crate) of: String,
    /// The band, or why there would be no total.
    pub(crate) level: String,
    /// By how much the total would change; empty where that cannot be told.
    pub(crate) change: String,
    /// The class of the change.
    pub(crate) class: &'static str,
    /// What it is now.
    pub(crate) now: String,
    /// Both totals among the bands.
    pub(crate) ruler: Vec<Drawing>,
    /// The ratings that would change.
    pub(crate) changed: Vec<ChangedRating>,
}

/// A rating that would change.
pub(crate) struct ChangedRating {
    /// The item.
    pub(crate) link: ItemLink,
    /// The ratings, such as `1 → 2`.
    pub(crate) scores: String,
    /// By how much; empty where it has none now.
    pub(crate) change: String,
    /// The class of the change.
    pub(crate) class: &'static str,
}

pub(super) fn result(facts: &Facts<'_>, words: &Words) -> ResultView {
    let (before, after) = (facts.assessment, facts.after);
    let missing = after.items.iter().filter(|rating| rating.score.is_none()).count();
    let missing = Arg::Count(i64::try_from(missing).unwrap_or(i64::MAX));
    let level = match after.band {
        Some(band) => level_name(band, words),
        None => words.say("fidelity-no-total", &[("count", missing)]),
    };
    let change = before.total.zip(after.total).map(|(before, after)| i64::from(after) - i64::from(before));
    let total = |total: Option<u32>| total.map_or_else(|| "–".to_owned(), |total| total.to_string());
    let pairs = before.items.iter().zip(&after.items);
    let changed = pairs.filter(|(before, after)| before.score != after.score);
    ResultView {
        total: total(after.total),
        of: words.say("fidelity-of", &[("max", Arg::from(after.max.to_string()))]),
        level,
        change: change.filter(|change| *change != 0).map(signed).unwrap_or_default(),
        class: class_of(change),
        now: words.say("whatif-page-total-now", &[("total", Arg::from(total(before.total)))]),
        ruler: bands(before, Marks::Change(before.total, after.total), words),
        changed: changed.map(|(before, after)| changed_rating(before, after, facts, words)).collect(),
    }
}

fn class_of(change: Option<i64>) -> &'static str {
    match change.unwrap_or_default() {
        1.. => "gain",
        0 => "soft",
        _ => "gain less",
    }
}

fn changed_rating(
    before: &ItemRating,
    after: &ItemRating,
    facts: &Facts<'_>,
    words: &Words,
) -> ChangedRating {
    let change = before.score.zip(after.score).map(|(before, after)| i64::from(after) - i64::from(before));
    ChangedRating {
        link: ItemLink::new(facts.base, after.item, &facts.assessment.as_of.to_string(), words),
        scores: format!("{}\u{a0}→\u{a0}{}", figure(before.score), figure(after.score)),
        change: change.map(signed).unwrap_or_default(),
        class: class_of(change),
    }
}
