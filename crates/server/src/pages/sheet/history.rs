//! How a form was before: who changed what, when and why.

use app::sheets::{Earlier, Open};
use casework::Code;
use casework::forms::{Form, Kept, Linked};
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
    pub(crate) earlier: &'f [Earlier],
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

/// Goes back from what is kept, one save at a time. What is left at the end is how it began.
fn changes(
    facts: &HistoryFacts<'_>,
    mut newer: Values,
    name_of: &NameOf<'_>,
    words: &Words,
) -> (Vec<Change>, Values) {
    let mut found = Vec::new();
    for save in facts.earlier.chunk_by(|one, other| one.replaced_at == other.replaced_at) {
        let mut older = newer.clone();
        for replaced in save {
            put_back(facts.form, &mut older, replaced);
        }
        let fields = changed(facts.form, (&older, &newer), name_of, words);
        if let (Some(replaced), false) = (save.first(), fields.is_empty()) {
            found.push(Change {
                when: (facts.when)(replaced.replaced_at),
                who: (facts.who)(replaced.replaced_by.as_ref()),
                reason: replaced.reason.clone(),
                fields,
            });
        }
        newer = older;
    }
    (found, newer)
}

/// Puts what a save replaced in the place of what replaced it. A form may lie in two rows, a record and what is kept
/// beside it; each is replaced on its own, and tells nothing of the other.
fn put_back(form: &Form, values: &mut Values, replaced: &Earlier) {
    // The row beside a record names the kind of form in a column that some forms have as a field too.
    let is_kind_of_form =
        |field: &str, value: &str| form.table.is_some() && field == "kind" && value == form.kind.code();
    let told: Vec<(&String, &String)> =
        replaced.values.iter().filter(|(field, value)| !is_kind_of_form(field, value)).collect();
    let kept_in = |field: &str| form.field(field).map(|field| field.kept);
    let place = if told.iter().any(|(field, _)| kept_in(field) == Some(Kept::Column)) {
        Kept::Column
    } else {
        Kept::Beside
    };
    values.retain(|field, _| kept_in(field) != Some(place));
    values.extend(told.into_iter().map(|(field, value)| (field.clone(), value.clone())));
}
