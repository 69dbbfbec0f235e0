//! What a rating takes: the next one, the limits of all, and where they come from.

use measures::scale::{Level, Need, Shape, scale};
use measures::{Assessment, ItemRating};
use words::{Arg, Words};

use crate::pages::item::Facts;
use crate::pages::rulers;
use crate::pages::svg::Drawing;

/// What the next rating takes.
pub(crate) struct NextView {
    /// The heading.
    pub(crate) heading: String,
    /// The steps, or why there are none.
    pub(crate) text: String,
    /// The page that assumes other figures.
    pub(crate) what_if: String,
}

/// What a rating needs.
pub(crate) struct LevelRow {
    /// The rating.
    pub(crate) score: u8,
    /// What it needs of each figure.
    pub(crate) needs: Vec<String>,
    /// Where the limits come from.
    pub(crate) source: String,
    /// Whether the item has this rating now.
    pub(crate) is_now: bool,
}

pub(super) fn next(facts: &Facts<'_>, rating: &ItemRating, words: &Words) -> NextView {
    const BEST: u8 = 5;
    let (heading, text) = match (&rating.next, rating.score) {
        (Some(next), _) => {
            let score = Arg::from(next.score.to_string());
            (words.say("item-page-next", &[("score", score)]), phrases::steps(rating, next, words))
        }
        (None, Some(BEST)) => (words.get("item-page-next-best"), words.get("explain-best")),
        (None, Some(_)) => (words.get("explain-raises"), words.get("explain-no-way")),
        (None, None) => (words.get("item-page-next-missing"), words.get("item-page-next-first")),
    };
    let what_if = format!("{}/what-if?day={}#item-{}", facts.base, facts.assessment.as_of, rating.item);
    NextView { heading, text, what_if }
}

fn shape(assessment: &Assessment, item: u8) -> Option<Shape<'static>> {
    scale(assessment.scale).items.all().into_iter().find(|shape| shape.number == item)
}

/// The ruler of the item's main figure: the one that is its value, or the first that has limits of its own.
pub(super) fn ruler(assessment: &Assessment, rating: &ItemRating, words: &Words) -> Vec<Drawing> {
    let Some(shape) = shape(assessment, rating.item).filter(|_| rating.from_records.is_some()) else {
        return Vec::new();
    };
    let mut rulers = rating.figures.iter().filter_map(|figure| rulers::limits(figure, shape.levels, words));
    rulers.next().unwrap_or_default()
}

/// What each rating needs, the highest first.
pub(super) fn levels(assessment: &Assessment, rating: &ItemRating, words: &Words) -> Vec<LevelRow> {
    let levels = shape(assessment, rating.item).map_or(&[][..], |shape| shape.levels);
    let row = |level: &Level| LevelRow {
        score: level.score,
        needs: level.needs.iter().map(|(figure, need)| needed(figure, *need, words)).collect(),
        source: words.get(&format!("source-{}", level.source.code())),
        is_now: rating.score == Some(level.score),
    };
    levels.iter().map(row).collect()
}

fn needed(figure: &str, need: Need, words: &Words) -> String {
    let limit = phrases::figures::limit(figure, need, words);
    format!("{}: {limit}", phrases::figures::name(figure, words))
}
