//! The ratings of a day.

use std::sync::Arc;

use casework::Day;
use casework::access::Action;
use uuid::Uuid;

use crate::actor::Actor;
use crate::cache::{Programme, Rated};
use crate::error::Result;
use crate::log;
use crate::service::Service;

/// The ratings of a programme on a day.
pub fn assess(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    day: Day,
) -> Result<(Arc<Programme>, Arc<Rated>)> {
    let allowed = actor.authorise(Action::SeeFidelity, programme)?;
    let now = service.now();
    let found = service.programme(programme)?;
    service.store.log(vec![log::entry(
        actor,
        programme,
        Action::SeeFidelity,
        allowed,
        format!("fidelity {day}"),
        now,
    )])?;
    let rated = found.rated(day);
    Ok((found, rated))
}
