//! Employers: the team's shared register, without clients' names; job leads, and whose wishes they meet.

use casework::Code;
use casework::Day;
use casework::access::Action;
use casework::forms::SheetKind;
use store::lists::{self, Contact};
use store::rows;
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::sheets::{self, Filled};
use crate::{clients, log, public_pages, reach};

pub use store::lists::{EmployerLine, WhichEmployers as Which};

/// So many employers stand on a page.
pub const PAGE: usize = 50;
/// So many contacts stand on an employer's page.
const MOST_CONTACTS: i64 = 50;
/// Months over which contacts are counted.
const MONTHS: i32 = 12;

/// A page of employers.
#[derive(Clone, Debug)]
pub struct List {
    /// The employers by name.
    pub lines: Vec<EmployerLine>,
    /// Where the next page begins, where there is one.
    pub next: Option<Uuid>,
    /// Today.
    pub today: Day,
}

/// The employers of a programme.
pub fn list(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    which: Which,
    after: Option<Uuid>,
) -> Result<List> {
    let allowed = actor.authorise(Action::SeeTeam, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let since = now.today.minus_months(MONTHS);
        let after = clients::place(tx, programme, "employers", after)?;
        let mut lines = lists::employers(tx, programme, which, since, &after, most)?;
        let next = (lines.len() > PAGE).then(|| {
            lines.truncate(PAGE);
            lines.last().map(|line| line.id)
        });
        tx.log(log::entry(actor, programme, Action::SeeTeam, allowed, "employers", now));
        Ok(List { lines, next: next.flatten(), today: now.today })
    })
}

/// An employer with all that the team knows.
#[derive(Clone, Debug)]
pub struct Employer {
    /// The id.
    pub id: Uuid,
    /// The employer's own form.
    pub own: Filled,
    /// Contact persons, agreements, leads, carving notes, the latest first.
    pub sheets: Vec<Filled>,
    /// The latest contacts. A note is there for whoever wrote it, and for whoever leads.
    pub contacts: Vec<Contact>,
    /// Today.
    pub today: Day,
}

/// One employer.
pub fn employer(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<Employer> {
    let allowed = actor.authorise(Action::SeeTeam, programme)?;
    let leads = actor.authorise(Action::SeeRecords, programme).is_ok();
    let now = service.now();
    service.store.read(|tx| {
        let own = sheets::filled(tx, programme, SheetKind::Employer, id)?.ok_or(Error::NotFound(None))?;
        let mut found = Vec::new();
        for sheet in rows::sheets_of(tx, programme, rows::Owner::Employer(id))? {
            let kind = sheet.texts.get("kind").and_then(|code| SheetKind::from_code(code));
            if let Some(kind) = kind.filter(|kind| *kind != SheetKind::Employer) {
                found.extend(sheets::joined(kind, None, Some(&sheet))?);
            }
        }
        let coaches = reach::coaches(tx, actor, programme, now)?;
        let mut contacts = lists::contacts(tx, programme, id, MOST_CONTACTS)?;
        for contact in &mut contacts {
            // A note may name a client, whom not every colleague may know.
            if !leads && !coaches.contains(&contact.staff_id) {
                contact.note = None;
            }
        }
        tx.log(log::entry(actor, programme, Action::SeeTeam, allowed, format!("employer {id}"), now));
        Ok(Employer { id, own, sheets: found, contacts, today: now.today })
    })
}

/// The day that was promised for the next contact, where the promise is open: nobody has been in touch on that day or
/// since. `next` is the latest day promised, `last` the latest contact.
pub fn open_promise(next: Option<Day>, last: Option<Day>) -> Option<Day> {
    next.filter(|next| last.is_none_or(|last| last < *next))
}

/// Every job lead of the team with its employer's id and name, the latest first.
pub fn leads(service: &Service, actor: &Actor, programme: Uuid) -> Result<Vec<(Filled, Uuid, String)>> {
    let allowed = actor.authorise(Action::SeeTeam, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let found = all_leads(tx, programme)?;
        tx.log(log::entry(actor, programme, Action::SeeTeam, allowed, "job leads", now));
        Ok(found)
    })
}

pub(crate) fn all_leads(tx: &mut dyn store::Tx, programme: Uuid) -> Result<Vec<(Filled, Uuid, String)>> {
    let mut found = Vec::new();
    for sheet in rows::sheets_of_kind(tx, programme, SheetKind::JobLead.code())? {
        let employer = sheet.texts.get("employer_id").and_then(|id| Uuid::parse_str(id).ok());
        let Some(employer) = employer else { continue };
        let row = rows::find(tx, programme, "employers", employer)?;
        let name = row.and_then(|row| row.texts.get("name").cloned()).unwrap_or_default();
        if let Some(lead) = sheets::joined(SheetKind::JobLead, None, Some(&sheet))? {
            found.push((lead, employer, name));
        }
    }
    Ok(found)
}

/// A programme's name, and its open leads with their employers' names.
pub type Shown = (String, Vec<(Filled, String)>);

/// The open leads that the team shows to everybody, with the programme's name; none where there is no programme, or
/// where it has no such page.
pub fn public_leads(service: &Service, programme: Uuid) -> Result<Option<Shown>> {
    let today = service.now().today;
    service.store.read(|tx| {
        let known = store::records::programmes(tx)?.into_iter().find(|(id, _, _)| *id == programme);
        let Some((_, _, name)) = known else { return Ok(None) };
        if !public_pages::of(tx, programme)?.leads {
            return Ok(None);
        }
        let leads = all_leads(tx, programme)?.into_iter().filter(|(lead, _, _)| is_public(lead, today));
        Ok(Some((name, leads.map(|(lead, _, employer)| (lead, employer)).collect())))
    })
}

fn is_public(lead: &Filled, today: Day) -> bool {
    let says = |field: &str, value: &str| lead.values.get(field).is_some_and(|text| text == value);
    let until = lead.values.get("open_until").and_then(|day| Day::parse(day).ok());
    says("is_public", "yes") && says("status", "open") && until.is_none_or(|until| until >= today)
}
