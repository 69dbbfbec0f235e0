//! Reviews: the list, a review's first page and its steps, the sample, what is collected, scores.

pub(crate) mod collect;
pub(crate) mod report;
pub(crate) mod score;

use app::reviews::{begin, evidence, overview, sample};
use axum::response::Response;
use casework::Code;
use casework::access::Action;
use casework::review::timetable::Step;
use uuid::Uuid;

use super::in_words;
use crate::answer::{Answer, Fault, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::pages::review::file::replace_page;
use crate::pages::review::home::{Facts, HomePage, page as home_page};
use crate::pages::review::list::{Whose, new_page, page as list_page};
use crate::pages::review::{Tab, path, turn};
use crate::pages::shell::{FieldProblem, Shell};
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// What surrounds a page of a review, for those who have a part in it with its own navigation.
pub(crate) fn shell_of(visitor: &Visitor, place: (Uuid, Uuid), tab: Tab) -> Result<Shell, Fault> {
    let mut shell = visitor.shell_in(visitor.actor()?, place.0, Part::Reviews);
    turn(&mut shell, &path(&base(place.0), place.1), tab);
    Ok(shell)
}

/// The address of a review.
pub(crate) fn address(place: (Uuid, Uuid)) -> String {
    path(&base(place.0), place.1)
}

/// `GET /programmes/{programme}/reviews`
pub(crate) async fn list(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let list = overview::list(visitor.service(), actor, programme)?;
        let base = base(programme);
        let shell = visitor.shell_in(actor, programme, Part::Reviews);
        let whose = if actor.may(Action::SeeReview, programme) { Whose::Sites } else { Whose::Readers };
        page(&list_page(shell, &base, &list, whose))
    })
    .await
}

fn new_view(
    visitor: &Visitor,
    programme: Uuid,
    typed: begin::Typed,
    problems: Vec<FieldProblem>,
) -> Result<crate::pages::review::list::NewPage, Fault> {
    let actor = visitor.actor()?;
    let others = begin::others(visitor.service(), actor, programme)?;
    let kind = begin::kind_of(actor, programme);
    let shell = visitor.shell_in(actor, programme, Part::Reviews);
    Ok(new_page(shell, &base(programme), kind, &others, (typed, problems)))
}

/// `GET /programmes/{programme}/reviews/new`
pub(crate) async fn new(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| page(&new_view(visitor, programme, begin::Typed::default(), Vec::new())?))
        .await
}

/// `POST /programmes/{programme}/reviews/new`
pub(crate) async fn begin_review(visit: Visit, Within(programme): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let field = |name: &str| typed.get(name).to_owned();
        let sent = begin::Typed {
            visit_from: field("visit_from"),
            visit_until: field("visit_until"),
            looked_on: field("looked_on"),
            purpose: field("purpose"),
            recipients: field("recipients"),
            title: field("title"),
            other: field("other"),
        };
        match begin::begin(visitor.service(), visitor.actor()?, programme, &sent) {
            Ok(review) => Ok(visitor.see_with_notice(address((programme, review)), "review-begun", None)),
            Err(app::Error::Invalid(faults)) => {
                page_to_mend(&new_view(visitor, programme, sent, in_words(&faults, visitor.words))?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

fn view(visitor: &Visitor, place: (Uuid, Uuid), problems: Vec<FieldProblem>) -> Result<HomePage, Fault> {
    let actor = visitor.actor()?;
    let home = overview::home(visitor.service(), actor, place)?;
    let mut shell = visitor.shell_in(actor, place.0, Part::Reviews);
    shell.path = address(place);
    if home.has_part {
        turn(&mut shell, &address(place), Tab::Home);
    }
    let name = shell.programme.as_ref().map(|line| line.name.clone()).unwrap_or_default();
    let frozen_at = home.case.facts.frozen_on.map(|day| phrases::day(day, visitor.words.lang()));
    let facts = Facts {
        base: &base(place.0),
        programme: &name,
        scale: home.scale.code(),
        home: &home,
        actor,
        now: visitor.service().now(),
        frozen_at,
        problems,
    };
    Ok(home_page(shell, facts))
}

/// `GET /programmes/{programme}/reviews/{review}`
pub(crate) async fn show(visit: Visit, Within(place): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| page(&view(visitor, place, Vec::new())?)).await
}

/// What was done, or what must be mended first.
fn ended(visitor: &Visitor, place: (Uuid, Uuid), ended: app::Result<()>, notice: &str) -> Answer {
    match ended {
        Ok(()) => Ok(visitor.see_with_notice(address(place), notice, None)),
        Err(app::Error::Invalid(faults)) => {
            page_to_mend(&view(visitor, place, in_words(&faults, visitor.words))?)
        }
        Err(app::Error::Changed) => Ok(visitor.see_with_notice(address(place), "review-changed", None)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /programmes/{programme}/reviews/{review}/done`
pub(crate) async fn done(visit: Visit, Within(place): Within<(Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let step = Step::from_code(typed.get("step")).ok_or(app::Error::NotFound(None))?;
        let was = begin::done(visitor.service(), visitor.actor()?, place, step, typed.get("day"));
        ended(visitor, place, was, "review-done")
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/freeze`
pub(crate) async fn freeze(visit: Visit, Within(place): Within<(Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let was = evidence::freeze(visitor.service(), visitor.actor()?, place);
        ended(visitor, place, was, "review-frozen")
    })
    .await
}

fn replace_view(
    visitor: &Visitor,
    (programme, review, file): (Uuid, Uuid, Uuid),
    reason: String,
    problems: Vec<FieldProblem>,
) -> Result<crate::pages::review::file::ReplacePage, Fault> {
    let place = (programme, review);
    let (case, found) = sample::sample(visitor.service(), visitor.actor()?, place)?;
    let file = found.current().find(|each| each.id == file).ok_or(app::Error::NotFound(None))?;
    let shell = shell_of(visitor, place, Tab::Home)?;
    Ok(replace_page(shell, &base(programme), (&case, file), (reason, problems)))
}

/// `GET /programmes/{programme}/reviews/{review}/files/{file}/replace`
pub(crate) async fn replace_form(visit: Visit, Within(at): Within<(Uuid, Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| page(&replace_view(visitor, at, String::new(), Vec::new())?)).await
}

/// `POST /programmes/{programme}/reviews/{review}/files/{file}/replace`
pub(crate) async fn replace(visit: Visit, Within(at): Within<(Uuid, Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let (programme, review, file) = at;
        let place = (programme, review);
        let reason = typed.get("reason");
        match sample::replace(visitor.service(), visitor.actor()?, place, file, reason) {
            Ok(_) => Ok(visitor.see_with_notice(address(place), "review-replaced", None)),
            Err(app::Error::Invalid(faults)) => {
                let problems = in_words(&faults, visitor.words);
                page_to_mend(&replace_view(visitor, at, reason.to_owned(), problems)?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}
