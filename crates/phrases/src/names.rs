//! Names and days.

use casework::{Code, Day};
use measures::Assessment;
use measures::scale::{Band, Section, scale};
use words::{Lang, Words};

/// A day as the language writes it.
pub fn day(day: Day, lang: Lang) -> String {
    let (year, month, date) = day.parts();
    words::day(year, month, date, lang)
}

/// A code by its label.
pub fn code<C: Code>(code: C, words: &Words) -> String {
    words.get(&format!("code-{}-{}", C::LIST, code.code()))
}

/// The name of a section.
pub fn section_name(section: Section, words: &Words) -> String {
    words.get(&format!("section-{}", section.code()))
}

/// The points that lack to the next band.
pub fn to_next_band(assessment: &Assessment, total: u32, band: Band) -> Option<(u32, Band)> {
    let next = Band::ALL.into_iter().find(|each| *each > band)?;
    Some((scale(assessment.scale).least_total(next)?.saturating_sub(total), next))
}

/// The name of a band.
pub fn band_name(band: Band, words: &Words) -> String {
    words.get(&format!("band-{}", band.code()))
}

/// The name of an item.
pub fn item_name(item: u8, words: &Words) -> String {
    words.get(&format!("item-{item}-name"))
}
