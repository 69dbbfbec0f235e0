//! Entries of the access log, as use cases make them.

use casework::Code;
use casework::access::{Action, Allowed};
use store::Entry;
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::Result;
use crate::service::Service;
use crate::world::Now;

/// Something that an actor saw or did.
pub(crate) fn entry(
    actor: &Actor,
    programme: Uuid,
    action: Action,
    allowed: Allowed,
    subject: impl Into<String>,
    now: Now,
) -> Entry {
    Entry {
        programme,
        at: now.at,
        account: actor.account,
        action: action.code().to_owned(),
        subject: subject.into(),
        reason: allowed.code().to_owned(),
        clients: Vec::new(),
    }
}

/// Runs the work of a request; the entries that it made are gathered, to be kept by [`keep`] before it is answered.
pub fn gathering<T>(work: impl FnOnce() -> T) -> (T, Vec<Entry>) {
    store::gather(work)
}

/// Keeps entries and tells `end` once they are on the disk; only then may be shown what they tell of.
pub fn keep(service: &Service, entries: Vec<Entry>, end: impl FnOnce(bool) + Send + 'static) -> Result<()> {
    Ok(service.store.log_then(entries, move |ended| end(ended.is_ok()))?)
}

/// Keeps that somebody asked for what they may not see or do. `place` is a path of the service without its query.
pub fn log_refusal(service: &Service, actor: &Actor, place: &str) -> Result<()> {
    let entry = of_service(actor.account, "refused", place, "not_allowed", service.now());
    Ok(service.store.log(vec![entry])?)
}

/// Something that concerns an account, or that somebody did who sits at the machine.
pub(crate) fn of_service(
    account: Uuid,
    action: &str,
    subject: impl Into<String>,
    reason: &str,
    now: Now,
) -> Entry {
    Entry {
        programme: store::SERVICE,
        at: now.at,
        account,
        action: action.to_owned(),
        subject: subject.into(),
        reason: reason.to_owned(),
        clients: Vec::new(),
    }
}
