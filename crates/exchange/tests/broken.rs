//! Broken files of every kind: each ends in a clear message, and all of them are told at once.

#![expect(clippy::expect_used, reason = "tests")]

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use exchange::{Bundle, CsvFile, Names, Problem, Refused, What, in_words};
use testkit::cases::root;
use words::Lang;

#[derive(serde::Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    expect: Vec<String>,
    files: BTreeMap<String, String>,
    #[serde(default)]
    warnings: bool,
}

const PROGRAMME: &str = "programme_id,name,scale,partner_service\np1,Lumme,fi-25,other\n";

fn file(name: &str, bytes: impl Into<Vec<u8>>) -> CsvFile {
    CsvFile { name: name.to_owned(), bytes: bytes.into() }
}

fn problems(read: Result<Bundle, Refused>) -> Vec<Problem> {
    match read {
        Ok(bundle) => bundle.warnings,
        Err(refused) => refused.problems,
    }
}

#[test]
fn every_broken_bundle_gives_its_messages() {
    let text = std::fs::read_to_string(root().join("testdata/broken.toml")).expect("the cases");
    let cases: Cases = toml::from_str(&text).expect("valid cases");
    for case in cases.case {
        let mut files: Vec<CsvFile> =
            case.files.iter().map(|(name, text)| file(name, text.trim_start_matches('\n'))).collect();
        if !case.files.contains_key("programme.csv") {
            files.push(file("programme.csv", PROGRAMME));
        }
        let read = exchange::read_folder(files);
        assert_eq!(read.is_ok(), case.warnings, "{}", case.name);
        let told: Vec<String> = problems(read)
            .iter()
            .map(|problem| in_words(problem, Lang::En.words(), Names::Canonical))
            .collect();
        let (mut told, mut expected) = (told, case.expect.clone());
        told.sort();
        expected.sort();
        assert_eq!(told, expected, "{}", case.name);
    }
}

#[test]
fn every_message_is_there_in_every_language() {
    let files = vec![file("programme.csv", PROGRAMME), file("staff.csv", "staff_id,role\nS1,x\n")];
    for problem in problems(exchange::read_folder(files)) {
        for lang in Lang::ALL {
            let told = in_words(&problem, lang.words(), Names::Canonical);
            assert!(!told.contains("problem-"), "{told}");
        }
    }
}

fn only_fault(read: Result<Bundle, Refused>) -> What {
    let problems = problems(read);
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems.into_iter().next().expect("one problem").what
}

fn staff(bytes: &[u8]) -> Result<Bundle, Refused> {
    exchange::read_folder(vec![file("programme.csv", PROGRAMME), file("staff.csv", bytes)])
}

#[test]
fn wrong_encodings_are_told() {
    let mut utf16: Vec<u8> = vec![0xff, 0xfe];
    utf16.extend("staff_id,name,role,fte\n".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(only_fault(staff(&utf16)), What::NotUtf16);
    let latin1 = b"staff_id,name,role,fte\nS1,P\xe4iv\xe4,manager,1\n";
    assert_eq!(only_fault(staff(latin1)), What::NotUtf8);
    let with_mark = b"\xef\xbb\xbfstaff_id;name;role;fte\r\nS1;Lumi;manager;0,6\r\n";
    assert!(staff(with_mark).is_ok());
    assert_eq!(only_fault(staff(b"staff_id,name,role,fte\nS1,Lu\x07mi,manager,1\n")), What::ControlCharacter);
}

#[test]
fn a_cell_of_a_million_characters_is_told_and_not_shown() {
    let long = format!("staff_id,name,role,fte\nS1,{},manager,1\n", "ä".repeat(1_000_000));
    let problems = problems(staff(long.as_bytes()));
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].what, What::CellTooLong { chars: 1_000_000 });
    assert!(problems[0].value.chars().count() <= 61);
}

fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}

#[test]
fn zips_are_read_and_broken_ones_told() {
    let whole =
        zip_of(&[("lumme/programme.csv", PROGRAMME.as_bytes()), ("__MACOSX/lumme/programme.csv", b"x")]);
    assert!(exchange::read_zip(&whole).is_ok());
    assert_eq!(only_fault(exchange::read_zip(b"not a zip")), What::NotAZip);
    assert_eq!(only_fault(exchange::read_zip(&whole[..whole.len() / 2])), What::NotAZip);
    let two = zip_of(&[("a/programme.csv", PROGRAMME.as_bytes()), ("b/programme.csv", PROGRAMME.as_bytes())]);
    assert_eq!(only_fault(exchange::read_zip(&two)), What::SeveralFolders);
    assert_eq!(only_fault(exchange::read_zip(&zip_of(&[("readme.txt", b"hello")]))), What::Empty);
}

#[test]
fn bombs_are_refused_before_they_unpack() {
    let zeros = vec![b'0'; 64 << 20];
    let bomb = zip_of(&[("programme.csv", PROGRAMME.as_bytes()), ("staff.csv", &zeros)]);
    assert!(matches!(only_fault(exchange::read_zip(&bomb)), What::TooLarge { .. }));
    let workbook = zip_of(&[("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(matches!(only_fault(exchange::read_workbook(&workbook)), What::TooLarge { .. }));
}

#[test]
fn workbooks_that_are_none_are_told() {
    assert_eq!(only_fault(exchange::read_workbook(b"hello")), What::NotAWorkbook);
    assert_eq!(only_fault(exchange::read_workbook(&zip_of(&[("hello.txt", b"hello")]))), What::NotAWorkbook);
    let mut old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    assert_eq!(only_fault(exchange::read_workbook(&old)), What::OldWorkbook);
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(only_fault(exchange::read_workbook(&old)), What::PasswordProtected);
}

/// A sheet with one cell in its far corner: a reader that holds the whole rectangle would need terabytes.
#[test]
fn a_far_corner_costs_no_more_than_its_cells() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let programme = workbook.add_worksheet();
    programme.set_name("programme").expect("a name");
    for (row, line) in (0u32..).zip(PROGRAMME.lines()) {
        for (column, cell) in (0u16..).zip(line.split(',')) {
            programme.write_string(row, column, cell).expect("a cell");
        }
    }
    programme.write_string(1_048_575, 16_383, "far").expect("a cell");
    let bytes = workbook.save_to_buffer().expect("a workbook");
    let told = problems(exchange::read_workbook(&bytes));
    assert_eq!(told[0].what, What::TooManyCells);
    assert_eq!(told[0].column.as_deref(), Some("XFD"));
    assert_eq!(told[1].what, What::ProgrammeRows { rows: 2 });
}
