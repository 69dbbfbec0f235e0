//! What is wrong with a bundle, told so that the person who keeps it can mend it.

use std::borrow::Cow;

use casework::Day;
use words::{Arg, Words};

use crate::Names;
use crate::labels::{code_label, table_label};

/// One thing that is wrong or odd, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The table by its canonical name, or the file's name where no table is known.
    pub table: Cow<'static, str>,
    /// The row as the spreadsheet numbers it, the header being 1; `None` for the whole table.
    pub row: Option<u32>,
    /// The column by its canonical name, or as the file names it where it is not known.
    pub column: Option<Cow<'static, str>>,
    /// What the cell holds, shortened to 60 characters.
    pub value: String,
    /// What is wrong.
    pub what: What,
}

/// Whether a problem stops the bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The bundle is refused.
    Error,
    /// The bundle is read.
    Warning,
}

/// The kinds of problem.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is told in words by its text, problem-… in the words")]
pub enum What {
    // The file.
    NotUtf16,
    NotAZip,
    NotAWorkbook,
    OldWorkbook,
    PasswordProtected,
    TooLarge {
        most: u64,
    },
    TooManyParts,
    SeveralFolders,
    Empty,
    NotWritten,
    TooManyRows {
        most: usize,
    },
    TableTwice,
    ProgrammeRows {
        rows: usize,
    },
    // The header.
    ColumnTwice,
    ColumnMissing,
    ColumnAmbiguous {
        first: &'static str,
        second: &'static str,
    },
    TooManyColumns,
    // The row.
    UnclosedQuote,
    TextAfterQuote,
    QuoteInCell,
    TooManyCells,
    // The cell.
    NotUtf8,
    ControlCharacter,
    CellTooLong {
        chars: usize,
    },
    Missing,
    UnknownCode {
        list: &'static str,
    },
    AmbiguousCode {
        list: &'static str,
        first: &'static str,
        second: &'static str,
    },
    NotADay,
    NotANumber,
    NotWhole,
    OutOfRange {
        least: u32,
        most: u32,
    },
    NotYesNo,
    NotYesNoOfComponent,
    NotARating,
    RepeatedId {
        row: u32,
    },
    UnknownId {
        table: &'static str,
    },
    EndBeforeStart {
        start: Day,
    },
    // A mapping and what it maps.
    NotAMapping {
        reason: String,
    },
    MappingVersion {
        version: u32,
    },
    NoSuchTarget,
    TargetTwice,
    SheetMissing,
    HeadingMissing,
    NothingMapped,
    TooManySheetCells {
        most: usize,
    },
    UnknownWord {
        list: &'static str,
        rows: usize,
    },
    UnknownName {
        table: &'static str,
        rows: usize,
    },
    NameOfTwo {
        table: &'static str,
        rows: usize,
    },
    RepeatedIdOnSheet {
        sheet: String,
        row: u32,
    },
    // Warnings.
    UnknownTable,
    UnknownColumn,
    ColumnWithoutHeader,
    UnknownComponent,
    NotAnOccupation,
    SheetNotMapped,
    HeadingNotMapped,
    /// Rows whose ids are made meet others under the same ids.
    OverOthers {
        rows: usize,
    },
    /// Rows that are kept already, under other ids.
    KeptAlready {
        rows: usize,
    },
}

impl What {
    /// Whether this stops the bundle.
    pub fn severity(&self) -> Severity {
        match self {
            What::UnknownTable
            | What::UnknownColumn
            | What::ColumnWithoutHeader
            | What::UnknownComponent
            | What::NotAnOccupation
            | What::SheetNotMapped
            | What::HeadingNotMapped
            | What::OverOthers { .. }
            | What::KeptAlready { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    fn key(&self) -> &'static str {
        match self {
            What::NotUtf16 => "problem-not-utf16",
            What::NotAZip => "problem-not-a-zip",
            What::NotAWorkbook => "problem-not-a-workbook",
            What::OldWorkbook => "problem-old-workbook",
            What::PasswordProtected => "problem-password-protected",
            What::TooLarge { .. } => "problem-too-large",
            What::TooManyParts => "problem-too-many-parts",
            What::SeveralFolders => "problem-several-folders",
            What::Empty => "problem-empty",
            What::NotWritten => "problem-not-written",
            What::TooManyRows { .. } => "problem-too-many-rows",
            What::TableTwice => "problem-table-twice",
            What::ProgrammeRows { .. } => "problem-programme-rows",
            What::ColumnTwice => "problem-column-twice",
            What::ColumnMissing => "problem-column-missing",
            What::ColumnAmbiguous { .. } => "problem-column-ambiguous",
            What::TooManyColumns => "problem-too-many-columns",
            What::UnclosedQuote => "problem-unclosed-quote",
            What::TextAfterQuote => "problem-text-after-quote",
            What::QuoteInCell => "problem-quote-in-cell",
            What::TooManyCells => "problem-too-many-cells",
            What::NotUtf8 => "problem-not-utf8",
            What::ControlCharacter => "problem-control-character",
            What::CellTooLong { .. } => "problem-cell-too-long",
            What::Missing => "problem-missing",
            What::UnknownCode { .. } => "problem-unknown-code",
            What::AmbiguousCode { .. } => "problem-ambiguous-code",
            What::NotADay => "problem-not-a-day",
            What::NotANumber => "problem-not-a-number",
            What::NotWhole => "problem-not-whole",
            What::OutOfRange { .. } => "problem-out-of-range",
            What::NotYesNo => "problem-not-yes-no",
            What::NotYesNoOfComponent => "problem-not-yes-no-of-component",
            What::NotARating => "problem-not-a-rating",
            What::RepeatedId { .. } => "problem-repeated-id",
            What::UnknownId { .. } => "problem-unknown-id",
            What::EndBeforeStart { .. } => "problem-end-before-start",
            What::NotAMapping { .. } => "problem-not-a-mapping",
            What::MappingVersion { .. } => "problem-mapping-version",
            What::NoSuchTarget => "problem-no-such-target",
            What::TargetTwice => "problem-target-twice",
            What::SheetMissing => "problem-sheet-missing",
            What::HeadingMissing => "problem-heading-missing",
            What::NothingMapped => "problem-nothing-mapped",
            What::TooManySheetCells { .. } => "problem-too-many-sheet-cells",
            What::UnknownWord { .. } => "problem-unknown-word",
            What::UnknownName { .. } => "problem-unknown-name",
            What::NameOfTwo { .. } => "problem-name-of-two",
            What::RepeatedIdOnSheet { .. } => "problem-repeated-id-on-sheet",
            What::UnknownTable => "problem-unknown-table",
            What::UnknownColumn => "problem-unknown-column",
            What::ColumnWithoutHeader => "problem-column-without-header",
            What::UnknownComponent => "problem-unknown-component",
            What::NotAnOccupation => "problem-not-an-occupation",
            What::SheetNotMapped => "problem-sheet-not-mapped",
            What::HeadingNotMapped => "problem-heading-not-mapped",
            What::OverOthers { .. } => "problem-over-others",
            What::KeptAlready { .. } => "problem-kept-already",
        }
    }

    fn args(&self, words: &Words, names: Names) -> Vec<(&'static str, Arg<'static>)> {
        let label = |list: &str, code: &str| {
            let label = words.get(&format!("code-{list}-{code}"));
            Arg::from(format!("{code} ({label})"))
        };
        match self {
            What::TooLarge { most } => vec![("most", Arg::Count((*most >> 20).cast_signed()))],
            What::TooManyRows { most } | What::TooManySheetCells { most } => vec![("most", count(*most))],
            What::ProgrammeRows { rows } | What::OverOthers { rows } | What::KeptAlready { rows } => {
                vec![("rows", count(*rows))]
            }
            What::ColumnAmbiguous { first, second } => {
                vec![("first", Arg::from(*first)), ("second", Arg::from(*second))]
            }
            What::CellTooLong { chars } => {
                vec![("chars", count(*chars)), ("most", count(crate::MAX_CELL_CHARS))]
            }
            What::UnknownCode { list } => vec![("codes", Arg::from(allowed(list, names)))],
            What::AmbiguousCode { list, first, second } => {
                vec![("first", label(list, first)), ("second", label(list, second))]
            }
            What::OutOfRange { least, most } => {
                vec![("least", Arg::Count(i64::from(*least))), ("most", Arg::Count(i64::from(*most)))]
            }
            What::RepeatedId { row } => vec![("row", Arg::from(row.to_string()))],
            What::UnknownId { table } => vec![("table", Arg::from(called(table, names)))],
            What::EndBeforeStart { start } => {
                let (year, month, day) = start.parts();
                vec![("start", Arg::from(words::day(year, month, day, words.lang())))]
            }
            What::NotAMapping { reason } => vec![("reason", Arg::from(shown(reason, 200)))],
            What::MappingVersion { version } => vec![("version", Arg::from(version.to_string()))],
            What::UnknownWord { list, rows } => {
                vec![("codes", Arg::from(allowed(list, names))), ("rows", count(*rows))]
            }
            What::UnknownName { table, rows } | What::NameOfTwo { table, rows } => {
                vec![("table", Arg::from(called(table, names))), ("rows", count(*rows))]
            }
            What::RepeatedIdOnSheet { sheet, row } => {
                vec![("sheet", Arg::from(shortened(sheet))), ("row", Arg::from(row.to_string()))]
            }
            _ => Vec::new(),
        }
    }
}

fn count(count: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn called(table: &'static str, names: Names) -> String {
    match (names, crate::schema::shape(table)) {
        (Names::Labels(lang), Some(shape)) => table_label(shape, lang),
        _ => table.to_owned(),
    }
}

fn allowed(list: &str, names: Names) -> String {
    let codes = crate::TABLES.iter().flat_map(|table| table.columns).find_map(|column| match column.kind {
        crate::Kind::Code(of) | crate::Kind::Codes(of) if of.name == list => Some(of.codes()),
        _ => None,
    });
    let codes = codes.unwrap_or_default();
    match names {
        Names::Canonical => codes.join(", "),
        Names::Labels(lang) => {
            let labels = codes.iter().map(|code| code_label(list, code, lang));
            labels.collect::<Vec<_>>().join(", ")
        }
    }
}

impl Problem {
    /// A problem of a whole file or table.
    pub(crate) fn of_table(table: impl Into<Cow<'static, str>>, what: What) -> Problem {
        Problem { table: table.into(), row: None, column: None, value: String::new(), what }
    }

    /// Whether this stops the bundle.
    pub fn severity(&self) -> Severity {
        self.what.severity()
    }
}

/// A value as a message shows it: at most 60 characters on one line, none of which a terminal would obey.
pub(crate) fn shortened(value: &str) -> String {
    const SHOWN: usize = 60;
    shown(value, SHOWN)
}

fn shown(value: &str, most: usize) -> String {
    let mut text: String =
        value.chars().take(most).map(|each| if each.is_control() { ' ' } else { each }).collect();
    if value.chars().nth(most).is_some() {
        text.push('…');
    }
    text
}

/// A problem as a sentence that begins with its place: table, row, column and value. What is wrong is told by the names
/// that are asked for; the place is always as the file has it.
pub fn in_words(problem: &Problem, words: &Words, names: Names) -> String {
    let mut place = vec![shortened(&problem.table)];
    if let Some(row) = problem.row {
        place.push(words.say("problem-row", &[("row", Arg::from(row.to_string()))]));
    }
    if let Some(column) = &problem.column {
        place.push(words.say("problem-column", &[("column", Arg::from(shortened(column)))]));
    }
    if !problem.value.is_empty() {
        place.push(words.say("problem-value", &[("value", Arg::from(shortened(&problem.value)))]));
    }
    format!("{}: {}", place.join(", "), words.say(problem.what.key(), &problem.what.args(words, names)))
}
