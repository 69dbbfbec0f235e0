//! Reviews beside each other: item by item in a programme, and the published ones of every site.

use casework::Day;
use casework::access::Action;
use uuid::Uuid;

use super::publish::{self, Report};
use crate::actor::Actor;
use crate::error::Result;
use crate::log;
use crate::service::Service;

/// A published review in a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The review.
    pub review: Uuid,
    /// Its last day on site.
    pub day: Day,
    /// The report.
    pub report: Report,
}

/// The published reviews of a site.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// The programme.
    pub programme: Uuid,
    /// Its name.
    pub name: String,
    /// Its reviews, the first one first.
    pub reviews: Vec<Compared>,
}

fn of(tx: &mut dyn store::Tx, programme: Uuid) -> Result<Vec<Compared>> {
    let mut found = Vec::new();
    for (review, report) in publish::published(tx, programme)? {
        let day = super::day(&report.values, "visit_until").ok_or_else(|| super::damaged("day"))?;
        found.push(Compared { review, day, report });
    }
    found.sort_by_key(|each| each.day);
    Ok(found)
}

/// The published reviews of a programme, the first one first.
pub fn compare(service: &Service, actor: &Actor, programme: Uuid) -> Result<Vec<Compared>> {
    let allowed = actor.authorise(Action::SeePlan, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let found = of(tx, programme)?;
        tx.log(log::entry(actor, programme, Action::SeePlan, allowed, "reviews compared", now));
        Ok(found)
    })
}

/// The published reviews of every site, for those who evaluate them.
pub fn national(service: &Service, actor: &Actor) -> Result<Vec<Site>> {
    let allowed = actor.authorise_service(Action::SeeReviews)?;
    let now = service.now();
    service.store.read(|tx| {
        let mut sites = Vec::new();
        for (programme, _, name) in store::records::programmes(tx)? {
            let reviews = of(tx, programme)?;
            tx.log(log::entry(actor, programme, Action::SeeReviews, allowed, "published reviews", now));
            sites.push(Site { programme, name, reviews });
        }
        sites.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(sites)
    })
}
