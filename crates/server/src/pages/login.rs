//! Signing in.

use askama::Template;

use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The page on which a person signs in.
#[derive(Debug, Template)]
#[template(path = "login.html")]
pub(crate) struct LoginPage {
    pub(crate) shell: Shell,
    /// What was typed, kept after a refusal.
    pub(crate) username: String,
    /// The path to go to afterwards; the caller has made sure that it is one of ours.
    pub(crate) next: String,
    /// What must be mended; a refusal names the field `username` and does not tell which of the two was wrong.
    pub(crate) problems: Vec<FieldProblem>,
}

impl LoginPage {
    fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}
