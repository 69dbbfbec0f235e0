//! A client's personal identity code: shown whole, kept, taken out. It comes and goes in forms only.

use axum::response::Response;
use uuid::Uuid;

use super::clients::{OnSection, section_page_of};
use super::in_words;
use crate::answer::{Answer, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::pages::client::Section;
use crate::visit::{Visit, Visitor, base};
use crate::within::Within;

fn home(programme: Uuid, client: Uuid) -> String {
    format!("{}/clients/{client}/section/person", base(programme))
}

fn mend(
    visitor: &Visitor,
    (programme, client): (Uuid, Uuid),
    faults: &[app::Fault],
    code_typed: &str,
) -> Answer {
    let problems = in_words(faults, visitor.words);
    let tried = OnSection { problems, code_typed: code_typed.to_owned(), code_revealed: None };
    page_to_mend(&section_page_of(visitor, programme, client, Section::Person, tried)?)
}

/// `POST /programmes/{programme}/clients/{client}/identity-code/reveal`
pub(crate) async fn reveal(
    visit: Visit,
    Within((programme, client)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let (service, actor) = (visitor.service(), visitor.actor()?);
        match app::identity::reveal(service, actor, programme, client, typed.get("reason")) {
            Ok(code) => {
                let tried = OnSection { code_revealed: Some(code), ..OnSection::default() };
                page(&section_page_of(visitor, programme, client, Section::Person, tried)?)
            }
            Err(app::Error::Invalid(faults)) => mend(visitor, (programme, client), &faults, ""),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /programmes/{programme}/clients/{client}/identity-code`
pub(crate) async fn save(
    visit: Visit,
    Within((programme, client)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let (service, actor, code) = (visitor.service(), visitor.actor()?, typed.get("identity_code"));
        match app::identity::save(service, actor, programme, client, code) {
            Ok(()) => Ok(visitor.see_with_notice(home(programme, client), "identity-kept", None)),
            Err(app::Error::Invalid(faults)) => mend(visitor, (programme, client), &faults, code),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /programmes/{programme}/clients/{client}/identity-code/remove`
pub(crate) async fn remove(
    visit: Visit,
    Within((programme, client)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        app::identity::remove(visitor.service(), visitor.actor()?, programme, client)?;
        Ok(visitor.see_with_notice(home(programme, client), "identity-removed", None))
    })
    .await
}
