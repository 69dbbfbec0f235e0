//! The columns of a sheet: what each is, and what no column gives.

use app::mapping::{
    Column, ColumnMapping, ColumnSuggestion, Confidence, Fill, Kind, SheetMapping, SheetSuggestion, TABLES,
};
use words::Words;

use super::{DATES, UNITS, chosen, confidence, not_imported, reasons};
use crate::pages::parts::{Choice, Tag};

/// A column of a sheet.
pub(crate) struct ColumnRow {
    /// Its place in the sheet of the mapping.
    pub(crate) place: usize,
    /// Its heading.
    pub(crate) heading: String,
    /// Some of what it holds.
    pub(crate) samples: String,
    /// What it is.
    pub(crate) targets: Vec<Choice>,
    /// How its days are written; empty where it holds none.
    pub(crate) dates: Vec<Choice>,
    /// What its numbers count; empty where that is not asked.
    pub(crate) units: Vec<Choice>,
    /// How sure the suggestion is.
    pub(crate) tag: Tag,
    /// Why.
    pub(crate) why: String,
}

/// A cell that is the same on every row.
pub(crate) struct FixedField {
    /// The column, as the form sends it.
    pub(crate) column: &'static str,
    /// As people call it.
    pub(crate) label: String,
    /// What it may be; empty where it is written.
    pub(crate) options: Vec<Choice>,
    /// What it is.
    pub(crate) value: String,
    /// Whether it must be filled.
    pub(crate) is_needed: bool,
}

/// The columns of a table.
fn columns_of(table: &str) -> &'static [Column] {
    TABLES.iter().find(|shape| shape.name == table).map(|shape| shape.columns).unwrap_or_default()
}

/// A column of a table.
pub(super) fn column_of(table: &str, column: &str) -> Option<&'static Column> {
    columns_of(table).iter().find(|each| each.name == column)
}

/// A column of a table as people call it.
pub(super) fn label(table: &str, column: &str, words: &Words) -> String {
    words.get(&format!("column-{table}-{column}"))
}

/// The values that a column may have, as they are sent and as they are read; none where they are not from a list.
pub(super) fn values(kind: Kind, words: &Words) -> Vec<(String, String)> {
    let value = |list: &str, code: &str| (code.to_owned(), words.get(&format!("code-{list}-{code}")));
    match kind {
        Kind::Code(list) | Kind::Codes(list) => {
            list.codes().into_iter().map(|code| value(list.name, code)).collect()
        }
        Kind::YesNo => ["yes", "no"].map(|code| value("yes_no", code)).into(),
        _ => Vec::new(),
    }
}

/// The columns of a sheet that is a table.
pub(super) fn columns(
    part: &SheetMapping,
    table: &str,
    suggestion: Option<&SheetSuggestion>,
    words: &Words,
) -> Vec<ColumnRow> {
    let row = |(place, column): (usize, &ColumnMapping)| {
        let suggested = suggestion.and_then(|sheet| {
            sheet.columns.iter().find(|each| each.heading.to_lowercase() == column.from.to_lowercase())
        });
        let of_table =
            suggested.filter(|_| suggestion.is_some_and(|sheet| sheet.table == part.table.as_deref()));
        let target = column.to.as_deref().and_then(|to| column_of(table, to));
        let (tag, why) = sureness(column, of_table, words);
        let is_day = target.is_some_and(|target| matches!(target.kind, Kind::Day));
        let is_minutes = target.is_some_and(|target| target.name == "minutes");
        ColumnRow {
            place,
            heading: column.from.clone(),
            samples: suggested.map(samples).unwrap_or_default(),
            targets: targets(column, table, words),
            dates: if is_day { options("dates", &DATES, column.dates, words) } else { Vec::new() },
            units: if is_minutes { options("unit", &UNITS, column.unit, words) } else { Vec::new() },
            tag,
            why,
        }
    };
    part.columns.iter().enumerate().map(row).collect()
}

fn samples(suggested: &ColumnSuggestion) -> String {
    suggested.samples.iter().map(|sample| sample.as_str()).collect::<Vec<_>>().join(" · ")
}

fn sureness(column: &ColumnMapping, suggested: Option<&ColumnSuggestion>, words: &Words) -> (Tag, String) {
    match suggested {
        Some(each) if each.to == column.to.as_deref() => {
            (confidence(each.confidence, words), reasons(&each.why, words))
        }
        None if column.to.is_none() => (confidence(Confidence::None, words), String::new()),
        _ => (chosen(words), String::new()),
    }
}

fn targets(column: &ColumnMapping, table: &str, words: &Words) -> Vec<Choice> {
    let choice = |each: &Column| Choice {
        value: each.name.to_owned(),
        text: label(table, each.name, words),
        is_chosen: column.to.as_deref() == Some(each.name),
    };
    let none = not_imported(column.to.is_none(), words);
    std::iter::once(none).chain(columns_of(table).iter().map(choice)).collect()
}

fn options<T: Copy + PartialEq>(key: &str, all: &[(&'static str, T)], now: T, words: &Words) -> Vec<Choice> {
    let choice = |(code, value): &(&'static str, T)| Choice {
        value: (*code).to_owned(),
        text: words.get(&format!("mapping-page-{key}-{code}")),
        is_chosen: *value == now,
    };
    all.iter().map(choice).collect()
}

/// The columns that may have to be filled in rows that are read.
pub(super) fn only_with(part: &SheetMapping, words: &Words) -> Vec<Choice> {
    let all = Choice {
        value: String::new(),
        text: words.get("mapping-page-only-with-none"),
        is_chosen: part.only_with.is_none(),
    };
    let choice = |column: &ColumnMapping| Choice {
        value: column.from.clone(),
        text: column.from.clone(),
        is_chosen: part.only_with.as_ref() == Some(&column.from),
    };
    std::iter::once(all).chain(part.columns.iter().map(choice)).collect()
}

/// The cells that no column gives: those that must be filled or are, and the others.
pub(super) fn fixed(part: &SheetMapping, table: &str, words: &Words) -> (Vec<FixedField>, Vec<FixedField>) {
    let is_given = |name: &str| part.columns.iter().any(|column| column.to.as_deref() == Some(name));
    let open = columns_of(table).iter().filter(|column| {
        // An id is never the same on every row.
        !matches!(column.kind, Kind::Id)
            && (!is_given(column.name) || part.constants.contains_key(column.name))
    });
    let field = |column: &'static Column| {
        let value = part.constants.get(column.name).cloned().unwrap_or_default();
        FixedField {
            column: column.name,
            label: label(table, column.name, words),
            options: fixed_options(column.kind, &value, words),
            is_needed: column.fill != Fill::Optional && !is_given(column.name),
            value,
        }
    };
    open.map(field).partition(|field| field.is_needed || !field.value.is_empty())
}

fn fixed_options(kind: Kind, now: &str, words: &Words) -> Vec<Choice> {
    let values = values(kind, words);
    if values.is_empty() {
        return Vec::new();
    }
    let blank = Choice {
        value: String::new(),
        text: words.get("mapping-page-fixed-blank"),
        is_chosen: now.is_empty(),
    };
    let choice = |(value, text): (String, String)| Choice { is_chosen: value == now, value, text };
    std::iter::once(blank).chain(values.into_iter().map(choice)).collect()
}
