//! The columns that fit each table, and what stands in them.

use casework::{
    Activity, BenefitCounselling, Client, Code, Day, DisclosureTalk, Employer, Job, Key, Meeting,
    PartnerTeam, Plan, Profile, Records, Review, Staff, UnitRate,
};
use words::Words;

use crate::pages::parts::{alphabetical, client_name, employer_name, staff_name};

/// A column, by its name in the record bundle.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) is_number: bool,
}

const fn column(name: &'static str) -> Column {
    Column { name, is_number: false }
}

const fn number(name: &'static str) -> Column {
    Column { name, is_number: true }
}

const ACTIVITIES: &[Column] = &[
    column("date"),
    column("kind"),
    column("channel"),
    column("employer_id"),
    column("client_ids"),
    column("staff_id"),
    column("place"),
    number("minutes"),
];
const CLIENTS: &[Column] = &[
    column("name"),
    column("coach_id"),
    column("partner_team_id"),
    column("referred_on"),
    column("referral_source"),
    column("enrolled_on"),
    column("ended_on"),
];
const JOBS: &[Column] = &[
    column("client_id"),
    column("title"),
    column("employer_id"),
    column("started_on"),
    column("ended_on"),
    column("kind"),
    column("contract"),
];
const MEETINGS: &[Column] = &[
    column("date"),
    column("kind"),
    column("staff_ids"),
    column("partner_team_id"),
    column("client_centred"),
    column("shared_decisions"),
    column("goals_set"),
];
const PROFILES: &[Column] = &[column("date"), column("client_id"), column("trigger")];
const PLANS: &[Column] = &[column("date"), column("client_id"), column("kind"), column("review_due_on")];
const COUNSELLING: &[Column] = &[
    column("date"),
    column("client_id"),
    column("trigger"),
    column("depth"),
    column("by_trained_adviser"),
    column("written"),
];
const TALKS: &[Column] = &[column("date"), column("client_id"), column("pros_cons"), column("wording")];
const UNIT_RATES: &[Column] = &[
    column("date"),
    column("partner_team_id"),
    number("unemployed_clients"),
    number("employed"),
    column("shared"),
];
const REVIEWS: &[Column] = &[column("date"), column("kind"), number("total")];
const STAFF: &[Column] =
    &[column("name"), column("role"), number("fte"), column("starts_on"), column("ends_on")];

/// The columns that fit a table; none for a table that makes no rating.
pub(super) fn columns_of(table: &str) -> &'static [Column] {
    match table {
        "activities" => ACTIVITIES,
        "clients" => CLIENTS,
        "jobs" => JOBS,
        "meetings" => MEETINGS,
        "profiles" => PROFILES,
        "plans" => PLANS,
        "benefit_counselling" => COUNSELLING,
        "disclosure_talks" => TALKS,
        "unit_rates" => UNIT_RATES,
        "reviews" => REVIEWS,
        "staff" => STAFF,
        _ => &[],
    }
}

/// What stands in a cell.
pub(super) enum Value {
    Nothing,
    Day(Day),
    Number(u64),
    Text(String),
}

impl Value {
    /// What rows are sorted by; blank cells come first.
    pub(super) fn key(&self) -> (Option<Day>, Option<u64>, String) {
        match self {
            Value::Nothing => (None, None, String::new()),
            Value::Day(day) => (Some(*day), None, String::new()),
            Value::Number(number) => (None, Some(*number), String::new()),
            Value::Text(text) => (None, None, alphabetical(text)),
        }
    }

    /// The value as people read it.
    pub(super) fn text(self, words: &Words) -> String {
        match self {
            Value::Nothing => String::new(),
            Value::Day(day) => phrases::day(day, words.lang()),
            Value::Number(number) => words::thousands(&number.to_string(), words.lang()),
            Value::Text(text) => text,
        }
    }
}

/// Reads cells.
pub(super) struct Reader<'r> {
    pub(super) records: &'r Records,
    pub(super) words: &'r Words,
}

impl Reader<'_> {
    /// What stands in a column of a row; nothing where there is no such row or column.
    pub(super) fn value(&self, table: &str, row: u32, column: &str) -> Value {
        let (records, row) = (self.records, row as usize);
        let value = match table {
            "activities" => records.activities.rows().get(row).map(|each| self.activity(each, column)),
            "clients" => records.clients.rows().get(row).map(|each| self.client(each, column)),
            "jobs" => records.jobs.rows().get(row).map(|each| self.job(each, column)),
            "meetings" => records.meetings.rows().get(row).map(|each| self.meeting(each, column)),
            "profiles" => records.profiles.rows().get(row).map(|each| self.profile(each, column)),
            "plans" => records.plans.rows().get(row).map(|each| self.plan(each, column)),
            "benefit_counselling" => {
                records.benefit_counselling.rows().get(row).map(|each| self.counselling(each, column))
            }
            "disclosure_talks" => {
                records.disclosure_talks.rows().get(row).map(|each| self.talk(each, column))
            }
            "unit_rates" => records.unit_rates.rows().get(row).map(|each| self.unit_rate(each, column)),
            "reviews" => records.reviews.rows().get(row).map(|each| self.review(each, column)),
            "staff" => records.staff.rows().get(row).map(|each| self.staff(each, column)),
            _ => None,
        };
        value.unwrap_or(Value::Nothing)
    }

    fn activity(&self, activity: &Activity, column: &str) -> Value {
        match column {
            "date" => Value::Day(activity.date),
            "kind" => self.code(Some(activity.kind)),
            "channel" => self.code(activity.channel),
            "employer_id" => self.employer(activity.employer),
            "client_ids" => self.clients(activity.clients.as_slice()),
            "staff_id" => self.people(&[activity.staff]),
            "place" => self.code(activity.place),
            "minutes" => Value::Number(activity.minutes.into()),
            _ => Value::Nothing,
        }
    }

    fn client(&self, client: &Client, column: &str) -> Value {
        match column {
            "name" => {
                let name = client.name.as_ref().map_or(client.id.as_str(), |name| name.as_str());
                Value::Text(name.to_owned())
            }
            "coach_id" => self.people(client.coach.as_slice()),
            "partner_team_id" => self.team(client.partner_team),
            "referred_on" => Value::Day(client.referred_on),
            "referral_source" => self.code(Some(client.referral_source)),
            "enrolled_on" => day(client.enrolled_on),
            "ended_on" => day(client.ended_on),
            _ => Value::Nothing,
        }
    }

    fn job(&self, job: &Job, column: &str) -> Value {
        match column {
            "client_id" => self.clients(&[job.client]),
            "title" => Value::Text(job.title.as_str().to_owned()),
            "employer_id" => self.employer(job.employer),
            "started_on" => Value::Day(job.started_on),
            "ended_on" => day(job.ended_on),
            "kind" => self.code(Some(job.kind)),
            "contract" => self.code(job.contract),
            _ => Value::Nothing,
        }
    }

    fn meeting(&self, meeting: &Meeting, column: &str) -> Value {
        match column {
            "date" => Value::Day(meeting.date),
            "kind" => self.code(Some(meeting.kind)),
            "staff_ids" => self.people(meeting.staff.as_slice()),
            "partner_team_id" => self.team(meeting.partner_team),
            "client_centred" => self.flag(meeting.client_centred),
            "shared_decisions" => self.flag(meeting.shared_decisions),
            "goals_set" => self.flag(meeting.goals_set),
            _ => Value::Nothing,
        }
    }

    fn profile(&self, profile: &Profile, column: &str) -> Value {
        match column {
            "date" => Value::Day(profile.date),
            "client_id" => self.clients(&[profile.client]),
            "trigger" => self.code(profile.trigger),
            _ => Value::Nothing,
        }
    }

    fn plan(&self, plan: &Plan, column: &str) -> Value {
        match column {
            "date" => Value::Day(plan.date),
            "client_id" => self.clients(&[plan.client]),
            "kind" => self.code(Some(plan.kind)),
            "review_due_on" => day(plan.review_due_on),
            _ => Value::Nothing,
        }
    }

    fn counselling(&self, talk: &BenefitCounselling, column: &str) -> Value {
        match column {
            "date" => Value::Day(talk.date),
            "client_id" => self.clients(&[talk.client]),
            "trigger" => self.code(Some(talk.trigger)),
            "depth" => self.code(talk.depth),
            "by_trained_adviser" => self.flag(talk.by_trained_adviser),
            "written" => self.flag(talk.written),
            _ => Value::Nothing,
        }
    }

    fn talk(&self, talk: &DisclosureTalk, column: &str) -> Value {
        match column {
            "date" => Value::Day(talk.date),
            "client_id" => self.clients(&[talk.client]),
            "pros_cons" => self.flag(talk.pros_cons),
            "wording" => self.flag(talk.wording),
            _ => Value::Nothing,
        }
    }

    fn unit_rate(&self, rate: &UnitRate, column: &str) -> Value {
        match column {
            "date" => Value::Day(rate.date),
            "partner_team_id" => self.team(rate.partner_team),
            "unemployed_clients" => Value::Number(rate.unemployed_clients.into()),
            "employed" => Value::Number(rate.employed.into()),
            "shared" => self.flag(rate.shared),
            _ => Value::Nothing,
        }
    }

    fn review(&self, review: &Review, column: &str) -> Value {
        match column {
            "date" => Value::Day(review.date),
            "kind" => self.code(Some(review.kind)),
            "total" => Value::Number(review.total.into()),
            _ => Value::Nothing,
        }
    }

    fn staff(&self, person: &Staff, column: &str) -> Value {
        match column {
            "name" => Value::Text(person.name.as_str().to_owned()),
            "role" => self.code(Some(person.role)),
            "fte" => Value::Text(words::decimal(&person.fte.normalize().to_string(), self.words.lang())),
            "starts_on" => day(person.starts_on),
            "ends_on" => day(person.ends_on),
            _ => Value::Nothing,
        }
    }

    fn code<C: Code>(&self, code: Option<C>) -> Value {
        code.map_or(Value::Nothing, |code| Value::Text(phrases::code(code, self.words)))
    }

    fn flag(&self, flag: Option<bool>) -> Value {
        flag.map_or(Value::Nothing, |is| Value::Text(phrases::figures::yes_or_no(is, self.words)))
    }

    fn clients(&self, clients: &[Key<Client>]) -> Value {
        let names: Vec<String> = clients.iter().map(|client| client_name(self.records, *client)).collect();
        Value::Text(names.join(", "))
    }

    fn people(&self, people: &[Key<Staff>]) -> Value {
        let names: Vec<String> = people.iter().map(|person| staff_name(self.records, *person)).collect();
        Value::Text(names.join(", "))
    }

    fn employer(&self, employer: Option<Key<Employer>>) -> Value {
        employer.map_or(Value::Nothing, |employer| Value::Text(employer_name(self.records, employer)))
    }

    fn team(&self, team: Option<Key<PartnerTeam>>) -> Value {
        let name = |team| Value::Text(self.records.partner_teams[team].name.as_str().to_owned());
        team.map_or(Value::Nothing, name)
    }
}

fn day(day: Option<Day>) -> Value {
    day.map_or(Value::Nothing, Value::Day)
}
