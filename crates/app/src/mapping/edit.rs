//! What somebody chose on the page, put into the mapping.

use exchange::mapping::{
    ColumnMapping, Confidence, DateForm, Fixed, Ids, Mapping, Sheet, SheetMapping, Suggestion, Unit,
};
use exchange::{Column, Kind, TABLES, TableShape};
use uuid::Uuid;
use words::Lang;

/// Tables of which a name alone can make a row.
const CREATABLE: [&str; 3] = ["staff", "partner_teams", "employers"];

/// Something chosen on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// What each sheet of the mapping is, in its order.
    Tables(Vec<TableChoice>),
    /// What the columns of a sheet are.
    Columns {
        /// The sheet's place in the mapping.
        part: usize,
        /// The columns in the mapping's order.
        columns: Vec<ColumnChoice>,
        /// Where the ids of its rows come from, if that was asked.
        ids: Option<Ids>,
        /// The heading whose cell must be filled in rows that are read.
        only_with: Option<String>,
    },
    /// The cells that are the same on every row of a sheet.
    Fixed {
        /// The sheet's place in the mapping.
        part: usize,
        /// The cells by column; blank ones are none.
        cells: Fixed,
    },
    /// What words of a sheet mean.
    Words {
        /// The sheet's place in the mapping.
        part: usize,
        /// The words.
        words: Vec<WordChoice>,
    },
    /// The mapping that was saved under this id.
    Use(Uuid),
    /// What is suggested, from the beginning.
    Suggest,
}

/// What a sheet is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableChoice {
    /// The table; none leaves the sheet out.
    pub table: Option<String>,
    /// The row of its headings; none leaves it as it is.
    pub header_row: Option<u32>,
}

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnChoice {
    /// The column of the table; none leaves it out.
    pub to: Option<String>,
    /// How its days are written, if that was asked.
    pub dates: Option<DateForm>,
    /// What its numbers count, if that was asked.
    pub unit: Option<Unit>,
}

/// What a word means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordChoice {
    /// The column's place in the sheet of the mapping.
    pub column: usize,
    /// The word.
    pub word: String,
    /// What it means.
    pub meaning: Meaning,
}

/// What a word means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// It is not said.
    Unsaid,
    /// This; blank is nothing.
    Is(String),
    /// Rows that have it are left out.
    LeaveOut,
}

/// The sheet of the file that a sheet of the mapping speaks of. A file of one sheet is often named anew.
pub fn part_sheet(sheets: &[Sheet], mapping: &Mapping, part: &SheetMapping) -> Option<usize> {
    let named = sheets.iter().position(|sheet| is_same(&sheet.name, &part.sheet));
    let is_only = || sheets.len() == 1 && mapping.sheets.iter().all(|each| each.sheet == part.sheet);
    named.or_else(|| is_only().then_some(0))
}

/// Whether two names are one, whatever their case and blanks.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    words(one) == words(other)
}

/// The table of this name.
pub(super) fn shape(table: &str) -> Option<&'static TableShape> {
    TABLES.iter().find(|shape| shape.name == table)
}

/// The column of this name.
pub(super) fn column_of(table: &str, column: &str) -> Option<&'static Column> {
    shape(table)?.columns.iter().find(|each| each.name == column)
}

/// Lets the mapping speak of every sheet and, of those that are imported, of every heading.
pub(super) fn complete(mapping: &mut Mapping, sheets: &[Sheet], suggestion: &Suggestion) {
    for (at, sheet) in sheets.iter().enumerate() {
        let said: &Mapping = mapping;
        let is_there = said.sheets.iter().any(|part| part_sheet(sheets, said, part) == Some(at));
        if !is_there {
            let header_row = suggestion.sheets.get(at).and_then(|each| each.header_row).unwrap_or(1);
            let part = SheetMapping { sheet: sheet.name.clone(), header_row, ..SheetMapping::default() };
            mapping.sheets.push(part);
        }
    }
    let places = places(mapping, sheets);
    for (part, place) in mapping.sheets.iter_mut().zip(places) {
        let sheet = place.and_then(|place| sheets.get(place));
        if let Some(sheet) = sheet.filter(|_| part.table.is_some()) {
            add_headings(part, sheet);
        }
    }
    make_named(mapping);
}

fn places(mapping: &Mapping, sheets: &[Sheet]) -> Vec<Option<usize>> {
    mapping.sheets.iter().map(|part| part_sheet(sheets, mapping, part)).collect()
}

fn add_headings(part: &mut SheetMapping, sheet: &Sheet) {
    for heading in sheet.headings(part.header_row) {
        if !part.columns.iter().any(|column| is_same(&column.from, &heading.name)) {
            part.columns.push(ColumnMapping { from: heading.name, ..ColumnMapping::default() });
        }
    }
}

/// Rows are made of names where cells refer to a table that no sheet holds.
fn make_named(mapping: &mut Mapping) {
    for table in CREATABLE {
        let refers = |part: &SheetMapping, column: &ColumnMapping| {
            let target = part.table.as_deref().zip(column.to.as_deref());
            let kind = target.and_then(|(table, to)| column_of(table, to)).map(|column| column.kind);
            matches!(kind, Some(Kind::Reference(of) | Kind::References(of)) if of == table)
        };
        let is_referred =
            mapping.sheets.iter().any(|part| part.columns.iter().any(|column| refers(part, column)));
        let is_held = mapping.sheets.iter().any(|part| part.table.as_deref() == Some(table));
        if !is_referred {
            mapping.create.remove(table);
        } else if !is_held {
            mapping.create.entry(table.to_owned()).or_insert_with(|| usual_cells(table));
        }
    }
}

/// Whoever is named only is most often a coach with full working time.
fn usual_cells(table: &str) -> Fixed {
    let cells: &[(&str, &str)] =
        if table == "staff" { &[("role", "employment_specialist"), ("fte", "1")] } else { &[] };
    cells.iter().map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())).collect()
}

/// Puts what was chosen into the mapping. What was chosen of a sheet or a column that has become another since the page
/// was shown, as it was `before`, says nothing of what it is now.
pub(super) fn edit(
    mapping: &mut Mapping,
    before: &Mapping,
    sheets: &[Sheet],
    suggestion: &Suggestion,
    step: &Step,
) {
    if let Step::Columns { part, .. } | Step::Fixed { part, .. } | Step::Words { part, .. } = step
        && !is_same_part(before.sheets.get(*part), mapping.sheets.get(*part))
    {
        return;
    }
    let suggested = suggestion.mapping(Confidence::Guess);
    match step {
        Step::Tables(choices) => {
            let places = places(mapping, sheets);
            for ((part, place), choice) in mapping.sheets.iter_mut().zip(places).zip(choices) {
                let sheet = place.and_then(|place| sheets.get(place));
                set_table(part, sheet, place.and_then(|place| suggested.sheets.get(place)), choice);
            }
        }
        Step::Columns { part, columns, ids, only_with } => {
            let place = places(mapping, sheets).get(*part).copied().flatten();
            let Some(part) = mapping.sheets.get_mut(*part) else { return };
            let suggested = place.and_then(|place| suggested.sheets.get(place));
            for (column, choice) in part.columns.iter_mut().zip(columns) {
                set_column(part.table.as_deref(), column, suggested, choice);
            }
            part.ids = ids.unwrap_or(part.ids);
            let is_heading = |name: &&String| part.columns.iter().any(|column| column.from == **name);
            part.only_with = only_with.as_ref().filter(is_heading).cloned();
        }
        Step::Fixed { part, cells } => {
            let Some(part) = mapping.sheets.get_mut(*part) else { return };
            let Some(table) = part.table.clone() else { return };
            let cells = cells
                .iter()
                .filter(|(column, cell)| !cell.trim().is_empty() && column_of(&table, column).is_some());
            part.constants = cells.map(|(column, cell)| (column.clone(), cell.trim().to_owned())).collect();
        }
        Step::Words { part: place, words } => {
            let Some(part) = mapping.sheets.get_mut(*place) else { return };
            let before = before.sheets.get(*place).map(|part| part.columns.as_slice()).unwrap_or_default();
            for choice in words {
                let was = before.get(choice.column).map(|column| &column.to);
                let column = part.columns.get_mut(choice.column).filter(|column| was == Some(&column.to));
                if let Some(column) = column {
                    set_word(column, choice);
                }
            }
        }
        Step::Use(_) | Step::Suggest => {}
    }
}

fn is_same_part(one: Option<&SheetMapping>, other: Option<&SheetMapping>) -> bool {
    let place = |part: Option<&SheetMapping>| part.map(|part| (part.table.clone(), part.header_row));
    place(one) == place(other)
}

fn set_table(
    part: &mut SheetMapping,
    sheet: Option<&Sheet>,
    suggested: Option<&SheetMapping>,
    choice: &TableChoice,
) {
    let header_row = choice.header_row.filter(|row| *row > 0).unwrap_or(part.header_row);
    let table = choice.table.as_deref().and_then(shape).map(|shape| shape.name);
    let is_other_row = part.header_row != header_row;
    if part.table.as_deref() == table && !is_other_row {
        return;
    }
    part.header_row = header_row;
    part.table = table.map(str::to_owned);
    part.constants.clear();
    part.only_with = None;
    if is_other_row || table.is_none() {
        part.columns.clear();
    }
    let is_suggested = |each: &&SheetMapping| each.table.as_deref() == table && each.header_row == header_row;
    if let Some(suggested) = suggested.filter(is_suggested) {
        part.ids = suggested.ids;
        part.columns.clone_from(&suggested.columns);
    } else if let Some(table) = table {
        if let Some(sheet) = sheet {
            add_headings(part, sheet);
        }
        retarget(part, table);
    }
}

/// Turns the columns of a sheet to those of a table, by what they are called.
fn retarget(part: &mut SheetMapping, table: &str) {
    let mut taken: Vec<&'static str> = Vec::new();
    for column in &mut part.columns {
        let kept = column.to.as_deref().and_then(|to| column_of(table, to)).map(|column| column.name);
        let found = kept.or_else(|| called_column(table, &column.from));
        let to = found.filter(|name| !taken.contains(name));
        taken.extend(to);
        let from = column.from.clone();
        *column = ColumnMapping { from, to: to.map(str::to_owned), ..ColumnMapping::default() };
    }
    let first = shape(table).and_then(|shape| shape.columns.first());
    let own_id = first.filter(|column| matches!(column.kind, Kind::Id));
    part.ids = match own_id {
        None => Ids::Column,
        Some(id) if taken.contains(&id.name) => Ids::Column,
        Some(_) if CREATABLE.contains(&table) && taken.contains(&"name") => Ids::Name,
        Some(_) => Ids::Row,
    };
}

/// The column that people call so in one of the languages.
fn called_column(table: &str, heading: &str) -> Option<&'static str> {
    let is_called = |column: &&Column| {
        let key = format!("column-{table}-{}", column.name);
        let mut labels = Lang::ALL.into_iter().map(|lang| lang.words().get(&key));
        is_same(column.name, heading) || labels.any(|label| is_same(&label, heading))
    };
    shape(table)?.columns.iter().find(is_called).map(|column| column.name)
}

fn set_column(
    table: Option<&str>,
    column: &mut ColumnMapping,
    suggested: Option<&SheetMapping>,
    choice: &ColumnChoice,
) {
    let known = table.zip(choice.to.as_deref()).and_then(|(table, to)| column_of(table, to));
    let to = known.map(|column| column.name);
    if column.to.as_deref() != to {
        let of_heading = |suggested: &&ColumnMapping| {
            is_same(&suggested.from, &column.from) && to.is_some() && suggested.to.as_deref() == to
        };
        let of_table = suggested.filter(|suggested| suggested.table.as_deref() == table);
        let as_suggested = of_table.and_then(|part| part.columns.iter().find(of_heading));
        let fresh = ColumnMapping {
            from: column.from.clone(),
            to: to.map(str::to_owned),
            ..ColumnMapping::default()
        };
        *column =
            as_suggested.map_or(fresh, |same| ColumnMapping { from: column.from.clone(), ..same.clone() });
        return;
    }
    column.dates = choice.dates.unwrap_or(column.dates);
    column.unit = choice.unit.unwrap_or(column.unit);
}

fn set_word(column: &mut ColumnMapping, choice: &WordChoice) {
    column.words.retain(|word, _| !is_same(word, &choice.word));
    column.leave_out.retain(|word| !is_same(word, &choice.word));
    match &choice.meaning {
        Meaning::Unsaid => {}
        Meaning::Is(meaning) => {
            column.words.insert(choice.word.clone(), meaning.trim().to_owned());
        }
        Meaning::LeaveOut => column.leave_out.push(choice.word.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(columns: &[(&str, Option<&str>)]) -> SheetMapping {
        let column = |(from, to): &(&str, Option<&str>)| ColumnMapping {
            from: (*from).to_owned(),
            to: to.map(str::to_owned),
            ..ColumnMapping::default()
        };
        SheetMapping {
            sheet: "Taul1".to_owned(),
            header_row: 1,
            table: Some("activities".to_owned()),
            columns: columns.iter().map(column).collect(),
            ..SheetMapping::default()
        }
    }

    #[test]
    fn a_word_has_one_meaning() {
        let mut column = ColumnMapping::default();
        let mut say = |word: &str, meaning: Meaning| {
            set_word(&mut column, &WordChoice { column: 0, word: word.to_owned(), meaning });
            (column.words.len(), column.leave_out.len())
        };
        assert_eq!(say("käv. kesk.", Meaning::Is("client_meeting".to_owned())), (1, 0));
        assert_eq!(say("Käv.  kesk.", Meaning::LeaveOut), (0, 1));
        assert_eq!(say("käv. kesk.", Meaning::Unsaid), (0, 0));
    }

    #[test]
    fn what_was_chosen_of_something_else_is_not_taken() {
        let suggestion = Suggestion { sheets: Vec::new(), create: Vec::new() };
        let before = Mapping {
            sheets: vec![part(&[("Mitä", Some("kind")), ("Missä", Some("place"))])],
            ..Mapping::default()
        };
        let words = vec![
            WordChoice { column: 0, word: "koti".to_owned(), meaning: Meaning::LeaveOut },
            WordChoice { column: 1, word: "koti".to_owned(), meaning: Meaning::Is("community".to_owned()) },
        ];
        let words = Step::Words { part: 0, words };
        let column = |to: &str| ColumnChoice { to: Some(to.to_owned()), dates: None, unit: None };
        let columns = |first: &str| Step::Columns {
            part: 0,
            columns: vec![column(first), column("place")],
            ids: None,
            only_with: None,
        };
        let after = |steps: &[&Step]| {
            let mut mapping = before.clone();
            for step in steps {
                edit(&mut mapping, &before, &[], &suggestion, step);
            }
            let told = |column: &ColumnMapping| column.words.len() + column.leave_out.len();
            mapping.sheets.iter().flat_map(|part| &part.columns).map(told).collect::<Vec<_>>()
        };
        assert_eq!(after(&[&columns("kind"), &words]), [1, 1]);
        assert_eq!(after(&[&columns("channel"), &words]), [0, 1], "the column is another now");
        let events = TableChoice { table: Some("events".to_owned()), header_row: None };
        let events = Step::Tables(vec![events]);
        let mut mapping = before.clone();
        edit(&mut mapping, &before, &[], &suggestion, &events);
        let retargeted = mapping.clone();
        edit(&mut mapping, &before, &[], &suggestion, &columns("kind"));
        assert_eq!(mapping, retargeted, "the sheet is another now");
    }

    #[test]
    fn names_that_are_referred_to_make_rows() {
        let mut mapping = Mapping::default();
        mapping.sheets.push(part(&[("Valm.", Some("staff_id")), ("Huom", None)]));
        make_named(&mut mapping);
        assert_eq!(mapping.create.keys().collect::<Vec<_>>(), ["staff"]);
        mapping.sheets.clear();
        make_named(&mut mapping);
        assert!(mapping.create.is_empty());
    }

    #[test]
    fn another_table_keeps_what_it_has_too() {
        let mut part = part(&[("Pvm", Some("date")), ("Aika", Some("minutes")), ("Namn", None)]);
        let choice = TableChoice { table: Some("events".to_owned()), header_row: None };
        set_table(&mut part, None, None, &choice);
        let to: Vec<Option<&str>> = part.columns.iter().map(|column| column.to.as_deref()).collect();
        assert_eq!(to, [Some("date"), None, Some("name")]);
        assert_eq!(part.ids, Ids::Row);
    }

    #[test]
    fn unknown_targets_leave_a_column_out() {
        let mut part = part(&[("Pvm", Some("date"))]);
        let choice = ColumnChoice { to: Some("no_such".to_owned()), dates: None, unit: None };
        let table = part.table.clone();
        if let Some(column) = part.columns.first_mut() {
            set_column(table.as_deref(), column, None, &choice);
            assert_eq!(column.to, None);
        }
    }
}
