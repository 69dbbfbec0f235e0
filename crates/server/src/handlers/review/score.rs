//! Scores: each alone, then common ones, and what contradicts each other.

use app::reviews::{agree, score};
use axum::response::Response;
use uuid::Uuid;

use super::{address, shell_of};
use crate::answer::{Answer, Fault, answer, page, page_to_mend, see};
use crate::forms::Typed;
use crate::handlers::in_words;
use crate::pages::review::Tab;
use crate::pages::review::agree::{Asked, ConsensusPage, Shown, page as consensus_page};
use crate::pages::review::score::{ScorePage, page as score_page};
use crate::pages::shell::FieldProblem;
use crate::visit::{Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/reviews/{review}/items`: the first item that is not scored.
pub(crate) async fn first(visit: Visit, Within(place): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let (case, sheet) = score::sheet(visitor.service(), visitor.actor()?, place, 1)?;
        if case.are_scores_open() {
            return Ok(see(format!("{}/consensus", address(place))));
        }
        let next = app::item::ITEMS.filter(|item| !sheet.scored.contains(item)).min().unwrap_or(1);
        Ok(see(format!("{}/items/{next}", address(place))))
    })
    .await
}

fn view(
    visitor: &Visitor,
    place: (Uuid, Uuid),
    item: u8,
    typed: Option<score::Typed>,
    problems: Vec<FieldProblem>,
) -> Result<ScorePage, Fault> {
    let (case, sheet) = score::sheet(visitor.service(), visitor.actor()?, place, item)?;
    let day = case.facts.frozen_on.unwrap_or(case.looked_on);
    let typed = typed.or_else(|| sheet.own.as_ref().map(kept)).unwrap_or_default();
    let mut shell = shell_of(visitor, place, Tab::Items)?;
    shell.path = format!("{}/items/{item}", address(place));
    let frozen_on = phrases::day(day, visitor.words.lang());
    Ok(score_page(shell, &base(place.0), (&case, &sheet, item), (typed, problems), &frozen_on))
}

/// A score that is kept, as the form shows it.
fn kept(score: &score::Score) -> score::Typed {
    let answer = |is: bool| if is { "yes" } else { "no" }.to_owned();
    score::Typed {
        score: score.score.to_string(),
        components: score.components.iter().map(|(name, is)| (name.clone(), answer(*is))).collect(),
        reason: score.reason.clone(),
        recommendation: score.recommendation.clone(),
    }
}

/// `GET /programmes/{programme}/reviews/{review}/items/{item}`
pub(crate) async fn show(
    visit: Visit,
    Within((programme, review, item)): Within<(Uuid, Uuid, u8)>,
) -> Response {
    answer(visit, move |visitor| page(&view(visitor, (programme, review), item, None, Vec::new())?)).await
}

/// The components that were sent.
fn components(typed: &Typed) -> Vec<(String, String)> {
    let of = |(field, value): &(String, String)| {
        Some((field.strip_prefix("component-")?.to_owned(), value.clone()))
    };
    typed.0.iter().filter_map(of).collect()
}

/// `POST /programmes/{programme}/reviews/{review}/items/{item}`
pub(crate) async fn give(
    visit: Visit,
    Within((programme, review, item)): Within<(Uuid, Uuid, u8)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let place = (programme, review);
        let sent = score::Typed {
            score: typed.get("score").to_owned(),
            components: components(&typed),
            reason: typed.get("reason").to_owned(),
            recommendation: typed.get("recommendation").to_owned(),
        };
        match score::give(visitor.service(), visitor.actor()?, place, item, &sent) {
            Ok(()) => {
                let next = if app::item::ITEMS.contains(&(item + 1)) { item + 1 } else { item };
                let to = format!("{}/items/{next}", address(place));
                Ok(visitor.see_with_notice(to, "review-scored", None))
            }
            Err(app::Error::Invalid(faults)) => {
                let problems = in_words(&faults, visitor.words);
                page_to_mend(&view(visitor, place, item, Some(sent), problems)?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/scored`
pub(crate) async fn end(visit: Visit, Within(place): Within<(Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        match score::end(visitor.service(), visitor.actor()?, place) {
            Ok(()) => Ok(visitor.see_with_notice(address(place), "review-ended", None)),
            Err(app::Error::Invalid(faults)) => {
                page_to_mend(&view(visitor, place, 1, None, in_words(&faults, visitor.words))?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

fn table(visitor: &Visitor, place: (Uuid, Uuid), asked: Asked) -> Result<ConsensusPage, Fault> {
    let (case, table) = agree::table(visitor.service(), visitor.actor()?, place)?;
    let mut shell = shell_of(visitor, place, Tab::Items)?;
    shell.path = format!("{}/consensus", address(place));
    Ok(consensus_page(shell, &base(place.0), (&case, &table), asked))
}

/// `GET /programmes/{programme}/reviews/{review}/consensus`
pub(crate) async fn consensus(visit: Visit, Within(place): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| -> Answer {
        let query = Typed::of_query(&visitor.visit.uri);
        let show = if query.get("show") == "differing" { Shown::Differing } else { Shown::All };
        let asked = Asked { item: query.get("item").parse().ok(), show, typed: None, problems: Vec::new() };
        match table(visitor, place, asked) {
            Ok(made) => page(&made),
            // Not all have ended: back to where one stands.
            Err(Fault::App(app::Error::Invalid(_))) => Ok(see(address(place))),
            Err(fault) => Err(fault),
        }
    })
    .await
}

/// What was saved, or what must be mended first.
fn saved(
    visitor: &Visitor,
    place: (Uuid, Uuid),
    ended: app::Result<()>,
    (notice, item, typed): (&str, Option<u8>, Option<agree::Typed>),
) -> Answer {
    match ended {
        Ok(()) => Ok(visitor.see_with_notice(format!("{}/consensus", address(place)), notice, None)),
        Err(app::Error::Invalid(faults)) => {
            let problems = in_words(&faults, visitor.words);
            page_to_mend(&table(visitor, place, Asked { item, show: Shown::All, typed, problems })?)
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /programmes/{programme}/reviews/{review}/consensus/{item}`
pub(crate) async fn agree_on(
    visit: Visit,
    Within((programme, review, item)): Within<(Uuid, Uuid, u8)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let place = (programme, review);
        let sent = agree::Typed {
            score: typed.get("score").to_owned(),
            components: components(&typed),
            reason: typed.get("reason").to_owned(),
        };
        let was = agree::agree(visitor.service(), visitor.actor()?, place, item, &sent);
        saved(visitor, place, was, ("review-agreed", Some(item), Some(sent)))
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/take`
pub(crate) async fn take(visit: Visit, Within(place): Within<(Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let was = agree::take_over(visitor.service(), visitor.actor()?, place).map(drop);
        saved(visitor, place, was, ("review-taken", None, None))
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/contradictions`
pub(crate) async fn settle(visit: Visit, Within(place): Within<(Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let what = (typed.get("contradiction"), typed.get("how"));
        let was = agree::settle(visitor.service(), visitor.actor()?, place, what, typed.get("reason"));
        saved(visitor, place, was, ("review-settled", None, None))
    })
    .await
}
