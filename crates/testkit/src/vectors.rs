//! Test vectors: small bundles and the rating of one item that they must give, from `testdata/vectors`.

use std::collections::BTreeMap;
use std::fs;

use exchange::{Bundle, CsvFile};
use serde::Deserialize;

/// A file of vectors.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    item: u8,
    vector: Vec<Vector>,
}

/// One vector.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// What it shows, in a sentence.
    pub name: String,
    /// The rule that it is from.
    pub rule: String,
    /// The day looked at.
    pub as_of: String,
    /// The edition.
    pub scale: String,
    /// The item, where the file is about several.
    #[serde(default)]
    pub item: u8,
    /// What the item must be.
    pub expect: Expected,
    /// The tables as CSV, `N * row` being the row N times and `#` a running number.
    #[serde(default)]
    pub tables: BTreeMap<String, String>,
}

/// The rating that a vector must give.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The rating; none when it is missing.
    pub score: Option<u8>,
    /// How it is found.
    pub basis: String,
    /// The main figure.
    pub value: Option<f64>,
    /// Which components are met.
    pub components: Option<BTreeMap<String, bool>>,
    /// Which components neither records nor attestations tell of.
    pub missing: Option<Vec<String>>,
}

/// Every vector, with the name of its file.
pub fn all() -> Vec<(String, Vector)> {
    let folder = crate::cases::root().join("testdata/vectors");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the vectors").map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    let mut vectors = Vec::new();
    for path in paths {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a readable file");
        let file: File = toml::from_str(&text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        for mut vector in file.vector {
            if vector.item == 0 {
                vector.item = file.item;
            }
            vectors.push((name.clone(), vector));
        }
    }
    vectors
}

impl Vector {
    /// The vector's bundle.
    pub fn bundle(&self) -> Bundle {
        bundle(&self.name, &self.scale, &self.tables)
    }
}

/// The bundle of these tables, with a programme of this edition.
pub fn bundle(name: &str, scale: &str, tables: &BTreeMap<String, String>) -> Bundle {
    let programme =
        format!("programme_id,name,scale,partner_service\nvector,Vektori,{scale},disability_services\n");
    let tables = tables.iter().map(|(table, rows)| (format!("{table}.csv"), expanded(rows)));
    let files = std::iter::once(("programme.csv".to_owned(), programme))
        .chain(tables)
        .map(|(name, text)| CsvFile { name, bytes: text.into_bytes() });
    let read = exchange::read_folder(files.collect());
    read.unwrap_or_else(|refused| panic!("{name}: {:?}", refused.problems))
}

/// Rows as they are meant: repeated, and numbered where they say `#`.
fn expanded(rows: &str) -> String {
    let mut lines = rows.lines().filter(|line| !line.trim().is_empty());
    let mut text = format!("{}\n", lines.next().unwrap_or_default());
    let mut number = 0;
    for line in lines {
        let repeated =
            line.split_once(" * ").and_then(|(times, row)| Some((times.trim().parse().ok()?, row)));
        let (times, row): (usize, &str) = repeated.unwrap_or((1, line));
        for _ in 0..times {
            number += 1;
            text.push_str(&row.replace('#', &number.to_string()));
            text.push('\n');
        }
    }
    text
}
