//! A bundle as one workbook, a sheet per table.

mod read;
mod template;
mod write;

pub use read::read_workbook;
pub use template::template;
pub use write::write_workbook;
