//! Whose wishes an employer fits, and which employers fit a client: each wish told with what in the record says so.
//! Employers come in an order, people in that of the alphabet; nobody gets a figure.

use std::collections::BTreeMap;

use casework::access::Action;
use casework::fits::{self, Answer, Aspect, Fact, Fit, Told, Wish};
use casework::forms::{LeadStatus, SheetKind};
use casework::{Code, Day, industry};
use store::lists::{self, After, Which};
use store::{Tx, rows};
use uuid::Uuid;
use words::Lang;

use crate::actor::Actor;
use crate::error::Result;
use crate::search::words;
use crate::service::Service;
use crate::sheets::Filled;
use crate::{log, reach};

/// So many employers of the register are looked at.
const MOST_EMPLOYERS: i64 = 2000;
/// So many clients are looked at.
const MOST_CLIENTS: i64 = 2000;
/// So many employers are shown for one client.
const SHOWN: usize = 20;
/// So many places of the record are told for one wish.
const MOST_BY: usize = 2;

/// A wish, how it stands, and what says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub aspect: Aspect,
    /// The client's words.
    pub wish: String,
    /// How it stands; what the client does not want and the employer has is not met.
    pub answer: Answer,
    /// What says so.
    pub by: Vec<By>,
}

/// A place in the record of an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// The sheet.
    pub of: Source,
    /// The field.
    pub field: &'static str,
    /// The words that stand there.
    pub text: String,
}

/// A sheet about an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its kind.
    pub kind: SheetKind,
    /// Its id.
    pub id: Uuid,
    /// The title of a job lead; empty for other kinds.
    pub title: String,
}

/// Somebody or some employer that fits: wishes first, then what is not wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fits {
    /// The client's or employer's id.
    pub id: Uuid,
    /// The name; none where a client's is not kept.
    pub name: Option<String>,
    /// The wishes.
    pub wishes: Vec<Line>,
    /// What the client does not want and the employer has.
    pub no_gos: Vec<Line>,
}

/// The employers that fit a client.
#[derive(Clone, Debug, Default)]
pub struct Employers {
    /// Whether any wish is written down.
    pub has_wishes: bool,
    /// The employers that meet a wish: those with least that is not wanted first, then by most wishes met, then by
    /// name.
    pub employers: Vec<Fits>,
    /// How many more there are.
    pub more: usize,
}

/// The clients whose wishes an employer meets, among those whose records somebody may see; by name.
pub fn clients_of(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    employer: &crate::employers::Employer,
) -> Result<Vec<Fits>> {
    let now = service.now();
    service.store.read(|tx| {
        let (whose, allowed) = reach::whose(tx, actor, Action::SeeRecords, programme, now)?;
        let mut facts = facts_of(&employer.own);
        for sheet in employer.sheets.iter().filter(|sheet| is_open(sheet, now.today)) {
            facts.extend(facts_of(sheet));
        }
        let mut wishes: BTreeMap<Uuid, Vec<Wish>> = BTreeMap::new();
        for (client, sheets) in written(tx, programme, &whose, now.today)? {
            wishes.insert(client, wishes_of(&sheets));
        }
        let none: After = None;
        let all = lists::clients(tx, programme, &whose, Which::Active, now.today, &none, MOST_CLIENTS)?;
        let mut found = Vec::new();
        for line in all {
            let Some(wishes) = wishes.get(&line.id) else { continue };
            let fit = fits::fit(wishes, &facts);
            found.extend(fit.meets_any().then(|| told(line.id, line.name, &fit)));
        }
        if !found.is_empty() {
            let subject = format!("wishes employer {}", employer.id);
            let mut entry = log::entry(actor, programme, Action::SeeRecords, allowed, subject, now);
            entry.clients = found.iter().map(|each| each.id).collect();
            tx.log(entry);
        }
        Ok(found)
    })
}

/// The employers that meet wishes of a client.
pub fn employers_of(service: &Service, actor: &Actor, programme: Uuid, client: Uuid) -> Result<Employers> {
    actor.authorise(Action::SeeTeam, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let (_, allowed) = reach::client(tx, actor, Action::SeeRecords, programme, client, now)?;
        let mut entry = log::entry(actor, programme, Action::SeeRecords, allowed, "employers that fit", now);
        entry.clients = vec![client];
        tx.log(entry);
        let wishes = wishes_of(&sheets_of_client(tx, programme, client)?);
        if wishes.is_empty() {
            return Ok(Employers::default());
        }
        let facts = register(tx, programme, now.today)?;
        let mut found: Vec<_> = facts
            .iter()
            .map(|(id, name, facts)| (id, name, fits::fit(&wishes, facts)))
            .filter(|(_, _, fit)| fit.meets_any())
            .collect();
        // The register stands in the order of names already.
        found.sort_by_key(|(_, _, fit)| fit.place());
        let more = found.len().saturating_sub(SHOWN);
        let shown = found.iter().take(SHOWN);
        let employers = shown.map(|(id, name, fit)| told(**id, Some((*name).clone()), fit)).collect();
        Ok(Employers { has_wishes: true, employers, more })
    })
}

/// The forms in which clients' wishes stand, client by client, the latest first.
fn written(
    tx: &mut dyn Tx,
    programme: Uuid,
    whose: &lists::Whose,
    today: Day,
) -> Result<BTreeMap<Uuid, Vec<Filled>>> {
    let mut found: BTreeMap<Uuid, Vec<Filled>> = BTreeMap::new();
    for kept in rows::wishes(tx, programme, whose, today)? {
        let client = kept.texts.get("client_id").and_then(|id| Uuid::parse_str(id).ok());
        if let (Some(client), Some(filled)) = (client, beside(&kept)?) {
            found.entry(client).or_default().push(filled);
        }
    }
    Ok(found)
}

/// The forms in which one client's wishes stand, the latest first.
fn sheets_of_client(tx: &mut dyn Tx, programme: Uuid, client: Uuid) -> Result<Vec<Filled>> {
    let mut dated = Vec::new();
    for kept in rows::sheets_of(tx, programme, rows::Owner::Client(client))? {
        let Some(filled) = beside(&kept)? else { continue };
        let table = match filled.kind {
            SheetKind::JobSearchPlan => "plans",
            SheetKind::Profile => "profiles",
            _ => continue,
        };
        let row = rows::find(tx, programme, table, filled.id)?;
        let date = row.and_then(|row| row.texts.get("date").cloned());
        dated.push((date, filled));
    }
    dated.sort_by(|(one, one_sheet), (other, other_sheet)| {
        other.cmp(one).then(other_sheet.id.cmp(&one_sheet.id))
    });
    Ok(dated.into_iter().map(|(_, filled)| filled).collect())
}

/// The wishes of a client: of the latest job-search plan; where there is none, of the latest profile.
fn wishes_of(sheets: &[Filled]) -> Vec<Wish> {
    let latest = |kind: SheetKind| sheets.iter().find(|sheet| sheet.kind == kind);
    let from = latest(SheetKind::JobSearchPlan).or_else(|| latest(SheetKind::Profile));
    let Some(sheet) = from else { return Vec::new() };
    fits::wishes(sheet.kind, |field| sheet.values.get(field).map(String::as_str), &words)
}

/// What is kept of a sheet beside its record.
fn beside(kept: &rows::Kept) -> Result<Option<Filled>> {
    let kind = kept.texts.get("kind").and_then(|code| SheetKind::from_code(code));
    let Some(kind) = kind else { return Ok(None) };
    let content = rows::content(kept.texts.get("content").map_or("{}", String::as_str))?;
    Ok(Some(Filled { kind, id: kept.id, values: content, version: String::new() }))
}

type Registered = (Uuid, String, Vec<Fact<Source>>);

/// Every employer with what its record tells, by name.
fn register(tx: &mut dyn Tx, programme: Uuid, today: Day) -> Result<Vec<Registered>> {
    let mut sheets: BTreeMap<Uuid, Vec<Filled>> = BTreeMap::new();
    for kind in [SheetKind::Employer, SheetKind::JobLead, SheetKind::JobCarving] {
        for kept in rows::sheets_of_kind(tx, programme, kind.code())? {
            let employer = kept.texts.get("employer_id").and_then(|id| Uuid::parse_str(id).ok());
            if let (Some(employer), Some(filled)) = (employer, beside(&kept)?)
                && is_open(&filled, today)
            {
                sheets.entry(employer).or_default().push(filled);
            }
        }
    }
    let mut found = Vec::new();
    for (id, name, industry, municipality) in lists::register(tx, programme, MOST_EMPLOYERS)? {
        let mut own = sheets.remove(&id).unwrap_or_default();
        let at = own.iter().position(|sheet| sheet.kind == SheetKind::Employer);
        let empty = Filled { kind: SheetKind::Employer, id, values: BTreeMap::new(), version: String::new() };
        let mut employer = at.map_or(empty, |at| own.remove(at));
        let columns = [("name", Some(name.clone())), ("industry", industry), ("municipality", municipality)];
        for (column, value) in columns {
            employer.values.extend(value.map(|value| (column.to_owned(), value)));
        }
        let mut facts = facts_of(&employer);
        for sheet in &own {
            facts.extend(facts_of(sheet));
        }
        found.push((id, name, facts));
    }
    Ok(found)
}

/// Whether a sheet tells of work that can still be had.
fn is_open(sheet: &Filled, today: Day) -> bool {
    if sheet.kind != SheetKind::JobLead {
        return true;
    }
    let status = sheet.values.get("status").and_then(|code| LeadStatus::from_code(code));
    let until = sheet.values.get("open_until").and_then(|day| Day::parse(day).ok());
    matches!(status, Some(LeadStatus::Open | LeadStatus::InTalks)) && until.is_none_or(|until| until >= today)
}

fn facts_of(sheet: &Filled) -> Vec<Fact<Source>> {
    let title = match sheet.kind {
        SheetKind::JobLead => sheet.values.get("title").cloned().unwrap_or_default(),
        _ => String::new(),
    };
    let source = Source { kind: sheet.kind, id: sheet.id, title };
    let named = sheet.values.get("industry").map(|code| industry_named(code));
    let value = |field: &str| match field {
        "industry" => named.as_deref(),
        _ => sheet.values.get(field).map(String::as_str),
    };
    fits::facts((sheet.kind, &source), value, &words)
}

/// An industry in words of every language, as people write their wishes in theirs; what is no code, as it is.
fn industry_named(code: &str) -> String {
    let Some(section) = industry::section(code) else { return code.to_owned() };
    let names = Lang::ALL.into_iter().map(|lang| lang.words().get(&format!("industry-section-{section}")));
    names.collect::<Vec<_>>().join(";")
}

fn told(id: Uuid, name: Option<String>, fit: &Fit<'_, Source>) -> Fits {
    Fits {
        id,
        name,
        wishes: fit.wishes.iter().map(line).collect(),
        no_gos: fit.no_gos.iter().map(line).collect(),
    }
}

fn line(told: &Told<'_, Source>) -> Line {
    let by =
        |fact: &&Fact<Source>| By { of: fact.of.clone(), field: fact.field, text: fact.text().to_owned() };
    Line {
        aspect: told.wish.aspect,
        wish: told.wish.text().to_owned(),
        answer: told.answer,
        by: told.by.iter().take(MOST_BY).map(by).collect(),
    }
}

#[cfg(test)]
mod tests;
