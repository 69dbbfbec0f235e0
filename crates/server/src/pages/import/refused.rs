//! A file that cannot be imported as it is: every problem with its place and what to do about it.

use std::collections::BTreeSet;

use app::bundle::{Names, Problem, Severity, problem_in_words};
use app::mapping::TABLES;
use words::{Arg, Words};

use super::rows::{Listing, Pages, ROWS_A_PAGE, RowQuery, table_choices};
use super::{column_name, counted, table_name};
use crate::pages::parts::Mistake;

/// So many problems are told on top of the page.
const TOLD_FIRST: usize = 5;
/// So many problems are told in sentences.
const TOLD_AT_ONCE: usize = 20;

/// A problem.
pub(crate) struct ProblemView {
    /// Its place in the address of the page.
    pub(crate) anchor: String,
    /// Table and row.
    pub(crate) place: String,
    /// The column as people call it; empty where the problem is of no column.
    pub(crate) column: String,
    /// The column as the file calls it, where that is another name.
    pub(crate) code: String,
    /// What the cell holds.
    pub(crate) value: String,
    /// What is wrong, and what to do.
    pub(crate) what: String,
}

/// How much is wrong: problems, and the rows that have any.
fn extent(problems: &[Problem]) -> (usize, usize) {
    let errors = || problems.iter().filter(|problem| is_error(problem));
    let rows: BTreeSet<(&str, Option<u32>)> =
        errors().map(|problem| (&*problem.table, problem.row)).collect();
    (errors().count(), rows.len())
}

fn is_error(problem: &Problem) -> bool {
    problem.severity() == Severity::Error
}

/// A page of the errors; `link` is the address of the page without its query.
pub(super) fn listing(
    problems: &[Problem],
    query: RowQuery<'_>,
    link: &str,
    words: &Words,
) -> Listing<ProblemView> {
    let errors = || problems.iter().filter(|problem| is_error(problem));
    let mut names: Vec<&str> = Vec::new();
    for name in errors().map(|problem| &*problem.table) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let chosen = query.table.filter(|table| names.contains(table));
    let of_table = |problem: &&Problem| chosen.is_none_or(|table| problem.table == table);
    let pages = Pages::of(errors().filter(of_table).count(), query.page);
    let shown = errors().filter(of_table).enumerate().skip(pages.skipped).take(ROWS_A_PAGE);
    let page_link = |page: usize| {
        let table = chosen.map(|table| format!("&table={}", crate::answer::encoded(table)));
        format!("{link}?page={page}{}#rows", table.unwrap_or_default())
    };
    Listing {
        shows: Vec::new(),
        tables: if names.len() > 1 { table_choices(names.into_iter(), chosen, words) } else { Vec::new() },
        rows: shown.map(|(at, problem)| view(problem, at, words)).collect(),
        range: pages.range(words),
        previous: pages.previous().map(page_link),
        following: pages.following().map(page_link),
    }
}

/// The first of the problems that are listed, for the top of the page.
pub(super) fn first(listing: &Listing<ProblemView>) -> Vec<Mistake> {
    let mistake = |problem: &ProblemView| {
        let column = if problem.column.is_empty() { String::new() } else { format!(", {}", problem.column) };
        Mistake {
            field: problem.anchor.clone(),
            text: format!("{}{column}: {}", problem.place, problem.what),
        }
    };
    listing.rows.iter().take(TOLD_FIRST).map(mistake).collect()
}

/// The problems of this severity in sentences, the first of them, and how many more there are.
pub(crate) fn sentences(problems: &[Problem], severity: Severity, words: &Words) -> (Vec<String>, usize) {
    let told = || problems.iter().filter(|problem| problem.severity() == severity);
    let sentences = told().take(TOLD_AT_ONCE).map(|problem| {
        let (place, column) = (place(problem, words), column(problem, words).0);
        let of_column = if column.is_empty() { String::new() } else { format!(", {column}") };
        format!("{place}{of_column}: {}", sentence(problem, words))
    });
    (sentences.collect(), told().count().saturating_sub(TOLD_AT_ONCE))
}

fn view(problem: &Problem, at: usize, words: &Words) -> ProblemView {
    let (column, code) = column(problem, words);
    ProblemView {
        anchor: format!("p{at}"),
        place: place(problem, words),
        column,
        code,
        value: problem.value.clone(),
        what: sentence(problem, words),
    }
}

fn place(problem: &Problem, words: &Words) -> String {
    let table = table_name(&problem.table, words);
    match problem.row {
        Some(row) => {
            let row = words.say("problem-row", &[("row", Arg::from(row.to_string()))]);
            format!("{table}, {row}")
        }
        None => table,
    }
}

/// The column as people call it, and as the format does where that differs.
fn column(problem: &Problem, words: &Words) -> (String, String) {
    let Some(column) = problem.column.as_deref() else { return (String::new(), String::new()) };
    if let Some(name) = column_name(&problem.table, column, words) {
        return (name, column.to_owned());
    }
    // A cell that a spreadsheet of another shape has no column for is told by the table that it is missing from.
    let of_table = TABLES.iter().find_map(|table| column_name(table.name, column, words));
    (of_table.unwrap_or_else(|| column.to_owned()), String::new())
}

/// What is wrong, without the place.
fn sentence(problem: &Problem, words: &Words) -> String {
    let nowhere = Problem {
        table: "".into(),
        row: None,
        column: None,
        value: String::new(),
        what: problem.what.clone(),
    };
    let told = problem_in_words(&nowhere, words, Names::Labels(words.lang()));
    told.strip_prefix(": ").map_or_else(|| told.clone(), str::to_owned)
}

/// The columns of the list of problems that people take along.
pub(crate) fn error_header(words: &Words) -> Vec<String> {
    let keys = ["kind", "table", "row", "column", "value", "what"];
    keys.map(|key| words.get(&format!("import-sheet-{key}"))).into()
}

/// The rows of that list.
pub(crate) fn error_rows(problems: &[Problem], words: &Words) -> impl Iterator<Item = Vec<String>> {
    problems.iter().map(move |problem| {
        let kind = if is_error(problem) { "import-sheet-error" } else { "import-sheet-warning" };
        vec![
            words.get(kind),
            table_name(&problem.table, words),
            problem.row.map(|row| row.to_string()).unwrap_or_default(),
            problem.column.as_deref().unwrap_or_default().to_owned(),
            problem.value.clone(),
            sentence(problem, words),
        ]
    })
}

/// How much must be mended, in a sentence.
pub(super) fn extent_in_words(problems: &[Problem], words: &Words) -> String {
    let (errors, rows) = extent(problems);
    words.say("import-refused-extent", &[("count", counted(errors)), ("rows", counted(rows))])
}
