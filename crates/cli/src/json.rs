//! The shapes of JSON output. They are wire types: what they are called and hold is a promise to other programs.

mod deadlines;
mod what_if;

use std::collections::BTreeMap;

use measures::{Assessment, Exact, ItemRating};
use serde::Serialize;
use words::Words;

pub(crate) use deadlines::Deadlines;
pub(crate) use what_if::WhatIf;

#[derive(Debug, Serialize)]
pub(crate) struct Fidelity<'a> {
    programme: &'a str,
    scale: &'static str,
    as_of: String,
    total: Option<u32>,
    max: u32,
    band: Option<&'static str>,
    items: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trend: Option<Vec<TrendPoint>>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Item {
    #[serde(rename = "item")]
    number: u8,
    code: &'static str,
    score: Option<u8>,
    basis: &'static str,
    value: Option<Number>,
    unit: Option<&'static str>,
    components: Option<BTreeMap<&'static str, bool>>,
    evidence_count: usize,
    missing: Vec<&'static str>,
    next: Option<Next>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Next {
    score: u8,
    distance: u64,
    unit: &'static str,
    text: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct TrendPoint {
    as_of: String,
    total: Option<u32>,
    band: Option<&'static str>,
    scores: Vec<Option<u8>>,
}

/// A number that is written without a decimal point when it is whole.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Number {
    Whole(i64),
    Fraction(f64),
}

impl Number {
    pub(crate) fn of(exact: &Exact) -> Number {
        match (exact.is_integer(), i64::try_from(exact.to_integer())) {
            (true, Ok(whole)) => Number::Whole(whole),
            _ => Number::Fraction(measures::float(exact)),
        }
    }
}

impl<'a> Fidelity<'a> {
    pub(crate) fn of(
        programme: &'a str,
        assessment: &Assessment,
        trend: Option<&[Assessment]>,
        words: &Words,
    ) -> Fidelity<'a> {
        Fidelity {
            programme,
            scale: assessment.scale_code(),
            as_of: assessment.as_of.to_string(),
            total: assessment.total,
            max: assessment.max,
            band: assessment.band.map(measures::scale::Band::code),
            items: assessment.items.iter().map(|item| Item::of(item, words)).collect(),
            trend: trend.map(|points| points.iter().map(TrendPoint::of).collect()),
        }
    }
}

impl Item {
    pub(crate) fn of(rating: &ItemRating, words: &Words) -> Item {
        let components = || rating.components.iter().map(|component| (component.name, component.is_met()));
        Item {
            number: rating.item,
            code: rating.code,
            score: rating.score,
            basis: rating.basis.code(),
            value: rating.value.as_ref().map(Number::of),
            unit: rating.unit,
            components: rating.has_components().then(|| components().collect()),
            evidence_count: rating.evidence_count(),
            missing: rating.missing.iter().map(|missing| missing.code()).collect(),
            next: rating.next.as_ref().map(|next| Next {
                score: next.score,
                distance: next.distance,
                unit: next.unit,
                text: phrases::next(rating, next, words),
            }),
        }
    }
}

impl TrendPoint {
    fn of(assessment: &Assessment) -> TrendPoint {
        TrendPoint {
            as_of: assessment.as_of.to_string(),
            total: assessment.total,
            band: assessment.band.map(measures::scale::Band::code),
            scores: assessment.items.iter().map(|item| item.score).collect(),
        }
    }
}
