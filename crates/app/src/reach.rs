//! How far somebody reaches: whose clients they may see today, and whether one client is among them. Decided by
//! `casework::access::may`, and asked again at every request.

use casework::access::{AccountRole, Action, Allowed, Refused, Relation, may};
use store::lists::Whose;
use store::records::MOST_COACHES;
use store::rows::Kept;
use store::{Tx, covers, rows};
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::world::Now;

/// The member of staff that somebody is, and those for whom they stand in today.
pub(crate) fn coaches(tx: &mut dyn Tx, actor: &Actor, programme: Uuid, now: Now) -> Result<Vec<Uuid>> {
    let Some(own) = actor.staff(programme) else { return Ok(Vec::new()) };
    let mut coaches = vec![own];
    coaches.extend(covers::covered(tx, programme, own, now.today)?);
    coaches.dedup();
    coaches.truncate(MOST_COACHES);
    Ok(coaches)
}

/// Whose clients somebody may do this with: everybody's for whoever leads, else the own and the covered ones.
///
/// Errors: [`Error::NotFound`] and [`Error::Refused`] as [`Actor::authorise`].
pub(crate) fn whose(
    tx: &mut dyn Tx,
    actor: &Actor,
    action: Action,
    programme: Uuid,
    now: Now,
) -> Result<(Whose, Allowed)> {
    if let Ok(allowed) = actor.authorise(action, programme) {
        return Ok((Whose::Everybodys, allowed));
    }
    let allowed = actor.authorise_for_own_clients(action, programme)?;
    Ok((Whose::Coaches(coaches(tx, actor, programme, now)?), allowed))
}

/// The row of a client, where somebody may do this with it, and why.
///
/// Errors: [`Error::NotFound`] where there is no such client or it is not theirs, which is the same to them.
pub(crate) fn client(
    tx: &mut dyn Tx,
    actor: &Actor,
    action: Action,
    programme: Uuid,
    client: Uuid,
    now: Now,
) -> Result<(Kept, Allowed)> {
    let any = actor.authorise_for_own_clients(action, programme);
    let row = rows::find(tx, programme, "clients", client)?;
    let (Ok(_), Some(row)) = (any, row) else { return Err(Error::NotFound(Some(Refused::NotOwnClient))) };
    let coach = row.texts.get("coach_id").and_then(|id| Uuid::parse_str(id).ok());
    let relation = relation(tx, actor, programme, coach, now)?;
    for role in actor.roles_in(programme) {
        if let Ok(allowed) = may(role, action, relation) {
            return Ok((row, allowed));
        }
    }
    Err(Error::NotFound(Some(Refused::NotOwnClient)))
}

/// How a client of this coach stands to somebody.
fn relation(
    tx: &mut dyn Tx,
    actor: &Actor,
    programme: Uuid,
    coach: Option<Uuid>,
    now: Now,
) -> Result<Relation> {
    let (Some(coach), Some(own)) = (coach, actor.staff(programme)) else { return Ok(Relation::OwnProgramme) };
    if coach == own {
        return Ok(Relation::OwnClient);
    }
    let covered = covers::covered(tx, programme, own, now.today)?;
    Ok(if covered.contains(&coach) { Relation::CoveredClient } else { Relation::OwnProgramme })
}

impl Actor {
    /// The roles that they have in a programme.
    pub(crate) fn roles_in(&self, programme: Uuid) -> Vec<AccountRole> {
        let here = self
            .roles
            .iter()
            .filter(|held| held.programme == programme && programme != store::accounts::EVERY_PROGRAMME);
        here.map(|held| held.role).collect()
    }
}
