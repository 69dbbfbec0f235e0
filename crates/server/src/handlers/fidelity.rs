//! The ratings of a day.

use askama::Template;
use axum::response::Response;
use uuid::Uuid;

use super::day_of;
use crate::answer::{Reply, answer};
use crate::forms::Typed;
use crate::pages::fidelity::{Facts, Show, page as fidelity_page};
use crate::pages::parts::exact_figure;
use crate::visit::{Part, Visit, base};
use crate::within::Within;

/// `GET /programmes/{programme}/fidelity`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let typed = Typed::of_query(&visitor.visit.uri);
        let day = day_of(visitor, &typed);
        let (found, rated) = app::fidelity::assess(visitor.service(), actor, programme, day)?;
        let records = &found.loaded.records;
        let shell = visitor.shell_of(actor, programme, records.programme.name.as_str(), Part::Fidelity);
        visitor.rendered(found.loaded.version, shell, |shell| {
            let facts = Facts {
                base: &base(programme),
                records,
                assessment: &rated.assessment,
                trend: &rated.trend,
                contradictions: &rated.contradictions,
                show: Show::from_query(typed.filled("show")),
                today: visitor.service().now().today,
            };
            Ok(fidelity_page(shell, &facts).render()?)
        })
    })
    .await
}

/// `GET /programmes/{programme}/fidelity.xlsx`
pub(crate) async fn workbook(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let day = day_of(visitor, &Typed::of_query(&visitor.visit.uri));
        let (_, rated) = app::fidelity::assess(visitor.service(), actor, programme, day)?;
        let words = visitor.words;
        let header = ["number", "item", "score", "figure", "basis", "next"];
        let header = header.map(|column| words.get(&format!("ratings-sheet-{column}")));
        let rows = rated.assessment.items.iter().map(|rating| {
            let next = rating.next.as_ref();
            vec![
                rating.item.to_string(),
                phrases::item_name(rating.item, words),
                rating.score.map(|score| score.to_string()).unwrap_or_default(),
                exact_figure(rating, words),
                words.get(&format!("basis-{}", rating.basis.code())),
                next.map(|next| phrases::next(rating, next, words)).unwrap_or_default(),
            ]
        });
        let bytes = app::bundle::sheet(&words.get("ratings-sheet"), &header, rows)?;
        Ok(Reply::File { name: format!("ratings-{day}.xlsx"), kind: app::bundle::XLSX, bytes })
    })
    .await
}
