//! Calendar days, without a time or a zone.

use std::fmt;
use std::num::NonZeroU32;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

pub use jiff::civil::Weekday;

/// A calendar day from 1 January 1 to 31 December 9999, four bytes wide also when optional.
///
/// Kept as a day number, so that the distance of two days is a subtraction; months go through the
/// calendar of `jiff`.
///
/// ```
/// use casework::Day;
/// let day: Day = "2024-08-31".parse()?;
/// assert_eq!(day.minus_months(6).to_string(), "2024-02-29");
/// assert_eq!(day.plus_days(1).days_since(day), 1);
/// # Ok::<(), casework::InvalidDay>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NonZeroU32);

/// The text or the three numbers do not name a day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the calendar")]
pub struct InvalidDay;

/// The day before the first one that can be named; day number 0.
const ORIGIN: Date = Date::constant(0, 12, 31);
const LAST: u32 = 3_652_059;
const HOURS_A_DAY: i64 = 24;

impl Day {
    /// The day with these numbers, as a calendar prints them.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Day, InvalidDay> {
        let date = Date::new(year, month, day).map_err(|_| InvalidDay)?;
        Day::from_date(date).ok_or(InvalidDay)
    }

    /// The day written `yyyy-mm-dd` or `d.m.yyyy`, the two forms a record bundle may hold.
    pub fn parse(text: &str) -> Result<Day, InvalidDay> {
        let mut parts = text.split(['-', '.']);
        let (Some(first), Some(second), Some(third), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(InvalidDay);
        };
        let iso = text.contains('-');
        if iso == text.contains('.') {
            return Err(InvalidDay);
        }
        let (year, day) = if iso { (first, third) } else { (third, first) };
        let padded = !iso || (second.len() == 2 && day.len() == 2);
        if year.len() != 4 || !padded {
            return Err(InvalidDay);
        }
        let (month, day) = (digits(second)?, digits(day)?);
        Day::new(
            digits(year)?,
            i8::try_from(month).map_err(|_| InvalidDay)?,
            i8::try_from(day).map_err(|_| InvalidDay)?,
        )
    }

    /// The day this many days later, or earlier when negative; the ends of the calendar hold.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Day {
        let moved = i64::from(self.0.get()) + i64::from(days);
        let held = u32::try_from(moved.max(1)).unwrap_or(LAST).min(LAST);
        NonZeroU32::new(held).map_or(self, Day)
    }

    /// The same day of the month this many months later, or the month's last day where it is too short.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Day {
        self.moved(months.months())
    }

    /// As [`Day::plus_months`], backwards: 31 August less 6 months is the last day of February.
    #[must_use]
    pub fn minus_months(self, months: i32) -> Day {
        self.moved((-months).months())
    }

    /// Days from `earlier` to this day; negative when `earlier` is in fact later.
    pub fn days_since(self, earlier: Day) -> i32 {
        self.0.get().cast_signed() - earlier.0.get().cast_signed()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.date().weekday()
    }

    /// The Monday of this day's ISO week.
    #[must_use]
    pub fn monday(self) -> Day {
        self.plus_days(-i32::from(self.weekday().to_monday_zero_offset()))
    }

    /// The last day of this day's month.
    #[must_use]
    pub fn end_of_month(self) -> Day {
        Day::from_date(self.date().last_of_month()).unwrap_or(self)
    }

    /// Year, month and day of the month.
    pub fn parts(self) -> (i16, i8, i8) {
        let date = self.date();
        (date.year(), date.month(), date.day())
    }

    fn moved(self, span: Span) -> Day {
        Day::from_date(self.date().saturating_add(span)).unwrap_or(self)
    }

    fn from_date(date: Date) -> Option<Day> {
        let days = date.duration_since(ORIGIN).as_hours() / HOURS_A_DAY;
        u32::try_from(days).ok().filter(|days| *days <= LAST).and_then(NonZeroU32::new).map(Day)
    }

    fn date(self) -> Date {
        ORIGIN.saturating_add(i64::from(self.0.get()).days())
    }
}

fn digits(text: &str) -> Result<i16, InvalidDay> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().map_err(|_| InvalidDay) } else { Err(InvalidDay) }
}

impl std::str::FromStr for Day {
    type Err = InvalidDay;

    fn from_str(text: &str) -> Result<Day, InvalidDay> {
        Day::parse(text)
    }
}

/// Writes the day as `yyyy-mm-dd`.
impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        let read = Day::parse(text).ok().map(|day| day.to_string());
        assert_eq!(read.as_deref(), expected, "{text}");
    }

    #[test]
    fn both_written_forms_are_read() {
        check("2024-02-29", Some("2024-02-29"));
        check("29.2.2024", Some("2024-02-29"));
        check("05.03.2024", Some("2024-03-05"));
        check("0001-01-01", Some("0001-01-01"));
        check("9999-12-31", Some("9999-12-31"));
    }

    #[test]
    fn what_is_not_a_day_is_refused() {
        for text in [
            "2023-02-29",
            "31.4.2024",
            "2024-2-29",
            "2024.02.29",
            "24-02-29",
            "29.2.24",
            "29-02-2024",
            "",
            "2024-02-29T00:00",
            "0000-01-01",
            "+024-01-01",
            "1.2.3.2024",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn months_are_clamped_to_the_last_day() {
        let day = |text: &str| Day::parse(text).expect("a day");
        assert_eq!(day("2023-08-31").minus_months(6), day("2023-02-28"));
        assert_eq!(day("2025-03-31").minus_months(1), day("2025-02-28"));
        assert_eq!(day("2024-02-29").minus_months(12), day("2023-02-28"));
        assert_eq!(day("2024-01-29").plus_months(1), day("2024-02-29"));
    }

    #[test]
    fn weeks_begin_on_monday() {
        let sunday = Day::parse("2024-12-29").expect("a day");
        assert_eq!(sunday.weekday(), Weekday::Sunday);
        assert_eq!(sunday.monday().to_string(), "2024-12-23");
        assert_eq!(sunday.plus_days(1).monday().to_string(), "2024-12-30");
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        let last = Day::parse("9999-12-31").expect("a day");
        assert_eq!(last.plus_days(1), last);
        assert_eq!(last.plus_months(1), last);
        let first = Day::parse("0001-01-01").expect("a day");
        assert_eq!(first.plus_days(-9), first);
    }
}
