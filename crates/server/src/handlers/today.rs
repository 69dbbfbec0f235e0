//! A coach's first page, and the promise that is settled from it.

use axum::response::Response;
use uuid::Uuid;

use crate::answer::{answer, page};
use crate::forms::Typed;
use crate::handlers::entry::outbox;
use crate::pages::today::page as today_page;
use crate::visit::{Part, Visit, base};
use crate::within::Within;

/// `GET /programmes/{programme}/today`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let today = app::today::today(visitor.service(), actor, programme)?;
        let shell = visitor.shell_in(actor, programme, Part::Today);
        page(&today_page(shell, outbox(visitor, actor, programme), &base(programme), &today))
    })
    .await
}

/// `POST /programmes/{programme}/steps/{step}/done`
pub(crate) async fn settle(
    visit: Visit,
    Within((programme, step)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| {
        visitor.check(&typed)?;
        let change = app::today::settle_step(visitor.service(), visitor.actor()?, programme, step)?;
        let base = base(programme);
        let undo = change.map(|change| format!("{base}/log/undo/{change}"));
        Ok(visitor.see_with_notice(format!("{base}/today"), "step-settled", undo.as_deref()))
    })
    .await
}
