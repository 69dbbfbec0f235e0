//! The cheapest way to a band, with efforts that the reader may change.

use measures::what_if::{Plan, PlannedChange};
use words::{Arg, Words};

use crate::pages::parts::{ItemLink, Mistake, level_name};
use crate::pages::what_if::changes::NEVER;
use crate::pages::what_if::{Facts, id_of};

/// The cheapest way to a band.
#[derive(Default)]
pub(crate) struct PlanView {
    /// The changes.
    pub(crate) rows: Vec<PlanRow>,
    /// The total after them with its band and all of the effort; empty without changes.
    pub(crate) sum: String,
    /// Why there is no way, or that the band is reached already; empty where there are changes.
    pub(crate) none: String,
    /// Efforts that were typed for items that are not part of the way.
    pub(crate) others: Vec<EffortField>,
}

/// One item's part.
pub(crate) struct PlanRow {
    /// The item.
    pub(crate) link: ItemLink,
    /// The steps.
    pub(crate) steps: String,
    /// The ratings, such as `1 → 2`.
    pub(crate) scores: String,
    /// By how much the rating rises.
    pub(crate) gain: String,
    /// The effort of all its steps.
    pub(crate) effort: String,
    /// The effort of one step.
    pub(crate) field: EffortField,
}

/// The effort of one step of an item.
pub(crate) struct EffortField {
    /// The item's number and name.
    pub(crate) label: String,
    /// The field's id.
    pub(crate) id: String,
    /// The field's name.
    pub(crate) name: String,
    /// What was typed; empty for our estimate.
    pub(crate) value: String,
    /// Our estimate, in days.
    pub(crate) estimate: String,
    /// Whether the item is left out of the way.
    pub(crate) is_never: bool,
    /// What must be mended; empty where nothing must.
    pub(crate) error: String,
}

pub(super) fn plan(facts: &Facts<'_>, words: &Words) -> PlanView {
    let level = || Arg::from(level_name(facts.wanted, words));
    match facts.plan {
        None => PlanView { others: others(facts, None, words), ..PlanView::default() },
        Some(Err(why)) => PlanView {
            none: phrases::unreachable(why, words),
            others: others(facts, None, words),
            ..PlanView::default()
        },
        Some(Ok(plan)) if plan.changes.is_empty() => PlanView {
            none: words.say("whatif-page-reached", &[("level", level())]),
            others: others(facts, Some(plan), words),
            ..PlanView::default()
        },
        Some(Ok(plan)) => PlanView {
            rows: plan.changes.iter().map(|change| row(change, facts, words)).collect(),
            sum: sum(plan, words),
            none: String::new(),
            others: others(facts, Some(plan), words),
        },
    }
}

fn sum(plan: &Plan, words: &Words) -> String {
    let args = [
        ("total", Arg::from(plan.total.to_string())),
        ("level", Arg::from(level_name(plan.band, words))),
        ("effort", Arg::from(phrases::working_days(plan.effort, words))),
    ];
    words.say("whatif-page-plan-sum", &args)
}

fn row(change: &PlannedChange, facts: &Facts<'_>, words: &Words) -> PlanRow {
    let rating = facts.after.item(change.item);
    let each = change.effort / change.way.distance.max(1);
    PlanRow {
        link: ItemLink::new(facts.base, change.item, &facts.assessment.as_of.to_string(), words),
        steps: rating.map(|rating| phrases::steps(rating, &change.way, words)).unwrap_or_default(),
        scores: format!("{}\u{a0}→\u{a0}{}", change.from, change.way.score),
        gain: format!("+{}", change.way.score.saturating_sub(change.from)),
        effort: phrases::working_days(change.effort, words),
        field: effort_field(facts, change.item, days(each, words), words),
    }
}

/// Thousandths of a day as a field shows them.
fn days(thousandths: u64, words: &Words) -> String {
    let digits = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    words::decimal(digits.trim_end_matches('0').trim_end_matches('.'), words.lang())
}

fn effort_field(facts: &Facts<'_>, item: u8, estimate: String, words: &Words) -> EffortField {
    let name = format!("effort.{item}");
    let mut typed = facts.typed.iter().filter(|(field, _)| *field == name).map(|(_, value)| value.trim());
    let value = typed.clone().find(|value| *value != NEVER && !value.is_empty()).unwrap_or_default();
    EffortField {
        label: format!("{item} {}", phrases::item_name(item, words)),
        id: id_of(&name),
        value: value.to_owned(),
        estimate,
        is_never: typed.any(|value| value == NEVER),
        error: facts.errors.iter().find(|error| error.field == name).map(text).unwrap_or_default(),
        name,
    }
}

fn text(mistake: &Mistake) -> String {
    mistake.text.clone()
}

/// What was typed of other items stays.
fn others(facts: &Facts<'_>, plan: Option<&Plan>, words: &Words) -> Vec<EffortField> {
    let is_planned =
        |item: u8| plan.is_some_and(|plan| plan.changes.iter().any(|change| change.item == item));
    let field = |item: u8| effort_field(facts, item, String::new(), words);
    let items = facts.assessment.items.iter().map(|rating| rating.item).filter(|item| !is_planned(*item));
    items.map(field).filter(|field| field.is_never || !field.value.is_empty()).collect()
}
