//! The pages of an import: bringing a file, looking at what it would do row by row, following it, undoing it.

mod check;
mod refused;
mod rows;

use words::{Arg, Words};

use crate::pages::parts::Tag;
use crate::pages::shell::{FieldProblem, Shell, problem_of};

pub(crate) use crate::pages::import::check::{CheckFacts, Found, check};
pub(crate) use crate::pages::import::refused::{error_header, error_rows, sentences};
pub(crate) use crate::pages::import::rows::{RowQuery, Show};

/// What the page of imports is made of.
pub(crate) struct ListFacts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The largest file that is taken, in bytes.
    pub(crate) most_bytes: usize,
    /// Files that wait to be confirmed, the latest first.
    pub(crate) waiting: Vec<Waiting>,
    /// Imports, the latest first.
    pub(crate) imports: Vec<Imported>,
    /// Mappings that were saved, the latest first.
    pub(crate) mappings: Vec<NamedOnce>,
    /// Whether the reader may take the records out.
    pub(crate) may_export: bool,
    /// What must be mended in the form.
    pub(crate) problems: Vec<FieldProblem>,
}

/// A file that waits.
pub(crate) struct Waiting {
    /// Its id.
    pub(crate) id: String,
    /// When it was brought.
    pub(crate) when: String,
    /// Its name.
    pub(crate) file: String,
    /// How far it is.
    pub(crate) state: WaitingState,
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WaitingState {
    /// It waits.
    Waiting,
    /// It is being imported.
    Running,
    /// Its import was stopped.
    Stopped,
}

/// An import.
#[derive(Clone, Debug)]
pub(crate) struct Imported {
    /// Its id.
    pub(crate) id: String,
    /// When.
    pub(crate) when: String,
    /// Who.
    pub(crate) who: String,
    /// The file's name.
    pub(crate) file: String,
    /// Rows added, updated and left as they were.
    pub(crate) counts: Counts,
    /// Whether it was undone.
    pub(crate) is_undone: bool,
}

/// Something that has a name and a time.
#[derive(Clone, Debug)]
pub(crate) struct NamedOnce {
    /// The name.
    pub(crate) name: String,
    /// When.
    pub(crate) when: String,
}

/// Rows added, updated and left as they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Added.
    pub(crate) added: i64,
    /// Updated.
    pub(crate) updated: i64,
    /// The same.
    pub(crate) unchanged: i64,
}

impl Counts {
    /// The counts as they are kept: added, updated, unchanged.
    pub(crate) fn of((added, updated, unchanged): (i64, i64, i64)) -> Counts {
        Counts { added, updated, unchanged }
    }

    fn args(self) -> [(&'static str, Arg<'static>); 3] {
        [
            ("added", Arg::Count(self.added)),
            ("updated", Arg::Count(self.updated)),
            ("unchanged", Arg::Count(self.unchanged)),
        ]
    }
}

/// The page of imports.
#[derive(askama::Template)]
#[template(path = "import.html")]
pub(crate) struct ImportPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The address of the programme's pages.
    pub(crate) base: String,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
    /// Which files are taken.
    pub(crate) kinds: String,
    /// Files that wait.
    pub(crate) waiting: Vec<WaitingLine>,
    /// Imports.
    pub(crate) imports: Vec<ImportLine>,
    /// Saved mappings.
    pub(crate) mappings: Vec<NamedOnce>,
    /// Whether the reader may take the records out.
    pub(crate) may_export: bool,
}

/// A file that waits.
pub(crate) struct WaitingLine {
    /// Its page.
    pub(crate) href: String,
    /// Its name.
    pub(crate) file: String,
    /// When it was brought.
    pub(crate) when: String,
    /// How far it is.
    pub(crate) state: Tag,
    /// Where it is discarded, by a post; none while it is imported.
    pub(crate) discard: Option<String>,
}

/// An import.
pub(crate) struct ImportLine {
    /// When.
    pub(crate) when: String,
    /// Who.
    pub(crate) who: String,
    /// The file's name.
    pub(crate) file: String,
    /// What it did.
    pub(crate) rows: String,
    /// Whether it was undone.
    pub(crate) is_undone: bool,
    /// Where it is undone, by a post.
    pub(crate) undo: Option<String>,
}

impl ImportPage {
    fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// The page of imports.
pub(crate) fn list(shell: Shell, facts: ListFacts<'_>) -> ImportPage {
    let words = shell.words;
    let base = facts.base;
    // Only the last one that stands can be taken back without taking back what came after it.
    let last = facts.imports.iter().find(|each| !each.is_undone).map(|each| each.id.clone());
    let import = |each: Imported| ImportLine {
        undo: (Some(&each.id) == last.as_ref()).then(|| format!("{base}/imports/{}/undo", each.id)),
        rows: words.say("import-rows", &each.counts.args()),
        when: each.when,
        who: each.who,
        file: each.file,
        is_undone: each.is_undone,
    };
    let waiting = |each: Waiting| WaitingLine {
        href: format!("{base}/import/{}", each.id),
        discard: (each.state != WaitingState::Running).then(|| format!("{base}/import/{}/discard", each.id)),
        state: state_tag(each.state, words),
        file: each.file,
        when: each.when,
    };
    ImportPage {
        base: base.to_owned(),
        kinds: kinds(facts.most_bytes, words),
        waiting: facts.waiting.into_iter().map(waiting).collect(),
        imports: facts.imports.into_iter().map(import).collect(),
        mappings: facts.mappings,
        may_export: facts.may_export,
        problems: facts.problems,
        shell,
    }
}

/// Which files are taken, and how large they may be.
fn kinds(most_bytes: usize, words: &Words) -> String {
    const MEGABYTE: usize = 1 << 20;
    words.say("import-kinds", &[("most", counted(most_bytes / MEGABYTE))])
}

fn state_tag(state: WaitingState, words: &Words) -> Tag {
    let (class, icon, key) = match state {
        WaitingState::Waiting => ("", "clock", "import-state-waiting"),
        WaitingState::Running => ("computed", "clock", "import-state-running"),
        WaitingState::Stopped => ("attention", "warning", "import-state-stopped"),
    };
    Tag { class, icon, text: words.get(key) }
}

/// A step on the way of an import.
pub(crate) struct Phase {
    /// What it is called.
    pub(crate) text: String,
    /// Whether it is behind.
    pub(crate) is_past: bool,
    /// Whether it is now.
    pub(crate) is_current: bool,
}

/// The steps on the way of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Mapping,
    Check,
    Confirm,
    Done,
}

/// Whether a file is read by a mapping, and so has a step more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// It has the tables as they are.
    Own,
    /// It is mapped to them.
    Mapped,
}

/// The steps with the one that an import has come to.
pub(crate) fn phases(now: Stage, shape: Shape, words: &Words) -> Vec<Phase> {
    let steps = [
        (None, "import-phase-file"),
        (Some(Stage::Mapping), "import-phase-mapping"),
        (Some(Stage::Check), "import-phase-check"),
        (Some(Stage::Confirm), "import-phase-confirm"),
    ];
    let place = steps.iter().position(|(stage, _)| *stage == Some(now)).unwrap_or(steps.len());
    let mut phases = Vec::new();
    for (at, (stage, key)) in steps.into_iter().enumerate() {
        if shape == Shape::Mapped || stage != Some(Stage::Mapping) {
            phases.push(Phase { text: words.get(key), is_past: at < place, is_current: at == place });
        }
    }
    phases
}

fn counted(count: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A number as the language writes it.
fn number(count: usize, words: &Words) -> String {
    words::thousands(&count.to_string(), words.lang())
}

/// A table as people call it, or as the file names it where it is not known.
fn table_name(table: &str, words: &Words) -> String {
    let key = format!("table-{table}");
    if words.has(&key) { words.get(&key) } else { table.to_owned() }
}

/// A column as people call it, where it is known.
fn column_name(table: &str, column: &str, words: &Words) -> Option<String> {
    // How an attestation is kept is not how it is written.
    let column = if table == "attestations" && matches!(column, "met" | "rating") { "value" } else { column };
    let key = format!("column-{table}-{column}");
    words.has(&key).then(|| words.get(&key))
}

#[cfg(test)]
mod tests {
    use words::Lang;

    use super::*;

    fn shell() -> Shell {
        Shell {
            words: Lang::En.words(),
            path: "/".to_owned(),
            form_token: String::new(),
            account: None,
            account_label: None,
            programme: None,
            nav: Vec::new(),
            notice: None,
            search: None,
            printed: String::new(),
        }
    }

    fn imported(id: &str, is_undone: bool) -> Imported {
        Imported {
            id: id.to_owned(),
            when: "now".to_owned(),
            who: "Aava".to_owned(),
            file: "a.xlsx".to_owned(),
            counts: Counts { added: 1, updated: 0, unchanged: 2 },
            is_undone,
        }
    }

    #[test]
    fn the_last_import_that_stands_can_be_undone() {
        let facts = ListFacts {
            base: "/programmes/1",
            most_bytes: 1 << 20,
            waiting: Vec::new(),
            imports: vec![imported("c", true), imported("b", false), imported("a", false)],
            mappings: Vec::new(),
            may_export: true,
            problems: Vec::new(),
        };
        let page = list(shell(), facts);
        let undo: Vec<Option<&str>> = page.imports.iter().map(|each| each.undo.as_deref()).collect();
        assert_eq!(undo, [None, Some("/programmes/1/imports/b/undo"), None]);
    }

    #[test]
    fn a_file_of_its_own_shape_is_not_mapped() {
        let words = Lang::En.words();
        assert_eq!(phases(Stage::Check, Shape::Own, words).len(), 3);
        let mapped = phases(Stage::Check, Shape::Mapped, words);
        let now: Vec<bool> = mapped.iter().map(|phase| phase.is_current).collect();
        assert_eq!(now, [false, false, true, false]);
        assert!(phases(Stage::Done, Shape::Own, words).iter().all(|phase| phase.is_past));
    }
}
