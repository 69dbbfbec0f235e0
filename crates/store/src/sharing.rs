//! What clients have let a partner team see. Every query asks for a consent to that team that is in force on the day
//! and names what is asked for; what no consent names is not found.

use casework::Day;
use uuid::Uuid;

use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// A partner team that looks, and the day on which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looks {
    /// The programme.
    pub programme: Uuid,
    /// The partner team.
    pub team: Uuid,
    /// The day.
    pub day: Day,
}

/// Whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Everybody's who has let the team see something.
    Everybody,
    /// This client's.
    Client(Uuid),
}

/// A client with one consent that is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consented {
    /// The client.
    pub client: Uuid,
    /// The name, where it is kept.
    pub name: Option<String>,
    /// The coach's id and name.
    pub coach: Option<(Uuid, String)>,
    /// How the coach can be reached.
    pub contact: Option<String>,
    /// The content of the consent's form.
    pub content: String,
}

/// A step that was agreed on with a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The client.
    pub client: Uuid,
    /// Its id.
    pub id: Uuid,
    /// What.
    pub what: String,
    /// By when.
    pub due_on: Day,
    /// When it was done.
    pub done_on: Option<Day>,
    /// Who does it, by name.
    pub who: String,
}

/// The employment plan in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// When it was made.
    pub date: Day,
    /// When it is looked at again.
    pub review_due_on: Option<Day>,
    /// The content of its form, where one was filled in.
    pub content: Option<String>,
}

/// The note of a joint meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The entry.
    pub id: Uuid,
    /// The day.
    pub date: Day,
    /// Who wrote it, by name.
    pub who: String,
    /// What was written.
    pub text: String,
}

/// A job: what, from when until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The client.
    pub client: Uuid,
    /// What it is called.
    pub title: String,
    /// The first day.
    pub started_on: Day,
    /// The last day.
    pub ended_on: Option<Day>,
}

impl Looks {
    fn args(self) -> Vec<V> {
        vec![V::Id(self.programme), V::Id(self.team), V::Day(self.day)]
    }

    fn at(self, whom: Whom) -> Vec<V> {
        let (client, everybody) = match whom {
            Whom::Everybody => (Uuid::nil(), 1),
            Whom::Client(client) => (client, 0),
        };
        let mut args = self.args();
        args.extend([V::Id(client), V::Int(everybody)]);
        args
    }

    fn latest(self, client: Uuid, most: i64) -> Vec<V> {
        let mut args = self.args();
        args.extend([V::Id(client), V::Int(most)]);
        args
    }
}

/// The clients who have let the team see something, by name; each once for every consent that is in force.
pub fn clients(tx: &mut dyn Tx, looks: Looks, whom: Whom) -> Result<Vec<Consented>> {
    tx.all(sql::SHARED_CLIENTS, &looks.at(whom), |cells| {
        let (client, name) = (cells.id()?, cells.text_or_none()?.map(str::to_owned));
        let (coach, coach_name) = (cells.id_or_none()?, cells.text_or_none()?.map(str::to_owned));
        Ok(Consented {
            client,
            name,
            coach: coach.map(|coach| (coach, coach_name.unwrap_or_default())),
            contact: cells.text_or_none()?.map(str::to_owned),
            content: cells.text()?.to_owned(),
        })
    })
}

/// The steps that are not done yet of every client whose steps the team may see, the earliest first.
pub fn next_steps(tx: &mut dyn Tx, looks: Looks) -> Result<Vec<Step>> {
    tx.all(sql::SHARED_NEXT_STEPS, &looks.args(), step)
}

/// The steps of a client, the latest first.
pub fn steps(tx: &mut dyn Tx, looks: Looks, client: Uuid, most: i64) -> Result<Vec<Step>> {
    tx.all(sql::SHARED_STEPS, &looks.latest(client, most), step)
}

fn step(cells: &mut Cells<'_>) -> Result<Step> {
    Ok(Step {
        client: cells.id()?,
        id: cells.id()?,
        what: cells.text()?.to_owned(),
        due_on: cells.day()?,
        done_on: cells.day_or_none()?,
        who: cells.text()?.to_owned(),
    })
}

/// The employment plan of a client.
pub fn plan(tx: &mut dyn Tx, looks: Looks, client: Uuid) -> Result<Option<Plan>> {
    let found = tx.all(sql::SHARED_PLAN, &looks.latest(client, 1), |cells| {
        Ok(Plan {
            date: cells.day()?,
            review_due_on: cells.day_or_none()?,
            content: cells.text_or_none()?.map(str::to_owned),
        })
    })?;
    Ok(found.into_iter().next())
}

/// The notes of joint meetings with a client, the latest first. What was written of several clients at once is left
/// out: the others have not been asked.
pub fn notes(tx: &mut dyn Tx, looks: Looks, client: Uuid, most: i64) -> Result<Vec<Note>> {
    tx.all(sql::SHARED_NOTES, &looks.latest(client, most), |cells| {
        Ok(Note {
            id: cells.id()?,
            date: cells.day()?,
            who: cells.text()?.to_owned(),
            text: cells.text()?.to_owned(),
        })
    })
}

/// The jobs, the latest first.
pub fn jobs(tx: &mut dyn Tx, looks: Looks, whom: Whom) -> Result<Vec<Job>> {
    tx.all(sql::SHARED_JOBS, &looks.at(whom), |cells| {
        Ok(Job {
            client: cells.id()?,
            title: cells.text()?.to_owned(),
            started_on: cells.day()?,
            ended_on: cells.day_or_none()?,
        })
    })
}
