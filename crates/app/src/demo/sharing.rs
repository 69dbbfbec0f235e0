//! What two clients of the demonstration have let the partner team see: one everything that a consent can name, one
//! only the steps. Nothing here is rated, so that no rating of the demonstration moves; and the coach of both is none
//! of the log-ins, so that no coach's day changes either.

use casework::access::AccountRole;
use casework::forms::SheetKind;
use store::accounts as kept;
use store::changes::ChangeKind;
use store::records::{programme_id, record_id};
use store::rows::{self, Row, Seen, Texts};
use uuid::Uuid;

use crate::accounts::{self, NewAccount};
use crate::actor::Actor;
use crate::change;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::sheets::{self, Of, Typed};
use crate::sign_in;

/// The coach of both, who writes it down.
const COACH: &str = "S02";
/// The coach's account.
const USERNAME: &str = "colleague";
/// A client, what the consent names, and its last day.
const CONSENTS: [(&str, &[&str], &str); 2] = [
    ("C18", &["membership", "steps", "meeting_notes", "jobs"], "2024-12-31"),
    ("C06", &["steps"], "2024-08-31"),
];
/// A client, what was agreed on, by when, and when it was done.
const STEPS: [(&str, &str, &str, Option<&str>); 4] = [
    ("C18", "Muistilista työvuoroja varten", "2024-05-21", None),
    ("C18", "Kolmen kuukauden tapaaminen yhdessä työtoiminnan kanssa", "2024-06-12", None),
    ("C18", "Bussireitin harjoittelu", "2024-04-19", Some("2024-04-18")),
    ("C06", "Yhteinen käynti puutarhalla", "2024-05-23", None),
];

/// Writes consents, agreed steps and one plan down, in the name of a coach whose account gets the password.
pub(super) fn fill(service: &Service, password: &str) -> Result<()> {
    let new = NewAccount {
        username: USERNAME.to_owned(),
        name: "Oskari Hopeapaju".to_owned(),
        role: AccountRole::EmploymentSpecialist,
        programme: Some("koivusilta".to_owned()),
        staff: Some(COACH.to_owned()),
        partner_team: None,
    };
    accounts::add(service, &new, Some(password))?;
    let (writer, programme) = (writer(service)?, programme_id("koivusilta"));
    for (client, what, until) in CONSENTS {
        consent(service, &writer, programme, client, (what, until))?;
    }
    plan(service, &writer, programme)?;
    steps(service, &writer, programme)?;
    sign_in::tell_contact(service, &writer, "050 000 0002, klo 9–15")
}

fn writer(service: &Service) -> Result<Actor> {
    let found = service.store.read(|tx| {
        let Some(account) = kept::by_username(tx, USERNAME)? else { return Ok(None) };
        let memberships = kept::memberships(tx, account.id)?;
        Ok::<_, Error>(Some(Actor::new(account, memberships)))
    })?;
    found.ok_or_else(|| Error::Internal("the demonstration has no coach".to_owned()))
}

fn consent(
    service: &Service,
    writer: &Actor,
    programme: Uuid,
    client: &str,
    (what, until): (&[&str], &str),
) -> Result<()> {
    let team = record_id("partner_teams", "T1").to_string();
    let fields = [
        ("party_kind", "disability_services"),
        ("party", "Koivusillan työtoiminta"),
        ("partner_team_id", team.as_str()),
        ("direction", "both"),
        ("subject", "Mitä töistä on sovittu, jotta kaikki auttavat samaan suuntaan."),
        ("given_on", "2024-04-02"),
        ("given_how", "written"),
        ("valid_until", until),
    ];
    let scope = what.iter().map(|what| ("scope", *what));
    let of = Of::Client(record_id("clients", client));
    let typed = typed(fields.into_iter().chain(scope));
    sheets::save(service, writer, programme, of, (SheetKind::Consent, service.world.id()), &typed).map(drop)
}

fn typed<'t>(fields: impl Iterator<Item = (&'t str, &'t str)>) -> Typed {
    let fields = fields.map(|(field, value)| (field.to_owned(), value.to_owned())).collect();
    Typed { fields, ..Typed::default() }
}

/// What was agreed on, in the plan that the records have; its days stay as they are.
fn plan(service: &Service, writer: &Actor, programme: Uuid) -> Result<()> {
    let (of, id) = (Of::Client(record_id("clients", "C18")), record_id("plans", "S121"));
    let kind = SheetKind::EmploymentPlan;
    let open = sheets::open(service, writer, programme, of, kind, Some(id))?;
    let Some(filled) = open.filled else { return Err(Error::NotFound(None)) };
    let agreed = [
        ("goal", "Oma paikka taimistolla, ensin kolmena aamuna viikossa."),
        ("steps", "Vuorojen muistilista\nBussireitti omin päin\nTapaaminen kolmen kuukauden kohdalla"),
        ("client_does", "Sanon heti, jos päivä on liian pitkä."),
        ("coach_does", "Oskari käy taimistolla kerran viikossa."),
        ("others_do", "Työtoiminta harjoittelee bussireittiä."),
    ];
    let kept = filled.values.iter().map(|(field, value)| (field.as_str(), value.as_str()));
    let mut typed = typed(kept.chain(agreed));
    typed.seen = filled.version;
    sheets::save(service, writer, programme, of, (kind, id), &typed).map(drop)
}

fn steps(service: &Service, writer: &Actor, programme: Uuid) -> Result<()> {
    let step = |(client, what, due, done): (&str, &str, &str, Option<&str>)| {
        let mut texts = Texts::from([
            ("staff_id".to_owned(), record_id("staff", COACH).to_string()),
            ("client_id".to_owned(), record_id("clients", client).to_string()),
            ("what".to_owned(), what.to_owned()),
            ("due_on".to_owned(), due.to_owned()),
        ]);
        texts.extend(done.map(|day| ("done_on".to_owned(), day.to_owned())));
        Row { table: "next_steps", id: service.world.id(), texts }
    };
    let rows: Vec<Row> = STEPS.into_iter().map(step).collect();
    let change = change::of(service, writer, programme, ChangeKind::Entry);
    service
        .store
        .write(move |tx| rows::save(tx, &change, &rows, Seen::Anything).map(drop).map_err(Error::from))
}
