//! Who must do what by when.

use app::filters::{Filter, List};
use axum::response::Response;
use casework::Key;
use uuid::Uuid;

use super::filters;
use crate::answer::{Fault, answer, page};
use crate::forms::Typed;
use crate::pages::deadlines::{DeadlinesPage, Facts, page as deadlines_page};
use crate::pages::filters::{Tried, shell_of_list};
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/deadlines`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        page(&view(visitor, programme, &Typed::of_query(&visitor.visit.uri), Tried::default())?)
    })
    .await
}

/// The page as it is asked for, with the name of a filter that could not be kept where one was tried.
pub(super) fn view(
    visitor: &Visitor,
    programme: Uuid,
    typed: &Typed,
    tried: Tried,
) -> Result<DeadlinesPage, Fault> {
    let (actor, base) = (visitor.actor()?, base(programme));
    let (found, deadlines) = app::deadlines::deadlines(visitor.service(), actor, programme)?;
    let records = &found.loaded.records;
    let asked = typed.filled("coach").and_then(|coach| Uuid::parse_str(coach).ok());
    let coach = asked.and_then(|coach| found.loaded.staff.iter().position(|person| *person == coach));
    let now = Filter { list: List::Deadlines, which: None, coach: asked.filter(|_| coach.is_some()) };
    let shell = visitor.shell_of(actor, programme, records.programme.name.as_str(), Part::Deadlines);
    let shell = shell_of_list(shell, &base, &now, &tried);
    let facts = Facts {
        base: &base,
        records,
        staff: &found.loaded.staff,
        today: visitor.service().now().today,
        deadlines: &deadlines,
        coach: coach.and_then(Key::at),
    };
    let saved = filters::saved(visitor, programme, now, tried)?;
    Ok(deadlines_page(shell, &facts, saved))
}
