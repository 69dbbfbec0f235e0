//! The steering group: who sits in it for whom, when it met, and what it has decided.

use casework::access::Action;
use casework::{Day, MeetingKind};
use store::changes::ChangeKind;
use store::records::record_id;
use store::rows::{self, Row, Texts};
use uuid::Uuid;

use super::{MOST_LINE, clean, damaged, day, id_or_none, save, seen, text, texts};
use crate::actor::Actor;
use crate::error::{Error, Fault, Result};
use crate::service::Service;
use crate::{change, log};

/// The most signs of a decision.
const MOST_DECISION: usize = 1_000;
/// So many meetings are listed.
const MEETINGS: usize = 12;

/// Somebody of the steering group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The id.
    pub id: Uuid,
    /// The change that made the row what it is.
    pub change: Uuid,
    /// The name.
    pub name: String,
    /// For whom they sit there, such as management, clients or employers.
    pub stakeholder: String,
    /// Where from.
    pub organisation: String,
    /// Since when.
    pub from: Day,
    /// Until when; none while they sit there.
    pub until: Option<Day>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The id.
    pub id: Uuid,
    /// The change that made the row what it is.
    pub change: Uuid,
    /// The meeting.
    pub meeting: Option<Uuid>,
    /// The day.
    pub decided_on: Day,
    /// What.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due: Option<Day>,
    /// Done on.
    pub done_on: Option<Day>,
}

/// The steering group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Those who sit there now, by name.
    pub members: Vec<Member>,
    /// Its meetings, the latest first: id and day.
    pub meetings: Vec<(Uuid, Day)>,
    /// Decisions: open ones first, the earliest day first.
    pub decisions: Vec<Decision>,
}

/// The steering group.
pub fn group(service: &Service, actor: &Actor, programme: Uuid) -> Result<Group> {
    let allowed = actor.authorise(Action::SeePlan, programme)?;
    let now = service.now();
    let found = service.programme(programme)?;
    let held = found.loaded.records.meetings.iter().filter(|each| each.kind == MeetingKind::SteeringGroup);
    let mut meetings: Vec<(Uuid, Day)> =
        held.map(|each| (record_id("meetings", each.id.as_str()), each.date)).collect();
    meetings.sort_by_key(|(_, day)| std::cmp::Reverse(*day));
    meetings.truncate(MEETINGS);
    service.store.read(|tx| {
        let members = rows::all(tx, programme, "steering_members")?.into_iter().map(|kept| {
            Ok(Member {
                id: kept.id,
                change: kept.change,
                name: text(&kept.texts, "name"),
                stakeholder: text(&kept.texts, "stakeholder"),
                organisation: text(&kept.texts, "organisation"),
                from: day(&kept.texts, "from_on").ok_or_else(|| damaged("day"))?,
                until: day(&kept.texts, "until_on"),
            })
        });
        let mut members: Vec<Member> = members.collect::<Result<_>>()?;
        members.retain(|member| member.until.is_none_or(|until| until >= now.today));
        members.sort_by(|one, other| one.name.cmp(&other.name));
        let decisions = rows::all(tx, programme, "steering_decisions")?.into_iter().map(|kept| {
            Ok(Decision {
                id: kept.id,
                change: kept.change,
                meeting: id_or_none(&kept.texts, "meeting_id"),
                decided_on: day(&kept.texts, "decided_on").ok_or_else(|| damaged("day"))?,
                what: text(&kept.texts, "what"),
                owner: text(&kept.texts, "owner"),
                due: day(&kept.texts, "due_on"),
                done_on: day(&kept.texts, "done_on"),
            })
        });
        let mut decisions: Vec<Decision> = decisions.collect::<Result<_>>()?;
        decisions.sort_by_key(|each| {
            (each.done_on.is_some(), each.due.is_none(), each.due, each.decided_on, each.id)
        });
        tx.log(log::entry(actor, programme, Action::SeePlan, allowed, "steering group", now));
        Ok(Group { members, meetings: meetings.clone(), decisions })
    })
}

/// A member as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedMember {
    /// The id, made when the form was given.
    pub id: String,
    /// The change that the form was read from; blank for a new one.
    pub seen: String,
    /// The name.
    pub name: String,
    /// For whom they sit there.
    pub stakeholder: String,
    /// Where from.
    pub organisation: String,
    /// Since when; blank is today.
    pub from: String,
    /// Until when.
    pub until: String,
}

/// A decision as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedDecision {
    /// The id, made when the form was given.
    pub id: String,
    /// The change that the form was read from; blank for a new one.
    pub seen: String,
    /// The meeting, an id.
    pub meeting: String,
    /// The day; blank is today.
    pub decided_on: String,
    /// What.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due_on: String,
    /// Done on.
    pub done_on: String,
}

/// What is typed of a form, with its faults.
struct Reader(Vec<Fault>);

impl Reader {
    fn fault(&mut self, field: &'static str, code: &'static str) {
        self.0.push(Fault { field, code });
    }

    fn words(&mut self, field: &'static str, typed: &str, most: usize) -> String {
        let text = clean(typed);
        if text.chars().count() > most {
            self.fault(field, "text-long");
        }
        text
    }

    fn needed(&mut self, field: &'static str, typed: &str, most: usize) -> String {
        let text = self.words(field, typed, most);
        if text.is_empty() {
            self.fault(field, "field-missing");
        }
        text
    }

    fn day(&mut self, field: &'static str, typed: &str) -> Option<Day> {
        let typed = typed.trim();
        let day = Day::parse(typed).ok();
        if day.is_none() && !typed.is_empty() {
            self.fault(field, "day-unreadable");
        }
        day
    }
}

fn written(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// Saves a member; the change, by which it can be undone.
///
/// Errors: [`Error::Invalid`] in the fields of [`TypedMember`].
pub fn put_member(service: &Service, actor: &Actor, programme: Uuid, typed: &TypedMember) -> Result<Uuid> {
    let mut reader = Reader(Vec::new());
    let name = reader.needed("name", &typed.name, MOST_LINE);
    let stakeholder = reader.needed("stakeholder", &typed.stakeholder, MOST_LINE);
    let organisation = reader.words("organisation", &typed.organisation, MOST_LINE);
    let from = reader.day("from", &typed.from).unwrap_or(service.now().today);
    let until = reader.day("until", &typed.until);
    if until.is_some_and(|until| until < from) {
        reader.fault("until", "end-before-start");
    }
    if !reader.0.is_empty() {
        return Err(Error::Invalid(reader.0));
    }
    let values = texts(&[
        ("name", name),
        ("stakeholder", stakeholder),
        ("organisation", organisation),
        ("from_on", from.to_string()),
        ("until_on", written(until)),
    ]);
    put(service, actor, programme, ("steering_members", &typed.id, &typed.seen), values)
}

/// Saves a decision; the change, by which it can be undone.
///
/// Errors: [`Error::Invalid`] in the fields of [`TypedDecision`].
pub fn put_decision(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    typed: &TypedDecision,
) -> Result<Uuid> {
    let mut reader = Reader(Vec::new());
    let today = service.now().today;
    let what = reader.needed("what", &typed.what, MOST_DECISION);
    let owner = reader.words("owner", &typed.owner, MOST_LINE);
    let decided_on = reader.day("decided_on", &typed.decided_on).unwrap_or(today);
    let due = reader.day("due_on", &typed.due_on);
    let done_on = reader.day("done_on", &typed.done_on);
    for (field, day) in [("decided_on", Some(decided_on)), ("done_on", done_on)] {
        if day.is_some_and(|day| day > today) {
            reader.fault(field, "date-future");
        }
    }
    if !reader.0.is_empty() {
        return Err(Error::Invalid(reader.0));
    }
    let values = texts(&[
        ("meeting_id", Uuid::parse_str(typed.meeting.trim()).map(|id| id.to_string()).unwrap_or_default()),
        ("decided_on", decided_on.to_string()),
        ("what", what),
        ("owner", owner),
        ("due_on", written(due)),
        ("done_on", written(done_on)),
    ]);
    put(service, actor, programme, ("steering_decisions", &typed.id, &typed.seen), values)
}

fn put(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    (table, id, was): (&'static str, &str, &str),
    values: Texts,
) -> Result<Uuid> {
    let allowed = actor.authorise(Action::EditPlan, programme)?;
    let id = Uuid::parse_str(id.trim()).map_err(|_| Error::NotFound(None))?;
    let (was, now) = (seen(was), service.now());
    let change = change::of(service, actor, programme, ChangeKind::Plan);
    let entry = log::entry(actor, programme, Action::EditPlan, allowed, format!("steering group {id}"), now);
    service.store.write(move |tx| {
        if let Some(meeting) = id_or_none(&values, "meeting_id") {
            let known = rows::find(tx, programme, "meetings", meeting)?;
            known.ok_or_else(|| Error::invalid("meeting", "link-unknown"))?;
        }
        save(tx, &change, &[Row { table, id, texts: values.clone() }], was)?;
        tx.log(entry.clone());
        Ok(change.id)
    })
}
