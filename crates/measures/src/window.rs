//! Windows of calendar months and the weeks inside them.

use casework::Day;

const DAYS_A_WEEK: i32 = 7;

/// The days after one day up to and including another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The last day before the window.
    pub after: Day,
    /// The last day of the window.
    pub to: Day,
}

impl Window {
    /// The window of this many calendar months up to `day`: `(day − months, day]`, a day that does not exist
    /// clamped to the month's last (fidelity rules, conventions).
    pub fn months(day: Day, months: u32) -> Window {
        Window { after: day.minus_months(months.cast_signed()), to: day }
    }

    /// Whether the day is in the window.
    pub fn contains(self, day: Day) -> bool {
        self.after < day && day <= self.to
    }

    /// The first day of the window.
    pub fn first(self) -> Day {
        self.after.plus_days(1)
    }

    /// Number of days.
    pub fn days(self) -> u32 {
        u32::try_from(self.to.days_since(self.after)).unwrap_or_default()
    }

    /// The Monday of the first ISO week that is wholly inside, and the number of such weeks.
    pub fn whole_weeks(self) -> (Day, u32) {
        let monday = self.first().plus_days(DAYS_A_WEEK - 1).monday();
        let days = self.to.days_since(monday) + 1;
        (monday, u32::try_from(days / DAYS_A_WEEK).unwrap_or_default())
    }

    /// Which of the whole weeks the day is in, counted from 0.
    pub fn week_of(self, day: Day) -> Option<u32> {
        let (monday, weeks) = self.whole_weeks();
        let week = u32::try_from(day.days_since(monday).div_euclid(DAYS_A_WEEK)).ok()?;
        (week < weeks).then_some(week)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn the_day_itself_is_in_and_the_day_months_before_is_not() {
        let window = Window::months(day("2024-05-15"), 2);
        assert!(!window.contains(day("2024-03-15")));
        assert!(window.contains(day("2024-03-16")));
        assert!(window.contains(day("2024-05-15")));
        assert!(!window.contains(day("2024-05-16")));
        assert_eq!(window.days(), 61);
        assert_eq!(Window::months(day("2023-08-31"), 6).after, day("2023-02-28"));
    }

    #[test]
    fn only_weeks_wholly_inside_count() {
        let window = Window::months(day("2024-05-15"), 6);
        assert_eq!(window.whole_weeks(), (day("2023-11-20"), 25));
        assert_eq!(window.week_of(day("2023-11-19")), None);
        assert_eq!(window.week_of(day("2023-11-20")), Some(0));
        assert_eq!(window.week_of(day("2024-05-12")), Some(24));
        assert_eq!(window.week_of(day("2024-05-13")), None);
        // A window that begins on a Monday and ends on a Sunday holds both weeks.
        let exact = Window { after: day("2024-05-05"), to: day("2024-05-19") };
        assert_eq!(exact.whole_weeks(), (day("2024-05-06"), 2));
    }
}
