//! What partner professionals see, on both databases: what a consent in force names, of their own team's clients, and
//! nothing else. The query and the rule of consents each refuse alone.

#![expect(clippy::expect_used, reason = "tests")]

use std::net::IpAddr;
use std::sync::Arc;

use app::accounts::{self, NewAccount};
use app::entries::{self, Logged};
use app::sharing::{self, Shared};
use app::sheets::{self, Of, Saved};
use app::{Actor, Error, Service, Standing, demo};
use casework::Code;
use casework::access::{AccountRole, Refused};
use casework::forms::SheetKind;
use casework::phase::Work;
use store::records::{programme_id, record_id};
use testkit::databases::{Database, each};
use uuid::Uuid;

const PASSWORD: &str = "koivu-ja-pihlaja";
/// The consent of these tests.
const SHEET: Uuid = Uuid::from_u128(90);

struct Site {
    kind: &'static str,
    service: Arc<Service>,
    programme: Uuid,
    database: Database,
}

fn sites() -> Vec<Site> {
    let made = |(kind, database): (&'static str, Database)| {
        let standing = Standing::at(demo::day().expect("a day"), 1_715_760_000_000);
        let service = Arc::new(Service::new(database.store(), Arc::new(standing)));
        demo::fill(&service, PASSWORD).expect("demonstration data");
        Site { kind, service, programme: programme_id("koivusilta"), database }
    };
    each().into_iter().map(made).collect()
}

impl Site {
    fn actor(&self, username: &str) -> Actor {
        let here: IpAddr = [127, 0, 0, 1].into();
        let token = app::sign_in::sign_in(&self.service, username, PASSWORD, here);
        let token = token.expect("answered").expect("signed in");
        app::sign_in::actor(&self.service, token).expect("answered").expect("an actor")
    }

    /// Another partner professional, of this team.
    fn partner(&self, username: &str, team: Option<&str>) -> Actor {
        let new = NewAccount {
            username: username.to_owned(),
            name: username.to_owned(),
            role: AccountRole::PartnerProfessional,
            programme: Some("koivusilta".to_owned()),
            staff: None,
            partner_team: team.map(str::to_owned),
        };
        accounts::add(&self.service, &new, Some(PASSWORD)).expect("added");
        self.actor(username)
    }

    /// Fills the consent of a client in anew: both ways, all that there is, from April to December, and these fields
    /// otherwise; a blank one is left empty.
    fn consent(&self, client: Uuid, changed: &[(&str, &str)]) -> Uuid {
        let coach = self.actor("colleague");
        let team = record_id("partner_teams", "T1").to_string();
        let mut fields = vec![
            ("party_kind", "disability_services"),
            ("party", "Koivusillan työtoiminta"),
            ("partner_team_id", team.as_str()),
            ("direction", "both"),
            ("subject", "Sovitut asiat"),
            ("scope", "membership;steps;meeting_notes;jobs"),
            ("given_on", "2024-04-02"),
            ("given_how", "spoken"),
            ("valid_until", "2024-12-31"),
        ];
        fields.retain(|(field, _)| changed.iter().all(|(other, _)| other != field));
        fields.extend_from_slice(changed);
        let sent = fields.iter().flat_map(|(field, value)| value.split(';').map(|part| (*field, part)));
        let fields = sent.map(|(field, value)| (field.to_owned(), value.to_owned())).collect();
        let of = Of::Client(client);
        let open = sheets::open(&self.service, &coach, self.programme, of, SheetKind::Consent, Some(SHEET));
        let seen = open.ok().and_then(|open| open.filled).map(|filled| filled.version).unwrap_or_default();
        let typed = sheets::Typed { fields, seen, reason: String::new() };
        let saved =
            sheets::save(&self.service, &coach, self.programme, of, (SheetKind::Consent, SHEET), &typed);
        match saved.expect("kept") {
            Saved::Kept(change) => change,
            other => unreachable!("{}: {changed:?}: {other:?}", self.kind),
        }
    }

    fn client(&self, actor: &Actor, client: Uuid) -> Option<Shared> {
        match sharing::client(&self.service, actor, self.programme, client) {
            Ok(found) => Some(found),
            Err(Error::NotFound(_)) => None,
            Err(error) => unreachable!("{}: {error}", self.kind),
        }
    }

    /// What somebody sees of a client, as a word each.
    fn seen(&self, actor: &Actor, client: Uuid) -> String {
        let list = sharing::list(&self.service, actor, self.programme).expect("a list");
        let is_listed = list.lines.iter().any(|line| line.who.id == client);
        let Some(found) = self.client(actor, client) else {
            assert!(!is_listed, "{}: listed and not there", self.kind);
            return "nothing".to_owned();
        };
        assert!(is_listed, "{}: there and not listed", self.kind);
        let parts = [
            ("steps", found.steps.is_some()),
            ("plan", found.plan.is_some()),
            ("notes", found.notes.is_some()),
            ("jobs", found.jobs.is_some()),
        ];
        let seen: Vec<&str> = parts.iter().filter(|(_, is_seen)| *is_seen).map(|(part, _)| *part).collect();
        if seen.is_empty() { "membership".to_owned() } else { seen.join(" ") }
    }
}

fn client(external: &str) -> Uuid {
    record_id("clients", external)
}

/// What it shows, the fields of a consent that differ, and what is seen then.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);

/// What a consent of such fields lets a professional of its team see.
const CASES: &[Case] = &[
    ("all", &[], "steps plan notes jobs"),
    ("from us only", &[("direction", "from_us")], "steps plan notes jobs"),
    ("to us only", &[("direction", "to_us")], "nothing"),
    ("that the person is a client", &[("scope", "membership")], "membership"),
    ("steps only", &[("scope", "steps")], "steps plan"),
    ("notes only", &[("scope", "meeting_notes")], "notes"),
    ("jobs only", &[("scope", "jobs")], "jobs"),
    ("nothing named", &[("scope", "")], "nothing"),
    ("no team named", &[("partner_team_id", "")], "nothing"),
    ("not given yet", &[("given_on", "2024-05-16")], "nothing"),
    ("given today", &[("given_on", "2024-05-15")], "steps plan notes jobs"),
    ("ended yesterday", &[("valid_until", "2024-05-14")], "nothing"),
    ("ends today", &[("valid_until", "2024-05-15")], "steps plan notes jobs"),
    ("without an end", &[("valid_until", "")], "steps plan notes jobs"),
    ("withdrawn yesterday", &[("withdrawn_on", "2024-05-14")], "nothing"),
    ("withdrawn today", &[("withdrawn_on", "2024-05-15")], "nothing"),
    ("withdrawn from tomorrow on", &[("withdrawn_on", "2024-05-16")], "steps plan notes jobs"),
];

#[test]
fn what_is_seen_is_what_the_consent_in_force_names() {
    for site in sites() {
        let (partner, client) = (site.actor("partner"), client("C08"));
        assert_eq!(site.seen(&partner, client), "nothing", "{}: no consent", site.kind);
        for (name, changed, expected) in CASES {
            site.consent(client, changed);
            assert_eq!(site.seen(&partner, client), *expected, "{}: {name}", site.kind);
        }
    }
}

#[test]
fn another_team_sees_nothing_and_whoever_has_none_neither() {
    for site in sites() {
        let id = record_id("partner_teams", "T9");
        let literal = if site.kind.to_lowercase().starts_with("sqlite") {
            format!("x'{}'", id.simple())
        } else {
            format!("CAST('{id}' AS UUID)")
        };
        site.database.execute(&format!(
            "INSERT INTO partner_teams (programme_id, id, external_id, change_id, name) \
             SELECT programme_id, {literal}, 'T9', change_id, 'Muu tiimi' FROM partner_teams WHERE external_id = 'T1'"
        ));
        let (partner, client) = (site.actor("partner"), client("C18"));
        let (other, none) = (site.partner("other", Some("T9")), site.partner("none", None));
        assert_eq!(site.seen(&partner, client), "steps plan notes jobs", "{}", site.kind);
        for (name, actor) in [("other", &other), ("none", &none)] {
            assert_eq!(site.seen(actor, client), "nothing", "{}: {name}", site.kind);
        }
        let list = |actor: &Actor| sharing::list(&site.service, actor, site.programme).expect("a list");
        assert!(list(&other).has_team && !list(&none).has_team, "{}", site.kind);
        assert!(list(&other).lines.is_empty() && list(&none).lines.is_empty(), "{}", site.kind);
        for role in ["coach", "leader", "manager", "reviewer"] {
            let refused = sharing::list(&site.service, &site.actor(role), site.programme);
            assert!(matches!(refused, Err(Error::Refused(Refused::NotOfRole))), "{}: {role}", site.kind);
        }
    }
}

#[test]
fn a_withdrawal_counts_at_once_and_can_be_undone() {
    for site in sites() {
        let (partner, client) = (site.actor("partner"), client("C08"));
        site.consent(client, &[]);
        let change = site.consent(client, &[("withdrawn_on", "2024-05-15")]);
        assert_eq!(site.seen(&partner, client), "nothing", "{}", site.kind);
        sheets::undo(&site.service, &site.actor("colleague"), site.programme, change).expect("undone");
        assert_eq!(site.seen(&partner, client), "steps plan notes jobs", "{}", site.kind);
        site.database.execute("UPDATE clients SET ended_on = '2024-05-15' WHERE external_id = 'C08'");
        assert_eq!(site.seen(&partner, client), "nothing", "{}: the service has ended", site.kind);
    }
}

/// What is changed behind the program's back; the query or the rule still refuses.
const ALONE: &[(&str, &str)] = &[
    ("the columns say no", "UPDATE sheets SET shared_until = '2024-05-14' WHERE kind = 'consent'"),
    (
        "the form says no",
        "UPDATE sheets SET content = replace(content, '2024-12-31', '2024-05-14') WHERE kind = 'consent'",
    ),
    (
        "the form names nothing",
        "UPDATE sheets SET content = replace(content, 'membership;', 'nothing;') WHERE kind = 'consent'",
    ),
];

#[test]
fn the_query_and_the_rule_each_refuse_alone() {
    for (name, sql) in ALONE {
        for site in sites() {
            let (partner, client) = (site.actor("partner"), client("C18"));
            assert_eq!(site.seen(&partner, client), "steps plan notes jobs", "{}: {name}", site.kind);
            site.database.execute(sql);
            assert_eq!(site.seen(&partner, client), "nothing", "{}: {name}", site.kind);
        }
    }
}

fn meeting(number: u128, clients: &[Uuid], note: &str, next: &str) -> entries::Typed {
    entries::Typed {
        id: Uuid::from_u128(number).to_string(),
        date: "2024-05-14".to_owned(),
        kind: "client_meeting".to_owned(),
        clients: clients.iter().map(Uuid::to_string).collect(),
        channel: "in_person".to_owned(),
        place: "community".to_owned(),
        minutes: "45".to_owned(),
        joint_with_partner: "yes".to_owned(),
        note: note.to_owned(),
        next_what: next.to_owned(),
        next_on: "2024-05-20".to_owned(),
        ..entries::Typed::default()
    }
}

#[test]
fn joint_meetings_and_agreed_steps_are_seen_and_nothing_beside_them() {
    for site in sites() {
        let (partner, coach, own) = (site.actor("partner"), site.actor("colleague"), client("C18"));
        let log = |typed: &entries::Typed| {
            let logged = entries::log(&site.service, &coach, site.programme, typed).expect("kept");
            assert!(matches!(logged, Logged::Kept(_)), "{}: {logged:?}", site.kind);
        };
        log(&meeting(201, &[own], "Yhdessä katsottu", "Bussikortti kuntoon"));
        log(&meeting(202, &[own, client("C08")], "Kahden kanssa yhtä aikaa", "Seuraava ryhmä"));
        let mut alone = meeting(203, &[own], "Kahden kesken", "Oma asia");
        alone.joint_with_partner.clear();
        log(&alone);
        let mut other = meeting(204, &[client("C08")], "Toisen asia", "Toisen askel");
        other.date = "2024-05-13".to_owned();
        log(&other);
        let found = site.client(&partner, own).expect("shared");
        let notes: Vec<String> = found.notes.expect("allowed").into_iter().map(|note| note.text).collect();
        assert!(notes.contains(&"Yhdessä katsottu".to_owned()), "{}: {notes:?}", site.kind);
        for hidden in ["Kahden kanssa yhtä aikaa", "Kahden kesken", "Toisen asia"] {
            assert!(!notes.contains(&hidden.to_owned()), "{}: {hidden}", site.kind);
        }
        let steps: Vec<String> = found.steps.expect("allowed").into_iter().map(|step| step.what).collect();
        assert!(steps.contains(&"Bussikortti kuntoon".to_owned()), "{}: {steps:?}", site.kind);
        assert!(!steps.contains(&"Toisen askel".to_owned()), "{}", site.kind);
        let plan = found.plan.expect("a plan");
        assert!(plan.fields.iter().any(|(field, _)| *field == "goal"), "{}", site.kind);
    }
}

#[test]
fn the_list_has_the_coach_the_next_step_and_work_as_far_as_allowed() {
    for site in sites() {
        let list = sharing::list(&site.service, &site.actor("partner"), site.programme).expect("a list");
        let line = |id: Uuid| list.lines.iter().find(|line| line.who.id == id).expect("listed");
        assert_eq!(list.lines.len(), 2, "{}", site.kind);
        let (all, steps) = (line(client("C18")), line(client("C06")));
        assert_eq!(all.who.coach.as_deref(), Some("Oskari Hopeapaju"), "{}", site.kind);
        assert!(all.who.contact.as_deref().is_some_and(|told| told.starts_with("050")), "{}", site.kind);
        assert_eq!(all.next.as_ref().map(|step| step.due_on.to_string()).as_deref(), Some("2024-05-21"));
        assert_eq!((all.work, steps.work), (Some(Work::InForce), None), "{}", site.kind);
        assert_eq!(steps.next.as_ref().map(|step| step.what.as_str()), Some("Yhteinen käynti puutarhalla"));
    }
}

#[test]
fn what_is_seen_is_logged_with_the_clients_and_why() {
    for site in sites() {
        let (partner, own) = (site.actor("partner"), client("C18"));
        sharing::list(&site.service, &partner, site.programme).expect("a list");
        site.client(&partner, own).expect("shared");
        assert!(site.client(&partner, client("C08")).is_none(), "{}", site.kind);
        let kept = site.database.query(
            "SELECT subject || ' ' || reason || CASE WHEN clients IS NULL THEN ' nobody' ELSE ' named' END \
             FROM access_log WHERE action = 'see_shared' ORDER BY seq",
        );
        let expected = ["shared clients client_allowed named", "shared client client_allowed named"];
        assert_eq!(kept, expected, "{}", site.kind);
    }
}

#[test]
fn the_coach_sees_who_sees_what_today() {
    for site in sites() {
        let coach = site.actor("colleague");
        let with = |id: Uuid| {
            let found = app::clients::client(&site.service, &coach, site.programme, id, "agreement");
            found.expect("hers").shared
        };
        let all = with(client("C18"));
        assert_eq!(all.len(), 1, "{}", site.kind);
        assert_eq!(all[0].team, "Koivusillan työtoiminta", "{}", site.kind);
        let codes: Vec<&str> = all[0].granted.iter().map(|granted| granted.what.code()).collect();
        assert_eq!(codes, ["membership", "steps", "meeting_notes", "jobs"], "{}", site.kind);
        assert!(with(client("C08")).is_empty(), "{}", site.kind);
        site.consent(client("C08"), &[("withdrawn_on", "2024-05-15")]);
        assert!(with(client("C08")).is_empty(), "{}", site.kind);
    }
}

#[test]
fn only_partner_professionals_get_a_team_and_only_one_that_there_is() {
    for site in sites() {
        let new = |role, team: &str| NewAccount {
            username: "somebody".to_owned(),
            name: "Somebody".to_owned(),
            role,
            programme: Some("koivusilta".to_owned()),
            staff: None,
            partner_team: Some(team.to_owned()),
        };
        for (role, team, code) in [
            (AccountRole::PartnerProfessional, "T7", "partner-team-unknown"),
            (AccountRole::EmploymentSpecialist, "T1", "partner-team-of-role"),
        ] {
            let refused = accounts::add(&site.service, &new(role, team), Some(PASSWORD));
            let Err(Error::Invalid(faults)) = refused else { unreachable!("{}: {code}", site.kind) };
            assert_eq!(faults.first().map(|fault| (fault.field, fault.code)), Some(("partner_team", code)));
        }
    }
}
