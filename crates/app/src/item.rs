//! One item: the records behind its rating, and what a person attests or decides.

use std::sync::Arc;

use casework::access::Action;
use casework::{
    Attestation, AttestationSource, Attested, Client, Code, Day, Key, Records, Text, components_of,
};
use store::changes::{self, AttestedOnce, Change, ChangeKind, NotUndone, Stands};
use uuid::Uuid;

use crate::accounts::name_of;
use crate::actor::Actor;
use crate::cache::{Programme, Rated};
use crate::deadlines::{client_ids, own_staff};
use crate::error::{Error, Fault, Result};
use crate::service::Service;
use crate::{log, search};

/// Items of the scale.
pub const ITEMS: std::ops::RangeInclusive<u8> = 1..=25;
/// The most characters of a reason.
const MOST_REASON: usize = 2000;

/// An item with what was ever attested of it.
#[derive(Debug)]
pub struct Item {
    /// The programme.
    pub programme: Arc<Programme>,
    /// Its ratings on the day.
    pub rated: Arc<Rated>,
    /// What was attested, the latest day first, with the change and who made it.
    pub history: Vec<Judgement>,
    /// Which records the actor may see.
    pub seen: Seen,
}

/// Something that was attested, and who wrote it down here.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// What.
    pub once: AttestedOnce,
    /// The change that brought it.
    pub change: Option<Change>,
    /// Who, by the name that colleagues see.
    pub who: Option<String>,
}

impl Judgement {
    /// Whether it counts now.
    pub fn stands(&self) -> bool {
        self.once.stands == Stands::Now
    }

    /// The change to undo to take it back; none for what came with an import or counts no more.
    pub fn change_to_undo(&self) -> Option<Uuid> {
        let own = self.change.as_ref().filter(|change| change.kind == ChangeKind::Attestation);
        own.filter(|_| self.stands()).map(|change| change.id)
    }
}

/// Which of the records behind ratings an actor may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// All.
    All,
    /// Those that tell of clients whose coach this is, and the own work.
    OfCoach(Option<Key<casework::Staff>>),
    /// None.
    None,
}

/// An item on a day.
pub fn item(service: &Service, actor: &Actor, programme: Uuid, item: u8, day: Day) -> Result<Item> {
    let allowed = actor.authorise(Action::SeeFidelity, programme)?;
    if !ITEMS.contains(&item) {
        return Err(Error::NotFound(None));
    }
    let now = service.now();
    let (found, history) = service.store.read(|tx| {
        let found = service.cache.programme(tx, programme)?;
        let mut history = Vec::new();
        for once in changes::attestations(tx, programme, item)? {
            let change = changes::find(tx, programme, once.change)?.map(|told| told.change);
            let who = match &change {
                Some(change) => name_of(tx, change.account)?,
                None => None,
            };
            history.push(Judgement { once, change, who });
        }
        let rated = found.rated(day);
        let seen = seen(actor, &found);
        let mut entry = log::entry(
            actor,
            programme,
            if seen == Seen::None { Action::SeeFidelity } else { Action::SeeRecords },
            allowed,
            format!("item {item} {day}"),
            now,
        );
        entry.clients = clients_behind(&found, &rated, item, seen);
        tx.log(entry);
        Ok::<_, Error>((found, history))
    })?;
    let rated = found.rated(day);
    let seen = seen(actor, &found);
    Ok(Item { programme: found, rated, history, seen })
}

fn seen(actor: &Actor, programme: &Programme) -> Seen {
    if actor.authorise(Action::SeeRecords, programme.id).is_ok() {
        Seen::All
    } else if actor.may(Action::SeeRecords, programme.id) {
        Seen::OfCoach(own_staff(actor, programme))
    } else {
        Seen::None
    }
}

impl Seen {
    /// Whether this row of a table may be seen.
    pub fn sees(self, records: &Records, table: &str, row: usize) -> bool {
        let coach = match self {
            Seen::All => return true,
            Seen::None | Seen::OfCoach(None) => return is_nobodys(table),
            Seen::OfCoach(Some(coach)) => coach,
        };
        let is_own = |client: Key<Client>| records.clients[client].coach == Some(coach);
        if is_nobodys(table) {
            return true;
        }
        match table {
            "clients" => records.clients.rows().get(row).is_some_and(|client| client.coach == Some(coach)),
            "activities" => records.activities.rows().get(row).is_some_and(|activity| {
                let clients = activity.clients.as_slice();
                if clients.is_empty() {
                    activity.staff == coach
                } else {
                    clients.iter().all(|client| is_own(*client))
                }
            }),
            _ => client_of(records, table, row).is_some_and(is_own),
        }
    }
}

/// Tables that tell of no client.
fn is_nobodys(table: &str) -> bool {
    matches!(
        table,
        "staff"
            | "partner_teams"
            | "meetings"
            | "unit_rates"
            | "reviews"
            | "attestations"
            | "events"
            | "programme"
    )
}

/// The client that a row tells of.
fn client_of(records: &Records, table: &str, row: usize) -> Option<Key<Client>> {
    match table {
        "clients" => Key::at(row),
        "jobs" => records.jobs.rows().get(row).map(|job| job.client),
        "profiles" => records.profiles.rows().get(row).map(|profile| profile.client),
        "plans" => records.plans.rows().get(row).map(|plan| plan.client),
        "benefit_counselling" => records.benefit_counselling.rows().get(row).map(|talk| talk.client),
        "disclosure_talks" => records.disclosure_talks.rows().get(row).map(|talk| talk.client),
        "studies" => records.studies.rows().get(row).map(|study| study.client),
        _ => None,
    }
}

/// The clients of whom the records behind an item tell, as far as they are seen.
fn clients_behind(programme: &Programme, rated: &Rated, item: u8, seen: Seen) -> Vec<Uuid> {
    let records = &programme.loaded.records;
    let Some(rating) = rated.assessment.item(item) else { return Vec::new() };
    let rows =
        rating.evidence.iter().flat_map(|each| each.rows.iter().map(|row| (each.table, *row as usize)));
    let visible = rows.filter(|(table, row)| seen.sees(records, table, *row));
    let clients = visible.flat_map(|(table, row)| match table {
        "activities" => records
            .activities
            .rows()
            .get(row)
            .map(|each| each.clients.as_slice().to_vec())
            .unwrap_or_default(),
        _ => client_of(records, table, row).into_iter().collect(),
    });
    client_ids(programme, clients)
}

/// What somebody attests, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The component; blank for the whole item.
    pub component: String,
    /// `yes`, `no`, or 1 to 5.
    pub value: String,
    /// The day of finding.
    pub date: String,
    /// How it was found, a code.
    pub source: String,
    /// Why.
    pub comment: String,
}

/// Attests a component or judges the whole item, with a reason; the earlier one is kept. The id of the change.
///
/// Errors: [`Error::Invalid`] in the fields of [`Typed`].
pub fn attest(service: &Service, actor: &Actor, programme: Uuid, item: u8, typed: &Typed) -> Result<Uuid> {
    let allowed = actor.authorise(Action::Attest, programme)?;
    if !ITEMS.contains(&item) {
        return Err(Error::NotFound(None));
    }
    let now = service.now();
    let attestation = read(item, typed, &actor.name, now.today)?;
    let change = Change {
        programme,
        id: service.world.id(),
        kind: ChangeKind::Attestation,
        at: now.at,
        account: actor.account,
        reason: typed.comment.trim().to_owned(),
        file_name: None,
    };
    let entry = log::entry(actor, programme, Action::Attest, allowed, format!("item {item}"), now);
    service.store.write(move |tx| {
        changes::attest(tx, &change, &attestation)?;
        tx.log(entry.clone());
        Ok(change.id)
    })
}

fn read(item: u8, typed: &Typed, by: &str, today: Day) -> Result<Attestation> {
    let mut faults = Vec::new();
    let mut fault = |field, code| faults.push(Fault { field, code });
    let component = typed.component.trim();
    let value = match (component, typed.value.trim()) {
        ("", rating) => rating.parse().ok().filter(|rating| (1..=5).contains(rating)).map(Attested::Item),
        (component, "yes") => Some(Attested::Component(component.into(), true)),
        (component, "no") => Some(Attested::Component(component.into(), false)),
        _ => None,
    };
    if !component.is_empty() && !components_of(item).contains(&component) {
        fault("component", "component-unknown");
    }
    if value.is_none() {
        fault("value", if component.is_empty() { "rating-missing" } else { "answer-missing" });
    }
    let date = Day::parse(typed.date.trim()).ok();
    match date {
        None => fault("date", "date-missing"),
        Some(date) if date > today => fault("date", "date-future"),
        Some(_) => {}
    }
    let source = AttestationSource::from_code(typed.source.trim());
    if source.is_none() {
        fault("source", "source-missing");
    }
    let comment = typed.comment.trim().replace("\r\n", "\n");
    if comment.is_empty() {
        fault("comment", "reason-missing");
    } else if comment.chars().count() > MOST_REASON {
        fault("comment", "reason-long");
    } else if comment.chars().any(|each| each.is_control() && each != '\n' && each != '\t') {
        fault("comment", "text-control");
    }
    match (value, date, source) {
        (Some(value), Some(date), Some(source)) if faults.is_empty() => {
            Ok(Attestation { item, value, date, source, by: Text::new(by), comment: Text::new(&comment) })
        }
        _ => Err(Error::Invalid(faults)),
    }
}

/// Takes an attestation back; what it replaced counts again.
pub fn undo(service: &Service, actor: &Actor, programme: Uuid, change: Uuid) -> Result<()> {
    let allowed = actor.authorise(Action::Attest, programme)?;
    undo_change(service, actor, programme, change, (Action::Attest, allowed), ChangeKind::Attestation)
}

/// Undoes a change of a kind.
pub(crate) fn undo_change(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    change: Uuid,
    (action, allowed): (Action, casework::access::Allowed),
    kind: ChangeKind,
) -> Result<()> {
    let now = service.now();
    let by = Change {
        programme,
        id: service.world.id(),
        kind: ChangeKind::Undo,
        at: now.at,
        account: actor.account,
        reason: String::new(),
        file_name: None,
    };
    let entry = log::entry(actor, programme, action, allowed, format!("undo {change}"), now);
    service.store.write_long(move |tx| {
        let told = changes::find(tx, programme, change)?;
        if told.is_none_or(|told| told.change.kind != kind) {
            return Err(Error::NotFound(None));
        }
        changes::undo(tx, change, &by).map_err(|error| match error {
            NotUndone::Unknown => Error::NotFound(None),
            NotUndone::Already | NotUndone::ChangedSince => Error::Changed,
            NotUndone::Store(error) => Error::Store(error),
        })?;
        search::again(tx, programme, change)?;
        tx.log(entry.clone());
        Ok(())
    })
}
