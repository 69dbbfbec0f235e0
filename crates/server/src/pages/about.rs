//! The two information pages: what this is, and how accessible it is.

use askama::Template;
use words::Arg;

use crate::pages::shell::Shell;

/// What the system is, how its figures come about, under which licence.
#[derive(Debug, Template)]
#[template(path = "about.html")]
pub(crate) struct AboutPage {
    pub(crate) shell: Shell,
    /// The running version in a sentence.
    pub(crate) version: String,
    /// Where the source text of the running version can be had, if the operator has told it.
    pub(crate) source_href: Option<String>,
}

impl AboutPage {
    /// The page of this version.
    pub(crate) fn new(shell: Shell, version: &str, source_href: Option<String>) -> AboutPage {
        let version = shell.words.say("about-version", &[("version", Arg::from(version))]);
        AboutPage { shell, version, source_href }
    }
}

/// The accessibility statement.
#[derive(Debug, Template)]
#[template(path = "accessibility.html")]
pub(crate) struct AccessibilityPage {
    pub(crate) shell: Shell,
    /// Which service and version it is about.
    pub(crate) scope: String,
    /// Address or number for feedback, as the operator has told it.
    pub(crate) contact: Option<String>,
}

impl AccessibilityPage {
    /// The statement of this version.
    pub(crate) fn new(shell: Shell, version: &str, contact: Option<String>) -> AccessibilityPage {
        let scope = shell.words.say("accessibility-scope", &[("version", Arg::from(version))]);
        AccessibilityPage { shell, scope, contact }
    }
}
