//! A file that was brought: what it would do, why it cannot be imported, how far its import is, what it did.

use app::bundle::{Merge, Problem, Severity, What};
use casework::Records;
use words::{Arg, Words};

use super::refused::{self, ProblemView};
use super::rows::{self, Listing, RowQuery, RowView, TableLine};
use super::{Counts, Imported, Phase, Shape, Stage, counted, kinds, phases};
use crate::pages::parts::Mistake;
use crate::pages::shell::Shell;

/// What the page is made of.
pub(crate) struct CheckFacts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The upload's id.
    pub(crate) id: String,
    /// The file's name.
    pub(crate) file: String,
    /// When it was brought, or imported.
    pub(crate) when: String,
    /// Whether it is mapped.
    pub(crate) shape: Shape,
    /// Which rows are asked for.
    pub(crate) query: RowQuery<'f>,
    /// What stopped its import, a code.
    pub(crate) failure: Option<String>,
    /// The largest file that is taken, in bytes.
    pub(crate) most_bytes: usize,
    /// What came of reading it.
    pub(crate) found: Found<'f>,
}

/// What came of reading a file.
pub(crate) enum Found<'f> {
    /// Its records, what an import would do, and warnings.
    Fine(&'f Records, &'f Merge, &'f [Problem]),
    /// What is wrong.
    Refused(&'f [Problem]),
    /// Its records are of a programme with this id.
    OtherProgramme(&'f str),
    /// It has tables of another shape.
    OtherShape(Option<&'f str>),
    /// It is being imported: rows written and rows in all, where that is known.
    Running(Option<(usize, usize)>),
    /// It is imported.
    Done(Imported),
}

/// The page of a file that was brought.
#[derive(askama::Template)]
#[template(path = "import_check.html")]
pub(crate) struct CheckPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The address of the programme's pages.
    pub(crate) base: String,
    /// The heading.
    pub(crate) title: String,
    /// Whether it tells of errors.
    pub(crate) is_refused: bool,
    /// The file and when it was read.
    pub(crate) file: String,
    /// The steps of the way.
    pub(crate) phases: Vec<Phase>,
    /// This page, without what is asked of it.
    pub(crate) link: String,
    /// Where the file is mapped.
    pub(crate) mapping: String,
    /// Whether it is mapped.
    pub(crate) is_mapped: bool,
    /// The upload's id.
    pub(crate) id: String,
    /// Which files are taken.
    pub(crate) kinds: String,
    /// Where it can be imported.
    pub(crate) fine: Option<FineView>,
    /// Where something must be mended.
    pub(crate) refused: Option<RefusedView>,
    /// Where it is another file than was meant.
    pub(crate) other: Option<OtherView>,
    /// While it is imported.
    pub(crate) running: Option<RunningView>,
    /// Once it is imported.
    pub(crate) done: Option<DoneView>,
}

/// What an import would do.
pub(crate) struct FineView {
    /// What stopped the import that was tried, and what to do; empty where none was.
    pub(crate) failure: String,
    /// What would go wrong without an error: rows that would come twice or replace others.
    pub(crate) alerts: Vec<String>,
    /// What it would do, in a sentence.
    pub(crate) lead: String,
    /// Whether it would do anything.
    pub(crate) has_changes: bool,
    /// How many warnings there are; empty where there are none.
    pub(crate) warned: String,
    /// The first warnings.
    pub(crate) warnings: Vec<String>,
    /// How many more there are; empty where there are none.
    pub(crate) more_warnings: String,
    /// What it would do to each table.
    pub(crate) tables: Vec<TableLine>,
    /// What it would do to each row.
    pub(crate) listing: Listing<RowView>,
}

/// What must be mended.
pub(crate) struct RefusedView {
    /// How much is wrong, and what to do.
    pub(crate) extent: String,
    /// The first of the problems, with their places on the page.
    pub(crate) first: Vec<Mistake>,
    /// The problems.
    pub(crate) listing: Listing<ProblemView>,
}

/// Why it is another file than was meant.
pub(crate) struct OtherView {
    /// What it is.
    pub(crate) happened: String,
    /// What to do.
    pub(crate) todo: String,
    /// Whether it can be mapped.
    pub(crate) is_mappable: bool,
}

/// How far an import is.
pub(crate) struct RunningView {
    /// In words.
    pub(crate) text: String,
    /// Rows written.
    pub(crate) done: usize,
    /// Rows in all; zero where that is not known.
    pub(crate) all: usize,
}

/// What an import did.
pub(crate) struct DoneView {
    /// In a sentence.
    pub(crate) rows: String,
    /// When and who.
    pub(crate) who: String,
    /// Where it is undone, by a post; none where it has been.
    pub(crate) undo: Option<String>,
}

/// The page of a file that was brought.
pub(crate) fn check(shell: Shell, facts: CheckFacts<'_>) -> CheckPage {
    let words = shell.words;
    let link = format!("{}/import/{}", facts.base, facts.id);
    let (stage, title) = match &facts.found {
        Found::Fine(..) => (Stage::Check, "import-check-title"),
        Found::Refused(_) => (Stage::Check, "import-refused-title"),
        Found::OtherProgramme(_) | Found::OtherShape(_) => (Stage::Check, "import-other-title"),
        Found::Running(_) => (Stage::Confirm, "import-running-title"),
        Found::Done(_) => (Stage::Done, "import-done-title"),
    };
    let named = [("file", Arg::from(facts.file.as_str())), ("when", Arg::from(facts.when.as_str()))];
    let is_done = stage == Stage::Done;
    let mut page = CheckPage {
        base: facts.base.to_owned(),
        title: words.get(title),
        is_refused: matches!(facts.found, Found::Refused(_)),
        file: words.say(if is_done { "import-file-imported" } else { "import-file-read" }, &named),
        phases: phases(stage, facts.shape, words),
        mapping: format!("{link}/mapping"),
        is_mapped: facts.shape == Shape::Mapped,
        id: facts.id,
        kinds: kinds(facts.most_bytes, words),
        fine: None,
        refused: None,
        other: None,
        running: None,
        done: None,
        link,
        shell,
    };
    match facts.found {
        Found::Fine(records, merge, warnings) => {
            let listing = rows::listing(records, merge, facts.query, &page.link, words);
            page.fine = Some(fine(merge, warnings, listing, facts.failure.as_deref(), &page.link, words));
        }
        Found::Refused(problems) => {
            let listing = refused::listing(problems, facts.query, &page.link, words);
            page.refused = Some(RefusedView {
                extent: refused::extent_in_words(problems, words),
                first: refused::first(&listing),
                listing,
            });
        }
        Found::OtherProgramme(named) => page.other = Some(other_programme(named, words)),
        Found::OtherShape(saved) => page.other = Some(other_shape(saved, words)),
        Found::Running(progress) => page.running = Some(running(progress, words)),
        Found::Done(import) => page.done = Some(done(&import, facts.base, words)),
    }
    page
}

fn fine(
    merge: &Merge,
    warnings: &[Problem],
    listing: Listing<RowView>,
    failure: Option<&str>,
    link: &str,
    words: &Words,
) -> FineView {
    let counts = Counts::of(merge.counts());
    let is_alert =
        |problem: &&Problem| matches!(problem.what, What::OverOthers { .. } | What::KeptAlready { .. });
    let alerts: Vec<Problem> = warnings.iter().filter(is_alert).cloned().collect();
    let warnings: Vec<Problem> = warnings.iter().filter(|each| !is_alert(each)).cloned().collect();
    let (told, more) = refused::sentences(&warnings, Severity::Warning, words);
    let all = told.len() + more;
    let some = |key: &str, count: usize| {
        if count == 0 { String::new() } else { words.say(key, &[("count", counted(count))]) }
    };
    FineView {
        failure: failure.map(|code| failure_in_words(code, words)).unwrap_or_default(),
        lead: words.say("import-check-lead", &counts.args()),
        alerts: refused::sentences(&alerts, Severity::Warning, words).0,
        has_changes: counts.added + counts.updated > 0,
        warned: some("import-warnings", all),
        more_warnings: some("import-warnings-more", more),
        warnings: told,
        tables: rows::tables(merge, link, words),
        listing,
    }
}

fn failure_in_words(code: &str, words: &Words) -> String {
    let key = format!("import-failure-{code}");
    words.get(if words.has(&key) { &key } else { "import-failure-internal" })
}

fn other_programme(named: &str, words: &Words) -> OtherView {
    OtherView {
        happened: words.say("import-other-programme", &[("programme", Arg::from(named))]),
        todo: words.get("import-other-programme-todo"),
        is_mappable: false,
    }
}

fn other_shape(saved: Option<&str>, words: &Words) -> OtherView {
    OtherView {
        happened: words.get("import-other-shape"),
        todo: match saved {
            Some(name) => words.say("import-other-shape-known", &[("name", Arg::from(name))]),
            None => words.get("import-other-shape-todo"),
        },
        is_mappable: true,
    }
}

fn running(progress: Option<(usize, usize)>, words: &Words) -> RunningView {
    let (done, all) = progress.unwrap_or_default();
    let text = if all == 0 {
        words.get("import-running-begins")
    } else {
        words.say("import-running-rows", &[("done", counted(done.min(all))), ("all", counted(all))])
    };
    RunningView { text, done: done.min(all), all }
}

fn done(import: &Imported, base: &str, words: &Words) -> DoneView {
    let key = if import.is_undone { "import-done-undone" } else { "import-done-lead" };
    let who = [("when", Arg::from(import.when.as_str())), ("who", Arg::from(import.who.as_str()))];
    DoneView {
        rows: words.say(key, &import.counts.args()),
        who: words.say("import-done-who", &who),
        undo: (!import.is_undone).then(|| format!("{base}/imports/{}/undo", import.id)),
    }
}
