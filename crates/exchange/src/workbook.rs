//! A bundle as one workbook, a sheet per table.

mod read;
mod sheet;
mod template;
mod write;

pub use read::read_workbook;
pub(crate) use read::visible_sheets;
pub use sheet::write_sheet;
pub use template::template;
pub use write::write_workbook;
