//! One coach's month, form by form, and what must be there afterwards.

use app::sign_in::Token;
use casework::{Code, Day, Records, Table};
use store::records::{programme_id, record_id};
use testkit::Random;
use testkit::databases::Database;

use crate::process::{Answer, Line, form};
use crate::{DAYS, PASSWORD, PROGRAMME, SEED};

/// Something that the service has acknowledged.
#[derive(Debug)]
pub(crate) enum Kept {
    /// An entry.
    Entry { id: String, note: String, date: Day, kind: &'static str, minutes: u16 },
    /// A job, with the day on which it ended.
    Job { id: String, title: String, ended: Day },
    /// Somebody who was referred and accepted.
    Referral { id: String, name: String },
    /// A form that is a record.
    Record { table: &'static str, id: String },
    /// A text that is kept beside the records: where, and what.
    Beside { asked: &'static str, text: String },
    /// An employer that an entry has brought.
    Employer { name: String },
}

const CONTENTS: &str = "SELECT content FROM sheets";
const STEPS: &str = "SELECT what FROM next_steps";
/// Only whoever writes is in this; a look at a form has another action.
const WRITTEN: &str = "SELECT subject FROM access_log WHERE action = 'record'";

impl Kept {
    /// It is in the export, or in the database where the bundle has no place for it: once, and as it was written.
    pub(crate) fn is_there_once(&self, on: &str, after: &Records, database: &Database) {
        let count = match self {
            Kept::Entry { id, note, date, kind, minutes } => {
                let is_it = |act: &&casework::Activity| {
                    act.note.as_ref().is_some_and(|text| text.as_str() == note) && act.id.as_str() == id
                };
                let found: Vec<_> = after.activities.iter().filter(is_it).collect();
                for act in &found {
                    assert_eq!((act.date, act.kind.code(), act.minutes), (*date, *kind, *minutes), "{on}");
                }
                found.len()
            }
            Kept::Job { id, title, ended } => {
                let is_it = |job: &&casework::Job| job.title.as_str() == title && job.id.as_str() == id;
                let found: Vec<_> = after.jobs.iter().filter(is_it).collect();
                assert!(found.iter().all(|job| job.ended_on == Some(*ended)), "{on}: {title} has ended");
                found.len()
            }
            Kept::Referral { id, name } => {
                let is_it = |client: &&casework::Client| {
                    client.name.as_ref().is_some_and(|text| text.as_str() == name)
                };
                let found: Vec<_> = after.clients.iter().filter(is_it).collect();
                let accepted = |client: &&casework::Client| {
                    client.id.as_str() == id && client.enrolled_on.is_some() && client.coach.is_some()
                };
                assert!(found.iter().all(accepted), "{on}: {name} is accepted");
                found.len()
            }
            Kept::Record { table: "profiles", id } => ids(&after.profiles, |row| row.id.as_str(), id),
            Kept::Record { id, .. } => ids(&after.plans, |row| row.id.as_str(), id),
            Kept::Beside { asked, text } => {
                database.query(asked).iter().filter(|each| each.contains(text.as_str())).count()
            }
            Kept::Employer { name } => after.employers.iter().filter(|row| row.name.as_str() == name).count(),
        };
        assert_eq!(count, 1, "{on}: {self:?}");
    }
}

fn ids<T>(table: &Table<T>, of: impl Fn(&T) -> &str, id: &str) -> usize {
    table.iter().filter(|row| of(row) == id).count()
}

/// What everybody works with.
pub(crate) struct Place {
    base: String,
    today: Day,
    /// The clients in the service, by coach.
    clients: Vec<Vec<String>>,
    employers: Vec<String>,
}

impl Place {
    pub(crate) fn of(records: &Records, today: Day) -> Place {
        let mut clients = vec![Vec::new(); crate::COACHES];
        for client in records.clients.iter().filter(|client| client.is_active_on(today)) {
            let coach = client.coach.map(|coach| records.staff[coach].id.as_str());
            let number = coach.and_then(|id| id.strip_prefix('S')?.parse::<usize>().ok());
            clients[number.expect("a coach")].push(record_id("clients", client.id.as_str()).to_string());
        }
        let employer = |row: &casework::Employer| record_id("employers", row.id.as_str()).to_string();
        let base = format!("/programmes/{}", programme_id(PROGRAMME));
        Place { base, today, clients, employers: records.employers.iter().map(employer).collect() }
    }
}

/// What an entry says, in the order of the fields.
struct Said {
    kind: &'static str,
    channel: &'static str,
    place: &'static str,
    minutes: u16,
    completed: &'static str,
}

pub(crate) struct Coach<'w> {
    number: usize,
    staff: String,
    line: &'w Line,
    place: &'w Place,
    random: Random,
    cookie: String,
    form_token: String,
    kept: Vec<Kept>,
}

impl<'w> Coach<'w> {
    /// Signs in.
    pub(crate) fn new(number: usize, line: &'w Line, place: &'w Place) -> Coach<'w> {
        let username = format!("coach-{number}");
        let fields = form(&[("username", &username), ("password", PASSWORD)]);
        let entered = line.ask("POST", "/login", "", &fields);
        let cookie = entered.header("set-cookie").and_then(|cookie| cookie.split(';').next());
        let cookie = cookie.expect("a session").to_owned();
        let token = cookie.split_once('=').and_then(|(_, token)| Token::parse(token)).expect("a token");
        Coach {
            number,
            staff: record_id("staff", &format!("S{number:04}")).to_string(),
            line,
            place,
            random: Random::new(SEED + 1 + number as u64),
            form_token: token.form_token(),
            cookie,
            kept: Vec::new(),
        }
    }

    /// Four weeks of work; everything that was acknowledged.
    pub(crate) fn works_a_month(mut self) -> Vec<Kept> {
        let first = self.place.today.plus_days(-DAYS);
        let days: Vec<Day> = (0..DAYS).map(|number| first.plus_days(number)).collect();
        let working = days.into_iter().filter(|day| day.days_since(day.monday()) < 5);
        for (number, day) in working.enumerate() {
            self.writes_an_entry(day);
            self.writes_an_entry(day);
            match number {
                2 => self.fills_in("profile", day),
                4 => self.fills_in("job_search_plan", day),
                6 => self.notes_a_consent(day),
                12 => self.sees_a_job_through(day),
                16 => self.takes_somebody_in(),
                _ => {}
            }
        }
        self.kept
    }

    /// An id that whoever writes has made, a UUID of version 7 by its form.
    fn id(&mut self) -> String {
        let (high, low) = (self.random.number(), self.random.number());
        format!(
            "{:08x}-{:04x}-7{:03x}-8{:03x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xfff,
            low >> 52,
            low & 0xffff_ffff_ffff
        )
    }

    fn client(&mut self) -> String {
        let place = self.place;
        self.random.pick(&place.clients[self.number]).clone()
    }

    /// Sends a form until it is acknowledged, and now and then once more, as an impatient finger does.
    fn sends(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let own = [("form_token", self.form_token.clone())];
        let own = own.iter().map(|(name, value)| (*name, value.as_str()));
        let body = form(&fields.iter().copied().chain(own).collect::<Vec<_>>());
        let times = if self.random.percent(20) { 2 } else { 1 };
        let mut answers = (0..times).map(|_| self.line.ask("POST", path, &self.cookie, &body));
        let first = answers.next().expect("an answer");
        for answer in std::iter::once(&first).chain(&answers.collect::<Vec<_>>()) {
            assert_eq!(answer.status, 303, "{path} {fields:?}: {}", answer.text());
        }
        first
    }

    fn says(&mut self) -> Said {
        let minutes = *self.random.pick(&[15, 30, 45, 60, 90]);
        let said = |kind, channel, place| Said { kind, channel, place, minutes, completed: "" };
        match self.random.below(20) {
            0..=5 => said("client_meeting", "in_person", "community"),
            6 => said("client_meeting", "phone", "office"),
            7 => Said { completed: "no", ..said("client_meeting", "in_person", "office") },
            8..=13 => said("employer_contact", "in_person", "workplace"),
            14 => said("employer_contact", "phone", "office"),
            15 | 16 => said("partner_contact", "phone", "office"),
            17 => said("family_contact", "phone", "office"),
            18 => said("outreach_attempt", "in_person", "client_home"),
            _ => said("team_work", "in_person", "office"),
        }
    }

    fn writes_an_entry(&mut self, day: Day) {
        let (said, client) = (self.says(), self.client());
        self.writes(&said, &client, day);
    }

    fn writes(&mut self, said: &Said, client: &str, day: Day) {
        let (id, minutes, date) = (self.id(), said.minutes.to_string(), day.to_string());
        let note = format!("Kuukausi {}, kirjaus {}.", self.number, self.kept.len());
        let who = format!("client:{client}");
        let mut fields = vec![
            ("id", id.as_str()),
            ("kind", said.kind),
            ("channel", said.channel),
            ("place", said.place),
            ("minutes", &minutes),
            ("completed", said.completed),
            ("date", &date),
            ("note", &note),
            ("seen", ""),
        ];
        if said.kind != "team_work" {
            fields.push(("who", &who));
        }
        let place = self.place;
        let employer = format!("employer:{}", self.random.pick(&place.employers));
        let (what, due) = (format!("Lupaus: {note}"), day.plus_days(14).to_string());
        let name = format!("Uusi työnantaja, {note}");
        let (is_new, promises) = (self.random.percent(10), self.random.percent(70));
        if said.kind == "employer_contact" {
            fields.extend([("about", "competitive"), ("preference_based", "yes")]);
            fields.push(if is_new { ("new_employer", name.as_str()) } else { ("who", &employer) });
            if promises {
                fields.extend([("next_what", what.as_str()), ("next_on", &due)]);
            }
        }
        self.sends(&format!("{}/log", place.base), &fields);
        self.kept.push(Kept::Beside { asked: WRITTEN, text: format!("entry {id}") });
        if said.kind == "employer_contact" {
            if promises {
                self.kept.push(Kept::Beside { asked: STEPS, text: what });
            }
            if is_new {
                self.kept.push(Kept::Employer { name });
            }
        }
        self.kept.push(Kept::Entry { id, note, date: day, kind: said.kind, minutes: said.minutes });
    }

    fn fills_in(&mut self, kind: &'static str, day: Day) {
        let (client, id, date) = (self.client(), self.id(), day.to_string());
        let path = format!("{}/clients/{client}/{kind}/{id}", self.place.base);
        let text = format!("Lomake {id}");
        let own: &[(&str, &str)] = match kind {
            "profile" => &[("sources", "client"), ("goals", &text)],
            _ => &[("tasks_wanted", &text)],
        };
        self.sends(&path, &[own, &[("date", &date), ("seen", "")]].concat());
        let table = if kind == "profile" { "profiles" } else { "plans" };
        self.kept.push(Kept::Record { table, id });
        self.kept.push(Kept::Beside { asked: CONTENTS, text });
    }

    fn notes_a_consent(&mut self, day: Day) {
        let (client, id, date) = (self.client(), self.id(), day.to_string());
        let path = format!("{}/clients/{client}/consent/{id}", self.place.base);
        let text = format!("Suostumus {id}");
        let fields = [
            ("party_kind", casework::forms::ConsentParty::ALL[0].code()),
            ("party", "Kuntoutuspoliklinikka"),
            ("direction", casework::forms::ConsentDirection::ALL[0].code()),
            ("subject", text.as_str()),
            ("given_on", &date),
            ("given_how", casework::forms::ConsentForm::ALL[0].code()),
            ("seen", ""),
        ];
        self.sends(&path, &fields);
        self.kept.push(Kept::Beside { asked: CONTENTS, text });
    }

    /// A job begins and, written later, has ended: the second save is a correction of the first.
    fn sees_a_job_through(&mut self, day: Day) {
        let (client, id) = (self.client(), self.id());
        let path = format!("{}/clients/{client}/job/{id}", self.place.base);
        let (title, first, last) =
            (format!("Työ {id}"), day.plus_days(-7).to_string(), day.plus_days(-1).to_string());
        let job = [("title", title.as_str()), ("kind", "competitive"), ("started_on", &first)];
        self.sends(&path, &[&job[..], &[("contract", "permanent"), ("seen", "")]].concat());
        let page = self.line.ask("GET", &path, &self.cookie, "").text();
        let seen = page.split_once("name=\"seen\" value=\"").and_then(|(_, rest)| rest.split('"').next());
        let seen = seen.expect("a version").to_owned();
        let over = [("ended_on", last.as_str()), ("end_heard_on", &last), ("end_reason", "Määräaika")];
        let rest = [("contract", "permanent"), ("seen", seen.as_str()), ("reason", "Työ loppui")];
        self.sends(&path, &[&job[..], &over, &rest].concat());
        let said =
            Said { kind: "client_meeting", channel: "phone", place: "office", minutes: 20, completed: "" };
        self.writes(&said, &client, day);
        self.kept.push(Kept::Job { id, title, ended: day.plus_days(-1) });
    }

    /// Somebody is referred, is accepted, and is met the same day.
    fn takes_somebody_in(&mut self) {
        let (id, base) = (self.id(), &self.place.base);
        let name = format!("Tuisku Uutinen {}", self.number);
        let fields = [("name", name.as_str()), ("referral_source", "self")];
        self.sends(&format!("{base}/referrals/new?id={id}"), &fields);
        let coach = self.staff.clone();
        self.sends(&format!("{base}/referrals/{id}/accept"), &[("coach", &coach)]);
        let said = Said {
            kind: "client_meeting",
            channel: "in_person",
            place: "community",
            minutes: 45,
            completed: "",
        };
        let (client, today) = (id.clone(), self.place.today);
        self.writes(&said, &client, today);
        self.kept.push(Kept::Referral { id, name });
    }
}
