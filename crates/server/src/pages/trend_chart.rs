//! The chart of the total over the month-ends, with the limits of the bands, and its table.

mod chart;

use std::cmp::Ordering;

use measures::Assessment;
use words::{Arg, Words};

use crate::pages::svg::Drawing;
use crate::pages::trend_chart::chart::Chart;

/// The chart and its table.
pub(crate) struct Trend {
    /// The finding.
    pub(crate) title: String,
    /// A narrow and a wide drawing; none with fewer than two totals.
    pub(crate) drawings: Vec<Drawing>,
    /// The month-ends.
    pub(crate) months: Vec<Month>,
    /// How it was worked out.
    pub(crate) method: String,
}

/// A row of the table.
pub(crate) struct Month {
    /// The month.
    pub(crate) name: String,
    /// The total; `–` where there is none.
    pub(crate) total: String,
    /// By how much it differs from the month before.
    pub(crate) change: String,
}

/// The chart of these month-ends, the earliest first.
pub(crate) fn trend(points: &[Assessment], words: &Words) -> Trend {
    let drawings = Chart::of(points, words)
        .map(|chart| vec![chart.draw("slim", 326, 230), chart.draw("wide", 720, 380)]);
    let last = points.last().map(|point| phrases::day(point.as_of, words.lang())).unwrap_or_default();
    Trend {
        title: title(points, words),
        drawings: drawings.unwrap_or_default(),
        months: months(points),
        method: words.say("chart-trend-method", &[("date", Arg::from(last))]),
    }
}

/// What the chart shows, as a sentence.
fn title(points: &[Assessment], words: &Words) -> String {
    let mut with_total = points.iter().filter_map(|point| Some((point, point.total?)));
    let (Some((first, before)), Some((_, after))) = (with_total.next(), with_total.next_back()) else {
        return words.get("chart-trend-none");
    };
    let key = match after.cmp(&before) {
        Ordering::Greater => "chart-trend-more",
        Ordering::Less => "chart-trend-less",
        Ordering::Equal => "chart-trend-same",
    };
    let date = Arg::from(phrases::day(first.as_of, words.lang()));
    words.say(key, &[("count", Arg::Count(i64::from(after.abs_diff(before)))), ("date", date)])
}

/// The year is told where it changes.
fn months(points: &[Assessment]) -> Vec<Month> {
    let mut before: Option<&Assessment> = None;
    let mut rows = Vec::with_capacity(points.len());
    for point in points {
        let change = match (before.and_then(|before| before.total), point.total) {
            (Some(before), Some(total)) => signed(i64::from(total) - i64::from(before)),
            _ => "–".to_owned(),
        };
        let total = point.total.map_or_else(|| "–".to_owned(), |total| total.to_string());
        rows.push(Month { name: month(before, point), total, change });
        before = Some(point);
    }
    rows
}

fn month(before: Option<&Assessment>, point: &Assessment) -> String {
    let (year, month, _) = point.as_of.parts();
    let is_same_year = before.is_some_and(|before| before.as_of.parts().0 == year);
    if is_same_year { month.to_string() } else { format!("{month}/{year}") }
}

/// A number with its sign.
pub(crate) fn signed(number: i64) -> String {
    match number {
        0 => "0".to_owned(),
        1.. => format!("+{number}"),
        _ => format!("−{}", number.unsigned_abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_show_their_sign() {
        assert_eq!([signed(2), signed(0), signed(-3)], ["+2", "0", "−3"]);
    }
}
