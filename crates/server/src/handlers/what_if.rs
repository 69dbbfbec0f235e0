//! What the ratings would be with other figures.

use axum::response::Response;
use measures::scale::Band;
use measures::what_if::cheapest;
use uuid::Uuid;

use super::day_of;
use crate::answer::{answer, page};
use crate::forms::Typed;
use crate::pages::what_if::{Facts, after, changes, efforts, page as what_if_page};
use crate::visit::{Part, Visit, base};
use crate::within::Within;

/// `GET /programmes/{programme}/what-if`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let words = visitor.words;
        let typed = Typed::of_query(&visitor.visit.uri);
        let (found, rated) =
            app::fidelity::assess(visitor.service(), actor, programme, day_of(visitor, &typed))?;
        let (changes, mut errors) = changes(&typed.0, words);
        let (assumed, more) = after(&rated.assessment, &changes, words);
        errors.extend(more);
        let (effort, more) = efforts(&typed.0, words);
        errors.extend(more);
        let wanted = wanted(typed.filled("reach"), assumed.band);
        let plan = cheapest(&assumed, wanted, &effort);
        let records = &found.loaded.records;
        let shell = visitor.shell_of(actor, programme, records.programme.name.as_str(), Part::WhatIf);
        let facts = Facts {
            base: &base(programme),
            assessment: &rated.assessment,
            after: &assumed,
            typed: &typed.0,
            errors: &errors,
            plan: Some(plan.as_ref()),
            wanted,
        };
        page(&what_if_page(shell, &facts))
    })
    .await
}

/// The band that is asked for, or the next one.
fn wanted(asked: Option<&str>, now: Option<Band>) -> Band {
    let asked = asked.and_then(|code| Band::ALL.into_iter().find(|band| band.code() == code));
    let next = || Band::ALL.into_iter().find(|band| now.is_none_or(|now| *band > now));
    asked.or_else(next).unwrap_or(Band::Exemplary)
}
