//! The record bundle, both ways: bytes in, [`Records`](casework::Records) out, and back.
//!
//! A bundle is a folder of CSV files, a zip of one, or a workbook with a sheet per table. Reading finds every
//! problem at once and never fails halfway; writing gives the canonical form, or the same with labels
//! in a language. A spreadsheet of another shape is mapped to a bundle ([`mapping`]). Nothing here touches a disk:
//! the caller brings bytes and takes bytes.

mod archive;
mod csv;
mod labels;
mod limits;
pub mod mapping;
mod problem;
mod read;
mod schema;
mod tables;
mod workbook;
mod write;

pub use archive::{read_zip, write_zip};
pub use csv::{CsvFile, is_table_file, read_folder, write_folder};
pub use limits::MAX_CELL_CHARS;
pub use problem::{Problem, Severity, What, in_words};
pub use read::{Bundle, Refused};
pub use schema::{CodeList, Column, Fill, Kind, TABLES, TableShape};
pub use workbook::{read_workbook, template, write_sheet, write_workbook};

/// Whether what is written names columns and codes canonically or by their labels in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// As the format names them; what programs exchange.
    Canonical,
    /// The labels of this language; what people read.
    Labels(words::Lang),
}
