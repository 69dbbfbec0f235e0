//! Several programmes side by side, for managers and evaluators.

use std::sync::Arc;

use casework::Day;
use casework::access::{AccountRole, Action, Relation, may};
use store::records;
use uuid::Uuid;

use crate::actor::Actor;
use crate::cache::{Programme, Rated};
use crate::error::{Error, Result};
use crate::log;
use crate::service::Service;

/// A programme among others.
#[derive(Debug)]
pub struct Site {
    /// The programme.
    pub programme: Arc<Programme>,
    /// Its ratings on the day.
    pub rated: Arc<Rated>,
}

/// The programmes that the actor may compare, by name.
pub fn sites(service: &Service, actor: &Actor, day: Day) -> Result<Vec<Site>> {
    let allowed = actor.authorise_service(Action::SeeSites)?;
    let now = service.now();
    let found = service.store.read(|tx| {
        let mut found = Vec::new();
        for (id, _, _) in records::programmes(tx)? {
            if sees(actor, id) {
                found.push(service.cache.programme(tx, id)?);
            }
        }
        for programme in &found {
            tx.log(log::entry(actor, programme.id, Action::SeeSites, allowed, format!("sites {day}"), now));
        }
        Ok::<_, Error>(found)
    })?;
    let mut sites: Vec<Site> =
        found.into_iter().map(|programme| Site { rated: programme.rated(day), programme }).collect();
    let name = |site: &Site| site.programme.loaded.records.programme.name.as_str().to_lowercase();
    sites.sort_by_key(name);
    Ok(sites)
}

fn sees(actor: &Actor, programme: Uuid) -> bool {
    actor.roles.iter().any(|held| {
        let relation =
            if held.programme == programme { Relation::OwnProgramme } else { Relation::OtherProgramme };
        may(held.role, Action::SeeSites, relation).is_ok() && held.role != AccountRole::Administrator
    })
}
