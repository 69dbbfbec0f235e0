//! Filters that somebody keeps under a name: keeping one, removing it, taking that back.

use app::filters::{self, Filter, List};
use axum::response::Response;
use casework::access::Action;
use uuid::Uuid;

use super::{clients, deadlines, employers, in_words};
use crate::answer::{Answer, Fault, answer, page_to_mend};
use crate::forms::Typed;
use crate::pages::filters::{Facts, SavedFilters, Tried, href, part};
use crate::visit::{Visit, Visitor, base};
use crate::within::Within;

/// The part of a list's page that has the filters kept of it.
pub(super) fn saved(
    visitor: &Visitor,
    programme: Uuid,
    now: Filter,
    tried: Tried,
) -> Result<SavedFilters, Fault> {
    let (saved, count) = filters::saved(visitor.service(), visitor.actor()?, programme, now.list)?;
    let (base, id) = (base(programme), visitor.service().new_id());
    Ok(part(Facts { base: &base, saved, count, now, id, tried }))
}

/// `POST /programmes/{programme}/filters`
pub(crate) async fn save(visit: Visit, Within(programme): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        // Whether there is such a programme for them is asked before what they sent is read.
        visitor.actor()?.authorise(Action::SeeTeam, programme)?;
        let list = List::from_code(typed.get("list")).ok_or(Fault::Unreadable)?;
        let id = |name: &str| typed.filled(name).and_then(|id| Uuid::parse_str(id).ok());
        let filter = Filter { list, which: typed.filled("which").map(str::to_owned), coach: id("coach") };
        let own = id("filter").unwrap_or_else(|| visitor.service().new_id());
        let name = typed.get("filter_name");
        match filters::save(visitor.service(), visitor.actor()?, programme, own, name, &filter) {
            Ok(()) => Ok(visitor.see_with_notice(href(&base(programme), &filter), "filter-kept", None)),
            Err(app::Error::Invalid(faults)) => {
                let problems = in_words(&faults, visitor.words);
                let tried = Tried { id: Some(own), name: name.to_owned(), problems };
                again(visitor, programme, &filter, tried)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// The list with what must be mended in the name.
fn again(visitor: &Visitor, programme: Uuid, filter: &Filter, tried: Tried) -> Answer {
    let mut asked: Vec<(String, String)> = Vec::new();
    let which = if filter.list == List::Leads { "status" } else { "which" };
    asked.extend(filter.which.clone().map(|code| (which.to_owned(), code)));
    asked.extend(filter.coach.map(|coach| ("coach".to_owned(), coach.to_string())));
    let asked = Typed(asked);
    match filter.list {
        List::Clients => page_to_mend(&clients::view(visitor, programme, &asked, tried)?),
        List::Employers => page_to_mend(&employers::view(visitor, programme, &asked, tried)?),
        List::Leads => page_to_mend(&employers::leads_view(visitor, programme, &asked, tried)?),
        List::Deadlines => page_to_mend(&deadlines::view(visitor, programme, &asked, tried)?),
    }
}

/// `POST /programmes/{programme}/filters/{filter}/remove`
pub(crate) async fn remove(
    visit: Visit,
    Within((programme, filter)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let list = filters::remove(visitor.service(), visitor.actor()?, programme, filter)?;
        let (base, list) = (base(programme), list.code());
        let undo = format!("{base}/filters/{filter}/restore");
        Ok(visitor.see_with_notice(format!("{base}/{list}"), "filter-removed", Some(&undo)))
    })
    .await
}

/// `POST /programmes/{programme}/filters/{filter}/restore`
pub(crate) async fn restore(
    visit: Visit,
    Within((programme, filter)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let back = |list: List| format!("{}/{}", base(programme), list.code());
        match filters::restore(visitor.service(), visitor.actor()?, programme, filter) {
            Ok(list) => Ok(visitor.see_with_notice(back(list), "filter-restored", None)),
            Err(app::Error::Changed) => {
                Ok(visitor.see_with_notice(back(List::Clients), "filter-restore-failed", None))
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}
