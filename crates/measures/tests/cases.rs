//! The cases: programmes whose ratings are known to the item.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

use casework::{Code, Day, JobKind, ScaleId, Service};
use measures::{Assessment, Index, assess, float};
use serde_json::Value;

fn expected(case: &str) -> Value {
    let text =
        std::fs::read_to_string(testkit::cases::case(case).join("expected.json")).expect("expected.json");
    serde_json::from_str(&text).expect("JSON")
}

fn check(case: &str) {
    let expected = expected(case);
    let bundle = testkit::cases::bundle(case);
    let day: Day = expected["as_of"].as_str().expect("a day").parse().expect("a day");
    let scale = ScaleId::from_code(expected["scale"].as_str().expect("a scale")).expect("an edition");
    let assessment = assess(&Index::new(&bundle.records), day, scale);
    assert_eq!(assessment.total.map(u64::from), expected["total"].as_u64(), "{case}: total");
    assert_eq!(assessment.band.map(measures::scale::Band::code), expected["band"].as_str(), "{case}: band");
    for item in expected["items"].as_array().expect("items") {
        check_item(case, item, &assessment);
    }
    for section in measures::scale::Section::ALL {
        let sum = assessment.section(section).0.map(u64::from);
        assert_eq!(sum, expected["sections"][section.code()].as_u64(), "{case}: {section:?}");
    }
}

fn check_item(case: &str, expected: &Value, assessment: &Assessment) {
    let number = expected["item"].as_u64().expect("a number");
    let rating = assessment.item(u8::try_from(number).expect("an item")).expect("an item");
    let at = format!("{case}: item {number}");
    assert_eq!(rating.score.map(u64::from), expected["score"].as_u64(), "{at}");
    assert_eq!(rating.basis.code(), expected["basis"].as_str().expect("a basis"), "{at}");
    match (rating.value.as_ref().map(float), expected["value"].as_f64()) {
        (None, None) => {}
        (Some(value), Some(expected)) => assert!((value - expected).abs() < 1e-6, "{at}: {value} {expected}"),
        other => panic!("{at}: {other:?}"),
    }
    let components: serde_json::Map<String, Value> = rating
        .components
        .iter()
        .filter(|_| rating.has_components())
        .map(|component| (component.name.to_owned(), component.is_met().into()))
        .collect();
    let components = if components.is_empty() { Value::Null } else { Value::Object(components) };
    assert_eq!(components, expected["components"], "{at}");
}

/// A level that names a figure which no rule gives could never be reached.
#[test]
fn every_figure_that_a_level_needs_is_there() {
    for case in ["koivusilta", "good", "exemplary"] {
        let bundle = testkit::cases::bundle(case);
        let day: Day = expected(case)["as_of"].as_str().expect("a day").parse().expect("a day");
        for edition in ScaleId::ALL {
            let assessment = assess(&Index::new(&bundle.records), day, *edition);
            for (rating, shape) in assessment.items.iter().zip(measures::scale::scale(*edition).items.all()) {
                for name in shape.levels.iter().flat_map(|level| level.needs.keys()) {
                    let has = rating.figures.iter().any(|figure| figure.name == name);
                    assert!(has, "{case}: item {} has no figure {name}", rating.item);
                }
            }
        }
    }
}

/// What a bundle may attest of an item is what its rule counts.
#[test]
fn rules_count_the_components_that_can_be_attested() {
    let bundle = testkit::cases::bundle("koivusilta");
    let assessment =
        assess(&Index::new(&bundle.records), "2024-05-15".parse().expect("a day"), ScaleId::Fi25);
    for rating in assessment.items.iter().filter(|rating| !rating.components.is_empty()) {
        let counted: Vec<&str> = rating.components.iter().map(|component| component.name).collect();
        assert_eq!(counted, casework::components_of(rating.item), "item {}", rating.item);
    }
}

#[test]
fn the_published_review_is_93_of_125_and_fair() {
    check("koivusilta");
}

#[test]
fn a_good_site_is_102_of_125() {
    check("good");
}

#[test]
fn an_exemplary_site_is_121_of_125_on_the_international_scale() {
    check("exemplary");
}

#[test]
fn beside_item_15_stands_the_median_of_the_published_report() {
    let bundle = testkit::cases::bundle("koivusilta");
    let day = "2024-05-15".parse().expect("a day");
    let assessment = assess(&Index::new(&bundle.records), day, ScaleId::Fi25);
    let inputs = &assessment.item(15).expect("item 15").inputs;
    let beside = inputs.iter().find(|input| input.name == "days_to_any_employer").expect("the figure");
    let measures::Quantity::Days(days) = &beside.quantity else { panic!("days") };
    assert!((float(days) - 18.5).abs() < f64::EPSILON);
}

/// The counts that a regional project printed; outcome statistics come later, the records hold them now.
#[test]
fn the_records_of_a_region_give_its_printed_counts() {
    let records = testkit::cases::bundle("sources-figures").records;
    let figure = |name: &str| expected("sources-figures")["figures"][name]["value"].as_u64();
    let (from, to) =
        ("2021-01-01".parse::<Day>().expect("a day"), "2022-12-31".parse::<Day>().expect("a day"));
    let entered =
        |client: &casework::Client| client.enrolled_on.is_some_and(|day| (from..=to).contains(&day));
    let count = |things: usize| u64::try_from(things).ok();
    let is_assessed = |client: &casework::Client| client.service == Some(Service::Assessment);
    let assessed = records.clients.iter().filter(|client| entered(client) && is_assessed(client)).count();
    let coached = records.clients.iter().filter(|client| entered(client) && !is_assessed(client)).count();
    assert_eq!(count(assessed), figure("assessment_clients"));
    assert_eq!(count(coached), figure("coaching_clients"));
    let works = |client, kinds: &[JobKind]| {
        let jobs = records.jobs.iter().filter(|job| job.client == client && job.is_in_force_on(to));
        jobs.into_iter().any(|job| kinds.contains(&job.kind))
    };
    let coaching = || records.clients.keyed().filter(|(_, client)| !is_assessed(client)).map(|(key, _)| key);
    let paid = [JobKind::Competitive, JobKind::Subsidised];
    assert_eq!(count(coaching().filter(|key| works(*key, &paid)).count()), figure("in_paid_work"));
    let by_fee = coaching().filter(|key| works(*key, &[JobKind::Commission]) && !works(*key, &paid));
    assert_eq!(count(by_fee.count()), figure("in_fee_based_work"));
    let people: u32 = records.consultations.iter().map(|row| row.people.unwrap_or(1)).sum();
    assert_eq!(Some(u64::from(people)), figure("consultation_clients"));
    assert_eq!(count(records.events.len()), figure("events"));
    let participants: u32 = records.events.iter().map(|event| event.participants).sum();
    assert_eq!(Some(u64::from(participants)), figure("event_participants"));
}
