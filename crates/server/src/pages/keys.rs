//! The page of one's own keys: private calendars, and tokens of the API.

use askama::Template;

use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The page.
#[derive(Debug, Template)]
#[template(path = "keys.html")]
pub(crate) struct KeysPage {
    pub(crate) shell: Shell,
    /// The programmes that a key can be for: id and name.
    pub(crate) programmes: Vec<(String, String)>,
    /// The keys that there are, the latest first.
    pub(crate) keys: Vec<KeyLine>,
    /// A key that was made just now.
    pub(crate) made: Option<Made>,
    /// What must be mended in `name`.
    pub(crate) problems: Vec<FieldProblem>,
}

/// A key that was made just now; its secret is shown this once.
#[derive(Debug)]
pub(crate) struct Made {
    /// Whether it is a calendar's.
    pub(crate) is_calendar: bool,
    /// The path of the calendar, or the token.
    pub(crate) text: String,
}

/// A key.
#[derive(Debug)]
pub(crate) struct KeyLine {
    /// Where it is revoked.
    pub(crate) revoke: String,
    /// What its owner calls it.
    pub(crate) name: String,
    /// What it opens.
    pub(crate) what: String,
    /// What it may.
    pub(crate) scopes: String,
    /// When it was made.
    pub(crate) made: String,
}

impl KeysPage {
    fn problem(&self) -> &str {
        problem_of(&self.problems, "name")
    }
}
