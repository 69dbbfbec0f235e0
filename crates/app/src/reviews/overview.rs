//! Which reviews there are, and where one stands: its timetable, what is there, how far its reviewers are.

use casework::access::Action;
use casework::review::Stage;
use casework::review::evidence::{Beside, Listed, listed};
use casework::review::sample::Quota;
use casework::review::timetable::{Due, timetable};
use store::rows;
use uuid::Uuid;

use super::sample::{self, Sample};
use super::{Case, agree, collect, enter, may_in, score};
use crate::actor::Actor;
use crate::error::Result;
use crate::log;
use crate::service::Service;

/// A review in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The review.
    pub case: Case,
    /// Where it stands.
    pub stage: Stage,
    /// The step that is to be done next.
    pub next: Option<Due>,
    /// The published total.
    pub total: Option<u32>,
    /// Whether the reader may open it.
    pub may_open: bool,
}

/// The reviews of a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// The reviews, the latest first.
    pub lines: Vec<Line>,
    /// Whether the reader may begin one.
    pub may_begin: bool,
}

/// How far a reviewer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The name.
    pub name: String,
    /// Whether it is the reader.
    pub is_reader: bool,
    /// How many items are scored; never which or how.
    pub scored: usize,
    /// Whether they have ended scoring alone.
    pub is_over: bool,
    /// The item that comes next, for the reader.
    pub next: Option<u8>,
}

/// A review's first page.
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    /// The review.
    pub case: Case,
    /// The edition of the scale.
    pub scale: casework::ScaleId,
    /// Where it stands.
    pub stage: Stage,
    /// Its steps.
    pub steps: Vec<Due>,
    /// What is there of what is to be seen.
    pub documents: Vec<Listed>,
    /// How far the reviewers are.
    pub reviewers: Vec<Reach>,
    /// The sample, for reviewers.
    pub sample: Option<Sample>,
    /// When the records were frozen, and their digest.
    pub frozen: Option<(i64, String)>,
    /// How many occasions were written down.
    pub sessions: usize,
    /// How many items are agreed on.
    pub agreed: usize,
    /// Whether the reader has a part in it.
    pub has_part: bool,
}

/// The reviews of a programme: all of them for the site, the own ones for reviewers.
pub fn list(service: &Service, actor: &Actor, programme: Uuid) -> Result<List> {
    let allowed = actor.authorise(Action::SeeReviews, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let published = super::publish::published(tx, programme)?;
        let mut lines = Vec::new();
        for case in super::all(tx, programme)? {
            let may_open = may_in(actor, Action::SeeReview, &case, now);
            if !may_open && case.member(actor.account).is_none() {
                continue;
            }
            let steps = timetable(&case.facts, now.today);
            let total =
                published.iter().find(|(review, _)| *review == case.id).and_then(|(_, report)| report.total);
            lines.push(Line {
                stage: case.stage(now.today),
                next: steps.into_iter().find(|step| step.done.is_none()),
                total,
                may_open,
                case,
            });
        }
        tx.log(log::entry(actor, programme, Action::SeeReviews, allowed, "reviews", now));
        Ok(List { lines, may_begin: actor.authorise(Action::BeginReview, programme).is_ok() })
    })
}

/// A review's first page.
pub fn home(service: &Service, actor: &Actor, place: (Uuid, Uuid)) -> Result<Home> {
    let now = service.now();
    let live = service.programme(place.0)?;
    service.store.read(|tx| {
        let (case, allowed) = enter(tx, actor, Action::SeeReview, place, now)?;
        let has_part = may_in(actor, Action::ScoreReview, &case, now);
        let frozen = service.frozen.find(tx, &case)?;
        let sample = match &frozen {
            Some(frozen) => Some(sample::of(tx, &case, frozen)?),
            None => None,
        };
        let beside = Beside {
            plan_steps: rows::all(tx, case.programme, "plan_steps")?.len(),
            files: sample.as_ref().map_or(0, |sample| sample.current().count()),
            files_wanted: Quota::TEN.all(),
        };
        let records = frozen.as_ref().map_or(&live.loaded.records, |frozen| &frozen.records);
        let scores = score::all(tx, &case)?;
        let reach = |member: &super::Member| {
            let own = || scores.iter().filter(|score| score.account == member.account);
            let is_reader = member.account == actor.account;
            let mut items = crate::item::ITEMS;
            let next = items.find(|item| own().all(|score| score.item != *item));
            Reach {
                name: member.name.clone(),
                is_reader,
                scored: own().count(),
                is_over: member.scored_on.is_some(),
                next: next.filter(|_| is_reader),
            }
        };
        let subject = format!("review {} home", place.1);
        let mut entry = log::entry(actor, place.0, Action::SeeReview, allowed, subject, now);
        if has_part {
            entry.clients =
                sample.iter().flat_map(|sample| sample.files.iter().map(|file| file.client)).collect();
        }
        tx.log(entry);
        Ok(Home {
            scale: live.loaded.records.programme.scale,
            stage: case.stage(now.today),
            steps: timetable(&case.facts, now.today),
            documents: listed(records, now.today.min(case.looked_on), beside),
            reviewers: case.members.iter().map(reach).collect(),
            sample: sample.filter(|_| has_part),
            frozen: store::reviews::digest(tx, case.programme, case.id)?,
            sessions: collect::all(tx, &case)?.len(),
            agreed: agree::agreed(tx, &case)?.len(),
            has_part,
            case,
        })
    })
}
