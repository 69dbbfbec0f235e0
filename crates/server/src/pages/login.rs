//! Signing in.

use askama::Template;

use crate::pages::held::Held;
use crate::pages::shell::{FieldProblem, Shell, problem_of};
use crate::visit::{Part, Visitor};

/// The page on which a person signs in.
#[derive(Debug, Template)]
#[template(path = "login.html")]
pub(crate) struct LoginPage {
    pub(crate) shell: Shell,
    /// What was typed, kept after a refusal.
    pub(crate) username: String,
    /// The path to go to afterwards; the caller has made sure that it is one of ours.
    pub(crate) next: String,
    /// What was typed into a form when the session was found to have ended.
    pub(crate) held: Option<Held>,
    /// What must be mended; a refusal names the field `username` and does not tell which of the two was wrong.
    pub(crate) problems: Vec<FieldProblem>,
}

impl LoginPage {
    /// The page that holds what was typed until somebody has signed in.
    pub(crate) fn holding(visitor: &Visitor, held: Held) -> LoginPage {
        let mut shell = visitor.shell(Part::Other);
        "/login".clone_into(&mut shell.path);
        let next = "/".to_owned();
        LoginPage { shell, username: String::new(), next, held: Some(held), problems: Vec::new() }
    }

    fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}
