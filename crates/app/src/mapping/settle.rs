//! The words that a mapping has to say something of, and the names that it may say.

use std::collections::{BTreeMap, BTreeSet};

use casework::Text;
use exchange::mapping::{
    ColumnMapping, ColumnSuggestion, Confidence, Kept, Mapping, Sheet, SheetMapping, Suggestion, Why,
    WordSuggestion,
};
use exchange::{Problem, Severity, What};

use super::edit::{is_same, part_sheet};

/// The most names of a table that are offered.
const MOST_NAMES: usize = 500;
/// Tables whose rows are referred to by name.
const REFERRED: [&str; 4] = ["staff", "partner_teams", "employers", "clients"];

/// A word in the cells of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// The sheet's place in the mapping.
    pub part: usize,
    /// The column's place in the sheet.
    pub column: usize,
    /// The word.
    pub word: String,
    /// How many rows have it.
    pub rows: usize,
    /// What is said of it.
    pub state: WordState,
    /// How sure the suggestion is.
    pub confidence: Confidence,
    /// Why it is suggested.
    pub why: Option<Why>,
}

/// What is said of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordState {
    /// Nothing, and nobody can tell what it means.
    Unsettled,
    /// It means this; blank is nothing.
    Is(String),
    /// Rows that have it are left out.
    LeftOut,
}

/// The words of one sheet and the unsettled ones of all, the unsettled first; and the problems that are not of words.
pub(super) fn words(
    found: Vec<Problem>,
    sheets: &[Sheet],
    mapping: &Mapping,
    suggestion: &Suggestion,
    part: usize,
) -> (Vec<Word>, Vec<Problem>) {
    let (mut words, problems) = unsettled(found, sheets, mapping);
    words.sort_by(|one, other| other.rows.cmp(&one.rows).then_with(|| one.word.cmp(&other.word)));
    if let Some(shown) = mapping.sheets.get(part).filter(|shown| shown.table.is_some()) {
        let place = part_sheet(sheets, mapping, shown);
        let sheet = place.and_then(|place| sheets.get(place));
        let suggested = place.and_then(|place| suggestion.sheets.get(place));
        let suggested = suggested.filter(|suggested| suggested.table == shown.table.as_deref());
        for (at, column) in shown.columns.iter().enumerate().filter(|(_, column)| column.to.is_some()) {
            let of_heading = |each: &&ColumnSuggestion| is_same(&each.heading, &column.from);
            let of_column = suggested.and_then(|sheet| sheet.columns.iter().find(of_heading));
            let proposed = of_column.filter(|each| each.to == column.to.as_deref());
            let proposed = proposed.map(|each| each.words.as_slice()).unwrap_or_default();
            let told = said(column, proposed, |word| rows_with(sheet, shown, column, word));
            let is_open = |told: &Told<'_>| {
                words
                    .iter()
                    .any(|word| (word.part, word.column) == (part, at) && is_same(&word.word, told.word))
            };
            let more: Vec<Word> =
                told.into_iter().filter(|told| !is_open(told)).map(|told| told.word(part, at)).collect();
            words.extend(more);
        }
    }
    (words, problems)
}

/// Words that nobody can tell the meaning of, by the problems that they make; and the other problems.
fn unsettled(found: Vec<Problem>, sheets: &[Sheet], mapping: &Mapping) -> (Vec<Word>, Vec<Problem>) {
    let (mut words, mut others): (Vec<Word>, Vec<Problem>) = (Vec::new(), Vec::new());
    for problem in found.into_iter().filter(|problem| problem.severity() == Severity::Error) {
        let place = rows_of(&problem).and_then(|rows| {
            let (part, column) = place_of(&problem, sheets, mapping)?;
            Some((part, column, rows))
        });
        let Some((part, column, rows)) = place else {
            others.push(problem);
            continue;
        };
        let is_it = |word: &&mut Word| {
            (word.part, word.column) == (part, column) && is_same(&word.word, &problem.value)
        };
        if let Some(word) = words.iter_mut().find(is_it) {
            word.rows += rows;
        } else {
            words.push(Word {
                part,
                column,
                word: problem.value,
                rows,
                state: WordState::Unsettled,
                confidence: Confidence::None,
                why: None,
            });
        }
    }
    (words, others)
}

/// How many rows a problem of a word is about; `None` for one that saying what the word means does not settle. What was
/// cut short cannot be told apart from what begins alike.
fn rows_of(problem: &Problem) -> Option<usize> {
    if problem.value.is_empty() || problem.value.ends_with('…') {
        return None;
    }
    match problem.what {
        What::UnknownWord { rows, .. } | What::UnknownName { rows, .. } | What::NameOfTwo { rows, .. } => {
            Some(rows)
        }
        What::NotADay | What::NotANumber | What::NotWhole | What::NotYesNo => Some(1),
        _ => None,
    }
}

/// The sheet and the column of the mapping that a problem is about.
fn place_of(problem: &Problem, sheets: &[Sheet], mapping: &Mapping) -> Option<(usize, usize)> {
    let heading = problem.column.as_deref()?;
    let parts = mapping.sheets.iter().enumerate().filter(|(_, part)| {
        let sheet = part_sheet(sheets, mapping, part).and_then(|place| sheets.get(place));
        part.table.is_some() && sheet.is_some_and(|sheet| sheet.name == problem.table)
    });
    let mut places = parts.filter_map(|(at, part)| {
        let is_it = |column: &ColumnMapping| column.to.is_some() && is_same(&column.from, heading);
        part.columns.iter().position(is_it).map(|column| (at, column))
    });
    places.next()
}

/// A word of a column of which something is said or known.
struct Told<'t> {
    word: &'t str,
    rows: usize,
    state: WordState,
    confidence: Confidence,
    why: Option<Why>,
}

impl Told<'_> {
    fn word(self, part: usize, column: usize) -> Word {
        Word {
            part,
            column,
            word: self.word.to_owned(),
            rows: self.rows,
            state: self.state,
            confidence: self.confidence,
            why: self.why,
        }
    }
}

/// The words of which the mapping says something, and those whose meaning is plain.
fn said<'t>(
    column: &'t ColumnMapping,
    proposed: &'t [WordSuggestion],
    rows_with: impl Fn(&str) -> usize,
) -> Vec<Told<'t>> {
    let mut told = Vec::new();
    for each in proposed {
        let meant = column.words.iter().find(|(word, _)| is_same(word, &each.word));
        let is_left_out = column.leave_out.iter().any(|word| is_same(word, &each.word));
        let state = match (meant, &each.meaning) {
            _ if is_left_out => WordState::LeftOut,
            (Some((_, meaning)), _) => WordState::Is(meaning.clone()),
            (None, Some(meaning)) if each.why == Why::SameName => WordState::Is(meaning.clone()),
            _ => continue,
        };
        // What somebody chose instead has no reason but that.
        let is_proposed = matches!(&state, WordState::Is(meaning) if Some(meaning) == each.meaning.as_ref());
        told.push(Told {
            word: &each.word,
            rows: each.rows,
            state,
            confidence: if is_proposed { each.confidence } else { Confidence::Sure },
            why: is_proposed.then(|| each.why.clone()),
        });
    }
    let is_new = |word: &str| !proposed.iter().any(|each| is_same(&each.word, word));
    let own = |word: &'t str, state: WordState| Told {
        word,
        rows: rows_with(word),
        state,
        confidence: Confidence::Sure,
        why: None,
    };
    let meant = column.words.iter().filter(|(word, _)| is_new(word));
    told.extend(meant.map(|(word, meaning)| own(word, WordState::Is(meaning.clone()))));
    let left_out = column.leave_out.iter().filter(|word| is_new(word));
    told.extend(left_out.map(|word| own(word, WordState::LeftOut)));
    told
}

/// How many rows have this in the column.
fn rows_with(sheet: Option<&Sheet>, part: &SheetMapping, column: &ColumnMapping, word: &str) -> usize {
    let Some(sheet) = sheet else { return 0 };
    let headings = sheet.headings(part.header_row);
    let place = headings.iter().find(|heading| is_same(&heading.name, &column.from)).map(|each| each.place);
    let Some(place) = place else { return 0 };
    sheet.below(part.header_row).filter(|row| is_same(row.cell(place), word)).count()
}

/// The names in the sheets that are tables whose rows are referred to, and those that the programme keeps, in the order
/// of the alphabet.
pub(super) fn names(
    sheets: &[Sheet],
    mapping: &Mapping,
    kept: &Kept<'_>,
) -> BTreeMap<&'static str, Vec<Text>> {
    let of_table = |table: &'static str| {
        let parts = mapping.sheets.iter().filter(|part| part.table.as_deref() == Some(table));
        let mut names: BTreeSet<String> = parts.flat_map(|part| names_of(sheets, mapping, part)).collect();
        names.extend(kept.names(table).map(|(_, name)| name.to_owned()));
        let names: Vec<Text> = names.iter().filter_map(|name| Text::new(name)).take(MOST_NAMES).collect();
        (table, names)
    };
    REFERRED.into_iter().map(of_table).collect()
}

fn names_of(sheets: &[Sheet], mapping: &Mapping, part: &SheetMapping) -> Vec<String> {
    let sheet = part_sheet(sheets, mapping, part).and_then(|place| sheets.get(place));
    let Some(sheet) = sheet else { return Vec::new() };
    let named = part.columns.iter().filter(|column| column.to.as_deref() == Some("name"));
    let headings = sheet.headings(part.header_row);
    let place = |column: &ColumnMapping| {
        headings.iter().find(|heading| is_same(&heading.name, &column.from)).map(|heading| heading.place)
    };
    let places: Vec<usize> = named.filter_map(place).collect();
    let rows = sheet.below(part.header_row);
    let name = |row: &exchange::mapping::SheetRow| {
        let cells: Vec<&str> = places.iter().map(|place| row.cell(*place)).collect();
        cells.join(" ").trim().to_owned()
    };
    rows.map(name).filter(|name| !name.is_empty()).collect()
}
