//! A coach's work through the use cases, on both databases: what is written is counted, kept, found and undone, and
//! nobody reaches further than they may.

#![expect(clippy::expect_used, reason = "tests")]

use std::net::IpAddr;
use std::sync::Arc;

use app::clients::Which;
use app::employers::Which as Employers;
use app::entries::{Logged, Typed};
use app::sheets::{Of, Saved};
use app::{Actor, Error, Service, Standing, Vault, demo, entries, sheets};
use casework::Day;
use casework::access::AccountRole;
use casework::forms::SheetKind;
use measures::deadlines;
use store::records::programme_id;
use testkit::databases::each;
use uuid::Uuid;

const PASSWORD: &str = "koivu-ja-pihlaja";

struct Site {
    service: Arc<Service>,
    programme: Uuid,
    logins: Vec<demo::Login>,
}

fn sites() -> Vec<(&'static str, testkit::databases::Database, Site)> {
    let made = |(kind, database): (&'static str, testkit::databases::Database)| {
        let standing = Standing::at(demo::day().expect("a day"), 1_715_760_000_000);
        let vault = Vault::new(&[7; 32]).expect("a key");
        let service = Arc::new(Service::new(database.store(), Arc::new(standing)).with_vault(vault));
        let logins = demo::fill(&service, PASSWORD).expect("demonstration data");
        (kind, database, Site { service, programme: programme_id("koivusilta"), logins })
    };
    each().into_iter().map(made).collect()
}

impl Site {
    fn actor(&self, role: AccountRole) -> Actor {
        let login = self.logins.iter().find(|login| login.role == role).expect("a login");
        let here: IpAddr = [127, 0, 0, 1].into();
        let token = app::sign_in::sign_in(&self.service, login.username, PASSWORD, here);
        let token = token.expect("answered").expect("signed in");
        app::sign_in::actor(&self.service, token).expect("answered").expect("an actor")
    }

    fn own_client(&self, actor: &Actor) -> (Uuid, String) {
        let list = app::clients::list(&self.service, actor, self.programme, Which::Active, None, None);
        let line = list.expect("a list").lines.into_iter().next().expect("a client");
        (line.id, line.name.unwrap_or_default())
    }

    fn employer(&self, actor: &Actor) -> Uuid {
        let list =
            app::employers::list(&self.service, actor, self.programme, Employers::All, None).expect("a list");
        list.lines.first().expect("an employer").id
    }
}

fn visit(number: u128, client: Uuid, employer: Uuid) -> Typed {
    Typed {
        id: Uuid::from_u128(number).to_string(),
        date: "2024-05-15".to_owned(),
        kind: "employer_contact".to_owned(),
        clients: vec![client.to_string()],
        employer: employer.to_string(),
        channel: "in_person".to_owned(),
        place: "workplace".to_owned(),
        minutes: "45".to_owned(),
        about: "competitive".to_owned(),
        note: "Kauppias miettii perjantain hyllyttäjää".to_owned(),
        next_what: "Soitto kauppiaalle".to_owned(),
        next_on: "2024-05-17".to_owned(),
        ..Typed::default()
    }
}

#[test]
fn a_visit_is_counted_found_and_undone() {
    for (kind, _database, site) in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let (client, _) = site.own_client(&coach);
        let employer = site.employer(&coach);
        let today = || app::today::today(&site.service, &coach, site.programme).expect("a page");
        let before = today();
        let typed = visit(1, client, employer);
        let logged = entries::log(&site.service, &coach, site.programme, &typed).expect("kept");
        let Logged::Kept(change) = logged else { unreachable!("{kind}: {logged:?}") };
        assert_eq!(entries::log(&site.service, &coach, site.programme, &typed).expect("known"), Logged::Same);
        let after = today();
        assert_eq!(after.week.employer_meetings, before.week.employer_meetings + 1, "{kind}");
        assert_eq!(after.steps.len(), before.steps.len() + 1, "{kind}");
        for question in ["hyllyttäjä", "hyllyttäjää perjantain", "hyllyttajaa", "hyllyttäjjää"] {
            let found = app::search::find(&site.service, &coach, site.programme, question).expect("found");
            assert_eq!(found.len(), 1, "{kind}: {question}");
        }
        let leader = site.actor(AccountRole::TeamLeader);
        let day: Day = "2024-05-15".parse().expect("a day");
        let (_, rated) = app::fidelity::assess(&site.service, &leader, site.programme, day).expect("ratings");
        let contacts =
            rated.assessment.item(17).expect("item 17").evidence.iter().map(|each| each.rows.len());
        assert!(contacts.sum::<usize>() > 0, "{kind}");
        entries::undo(&site.service, &coach, site.programme, change).expect("undone");
        assert_eq!(today().week, before.week, "{kind}");
        assert_eq!(today().steps, before.steps, "{kind}");
    }
}

#[test]
fn an_entry_that_differs_is_not_overwritten() {
    for (kind, _database, site) in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let (client, _) = site.own_client(&coach);
        let typed = visit(2, client, site.employer(&coach));
        let log =
            |typed: &Typed| entries::log(&site.service, &coach, site.programme, typed).expect("answered");
        assert!(matches!(log(&typed), Logged::Kept(_)), "{kind}");
        let mut other = typed.clone();
        "Toinen teksti".clone_into(&mut other.note);
        let Logged::Differs(seen, kept) = log(&other) else { unreachable!("{kind}") };
        assert_eq!(kept.get("note"), Some(&typed.note), "{kind}");
        other.seen = seen.to_string();
        "2024-05-20".clone_into(&mut other.next_on);
        other.next_what.clear();
        assert!(matches!(log(&other), Logged::Kept(_)), "{kind}");
        // The promise moved with its day; settling it twice is settling it once.
        let steps = app::today::today(&site.service, &coach, site.programme).expect("a page").steps;
        let step = steps.iter().find(|step| step.what == typed.next_what).expect("the promise");
        assert_eq!(step.due.to_string(), "2024-05-20", "{kind}");
        let settle =
            || app::today::settle_step(&site.service, &coach, site.programme, step.id).expect("settled");
        assert!(settle().is_some() && settle().is_none(), "{kind}");
    }
}

/// A field, the fault expected there, and what brings it about.
type Spoiled = (&'static str, &'static str, fn(&mut Typed));

#[test]
fn what_is_typed_wrongly_is_told_by_field() {
    let Some((_, _database, site)) = sites().into_iter().next() else { return };
    let coach = site.actor(AccountRole::EmploymentSpecialist);
    let (client, _) = site.own_client(&coach);
    let right = visit(3, client, site.employer(&coach));
    let long = "ä".repeat(5_001);
    let cases: [Spoiled; 10] = [
        ("new_employer", "employer-twice", |typed| "Uusi kauppa".clone_into(&mut typed.new_employer)),
        ("date", "date-future", |typed| "2024-05-16".clone_into(&mut typed.date)),
        ("date", "day-unreadable", |typed| "31.2.2024".clone_into(&mut typed.date)),
        ("kind", "choice-unknown", |typed| "visit".clone_into(&mut typed.kind)),
        ("minutes", "minutes-many", |typed| "1441".clone_into(&mut typed.minutes)),
        ("minutes", "minutes-missing", |typed| "-1".clone_into(&mut typed.minutes)),
        ("employer", "employer-missing", |typed| typed.employer.clear()),
        ("channel", "field-missing", |typed| typed.channel.clear()),
        ("next_on", "next-day-past", |typed| "2024-05-14".clone_into(&mut typed.next_on)),
        ("clients", "client-missing", |typed| {
            "client_meeting".clone_into(&mut typed.kind);
            typed.clients.clear();
        }),
    ];
    for (field, code, spoil) in cases {
        let mut typed = right.clone();
        spoil(&mut typed);
        let ended = entries::log(&site.service, &coach, site.programme, &typed);
        let Err(Error::Invalid(faults)) = ended else { unreachable!("{field} {code}: {ended:?}") };
        assert!(
            faults.iter().any(|fault| fault.field == field && fault.code == code),
            "{field} {code}: {faults:?}"
        );
    }
    let mut typed = right;
    typed.note = long;
    assert!(entries::log(&site.service, &coach, site.programme, &typed).is_err());
}

#[test]
fn the_own_part_has_the_deadlines_of_the_whole() {
    for (kind, _database, site) in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let leader = site.actor(AccountRole::TeamLeader);
        let part = app::today::today(&site.service, &coach, site.programme).expect("a page");
        let (whole, all) =
            app::deadlines::deadlines(&site.service, &leader, site.programme).expect("deadlines");
        let name = |records: &casework::Records, deadline: &deadlines::Deadline| {
            let who = deadline.who.map(|who| records.staff[who].id.as_str().to_owned());
            let about = match deadline.about {
                deadlines::About::Client(client) => records.clients[client].id.as_str().to_owned(),
                deadlines::About::Job(client, job) => {
                    format!("{} {}", records.clients[client].id.as_str(), records.jobs[job].id.as_str())
                }
                deadlines::About::Team(_) | deadlines::About::Programme => String::new(),
            };
            (deadline.kind, deadline.due, deadline.since, who, about)
        };
        let own = coach.staff(site.programme).expect("staff");
        let own = whole.loaded.staff.iter().position(|staff| *staff == own).and_then(casework::Key::at);
        let mut expected: Vec<_> = all
            .iter()
            .filter(|deadline| deadline.who == own)
            .map(|deadline| name(&whole.loaded.records, deadline))
            .collect();
        let mut found: Vec<_> =
            part.deadlines.iter().map(|deadline| name(&part.loaded.records, deadline)).collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{kind}");
        assert!(!found.is_empty(), "{kind}");
    }
}

#[test]
fn a_colleagues_client_is_not_there_until_cover_is_given() {
    for (kind, _database, site) in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let leader = site.actor(AccountRole::TeamLeader);
        let own = coach.staff(site.programme).expect("staff");
        let list = app::clients::list(&site.service, &leader, site.programme, Which::Active, None, None)
            .expect("all");
        let other = list
            .lines
            .iter()
            .find(|line| line.coach.as_ref().is_some_and(|(id, _)| *id != own))
            .expect("a colleague's client");
        let look = || app::clients::client(&site.service, &coach, site.programme, other.id, "timeline");
        assert!(matches!(look(), Err(Error::NotFound(_))), "{kind}");
        let entry = visit(4, other.id, site.employer(&coach));
        let logged = entries::log(&site.service, &coach, site.programme, &entry);
        assert!(matches!(logged, Err(Error::NotFound(_))), "{kind}");
        let (absent, _) = other.coach.clone().expect("a coach");
        let typed = app::team::TypedCover {
            absent: absent.to_string(),
            covering: own.to_string(),
            from: "2024-05-10".to_owned(),
            until: "2024-05-20".to_owned(),
        };
        assert!(app::team::cover(&site.service, &coach, site.programme, &typed).is_err(), "{kind}");
        app::team::cover(&site.service, &leader, site.programme, &typed).expect("cover");
        assert_eq!(look().expect("covered").id, other.id, "{kind}");
        let team = app::team::team(&site.service, &leader, site.programme).expect("a team");
        app::team::end_cover(&site.service, &leader, site.programme, team.covers[0].id).expect("ended");
        assert!(matches!(look(), Err(Error::NotFound(_))), "{kind}");
    }
}

fn fields(pairs: &[(&str, &str)]) -> sheets::Typed {
    let fields = pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned()));
    sheets::Typed { fields: fields.collect(), ..sheets::Typed::default() }
}

#[test]
fn nobody_is_made_through_the_form_of_somebody_else() {
    for (kind, database, site) in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let (client, _) = site.own_client(&coach);
        let of = Of::Client(client);
        let own = sheets::open(&site.service, &coach, site.programme, of, SheetKind::Client, Some(client));
        let own = own.expect("open").filled.expect("filled");
        let pairs: Vec<(&str, &str)> =
            own.values.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
        let save = |id: Uuid, typed: &sheets::Typed| {
            sheets::save(&site.service, &coach, site.programme, of, (SheetKind::Client, id), typed)
        };
        let clients = || database.query("SELECT external_id FROM clients").len();
        let before = clients();
        let answered = save(Uuid::from_u128(60), &fields(&pairs));
        assert!(matches!(answered, Err(Error::NotFound(_))), "{kind}: {answered:?}");
        assert_eq!(clients(), before, "{kind}");
        let again = sheets::Typed { seen: own.version.clone(), ..fields(&pairs) };
        assert_eq!(save(client, &again).expect("the own form"), Saved::Same, "{kind}");
    }
}

#[test]
fn a_person_refers_herself_and_is_a_client_the_same_day() {
    for (kind, _database, site) in sites() {
        let here: IpAddr = [127, 0, 0, 2].into();
        let id = Uuid::from_u128(50);
        let typed =
            fields(&[("name", "Sarastus Tuuli"), ("wish", "Työtä eläinten kanssa"), ("coach_id", "x")]);
        let refer = || app::referrals::refer_oneself(&site.service, site.programme, id, &typed, here);
        assert_eq!(refer().expect("kept"), id, "{kind}");
        assert_eq!(refer().expect("known"), id, "{kind}");
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let inbox = app::referrals::inbox(&site.service, &coach, site.programme).expect("an inbox");
        assert!(inbox.waiting.iter().any(|line| line.id == id), "{kind}");
        let referral =
            app::referrals::referral(&site.service, &coach, site.programme, id).expect("a referral");
        let own = coach.staff(site.programme).expect("staff");
        assert!(referral.coaches.iter().any(|(coach, _, _)| *coach == own), "{kind}");
        app::referrals::accept(&site.service, &coach, site.programme, id, &own.to_string())
            .expect("accepted");
        let client =
            app::clients::client(&site.service, &coach, site.programme, id, "timeline").expect("hers");
        assert_eq!(client.standing, casework::phase::Standing::Engagement, "{kind}");
        let wish = client.of_kind(SheetKind::Client).next().and_then(|own| own.values.get("wish"));
        assert_eq!(wish.map(String::as_str), Some("Työtä eläinten kanssa"), "{kind}");
        assert!(client.deadlines.iter().any(|due| due.kind == deadlines::Kind::FirstEmployer), "{kind}");
        let again = app::referrals::decline(&site.service, &coach, site.programme, id, "not_ready");
        assert!(matches!(again, Err(Error::NotFound(_))), "{kind}: decided already");
    }
}

#[test]
fn an_identity_code_is_sealed_and_finds_its_double() {
    for (kind, database, site) in sites() {
        let leader = site.actor(AccountRole::TeamLeader);
        let refer = |number: u128, name: &str, code: &str| {
            let typed = fields(&[("name", name), ("referral_source", "care_team")]);
            app::referrals::refer(
                &site.service,
                &leader,
                site.programme,
                Uuid::from_u128(number),
                &typed,
                code,
            )
        };
        let code = "010203A902";
        let signs = "0123456789ABCDEFHJKLMNPRSTUVWXY".chars();
        let right = signs
            .map(|sign| format!("{code}{sign}"))
            .find(|code| casework::identity_code::IdentityCode::parse(code).is_ok());
        let right = right.expect("one sign is right");
        assert!(matches!(refer(60, "Väärä Koodi", "010203A902-"), Err(Error::Invalid(_))), "{kind}");
        refer(61, "Kaste Aamu", &right).expect("kept");
        refer(62, "Toinen Nimi", &right).expect("kept");
        let second = app::referrals::referral(&site.service, &leader, site.programme, Uuid::from_u128(62))
            .expect("there");
        let masked = app::identity::Kept::Masked("010203A****".to_owned());
        assert_eq!(second.identity_code, masked, "{kind}");
        let alike: Vec<_> = second.alike.iter().map(|each| (each.id, each.why)).collect();
        assert_eq!(alike, [(Uuid::from_u128(61), "same_identity_code")], "{kind}");
        // Nothing of it stands in the clear.
        let found = database.query("SELECT content FROM sheets WHERE kind = 'client'");
        assert!(found.iter().all(|content| !content.contains("902")), "{kind}");
    }
}

#[test]
fn a_form_keeps_its_record_its_versions_and_both_texts() {
    for (kind, _database, site) in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let (client, _) = site.own_client(&coach);
        let (of, sheet) = (Of::Client(client), (SheetKind::JobSearchPlan, Uuid::from_u128(70)));
        let save = |typed: &sheets::Typed| {
            sheets::save(&site.service, &coach, site.programme, of, sheet, typed).expect("answered")
        };
        let first =
            fields(&[("date", "2024-05-15"), ("tasks_wanted", "Puutarhatyötä"), ("no_gos", "Ei yövuoroja")]);
        assert!(matches!(save(&first), Saved::Kept(_)), "{kind}");
        assert_eq!(save(&first), Saved::Same, "{kind}");
        let open = || {
            let open = sheets::open(&site.service, &coach, site.programme, of, sheet.0, Some(sheet.1));
            open.expect("open").filled.expect("filled")
        };
        let seen = open().version;
        let mut second = fields(&[("date", "2024-05-15"), ("tasks_wanted", "Puutarha- ja kukkatyötä")]);
        second.seen.clone_from(&seen);
        "Toive tarkentui".clone_into(&mut second.reason);
        assert!(matches!(save(&second), Saved::Kept(_)), "{kind}");
        let mut third = fields(&[("date", "2024-05-14"), ("tasks_wanted", "Jotain muuta")]);
        third.seen = seen;
        let Saved::Differs(kept) = save(&third) else { unreachable!("{kind}") };
        assert_eq!(
            kept.values.get("tasks_wanted").map(String::as_str),
            Some("Puutarha- ja kukkatyötä"),
            "{kind}"
        );
        let history = sheets::history(&site.service, &coach, site.programme, of, sheet).expect("a history");
        assert_eq!(history[0].reason, "Toive tarkentui", "{kind}");
        assert_eq!(history[0].before.get("no_gos").map(String::as_str), Some("Ei yövuoroja"), "{kind}");
        let client =
            app::clients::client(&site.service, &coach, site.programme, client, "plans").expect("hers");
        let records = &client.loaded.records;
        assert!(records.plans.iter().any(|plan| plan.id.as_str() == sheet.1.to_string()), "{kind}");
    }
}

#[test]
fn a_contact_person_can_be_forgotten() {
    for (kind, database, site) in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let employer = site.employer(&coach);
        let (of, sheet) = (Of::Employer(employer), (SheetKind::ContactPerson, Uuid::from_u128(80)));
        let save =
            |typed: &sheets::Typed| sheets::save(&site.service, &coach, site.programme, of, sheet, typed);
        save(&fields(&[("name", "Kauppias Kuutamo")])).expect("kept");
        let open =
            sheets::open(&site.service, &coach, site.programme, of, sheet.0, Some(sheet.1)).expect("open");
        let mut again = fields(&[("name", "Kauppias Kuutamo"), ("title", "Kauppias")]);
        again.seen = open.filled.expect("filled").version;
        save(&again).expect("kept");
        sheets::erase_contact_person(&site.service, &coach, site.programme, employer, sheet.1)
            .expect("erased");
        for sql in ["SELECT content FROM sheets", "SELECT cells FROM earlier_rows"] {
            assert!(database.query(sql).iter().all(|text| !text.contains("Kuutamo")), "{kind}: {sql}");
        }
    }
}

#[test]
fn a_leader_who_is_staff_sees_what_the_team_waits_for() {
    for (kind, _database, site) in sites() {
        let leader = site.actor(AccountRole::TeamLeader);
        let page = app::today::today(&site.service, &leader, site.programme).expect("a page");
        let (whole, all) =
            app::deadlines::deadlines(&site.service, &leader, site.programme).expect("deadlines");
        let own = leader.staff(site.programme).expect("staff");
        let own = whole.loaded.staff.iter().position(|staff| *staff == own).and_then(casework::Key::at);
        let of_team = |deadline: &&deadlines::Deadline| {
            matches!(deadline.about, deadlines::About::Team(_) | deadlines::About::Programme)
        };
        let expected: Vec<_> = all
            .iter()
            .filter(of_team)
            .filter(|deadline| deadline.who == own)
            .map(|deadline| (deadline.kind, deadline.due))
            .collect();
        let found: Vec<_> = page.team.iter().map(|deadline| (deadline.kind, deadline.due)).collect();
        assert_eq!(found, expected, "{kind}");
        assert!(!found.is_empty(), "{kind}");
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let page = app::today::today(&site.service, &coach, site.programme).expect("a page");
        assert!(page.team.is_empty(), "{kind}");
    }
}

#[test]
fn a_promise_that_a_colleague_kept_is_over() {
    for (kind, _database, site) in sites() {
        let (coach, leader) =
            (site.actor(AccountRole::EmploymentSpecialist), site.actor(AccountRole::TeamLeader));
        let (client, _) = site.own_client(&coach);
        let employer = site.employer(&coach);
        let promised = || {
            let page = app::today::today(&site.service, &coach, site.programme).expect("a page");
            let is_it = |follow_up: &measures::own_work::FollowUp| match follow_up {
                measures::own_work::FollowUp::Promise { employer: to, .. } => {
                    page.employer_id(*to) == employer
                }
                measures::own_work::FollowUp::Missed { .. } => false,
            };
            page.follow_ups.iter().any(is_it)
        };
        let mut mine = visit(90, client, employer);
        "2024-05-14".clone_into(&mut mine.date);
        entries::log(&site.service, &coach, site.programme, &mine).expect("kept");
        assert!(promised(), "{kind}");
        let mut theirs = visit(91, client, employer);
        theirs.clients.clear();
        theirs.next_what.clear();
        theirs.next_on.clear();
        entries::log(&site.service, &leader, site.programme, &theirs).expect("kept");
        assert!(!promised(), "{kind}");
    }
}

#[test]
fn what_a_correction_said_is_found_no_more_once_it_is_undone() {
    for (kind, _database, site) in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let (client, _) = site.own_client(&coach);
        let log = |typed: &Typed| entries::log(&site.service, &coach, site.programme, typed).expect("kept");
        let count = |question: &str| {
            app::search::find(&site.service, &coach, site.programme, question).expect("found").len()
        };
        let mut typed = visit(95, client, site.employer(&coach));
        let Logged::Kept(first) = log(&typed) else { unreachable!("{kind}") };
        typed.seen = first.to_string();
        "Puhuttiin kahviloista".clone_into(&mut typed.note);
        let Logged::Kept(second) = log(&typed) else { unreachable!("{kind}") };
        assert_eq!((count("hyllyttäjä"), count("kahvila"), count("kahviloissa")), (0, 1, 1), "{kind}");
        entries::undo(&site.service, &coach, site.programme, second).expect("undone");
        assert_eq!((count("hyllyttäjä"), count("kahvila")), (1, 0), "{kind}");
        // Two mistakes in a word of eight letters make another word; one does not.
        assert_eq!((count("kavppjas"), count("perjantian")), (0, 1), "{kind}");
        assert!(count("kavppias") > 0, "{kind}");
    }
}
