//! How much work a step takes: weights that the user may edit.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use num_traits::ToPrimitive;
use rust_decimal::Decimal;

use crate::assessment::{ItemRating, Raise};

/// Weights of steps: by the kind of step, and for items that the user has weighed differently.
///
/// Efforts are whole thousandths of a working day, so that sums are exact.
#[derive(Clone, Debug, Default)]
pub struct Effort {
    items: BTreeMap<String, Option<u64>>,
}

/// An effort is not written as `ITEM=DAYS` or `ITEM=never`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not written as ITEM=DAYS or ITEM=never")]
pub struct InvalidEffort;

const EFFORT: &str = include_str!("../../scales/effort.toml");
const THOUSANDTHS: u32 = 1000;

static BY_UNIT: LazyLock<BTreeMap<String, u64>> = LazyLock::new(|| {
    let table: toml::Table = EFFORT.parse().unwrap_or_default();
    let days =
        |value: &toml::Value| value.as_float().or_else(|| value.as_integer().and_then(|days| days.to_f64()));
    let entries = table.iter().filter_map(|(unit, value)| {
        let thousandths = (days(value)? * f64::from(THOUSANDTHS)).round().to_u64()?;
        Some((unit.clone(), thousandths))
    });
    entries.collect()
});

impl Effort {
    /// Weighs the steps of an item by what the user says: `17=0.5` is half a day a step, `7=never` rules it out.
    pub fn set(&mut self, text: &str) -> Result<(), InvalidEffort> {
        let (item, days) = text.split_once('=').ok_or(InvalidEffort)?;
        let weight = match days.trim() {
            "never" => None,
            days => {
                let days = Decimal::from_str_exact(&days.replace(',', ".")).map_err(|_| InvalidEffort)?;
                let thousandths = (days * Decimal::from(THOUSANDTHS)).round();
                Some(u64::try_from(thousandths).map_err(|_| InvalidEffort)?)
            }
        };
        self.items.insert(item.trim().to_owned(), weight);
        Ok(())
    }

    /// The items that the user has weighed, as written.
    pub fn items(&self) -> impl Iterator<Item = &str> {
        self.items.keys().map(String::as_str)
    }

    /// The effort of these steps in thousandths of a working day; `None` when they are ruled out.
    pub(crate) fn of(&self, rating: &ItemRating, raises: &[Raise]) -> Option<u64> {
        let by_item = self.items.get(rating.code).or_else(|| self.items.get(&rating.item.to_string()));
        let weight = |raise: &Raise| match by_item {
            Some(weight) => *weight,
            None => BY_UNIT.get(raise.unit).copied(),
        };
        raises.iter().map(|raise| Some(weight(raise)?.saturating_mul(raise.steps))).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_step_has_a_weight() {
        for unit in
            ["clients", "minutes", "phases", "components", "coaches", "full_time_coaches", "leaders", "weeks"]
        {
            assert!(BY_UNIT.contains_key(unit), "{unit}");
        }
        assert_eq!(BY_UNIT.get("minutes"), Some(&2));
    }

    #[test]
    fn efforts_are_read_and_nonsense_refused() {
        let mut effort = Effort::default();
        for text in ["17=0,5", "caseload=3", "7=never"] {
            assert_eq!(effort.set(text), Ok(()), "{text}");
        }
        for text in ["17", "17=-1", "17=often", "17=1e9"] {
            assert_eq!(effort.set(text), Err(InvalidEffort), "{text}");
        }
    }
}
