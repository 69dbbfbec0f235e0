//! When a page cannot be shown.

use askama::Template;
use words::Arg;

use crate::pages::shell::Shell;

/// What happened, what to do, and where to go.
#[derive(Debug, Template)]
#[template(path = "error.html")]
pub(crate) struct ErrorPage {
    pub(crate) shell: Shell,
    /// The heading.
    pub(crate) title: String,
    /// What happened, without blame.
    pub(crate) happened: String,
    /// What to do now.
    pub(crate) todo: String,
    /// Where the button leads.
    pub(crate) href: String,
    /// The button.
    pub(crate) label: String,
    /// The number under which the fault stands in the log, in a sentence.
    pub(crate) reference: Option<String>,
}

/// Why a page cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    /// There is no such page.
    NotFound,
    /// The person may not see it.
    Forbidden,
    /// The form was open too long, or its token is another one.
    Expired,
    /// The file or form is larger than is taken.
    TooLarge,
    /// Too many attempts.
    TooMany,
    /// A fault of ours.
    Failed,
    /// The service is starting, stopping or overloaded.
    Unavailable,
}

impl ErrorKind {
    /// The part of the text keys that names it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            ErrorKind::NotFound => "not-found",
            ErrorKind::Forbidden => "forbidden",
            ErrorKind::Expired => "expired",
            ErrorKind::TooLarge => "too-large",
            ErrorKind::TooMany => "too-many",
            ErrorKind::Failed => "failed",
            ErrorKind::Unavailable => "unavailable",
        }
    }
}

impl ErrorPage {
    /// The page of this kind; `reference` is the number in the log.
    pub(crate) fn new(shell: Shell, kind: ErrorKind, reference: Option<&str>) -> ErrorPage {
        let text = |part: &str| shell.t(&format!("error-{}-{part}", kind.code()));
        let (href, label) = match kind {
            ErrorKind::Expired | ErrorKind::Unavailable | ErrorKind::TooLarge => {
                (shell.path.clone(), shell.t("error-again"))
            }
            _ => (shell.home().to_owned(), shell.t("error-home")),
        };
        ErrorPage {
            title: text("title"),
            happened: text("happened"),
            todo: text("todo"),
            reference: reference
                .map(|number| shell.words.say("error-reference", &[("number", Arg::from(number))])),
            href,
            label,
            shell,
        }
    }
}
