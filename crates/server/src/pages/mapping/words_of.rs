//! The words of a sheet and what they mean; those that are unsettled first.

use std::collections::BTreeSet;

use app::mapping::{Column, Kind, Opened, Word, WordState};
use words::Words;

use super::columns::{column_of, values};
use super::{MOST_NAMED, chosen, confidence, counted, number};
use crate::pages::parts::{Choice, Tag};

/// A word.
pub(crate) struct WordRow {
    /// Its number among the words of the form.
    pub(crate) at: usize,
    /// The place of its column in the sheet of the mapping.
    pub(crate) column: usize,
    /// The heading of its column.
    pub(crate) heading: String,
    /// The word.
    pub(crate) word: String,
    /// How many rows have it.
    pub(crate) rows: String,
    /// What it may mean.
    pub(crate) options: Vec<Choice>,
    /// What it means, where that is written and not chosen; none where it is chosen.
    pub(crate) written: Option<String>,
    /// The id of the list of names that may be written; empty where there is none.
    pub(crate) list: String,
    /// How sure the suggestion is.
    pub(crate) tag: Tag,
    /// Why.
    pub(crate) why: String,
    /// Whether it waits to be settled.
    pub(crate) is_open: bool,
}

/// Names that may be written.
pub(crate) struct NameList {
    /// The list's id.
    pub(crate) id: String,
    /// The names.
    pub(crate) names: Vec<String>,
}

/// The unsettled words on top of the page.
pub(super) struct Unsettled {
    pub(super) title: String,
    pub(super) todo: String,
    pub(super) words: Vec<Choice>,
}

/// The column of a table that a word's column is.
fn target<'o>(opened: &'o Opened, word: &Word) -> Option<(&'o str, &'static Column)> {
    let part = opened.mapping.sheets.get(word.part)?;
    let (table, to) = (part.table.as_deref()?, part.columns.get(word.column)?.to.as_deref()?);
    Some((table, column_of(table, to)?))
}

fn heading(opened: &Opened, word: &Word) -> String {
    let part = opened.mapping.sheets.get(word.part);
    let column = part.and_then(|part| part.columns.get(word.column));
    column.map(|column| column.from.clone()).unwrap_or_default()
}

/// The unsettled words of all sheets. Going to one keeps what is chosen.
pub(super) fn unsettled(opened: &Opened, words: &Words) -> Unsettled {
    let open = || opened.words.iter().filter(|word| word.state == WordState::Unsettled);
    let count = open().count();
    if count == 0 {
        let todo = words.get(if opened.problems.is_empty() {
            "mapping-page-settled"
        } else {
            "mapping-page-settled-but"
        });
        return Unsettled { title: String::new(), todo, words: Vec::new() };
    }
    let rows = open().map(|word| word.rows).sum();
    let choice = |word: &Word| Choice {
        text: format!("{} ({})", word.word, number(word.rows, words)),
        value: format!("words:{}", word.part),
        is_chosen: false,
    };
    Unsettled {
        title: words.say("mapping-page-unsettled", &[("count", counted(count))]),
        todo: words.say("mapping-page-unsettled-todo", &[("rows", counted(rows))]),
        words: open().take(MOST_NAMED).map(choice).collect(),
    }
}

/// The words of the sheet that is looked at, and how many more there are.
pub(super) fn rows(opened: &Opened, most: usize, words: &Words) -> (Vec<WordRow>, usize) {
    let of_sheet = || opened.words.iter().filter(|word| word.part == opened.part);
    let rows = of_sheet().take(most).enumerate();
    let rows = rows.filter_map(|(at, word)| {
        let (_, column) = target(opened, word)?;
        Some(row(opened, at, word, column, words))
    });
    (rows.collect(), of_sheet().count().saturating_sub(most))
}

fn row(opened: &Opened, at: usize, word: &Word, column: &Column, words: &Words) -> WordRow {
    let is_open = word.state == WordState::Unsettled;
    let values = values(column.kind, words);
    let is_written = values.is_empty();
    let written = match &word.state {
        WordState::Is(meaning) if is_written => meaning.clone(),
        _ => String::new(),
    };
    let tag = match &word.why {
        _ if is_open => Tag { class: "attention", icon: "warning", text: words.get("mapping-page-settle") },
        Some(_) => confidence(word.confidence, words),
        None => chosen(words),
    };
    let list = match column.kind {
        Kind::Reference(table) | Kind::References(table) if opened.names.contains_key(table) => {
            format!("names-{table}")
        }
        _ => String::new(),
    };
    WordRow {
        at,
        column: word.column,
        heading: heading(opened, word),
        word: word.word.clone(),
        rows: number(word.rows, words),
        options: options(&word.state, values, words),
        written: is_written.then_some(written),
        list,
        tag,
        why: word.why.as_ref().map(|why| why.in_words(words)).unwrap_or_default(),
        is_open,
    }
}

/// What a word may mean: nothing said, each value, blank, or the row left out.
fn options(state: &WordState, mut values: Vec<(String, String)>, words: &Words) -> Vec<Choice> {
    let now = match state {
        WordState::Is(meaning) => Some(meaning.as_str()),
        WordState::Unsettled | WordState::LeftOut => None,
    };
    let is_written = values.is_empty();
    let meant = now.filter(|meaning| !meaning.is_empty());
    // A mapping that was written by hand may say a label instead of the code.
    let other = meant.filter(|meaning| !is_written && values.iter().all(|(value, _)| value != meaning));
    values.extend(other.map(|meaning| (meaning.to_owned(), meaning.to_owned())));
    let unsaid = if is_written { "mapping-page-word-written" } else { "mapping-page-word-choose" };
    let mut options = vec![Choice {
        value: String::new(),
        text: words.get(unsaid),
        is_chosen: *state == WordState::Unsettled || (is_written && meant.is_some()),
    }];
    options.extend(values.into_iter().map(|(value, text)| Choice {
        is_chosen: meant == Some(value.as_str()),
        value: format!("is:{value}"),
        text,
    }));
    options.push(Choice {
        value: "blank".to_owned(),
        text: words.get("mapping-page-word-blank"),
        is_chosen: now == Some(""),
    });
    options.push(Choice {
        value: "out".to_owned(),
        text: words.get("mapping-page-word-out"),
        is_chosen: *state == WordState::LeftOut,
    });
    options
}

/// The lists of names that these words may mean.
pub(super) fn name_lists(opened: &Opened, rows: &[WordRow]) -> Vec<NameList> {
    let wanted: BTreeSet<&str> = rows.iter().filter_map(|row| row.list.strip_prefix("names-")).collect();
    let lists = opened.names.iter().filter(|(table, _)| wanted.contains(**table));
    let list = |(table, names): (&&'static str, &Vec<casework::Text>)| NameList {
        id: format!("names-{table}"),
        names: names.iter().map(|name| name.as_str().to_owned()).collect(),
    };
    lists.map(list).collect()
}
