//! Reads mapped sheets through the reader of bundles, so that all its rules hold.

use std::borrow::Cow;

use crate::mapping::bind::{Bound, bind};
use crate::mapping::kept::Kept;
use crate::mapping::met::met;
use crate::mapping::names::{Twofold, resolve};
use crate::mapping::rows::{MappedRow, MappedTable, tables_of};
use crate::mapping::rules::Mapping;
use crate::mapping::sheets::Sheet;
use crate::mapping::told::told;
use crate::problem::{Problem, Severity};
use crate::read::{
    Assembly, Bundle, Header, Headerless, Parsed, RawRow, Record, References, Refused, Rows, rows_into,
};

/// Reads the records that a mapping makes of the sheets. Problems name sheet, row and heading as the file has them; a
/// word or a name that is not understood is told once, with the number of its rows.
///
/// Names are also those of what the programme keeps. Rows of it that others refer to are in the bundle as they are kept.
pub fn apply(sheets: &[Sheet], mapping: &Mapping, kept: &Kept<'_>) -> Result<Bundle, Refused> {
    let mut mapped = Mapped::of(sheets, mapping, kept);
    let mut problems = std::mem::take(&mut mapped.problems);
    let (records, found) = match mapped.read() {
        Ok(Bundle { records, warnings }) => (Some(records), warnings),
        Err(Refused { problems }) => (None, problems),
    };
    problems.extend(told(found, &mapped));
    problems.extend(met(&mapped, records.as_ref(), kept));
    let has_error = problems.iter().any(|problem| problem.severity() == Severity::Error);
    match records {
        Some(records) if !has_error => Ok(Bundle { records, warnings: problems }),
        _ => Err(Refused { problems }),
    }
}

/// Sheets as tables of a bundle, not yet read.
pub(super) struct Mapped<'s> {
    pub(super) bounds: Vec<Bound<'s>>,
    pub(super) tables: Vec<MappedTable<'s>>,
    pub(super) twofold: Twofold,
    /// What the mapping names that is not there.
    problems: Vec<Problem>,
}

impl<'s> Mapped<'s> {
    pub(super) fn of(sheets: &'s [Sheet], mapping: &'s Mapping, kept: &Kept<'_>) -> Mapped<'s> {
        let (bounds, problems) = bind(sheets, mapping);
        let mut tables = tables_of(&bounds, mapping);
        kept.meet(&mut tables, &bounds);
        let twofold = resolve(&mut tables, &mapping.create, kept);
        kept.add_referred(&mut tables);
        Mapped { bounds, tables, twofold, problems }
    }

    /// Reads the tables. Problems name tables and columns canonically, and rows by their order in the table from 1.
    pub(super) fn read(&self) -> Result<Bundle, Refused> {
        Tables(&self.tables).assemble()
    }

    /// The table of this name.
    pub(super) fn table(&self, name: &str) -> Option<&MappedTable<'s>> {
        self.tables.iter().find(|table| table.shape.name == name)
    }
}

struct Tables<'t, 's>(&'t [MappedTable<'s>]);

impl Assembly for Tables<'_, '_> {
    fn table<T: Record + Send>(&mut self, references: &References) -> Parsed<T> {
        let mut parsed = Parsed::default();
        let Some(table) = self.0.iter().find(|table| table.shape.name == T::TABLE) else { return parsed };
        let width = table.shape.columns.len();
        let header = Header { shape: table.shape, places: (0..width).map(Some).collect(), width };
        let mut rows = Numbered { rows: table.rows.iter(), number: 0 };
        rows_into(&mut parsed, &header, &mut Headerless::default(), &mut rows, references);
        parsed.complete &= table.tells_ids;
        parsed
    }

    fn other_problems(&mut self) -> Vec<Problem> {
        Vec::new()
    }
}

/// Rows numbered by their order: those of several sheets may have the same number in their spreadsheets.
struct Numbered<'t, 's> {
    rows: std::slice::Iter<'t, MappedRow<'s>>,
    number: u32,
}

impl<'t> Rows<'t> for Numbered<'t, '_> {
    fn next_row(&mut self, row: &mut RawRow<'t>) -> bool {
        row.clear();
        let Some(next) = self.rows.next() else { return false };
        self.number = self.number.saturating_add(1);
        row.number = self.number;
        row.cells.extend(next.cells.iter().map(|cell| Cow::Borrowed(cell.as_bytes())));
        true
    }
}
