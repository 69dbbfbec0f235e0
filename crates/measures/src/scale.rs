//! Editions of the fidelity scale, read from data files: items, levels, numbers and the source of each.

mod numbers;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::{Code, ScaleId};
use serde::Deserialize;
use toml::{Table, Value};

pub use numbers::*;

/// The number of items of every edition.
pub const ITEMS: usize = 25;

/// An edition of the scale.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The edition's code, `fi-25` or `ips-25`.
    pub id: String,
    /// The bands of the total, the highest first.
    pub bands: Vec<BandLimit>,
    /// The numbers of the deadlines.
    pub deadlines: Deadlines,
    /// The 25 items.
    pub items: Items,
}

/// A band of the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// 73 or less.
    NotSupportedEmployment,
    /// 74 to 99.
    Fair,
    /// 100 to 114.
    Good,
    /// 115 to 125.
    Exemplary,
}

impl Band {
    /// Every band, the lowest first.
    pub const ALL: [Band; 4] = [Band::NotSupportedEmployment, Band::Fair, Band::Good, Band::Exemplary];

    /// The band's code.
    pub fn code(self) -> &'static str {
        match self {
            Band::NotSupportedEmployment => "not_supported_employment",
            Band::Fair => "fair",
            Band::Good => "good",
            Band::Exemplary => "exemplary",
        }
    }
}

/// The least total of a band.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandLimit {
    /// The band.
    pub name: Band,
    /// The least total.
    pub least: u32,
    /// Where the limit comes from.
    pub source: Source,
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Published material on the Finnish edition and the UK version.
    Published,
    /// The 2008 scale as generally described.
    #[serde(rename = "scale-2008")]
    Scale2008,
    /// Our own reading of what a source does not settle.
    Own,
}

impl Source {
    /// The source's code.
    pub fn code(self) -> &'static str {
        match self {
            Source::Published => "published",
            Source::Scale2008 => "scale-2008",
            Source::Own => "own",
        }
    }
}

/// A section of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Items 1 to 3.
    Staffing,
    /// Items 4 to 11.
    Organisation,
    /// Items 12 to 25.
    Services,
}

impl Section {
    /// Every section in order.
    pub const ALL: [Section; 3] = [Section::Staffing, Section::Organisation, Section::Services];

    /// The section's code.
    pub fn code(self) -> &'static str {
        match self {
            Section::Staffing => "staffing",
            Section::Organisation => "organisation",
            Section::Services => "services",
        }
    }
}

/// A level of an item: the rating and all that it needs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// The rating, 2 to 5; 1 needs nothing.
    pub score: u8,
    /// For each figure by name, what it must be.
    pub needs: BTreeMap<String, Need>,
    /// Where the limits come from.
    pub source: Source,
}

/// The limit that the highest of these levels sets for a figure; nothing where it sets none.
pub fn highest(levels: &[Level], figure: &str) -> Option<u32> {
    match levels.first()?.needs.get(figure)? {
        Need::Limit(limit) => Some(*limit),
        Need::Flag(_) => None,
    }
}

/// What a figure must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Need {
    /// Met or not.
    Flag(bool),
    /// At least this much, or at most, by which way of the figure is better.
    Limit(u32),
}

/// An item of the scale, with the numbers `N` that its rule uses.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item<N> {
    /// 1 to 25.
    pub number: u8,
    /// Its section.
    pub section: Section,
    /// Its levels, the highest first.
    pub levels: Vec<Level>,
    /// The numbers of its rule.
    pub numbers: N,
}

/// A number of a rule and where it comes from.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sourced<T> {
    /// The number.
    pub is: T,
    /// Where it comes from.
    pub source: Source,
}

/// An edition's file cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the scale file is not valid: {0}")]
pub struct InvalidScale(String);

const FI_25: &str = include_str!("../scales/fi-25.toml");
const IPS_25: &str = include_str!("../scales/ips-25.toml");

/// The edition with this id.
pub fn scale(id: ScaleId) -> &'static Scale {
    static FINNISH: LazyLock<Scale> = LazyLock::new(|| built_in(FI_25, None));
    static INTERNATIONAL: LazyLock<Scale> = LazyLock::new(|| built_in(IPS_25, Some(FI_25)));
    match id {
        ScaleId::Fi25 => &FINNISH,
        ScaleId::Ips25 => &INTERNATIONAL,
    }
}

#[expect(
    clippy::panic,
    reason = "the built-in files are read by the tests; a broken one must not rate anything"
)]
fn built_in(text: &str, base: Option<&str>) -> Scale {
    Scale::read(text, base).unwrap_or_else(|fault| panic!("{fault}"))
}

impl Scale {
    /// Reads an edition from its file; one that says `based_on` takes from `base` what it does not say itself.
    pub fn read(text: &str, base: Option<&str>) -> Result<Scale, InvalidScale> {
        let table = |text: &str| text.parse::<Table>().map_err(|fault| InvalidScale(fault.to_string()));
        let mut edition = table(text)?;
        edition.remove("based_on");
        let whole = match base {
            Some(base) => merged(table(base)?, edition),
            None => edition,
        };
        let scale: Scale =
            whole.try_into().map_err(|fault: toml::de::Error| InvalidScale(fault.to_string()))?;
        if ScaleId::from_code(&scale.id).is_none() {
            return Err(InvalidScale(format!("no edition has the id {}", scale.id)));
        }
        Ok(scale)
    }

    /// The largest total: five for each item.
    pub fn max_total(&self) -> u32 {
        const BEST: u32 = 5;
        BEST * u32::try_from(ITEMS).unwrap_or_default()
    }

    /// The band of a total.
    pub fn band(&self, total: u32) -> Option<Band> {
        self.bands.iter().find(|band| total >= band.least).map(|band| band.name)
    }

    /// The least total of a band.
    pub fn least_total(&self, band: Band) -> Option<u32> {
        self.bands.iter().find(|each| each.name == band).map(|each| each.least)
    }
}

fn merged(mut base: Table, over: Table) -> Table {
    for (key, value) in over {
        let value = match (base.remove(&key), value) {
            (Some(Value::Table(under)), Value::Table(over)) if !over.contains_key("is") => {
                Value::Table(merged(under, over))
            }
            (_, value) => value,
        };
        base.insert(key, value);
    }
    base
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_editions_are_whole() {
        for id in ScaleId::ALL {
            let scale = scale(*id);
            assert_eq!(scale.id, id.code());
            let items = scale.items.all();
            let numbers: Vec<u8> = items.iter().map(|item| item.number).collect();
            assert_eq!(numbers, (1..=25).collect::<Vec<u8>>());
            for item in items {
                let scores: Vec<u8> = item.levels.iter().map(|level| level.score).collect();
                assert_eq!(scores, [5, 4, 3, 2], "item {}", item.number);
            }
        }
    }

    #[test]
    fn bands_meet_without_a_gap() {
        let scale = scale(ScaleId::Fi25);
        for (total, band) in [
            (125, Band::Exemplary),
            (115, Band::Exemplary),
            (114, Band::Good),
            (100, Band::Good),
            (99, Band::Fair),
            (74, Band::Fair),
            (73, Band::NotSupportedEmployment),
            (25, Band::NotSupportedEmployment),
        ] {
            assert_eq!(scale.band(total), Some(band), "{total}");
        }
    }

    #[test]
    fn the_editions_differ_where_they_say() {
        let (finnish, international) = (scale(ScaleId::Fi25), scale(ScaleId::Ips25));
        assert!(!finnish.items.all_phases.numbers.job_coaching.is);
        assert!(international.items.all_phases.numbers.job_coaching.is);
        assert_eq!(international.items.all_phases.numbers.ratings_by_phases.is, [1, 3, 3, 3, 3, 4, 5]);
        assert_eq!(international.items.vocational_unit.numbers.full_time_thousandths.is, 0);
        assert_eq!(international.items.rapid_search.numbers.middle.is, Middle::Mean);
        assert_eq!(international.items.caseload.levels.len(), 4);
    }

    #[test]
    fn a_file_with_an_unknown_number_is_refused() {
        let text = FI_25.replace("window_months = { is = 2, source = \"published\" }", "window = 2");
        assert!(Scale::read(&text, None).is_err());
    }
}
