//! The page of a form, whatever its kind: the fields come from the form itself. And how a form was before.

mod control;
mod history;

pub(crate) mod values;

use app::sheets::{Choices, Filled, Open};
use casework::forms::{Field, Form, Holds, Linked, SheetKind};
use casework::{Code, Day};

use crate::forms::Typed;
use crate::pages::sheet::control::{Control, FieldView, fields};
use crate::pages::sheet::values::{Changed, changed};
use crate::pages::shell::{FieldProblem, Shell, problem_of};

pub(crate) use crate::pages::sheet::history::{HistoryFacts, history};

/// A plan is looked at again after so many months, unless another day is chosen.
const REVIEW_MONTHS: i32 = 3;

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The form.
    pub(crate) form: &'static Form,
    /// What is kept, and what can be chosen.
    pub(crate) open: &'f Open,
    /// Where it is sent.
    pub(crate) action: String,
    /// Where to go without saving.
    pub(crate) back: String,
    /// The way here; the page itself comes last.
    pub(crate) crumbs: Vec<Crumb>,
    /// How it was before; none for a new one.
    pub(crate) history: Option<String>,
    /// An earlier version that a new one begins with.
    pub(crate) begins_with: Option<&'f Filled>,
    /// What the address says of a new one: codes only.
    pub(crate) query: Typed,
    /// What was typed, where it could not be saved.
    pub(crate) typed: Option<&'f Typed>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
    /// What somebody else has saved meanwhile.
    pub(crate) differs: Option<&'f Filled>,
    /// Today.
    pub(crate) today: Day,
}

/// A step of the way to a page.
pub(crate) struct Crumb {
    /// What it is called.
    pub(crate) text: String,
    /// Its page; empty for the page itself.
    pub(crate) href: String,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "sheet.html")]
pub(crate) struct SheetPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// What is done, such as `Make a profile`.
    pub(crate) heading: String,
    /// Whom it is about; empty where nobody.
    pub(crate) about: String,
    /// The way here.
    pub(crate) crumbs: Vec<Crumb>,
    /// Where it is sent.
    pub(crate) action: String,
    /// Where to go without saving.
    pub(crate) back: String,
    /// How it was before.
    pub(crate) history: Option<String>,
    /// The version that was looked at.
    pub(crate) seen: String,
    /// Why it is corrected; none for a new one.
    pub(crate) reason: Option<String>,
    /// The fields.
    pub(crate) fields: Vec<FieldView>,
    /// Whether nothing was typed yet.
    pub(crate) is_fresh: bool,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
    /// The fields of which two people have saved different texts; none where nobody has.
    pub(crate) differing: Option<Vec<Changed>>,
}

impl SheetPage {
    /// What must be mended in the reason; empty where nothing.
    fn reason_problem(&self) -> &str {
        problem_of(&self.problems, "reason")
    }

    /// The name under which the script keeps a draft: the form's own, or that of every new one of its kind.
    fn keep(&self) -> String {
        let path = self.action.split('?').next().unwrap_or_default();
        match path.rsplit_once('/') {
            Some((place, _)) if self.seen.is_empty() => format!("{place}/new"),
            _ => path.to_owned(),
        }
    }
}

/// The page of a form.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> SheetPage {
    let words = shell.words;
    let kind = facts.form.kind.code();
    let is_new = facts.open.filled.is_none();
    let (add, edit) = (format!("sheet-{kind}-add"), format!("sheet-{kind}-edit"));
    SheetPage {
        heading: words.get(if is_new { &add } else { &edit }),
        about: facts.open.about.clone(),
        seen: facts.seen(),
        is_fresh: facts.typed.is_none(),
        reason: (!is_new).then(|| facts.typed.map_or("", |typed| typed.get("reason")).to_owned()),
        fields: fields(&facts, words),
        differing: facts.differing(words),
        problems: facts.named_problems(words),
        crumbs: facts.crumbs,
        action: facts.action,
        back: facts.back,
        history: facts.history,
        shell,
    }
}

impl Facts<'_> {
    /// What stands in a field: what was typed, what is kept, or what a new one begins with.
    fn standing(&self, field: &Field) -> Vec<String> {
        if let Some(typed) = self.typed {
            let own = typed.0.iter().filter(|(name, _)| name == field.name);
            return own.map(|(_, value)| value.clone()).collect();
        }
        match &self.open.filled {
            Some(filled) => {
                let kept = filled.values.get(field.name);
                kept.map_or_else(|| vec![String::new()], |value| parts(field, value))
            }
            None => self.begun(field).map(|value| parts(field, &value)).unwrap_or_default(),
        }
    }

    fn begun(&self, field: &Field) -> Option<String> {
        if let (Holds::One(list), Some(asked)) = (field.holds, self.query.filled(field.name))
            && list.codes().contains(&asked)
        {
            return Some(asked.to_owned());
        }
        match field.name {
            "date" | "given_on" => Some(self.today.to_string()),
            "review_due_on" => Some(self.today.plus_months(REVIEW_MONTHS).to_string()),
            // What belongs to the one version only.
            "trigger" | "review_notes" | "signed" => None,
            name => self.begins_with.and_then(|earlier| earlier.values.get(name).cloned()),
        }
    }

    /// The version that saving builds on: the one that is kept now, once it has been shown.
    fn seen(&self) -> String {
        let kept = self.differs.or(self.open.filled.as_ref()).map(|filled| filled.version.clone());
        match (self.differs, self.typed) {
            (None, Some(typed)) => typed.get("seen").to_owned(),
            _ => kept.unwrap_or_default(),
        }
    }

    /// What must be mended, each with the name of its field: many fields lack the same.
    fn named_problems(&self, words: &words::Words) -> Vec<FieldProblem> {
        let named = |problem: &FieldProblem| {
            let label = self.form.field(problem.field).map(|field| values::label(self.form, field, words));
            let text =
                label.map_or_else(|| problem.text.clone(), |label| format!("{label}: {}", problem.text));
            FieldProblem { field: problem.field, text }
        };
        self.problems.iter().map(named).collect()
    }

    /// What is kept beside what was typed, for the fields that differ.
    fn differing(&self, words: &words::Words) -> Option<Vec<Changed>> {
        let (kept, typed) = (self.differs?, self.typed?);
        let mine = self.form.fields.iter().filter_map(|field| {
            let all = typed.0.iter().filter(|(name, value)| name == field.name && !value.trim().is_empty());
            let values: Vec<String> = all.map(|(_, value)| canonical(field, value)).collect();
            (!values.is_empty()).then(|| (field.name.to_owned(), values.join(";")))
        });
        let name_of = |linked: Linked, id: &str| name_of(&self.open.choices, linked, id);
        Some(changed(self.form, (&kept.values, &mine.collect()), &name_of, words))
    }
}

/// What was typed as it would be kept, so that only what differs is shown to differ.
fn canonical(field: &Field, value: &str) -> String {
    let value = value.trim().replace("\r\n", "\n");
    match field.holds {
        Holds::Day => Day::parse(&value).map_or(value, |day| day.to_string()),
        Holds::Decimal(..) => value.replace(',', "."),
        _ => value,
    }
}

fn parts(field: &Field, value: &str) -> Vec<String> {
    match field.holds {
        Holds::Many(_) | Holds::Links(_) => value.split(';').map(str::to_owned).collect(),
        _ => vec![value.to_owned()],
    }
}

/// The name behind a link among those that can be chosen.
pub(crate) fn name_of(choices: &Choices, linked: Linked, id: &str) -> Option<String> {
    let all = match linked {
        Linked::Staff => &choices.staff,
        Linked::PartnerTeam => &choices.partner_teams,
        Linked::Employer => &choices.employers,
    };
    all.iter().find(|(each, ..)| each.to_string() == id).map(|(_, name, _)| name.clone())
}

/// What a kind of form is called.
pub(crate) fn kind_name(kind: SheetKind, words: &words::Words) -> String {
    words.get(&format!("sheet-{}", kind.code()))
}
