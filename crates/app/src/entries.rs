//! Entries: a coach writes down what was done, once. The record of the bundle follows from it, and so do the week,
//! the deadlines and the ratings.

use casework::access::Action;
use casework::phase::{Facts, Standing, standing};
use casework::{About, ActivityKind, Channel, Code, Day, Phase, Place};
use store::changes::ChangeKind;
use store::lists::Whose;
use store::records::{Part, load_part, record_id};
use store::rows::{self, Kept, Row, Saved, Seen, Texts};
use store::{Tx, lists};
use uuid::Uuid;

use crate::actor::Actor;
use crate::change;
use crate::error::{Error, Fault, Result};
use crate::service::Service;
use crate::{log, reach, search};

/// The most characters of a note.
pub const MOST_NOTE: usize = 5_000;
/// Minutes in a day.
const MOST_MINUTES: u16 = 1_440;
/// How far back the people of a coach's latest entries are looked for.
const RECENT_MONTHS: i32 = 3;
/// So many people of the latest entries are offered first.
const RECENT: usize = 8;

/// What a coach writes down, as it was typed. Ids come from whoever writes, so that a repeated request is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The entry's id, a UUID made where it is written.
    pub id: String,
    /// The day.
    pub date: String,
    /// What was done, a code.
    pub kind: String,
    /// The clients, ids.
    pub clients: Vec<String>,
    /// The employer, an id.
    pub employer: String,
    /// The name of an employer that is not in the register yet.
    pub new_employer: String,
    /// How people met, a code.
    pub channel: String,
    /// Where, a code.
    pub place: String,
    /// Minutes.
    pub minutes: String,
    /// What kind of work an employer contact was about, a code.
    pub about: String,
    /// Whether it followed the client's wishes, `yes` or `no`.
    pub preference_based: String,
    /// Whether the client was along at an employer, `yes` or `no`.
    pub client_present: String,
    /// Whether a partner professional was along.
    pub joint_with_partner: String,
    /// `no` where the client did not come.
    pub completed: String,
    /// What happened.
    pub note: String,
    /// The next step.
    pub next_what: String,
    /// By when.
    pub next_on: String,
    /// A promise that this entry settles, an id.
    pub settles: String,
    /// The change that made what is corrected; blank for a new entry.
    pub seen: String,
    /// Why it is corrected.
    pub reason: String,
}

/// An entry that was read and is right.
#[derive(Clone, Debug)]
struct Entry {
    id: Uuid,
    date: Day,
    kind: ActivityKind,
    clients: Vec<Uuid>,
    employer: Option<Uuid>,
    new_employer: Option<String>,
    next_on: Option<Day>,
    next_what: Option<String>,
    settles: Option<Uuid>,
    seen: Option<Uuid>,
    texts: Texts,
}

/// How writing an entry ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Logged {
    /// It is kept; the change undoes it.
    Kept(Uuid),
    /// It was there already: a second click, or a request sent again.
    Same,
    /// Another version is kept; both are to be looked at. The change that made the kept one, and its values.
    Differs(Uuid, Texts),
}

/// Writes an entry down, or corrects one's own.
///
/// Errors: [`Error::Invalid`] in the fields of [`Typed`]; [`Error::NotFound`] for clients that are not one's own.
pub fn log(service: &Service, actor: &Actor, programme: Uuid, typed: &Typed) -> Result<Logged> {
    let allowed = actor.authorise_for_own_clients(Action::Record, programme)?;
    let staff = actor.staff(programme).ok_or(Error::NotFound(None))?;
    let now = service.now();
    let entry = read(typed, now.today)?;
    let mut change = change::of(service, actor, programme, ChangeKind::Entry);
    typed.reason.trim().clone_into(&mut change.reason);
    let mut kept = log::entry(actor, programme, Action::Record, allowed, format!("entry {}", entry.id), now);
    kept.clients.clone_from(&entry.clients);
    let actor = actor.clone();
    service.store.write(move |tx| {
        for client in &entry.clients {
            reach::client(tx, &actor, Action::Record, programme, *client, now)?;
        }
        let rows = rows_of(tx, programme, staff, &entry)?;
        let seen = entry.seen.map_or(Seen::Nothing, Seen::Made);
        let saved = rows::save(tx, &change, &rows, seen)?;
        if saved == Saved::Same {
            return Ok(Logged::Same);
        }
        if saved == Saved::ChangedSince {
            let there = rows::find(tx, programme, "activities", entry.id)?.ok_or(Error::Changed)?;
            own(&there, staff)?;
            return Ok(Logged::Differs(there.change, there.texts));
        }
        search::note(tx, programme, &rows[0])?;
        if let Some(row) = rows.iter().find(|row| row.table == "employers") {
            search::employer(tx, programme, row)?;
        }
        tx.log(kept.clone());
        Ok(Logged::Kept(change.id))
    })
}

/// Only whoever wrote an entry may look at it by its id here.
fn own(kept: &Kept, staff: Uuid) -> Result<()> {
    let is_own = kept.texts.get("staff_id").is_some_and(|id| *id == staff.to_string());
    if is_own { Ok(()) } else { Err(Error::NotFound(None)) }
}

/// The rows of an entry: the activity first, then the employer that it made, the promise, and the one it settles.
fn rows_of(tx: &mut dyn Tx, programme: Uuid, staff: Uuid, entry: &Entry) -> Result<Vec<Row>> {
    let mut texts = entry.texts.clone();
    texts.insert("staff_id".to_owned(), staff.to_string());
    if let Some(kept) = entry.seen.and(rows::find(tx, programme, "activities", entry.id)?) {
        own(&kept, staff)?;
    }
    let employer = match (&entry.new_employer, entry.employer) {
        (Some(_), _) => Some(record_id("employers", &format!("{}:employer", entry.id))),
        (None, Some(id)) => {
            let found = rows::find(tx, programme, "employers", id)?;
            found.ok_or(Error::invalid("employer", "link-unknown"))?;
            Some(id)
        }
        (None, None) => None,
    };
    if let Some(employer) = employer {
        texts.insert("employer_id".to_owned(), employer.to_string());
    }
    if let Some(phase) = phase_of(tx, programme, entry)? {
        texts.insert("phase".to_owned(), phase.code().to_owned());
    }
    let mut rows = vec![Row { table: "activities", id: entry.id, texts }];
    match (&entry.next_what, entry.next_on) {
        (Some(what), Some(due)) => rows.push(step(staff, entry, employer, what, due)),
        // The page for a correction knows the day and not the words: what was promised moves with its day.
        (None, Some(due)) => rows.extend(moved(tx, programme, entry.id, due)?),
        (_, None) => {}
    }
    if let Some(settled) = entry.settles {
        rows.extend(settle(tx, programme, staff, settled, entry.date)?);
    }
    if let (Some(name), Some(id)) = (&entry.new_employer, employer) {
        let texts = Texts::from([("name".to_owned(), name.clone())]);
        // The last row is written first: the others name it.
        rows.push(Row { table: "employers", id, texts });
    }
    Ok(rows)
}

fn step(staff: Uuid, entry: &Entry, employer: Option<Uuid>, what: &str, due: Day) -> Row {
    let mut texts = Texts::from([
        ("staff_id".to_owned(), staff.to_string()),
        ("what".to_owned(), what.to_owned()),
        ("due_on".to_owned(), due.to_string()),
    ]);
    texts.extend(entry.clients.first().map(|client| ("client_id".to_owned(), client.to_string())));
    texts.extend(employer.map(|employer| ("employer_id".to_owned(), employer.to_string())));
    Row { table: "next_steps", id: step_id(entry.id), texts }
}

/// The promise of an entry has an id that follows from it, so that a repeated request makes no second one.
fn step_id(entry: Uuid) -> Uuid {
    record_id("next_steps", &format!("{entry}:step"))
}

/// The promise that an entry made, on another day; none where it made none or it is done.
fn moved(tx: &mut dyn Tx, programme: Uuid, entry: Uuid, due: Day) -> Result<Option<Row>> {
    let Some(kept) = rows::find(tx, programme, "next_steps", step_id(entry))? else { return Ok(None) };
    let mut texts = kept.texts;
    if texts.contains_key("done_on") {
        return Ok(None);
    }
    texts.insert("due_on".to_owned(), due.to_string());
    Ok(Some(Row { table: "next_steps", id: kept.id, texts }))
}

fn settle(tx: &mut dyn Tx, programme: Uuid, staff: Uuid, step: Uuid, day: Day) -> Result<Option<Row>> {
    let Some(kept) = rows::find(tx, programme, "next_steps", step)? else { return Ok(None) };
    if own(&kept, staff).is_err() {
        return Ok(None);
    }
    let mut texts = kept.texts;
    texts.entry("done_on".to_owned()).or_insert_with(|| day.to_string());
    Ok(Some(Row { table: "next_steps", id: step, texts }))
}

/// The phase of the service in which it was done follows from where the client stood on that day.
fn phase_of(tx: &mut dyn Tx, programme: Uuid, entry: &Entry) -> Result<Option<Phase>> {
    let Some(client) = entry.clients.first() else { return Ok(None) };
    let facts: Option<Facts> = lists::facts(tx, programme, *client, entry.date)?;
    Ok(facts.and_then(|facts| match standing(&facts, entry.date) {
        Standing::Engagement | Standing::Waiting if entry.kind == ActivityKind::EmployerContact => {
            Some(Phase::JobSearch)
        }
        Standing::Engagement | Standing::Waiting => Some(Phase::Engagement),
        Standing::Profiling if entry.kind == ActivityKind::EmployerContact => Some(Phase::JobSearch),
        Standing::Profiling => Some(Phase::Profiling),
        Standing::JobSearch => Some(Phase::JobSearch),
        Standing::EmployerAgreement => Some(Phase::EmployerAgreement),
        Standing::FollowAlong => Some(Phase::FollowAlong),
        Standing::Ended | Standing::Declined => None,
    }))
}

fn read(typed: &Typed, today: Day) -> Result<Entry> {
    let mut read = Reader { faults: Vec::new(), texts: Texts::new() };
    let id = Uuid::parse_str(typed.id.trim()).ok();
    if id.is_none() {
        read.fault("id", "field-missing");
    }
    let date = read.day("date", &typed.date);
    match date {
        None => read.fault("date", "date-missing"),
        Some(date) if date > today => read.fault("date", "date-future"),
        Some(_) => {}
    }
    let kind = read.code::<ActivityKind>("kind", &typed.kind);
    if kind.is_none() {
        read.fault("kind", "field-missing");
    }
    let clients = read.ids("clients", &typed.clients);
    let employer = read.id("employer", &typed.employer);
    let new_employer = read.line("new_employer", &typed.new_employer);
    if employer.is_some() && new_employer.is_some() {
        read.fault("new_employer", "employer-twice");
    }
    read.meeting(typed, kind);
    read.minutes(&typed.minutes);
    read.flags(typed);
    read.words("note", &typed.note);
    read.line("reason", &typed.reason);
    let (next_what, next_on) = read.next(typed, date);
    let settles = read.id("settles", &typed.settles);
    let seen = read.id("seen", &typed.seen);
    read.people(kind, &clients, employer.is_some() || new_employer.is_some());
    match (id, date, kind) {
        (Some(id), Some(date), Some(kind)) if read.faults.is_empty() => {
            let mut texts = read.texts;
            texts.insert("date".to_owned(), date.to_string());
            texts.insert("kind".to_owned(), kind.code().to_owned());
            if !clients.is_empty() {
                let ids: Vec<String> = clients.iter().map(Uuid::to_string).collect();
                texts.insert("client_ids".to_owned(), ids.join(";"));
            }
            Ok(Entry {
                id,
                date,
                kind,
                clients,
                employer,
                new_employer,
                next_on,
                next_what,
                settles,
                seen,
                texts,
            })
        }
        _ => Err(Error::Invalid(read.faults)),
    }
}

/// What was read so far, and what is wrong.
struct Reader {
    faults: Vec<Fault>,
    texts: Texts,
}

impl Reader {
    fn fault(&mut self, field: &'static str, code: &'static str) {
        self.faults.push(Fault { field, code });
    }

    fn keep(&mut self, field: &'static str, value: impl Into<String>) {
        self.texts.insert(field.to_owned(), value.into());
    }

    fn day(&mut self, field: &'static str, text: &str) -> Option<Day> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let day = Day::parse(text).ok();
        if day.is_none() {
            self.fault(field, "day-unreadable");
        }
        day
    }

    fn code<C: Code>(&mut self, field: &'static str, text: &str) -> Option<C> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let code = C::from_code(text);
        if code.is_none() {
            self.fault(field, "choice-unknown");
        }
        code
    }

    fn id(&mut self, field: &'static str, text: &str) -> Option<Uuid> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let id = Uuid::parse_str(text).ok();
        if id.is_none() {
            self.fault(field, "link-unknown");
        }
        id
    }

    fn ids(&mut self, field: &'static str, texts: &[String]) -> Vec<Uuid> {
        let mut ids: Vec<Uuid> = texts.iter().filter_map(|text| self.id(field, text)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    fn line(&mut self, field: &'static str, text: &str) -> Option<String> {
        let text = text.trim();
        if text.chars().count() > casework::forms::MOST_LINE {
            self.fault(field, "text-long");
        }
        if text.chars().any(char::is_control) {
            self.fault(field, "text-control");
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn words(&mut self, field: &'static str, text: &str) {
        let text = text.trim().replace("\r\n", "\n");
        if text.chars().count() > MOST_NOTE {
            self.fault(field, "text-long");
        }
        if text.chars().any(|each| each.is_control() && each != '\n' && each != '\t') {
            self.fault(field, "text-control");
        }
        if !text.is_empty() {
            self.keep(field, text);
        }
    }

    /// How and where, which what was done may ask for.
    fn meeting(&mut self, typed: &Typed, kind: Option<ActivityKind>) {
        let channel = self.code::<Channel>("channel", &typed.channel);
        let place = self.code::<Place>("place", &typed.place);
        let may_be_blank = kind.is_none_or(|kind| {
            use ActivityKind::{Admin, OtherService, TeamWork, Travel};
            matches!(kind, TeamWork | Admin | Travel | OtherService)
        });
        match channel {
            Some(channel) => self.keep("channel", channel.code()),
            None if !may_be_blank => self.fault("channel", "field-missing"),
            None => {}
        }
        match place {
            Some(place) => self.keep("place", place.code()),
            None if !may_be_blank => self.fault("place", "field-missing"),
            None => {}
        }
        if kind == Some(ActivityKind::EmployerContact)
            && let Some(about) = self.code::<About>("about", &typed.about)
        {
            self.keep("about", about.code());
        }
    }

    fn minutes(&mut self, text: &str) {
        match text.trim().parse::<u16>() {
            Ok(minutes) if minutes <= MOST_MINUTES => self.keep("minutes", minutes.to_string()),
            Ok(_) => self.fault("minutes", "minutes-many"),
            Err(_) => self.fault("minutes", "minutes-missing"),
        }
    }

    fn flags(&mut self, typed: &Typed) {
        for (field, text) in [
            ("preference_based", &typed.preference_based),
            ("client_present", &typed.client_present),
            ("joint_with_partner", &typed.joint_with_partner),
            ("completed", &typed.completed),
        ] {
            match text.trim() {
                "" => {}
                flag @ ("yes" | "no") => self.keep(field, flag),
                _ => self.fault(field, "choice-unknown"),
            }
        }
    }

    fn next(&mut self, typed: &Typed, date: Option<Day>) -> (Option<String>, Option<Day>) {
        let (what, on) = (self.line("next_what", &typed.next_what), self.day("next_on", &typed.next_on));
        match (&what, on) {
            (Some(_), None) if typed.next_on.trim().is_empty() => self.fault("next_on", "next-day-missing"),
            (_, Some(on)) if date.is_some_and(|date| on < date) => self.fault("next_on", "next-day-past"),
            (_, Some(on)) => self.keep("next_contact_on", on.to_string()),
            (_, None) => {}
        }
        (what, on)
    }

    /// Whom what was done must name.
    fn people(&mut self, kind: Option<ActivityKind>, clients: &[Uuid], has_employer: bool) {
        use ActivityKind::{ClientMeeting, EmployerContact, FamilyContact, OutreachAttempt};
        match kind {
            Some(ClientMeeting | FamilyContact | OutreachAttempt) if clients.is_empty() => {
                self.fault("clients", "client-missing");
            }
            Some(EmployerContact) if !has_employer => self.fault("employer", "employer-missing"),
            _ => {}
        }
    }
}

/// Somebody or something that a coach wrote about lately, with how it was the last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Who.
    pub who: Who,
    /// The name.
    pub name: String,
    /// How it was the last time.
    pub last: Option<Last>,
}

/// A client or an employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// A client.
    Client(Uuid),
    /// An employer.
    Employer(Uuid),
}

/// The usual case with somebody: how it was the last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Last {
    /// What.
    pub kind: ActivityKind,
    /// How.
    pub channel: Option<Channel>,
    /// Where.
    pub place: Option<Place>,
    /// How long.
    pub minutes: u16,
    /// What it was about.
    pub about: Option<About>,
}

/// What the page for writing an entry offers.
#[derive(Clone, Debug)]
pub struct Offer {
    /// A new id for the entry.
    pub id: Uuid,
    /// The people of the latest entries, the latest first.
    pub recent: Vec<Recent>,
    /// Every client whom the coach may write about, by name.
    pub clients: Vec<Recent>,
    /// Every employer, by name.
    pub employers: Vec<Recent>,
    /// Today.
    pub today: Day,
}

/// What the page for writing an entry offers to whoever asks, who must be staff.
pub fn offer(service: &Service, actor: &Actor, programme: Uuid) -> Result<Offer> {
    let allowed = actor.authorise_for_own_clients(Action::Record, programme)?;
    let own = actor.staff(programme).ok_or(Error::NotFound(None))?;
    let now = service.now();
    let id = service.world.id();
    service.store.read(|tx| {
        let (whose, _) = reach::whose(tx, actor, Action::Record, programme, now)?;
        let staff = match &whose {
            Whose::Coaches(coaches) => coaches.clone(),
            Whose::Everybodys => vec![own],
        };
        let part = Part::OfCoaches { staff, since: now.today.minus_months(RECENT_MONTHS) };
        let loaded = load_part(tx, programme, &part)?.ok_or(Error::NotFound(None))?;
        let employers = lists::employer_names(tx, programme)?;
        let recent = recents(&loaded.records, own, now.today);
        let clients = match &whose {
            Whose::Coaches(_) => own_clients(&loaded.records, now.today),
            Whose::Everybodys => {
                let active =
                    lists::clients(tx, programme, &whose, lists::Which::Active, now.today, &None, i64::MAX)?;
                active.into_iter().map(|line| (line.id, line.name.unwrap_or_default())).collect()
            }
        };
        let with_last = |who: Who, name: String| {
            let last = recent.iter().find(|each| each.who == who).and_then(|each| each.last);
            Recent { who, name, last }
        };
        let mut entry = log::entry(actor, programme, Action::Record, allowed, "entry form", now);
        entry.clients = clients.iter().map(|(id, _)| *id).collect();
        tx.log(entry);
        Ok(Offer {
            id,
            clients: clients.into_iter().map(|(id, name)| with_last(Who::Client(id), name)).collect(),
            employers: employers
                .into_iter()
                .map(|(id, name, _)| with_last(Who::Employer(id), name))
                .collect(),
            recent: recent.into_iter().take(RECENT).collect(),
            today: now.today,
        })
    })
}

fn own_clients(records: &casework::Records, day: Day) -> Vec<(Uuid, String)> {
    let active = records.clients.iter().filter(|client| client.is_active_on(day));
    let mut clients: Vec<(Uuid, String)> = active
        .map(|client| {
            let name = client.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default();
            (record_id("clients", client.id.as_str()), name)
        })
        .collect();
    clients.sort_by(|one, other| one.1.cmp(&other.1));
    clients
}

/// Everybody whom the coach's own entries name, the latest first, each once.
fn recents(records: &casework::Records, own: Uuid, day: Day) -> Vec<Recent> {
    let mut acts: Vec<&casework::Activity> = records
        .activities
        .iter()
        .filter(|act| record_id("staff", records.staff[act.staff].id.as_str()) == own && act.date <= day)
        .collect();
    acts.sort_by_key(|act| std::cmp::Reverse(act.date));
    let mut found: Vec<Recent> = Vec::new();
    for act in acts {
        let last = Last {
            kind: act.kind,
            channel: act.channel,
            place: act.place,
            minutes: act.minutes,
            about: act.about,
        };
        let employer = act.employer.map(|key| {
            let row = &records.employers[key];
            (Who::Employer(record_id("employers", row.id.as_str())), row.name.as_str().to_owned())
        });
        let clients = act.clients.as_slice().iter().filter_map(|key| {
            let row = &records.clients[*key];
            let name = row.name.as_ref()?.as_str().to_owned();
            row.is_active_on(day).then(|| (Who::Client(record_id("clients", row.id.as_str())), name))
        });
        for (who, name) in employer.into_iter().chain(clients) {
            if !found.iter().any(|each| each.who == who) {
                found.push(Recent { who, name, last: Some(last) });
            }
        }
    }
    found
}

/// One of one's own entries, to be corrected: what is kept, and the change that made it.
pub fn entry(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<Kept> {
    let allowed = actor.authorise_for_own_clients(Action::Record, programme)?;
    let staff = actor.staff(programme).ok_or(Error::NotFound(None))?;
    let now = service.now();
    service.store.read(|tx| {
        let kept = rows::find(tx, programme, "activities", id)?.ok_or(Error::NotFound(None))?;
        own(&kept, staff)?;
        let clients = kept.texts.get("client_ids").map(String::as_str).unwrap_or_default();
        let mut entry = log::entry(actor, programme, Action::SeeRecords, allowed, format!("entry {id}"), now);
        entry.clients = clients.split(';').filter_map(|id| Uuid::parse_str(id).ok()).collect();
        tx.log(entry);
        Ok(kept)
    })
}

/// Takes one's own entry back.
///
/// Errors: [`Error::NotFound`] for a change of somebody else; [`Error::Changed`] where a later one builds on it.
pub fn undo(service: &Service, actor: &Actor, programme: Uuid, change: Uuid) -> Result<()> {
    let allowed = actor.authorise_for_own_clients(Action::Record, programme)?;
    let account = actor.account;
    let made: Result<_> = service.store.read(|tx| Ok(store::changes::find(tx, programme, change)?));
    if made?.is_none_or(|told| told.change.account != account) {
        return Err(Error::NotFound(None));
    }
    crate::item::undo_change(service, actor, programme, change, (Action::Record, allowed), ChangeKind::Entry)
}
