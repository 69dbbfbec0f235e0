//! The list of reviews, and the form that begins one.

use app::reviews::begin::Typed;
use app::reviews::overview::{Line, List};
use casework::{Code, ReviewKind};
use uuid::Uuid;
use words::{Arg, Words};

use super::{days, path};
use crate::pages::parts::Choice;
use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The page.
#[derive(askama::Template)]
#[template(path = "review_list.html")]
pub(crate) struct ListPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// What the list is.
    pub(crate) lead: String,
    /// Where a review is begun, for whoever may.
    pub(crate) begin: Option<String>,
    /// The reviews.
    pub(crate) lines: Vec<ReviewRow>,
}

/// A review.
pub(crate) struct ReviewRow {
    /// Where it is opened; none where one's access has ended.
    pub(crate) href: Option<String>,
    /// Its kind and days.
    pub(crate) title: String,
    /// Where it stands.
    pub(crate) stage: String,
    /// What comes next.
    pub(crate) next: String,
    /// The total; empty before it is published.
    pub(crate) total: String,
}

/// Whose reviews are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// All of the site.
    Sites,
    /// Those in which the reader reviews.
    Readers,
}

/// The list of reviews.
pub(crate) fn page(shell: Shell, base: &str, list: &List, whose: Whose) -> ListPage {
    let words = shell.words;
    let key = match whose {
        Whose::Sites => "review-list-lead",
        Whose::Readers => "review-list-lead-reviewer",
    };
    ListPage {
        lead: words.get(key),
        begin: list.may_begin.then(|| format!("{base}/reviews/new")),
        lines: list.lines.iter().map(|line| row(base, line, words)).collect(),
        shell,
    }
}

fn row(base: &str, line: &Line, words: &Words) -> ReviewRow {
    let facts = &line.case.facts;
    let kind = words.get(&format!("review-kind-{}", facts.kind.code()));
    let next = line.next.map(|next| {
        let day = Arg::from(phrases::day(next.due, words.lang()));
        words.say("review-next-by", &[("what", Arg::from(phrases::code(next.step, words))), ("day", day)])
    });
    ReviewRow {
        href: line.may_open.then(|| path(base, line.case.id)),
        title: format!("{kind} {}", days(facts.visit_from, facts.visit_until, words)),
        stage: phrases::code(line.stage, words),
        next: if line.may_open { next.unwrap_or_default() } else { words.get("review-list-ended") },
        total: line.total.map(|total| format!("{total} / 125")).unwrap_or_default(),
    }
}

/// The form that begins a review.
#[derive(askama::Template)]
#[template(path = "review_new.html")]
pub(crate) struct NewPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The list.
    pub(crate) back: String,
    /// What will come.
    pub(crate) lead: String,
    /// What was typed.
    pub(crate) typed: Typed,
    /// Who may be the other reviewer.
    pub(crate) others: Vec<Choice>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

impl NewPage {
    /// What must be mended in a field; empty where nothing.
    pub(crate) fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// The form that begins a review of this kind.
pub(crate) fn new_page(
    shell: Shell,
    base: &str,
    kind: ReviewKind,
    others: &[(Uuid, String)],
    (typed, problems): (Typed, Vec<FieldProblem>),
) -> NewPage {
    let words = shell.words;
    let choice = |value: String, text: String| Choice { is_chosen: value == typed.other, value, text };
    let none = choice(String::new(), words.get("review-new-other-none"));
    let named = others.iter().map(|(id, name)| choice(id.to_string(), name.clone()));
    NewPage {
        back: format!("{base}/reviews"),
        lead: words.get(&format!("review-new-{}", kind.code())),
        others: std::iter::once(none).chain(named).collect(),
        typed,
        problems,
        shell,
    }
}
