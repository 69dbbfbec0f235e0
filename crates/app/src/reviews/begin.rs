//! A review begins, and its steps are done one by one.

use casework::access::{AccountRole, Action};
use casework::review::timetable::Step;
use casework::{Code, Day, ReviewKind};
use store::accounts;
use store::changes::ChangeKind;
use store::rows::{Row, Seen};
use uuid::Uuid;

use super::{Case, MOST_LINE, MOST_TEXT, clean, save, texts, write};
use crate::actor::Actor;
use crate::error::{Error, Fault, Result};
use crate::service::Service;
use crate::{change, log};

/// A review as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The first day on site.
    pub visit_from: String,
    /// The last day on site; blank for one day.
    pub visit_until: String,
    /// The day that the ratings are of; blank for the first day on site.
    pub looked_on: String,
    /// Why it is made.
    pub purpose: String,
    /// Who gets the report.
    pub recipients: String,
    /// What the one who begins it is, as the report says it.
    pub title: String,
    /// The other reviewer, an id; blank for none.
    pub other: String,
}

/// Which kind of review somebody begins: reviewers come from outside, others review their own service.
pub fn kind_of(actor: &Actor, programme: Uuid) -> ReviewKind {
    let is_reviewer = actor.roles_in(programme).contains(&AccountRole::Reviewer);
    if is_reviewer { ReviewKind::External } else { ReviewKind::SelfReview }
}

/// Who may be the other reviewer: reviewers for a review from outside, those who work in the service for its own.
pub fn others(service: &Service, actor: &Actor, programme: Uuid) -> Result<Vec<(Uuid, String)>> {
    let allowed = actor.authorise(Action::BeginReview, programme)?;
    let (kind, now) = (kind_of(actor, programme), service.now());
    service.store.read(|tx| {
        let found = others_of(tx, actor, programme, kind)?;
        tx.log(log::entry(actor, programme, Action::BeginReview, allowed, "reviewers", now));
        Ok(found)
    })
}

fn others_of(
    tx: &mut dyn store::Tx,
    actor: &Actor,
    programme: Uuid,
    kind: ReviewKind,
) -> Result<Vec<(Uuid, String)>> {
    let roles: &[AccountRole] = match kind {
        ReviewKind::External => &[AccountRole::Reviewer],
        ReviewKind::SelfReview => {
            &[AccountRole::TeamLeader, AccountRole::EmploymentSpecialist, AccountRole::Manager]
        }
    };
    let mut found = Vec::new();
    for role in roles {
        found.extend(accounts::with_role(tx, programme, role.code())?);
    }
    found.retain(|(account, _)| *account != actor.account);
    found.sort_by(|one, other| one.1.cmp(&other.1).then(one.0.cmp(&other.0)));
    found.dedup();
    Ok(found)
}

struct Read {
    visit_from: Day,
    visit_until: Day,
    looked_on: Day,
    other: Option<Uuid>,
}

fn read(typed: &Typed) -> Result<Read> {
    let mut faults = Vec::new();
    let mut fault = |field, code| faults.push(Fault { field, code });
    let from = Day::parse(typed.visit_from.trim()).ok();
    let or_first = |text: &str| {
        let text = text.trim();
        if text.is_empty() { from } else { Day::parse(text).ok() }
    };
    let (until, looked_on) = (or_first(&typed.visit_until), or_first(&typed.looked_on));
    match (from, until) {
        (None, _) => fault("visit_from", "day-unreadable"),
        (_, None) => fault("visit_until", "day-unreadable"),
        (Some(from), Some(until)) if until < from => fault("visit_until", "end-before-start"),
        _ => {}
    }
    if from.is_some() && looked_on.is_none() {
        fault("looked_on", "day-unreadable");
    }
    for (field, text, most) in [
        ("purpose", &typed.purpose, MOST_TEXT),
        ("recipients", &typed.recipients, MOST_TEXT),
        ("title", &typed.title, MOST_LINE),
    ] {
        if text.chars().count() > most {
            fault(field, "text-long");
        }
    }
    let other = Some(typed.other.trim()).filter(|other| !other.is_empty());
    let other = other.map(Uuid::parse_str).transpose();
    if other.is_err() {
        fault("other", "link-unknown");
    }
    match (from, until, looked_on, other, faults.is_empty()) {
        (Some(visit_from), Some(visit_until), Some(looked_on), Ok(other), true) => {
            Ok(Read { visit_from, visit_until, looked_on, other })
        }
        _ => Err(Error::Invalid(faults)),
    }
}

/// Begins a review with whoever asks as a reviewer; its id.
///
/// Errors: [`Error::Invalid`] in the fields of [`Typed`].
pub fn begin(service: &Service, actor: &Actor, programme: Uuid, typed: &Typed) -> Result<Uuid> {
    let allowed = actor.authorise(Action::BeginReview, programme)?;
    let read = read(typed)?;
    let (kind, now) = (kind_of(actor, programme), service.now());
    let review = service.world.id();
    let change = change::of(service, actor, programme, ChangeKind::Review);
    let entry = log::entry(actor, programme, Action::BeginReview, allowed, format!("review {review}"), now);
    let mut number = [0; 2];
    service.world.random(&mut number);
    // Four digits, so that people can read it to each other.
    let seed = u16::from_le_bytes(number) % 9000 + 1000;
    let (actor, typed) = (actor.clone(), typed.clone());
    let ids = [service.world.id(), service.world.id()];
    service.store.write(move |tx| {
        let mut members = vec![(actor.account, actor.name.clone(), clean(&typed.title))];
        if let Some(other) = read.other {
            let known = others_of(tx, &actor, programme, kind)?;
            let found = known.into_iter().find(|(account, _)| *account == other);
            let (account, name) = found.ok_or_else(|| Error::invalid("other", "link-unknown"))?;
            members.push((account, name, String::new()));
        }
        let mut rows: Vec<Row> = members
            .into_iter()
            .zip(ids)
            .map(|((account, name, title), id)| Row {
                table: "review_members",
                id,
                texts: texts(&[
                    ("review_id", review.to_string()),
                    ("account_id", account.to_string()),
                    ("name", name),
                    ("title", title),
                ]),
            })
            .collect();
        rows.push(Row {
            table: "review_cases",
            id: review,
            texts: texts(&[
                ("kind", kind.code().to_owned()),
                ("visit_from", read.visit_from.to_string()),
                ("visit_until", read.visit_until.to_string()),
                ("looked_on", read.looked_on.to_string()),
                ("purpose", clean(&typed.purpose)),
                ("recipients", clean(&typed.recipients)),
                ("seed", seed.to_string()),
            ]),
        });
        save(tx, &change, &rows, Seen::Nothing)?;
        tx.log(entry.clone());
        Ok(review)
    })
}

/// Which column tells that a step was done, and who says so; none for steps that are done by doing them.
fn fact(step: Step) -> Option<(&'static str, Action)> {
    Some(match step {
        Step::Invite => ("invited_on", Action::ManageReview),
        Step::List => ("listed_on", Action::ManageReview),
        Step::Gather => ("gathered_on", Action::ManageReview),
        Step::Draft => ("drafted_on", Action::ManageReview),
        Step::Comment => ("commented_on", Action::CommentReview),
        Step::Plan => ("planned_on", Action::EditPlan),
        Step::Freeze | Step::Visit | Step::Score | Step::Agree | Step::Publish => return None,
    })
}

/// Who says that a step was done; none for steps that are done by doing them.
pub fn says(step: Step) -> Option<Action> {
    fact(step).map(|(_, action)| action)
}

/// A step was done, today or on an earlier day.
///
/// Errors: [`Error::Invalid`] in `day`, and in `step` where it cannot be done yet.
pub fn done(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    step: Step,
    typed_day: &str,
) -> Result<()> {
    let (column, action) = fact(step).ok_or(Error::NotFound(None))?;
    let today = service.now().today;
    let on = match typed_day.trim() {
        "" => today,
        text => Day::parse(text).map_err(|_| Error::invalid("day", "day-unreadable"))?,
    };
    if on > today {
        return Err(Error::invalid("day", "date-future"));
    }
    write(service, actor, place, (action, step.code()), move |tx, case, change| {
        if !is_possible(case, step) {
            return Err(Error::invalid("step", "review-step-early"));
        }
        save(tx, change, &[case.row(&[(column, Some(on.to_string()))])], Seen::Anything)
    })
}

fn is_possible(case: &Case, step: Step) -> bool {
    match step {
        Step::Draft => case.facts.agreed_on.is_some(),
        Step::Comment => case.facts.drafted_on.is_some(),
        Step::Plan => case.facts.published_on.is_some(),
        _ => true,
    }
}
