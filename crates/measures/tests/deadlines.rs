//! Deadlines appear and disappear on the days that the rules say.

use std::collections::BTreeMap;

use casework::{Records, ScaleId};
use measures::Index;
use measures::deadlines::{About, Deadline, deadlines};
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
    kinds: Vec<String>,
    as_of: Vec<String>,
    expect: Vec<String>,
    #[serde(default)]
    tables: BTreeMap<String, String>,
}

fn told(records: &Records, deadline: &Deadline) -> String {
    let due = deadline.due.map_or_else(|| "-".to_owned(), |due| due.to_string());
    let who = deadline.who.map_or("-", |person| records.staff[person].id.as_str());
    let client = |key| records.clients[key].id.as_str();
    let about = match deadline.about {
        About::Client(key) => client(key).to_owned(),
        About::Job(key, job) => format!("{}/{}", client(key), records.jobs[job].id.as_str()),
        About::Team(team) => records.partner_teams[team].id.as_str().to_owned(),
        About::Programme => "-".to_owned(),
    };
    format!("{} {due} {who} {about}", deadline.kind.code())
}

#[test]
fn deadlines_come_and_go_on_their_days() {
    let path = testkit::cases::root().join("testdata/deadlines.toml");
    let file: File = toml::from_str(&std::fs::read_to_string(path).expect("the cases")).expect("valid cases");
    for case in file.case {
        let mut tables = file.base.clone();
        tables.extend(case.tables.clone());
        let records = testkit::vectors::bundle(&case.name, "fi-25", &tables).records;
        let index = Index::new(&records);
        for day in &case.as_of {
            let found = deadlines(&index, day.parse().expect("a day"), ScaleId::Fi25);
            let of_kinds = found.iter().filter(|each| case.kinds.iter().any(|kind| kind == each.kind.code()));
            let told: Vec<String> = of_kinds.map(|deadline| told(&records, deadline)).collect();
            assert_eq!(told, case.expect, "{} on {day}", case.name);
        }
    }
}
