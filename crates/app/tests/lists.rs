//! Lists as people keep them, on both databases: filters under a name, each person's own, and employers narrowed.

#![expect(clippy::expect_used, reason = "tests")]

use std::net::IpAddr;
use std::sync::Arc;

use app::employers::Which;
use app::filters::{self, Filter, List, MOST};
use app::{Actor, Error, Service, Standing, demo};
use casework::access::AccountRole;
use store::records::programme_id;
use testkit::databases::{Database, each};
use uuid::Uuid;

const PASSWORD: &str = "koivu-ja-pihlaja";

struct Site {
    kind: &'static str,
    database: Database,
    service: Arc<Service>,
    programme: Uuid,
    logins: Vec<demo::Login>,
}

fn sites() -> Vec<Site> {
    let made = |(kind, database): (&'static str, Database)| {
        let standing = Standing::at(demo::day().expect("a day"), 1_715_760_000_000);
        let service = Arc::new(Service::new(database.store(), Arc::new(standing)));
        let logins = demo::fill(&service, PASSWORD).expect("demonstration data");
        Site { kind, database, service, programme: programme_id("koivusilta"), logins }
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

    fn save(&self, actor: &Actor, number: u128, name: &str, filter: &Filter) -> app::Result<()> {
        filters::save(&self.service, actor, self.programme, Uuid::from_u128(number), name, filter)
    }

    fn names(&self, actor: &Actor, list: List) -> Vec<String> {
        let (found, _) = filters::saved(&self.service, actor, self.programme, list).expect("filters");
        found.into_iter().map(|each| each.name).collect()
    }
}

fn of(list: List, which: &str) -> Filter {
    Filter { list, which: Some(which.to_owned()), coach: None }
}

#[test]
fn a_filter_is_kept_for_its_owner_alone_and_can_be_taken_back() {
    for site in sites() {
        let (coach, leader) =
            (site.actor(AccountRole::EmploymentSpecialist), site.actor(AccountRole::TeamLeader));
        let past = of(List::Clients, "past");
        site.save(&coach, 1, " Päättyneet ", &past).expect("kept");
        site.save(&coach, 1, "Päättyneet", &past).expect("the same form a second time");
        assert_eq!(site.names(&coach, List::Clients), ["Päättyneet"], "{}", site.kind);
        assert!(site.names(&coach, List::Leads).is_empty() && site.names(&leader, List::Clients).is_empty());
        let id = Uuid::from_u128(1);
        let not_hers = filters::remove(&site.service, &leader, site.programme, id);
        assert!(matches!(not_hers, Err(Error::NotFound(_))), "{}", site.kind);
        let removed = filters::remove(&site.service, &coach, site.programme, id).expect("removed");
        assert_eq!((removed, site.names(&coach, List::Clients).len()), (List::Clients, 0), "{}", site.kind);
        filters::restore(&site.service, &coach, site.programme, id).expect("restored");
        assert_eq!(site.names(&coach, List::Clients), ["Päättyneet"], "{}", site.kind);
        // The access log has the id and not the name.
        let logged = site.database.query("SELECT subject FROM access_log WHERE subject LIKE '%filter%'");
        assert!(logged.len() == 3 && logged.iter().all(|text| !text.contains("Päättyneet")), "{logged:?}");
    }
}

#[test]
fn a_filter_that_cannot_be_is_not_kept() {
    for site in sites() {
        let leader = site.actor(AccountRole::TeamLeader);
        let code = |ended: app::Result<()>| match ended {
            Ok(()) => "kept",
            Err(Error::Invalid(faults)) => faults[0].code,
            Err(Error::NotFound(_)) => "not-found",
            Err(_) => "another fault",
        };
        let coach = |coach| Filter { list: List::Leads, which: None, coach: Some(coach) };
        let nobody = Filter { list: List::Clients, which: None, coach: Some(Uuid::from_u128(9)) };
        let long = "ä".repeat(41);
        for (name, filter, expected) in [
            ("", &of(List::Leads, "open"), "filter-name"),
            (long.as_str(), &of(List::Leads, "open"), "filter-name"),
            ("a\u{7}", &of(List::Leads, "open"), "filter-name"),
            ("Avoimet", &of(List::Leads, "Maija Meikäläinen"), "not-found"),
            ("Avoimet", &of(List::Deadlines, "open"), "not-found"),
            ("Avoimet", &coach(Uuid::from_u128(9)), "not-found"),
            ("Avoimet", &nobody, "not-found"),
            ("Avoimet", &of(List::Leads, "open"), "kept"),
            ("Avoimet", &of(List::Leads, "filled"), "filter-name-taken"),
            ("Avoimet", &of(List::Employers, "promised"), "kept"),
        ] {
            let id = u128::try_from(name.len()).expect("small") * 100 + u128::from(expected == "kept");
            let id = id + u128::try_from(filter.list.code().len()).expect("small") * 10_000;
            assert_eq!(code(site.save(&leader, id, name, filter)), expected, "{} {name}", site.kind);
        }
        for number in 2..MOST {
            let id = u128::try_from(number).expect("small");
            site.save(&leader, id, &format!("{number}"), &of(List::Leads, "open")).expect("room");
        }
        let one_more = site.save(&leader, 99, "yksi vielä", &of(List::Leads, "open"));
        assert_eq!(code(one_more), "filter-most", "{}", site.kind);
    }
}

#[test]
fn a_filter_whose_coach_is_gone_says_so() {
    for site in sites() {
        let leader = site.actor(AccountRole::TeamLeader);
        let coach = site.actor(AccountRole::EmploymentSpecialist).staff(site.programme).expect("staff");
        let filter = Filter { list: List::Clients, which: Some("active".to_owned()), coach: Some(coach) };
        site.save(&leader, 1, "Riikan", &filter).expect("kept");
        let works = || {
            let (found, _) =
                filters::saved(&site.service, &leader, site.programme, List::Clients).expect("told");
            found[0].works
        };
        assert!(works(), "{}", site.kind);
        site.database.query("UPDATE staff SET ends_on = '2024-05-14' WHERE external_id = 'S01'");
        assert!(!works(), "{}", site.kind);
    }
}

#[test]
fn employers_are_narrowed_by_promises_and_silence() {
    for site in sites() {
        let coach = site.actor(AccountRole::EmploymentSpecialist);
        let list = |which| {
            let found = app::employers::list(&site.service, &coach, site.programme, which, None);
            found.expect("a list").lines
        };
        let all = list(Which::All);
        let promised: Vec<_> = all
            .iter()
            .filter(|line| app::employers::open_promise(line.next_contact, line.last_contact).is_some())
            .cloned()
            .collect();
        assert_eq!(list(Which::Promised), promised, "{}", site.kind);
        let quiet: Vec<_> = all.iter().filter(|line| line.contacts == 0).cloned().collect();
        assert_eq!(list(Which::Quiet), quiet, "{}", site.kind);
        assert!(all.len() > quiet.len(), "{}", site.kind);
    }
}
