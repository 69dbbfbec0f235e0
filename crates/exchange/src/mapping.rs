//! A spreadsheet of another shape, mapped once to the record bundle.
//!
//! What a programme keeps today has sheets, headings and words of its own. A [`Mapping`] says which sheet is which
//! table, which heading which column and which word which code. [`suggest()`] proposes one from names and contents,
//! [`preview()`] shows what it makes of real rows, and [`apply()`] reads the records by the same rules as a bundle,
//! with every problem at the place in the user's own file. The file that a mapping is kept in is described in
//! docs/domain/mapping.md.

mod apply;
mod bind;
mod cells;
mod file;
mod fold;
mod forms;
mod kept;
mod met;
mod names;
mod open;
mod preview;
mod rows;
mod rules;
mod sheets;
mod suggest;
mod told;
mod why;

pub use apply::apply;
pub use bind::fits;
pub use kept::Kept;
pub use open::{read_sheet_files, read_sheets};
pub use preview::{CellState, PreviewCell, PreviewRow, preview};
pub use rules::{ColumnMapping, DateForm, Fixed, Ids, Mapping, SheetMapping, Unit};
pub use sheets::{Heading, Sheet, SheetRow};
pub use suggest::{ColumnSuggestion, SheetSuggestion, Suggestion, WordSuggestion, suggest};
pub use why::{Confidence, Content, Why};
