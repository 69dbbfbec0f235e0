//! The rows of an import one by one: what becomes of each, and what it is, a page at a time.

use app::bundle::{Merge, TableMerge, Verdict};
use casework::{Attested, Client, Day, Key, Records};
use words::{Arg, Words};

use super::{column_name, counted, number, table_name};
use crate::pages::parts::{Choice, Tag, client_name, employer_name};

/// Rows of a page.
pub(super) const ROWS_A_PAGE: usize = 50;

/// Which rows are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Show {
    /// Those that change something.
    #[default]
    Changed,
    /// Those that are new.
    Added,
    /// Those that differ from what is there.
    Updated,
    /// Those that are there, the same.
    Unchanged,
    /// Those that cannot be read.
    Refused,
    /// All.
    All,
}

impl Show {
    /// Those that can be chosen where every row is read.
    const READ: [Show; 5] = [Show::Changed, Show::Added, Show::Updated, Show::Unchanged, Show::All];

    /// The choice of an address.
    pub(crate) fn from_query(text: Option<&str>) -> Show {
        let all = [Show::Added, Show::Updated, Show::Unchanged, Show::Refused, Show::All];
        all.into_iter().find(|show| Some(show.code()) == text).unwrap_or_default()
    }

    fn code(self) -> &'static str {
        match self {
            Show::Changed => "changed",
            Show::Added => "added",
            Show::Updated => "updated",
            Show::Unchanged => "unchanged",
            Show::Refused => "refused",
            Show::All => "all",
        }
    }

    fn takes(self, verdict: &Verdict) -> bool {
        match self {
            Show::Changed => *verdict != Verdict::Unchanged,
            Show::Added => *verdict == Verdict::Added,
            Show::Updated => matches!(verdict, Verdict::Updated(_)),
            Show::Unchanged => *verdict == Verdict::Unchanged,
            Show::Refused => false,
            Show::All => true,
        }
    }
}

/// Which rows are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RowQuery<'q> {
    /// Which rows.
    pub(crate) show: Show,
    /// Of which table, by its canonical name; none for all.
    pub(crate) table: Option<&'q str>,
    /// The page, counted from 1; zero is the first too.
    pub(crate) page: usize,
}

/// Rows, a page of them.
pub(crate) struct Listing<R> {
    /// Which rows can be chosen, with their numbers; empty where there is no choice.
    pub(crate) shows: Vec<Choice>,
    /// Of which table.
    pub(crate) tables: Vec<Choice>,
    /// The rows of this page.
    pub(crate) rows: Vec<R>,
    /// Which rows these are, such as `51–100 / 421`; empty where all are here.
    pub(crate) range: String,
    /// The page before.
    pub(crate) previous: Option<String>,
    /// The page after.
    pub(crate) following: Option<String>,
}

/// What becomes of a row.
pub(crate) struct RowView {
    /// In a word.
    pub(crate) verdict: Tag,
    /// The table.
    pub(crate) table: String,
    /// The row's own id; empty where rows of the table have none.
    pub(crate) id: String,
    /// What it is.
    pub(crate) what: String,
    /// What changes.
    pub(crate) change: String,
}

/// What becomes of the rows of a table.
pub(crate) struct TableLine {
    /// The table.
    pub(crate) name: String,
    /// Its changing rows.
    pub(crate) href: String,
    /// How many are added, updated and left as they are.
    pub(crate) added: String,
    pub(crate) updated: String,
    pub(crate) unchanged: String,
}

/// What becomes of each table that has rows.
pub(super) fn tables(merge: &Merge, link: &str, words: &Words) -> Vec<TableLine> {
    let told = |table: &TableMerge| {
        let count =
            |show: Show| number(table.verdicts.iter().filter(|verdict| show.takes(verdict)).count(), words);
        TableLine {
            name: table_name(table.table, words),
            href: format!("{link}?show=all&table={}#rows", table.table),
            added: count(Show::Added),
            updated: count(Show::Updated),
            unchanged: count(Show::Unchanged),
        }
    };
    merge.tables.iter().filter(|table| !table.verdicts.is_empty()).map(told).collect()
}

/// A page of the rows that are asked for; `link` is the address of the page without its query.
pub(super) fn listing(
    records: &Records,
    merge: &Merge,
    query: RowQuery<'_>,
    link: &str,
    words: &Words,
) -> Listing<RowView> {
    let has_rows = |table: &&TableMerge| !table.verdicts.is_empty();
    let chosen = query.table.filter(|name| merge.tables.iter().any(|table| table.table == *name));
    let of_table = |table: &&TableMerge| chosen.is_none_or(|name| table.table == name);
    let verdicts = || {
        let tables = merge.tables.iter().filter(of_table);
        tables.flat_map(|table| {
            table.verdicts.iter().enumerate().map(move |(row, verdict)| (table.table, row, verdict))
        })
    };
    let count = |show: Show| verdicts().filter(|(_, _, verdict)| show.takes(verdict)).count();
    let choices = Show::READ.map(|show| Choice {
        value: show.code().to_owned(),
        text: words.say(&format!("import-show-{}", show.code()), &[("count", counted(count(show)))]),
        is_chosen: show == query.show,
    });
    let pages = Pages::of(count(query.show), query.page);
    let shown = verdicts().filter(|(_, _, verdict)| query.show.takes(verdict));
    let rows = shown
        .skip(pages.skipped)
        .take(ROWS_A_PAGE)
        .map(|(table, row, verdict)| row_view(records, table, row, verdict, words));
    let names = merge.tables.iter().filter(has_rows).map(|table| table.table);
    let page_link = |page: usize| {
        let table = chosen.map(|table| format!("&table={table}")).unwrap_or_default();
        format!("{link}?show={}{table}&page={page}#rows", query.show.code())
    };
    Listing {
        shows: choices.into(),
        tables: table_choices(names, chosen, words),
        rows: rows.collect(),
        range: pages.range(words),
        previous: pages.previous().map(page_link),
        following: pages.following().map(page_link),
    }
}

/// The tables that can be chosen, all of them first.
pub(super) fn table_choices<'t>(
    names: impl Iterator<Item = &'t str>,
    chosen: Option<&str>,
    words: &Words,
) -> Vec<Choice> {
    let all =
        Choice { value: String::new(), text: words.get("import-all-tables"), is_chosen: chosen.is_none() };
    let choice = |name: &str| Choice {
        value: name.to_owned(),
        text: table_name(name, words),
        is_chosen: chosen == Some(name),
    };
    std::iter::once(all).chain(names.map(choice)).collect()
}

/// Where a list is cut into pages.
pub(super) struct Pages {
    all: usize,
    page: usize,
    pub(super) skipped: usize,
}

impl Pages {
    /// The page that is asked for, or the nearest.
    pub(super) fn of(all: usize, page: usize) -> Pages {
        let page = page.clamp(1, all.div_ceil(ROWS_A_PAGE).max(1));
        Pages { all, page, skipped: (page - 1) * ROWS_A_PAGE }
    }

    pub(super) fn previous(&self) -> Option<usize> {
        (self.page > 1).then(|| self.page - 1)
    }

    pub(super) fn following(&self) -> Option<usize> {
        (self.skipped + ROWS_A_PAGE < self.all).then(|| self.page + 1)
    }

    /// Which rows are on the page; empty where all are.
    pub(super) fn range(&self, words: &Words) -> String {
        if self.all <= ROWS_A_PAGE {
            return String::new();
        }
        let last = (self.skipped + ROWS_A_PAGE).min(self.all);
        let range = format!("{}–{}", number(self.skipped + 1, words), number(last, words));
        words.say("import-range", &[("range", Arg::from(range)), ("count", counted(self.all))])
    }
}

fn row_view(records: &Records, table: &'static str, row: usize, verdict: &Verdict, words: &Words) -> RowView {
    let (class, icon, key) = match verdict {
        Verdict::Added => ("done", "plus", "import-verdict-added"),
        Verdict::Updated(_) => ("computed", "pencil", "import-verdict-updated"),
        Verdict::Unchanged => ("", "equal", "import-verdict-unchanged"),
    };
    let change = match verdict {
        Verdict::Updated(columns) => {
            let name =
                |column: &&str| column_name(table, column, words).unwrap_or_else(|| (*column).to_owned());
            let mut names: Vec<String> = columns.iter().map(name).collect();
            names.dedup();
            names.join(", ")
        }
        Verdict::Added | Verdict::Unchanged => String::new(),
    };
    let (id, what) = described(records, table, row, words).unwrap_or_default();
    RowView {
        verdict: Tag { class, icon, text: words.get(key) },
        table: table_name(table, words),
        id,
        what,
        change,
    }
}

/// A row by its id and in a few words.
fn described(records: &Records, table: &str, row: usize, words: &Words) -> Option<(String, String)> {
    of_people(records, table, row, words)
        .or_else(|| of_work(records, table, row, words))
        .or_else(|| of_support(records, table, row, words))
        .or_else(|| of_service(records, table, row, words))
}

fn of_people(records: &Records, table: &str, row: usize, words: &Words) -> Option<(String, String)> {
    Some(match table {
        "programme" => named(records.programme.id.as_str(), &[records.programme.name.as_str()]),
        "staff" => {
            let person = records.staff.rows().get(row)?;
            named(person.id.as_str(), &[person.name.as_str(), &phrases::code(person.role, words)])
        }
        "partner_teams" => {
            let team = records.partner_teams.rows().get(row)?;
            named(team.id.as_str(), &[team.name.as_str()])
        }
        "clients" => {
            let client = records.clients.rows().get(row)?;
            let name = client.name.as_ref().map_or("", |name| name.as_str());
            named(client.id.as_str(), &[name, &day(client.referred_on, words)])
        }
        "employers" => {
            let employer = records.employers.rows().get(row)?;
            let place = employer.municipality.as_ref().map_or("", |place| place.as_str());
            named(employer.id.as_str(), &[employer.name.as_str(), place])
        }
        _ => return None,
    })
}

fn of_work(records: &Records, table: &str, row: usize, words: &Words) -> Option<(String, String)> {
    Some(match table {
        "activities" => {
            let activity = records.activities.rows().get(row)?;
            let kind = phrases::code(activity.kind, words);
            let clients = clients(records, activity.clients.as_slice());
            named(activity.id.as_str(), &[&kind, &day(activity.date, words), &clients])
        }
        "jobs" => {
            let job = records.jobs.rows().get(row)?;
            let employer = job.employer.map(|employer| employer_name(records, employer)).unwrap_or_default();
            let client = client_name(records, job.client);
            named(job.id.as_str(), &[job.title.as_str(), &employer, &client])
        }
        "studies" => {
            let study = records.studies.rows().get(row)?;
            let title = study.title.as_ref().map_or("", |title| title.as_str());
            let client = client_name(records, study.client);
            named(study.id.as_str(), &[title, &client, &day(study.started_on, words)])
        }
        "meetings" => {
            let meeting = records.meetings.rows().get(row)?;
            named(meeting.id.as_str(), &[&phrases::code(meeting.kind, words), &day(meeting.date, words)])
        }
        _ => return None,
    })
}

fn of_support(records: &Records, table: &str, row: usize, words: &Words) -> Option<(String, String)> {
    let (id, client, date, kind) = match table {
        "profiles" => {
            let profile = records.profiles.rows().get(row)?;
            let trigger = profile.trigger.map(|trigger| phrases::code(trigger, words)).unwrap_or_default();
            (profile.id.as_str(), profile.client, profile.date, trigger)
        }
        "plans" => {
            let plan = records.plans.rows().get(row)?;
            (plan.id.as_str(), plan.client, plan.date, phrases::code(plan.kind, words))
        }
        "benefit_counselling" => {
            let talk = records.benefit_counselling.rows().get(row)?;
            (talk.id.as_str(), talk.client, talk.date, phrases::code(talk.trigger, words))
        }
        "disclosure_talks" => {
            let talk = records.disclosure_talks.rows().get(row)?;
            (talk.id.as_str(), talk.client, talk.date, String::new())
        }
        _ => return None,
    };
    Some(named(id, &[&kind, &client_name(records, client), &day(date, words)]))
}

/// Rows about the service as a whole, some of which have no id.
fn of_service(records: &Records, table: &str, row: usize, words: &Words) -> Option<(String, String)> {
    Some(match table {
        "unit_rates" => {
            let rate = records.unit_rates.rows().get(row)?;
            let all = rate.unemployed_clients.saturating_add(rate.employed);
            named("", &[&day(rate.date, words), &format!("{} / {all}", rate.employed)])
        }
        "reviews" => {
            let review = records.reviews.rows().get(row)?;
            let kind = phrases::code(review.kind, words);
            named("", &[&kind, &day(review.date, words), &review.total.to_string()])
        }
        "attestations" => {
            let attestation = records.attestations.rows().get(row)?;
            let (what, value) = match &attestation.value {
                Attested::Item(rating) => (attestation.item.to_string(), rating.to_string()),
                Attested::Component(component, met) => {
                    let answer = phrases::figures::yes_or_no(*met, words);
                    (format!("{} {component}", attestation.item), answer)
                }
            };
            let item = words.say("import-item", &[("item", Arg::from(what))]);
            named("", &[&item, &value, &day(attestation.date, words)])
        }
        "consultations" => {
            let consultation = records.consultations.rows().get(row)?;
            let kind = phrases::code(consultation.kind, words);
            named(consultation.id.as_str(), &[&kind, &day(consultation.date, words)])
        }
        "events" => {
            let event = records.events.rows().get(row)?;
            named(event.id.as_str(), &[event.name.as_str(), &day(event.date, words)])
        }
        _ => return None,
    })
}

fn named(id: &str, parts: &[&str]) -> (String, String) {
    let filled: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    (id.to_owned(), filled.join(", "))
}

fn clients(records: &Records, clients: &[Key<Client>]) -> String {
    let names: Vec<String> = clients.iter().map(|client| client_name(records, *client)).collect();
    names.join(", ")
}

fn day(day: Day, words: &Words) -> String {
    phrases::day(day, words.lang())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_is_shown_where_nothing_else_is_asked() {
        for (text, expected) in [
            (None, Show::Changed),
            (Some("refused"), Show::Refused),
            (Some("all"), Show::All),
            (Some("?"), Show::Changed),
        ] {
            assert_eq!(Show::from_query(text), expected, "{text:?}");
        }
    }

    #[test]
    fn pages_end_where_the_rows_end() {
        let pages = Pages::of(101, 2);
        assert_eq!((pages.skipped, pages.previous(), pages.following()), (50, Some(1), Some(3)));
        let last = Pages::of(101, 9);
        assert_eq!((last.skipped, last.previous(), last.following()), (100, Some(2), None));
        let none = Pages::of(0, 0);
        assert_eq!((none.skipped, none.previous(), none.following()), (0, None, None));
        assert_eq!(Pages::of(50, 1).following(), None);
    }
}
