//! How much a reader takes before it says no, so that a hostile file cannot exhaust the machine.

/// The longest cell that a spreadsheet can hold, in characters.
pub const MAX_CELL_CHARS: usize = 32_767;

/// The most columns that a spreadsheet can hold.
pub(crate) const MAX_COLUMNS: usize = 16_384;

/// The most cells that the sheets of a file of another shape may have: all of them are held at once.
pub(crate) const MAX_SHEET_CELLS: usize = 5_000_000;

/// The most bytes that one part of a zip file or workbook may unpack to.
pub(crate) const MAX_UNPACKED: u64 = 1 << 30;

/// The most bytes that a whole zip file or workbook may unpack to.
pub(crate) const MAX_UNPACKED_TOTAL: u64 = 2 << 30;

/// Beyond this size, a part that unpacks to more than [`MAX_RATIO`] times its packed size is refused.
pub(crate) const RATIO_FROM: u64 = 16 << 20;

/// Spreadsheets of repeated rows pack to about a fiftieth; bombs to a thousandth.
pub(crate) const MAX_RATIO: u64 = 200;

/// The most parts that a zip file or workbook may have.
pub(crate) const MAX_PARTS: usize = 10_000;
