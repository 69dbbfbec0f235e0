//! The page on which a spreadsheet of another shape is mapped: which sheet is which table, which column is what, what
//! its words mean, and how its first rows would be read.

mod columns;
mod preview;
mod words_of;

use app::mapping::{
    Confidence, DateForm, Ids, Kind, Opened, Origin, SheetMapping, SheetSuggestion, TABLES, Unit, part_sheet,
};
use words::{Arg, Words};

use crate::pages::import::{Phase, Shape, Stage, phases, sentences};
use crate::pages::mapping::columns::{ColumnRow, FixedField};
use crate::pages::mapping::preview::PreviewView;
use crate::pages::mapping::words_of::{NameList, WordRow};
use crate::pages::parts::{Choice, Tag};
use crate::pages::shell::Shell;

/// The most words that are shown at once.
const MOST_WORDS: usize = 150;
/// The most unsettled words that are named on top of the page.
const MOST_NAMED: usize = 12;

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The upload's id.
    pub(crate) id: String,
    /// The file and its mapping.
    pub(crate) opened: &'f Opened,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "mapping.html")]
pub(crate) struct MappingPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The address of the programme's pages.
    pub(crate) base: String,
    /// This page.
    pub(crate) link: String,
    /// The page that checks the rows.
    pub(crate) check: String,
    /// The file, its sheets and rows.
    pub(crate) lead: String,
    /// The steps of the way.
    pub(crate) phases: Vec<Phase>,
    /// Where the mapping comes from.
    pub(crate) origin: String,
    /// How many words are unsettled; empty where none is.
    pub(crate) unsettled: String,
    /// On how many rows they are, and what to do; or that nothing is left to do.
    pub(crate) unsettled_todo: String,
    /// The unsettled words, each with its place.
    pub(crate) unsettled_words: Vec<Choice>,
    /// What the words for confidence mean.
    pub(crate) legend: Vec<Legend>,
    /// The mappings that were saved.
    pub(crate) saved: Vec<Choice>,
    /// The sheets.
    pub(crate) sheets: Vec<SheetRow>,
    /// The sheet that is looked at; none where no sheet is imported.
    pub(crate) shown: Option<ShownSheet>,
    /// What else is wrong.
    pub(crate) problems: Vec<String>,
    /// How much more is wrong; empty where nothing is.
    pub(crate) more_problems: String,
    /// What the mapping is called.
    pub(crate) name: String,
}

/// A word for confidence, and what it means.
pub(crate) struct Legend {
    /// The word.
    pub(crate) tag: Tag,
    /// What it means.
    pub(crate) note: String,
}

/// A sheet.
pub(crate) struct SheetRow {
    /// Its place in the mapping.
    pub(crate) place: usize,
    /// Its name.
    pub(crate) name: String,
    /// How many rows it has below its headings.
    pub(crate) rows: String,
    /// The row of its headings.
    pub(crate) header_row: u32,
    /// The table that it is.
    pub(crate) tables: Vec<Choice>,
    /// How sure that is.
    pub(crate) tag: Tag,
    /// Why.
    pub(crate) why: String,
}

/// The sheet that is looked at.
pub(crate) struct ShownSheet {
    /// Its place in the mapping.
    pub(crate) place: usize,
    /// The sheets that are imported, of which it is one.
    pub(crate) tabs: Vec<Choice>,
    /// Its columns.
    pub(crate) columns: Vec<ColumnRow>,
    /// Where the ids of its rows come from; empty where rows of its table have none.
    pub(crate) ids: Vec<Choice>,
    /// The column that must be filled in rows that are read.
    pub(crate) only_with: Vec<Choice>,
    /// Cells that must be filled and that no column gives, and those that are given already.
    pub(crate) fixed: Vec<FixedField>,
    /// Other cells that no column gives.
    pub(crate) more_fixed: Vec<FixedField>,
    /// Its words.
    pub(crate) words: Vec<WordRow>,
    /// How many words are not shown; empty where all are.
    pub(crate) more_words: String,
    /// The names that words may mean.
    pub(crate) names: Vec<NameList>,
    /// Rows that are made of names.
    pub(crate) made: Vec<String>,
    /// Its first rows as they would be read.
    pub(crate) preview: Option<PreviewView>,
}

/// Where ids come from, by the words that the form sends.
pub(crate) const IDS: [(&str, Ids); 3] = [("column", Ids::Column), ("row", Ids::Row), ("name", Ids::Name)];
/// How days are written, by the words that the form sends.
pub(crate) const DATES: [(&str, DateForm); 3] =
    [("usual", DateForm::Usual), ("short-year", DateForm::ShortYear), ("slashes", DateForm::Slashes)];
/// What numbers count, by the words that the form sends.
pub(crate) const UNITS: [(&str, Unit); 2] = [("minutes", Unit::Minutes), ("hours", Unit::Hours)];

/// The page of these facts.
pub(crate) fn page(shell: Shell, facts: &Facts<'_>) -> MappingPage {
    let words = shell.words;
    let opened = facts.opened;
    let check = format!("{}/import/{}", facts.base, facts.id);
    let link = format!("{check}/mapping");
    let (problems, more) = sentences(&opened.problems, app::bundle::Severity::Error, words);
    let unsettled = words_of::unsettled(opened, words);
    MappingPage {
        base: facts.base.to_owned(),
        lead: lead(opened, words),
        phases: phases(Stage::Mapping, Shape::Mapped, words),
        origin: origin(&opened.origin, words),
        unsettled: unsettled.title,
        unsettled_todo: unsettled.todo,
        unsettled_words: unsettled.words,
        legend: legend(words),
        saved: saved(opened, words),
        sheets: sheets(opened, words),
        shown: shown(opened, words),
        problems,
        more_problems: if more == 0 {
            String::new()
        } else {
            words.say("mapping-page-problems-more", &[("count", counted(more))])
        },
        name: opened.mapping.name.clone(),
        check,
        link,
        shell,
    }
}

fn counted(count: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn lead(opened: &Opened, words: &Words) -> String {
    let rows = opened.suggestion.sheets.iter().map(|sheet| sheet.rows).sum();
    words.say(
        "mapping-page-lead",
        &[
            ("file", Arg::from(opened.file_name.as_str())),
            ("sheets", counted(opened.sheets.len())),
            ("rows", counted(rows)),
        ],
    )
}

fn origin(origin: &Origin, words: &Words) -> String {
    match origin {
        Origin::Suggested => words.get("mapping-page-origin-suggested"),
        Origin::Saved(name) => words.say("mapping-page-origin-saved", &[("name", Arg::from(name.as_str()))]),
        Origin::Own => words.get("mapping-page-origin-own"),
    }
}

fn legend(words: &Words) -> Vec<Legend> {
    let all = [Confidence::Sure, Confidence::Likely, Confidence::Guess, Confidence::None];
    all.map(|each| Legend { tag: confidence(each, words), note: each.note(words) }).into()
}

/// How sure a suggestion is, as a word with an icon.
fn confidence(confidence: Confidence, words: &Words) -> Tag {
    let (class, icon) = match confidence {
        Confidence::Sure => ("done", "check"),
        Confidence::Likely => ("computed", "info"),
        Confidence::Guess => ("attention", "eye"),
        Confidence::None => ("missing", "dashed-circle"),
    };
    Tag { class, icon, text: confidence.in_words(words) }
}

/// That a person chose something else than was suggested.
fn chosen(words: &Words) -> Tag {
    Tag { class: "judged", icon: "person-check", text: words.get("mapping-page-chosen") }
}

fn saved(opened: &Opened, words: &Words) -> Vec<Choice> {
    let choice = |saved: &app::mapping::Saved| Choice {
        value: saved.id.to_string(),
        text: saved.name.clone(),
        is_chosen: matches!(&opened.origin, Origin::Saved(name) if *name == saved.name),
    };
    let choices: Vec<Choice> = opened.saved.iter().map(choice).collect();
    if choices.is_empty() {
        return choices;
    }
    let none = Choice {
        value: String::new(),
        text: words.get("mapping-page-saved-choose"),
        is_chosen: choices.iter().all(|choice| !choice.is_chosen),
    };
    std::iter::once(none).chain(choices).collect()
}

/// What a sheet of the mapping seemed to be.
fn suggested<'o>(opened: &'o Opened, part: &SheetMapping) -> Option<&'o SheetSuggestion> {
    let place = part_sheet(&opened.sheets, &opened.mapping, part)?;
    opened.suggestion.sheets.get(place)
}

fn sheets(opened: &Opened, words: &Words) -> Vec<SheetRow> {
    let row = |(place, part): (usize, &SheetMapping)| {
        let suggested = suggested(opened, part);
        let is_suggested = suggested.is_some_and(|each| each.table == part.table.as_deref());
        let (tag, why) = match suggested {
            None => (
                Tag { class: "attention", icon: "warning", text: words.get("mapping-page-not-there") },
                String::new(),
            ),
            Some(each) if is_suggested => (confidence(each.confidence, words), reasons(&each.why, words)),
            Some(_) => (chosen(words), String::new()),
        };
        SheetRow {
            place,
            name: part.sheet.clone(),
            rows: suggested.map(|each| number(each.rows, words)).unwrap_or_default(),
            header_row: part.header_row,
            tables: tables(part.table.as_deref(), words),
            tag,
            why,
        }
    };
    opened.mapping.sheets.iter().enumerate().map(row).collect()
}

fn number(count: usize, words: &Words) -> String {
    words::thousands(&count.to_string(), words.lang())
}

fn reasons(why: &[app::mapping::Why], words: &Words) -> String {
    why.iter().map(|each| each.in_words(words)).collect::<Vec<_>>().join("; ")
}

fn not_imported(is_chosen: bool, words: &Words) -> Choice {
    Choice { value: String::new(), text: words.get("mapping-page-not-imported"), is_chosen }
}

fn tables(chosen: Option<&str>, words: &Words) -> Vec<Choice> {
    // The programme's own row is here already.
    let offered = TABLES.iter().filter(|table| table.name != "programme" || chosen == Some("programme"));
    let choice = |name: &'static str| Choice {
        value: name.to_owned(),
        text: words.get(&format!("table-{name}")),
        is_chosen: chosen == Some(name),
    };
    std::iter::once(not_imported(chosen.is_none(), words))
        .chain(offered.map(|table| choice(table.name)))
        .collect()
}

fn shown(opened: &Opened, words: &Words) -> Option<ShownSheet> {
    let part = opened.mapping.sheets.get(opened.part)?;
    let table = part.table.as_deref()?;
    let suggestion = suggested(opened, part);
    let has_ids = TABLES
        .iter()
        .find(|shape| shape.name == table)
        .and_then(|shape| shape.columns.first())
        .is_some_and(|column| matches!(column.kind, Kind::Id));
    let (fixed, more_fixed) = columns::fixed(part, table, words);
    let (word_rows, more) = words_of::rows(opened, MOST_WORDS, words);
    Some(ShownSheet {
        place: opened.part,
        tabs: tabs(opened),
        columns: columns::columns(part, table, suggestion, words),
        ids: if has_ids { ids(part.ids, table, words) } else { Vec::new() },
        only_with: columns::only_with(part, words),
        fixed,
        more_fixed,
        names: words_of::name_lists(opened, &word_rows),
        words: word_rows,
        more_words: if more == 0 {
            String::new()
        } else {
            words.say("mapping-page-words-more", &[("count", counted(more))])
        },
        made: made(opened, words),
        preview: preview::preview(&opened.preview, table, words),
    })
}

/// The sheets that are imported. Going from one to another keeps what is chosen.
fn tabs(opened: &Opened) -> Vec<Choice> {
    let imported = opened.mapping.sheets.iter().enumerate().filter(|(_, part)| part.table.is_some());
    let tab = |(place, part): (usize, &SheetMapping)| Choice {
        text: part.sheet.clone(),
        value: format!("columns:{place}"),
        is_chosen: place == opened.part,
    };
    imported.map(tab).collect()
}

fn ids(now: Ids, table: &str, words: &Words) -> Vec<Choice> {
    // Only rows that have a name can be told by it.
    let has_name = TABLES
        .iter()
        .any(|shape| shape.name == table && shape.columns.iter().any(|column| column.name == "name"));
    let offered = IDS.into_iter().filter(|(_, ids)| has_name || *ids != Ids::Name || now == Ids::Name);
    let choice = |(code, ids): (&str, Ids)| Choice {
        value: code.to_owned(),
        text: words.get(&format!("mapping-page-ids-{code}")),
        is_chosen: ids == now,
    };
    offered.map(choice).collect()
}

/// The tables of which rows are made of names, in sentences.
fn made(opened: &Opened, words: &Words) -> Vec<String> {
    let made = opened.mapping.create.keys();
    let sentence = |table: &String| {
        let name = Arg::from(words.get(&format!("table-{table}")));
        let key = if table == "staff" { "mapping-page-made-staff" } else { "mapping-page-made" };
        words.say(key, &[("table", name)])
    };
    made.map(sentence).collect()
}
