//! The vectors of `testdata/vectors`: every item at every threshold edge, from the text of the rules.

#![expect(clippy::expect_used, reason = "tests")]

use casework::{Code, ScaleId};
use measures::{Index, assess, float};
use testkit::vectors::Vector;

/// What is wrong with the rating that a vector gives; empty when it is as expected.
fn faults(vector: &Vector) -> Vec<String> {
    let bundle = vector.bundle();
    let day = vector.as_of.parse().expect("a day");
    let scale = ScaleId::from_code(&vector.scale).expect("an edition");
    let assessment = assess(&Index::new(&bundle.records), day, scale);
    let rating = assessment.item(vector.item).expect("an item");
    let expected = &vector.expect;
    let mut faults = Vec::new();
    let mut compare = |what: &str, actual: String, expected: String| {
        if actual != expected {
            faults.push(format!("{what} is {actual} and not {expected}"));
        }
    };
    compare("score", format!("{:?}", rating.score), format!("{:?}", expected.score));
    compare("basis", rating.basis.code().to_owned(), expected.basis.clone());
    let value = |value: Option<f64>| value.map(|value| format!("{value:.6}"));
    compare(
        "value",
        format!("{:?}", value(rating.value.as_ref().map(float))),
        format!("{:?}", value(expected.value)),
    );
    if let Some(components) = &expected.components {
        let actual: std::collections::BTreeMap<String, bool> =
            rating.components.iter().map(|each| (each.name.to_owned(), each.is_met())).collect();
        compare("components", format!("{actual:?}"), format!("{components:?}"));
    }
    if let Some(missing) = &expected.missing {
        let actual: Vec<&str> = rating.missing.iter().map(|missing| missing.code()).collect();
        compare("missing", format!("{actual:?}"), format!("{missing:?}"));
    }
    faults
}

#[test]
fn every_vector_gives_its_rating() {
    let vectors = testkit::vectors::all();
    let wrong: Vec<String> = vectors
        .iter()
        .flat_map(|(file, vector)| {
            faults(vector).into_iter().map(move |fault| format!("{file}: {}: {fault}", vector.name))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} vectors:\n{}", wrong.len(), vectors.len(), wrong.join("\n"));
}

#[test]
fn every_item_has_vectors_of_every_rating() {
    let vectors = testkit::vectors::all();
    for item in 1..=25 {
        for score in 1..=5 {
            // Item 3 knows no way to an average of 2 but several coaches, and has that.
            let has =
                vectors.iter().any(|(_, vector)| vector.item == item && vector.expect.score == Some(score));
            assert!(has, "item {item} has no vector of rating {score}");
        }
    }
}
