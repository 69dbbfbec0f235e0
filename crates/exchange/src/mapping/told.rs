//! Problems of the reader, told at their places in the user's own file.

use std::borrow::Cow;

use hashbrown::HashMap;

use crate::mapping::apply::Mapped;
use crate::mapping::bind::{MAPPING, column_place};
use crate::mapping::rows::{MappedTable, Origin};
use crate::problem::{Problem, Severity, What};

/// The problems with sheets, rows and headings as the file has them. Words and names that are not understood are
/// told once, at their first row, and so is what is wrong with a cell that is the same on every row.
pub(super) fn told(found: Vec<Problem>, mapped: &Mapped<'_>) -> Vec<Problem> {
    let mut told: Vec<Problem> = Vec::new();
    let mut places: HashMap<Same, usize> = HashMap::new();
    for problem in found.into_iter().filter_map(|problem| translated(problem, mapped)) {
        let Some(same) = Same::of(&problem) else {
            told.push(problem);
            continue;
        };
        let place = *places.entry(same).or_insert(told.len());
        match told.get_mut(place) {
            Some(first) => count_row(&mut first.what),
            None => told.push(problem),
        }
    }
    told
}

/// What makes two problems one.
#[derive(PartialEq, Eq, Hash)]
struct Same {
    table: String,
    column: String,
    value: String,
    what: std::mem::Discriminant<What>,
}

impl Same {
    /// `None` for a problem that belongs to its row.
    fn of(problem: &Problem) -> Option<Same> {
        let is_counted = matches!(
            problem.what,
            What::UnknownWord { .. } | What::UnknownName { .. } | What::NameOfTwo { .. }
        );
        (is_counted || problem.row.is_none()).then(|| Same {
            table: problem.table.clone().into_owned(),
            column: problem.column.clone().unwrap_or_default().into_owned(),
            value: problem.value.clone(),
            what: std::mem::discriminant(&problem.what),
        })
    }
}

fn count_row(what: &mut What) {
    if let What::UnknownWord { rows, .. } | What::UnknownName { rows, .. } | What::NameOfTwo { rows, .. } =
        what
    {
        *rows += 1;
    }
}

/// `None` for a problem that only follows from another.
fn translated(problem: Problem, mapped: &Mapped<'_>) -> Option<Problem> {
    let Some(table) = mapped.table(&problem.table) else { return Some(problem) };
    let Some(origin) = problem.row.and_then(|row| origin_of(table, row)) else { return Some(problem) };
    // What is kept was read before; what is told of it would not be found in the file.
    if origin == Origin::Kept && problem.severity() == Severity::Warning {
        return None;
    }
    let what = what_of(&problem, table, origin, mapped);
    let column = problem.column.unwrap_or_default();
    let of_mapping = |part: &str| (MAPPING.into(), None, format!("{part}.{column}").into());
    let (sheet, row, heading): (Cow<'static, str>, Option<u32>, Cow<'static, str>) = match origin {
        Origin::Programme | Origin::Kept => of_mapping("programme"),
        Origin::Name => of_mapping(&format!("create.{}", table.shape.name)),
        Origin::Sheet(at, row) => {
            let bound = mapped.bounds.get(at)?;
            let place = column_place(table.shape, &column);
            if what == What::Missing && place.is_some_and(|place| bound.lacks(place)) {
                return None;
            }
            let filling = place.and_then(|place| bound.fillings.get(place));
            let source = filling.and_then(|filling| filling.cells.first());
            let is_fixed = source.is_none() && filling.is_some_and(|filling| filling.fixed.is_some());
            let heading = source.map_or(column, |source| source.heading.clone().into());
            (bound.sheet.name.clone().into(), (!is_fixed).then_some(row), heading)
        }
    };
    Some(Problem { table: sheet, row, column: Some(heading), value: problem.value, what })
}

/// Where the row of this number comes from; the reader numbers rows by their order.
fn origin_of(table: &MappedTable<'_>, row: u32) -> Option<Origin> {
    let place = usize::try_from(row).ok()?.checked_sub(1)?;
    table.rows.get(place).map(|row| row.origin)
}

fn what_of(problem: &Problem, table: &MappedTable<'_>, here: Origin, mapped: &Mapped<'_>) -> What {
    match problem.what.clone() {
        What::UnknownCode { list } => What::UnknownWord { list, rows: 1 },
        What::UnknownId { table: of } if mapped.twofold.has(of, &problem.value) => {
            What::NameOfTwo { table: of, rows: 1 }
        }
        What::UnknownId { table: of } => What::UnknownName { table: of, rows: 1 },
        What::RepeatedId { row } => match (origin_of(table, row), here) {
            (Some(Origin::Sheet(first, row)), Origin::Sheet(second, _)) if first != second => {
                let sheet = mapped.bounds.get(first).map(|bound| bound.sheet.name.clone());
                What::RepeatedIdOnSheet { sheet: sheet.unwrap_or_default(), row }
            }
            (Some(Origin::Sheet(_, row)), _) => What::RepeatedId { row },
            _ => What::RepeatedId { row },
        },
        other => other,
    }
}
