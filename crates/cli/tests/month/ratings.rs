//! Whether the service rates what it has kept as anybody would who computes anew from its export.

use std::net::IpAddr;
use std::sync::Arc;

use app::{Service, Standing};
use casework::Day;
use store::records::programme_id;
use testkit::databases::Database;

use crate::process::{Process, ask, form, millis, run};
use crate::{PASSWORD, PROGRAMME, filled};

/// Three ways to the same 25 ratings: the page's own figures of the service that has lived through it all, against
/// those of another service that was given the export; and the records in the database, against the files alone.
pub(crate) fn are_those_of_a_fresh_computation(
    kind: &str,
    database: &Database,
    service: &Process,
    export: &[u8],
    day: Day,
) {
    let fresh = Database::sqlite();
    filled(&fresh, export, day);
    let other = Process::start(&fresh);
    let (ours, theirs) = (figures(service, day), figures(&other, day));
    assert!(ours == theirs, "{kind}: the pages rate otherwise than a service that was given the export");
    let rated = rated(database, day);
    let file = database.folder.path().join("after.zip").display().to_string();
    let told = run(database, &["fidelity", &file, "--as-of", &day.to_string(), "--json"]);
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let items = told["items"].as_array().expect("items");
    assert_eq!(items.len(), 25, "{kind}");
    for (item, rating) in items.iter().zip(&rated.items) {
        let number = rating.item;
        assert_eq!(item["score"].as_u64(), rating.score.map(u64::from), "{kind}: item {number}");
        let value = rating.value.as_ref().map(measures::float);
        // A reader of JSON may be off by the last bit.
        let is_same = match (item["value"].as_f64(), value) {
            (Some(one), Some(other)) => (one - other).abs() <= other.abs() * 1e-12,
            (one, other) => one.is_none() && other.is_none(),
        };
        assert!(is_same, "{kind}: item {number}: {} and {value:?}", item["value"]);
        assert!(item["score"].is_u64(), "{kind}: item {number} is rated at all: {}", item["missing"]);
        let evidence = u64::try_from(rating.evidence_count()).expect("few");
        assert_eq!(item["evidence_count"].as_u64(), Some(evidence), "{kind}: item {number}");
    }
    assert_eq!(told["total"].as_u64(), rated.total.map(u64::from), "{kind}");
}

/// The workbook of ratings: item, rating, exact figure, basis and the way on; the same ratings give the same bytes.
fn figures(process: &Process, day: Day) -> Vec<u8> {
    let fields = form(&[("username", "leader"), ("password", PASSWORD)]);
    let entered = ask(&process.address, "POST", "/login", "", &fields).expect("an answer");
    let cookie = entered.header("set-cookie").and_then(|cookie| cookie.split(';').next()).expect("a session");
    let path = format!("/programmes/{}/fidelity.xlsx?day={day}", programme_id(PROGRAMME));
    let answer = ask(&process.address, "GET", &path, cookie, "").expect("a workbook");
    assert_eq!(answer.status, 200);
    answer.body
}

fn rated(database: &Database, day: Day) -> measures::Assessment {
    let service = Service::new(database.store(), Arc::new(Standing::at(day, millis())));
    let here: IpAddr = [127, 0, 0, 1].into();
    let token =
        app::sign_in::sign_in(&service, "leader", PASSWORD, here).expect("answered").expect("entered");
    let leader = app::sign_in::actor(&service, token).expect("answered").expect("an actor");
    app::fidelity::assess(&service, &leader, programme_id(PROGRAMME), day)
        .expect("ratings")
        .1
        .assessment
        .clone()
}
