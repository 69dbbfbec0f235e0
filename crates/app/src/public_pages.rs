//! A programme's public pages: where one applies for oneself, and the leads that everybody may see. Its leader turns
//! each on and off; what is off is not there for anybody.

use casework::access::Action;
use store::{Tx, public_pages};
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::log;
use crate::service::Service;

/// So many earlier settings are shown.
const SHOWN: i64 = 20;

/// Which public pages there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    /// The page on which one applies for oneself.
    pub referral: bool,
    /// The leads that everybody may see.
    pub leads: bool,
}

impl Default for Pages {
    /// Before anything was set: everybody may apply; the leads are the team's own.
    fn default() -> Pages {
        Pages { referral: true, leads: false }
    }
}

/// The settings as their page shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What counts now.
    pub now: Pages,
    /// What was set, the latest first.
    pub history: Vec<Once>,
}

/// What was set once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// By whom, by name; none where by the operator.
    pub who: Option<String>,
    /// What.
    pub pages: Pages,
}

fn pages(set: &public_pages::Set) -> Pages {
    Pages { referral: set.referral, leads: set.leads }
}

/// The public pages of a programme; they tell nothing of whether it is there.
pub(crate) fn of(tx: &mut dyn Tx, programme: Uuid) -> Result<Pages> {
    let latest = public_pages::of(tx, programme, 1)?;
    Ok(latest.first().map(pages).unwrap_or_default())
}

/// The programmes that have public pages of their own choice, with what they chose.
pub(crate) fn everywhere(tx: &mut dyn Tx) -> Result<Vec<(Uuid, Pages)>> {
    Ok(public_pages::everywhere(tx)?.iter().map(|(programme, set)| (*programme, pages(set))).collect())
}

/// The public pages of a programme, for the links of the team's own pages.
pub fn there_are(service: &Service, actor: &Actor, programme: Uuid) -> Result<Pages> {
    actor.authorise(Action::SeeTeam, programme)?;
    service.store.read(|tx| of(tx, programme))
}

/// The settings, for whoever may change them.
pub fn settings(service: &Service, actor: &Actor, programme: Uuid) -> Result<Settings> {
    let allowed = actor.authorise(Action::ManageSettings, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let sets = public_pages::of(tx, programme, SHOWN)?;
        let mut history = Vec::new();
        for set in &sets {
            let who = crate::accounts::name_of(tx, set.account)?;
            history.push(Once { at: set.at, who, pages: pages(set) });
        }
        tx.log(log::entry(actor, programme, Action::ManageSettings, allowed, "settings", now));
        Ok(Settings { now: sets.first().map(pages).unwrap_or_default(), history })
    })
}

/// Sets which public pages there are; what they were is kept. Whether anything was changed.
pub fn set(service: &Service, actor: &Actor, programme: Uuid, wanted: Pages) -> Result<bool> {
    let allowed = actor.authorise(Action::ManageSettings, programme)?;
    let now = service.now();
    let word = |is_on: bool| if is_on { "on" } else { "off" };
    let subject = format!("public pages: referral {}, leads {}", word(wanted.referral), word(wanted.leads));
    let entry = log::entry(actor, programme, Action::ManageSettings, allowed, subject, now);
    let (id, account) = (service.world.id(), actor.account);
    service.store.write(move |tx| {
        let sets = public_pages::of(tx, programme, 1)?;
        let latest = sets.first();
        if latest.map(pages).unwrap_or_default() == wanted {
            return Ok(false);
        }
        // Two within one tick of the clock keep their order.
        let at = latest.map_or(now.at, |latest| now.at.max(latest.at + 1));
        put(tx, programme, id, wanted, (account, at))?;
        tx.log(entry.clone());
        Ok(true)
    })
}

fn put(tx: &mut dyn Tx, programme: Uuid, id: Uuid, pages: Pages, (account, at): (Uuid, i64)) -> Result<()> {
    let set = public_pages::Set { id, referral: pages.referral, leads: pages.leads, at, account };
    Ok(public_pages::set(tx, programme, &set)?)
}

/// Shows everything of a programme of the demonstration.
pub(crate) fn show_all(service: &Service, programme: Uuid) -> Result<()> {
    let (id, now) = (service.world.id(), service.now());
    let entry = log::of_service(Uuid::nil(), "set_public_pages", programme.to_string(), "operator", now);
    service.store.write(move |tx| {
        put(tx, programme, id, Pages { referral: true, leads: true }, (Uuid::nil(), now.at))?;
        tx.log(entry.clone());
        Ok::<_, Error>(())
    })
}
