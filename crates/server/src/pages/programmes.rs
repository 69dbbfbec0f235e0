//! The choice of a programme.

use askama::Template;

use crate::pages::shell::Shell;

/// The page on which somebody who works in several programmes chooses one.
#[derive(Debug, Template)]
#[template(path = "programmes.html")]
pub(crate) struct ProgrammesPage {
    pub(crate) shell: Shell,
    /// The programmes that the person may see, alphabetically.
    pub(crate) programmes: Vec<ProgrammeDoor>,
    /// Path of the sites side by side, for those who may see it.
    pub(crate) sites_href: Option<String>,
}

/// A programme to go to.
#[derive(Clone, Debug)]
pub(crate) struct ProgrammeDoor {
    /// Path of its home.
    pub(crate) href: String,
    /// Its name.
    pub(crate) name: String,
    /// County or role, to tell two of the same name apart.
    pub(crate) about: String,
}
