//! The cookies: session, language, and the message after a redirect. Nothing in them tells of a person.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::settings::Cookies;

const LANGUAGE: &str = "rinnalla-language";
const NOTICE: &str = "rinnalla-notice";
const YEAR_SECONDS: u32 = 31_536_000;

impl Cookies {
    fn session(self) -> &'static str {
        match self {
            Cookies::Secure => "__Host-rinnalla",
            Cookies::Plain => "rinnalla",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Cookies::Secure => "; Secure",
            Cookies::Plain => "",
        }
    }

    /// The session's token, if one was sent.
    pub(crate) fn token(self, headers: &HeaderMap) -> Option<app::sign_in::Token> {
        app::sign_in::Token::parse(&value(headers, self.session())?)
    }

    /// Keeps a session, as long as the browser is open at most.
    pub(crate) fn keep_token(self, token: &str) -> String {
        format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{}", self.session(), self.ending())
    }

    /// Forgets the session.
    pub(crate) fn forget_token(self) -> String {
        format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}", self.session(), self.ending())
    }

    /// Keeps the language.
    pub(crate) fn keep_language(self, tag: &str) -> String {
        format!("{LANGUAGE}={tag}; Path=/; HttpOnly; SameSite=Lax; Max-Age={YEAR_SECONDS}{}", self.ending())
    }

    /// Keeps a message for the next page.
    pub(crate) fn keep_notice(self, notice: &str) -> String {
        format!("{NOTICE}={notice}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60{}", self.ending())
    }

    /// Forgets the message that was shown.
    pub(crate) fn forget_notice(self) -> String {
        format!("{NOTICE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}", self.ending())
    }
}

/// The language that was chosen.
pub(crate) fn language(headers: &HeaderMap) -> Option<String> {
    value(headers, LANGUAGE)
}

/// The message for this page.
pub(crate) fn notice(headers: &HeaderMap) -> Option<String> {
    value(headers, NOTICE).filter(|notice| !notice.is_empty())
}

fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE);
    let pairs = all.iter().filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(';'));
    let mut named = pairs.filter_map(|pair| pair.trim().split_once('='));
    named.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// A cookie as a header; none when it cannot be one.
pub(crate) fn header(cookie: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(cookie).ok()
}
