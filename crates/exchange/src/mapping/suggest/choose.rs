//! Which table each sheet seems to be.

use crate::mapping::sheets::Sheet;
use crate::mapping::suggest::columns::{Candidate, ColumnLook, assign, looks};
use crate::mapping::suggest::known::Known;
use crate::mapping::suggest::lexicon::{NameMatch, Strength, match_table};
use crate::mapping::why::{Confidence, Why};
use crate::schema::{Fill, Kind, TABLES, TableShape};

/// A sheet and its columns.
pub(super) struct SheetLook<'s> {
    pub(super) sheet: &'s Sheet,
    pub(super) header_row: Option<u32>,
    pub(super) columns: Vec<ColumnLook<'s>>,
}

/// What a sheet seems to be.
pub(super) struct Choice {
    pub(super) table: Option<&'static TableShape>,
    pub(super) confidence: Confidence,
    pub(super) why: Vec<Why>,
    /// For each column of the sheet, the column of the table.
    pub(super) columns: Vec<Option<Candidate>>,
}

impl<'s> SheetLook<'s> {
    pub(super) fn of(sheet: &'s Sheet) -> SheetLook<'s> {
        let header_row = sheet.header_row();
        let columns = header_row.map(|row| looks(sheet, row)).unwrap_or_default();
        SheetLook { sheet, header_row, columns }
    }

    /// Looks for the ids and names of other sheets in the columns.
    pub(super) fn find_names(&mut self, known: &Known<'_>) {
        for column in &mut self.columns {
            column.contents.find_names(known);
        }
    }
}

/// The table whose name and columns fit best.
pub(super) fn choose(look: &SheetLook<'_>) -> Choice {
    let nothing = |why: Why| Choice {
        table: None,
        confidence: Confidence::None,
        why: vec![why],
        columns: vec![None; look.columns.len()],
    };
    if look.header_row.is_none() {
        return nothing(Why::NoHeader);
    }
    let weighed = TABLES.iter().filter_map(|shape| weigh(look, shape));
    // Of two that weigh the same, the first.
    let best = weighed.reduce(|first, next| if next.0 > first.0 { next } else { first });
    best.map_or_else(|| nothing(Why::NoCounterpart), |(_, choice)| choice)
}

/// How much speaks for a table, and the choice of it; `None` where too little does.
fn weigh(look: &SheetLook<'_>, shape: &'static TableShape) -> Option<(usize, Choice)> {
    /// A sure column that must be filled and a little more.
    const LEAST: usize = 14;
    let name = match_table(&look.sheet.name, shape);
    let columns = assign(&look.columns, shape);
    let (matched, of) = (columns.iter().flatten().count(), look.columns.len());
    let missing = missing(&columns, shape);
    let by_columns = weight_of_columns(&columns, shape).saturating_sub(missing * 4);
    let is_named = name.is_some_and(|name| name.strength >= Strength::Synonym);
    // Nothing but its name tells the one row of the programme from a row of something else.
    let is_likely = by_columns >= LEAST && shape.name != "programme";
    if matched == 0 || !(is_named || is_likely) {
        return None;
    }
    let confidence = match (is_named, matched * 2 >= of, missing) {
        (true, true, _) => Confidence::Sure,
        (true, false, _) | (false, true, 0..=2) => Confidence::Likely,
        _ => Confidence::Guess,
    };
    let why = name.map(NameMatch::why).into_iter().chain([Why::Columns { matched, of }]).collect();
    let weight = by_columns + name.map_or(0, |name| weight_of_name(name.strength));
    Some((weight, Choice { table: Some(shape), confidence, why, columns }))
}

fn is_required(shape: &TableShape, place: usize) -> bool {
    let column = shape.columns.get(place);
    column.is_some_and(|column| column.fill == Fill::Required && !matches!(column.kind, Kind::Id))
}

/// How many columns must be filled and are not there.
fn missing(columns: &[Option<Candidate>], shape: &TableShape) -> usize {
    let has = |place: usize| columns.iter().flatten().any(|candidate| candidate.column == place);
    (0..shape.columns.len()).filter(|place| is_required(shape, *place) && !has(*place)).count()
}

fn weight_of_columns(columns: &[Option<Candidate>], shape: &TableShape) -> usize {
    const REQUIRED: usize = 3;
    let weight = |candidate: &Candidate| {
        let sure = match candidate.confidence {
            Confidence::Sure => 10,
            Confidence::Likely => 6,
            Confidence::Guess => 2,
            Confidence::None => 0,
        };
        if is_required(shape, candidate.column) { sure + REQUIRED } else { sure }
    };
    columns.iter().flatten().map(weight).sum()
}

fn weight_of_name(strength: Strength) -> usize {
    match strength {
        Strength::Part => 12,
        Strength::Near => 15,
        Strength::Synonym => 25,
        Strength::Same => 30,
    }
}
