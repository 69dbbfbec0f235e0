//! Vectors: a client's plan, an employer's sheets, and how each wish stands.

use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// The kind of the client's form; a job-search plan where none is named.
    #[serde(default)]
    from: String,
    wishes: BTreeMap<String, String>,
    #[serde(default)]
    employer: BTreeMap<String, String>,
    #[serde(default)]
    leads: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    carved: Vec<BTreeMap<String, String>>,
    /// Each line as `wish | answer | sheet: words; …`; what is not wanted and was found begins with `!`.
    expect: Vec<String>,
}

fn sheet(kind: SheetKind, values: &BTreeMap<String, String>) -> Filled {
    Filled { kind, id: Uuid::nil(), values: values.clone(), version: String::new() }
}

fn shown(line: &Line, mark: &str) -> String {
    let by = line.by.iter().map(|by| format!("{}: {}", by.of.kind.code(), by.text));
    format!("{mark}{} | {} | {}", line.wish, line.answer.code(), by.collect::<Vec<_>>().join("; "))
}

#[test]
fn wishes_stand_as_the_record_tells() {
    let path = testkit::cases::root().join("testdata/fits.toml");
    let file: File = toml::from_str(&std::fs::read_to_string(path).expect("the cases")).expect("valid cases");
    let today = Day::new(2024, 5, 15).expect("a day");
    for case in file.case {
        let kind = SheetKind::from_code(&case.from).unwrap_or(SheetKind::JobSearchPlan);
        let wishes = wishes_of(&[sheet(kind, &case.wishes)]);
        let mut sheets = vec![sheet(SheetKind::Employer, &case.employer)];
        sheets.extend(case.leads.iter().map(|lead| sheet(SheetKind::JobLead, lead)));
        sheets.extend(case.carved.iter().map(|carved| sheet(SheetKind::JobCarving, carved)));
        let open = sheets.iter().filter(|sheet| is_open(sheet, today));
        let facts: Vec<_> = open.flat_map(facts_of).collect();
        let fits = told(Uuid::nil(), None, &fits::fit(&wishes, &facts));
        let lines = fits.wishes.iter().map(|line| shown(line, ""));
        let found: Vec<String> = lines.chain(fits.no_gos.iter().map(|line| shown(line, "!"))).collect();
        assert_eq!(found, case.expect, "{}", case.name);
    }
}

#[test]
fn employers_stand_by_what_is_not_wanted_then_by_wishes() {
    let plan = BTreeMap::from([
        ("tasks_wanted".to_owned(), "keittiötyö, siivous".to_owned()),
        ("no_gos".to_owned(), "iltavuorot".to_owned()),
    ]);
    let wishes = wishes_of(&[sheet(SheetKind::JobSearchPlan, &plan)]);
    let employer = |tasks: &str, times: &str| {
        let values = [("tasks", tasks), ("times_of_day", times)];
        let values = values.map(|(field, value)| (field.to_owned(), value.to_owned()));
        facts_of(&sheet(SheetKind::Employer, &BTreeMap::from(values)))
    };
    let both = employer("keittiön siivous", "aamuvuoro");
    let one = employer("keittiö", "aamuvuoro");
    let evening = employer("keittiön siivous", "iltavuoro");
    let place = |facts: &[Fact<Source>]| fits::fit(&wishes, facts).place();
    assert!(place(&both) < place(&one));
    assert!(place(&one) < place(&evening));
}
