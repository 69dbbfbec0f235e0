//! Pages of reviews: for whom, in which languages, and that what is typed comes back or is kept.

#![expect(clippy::expect_used, reason = "tests")]

#[expect(dead_code, reason = "what other tests of routes need of a site")]
mod site;

use app::sign_in::{Token, sign_in};
use axum::http::StatusCode;
use site::{PASSWORD, Site, koivusilta};

impl Site {
    fn signed_in(&self, username: &str) -> Token {
        sign_in(&self.service, username, PASSWORD, [127, 0, 0, 1].into())
            .expect("answered")
            .expect("signed in")
    }
}

/// The address of the review in course.
async fn review(site: &Site, token: Token) -> String {
    let list = site.get(&format!("{}/reviews", koivusilta()), Some(token)).await;
    assert_eq!(list.status, StatusCode::OK);
    let found = list.text.split("href=\"").filter_map(|rest| rest.split('"').next());
    let start = format!("{}/reviews/", koivusilta());
    let mut found = found.filter(|href| href.strip_prefix(&start).is_some_and(|id| id.len() == 36));
    found.next().expect("the review").to_owned()
}

#[tokio::test]
async fn every_page_of_a_review_shows_itself_in_three_languages() {
    let site = Site::new();
    let token = site.signed_in("reviewer");
    let review = review(&site, token).await;
    let home = site.get(&review, Some(token)).await;
    let file = home.text.split("href=\"").filter_map(|rest| rest.split('"').next());
    let file = file.filter(|href| href.contains("/files/")).map(str::to_owned).next().expect("a file");
    for lang in ["fi", "sv", "en"] {
        site.post("/language", Some(token), &[("language", lang), ("to", "/")]).await;
        for rest in
            ["", "/collect", "/collect/coach", "/items/8", "/items/20", "/report", "/texts", "/texts?item=8"]
        {
            let page = site.get(&format!("{review}{rest}"), Some(token)).await;
            assert_eq!(page.status, StatusCode::OK, "{lang} {rest}");
            assert!(page.text.contains("<h1>"), "{lang} {rest}");
            for key in ["review-", "guide-", "plan-", "code-", "item-8-"] {
                let shown = page.text.split('>').any(|rest| rest.starts_with(key));
                assert!(!shown, "{lang} {rest}: a key {key} shows itself");
            }
        }
    }
    for path in [file.clone(), format!("{file}/replace")] {
        let page = site.get(&path, Some(token)).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
    }
    let jobs = site.get(&format!("{review}/items/20"), Some(token)).await;
    assert!(jobs.text.contains("10"), "too few jobs say so");
}

#[tokio::test]
async fn a_reviewer_scores_through_the_pages_and_the_leader_sees_nothing_of_it() {
    let site = Site::new();
    let token = site.signed_in("reviewer2");
    let review = review(&site, token).await;
    let item = format!("{review}/items/8");
    let reason = "Kenttäkäynnit <b>tehdään</b> & kerrotaan";
    let bare = site.post(&item, Some(token), &[("score", "4")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "no reason");
    assert!(bare.text.contains("href=\"#reason\""));
    let given =
        site.post(&item, Some(token), &[("score", "4"), ("component-d", "yes"), ("reason", reason)]).await;
    assert_eq!(
        (given.status, given.location.as_str()),
        (StatusCode::SEE_OTHER, format!("{review}/items/9").as_str())
    );
    let page = site.get(&item, Some(token)).await;
    assert!(page.text.contains("Kenttäkäynnit &#60;b&#62;tehdään"), "kept, and as text");
    let leader = site.signed_in("leader");
    let home = site.get(&review, Some(leader)).await;
    assert_eq!(home.status, StatusCode::OK);
    assert!(!home.text.contains("Kenttäkäynnit"));
    for rest in ["/items/8", "/items", "/consensus", "/collect", "/report", "/texts"] {
        let answered = site.get(&format!("{review}{rest}"), Some(leader)).await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND, "{rest}");
    }
    let other = site.get(&item, Some(site.signed_in("reviewer"))).await;
    assert!(!other.text.contains("Kenttäkäynnit"), "nor does the other reviewer");
}

#[tokio::test]
async fn common_scores_are_agreed_on_through_the_pages() {
    let site = Site::new();
    let (one, other) = (site.signed_in("reviewer"), site.signed_in("reviewer2"));
    let review = review(&site, one).await;
    let early = site.get(&format!("{review}/consensus"), Some(one)).await;
    assert_eq!((early.status, early.location.as_str()), (StatusCode::SEE_OTHER, review.as_str()));
    let scores = [5, 5, 5, 5, 5, 4, 1, 3, 5, 3, 5, 3, 5, 5, 2, 5, 1, 5, 1, 1, 1, 5, 5, 4, 4];
    for token in [one, other] {
        for (item, score) in (1..).zip(scores) {
            let score = score.to_string();
            let fields = [("score", score.as_str()), ("reason", "katsottu")];
            let given = site.post(&format!("{review}/items/{item}"), Some(token), &fields).await;
            assert_eq!(given.status, StatusCode::SEE_OTHER, "{item}");
        }
        assert_eq!(
            site.post(&format!("{review}/scored"), Some(token), &[]).await.status,
            StatusCode::SEE_OTHER
        );
    }
    site.post(&format!("{review}/take"), Some(one), &[]).await;
    let fields = [("score", "3"), ("component-d", "no"), ("component-a", "yes"), ("reason", "yhdessä")];
    let agreed = site.post(&format!("{review}/consensus/8"), Some(other), &fields).await;
    assert_eq!(agreed.status, StatusCode::SEE_OTHER);
    for lang in ["fi", "sv", "en"] {
        site.post("/language", Some(one), &[("language", lang), ("to", "/")]).await;
        let table = site.get(&format!("{review}/consensus?item=8"), Some(one)).await;
        assert_eq!(table.status, StatusCode::OK);
        assert!(table.text.contains("93 / 125"), "{lang}: the total");
        assert!(table.text.contains("name=\"component-d\" value=\"no\" checked"), "{lang}: the component");
        assert!(!table.text.split('>').any(|rest| rest.starts_with("review-")), "{lang}: a key shows itself");
    }
    let leader = site.signed_in("leader");
    assert_eq!(site.get(&format!("{review}/consensus"), Some(leader)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_plan_takes_a_step_and_gives_it_back() {
    let site = Site::new();
    let leader = site.signed_in("leader");
    let plan = format!("{}/plan", koivusilta());
    assert_eq!(site.get(&plan, Some(leader)).await.status, StatusCode::OK);
    let new = site.get(&format!("{plan}/new?item=17"), Some(leader)).await;
    let action = new.text.split("action=\"").filter_map(|rest| rest.split('"').next());
    let action = action.filter(|action| action.starts_with(&plan)).last().expect("a form").to_owned();
    let bare = site.post(&action, Some(leader), &[("item", "17")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("item", "17"), ("step", "Kaksi käyntiaamua"), ("target", "2"), ("owner", "tiimi")];
    assert_eq!(site.post(&action, Some(leader), &fields).await.status, StatusCode::SEE_OTHER);
    assert!(site.get(&plan, Some(leader)).await.text.contains("Kaksi käyntiaamua"));
    let edit = site.get(&action, Some(leader)).await;
    assert!(edit.text.contains("Kaksi käyntiaamua"), "it can be changed");
    let coach = site.signed_in("coach");
    assert!(site.get(&plan, Some(coach)).await.text.contains("Kaksi käyntiaamua"));
    assert_eq!(site.post(&action, Some(coach), &fields).await.status, StatusCode::FORBIDDEN);
}
