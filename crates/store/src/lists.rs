//! Lists that people look through: a page at a time, from where the last one ended, so that none grows slow.

use casework::Day;
use casework::phase::{Facts, Work};
use uuid::Uuid;

use crate::error::Result;
use crate::records::MOST_COACHES;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// Whose clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    Everybodys,
    /// Those of these coaches.
    Coaches(Vec<Uuid>),
}

impl Whose {
    /// The arguments of a statement that asks for them: so many coaches, and whether everybody's.
    pub(crate) fn args(&self) -> Vec<V> {
        let (everybodys, coaches) = match self {
            Whose::Everybodys => (1, Vec::new()),
            Whose::Coaches(coaches) => (0, coaches.clone()),
        };
        let last = coaches.last().copied().unwrap_or_default();
        let coaches = coaches.into_iter().chain(std::iter::repeat(last)).take(MOST_COACHES).map(V::Id);
        coaches.chain([V::Int(everybodys)]).collect()
    }
}

/// Which clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// In service.
    Active,
    /// Referred and not decided.
    Waiting,
    /// Ended or declined.
    Past,
}

/// Which employers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhichEmployers {
    /// All of them.
    All,
    /// Those to whom a contact was promised and not made yet.
    Promised,
    /// Those with whom nobody was in touch since the day that contacts are counted from.
    Quiet,
}

/// Where a page begins: after this name and id.
pub type After = Option<(String, Uuid)>;

/// A client in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientLine {
    /// The id.
    pub id: Uuid,
    /// The name, where it is kept.
    pub name: Option<String>,
    /// The coach's id and name.
    pub coach: Option<(Uuid, String)>,
    /// The day of referral.
    pub referred_on: Day,
    /// Who proposed the service, a code.
    pub referral_source: String,
    /// What the standing follows from.
    pub facts: Facts,
    /// Why the referral was declined, a code.
    pub decline_reason: Option<String>,
    /// The day of the latest contact.
    pub last_contact: Option<Day>,
}

/// An employer in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployerLine {
    /// The id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The industry.
    pub industry: Option<String>,
    /// The municipality.
    pub municipality: Option<String>,
    /// Contacts since a day.
    pub contacts: i64,
    /// The latest contact.
    pub last_contact: Option<Day>,
    /// The latest day promised.
    pub next_contact: Option<Day>,
}

/// A page of clients by name. One more than `most` is asked for, so that it shows whether there is a next page.
pub fn clients(
    tx: &mut dyn Tx,
    programme: Uuid,
    whose: &Whose,
    which: Which,
    day: Day,
    after: &After,
    most: i64,
) -> Result<Vec<ClientLine>> {
    let mut args = vec![V::Id(programme)];
    args.extend(whose.args());
    let (name, id) = after.clone().unwrap_or_default();
    args.extend([V::Day(day), V::Text(name), V::Id(id), V::Int(most)]);
    let sql = match which {
        Which::Active => sql::ACTIVE_CLIENTS,
        Which::Waiting => sql::WAITING_CLIENTS,
        Which::Past => sql::PAST_CLIENTS,
    };
    tx.all(sql, &args, client)
}

fn client(cells: &mut Cells<'_>) -> Result<ClientLine> {
    let id = cells.id()?;
    let name = cells.text_or_none()?.map(str::to_owned);
    let (coach, coach_name) = (cells.id_or_none()?, cells.text_or_none()?.map(str::to_owned));
    let (referred_on, referral_source) = (cells.day()?, cells.text()?.to_owned());
    let (enrolled_on, ended_on) = (cells.day_or_none()?, cells.day_or_none()?);
    let (declined_on, decline_reason) = (cells.day_or_none()?, cells.text_or_none()?.map(str::to_owned));
    let mut has = || Ok::<_, crate::Error>(cells.flag()?.unwrap_or_default());
    let (has_profile, has_searched, in_force, ahead) = (has()?, has()?, has()?, has()?);
    Ok(ClientLine {
        id,
        name,
        coach: coach.map(|coach| (coach, coach_name.unwrap_or_default())),
        referred_on,
        referral_source,
        facts: Facts {
            enrolled_on,
            declined_on,
            ended_on,
            has_profile,
            has_searched,
            work: Work::of(in_force, ahead),
        },
        decline_reason,
        last_contact: cells.day_or_none()?,
    })
}

/// What the standing of one client follows from on a day; none where there is no such client.
pub fn facts(tx: &mut dyn Tx, programme: Uuid, client: Uuid, day: Day) -> Result<Option<Facts>> {
    let found = tx.first(sql::CLIENT_FACTS, &[V::Id(programme), V::Id(client), V::Day(day)])?;
    let Some(row) = found else { return Ok(None) };
    let mut cells = Cells::new(&row);
    let (enrolled_on, ended_on, declined_on) =
        (cells.day_or_none()?, cells.day_or_none()?, cells.day_or_none()?);
    let mut has = || Ok::<_, crate::Error>(cells.flag()?.unwrap_or_default());
    let (has_profile, has_searched, in_force, ahead) = (has()?, has()?, has()?, has()?);
    let work = Work::of(in_force, ahead);
    Ok(Some(Facts { enrolled_on, declined_on, ended_on, has_profile, has_searched, work }))
}

/// A page of employers by name, with their contacts since a day.
pub fn employers(
    tx: &mut dyn Tx,
    programme: Uuid,
    which: WhichEmployers,
    since: Day,
    after: &After,
    most: i64,
) -> Result<Vec<EmployerLine>> {
    let (name, id) = after.clone().unwrap_or_default();
    let which = match which {
        WhichEmployers::All => 0,
        WhichEmployers::Promised => 1,
        WhichEmployers::Quiet => 2,
    };
    let args = [V::Id(programme), V::Day(since), V::Text(name), V::Id(id), V::Int(most), V::Int(which)];
    tx.all(sql::EMPLOYERS_PAGE, &args, |cells| {
        Ok(EmployerLine {
            id: cells.id()?,
            name: cells.text()?.to_owned(),
            industry: cells.text_or_none()?.map(str::to_owned),
            municipality: cells.text_or_none()?.map(str::to_owned),
            contacts: cells.int()?,
            last_contact: cells.day_or_none()?,
            next_contact: cells.day_or_none()?,
        })
    })
}

/// A contact with an employer: when, by whom, how, and what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The entry.
    pub id: Uuid,
    /// The day.
    pub date: Day,
    /// Who, by name.
    pub staff: String,
    /// How, a code.
    pub channel: Option<String>,
    /// The day promised for the next contact.
    pub next_contact_on: Option<Day>,
    /// What was written, which may name a client.
    pub note: Option<String>,
    /// Who wrote it, the member of staff's id.
    pub staff_id: Uuid,
}

/// The latest contacts with an employer.
pub fn contacts(tx: &mut dyn Tx, programme: Uuid, employer: Uuid, most: i64) -> Result<Vec<Contact>> {
    tx.all(sql::EMPLOYER_CONTACTS, &[V::Id(programme), V::Id(employer), V::Int(most)], |cells| {
        Ok(Contact {
            id: cells.id()?,
            date: cells.day()?,
            staff: cells.text()?.to_owned(),
            channel: cells.text_or_none()?.map(str::to_owned),
            next_contact_on: cells.day_or_none()?,
            note: cells.text_or_none()?.map(str::to_owned),
            staff_id: cells.id()?,
        })
    })
}

/// Whether anybody was in touch with an employer after a day and up to another one.
pub fn was_contacted(
    tx: &mut dyn Tx,
    programme: Uuid,
    employer: Uuid,
    (after, until): (Day, Day),
) -> Result<bool> {
    let args = [V::Id(programme), V::Id(employer), V::Day(after), V::Day(until)];
    Ok(tx.first(sql::EMPLOYER_WAS_CONTACTED, &args)?.is_some())
}

/// Every client of a programme with a name.
pub fn client_names(tx: &mut dyn Tx, programme: Uuid) -> Result<Vec<(Uuid, String)>> {
    tx.all(sql::CLIENT_NAMES, &[V::Id(programme)], id_and_name)
}

/// The clients whose form says that they were born on this day, `yyyy-mm-dd`.
pub fn born_on(tx: &mut dyn Tx, programme: Uuid, day: &str) -> Result<Vec<(Uuid, String)>> {
    let part = format!("%\"birth_date\":\"{day}\"%");
    tx.all(sql::BORN_ON, &[V::Id(programme), V::Text(part)], id_and_name)
}

fn id_and_name(cells: &mut Cells<'_>) -> Result<(Uuid, String)> {
    Ok((cells.id()?, cells.text_or_none()?.unwrap_or_default().to_owned()))
}

/// Somebody of the staff, or a partner team: id, name, and the role or kind as a code or word.
pub type Named = (Uuid, String, Option<String>);

/// The staff of a programme by name.
pub fn staff(tx: &mut dyn Tx, programme: Uuid) -> Result<Vec<Named>> {
    tx.all(sql::STAFF_NAMES, &[V::Id(programme)], named)
}

/// The partner teams of a programme by name.
pub fn partner_teams(tx: &mut dyn Tx, programme: Uuid) -> Result<Vec<Named>> {
    tx.all(sql::PARTNER_TEAM_NAMES, &[V::Id(programme)], named)
}

/// An employer of the register: id, name, industry, municipality.
pub type Registered = (Uuid, String, Option<String>, Option<String>);

/// The register of employers by name, so many at most.
pub fn register(tx: &mut dyn Tx, programme: Uuid, most: i64) -> Result<Vec<Registered>> {
    tx.all(sql::REGISTER, &[V::Id(programme), V::Int(most)], |cells| {
        let (id, name) = (cells.id()?, cells.text()?.to_owned());
        Ok((id, name, cells.text_or_none()?.map(str::to_owned), cells.text_or_none()?.map(str::to_owned)))
    })
}

/// The employers of a programme by name.
pub fn employer_names(tx: &mut dyn Tx, programme: Uuid) -> Result<Vec<Named>> {
    tx.all(sql::EMPLOYER_NAMES, &[V::Id(programme)], named)
}

fn named(cells: &mut Cells<'_>) -> Result<Named> {
    Ok((cells.id()?, cells.text()?.to_owned(), cells.text_or_none()?.map(str::to_owned)))
}
