//! Whose wishes an employer fits and which employers fit a client, on both databases: nobody learns of a client whom
//! they may not see.

#![expect(clippy::expect_used, reason = "tests")]

mod site;

use app::fits::{clients_of, employers_of};
use app::sheets::{self, Of};
use app::{Actor, Error};
use casework::access::AccountRole;
use casework::fits::Answer;
use casework::forms::SheetKind;
use site::{Site, sites};
use uuid::Uuid;

/// Saves a new form.
fn save(site: &Site, actor: &Actor, of: Of, kind: SheetKind, number: u128, pairs: &[(&str, &str)]) {
    let fields = pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned()));
    let typed = sheets::Typed { fields: fields.collect(), ..sheets::Typed::default() };
    let id = (kind, Uuid::from_u128(number));
    let saved = sheets::save(&site.service, actor, site.programme, of, id, &typed);
    assert!(matches!(saved, Ok(sheets::Saved::Kept(_))), "{}: {saved:?}", site.kind);
}

/// A plan of the coach's own client and of a colleague's, and a lead that fits both.
fn written(site: &Site) -> (Actor, Actor, Uuid, Uuid, Uuid, Uuid) {
    let coach = site.actor(AccountRole::EmploymentSpecialist);
    let leader = site.actor(AccountRole::TeamLeader);
    let (own, other, colleague) = site.own_and_other(&coach);
    let employer =
        app::employers::list(&site.service, &coach, site.programme, app::employers::Which::All, None)
            .expect("a list");
    let employer = employer.lines.first().expect("an employer").id;
    let earlier = [("date", "2024-05-14"), ("tasks_wanted", "Keittiötyötä"), ("times_of_day", "Ei iltoja")];
    save(site, &coach, Of::Client(own), SheetKind::JobSearchPlan, 90, &earlier);
    // What was planned on an earlier day counts no more, whenever it was written down.
    save(
        site,
        &coach,
        Of::Client(own),
        SheetKind::JobSearchPlan,
        89,
        &[("date", "2024-05-13"), ("tasks_wanted", "Tietokoneita")],
    );
    save(
        site,
        &leader,
        Of::Client(other),
        SheetKind::JobSearchPlan,
        91,
        &[("date", "2024-05-14"), ("tasks_wanted", "Keittiö")],
    );
    let lead = [
        ("title", "Keittiöapulainen"),
        ("source", "contact"),
        ("status", "open"),
        ("times_of_day", "iltavuoroja"),
    ];
    save(site, &coach, Of::Employer(employer), SheetKind::JobLead, 92, &lead);
    (coach, leader, own, other, colleague, employer)
}

#[test]
fn an_employers_page_names_only_clients_whom_the_reader_may_see() {
    for site in sites() {
        let (coach, leader, own, other, colleague, employer) = written(&site);
        let ids = |actor: &Actor| -> Vec<Uuid> {
            let shown = app::employers::employer(&site.service, actor, site.programme, employer);
            let found = clients_of(&site.service, actor, site.programme, &shown.expect("an employer"));
            found.expect("answered").into_iter().map(|each| each.id).collect()
        };
        assert_eq!(ids(&coach), [own], "{}", site.kind);
        let mut all = ids(&leader);
        all.sort_unstable();
        let mut expected = [own, other];
        expected.sort_unstable();
        assert_eq!(all, expected, "{}", site.kind);
        // The log names exactly those who were shown.
        let logged = site.database.query(
            "SELECT CAST(length(clients) / 16 AS TEXT) FROM access_log WHERE subject LIKE 'wishes employer%' ORDER BY seq",
        );
        assert_eq!(logged, ["1", "2"], "{}", site.kind);
        let typed = app::team::TypedCover {
            absent: colleague.to_string(),
            covering: coach.staff(site.programme).expect("staff").to_string(),
            from: "2024-05-10".to_owned(),
            until: "2024-05-20".to_owned(),
        };
        app::team::cover(&site.service, &leader, site.programme, &typed).expect("cover");
        let mut covered = ids(&coach);
        covered.sort_unstable();
        assert_eq!(covered, expected, "{}", site.kind);
    }
}

#[test]
fn a_clients_employers_are_told_with_what_says_so() {
    for site in sites() {
        let (coach, _, own, other, _, employer) = written(&site);
        let found = employers_of(&site.service, &coach, site.programme, own).expect("answered");
        let fits = found.employers.iter().find(|each| each.id == employer).expect("the employer");
        let met: Vec<&str> = fits
            .wishes
            .iter()
            .filter(|line| line.answer == Answer::Met)
            .map(|line| line.wish.as_str())
            .collect();
        assert_eq!(met, ["Keittiötyötä"], "{}", site.kind);
        assert_eq!(fits.no_gos[0].by[0].text, "iltavuoroja", "{}", site.kind);
        assert_eq!(fits.no_gos[0].by[0].of.id, Uuid::from_u128(92), "{}", site.kind);
        let hidden = employers_of(&site.service, &coach, site.programme, other);
        assert!(matches!(hidden, Err(Error::NotFound(_))), "{}", site.kind);
    }
}

#[test]
fn whoever_sees_no_clients_sees_no_wishes() {
    let Some(site) = sites().into_iter().next() else { return };
    let (coach, _, own, _, _, employer) = written(&site);
    let shown = app::employers::employer(&site.service, &coach, site.programme, employer).expect("there");
    for role in [AccountRole::Manager, AccountRole::PartnerProfessional, AccountRole::Reviewer] {
        let actor = site.actor(role);
        assert!(clients_of(&site.service, &actor, site.programme, &shown).is_err(), "{role:?}");
        assert!(employers_of(&site.service, &actor, site.programme, own).is_err(), "{role:?}");
    }
}
