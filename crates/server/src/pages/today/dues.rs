//! What waits for a coach: deadlines of the rules, promises and clients who did not come, in one order of urgency.

use app::today::{Step, TeamDeadline, Today};
use casework::{ActivityKind, Client, Day, Employer, Key};
use measures::deadlines::{About, Deadline, Kind};
use measures::own_work::FollowUp;
use uuid::Uuid;
use words::{Arg, Words};

use crate::pages::parts::{ItemLink, client_name, employer_name, staff_name};
use crate::pages::today::settle::{Opened, Settle, log, of, of_team};

/// The code of the group that is folded.
pub(super) const NEXT: &str = "next";
/// So many days ahead are near.
const NEAR: i32 = 7;
/// What lies further ahead than this waits on the page of deadlines.
const AHEAD: i32 = 14;

/// What waits at one time.
pub(crate) struct Group {
    /// Its code, for the address within the page.
    pub(crate) code: &'static str,
    /// Its heading; of the folded one what opens it.
    pub(crate) heading: String,
    /// What waits, the most urgent first.
    pub(crate) dues: Vec<Due>,
}

/// Something that waits.
pub(crate) struct Due {
    /// The weekday, or words for today and the next meeting.
    pub(crate) weekday: String,
    /// The date; empty where the words say it.
    pub(crate) date: String,
    /// What must be done.
    pub(crate) what: String,
    /// With whom.
    pub(crate) people: Vec<Person>,
    /// The job that it is about; empty where about none.
    pub(crate) job: String,
    /// How late it is, where it is.
    pub(crate) late: Option<String>,
    /// Whose client it is, and since when; empty where there is no more to say.
    pub(crate) note: String,
    /// The rule that it comes from.
    pub(crate) rule: Option<Rule>,
    /// What settles it.
    pub(crate) settle: Settle,
    /// The POST that settles it without an entry.
    pub(crate) done: Option<String>,
}

/// Somebody, with their page.
pub(crate) struct Person {
    /// The name.
    pub(crate) name: String,
    /// The page.
    pub(crate) href: String,
}

/// A rule of a deadline.
pub(crate) struct Rule {
    /// What the rule is called: the item, and since when.
    pub(crate) name: String,
    /// The rule in a sentence or two.
    pub(crate) why: String,
    /// The item that it comes from.
    pub(crate) item: Option<ItemLink>,
}

/// What waits, in groups, the most urgent first; a group that has none is left out.
pub(super) fn groups(today: &Today, base: &str, words: &Words) -> Vec<Group> {
    let teller = Teller { today, base, words };
    let deadlines = today.deadlines.iter().filter_map(|deadline| teller.deadline(deadline));
    let follow_ups = today.follow_ups.iter().filter_map(|follow_up| teller.follow_up(*follow_up));
    let steps = today.steps.iter().map(|step| teller.step(step));
    let team = today.team.iter().map(|deadline| teller.team(deadline));
    let mut dues: Vec<(Day, Due)> = deadlines.chain(team).chain(follow_ups).chain(steps).collect();
    dues.sort_by_key(|(due, _)| *due);
    let mut groups: Vec<(&'static str, Vec<Due>)> = Vec::new();
    for (day, due) in dues {
        let Some(code) = group_of(day, today.day) else { continue };
        match groups.last_mut() {
            Some((last, dues)) if *last == code => dues.push(due),
            _ => groups.push((code, vec![due])),
        }
    }
    groups.into_iter().map(|(code, dues)| group(code, dues, words)).collect()
}

fn group(code: &'static str, dues: Vec<Due>, words: &Words) -> Group {
    let count = Arg::Count(i64::try_from(dues.len()).unwrap_or(i64::MAX));
    Group { code, heading: words.say(&format!("today-{code}"), &[("count", count)]), dues }
}

fn group_of(due: Day, today: Day) -> Option<&'static str> {
    match due.days_since(today) {
        ..0 => Some("over"),
        0 => Some("today"),
        days if days <= NEAR => Some("week"),
        days if days <= AHEAD => Some(NEXT),
        _ => None,
    }
}

/// Tells what waits in words.
struct Teller<'t> {
    today: &'t Today,
    base: &'t str,
    words: &'t Words,
}

impl Teller<'_> {
    fn deadline(&self, deadline: &Deadline) -> Option<(Day, Due)> {
        let records = &self.today.loaded.records;
        let (client, job) = match deadline.about {
            About::Client(client) => (client, String::new()),
            About::Job(client, job) => (client, records.jobs[job].title.as_str().to_owned()),
            About::Team(_) | About::Programme => return None,
        };
        let code = deadline.kind.code();
        let settle = of(deadline.kind, self.client_id(client)?, self.base)?;
        let mut due = self.due(deadline.due, self.words.get(&format!("deadline-{code}")), settle);
        due.people = vec![self.client(client)?];
        due.job = job;
        due.note = match deadline.who.filter(|who| *who != self.today.coach) {
            Some(coach) => self.say("today-whose", "name", staff_name(records, coach)),
            None => String::new(),
        };
        due.rule = Some(self.rule(deadline.kind, deadline.since));
        Some((deadline.due.unwrap_or(self.today.day), due))
    }

    /// What the team or the programme waits for.
    fn team(&self, deadline: &TeamDeadline) -> (Day, Due) {
        let code = deadline.kind.code();
        let settle = of_team(deadline.kind, self.base);
        let mut due = self.due(deadline.due, self.words.get(&format!("deadline-{code}")), settle);
        due.note = deadline.partner_team.clone().unwrap_or_default();
        due.rule = Some(self.rule(deadline.kind, deadline.since));
        (deadline.due.unwrap_or(self.today.day), due)
    }

    /// The rule: the item and the day it is counted from, and why.
    fn rule(&self, kind: Kind, since: Option<Day>) -> Rule {
        let source = match kind.item() {
            Some(item) => self.say("deadline-item", "item", item.to_string()),
            None => self.words.get("deadlines-page-model"),
        };
        let since = since.map(|day| self.say("deadline-since", "date", self.day(day)));
        let day = self.today.day.to_string();
        Rule {
            name: std::iter::once(source).chain(since).collect::<Vec<_>>().join(", "),
            why: self.words.get(&format!("deadlines-page-why-{}", kind.code())),
            item: kind.item().map(|item| ItemLink::new(self.base, item, &day, self.words)),
        }
    }

    fn follow_up(&self, follow_up: FollowUp) -> Option<(Day, Due)> {
        let due = match follow_up {
            FollowUp::Promise { due, employer, since } => {
                let id = self.today.employer_id(employer);
                let is_step = |step: &Step| step.employer == Some(id) && step.due == due;
                if self.today.steps.iter().any(is_step) {
                    return None;
                }
                let opened = Opened {
                    employer: Some(id),
                    kind: Some(ActivityKind::EmployerContact),
                    ..Opened::default()
                };
                let settle = Settle { href: log(self.base, opened), key: "today-settle-contact" };
                let mut told = self.due(Some(due), self.words.get("today-promise"), settle);
                told.people = vec![self.employer(employer)];
                told.note = self.say("today-promise-since", "date", self.day(since));
                told
            }
            FollowUp::Missed { due, client, since } => {
                let opened = Opened {
                    client: Some(self.client_id(client)?),
                    kind: Some(ActivityKind::OutreachAttempt),
                    ..Opened::default()
                };
                let settle = Settle { href: log(self.base, opened), key: "today-settle-contact" };
                let mut told = self.due(Some(due), self.words.get("today-missed"), settle);
                told.people = vec![self.client(client)?];
                told.note = self.say("today-missed-since", "date", self.day(since));
                told
            }
        };
        Some((follow_up.due(), due))
    }

    fn step(&self, step: &Step) -> (Day, Due) {
        let kind = match (step.employer, step.client) {
            (Some(_), _) => Some(ActivityKind::EmployerContact),
            (None, Some(_)) => Some(ActivityKind::ClientMeeting),
            (None, None) => None,
        };
        let opened = Opened {
            client: step.client,
            employer: step.employer,
            kind,
            channel: None,
            settles: Some(step.id),
        };
        let settle = Settle { href: log(self.base, opened), key: "today-settle-step" };
        let mut due = self.due(Some(step.due), step.what.clone(), settle);
        let records = &self.today.loaded.records;
        let client = step
            .client
            .and_then(|id| self.today.loaded.clients.iter().position(|each| *each == id).and_then(Key::at));
        let employer = step.employer.and_then(|id| {
            records.employers.keyed().map(|(key, _)| key).find(|key| self.today.employer_id(*key) == id)
        });
        due.people.extend(client.and_then(|client| self.client(client)));
        due.people.extend(employer.map(|employer| self.employer(employer)));
        due.note = self.words.get("today-step");
        due.done = Some(format!("{}/steps/{}/done", self.base, step.id));
        (step.due, due)
    }

    /// What every kind has.
    fn due(&self, due: Option<Day>, what: String, settle: Settle) -> Due {
        let (today, words) = (self.today.day, self.words);
        let (weekday, date) = match due {
            None => (words.get("deadline-next-meeting"), String::new()),
            Some(day) if day == today => (words.get("today-now"), String::new()),
            Some(day) => (phrases::short_weekday(day, words), phrases::short_day(day, today, words.lang())),
        };
        let days = due.map_or(0, |due| today.days_since(due));
        let late = (days > 0).then(|| words.say("deadline-late", &[("count", Arg::Count(days.into()))]));
        Due {
            weekday,
            date,
            what,
            people: Vec::new(),
            job: String::new(),
            late,
            note: String::new(),
            rule: None,
            settle,
            done: None,
        }
    }

    fn client_id(&self, client: Key<Client>) -> Option<Uuid> {
        self.today.loaded.clients.get(client.position()).copied()
    }

    fn client(&self, client: Key<Client>) -> Option<Person> {
        let href = format!("{}/clients/{}", self.base, self.client_id(client)?);
        Some(Person { name: client_name(&self.today.loaded.records, client), href })
    }

    fn employer(&self, employer: Key<Employer>) -> Person {
        let href = format!("{}/employers/{}", self.base, self.today.employer_id(employer));
        Person { name: employer_name(&self.today.loaded.records, employer), href }
    }

    fn day(&self, day: Day) -> String {
        phrases::short_day(day, self.today.day, self.words.lang())
    }

    fn say(&self, key: &str, name: &str, value: String) -> String {
        self.words.say(key, &[(name, Arg::from(value))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_comes_first_and_what_is_far_is_left_out() {
        let today = Day::new(2026, 11, 24).expect("a day");
        for (days, group) in [
            (-3, Some("over")),
            (0, Some("today")),
            (1, Some("week")),
            (7, Some("week")),
            (8, Some(NEXT)),
            (14, Some(NEXT)),
            (15, None),
        ] {
            assert_eq!(group_of(today.plus_days(days), today), group, "{days}");
        }
    }
}
