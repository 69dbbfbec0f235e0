//! How the own week stands: three figures against what is aimed at, for the coach alone.

use app::today::Today;
use measures::own_work::share_outside;
use measures::scale::{Level, highest, scale};
use measures::{Exact, decimal, float, half_up};
use words::{Arg, Words};

use crate::pages::svg::Drawing;

/// A figure with what it is measured against.
pub(crate) struct Stat {
    /// What it counts.
    pub(crate) label: String,
    /// The figure.
    pub(crate) figure: String,
    /// Its unit, or out of how many.
    pub(crate) of: String,
    /// How far it reaches.
    pub(crate) bar: Drawing,
    /// The aim in a sentence.
    pub(crate) hint: String,
}

/// The figures of the week.
pub(super) fn stats(today: &Today, words: &Words) -> Vec<Stat> {
    vec![meetings(today, words), outside(today, words), clients(today, words)]
}

fn meetings(today: &Today, words: &Words) -> Stat {
    let (held, aim) = (whole(today.week.employer_meetings), counted(today.week.meetings_aimed_at));
    let items = &scale(today.loaded.records.programme.scale).items;
    let full = best(&items.frequent_employer_contact.levels, "contacts_per_week");
    Stat {
        label: words.get("today-week-employers"),
        figure: held.to_string(),
        of: format!("/\u{a0}{aim}"),
        bar: bar(ratio(held, aim)),
        hint: aimed("today-week-employers-aim", full, aim, today, words),
    }
}

fn clients(today: &Today, words: &Words) -> Stat {
    let (now, most) = (whole(today.week.clients), counted(today.week.most_clients));
    let items = &scale(today.loaded.records.programme.scale).items;
    let full = best(&items.caseload.levels, "clients_per_coach");
    Stat {
        label: words.get("today-week-clients"),
        figure: now.to_string(),
        of: format!("/\u{a0}{most}"),
        bar: bar(ratio(now, most)),
        hint: aimed("today-week-clients-aim", full, most, today, words),
    }
}

/// What somebody who works full time aims at, and what that is in the coach's own time.
fn aimed(key: &str, full: i64, own: i64, today: &Today, words: &Words) -> String {
    let fte = decimal(today.loaded.records.staff[today.coach].fte) * hundred();
    let share = phrases::percent(&fte, words.lang());
    words.say(key, &[("full", Arg::Count(full)), ("own", Arg::Count(own)), ("share", Arg::from(share))])
}

fn outside(today: &Today, words: &Words) -> Stat {
    let items = &scale(today.loaded.records.programme.scale).items;
    let aim = best(&items.community.levels, "time_in_community");
    let label = words.get("today-week-outside");
    let Some(share) = share_outside(&today.week).map(|share| share * hundred()) else {
        let hint = words.get("today-week-outside-none");
        return Stat { label, figure: "–".to_owned(), of: String::new(), bar: bar(0.0), hint };
    };
    Stat {
        label,
        figure: half_up(&share).to_string(),
        of: "%".to_owned(),
        bar: bar(float(&share) / 100.0),
        hint: words.say("today-week-outside-aim", &[("aim", Arg::Count(aim))]),
    }
}

fn hundred() -> Exact {
    Exact::from_integer(100.into())
}

/// What the highest rating needs of a figure.
fn best(levels: &[Level], figure: &str) -> i64 {
    highest(levels, figure).map_or(0, i64::from)
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn counted(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn ratio(part: i64, of: i64) -> f64 {
    float(&Exact::new(part.into(), of.max(1).into()))
}

const WIDTH: u32 = 320;

fn bar(share: f64) -> Drawing {
    let mut drawing = Drawing::new("ruler", WIDTH, 12, String::new());
    let whole = f64::from(WIDTH);
    drawing.area("c-rest", (0.5, 0.5), (whole - 1.0, 11.0));
    drawing.area("c-bar", (0.0, 0.0), (whole * share.clamp(0.0, 1.0), 12.0));
    drawing
}
