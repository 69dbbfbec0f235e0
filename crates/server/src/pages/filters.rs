//! The filters of a list that somebody keeps under a name: links at its top, and a form that keeps the present one.

use app::filters::{Filter, List, MOST, MOST_NAME, Saved};
use uuid::Uuid;

use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// A name that could not be kept.
#[derive(Debug, Default)]
pub(crate) struct Tried {
    /// The id that came with the form.
    pub(crate) id: Option<Uuid>,
    /// The name as it was typed.
    pub(crate) name: String,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

/// What the part is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The filters that are kept, by name.
    pub(crate) saved: Vec<Saved>,
    /// How many are kept of all lists.
    pub(crate) count: usize,
    /// How the list is narrowed now.
    pub(crate) now: Filter,
    /// The id of the next one.
    pub(crate) id: Uuid,
    /// A name that could not be kept.
    pub(crate) tried: Tried,
}

/// The part of a list's page.
pub(crate) struct SavedFilters {
    /// The filters that are kept.
    pub(crate) kept: Vec<Kept>,
    /// Where the form keeps another.
    pub(crate) action: String,
    /// What it sends besides the name.
    pub(crate) fields: Vec<(&'static str, String)>,
    /// The name as it was typed.
    pub(crate) name: String,
    /// The most signs of a name.
    pub(crate) most_name: usize,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
    /// Whether there is room for another.
    pub(crate) has_room: bool,
}

/// A filter that is kept.
pub(crate) struct Kept {
    /// What its owner calls it.
    pub(crate) name: String,
    /// The list that it shows; none where it shows none any more.
    pub(crate) href: Option<String>,
    /// Whether it is what the page shows.
    pub(crate) is_chosen: bool,
    /// Where it is removed.
    pub(crate) remove: String,
}

impl SavedFilters {
    /// What must be mended in the name; empty where nothing.
    pub(crate) fn problem(&self) -> &str {
        problem_of(&self.problems, "filter_name")
    }
}

/// The address of a list as a filter narrows it.
pub(crate) fn href(base: &str, filter: &Filter) -> String {
    let path = format!("{base}/{}", filter.list.code());
    let which = if filter.list == List::Leads { "status" } else { "which" };
    let which = filter.which.as_ref().map(|code| format!("{which}={code}"));
    let coach = filter.coach.map(|coach| format!("coach={coach}"));
    let query: Vec<String> = which.into_iter().chain(coach).collect();
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

/// The part of these facts.
pub(crate) fn part(facts: Facts<'_>) -> SavedFilters {
    let of_one = format!("{}/filters", facts.base);
    let id = facts.tried.id.unwrap_or(facts.id);
    let mut fields = vec![("filter", id.to_string()), ("list", facts.now.list.code().to_owned())];
    fields.extend(facts.now.which.clone().map(|which| ("which", which)));
    fields.extend(facts.now.coach.map(|coach| ("coach", coach.to_string())));
    let kept = |saved: Saved| Kept {
        href: saved.works.then(|| href(facts.base, &saved.filter)),
        is_chosen: saved.filter == facts.now,
        remove: format!("{of_one}/{}/remove", saved.id),
        name: saved.name,
    };
    SavedFilters {
        kept: facts.saved.into_iter().map(kept).collect(),
        fields,
        name: facts.tried.name,
        most_name: MOST_NAME,
        problems: facts.tried.problems,
        has_room: facts.count < MOST,
        action: of_one,
    }
}

/// The shell of a list that is shown again at the address of its form: a change of language leads to the list.
pub(crate) fn shell_of_list(mut shell: Shell, base: &str, now: &Filter, tried: &Tried) -> Shell {
    if tried.id.is_some() {
        shell.path = href(base, now);
    }
    shell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_leads_to_its_list() {
        let coach = Uuid::from_u128(7);
        let of = |list, which: &str, coach| {
            href("/p", &Filter { list, which: Some(which.to_owned()).filter(|code| !code.is_empty()), coach })
        };
        for (found, expected) in [
            (of(List::Clients, "past", Some(coach)), format!("/p/clients?which=past&coach={coach}")),
            (of(List::Employers, "quiet", None), "/p/employers?which=quiet".to_owned()),
            (of(List::Leads, "open", None), "/p/leads?status=open".to_owned()),
            (of(List::Deadlines, "", Some(coach)), format!("/p/deadlines?coach={coach}")),
            (of(List::Leads, "", None), "/p/leads".to_owned()),
        ] {
            assert_eq!(found, expected);
        }
    }
}
