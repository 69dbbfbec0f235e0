//! What if: a changed figure gives a new rating, and the cheapest set of changes reaches a band.

mod effort;
mod plan;

use std::str::FromStr;

use casework::ScaleId;
use rust_decimal::Decimal;

use crate::assessment::{Assessment, Basis, ItemRating, components_figure};
use crate::exact::{Exact, decimal, whole};
use crate::figure::{Amount, Figure};
use crate::ladder;
use crate::scale::scale;

pub use effort::{Effort, InvalidEffort};
pub use plan::{Plan, PlannedChange, Unreachable, cheapest};

/// A figure that somebody assumes.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The item, by its number or name.
    pub item: String,
    /// The figure, component or `rating`; `None` for the item's main figure.
    pub name: Option<String>,
    /// What it is assumed to be.
    pub value: Assumed,
}

/// A value that a figure is assumed to have.
#[derive(Clone, Debug, PartialEq)]
pub enum Assumed {
    /// A number, per cent for shares.
    Number(Decimal),
    /// Met or not.
    Flag(bool),
}

/// Why a change cannot be assumed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidChange {
    /// It is not written as `ITEM=VALUE` or `ITEM.FIGURE=VALUE`.
    #[error("not written as ITEM=VALUE or ITEM.FIGURE=VALUE")]
    Form,
    /// There is no such item.
    #[error("no such item")]
    Item,
    /// The item has no such figure on this day; these it has.
    #[error("no such figure; the item has {0:?}")]
    Figure(Vec<String>),
    /// The value is of another kind or out of range.
    #[error("not a value that this figure can have")]
    Value,
}

/// The name under which a whole rating can be assumed.
const RATING: &str = "rating";

impl FromStr for Change {
    type Err = InvalidChange;

    /// Reads `17=6`, `17.reviewed_weeks=80`, `5.c=yes`, `caseload=18,5` or `22.rating=4`.
    fn from_str(text: &str) -> Result<Change, InvalidChange> {
        let (figure, value) = text.split_once('=').ok_or(InvalidChange::Form)?;
        let (item, name) = match figure.split_once('.') {
            Some((item, name)) => (item, Some(name.trim().to_owned())),
            None => (figure, None),
        };
        let value = match value.trim() {
            "yes" => Assumed::Flag(true),
            "no" => Assumed::Flag(false),
            number => Assumed::Number(
                Decimal::from_str_exact(&number.replace(',', ".")).map_err(|_| InvalidChange::Form)?,
            ),
        };
        Ok(Change { item: item.trim().to_owned(), name, value })
    }
}

/// The ratings if these changes were so.
pub fn assume(assessment: &Assessment, changes: &[Change]) -> Result<Assessment, InvalidChange> {
    let mut items = assessment.items.clone();
    for change in changes {
        let is_meant =
            |rating: &&mut ItemRating| rating.code == change.item || rating.item.to_string() == change.item;
        let rating = items.iter_mut().find(is_meant).ok_or(InvalidChange::Item)?;
        apply(rating, change, assessment.scale)?;
    }
    Ok(Assessment::of(assessment.scale, scale(assessment.scale), assessment.as_of, items))
}

fn apply(rating: &mut ItemRating, change: &Change, edition: ScaleId) -> Result<(), InvalidChange> {
    let name = match &change.name {
        Some(name) => name.clone(),
        None => main_figure(rating).ok_or_else(|| InvalidChange::Figure(names(rating)))?.name.to_owned(),
    };
    if name == RATING {
        rating.score = Some(assumed_rating(&change.value)?);
        rating.basis = Basis::Judged;
        rating.next = None;
        return Ok(());
    }
    if let Some(component) = rating.components.iter_mut().find(|component| component.name == name) {
        let Assumed::Flag(met) = change.value else { return Err(InvalidChange::Value) };
        component.attested = None;
        component.from_records = Some(met);
        rating.figures.retain(|figure| figure.name != "components");
        rating.figures.push(components_figure(&rating.components));
    } else {
        let figures = names(rating);
        let figure = rating.figures.iter_mut().find(|figure| figure.name == name && name != "components");
        let figure = figure.ok_or(InvalidChange::Figure(figures))?;
        figure.amount = assumed(&figure.amount, &change.value)?;
        let exact = figure.amount.exact();
        follow(&mut rating.figures, &name, exact.as_ref());
        if main_figure(rating).is_some_and(|main| main.name == name) {
            rating.value = exact;
        }
    }
    rerate(rating, edition);
    Ok(())
}

fn assumed_rating(value: &Assumed) -> Result<u8, InvalidChange> {
    let Assumed::Number(number) = value else { return Err(InvalidChange::Value) };
    u8::try_from(*number)
        .ok()
        .filter(|score| (1..=5).contains(score) && number.is_integer())
        .ok_or(InvalidChange::Value)
}

fn assumed(amount: &Amount, value: &Assumed) -> Result<Amount, InvalidChange> {
    match (amount, value) {
        (Amount::Flag(_), Assumed::Flag(is)) => Ok(Amount::Flag(*is)),
        (Amount::Flag(_), Assumed::Number(_)) | (_, Assumed::Flag(_)) => Err(InvalidChange::Value),
        (_, Assumed::Number(number)) => {
            let is_percent = matches!(amount, Amount::Share { .. } | Amount::GrowingShare { .. });
            let most = if is_percent { Decimal::ONE_HUNDRED } else { Decimal::MAX };
            if !(Decimal::ZERO..=most).contains(number) {
                return Err(InvalidChange::Value);
            }
            Ok(Amount::Assumed {
                is: decimal(*number),
                better: amount.better(),
                rounded: amount.is_rounded(),
            })
        }
    }
}

/// A share and the count of the same thing cannot contradict each other: where some have it, one has it.
fn follow(figures: &mut [Figure], name: &str, share: Option<&Exact>) {
    let counterpart = match name {
        "clients_in_main_teams" => "clients_with_a_team",
        "excluded_share" => "excluded",
        "in_person" => "in_person_contacts",
        "in_rhythm" => "jobs_in_rhythm",
        _ => return,
    };
    let Some(count) = figures.iter_mut().find(|figure| figure.name == counterpart) else { return };
    let has_some = share.is_some_and(|share| *share > whole(0));
    let better = count.amount.better();
    let before = match count.amount {
        Amount::Count(before, _) => before,
        _ => 0,
    };
    // Clients may have a team that is not among the main ones.
    let keeps = name == "clients_in_main_teams" && !has_some;
    count.amount = Amount::Count(
        if keeps {
            before
        } else if has_some {
            before.max(1)
        } else {
            0
        },
        better,
    );
}

fn rerate(rating: &mut ItemRating, edition: ScaleId) {
    let shapes = scale(edition).items.all();
    let Some(shape) = shapes.iter().find(|shape| shape.number == rating.item) else { return };
    let score = ladder::score(shape.levels, &rating.figures);
    rating.score = Some(score);
    rating.from_records = Some(score);
    rating.basis = Basis::Computed;
    rating.judged_by = None;
    rating.missing = Vec::new();
    rating.next = ladder::next(shape.levels, &rating.figures, score);
}

/// The figure that is the item's value; an item whose levels use one figure only has that.
pub fn main_figure(rating: &ItemRating) -> Option<&Figure> {
    let first = rating.figures.first().filter(|figure| figure.name != "components");
    first.filter(|_| rating.unit.is_some() || rating.figures.len() == 1)
}

/// What of an item can be assumed on this day.
pub fn names(rating: &ItemRating) -> Vec<String> {
    let components = rating.components.iter().map(|component| component.name);
    let figures = rating.figures.iter().map(|figure| figure.name).filter(|name| *name != "components");
    components.chain(figures).chain([RATING]).map(str::to_owned).collect()
}
