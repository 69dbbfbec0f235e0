//! Employers: the team's register, one employer, job leads, and the leads that everybody may see.

use axum::response::Response;
use casework::Code;
use casework::access::Action;
use casework::forms::LeadStatus;
use uuid::Uuid;

use crate::answer::{Answer, Fault, answer, page};
use crate::forms::Typed;
use crate::pages::employer::{Facts as EmployerFacts, page as employer_page};
use crate::pages::employers::{Facts, page as employers_page};
use crate::pages::leads::{Facts as LeadFacts, page as leads_page, public_page};
use crate::visit::{Part, Visit, base};
use crate::within::Within;

/// `GET /programmes/{programme}/employers`
pub(crate) async fn list(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let after = Uuid::parse_str(Typed::of_query(&visitor.visit.uri).get("after")).ok();
        let found = app::employers::list(visitor.service(), actor, programme, after)?;
        let facts = Facts {
            base: &base(programme),
            found: &found,
            is_beginning: after.is_none(),
            may_write: actor.may(Action::RecordTeam, programme),
        };
        page(&employers_page(visitor.shell_in(actor, programme, Part::Employers), &facts))
    })
    .await
}

/// `GET /programmes/{programme}/employers/{employer}`
pub(crate) async fn show(visit: Visit, Within((programme, employer)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let found = app::employers::employer(visitor.service(), actor, programme, employer)?;
        // Whoever may see no client's records sees the employer all the same.
        let fitting = actor
            .may(Action::SeeRecords, programme)
            .then(|| app::fits::clients_of(visitor.service(), actor, programme, &found))
            .transpose()?;
        let facts = EmployerFacts {
            base: &base(programme),
            employer: &found,
            fitting: fitting.as_deref(),
            own: actor.staff(programme),
            may_write: actor.may(Action::RecordTeam, programme),
            words: visitor.words,
        };
        page(&employer_page(visitor.shell_in(actor, programme, Part::Employers), &facts))
    })
    .await
}

/// `GET /programmes/{programme}/leads`
pub(crate) async fn leads(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let found = app::employers::leads(visitor.service(), actor, programme)?;
        let typed = Typed::of_query(&visitor.visit.uri);
        let facts = LeadFacts {
            base: &base(programme),
            programme,
            leads: &found,
            status: typed.filled("status").and_then(LeadStatus::from_code),
            today: visitor.service().now().today,
            may_write: actor.may(Action::RecordTeam, programme),
        };
        page(&leads_page(visitor.shell_in(actor, programme, Part::Employers), &facts))
    })
    .await
}

/// `GET /leads/{programme}`
pub(crate) async fn public_leads(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| -> Answer {
        let found = app::employers::public_leads(visitor.service(), programme)?;
        let (name, leads) = found.ok_or(Fault::App(app::Error::NotFound(None)))?;
        page(&public_page(visitor.shell(Part::Other), name, programme, &leads))
    })
    .await
}
