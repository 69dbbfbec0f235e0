//! The team: who works here, how the work lies, who stands in for whom. Nobody is compared by results.

use casework::access::Action;
use casework::forms::SheetKind;
use casework::{Day, Key, Role};
use measures::deadlines::Deadline;
use store::covers;
use store::rows;
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Fault, Result};
use crate::log;
use crate::service::Service;
use crate::sheets::{self, Filled};

/// So many meetings are listed.
const MEETINGS: usize = 20;

/// The team.
#[derive(Clone, Debug)]
pub struct Team {
    /// Everybody, by name.
    pub members: Vec<Member>,
    /// Who stands in for whom, now and ahead.
    pub covers: Vec<Cover>,
    /// Whether whoever asks may give cover.
    pub may_manage: bool,
    /// The latest meetings.
    pub meetings: Vec<Filled>,
    /// Today.
    pub today: Day,
}

/// Somebody of the team.
#[derive(Clone, Debug)]
pub struct Member {
    /// The id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// Share of full working time, as written.
    pub fte: String,
    /// Clients now.
    pub clients: usize,
    /// The most clients by working time.
    pub most_clients: u64,
    /// Deadlines that are over.
    pub deadlines_over: usize,
    /// Deadlines within a week.
    pub deadlines_week: usize,
}

/// Who stands in for whom.
#[derive(Clone, Debug)]
pub struct Cover {
    /// Its id.
    pub id: Uuid,
    /// Who is away, by name.
    pub absent: String,
    /// Who stands in, by name.
    pub covering: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// A cover as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedCover {
    /// Who is away, an id.
    pub absent: String,
    /// Who stands in, an id.
    pub covering: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
}

/// The team of a programme.
pub fn team(service: &Service, actor: &Actor, programme: Uuid) -> Result<Team> {
    let allowed = actor.authorise(Action::SeeTeam, programme)?;
    let now = service.now();
    let found = service.programme(programme)?;
    let rated = found.rated(now.today);
    let records = &found.loaded.records;
    let mut members: Vec<Member> = Vec::new();
    for (key, staff) in records.staff.keyed() {
        let is_here = staff.starts_on.is_none_or(|start| start <= now.today)
            && staff.ends_on.is_none_or(|end| end >= now.today);
        if !is_here {
            continue;
        }
        let week = measures::own_work::week(records, key, now.today);
        let (over, soon) = due(&rated.deadlines, key, now.today);
        members.push(Member {
            id: found.loaded.staff.get(key.position()).copied().unwrap_or_default(),
            name: staff.name.as_str().to_owned(),
            role: staff.role,
            fte: staff.fte.normalize().to_string(),
            clients: week.clients,
            // Only coaches have clients of their own.
            most_clients: if staff.role == Role::EmploymentSpecialist { week.most_clients } else { 0 },
            deadlines_over: over,
            deadlines_week: soon,
        });
    }
    members.sort_by(|one, other| one.name.cmp(&other.name));
    service.store.read(|tx| {
        let named = |id: Uuid| {
            let at = found.loaded.staff.iter().position(|staff| *staff == id).and_then(Key::at);
            at.map(|key| records.staff[key].name.as_str().to_owned()).unwrap_or_default()
        };
        let covers = covers::current(tx, programme, now.today)?;
        let covers = covers.into_iter().map(|cover| Cover {
            id: cover.id,
            absent: named(cover.absent),
            covering: named(cover.covering),
            from: cover.from,
            until: cover.until,
        });
        let meetings = meetings(tx, programme, records)?;
        tx.log(log::entry(actor, programme, Action::SeeTeam, allowed, "team", now));
        Ok(Team {
            members: members.clone(),
            covers: covers.collect(),
            may_manage: actor.authorise(Action::ManageCover, programme).is_ok(),
            meetings,
            today: now.today,
        })
    })
}

/// Deadlines that are over, and those within a week.
fn due(deadlines: &[Deadline], who: Key<casework::Staff>, today: Day) -> (usize, usize) {
    let own =
        deadlines.iter().filter(|deadline| deadline.who == Some(who)).filter_map(|deadline| deadline.due);
    own.fold((0, 0), |(over, soon), due| {
        let is_soon = due >= today && due <= today.plus_days(7);
        (over + usize::from(due < today), soon + usize::from(is_soon))
    })
}

fn meetings(tx: &mut dyn store::Tx, programme: Uuid, records: &casework::Records) -> Result<Vec<Filled>> {
    let mut latest: Vec<&casework::Meeting> = records.meetings.iter().collect();
    latest.sort_by_key(|meeting| std::cmp::Reverse(meeting.date));
    let mut found = Vec::new();
    for meeting in latest.into_iter().take(MEETINGS) {
        let id = store::records::record_id("meetings", meeting.id.as_str());
        found.extend(sheets::filled(tx, programme, SheetKind::Meeting, id)?);
    }
    Ok(found)
}

/// Gives a colleague an absent coach's clients from one day to another.
///
/// Errors: [`Error::Invalid`] in the fields of [`TypedCover`].
pub fn cover(service: &Service, actor: &Actor, programme: Uuid, typed: &TypedCover) -> Result<()> {
    let allowed = actor.authorise(Action::ManageCover, programme)?;
    let now = service.now();
    let mut faults = Vec::new();
    let mut fault = |field, code| faults.push(Fault { field, code });
    let person = |text: &str| Uuid::parse_str(text.trim()).ok();
    let (absent, covering) = (person(&typed.absent), person(&typed.covering));
    if absent.is_none() {
        fault("absent", "field-missing");
    }
    match covering {
        None => fault("covering", "field-missing"),
        Some(_) if covering == absent => fault("covering", "cover-oneself"),
        Some(_) => {}
    }
    let (from, until) = (Day::parse(typed.from.trim()).ok(), Day::parse(typed.until.trim()).ok());
    if from.is_none() {
        fault("from", "day-unreadable");
    }
    match until {
        None => fault("until", "day-unreadable"),
        Some(until) if from.is_some_and(|from| until < from) => fault("until", "end-before-start"),
        Some(until) if until < now.today => fault("until", "cover-past"),
        Some(_) => {}
    }
    let (Some(absent), Some(covering), Some(from), Some(until), true) =
        (absent, covering, from, until, faults.is_empty())
    else {
        return Err(Error::Invalid(faults));
    };
    let cover = covers::Cover { id: service.world.id(), absent, covering, from, until };
    let entry =
        log::entry(actor, programme, Action::ManageCover, allowed, format!("cover {}", cover.id), now);
    let account = actor.account;
    service.store.write(move |tx| {
        for (field, id) in [("absent", cover.absent), ("covering", cover.covering)] {
            rows::find(tx, programme, "staff", id)?.ok_or_else(|| Error::invalid(field, "link-unknown"))?;
        }
        covers::add(tx, programme, &cover, account, now.at)?;
        tx.log(entry.clone());
        Ok(())
    })
}

/// Ends a cover: yesterday was its last day.
pub fn end_cover(service: &Service, actor: &Actor, programme: Uuid, cover: Uuid) -> Result<()> {
    let allowed = actor.authorise(Action::ManageCover, programme)?;
    let now = service.now();
    let entry = log::entry(actor, programme, Action::ManageCover, allowed, format!("end cover {cover}"), now);
    service.store.write(move |tx| {
        if !covers::end(tx, programme, cover, now.today.plus_days(-1))? {
            return Err(Error::NotFound(None));
        }
        tx.log(entry.clone());
        Ok(())
    })
}
