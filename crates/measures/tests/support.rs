//! What was promised around a job and what was done, on both sides of every day that decides.

#![expect(clippy::expect_used, reason = "tests")]

use std::collections::BTreeMap;

use casework::forms::SupportRhythm;
use casework::{Code, Key, ScaleId};
use measures::Index;
use measures::support::{Agreed, By, Span, support};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    base: BTreeMap<String, String>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    as_of: String,
    #[serde(default)]
    agreed: Vec<String>,
    spans: Vec<String>,
    done: Vec<String>,
    #[serde(default)]
    tables: BTreeMap<String, String>,
}

fn agreed(text: &str) -> Agreed {
    let (since, rhythm) = text.split_once(' ').expect("a day and a rhythm");
    let rhythm = SupportRhythm::from_code(rhythm).expect("a rhythm");
    Agreed { since: since.parse().expect("a day"), rhythm }
}

fn told(span: &Span) -> String {
    let by = match span.by {
        By::Rule(kind) => kind.code(),
        By::Plan(rhythm) => rhythm.code(),
    };
    format!("{}..{} {by} {} {}", span.first, span.last, span.times, span.stands.code())
}

#[test]
fn support_is_promised_and_kept_on_its_days() {
    let path = testkit::cases::root().join("testdata/support.toml");
    let file: File = toml::from_str(&std::fs::read_to_string(path).expect("the cases")).expect("valid cases");
    for case in file.case {
        let mut tables = file.base.clone();
        tables.extend(case.tables.clone());
        let records = testkit::vectors::bundle(&case.name, "fi-25", &tables).records;
        let index = Index::new(&records);
        let agreed: Vec<Agreed> = case.agreed.iter().map(|text| agreed(text)).collect();
        let client = Key::at(0).expect("a client");
        let day = case.as_of.parse().expect("a day");
        let found = support(&index, client, day, ScaleId::Fi25, &agreed);
        let spans = found.iter().flat_map(|found| found.spans.iter().map(told));
        assert_eq!(spans.collect::<Vec<_>>(), case.spans, "{}", case.name);
        let done = found.iter().flat_map(|found| &found.done);
        let done: Vec<String> = done.map(|done| format!("{} {}", done.date, done.how.code())).collect();
        assert_eq!(done, case.done, "{}", case.name);
    }
}
