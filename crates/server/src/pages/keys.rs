//! The page of one's own keys: private calendars.

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
    /// The path of a calendar that was made just now; shown this once.
    pub(crate) made: Option<String>,
    /// What was typed as the name of a key that could not be made.
    pub(crate) typed_name: String,
    /// Whether names were asked for with it.
    pub(crate) asks_names: bool,
    /// What must be mended in `name`.
    pub(crate) problems: Vec<FieldProblem>,
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
