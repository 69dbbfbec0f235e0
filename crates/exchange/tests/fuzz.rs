//! Fuzzing of the reader: whatever the bytes, it answers, and what it accepts it writes and reads back.
//!
//! Each round takes a bundle of the corpus and spoils it in a few places. `RINNALLA_FUZZ_ROUNDS` sets how many.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

use exchange::{Bundle, CsvFile, Names};
use testkit::Random;
use testkit::cases::{case, csv_files, root};

const ROUNDS: usize = 400;

/// Pieces that break things when they stand where they should not.
const PIECES: [&[u8]; 24] = [
    b"\"",
    b"\"\"",
    b",",
    b";",
    b"\n",
    b"\r\n",
    b"\r",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\0",
    b"=1+1",
    b"'",
    b"31.2.2024",
    b"9999-12-31",
    b"0001-01-01",
    b"-1",
    b"99999999999999999999",
    b"1e9",
    b"yes",
    b"C01",
    b"\xc3",
    b"  ",
    b"ei",
    b"5",
];

fn rounds() -> usize {
    std::env::var("RINNALLA_FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(ROUNDS)
}

fn spoil(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        match random.below(5) {
            0 => {
                let piece = *random.pick(&PIECES);
                bytes.splice(at..at, piece.iter().copied());
            }
            1 => bytes.truncate(at),
            2 if at < bytes.len() => bytes[at] = u8::try_from(random.below(256)).expect("a byte"),
            3 => {
                let end = (at + random.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            _ => {
                let end = (at + random.below(200)).min(bytes.len());
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
        }
    }
}

/// What is accepted is written and read back as the same bytes.
fn check(read: Result<Bundle, exchange::Refused>) {
    match read {
        Err(refused) => assert!(!refused.problems.is_empty()),
        Ok(bundle) => {
            let written = exchange::write_folder(&bundle.records, Names::Canonical);
            let again = exchange::read_folder(written.clone());
            let again = again.unwrap_or_else(|refused| panic!("not read back: {:?}", refused.problems));
            assert_eq!(exchange::write_folder(&again.records, Names::Canonical), written);
        }
    }
}

/// A small bundle that uses every table, kept beside what fuzzing has found.
fn corpus() -> Vec<Vec<CsvFile>> {
    let kept = std::fs::read_dir(root().join("testdata/corpus")).expect("the corpus");
    let mut folders: Vec<_> = kept.map(|entry| entry.expect("an entry").path()).collect();
    folders.sort();
    folders.iter().map(|folder| csv_files(folder)).collect()
}

#[test]
fn no_csv_bundle_makes_the_reader_fall() {
    let corpus = corpus();
    let mut random = Random::new(20_261_125);
    for _ in 0..rounds() {
        let mut files = random.pick(&corpus).clone();
        let place = random.below(files.len());
        spoil(&mut files[place].bytes, &mut random);
        check(exchange::read_folder(files));
    }
}

#[test]
fn no_zip_or_workbook_makes_the_reader_fall() {
    std::panic::set_hook(Box::new(|_| {}));
    let records = exchange::read_folder(corpus().swap_remove(0)).expect("a bundle").records;
    let workbook = exchange::write_workbook(&records, Names::Canonical).expect("a workbook");
    let zip = exchange::write_zip(&records, Names::Canonical).expect("a zip");
    let mut random = Random::new(1);
    for _ in 0..rounds() / 20 {
        let (mut workbook, mut zip) = (workbook.clone(), zip.clone());
        spoil(&mut workbook, &mut random);
        spoil(&mut zip, &mut random);
        check(exchange::read_workbook(&workbook));
        check(exchange::read_zip(&zip));
    }
}

/// The parts of a workbook spoiled and packed again: what a damaged or hostile program would write.
#[test]
fn no_sheet_makes_the_reader_fall() {
    use std::io::{Cursor, Read, Write};
    std::panic::set_hook(Box::new(|_| {}));
    let bytes = std::fs::read(case("koivusilta").join("koivusilta.xlsx")).expect("the workbook");
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("a zip");
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("its bytes");
        // Activities are long and alike; the other sheets show as much.
        bytes.truncate(200_000);
        parts.push((part.name().expect("a name").into_owned(), bytes));
    }
    let mut random = Random::new(2);
    for _ in 0..rounds() / 100 {
        let mut spoiled = parts.clone();
        let place = random.below(spoiled.len());
        spoil(&mut spoiled[place].1, &mut random);
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &spoiled {
            zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).expect("a part");
            zip.write_all(bytes).expect("written");
        }
        check(exchange::read_workbook(&zip.finish().expect("a zip").into_inner()));
    }
}
