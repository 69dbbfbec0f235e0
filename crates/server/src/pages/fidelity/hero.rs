//! Total, band and sections, and the items that are closest to rising.

use measures::scale::Section;
use measures::{Assessment, ItemRating};
use words::{Arg, Words};

use crate::pages::fidelity::{Facts, counted};
use crate::pages::parts::{ItemLink, level_name};
use crate::pages::rulers::{Marks, bands};
use crate::pages::svg::Drawing;

/// Total, band and sections.
pub(crate) struct Hero {
    /// The total; none while an item has no rating.
    pub(crate) total: Option<String>,
    /// What the total is of, such as `/ 125 points`.
    pub(crate) of: String,
    /// The band, or how many items have no rating.
    pub(crate) lead: String,
    /// The points to the next band, or why there is no total.
    pub(crate) distance: String,
    /// By how much it has changed over the months shown; empty where that cannot be told.
    pub(crate) change: String,
    /// The sections.
    pub(crate) sums: Vec<Sum>,
    /// Where the total stands among the bands; none without a total.
    pub(crate) ruler: Vec<Drawing>,
}

/// The sum of a section.
pub(crate) struct Sum {
    /// The section's code, for the address within the page.
    pub(crate) code: &'static str,
    /// Its name.
    pub(crate) name: String,
    /// Its items, such as `4–11`.
    pub(crate) items: String,
    /// The sum of its ratings, or how many are missing.
    pub(crate) points: String,
    /// The sum as a bar, or a piece for each item where one is missing.
    pub(crate) bar: Drawing,
}

/// An item that few steps would raise.
pub(crate) struct Rise {
    /// The item.
    pub(crate) item: ItemLink,
    /// The steps.
    pub(crate) steps: String,
    /// By how much its rating would rise, such as `+1`.
    pub(crate) gain: String,
}

pub(super) fn hero(facts: &Facts<'_>, words: &Words) -> Hero {
    let assessment = facts.assessment;
    let (lead, distance) = if let (Some(total), Some(band)) = (assessment.total, assessment.band) {
        let next = phrases::to_next_band(assessment, total, band);
        let distance = next.map(|(points, next)| {
            let least = Arg::from((total + points).to_string());
            let args = [("count", Arg::Count(i64::from(points))), ("least", least)];
            words.say(&format!("fidelity-to-{}", next.code()), &args)
        });
        (level_name(band, words), distance.unwrap_or_else(|| words.get("fidelity-highest")))
    } else {
        let missing = assessment.items.iter().filter(|rating| rating.score.is_none()).count();
        let lead = words.say("fidelity-no-total", &[("count", counted(missing))]);
        (lead, words.get("fidelity-no-total-why"))
    };
    let ruler = assessment.total.map(|total| bands(assessment, Marks::Now(Some(total)), words));
    Hero {
        total: assessment.total.map(|total| total.to_string()),
        of: words.say("fidelity-of", &[("max", Arg::from(assessment.max.to_string()))]),
        lead,
        distance,
        change: change(facts, words),
        sums: Section::ALL.into_iter().map(|section| sum(assessment, section, words)).collect(),
        ruler: ruler.unwrap_or_default(),
    }
}

/// From the first month shown to the day looked at.
fn change(facts: &Facts<'_>, words: &Words) -> String {
    let first = facts.trend.first().and_then(|first| Some((first.as_of, first.total?)));
    let (Some((date, before)), Some(now)) = (first, facts.assessment.total) else { return String::new() };
    let change = crate::pages::trend_chart::signed(i64::from(now) - i64::from(before));
    let date = Arg::from(phrases::day(date, words.lang()));
    words.say("fidelity-change", &[("change", Arg::from(change)), ("date", date)])
}

fn sum(assessment: &Assessment, section: Section, words: &Words) -> Sum {
    let items: Vec<&ItemRating> =
        assessment.items.iter().filter(|rating| rating.section == section).collect();
    let (total, most) = assessment.section(section);
    let missing = items.iter().filter(|rating| rating.score.is_none()).count();
    let range = items.first().zip(items.last()).map(|(first, last)| format!("{}–{}", first.item, last.item));
    Sum {
        code: section.code(),
        name: phrases::section_name(section, words),
        items: range.unwrap_or_default(),
        points: total.map_or_else(
            || words.say("fidelity-sum-missing", &[("count", counted(missing))]),
            |total| format!("{total}\u{a0}/\u{a0}{most}"),
        ),
        bar: total.map_or_else(|| pieces(&items), |total| bar(total, most)),
    }
}

const WIDTH: u32 = 320;

fn bar(total: u32, most: u32) -> Drawing {
    let mut drawing = Drawing::new("ruler", WIDTH, 12, String::new());
    let whole = f64::from(WIDTH);
    drawing.area("c-rest", (0.5, 0.5), (whole - 1.0, 11.0));
    drawing.area("c-bar", (0.0, 0.0), (whole * f64::from(total) / f64::from(most.max(1)), 12.0));
    drawing
}

/// A piece for each item: filled where it has a rating, outlined where it is missing.
fn pieces(items: &[&ItemRating]) -> Drawing {
    const GAP: f64 = 3.0;
    let mut drawing = Drawing::new("ruler", WIDTH, 12, String::new());
    let count = u32::try_from(items.len()).unwrap_or(1).max(1);
    let each = f64::from(WIDTH) / f64::from(count);
    for (nth, rating) in (0u32..).zip(items) {
        let class = if rating.score.is_some() { "c-bar" } else { "c-limit" };
        drawing.area(class, (1.0 + f64::from(nth) * each, 1.0), (each - GAP, 10.0));
    }
    drawing
}

/// The items that take the fewest steps to rise.
pub(super) fn rises(facts: &Facts<'_>, words: &Words) -> Vec<Rise> {
    const SHOWN: usize = 4;
    let day = facts.assessment.as_of.to_string();
    let mut rising: Vec<_> = facts
        .assessment
        .items
        .iter()
        .filter_map(|rating| Some((rating, rating.next.as_ref()?, rating.score?)))
        .collect();
    rising.sort_by_key(|(rating, next, _)| (next.distance, rating.item));
    let rise = |(rating, next, score): (&ItemRating, &measures::Next, u8)| Rise {
        item: ItemLink::new(facts.base, rating.item, &day, words),
        steps: phrases::steps(rating, next, words),
        gain: format!("+{}", next.score.saturating_sub(score)),
    };
    rising.into_iter().take(SHOWN).map(rise).collect()
}
