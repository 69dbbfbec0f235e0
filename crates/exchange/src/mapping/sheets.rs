//! A file of another shape as named sheets of rows, and where in it the headings are.

use std::collections::BTreeSet;
use std::fmt;

use hashbrown::HashMap;

use crate::labels::folded;
use crate::mapping::forms::{day, number};
use crate::mapping::rules::DateForm;
use crate::read::letters;

/// A sheet of a file: its name and the rows that have a filled cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The name; that of a CSV file is the file's without its ending.
    pub name: String,
    /// The rows in the sheet's order.
    pub rows: Vec<SheetRow>,
}

/// A row of a sheet.
#[derive(Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// As the spreadsheet numbers it.
    pub number: u32,
    /// The cells as text; blank ones at the end are not held.
    pub cells: Vec<String>,
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// What the column is called: its heading, with a number where that is there before, or else its letter.
    pub name: String,
    /// Where its cells are in a row.
    pub place: usize,
    /// The name as names are compared.
    pub(super) key: String,
}

// Cells tell about people, and must not slip into a log.
impl fmt::Debug for SheetRow {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SheetRow({}, {} cells)", self.number, self.cells.len())
    }
}

impl SheetRow {
    /// The cell at this place without the blanks around it.
    pub fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", |cell| cell.trim())
    }

    fn filled(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }
}

impl Sheet {
    /// The number of the row that seems to hold the headings: words in at least two cells, and about as many as the
    /// row below has. Titles above it are passed over. `None` where nothing is below any such row.
    pub fn header_row(&self) -> Option<u32> {
        const LOOKED_AT: usize = 30;
        let beginning = self.rows.get(..self.rows.len().min(LOOKED_AT)).unwrap_or_default();
        let pairs = || {
            beginning.windows(2).filter_map(|pair| match pair {
                [row, below] => Some((row, below)),
                _ => None,
            })
        };
        let has_two = |row: &SheetRow| row.filled().nth(1).is_some();
        let is_words = |row: &SheetRow| {
            row.filled().all(|cell| day(cell, DateForm::ShortYear).is_none() && number(cell, 1).is_none())
        };
        let is_wide = |row: &SheetRow, below: &SheetRow| row.filled().count() * 2 >= below.filled().count();
        let likely = pairs().find(|(row, below)| has_two(row) && is_words(row) && is_wide(row, below));
        likely.or_else(|| pairs().find(|(row, _)| has_two(row))).map(|(row, _)| row.number)
    }

    /// The rows below this one.
    pub fn below(&self, header_row: u32) -> impl Iterator<Item = &SheetRow> {
        self.rows.iter().filter(move |row| row.number > header_row)
    }

    /// The columns that have a heading on this row or a filled cell below it, each under a name of its own.
    pub fn headings(&self, header_row: u32) -> Vec<Heading> {
        let header = self.rows.iter().find(|row| row.number == header_row);
        let mut is_filled: Vec<bool> = Vec::new();
        for row in self.below(header_row).chain(header) {
            if is_filled.len() < row.cells.len() {
                is_filled.resize(row.cells.len(), false);
            }
            for (filled, cell) in is_filled.iter_mut().zip(&row.cells) {
                *filled |= !cell.trim().is_empty();
            }
        }
        let places = is_filled.iter().enumerate().filter_map(|(place, filled)| filled.then_some(place));
        let mut names = Names::default();
        places.map(|place| names.heading(place, header.map_or("", |header| header.cell(place)))).collect()
    }
}

/// Names given so far.
#[derive(Default)]
struct Names {
    taken: BTreeSet<String>,
    times: HashMap<String, u32>,
}

impl Names {
    fn heading(&mut self, place: usize, written: &str) -> Heading {
        let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let base = if written.is_empty() { letters(place) } else { written };
        let times = self.times.entry(folded(&base)).or_default();
        loop {
            *times += 1;
            let name = if *times == 1 { base.clone() } else { format!("{base} ({times})") };
            let key = folded(&name);
            if self.taken.insert(key.clone()) {
                return Heading { name, place, key };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(rows: &[&[&str]]) -> Sheet {
        let row = |(number, cells): (u32, &&[&str])| SheetRow {
            number,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        Sheet { name: "Taul1".into(), rows: (1..).zip(rows).map(row).collect() }
    }

    #[test]
    fn titles_above_the_headings_are_passed_over() {
        for (rows, expected) in [
            (vec![&["Nimi", "Pvm"][..], &["Aava", "1.2.2026"]], Some(1)),
            (
                vec![&["Seuranta 2026"][..], &["Päivitetty", "1.2.2026"], &["Nimi", "Pvm"], &["Aava", "x"]],
                Some(3),
            ),
            (vec![&["Asiakas", "", "", "", "Työ"][..], &["Nimi", "a", "b", "c", "d"], &["1", "2"]], Some(2)),
            (vec![&["Nimi"][..], &["Aava"]], None),
            (vec![&["Nimi", "Pvm"][..]], None),
            (vec![&["2024", "2025"][..], &["3", "4"]], Some(1)),
            (Vec::new(), None),
        ] {
            assert_eq!(sheet(&rows).header_row(), expected, "{rows:?}");
        }
    }

    #[test]
    fn every_column_gets_a_name_of_its_own() {
        let rows: [&[&str]; 2] =
            [&["Päivä", "päivä", "Päivä (2)", "", "", "Kesto\n(min)"], &["1", "", "", "", "x", "", "y"]];
        let headings = sheet(&rows).headings(1);
        let names: Vec<(&str, usize)> =
            headings.iter().map(|heading| (heading.name.as_str(), heading.place)).collect();
        let expected =
            [("Päivä", 0), ("päivä (2)", 1), ("Päivä (2) (2)", 2), ("E", 4), ("Kesto (min)", 5), ("G", 6)];
        assert_eq!(names, expected);
    }

    #[test]
    fn what_is_shown_for_debugging_tells_nothing_about_people() {
        assert_eq!(format!("{:?}", sheet(&[&["Aava"]]).rows), "[SheetRow(1, 1 cells)]");
    }
}
