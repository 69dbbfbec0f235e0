//! A coach's first page: what is due, what was promised, and how the own week stands. Computed from the coach's own
//! part of the records, so that it costs the same in a large programme.

use casework::access::Action;
use casework::{Day, Employer, Key, Records, Staff};
use measures::Index;
use measures::deadlines::{self, About, Deadline};
use measures::own_work::{self, FollowUp, Week};
use store::Tx;
use store::changes::ChangeKind;
use store::records::{Loaded, Part, load_part, record_id};
use store::rows::{self, Kept, Row, Seen};
use uuid::Uuid;

use crate::actor::Actor;
use crate::change;
use crate::deadlines::client_ids_of;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::{log, reach};

/// How far back the rules of deadlines look: twelve months of support, and the visit after.
const MONTHS_BACK: i32 = 14;

/// What a coach sees first.
#[derive(Debug)]
pub struct Today {
    /// The coach's part of the records.
    pub loaded: Loaded,
    /// The coach.
    pub coach: Key<Staff>,
    /// The day.
    pub day: Day,
    /// Deadlines of the rules, the most urgent first.
    pub deadlines: Vec<Deadline>,
    /// Deadlines of the team and the programme, for whoever leads; the most urgent first.
    pub team: Vec<TeamDeadline>,
    /// Promises to employers and clients who did not come.
    pub follow_ups: Vec<FollowUp>,
    /// What the coach promised in entries.
    pub steps: Vec<Step>,
    /// The week so far.
    pub week: Week,
    /// The names of colleagues for whom the coach stands in today.
    pub covered: Vec<String>,
}

impl Today {
    /// The id of an employer that the coach's records name.
    pub fn employer_id(&self, employer: Key<Employer>) -> Uuid {
        record_id("employers", self.loaded.records.employers[employer].id.as_str())
    }
}

/// A deadline of the team or the programme that is a leader's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamDeadline {
    /// What.
    pub kind: deadlines::Kind,
    /// By when; none where at the next meeting.
    pub due: Option<Day>,
    /// The day that it is counted from.
    pub since: Option<Day>,
    /// The partner team by name, where it is about one.
    pub partner_team: Option<String>,
}

/// A promise of the coach's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub id: Uuid,
    /// What.
    pub what: String,
    /// By when.
    pub due: Day,
    /// The client.
    pub client: Option<Uuid>,
    /// The employer.
    pub employer: Option<Uuid>,
}

/// The first page of whoever asks, who must be staff of the programme.
pub fn today(service: &Service, actor: &Actor, programme: Uuid) -> Result<Today> {
    let allowed = actor.authorise_for_own_clients(Action::Record, programme)?;
    let own = actor.staff(programme).ok_or(Error::NotFound(None))?;
    let now = service.now();
    let team = of_team(service, actor, programme)?;
    service.store.read(|tx| {
        let coaches = reach::coaches(tx, actor, programme, now)?;
        let part = Part::OfCoaches { staff: coaches.clone(), since: now.today.minus_months(MONTHS_BACK) };
        let loaded = load_part(tx, programme, &part)?.ok_or(Error::NotFound(None))?;
        let steps = rows::open_steps(tx, programme, own)?.iter().filter_map(step).collect();
        let mut found = gathered(loaded, &coaches, now.today, steps).ok_or(Error::NotFound(None))?;
        found.follow_ups = still_open(tx, programme, &found)?;
        found.team.clone_from(&team);
        let mut entry = log::entry(actor, programme, Action::SeeRecords, allowed, "today", now);
        entry.clients = client_ids_of(&found.loaded, found.deadlines.iter());
        tx.log(entry);
        Ok(found)
    })
}

impl Today {
    /// The client that a deadline is about.
    pub fn whom(&self, deadline: &Deadline) -> Option<Uuid> {
        match deadline.about {
            About::Client(client) | About::Job(client, _) => {
                self.loaded.clients.get(client.position()).copied()
            }
            About::Team(_) | About::Programme => None,
        }
    }
}

fn gathered(loaded: Loaded, coaches: &[Uuid], day: Day, steps: Vec<Step>) -> Option<Today> {
    let records = &loaded.records;
    let key = |id: &Uuid| loaded.staff.iter().position(|staff| staff == id).and_then(Key::at);
    let keys: Vec<Key<Staff>> = coaches.iter().filter_map(key).collect();
    let coach = *keys.first()?;
    let index = Index::new(records);
    let mut found = deadlines::deadlines(&index, day, records.programme.scale);
    // Those of the team follow from meetings, which are not in a coach's part.
    found.retain(|deadline| {
        matches!(deadline.about, About::Client(_) | About::Job(..))
            && deadline.who.is_some_and(|who| keys.contains(&who))
    });
    let covered = keys[1..].iter().map(|key| name(records, *key)).collect();
    Some(Today {
        deadlines: found,
        follow_ups: own_work::follow_ups(records, &keys, day),
        week: own_work::week(records, coach, day),
        covered,
        team: Vec::new(),
        steps,
        coach,
        day,
        loaded,
    })
}

/// What the team and the programme wait for, for whoever leads them. They follow from the whole programme, which is
/// kept in memory.
fn of_team(service: &Service, actor: &Actor, programme: Uuid) -> Result<Vec<TeamDeadline>> {
    if actor.authorise(Action::SeeDeadlines, programme).is_err() {
        return Ok(Vec::new());
    }
    let found = service.programme(programme)?;
    let Some(own) = crate::deadlines::own_staff(actor, &found) else { return Ok(Vec::new()) };
    let rated = found.rated(service.now().today);
    let told = |deadline: &Deadline| {
        let partner_team = match deadline.about {
            About::Client(_) | About::Job(..) => return None,
            About::Team(team) => Some(found.loaded.records.partner_teams[team].name.as_str().to_owned()),
            About::Programme => None,
        };
        Some(TeamDeadline { kind: deadline.kind, due: deadline.due, since: deadline.since, partner_team })
    };
    let own = rated.deadlines.iter().filter(|deadline| deadline.who == Some(own));
    Ok(own.filter_map(told).collect())
}

/// What is still to be followed up, where a colleague's work is looked at as well: it is not in a coach's part.
fn still_open(tx: &mut dyn Tx, programme: Uuid, found: &Today) -> Result<Vec<FollowUp>> {
    let mut open = Vec::new();
    for follow_up in &found.follow_ups {
        if let FollowUp::Promise { employer, since, .. } = follow_up {
            let id = found.employer_id(*employer);
            if store::lists::was_contacted(tx, programme, id, (*since, found.day))? {
                continue;
            }
        }
        open.push(*follow_up);
    }
    Ok(open)
}

fn name(records: &Records, staff: Key<Staff>) -> String {
    records.staff[staff].name.as_str().to_owned()
}

fn step(kept: &Kept) -> Option<Step> {
    let id = |column: &str| kept.texts.get(column).and_then(|id| Uuid::parse_str(id).ok());
    Some(Step {
        id: kept.id,
        what: kept.texts.get("what")?.clone(),
        due: Day::parse(kept.texts.get("due_on")?).ok()?,
        client: id("client_id"),
        employer: id("employer_id"),
    })
}

/// Settles a promise of one's own. The id of the change, which undoes it; none where it was settled already, as by a
/// second click.
pub fn settle_step(service: &Service, actor: &Actor, programme: Uuid, step: Uuid) -> Result<Option<Uuid>> {
    let allowed = actor.authorise_for_own_clients(Action::Record, programme)?;
    let own = actor.staff(programme).ok_or(Error::NotFound(None))?;
    let now = service.now();
    let change = change::of(service, actor, programme, ChangeKind::Entry);
    let entry = log::entry(actor, programme, Action::Record, allowed, format!("settle {step}"), now);
    service.store.write(move |tx| {
        let kept = rows::find(tx, programme, "next_steps", step)?.ok_or(Error::NotFound(None))?;
        if kept.texts.get("staff_id") != Some(&own.to_string()) {
            return Err(Error::NotFound(None));
        }
        let mut texts = kept.texts;
        if texts.contains_key("done_on") {
            return Ok(None);
        }
        texts.insert("done_on".to_owned(), now.today.to_string());
        rows::save(tx, &change, &[Row { table: "next_steps", id: step, texts }], Seen::Anything)?;
        tx.log(entry.clone());
        Ok(Some(change.id))
    })
}
