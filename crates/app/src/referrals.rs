//! Referrals: who has been referred and waits, and what becomes of it. Nobody is screened out: whoever wants work is
//! welcome, and a reason to decline that speaks of readiness is shown as what it is (item 9, zero exclusion).

use std::net::IpAddr;

use casework::access::Action;
use casework::forms::SheetKind;
use casework::identity_code::IdentityCode;
use casework::{Code, Day, DeclineReason};
use store::changes::{Change, ChangeKind};
use store::lists::{self, ClientLine, Which, Whose};
use store::rows::{self, Row, Seen};
use store::{Tx, identity_codes};
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Fault, Result};
use crate::identity::Kept;
use crate::public_pages::{self, Pages};
use crate::service::Service;
use crate::sheets::{self, Filled, Of, Typed};
use crate::{change, identity, log};

/// So many wait on one page.
const SHOWN: i64 = 200;
/// Reasons that speak of readiness, of which zero exclusion knows none (fidelity rules, item 9).
pub const READINESS: [DeclineReason; 7] = [
    DeclineReason::NotReady,
    DeclineReason::SubstanceUse,
    DeclineReason::Symptoms,
    DeclineReason::Cognition,
    DeclineReason::TreatmentAttendance,
    DeclineReason::History,
    DeclineReason::Appearance,
];

/// Who waits.
#[derive(Clone, Debug)]
pub struct Inbox {
    /// Those who wait, the longest first.
    pub waiting: Vec<ClientLine>,
    /// Today.
    pub today: Day,
}

/// Somebody who might be the same person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// Why, a code: `same_identity_code`, `same_name` or `same_birth_date`.
    pub why: &'static str,
    /// Whether whoever asks may open it.
    pub is_open: bool,
}

/// One referral.
#[derive(Clone, Debug)]
pub struct Referral {
    /// The id of the client to be.
    pub id: Uuid,
    /// What was written.
    pub own: Filled,
    /// Those who might be the same person.
    pub alike: Vec<Alike>,
    /// The coaches with the number of their clients: id, name, clients.
    pub coaches: Vec<(Uuid, String, usize)>,
    /// The identity code, masked.
    pub identity_code: Kept,
    /// Today.
    pub today: Day,
}

/// Who waits in a programme.
pub fn inbox(service: &Service, actor: &Actor, programme: Uuid) -> Result<Inbox> {
    let allowed = actor.authorise(Action::SeeReferrals, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let mut waiting =
            lists::clients(tx, programme, &Whose::Everybodys, Which::Waiting, now.today, &None, SHOWN)?;
        waiting.sort_by_key(|line| line.referred_on);
        let mut entry = log::entry(actor, programme, Action::SeeReferrals, allowed, "referrals", now);
        entry.clients = waiting.iter().map(|line| line.id).collect();
        tx.log(entry);
        Ok(Inbox { waiting, today: now.today })
    })
}

/// One referral that waits.
pub fn referral(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<Referral> {
    let allowed = actor.authorise(Action::SeeReferrals, programme)?;
    let may_open = actor.authorise(Action::SeeRecords, programme).is_ok();
    let now = service.now();
    service.store.read(|tx| {
        waiting(tx, programme, id)?;
        let own = sheets::filled(tx, programme, SheetKind::Client, id)?.ok_or(Error::NotFound(None))?;
        let opened = identity::opened(service, tx, programme, id)?;
        let alike = alike(tx, service, programme, (&own, opened.code()), may_open)?;
        let mut entry =
            log::entry(actor, programme, Action::SeeReferrals, allowed, format!("referral {id}"), now);
        entry.clients = std::iter::once(id).chain(alike.iter().map(|each| each.id)).collect();
        tx.log(entry);
        let coaches = coaches(tx, programme, now.today)?;
        Ok(Referral { id, own, alike, coaches, identity_code: opened.masked(), today: now.today })
    })
}

/// Errors: [`Error::NotFound`] where nobody of this id waits.
fn waiting(tx: &mut dyn Tx, programme: Uuid, id: Uuid) -> Result<rows::Kept> {
    let row = rows::find(tx, programme, "clients", id)?.ok_or(Error::NotFound(None))?;
    let decided =
        ["enrolled_on", "declined_on", "ended_on"].iter().any(|column| row.texts.contains_key(*column));
    if decided { Err(Error::NotFound(None)) } else { Ok(row) }
}

fn coaches(tx: &mut dyn Tx, programme: Uuid, today: Day) -> Result<Vec<(Uuid, String, usize)>> {
    let mut found = Vec::new();
    for (id, name, role) in lists::staff(tx, programme)? {
        if role.as_deref() != Some("employment_specialist") || !works(tx, programme, id, today)? {
            continue;
        }
        let own = Whose::Coaches(vec![id]);
        let clients = lists::clients(tx, programme, &own, Which::Active, today, &None, SHOWN)?.len();
        found.push((id, name, clients));
    }
    Ok(found)
}

/// Whether somebody of the staff works here on a day.
fn works(tx: &mut dyn Tx, programme: Uuid, staff: Uuid, day: Day) -> Result<bool> {
    let row = rows::find(tx, programme, "staff", staff)?;
    let on = |column: &str| {
        row.as_ref().and_then(|row| row.texts.get(column)).and_then(|text| Day::parse(text).ok())
    };
    Ok(on("starts_on").is_none_or(|start| start <= day) && on("ends_on").is_none_or(|end| end >= day))
}

/// Those who might be the same person: by identity code, by name, by date of birth.
fn alike(
    tx: &mut dyn Tx,
    service: &Service,
    programme: Uuid,
    (own, code): (&Filled, Option<&IdentityCode>),
    may_open: bool,
) -> Result<Vec<Alike>> {
    let mut found: Vec<Alike> = Vec::new();
    let mut add = |id: Uuid, name: String, why: &'static str| {
        if id != own.id && !found.iter().any(|each| each.id == id) {
            found.push(Alike { id, name, why, is_open: may_open });
        }
    };
    if let (Some(vault), Some(code)) = (&service.vault, code) {
        for id in identity_codes::clients(tx, programme, &vault.hash(code))? {
            let row = rows::find(tx, programme, "clients", id)?;
            let name = row.and_then(|row| row.texts.get("name").cloned()).unwrap_or_default();
            add(id, name, "same_identity_code");
        }
    }
    let name = own.values.get("name").map(|name| plain(name)).unwrap_or_default();
    for (id, other) in lists::client_names(tx, programme)? {
        if !name.is_empty() && plain(&other) == name {
            add(id, other, "same_name");
        }
    }
    if let Some(born) = own.values.get("birth_date") {
        for (id, other) in lists::born_on(tx, programme, born)? {
            add(id, other, "same_birth_date");
        }
    }
    Ok(found)
}

/// A name without capitals, and its parts in alphabetical order: `Utujärvi Lumi` is `Lumi Utujärvi`.
fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    let mut parts: Vec<&str> = lower.split_whitespace().collect();
    parts.sort_unstable();
    parts.join(" ")
}

/// Writes a referral down; the id of the client to be. `id` comes from whoever writes it.
///
/// Errors: [`Error::Invalid`] in the fields of the client's form, and in `identity_code`.
pub fn refer(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    id: Uuid,
    typed: &Typed,
    identity_code: &str,
) -> Result<Uuid> {
    let allowed = actor.authorise(Action::DecideReferrals, programme)?;
    let change = change::of(service, actor, programme, ChangeKind::Sheet);
    let subject = format!("refer {id}");
    let mut entry = log::entry(actor, programme, Action::DecideReferrals, allowed, subject, service.now());
    entry.clients = vec![id];
    keep(service, programme, id, typed, identity_code, (change, entry))
}

/// Somebody refers herself on the public page. Nothing tells whether she is known already.
///
/// Errors: [`Error::Invalid`]; [`Error::TooOften`] where one address sends many; [`Error::Changed`] where something
/// else came under this id; [`Error::NotFound`] where the programme has no such page.
pub fn refer_oneself(
    service: &Service,
    programme: Uuid,
    id: Uuid,
    typed: &Typed,
    address: IpAddr,
) -> Result<Uuid> {
    let now = service.now();
    let asked: Result<_> = service.store.read(|tx| public_pages::of(tx, programme));
    if !asked?.referral {
        return Err(Error::NotFound(None));
    }
    if !service.throttle.take(address, "referral", now.at) {
        return Err(Error::TooOften);
    }
    let change = Change {
        programme,
        id: service.world.id(),
        kind: ChangeKind::Sheet,
        at: now.at,
        account: Uuid::nil(),
        reason: String::new(),
        file_name: None,
    };
    let mut entry = log::of_service(Uuid::nil(), "refer_oneself", id.to_string(), "public_page", now);
    entry.programme = programme;
    entry.clients = vec![id];
    let mut typed = typed.clone();
    typed.fields.retain(|(field, _)| SELF_FIELDS.contains(&field.as_str()));
    typed.fields.push(("referral_source".to_owned(), "self".to_owned()));
    keep(service, programme, id, &typed, "", (change, entry))
}

/// What the public page asks for.
pub const SELF_FIELDS: [&str; 8] =
    ["name", "wish", "birth_date", "phone", "email", "contact_ways", "municipality", "language"];

fn keep(
    service: &Service,
    programme: Uuid,
    id: Uuid,
    typed: &Typed,
    identity_code: &str,
    (change, entry): (Change, store::Entry),
) -> Result<Uuid> {
    let now = service.now();
    let form = SheetKind::Client.form();
    let mut typed = typed.clone();
    typed.fields.retain(|(field, _)| {
        !matches!(field.as_str(), "enrolled_on" | "coach_id" | "ended_on" | "end_reason")
    });
    if typed.fields.iter().all(|(field, value)| field != "referred_on" || value.trim().is_empty()) {
        typed.fields.push(("referred_on".to_owned(), now.today.to_string()));
    }
    let values = |name: &str| -> Vec<&str> {
        typed.fields.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    };
    let mut faults = Vec::new();
    let code = match identity_code.trim() {
        "" => None,
        text => {
            let read = IdentityCode::parse(text).ok();
            if read.is_none() {
                faults.push(Fault { field: "identity_code", code: "identity-code-wrong" });
            }
            read
        }
    };
    let sheet = match form.read(values) {
        Ok(sheet) => sheet,
        Err(found) => {
            let Error::Invalid(found) = sheets::faults(found) else { return Err(Error::NotFound(None)) };
            faults.extend(found);
            return Err(Error::Invalid(faults));
        }
    };
    if sheet.get("referred_on").is_some_and(|day| *day > now.today.to_string()) {
        faults.push(Fault { field: "referred_on", code: "date-future" });
    }
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    let sealed = match (&service.vault, &code) {
        (Some(vault), Some(code)) => {
            Some((vault.hash(code), vault.seal(code, (programme, id), service.world.as_ref())?))
        }
        _ => None,
    };
    service.store.write(move |tx| {
        if store::records::version(tx, programme)?.is_none() {
            return Err(Error::NotFound(None));
        }
        let of = Of::Client(id);
        let rows = sheets::rows_of(tx, programme, of, (form, id), &sheet)?;
        // The sheet names the client, who is written first by coming last.
        match rows::save(tx, &change, &rows, Seen::Nothing)? {
            rows::Saved::Same => return Ok(id),
            rows::Saved::ChangedSince => return Err(Error::Changed),
            rows::Saved::Kept => {}
        }
        if let Some((hash, sealed)) = &sealed {
            identity_codes::put(tx, programme, id, hash, sealed)?;
        }
        sheets::findable(tx, programme, of, (SheetKind::Client, id), &sheet)?;
        tx.log(entry.clone());
        Ok(id)
    })
}

/// Accepts a referral: entry to the service today, with a coach.
///
/// Errors: [`Error::Invalid`] in the field `coach`.
pub fn accept(service: &Service, actor: &Actor, programme: Uuid, id: Uuid, coach: &str) -> Result<Uuid> {
    let coach = Uuid::parse_str(coach.trim()).map_err(|_| Error::invalid("coach", "field-missing"))?;
    let today = service.now().today;
    let decided = vec![("enrolled_on", today.to_string()), ("coach_id", coach.to_string())];
    decide(service, actor, programme, id, ("accept", decided), move |tx| {
        let row = rows::find(tx, programme, "staff", coach)?;
        row.map(drop).ok_or_else(|| Error::invalid("coach", "link-unknown"))
    })
}

/// Declines a referral, for a reason from the list.
///
/// Errors: [`Error::Invalid`] in the field `reason`.
pub fn decline(service: &Service, actor: &Actor, programme: Uuid, id: Uuid, reason: &str) -> Result<Uuid> {
    let reason =
        DeclineReason::from_code(reason.trim()).ok_or_else(|| Error::invalid("reason", "field-missing"))?;
    let today = service.now().today;
    let decided = vec![("declined_on", today.to_string()), ("decline_reason", reason.code().to_owned())];
    decide(service, actor, programme, id, ("decline", decided), |_| Ok(()))
}

fn decide(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    id: Uuid,
    (what, decided): (&str, Vec<(&'static str, String)>),
    check: impl Fn(&mut dyn Tx) -> Result<()> + Send + 'static,
) -> Result<Uuid> {
    let allowed = actor.authorise(Action::DecideReferrals, programme)?;
    let now = service.now();
    let change = change::of(service, actor, programme, ChangeKind::Sheet);
    let mut entry =
        log::entry(actor, programme, Action::DecideReferrals, allowed, format!("{what} {id}"), now);
    entry.clients = vec![id];
    service.store.write(move |tx| {
        let mut row = waiting(tx, programme, id)?;
        check(tx)?;
        for (column, value) in &decided {
            row.texts.insert((*column).to_owned(), value.clone());
        }
        let rows = [Row { table: "clients", id, texts: row.texts }];
        rows::save(tx, &change, &rows, Seen::Made(row.change))?;
        tx.log(entry.clone());
        Ok(change.id)
    })
}

/// The programmes that take referrals on the public page: id and name.
pub fn programmes(service: &Service) -> Result<Vec<(Uuid, String)>> {
    service.store.read(|tx| {
        let chosen = public_pages::everywhere(tx)?;
        let is_on = |programme: Uuid| {
            let own = chosen.iter().find(|(id, _)| *id == programme);
            own.map_or_else(Pages::default, |(_, pages)| *pages).referral
        };
        let found = store::records::programmes(tx)?.into_iter().filter(|(id, _, _)| is_on(*id));
        Ok(found.map(|(id, _, name)| (id, name)).collect())
    })
}
