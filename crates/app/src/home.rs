//! A programme's first page.

use std::sync::Arc;

use casework::access::Action;
use measures::deadlines::Deadline;
use store::changes::{self, ChangeKind, Told};
use uuid::Uuid;

use crate::accounts::name_of;
use crate::actor::Actor;
use crate::cache::{Programme, Rated};
use crate::deadlines::{clients_of, own};
use crate::error::Result;
use crate::log;
use crate::service::Service;

/// What a programme's first page shows.
#[derive(Debug)]
pub struct Home {
    /// The programme.
    pub programme: Arc<Programme>,
    /// Its ratings today.
    pub now: Arc<Rated>,
    /// Its ratings at the end of the month before.
    pub month_ago: Arc<Rated>,
    /// The deadlines that the actor may see.
    pub deadlines: Vec<Deadline>,
    /// The last import that stands, with the name of whoever did it.
    pub last_import: Option<(Told, Option<String>)>,
}

/// The programme's first page.
pub fn home(service: &Service, actor: &Actor, programme: Uuid) -> Result<Home> {
    let allowed = actor.authorise(Action::SeeProgramme, programme)?;
    let now = service.now();
    let (found, last_import) = service.store.read(|tx| {
        let found = service.cache.programme(tx, programme)?;
        let imports = changes::latest(tx, programme, ChangeKind::Import, 1)?;
        let last = imports.into_iter().next().filter(|told| told.undone_by.is_none());
        let by = match &last {
            Some(told) => name_of(tx, told.change.account)?,
            None => None,
        };
        let mut entry = log::entry(actor, programme, Action::SeeProgramme, allowed, "home", now);
        entry.clients = clients_of(&found, &own(actor, &found, &found.rated(now.today).deadlines));
        tx.log(entry);
        Ok::<_, crate::Error>((found, last.map(|told| (told, by))))
    })?;
    let rated = found.rated(now.today);
    let month_ago = found.rated(now.today.minus_months(1).end_of_month());
    let deadlines = own(actor, &found, &rated.deadlines);
    Ok(Home { now: rated, month_ago, deadlines, last_import, programme: found })
}
