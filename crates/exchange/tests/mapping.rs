//! Spreadsheets of another shape: what is suggested for them, what a mapping makes of them, and what is told.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

use casework::{ActivityKind, Channel, Day, EndReason, JobKind, Key, Place, ReferralSource, Role, Text};
use exchange::mapping::{
    CellState, Confidence, Ids, Kept, Mapping, Sheet, Suggestion, Why, apply, fits, preview,
    read_sheet_files, read_sheets, suggest,
};
use exchange::{Bundle, CsvFile, Names, Problem, Refused, What, in_words};
use rust_xlsxwriter::{Format, Workbook};
use words::Lang;

/// A cell of the workbook: words, a number, a day by its serial, or a part of a day.
enum Cell {
    Words(&'static str),
    Number(f64),
    Day(f64),
    Time(f64),
}
use Cell::{Day as D, Number as N, Time as T, Words as W};

/// 1 January 2026 as a spreadsheet counts it.
const NEW_YEAR: f64 = 46_023.0;

fn headings<const N: usize>(names: [&'static str; N]) -> Vec<Cell> {
    names.map(W).into()
}

fn clients() -> Vec<Vec<Cell>> {
    let names = [
        "Asiakkaan nimi",
        "Lähetepvm",
        "Tuloväylä",
        "Aloitus",
        "Oma valmentaja",
        "Päättyi",
        "Päättymisen syy",
        "Huom",
    ];
    let client = |name, referred: f64, source, enrolled: f64, coach| {
        vec![W(name), D(NEW_YEAR + referred), W(source), D(NEW_YEAR + enrolled), W(coach)]
    };
    let mut ended = client("Kaislaranta Ilta", 4.0, "hoitotaho", 19.0, "Hallavirta, Otso");
    ended.extend([D(NEW_YEAR + 180.0), W("työllistyi")]);
    vec![
        vec![W("Asiakasseuranta 2026")],
        vec![],
        headings(names),
        client("Utujärvi Lumi", 1.0, "itse", 11.0, "Sinilampi Aava"),
        ended,
        client("Tyrskyluoto Veikka", 6.0, "TE-toimisto", 31.0, "sinilampi aava"),
    ]
}

fn staff() -> Vec<Vec<Cell>> {
    vec![
        headings(["Nimi", "Tehtävä", "Työaika %"]),
        vec![W("Sinilampi Aava"), W("valmentaja"), N(1.0)],
        vec![W("Hallavirta Otso"), W("vastaava valmentaja"), W("80 %")],
    ]
}

fn contacts() -> Vec<Vec<Cell>> {
    let names =
        ["Pvm", "Valm.", "Asiakas", "Mitä tehtiin", "Tapaamistapa", "Paikka", "Kesto", "Toteutui", "Huom"];
    let contact = |words: [&'static str; 6], length, rest: [&'static str; 2]| {
        words.map(W).into_iter().chain([length]).chain(rest.map(W)).collect::<Vec<Cell>>()
    };
    vec![
        headings(names),
        contact(
            ["2.11.26", "AS", "Lumi U.", "tapaaminen", "lähitapaaminen", "kirjasto"],
            T(0.031_25),
            ["x", "Katsottiin avoimia paikkoja"],
        ),
        contact(
            ["2.11.26", "OH", "Ilta K.", "ta-käynti", "lähitapaaminen", "työpaikka"],
            W("1 h"),
            ["x", ""],
        ),
        contact(["3.11.26", "OH", "", "palaveri", "", "tsto"], W("60 min"), ["", ""]),
        contact(
            ["4.11.26", "AS", "Lumi U., Veikka T.", "soit. vast.", "puhelin", "etänä"],
            N(5.0),
            ["ei", ""],
        ),
    ]
}

fn jobs() -> Vec<Vec<Cell>> {
    let job = |client, employer, title, started: f64, hours, kind| {
        vec![W(client), W(employer), W(title), D(NEW_YEAR + started), hours, W(kind)]
    };
    vec![
        headings(["Asiakas", "Työnantaja", "Tehtävä", "Alkoi", "h/vko", "Työn tyyppi"]),
        job("Kaislaranta Ilta", "Kahvila Tuulia", "myyjä", 150.0, W("30 h"), "palkkatyö"),
        job("Utujärvi Lumi", "kahvila tuulia", "leipuri", 160.0, N(12.5), "avotyö"),
    ]
}

fn workbook() -> Vec<u8> {
    let reminders = [vec![W("Muistettavaa")], vec![W("Varaa huone")]];
    let mut workbook = Workbook::new();
    add(&mut workbook, "Asiakkaat 2026", &clients());
    add(&mut workbook, "Työntekijät", &staff());
    add(&mut workbook, "Käynnit 2026", &contacts());
    add(&mut workbook, "Työsuhteet", &jobs());
    add(&mut workbook, "Muistilista", &reminders);
    workbook.save_to_buffer().expect("a workbook")
}

fn add(workbook: &mut Workbook, name: &str, rows: &[Vec<Cell>]) {
    let (days, times) = (Format::new().set_num_format("d.m.yyyy"), Format::new().set_num_format("h:mm"));
    let sheet = workbook.add_worksheet();
    sheet.set_name(name).expect("a name");
    for (row, cells) in (0u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                W(words) => sheet.write_string(row, column, *words),
                N(number) => sheet.write_number(row, column, *number),
                D(serial) => sheet.write_number_with_format(row, column, *serial, &days),
                T(part) => sheet.write_number_with_format(row, column, *part, &times),
            }
            .expect("a cell");
        }
    }
}

fn sheets() -> Vec<Sheet> {
    read_sheets("oma-seuranta.xlsx", &workbook()).expect("sheets")
}

/// The mapping that is suggested, with what nobody can suggest.
fn mapping(suggestion: &Suggestion) -> Mapping {
    let mut mapping = suggestion.mapping(Confidence::Likely);
    let cells = [
        ("programme_id", "lehtoranta"),
        ("name", "Lehtoranta"),
        ("scale", "fi-25"),
        ("partner_service", "other"),
    ];
    mapping.programme = cells.map(|(column, cell)| (column.to_owned(), cell.to_owned())).into();
    mapping
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn problems(read: Result<Bundle, Refused>) -> Vec<Problem> {
    match read {
        Ok(bundle) => bundle.warnings,
        Err(refused) => refused.problems,
    }
}

#[test]
fn a_finnish_workbook_is_recognised() {
    let suggestion = suggest(&sheets(), &Kept::default());
    let tables: Vec<(Option<&str>, Confidence, Option<u32>, Ids)> = suggestion
        .sheets
        .iter()
        .map(|sheet| (sheet.table, sheet.confidence, sheet.header_row, sheet.ids))
        .collect();
    let expected = [
        (Some("clients"), Confidence::Sure, Some(3), Ids::Row),
        (Some("staff"), Confidence::Sure, Some(1), Ids::Name),
        (Some("activities"), Confidence::Sure, Some(1), Ids::Row),
        (Some("jobs"), Confidence::Sure, Some(1), Ids::Row),
        (None, Confidence::None, None, Ids::Column),
    ];
    assert_eq!(tables, expected);
    assert_eq!(suggestion.sheets[4].why, [Why::NoHeader]);
    assert_eq!(suggestion.create, ["employers"]);
    assert!(suggestion.sheets.iter().all(|sheet| sheet.missing.is_empty()), "{suggestion:?}");
    let targets = |sheet: usize| -> Vec<Option<&str>> {
        suggestion.sheets[sheet].columns.iter().map(|column| column.to).collect()
    };
    let clients =
        ["name", "referred_on", "referral_source", "enrolled_on", "coach_id", "ended_on", "end_reason"];
    let clients: Vec<Option<&str>> = clients.into_iter().map(Some).chain([None]).collect();
    assert_eq!(targets(0), clients);
    assert_eq!(targets(1), ["name", "role", "fte"].map(Some));
    let contacts =
        ["date", "staff_id", "client_ids", "kind", "channel", "place", "minutes", "completed", "note"];
    assert_eq!(targets(2), contacts.map(Some));
    assert_eq!(
        targets(3),
        ["client_id", "employer_id", "title", "started_on", "hours_per_week", "kind"].map(Some)
    );
}

#[test]
fn words_are_suggested_with_their_rows() {
    let suggestion = suggest(&sheets(), &Kept::default());
    let words = |sheet: usize, column: usize| -> Vec<(&str, usize, Option<&str>, Confidence)> {
        let words = suggestion.sheets[sheet].columns[column].words.iter();
        words.map(|word| (word.word.as_str(), word.rows, word.meaning.as_deref(), word.confidence)).collect()
    };
    assert_eq!(
        words(2, 3),
        [
            ("palaveri", 1, Some("team_work"), Confidence::Likely),
            ("soit. vast.", 1, None, Confidence::None),
            ("ta-käynti", 1, Some("employer_contact"), Confidence::Likely),
            ("tapaaminen", 1, Some("client_meeting"), Confidence::Likely),
        ]
    );
    assert_eq!(
        words(2, 1),
        [
            ("AS", 2, Some("Sinilampi Aava"), Confidence::Likely),
            ("OH", 2, Some("Hallavirta Otso"), Confidence::Likely),
        ]
    );
    assert_eq!(words(2, 2)[0], ("Lumi U.", 2, Some("Utujärvi Lumi"), Confidence::Likely));
}

#[test]
fn a_word_without_a_meaning_is_told_once_at_its_place() {
    let sheets = sheets();
    let mapping = mapping(&suggest(&sheets, &Kept::default()));
    assert!(fits(&sheets, &mapping));
    let told = problems(apply(&sheets, &mapping, &Kept::default()));
    let expected = Problem {
        table: "Käynnit 2026".into(),
        row: Some(5),
        column: Some("Mitä tehtiin".into()),
        value: "soit. vast.".into(),
        what: What::UnknownWord { list: "activity_kind", rows: 1 },
    };
    assert_eq!(told, [expected]);
}

#[test]
fn a_settled_mapping_gives_the_records() {
    let sheets = sheets();
    let mut mapping = mapping(&suggest(&sheets, &Kept::default()));
    mapping.sheets[2].columns[3].words.insert("Soit. vast.".into(), "outreach_attempt".into());
    let mapping = Mapping::from_toml(&mapping.to_toml()).expect("the same mapping");
    let Bundle { records, warnings } =
        apply(&sheets, &mapping, &Kept::default()).unwrap_or_else(|refused| panic!("{refused:?}"));
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(records.programme.name.as_str(), "Lehtoranta");

    let staff: Vec<(&str, Role, String)> = records
        .staff
        .iter()
        .map(|each| (each.id.as_str(), each.role, each.fte.normalize().to_string()))
        .collect();
    let expected = [
        ("aava-sinilampi", Role::EmploymentSpecialist, "1".to_owned()),
        ("hallavirta-otso", Role::TeamLeader, "0.8".to_owned()),
    ];
    assert_eq!(staff, expected);

    let clients = records.clients.rows();
    assert_eq!(clients[1].id.as_str(), "asiakkaat-2026-5");
    assert_eq!(clients[1].referred_on, day("2026-01-05"));
    assert_eq!(clients[1].end_reason, Some(EndReason::GoalReached));
    let sources: Vec<ReferralSource> = clients.iter().map(|client| client.referral_source).collect();
    assert_eq!(
        sources,
        [ReferralSource::Oneself, ReferralSource::CareTeam, ReferralSource::EmploymentServices]
    );
    let coaches: Vec<usize> = clients.iter().filter_map(|client| client.coach).map(Key::position).collect();
    assert_eq!(coaches, [0, 1, 0]);

    let activities = records.activities.rows();
    assert_eq!(activities[0].id.as_str(), "käynnit-2026-2");
    assert_eq!(activities[0].date, day("2026-11-02"));
    assert_eq!(
        (activities[0].channel, activities[0].place),
        (Some(Channel::InPerson), Some(Place::Community))
    );
    let minutes: Vec<u16> = activities.iter().map(|activity| activity.minutes).collect();
    assert_eq!(minutes, [45, 60, 60, 5]);
    let kinds: Vec<ActivityKind> = activities.iter().map(|activity| activity.kind).collect();
    let expected = [
        ActivityKind::ClientMeeting,
        ActivityKind::EmployerContact,
        ActivityKind::TeamWork,
        ActivityKind::OutreachAttempt,
    ];
    assert_eq!(kinds, expected);
    let attended: Vec<usize> = activities[3].clients.as_slice().iter().copied().map(Key::position).collect();
    assert_eq!(attended, [0, 2]);
    assert_eq!(activities[3].completed, Some(false));

    let employers: Vec<&str> = records.employers.iter().map(|employer| employer.name.as_str()).collect();
    assert_eq!(employers, ["Kahvila Tuulia"]);
    let jobs: Vec<(JobKind, usize)> =
        records.jobs.iter().map(|job| (job.kind, job.client.position())).collect();
    assert_eq!(jobs, [(JobKind::Competitive, 1), (JobKind::UnpaidPlacement, 0)]);
}

#[test]
fn the_first_rows_show_what_they_become() {
    let sheets = sheets();
    let mapping = mapping(&suggest(&sheets, &Kept::default()));
    let rows = preview(&sheets, &mapping, "activities", &Kept::default());
    assert_eq!(rows.iter().map(|row| row.row).collect::<Vec<_>>(), [2, 3, 4, 5]);
    let cell = |row: usize, column: &str| {
        let cell = rows[row].cells.iter().find(|cell| cell.column == column).expect("a cell");
        (cell.raw.as_str(), cell.reads.as_str(), cell.state.clone())
    };
    assert_eq!(cell(0, "date"), ("2.11.26", "2026-11-02", CellState::Fine));
    assert_eq!(cell(0, "staff_id"), ("AS", "Sinilampi Aava", CellState::Fine));
    assert_eq!(cell(3, "client_ids").1, "Utujärvi Lumi; Tyrskyluoto Veikka");
    assert_eq!(cell(0, "minutes"), ("0:45", "45", CellState::Fine));
    assert_eq!(cell(2, "completed"), ("", "", CellState::Blank));
    assert_eq!(cell(3, "kind"), ("soit. vast.", "soit. vast.", CellState::Unsettled));
    assert!(!format!("{rows:?}").contains("Lumi"), "cells do not show themselves");
    assert!(preview(&sheets, &mapping, "no_table", &Kept::default()).is_empty());
}

/// What a column holds settles what an ambiguous heading means.
#[test]
fn contents_settle_an_ambiguous_heading() {
    for (first, second, expected) in [
        ("30.6.2026", "1.7.2026", (Some("ended_on"), Confidence::Sure)),
        ("työllistyi", "muutti", (Some("end_reason"), Confidence::Likely)),
    ] {
        let text = format!(
            "Nimi;Lähete;Tuloväylä;Päättyminen\n\
             Utujärvi Lumi;1.2.2026;itse;{first}\n\
             Kaislaranta Ilta;2.2.2026;itse;{second}\n"
        );
        let sheets = read_sheets("asiakkaat.csv", text.as_bytes()).expect("a sheet");
        let suggestion = suggest(&sheets, &Kept::default());
        let column = &suggestion.sheets[0].columns[3];
        assert_eq!((column.to, column.confidence), expected, "{:?}", column.why);
    }
}

const PROGRAMME: &str = r#"
version = 1
[programme]
programme_id = "lumme"
name = "Lumme"
scale = "fi-25"
partner_service = "other"
"#;

/// The problems of CSV files under a mapping, as lines of English.
fn told(files: &[(&str, &str)], mapping: &str) -> Vec<String> {
    let files: Vec<CsvFile> = files
        .iter()
        .map(|(name, text)| CsvFile { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() })
        .collect();
    let sheets = read_sheet_files(&files).expect("sheets");
    let mapping =
        Mapping::from_toml(&format!("{PROGRAMME}{mapping}")).unwrap_or_else(|refused| panic!("{refused:?}"));
    let read = apply(&sheets, &mapping, &Kept::default());
    problems(read).iter().map(|problem| in_words(problem, Lang::En.words(), Names::Canonical)).collect()
}

const STAFF: &str = r#"
[[sheets]]
sheet = "henkilöt"
table = "staff"
ids = "name"
constants = { fte = "1" }
[[sheets.columns]]
from = "Nimi"
to = "name"
[[sheets.columns]]
from = "Rooli"
to = "role"
"#;

#[test]
fn a_word_is_told_once_however_many_rows_have_it() {
    let staff = "Nimi;Rooli\nSinilampi Aava;valmentaja\nHallavirta Otso;valmentaja\nUusi Ilta;manager\n";
    let told = told(&[("henkilöt.csv", staff)], STAFF);
    assert_eq!(
        told,
        [
            "henkilöt, row 2, column Rooli, value “valmentaja”: The mapping does not say what this word means. \
             Rows with it: 2. It can mean one of these: employment_specialist, team_leader, manager, \
             partner_professional."
        ]
    );
}

/// A sheet of a mapping: its table where it has one, and what follows.
fn sheet(name: &str, table: &str, more: &str) -> String {
    format!("[[sheets]]\nsheet = \"{name}\"\ntable = \"{table}\"\n{more}")
}

fn column(from: &str, to: &str) -> String {
    format!("[[sheets.columns]]\nfrom = \"{from}\"\nto = \"{to}\"\n")
}

#[test]
fn what_the_mapping_names_and_is_not_there_is_told() {
    let staff = "Nimi;Rooli;Auto\nSinilampi Aava;manager;x\n";
    let mapped = |more: &str| sheet("henkilöt", "staff", more);
    let twice = format!("{}{}", column("Rooli", "role"), column("Auto", "role"));
    for (mapping, expected) in [
        (sheet("muut", "staff", "") + &mapped(""), "muut: The file has no"),
        (sheet("henkilöt", "people", ""), "henkilöt, value “people”: The record bundle has no"),
        ("[[sheets]]\nsheet = \"henkilöt\"".to_owned(), "mapping: The mapping imports no sheet"),
        ("[create.clients]".to_owned(), "mapping, column create, value “clients”: The record bundle"),
        ("[create.staff]\nwage = \"1\"".to_owned(), "mapping, column staff, value “wage”: The record bundle"),
        (mapped(&column("Palkka", "name")), "henkilöt, row 1, column Palkka: There is no such heading"),
        (
            mapped(&column("Auto", "car")),
            "henkilöt, row 1, column Auto, value “car”: The record bundle has no",
        ),
        (mapped(&twice), "henkilöt, row 1, column Auto, value “role”: Another column"),
        (mapped("ids = \"row\""), "henkilöt, row 1, column fte: This column is missing"),
        (mapped(&column("Nimi", "name")), "henkilöt, row 1, column Auto: The mapping does not name this"),
    ] {
        let told = told(&[("henkilöt.csv", staff)], &mapping);
        assert!(told.iter().any(|line| line.starts_with(expected)), "{expected}: {told:?}");
    }
    let told = told(&[("henkilöt.csv", staff), ("muut.csv", "a;b\n1;2\n")], STAFF);
    assert!(told[1].starts_with("muut: The mapping does not name this sheet"), "{told:?}");
}

#[test]
fn names_that_nobody_has_are_told_or_made() {
    let staff = "Nimi;Rooli\nSinilampi Aava;manager\n";
    let clients = "Nimi;Tuli;Valmentaja\n\
                   Utujärvi Lumi;1.2.2026;aava SINILAMPI\n\
                   Kaislaranta Ilta;2.2.2026;Uusi Otso\n\
                   Vesaranta Alma;2.2.2026;Uusi Otso\n";
    let columns = [column("Nimi", "name"), column("Tuli", "referred_on"), column("Valmentaja", "coach_id")];
    let fixed = "ids = \"row\"\nconstants = { referral_source = \"self\" }\n";
    let mapping = sheet("asiakkaat", "clients", &format!("{fixed}{}", columns.concat()));
    let files = [("henkilöt.csv", staff), ("asiakkaat.csv", clients)];
    let unknown = told(&files, &format!("{STAFF}{mapping}"));
    assert_eq!(
        unknown,
        ["asiakkaat, row 3, column Valmentaja, value “Uusi Otso”: \
             No row of the table staff has this ID or name. Rows with it here: 2."]
    );
    let create = "[create.staff]\nrole = \"employment_specialist\"\nfte = \"1\"\n";
    assert_eq!(told(&files, &format!("{create}{STAFF}{mapping}")), [""; 0]);
    let bad = "[create.staff]\nrole = \"coach\"\nfte = \"1\"\n";
    let told = told(&files, &format!("{bad}{STAFF}{mapping}"));
    assert!(told[0].starts_with("mapping, column create.staff.role, value “coach”: "), "{told:?}");
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn several_sheets_feed_a_table_and_ids_are_kept_apart() {
    let columns = [("Nro", "event_id"), ("Pvm", "date"), ("Mikä", "name"), ("Väkeä", "participants")];
    let columns = columns.map(|(from, to)| column(from, to)).concat();
    let event = |name: &str| sheet(name, "events", &columns);
    let mapping = format!("{}{}", event("2025"), event("2026"));
    let first = "Nro;Pvm;Mikä;Väkeä\nT1;1.2.2025;=1+1;12\n";
    let second = "Nro;Pvm;Mikä;Väkeä\nT2;1.2.2026;Avoimet ovet;monta\nT1;2.2.2026;Messut;3\n";
    let told = told(&[("2025.csv", first), ("2026.csv", second)], &mapping);
    assert_eq!(
        told,
        [
            "2026, row 2, column Väkeä, value “monta”: This is not a number. Write a number here.",
            "2026, row 3, column Nro, value “T1”: The same ID is already on the sheet 2025, row 2. \
             Every row needs an ID of its own.",
        ]
    );
}

#[test]
fn rows_are_left_out_and_names_joined_as_the_mapping_says() {
    let text = "Sukunimi;Etunimi;Tuli;Tila\n\
                Utujärvi;Lumi;1.2.2026;\n\
                Kaislaranta;Ilta;2.2.2026;Peruttu\n\
                Yhteensä;2;;\n";
    let mapping = r#"
[[sheets]]
sheet = "asiakkaat"
table = "clients"
ids = "row"
only_with = "Tuli"
constants = { referral_source = "itse" }
[[sheets.columns]]
from = "Sukunimi"
to = "name"
[[sheets.columns]]
from = "Etunimi"
to = "name"
[[sheets.columns]]
from = "Tuli"
to = "referred_on"
[[sheets.columns]]
from = "Tila"
leave_out = ["peruttu"]
"#;
    let sheets = read_sheets("tammikuu.csv", text.as_bytes()).expect("a sheet");
    let parsed = |mapping: &str| Mapping::from_toml(&format!("{PROGRAMME}{mapping}")).expect("a mapping");
    // A fixed cell that is wrong is told once and without a row.
    let wrong = problems(apply(&sheets, &parsed(mapping), &Kept::default()));
    assert_eq!((wrong.len(), wrong[0].row, wrong[0].column.as_deref()), (1, None, Some("referral_source")));
    let right = mapping.replace("\"itse\"", "\"self\"");
    let records = apply(&sheets, &parsed(&right), &Kept::default()).expect("records").records;
    let names: Vec<&str> =
        records.clients.iter().filter_map(|client| client.name.as_ref()).map(Text::as_str).collect();
    assert_eq!(names, ["Utujärvi Lumi"]);
}

#[test]
fn hostile_sheets_are_answered() {
    let long = "ä".repeat(40_000);
    let huge = format!("Nimi;Rooli\n{long};manager\n");
    let told = told(&[("henkilöt.csv", huge.as_str())], STAFF);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("The text has 40,000 characters"), "{told:?}");
    let wide = format!("{}\n{}\n", "Nimi;".repeat(3_000), "x;".repeat(3_000));
    for text in [
        "",
        "\n\n\n",
        ";;;\n;;;\n",
        "a;a;a\n1;2;3\n",
        "=cmd();=1+1\n'=1;-\n",
        ";;x\n;y;\n",
        "Päivä;Päivä;Päivä\n1.1.2026;2.1.2026;kolmas\n",
        huge.as_str(),
        wide.as_str(),
    ] {
        let sheets = read_sheets("outo.csv", text.as_bytes()).expect("sheets");
        let suggestion = suggest(&sheets, &Kept::default());
        assert_eq!(suggestion, suggest(&sheets, &Kept::default()), "the same each time");
        let mapping = mapping(&suggestion);
        assert_eq!(Mapping::from_toml(&mapping.to_toml()).expect("a mapping"), mapping);
        // Whatever comes of it, something does.
        let _ = apply(&sheets, &mapping, &Kept::default()).is_ok();
        let _ = preview(&sheets, &mapping, "activities", &Kept::default());
    }
}

/// The page on mappings tells the truth.
#[test]
fn the_example_of_the_documents_is_a_mapping() {
    let page = testkit::cases::root().join("docs/domain/mapping.md");
    let page = std::fs::read_to_string(page).expect("the page");
    let example =
        page.split("```").nth(1).and_then(|block| block.strip_prefix("toml\n")).expect("an example");
    let mapping = Mapping::from_toml(example).expect("a mapping");
    assert_eq!(Mapping::from_toml(&mapping.to_toml()).expect("the same"), mapping);
    let people = "Nimi;Työaika %\nSinilampi Aava;80 %\nHallavirta Otso;100 %\n";
    let visits = "Oma seuranta;;;;\n;;;;\nPvm;Valm.;Mitä tehtiin;Kesto (h);Auto\n\
                  2.11.26;AS;palaveri;0,5;x\n3.11.26;OH;lomalla;;\n;Yhteensä;;0,5;\n";
    let file = |name: &str, text: &str| CsvFile { name: name.into(), bytes: text.as_bytes().to_vec() };
    let sheets = [file("työntekijät.csv", people), file("käynnit 2026.csv", visits)];
    let sheets = read_sheet_files(&sheets).expect("sheets");
    // Every name of the example is one of the bundle; what such a file lacks is told, and nothing else.
    let told = problems(apply(&sheets, &mapping, &Kept::default()));
    let columns: Vec<Option<&str>> = told.iter().map(|problem| problem.column.as_deref()).collect();
    assert_eq!(columns, [Some("channel"), Some("place")], "{told:?}");
    assert!(told.iter().all(|problem| problem.what == What::ColumnMissing), "{told:?}");
}
