//! Who must do what by when.

use std::sync::Arc;

use casework::access::Action;
use casework::{Client, Key, Staff};
use measures::deadlines::{About, Deadline};
use uuid::Uuid;

use crate::actor::Actor;
use crate::cache::Programme;
use crate::error::Result;
use crate::log;
use crate::service::Service;

/// The deadlines of today that the actor may see.
pub fn deadlines(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
) -> Result<(Arc<Programme>, Vec<Deadline>)> {
    let allowed = actor.authorise_for_own_clients(Action::SeeDeadlines, programme)?;
    let now = service.now();
    let found = service.programme(programme)?;
    let seen = own(actor, &found, &found.rated(now.today).deadlines);
    let mut entry = log::entry(actor, programme, Action::SeeDeadlines, allowed, "deadlines", now);
    entry.clients = clients_of(&found, &seen);
    service.store.log(vec![entry])?;
    Ok((found, seen))
}

/// Those of the deadlines that the actor may see: all for whoever leads, the own for a coach.
pub(crate) fn own(actor: &Actor, programme: &Programme, deadlines: &[Deadline]) -> Vec<Deadline> {
    if actor.authorise(Action::SeeDeadlines, programme.id).is_ok() {
        return deadlines.to_vec();
    }
    if !actor.may(Action::SeeDeadlines, programme.id) {
        return Vec::new();
    }
    let Some(own) = own_staff(actor, programme) else { return Vec::new() };
    deadlines.iter().filter(|deadline| deadline.who == Some(own)).cloned().collect()
}

/// The member of staff that the actor is.
pub(crate) fn own_staff(actor: &Actor, programme: &Programme) -> Option<Key<Staff>> {
    let id = actor.staff(programme.id)?;
    programme.loaded.staff.iter().position(|staff| *staff == id).and_then(Key::at)
}

/// The clients that deadlines tell of.
pub(crate) fn clients_of(programme: &Programme, deadlines: &[Deadline]) -> Vec<Uuid> {
    let keys = deadlines.iter().filter_map(|deadline| match deadline.about {
        About::Client(client) | About::Job(client, _) => Some(client),
        About::Team(_) | About::Programme => None,
    });
    client_ids(programme, keys)
}

/// The ids of clients, each once.
pub(crate) fn client_ids(programme: &Programme, keys: impl Iterator<Item = Key<Client>>) -> Vec<Uuid> {
    let mut ids: Vec<Uuid> =
        keys.filter_map(|key| programme.loaded.clients.get(key.position()).copied()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The clients that deadlines tell of, where only a part of the programme is loaded.
pub(crate) fn client_ids_of<'d>(
    loaded: &store::records::Loaded,
    deadlines: impl Iterator<Item = &'d Deadline>,
) -> Vec<Uuid> {
    let keys = deadlines.filter_map(|deadline| match deadline.about {
        About::Client(client) | About::Job(client, _) => Some(client),
        About::Team(_) | About::Programme => None,
    });
    let mut ids: Vec<Uuid> = keys.filter_map(|key| loaded.clients.get(key.position()).copied()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
