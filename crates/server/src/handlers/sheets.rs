//! Forms of every kind: filled in, corrected, looked back at, taken back. About clients, employers and the team.

mod place;

use app::sheets::{Filled, Of, Saved};
use axum::response::Response;
use casework::Code;
use casework::forms::SheetKind;
use uuid::Uuid;

use self::place::Place;
use super::{in_words, instant, who};
use crate::answer::{Answer, Fault, answer, encoded, page, page_to_mend};
use crate::forms::Typed;
use crate::pages::held::with_draft;
use crate::pages::sheet::{
    Facts, HistoryFacts, SheetPage, history as history_page, kind_name, page as sheet_page,
};
use crate::pages::shell::FieldProblem;
use crate::visit::{Visit, Visitor, base};
use crate::within::Within;

/// What was typed and could not be saved.
struct Tried<'t> {
    id: Uuid,
    typed: &'t Typed,
    problems: Vec<FieldProblem>,
    differs: Option<&'t Filled>,
}

/// The page of a form: of `id`, or of a new one.
fn view(
    visitor: &Visitor,
    place: Place,
    id: Option<Uuid>,
    tried: Option<Tried<'_>>,
) -> Result<SheetPage, Fault> {
    let actor = visitor.actor()?;
    let look = |id: Option<Uuid>| {
        app::sheets::open(visitor.service(), actor, place.programme, place.of, place.kind, id)
    };
    let open = look(id)?;
    let query = Typed::of_query(&visitor.visit.uri);
    let from = query.filled("from").and_then(|from| Uuid::parse_str(from).ok());
    let earlier = match (id, &tried, from) {
        (None, None, Some(from)) => look(Some(from))?.filled,
        _ => None,
    };
    let own = tried.as_ref().map_or(open.id, |tried| tried.id);
    let (typed, differs) =
        (tried.as_ref().map(|tried| tried.typed), tried.as_ref().and_then(|it| it.differs));
    let facts = Facts {
        form: place.kind.form(),
        action: place.sheet(own),
        back: if id.is_some() { place.home() } else { place.without() },
        crumbs: place.crumbs(visitor, &open.about, kind_name(place.kind, visitor.words)),
        history: id.map(|id| format!("{}/history", place.sheet(id))),
        open: &open,
        begins_with: earlier.as_ref(),
        query,
        typed,
        problems: tried.map(|tried| tried.problems).unwrap_or_default(),
        differs,
        today: visitor.service().now().today,
    };
    Ok(sheet_page(visitor.shell_in(actor, place.programme, place.part()), facts))
}

fn save(visitor: &Visitor, place: Place, id: Uuid, typed: &Typed) -> Answer {
    visitor.check(typed)?;
    let sent = app::sheets::Typed {
        fields: typed.0.clone(),
        seen: typed.get("seen").to_owned(),
        reason: typed.get("reason").to_owned(),
    };
    let is_new = sent.seen.trim().is_empty();
    if typed.is_draft() {
        let tried = Tried { id, typed, problems: Vec::new(), differs: None };
        let mut shown = view(visitor, place, (!is_new).then_some(id), Some(tried))?;
        shown.shell = with_draft(shown.shell);
        return page(&shown);
    }
    let actor = visitor.actor()?;
    match app::sheets::save(visitor.service(), actor, place.programme, place.of, (place.kind, id), &sent) {
        Ok(Saved::Kept(change)) => {
            let back = if is_new { place.without() } else { place.home() };
            let undo = format!("{}/sheets/undo/{change}?back={}", base(place.programme), encoded(&back));
            Ok(visitor.see_with_notice(place.home(), "sheet-kept", Some(&undo)))
        }
        Ok(Saved::Same) => Ok(visitor.see_with_notice(place.home(), "sheet-same", None)),
        Ok(Saved::Differs(kept)) => {
            let tried = Tried { id, typed, problems: Vec::new(), differs: Some(&kept) };
            page_to_mend(&view(visitor, place, Some(id), Some(tried))?)
        }
        Err(app::Error::Invalid(faults)) => {
            let problems = in_words(&faults, visitor.words);
            let tried = Tried { id, typed, problems, differs: None };
            page_to_mend(&view(visitor, place, (!is_new).then_some(id), Some(tried))?)
        }
        Err(error) => Err(error.into()),
    }
}

fn history(visitor: &Visitor, place: Place, id: Uuid) -> Answer {
    let actor = visitor.actor()?;
    let service = visitor.service();
    let open = app::sheets::open(service, actor, place.programme, place.of, place.kind, Some(id))?;
    let earlier = app::sheets::history(service, actor, place.programme, place.of, (place.kind, id))?;
    let words = visitor.words;
    let facts = HistoryFacts {
        form: place.kind.form(),
        open: &open,
        earlier: &earlier,
        crumbs: place.crumbs(visitor, &open.about, words.get("sheet-page-history")),
        edit: place.sheet(id),
        when: &|at| instant(at, visitor),
        who: &|name| who(name, words),
    };
    page(&history_page(visitor.shell_in(actor, place.programme, place.part()), facts))
}

/// `GET /programmes/{programme}/clients/{client}/new/{kind}`
pub(crate) async fn new_of_client(
    visit: Visit,
    Within((programme, client, kind)): Within<(Uuid, Uuid, String)>,
) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?;
        page(&view(visitor, Place::of_new(programme, Of::Client(client), &kind)?, None, None)?)
    })
    .await
}

/// `GET /programmes/{programme}/clients/{client}/{kind}/{sheet}`
pub(crate) async fn edit_of_client(
    visit: Visit,
    Within((programme, client, kind, sheet)): Within<(Uuid, Uuid, String, Uuid)>,
) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?;
        let place = Place::of_one(programme, Of::Client(client), &kind, sheet)?;
        page(&view(visitor, place, Some(sheet), None)?)
    })
    .await
}

/// `POST /programmes/{programme}/clients/{client}/{kind}/{sheet}`
pub(crate) async fn save_of_client(
    visit: Visit,
    Within((programme, client, kind, sheet)): Within<(Uuid, Uuid, String, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| {
        visitor.check(&typed)?;
        save(visitor, Place::of_one(programme, Of::Client(client), &kind, sheet)?, sheet, &typed)
    })
    .await
}

/// `GET /programmes/{programme}/clients/{client}/{kind}/{sheet}/history`
pub(crate) async fn history_of_client(
    visit: Visit,
    Within((programme, client, kind, sheet)): Within<(Uuid, Uuid, String, Uuid)>,
) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?;
        history(visitor, Place::of_one(programme, Of::Client(client), &kind, sheet)?, sheet)
    })
    .await
}

/// `GET /programmes/{programme}/employers/new`
pub(crate) async fn new_employer(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?;
        // The id that it will have comes with the form.
        let place = Place::of(programme, Of::Employer(Uuid::nil()), SheetKind::Employer.code())?;
        page(&view(visitor, place, None, None)?)
    })
    .await
}

/// `GET /programmes/{programme}/employers/{employer}/new/{kind}`
pub(crate) async fn new_of_employer(
    visit: Visit,
    Within((programme, employer, kind)): Within<(Uuid, Uuid, String)>,
) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?;
        page(&view(visitor, Place::of_new(programme, Of::Employer(employer), &kind)?, None, None)?)
    })
    .await
}

/// `GET /programmes/{programme}/employers/{employer}/{kind}/{sheet}`
pub(crate) async fn edit_of_employer(
    visit: Visit,
    Within((programme, employer, kind, sheet)): Within<(Uuid, Uuid, String, Uuid)>,
) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?;
        let place = Place::of_one(programme, Of::Employer(employer), &kind, sheet)?;
        page(&view(visitor, place, Some(sheet), None)?)
    })
    .await
}

/// `POST /programmes/{programme}/employers/{employer}/{kind}/{sheet}`
pub(crate) async fn save_of_employer(
    visit: Visit,
    Within((programme, employer, kind, sheet)): Within<(Uuid, Uuid, String, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| {
        visitor.check(&typed)?;
        save(visitor, Place::of_one(programme, Of::Employer(employer), &kind, sheet)?, sheet, &typed)
    })
    .await
}

/// `GET /programmes/{programme}/employers/{employer}/{kind}/{sheet}/history`
pub(crate) async fn history_of_employer(
    visit: Visit,
    Within((programme, employer, kind, sheet)): Within<(Uuid, Uuid, String, Uuid)>,
) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?;
        history(visitor, Place::of_one(programme, Of::Employer(employer), &kind, sheet)?, sheet)
    })
    .await
}

/// `POST /programmes/{programme}/employers/{employer}/contact_person/{sheet}/erase`
pub(crate) async fn erase_contact_person(
    visit: Visit,
    Within((programme, employer, sheet)): Within<(Uuid, Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| {
        visitor.check(&typed)?;
        let actor = visitor.actor()?;
        app::sheets::erase_contact_person(visitor.service(), actor, programme, employer, sheet)?;
        let back = format!("{}/employers/{employer}", base(programme));
        Ok(visitor.see_with_notice(back, "contact-person-erased", None))
    })
    .await
}

/// `GET /programmes/{programme}/team/new/meeting`
pub(crate) async fn new_of_team(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| page(&view(visitor, meetings(programme)?, None, None)?)).await
}

/// `GET /programmes/{programme}/team/meeting/{sheet}`
pub(crate) async fn edit_of_team(visit: Visit, Within((programme, sheet)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| page(&view(visitor, meetings(programme)?, Some(sheet), None)?)).await
}

/// `POST /programmes/{programme}/team/meeting/{sheet}`
pub(crate) async fn save_of_team(
    visit: Visit,
    Within((programme, sheet)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| save(visitor, meetings(programme)?, sheet, &typed)).await
}

/// `GET /programmes/{programme}/team/meeting/{sheet}/history`
pub(crate) async fn history_of_team(
    visit: Visit,
    Within((programme, sheet)): Within<(Uuid, Uuid)>,
) -> Response {
    answer(visit, move |visitor| history(visitor, meetings(programme)?, sheet)).await
}

fn meetings(programme: Uuid) -> Result<Place, Fault> {
    Place::of(programme, Of::Programme, SheetKind::Meeting.code())
}

/// `POST /programmes/{programme}/sheets/undo/{change}`
pub(crate) async fn undo(
    visit: Visit,
    Within((programme, change)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| {
        visitor.check(&typed)?;
        let query = Typed::of_query(&visitor.visit.uri);
        let back = way_back(programme, typed.filled("back").or(query.filled("back")));
        match app::sheets::undo(visitor.service(), visitor.actor()?, programme, change) {
            Ok(()) => Ok(visitor.see_with_notice(back, "sheet-undone", None)),
            Err(app::Error::Changed) => Ok(visitor.see_with_notice(back, "undo-changed", None)),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// Only a page of the same programme, whatever the request says.
fn way_back(programme: Uuid, asked: Option<&str>) -> String {
    let base = base(programme);
    let own = asked.filter(|path| {
        let rest = path.strip_prefix(base.as_str());
        rest.is_some_and(|rest| rest.starts_with('/')) && path.chars().all(|each| each.is_ascii_graphic())
    });
    own.map_or_else(|| base.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_returns_to_pages_of_the_programme_only() {
        let (programme, base) = (Uuid::nil(), base(Uuid::nil()));
        let own = format!("{base}/clients");
        assert_eq!(way_back(programme, Some(&own)), own);
        for other in ["https://example.org", "//example.org", "/", "", "/programmes/1/clients"] {
            assert_eq!(way_back(programme, Some(other)), base, "{other}");
        }
        let broken = format!("{base}/clients\r\nset-cookie: a=b");
        assert_eq!(way_back(programme, Some(&broken)), base);
        assert_eq!(way_back(programme, Some(&format!("{base}.example.org"))), base);
    }
}
