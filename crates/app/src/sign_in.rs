//! Signing in and out, and who is behind a session.

use std::fmt::Write as _;
use std::net::IpAddr;

use sha2::{Digest, Sha256};
use store::accounts::{self, AccountState, Session};
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Fault, Result};
use crate::service::Service;
use crate::{log, passwords};

/// A session lasts a working day.
pub const SESSION_MILLIS: i64 = 12 * 60 * 60 * 1000;

/// The fewest characters of a password.
pub const FEWEST_CHARACTERS: usize = passwords::FEWEST;

/// The secret of a session, which only the browser keeps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    /// The token as it stands in a cookie: 64 signs.
    pub fn text(&self) -> String {
        hex(&self.0)
    }

    /// The token from a cookie.
    pub fn parse(text: &str) -> Option<Token> {
        let bytes = text.as_bytes();
        if bytes.len() != 64 || !bytes.is_ascii() {
            return None;
        }
        let mut token = [0; 32];
        for (at, byte) in token.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
        }
        Some(Token(token))
    }

    /// What a form must bring back, so that no other site can send it: it follows from the token and gives
    /// nothing of it away.
    pub fn form_token(&self) -> String {
        hex(&Sha256::new().chain_update(b"form").chain_update(self.0).finalize())
    }

    fn at_rest(&self) -> [u8; 32] {
        Sha256::new().chain_update(b"session").chain_update(self.0).finalize().into()
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Token")
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Why somebody could not sign in. A wrong name and a wrong password are told the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSignedIn {
    /// The name and the password do not go together, or the account is disabled.
    Wrong,
    /// Too many tries; a minute helps.
    TooOften,
}

/// Signs somebody in.
pub fn sign_in(
    service: &Service,
    username: &str,
    password: &str,
    address: IpAddr,
) -> Result<std::result::Result<Token, NotSignedIn>> {
    let username = username.trim().to_lowercase();
    let now = service.now();
    if !service.throttle.take(address, &username, now.at) {
        return Ok(Err(NotSignedIn::TooOften));
    }
    // No account has such a name, and PostgreSQL takes no text with a zero byte.
    let is_name = !username.chars().any(char::is_control);
    let found: Result<_> =
        service.store.read(|tx| Ok(if is_name { accounts::by_username(tx, &username)? } else { None }));
    let Some(account) = found? else {
        passwords::compare_in_vain(password);
        return Ok(Err(NotSignedIn::Wrong));
    };
    if !passwords::is_right(password, &account.password_hash) || account.state == AccountState::Disabled {
        let entry = log::of_service(account.id, "sign_in", "", "wrong_password", now);
        let logged: Result<()> = service.store.write(move |tx| {
            tx.log(entry.clone());
            Ok(())
        });
        logged?;
        return Ok(Err(NotSignedIn::Wrong));
    }
    service.throttle.forgive(address, &username);
    let token = Token(service.world.secret());
    let session = Session { account: account.id, created_at: now.at, expires_at: now.at + SESSION_MILLIS };
    let entry = log::of_service(account.id, "sign_in", "", "right_password", now);
    let begun: Result<()> = service.store.write(move |tx| {
        accounts::begin_session(tx, token.at_rest(), &session)?;
        tx.log(entry.clone());
        Ok(())
    });
    begun.map(|()| Ok(token))
}

/// Who is behind a token; nobody when the session has ended or the account may not be used.
pub fn actor(service: &Service, token: Token) -> Result<Option<Actor>> {
    let now = service.now();
    let found = service.store.ask(|tx| accounts::signed_in(tx, token.at_rest()))?;
    let valid =
        found.filter(|found| found.expires_at > now.at && found.account.state == AccountState::Active);
    Ok(valid.map(|found| Actor::new(found.account, found.memberships)))
}

/// Ends a session.
pub fn sign_out(service: &Service, actor: &Actor, token: Token) -> Result<()> {
    let entry = log::of_service(actor.account, "sign_out", "", "own_account", service.now());
    service.store.write(move |tx| {
        accounts::end_session(tx, token.at_rest())?;
        tx.log(entry.clone());
        Ok(())
    })
}

/// Sets another password of one's own; every other session of the account ends.
///
/// Errors: [`Error::Invalid`] in the fields `current`, `new` and `again`.
pub fn change_password(
    service: &Service,
    actor: &Actor,
    token: Token,
    current: &str,
    new: &str,
    again: &str,
) -> Result<()> {
    let account = actor.account;
    let kept: Result<_> = service.store.read(|tx| Ok(accounts::by_id(tx, account)?));
    let kept = kept?.ok_or(Error::NotFound(None))?;
    let mut faults = Vec::new();
    if !passwords::is_right(current, &kept.password_hash) {
        faults.push(Fault { field: "current", code: "password-wrong" });
    }
    if let Some(code) = passwords::fault(new, &actor.username) {
        faults.push(Fault { field: "new", code });
    } else if new != again {
        faults.push(Fault { field: "again", code: "password-differs" });
    }
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    let hash = passwords::hash(new, service.world.as_ref())?;
    let entry = log::of_service(account, "change_password", "", "own_account", service.now());
    service.store.write(move |tx| {
        accounts::set_password(tx, account, &hash, Some(token.at_rest()))?;
        tx.log(entry.clone());
        Ok(())
    })
}

/// Keeps the language that somebody chose.
pub fn choose_language(service: &Service, account: Uuid, language: &str) -> Result<()> {
    let language = language.to_owned();
    service.store.write(move |tx| Ok(accounts::set_language(tx, account, &language)?))
}

/// How one can be reached by those with whom one works, as one has told it.
pub fn own_contact(service: &Service, actor: &Actor) -> Result<Option<String>> {
    service.store.read(|tx| Ok(accounts::contact(tx, actor.account)?))
}

/// Tells how one can be reached; nothing takes it back.
///
/// Errors: [`Error::Invalid`] in the field `contact`.
pub fn tell_contact(service: &Service, actor: &Actor, contact: &str) -> Result<()> {
    let contact = contact.trim().to_owned();
    if contact.chars().count() > casework::forms::MOST_LINE {
        return Err(Error::invalid("contact", "text-long"));
    }
    if contact.chars().any(char::is_control) {
        return Err(Error::invalid("contact", "text-control"));
    }
    let (account, now) = (actor.account, service.now());
    service.store.write(move |tx| {
        accounts::set_contact(tx, account, Some(contact.as_str()).filter(|told| !told.is_empty()))?;
        tx.log(log::of_service(account, "tell_contact", "", "own_account", now));
        Ok(())
    })
}

/// When one's own latest sessions began.
pub fn own_sessions(service: &Service, actor: &Actor) -> Result<Vec<i64>> {
    const SHOWN: i64 = 10;
    service.store.read(|tx| Ok(accounts::sessions(tx, actor.account, SHOWN)?))
}
