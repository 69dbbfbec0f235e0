//! Days and times of day in free words.

use std::collections::BTreeSet;

use super::Answer;
use super::phrases::Word;

/// A part of the day or of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Time {
    Morning,
    Daytime,
    Evening,
    Night,
    Weekday,
    Weekend,
}

/// How words for a time begin, folded.
const BEGINNINGS: [(Time, &[&str]); 6] = [
    (Time::Morning, &["aamu", "morgon", "morning", "formiddag", "forenoon"]),
    (
        Time::Daytime,
        &["paivavuor", "paivais", "paivisin", "paivalla", "paivatyo", "dagtid", "dagskift", "daytime"],
    ),
    (Time::Evening, &["ilta", "iltoj", "iltoi", "iltais", "illa", "illo", "kvall", "evening"]),
    (Time::Night, &["yovuor", "yotyo", "yoaik", "oita", "oisin", "natt", "natter", "night"]),
    (
        Time::Weekday,
        &["arki", "arkena", "maanant", "tiista", "keskivii", "torsta", "perjant", "vardag", "weekday"],
    ),
    (
        Time::Weekend,
        &[
            "viikonlop",
            "lauanta",
            "sunnunta",
            "helg",
            "veckoslut",
            "lordag",
            "sondag",
            "weekend",
            "saturday",
            "sunday",
        ],
    ),
];
/// Short words for a time, folded.
const SHORT: [(Time, &[&str]); 3] =
    [(Time::Night, &["yo", "yot"]), (Time::Weekday, &["ma", "pe"]), (Time::Weekend, &["la", "su"])];

/// The times in these words.
pub(super) fn of(words: &[Word]) -> BTreeSet<Time> {
    let mut found = BTreeSet::new();
    for word in words {
        let begins = |beginnings: &[&str]| beginnings.iter().any(|each| word.folded.starts_with(each));
        found.extend(BEGINNINGS.iter().filter(|(_, each)| begins(each)).map(|(time, _)| *time));
        let is = |short: &[&str]| short.contains(&word.folded.as_str());
        found.extend(SHORT.iter().filter(|(_, each)| is(each)).map(|(time, _)| *time));
    }
    found
}

fn is_of_week(time: Time) -> bool {
    matches!(time, Time::Weekday | Time::Weekend)
}

/// The parts of the day, and the parts of the week.
fn apart(times: &BTreeSet<Time>) -> [BTreeSet<Time>; 2] {
    let (of_week, of_day) = times.iter().copied().partition(|time| is_of_week(*time));
    [of_day, of_week]
}

/// Whether the times that are told fit those that are wished: by part of the day and by part of the week, where both
/// tell of it.
pub(super) fn answer(wished: &BTreeSet<Time>, told: &BTreeSet<Time>) -> Answer {
    let (wished, told) = (apart(wished), apart(told));
    let both = wished.iter().zip(&told).filter(|(wished, told)| !wished.is_empty() && !told.is_empty());
    let mut shared = both.map(|(wished, told)| !wished.is_disjoint(told)).peekable();
    match (shared.peek().is_some(), shared.all(|is_shared| is_shared)) {
        (false, _) => Answer::Unknown,
        (true, true) => Answer::Met,
        (true, false) => Answer::NotMet,
    }
}

/// Whether what is told has the times that are not wanted, all that are named together.
pub(super) fn meets(unwanted: &BTreeSet<Time>, told: &BTreeSet<Time>) -> bool {
    let (unwanted, told) = (apart(unwanted), apart(told));
    let mut named = unwanted.iter().zip(&told).filter(|(unwanted, _)| !unwanted.is_empty()).peekable();
    named.peek().is_some() && named.all(|(unwanted, told)| !unwanted.is_disjoint(told))
}
