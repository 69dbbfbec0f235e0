//! What was heard, seen and read: guides, occasions, files of the sample.

use app::reviews::collect::{self, Session};
use app::reviews::{Case, sample};
use axum::response::Response;
use casework::Code;
use casework::review::guides::Guide;
use uuid::Uuid;

use super::{address, shell_of};
use crate::answer::{Answer, Fault, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::handlers::in_words;
use crate::pages::review::Tab;
use crate::pages::review::collect::{Occasion, Whose, guide_page, page as collect_page, questions};
use crate::pages::review::file::{Reading, page as file_page};
use crate::pages::shell::FieldProblem;
use crate::visit::{Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/reviews/{review}/collect`
pub(crate) async fn show(visit: Visit, Within(place): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let (case, sessions) = collect::sessions(visitor.service(), visitor.actor()?, place)?;
        let shell = shell_of(visitor, place, Tab::Collect)?;
        page(&collect_page(shell, &base(place.0), &case, &sessions))
    })
    .await
}

fn guide_of(code: &str) -> Result<Guide, Fault> {
    Guide::from_code(code).ok_or(Fault::App(app::Error::NotFound(None)))
}

/// A form that nobody has written in.
fn blank(visitor: &Visitor) -> Occasion {
    let service = visitor.service();
    let (id, today) = (service.new_id().to_string(), service.now().today.to_string());
    Occasion { id, held_on: today, ..Occasion::default() }
}

fn view(
    visitor: &Visitor,
    place: (Uuid, Uuid),
    (case, guide): (&Case, Guide),
    typed: (Occasion, Vec<FieldProblem>),
    whose: Whose,
) -> Result<crate::pages::review::collect::GuidePage, Fault> {
    let shell = shell_of(visitor, place, Tab::Collect)?;
    Ok(guide_page(shell, &base(place.0), (case, guide), typed, whose))
}

/// `GET /programmes/{programme}/reviews/{review}/collect/{guide}`
pub(crate) async fn new(
    visit: Visit,
    Within((programme, review, guide)): Within<(Uuid, Uuid, String)>,
) -> Response {
    answer(visit, move |visitor| {
        let (place, guide) = ((programme, review), guide_of(&guide)?);
        let (case, _) = collect::sessions(visitor.service(), visitor.actor()?, place)?;
        page(&view(visitor, place, (&case, guide), (blank(visitor), Vec::new()), Whose::Own)?)
    })
    .await
}

fn found(sessions: &[Session], id: Uuid) -> Result<&Session, Fault> {
    sessions.iter().find(|session| session.id == id).ok_or(Fault::App(app::Error::NotFound(None)))
}

/// `GET /programmes/{programme}/reviews/{review}/collect/{guide}/{session}`
pub(crate) async fn edit(
    visit: Visit,
    Within((programme, review, guide, session)): Within<(Uuid, Uuid, String, Uuid)>,
) -> Response {
    answer(visit, move |visitor| {
        let (place, guide, actor) = ((programme, review), guide_of(&guide)?, visitor.actor()?);
        let (case, sessions) = collect::sessions(visitor.service(), actor, place)?;
        let session = found(&sessions, session)?;
        let whose = if session.account == actor.account { Whose::Own } else { Whose::Others };
        page(&view(visitor, place, (&case, guide), (Occasion::of(session), Vec::new()), whose)?)
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/collect/{guide}/{session}`
pub(crate) async fn save(
    visit: Visit,
    Within((programme, review, guide, session)): Within<(Uuid, Uuid, String, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let (place, guide) = ((programme, review), guide_of(&guide)?);
        let field = |name: &str| typed.get(name).to_owned();
        let sent = collect::Typed {
            id: session.to_string(),
            seen: field("seen"),
            file: field("file"),
            subject: field("subject"),
            held_on: field("held_on"),
            answers: typed.0.clone(),
        };
        match collect::write_down(visitor.service(), visitor.actor()?, place, guide, &sent) {
            Ok(()) => {
                let file = Some(sent.file.as_str()).filter(|file| !file.is_empty());
                let to = file.map_or_else(|| format!("{}/collect", address(place)), |_| address(place));
                Ok(visitor.see_with_notice(to, "review-written", None))
            }
            Err(app::Error::Invalid(faults)) => {
                let (case, _) = collect::sessions(visitor.service(), visitor.actor()?, place)?;
                let occasion = Occasion {
                    id: sent.id,
                    seen: sent.seen,
                    file: sent.file,
                    subject: sent.subject,
                    held_on: sent.held_on,
                    answers: sent.answers.into_iter().collect(),
                };
                let problems = in_words(&faults, visitor.words);
                page_to_mend(&view(visitor, place, (&case, guide), (occasion, problems), Whose::Own)?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `GET /programmes/{programme}/reviews/{review}/files/{file}`
pub(crate) async fn file(
    visit: Visit,
    Within((programme, review, file)): Within<(Uuid, Uuid, Uuid)>,
) -> Response {
    answer(visit, move |visitor| {
        let (place, actor) = ((programme, review), visitor.actor()?);
        let (case, opened) = sample::open(visitor.service(), actor, place, file)?;
        let (_, sessions) = collect::sessions(visitor.service(), actor, place)?;
        let own = sessions.iter().find(|each| each.file == Some(file) && each.account == actor.account);
        let occasion = own.map_or_else(|| blank(visitor), Occasion::of);
        let reading = Reading {
            questions: questions(Guide::File, &occasion.answers, &[], visitor.words),
            session: occasion.id,
            seen: occasion.seen,
            held_on: occasion.held_on,
        };
        let shell = shell_of(visitor, place, Tab::Collect)?;
        page(&file_page(shell, &base(programme), (&case, &opened), reading))
    })
    .await
}
