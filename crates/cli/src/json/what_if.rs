//! What-if as JSON: before, after, what changed, and the cheapest way.

use measures::Assessment;
use measures::what_if::{self, Plan, Unreachable};
use serde::Serialize;
use words::Words;

use crate::json::Number;

#[derive(Debug, Serialize)]
pub(crate) struct WhatIf<'a> {
    programme: &'a str,
    scale: &'static str,
    as_of: String,
    before: Sum,
    after: Sum,
    changed: Vec<Changed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<Way>,
}

#[derive(Debug, Serialize)]
struct Sum {
    total: Option<u32>,
    band: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Changed {
    item: u8,
    code: &'static str,
    from: Option<u8>,
    to: Option<u8>,
    value: Option<Number>,
}

#[derive(Debug, Serialize)]
struct Way {
    reachable: bool,
    total: Option<u32>,
    band: Option<&'static str>,
    effort_days: Option<f64>,
    changes: Vec<PlannedChange>,
    missing_items: Vec<u8>,
}

#[derive(Debug, Serialize)]
struct PlannedChange {
    item: u8,
    code: &'static str,
    from: u8,
    to: u8,
    distance: u64,
    unit: &'static str,
    effort_days: f64,
    text: String,
}

impl Sum {
    fn of(assessment: &Assessment) -> Sum {
        Sum { total: assessment.total, band: assessment.band.map(measures::scale::Band::code) }
    }
}

impl<'a> WhatIf<'a> {
    pub(crate) fn of(
        programme: &'a str,
        before: &Assessment,
        after: &Assessment,
        plan: Option<&Result<Plan, Unreachable>>,
        words: &Words,
    ) -> WhatIf<'a> {
        let pairs = before.items.iter().zip(&after.items);
        let changed =
            pairs.filter(|(before, after)| before.score != after.score || before.value != after.value);
        WhatIf {
            programme,
            scale: before.scale_code(),
            as_of: before.as_of.to_string(),
            before: Sum::of(before),
            after: Sum::of(after),
            changed: changed
                .map(|(before, after)| Changed {
                    item: after.item,
                    code: after.code,
                    from: before.score,
                    to: after.score,
                    value: after.value.as_ref().map(Number::of),
                })
                .collect(),
            plan: plan.map(|plan| Way::of(plan, words)),
        }
    }
}

impl Way {
    fn of(plan: &Result<Plan, Unreachable>, words: &Words) -> Way {
        let nowhere = Way {
            reachable: false,
            total: None,
            band: None,
            effort_days: None,
            changes: Vec::new(),
            missing_items: Vec::new(),
        };
        match plan {
            Ok(plan) => Way {
                reachable: true,
                total: Some(plan.total),
                band: Some(plan.band.code()),
                effort_days: Some(days(plan.effort)),
                changes: plan.changes.iter().map(|change| PlannedChange::of(change, words)).collect(),
                ..nowhere
            },
            Err(Unreachable::AtMost(total)) => Way { total: Some(*total), ..nowhere },
            Err(Unreachable::Missing(items)) => Way { missing_items: items.clone(), ..nowhere },
        }
    }
}

impl PlannedChange {
    fn of(change: &what_if::PlannedChange, words: &Words) -> PlannedChange {
        let steps = change.way.raises.iter().map(|raise| phrases::raised(change.code, raise, words));
        PlannedChange {
            item: change.item,
            code: change.code,
            from: change.from,
            to: change.way.score,
            distance: change.way.distance,
            unit: change.way.unit,
            effort_days: days(change.effort),
            text: steps.collect::<Vec<_>>().join(" + "),
        }
    }
}

/// Thousandths of a working day as days.
fn days(thousandths: u64) -> f64 {
    f64::from(u32::try_from(thousandths).unwrap_or(u32::MAX)) / 1000.0
}
