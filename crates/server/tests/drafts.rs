//! What was typed when a session had ended: it comes back after signing in, to whoever typed it and to nobody else,
//! and the service keeps nothing of it meanwhile.

#![expect(clippy::expect_used, reason = "tests")]

mod site;

use app::sign_in::Token;
use axum::http::StatusCode;
use casework::access::AccountRole;
use site::{Answered, PASSWORD, Site, koivusilta, lehmusranta};
use uuid::Uuid;

const TEXT: &str = "Sarastus haluaa <kukkakauppaan>";
const ESCAPED: &str = "Sarastus haluaa &#60;kukkakauppaan&#62;";

/// The token that the forms of somebody's pages have: the session's, and whose it is.
async fn form_token(site: &Site, token: Token) -> String {
    let page = site.get("/account", Some(token)).await.text;
    hidden(&page, "form_token").first().cloned().expect("a form")
}

/// The values of the hidden fields of a name.
fn hidden(page: &str, name: &str) -> Vec<String> {
    let start = format!("type=\"hidden\" name=\"{name}\" value=\"");
    let values = page.split(&start).skip(1).filter_map(|rest| rest.split('"').next());
    values.map(|value| value.replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&")).collect()
}

/// Every hidden field whose name begins so, in the order of the page.
fn all_hidden(page: &str, start: &str) -> Vec<(String, String)> {
    let fields = page.split("type=\"hidden\" name=\"").skip(1);
    let fields = fields.filter_map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"")?;
        Some((name.to_owned(), rest.split('"').next()?.to_owned()))
    });
    let plain = |text: String| text.replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&");
    fields.filter(|(name, _)| name.starts_with(start)).map(|(name, value)| (name, plain(value))).collect()
}

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Signs in on the page that holds a form.
async fn sign_in(site: &Site, held: &str, username: &'static str, password: &'static str) -> Answered {
    let mut fields = all_hidden(held, "held");
    fields.push(("username".to_owned(), username.to_owned()));
    fields.push(("password".to_owned(), password.to_owned()));
    site.post_bare("/login", None, &pairs(&fields), "same-origin").await
}

fn session(answered: &Answered) -> Token {
    let cookies = answered.headers.get_all("set-cookie").iter().filter_map(|cookie| cookie.to_str().ok());
    let mut token = cookies.filter_map(|cookie| cookie.strip_prefix("rinnalla=")?.split(';').next());
    token.find_map(Token::parse).expect("a session")
}

/// A form: who writes in it, by role and name, where it is sent, and with what.
type Form = (AccountRole, &'static str, String, Vec<(&'static str, &'static str)>);

/// The forms in which people write most, each with a field of words, and who writes in it.
fn forms(site: &Site) -> Vec<Form> {
    let token = site.enter(AccountRole::EmploymentSpecialist);
    let coach = app::sign_in::actor(&site.service, token).expect("answered").expect("an actor");
    let programme = store::records::programme_id("koivusilta");
    let which = app::clients::Which::Active;
    let clients = app::clients::list(&site.service, &coach, programme, which, None, None).expect("clients");
    let client = clients.lines.first().expect("a client").id;
    let (base, id) = (koivusilta(), Uuid::from_u128(77));
    vec![
        (
            AccountRole::EmploymentSpecialist,
            "coach",
            format!("{base}/log"),
            vec![("kind", "other"), ("note", TEXT)],
        ),
        (
            AccountRole::EmploymentSpecialist,
            "coach",
            format!("{base}/clients/{client}/job_search_plan/{id}"),
            vec![("seen", ""), ("date", "2024-05-15"), ("tasks_wanted", TEXT)],
        ),
        (
            AccountRole::EmploymentSpecialist,
            "coach",
            format!("{base}/referrals/new?id={id}"),
            vec![("name", "Sarastus"), ("wish", TEXT)],
        ),
        (
            AccountRole::TeamLeader,
            "leader",
            format!("{base}/fidelity/17/attest"),
            vec![("component", ""), ("value", "4"), ("date", "2024-05-15"), ("comment", TEXT)],
        ),
    ]
}

#[tokio::test]
async fn what_was_typed_comes_back_after_signing_in() {
    let site = Site::new();
    for (role, username, path, fields) in forms(&site) {
        let own = form_token(&site, site.enter(role)).await;
        let mut sent = fields.clone();
        sent.push(("form_token", &own));
        let held = site.post_bare(&path, None, &sent, "same-origin").await;
        assert_eq!(held.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(held.text.contains(ESCAPED) && held.text.contains("name=\"password\""), "{path}");
        let wrong = sign_in(&site, &held.text, username, "wrong-password").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(wrong.text.contains(ESCAPED), "{path}: a wrong password loses nothing");
        let entered = sign_in(&site, &wrong.text, username, PASSWORD).await;
        assert_eq!(entered.status, StatusCode::OK, "{path}");
        let token = session(&entered);
        let at = entered.text.split("data-held").next().and_then(|before| before.rsplit("action=\"").next());
        let action = at.and_then(|rest| rest.split('"').next()).expect("a form");
        assert_eq!(action.replace("&#38;", "&"), path);
        let form = entered.text.split("data-held").nth(1).expect("a form");
        let back = all_hidden(form, "");
        let again = site.post_bare(&path, Some(token), &pairs(&back), "same-origin").await;
        assert_eq!(again.status, StatusCode::OK, "{path}");
        assert!(again.text.contains(ESCAPED), "{path}: the form has what was typed");
        // Nothing is saved until somebody has looked at it.
        for sql in ["SELECT content FROM sheets", "SELECT note FROM activities WHERE note IS NOT NULL"] {
            assert!(site.database.query(sql).iter().all(|text| !text.contains("kukkakauppaan")), "{path}");
        }
    }
}

#[tokio::test]
async fn another_account_does_not_get_it() {
    let site = Site::new();
    for (role, username, path, fields) in forms(&site) {
        let own = form_token(&site, site.enter(role)).await;
        let mut sent = fields.clone();
        sent.push(("form_token", &own));
        let held = site.post_bare(&path, None, &sent, "same-origin").await;
        let other = if username == "coach" { "leader" } else { "coach" };
        let entered = sign_in(&site, &held.text, other, PASSWORD).await;
        assert_eq!((entered.status, entered.location.as_str()), (StatusCode::SEE_OTHER, "/"), "{path}");
        let token = session(&entered);
        assert!(!entered.text.contains("kukkakauppaan"), "{path}");
        // Nor with the session that is there already.
        let stale = site.post_bare(&path, Some(token), &sent, "same-origin").await;
        assert_eq!(stale.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!stale.text.contains("kukkakauppaan"), "{path}");
    }
}

#[tokio::test]
async fn a_form_of_an_earlier_session_comes_back_to_its_account() {
    let site = Site::new();
    let path = format!("{}/log", koivusilta());
    let earlier = form_token(&site, site.enter(AccountRole::EmploymentSpecialist)).await;
    let token = site.enter(AccountRole::EmploymentSpecialist);
    let sent = [("note", TEXT), ("form_token", earlier.as_str())];
    let stale = site.post_bare(&path, Some(token), &sent, "same-origin").await;
    assert_eq!(stale.status, StatusCode::FORBIDDEN);
    assert!(stale.text.contains(ESCAPED) && stale.text.contains("data-held"));
    // Another site brings nothing back, and no form stands for a programme that is not theirs.
    let crossed = site.post_bare(&path, Some(token), &sent, "cross-site").await;
    assert!(!crossed.text.contains("kukkakauppaan"));
    let elsewhere = format!("{}/log", lehmusranta());
    let own = form_token(&site, token).await;
    let sent = [("note", TEXT), ("draft", "again"), ("form_token", own.as_str())];
    let answered = site.post_bare(&elsewhere, Some(token), &sent, "same-origin").await;
    assert_eq!(answered.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_new_password_is_never_held() {
    let site = Site::new();
    let own = form_token(&site, site.enter(AccountRole::TeamLeader)).await;
    let sent = [("current", PASSWORD), ("new", "pihlaja-ja-koivu"), ("form_token", own.as_str())];
    let answered = site.post("/account/password", None, &sent).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER);
}
