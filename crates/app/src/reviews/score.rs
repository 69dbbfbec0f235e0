//! Scoring alone: the proposal with its evidence, what was found, and one reviewer's own score, which nobody else
//! sees until every reviewer has ended.

use std::collections::BTreeMap;
use std::sync::Arc;

use casework::access::Action;
use casework::components_of;
use casework::review::score::{ITEMS, needs_reason};
use store::Tx;
use store::rows::{self, Kept, Row, Seen};
use uuid::Uuid;

use super::collect::{self, Answer};
use super::evidence::Frozen;
use super::{Case, MOST_TEXT, clean, damaged, id, own_id, read, save, small, text, texts, write};
use crate::actor::Actor;
use crate::error::{Error, Fault, Result};
use crate::service::Service;

/// Answers to components, by name.
pub type Components = BTreeMap<String, bool>;

/// A reviewer's score of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Whose.
    pub account: Uuid,
    /// The item.
    pub item: u8,
    /// 1 to 5.
    pub score: u8,
    /// The components.
    pub components: Components,
    /// Why it is another than the proposal.
    pub reason: String,
    /// What the reviewer recommends to the service.
    pub recommendation: String,
}

/// What a reviewer scores an item by.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The frozen records with the proposals.
    pub frozen: Arc<Frozen>,
    /// What leads to the item.
    pub answers: Vec<Answer>,
    /// The own score.
    pub own: Option<Score>,
    /// The items that the reviewer has scored.
    pub scored: Vec<u8>,
    /// The others: name and how many they have scored, never which or how.
    pub others: Vec<(String, usize)>,
    /// Whether the reviewer has ended, so that nothing can be changed.
    pub is_over: bool,
}

/// A score as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The score.
    pub score: String,
    /// Components: name, `yes` or `no`.
    pub components: Vec<(String, String)>,
    /// Why it is another than the proposal.
    pub reason: String,
    /// What is recommended.
    pub recommendation: String,
}

impl Score {
    fn of(kept: &Kept) -> Result<Score> {
        let texts = &kept.texts;
        Ok(Score {
            account: id(texts, "account_id")?,
            item: small(texts, "item").ok_or_else(|| damaged("item"))?,
            score: small(texts, "score").ok_or_else(|| damaged("score"))?,
            components: components(&text(texts, "components")),
            reason: text(texts, "reason"),
            recommendation: text(texts, "recommendation"),
        })
    }
}

/// Components from how they are kept, `a:yes;b:no`.
pub(crate) fn components(kept: &str) -> Components {
    let pairs = kept.split(';').filter_map(|each| each.split_once(':'));
    pairs.map(|(name, answer)| (name.to_owned(), answer == "yes")).collect()
}

/// Components as they are kept.
pub(crate) fn as_kept(components: &Components) -> String {
    let pairs = components.iter().map(|(name, is)| format!("{name}:{}", if *is { "yes" } else { "no" }));
    pairs.collect::<Vec<_>>().join(";")
}

/// The components of an item that were answered.
pub(crate) fn answered(item: u8, typed: &[(String, String)]) -> Components {
    let of = |name: &&&str| {
        let answer = typed.iter().find(|(field, _)| field == **name)?;
        Some(((**name).to_owned(), answer.1 == "yes")).filter(|_| matches!(answer.1.as_str(), "yes" | "no"))
    };
    components_of(item).iter().filter_map(|name| of(&name)).collect()
}

/// Every lone score of a review. Only for whoever has a part in it; who sees which is decided by the caller.
pub(crate) fn all(tx: &mut dyn Tx, case: &Case) -> Result<Vec<Score>> {
    let kept = rows::of_review(tx, case.programme, "review_scores", case.id)?;
    let mut scores: Vec<Score> = kept.iter().map(Score::of).collect::<Result<_>>()?;
    scores.sort_by_key(|score| (score.item, score.account));
    Ok(scores)
}

/// What a reviewer scores an item by.
pub fn sheet(service: &Service, actor: &Actor, place: (Uuid, Uuid), item: u8) -> Result<(Case, Sheet)> {
    if !crate::item::ITEMS.contains(&item) {
        return Err(Error::NotFound(None));
    }
    read(service, actor, place, (Action::ScoreReview, "item"), |tx, case| {
        let frozen = service.frozen.needed(tx, case)?;
        let sessions = collect::all(tx, case)?;
        let scores = all(tx, case)?;
        let many = |account| scores.iter().filter(|score| score.account == account).count();
        let others = case.members.iter().filter(|member| member.account != actor.account);
        let own = || scores.iter().filter(|score| score.account == actor.account);
        Ok(Sheet {
            answers: collect::leading_to(&sessions, item),
            own: own().find(|score| score.item == item).cloned(),
            scored: own().map(|score| score.item).collect(),
            others: others.map(|member| (member.name.clone(), many(member.account))).collect(),
            is_over: case.member(actor.account).is_some_and(|member| member.scored_on.is_some()),
            frozen,
        })
    })
}

pub(crate) fn faults(
    score: Option<u8>,
    proposal: Option<u8>,
    reason: &str,
    rest: &[(&'static str, &str)],
) -> Vec<Fault> {
    let mut faults = Vec::new();
    match score {
        None => faults.push(Fault { field: "score", code: "rating-missing" }),
        Some(score) if needs_reason(score, proposal) && reason.is_empty() => {
            faults.push(Fault { field: "reason", code: "review-reason-missing" });
        }
        Some(_) => {}
    }
    for (field, text) in std::iter::once(&("reason", reason)).chain(rest) {
        if text.chars().count() > MOST_TEXT {
            faults.push(Fault { field, code: "text-long" });
        }
    }
    faults
}

/// Saves the own score of an item; the earlier one is kept.
///
/// Errors: [`Error::Invalid`] in the fields of [`Typed`], and in `score` once the reviewer has ended.
pub fn give(service: &Service, actor: &Actor, place: (Uuid, Uuid), item: u8, typed: &Typed) -> Result<()> {
    if !crate::item::ITEMS.contains(&item) {
        return Err(Error::NotFound(None));
    }
    let score = casework::review::score::read(&typed.score);
    let (reason, recommendation) = (clean(&typed.reason), clean(&typed.recommendation));
    let components = answered(item, &typed.components);
    let kept = Arc::clone(&service.frozen);
    let account = actor.account;
    write(service, actor, place, (Action::ScoreReview, "score"), move |tx, case, change| {
        let proposal = kept.needed(tx, case)?.proposal(item);
        let member = case.member(account).ok_or(Error::NotFound(None))?;
        if member.scored_on.is_some() {
            return Err(Error::invalid("score", "review-scored"));
        }
        let faults = faults(score, proposal, &reason, &[("recommendation", &recommendation)]);
        let (Some(score), true) = (score, faults.is_empty()) else { return Err(Error::Invalid(faults)) };
        let row = Row {
            table: "review_scores",
            id: own_id("review_scores", case.id, &format!("{account} {item}")),
            texts: {
                let mut all = texts(&[
                    ("review_id", case.id.to_string()),
                    ("account_id", account.to_string()),
                    ("item", item.to_string()),
                    ("score", score.to_string()),
                    ("reason", reason.clone()),
                    ("recommendation", recommendation.clone()),
                ]);
                all.insert("components".to_owned(), as_kept(&components));
                all
            },
        };
        save(tx, change, &[row], Seen::Anything)
    })
}

/// Ends scoring alone: nothing of it can be changed afterwards. When the last reviewer ends, all see all.
///
/// Errors: [`Error::Invalid`] in `score` while an item is not scored.
pub fn end(service: &Service, actor: &Actor, place: (Uuid, Uuid)) -> Result<()> {
    let (account, today) = (actor.account, service.now().today.to_string());
    write(service, actor, place, (Action::ScoreReview, "scored"), move |tx, case, change| {
        let member = case.member(account).ok_or(Error::NotFound(None))?;
        if member.scored_on.is_some() {
            return Ok(());
        }
        if all(tx, case)?.iter().filter(|score| score.account == account).count() != ITEMS {
            return Err(Error::invalid("score", "review-scores-missing"));
        }
        let mut rows = vec![member.row(&[("scored_on", Some(today.clone()))])];
        let is_last = case.members.iter().all(|each| each.account == account || each.scored_on.is_some());
        if is_last {
            rows.push(case.row(&[("scored_on", Some(today.clone()))]));
        }
        save(tx, change, &rows, Seen::Anything)
    })
}
