//! Several programmes side by side, for managers and evaluators. What is kept of each is its ratings, not its
//! records: two hundred programmes are looked at without two hundred being held.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use casework::access::{AccountRole, Action, Relation, may};
use casework::{Code, Day};
use measures::{Assessment, Index};
use store::records;
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::log;
use crate::service::Service;

/// So many ratings are kept over all programmes and days; then all are forgotten.
const MOST_KEPT: usize = 4_096;

/// A programme among others.
#[derive(Clone, Debug)]
pub struct Site {
    /// The programme.
    pub programme: Uuid,
    /// Its name.
    pub name: String,
    /// Its ratings on the day, without the records behind them.
    pub assessment: Arc<Assessment>,
}

/// Ratings by programme, version of its records and day, so that what is kept is never stale.
#[derive(Debug, Default)]
pub(crate) struct Ratings {
    kept: Mutex<HashMap<(Uuid, i64, Day), Arc<Assessment>>>,
}

/// The programmes that the actor may compare, by name.
pub fn sites(service: &Service, actor: &Actor, day: Day) -> Result<Vec<Site>> {
    let allowed = actor.authorise_service(Action::SeeSites)?;
    let known = service.store.ask(records::versions)?;
    let mut sites = Vec::new();
    for (programme, name, version) in known {
        if sees(actor, programme) {
            let assessment = service.ratings.of(service, programme, version, day)?;
            sites.push(Site { programme, name, assessment });
        }
    }
    sites.sort_by_key(|site| site.name.to_lowercase());
    // Figures of programmes and nobody's data: one entry tells of them all.
    let mut entry =
        log::of_service(actor.account, Action::SeeSites.code(), format!("sites {day}"), "", service.now());
    allowed.code().clone_into(&mut entry.reason);
    service.store.log(vec![entry])?;
    Ok(sites)
}

impl Ratings {
    fn of(&self, service: &Service, programme: Uuid, version: i64, day: Day) -> Result<Arc<Assessment>> {
        let key = (programme, version, day);
        if let Some(found) = self.kept().get(&key) {
            return Ok(Arc::clone(found));
        }
        let loaded = service.store.read(|tx| Ok::<_, Error>(records::load(tx, programme)?))?;
        let loaded = loaded.ok_or(Error::NotFound(None))?;
        let index = Index::new(&loaded.records);
        let assessment =
            Arc::new(measures::assess_without_evidence(&index, day, loaded.records.programme.scale));
        let mut kept = self.kept();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        // What was loaded may be newer than what was asked for.
        kept.insert((programme, loaded.version, day), Arc::clone(&assessment));
        Ok(assessment)
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, HashMap<(Uuid, i64, Day), Arc<Assessment>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn sees(actor: &Actor, programme: Uuid) -> bool {
    actor.roles.iter().any(|held| {
        let relation =
            if held.programme == programme { Relation::OwnProgramme } else { Relation::OtherProgramme };
        may(held.role, Action::SeeSites, relation).is_ok() && held.role != AccountRole::Administrator
    })
}
