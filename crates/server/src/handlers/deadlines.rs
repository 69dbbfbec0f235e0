//! Who must do what by when.

use axum::response::Response;
use casework::Key;
use uuid::Uuid;

use crate::answer::{answer, page};
use crate::forms::Typed;
use crate::pages::deadlines::{Facts, page as deadlines_page};
use crate::visit::{Part, Visit, base};
use crate::within::Within;

/// `GET /programmes/{programme}/deadlines`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let typed = Typed::of_query(&visitor.visit.uri);
        let (found, deadlines) = app::deadlines::deadlines(visitor.service(), actor, programme)?;
        let records = &found.loaded.records;
        let coach = typed.filled("coach").and_then(|coach| {
            let at = records.staff.iter().position(|person| person.id.as_str() == coach);
            at.and_then(Key::at)
        });
        let shell = visitor.shell_of(actor, programme, records.programme.name.as_str(), Part::Deadlines);
        let facts = Facts {
            base: &base(programme),
            records,
            today: visitor.service().now().today,
            deadlines: &deadlines,
            coach,
        };
        page(&deadlines_page(shell, &facts))
    })
    .await
}
