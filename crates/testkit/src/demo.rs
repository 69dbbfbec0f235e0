//! The bundles of the demonstration: three cases, moved so that the day on which each is rated is the same.

use casework::Day;
use exchange::CsvFile;

use crate::cases;

/// The day on which Koivusilta was reviewed.
const DAY: &str = "2024-05-15";
/// The cases with the day on which each is rated.
const CASES: [(&str, &str, &str); 3] = [
    ("koivusilta", "koivusilta", DAY),
    ("good", "lehmusranta", "2025-03-31"),
    ("exemplary", "satamapuisto", "2025-11-30"),
];

/// The zips by name.
pub fn bundles() -> Vec<(String, Vec<u8>)> {
    CASES.iter().map(|(case, name, as_of)| (format!("{name}.zip"), moved(case, as_of))).collect()
}

fn moved(case: &str, as_of: &str) -> Vec<u8> {
    let day = |text: &str| Day::parse(text).expect("a day");
    // Whole weeks, so that a Monday stays a Monday.
    let days = day(DAY).days_since(day(as_of)) / 7 * 7;
    let files = cases::csv_files(&cases::case(case).join("bundle"));
    let bundle = exchange::read_folder(moved_by(files, days)).unwrap_or_else(|refused| panic!("{refused:?}"));
    exchange::write_zip(&bundle.records, exchange::Names::Canonical).expect("a zip")
}

/// The same files with every day so many days later.
pub fn moved_by(files: Vec<CsvFile>, days: i32) -> Vec<CsvFile> {
    let moved = |file: CsvFile| CsvFile { name: file.name, bytes: shifted(&file.bytes, days) };
    files.into_iter().map(moved).collect()
}

fn shifted(bytes: &[u8], days: i32) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    while let Some(cell) = text.get(at..) {
        let Some(first) = cell.chars().next() else { break };
        let found = cell
            .get(..10)
            .and_then(|ten| Day::parse(ten).ok())
            .filter(|_| first.is_ascii_digit() && cell.as_bytes().get(4) == Some(&b'-'));
        if let Some(day) = found {
            out.push_str(&day.plus_days(days).to_string());
            at += 10;
        } else {
            out.push(first);
            at += first.len_utf8();
        }
    }
    out.into_bytes()
}
