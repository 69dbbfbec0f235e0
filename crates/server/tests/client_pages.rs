//! Pages of a client and an employer: wishes that fit, support around a job, and the identity code.

#![expect(clippy::expect_used, reason = "tests")]

mod site;

use std::sync::Arc;

use app::clients::Which;
use app::sheets::{Of, Typed};
use app::sign_in::Token;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use casework::access::AccountRole;
use casework::forms::SheetKind;
use site::{Site, koivusilta, lehmusranta};
use uuid::Uuid;

/// A page in a language.
async fn page(site: &Site, path: &str, token: Token, language: &str) -> String {
    let cookie = format!("rinnalla={}; rinnalla-language={language}", token.text());
    let request = Request::get(path).header(header::HOST, "rinnalla.test").header(header::COOKIE, cookie);
    let answered = site.ask(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answered.status, StatusCode::OK, "{path}");
    answered.text
}

/// A site that keeps identity codes, its coach and a client of hers with a plan, a job and a lead that fits.
fn written() -> (Site, Token, Uuid, Uuid) {
    let site = Site::new();
    let token = site.enter(AccountRole::EmploymentSpecialist);
    let actor = app::sign_in::actor(&site.service, token).expect("answered").expect("an actor");
    let programme = store::records::programme_id("koivusilta");
    let service = Arc::clone(&site.service);
    let list = app::clients::list(&service, &actor, programme, Which::Active, None, None).expect("a list");
    let client = list.lines.first().expect("a client").id;
    let list =
        app::employers::list(&service, &actor, programme, app::employers::Which::All, None).expect("a list");
    let employer = list.lines.first().expect("an employer").id;
    let save = |of: Of, kind: SheetKind, number: u128, pairs: &[(&str, &str)]| {
        let fields = pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned()));
        let typed = Typed { fields: fields.collect(), ..Typed::default() };
        let id = (kind, Uuid::from_u128(number));
        app::sheets::save(&service, &actor, programme, of, id, &typed).expect("kept");
    };
    let plan = [
        ("date", "2024-05-14"),
        ("tasks_wanted", "<b>Keittiötyötä</b>, kukkia"),
        ("times_of_day", "Ei iltoja"),
        ("hours_wanted", "20"),
    ];
    save(Of::Client(client), SheetKind::JobSearchPlan, 90, &plan);
    let job = [("title", "Tiskaaja"), ("kind", "competitive"), ("started_on", "2024-04-22")];
    save(Of::Client(client), SheetKind::Job, 91, &job);
    let support = [("date", "2024-05-06"), ("support_at_work", "Käynti"), ("meetings", "fortnightly")];
    save(Of::Client(client), SheetKind::FollowAlongPlan, 92, &support);
    let lead = [
        ("title", "Keittiöapulainen"),
        ("source", "contact"),
        ("status", "open"),
        ("times_of_day", "iltavuoroja"),
        ("hours", "30"),
    ];
    save(Of::Employer(employer), SheetKind::JobLead, 93, &lead);
    (site, token, client, employer)
}

#[tokio::test]
async fn every_part_is_there_in_every_language() {
    let (site, token, client, employer) = written();
    let home = format!("{}/clients/{client}/section", koivusilta());
    for language in ["fi", "sv", "en"] {
        let words = words::Lang::from_tag(language).expect("a language").words();
        let plans = page(&site, &format!("{home}/plans"), token, language).await;
        let employers = page(&site, &format!("{}/employers/{employer}", koivusilta()), token, language).await;
        for (text, heading) in [(&plans, "fits-employers"), (&employers, "fits-clients")] {
            assert!(text.contains(&words.get(heading)), "{language}: {heading}");
            assert!(text.contains("Keittiöapulainen") && text.contains("iltavuoroja"), "{language}");
            assert!(text.contains(&words.get("fits-no-go")) && text.contains(&words.get("fits-not-met")));
            assert!(!text.contains("<b>Keitti"), "{language}: what people write is shown as it is");
        }
        let support = page(&site, &format!("{home}/support"), token, language).await;
        assert!(support.contains(&words.get("support-heading")), "{language}");
        assert!(support.contains("<svg class=\"ruler wide\""), "{language}");
        let person = page(&site, &format!("{home}/person"), token, language).await;
        assert!(person.contains(&words.get("identity-add")), "{language}");
        for text in [plans, employers, support, person] {
            for key in ["fits-", "support-", "identity-", "code-support", "code-identity", "field-employer-"]
            {
                let raw = [format!(">{key}"), format!("> {key}")];
                assert!(raw.iter().all(|raw| !text.contains(raw)), "{language}: {key}");
            }
        }
    }
}

#[tokio::test]
async fn a_code_is_whole_only_where_it_was_asked_for() {
    let (site, token, client, _) = written();
    let client = format!("{}/clients/{client}", koivusilta());
    let (path, person) = (format!("{client}/identity-code"), format!("{client}/section/person"));
    let wrong = site.post(&path, Some(token), &[("identity_code", "131052-901Y")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("value=\"131052-901Y\"") && wrong.text.contains("identity_code-problem"));
    let kept = site.post(&path, Some(token), &[("identity_code", "131052-901X")]).await;
    assert_eq!((kept.status, kept.location.as_str()), (StatusCode::SEE_OTHER, person.as_str()));
    let masked = site.get(&person, Some(token)).await.text;
    assert!(masked.contains("131052-****") && !masked.contains("901X"));
    let reveal = format!("{path}/reveal");
    assert_eq!(site.get(&reveal, Some(token)).await.status, StatusCode::METHOD_NOT_ALLOWED);
    let without = site.post(&reveal, Some(token), &[("reason", "")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(without.text.contains("reason-problem") && !without.text.contains("901X"));
    let shown = site.post(&reveal, Some(token), &[("reason", "benefit")]).await;
    assert!(shown.status == StatusCode::OK && shown.text.contains("131052-901X"));
    let logged = "SELECT subject FROM access_log WHERE action = 'reveal_identity_code'";
    assert_eq!(site.database.query(logged), ["identity code benefit"]);
    let header = |name: &str| shown.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    assert_eq!(header("cache-control"), "no-store");
    assert!(!site.get(&person, Some(token)).await.text.contains("901X"));
    let elsewhere = path.replace(&koivusilta(), &lehmusranta());
    let elsewhere = site.post(&format!("{elsewhere}/reveal"), Some(token), &[("reason", "benefit")]).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    let removed = site.post(&format!("{path}/remove"), Some(token), &[]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert!(!site.get(&person, Some(token)).await.text.contains("131052"));
}
