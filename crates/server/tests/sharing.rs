//! The pages of partner professionals: where they come in, what they read in three languages, and what is not there.

#![expect(clippy::expect_used, reason = "tests")]

#[expect(dead_code, reason = "shared with the tests of every route")]
mod site;

use axum::http::StatusCode;
use casework::access::AccountRole;
use site::{Site, koivusilta};
use store::records::record_id;

const PARTNER: AccountRole = AccountRole::PartnerProfessional;

fn page_of(client: &str) -> String {
    format!("{}/shared/{}", koivusilta(), record_id("clients", client))
}

#[tokio::test]
async fn a_partner_comes_to_the_clients_who_are_shared() {
    let site = Site::new();
    let token = site.enter(PARTNER);
    let first = site.get("/", Some(token)).await;
    assert_eq!(first.location, format!("{}/shared", koivusilta()));
    let list = site.get(&first.location, Some(token)).await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.text.contains(&page_of("C18")) && list.text.contains(&page_of("C06")));
    assert!(list.text.contains("Onni Rantavehnä") && list.text.contains("050 000 0002"));
    assert!(!list.text.contains("Isla Lehtotähti"), "nobody who has allowed nothing");
}

/// A client, and for what stands on their page and what does not.
const PAGES: &[(&str, &[&str], &[&str])] = &[
    (
        "C18",
        &["Muistilista työvuoroja varten", "h-plan", "Päivitettiin ansioluettelo", "taimistoapulainen"],
        &[],
    ),
    ("C06", &["Yhteinen käynti puutarhalla"], &["h-notes", "h-jobs", "Kirjoitettiin yhdessä hakemus"]),
];

#[tokio::test]
async fn a_page_has_what_its_client_allows_in_three_languages() {
    let site = Site::new();
    let token = site.enter(PARTNER);
    for lang in ["fi", "sv", "en"] {
        site.post("/language", Some(token), &[("lang", lang), ("to", "/")]).await;
        for (client, there, not_there) in PAGES {
            let page = site.get(&page_of(client), Some(token)).await;
            assert_eq!(page.status, StatusCode::OK, "{lang} {client}");
            assert!(page.text.contains(&format!("lang=\"{lang}\"")), "{lang}");
            for text in *there {
                assert!(page.text.contains(text), "{lang} {client}: {text}");
            }
            for text in *not_there {
                assert!(!page.text.contains(text), "{lang} {client}: {text}");
            }
            // A key without a text would show as itself.
            assert!(
                !page.text.contains(">shared-") && !page.text.contains("field-employment_plan"),
                "{lang}"
            );
        }
    }
}

#[tokio::test]
async fn whoever_is_not_shared_is_not_there() {
    let site = Site::new();
    let token = site.enter(PARTNER);
    for client in ["C08", "C01", "C99"] {
        let page = site.get(&page_of(client), Some(token)).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{client}");
        assert!(!page.text.contains("Isla Lehtotähti"), "{client}");
    }
    let workspace = format!("{}/clients/{}", koivusilta(), record_id("clients", "C18"));
    assert_eq!(site.get(&workspace, Some(token)).await.status, StatusCode::NOT_FOUND, "the workspace itself");
}

#[tokio::test]
async fn the_workspace_tells_who_sees_what_today() {
    let site = Site::new();
    let token = site.enter(AccountRole::TeamLeader);
    for (client, is_seen) in [("C18", true), ("C08", false)] {
        let path = format!("{}/clients/{}/section/agreement", koivusilta(), record_id("clients", client));
        let page = site.get(&path, Some(token)).await;
        assert_eq!(page.status, StatusCode::OK, "{client}");
        let (_, section) = page.text.split_once("id=\"h-seen\"").expect("who sees what");
        let section = section.split("</section>").next().unwrap_or_default();
        assert_eq!(section.contains("Koivusillan työtoiminta"), is_seen, "{client}");
        assert_eq!(section.contains("31.12.2024"), is_seen, "{client}");
    }
}

#[tokio::test]
async fn how_one_is_reached_is_told_on_the_own_account() {
    let site = Site::new();
    let token = site.enter(AccountRole::EmploymentSpecialist);
    let tell = |contact: String| {
        let site = &site;
        async move { site.post("/account/contact", Some(token), &[("contact", &contact)]).await }
    };
    assert_eq!(tell("040 123 4567".to_owned()).await.status, StatusCode::SEE_OTHER);
    assert!(site.get("/account", Some(token)).await.text.contains("value=\"040 123 4567\""));
    let long = tell("4".repeat(201)).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        long.text.contains("contact-problem") && long.text.contains(&"4".repeat(201)),
        "kept in the form"
    );
    assert_eq!(tell(String::new()).await.status, StatusCode::SEE_OTHER);
    assert!(!site.get("/account", Some(token)).await.text.contains("040 123 4567"));
}
