//! The home of a programme: who, where quality stands, what moved, what is due, what was brought in.

use std::collections::BTreeMap;

use askama::Template;
use casework::{Day, Key, Records, Role, Service, Staff};
use measures::deadlines::{About, Deadline};
use measures::scale::Section;
use measures::{Assessment, ItemRating};
use phrases::deadlines::{When, late};
use phrases::{band_name, code, item_name, section_name, to_next_band};
use words::{Arg, Words};

use crate::pages::parts::{alphabetical, client_name, figure, staff_name};
use crate::pages::rulers::{Marks, bands};
use crate::pages::shell::Shell;
use crate::pages::svg::Drawing;

/// What the home of a programme tells.
pub(crate) struct HomeFacts<'f> {
    pub(crate) records: &'f Records,
    pub(crate) today: Day,
    /// The ratings of today.
    pub(crate) now: &'f Assessment,
    /// The ratings of the end of last month.
    pub(crate) month_ago: &'f Assessment,
    /// Every deadline that the person may see, the most urgent first.
    pub(crate) deadlines: &'f [Deadline],
    pub(crate) last_import: Option<ImportLine>,
    pub(crate) may: HomeLinks,
}

/// Where the person may go from here; none where they may not.
#[derive(Clone, Debug, Default)]
pub(crate) struct HomeLinks {
    pub(crate) fidelity: Option<String>,
    pub(crate) what_if: Option<String>,
    pub(crate) deadlines: Option<String>,
    pub(crate) import: Option<String>,
}

/// The last import.
#[derive(Clone, Debug)]
pub(crate) struct ImportLine {
    /// Day and time as the language writes them.
    pub(crate) when: String,
    /// Name of the file.
    pub(crate) file: String,
    pub(crate) added: u64,
    pub(crate) updated: u64,
    /// Who brought it in.
    pub(crate) by: String,
}

/// The home of a programme.
#[derive(Template)]
#[template(path = "home.html")]
pub(crate) struct HomePage {
    pub(crate) shell: Shell,
    /// The programme's name.
    pub(crate) name: String,
    /// Coaches, clients and partner in one line.
    pub(crate) who: String,
    /// The total; none while a rating is missing, and then `lack` says why.
    pub(crate) total: Option<TotalView>,
    pub(crate) lack: Option<LackView>,
    /// By which scale and for which day.
    pub(crate) found: String,
    pub(crate) sections: Vec<SectionLine>,
    pub(crate) change: ChangeView,
    /// Those who have something due within a week, alphabetically.
    pub(crate) people: Vec<PersonDues>,
    /// The link to all deadlines with their number.
    pub(crate) all_due: String,
    pub(crate) last_import: Option<ImportView>,
    pub(crate) links: HomeLinks,
}

/// The total with its ruler.
pub(crate) struct TotalView {
    pub(crate) points: String,
    /// Out of how many.
    pub(crate) of: String,
    /// The band in a sentence.
    pub(crate) level: String,
    /// What lacks to the next band; empty in the best one.
    pub(crate) distance: String,
    /// The ruler, narrow and wide.
    pub(crate) ruler: Vec<Drawing>,
}

/// Why there is no total.
pub(crate) struct LackView {
    pub(crate) lead: String,
    /// How many items have a rating.
    pub(crate) rated: String,
    pub(crate) items: Vec<LackItem>,
    /// How many more are not listed.
    pub(crate) more: Option<String>,
}

/// An item without a rating.
pub(crate) struct LackItem {
    pub(crate) href: Option<String>,
    pub(crate) name: String,
    /// What is missing.
    pub(crate) why: String,
}

/// The points of a section.
pub(crate) struct SectionLine {
    pub(crate) name: String,
    /// `–` while a rating is missing.
    pub(crate) points: String,
    pub(crate) of: String,
}

/// What changed since the end of last month.
pub(crate) struct ChangeView {
    pub(crate) title: String,
    pub(crate) span: String,
    /// Items whose rating changed.
    pub(crate) items: Vec<ChangeLine>,
    pub(crate) moved_title: String,
    /// Items whose figure moved and whose rating did not.
    pub(crate) moved: Vec<String>,
}

/// An item whose rating changed.
pub(crate) struct ChangeLine {
    /// `not` where it went down, `same` where a rating came or went.
    pub(crate) class: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) href: Option<String>,
    pub(crate) name: String,
    /// From and to.
    pub(crate) scores: String,
    /// The figure from and to.
    pub(crate) figure: Option<String>,
    /// `+1`, `−1`, or empty where a rating came or went.
    pub(crate) step: String,
    pub(crate) step_class: &'static str,
}

/// What one person has due.
pub(crate) struct PersonDues {
    pub(crate) name: String,
    pub(crate) count: String,
    pub(crate) dues: Vec<DueLine>,
    /// How many more are due within the week.
    pub(crate) more: Option<String>,
}

/// Something due.
pub(crate) struct DueLine {
    /// The weekday, or that it is due at the next meeting.
    pub(crate) weekday: String,
    pub(crate) date: String,
    pub(crate) what: String,
    /// With whom.
    pub(crate) whom: Option<String>,
    pub(crate) late: Option<String>,
    /// The item that it comes from.
    pub(crate) item: Option<String>,
}

/// The last import in words.
pub(crate) struct ImportView {
    pub(crate) when: String,
    pub(crate) by: String,
    pub(crate) file: String,
    /// How many rows were added and updated.
    pub(crate) rows: String,
}

/// How many items without a rating are listed, and how many deadlines of a person.
const LISTED_ITEMS: usize = 5;
const LISTED_DUES: usize = 3;

impl HomeLinks {
    fn item(&self, number: u8) -> Option<String> {
        self.fidelity.as_ref().map(|fidelity| format!("{fidelity}/{number}"))
    }
}

/// The home of a programme.
pub(crate) fn page(shell: Shell, facts: &HomeFacts<'_>) -> HomePage {
    let words = shell.words;
    HomePage {
        name: facts.records.programme.name.as_str().to_owned(),
        who: who(facts, words),
        total: total(facts.now, words),
        lack: lack(facts, words),
        found: found(facts.now, words),
        sections: sections(facts.now, words),
        change: change(facts, words),
        people: people(facts, words),
        all_due: words.say("home-all-due", &[("count", count(facts.deadlines.len()))]),
        last_import: facts.last_import.as_ref().map(|import| import_view(import, words)),
        links: facts.may.clone(),
        shell,
    }
}

fn who(facts: &HomeFacts<'_>, words: &Words) -> String {
    let (records, day) = (facts.records, facts.today);
    let is_coach = |person: &&Staff| {
        person.role == Role::EmploymentSpecialist
            && person.starts_on.is_none_or(|first| first <= day)
            && person.ends_on.is_none_or(|last| last >= day)
    };
    let coaches = records.staff.iter().filter(is_coach).count();
    let in_service = records
        .clients
        .iter()
        .filter(|client| client.is_active_on(day) && client.service != Some(Service::Assessment));
    let partner = code(records.programme.partner_service, words).to_lowercase();
    words.say(
        "home-who",
        &[
            ("coaches", count(coaches)),
            ("clients", count(in_service.count())),
            ("partner", Arg::from(partner)),
        ],
    )
}

fn total(now: &Assessment, words: &Words) -> Option<TotalView> {
    let (total, band) = (now.total?, now.band?);
    let distance = to_next_band(now, total, band).map(|(points, next)| {
        let args = [("count", Arg::Count(points.into())), ("band", Arg::from(band_name(next, words)))];
        words.say("home-to-next", &args)
    });
    Some(TotalView {
        points: total.to_string(),
        of: words.say("home-of", &[("max", Arg::Count(now.max.into()))]),
        level: words.say("home-level", &[("band", Arg::from(band_name(band, words)))]),
        distance: distance.unwrap_or_default(),
        ruler: bands(now, Marks::Now(Some(total)), words),
    })
}

fn lack(facts: &HomeFacts<'_>, words: &Words) -> Option<LackView> {
    let now = facts.now;
    let missing: Vec<&ItemRating> = now.items.iter().filter(|item| item.score.is_none()).collect();
    if missing.is_empty() {
        return None;
    }
    let item = |rating: &&ItemRating| LackItem {
        href: facts.may.item(rating.item),
        name: named(rating.item, words),
        why: sentence(&phrases::all_missing(rating, words)),
    };
    let hidden = missing.len().saturating_sub(LISTED_ITEMS);
    let rated = now.items.len() - missing.len();
    Some(LackView {
        lead: words.say("home-no-total", &[("count", count(missing.len()))]),
        rated: words.say("home-rated", &[("count", count(rated)), ("of", count(now.items.len()))]),
        items: missing.iter().take(LISTED_ITEMS).map(item).collect(),
        more: (hidden > 0).then(|| words.say("home-more-missing", &[("count", count(hidden))])),
    })
}

fn found(now: &Assessment, words: &Words) -> String {
    let args = [
        ("date", Arg::from(phrases::day(now.as_of, words.lang()))),
        ("scale", Arg::from(words.get(&format!("scale-{}", now.scale_code())))),
    ];
    words.say("home-found", &args)
}

fn sections(now: &Assessment, words: &Words) -> Vec<SectionLine> {
    let line = |section: Section| {
        let (points, most) = now.section(section);
        SectionLine {
            name: section_name(section, words),
            points: points.map_or_else(|| "–".to_owned(), |points| points.to_string()),
            of: format!("/\u{a0}{most}"),
        }
    };
    Section::ALL.into_iter().map(line).collect()
}

fn change(facts: &HomeFacts<'_>, words: &Words) -> ChangeView {
    let (before, now) = (facts.month_ago, facts.now);
    let date = |day| Arg::from(phrases::day(day, words.lang()));
    let title = match (before.total, now.total) {
        (Some(from), Some(to)) => {
            let args = [
                ("date", date(before.as_of)),
                ("from", Arg::Count(from.into())),
                ("to", Arg::Count(to.into())),
            ];
            words.say("home-change-total", &args)
        }
        _ => words.say("home-change", &[("date", date(before.as_of))]),
    };
    let pairs =
        || now.items.iter().filter_map(move |item| before.item(item.item).map(|earlier| (earlier, item)));
    let moved: Vec<String> = pairs()
        .filter(|(earlier, item)| earlier.score == item.score)
        .filter_map(|(earlier, item)| {
            let figures = figures(earlier, item, words)?;
            Some(format!("{}: {figures}", named(item.item, words)))
        })
        .collect();
    ChangeView {
        title,
        span: format!(
            "{}–{}",
            phrases::day(before.as_of, words.lang()),
            phrases::day(now.as_of, words.lang())
        ),
        items: pairs()
            .filter(|(earlier, item)| earlier.score != item.score)
            .map(|(earlier, item)| change_line(earlier, item, &facts.may, words))
            .collect(),
        moved_title: words.say("home-moved", &[("count", count(moved.len()))]),
        moved,
    }
}

fn change_line(earlier: &ItemRating, item: &ItemRating, may: &HomeLinks, words: &Words) -> ChangeLine {
    let step = earlier.score.zip(item.score).map(|(from, to)| i16::from(to) - i16::from(from));
    let (class, icon, step_class) = match step {
        Some(1..) => ("", "trend-up", "gain"),
        Some(_) => ("not", "trend-down", "gain less"),
        None => ("same", item.basis.code(), "soft"),
    };
    ChangeLine {
        class,
        icon,
        href: may.item(item.item),
        name: named(item.item, words),
        scores: format!("{}\u{a0}→\u{a0}{}", figure(earlier.score), figure(item.score)),
        figure: figures(earlier, item, words),
        step: step.map_or_else(String::new, |step| {
            let sign = if step > 0 { '+' } else { '\u{2212}' };
            format!("{sign}{}", step.unsigned_abs())
        }),
        step_class,
    }
}

/// The main figure from and to; none where it did not move or there is none.
fn figures(earlier: &ItemRating, item: &ItemRating, words: &Words) -> Option<String> {
    let (from, to) = (phrases::value(earlier, words), phrases::value(item, words));
    (from != to && !from.is_empty() && !to.is_empty()).then(|| format!("{from} → {to}"))
}

fn people(facts: &HomeFacts<'_>, words: &Words) -> Vec<PersonDues> {
    let mut by_person: BTreeMap<Option<Key<Staff>>, Vec<&Deadline>> = BTreeMap::new();
    for deadline in facts.deadlines {
        if When::of(deadline, facts.today) != When::Month {
            by_person.entry(deadline.who).or_default().push(deadline);
        }
    }
    let mut people: Vec<(Option<String>, Vec<&Deadline>)> = by_person
        .into_iter()
        .map(|(person, dues)| (person.map(|person| staff_name(facts.records, person)), dues))
        .collect();
    // What nobody answers for comes last.
    people.sort_by_key(|(name, _)| (name.is_none(), name.as_deref().map(alphabetical)));
    people.into_iter().map(|(name, dues)| person_dues(name, &dues, facts, words)).collect()
}

fn person_dues(name: Option<String>, dues: &[&Deadline], facts: &HomeFacts<'_>, words: &Words) -> PersonDues {
    let hidden = dues.len().saturating_sub(LISTED_DUES);
    PersonDues {
        name: name.unwrap_or_else(|| sentence(&words.get("deadline-nobody"))),
        count: dues.len().to_string(),
        dues: dues.iter().take(LISTED_DUES).map(|deadline| due_line(deadline, facts, words)).collect(),
        more: (hidden > 0).then(|| words.say("home-more-due", &[("count", count(hidden))])),
    }
}

fn due_line(deadline: &Deadline, facts: &HomeFacts<'_>, words: &Words) -> DueLine {
    let (weekday, date) = match deadline.due {
        Some(day) => (phrases::short_weekday(day, words), phrases::short_day(day, facts.today, words.lang())),
        None => (words.get("deadline-next-meeting"), String::new()),
    };
    let records = facts.records;
    let whom = match deadline.about {
        About::Client(client) => Some(client_name(records, client)),
        About::Job(client, job) => {
            Some(format!("{}, {}", client_name(records, client), records.jobs[job].title.as_str()))
        }
        About::Team(team) => Some(records.partner_teams[team].name.as_str().to_owned()),
        About::Programme => None,
    };
    DueLine {
        weekday,
        date,
        what: words.get(&format!("deadline-{}", deadline.kind.code())),
        whom,
        late: late(deadline, facts.today, words),
        item: deadline
            .kind
            .item()
            .map(|item| words.say("deadline-item", &[("item", Arg::from(item.to_string()))])),
    }
}

fn import_view(import: &ImportLine, words: &Words) -> ImportView {
    let rows = |number: u64| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
    ImportView {
        when: import.when.clone(),
        by: import.by.clone(),
        file: import.file.clone(),
        rows: words
            .say("home-import-rows", &[("added", rows(import.added)), ("updated", rows(import.updated))]),
    }
}

/// An item by number and name.
fn named(item: u8, words: &Words) -> String {
    format!("{item} {}", item_name(item, words))
}

/// A phrase with a capital letter first.
fn sentence(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn count(number: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(number).unwrap_or(i64::MAX))
}
