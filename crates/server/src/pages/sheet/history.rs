//! How a form was before: who changed what, when and why.

use app::sheets::{Open, Replaced};
use casework::forms::{Form, Linked};
use words::Words;

use crate::pages::sheet::values::{Changed, Line, NameOf, Values, changed, lines};
use crate::pages::sheet::{Crumb, kind_name, name_of};
use crate::pages::shell::Shell;

/// What the page is made of.
pub(crate) struct HistoryFacts<'f> {
    /// The form.
    pub(crate) form: &'static Form,
    /// What is kept now.
    pub(crate) open: &'f Open,
    /// What was replaced, the latest first.
    pub(crate) earlier: &'f [Replaced],
    /// The way here; the page itself comes last.
    pub(crate) crumbs: Vec<Crumb>,
    /// Where it is corrected.
    pub(crate) edit: String,
    /// An instant in words.
    pub(crate) when: &'f dyn Fn(i64) -> String,
    /// Who did something, in words.
    pub(crate) who: &'f dyn Fn(Option<&String>) -> String,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "sheet_history.html")]
pub(crate) struct HistoryPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// What the form is called.
    pub(crate) heading: String,
    /// Whom it is about; empty where nobody.
    pub(crate) about: String,
    /// The way here.
    pub(crate) crumbs: Vec<Crumb>,
    /// Where it is corrected.
    pub(crate) edit: String,
    /// What it says now.
    pub(crate) now: Vec<Line>,
    /// What was changed, the latest first.
    pub(crate) changes: Vec<Change>,
    /// What it said at first; empty where it was never changed.
    pub(crate) first: Vec<Line>,
}

/// What one save changed.
pub(crate) struct Change {
    /// When and by whom.
    pub(crate) when: String,
    /// Who.
    pub(crate) who: String,
    /// Why; empty where nothing was said.
    pub(crate) reason: String,
    /// The fields.
    pub(crate) fields: Vec<Changed>,
}

/// The page of earlier versions.
pub(crate) fn history(shell: Shell, facts: HistoryFacts<'_>) -> HistoryPage {
    let words = shell.words;
    let name_of = |linked: Linked, id: &str| name_of(&facts.open.choices, linked, id);
    let now = facts.open.filled.as_ref().map(|filled| filled.values.clone()).unwrap_or_default();
    let (changes, first) = changes(&facts, now.clone(), &name_of, words);
    HistoryPage {
        heading: kind_name(facts.form.kind, words),
        about: facts.open.about.clone(),
        now: lines(facts.form, &now, &[], &name_of, words),
        first: if changes.is_empty() { Vec::new() } else { lines(facts.form, &first, &[], &name_of, words) },
        changes,
        crumbs: facts.crumbs,
        edit: facts.edit,
        shell,
    }
}

/// What each save changed, and how the form was at first.
fn changes(
    facts: &HistoryFacts<'_>,
    now: Values,
    name_of: &NameOf<'_>,
    words: &Words,
) -> (Vec<Change>, Values) {
    let change = |save: &Replaced| {
        let fields = changed(facts.form, (&save.before, &save.after), name_of, words);
        (!fields.is_empty()).then(|| Change {
            when: (facts.when)(save.at),
            who: (facts.who)(save.who.as_ref()),
            reason: save.reason.clone(),
            fields,
        })
    };
    let first = facts.earlier.last().map_or(now, |save| save.before.clone());
    (facts.earlier.iter().filter_map(change).collect(), first)
}
