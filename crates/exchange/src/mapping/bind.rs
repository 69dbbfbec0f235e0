//! Ties a mapping to the sheets of a file: finds what it names, and tells what is not there.

use std::borrow::Cow;
use std::collections::BTreeSet;

use hashbrown::{HashMap, HashSet};

use crate::labels::folded;
use crate::mapping::names::CREATABLE;
use crate::mapping::rules::{ColumnMapping, Fixed, Ids, Mapping, SheetMapping};
use crate::mapping::sheets::{Heading, Sheet, SheetRow};
use crate::problem::{Problem, What, shortened};
use crate::schema::{Column, Fill, Kind, TableShape, shape};

/// What problems of the mapping itself name as their table.
pub(super) const MAPPING: &str = "mapping";

/// Whether the file has the sheets and headings that the mapping names: then it was made for such a file, settled
/// or not.
pub fn fits(sheets: &[Sheet], mapping: &Mapping) -> bool {
    let is_there = |problem: &Problem| {
        !matches!(problem.what, What::SheetMissing | What::HeadingMissing | What::NothingMapped)
    };
    bind(sheets, mapping).1.iter().all(is_there)
}

/// A sheet that feeds a table.
pub(super) struct Bound<'s> {
    pub(super) sheet: &'s Sheet,
    pub(super) header_row: u32,
    pub(super) shape: &'static TableShape,
    pub(super) ids: Ids,
    /// How each canonical column is filled.
    pub(super) fillings: Vec<Filling<'s>>,
    /// The cell that must be filled in every row that is read.
    only_with: Option<usize>,
    /// Cells, and the words in them for which a row is left out.
    left_out: Vec<(usize, HashSet<String>)>,
}

/// Where the cells of a canonical column come from.
#[derive(Default)]
pub(super) struct Filling<'s> {
    pub(super) cells: Vec<CellSource<'s>>,
    /// What stands where there is no cell, or a blank one.
    pub(super) fixed: Option<&'s str>,
}

/// A column of the sheet that a canonical column is read from.
pub(super) struct CellSource<'s> {
    pub(super) place: usize,
    pub(super) heading: String,
    pub(super) mapping: &'s ColumnMapping,
    /// What words mean, by their folded spelling.
    pub(super) words: HashMap<String, &'s str>,
}

impl Bound<'_> {
    /// Whether ids are made where the sheet has none.
    pub(super) fn makes_ids(&self) -> bool {
        let has_ids = self.shape.columns.first().is_some_and(|column| matches!(column.kind, Kind::Id));
        has_ids && self.ids != Ids::Column
    }

    /// Whether nothing fills this canonical column, which must be filled.
    pub(super) fn lacks(&self, place: usize) -> bool {
        let required = self.shape.columns.get(place).is_some_and(|column| column.fill != Fill::Optional);
        let blank = |filling: &Filling<'_>| filling.cells.is_empty() && filling.fixed.is_none();
        required && self.fillings.get(place).is_some_and(blank) && !(place == 0 && self.makes_ids())
    }

    /// Whether a row is to be read.
    pub(super) fn takes(&self, row: &SheetRow) -> bool {
        let is_filled = |place: usize| !row.cell(place).is_empty();
        let has_leave_word =
            || self.left_out.iter().any(|(place, words)| words.contains(folded(row.cell(*place)).as_str()));
        let mut cells = self.fillings.iter().flat_map(|filling| &filling.cells);
        self.only_with.is_none_or(is_filled) && cells.any(|cell| is_filled(cell.place)) && !has_leave_word()
    }
}

/// The sheets that feed tables, and what the mapping names that is not there.
pub(super) fn bind<'s>(sheets: &'s [Sheet], mapping: &'s Mapping) -> (Vec<Bound<'s>>, Vec<Problem>) {
    let mut binder = Binder { problems: Vec::new() };
    binder.check_fixed(mapping);
    let mut bounds = Vec::new();
    for each in &mapping.sheets {
        let Some(table) = &each.table else { continue };
        match (sheet_of(sheets, mapping, each), shape(table)) {
            (None, _) => binder.note(each.sheet.clone(), Place::Whole, "", What::SheetMissing),
            (Some(_), None) => binder.note(each.sheet.clone(), Place::Whole, table, What::NoSuchTarget),
            (Some(sheet), Some(shape)) => bounds.push(binder.bound(sheet, each, shape)),
        }
    }
    if mapping.sheets.iter().all(|each| each.table.is_none()) {
        binder.note(MAPPING, Place::Whole, "", What::NothingMapped);
    }
    binder.warn_of_others(sheets, mapping);
    (bounds, binder.problems)
}

/// The sheet of this name. A file of one sheet is often named anew each time it is saved.
fn sheet_of<'s>(sheets: &'s [Sheet], mapping: &Mapping, wanted: &SheetMapping) -> Option<&'s Sheet> {
    let named = sheets.iter().find(|sheet| folded(&sheet.name) == folded(&wanted.sheet));
    named.or_else(|| match sheets {
        [only] if mapping.sheets.iter().all(|each| each.sheet == wanted.sheet) => Some(only),
        _ => None,
    })
}

/// The place of the column with this name.
pub(super) fn column_place(shape: &TableShape, name: &str) -> Option<usize> {
    shape.columns.iter().position(|column| column.name == name)
}

/// Where in a sheet or in the mapping a problem is.
#[derive(Clone, Copy)]
enum Place<'p> {
    Whole,
    /// A part of the mapping.
    Part(&'p str),
    /// A heading and its row.
    Heading(u32, &'p str),
}

/// What was found wrong so far.
struct Binder {
    problems: Vec<Problem>,
}

impl Binder {
    fn note(&mut self, table: impl Into<Cow<'static, str>>, place: Place<'_>, value: &str, what: What) {
        let (row, column) = match place {
            Place::Whole => (None, None),
            Place::Part(part) => (None, Some(part)),
            Place::Heading(row, heading) => (Some(row), Some(heading)),
        };
        let column = column.map(|column| shortened(column).into());
        let value = shortened(value);
        self.problems.push(Problem { row, column, value, ..Problem::of_table(table, what) });
    }

    fn note_heading(&mut self, bound: &Bound<'_>, heading: &str, value: &str, what: What) {
        self.note(bound.sheet.name.clone(), Place::Heading(bound.header_row, heading), value, what);
    }

    fn check_fixed(&mut self, mapping: &Mapping) {
        self.check_columns("programme", &mapping.programme);
        for (table, fixed) in &mapping.create {
            if CREATABLE.contains(&table.as_str()) {
                self.check_columns(table, fixed);
            } else {
                self.note(MAPPING, Place::Part("create"), table, What::NoSuchTarget);
            }
        }
    }

    fn check_columns(&mut self, table: &str, fixed: &Fixed) {
        let Some(shape) = shape(table) else { return };
        for name in fixed.keys().filter(|name| column_place(shape, name).is_none()) {
            self.note(MAPPING, Place::Part(table), name, What::NoSuchTarget);
        }
    }

    fn bound<'s>(
        &mut self,
        sheet: &'s Sheet,
        mapping: &'s SheetMapping,
        shape: &'static TableShape,
    ) -> Bound<'s> {
        let mut bound = Bound {
            sheet,
            header_row: mapping.header_row,
            shape,
            ids: mapping.ids,
            fillings: shape.columns.iter().map(|_| Filling::default()).collect(),
            only_with: None,
            left_out: Vec::new(),
        };
        let headings = sheet.headings(mapping.header_row);
        for column in &mapping.columns {
            self.bind_column(&mut bound, &headings, column);
        }
        for (name, value) in &mapping.constants {
            if let Some(filling) = column_place(shape, name).and_then(|place| bound.fillings.get_mut(place)) {
                filling.fixed = Some(value);
            } else {
                self.note_heading(&bound, "constants", name, What::NoSuchTarget);
            }
        }
        if let Some(name) = &mapping.only_with {
            bound.only_with = self.place(&bound, &headings, name);
        }
        if mapping.ids == Ids::Name && column_place(shape, "name").is_none() {
            self.note_heading(&bound, "ids", "name", What::NoSuchTarget);
        }
        let lacking = shape.columns.iter().enumerate().filter(|(place, _)| bound.lacks(*place));
        for (_, column) in lacking {
            self.note_heading(&bound, column.name, "", What::ColumnMissing);
        }
        bound
    }

    fn bind_column<'s>(&mut self, bound: &mut Bound<'s>, headings: &[Heading], mapping: &'s ColumnMapping) {
        if mapping.to.is_none() && mapping.leave_out.is_empty() {
            return;
        }
        let Some(place) = self.place(bound, headings, &mapping.from) else { return };
        if !mapping.leave_out.is_empty() {
            let words = mapping.leave_out.iter().map(|word| folded(word)).collect();
            bound.left_out.push((place, words));
        }
        let Some(to) = &mapping.to else { return };
        let target = column_place(bound.shape, to);
        let Some((column, at)) = target.and_then(|at| Some((bound.shape.columns.get(at)?, at))) else {
            self.note_heading(bound, &mapping.from, to, What::NoSuchTarget);
            return;
        };
        let is_taken = bound.fillings.get(at).is_some_and(|filling| !filling.cells.is_empty());
        if is_taken && !may_join(column) {
            self.note_heading(bound, &mapping.from, to, What::TargetTwice);
            return;
        }
        let words = mapping.words.iter().map(|(word, meaning)| (folded(word), meaning.as_str())).collect();
        let source = CellSource { place, heading: mapping.from.clone(), mapping, words };
        if let Some(filling) = bound.fillings.get_mut(at) {
            filling.cells.push(source);
        }
    }

    fn place(&mut self, bound: &Bound<'_>, headings: &[Heading], name: &str) -> Option<usize> {
        let key = folded(name);
        let found = headings.iter().find(|heading| heading.key == key).map(|heading| heading.place);
        if found.is_none() {
            self.note_heading(bound, name, "", What::HeadingMissing);
        }
        found
    }

    /// Warns of sheets and headings that the mapping says nothing of.
    fn warn_of_others(&mut self, sheets: &[Sheet], mapping: &Mapping) {
        for sheet in sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
            let is_of_sheet = |each: &&SheetMapping| {
                sheet_of(sheets, mapping, each).is_some_and(|found| found.name == sheet.name)
            };
            let parts: Vec<&SheetMapping> = mapping.sheets.iter().filter(is_of_sheet).collect();
            if parts.is_empty() {
                self.note(sheet.name.clone(), Place::Whole, "", What::SheetNotMapped);
            }
            let Some(first) = parts.iter().find(|part| part.table.is_some()) else { continue };
            let columns = parts.iter().flat_map(|part| &part.columns);
            let named: BTreeSet<String> = columns.map(|column| folded(&column.from)).collect();
            for heading in sheet.headings(first.header_row).iter().filter(|each| !named.contains(&each.key)) {
                let place = Place::Heading(first.header_row, &heading.name);
                self.note(sheet.name.clone(), place, "", What::HeadingNotMapped);
            }
        }
    }
}

/// Whether a column may be read from several: a name from its parts, a list from its members.
fn may_join(column: &Column) -> bool {
    matches!(column.kind, Kind::Text | Kind::Reference(_) | Kind::References(_) | Kind::Codes(_))
}
