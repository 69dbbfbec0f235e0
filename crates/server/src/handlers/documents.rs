//! Documents of a client: brought, given out as files to save, taken out.

use axum::extract::Request;
use axum::response::Response;
use casework::access::Action;
use uuid::Uuid;

use super::clients::{OnSection, section_page_of};
use super::in_words;
use crate::answer::{Answer, Fault, Reply, answer, page_to_mend};
use crate::files::{Sent, Unread};
use crate::forms::Typed;
use crate::pages::client::Section;
use crate::visit::{Visit, Visitor, base};
use crate::within::Within;

fn home(programme: Uuid, client: Uuid) -> String {
    format!("{}/clients/{client}/section/documents", base(programme))
}

/// `POST /programmes/{programme}/clients/{client}/documents`
pub(crate) async fn upload(
    visit: Visit,
    Within((programme, client)): Within<(Uuid, Uuid)>,
    request: Request,
) -> Response {
    // Nobody's file is taken in: whether the session is a real one is found out below.
    if visit.state.settings.cookies.token(&visit.headers).is_none() {
        return answer(visit, |_| -> Answer { Err(Fault::SignIn) }).await;
    }
    let sent = Sent::read(request, app::documents::MOST_BYTES).await;
    answer(visit, move |visitor| keep(visitor, programme, client, sent)).await
}

fn keep(visitor: &Visitor, programme: Uuid, client: Uuid, sent: Result<Sent, Unread>) -> Answer {
    let actor = visitor.actor()?;
    actor.authorise_for_own_clients(Action::Record, programme)?;
    let mend = |faults: &[app::Fault]| {
        let problems = in_words(faults, visitor.words);
        let tried = OnSection { problems, ..OnSection::default() };
        page_to_mend(&section_page_of(visitor, programme, client, Section::Documents, tried)?)
    };
    let sent = match sent {
        Ok(sent) => sent,
        Err(Unread::TooLarge) => return mend(&[app::Fault { field: "file", code: "document-large" }]),
        Err(Unread::Broken) => return Err(Fault::Unreadable),
    };
    visitor.check_token(&sent.form_token)?;
    let service = visitor.service();
    match app::documents::add(service, actor, programme, client, &sent.file_name, sent.content) {
        Ok(_) => Ok(visitor.see_with_notice(home(programme, client), "document-kept", None)),
        Err(app::Error::Invalid(faults)) => mend(&faults),
        Err(error) => Err(error.into()),
    }
}

/// `GET /programmes/{programme}/clients/{client}/documents/{document}`
pub(crate) async fn download(
    visit: Visit,
    Within((programme, client, document)): Within<(Uuid, Uuid, Uuid)>,
) -> Response {
    answer(visit, move |visitor| {
        let (document, bytes) =
            app::documents::document(visitor.service(), visitor.actor()?, programme, client, document)?;
        let kind = app::documents::media_type_of(&document);
        Ok(Reply::File { name: document.name, kind, bytes })
    })
    .await
}

/// `POST /programmes/{programme}/clients/{client}/documents/{document}/remove`
pub(crate) async fn remove(
    visit: Visit,
    Within((programme, client, document)): Within<(Uuid, Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        app::documents::remove(visitor.service(), visitor.actor()?, programme, client, document)?;
        Ok(visitor.see_with_notice(home(programme, client), "document-removed", None))
    })
    .await
}
