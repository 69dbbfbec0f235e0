//! What the rule looked at, and what was counted of each coach.

use std::collections::BTreeMap;

use casework::{Day, Key, Records, Role, Staff};
use measures::{Exact, Input, ItemRating, Quantity, decimal};
use words::Words;

use crate::pages::item::{Coaches, Facts};
use crate::pages::parts::{alphabetical, staff_name};

/// A count or share that the rule looked at.
pub(crate) struct InputRow {
    /// Its name.
    pub(crate) name: String,
    /// How much.
    pub(crate) amount: String,
}

/// What was counted of a coach.
pub(crate) struct CoachRow {
    /// The coach.
    pub(crate) name: String,
    /// How many records of the coach made the rating.
    pub(crate) count: String,
    /// The coach's share of full working time.
    pub(crate) working_time: String,
}

const WINDOW: &str = "window";

/// The items that look at what each coach has done, or at whose clients they are.
const BY_COACH: [u8; 6] = [1, 2, 3, 4, 17, 24];

/// The days that the rule looked at.
pub(super) fn window(rating: &ItemRating, words: &Words) -> String {
    let window = rating.inputs.iter().find(|input| input.name == WINDOW);
    window.map(|input| phrases::quantity(&input.quantity, words)).unwrap_or_default()
}

/// What the rule looked at beside its days.
pub(super) fn inputs(rating: &ItemRating, words: &Words) -> Vec<InputRow> {
    let row = |input: &Input| InputRow {
        name: phrases::input_name(input, words),
        amount: phrases::quantity(&input.quantity, words),
    };
    let is_window = |input: &Input| input.name == WINDOW && matches!(input.quantity, Quantity::Span(..));
    rating.inputs.iter().filter(|input| !is_window(input)).map(row).collect()
}

/// What is counted of each coach.
pub(super) fn coaches_head(rating: &ItemRating, words: &Words) -> String {
    let table = rating.evidence.first().map_or("activities", |evidence| evidence.table);
    words.get(&format!("table-{table}"))
}

/// What was counted of each coach, by name and never by number.
pub(super) fn coaches(facts: &Facts<'_>, rating: &ItemRating, words: &Words) -> Vec<CoachRow> {
    if facts.coaches == Coaches::Hidden || !BY_COACH.contains(&rating.item) || rating.from_records.is_none() {
        return Vec::new();
    }
    let counts = counts(facts.records, rating);
    let here = facts.records.staff.keyed().filter(|(_, person)| is_coach_on(person, facts.assessment.as_of));
    let mut coaches: Vec<(String, Key<Staff>)> =
        here.map(|(key, _)| (staff_name(facts.records, key), key)).collect();
    coaches.sort_by_cached_key(|(name, key)| (alphabetical(name), *key));
    let row = |(name, key): (String, Key<Staff>)| CoachRow {
        name,
        count: words::thousands(&counts.get(&key).copied().unwrap_or_default().to_string(), words.lang()),
        working_time: working_time(&facts.records.staff[key], words),
    };
    coaches.into_iter().map(row).collect()
}

fn is_coach_on(person: &Staff, day: Day) -> bool {
    person.role == Role::EmploymentSpecialist
        && person.starts_on.is_none_or(|first| first <= day)
        && person.ends_on.is_none_or(|last| last >= day)
}

/// The rows of the first table behind the rating, by coach.
fn counts(records: &Records, rating: &ItemRating) -> BTreeMap<Key<Staff>, u64> {
    let mut counts: BTreeMap<Key<Staff>, u64> = BTreeMap::new();
    let Some(evidence) = rating.evidence.first() else { return counts };
    let coach_of = |row: u32| match evidence.table {
        "activities" => records.activities.rows().get(row as usize).map(|activity| activity.staff),
        "clients" => records.clients.rows().get(row as usize).and_then(|client| client.coach),
        _ => None,
    };
    for coach in evidence.rows.iter().filter_map(|row| coach_of(*row)) {
        *counts.entry(coach).or_default() += 1;
    }
    counts
}

fn working_time(person: &Staff, words: &Words) -> String {
    let percent = decimal(person.fte) * Exact::from_integer(100.into());
    phrases::percent(&percent, words.lang())
}
