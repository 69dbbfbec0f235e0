//! From what a handler answers to what the browser gets; and what goes wrong, as a page that helps.

use std::fmt::Write as _;
use std::sync::Arc;

use app::Actor;
use app::Error;
use app::sign_in::Token;
use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::cookies;
use crate::pages::error::{ErrorKind, ErrorPage};
use crate::pages::held::{Held, HeldPage};
use crate::pages::login::LoginPage;
use crate::visit::{Part, Visit, Visitor};

/// What a handler answers.
#[derive(Debug)]
pub(crate) enum Reply {
    /// A page.
    Page(StatusCode, String),
    /// A page that begins a session, with its cookie.
    Begun(String, String),
    /// Go there, with cookies to keep.
    SeeOther(String, Vec<String>),
    /// What the script of a page asked for, in JSON, with cookies to keep.
    Json(String, Vec<String>),
    /// A file to save.
    File { name: String, kind: &'static str, bytes: Vec<u8> },
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Nobody is signed in.
    SignIn,
    /// The form is not one that this session was given.
    Expired,
    /// Nobody is signed in, and something was typed.
    Held(Box<Held>),
    /// The form is of an earlier session of the same person, and something was typed.
    Stale(Box<Held>),
    /// What was sent cannot be read.
    Unreadable,
    /// What was sent is larger than is taken.
    TooLarge,
    /// Too many tries.
    TooMany,
    /// The use case's own.
    App(Error),
    /// A page cannot be made.
    Page(askama::Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        Fault::App(error)
    }
}

impl From<askama::Error> for Fault {
    fn from(error: askama::Error) -> Fault {
        Fault::Page(error)
    }
}

pub(crate) type Answer = Result<Reply, Fault>;

/// A page that is fine.
pub(crate) fn page(page: &impl Template) -> Answer {
    Ok(Reply::Page(StatusCode::OK, page.render()?))
}

/// A page that shows what must be mended.
pub(crate) fn page_to_mend(page: &impl Template) -> Answer {
    Ok(Reply::Page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// Go there.
pub(crate) fn see(path: impl Into<String>) -> Reply {
    Reply::SeeOther(path.into(), Vec::new())
}

impl Visitor {
    /// Go there, where this is said: a code, and the path that undoes it.
    pub(crate) fn see_with_notice(&self, path: impl Into<String>, code: &str, undo: Option<&str>) -> Reply {
        let notice = undo.map_or_else(|| code.to_owned(), |undo| format!("{code}:{undo}"));
        Reply::SeeOther(path.into(), vec![self.settings().cookies.keep_notice(&notice)])
    }

    /// Whoever is signed in.
    pub(crate) fn actor(&self) -> Result<&Actor, Fault> {
        self.signed_in.as_ref().map(|(actor, _)| actor).ok_or(Fault::SignIn)
    }

    /// The session's token.
    pub(crate) fn token(&self) -> Result<Token, Fault> {
        self.signed_in.as_ref().map(|(_, token)| *token).ok_or(Fault::SignIn)
    }
}

/// Runs a handler's work where it may block, and makes an answer of what it gives.
pub(crate) async fn answer(visit: Visit, work: impl FnOnce(&Visitor) -> Answer + Send + 'static) -> Response {
    let (service, bare) = (Arc::clone(&visit.state.service), visit.clone());
    let done = tokio::task::spawn_blocking(move || {
        app::gathering(|| {
            let bare = visit.clone();
            let visitor = match visit.enter() {
                Ok(visitor) => visitor,
                Err(error) => return told(&bare.anonymous(), &Fault::App(error)),
            };
            let answered = work(&visitor);
            finish(&visitor, answered)
        })
    });
    let Ok((response, entries)) = done.await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if entries.is_empty() {
        return response;
    }
    // What was read is shown only once its entries are safe; no thread waits for them.
    let (tell, told_end) = tokio::sync::oneshot::channel();
    let waits = app::keep(&service, entries, move |is_kept| {
        // Whoever waited may have left.
        let _ = tell.send(is_kept);
    });
    match (waits, told_end.await) {
        (Ok(()), Ok(true)) => response,
        (Err(error), _) => told(&bare.anonymous(), &Fault::App(error)),
        (Ok(()), _) => {
            tracing::error!("an entry of the access log was not kept");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

fn finish(visitor: &Visitor, answered: Answer) -> Response {
    let mut response = match answered {
        Ok(Reply::Page(status, html)) => of_page(status, html),
        Ok(Reply::Begun(html, cookie)) => {
            return with_cookies(of_page(StatusCode::OK, html), &[cookie]);
        }
        Ok(Reply::SeeOther(path, cookies)) => {
            let mut response = StatusCode::SEE_OTHER.into_response();
            if let Ok(path) = HeaderValue::from_str(&path) {
                response.headers_mut().insert(header::LOCATION, path);
            }
            return with_cookies(response, &cookies);
        }
        Ok(Reply::Json(text, cookies)) => {
            let kind = [(header::CONTENT_TYPE, "application/json")];
            return with_cookies((kind, text).into_response(), &cookies);
        }
        Ok(Reply::File { name, kind, bytes }) => of_file(&name, kind, bytes),
        Err(Fault::SignIn) => return to_sign_in(visitor),
        Err(Fault::Held(held)) => rendered(StatusCode::UNAUTHORIZED, &LoginPage::holding(visitor, *held)),
        Err(Fault::Stale(held)) => rendered(StatusCode::FORBIDDEN, &HeldPage::of(visitor, *held)),
        Err(fault @ Fault::App(Error::Refused(_) | Error::NotFound(Some(_)))) => refused(visitor, &fault),
        Err(fault) => told(visitor, &fault),
    };
    if cookies::notice(&visitor.visit.headers).is_some()
        && let Some(cookie) = cookies::header(&visitor.settings().cookies.forget_notice())
    {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

fn with_cookies(mut response: Response, cookies: &[String]) -> Response {
    for cookie in cookies.iter().filter_map(|cookie| cookies::header(cookie)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

fn of_page(status: StatusCode, html: String) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    (status, kind, html).into_response()
}

fn rendered(status: StatusCode, page: &impl Template) -> Response {
    page.render()
        .map_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response(), |html| of_page(status, html))
}

fn of_file(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let plain: String =
        name.chars().filter(|each| each.is_ascii_alphanumeric() || "._-".contains(*each)).collect();
    let mut response = Response::new(Body::from(bytes));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    }
    response
}

/// To the page where one signs in, and back here afterwards.
fn to_sign_in(visitor: &Visitor) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let next = if visitor.visit.method == axum::http::Method::GET { visitor.path() } else { "/".to_owned() };
    let path = if next == "/" { "/login".to_owned() } else { format!("/login?next={}", encoded(&next)) };
    if let Ok(path) = HeaderValue::from_str(&path) {
        response.headers_mut().insert(header::LOCATION, path);
    }
    response
}

/// A value of a query.
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The page that tells a fault, with a number under which the log has more.
fn told(visitor: &Visitor, fault: &Fault) -> Response {
    let (status, kind) = status_of(fault);
    let reference = (status.is_server_error()).then(|| reference(visitor));
    if let Some(number) = &reference {
        // The text of a fault never repeats what a record holds.
        match fault {
            Fault::App(error) => tracing::error!(reference = number, error = %error, "request failed"),
            Fault::Page(error) => tracing::error!(reference = number, error = %error, "page failed"),
            _ => tracing::error!(reference = number, "request failed"),
        }
    }
    let page = ErrorPage::new(visitor.shell(Part::Other), kind, reference.as_deref());
    page.render().map_or_else(|_| status.into_response(), |html| of_page(status, html))
}

/// What somebody may not see does not exist for them; that they asked is kept.
fn refused(visitor: &Visitor, fault: &Fault) -> Response {
    let Some((actor, _)) = &visitor.signed_in else { return told(visitor, fault) };
    let place = format!("{} {}", visitor.visit.method, visitor.visit.uri.path());
    match app::log_refusal(visitor.service(), actor, &place) {
        Ok(()) => told(visitor, fault),
        Err(error) => told(visitor, &Fault::App(error)),
    }
}

fn reference(visitor: &Visitor) -> String {
    let at = visitor.service().now().at;
    format!("{:x}", at.unsigned_abs() & 0xff_ffff_ffff)
}

fn status_of(fault: &Fault) -> (StatusCode, ErrorKind) {
    match fault {
        Fault::SignIn | Fault::Held(_) => (StatusCode::UNAUTHORIZED, ErrorKind::Forbidden),
        Fault::Expired | Fault::Stale(_) => (StatusCode::FORBIDDEN, ErrorKind::Expired),
        Fault::Unreadable => (StatusCode::BAD_REQUEST, ErrorKind::Expired),
        Fault::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, ErrorKind::TooLarge),
        Fault::App(Error::NotFound(_)) => (StatusCode::NOT_FOUND, ErrorKind::NotFound),
        Fault::App(Error::Refused(_)) => (StatusCode::FORBIDDEN, ErrorKind::Forbidden),
        Fault::App(Error::Invalid(_)) => (StatusCode::UNPROCESSABLE_ENTITY, ErrorKind::Expired),
        Fault::TooMany | Fault::App(Error::TooOften) => (StatusCode::TOO_MANY_REQUESTS, ErrorKind::TooMany),
        Fault::App(Error::Changed) => (StatusCode::CONFLICT, ErrorKind::Expired),
        Fault::App(error) if error.is_passing() => (StatusCode::SERVICE_UNAVAILABLE, ErrorKind::Unavailable),
        Fault::App(_) | Fault::Page(_) => (StatusCode::INTERNAL_SERVER_ERROR, ErrorKind::Failed),
    }
}
