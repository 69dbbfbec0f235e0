//! Names and days.

use casework::{Code, Day, Weekday};
use measures::Assessment;
use measures::scale::{Band, Section, scale};
use words::{Arg, Lang, Words};

/// A day as the language writes it.
pub fn day(day: Day, lang: Lang) -> String {
    let (year, month, date) = day.parts();
    words::day(year, month, date, lang)
}

/// The day without its year where that is the year of today: `24.11.`, in English `24 November`.
pub fn short_day(day: Day, today: Day, lang: Lang) -> String {
    let whole = crate::day(day, lang);
    if day.parts().0 != today.parts().0 {
        return whole;
    }
    let cut = match lang {
        Lang::En => whole.rsplit_once(' ').map(|(day, _)| day.to_owned()),
        Lang::Fi | Lang::Sv => whole.rsplit_once('.').map(|(day, _)| format!("{day}.")),
    };
    cut.unwrap_or(whole)
}

/// The day with its weekday and week, such as `Tuesday 24 November 2026, week 48`.
pub fn day_in_words(day: Day, words: &Words) -> String {
    let args = [
        ("weekday", Arg::from(words.get(&format!("fidelity-weekday-{}", weekday(day))))),
        ("date", Arg::from(crate::day(day, words.lang()))),
        ("week", Arg::from(iso_week(day).to_string())),
    ];
    words.say("fidelity-day", &args)
}

/// The weekday in two or three letters, as a list shows it.
pub fn short_weekday(day: Day, words: &Words) -> String {
    words.get(&format!("deadlines-page-weekday-{}", weekday(day)))
}

fn weekday(day: Day) -> &'static str {
    match day.weekday() {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

/// The week's number: the week belongs to the year that holds its Thursday.
fn iso_week(day: Day) -> i32 {
    const DAYS_A_WEEK: i32 = 7;
    let thursday = day.monday().plus_days(3);
    let first = Day::new(thursday.parts().0, 1, 1).unwrap_or(thursday);
    thursday.days_since(first) / DAYS_A_WEEK + 1
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day_of(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn weeks_belong_to_the_year_of_their_thursday() {
        for (day, week) in
            [("2026-11-24", 48), ("2024-12-30", 1), ("2027-01-01", 53), ("2026-01-01", 1), ("2021-01-04", 1)]
        {
            assert_eq!(iso_week(day_of(day)), week, "{day}");
        }
    }

    #[test]
    fn the_year_is_left_out_where_it_is_this_one() {
        let (day, today) = (day_of("2026-11-21"), day_of("2026-11-24"));
        assert_eq!(short_day(day, today, Lang::Fi), "21.11.");
        assert_eq!(short_day(day, today, Lang::En), "21 November");
        assert_eq!(short_day(day_of("2025-12-31"), today, Lang::Sv), "31.12.2025");
    }
}
