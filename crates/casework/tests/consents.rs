//! Which consents let a partner team see what, at every edge of their days.

#![expect(clippy::expect_used, reason = "tests")]

use std::collections::BTreeMap;

use casework::consents::{Consent, Granted, granted, includes};
use casework::forms::ConsentScope;
use casework::{Code, Day};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The form of a consent, with some of its fields changed; a blank one is not there.
fn form(changed: &[(&'static str, &'static str)]) -> Option<Consent> {
    let mut fields = BTreeMap::from([
        ("partner_team_id", "T1"),
        ("direction", "both"),
        ("scope", "steps;meeting_notes"),
        ("given_on", "2024-04-02"),
        ("valid_until", "2024-05-15"),
    ]);
    fields.extend(changed.iter().copied());
    fields.retain(|_, value| !value.is_empty());
    Consent::read(|field| fields.get(field).copied())
}

/// What it shows, the fields of the form that differ, a day, and whether the consent is in force then.
type OnDay = (&'static str, &'static [(&'static str, &'static str)], &'static str, bool);

/// On which days a consent is in force.
const DAYS: &[OnDay] = &[
    ("the day before it was given", &[], "2024-04-01", false),
    ("the day it was given", &[], "2024-04-02", true),
    ("the last day", &[], "2024-05-15", true),
    ("the day after the last", &[], "2024-05-16", false),
    ("no last day, long after", &[("valid_until", "")], "2034-05-15", true),
    ("the day before it was taken back", &[("withdrawn_on", "2024-05-10")], "2024-05-09", true),
    ("the day it was taken back", &[("withdrawn_on", "2024-05-10")], "2024-05-10", false),
    ("the day after it was taken back", &[("withdrawn_on", "2024-05-10")], "2024-05-11", false),
    ("taken back after its end", &[("withdrawn_on", "2024-06-10")], "2024-05-16", false),
    (
        "taken back later, no last day",
        &[("valid_until", ""), ("withdrawn_on", "2024-06-10")],
        "2024-06-09",
        true,
    ),
    ("given and taken back the same day", &[("withdrawn_on", "2024-04-02")], "2024-04-02", false),
    ("one day only", &[("valid_until", "2024-04-02")], "2024-04-02", true),
];

#[test]
fn a_consent_is_in_force_from_its_first_day_to_its_last() {
    for (name, changed, on, expected) in DAYS {
        let consent = form(changed).expect("a consent");
        assert_eq!(consent.is_in_force(day(on)), *expected, "{name}");
    }
}

/// Forms that let nobody see anything.
const NOTHING: &[(&str, &[(&str, &str)])] = &[
    ("to us only", &[("direction", "to_us")]),
    ("no direction", &[("direction", "")]),
    ("an unknown direction", &[("direction", "sideways")]),
    ("no partner team", &[("partner_team_id", "")]),
    ("nothing named", &[("scope", "")]),
    ("something unknown named", &[("scope", "steps;everything")]),
    ("no first day", &[("given_on", "")]),
    ("a first day that cannot be read", &[("given_on", "soon")]),
    ("a last day that cannot be read", &[("valid_until", "never")]),
    ("a withdrawal that cannot be read", &[("withdrawn_on", "yes")]),
];

#[test]
fn a_form_that_names_nobody_or_nothing_lets_nobody_see_anything() {
    for (name, changed) in NOTHING {
        assert_eq!(form(changed), None, "{name}");
    }
    assert!(form(&[("direction", "from_us")]).is_some(), "from us only is enough");
}

#[test]
fn only_what_a_consent_names_is_granted_until_the_latest_of_its_ends() {
    let steps = form(&[("scope", "steps")]).expect("a consent");
    let longer = form(&[("scope", "steps;jobs"), ("valid_until", "2024-12-31")]).expect("a consent");
    let open = form(&[("scope", "jobs"), ("valid_until", "")]).expect("a consent");
    let past = form(&[("scope", "meeting_notes"), ("valid_until", "2024-05-01")]).expect("a consent");
    let both = [steps.clone(), longer.clone(), open, past];
    let expected = [
        Granted { what: ConsentScope::Steps, until: Some(day("2024-12-31")) },
        Granted { what: ConsentScope::Jobs, until: None },
    ];
    assert_eq!(granted(&both, day("2024-05-15")), expected);
    for what in ConsentScope::ALL {
        let is_named = *what == ConsentScope::Steps;
        assert_eq!(
            includes(&granted(std::slice::from_ref(&steps), day("2024-05-15")), *what),
            is_named,
            "{}",
            what.code()
        );
    }
    assert_eq!(granted(&[steps, longer], day("2024-04-01")), []);
}
