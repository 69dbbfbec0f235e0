//! Public pages: a leader turns them on and off, and one form makes one application.

#![expect(clippy::expect_used, reason = "tests")]

mod site;

use app::stamps;
use axum::http::StatusCode;
use casework::access::AccountRole;
use site::{Site, koivusilta, lehmusranta};
use store::records::programme_id;
use uuid::Uuid;

#[tokio::test]
async fn what_a_leader_turns_off_is_not_there() {
    let site = Site::new();
    let leader = site.enter(AccountRole::TeamLeader);
    let settings = format!("{}/settings", koivusilta());
    let id = programme_id("koivusilta");
    let (refer, leads) = (format!("/refer/{id}"), format!("/leads/{id}"));
    let statuses = || async {
        let (refer, leads) = (site.get(&refer, None).await.status, site.get(&leads, None).await.status);
        let listed = site.get("/refer", None).await.text.contains(&id.to_string());
        (refer.as_u16(), leads.as_u16(), listed)
    };
    // The demonstration shows everything.
    assert_eq!(statuses().await, (200, 200, true));
    for (fields, expected) in [
        (vec![("leads", "on")], (404, 200, false)),
        (vec![], (404, 404, false)),
        (vec![("referral", "on")], (200, 404, true)),
    ] {
        let set = site.post(&settings, Some(leader), &fields).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER);
        assert_eq!(statuses().await, expected, "{fields:?}");
    }
    // What was before is kept, and the log tells who set what.
    assert_eq!(site.database.query("SELECT 'x' FROM public_pages").len(), 3 + 3);
    let told = site.database.query("SELECT subject FROM access_log WHERE subject LIKE 'public pages:%'");
    assert_eq!(told.last().map(String::as_str), Some("public pages: referral on, leads off"));
    let page = site.get(&settings, Some(leader)).await;
    assert_eq!((page.status, page.text.matches("<li><strong>").count()), (StatusCode::OK, 4));
    let coach = site.enter(AccountRole::EmploymentSpecialist);
    assert_eq!(site.get(&settings, Some(coach)).await.status, StatusCode::FORBIDDEN);
    let elsewhere = site.post(&format!("{}/settings", lehmusranta()), Some(leader), &[]).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_is_taken_after_three_seconds_within_a_day_and_once() {
    let site = Site::new();
    let programme = programme_id("koivusilta");
    let path = format!("/refer/{programme}");
    let id = Uuid::from_u128(5);
    let now = site.service.now().at;
    let stamp = |millis: i64| stamps::start(&site.service, programme, id, now - millis).expect("a stamp");
    let send = |id: Uuid, stamp: String, wish: &'static str| {
        let (site, path) = (&site, &path);
        async move {
            let id = id.to_string();
            let fields = [
                ("id", id.as_str()),
                ("began", stamp.as_str()),
                ("name", "Sarastus Tuuli"),
                ("phone", "040 000 0000"),
                ("language", "fi"),
                ("wish", wish),
            ];
            site.post_bare(path, None, &fields, "same-origin").await
        }
    };
    let count = || site.database.query("SELECT name FROM clients WHERE name = 'Sarastus Tuuli'").len();
    let other = Uuid::from_u128(6);
    for (id, stamp, why) in [
        (id, stamp(2_999), "too quick"),
        (id, stamp(24 * 3_600_000 + 1), "too old"),
        (id, String::new(), "none"),
        (id, format!("{}.00", now - 10_000), "made up"),
        (other, stamp(10_000), "of another form"),
    ] {
        let answered = send(id, stamp, "Kukkia").await;
        assert_eq!(answered.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
        assert!(answered.text.contains("value=\"Sarastus Tuuli\""), "{why}: everything is kept");
        assert_eq!(count(), 0, "{why}");
    }
    let taken = send(id, stamp(3_000), "Kukkia").await;
    assert_eq!((taken.status, taken.location), (StatusCode::SEE_OTHER, format!("{path}/thanks")));
    assert!(taken.headers.get("set-cookie").is_none(), "nothing is kept in the browser of whoever applies");
    assert_eq!(send(id, stamp(3_000), "Kukkia").await.status, StatusCode::SEE_OTHER, "a second tap");
    assert_eq!(count(), 1);
    let changed = send(id, stamp(3_000), "Jotain muuta").await;
    assert_eq!((changed.status, count()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    assert!(changed.text.contains("Jotain muuta") && !changed.text.contains(&id.to_string()));
    assert!(site.logins.iter().any(|login| login.role == AccountRole::TeamLeader));
}
