//! Lists on pages: filters under a name, lists as files.

#![expect(clippy::expect_used, reason = "tests")]

mod site;

use axum::http::StatusCode;
use casework::access::AccountRole;
use site::{Site, koivusilta, lehmusranta};

#[tokio::test]
async fn a_filter_is_kept_shown_and_removed() {
    let site = Site::new();
    let token = site.enter(AccountRole::TeamLeader);
    let filters = format!("{}/filters", koivusilta());
    let leads = format!("{}/leads", koivusilta());
    let id = "00000000-0000-7000-8000-0000000000aa";
    let form = [("filter", id), ("list", "leads"), ("which", "open"), ("filter_name", "<Avoimet>")];
    let kept = site.post(&filters, Some(token), &form).await;
    assert_eq!((kept.status, kept.location), (StatusCode::SEE_OTHER, format!("{leads}?status=open")));
    let page = site.get(&leads, Some(token)).await;
    assert!(page.text.contains(&format!("href=\"{leads}?status=open\">&#60;Avoimet&#62;</a>")));
    let kept = site.database.query("SELECT list || ' ' || which FROM saved_filters");
    assert_eq!(kept, ["leads open"]);
    let elsewhere = site.post(&format!("{}/filters", lehmusranta()), Some(token), &form).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    let wrong = [("filter", id), ("list", "leads"), ("which", "open"), ("filter_name", " ")];
    let again = site.post(&filters, Some(token), &wrong).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text.contains("id=\"filter_name-problem\""));
    let unknown = [("filter", id), ("list", "people"), ("filter_name", "x")];
    assert_eq!(site.post(&filters, Some(token), &unknown).await.status, StatusCode::BAD_REQUEST);
    let removed = site.post(&format!("{filters}/{id}/remove"), Some(token), &[]).await;
    assert_eq!((removed.status, removed.location), (StatusCode::SEE_OTHER, leads.clone()));
    assert!(!site.get(&leads, Some(token)).await.text.contains("Avoimet&#62;"));
    let restored = site.post(&format!("{filters}/{id}/restore"), Some(token), &[]).await;
    assert_eq!(restored.status, StatusCode::SEE_OTHER);
    assert!(site.get(&leads, Some(token)).await.text.contains("Avoimet&#62;"));
}

#[tokio::test]
async fn lists_can_be_saved_as_files_as_they_are_narrowed() {
    let site = Site::new();
    let token = site.enter(AccountRole::EmploymentSpecialist);
    for list in ["employers", "leads"] {
        for ending in ["csv", "xlsx"] {
            let answered = site.get(&format!("{}/{list}.{ending}", koivusilta()), Some(token)).await;
            let kind = answered.headers.get("content-disposition").and_then(|kind| kind.to_str().ok());
            assert_eq!(answered.status, StatusCode::OK, "{list}.{ending}");
            assert!(kind.is_some_and(|kind| kind.starts_with("attachment")), "{list}.{ending}: {kind:?}");
        }
    }
    let rows = |text: &str| text.lines().count();
    let csv = |which: &str| format!("{}/employers.csv?which={which}", koivusilta());
    let all = site.get(&csv("all"), Some(token)).await.text;
    let promised = site.get(&csv("promised"), Some(token)).await.text;
    assert!(rows(&all) > rows(&promised), "{} {}", rows(&all), rows(&promised));
}
