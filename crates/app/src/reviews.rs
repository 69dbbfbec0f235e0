//! Fidelity reviews: from the invitation to the published report and the plan after it. Whoever has a part in a review
//! does its work; the site sees where it stands, the draft once it is given, and what was published.

pub mod agree;
pub mod begin;
pub mod collect;
pub mod comment;
pub mod compare;
pub mod evidence;
pub mod overview;
pub mod plan;
pub mod publish;
pub mod sample;
pub mod score;
pub mod steering;
pub mod text;

use casework::access::{AccountRole, Action, Allowed, Refused, Relation, may};
use casework::review::{Facts, Stage, access_ends_on, stage};
use casework::{Code, Day, ReviewKind};
use store::changes::{Change, ChangeKind};
use store::rows::{self, Kept, Row, Saved, Seen, Texts};
use store::{Tx, records};
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::world::Now;
use crate::{change, log};

/// The most signs of a text.
pub(crate) const MOST_TEXT: usize = 8_000;
/// The most signs of a line.
pub(crate) const MOST_LINE: usize = 200;

/// A review with those who have a part in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its id.
    pub id: Uuid,
    /// Its programme.
    pub programme: Uuid,
    /// The facts from which its stage follows.
    pub facts: Facts,
    /// The day that the ratings are of.
    pub looked_on: Day,
    /// Why it is made.
    pub purpose: String,
    /// Who gets the report.
    pub recipients: String,
    /// The number from which the sample is drawn.
    pub seed: u64,
    /// The reviewers, in the order in which they were named.
    pub members: Vec<Member>,
    texts: Texts,
}

/// Somebody with a part in a review.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The row.
    pub id: Uuid,
    /// The account.
    pub account: Uuid,
    /// The name.
    pub name: String,
    /// What they are, as a report says it.
    pub title: String,
    /// The day on which they had scored alone.
    pub scored_on: Option<Day>,
    /// The day of their signature.
    pub signed_on: Option<Day>,
    /// What they signed.
    pub signed_digest: Option<String>,
    texts: Texts,
}

impl Member {
    fn of(kept: Kept) -> Result<Member> {
        let texts = kept.texts;
        Ok(Member {
            id: kept.id,
            account: id(&texts, "account_id")?,
            name: text(&texts, "name"),
            title: text(&texts, "title"),
            scored_on: day(&texts, "scored_on"),
            signed_on: day(&texts, "signed_on"),
            signed_digest: texts.get("signed_digest").cloned(),
            texts,
        })
    }

    /// Its row with other values.
    pub(crate) fn row(&self, values: &[(&str, Option<String>)]) -> Row {
        Row { table: "review_members", id: self.id, texts: with(&self.texts, values) }
    }
}

impl Case {
    fn of(programme: Uuid, kept: Kept, members: Vec<Kept>) -> Result<Case> {
        let texts = kept.texts;
        let needed = |name| day(&texts, name).ok_or_else(|| damaged(name));
        let kind = ReviewKind::from_code(&text(&texts, "kind")).ok_or_else(|| damaged("kind"))?;
        let fact = |name| day(&texts, name);
        let facts = Facts {
            invited_on: fact("invited_on"),
            listed_on: fact("listed_on"),
            gathered_on: fact("gathered_on"),
            frozen_on: fact("frozen_on"),
            scored_on: fact("scored_on"),
            agreed_on: fact("agreed_on"),
            drafted_on: fact("drafted_on"),
            commented_on: fact("commented_on"),
            published_on: fact("published_on"),
            planned_on: fact("planned_on"),
            ..Facts::new(kind, needed("visit_from")?, needed("visit_until")?)
        };
        Ok(Case {
            id: kept.id,
            programme,
            facts,
            looked_on: needed("looked_on")?,
            purpose: text(&texts, "purpose"),
            recipients: text(&texts, "recipients"),
            seed: text(&texts, "seed").parse().map_err(|_| damaged("seed"))?,
            members: members.into_iter().map(Member::of).collect::<Result<_>>()?,
            texts,
        })
    }

    /// Where it stands.
    pub fn stage(&self, today: Day) -> Stage {
        stage(&self.facts, today)
    }

    /// The last day on which its reviewers see it; none while it goes on.
    pub fn ends_on(&self) -> Option<Day> {
        access_ends_on(self.facts.published_on)
    }

    /// The part that somebody has in it.
    pub fn member(&self, account: Uuid) -> Option<&Member> {
        self.members.iter().find(|member| member.account == account)
    }

    /// Whether somebody has a part in it that has not ended.
    pub fn is_open_for(&self, account: Uuid, today: Day) -> bool {
        self.member(account).is_some() && self.ends_on().is_none_or(|last| today <= last)
    }

    /// Whether every reviewer has scored alone, so that they may see each other's scores.
    pub fn are_scores_open(&self) -> bool {
        let done: Vec<bool> = self.members.iter().map(|member| member.scored_on.is_some()).collect();
        casework::review::score::are_open(&done)
    }

    /// Its row with other values.
    pub(crate) fn row(&self, values: &[(&str, Option<String>)]) -> Row {
        Row { table: "review_cases", id: self.id, texts: with(&self.texts, values) }
    }
}

fn with(texts: &Texts, values: &[(&str, Option<String>)]) -> Texts {
    let mut texts = texts.clone();
    for (name, value) in values {
        match value {
            Some(value) => drop(texts.insert((*name).to_owned(), value.clone())),
            None => drop(texts.remove(*name)),
        }
    }
    texts
}

pub(crate) fn damaged(what: &str) -> Error {
    Error::Internal(format!("a review's {what} cannot be read"))
}

pub(crate) fn day(texts: &Texts, name: &str) -> Option<Day> {
    texts.get(name).and_then(|text| Day::parse(text).ok())
}

pub(crate) fn text(texts: &Texts, name: &str) -> String {
    texts.get(name).cloned().unwrap_or_default()
}

pub(crate) fn id(texts: &Texts, name: &str) -> Result<Uuid> {
    id_or_none(texts, name).ok_or_else(|| damaged(name))
}

pub(crate) fn id_or_none(texts: &Texts, name: &str) -> Option<Uuid> {
    texts.get(name).and_then(|text| Uuid::parse_str(text).ok())
}

pub(crate) fn small(texts: &Texts, name: &str) -> Option<u8> {
    texts.get(name).and_then(|text| text.parse().ok())
}

/// A row's values without the blank ones.
pub(crate) fn texts(values: &[(&str, String)]) -> Texts {
    let filled = values.iter().filter(|(_, value)| !value.is_empty());
    filled.map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

/// A review.
///
/// Errors: [`Error::NotFound`] where there is none.
pub(crate) fn load(tx: &mut dyn Tx, programme: Uuid, review: Uuid) -> Result<Case> {
    let kept = rows::find(tx, programme, "review_cases", review)?.ok_or(Error::NotFound(None))?;
    let members = rows::of_review(tx, programme, "review_members", review)?;
    Case::of(programme, kept, members)
}

/// Every review of a programme, the latest first.
pub(crate) fn all(tx: &mut dyn Tx, programme: Uuid) -> Result<Vec<Case>> {
    let mut members = rows::all(tx, programme, "review_members")?;
    let mut found = Vec::new();
    for kept in rows::all(tx, programme, "review_cases")? {
        let is_of = |member: &Kept| id_or_none(&member.texts, "review_id") == Some(kept.id);
        let (own, others) = members.into_iter().partition(is_of);
        members = others;
        found.push(Case::of(programme, kept, own)?);
    }
    found.sort_by_key(|case| std::cmp::Reverse((case.facts.visit_from, case.id)));
    Ok(found)
}

/// A review, where somebody may do this with it, and why.
///
/// Errors: [`Error::NotFound`] where there is none or it is not for them, which is the same to them.
pub(crate) fn enter(
    tx: &mut dyn Tx,
    actor: &Actor,
    action: Action,
    (programme, review): (Uuid, Uuid),
    now: Now,
) -> Result<(Case, Allowed)> {
    let roles = actor.roles_in(programme);
    if roles.is_empty() {
        return Err(Error::NotFound(Some(Refused::NoRoleThere)));
    }
    let case = load(tx, programme, review)?;
    let allowed = why(&roles, action, &case, actor, now);
    allowed.map(|allowed| (case, allowed)).ok_or(Error::NotFound(Some(Refused::NotOwnReview)))
}

fn why(roles: &[AccountRole], action: Action, case: &Case, actor: &Actor, now: Now) -> Option<Allowed> {
    let has_part = case.is_open_for(actor.account, now.today);
    let relations = [Relation::ReviewedProgramme, Relation::OwnProgramme];
    let relations = if has_part { &relations[..] } else { &relations[1..] };
    relations.iter().find_map(|relation| roles.iter().find_map(|role| may(*role, action, *relation).ok()))
}

/// Whether somebody may do this with a review, for the links of a page.
pub fn may_in(actor: &Actor, action: Action, case: &Case, now: Now) -> bool {
    why(&actor.roles_in(case.programme), action, case, actor, now).is_some()
}

/// Reads of a review.
pub(crate) fn read<T>(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    (action, subject): (Action, &str),
    work: impl Fn(&mut dyn Tx, &Case) -> Result<T>,
) -> Result<(Case, T)> {
    let now = service.now();
    service.store.read(|tx| {
        let (case, allowed) = enter(tx, actor, action, place, now)?;
        let found = work(tx, &case)?;
        let subject = format!("review {} {subject}", place.1);
        tx.log(log::entry(actor, place.0, action, allowed, subject, now));
        Ok((case, found))
    })
}

/// Writes in a review, in one change.
pub(crate) fn write<T: Send + 'static>(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    (action, subject): (Action, &str),
    work: impl Fn(&mut dyn Tx, &Case, &Change) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (actor, now) = (actor.clone(), service.now());
    let change = change::of(service, &actor, place.0, ChangeKind::Review);
    let subject = format!("review {} {subject}", place.1);
    service.store.write(move |tx| {
        let (case, allowed) = enter(tx, &actor, action, place, now)?;
        let done = work(tx, &case, &change)?;
        tx.log(log::entry(&actor, place.0, action, allowed, subject.clone(), now));
        Ok(done)
    })
}

/// Saves rows in one change; the first is what `seen` tells of.
///
/// Errors: [`Error::Changed`] where somebody else has changed it since.
pub(crate) fn save(tx: &mut dyn Tx, change: &Change, rows: &[Row], seen: Seen) -> Result<()> {
    match rows::save(tx, change, rows, seen)? {
        Saved::Kept | Saved::Same => Ok(()),
        Saved::ChangedSince => Err(Error::Changed),
    }
}

/// The id of what there is once of a kind in a review.
pub(crate) fn own_id(table: &str, review: Uuid, rest: &str) -> Uuid {
    records::record_id(table, &format!("{review} {rest}"))
}

/// What a form knew of a row: the change that had made it, or nothing.
pub(crate) fn seen(text: &str) -> Seen {
    Uuid::parse_str(text.trim()).map_or(Seen::Nothing, Seen::Made)
}

/// A text as it is kept: without blanks around it and without signs that nobody sees.
pub(crate) fn clean(text: &str) -> String {
    let seen = |sign: &char| !sign.is_control() || matches!(sign, '\n' | '\t');
    text.replace("\r\n", "\n").trim().chars().filter(seen).collect()
}
