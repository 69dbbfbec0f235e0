//! The form that gives a colleague an absent coach's clients for a time.

use app::team::{Member, Team, TypedCover};
use casework::Day;
use words::Words;

use crate::pages::parts::Choice;
use crate::pages::shell::{FieldProblem, problem_of};

/// What gives cover.
pub(crate) struct CoverForm {
    /// Where it is sent.
    pub(crate) action: String,
    /// The fields.
    pub(crate) fields: Vec<CoverField>,
}

/// A field of the form that gives cover.
pub(crate) struct CoverField {
    /// Its name, which is its id on the page too.
    pub(crate) name: &'static str,
    /// What it is called.
    pub(crate) label: String,
    /// The people to choose from; none for a day.
    pub(crate) choices: Vec<Choice>,
    /// The day.
    pub(crate) value: String,
    /// `date`, or `text` for what is no day, so that it is kept.
    pub(crate) kind: &'static str,
    /// The day in words; empty where there is none.
    pub(crate) echo: String,
    /// What must be mended; empty where nothing.
    pub(crate) problem: String,
}

impl CoverField {
    /// The ids of what describes it, with a space between; empty where nothing does.
    pub(crate) fn described(&self) -> String {
        let parts = [(!self.echo.is_empty(), "echo"), (!self.problem.is_empty(), "problem")];
        let ids = parts.iter().filter(|(is, _)| *is).map(|(_, part)| format!("{}-{part}", self.name));
        ids.collect::<Vec<_>>().join(" ")
    }
}

/// The fields with what stands in them.
pub(super) fn fields(
    team: &Team,
    typed: &TypedCover,
    problems: &[FieldProblem],
    words: &Words,
) -> Vec<CoverField> {
    let field = |name: &'static str| CoverField {
        name,
        label: words.get(&format!("team-cover-{name}")),
        choices: Vec::new(),
        value: String::new(),
        kind: "date",
        echo: String::new(),
        problem: problem_of(problems, name).to_owned(),
    };
    let person = |name, chosen: &str| CoverField { choices: people(team, chosen, words), ..field(name) };
    let day = |name, value: &str| {
        let day = Day::parse(value.trim()).ok();
        let is_day = day.is_some() || value.trim().is_empty();
        CoverField {
            value: day.map_or_else(|| value.to_owned(), |day| day.to_string()),
            kind: if is_day { "date" } else { "text" },
            echo: day.map(|day| phrases::day_in_words(day, words)).unwrap_or_default(),
            ..field(name)
        }
    };
    vec![
        person("absent", &typed.absent),
        person("covering", &typed.covering),
        day("from", &typed.from),
        day("until", &typed.until),
    ]
}

fn people(team: &Team, chosen: &str, words: &Words) -> Vec<Choice> {
    let chosen = chosen.trim();
    let none = Choice { value: String::new(), text: words.get("entry-pick"), is_chosen: chosen.is_empty() };
    let choice = |member: &Member| {
        let value = member.id.to_string();
        Choice { is_chosen: value == chosen, value, text: member.name.clone() }
    };
    std::iter::once(none).chain(team.members.iter().map(choice)).collect()
}

/// What must be mended, each with the name of its field: several fields may lack the same.
pub(super) fn named(problems: &[FieldProblem], fields: &[CoverField]) -> Vec<FieldProblem> {
    let named = |problem: &FieldProblem| {
        let field = fields.iter().find(|field| field.name == problem.field);
        let text = field.map(|field| format!("{}: {}", field.label, problem.text));
        FieldProblem { field: problem.field, text: text.unwrap_or_else(|| problem.text.clone()) }
    };
    problems.iter().map(named).collect()
}
