//! A mapping as a TOML file; its shape is apart from the values that the program works with.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::mapping::bind::MAPPING;
use crate::mapping::rules::{ColumnMapping, DateForm, Fixed, Ids, Mapping, SheetMapping, Unit};
use crate::problem::{Problem, What};
use crate::read::Refused;

/// The version of the form.
const VERSION: u32 = 1;

impl Mapping {
    /// Reads a mapping from its file. Whether what it names is there is told when it is used.
    pub fn from_toml(text: &str) -> Result<Mapping, Refused> {
        let text = text.trim_start_matches('\u{feff}');
        // A later version may have more than the shape below, and is to be told as what it is.
        let version = toml::from_str::<Version>(text).map_err(|fault| unreadable(text, &fault))?.version;
        if version != VERSION {
            return Err(refused(None, What::MappingVersion { version }));
        }
        let file: MappingFile = toml::from_str(text).map_err(|fault| unreadable(text, &fault))?;
        Ok(file.into())
    }

    /// Writes the mapping as its file. The same mapping gives the same text.
    pub fn to_toml(&self) -> String {
        // There are only texts, numbers and tables of them, all of which TOML can hold.
        toml::to_string(&MappingFile::from(self)).unwrap_or_default()
    }
}

fn unreadable(text: &str, fault: &toml::de::Error) -> Refused {
    let before = fault.span().and_then(|span| text.get(..span.start));
    let line = before.and_then(|before| u32::try_from(before.matches('\n').count() + 1).ok());
    refused(line, What::NotAMapping { reason: fault.message().to_owned() })
}

fn refused(line: Option<u32>, what: What) -> Refused {
    Refused { problems: vec![Problem { row: line, ..Problem::of_table(MAPPING, what) }] }
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct MappingFile {
    version: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    programme: Fixed,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    create: BTreeMap<String, Fixed>,
    #[serde(default)]
    sheets: Vec<SheetPart>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct SheetPart {
    sheet: String,
    #[serde(default = "first_row")]
    header_row: u32,
    table: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    ids: IdsName,
    only_with: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    constants: Fixed,
    #[serde(default)]
    columns: Vec<ColumnPart>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct ColumnPart {
    from: String,
    to: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    dates: DatesName,
    #[serde(default, skip_serializing_if = "is_default")]
    unit: UnitName,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    leave_out: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    words: Fixed,
}

fn first_row() -> u32 {
    1
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// An enum of the rules under the names that the file uses.
macro_rules! named {
    ($name:ident for $of:ident { $default:ident = $first:literal, $($variant:ident = $text:literal),+ }) => {
        #[derive(Clone, Copy, Default, PartialEq, Deserialize, Serialize)]
        enum $name {
            #[default]
            #[serde(rename = $first)]
            $default,
            $(#[serde(rename = $text)] $variant),+
        }

        impl From<$name> for $of {
            fn from(name: $name) -> $of {
                match name { $name::$default => $of::$default, $($name::$variant => $of::$variant),+ }
            }
        }

        impl From<$of> for $name {
            fn from(value: $of) -> $name {
                match value { $of::$default => $name::$default, $($of::$variant => $name::$variant),+ }
            }
        }
    };
}

named!(IdsName for Ids { Column = "column", Row = "row", Name = "name" });
named!(DatesName for DateForm { Usual = "d.m.yyyy", ShortYear = "d.m.yy", Slashes = "d/m/yyyy" });
named!(UnitName for Unit { Minutes = "minutes", Hours = "hours" });

impl From<MappingFile> for Mapping {
    fn from(file: MappingFile) -> Mapping {
        let sheets = file.sheets.into_iter().map(SheetMapping::from).collect();
        Mapping { name: file.name, programme: file.programme, create: file.create, sheets }
    }
}

impl From<SheetPart> for SheetMapping {
    fn from(part: SheetPart) -> SheetMapping {
        SheetMapping {
            sheet: part.sheet,
            header_row: part.header_row,
            table: part.table,
            ids: part.ids.into(),
            only_with: part.only_with,
            constants: part.constants,
            columns: part.columns.into_iter().map(ColumnMapping::from).collect(),
        }
    }
}

impl From<ColumnPart> for ColumnMapping {
    fn from(part: ColumnPart) -> ColumnMapping {
        ColumnMapping {
            from: part.from,
            to: part.to,
            dates: part.dates.into(),
            unit: part.unit.into(),
            words: part.words,
            leave_out: part.leave_out,
        }
    }
}

impl From<&Mapping> for MappingFile {
    fn from(mapping: &Mapping) -> MappingFile {
        MappingFile {
            version: VERSION,
            name: mapping.name.clone(),
            programme: mapping.programme.clone(),
            create: mapping.create.clone(),
            sheets: mapping.sheets.iter().map(SheetPart::from).collect(),
        }
    }
}

impl From<&SheetMapping> for SheetPart {
    fn from(mapping: &SheetMapping) -> SheetPart {
        SheetPart {
            sheet: mapping.sheet.clone(),
            header_row: mapping.header_row,
            table: mapping.table.clone(),
            ids: mapping.ids.into(),
            only_with: mapping.only_with.clone(),
            constants: mapping.constants.clone(),
            columns: mapping.columns.iter().map(ColumnPart::from).collect(),
        }
    }
}

impl From<&ColumnMapping> for ColumnPart {
    fn from(mapping: &ColumnMapping) -> ColumnPart {
        ColumnPart {
            from: mapping.from.clone(),
            to: mapping.to.clone(),
            dates: mapping.dates.into(),
            unit: mapping.unit.into(),
            leave_out: mapping.leave_out.clone(),
            words: mapping.words.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(text: &str) -> (Option<u32>, What) {
        let refused = Mapping::from_toml(text).expect_err("no mapping");
        let problem = refused.problems.into_iter().next().expect("a problem");
        (problem.row, problem.what)
    }

    #[test]
    fn what_is_no_mapping_is_told_with_its_line() {
        assert!(matches!(what("version = 1\nsheet = 2\n"), (Some(2), What::NotAMapping { .. })));
        assert!(matches!(what("version = 1\n[[sheets]]\nsheet = 3\n"), (Some(3), What::NotAMapping { .. })));
        assert!(matches!(what(""), (_, What::NotAMapping { .. })));
        assert_eq!(what("version = 2\nlater = true\n"), (None, What::MappingVersion { version: 2 }));
    }

    #[test]
    fn what_a_file_leaves_out_is_as_usual() {
        let text = "\u{feff}version = 1\n[[sheets]]\nsheet = \"A\"\n[[sheets.columns]]\nfrom = \"B\"\n";
        let mapping = Mapping::from_toml(text).expect("a mapping");
        let column = ColumnMapping { from: "B".into(), ..ColumnMapping::default() };
        let sheet = SheetMapping {
            sheet: "A".into(),
            header_row: 1,
            columns: vec![column],
            ..SheetMapping::default()
        };
        assert_eq!(mapping, Mapping { sheets: vec![sheet], ..Mapping::default() });
    }

    #[test]
    fn a_mapping_reads_back_as_it_was_written() {
        let column = ColumnMapping {
            from: "Pvm \"a\"\n[x]".into(),
            to: Some("date".into()),
            dates: DateForm::ShortYear,
            unit: Unit::Hours,
            words: [("–".to_owned(), String::new()), ("käv. kesk.".to_owned(), "yes".to_owned())].into(),
            leave_out: vec!["ei tuoda".into()],
        };
        let sheet = SheetMapping {
            sheet: "Käynnit 2026".into(),
            header_row: 3,
            table: Some("activities".into()),
            ids: Ids::Name,
            only_with: Some("Pvm".into()),
            constants: [("service".to_owned(), "coaching".to_owned())].into(),
            columns: vec![column, ColumnMapping { from: "Auto".into(), ..ColumnMapping::default() }],
        };
        let left_out = SheetMapping { sheet: "Muistilista".into(), header_row: 1, ..SheetMapping::default() };
        let mapping = Mapping {
            name: "Oma seuranta".into(),
            programme: [("scale".to_owned(), "fi-25".to_owned())].into(),
            create: [("employers".to_owned(), Fixed::new())].into(),
            sheets: vec![sheet, left_out],
        };
        let text = mapping.to_toml();
        assert_eq!(Mapping::from_toml(&text).expect("a mapping"), mapping, "{text}");
        assert!(text.contains("dates = \"d.m.yy\""), "{text}");
    }
}
