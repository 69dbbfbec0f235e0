//! What if, in words: the total before and after, what changes, and the cheapest way to a band.

use measures::Assessment;
use measures::scale::Band;
use measures::what_if::{Plan, Unreachable};
use phrases::{band_name, item_name, working_days};
use words::{Arg, Words};

use crate::text::{Style, Styles, padded, padded_left, wrapped};

const NAME: usize = 48;

/// The totals of now and then, and the ratings that change.
pub(crate) fn changed(before: &Assessment, after: &Assessment, words: &Words, styles: Styles) -> String {
    let mut lines =
        vec![total("whatif-now", before, words), total("whatif-then", after, words), String::new()];
    let pairs = before.items.iter().zip(&after.items);
    let changed: Vec<_> = pairs.filter(|(before, after)| before.score != after.score).collect();
    if changed.is_empty() {
        lines.push(words.get("whatif-nothing-changed"));
    } else {
        lines.push(styles.set(&words.get("whatif-changed"), Style::Bold));
    }
    for (before, after) in changed {
        let from = before.score.map_or_else(|| "–".to_owned(), |score| score.to_string());
        let to = after.score.map_or_else(|| "–".to_owned(), |score| score.to_string());
        lines.push(format!("{}  {from} → {to}", item(after.item, words)));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn total(key: &str, assessment: &Assessment, words: &Words) -> String {
    let figure = match (assessment.total, assessment.band) {
        (Some(total), Some(band)) => format!("{total} / {}  {}", assessment.max, band_name(band, words)),
        _ => "–".to_owned(),
    };
    format!("{}{figure}", padded(&words.get(key), 8))
}

fn item(number: u8, words: &Words) -> String {
    format!("{}  {}", padded_left(&number.to_string(), 2), padded(&item_name(number, words), NAME))
}

/// The cheapest way to the band.
pub(crate) fn plan(
    plan: &Plan,
    assessment: &Assessment,
    wanted: Band,
    words: &Words,
    styles: Styles,
) -> String {
    let band = || Arg::from(band_name(wanted, words));
    if plan.changes.is_empty() {
        return format!("{}\n", words.say("whatif-reached", &[("band", band())]));
    }
    let mut lines =
        vec![String::new(), styles.set(&words.say("whatif-plan", &[("band", band())]), Style::Bold)];
    for change in &plan.changes {
        let scores = format!("{} → {}", change.from, change.way.score);
        lines.push(format!("{}  {scores}  {}", item(change.item, words), working_days(change.effort, words)));
        let rating = assessment.item(change.item);
        let steps = rating.map(|rating| phrases::steps(rating, &change.way, words)).unwrap_or_default();
        lines.push(styles.set(&wrapped(&steps, "    ", 4), Style::Dim));
    }
    lines.push(String::new());
    lines.push(format!("{} / {}  {}", plan.total, assessment.max, band_name(plan.band, words)));
    lines.push(format!("{}: {}", words.get("whatif-effort"), working_days(plan.effort, words)));
    lines.push(wrapped(&words.get("whatif-estimates"), "", 0));
    lines.push(String::new());
    lines.join("\n")
}

/// Why the band cannot be reached.
pub(crate) fn unreachable(why: &Unreachable, words: &Words) -> String {
    wrapped(&phrases::unreachable(why, words), "", 0)
}
