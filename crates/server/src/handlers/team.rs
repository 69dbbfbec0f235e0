//! The team: how the work lies, who stands in for whom, meetings.

use app::team::TypedCover;
use axum::response::Response;
use casework::access::Action;
use uuid::Uuid;

use super::in_words;
use crate::answer::{Answer, Fault, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::pages::shell::FieldProblem;
use crate::pages::team::{Facts, TeamPage, page as team_page};
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/team`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| page(&view(visitor, programme, None)?)).await
}

/// The page, with a cover that could not be given where one was tried.
fn view(
    visitor: &Visitor,
    programme: Uuid,
    tried: Option<(TypedCover, Vec<FieldProblem>)>,
) -> Result<TeamPage, Fault> {
    let actor = visitor.actor()?;
    let team = app::team::team(visitor.service(), actor, programme)?;
    let facts = Facts {
        base: &base(programme),
        team: &team,
        may_write: actor.may(Action::RecordTeam, programme),
        may_set: actor.may(Action::ManageSettings, programme),
        tried,
    };
    let mut shell = visitor.shell_in(actor, programme, Part::Team);
    // What cannot be saved is answered where it was sent; a change of language leads back to the page.
    shell.path = back(programme);
    Ok(team_page(shell, facts))
}

/// `POST /programmes/{programme}/team/covers`
pub(crate) async fn cover(visit: Visit, Within(programme): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let sent = TypedCover {
            absent: typed.get("absent").to_owned(),
            covering: typed.get("covering").to_owned(),
            from: typed.get("from").to_owned(),
            until: typed.get("until").to_owned(),
        };
        match app::team::cover(visitor.service(), visitor.actor()?, programme, &sent) {
            Ok(()) => Ok(visitor.see_with_notice(back(programme), "cover-given", None)),
            Err(app::Error::Invalid(faults)) => {
                let problems = in_words(&faults, visitor.words);
                page_to_mend(&view(visitor, programme, Some((sent, problems)))?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /programmes/{programme}/team/covers/{cover}/end`
pub(crate) async fn end_cover(
    visit: Visit,
    Within((programme, cover)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        app::team::end_cover(visitor.service(), visitor.actor()?, programme, cover)?;
        Ok(visitor.see_with_notice(back(programme), "cover-ended", None))
    })
    .await
}

fn back(programme: Uuid) -> String {
    format!("{}/team", base(programme))
}
