//! Filters of lists that somebody keeps under a name: codes and ids, no names of clients, each person's own.

use casework::access::Action;
use casework::forms::LeadStatus;
use casework::{Code, Day};
use store::filters::{self, Owner};
use store::rows::{self, Kept};
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::log;
use crate::service::Service;

/// So many a person keeps in a programme.
pub const MOST: usize = 20;
/// The most signs of a name.
pub const MOST_NAME: usize = 40;
/// What was removed can be taken back for a day.
const KEPT_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// A list that can be narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Clients.
    Clients,
    /// Employers.
    Employers,
    /// Job leads.
    Leads,
    /// Deadlines.
    Deadlines,
}

impl List {
    /// All of them.
    pub const ALL: [List; 4] = [List::Clients, List::Employers, List::Leads, List::Deadlines];

    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            List::Clients => "clients",
            List::Employers => "employers",
            List::Leads => "leads",
            List::Deadlines => "deadlines",
        }
    }

    /// The list with this code.
    pub fn from_code(code: &str) -> Option<List> {
        List::ALL.into_iter().find(|list| list.code() == code)
    }

    /// Whether a code says which rows of this list are shown.
    fn knows(self, which: &str) -> bool {
        match self {
            List::Clients => matches!(which, "active" | "waiting" | "past"),
            List::Employers => matches!(which, "promised" | "quiet"),
            List::Leads => LeadStatus::from_code(which).is_some(),
            List::Deadlines => false,
        }
    }

    /// Whether this list can be narrowed to one coach.
    fn has_coaches(self) -> bool {
        matches!(self, List::Clients | List::Deadlines)
    }
}

/// How a list is narrowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Which list.
    pub list: List,
    /// Which rows, a code; none for all.
    pub which: Option<String>,
    /// Whose, a member of staff; none for everybody's.
    pub coach: Option<Uuid>,
}

/// A filter that somebody keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Its id.
    pub id: Uuid,
    /// What its owner calls it.
    pub name: String,
    /// What it shows.
    pub filter: Filter,
    /// Whether it still shows something: not where its coach is gone, or may not be asked for any more.
    pub works: bool,
}

/// Somebody's own filters of one list, by name, and how many they keep of all lists.
pub fn saved(service: &Service, actor: &Actor, programme: Uuid, list: List) -> Result<(Vec<Saved>, usize)> {
    actor.authorise(Action::SeeTeam, programme)?;
    let owner = Owner { programme, account: actor.account };
    let leads = actor.authorise(Action::SeeRecords, programme).is_ok();
    let today = service.now().today;
    let read: Result<_> = service.store.read(|tx| {
        let all = filters::of(tx, owner)?;
        let mut found = Vec::new();
        for each in all.iter().filter(|each| each.list == list.code()) {
            let coach = each.coach.map(|coach| rows::find(tx, programme, "staff", coach)).transpose()?;
            found.push((each.clone(), coach.flatten()));
        }
        Ok((found, all.len()))
    });
    let (found, count) = read?;
    let saved = |(each, coach): (filters::Filter, Option<Kept>)| {
        let filter = Filter { list, which: each.which, coach: each.coach };
        let is_here = coach.as_ref().is_some_and(|coach| works_on(coach, today));
        let works = filter.which.as_deref().is_none_or(|which| list.knows(which))
            && (filter.coach.is_none() || (leads && is_here));
        Saved { id: each.id, name: each.name, filter, works }
    };
    Ok((found.into_iter().map(saved).collect(), count))
}

/// Whether a member of staff still works on a day.
fn works_on(staff: &Kept, day: Day) -> bool {
    let ends = staff.texts.get("ends_on").and_then(|day| Day::parse(day).ok());
    ends.is_none_or(|ends| ends >= day)
}

/// Keeps a filter under a name. The id comes with the form: the same form sent twice keeps one.
///
/// Errors: [`Error::Invalid`] in the field `filter_name`; [`Error::NotFound`] for a filter that there cannot be.
pub fn save(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    id: Uuid,
    name: &str,
    filter: &Filter,
) -> Result<()> {
    let allowed = actor.authorise(Action::SeeTeam, programme)?;
    let is_known = filter.which.as_deref().is_none_or(|which| filter.list.knows(which))
        && (filter.coach.is_none() || filter.list.has_coaches());
    if !is_known {
        return Err(Error::NotFound(None));
    }
    let name = name.trim().to_owned();
    if name.is_empty() || name.chars().count() > MOST_NAME || name.chars().any(char::is_control) {
        return Err(Error::invalid("filter_name", "filter-name"));
    }
    let now = service.now();
    let owner = Owner { programme, account: actor.account };
    let (list, which) = (filter.list.code().to_owned(), filter.which.clone());
    let kept = filters::Filter { id, list, name, which, coach: filter.coach };
    let entry = log::entry(actor, programme, Action::SeeTeam, allowed, format!("save filter {id}"), now);
    service.store.write(move |tx| {
        if let Some(coach) = kept.coach {
            rows::find(tx, programme, "staff", coach)?.ok_or(Error::NotFound(None))?;
        }
        filters::drop_removed(tx, owner, now.at - KEPT_MILLIS)?;
        let others = filters::of(tx, owner)?;
        if others.iter().any(|other| other.id == kept.id) {
            return Ok(());
        }
        if others.len() >= MOST {
            return Err(Error::invalid("filter_name", "filter-most"));
        }
        if others.iter().any(|other| other.list == kept.list && other.name == kept.name) {
            return Err(Error::invalid("filter_name", "filter-name-taken"));
        }
        filters::add(tx, owner, &kept, now.at)?;
        tx.log(entry.clone());
        Ok(())
    })
}

/// Removes a filter of one's own; it can be taken back. Gives the list that it was of.
pub fn remove(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<List> {
    let allowed = actor.authorise(Action::SeeTeam, programme)?;
    let now = service.now();
    let owner = Owner { programme, account: actor.account };
    let entry = log::entry(actor, programme, Action::SeeTeam, allowed, format!("remove filter {id}"), now);
    service.store.write(move |tx| {
        let list = list_of(&filters::of(tx, owner)?, id)?;
        filters::remove(tx, owner, id, now.at)?;
        tx.log(entry.clone());
        Ok(list)
    })
}

/// Takes back that a filter was removed. Gives the list that it is of.
///
/// Errors: [`Error::Changed`] where there is no room for it any more.
pub fn restore(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<List> {
    let allowed = actor.authorise(Action::SeeTeam, programme)?;
    let now = service.now();
    let owner = Owner { programme, account: actor.account };
    let entry = log::entry(actor, programme, Action::SeeTeam, allowed, format!("restore filter {id}"), now);
    service.store.write(move |tx| {
        let is_full = filters::of(tx, owner)?.len() >= MOST;
        if !filters::restore(tx, owner, id)? {
            return Err(Error::NotFound(None));
        }
        if is_full {
            return Err(Error::Changed);
        }
        tx.log(entry.clone());
        list_of(&filters::of(tx, owner)?, id)
    })
}

fn list_of(kept: &[filters::Filter], id: Uuid) -> Result<List> {
    let found = kept.iter().find(|each| each.id == id).and_then(|each| List::from_code(&each.list));
    found.ok_or(Error::NotFound(None))
}
