//! A person's own account.

use askama::Template;

use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The page of the own account: password, how to be reached, language, recent sign-ins, signing out.
#[derive(Debug, Template)]
#[template(path = "account.html")]
pub(crate) struct AccountPage {
    pub(crate) shell: Shell,
    /// Name and roles in one line.
    pub(crate) who: String,
    /// For the password keeper of the browser.
    pub(crate) username: String,
    /// How long a new password must be, `account-password-hint`.
    pub(crate) password_hint: String,
    /// How the person can be reached; empty where that is not told.
    pub(crate) contact: String,
    /// What must be mended in `current`, `new`, `again` or `contact`.
    pub(crate) problems: Vec<FieldProblem>,
    /// The latest first.
    pub(crate) sign_ins: Vec<SignInLine>,
}

/// A sign-in of this account.
#[derive(Clone, Debug)]
pub(crate) struct SignInLine {
    /// Day and time as the language writes them.
    pub(crate) when: String,
    /// What happened.
    pub(crate) what: String,
}

impl AccountPage {
    fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}
