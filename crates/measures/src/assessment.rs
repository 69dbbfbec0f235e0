//! The rating of a programme on a day: 25 items, each with its reasons, the total and the band.

use casework::{Attestation, Code, Day, Key, ScaleId};

use crate::exact::Exact;
use crate::figure::{Amount, Direction, Figure};
use crate::finding::{Component, Evidence, Finding, Input, Missing};
use crate::index::Index;
use crate::items::findings;
use crate::ladder;
use crate::look::{Keep, Look};
use crate::scale::{Band, Scale, Section, Shape, scale};

/// A programme rated on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The edition it was rated by.
    pub scale: ScaleId,
    /// The day looked at, inclusive.
    pub as_of: Day,
    /// The 25 items in order.
    pub items: Vec<ItemRating>,
    /// The sum of the ratings, 25 to 125; none while any item has no rating.
    pub total: Option<u32>,
    /// The largest total.
    pub max: u32,
    /// The band of the total.
    pub band: Option<Band>,
}

/// The rating of one item with its reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemRating {
    /// 1 to 25.
    pub item: u8,
    /// Its name in code and JSON.
    pub code: &'static str,
    /// Its section.
    pub section: Section,
    /// The rating, 1 to 5; none when it is missing.
    pub score: Option<u8>,
    /// How it was found.
    pub basis: Basis,
    /// The main figure, for items that have one and where there is enough to count.
    pub value: Option<Exact>,
    /// The unit of the main figure, for items that have one.
    pub unit: Option<&'static str>,
    /// The figures that the levels of the item use.
    pub figures: Vec<Figure>,
    /// Other counts that the rule looked at.
    pub inputs: Vec<Input>,
    /// The components, for items that count them; also where none of them can be told.
    pub components: Vec<Component>,
    /// The records that made the rating.
    pub evidence: Vec<Evidence>,
    /// What is missing.
    pub missing: Vec<Missing>,
    /// The nearest higher rating and what it takes.
    pub next: Option<Next>,
    /// The attestation by which a person rated the whole item.
    pub judged_by: Option<Key<Attestation>>,
    /// What the records and attested components give, also where a person rated otherwise.
    pub from_records: Option<u8>,
}

/// How a rating was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// By the rule from the records.
    Computed,
    /// By the rule, at least one component settled by an attestation.
    Attested,
    /// By a person who rated the whole item.
    Judged,
    /// Not found.
    Missing,
}

impl Basis {
    /// The basis' code.
    pub fn code(self) -> &'static str {
        match self {
            Basis::Computed => "computed",
            Basis::Attested => "attested",
            Basis::Judged => "judged",
            Basis::Missing => "missing",
        }
    }
}

/// A higher rating and the fewest steps to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// The rating after the steps.
    pub score: u8,
    /// How many steps: with one less the rating stays.
    pub distance: u64,
    /// What one step is, such as `contacts`; `changes` where the steps are of several kinds.
    pub unit: &'static str,
    /// The steps of each figure.
    pub raises: Vec<Raise>,
}

/// Steps of one figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Raise {
    /// The figure's name.
    pub figure: &'static str,
    /// What one step is.
    pub unit: &'static str,
    /// How many.
    pub steps: u64,
}

/// Rates the programme on a day by an edition of the scale, with the records behind each rating.
pub fn assess(index: &Index<'_>, day: Day, edition: ScaleId) -> Assessment {
    rate(index, day, edition, Keep::Evidence)
}

/// As [`assess`], without gathering the records behind each rating; for trends over many days.
pub fn assess_without_evidence(index: &Index<'_>, day: Day, edition: ScaleId) -> Assessment {
    rate(index, day, edition, Keep::Ratings)
}

fn rate(index: &Index<'_>, day: Day, edition: ScaleId, keep: Keep) -> Assessment {
    let scale = scale(edition);
    let look = Look::new(index, day, &scale.items, keep);
    let shapes = scale.items.all();
    let items: Vec<ItemRating> = findings(&look)
        .into_iter()
        .zip(shapes)
        .map(|(finding, shape)| rate_item(&look, finding, shape))
        .collect();
    Assessment::of(edition, scale, day, items)
}

impl Assessment {
    /// The assessment with these ratings.
    pub(crate) fn of(edition: ScaleId, scale: &Scale, day: Day, items: Vec<ItemRating>) -> Assessment {
        let total: Option<u32> = items.iter().map(|item| item.score.map(u32::from)).sum();
        let band = total.and_then(|total| scale.band(total));
        Assessment { scale: edition, as_of: day, items, total, max: scale.max_total(), band }
    }

    /// The item with this number.
    pub fn item(&self, number: u8) -> Option<&ItemRating> {
        self.items.iter().find(|item| item.item == number)
    }

    /// The sum of a section's ratings and the most it could be; the sum is none while a rating is missing.
    pub fn section(&self, section: Section) -> (Option<u32>, u32) {
        const BEST: u32 = 5;
        let items = || self.items.iter().filter(|item| item.section == section);
        let most = BEST * u32::try_from(items().count()).unwrap_or_default();
        (items().map(|item| item.score.map(u32::from)).sum(), most)
    }

    /// The edition's code.
    pub fn scale_code(&self) -> &'static str {
        self.scale.code()
    }
}

impl ItemRating {
    /// Whether the item counts components and something is known of them.
    pub fn has_components(&self) -> bool {
        !self.components.is_empty() && self.from_records.is_some()
    }

    /// How many records made the rating.
    pub fn evidence_count(&self) -> usize {
        self.evidence.iter().map(|evidence| evidence.rows.len()).sum()
    }
}

fn rate_item(look: &Look<'_, '_>, finding: Finding, shape: Shape<'_>) -> ItemRating {
    let Finding { mut figures, value, inputs, components, evidence, nothing } = finding;
    let silent = !components.is_empty() && components.iter().all(Component::is_missing);
    let missing_components = || {
        let missing = components.iter().filter(|component| component.is_missing());
        missing.map(|component| Missing::Component(component.name)).collect::<Vec<_>>()
    };
    let missing = nothing.map_or_else(missing_components, |missing| vec![missing]);
    let is_found = nothing.is_none() && !silent;
    if !components.is_empty() {
        figures.push(components_figure(&components));
    }
    let from_records = is_found.then(|| ladder::score(shape.levels, &figures));
    let judged = look.judged(shape.number);
    let is_attested = components.iter().any(|component| component.attested.is_some());
    let (score, basis) = match (judged, from_records) {
        (Some((rating, _)), _) => (Some(rating), Basis::Judged),
        (None, Some(score)) => (Some(score), if is_attested { Basis::Attested } else { Basis::Computed }),
        (None, None) => (None, Basis::Missing),
    };
    let main = value.and_then(|name| figures.iter().find(|figure| figure.name == name));
    // What a person decided, only a person can change.
    let next = from_records.filter(|_| judged.is_none() && look.keep == Keep::Evidence);
    ItemRating {
        item: shape.number,
        code: shape.code,
        section: shape.section,
        score,
        basis,
        value: main.and_then(|figure| figure.amount.exact()).filter(|_| is_found),
        unit: unit_of_value(shape.number),
        next: next.and_then(|score| ladder::next(shape.levels, &figures, score)),
        components,
        figures,
        inputs,
        evidence,
        missing,
        judged_by: judged.map(|(_, key)| key),
        from_records,
    }
}

/// The rating that these figures give an item by its levels; `None` where there is no such item.
pub fn rate_figures(edition: ScaleId, item: u8, figures: &[Figure]) -> Option<u8> {
    let shapes = scale(edition).items.all();
    let shape = shapes.iter().find(|shape| shape.number == item)?;
    Some(ladder::score(shape.levels, figures))
}

/// The number of components that are met, as a figure.
pub(crate) fn components_figure(components: &[Component]) -> Figure {
    let met = components.iter().filter(|component| component.is_met()).count();
    Figure {
        name: "components",
        unit: "components",
        amount: Amount::Count(u64::try_from(met).unwrap_or_default(), Direction::More),
    }
}

/// The unit of an item's main figure; the other items have none.
fn unit_of_value(item: u8) -> Option<&'static str> {
    match item {
        1 => Some("clients_per_full_time_coach"),
        2 | 4 | 16 | 19..=21 | 24 => Some("percent"),
        15 => Some("days"),
        17 => Some("contacts_per_week"),
        _ => None,
    }
}
