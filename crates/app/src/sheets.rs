//! Filled forms: looked at, saved, corrected. A form that is a record of the bundle too is saved as that record, with
//! the rest beside it; both in one change, so that they are undone together.

use std::collections::BTreeMap;

use casework::Code;
use casework::access::{Action, Allowed};
use casework::forms::{
    Field, FieldFault, Form, Holds, Kept as Place, Linked, MOST_LINE, Owner, Sheet, SheetKind,
};
use store::changes::ChangeKind;
use store::lists::Named;
use store::rows::{self, Kept, Row, Seen, Texts};
use store::search::Subject;
use store::{Tx, lists};
use uuid::Uuid;

use crate::actor::Actor;
use crate::change;
use crate::error::{Error, Fault, Result};
use crate::service::Service;
use crate::world::Now;
use crate::{log, reach, search, sharing};

/// A filled form as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// Its kind.
    pub kind: SheetKind,
    /// Its id.
    pub id: Uuid,
    /// Its values by field.
    pub values: BTreeMap<String, String>,
    /// Tells this version apart from others; a form sends it back.
    pub version: String,
}

/// Whose form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A client's.
    Client(Uuid),
    /// An employer's.
    Employer(Uuid),
    /// The programme's.
    Programme,
}

/// What a page with a form needs.
#[derive(Clone, Debug)]
pub struct Open {
    /// What is kept; none for a new one.
    pub filled: Option<Filled>,
    /// The id that it has or will have.
    pub id: Uuid,
    /// The staff, partner teams and employers to choose from.
    pub choices: Choices,
    /// What it is about: a client's or an employer's name.
    pub about: String,
}

/// What links can lead to.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// The staff.
    pub staff: Vec<Named>,
    /// The partner teams.
    pub partner_teams: Vec<Named>,
    /// The employers.
    pub employers: Vec<Named>,
}

/// How a save ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is kept; the change undoes it.
    Kept(Uuid),
    /// It was there already, the same.
    Same,
    /// Somebody has changed it meanwhile: what is kept now.
    Differs(Box<Filled>),
}

/// The values of a form by field.
pub type Values = BTreeMap<String, String>;

/// A save that replaced an earlier version of a form: when, by whom, why, and the whole form before and after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// By whom, by name.
    pub who: Option<String>,
    /// Why.
    pub reason: String,
    /// The form before.
    pub before: Values,
    /// The form after.
    pub after: Values,
}

/// What is written in a form, as it was sent.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Every value of each field.
    pub fields: Vec<(String, String)>,
    /// The version that was looked at; blank for a new one.
    pub seen: String,
    /// Why it is corrected.
    pub reason: String,
}

impl Typed {
    fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    }
}

/// Whether somebody may do this with these forms, and why; and what they are about.
fn allowed(
    tx: &mut dyn Tx,
    actor: &Actor,
    (action, of_team): (Action, Action),
    programme: Uuid,
    of: Of,
    now: Now,
) -> Result<(Allowed, String)> {
    match of {
        Of::Client(client) => {
            let (row, allowed) = reach::client(tx, actor, action, programme, client, now)?;
            Ok((allowed, row.texts.get("name").cloned().unwrap_or_default()))
        }
        Of::Employer(employer) => {
            let allowed = actor.authorise(of_team, programme)?;
            let row = rows::find(tx, programme, "employers", employer)?;
            let name = row.and_then(|row| row.texts.get("name").cloned()).unwrap_or_default();
            Ok((allowed, name))
        }
        Of::Programme => Ok((actor.authorise(of_team, programme)?, String::new())),
    }
}

/// Opens a form: a new one, or one that is kept.
pub fn open(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    of: Of,
    kind: SheetKind,
    id: Option<Uuid>,
) -> Result<Open> {
    let now = service.now();
    let new = service.world.id();
    service.store.read(|tx| {
        let (allowed, about) = allowed(tx, actor, (Action::SeeRecords, Action::SeeTeam), programme, of, now)?;
        let filled = match id {
            Some(id) => {
                let found = filled(tx, programme, kind, id)?.ok_or(Error::NotFound(None))?;
                if !belongs(tx, programme, kind, id, of)? {
                    return Err(Error::NotFound(None));
                }
                Some(found)
            }
            None => None,
        };
        let mut entry = log::entry(
            actor,
            programme,
            Action::SeeRecords,
            allowed,
            format!("form {} {}", kind.code(), id.unwrap_or_default()),
            now,
        );
        if let Of::Client(client) = of {
            entry.clients = vec![client];
        }
        tx.log(entry);
        let choices = choices(tx, programme, kind.form())?;
        Ok(Open { filled, id: id.unwrap_or(new), choices, about })
    })
}

fn choices(tx: &mut dyn Tx, programme: Uuid, form: &Form) -> Result<Choices> {
    let leads_to = |wanted: Linked| {
        form.fields.iter().any(
            |field| matches!(field.holds, Holds::Link(linked) | Holds::Links(linked) if linked == wanted),
        )
    };
    Ok(Choices {
        staff: if leads_to(Linked::Staff) { lists::staff(tx, programme)? } else { Vec::new() },
        partner_teams: if leads_to(Linked::PartnerTeam) {
            lists::partner_teams(tx, programme)?
        } else {
            Vec::new()
        },
        employers: if leads_to(Linked::Employer) {
            lists::employer_names(tx, programme)?
        } else {
            Vec::new()
        },
    })
}

/// A form as it is kept; none where there is none of this kind.
pub(crate) fn filled(tx: &mut dyn Tx, programme: Uuid, kind: SheetKind, id: Uuid) -> Result<Option<Filled>> {
    let form = kind.form();
    let record = match form.table {
        Some(table) => rows::find(tx, programme, table, id)?,
        None => None,
    };
    let sheet = rows::find(tx, programme, "sheets", id)?;
    joined(kind, record.as_ref(), sheet.as_ref())
}

/// A record and what is kept beside it, as one form.
pub(crate) fn joined(kind: SheetKind, record: Option<&Kept>, sheet: Option<&Kept>) -> Result<Option<Filled>> {
    let form = kind.form();
    let sheet = sheet.filter(|sheet| sheet.texts.get("kind").map(String::as_str) == Some(kind.code()));
    if let Some(record) = record
        && (form.derived)(&Sheet::new())
            .iter()
            .any(|(column, value)| *column == "kind" && record.texts.get(*column) != Some(value))
    {
        return Ok(None);
    }
    let Some(id) = record.or(sheet).map(|kept| kept.id) else { return Ok(None) };
    if form.table.is_some() && record.is_none() {
        return Ok(None);
    }
    let mut values = match sheet {
        Some(sheet) => rows::content(sheet.texts.get("content").map_or("{}", String::as_str))?,
        None => Texts::new(),
    };
    if let Some(record) = record {
        let columns = form.fields.iter().filter(|field| field.kept == Place::Column);
        values.extend(
            columns.filter_map(|field| Some((field.name.to_owned(), record.texts.get(field.name)?.clone()))),
        );
    }
    let part = |kept: Option<&Kept>| kept.map_or_else(String::new, |kept| kept.change.to_string());
    let version = format!("{}.{}", part(record), part(sheet));
    Ok(Some(Filled { kind, id, values, version }))
}

/// Whether a form is of this client or employer.
fn belongs(tx: &mut dyn Tx, programme: Uuid, kind: SheetKind, id: Uuid, of: Of) -> Result<bool> {
    let named = |kept: Option<Kept>, column: &str, owner: Uuid| {
        kept.is_some_and(|kept| kept.texts.get(column) == Some(&owner.to_string()))
    };
    let (owner, column, own_table) = match of {
        Of::Programme => return Ok(kind.form().owner == Owner::Programme),
        Of::Client(client) => (client, "client_id", "clients"),
        Of::Employer(employer) => (employer, "employer_id", "employers"),
    };
    let form = kind.form();
    if form.table == Some(own_table) {
        return Ok(id == owner);
    }
    let table = form.table.unwrap_or("sheets");
    Ok(named(rows::find(tx, programme, table, id)?, column, owner))
}

/// Saves a form: a new one with an id from whoever fills it in, or a correction of one that is kept.
///
/// Errors: [`Error::Invalid`] in the fields of the form.
pub fn save(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    of: Of,
    (kind, id): (SheetKind, Uuid),
    typed: &Typed,
) -> Result<Saved> {
    let form = kind.form();
    if !fits(form.owner, of) || !is_own_or_another(form, of, id) {
        return Err(Error::NotFound(None));
    }
    let sheet = match (form.read(|name| typed.all(name)), of_reason(&typed.reason)) {
        (Ok(sheet), None) => sheet,
        (read, fault) => {
            return Err(faults(read.err().unwrap_or_default().into_iter().chain(fault).collect()));
        }
    };
    let now = service.now();
    let mut change = change::of(service, actor, programme, ChangeKind::Sheet);
    typed.reason.trim().clone_into(&mut change.reason);
    let (actor, seen) = (actor.clone(), typed.seen.trim().to_owned());
    service.store.write(move |tx| {
        let (allowed, _) = allowed(tx, &actor, (Action::Record, Action::RecordTeam), programme, of, now)?;
        links_lead_somewhere(tx, programme, form, &sheet)?;
        let kept = filled(tx, programme, kind, id)?;
        let is_theirs = match kept {
            Some(_) => !belongs(tx, programme, kind, id, of)?,
            // A form of another kind has this id: it is somebody's, and nothing goes over it.
            None => is_taken(tx, programme, form, id)?,
        };
        if is_theirs {
            return Err(Error::NotFound(None));
        }
        if kept.as_ref().map_or("", |kept| kept.version.as_str()) != seen {
            return Ok(match kept {
                Some(kept) if is_same(&kept, &sheet) => Saved::Same,
                Some(kept) => Saved::Differs(Box::new(kept)),
                None => return Err(Error::Changed),
            });
        }
        let rows = rows_of(tx, programme, of, (form, id), &sheet)?;
        if rows::save(tx, &change, &rows, Seen::Anything)? == rows::Saved::Same {
            return Ok(Saved::Same);
        }
        findable(tx, programme, of, (kind, id), &sheet)?;
        let subject = format!("form {} {id}", kind.code());
        let mut entry = log::entry(&actor, programme, Action::Record, allowed, subject, now);
        if let Of::Client(client) = of {
            entry.clients = vec![client];
        }
        tx.log(entry);
        Ok(Saved::Kept(change.id))
    })
}

/// The form that is the client or the employer itself has their id: nobody else can be made through it.
fn is_own_or_another(form: &Form, of: Of, id: Uuid) -> bool {
    match of {
        Of::Client(client) => form.table != Some("clients") || client == id,
        Of::Employer(employer) => form.table != Some("employers") || employer == id,
        Of::Programme => true,
    }
}

/// What is wrong with the reason of a correction: one line, as any other.
fn of_reason(reason: &str) -> Option<FieldFault> {
    let fault = |code| FieldFault { field: "reason", code };
    let reason = reason.trim();
    if reason.chars().count() > MOST_LINE {
        return Some(fault("text-long"));
    }
    reason.chars().any(char::is_control).then(|| fault("text-control"))
}

/// Whether there is anything of this id where a form of this kind would be kept.
fn is_taken(tx: &mut dyn Tx, programme: Uuid, form: &Form, id: Uuid) -> Result<bool> {
    for table in form.table.into_iter().chain(["sheets"]) {
        if rows::find(tx, programme, table, id)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

pub(crate) fn faults(faults: Vec<FieldFault>) -> Error {
    Error::Invalid(faults.into_iter().map(|fault| Fault { field: fault.field, code: fault.code }).collect())
}

fn fits(owner: Owner, of: Of) -> bool {
    matches!(
        (owner, of),
        (Owner::Client, Of::Client(_))
            | (Owner::Employer, Of::Employer(_))
            | (Owner::Programme, Of::Programme)
    )
}

fn is_same(kept: &Filled, sheet: &Sheet) -> bool {
    kept.values.len() == sheet.len()
        && sheet.iter().all(|(field, value)| kept.values.get(*field) == Some(value))
}

/// Errors: [`Error::Invalid`] for a link to what is not in the programme.
fn links_lead_somewhere(tx: &mut dyn Tx, programme: Uuid, form: &Form, sheet: &Sheet) -> Result<()> {
    let mut faults = Vec::new();
    for field in form.fields {
        let (Holds::Link(linked) | Holds::Links(linked)) = field.holds else { continue };
        let Some(value) = sheet.get(field.name) else { continue };
        let table = match linked {
            Linked::Staff => "staff",
            Linked::PartnerTeam => "partner_teams",
            Linked::Employer => "employers",
        };
        for id in value.split(';') {
            let there = match Uuid::parse_str(id) {
                Ok(id) => rows::find(tx, programme, table, id)?.is_some(),
                Err(_) => false,
            };
            if !there {
                faults.push(Fault { field: field.name, code: "link-unknown" });
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}

/// The rows of a form: its record, and what is kept beside it.
pub(crate) fn rows_of(
    tx: &mut dyn Tx,
    programme: Uuid,
    of: Of,
    (form, id): (&'static Form, Uuid),
    sheet: &Sheet,
) -> Result<Vec<Row>> {
    let (client, employer) = match of {
        Of::Client(client) => (Some(client), None),
        Of::Employer(employer) => (None, Some(employer)),
        Of::Programme => (None, None),
    };
    let mut rows = Vec::new();
    let beside: Texts = form
        .fields
        .iter()
        .filter(|field| field.kept == Place::Beside)
        .filter_map(|field: &Field| Some((field.name.to_owned(), sheet.get(field.name)?.clone())))
        .collect();
    let is_there = rows::find(tx, programme, "sheets", id)?.is_some();
    if form.table.is_none() || !beside.is_empty() || is_there {
        let mut texts = Texts::from([
            ("kind".to_owned(), form.kind.code().to_owned()),
            ("content".to_owned(), rows::as_content(&beside)?),
        ]);
        texts.extend(client.map(|id| ("client_id".to_owned(), id.to_string())));
        texts.extend(employer.map(|id| ("employer_id".to_owned(), id.to_string())));
        texts.extend(sharing::columns(form.kind, sheet));
        rows.push(Row { table: "sheets", id, texts });
    }
    if let Some(table) = form.table {
        let kept = rows::find(tx, programme, table, id)?;
        let mut texts = kept.map(|kept| kept.texts).unwrap_or_default();
        for field in form.fields.iter().filter(|field| field.kept == Place::Column) {
            match sheet.get(field.name) {
                Some(value) => drop(texts.insert(field.name.to_owned(), value.clone())),
                None => drop(texts.remove(field.name)),
            }
        }
        for (column, value) in (form.derived)(sheet) {
            texts.insert(column.to_owned(), value);
        }
        if let (Some(client), false) = (client, table == "clients") {
            texts.insert("client_id".to_owned(), client.to_string());
        }
        rows.push(Row { table, id, texts });
    }
    Ok(rows)
}

/// What can be searched for by its words.
pub(crate) fn findable(
    tx: &mut dyn Tx,
    programme: Uuid,
    of: Of,
    (kind, id): (SheetKind, Uuid),
    sheet: &Sheet,
) -> Result<()> {
    findable_by(tx, programme, of, (kind, id), &|field| {
        sheet.get(field).map(String::as_str).unwrap_or_default()
    })
}

/// The same of a form that is kept already.
pub(crate) fn findable_again(tx: &mut dyn Tx, programme: Uuid, kind: SheetKind, id: Uuid) -> Result<()> {
    let Some(kept) = filled(tx, programme, kind, id)? else { return Ok(()) };
    let of = match kind {
        SheetKind::Client => Of::Client(id),
        SheetKind::Employer => Of::Employer(id),
        _ => {
            let row = rows::find(tx, programme, "sheets", id)?;
            let employer = row.and_then(|row| Uuid::parse_str(row.texts.get("employer_id")?).ok());
            employer.map_or(Of::Programme, Of::Employer)
        }
    };
    let text = |field: &str| kept.values.get(field).map(String::as_str).unwrap_or_default();
    findable_by(tx, programme, of, (kind, id), &text)
}

fn findable_by<'t>(
    tx: &mut dyn Tx,
    programme: Uuid,
    of: Of,
    (kind, id): (SheetKind, Uuid),
    text: &dyn Fn(&str) -> &'t str,
) -> Result<()> {
    let (title, words) = match kind {
        SheetKind::Client => (text("name"), format!("{} {}", text("name"), text("municipality"))),
        SheetKind::Employer => {
            (text("name"), format!("{} {} {}", text("name"), text("municipality"), text("hiring_needs")))
        }
        SheetKind::JobLead => {
            (text("title"), format!("{} {} {}", text("title"), text("tasks"), text("place")))
        }
        _ => return Ok(()),
    };
    let (client, employer) = match of {
        Of::Client(client) => (Some(client), None),
        Of::Employer(employer) => (None, Some(employer)),
        Of::Programme => (None, None),
    };
    let subject = Subject { id, kind: kind.code().to_owned(), client, employer, title: title.to_owned() };
    search::put(tx, programme, &subject, &words)
}

/// The saves that replaced earlier versions of a form, the latest first.
pub fn history(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    of: Of,
    (kind, id): (SheetKind, Uuid),
) -> Result<Vec<Replaced>> {
    let now = service.now();
    service.store.read(|tx| {
        let (allowed, _) = allowed(tx, actor, (Action::SeeRecords, Action::SeeTeam), programme, of, now)?;
        let kept = filled(tx, programme, kind, id)?.ok_or(Error::NotFound(None))?;
        if !belongs(tx, programme, kind, id, of)? {
            return Err(Error::NotFound(None));
        }
        let versions = rows::history(tx, programme, id)?;
        let mut found = Vec::new();
        let mut after = kept.values;
        // Back from what is kept, one save at a time.
        for save in versions.chunk_by(|one, other| one.replaced_at == other.replaced_at) {
            let mut before = after.clone();
            for version in save {
                put_back(kind.form(), &mut before, version)?;
            }
            let Some(last) = save.first() else { continue };
            let who = crate::accounts::name_of(tx, last.replaced_by)?;
            let (at, reason) = (last.replaced_at, last.reason.clone());
            found.push(Replaced { at, who, reason, before: before.clone(), after });
            after = before;
        }
        let subject = format!("history {} {id}", kind.code());
        let mut entry = log::entry(actor, programme, Action::SeeRecords, allowed, subject, now);
        if let Of::Client(client) = of {
            entry.clients = vec![client];
        }
        tx.log(entry);
        Ok(found)
    })
}

/// Puts what a save replaced in the place of what replaced it. A form may lie in two rows, a record and what is kept
/// beside it; each is replaced on its own, and tells nothing of the other.
fn put_back(form: &Form, values: &mut Values, version: &rows::Version) -> Result<()> {
    let place = if version.table == "sheets" { Place::Beside } else { Place::Column };
    let told = match version.texts.get("content") {
        Some(content) if place == Place::Beside => rows::content(content)?,
        _ => version.texts.clone(),
    };
    let of_place = |field: &str| form.field(field).is_some_and(|field| field.kept == place);
    values.retain(|field, _| !of_place(field));
    values.extend(told.into_iter().filter(|(field, _)| of_place(field)));
    Ok(())
}

/// Takes one's own change of a form back.
///
/// Errors: [`Error::NotFound`] for a change of somebody else; [`Error::Changed`] where a later one builds on it.
pub fn undo(service: &Service, actor: &Actor, programme: Uuid, change: Uuid) -> Result<()> {
    let allowed = actor.authorise_for_own_clients(Action::Record, programme)?;
    let account = actor.account;
    let made: Result<_> = service.store.read(|tx| Ok(store::changes::find(tx, programme, change)?));
    if made?.is_none_or(|told| told.change.account != account) {
        return Err(Error::NotFound(None));
    }
    crate::item::undo_change(service, actor, programme, change, (Action::Record, allowed), ChangeKind::Sheet)
}

/// Takes a contact person of an employer out, with every earlier version: the person's own right (GDPR, article 17).
pub fn erase_contact_person(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    employer: Uuid,
    id: Uuid,
) -> Result<()> {
    let allowed = actor.authorise(Action::RecordTeam, programme)?;
    let now = service.now();
    let subject = format!("erase contact_person {id}");
    let entry = log::entry(actor, programme, Action::RecordTeam, allowed, subject, now);
    service.store.write(move |tx| {
        let kind = SheetKind::ContactPerson;
        if filled(tx, programme, kind, id)?.is_none()
            || !belongs(tx, programme, kind, id, Of::Employer(employer))?
        {
            return Err(Error::NotFound(None));
        }
        rows::erase_sheet(tx, programme, id)?;
        tx.log(entry.clone());
        Ok(())
    })
}
