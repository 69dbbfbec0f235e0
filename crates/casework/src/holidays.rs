//! Working days in Finland: Monday to Friday, public holidays excepted.

use crate::{Day, Weekday};

/// Whether people are at work on this day: Monday to Friday and no public holiday of Finland.
///
/// The holidays are those that can fall on a weekday or matter to a count: 1 and 6 January, Good Friday,
/// Easter Sunday and Monday, 1 May, Ascension Day, Whit Sunday, Midsummer Saturday, All Saints' Saturday,
/// 6, 25 and 26 December (fidelity rules, item 23). Midsummer Eve and Christmas Eve are not holidays by law.
pub fn is_working_day(day: Day) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_weekday_holiday(day)
}

/// The working day that is `count` working days after `day`; `day` itself is not counted.
#[must_use]
pub fn working_days_after(day: Day, count: u32) -> Day {
    let mut at = day;
    let mut left = count;
    while left > 0 {
        at = at.plus_days(1);
        if is_working_day(at) {
            left -= 1;
        }
    }
    at
}

/// Whit Sunday, Easter Sunday, Midsummer and All Saints' Day never fall on a weekday.
fn is_weekday_holiday(day: Day) -> bool {
    let (year, month, date) = day.parts();
    if matches!((month, date), (1, 1 | 6) | (5, 1) | (12, 6 | 25 | 26)) {
        return true;
    }
    const GOOD_FRIDAY: i32 = -2;
    const EASTER_MONDAY: i32 = 1;
    const ASCENSION: i32 = 39;
    easter_sunday(year)
        .is_some_and(|easter| matches!(day.days_since(easter), GOOD_FRIDAY | EASTER_MONDAY | ASCENSION))
}

/// Easter Sunday of the Gregorian calendar, by the anonymous (Meeus, Jones and Butcher) computus.
fn easter_sunday(year: i16) -> Option<Day> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday - 7 * late + 114;
    Day::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (year, expected) in
            [(2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05")]
        {
            assert_eq!(easter_sunday(year), Some(day(expected)));
        }
    }

    #[test]
    fn three_working_days_skip_weekends_and_holidays() {
        for (heard, third) in [
            ("2024-05-06", "2024-05-10"), // Ascension Day on Thursday 9 May
            ("2024-03-27", "2024-04-03"), // Good Friday and Easter Monday
            ("2024-12-24", "2024-12-31"), // 25 and 26 December, a weekend
            ("2024-11-01", "2024-11-06"), // heard on a Friday
            ("2024-11-03", "2024-11-06"), // heard on a Sunday
            ("2025-04-30", "2025-05-06"), // 1 May
            ("2025-12-05", "2025-12-10"), // Independence Day on a Saturday moves nothing
            ("2026-01-05", "2026-01-09"), // Epiphany
        ] {
            assert_eq!(working_days_after(day(heard), 3), day(third), "heard {heard}");
        }
    }
}
