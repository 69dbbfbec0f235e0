//! Search. What is looked for may be a name: it is sent in a form and stands in no address.

use axum::response::Response;
use uuid::Uuid;

use crate::answer::{Answer, answer, page};
use crate::forms::Typed;
use crate::pages::search::page as search_page;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/search`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| found(visitor, programme, None)).await
}

/// `POST /programmes/{programme}/search`
pub(crate) async fn find(visit: Visit, Within(programme): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| {
        visitor.check(&typed)?;
        found(visitor, programme, Some(typed.get("q").trim()))
    })
    .await
}

/// The page with what was found; without a question nothing is looked for.
fn found(visitor: &Visitor, programme: Uuid, question: Option<&str>) -> Answer {
    let actor = visitor.actor()?;
    let found = app::search::find(visitor.service(), actor, programme, question.unwrap_or_default())?;
    let shell = visitor.shell_in(actor, programme, Part::Search);
    page(&search_page(shell, &base(programme), question, &found))
}
