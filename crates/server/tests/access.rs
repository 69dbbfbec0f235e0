//! Every route is refused without a session, with the wrong role and with another programme's id.

#![expect(clippy::expect_used, reason = "tests")]

mod site;

use axum::http::StatusCode;
use casework::Code;
use casework::access::{AccountRole, Action, Relation, may};
use server::{ROUTES, Who};
use site::{PASSWORD, Site, koivusilta, lehmusranta};

const NOTHING: &str = "00000000-0000-7000-8000-000000000001";

/// A path of a route in a programme.
fn path(route: &str, programme: &str) -> String {
    route
        .replace("/programmes/{programme}", programme)
        .replace("{item}", "17")
        .replace("{change}", NOTHING)
        .replace("{upload}", NOTHING)
        .replace("{employer}/new/{kind}", "{employer}/new/job_lead")
        .replace("{employer}/{kind}", "{employer}/job_lead")
        .replace("{kind}", "consent")
        .replace("{section}", "plans")
        .replace("/calendar/{file}", "/calendar/none.ics")
        .replace("{client}", NOTHING)
        .replace("{employer}", NOTHING)
        .replace("{sheet}", NOTHING)
        .replace("{entry}", NOTHING)
        .replace("{step}", NOTHING)
        .replace("{cover}", NOTHING)
        .replace("{document}", NOTHING)
        .replace("{filter}", NOTHING)
        .replace("{review}", NOTHING)
        .replace("{file}", NOTHING)
        .replace("{guide}", "coach")
        .replace("{session}", NOTHING)
        .replace("{comment}", NOTHING)
        .replace("{key}", NOTHING)
        .replace("{name}", "app.css")
}

#[tokio::test]
async fn without_a_session_every_route_leads_to_the_sign_in() {
    let site = Site::new();
    for route in ROUTES.iter().filter(|route| route.who != Who::Anyone) {
        let path = path(route.path, &koivusilta());
        let answered = match route.method {
            "GET" => site.get(&path, None).await,
            _ => site.post(&path, None, &[]).await,
        };
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "{} {path}", route.method);
        assert!(answered.location.starts_with("/login"), "{} {path}: {}", route.method, answered.location);
    }
}

#[tokio::test]
async fn each_role_reaches_what_the_matrix_allows_and_nothing_else() {
    let site = Site::new();
    for role in AccountRole::ALL {
        let token = site.enter(*role);
        for route in ROUTES {
            let Who::May(action) = route.who else { continue };
            let action = Action::from_code(action).expect("an action");
            let path = path(route.path, &koivusilta());
            let answered = match route.method {
                "GET" => site.get(&path, Some(token)).await,
                _ => site.post(&path, Some(token), &[]).await,
            };
            let relations = [
                Relation::OwnProgramme,
                Relation::OwnClient,
                Relation::SharedClient,
                Relation::ReviewedProgramme,
                Relation::Service,
            ];
            let is_of_programme = route.path.contains("{programme}");
            let is_member = !matches!(role, AccountRole::Administrator | AccountRole::Evaluator);
            let allowed = relations.iter().any(|relation| {
                let fits = (*relation == Relation::Service) != is_of_programme;
                fits && (!is_of_programme || is_member) && may(*role, action, *relation).is_ok()
            });
            let refused = matches!(answered.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND);
            // What was allowed and names an upload or a change that is not there is not found either.
            let names_nothing = path.contains(NOTHING);
            assert!(
                if allowed { !refused || names_nothing } else { refused },
                "{} {} {path}: {}",
                role.code(),
                route.method,
                answered.status
            );
            assert!(!answered.status.is_server_error(), "{} {path}: {}", role.code(), answered.status);
        }
    }
}

#[tokio::test]
async fn another_programme_is_not_there() {
    let site = Site::new();
    let token = site.enter(AccountRole::TeamLeader);
    let unknown = format!("/programmes/{NOTHING}");
    for route in ROUTES.iter().filter(|route| route.path.contains("{programme}")) {
        for programme in [lehmusranta(), unknown.clone(), "/programmes/1".to_owned()] {
            let path = path(route.path, &programme);
            let answered = match route.method {
                "GET" => site.get(&path, Some(token)).await,
                _ => site.post(&path, Some(token), &[]).await,
            };
            assert_eq!(answered.status, StatusCode::NOT_FOUND, "{} {path}", route.method);
            assert!(!answered.text.contains("Lehmusranta"), "{path}");
        }
    }
}

#[tokio::test]
async fn a_refusal_is_kept_without_what_was_asked_for() {
    let site = Site::new();
    let token = site.enter(AccountRole::EmploymentSpecialist);
    let path = format!("{}/import?secret=1", koivusilta());
    assert_eq!(site.get(&path, Some(token)).await.status, StatusCode::FORBIDDEN);
    let kept = site
        .database
        .query("SELECT action || ' ' || subject || ' ' || reason FROM access_log WHERE action = 'refused'");
    assert_eq!(kept, [format!("refused GET {}/import not_allowed", koivusilta())]);
    // A page that there is for nobody is no refusal.
    assert_eq!(site.get("/nothing", Some(token)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.database.query("SELECT action FROM access_log WHERE action = 'refused'").len(), 1);
}

#[tokio::test]
async fn a_form_of_another_site_or_session_changes_nothing() {
    let site = Site::new();
    let token = site.enter(AccountRole::TeamLeader);
    let attest = format!("{}/fidelity/17/attest", koivusilta());
    let fields =
        [("value", "5"), ("date", "2024-05-15"), ("source", "interview"), ("comment", "seen on the spot")];
    let own = token.form_token();
    let with_own: Vec<(&str, &str)> = fields.iter().copied().chain([("form_token", own.as_str())]).collect();
    let other = site.enter(AccountRole::EmploymentSpecialist).form_token();
    let with_other: Vec<(&str, &str)> =
        fields.iter().copied().chain([("form_token", other.as_str())]).collect();
    for (fields, from) in [
        (&fields[..], "same-origin"),
        (&with_other[..], "same-origin"),
        (&with_own[..], "cross-site"),
        (&with_own[..], "same-site"),
    ] {
        let answered = site.post_bare(&attest, Some(token), fields, from).await;
        assert_eq!(answered.status, StatusCode::FORBIDDEN, "{from}");
    }
    let page = site.get(&format!("{}/fidelity/17", koivusilta()), Some(token)).await;
    assert!(!page.text.contains("seen on the spot"));
    let answered = site.post(&attest, Some(token), &fields).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER);
    let page = site.get(&format!("{}/fidelity/17", koivusilta()), Some(token)).await;
    assert!(page.text.contains("seen on the spot"));
}

#[tokio::test]
async fn a_sign_in_is_refused_the_same_for_an_unknown_name_and_a_wrong_password() {
    let site = Site::new();
    let ask = |username: &'static str, password: &'static str| {
        let site = &site;
        async move { site.post("/login", None, &[("username", username), ("password", password)]).await }
    };
    let (wrong, unknown) = (ask("leader", "wrong-password").await, ask("nobody", "wrong-password").await);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.text.replace("leader", "nobody"), unknown.text);
    assert_eq!(ask("leader", PASSWORD).await.status, StatusCode::SEE_OTHER);
    for _ in 0..5 {
        ask("coach", "wrong-password").await;
    }
    assert_eq!(ask("coach", PASSWORD).await.status, StatusCode::TOO_MANY_REQUESTS, "from this address");
    assert_eq!(ask("leader", PASSWORD).await.status, StatusCode::SEE_OTHER, "others are not slowed");
}

#[tokio::test]
async fn after_signing_in_only_paths_of_ours_are_gone_to() {
    let site = Site::new();
    for (next, to) in [
        ("/sites", "/sites"),
        ("//elsewhere.test/", "/"),
        ("https://elsewhere.test/", "/"),
        ("/\\elsewhere.test", "/"),
        ("/a\r\nset-cookie: x=y", "/"),
        ("", "/"),
    ] {
        let fields = [("username", "leader"), ("password", PASSWORD), ("next", next)];
        let answered = site.post("/login", None, &fields).await;
        assert_eq!(answered.location, to, "{next:?}");
    }
}

#[tokio::test]
async fn a_session_ends_with_sign_out_and_a_new_password_ends_the_others() {
    let site = Site::new();
    let (one, other) = (site.enter(AccountRole::TeamLeader), site.enter(AccountRole::TeamLeader));
    let fields = [("current", PASSWORD), ("new", "pihlaja-ja-koivu"), ("again", "pihlaja-ja-koivu")];
    let answered = site.post("/account/password", Some(one), &fields).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/account", Some(one)).await.status, StatusCode::OK);
    assert_eq!(site.get("/account", Some(other)).await.status, StatusCode::SEE_OTHER);
    site.post("/logout", Some(one), &[]).await;
    assert_eq!(site.get("/account", Some(one)).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn pages_keep_to_themselves() {
    let site = Site::new();
    let answered = site.get("/login", None).await;
    let header = |name: &str| answered.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    let policy = header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(header("cache-control"), "no-store");
    let signed_in = site.post("/login", None, &[("username", "leader"), ("password", PASSWORD)]).await;
    let cookie = signed_in.headers.get("set-cookie").and_then(|value| value.to_str().ok()).unwrap_or("");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
}

#[test]
fn the_routes_are_as_they_were_reviewed() {
    let line = |route: &server::Route| {
        let who = match route.who {
            Who::Anyone => "anyone",
            Who::SignedIn => "signed in",
            Who::May(action) => action,
        };
        format!("{:<5} {:<62} {who}\n", route.method, route.path)
    };
    testkit::golden::check("routes.txt", &ROUTES.iter().map(line).collect::<String>());
}
