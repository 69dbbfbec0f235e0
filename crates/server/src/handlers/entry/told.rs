//! What a script is told that sends entries itself, where the connection comes and goes: how saving ended.

use axum::http::{HeaderMap, HeaderValue};
use serde::Serialize;

use crate::answer::{Answer, Fault, Reply};
use crate::handlers::entry::Saved;
use crate::pages::entry::EntryPage;
use crate::pages::shell::FieldProblem;

/// The header by which a script says that it is one.
const HEADER: &str = "x-rinnalla-fetch";

/// Who sends an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// The form of the page.
    Form,
    /// The script in the place of the form: whoever wrote it looks at the page.
    Page,
    /// The script, what has waited for a connection: nobody waits for a message.
    Queue,
}

impl By {
    /// Who sent a request with these headers.
    pub(super) fn of(headers: &HeaderMap) -> By {
        match headers.get(HEADER).map(HeaderValue::as_bytes) {
            None => By::Form,
            Some(b"queue") => By::Queue,
            Some(_) => By::Page,
        }
    }
}

/// How saving ended.
#[derive(Serialize)]
#[serde(tag = "ended", rename_all = "snake_case")]
enum Told<'t> {
    /// It is kept.
    Kept { to: &'t str },
    /// It was kept already.
    Same { to: &'t str },
    /// Another version is kept: the change that made it, its note, and both side by side.
    Differs { seen: &'t str, note: &'t str, lines: Vec<Side<'t>> },
    /// Something is to be mended.
    Invalid { problems: Vec<Problem<'t>> },
    /// The form is of a session that has ended.
    Expired,
}

/// A field in both versions, in words.
#[derive(Serialize)]
struct Side<'t> {
    label: &'t str,
    kept: &'t str,
    typed: &'t str,
    is_different: bool,
}

/// What is to be mended in a field.
#[derive(Serialize)]
struct Problem<'t> {
    field: &'t str,
    text: &'t str,
}

/// Tells how saving ended.
pub(super) fn told(saved: Saved, by: By) -> Answer {
    match saved {
        Saved::Done(code, Reply::SeeOther(to, cookies)) => {
            let ended = if code == "kept" { Told::Kept { to: &to } } else { Told::Same { to: &to } };
            Ok(Reply::Json(json(&ended)?, if by == By::Queue { Vec::new() } else { cookies }))
        }
        Saved::Done(_, reply) => Ok(reply),
        Saved::Open(page, note) => Ok(Reply::Json(json(&open(&page, &note))?, Vec::new())),
    }
}

/// Tells that the form is of a session that has ended.
pub(super) fn expired() -> Answer {
    Ok(Reply::Json(json(&Told::Expired)?, Vec::new()))
}

fn open<'t>(page: &'t EntryPage, note: &'t str) -> Told<'t> {
    if page.differs.is_empty() {
        let problem = |each: &'t FieldProblem| Problem { field: each.field, text: &each.text };
        return Told::Invalid { problems: page.problems.iter().map(problem).collect() };
    }
    let lines = page.differs.iter().map(|line| Side {
        label: &line.label,
        kept: &line.kept,
        typed: &line.typed,
        is_different: line.is_different,
    });
    Told::Differs { seen: &page.seen, note, lines: lines.collect() }
}

fn json(told: &Told<'_>) -> Result<String, Fault> {
    serde_json::to_string(told).map_err(|error| Fault::Page(askama::Error::custom(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_says_that_it_is_one() {
        let by = |value: Option<&'static str>| {
            let mut headers = HeaderMap::new();
            if let Some(value) = value {
                headers.insert(HEADER, HeaderValue::from_static(value));
            }
            By::of(&headers)
        };
        assert_eq!((by(None), by(Some("page")), by(Some("queue"))), (By::Form, By::Page, By::Queue));
    }

    #[test]
    fn what_has_waited_leaves_no_message() {
        let saved = || Saved::Done("kept", Reply::SeeOther("/to".to_owned(), vec!["a=b".to_owned()]));
        let cookies = |by: By| match told(saved(), by) {
            Ok(Reply::Json(text, cookies)) if text == r#"{"ended":"kept","to":"/to"}"# => cookies.len(),
            _ => usize::MAX,
        };
        assert_eq!((cookies(By::Page), cookies(By::Queue)), (1, 0));
    }
}
