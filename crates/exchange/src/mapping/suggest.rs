//! Proposes a mapping from what sheets and columns are called and what they hold. The same file gives the same
//! proposal; a person looks at it before anything is read by it.

mod choose;
mod columns;
mod contents;
mod known;
mod lexicon;
mod meanings;

use std::collections::BTreeSet;

use casework::Text;

use crate::mapping::bind::column_place;
use crate::mapping::cells::MINUTES;
use crate::mapping::kept::Kept;
use crate::mapping::names::{CREATABLE, REFERRED};
use crate::mapping::rules::{ColumnMapping, DateForm, Fixed, Ids, Mapping, SheetMapping, Unit};
use crate::mapping::sheets::Sheet;
use crate::mapping::why::{Confidence, Why};
use crate::problem::shortened;
use crate::schema::{Fill, Kind, TableShape, shape};
use choose::{Choice, SheetLook, choose};
use columns::{Candidate, ColumnLook};
use known::Known;
use lexicon::says_hours;
use meanings::words_of;

/// What a file seems to hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The sheets in the file's order.
    pub sheets: Vec<SheetSuggestion>,
    /// Tables that columns refer to by name and that no sheet holds: a row is to be made of each name.
    pub create: Vec<&'static str>,
}

/// What a sheet seems to be.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetSuggestion {
    /// Its name.
    pub sheet: String,
    /// The row of its headings, as the spreadsheet numbers it.
    pub header_row: Option<u32>,
    /// How many rows are below.
    pub rows: usize,
    /// The table that it seems to be.
    pub table: Option<&'static str>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why, the strongest reason first.
    pub why: Vec<Why>,
    /// Where the ids of its rows are to come from.
    pub ids: Ids,
    /// Columns that must be filled and that no column of the sheet seems to be.
    pub missing: Vec<&'static str>,
    /// Its columns in their order.
    pub columns: Vec<ColumnSuggestion>,
}

/// What a column seems to be.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnSuggestion {
    /// What it is called.
    pub heading: String,
    /// Some of what it holds.
    pub samples: Vec<Text>,
    /// The column of the table that it seems to be.
    pub to: Option<&'static str>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why, the strongest reason first.
    pub why: Vec<Why>,
    /// How its days are written.
    pub dates: DateForm,
    /// What its numbers count where minutes are wanted.
    pub unit: Unit,
    /// Its words, where they must mean something.
    pub words: Vec<WordSuggestion>,
}

/// What a word seems to mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordSuggestion {
    /// The word as it is first written.
    pub word: String,
    /// How many rows have it.
    pub rows: usize,
    /// The code, `yes` or `no`, the name it is short for, or nothing where it stands for a blank.
    pub meaning: Option<String>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why.
    pub why: Why,
}

/// Proposes what each sheet, column and word is, by what the file and the programme have.
pub fn suggest(sheets: &[Sheet], kept: &Kept<'_>) -> Suggestion {
    let mut looks: Vec<SheetLook<'_>> = sheets.iter().map(SheetLook::of).collect();
    // Twice: once it is known which sheet holds whose names, a column of names can be told by them.
    let first: Vec<Choice> = looks.iter().map(choose).collect();
    let mut known = known_of(&looks, &first);
    for table in REFERRED {
        kept.names(table).for_each(|(id, name)| known.add(table, id, name));
    }
    for look in &mut looks {
        look.find_names(&known);
    }
    let sheets: Vec<SheetSuggestion> =
        looks.iter().map(|look| sheet_suggestion(look, choose(look), &known)).collect();
    let create = to_create(&sheets);
    Suggestion { sheets, create }
}

/// The ids and names in the sheets that seem to be tables that others refer to.
fn known_of<'s>(looks: &[SheetLook<'s>], choices: &[Choice]) -> Known<'s> {
    let mut known = Known::default();
    for (look, choice) in looks.iter().zip(choices) {
        let Some(table) = choice.table.filter(|table| REFERRED.contains(&table.name)) else { continue };
        let places = |name: Option<usize>| -> Vec<usize> {
            let columns = choice.columns.iter().zip(&look.columns);
            let of_name = columns.filter_map(|(candidate, look)| {
                (Some(candidate.as_ref()?.column) == name).then_some(look.heading.place)
            });
            of_name.collect()
        };
        let (ids, names) = (places(Some(0)), places(column_place(table, "name")));
        for row in look.sheet.below(look.header_row.unwrap_or_default()) {
            let id = ids.first().map_or("", |place| row.cell(*place));
            let name = names.iter().map(|place| row.cell(*place)).collect::<Vec<_>>().join(" ");
            known.add(table.name, id, name.trim());
        }
    }
    known
}

fn sheet_suggestion(look: &SheetLook<'_>, choice: Choice, known: &Known<'_>) -> SheetSuggestion {
    let has = |place: usize| choice.columns.iter().flatten().any(|each| each.column == place);
    let ids = choice.table.map_or(Ids::Column, |table| ids_of(table, has));
    let missing = choice.table.map_or_else(Vec::new, |table| {
        let columns = table.columns.iter().enumerate();
        let lacking = columns.filter(|(place, column)| column.fill != Fill::Optional && !has(*place));
        let not_made = lacking.filter(|(_, column)| !matches!(column.kind, Kind::Id) || ids == Ids::Column);
        not_made.map(|(_, column)| column.name).collect()
    });
    let table = choice.table;
    let columns = look.columns.iter().zip(choice.columns);
    SheetSuggestion {
        sheet: look.sheet.name.clone(),
        header_row: look.header_row,
        rows: look.sheet.below(look.header_row.unwrap_or_default()).count(),
        table: table.map(|table| table.name),
        confidence: choice.confidence,
        why: choice.why,
        ids,
        missing,
        columns: columns.map(|(look, candidate)| column_suggestion(look, candidate, table, known)).collect(),
    }
}

/// Names of employers and staff stay when rows are put in between; of other rows only the place is known.
fn ids_of(table: &TableShape, has: impl Fn(usize) -> bool) -> Ids {
    let has_ids = table.columns.first().is_some_and(|column| matches!(column.kind, Kind::Id));
    if !has_ids || has(0) {
        Ids::Column
    } else if CREATABLE.contains(&table.name) && column_place(table, "name").is_some_and(has) {
        Ids::Name
    } else {
        Ids::Row
    }
}

fn column_suggestion(
    look: &ColumnLook<'_>,
    candidate: Option<Candidate>,
    table: Option<&'static TableShape>,
    known: &Known<'_>,
) -> ColumnSuggestion {
    const SAMPLES: usize = 3;
    let contents = &look.contents;
    let words = contents.words.iter().map(|word| word.text).chain(contents.long_text);
    let column = table.zip(candidate.as_ref()).and_then(|(table, each)| table.columns.get(each.column));
    let is_minutes = column.is_some_and(|column| column.name == MINUTES);
    let counts_hours = is_minutes && (says_hours(&look.keys) || contents.unit == Unit::Hours);
    let is_day = column.is_some_and(|column| matches!(column.kind, Kind::Day));
    let (confidence, why) = candidate.map_or((Confidence::None, vec![Why::NoCounterpart]), |candidate| {
        (candidate.confidence, candidate.why)
    });
    ColumnSuggestion {
        heading: look.heading.name.clone(),
        samples: words.filter_map(|text| Text::new(&shortened(text))).take(SAMPLES).collect(),
        to: column.map(|column| column.name),
        confidence,
        why,
        dates: if is_day { contents.dates } else { DateForm::Usual },
        unit: if counts_hours { Unit::Hours } else { Unit::Minutes },
        words: column.map_or_else(Vec::new, |column| words_of(column, contents, known)),
    }
}

/// Tables that are referred to by name and that no sheet holds.
fn to_create(sheets: &[SheetSuggestion]) -> Vec<&'static str> {
    let held: BTreeSet<&str> = sheets.iter().filter_map(|sheet| sheet.table).collect();
    let targets = sheets.iter().filter_map(|sheet| Some((sheet, shape(sheet.table?)?)));
    let referred: BTreeSet<&str> = targets
        .flat_map(|(sheet, shape)| {
            let columns = sheet.columns.iter().filter_map(move |column| column_place(shape, column.to?));
            columns.filter_map(move |place| match shape.columns.get(place)?.kind {
                Kind::Reference(table) | Kind::References(table) => Some(table),
                _ => None,
            })
        })
        .collect();
    CREATABLE.into_iter().filter(|table| referred.contains(table) && !held.contains(table)).collect()
}

impl Suggestion {
    /// The mapping of everything that is at least so sure. The rest is left out, and words without a meaning are to
    /// be settled; the cells of the programme are not in a file and are the caller's to add.
    pub fn mapping(&self, least: Confidence) -> Mapping {
        let create = self.create.iter().map(|table| ((*table).to_owned(), usual_cells(table))).collect();
        let sheets = self.sheets.iter().map(|sheet| sheet.mapping(least)).collect();
        Mapping { name: String::new(), programme: Fixed::new(), create, sheets }
    }
}

/// The cells of a row made of a name: whoever is named only is most often a coach with full working time.
fn usual_cells(table: &str) -> Fixed {
    let cells: &[(&str, &str)] =
        if table == "staff" { &[("role", "employment_specialist"), ("fte", "1")] } else { &[] };
    cells.iter().map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())).collect()
}

impl SheetSuggestion {
    fn mapping(&self, least: Confidence) -> SheetMapping {
        let table = self.table.filter(|_| self.confidence >= least);
        let columns = self.columns.iter().filter(|_| table.is_some());
        SheetMapping {
            sheet: self.sheet.clone(),
            header_row: self.header_row.unwrap_or(1),
            table: table.map(str::to_owned),
            ids: self.ids,
            only_with: None,
            constants: Fixed::new(),
            columns: columns.map(|column| column.mapping(least)).collect(),
        }
    }
}

impl ColumnSuggestion {
    fn mapping(&self, least: Confidence) -> ColumnMapping {
        let to = self.to.filter(|_| self.confidence >= least);
        // What the reader knows by itself need not be said.
        let told = self.words.iter().filter(|word| word.why != Why::SameName && word.confidence >= least);
        let words = told.filter_map(|word| Some((word.word.clone(), word.meaning.clone()?)));
        ColumnMapping {
            from: self.heading.clone(),
            to: to.map(str::to_owned),
            dates: self.dates,
            unit: self.unit,
            words: if to.is_some() { words.collect() } else { Fixed::new() },
            leave_out: Vec::new(),
        }
    }
}
