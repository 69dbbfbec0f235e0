//! An invented programme as this bench wants it: ten coaches, each with twenty clients and eighty earlier ones.

use std::fmt::Write as _;

use anyhow::Context;
use casework::Records;
use exchange::CsvFile;
use testkit::generate::{Size, programme as invented};

/// Coaches of a programme.
pub(super) const COACHES: usize = 10;
/// Clients whom the generator gives a coach, of whom about twenty are in the service at the end.
pub(super) const OWN: usize = 30;
/// Clients who have left before that.
pub(super) const EARLIER: usize = 70;

/// Every so many activities is one of somebody who has left.
const SHARE: usize = 3;

/// What the sender calls a programme.
pub(super) fn name(number: usize) -> String {
    format!("site-{number:04}")
}

/// The records of a programme.
pub(super) fn programme(number: usize, activities: usize) -> anyhow::Result<Records> {
    let size = Size { coaches: COACHES, activities };
    let mut files = invented(&name(number), size, 1 + number as u64);
    for file in &mut files {
        match file.name.as_str() {
            "clients.csv" => more_clients(file),
            "activities.csv" => of_earlier_clients(file)?,
            _ => {}
        }
    }
    let read = exchange::read_folder(files);
    Ok(read.map_err(|_| anyhow::anyhow!("the invented programme is refused"))?.records)
}

/// The earlier client of this number.
fn earlier(number: usize) -> String {
    format!("P{number:06}")
}

fn more_clients(file: &mut CsvFile) {
    let mut text = String::new();
    for number in 0..COACHES * EARLIER {
        let (coach, names) =
            (number % COACHES, ["Pilvi Pihlaja", "Tuuli Tuomi", "Sade Saarni", "Halla Haapa"]);
        let _ = writeln!(
            text,
            "{},{} {number},2024-01-08,care_team,2024-01-15,S{coach:04},T{:04},coaching,2025-0{}-28,goal_reached",
            earlier(number),
            names[number % names.len()],
            coach / 4,
            1 + number % 9
        );
    }
    file.bytes.extend(text.into_bytes());
}

/// A part of the activities is of those who have left, with the same coach.
fn of_earlier_clients(file: &mut CsvFile) -> anyhow::Result<()> {
    let text = String::from_utf8(std::mem::take(&mut file.bytes))?;
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.lines().enumerate() {
        let cells: Vec<&str> = line.splitn(5, ',').collect();
        let [id, day, staff, _, rest] = cells[..] else { continue };
        // The first line names the columns.
        if at == 0 || at % SHARE > 0 || day > "2024-12-31" {
            let _ = writeln!(out, "{line}");
            continue;
        }
        let coach: usize = staff.trim_start_matches('S').parse().context("a coach")?;
        let number = coach + COACHES * (at / SHARE % EARLIER);
        let _ = writeln!(out, "{id},{day},{staff},{},{rest}", earlier(number));
    }
    file.bytes = out.into_bytes();
    Ok(())
}
