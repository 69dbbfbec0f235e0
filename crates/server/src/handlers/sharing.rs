//! What clients have let partner professionals see: the list, and one client.

use axum::response::Response;
use uuid::Uuid;

use crate::answer::{answer, page};
use crate::pages::sharing;
use crate::visit::{Part, Visit, base};
use crate::within::Within;

/// `GET /programmes/{programme}/shared`
pub(crate) async fn list(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let found = app::sharing::list(visitor.service(), actor, programme)?;
        let shell = visitor.shell_in(actor, programme, Part::Shared);
        page(&sharing::list(shell, &base(programme), &found))
    })
    .await
}

/// `GET /programmes/{programme}/shared/{client}`
pub(crate) async fn show(visit: Visit, Within((programme, client)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let found = app::sharing::client(visitor.service(), actor, programme, client)?;
        let shell = visitor.shell_in(actor, programme, Part::Shared);
        page(&sharing::client(shell, &base(programme), &found))
    })
    .await
}
