//! What is written reads back unchanged, in every form and with every kind of name.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

use std::fmt::Write as _;

use casework::Records;
use exchange::{CsvFile, Names, Refused};
use testkit::Random;
use words::Lang;

const CASES: [&str; 4] = ["koivusilta", "good", "exemplary", "sources-figures"];

fn folder(files: Vec<CsvFile>) -> Records {
    exchange::read_folder(files).unwrap_or_else(|Refused { problems }| panic!("{problems:?}")).records
}

/// Export after import of the export is the same bytes; ids and texts are held to the letter.
#[test]
fn export_after_import_is_the_identity() {
    for case in CASES {
        let records = testkit::cases::bundle(case).records;
        let written = exchange::write_folder(&records, Names::Canonical);
        let again = folder(written.clone());
        assert_eq!(exchange::write_folder(&again, Names::Canonical), written, "{case}: CSV");
        let zip = exchange::write_zip(&records, Names::Canonical).expect("a zip");
        let unzipped = exchange::read_zip(&zip).expect("a bundle").records;
        assert_eq!(exchange::write_folder(&unzipped, Names::Canonical), written, "{case}: zip");
        let workbook = exchange::write_workbook(&records, Names::Canonical).expect("a workbook");
        let read = exchange::read_workbook(&workbook).expect("a bundle").records;
        assert_eq!(exchange::write_folder(&read, Names::Canonical), written, "{case}: workbook");
    }
}

/// Reading accepts the product's own labels in all three languages.
#[test]
fn labels_read_back_as_codes() {
    let records = testkit::cases::bundle("koivusilta").records;
    let canonical = exchange::write_folder(&records, Names::Canonical);
    for lang in Lang::ALL {
        let labelled = exchange::write_folder(&records, Names::Labels(lang));
        let read = folder(labelled);
        assert_eq!(exchange::write_folder(&read, Names::Canonical), canonical, "{lang:?}: CSV");
        let workbook = exchange::write_workbook(&records, Names::Labels(lang)).expect("a workbook");
        let read = exchange::read_workbook(&workbook).expect("a bundle").records;
        assert_eq!(exchange::write_folder(&read, Names::Canonical), canonical, "{lang:?}: workbook");
    }
}

#[test]
fn the_workbook_of_a_case_holds_the_same_records() {
    let bytes =
        std::fs::read(testkit::cases::case("koivusilta").join("koivusilta.xlsx")).expect("the workbook");
    let read = exchange::read_workbook(&bytes).expect("a bundle");
    let records = testkit::cases::bundle("koivusilta").records;
    let canonical = |records: &Records| exchange::write_folder(records, Names::Canonical);
    assert_eq!(canonical(&read.records), canonical(&records));
}

/// Cells that a spreadsheet would run, quotes, line breaks, apostrophes and blanks.
#[test]
fn hostile_texts_come_back_unchanged() {
    let texts = [
        "=HYPERLINK(\"http://example.invalid\")",
        "+358 40 123",
        "-1",
        "@SUM(A1)",
        "'=1+1",
        "''+x",
        "'sanoi hän'",
        "kaksi\nriviä",
        "\"lainaus\", pilkku; puolipiste",
        "_x0041_",
        "𝄞 ja ž",
        "=",
    ];
    let mut csv = String::from("event_id,date,name,participants\n");
    for (number, text) in texts.iter().enumerate() {
        let cell = format!("\"{}\"", text.replace('"', "\"\""));
        let guarded = if text.trim_start_matches('\'').starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        let cell = cell.replacen('"', &format!("\"{guarded}"), 1);
        writeln!(csv, "V{number:02},2024-01-01,{cell},1").expect("a string");
    }
    let programme = "programme_id,name,scale,partner_service\np1,=Lumme,fi-25,other\n";
    let records = folder(vec![
        CsvFile { name: "programme.csv".into(), bytes: programme.into() },
        CsvFile { name: "events.csv".into(), bytes: csv.into_bytes() },
    ]);
    let names = |records: &Records| {
        records.events.iter().map(|event| event.name.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&records), texts);
    assert_eq!(names(&folder(exchange::write_folder(&records, Names::Canonical))), texts);
    let workbook = exchange::write_workbook(&records, Names::Canonical).expect("a workbook");
    let read = exchange::read_workbook(&workbook).expect("a bundle").records;
    assert_eq!(names(&read), texts);
    assert_eq!(read.programme.name.as_str(), "=Lumme");
    let events = exchange::write_folder(&records, Names::Canonical);
    let events = events.iter().find(|file| file.name == "events.csv").expect("events");
    let text = String::from_utf8(events.bytes.clone()).expect("UTF-8");
    let runs = |cell: &str| cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']);
    assert!(text.lines().all(|line| !line.split(',').any(runs)), "{text}");
}

/// Separators, forms of days and decimals, order of rows and columns do not matter.
#[test]
fn spellings_do_not_matter() {
    let canonical = exchange::write_folder(&testkit::cases::bundle("koivusilta").records, Names::Canonical);
    let mut random = Random::new(7);
    let respelled: Vec<CsvFile> = canonical.iter().map(|file| respelled(file, &mut random)).collect();
    assert_eq!(exchange::write_folder(&folder(respelled), Names::Canonical), canonical);
}

/// As a Finnish spreadsheet program would save it, rows and columns in another order.
fn respelled(file: &CsvFile, random: &mut Random) -> CsvFile {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file.bytes.as_slice());
    let mut rows: Vec<Vec<String>> =
        reader.records().map(|row| row.expect("a row").iter().map(finnish).collect()).collect();
    let mut columns: Vec<usize> = (0..rows[0].len()).collect();
    random.shuffle(&mut columns);
    random.shuffle(&mut rows[1..]);
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    for row in rows {
        writer.write_record(columns.iter().map(|column| row[*column].as_str())).expect("a row");
    }
    CsvFile {
        name: file.name.to_uppercase().replace(".CSV", ".csv"),
        bytes: writer.into_inner().expect("bytes"),
    }
}

fn finnish(cell: &str) -> String {
    match cell {
        "yes" => return "Kyllä".into(),
        "no" => return " EI ".into(),
        _ => {}
    }
    let parts: Vec<&str> = cell.split('-').collect();
    if let [year, month, day] = *parts
        && cell.len() == 10
        && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
    {
        return format!("{}.{}.{year}", day.trim_start_matches('0'), month.trim_start_matches('0'));
    }
    let is_decimal = cell.len() > 2
        && cell.contains('.')
        && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_decimal && cell.matches('.').count() == 1 { cell.replace('.', ",") } else { cell.to_owned() }
}

#[test]
fn a_template_is_an_empty_bundle_in_every_language() {
    for lang in Lang::ALL {
        let bytes = exchange::template(lang).expect("a template");
        let refused = exchange::read_workbook(&bytes).expect_err("an empty programme table");
        assert_eq!(refused.problems.len(), 1, "{:?}", refused.problems);
        assert_eq!(refused.problems[0].what, exchange::What::ProgrammeRows { rows: 0 });
        assert_eq!(exchange::template(lang).expect("a template"), bytes, "the same bytes each time");
    }
}
