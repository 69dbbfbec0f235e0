//! The development plan: what was rated then, what the records give now, what is to be done about it, by whom, until
//! when. The rating beside a step is computed now; how far the step is, a person says.

use std::sync::Arc;

use casework::access::Action;
use casework::review::plan::{Progress, Standing, standing, total_if_reached};
use casework::review::timetable::{Cadence, next_review};
use casework::{Code, Day};
use measures::scale::scale;
use store::changes::ChangeKind;
use store::rows::{self, Kept, Row};
use uuid::Uuid;

use super::publish::{self, Report};
use super::{MOST_LINE, clean, damaged, day, id_or_none, save, seen, small, text, texts};
use crate::actor::Actor;
use crate::cache::{Programme, Rated};
use crate::error::{Error, Fault, Result};
use crate::service::Service;
use crate::{change, log};

/// The most signs of a step.
const MOST_STEP: usize = 500;

/// A step of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub id: Uuid,
    /// The change that made it what it is.
    pub change: Uuid,
    /// The item that it is to raise.
    pub item: u8,
    /// What is to be done.
    pub step: String,
    /// The rating that is aimed at.
    pub target: u8,
    /// Who does it.
    pub owner: String,
    /// By when; none where it goes on.
    pub due: Option<Day>,
    /// How far it is.
    pub progress: Progress,
}

/// A step beside the rating that it is to raise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The step.
    pub step: Step,
    /// The rating in the review.
    pub then: Option<u8>,
    /// The rating now.
    pub now: Option<u8>,
    /// How it is told.
    pub standing: Standing,
}

/// An item whose rating is another than in the review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The item.
    pub item: u8,
    /// Then.
    pub then: u8,
    /// Now.
    pub now: u8,
}

/// The plan.
#[derive(Debug)]
pub struct Plan {
    /// The programme.
    pub programme: Arc<Programme>,
    /// Its ratings today.
    pub rated: Arc<Rated>,
    /// The last published review: id, last day on site, report.
    pub last: Option<(Uuid, Day, Report)>,
    /// The steps: those to be done first, each group by item.
    pub steps: Vec<Shown>,
    /// The items that moved since the review.
    pub moved: Vec<Moved>,
    /// The total if every step reached its target.
    pub total_if_reached: Option<u32>,
    /// When the next review is due, and the total that says so.
    pub next_review: Option<(Day, u32)>,
    /// Reviews that have begun and are not published: id and days on site.
    pub ahead: Vec<(Uuid, Day, Day)>,
}

/// A step as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Its id, made when the form was given.
    pub id: String,
    /// The change that the form was read from; blank for a new one.
    pub seen: String,
    /// The item.
    pub item: String,
    /// What is to be done.
    pub step: String,
    /// The rating that is aimed at.
    pub target: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due_on: String,
    /// How far it is, a code; blank is not begun.
    pub progress: String,
}

impl Step {
    fn of(kept: &Kept) -> Result<Step> {
        let texts = &kept.texts;
        Ok(Step {
            id: kept.id,
            change: kept.change,
            item: small(texts, "item").ok_or_else(|| damaged("item"))?,
            step: text(texts, "step"),
            target: small(texts, "target").ok_or_else(|| damaged("target"))?,
            owner: text(texts, "owner"),
            due: day(texts, "due_on"),
            progress: Progress::from_code(&text(texts, "progress")).ok_or_else(|| damaged("progress"))?,
        })
    }
}

/// The development plan.
pub fn plan(service: &Service, actor: &Actor, programme: Uuid) -> Result<Plan> {
    let allowed = actor.authorise(Action::SeePlan, programme)?;
    let now = service.now();
    let found = service.programme(programme)?;
    let rated = found.rated(now.today);
    let (steps, last, ahead) = service.store.read(|tx| {
        let steps = rows::all(tx, programme, "plan_steps")?;
        let steps = steps.iter().map(Step::of).collect::<Result<Vec<_>>>()?;
        let mut published = Vec::new();
        for (review, report) in publish::published(tx, programme)? {
            let day = day(&report.values, "visit_until").ok_or_else(|| damaged("day"))?;
            published.push((review, day, report));
        }
        published.sort_by_key(|(_, day, _)| *day);
        let ahead = super::all(tx, programme)?.into_iter().filter(|case| case.facts.published_on.is_none());
        let ahead: Vec<_> =
            ahead.map(|case| (case.id, case.facts.visit_from, case.facts.visit_until)).collect();
        tx.log(log::entry(actor, programme, Action::SeePlan, allowed, "plan", now));
        Ok::<_, Error>((steps, published.pop(), ahead))
    })?;
    let records = &found.loaded.records;
    let then = |item: u8| {
        let report = last.as_ref().map(|(_, _, report)| report)?;
        report.items.iter().find(|each| each.item == item)?.score
    };
    let score = |item: u8| rated.assessment.item(item).and_then(|rating| rating.score);
    let mut shown: Vec<Shown> = steps
        .into_iter()
        .map(|step| {
            let (then, rating) = (then(step.item), score(step.item));
            let standing = standing(step.progress, step.due, then, rating, now.today);
            Shown { step, then, now: rating, standing }
        })
        .collect();
    shown.sort_by_key(|each| {
        let is_over = matches!(each.step.progress, Progress::Done | Progress::Dropped);
        (is_over, each.step.item, each.step.id)
    });
    let moved = crate::item::ITEMS.filter_map(|item| {
        let (then, now) = (then(item)?, score(item)?);
        (then != now).then_some(Moved { item, then, now })
    });
    let targets: Vec<_> =
        shown.iter().map(|each| (each.step.item, each.step.target, each.step.progress)).collect();
    let ratings: Vec<_> = rated.assessment.items.iter().map(|item| (item.item, item.score)).collect();
    let scale = scale(records.programme.scale);
    let cadence = Cadence {
        steady_total: scale.items.management_support.numbers.steady_total.is,
        months: scale.deadlines.review_months.is,
        steady_months: scale.deadlines.steady_review_months.is,
    };
    // Reviews that were brought in with the records count too.
    let of_records = records.reviews.iter().filter(|review| review.date <= now.today);
    let latest = of_records.max_by_key(|review| (review.date, std::cmp::Reverse(review.total)));
    Ok(Plan {
        moved: moved.collect(),
        total_if_reached: total_if_reached(&ratings, &targets),
        next_review: latest.map(|review| {
            let total = u32::from(review.total);
            (next_review(review.date, total, cadence), total)
        }),
        steps: shown,
        last,
        ahead,
        rated,
        programme: found,
    })
}

fn read(typed: &Typed) -> Result<rows::Texts> {
    let mut faults = Vec::new();
    let mut fault = |field, code| faults.push(Fault { field, code });
    let item: Option<u8> = typed.item.trim().parse().ok().filter(|item| crate::item::ITEMS.contains(item));
    let target = casework::review::score::read(&typed.target);
    let (step, owner) = (clean(&typed.step), clean(&typed.owner).replace('\n', " "));
    if item.is_none() {
        fault("item", "choice-missing");
    }
    if step.is_empty() {
        fault("step", "field-missing");
    } else if step.chars().count() > MOST_STEP {
        fault("step", "text-long");
    }
    if target.is_none() {
        fault("target", "rating-missing");
    }
    if owner.chars().count() > MOST_LINE {
        fault("owner", "text-long");
    }
    let due = typed.due_on.trim();
    let due = Some(due).filter(|due| !due.is_empty()).map(Day::parse).transpose();
    if due.is_err() {
        fault("due_on", "day-unreadable");
    }
    let progress = match typed.progress.trim() {
        "" => Some(Progress::Open),
        code => Progress::from_code(code),
    };
    if progress.is_none() {
        fault("progress", "choice-unknown");
    }
    match (item, target, due, progress, faults.is_empty()) {
        (Some(item), Some(target), Ok(due), Some(progress), true) => Ok(texts(&[
            ("item", item.to_string()),
            ("step", step),
            ("target", target.to_string()),
            ("owner", owner),
            ("due_on", due.map(|due| due.to_string()).unwrap_or_default()),
            ("progress", progress.code().to_owned()),
        ])),
        _ => Err(Error::Invalid(faults)),
    }
}

/// Saves a step; the change, by which it can be undone.
///
/// Errors: [`Error::Invalid`] in the fields of [`Typed`]; [`Error::Changed`].
pub fn put(service: &Service, actor: &Actor, programme: Uuid, typed: &Typed) -> Result<Uuid> {
    let allowed = actor.authorise(Action::EditPlan, programme)?;
    let id = Uuid::parse_str(typed.id.trim()).map_err(|_| Error::NotFound(None))?;
    let (values, was, now) = (read(typed)?, seen(&typed.seen), service.now());
    let change = change::of(service, actor, programme, ChangeKind::Plan);
    let entry = log::entry(actor, programme, Action::EditPlan, allowed, format!("plan {id}"), now);
    service.store.write(move |tx| {
        let mut values = values.clone();
        let review = match rows::find(tx, programme, "plan_steps", id)? {
            Some(kept) => id_or_none(&kept.texts, "review_id"),
            None => publish::published(tx, programme)?.last().map(|(review, _)| *review),
        };
        values.extend(review.map(|review| ("review_id".to_owned(), review.to_string())));
        save(tx, &change, &[Row { table: "plan_steps", id, texts: values }], was)?;
        tx.log(entry.clone());
        Ok(change.id)
    })
}

/// A step, to be corrected.
pub fn step(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<Step> {
    let allowed = actor.authorise(Action::SeePlan, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let kept = rows::find(tx, programme, "plan_steps", id)?.ok_or(Error::NotFound(None))?;
        tx.log(log::entry(actor, programme, Action::SeePlan, allowed, format!("plan {id}"), now));
        Step::of(&kept)
    })
}

/// Takes a change of the plan back.
pub fn undo(service: &Service, actor: &Actor, programme: Uuid, change: Uuid) -> Result<()> {
    let allowed = actor.authorise(Action::EditPlan, programme)?;
    crate::item::undo_change(service, actor, programme, change, (Action::EditPlan, allowed), ChangeKind::Plan)
}
