//! Deadlines as JSON, ids for people.

use casework::{Day, Records};
use measures::deadlines::{About, Deadline};
use serde::Serialize;
use words::Words;

use phrases::deadlines::{When, what};

#[derive(Debug, Serialize)]
pub(crate) struct Deadlines<'a> {
    programme: &'a str,
    as_of: String,
    #[serde(rename = "deadlines")]
    rows: Vec<DeadlineRow<'a>>,
}

#[derive(Debug, Serialize)]
struct DeadlineRow<'a> {
    kind: &'static str,
    item: Option<u8>,
    due: Option<String>,
    state: &'static str,
    days: Option<i32>,
    who: Option<&'a str>,
    client: Option<&'a str>,
    job: Option<&'a str>,
    partner_team: Option<&'a str>,
    since: Option<String>,
    text: String,
}

impl<'a> Deadlines<'a> {
    pub(crate) fn of(records: &'a Records, day: Day, found: &[Deadline], words: &Words) -> Deadlines<'a> {
        Deadlines {
            programme: records.programme.id.as_str(),
            as_of: day.to_string(),
            rows: found.iter().map(|deadline| DeadlineRow::of(records, day, deadline, words)).collect(),
        }
    }
}

impl<'a> DeadlineRow<'a> {
    fn of(records: &'a Records, day: Day, deadline: &Deadline, words: &Words) -> DeadlineRow<'a> {
        let (client, job, team) = match deadline.about {
            About::Client(client) => (Some(client), None, None),
            About::Job(client, job) => (Some(client), Some(job), None),
            About::Team(team) => (None, None, Some(team)),
            About::Programme => (None, None, None),
        };
        DeadlineRow {
            kind: deadline.kind.code(),
            item: deadline.kind.item(),
            due: deadline.due.map(|due| due.to_string()),
            state: When::of(deadline, day).code(),
            days: deadline.due.map(|due| due.days_since(day)),
            who: deadline.who.map(|person| records.staff[person].id.as_str()),
            client: client.map(|client| records.clients[client].id.as_str()),
            job: job.map(|job| records.jobs[job].id.as_str()),
            partner_team: team.map(|team| records.partner_teams[team].id.as_str()),
            since: deadline.since.map(|since| since.to_string()),
            text: what(deadline, words),
        }
    }
}
