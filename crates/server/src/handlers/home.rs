//! A programme's first page.

use axum::response::Response;
use casework::access::Action;
use uuid::Uuid;

use super::{instant, who};
use crate::answer::{answer, page};
use crate::pages::home::{HomeFacts, HomeLinks, ImportLine, page as home_page};
use crate::visit::{Part, Visit, base};
use crate::within::Within;

/// `GET /programmes/{programme}`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let home = app::home::home(visitor.service(), actor, programme)?;
        let records = &home.programme.loaded.records;
        let base = base(programme);
        let link =
            |action: Action, page: &str| actor.may(action, programme).then(|| format!("{base}/{page}"));
        let shell = visitor.shell_of(actor, programme, records.programme.name.as_str(), Part::Home);
        let last_import = home.last_import.as_ref().map(|(told, by)| ImportLine {
            when: instant(told.change.at, visitor),
            file: told.change.file_name.clone().unwrap_or_default(),
            added: told.counts.0.unsigned_abs(),
            updated: told.counts.1.unsigned_abs(),
            by: who(by.as_ref(), visitor.words),
        });
        let facts = HomeFacts {
            records,
            today: visitor.service().now().today,
            now: &home.now.assessment,
            month_ago: &home.month_ago.assessment,
            deadlines: &home.deadlines,
            last_import,
            may: HomeLinks {
                fidelity: link(Action::SeeFidelity, "fidelity"),
                what_if: link(Action::SeeFidelity, "what-if"),
                deadlines: link(Action::SeeDeadlines, "deadlines"),
                import: link(Action::Import, "import"),
            },
        };
        page(&home_page(shell, &facts))
    })
    .await
}
