//! Clients: the list of those whom somebody may see, and all that tells of one.

use casework::access::Action;
use casework::forms::{SheetKind, SupportRhythm};
use casework::phase::{Facts, Standing, standing};
use casework::{Code, Day, Key};
use measures::Index;
use measures::deadlines::{self, Deadline};
use measures::support::{self, Agreed, Support};
use store::Tx;
use store::lists::{self, After, ClientLine, Whose};
use store::records::{Loaded, Part, load_part};
use store::rows;
use uuid::Uuid;

pub use store::lists::Which;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::sharing::{self, SharedWith};
use crate::sheets::{self, Filled};
use crate::{log, reach};

/// So many clients stand on a page.
pub const PAGE: usize = 50;

/// A page of clients.
#[derive(Clone, Debug)]
pub struct List {
    /// The clients by name.
    pub lines: Vec<ClientLine>,
    /// Where the next page begins, where there is one.
    pub next: Option<Uuid>,
    /// Whether everybody's clients are listed.
    pub is_everybodys: bool,
    /// Today.
    pub today: Day,
}

/// The clients whom somebody may see. `coach` leaves only that coach's.
pub fn list(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    which: Which,
    coach: Option<Uuid>,
    after: Option<Uuid>,
) -> Result<List> {
    let now = service.now();
    service.store.read(|tx| {
        let (mut whose, allowed) = reach::whose(tx, actor, Action::SeeRecords, programme, now)?;
        let is_everybodys = whose == Whose::Everybodys;
        if let (true, Some(coach)) = (is_everybodys, coach) {
            whose = Whose::Coaches(vec![coach]);
        }
        let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let after = place(tx, programme, "clients", after)?;
        let mut lines = lists::clients(tx, programme, &whose, which, now.today, &after, most)?;
        let next = (lines.len() > PAGE).then(|| {
            lines.truncate(PAGE);
            lines.last().map(|line| line.id)
        });
        let mut entry = log::entry(actor, programme, Action::SeeRecords, allowed, "clients", now);
        entry.clients = lines.iter().map(|line| line.id).collect();
        tx.log(entry);
        Ok(List { lines, next: next.flatten(), is_everybodys, today: now.today })
    })
}

/// Where a page begins: after the row of this id, by its name. The name is looked up and never stands in an address.
pub(crate) fn place(tx: &mut dyn Tx, programme: Uuid, table: &str, after: Option<Uuid>) -> Result<After> {
    let Some(id) = after else { return Ok(None) };
    let row = rows::find(tx, programme, table, id)?;
    Ok(row.map(|row| (row.texts.get("name").cloned().unwrap_or_default(), id)))
}

/// All that tells of one client.
#[derive(Debug)]
pub struct Client {
    /// The records of the client: the client is the only one in them.
    pub loaded: Loaded,
    /// The id.
    pub id: Uuid,
    /// Where the client stands.
    pub standing: Standing,
    /// The filled forms, the latest first.
    pub sheets: Vec<Filled>,
    /// What must be done by when.
    pub deadlines: Vec<Deadline>,
    /// Which partner teams see something today.
    pub shared: Vec<SharedWith>,
    /// Today.
    pub today: Day,
}

impl Client {
    /// The client's key in the records.
    pub fn key(&self) -> Option<Key<casework::Client>> {
        Key::at(0)
    }

    /// The forms of a kind, the latest first.
    pub fn of_kind(&self, kind: SheetKind) -> impl Iterator<Item = &Filled> {
        self.sheets.iter().filter(move |sheet| sheet.kind == kind)
    }

    /// What was promised and done around the client's job; none without one.
    pub fn support(&self) -> Option<Support> {
        let agreed: Vec<Agreed> = self.of_kind(SheetKind::FollowAlongPlan).filter_map(agreed).collect();
        let records = &self.loaded.records;
        let index = Index::new(records);
        support::support(&index, self.key()?, self.today, records.programme.scale, &agreed)
    }
}

/// The rhythm of a plan for support.
fn agreed(plan: &Filled) -> Option<Agreed> {
    let since = plan.values.get("date").and_then(|day| Day::parse(day).ok())?;
    let rhythm = plan.values.get("meetings").and_then(|code| SupportRhythm::from_code(code))?;
    Some(Agreed { since, rhythm })
}

/// All that tells of one client, for whoever may see it. `part` is what is looked at, for the access log.
pub fn client(service: &Service, actor: &Actor, programme: Uuid, id: Uuid, part: &str) -> Result<Client> {
    let now = service.now();
    service.store.read(|tx| {
        let (row, allowed) = reach::client(tx, actor, Action::SeeRecords, programme, id, now)?;
        let loaded = load_part(tx, programme, &Part::OfClient(id))?.ok_or(Error::NotFound(None))?;
        let mut entry =
            log::entry(actor, programme, Action::SeeRecords, allowed, format!("client {part}"), now);
        entry.clients = vec![id];
        tx.log(entry);
        let mut found = Vec::new();
        let beside = rows::sheets_of(tx, programme, rows::Owner::Client(id))?;
        let own = beside.iter().find(|sheet| sheet.id == id);
        found.extend(sheets::joined(SheetKind::Client, Some(&row), own)?);
        found.extend(of_records(tx, programme, &loaded)?);
        for sheet in &beside {
            let kind = sheet.texts.get("kind").and_then(|code| SheetKind::from_code(code));
            if let Some(kind) = kind.filter(|kind| kind.form().table.is_none()) {
                found.extend(sheets::joined(kind, None, Some(sheet))?);
            }
        }
        let records = &loaded.records;
        let key = Key::at(0).ok_or(Error::NotFound(None))?;
        let index = Index::new(records);
        let found_deadlines = deadlines::deadlines(&index, now.today, records.programme.scale);
        let shared = sharing::with_whom(tx, programme, (&row, &found), now.today)?;
        Ok(Client {
            id,
            shared,
            standing: standing(&Facts::of(records, key, now.today), now.today),
            deadlines: found_deadlines.into_iter().filter(is_of_client).collect(),
            sheets: found,
            today: now.today,
            loaded,
        })
    })
}

fn is_of_client(deadline: &Deadline) -> bool {
    matches!(deadline.about, deadlines::About::Client(_) | deadlines::About::Job(..))
}

/// The forms that are records: profiles, plans, talks, counselling and jobs, the latest first.
fn of_records(tx: &mut dyn Tx, programme: Uuid, loaded: &Loaded) -> Result<Vec<Filled>> {
    let records = &loaded.records;
    let mut ids: Vec<(Day, SheetKind, Uuid)> = Vec::new();
    let id = store::records::record_id;
    for row in &records.profiles {
        ids.push((row.date, SheetKind::Profile, id("profiles", row.id.as_str())));
    }
    for row in &records.plans {
        let kind = match row.kind {
            casework::PlanKind::Employment => SheetKind::EmploymentPlan,
            casework::PlanKind::JobSearch => SheetKind::JobSearchPlan,
            casework::PlanKind::FollowAlong => SheetKind::FollowAlongPlan,
        };
        ids.push((row.date, kind, id("plans", row.id.as_str())));
    }
    for row in &records.benefit_counselling {
        ids.push((row.date, SheetKind::BenefitCounselling, id("benefit_counselling", row.id.as_str())));
    }
    for row in &records.disclosure_talks {
        ids.push((row.date, SheetKind::DisclosureTalk, id("disclosure_talks", row.id.as_str())));
    }
    for row in &records.jobs {
        ids.push((row.started_on, SheetKind::Job, id("jobs", row.id.as_str())));
    }
    ids.sort_by_key(|each| std::cmp::Reverse(*each));
    let mut found = Vec::new();
    for (_, kind, id) in ids {
        found.extend(sheets::filled(tx, programme, kind, id)?);
    }
    Ok(found)
}
