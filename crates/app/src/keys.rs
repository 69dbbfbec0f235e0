//! Keys that somebody makes for a calendar. The secret is shown once; its owner can
//! revoke it at any time, and it never reaches further than its owner does.

use sha2::{Digest, Sha256};
use store::accounts::AccountState;
use store::keys;
use uuid::Uuid;

pub use store::keys::Key as Own;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::log;
use crate::service::Service;
use crate::sign_in::{Token, hex};

/// The most signs of a key's name.
const MOST_NAME: usize = 60;

/// What a key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A calendar that any program may fetch.
    Calendar,
}

impl Kind {
    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Calendar => "calendar",
        }
    }
}

/// What a key may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Names of clients in a calendar.
    Names,
}

impl Scope {
    const ALL: [Scope; 1] = [Scope::Names];

    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            Scope::Names => "names",
        }
    }
}

/// Makes a key; its secret, which is shown this once.
///
/// Errors: [`Error::Invalid`] in the field `name`.
pub fn make(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    kind: Kind,
    name: &str,
    scopes: &[Scope],
) -> Result<String> {
    if actor.staff(programme).is_none() && actor.roles_in(programme).is_empty() {
        return Err(Error::NotFound(None));
    }
    let name = name.trim();
    if name.is_empty() || name.chars().count() > MOST_NAME || name.chars().any(char::is_control) {
        return Err(Error::invalid("name", "key-name"));
    }
    let secret = hex(&service.world.secret());
    let now = service.now();
    let key = Own {
        id: service.world.id(),
        account: actor.account,
        programme,
        kind: kind.code().to_owned(),
        name: name.to_owned(),
        scopes: scopes.iter().map(|scope| scope.code()).collect::<Vec<_>>().join(";"),
        created_at: now.at,
    };
    let hash = hash(&secret);
    let subject = format!("{} {}", kind.code(), key.id);
    let entry = log::of_service(actor.account, "make_key", subject, "own_account", now);
    service.store.write(move |tx| {
        keys::add(tx, hash, &key)?;
        tx.log(entry.clone());
        Ok::<_, Error>(())
    })?;
    Ok(secret)
}

fn hash(secret: &str) -> [u8; 32] {
    Sha256::new().chain_update(b"key").chain_update(secret.as_bytes()).finalize().into()
}

/// One's own keys, the latest first.
pub fn own(service: &Service, actor: &Actor) -> Result<Vec<Own>> {
    Ok(service.store.ask(|tx| keys::of_account(tx, actor.account))?)
}

/// Revokes one's own key.
pub fn revoke(service: &Service, actor: &Actor, id: Uuid) -> Result<()> {
    let account = actor.account;
    let entry = log::of_service(account, "revoke_key", id.to_string(), "own_account", service.now());
    service.store.write(move |tx| {
        if !keys::revoke(tx, account, id)? {
            return Err(Error::NotFound(None));
        }
        tx.log(entry.clone());
        Ok(())
    })
}

/// Whoever a secret belongs to, with the programme and what it may; nobody for a secret that opens nothing.
pub fn holder(service: &Service, secret: &str, kind: Kind) -> Result<Option<(Actor, Uuid, Vec<Scope>)>> {
    // Of the form that we make, so that no long text is hashed.
    if Token::parse(secret).is_none() {
        return Ok(None);
    }
    service.store.read(|tx| {
        let Some(key) = keys::find(tx, hash(secret))? else { return Ok(None) };
        let Some(account) = store::accounts::by_id(tx, key.account)? else { return Ok(None) };
        if key.kind != kind.code() || account.state == AccountState::Disabled {
            return Ok(None);
        }
        let memberships = store::accounts::memberships(tx, key.account)?;
        let may = |scope: &Scope| key.scopes.split(';').any(|code| code == scope.code());
        let scopes = Scope::ALL.into_iter().filter(may).collect();
        Ok(Some((Actor::new(account, memberships), key.programme, scopes)))
    })
}
