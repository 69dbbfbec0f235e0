//! Trend: the same ratings for every month-end of a span.

use casework::{Day, ScaleId};
use rayon::prelude::*;

use crate::assessment::{Assessment, assess_without_evidence};
use crate::index::Index;

/// The ratings of the last so many month-ends up to the day, the earliest first.
///
/// The day itself is one of them when it ends a month. The index is made once; each day is a look at its windows.
pub fn month_ends(index: &Index<'_>, day: Day, edition: ScaleId, months: u16) -> Vec<Assessment> {
    let days = days(day, months);
    days.into_par_iter().map(|day| assess_without_evidence(index, day, edition)).collect()
}

/// The last so many month-ends up to the day.
fn days(day: Day, months: u16) -> Vec<Day> {
    let last = if day == day.end_of_month() { day } else { day.minus_months(1).end_of_month() };
    (0..i32::from(months)).rev().map(|back| last.minus_months(back).end_of_month()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(day: &str, months: u16, expected: &[&str]) {
        let days: Vec<String> =
            days(day.parse().expect("a day"), months).iter().map(Day::to_string).collect();
        assert_eq!(days, expected);
    }

    #[test]
    fn month_ends_lead_up_to_the_day() {
        check("2024-05-15", 3, &["2024-02-29", "2024-03-31", "2024-04-30"]);
        check("2024-05-31", 2, &["2024-04-30", "2024-05-31"]);
        check("2024-03-30", 1, &["2024-02-29"]);
        check("2025-02-28", 3, &["2024-12-31", "2025-01-31", "2025-02-28"]);
    }
}
