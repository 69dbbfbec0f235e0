//! The components of an item: what the records say, what was attested, and the place to attest.

use casework::{Attestation, Attested, Code, Day, Records, components_of};
use measures::contradictions::Contradiction;
use measures::{Component, ItemRating};
use words::{Arg, Words};

use crate::pages::item::Facts;
use crate::pages::item::attest::{AttestForm, component_form};

/// A component of an item.
pub(crate) struct ComponentView {
    /// Its letter; empty for one that has a name only.
    pub(crate) letter: &'static str,
    /// What it is.
    pub(crate) name: String,
    /// Yes, no, or not known.
    pub(crate) answer: String,
    /// The icon of the answer.
    pub(crate) icon: &'static str,
    /// What the records say.
    pub(crate) records: String,
    /// What was attested last; empty where nothing was.
    pub(crate) attested: String,
    /// Whether the two speak against each other.
    pub(crate) is_contradicted: bool,
    /// The form to attest it; none where the reader may not.
    pub(crate) form: Option<AttestForm>,
}

/// The component that is better not met.
const FORMAL_RULE: &str = "formal_rule";

pub(super) fn components(facts: &Facts<'_>, rating: &ItemRating, words: &Words) -> Vec<ComponentView> {
    components_of(rating.item).iter().copied().map(|name| component(facts, rating, name, words)).collect()
}

fn component(facts: &Facts<'_>, rating: &ItemRating, name: &'static str, words: &Words) -> ComponentView {
    let day = facts.assessment.as_of;
    let counted = rating.components.iter().find(|component| component.name == name);
    let attestation = latest(facts.records, rating.item, name, day);
    let answer = match counted {
        Some(component) if component.is_missing() => None,
        Some(component) => Some(component.is_met()),
        None => attestation.and_then(finding),
    };
    let is_good = answer.is_some_and(|met| met != (name == FORMAL_RULE));
    let full_name = words.get(&format!("item-{}-{name}", rating.item));
    ComponentView {
        letter: if name.len() == 1 { name } else { "" },
        answer: answer
            .map_or_else(|| words.get("item-page-not-known"), |met| phrases::figures::yes_or_no(met, words)),
        icon: match answer {
            None => "dashed-circle",
            Some(_) if is_good => "check",
            Some(_) => "cross",
        },
        records: from_records(counted, words),
        attested: attestation.map(|row| attested(row, words)).unwrap_or_default(),
        is_contradicted: facts.contradictions.iter().any(|found| is_about(found, rating.item, name)),
        form: component_form(facts, name, &full_name, words),
        name: full_name,
    }
}

fn is_about(found: &Contradiction, item: u8, name: &str) -> bool {
    matches!(found, Contradiction::AttestedAgainstRecords { item: of, component }
        if *of == item && component.name == name)
}

/// The attestation of a component that holds on the day: the last one, and of one day the `no`, as the rating has it.
fn latest<'r>(records: &'r Records, item: u8, name: &str, day: Day) -> Option<&'r Attestation> {
    let is_meant = |row: &&Attestation| {
        let is_named = matches!(&row.value, Attested::Component(component, _) if component.as_str() == name);
        row.item == item && row.date <= day && is_named
    };
    records.attestations.iter().filter(is_meant).max_by_key(|row| (row.date, finding(row) == Some(false)))
}

fn finding(attestation: &Attestation) -> Option<bool> {
    match &attestation.value {
        Attested::Component(_, met) => Some(*met),
        Attested::Item(_) => None,
    }
}

/// What the records say, with the counts behind it.
fn from_records(component: Option<&Component>, words: &Words) -> String {
    let Some(component) = component else { return words.get("item-page-attested-only") };
    if component.inputs.is_empty() && component.from_records.is_none() {
        return words.get("item-page-attested-only");
    }
    let says = match component.from_records {
        Some(met) => phrases::figures::yes_or_no(met, words),
        None => words.get("explain-no-records"),
    };
    let inputs = phrases::inputs(component, words);
    let key = if inputs.is_empty() { "item-page-records-say" } else { "item-page-records-say-counts" };
    words.say(key, &[("answer", Arg::from(says)), ("counts", Arg::from(inputs))])
}

/// What was attested, when, how and by whom.
fn attested(row: &Attestation, words: &Words) -> String {
    let met = finding(row).unwrap_or_default();
    let source = words.get(&format!("code-attestation_source-{}", row.source.code()));
    let args = [
        ("answer", Arg::from(phrases::figures::yes_or_no(met, words))),
        ("date", Arg::from(phrases::day(row.date, words.lang()))),
        ("source", Arg::from(source)),
    ];
    let lead = words.say("item-page-attested", &args);
    let rest = row.by.iter().chain(&row.comment).map(|text| text.as_str().to_owned());
    std::iter::once(lead).chain(rest).collect::<Vec<_>>().join(" · ")
}
