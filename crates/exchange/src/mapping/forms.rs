//! How people write days, lengths of time, numbers and yes in spreadsheets of their own.

use casework::Day;
use rust_decimal::Decimal;

use crate::mapping::fold::plain;
use crate::mapping::rules::{DateForm, Unit};
use crate::read::decimal;

/// The day that a cell holds, in a form of the bundle or in the one declared.
pub(super) fn day(text: &str, form: DateForm) -> Option<Day> {
    Day::parse(text).ok().or_else(|| match form {
        DateForm::Usual => None,
        DateForm::ShortYear => day_of(text, '.', 2),
        DateForm::Slashes => day_of(text, '/', 4),
    })
}

/// Day, month and a year of so many digits; one of two digits is in this century.
fn day_of(text: &str, separator: char, year_digits: usize) -> Option<Day> {
    const CENTURY: i16 = 2000;
    let mut parts = text.split(separator);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != year_digits {
        return None;
    }
    let year = i16::try_from(whole(year, year_digits)?).ok()?;
    let year = if year_digits == 2 { CENTURY + year } else { year };
    let month = i8::try_from(whole(month, 2)?).ok()?;
    let day = i8::try_from(whole(day, 2)?).ok()?;
    Day::new(year, month, day).ok()
}

/// The minutes that a cell holds: `45`, `45 min`, `1:30`, `1 h 30`, `1,5 h`; a number alone counts in this unit.
pub(super) fn minutes(text: &str, unit: Unit) -> Option<u32> {
    let text = text.trim().to_lowercase();
    clock(&text).or_else(|| spelled(&text, unit))
}

/// Hours and minutes with a colon between; seconds are not looked at.
fn clock(text: &str) -> Option<u32> {
    let mut parts = text.split(':').map(|part| whole(part, 3));
    let (hours, minutes) = (parts.next()??, parts.next()??);
    let rest_is_whole = parts.all(|seconds| seconds.is_some());
    (minutes < 60 && rest_is_whole).then_some(hours * 60 + minutes)
}

/// Numbers with their units, hours before minutes.
fn spelled(text: &str, unit: Unit) -> Option<u32> {
    let mut total = Decimal::ZERO;
    let mut before: Option<Unit> = None;
    let mut rest = text;
    while !rest.is_empty() {
        let (number, after) = split_where(rest, |each| !(each.is_ascii_digit() || matches!(each, '.' | ',')));
        let (name, after) = split_where(after.trim_start(), |each| !(each.is_alphabetic() || each == '.'));
        let number = decimal(number)?;
        let counts = match (UnitName::of(name), before) {
            (UnitName::Is(Unit::Minutes) | UnitName::Blank, Some(Unit::Hours)) => Unit::Minutes,
            (UnitName::Is(named), None) => named,
            (UnitName::Blank, None) => unit,
            _ => return None,
        };
        // A part of a minute is a slip, or hours in a column of minutes.
        if counts == Unit::Minutes && !number.is_integer() {
            return None;
        }
        let factor = if counts == Unit::Hours { Decimal::from(60) } else { Decimal::ONE };
        total = total.checked_add(number.checked_mul(factor)?)?;
        before = Some(counts);
        rest = after.trim_start();
    }
    before.and_then(|_| u32::try_from(total.round()).ok())
}

/// What stands after a number.
enum UnitName {
    Is(Unit),
    Blank,
    Unknown,
}

impl UnitName {
    fn of(name: &str) -> UnitName {
        match name.trim_end_matches('.') {
            "" => UnitName::Blank,
            "h" | "t" | "tunti" | "tuntia" | "tim" | "timme" | "timmar" | "hour" | "hours" | "hr" | "hrs" => {
                UnitName::Is(Unit::Hours)
            }
            "m" | "min" | "mins" | "minuutti" | "minuuttia" | "minut" | "minuter" | "minute" | "minutes" => {
                UnitName::Is(Unit::Minutes)
            }
            _ => UnitName::Unknown,
        }
    }
}

/// A number without its unit and without the blanks between thousands; where 1 is the most, `80 %` is 0.8.
pub(super) fn number(text: &str, most: u32) -> Option<Decimal> {
    const UNITS: &str = "h t tuntia tim timmar hours h/vko h/vk h/viikko t/vko t/vk h/week \
                         € e eur euroa €/kk e/kk eur/kk euroa/kk kpl hlö henkilöä st";
    let text = text.trim().to_lowercase();
    let is_of_number =
        |each: char| each.is_ascii_digit() || each.is_whitespace() || matches!(each, '.' | ',' | '-');
    let (digits, unit) = split_where(&text, |each| !is_of_number(each));
    let number = decimal(&without_gaps(digits)?)?;
    let unit: String = unit.split_whitespace().collect();
    match unit.as_str() {
        "" => Some(number),
        "%" if most == 1 => number.checked_div(Decimal::ONE_HUNDRED).map(|share| share.normalize()),
        unit => UNITS.split(' ').any(|each| each == unit).then_some(number),
    }
}

/// Digits without blanks; after the first, groups must be thousands.
fn without_gaps(digits: &str) -> Option<String> {
    const GROUP: usize = 3;
    let mut groups = digits.split_whitespace();
    let mut number = groups.next()?.to_owned();
    for group in groups {
        let whole = group.split(['.', ',']).next().unwrap_or_default();
        if whole.len() != GROUP {
            return None;
        }
        number.push_str(group);
    }
    Some(number)
}

/// Yes or no as in a bundle, or a mark in the cell.
pub(super) fn yes_no(text: &str) -> Option<bool> {
    let is_mark = || matches!(plain(text).as_str(), "x" | "ok" | "on") || matches!(text, "✓" | "✔");
    crate::labels::yes_no(text).or_else(|| is_mark().then_some(true))
}

fn split_where(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at_checked(text.find(ends).unwrap_or(text.len())).unwrap_or((text, ""))
}

fn whole(text: &str, most_digits: usize) -> Option<u32> {
    let is_whole = (1..=most_digits).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_whole.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_declared_form() {
        for (text, form, expected) in [
            ("2.11.2026", DateForm::Usual, Some("2026-11-02")),
            ("2026-11-02", DateForm::Slashes, Some("2026-11-02")),
            ("2.11.26", DateForm::ShortYear, Some("2026-11-02")),
            ("2.11.26", DateForm::Usual, None),
            ("2/11/2026", DateForm::Slashes, Some("2026-11-02")),
            ("2/11/26", DateForm::Slashes, None),
            ("31.2.26", DateForm::ShortYear, None),
            ("1.2.3.4", DateForm::ShortYear, None),
            ("+1.2.26", DateForm::ShortYear, None),
            ("", DateForm::ShortYear, None),
        ] {
            assert_eq!(day(text, form).map(|day| day.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn lengths_of_time_are_minutes() {
        for (text, expected) in [
            ("45", Some(45)),
            ("45 min", Some(45)),
            ("45min.", Some(45)),
            ("1:30", Some(90)),
            ("0:45:00", Some(45)),
            ("1 h 30", Some(90)),
            ("1h30min", Some(90)),
            ("1 h", Some(60)),
            ("1,5 h", Some(90)),
            ("1.5 tuntia", Some(90)),
            ("2 T", Some(120)),
            ("0,33 h", Some(20)),
            ("1,5", None),
            ("1:75", None),
            ("30-45 min", None),
            ("2 x 45 min", None),
            ("30 min 1 h", None),
            ("noin tunti", None),
            ("", None),
            ("99999999999999999999999999 h", None),
        ] {
            assert_eq!(minutes(text, Unit::Minutes), expected, "{text}");
        }
        assert_eq!(minutes("1,5", Unit::Hours), Some(90));
        assert_eq!(minutes("45 min", Unit::Hours), Some(45));
        assert_eq!(minutes("1 30", Unit::Hours), Some(90));
    }

    #[test]
    fn numbers_lose_their_units() {
        for (text, most, expected) in [
            ("37,5 h/vko", 80, Some("37.5")),
            ("1 200,50 €", 1_000_000, Some("1200.50")),
            ("1\u{a0}200", 1_000_000, Some("1200")),
            ("80 %", 1, Some("0.8")),
            ("80 %", 80, None),
            ("3 pv", 80, None),
            ("2 3", 80, None),
            ("€", 80, None),
            ("", 80, None),
        ] {
            assert_eq!(number(text, most).map(|number| number.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_mark_is_a_yes() {
        for text in ["x", "X", "ok", "On", "kyllä", "✓"] {
            assert_eq!(yes_no(text), Some(true), "{text}");
        }
        assert_eq!(yes_no("ei"), Some(false));
        assert_eq!(yes_no("peruttu"), None);
        assert_eq!(yes_no("-"), None);
    }
}
