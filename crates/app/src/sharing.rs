//! What clients have let partner professionals see: by consent only, named in it, in force today. The query asks, and
//! `casework::consents` is asked again about each consent that it found; both must agree.

use std::collections::BTreeMap;

use casework::access::{Action, Refused};
use casework::consents::{Consent, Granted, granted, includes};
use casework::forms::{ConsentScope, Sheet, SheetKind};
use casework::phase::Work;
use casework::{Code, Day};
use store::rows::{self, Kept, Texts};
use store::sharing::{self as kept, Consented, Looks, Whom};
use store::{Tx, lists};
use uuid::Uuid;

pub use store::sharing::{Job, Note, Step};

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::log;
use crate::service::Service;
use crate::sheets::Filled;

/// So many steps are shown, and so many notes.
pub const MOST: usize = 50;
/// The fields of an employment plan that tell what was agreed on.
const OF_PLAN: [&str; 5] = ["goal", "steps", "client_does", "coach_does", "others_do"];

/// The clients who are shared with a partner team.
#[derive(Clone, Debug)]
pub struct List {
    /// The clients, by name.
    pub lines: Vec<Line>,
    /// Whether whoever asks belongs to a partner team; nobody is shared with those who do not.
    pub has_team: bool,
    /// Today.
    pub today: Day,
}

/// A client in the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// Who.
    pub who: Who,
    /// The step that comes next, where steps may be seen.
    pub next: Option<Step>,
    /// How work stands, where jobs may be seen.
    pub work: Option<Work>,
}

/// A client who has let the team see something, and the coach.
#[derive(Clone, Debug)]
pub struct Who {
    /// The client.
    pub id: Uuid,
    /// The name, where it is kept.
    pub name: Option<String>,
    /// The coach, by name.
    pub coach: Option<String>,
    /// How the coach can be reached.
    pub contact: Option<String>,
    /// What may be seen today.
    pub granted: Vec<Granted>,
}

/// What a client has let the team see. What is not granted is none, which differs from nothing written.
#[derive(Clone, Debug)]
pub struct Shared {
    /// Who.
    pub who: Who,
    /// The steps, the latest first.
    pub steps: Option<Vec<Step>>,
    /// The employment plan in force.
    pub plan: Option<Plan>,
    /// The notes of joint meetings, the latest first.
    pub notes: Option<Vec<Note>>,
    /// The jobs, the latest first.
    pub jobs: Option<Vec<Job>>,
    /// Today.
    pub today: Day,
}

/// An employment plan as partners see it.
#[derive(Clone, Debug)]
pub struct Plan {
    /// When it was made.
    pub date: Day,
    /// When it is looked at again.
    pub review_due_on: Option<Day>,
    /// What was agreed on, by field of the form.
    pub fields: Vec<(&'static str, String)>,
}

/// A partner team that sees something of a client today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedWith {
    /// The team, by name.
    pub team: String,
    /// What, and until when.
    pub granted: Vec<Granted>,
}

/// The clients whom whoever asks shares with the coaches.
pub fn list(service: &Service, actor: &Actor, programme: Uuid) -> Result<List> {
    let allowed = actor.authorise_for_shared_clients(Action::SeeShared, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let looks = looks(actor, programme, now.today);
        let lines = match looks {
            Some(looks) => lines(tx, looks)?,
            None => Vec::new(),
        };
        let mut entry = log::entry(actor, programme, Action::SeeShared, allowed, "shared clients", now);
        entry.clients = lines.iter().map(|line| line.who.id).collect();
        tx.log(entry);
        Ok(List { lines, has_team: looks.is_some(), today: now.today })
    })
}

/// What one client has let whoever asks see.
///
/// Errors: [`Error::NotFound`] where the client lets them see nothing today, or is not there: the same to them.
pub fn client(service: &Service, actor: &Actor, programme: Uuid, client: Uuid) -> Result<Shared> {
    let allowed = actor.authorise_for_shared_clients(Action::SeeShared, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let not_shared = || Error::NotFound(Some(Refused::NotShared));
        let looks = looks(actor, programme, now.today).ok_or_else(not_shared)?;
        let found = kept::clients(tx, looks, Whom::Client(client))?;
        let who = consenting(&found, looks)?.into_iter().next().ok_or_else(not_shared)?;
        let shared = seen(tx, looks, who)?;
        let mut entry = log::entry(actor, programme, Action::SeeShared, allowed, "shared client", now);
        entry.clients = vec![client];
        tx.log(entry);
        Ok(shared)
    })
}

/// Who looks on which day; none for whoever belongs to no partner team.
fn looks(actor: &Actor, programme: Uuid, day: Day) -> Option<Looks> {
    Some(Looks { programme, team: actor.partner_team(programme)?, day })
}

fn lines(tx: &mut dyn Tx, looks: Looks) -> Result<Vec<Line>> {
    let who = consenting(&kept::clients(tx, looks, Whom::Everybody)?, looks)?;
    let mut next: BTreeMap<Uuid, Step> = BTreeMap::new();
    for step in kept::next_steps(tx, looks)? {
        next.entry(step.client).or_insert(step);
    }
    let jobs = kept::jobs(tx, looks, Whom::Everybody)?;
    let line = |who: Who| {
        let sees = |what| includes(&who.granted, what);
        let work = sees(ConsentScope::Jobs).then(|| work(&jobs, who.id, looks.day));
        Line { next: next.remove(&who.id).filter(|_| sees(ConsentScope::Steps)), work, who }
    };
    Ok(who.into_iter().map(line).collect())
}

/// How a client's work stands on a day.
fn work(jobs: &[Job], client: Uuid, day: Day) -> Work {
    let mut own = jobs.iter().filter(|job| job.client == client);
    let in_force = |job: &Job| job.started_on <= day && job.ended_on.is_none_or(|end| end >= day);
    Work::of(own.clone().any(in_force), own.any(|job| job.started_on > day))
}

/// Each client once, with what the consents in force grant together; whoever grants nothing is left out.
fn consenting(found: &[Consented], looks: Looks) -> Result<Vec<Who>> {
    let mut all: Vec<Who> = Vec::new();
    for same in found.chunk_by(|one, other| one.client == other.client) {
        let mut consents = Vec::new();
        for each in same {
            consents.extend(consent(&rows::content(&each.content)?));
        }
        consents.retain(|consent| consent.team == looks.team.to_string());
        let granted = granted(&consents, looks.day);
        let Some(first) = same.first().filter(|_| !granted.is_empty()) else { continue };
        all.push(Who {
            id: first.client,
            name: first.name.clone(),
            coach: first.coach.as_ref().map(|(_, name)| name.clone()),
            contact: first.contact.clone(),
            granted,
        });
    }
    Ok(all)
}

fn consent(values: &Texts) -> Option<Consent> {
    Consent::read(|field| values.get(field).map(String::as_str))
}

/// What is granted of a client, and nothing else.
fn seen(tx: &mut dyn Tx, looks: Looks, who: Who) -> Result<Shared> {
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let sees = |what| includes(&who.granted, what);
    let (mut steps, mut plan, mut notes, mut jobs) = (None, None, None, None);
    if sees(ConsentScope::Steps) {
        steps = Some(kept::steps(tx, looks, who.id, most)?);
        plan = kept::plan(tx, looks, who.id)?.as_ref().map(agreed).transpose()?;
    }
    if sees(ConsentScope::MeetingNotes) {
        notes = Some(kept::notes(tx, looks, who.id, most)?);
    }
    if sees(ConsentScope::Jobs) {
        jobs = Some(kept::jobs(tx, looks, Whom::Client(who.id))?);
    }
    Ok(Shared { who, steps, plan, notes, jobs, today: looks.day })
}

/// What was agreed on in a plan; what a review has noted stays with the coach.
fn agreed(plan: &kept::Plan) -> Result<Plan> {
    let mut content = rows::content(plan.content.as_deref().unwrap_or("{}"))?;
    let fields = OF_PLAN.into_iter().filter_map(|field| Some((field, content.remove(field)?)));
    Ok(Plan { date: plan.date, review_due_on: plan.review_due_on, fields: fields.collect() })
}

/// The partner teams that see something of a client on a day, for the coach and the client to look at.
pub(crate) fn with_whom(
    tx: &mut dyn Tx,
    programme: Uuid,
    (client, sheets): (&Kept, &[Filled]),
    day: Day,
) -> Result<Vec<SharedWith>> {
    let ended = client.texts.get("ended_on").and_then(|day| Day::parse(day).ok());
    // With the service the sharing ends; the query says the same.
    if client.texts.contains_key("declined_on") || ended.is_some_and(|ended| ended <= day) {
        return Ok(Vec::new());
    }
    let of_kind = sheets.iter().filter(|sheet| sheet.kind == SheetKind::Consent);
    let consents: Vec<Consent> = of_kind.filter_map(|sheet| consent(&sheet.values)).collect();
    if !consents.iter().any(|consent| consent.is_in_force(day)) {
        return Ok(Vec::new());
    }
    let mut teams = Vec::new();
    for (id, team, _) in lists::partner_teams(tx, programme)? {
        let of_team = consents.iter().filter(|consent| consent.team == id.to_string());
        let granted = granted(&of_team.cloned().collect::<Vec<_>>(), day);
        if !granted.is_empty() {
            teams.push(SharedWith { team, granted });
        }
    }
    Ok(teams)
}

/// The columns by which a query finds a consent; none for other forms, and where nobody is let see anything.
pub(crate) fn columns(kind: SheetKind, sheet: &Sheet) -> Vec<(String, String)> {
    let read = || Consent::read(|field| sheet.get(field).map(String::as_str));
    let Some(consent) = Some(kind).filter(|kind| *kind == SheetKind::Consent).and_then(|_| read()) else {
        return Vec::new();
    };
    let what: Vec<&str> = consent.what.iter().map(|what| what.code()).collect();
    let mut columns = vec![
        ("shared_with".to_owned(), consent.team),
        ("shared_what".to_owned(), what.join(";")),
        ("shared_from".to_owned(), consent.from.to_string()),
    ];
    columns.extend(consent.until.map(|until| ("shared_until".to_owned(), until.to_string())));
    columns
}
