//! A client's personal identity code: shown masked, revealed for a reason that the log keeps, corrected and taken out.
//! It never stands in an address, a log or a list, and nothing is derived from it.

use casework::Code;
use casework::access::Action;
use casework::identity_code::IdentityCode;
use store::{Tx, identity_codes};
use uuid::Uuid;

pub use casework::identity_code::Reason;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::{log, reach};

/// What is kept of a client's code, as far as a page may show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// No code.
    Nothing,
    /// A code, masked.
    Masked(String),
    /// A code that was sealed with another key.
    Locked,
}

/// A client's code.
#[derive(Clone, Debug)]
pub struct Identity {
    /// What is kept.
    pub kept: Kept,
    /// Whether others in the programme have the same, and who, of those whom the reader may see.
    pub same: Same,
}

/// The other clients with the same code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Same {
    /// Those whom the reader may see: id and name.
    pub seen: Vec<(Uuid, String)>,
    /// Whether there are others, of whom nothing is told.
    pub has_hidden: bool,
}

/// A code as it is kept, opened where this key opens it.
pub(crate) enum Opened {
    /// No code.
    Nothing,
    /// A code.
    Code(IdentityCode),
    /// A code that was sealed with another key.
    Locked,
}

impl Opened {
    /// As a page may show it.
    pub(crate) fn masked(&self) -> Kept {
        match self {
            Opened::Nothing => Kept::Nothing,
            Opened::Code(code) => Kept::Masked(code.masked()),
            Opened::Locked => Kept::Locked,
        }
    }

    /// The code, where it could be opened.
    pub(crate) fn code(&self) -> Option<&IdentityCode> {
        match self {
            Opened::Code(code) => Some(code),
            Opened::Nothing | Opened::Locked => None,
        }
    }
}

/// The code of a client; nothing where the service keeps none.
pub(crate) fn opened(service: &Service, tx: &mut dyn Tx, programme: Uuid, client: Uuid) -> Result<Opened> {
    let Some(vault) = &service.vault else { return Ok(Opened::Nothing) };
    let Some(kept) = identity_codes::of(tx, programme, client)? else { return Ok(Opened::Nothing) };
    Ok(vault.open(&kept, (programme, client)).map_or(Opened::Locked, Opened::Code))
}

/// A client's code, masked; none where the service keeps none.
pub fn identity(service: &Service, actor: &Actor, programme: Uuid, client: Uuid) -> Result<Option<Identity>> {
    let now = service.now();
    service.store.read(|tx| {
        let (_, allowed) = reach::client(tx, actor, Action::SeeRecords, programme, client, now)?;
        if service.vault.is_none() {
            return Ok(None);
        }
        let kept = opened(service, tx, programme, client)?.masked();
        let mut same = Same::default();
        for other in identity_codes::same(tx, programme, client)? {
            match reach::client(tx, actor, Action::SeeRecords, programme, other, now) {
                Ok((row, _)) => {
                    same.seen.push((other, row.texts.get("name").cloned().unwrap_or_default()));
                }
                Err(Error::NotFound(_) | Error::Refused(_)) => same.has_hidden = true,
                Err(error) => return Err(error),
            }
        }
        let mut entry =
            log::entry(actor, programme, Action::SeeRecords, allowed, "identity code masked", now);
        entry.clients = std::iter::once(client).chain(same.seen.iter().map(|(id, _)| *id)).collect();
        tx.log(entry);
        Ok(Some(Identity { kept, same }))
    })
}

/// Shows a client's whole code, for a reason that the log keeps.
///
/// Errors: [`Error::Invalid`] in the field `reason`, or in `identity_code` where another key sealed it;
/// [`Error::NotFound`] where there is none.
pub fn reveal(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    client: Uuid,
    reason: &str,
) -> Result<String> {
    let action = Action::RevealIdentityCode;
    let now = service.now();
    service.store.read(|tx| {
        let (_, allowed) = reach::client(tx, actor, action, programme, client, now)?;
        let reason =
            Reason::from_code(reason.trim()).ok_or_else(|| Error::invalid("reason", "field-missing"))?;
        let code = match opened(service, tx, programme, client)? {
            Opened::Code(code) => code,
            Opened::Locked => return Err(Error::invalid("identity_code", "identity-code-locked")),
            Opened::Nothing => return Err(Error::NotFound(None)),
        };
        let mut entry =
            log::entry(actor, programme, action, allowed, format!("identity code {}", reason.code()), now);
        entry.clients = vec![client];
        tx.log(entry);
        Ok(code.reveal().to_owned())
    })
}

/// Keeps a client's code, in place of the one that was.
///
/// Errors: [`Error::Invalid`] in the field `identity_code`; [`Error::NotFound`] where the service keeps none.
pub fn save(service: &Service, actor: &Actor, programme: Uuid, client: Uuid, typed: &str) -> Result<()> {
    let vault = service.vault.as_ref().ok_or(Error::NotFound(None))?;
    // Whether they may is asked before anything is told of what was typed.
    let sealed = match IdentityCode::parse(typed) {
        Ok(code) => {
            Some((vault.hash(&code), vault.seal(&code, (programme, client), service.world.as_ref())?))
        }
        Err(_) => None,
    };
    let (actor, now) = (actor.clone(), service.now());
    service.store.write(move |tx| {
        let (_, allowed) = reach::client(tx, &actor, Action::Record, programme, client, now)?;
        let Some((hash, sealed)) = &sealed else {
            return Err(Error::invalid("identity_code", "identity-code-wrong"));
        };
        identity_codes::put(tx, programme, client, hash, sealed)?;
        let mut entry = log::entry(&actor, programme, Action::Record, allowed, "identity code kept", now);
        entry.clients = vec![client];
        tx.log(entry);
        Ok(())
    })
}

/// Takes a client's code out, for good.
///
/// Errors: [`Error::NotFound`] where there is none.
pub fn remove(service: &Service, actor: &Actor, programme: Uuid, client: Uuid) -> Result<()> {
    let (actor, now) = (actor.clone(), service.now());
    service.store.write(move |tx| {
        let (_, allowed) = reach::client(tx, &actor, Action::Record, programme, client, now)?;
        if !identity_codes::remove(tx, programme, client)? {
            return Err(Error::NotFound(None));
        }
        let mut entry = log::entry(&actor, programme, Action::Record, allowed, "identity code removed", now);
        entry.clients = vec![client];
        tx.log(entry);
        Ok(())
    })
}
