//! Employers: the team's register, one employer, job leads, and the leads that everybody may see.

use app::filters::{Filter, List};
use axum::response::Response;
use casework::Code;
use casework::access::Action;
use casework::forms::LeadStatus;
use uuid::Uuid;

use super::filters;
use crate::answer::{Answer, Fault, Reply, answer, page};
use crate::forms::Typed;
use crate::pages::employer::{Facts as EmployerFacts, page as employer_page};
use crate::pages::employers::{
    Asked, EmployersPage, Facts, cells as list_cells, header as list_header, page as employers_page,
};
use crate::pages::filters::{Tried, shell_of_list};
use crate::pages::leads::{
    Facts as LeadFacts, LeadsPage, cells as lead_cells, header as lead_header, page as leads_page,
    public_page,
};
use crate::pages::list_file;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/employers`
pub(crate) async fn list(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        page(&view(visitor, programme, &Typed::of_query(&visitor.visit.uri), Tried::default())?)
    })
    .await
}

/// The list as it is asked for, with the name of a filter that could not be kept where one was tried.
pub(super) fn view(
    visitor: &Visitor,
    programme: Uuid,
    typed: &Typed,
    tried: Tried,
) -> Result<EmployersPage, Fault> {
    let (actor, asked, base) = (visitor.actor()?, Asked::of(typed), base(programme));
    let found = app::employers::list(visitor.service(), actor, programme, asked.which, asked.after)?;
    let now = asked.filter();
    let shell = visitor.shell_in(actor, programme, Part::Employers);
    let shell = shell_of_list(shell, &base, &now, &tried);
    let facts = Facts {
        base: &base,
        found: &found,
        asked: &asked,
        may_write: actor.may(Action::RecordTeam, programme),
        saved: filters::saved(visitor, programme, now, tried)?,
    };
    Ok(employers_page(shell, facts))
}

/// Every page of the list, one after the other.
fn whole(visitor: &Visitor, programme: Uuid) -> Result<Vec<Vec<String>>, Fault> {
    let (service, actor) = (visitor.service(), visitor.actor()?);
    let mut asked = Asked::of(&Typed::of_query(&visitor.visit.uri));
    asked.after = None;
    let mut rows = Vec::new();
    loop {
        let found = app::employers::list(service, actor, programme, asked.which, asked.after)?;
        rows.extend(list_cells(&found, visitor.words));
        if found.next.is_none() {
            return Ok(rows);
        }
        asked.after = found.next;
    }
}

/// `GET /programmes/{programme}/employers.csv`
pub(crate) async fn csv(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let bytes = list_file::csv(&list_header(visitor.words), &whole(visitor, programme)?);
        let name = format!("employers-{}.csv", visitor.service().now().today);
        Ok(Reply::File { name, kind: list_file::CSV, bytes })
    })
    .await
}

/// `GET /programmes/{programme}/employers.xlsx`
pub(crate) async fn workbook(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let rows = whole(visitor, programme)?;
        let title = visitor.words.get("sheet-employer-many");
        let bytes = app::bundle::sheet(&title, &list_header(visitor.words), rows.into_iter())?;
        let name = format!("employers-{}.xlsx", visitor.service().now().today);
        Ok(Reply::File { name, kind: app::bundle::XLSX, bytes })
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
        page(&leads_view(visitor, programme, &Typed::of_query(&visitor.visit.uri), Tried::default())?)
    })
    .await
}

/// How the leads that are asked for stand; none for all.
fn lead_status(typed: &Typed) -> Option<LeadStatus> {
    typed.filled("status").and_then(LeadStatus::from_code)
}

/// The leads as they are asked for, with the name of a filter that could not be kept where one was tried.
pub(super) fn leads_view(
    visitor: &Visitor,
    programme: Uuid,
    typed: &Typed,
    tried: Tried,
) -> Result<LeadsPage, Fault> {
    let (actor, base, status) = (visitor.actor()?, base(programme), lead_status(typed));
    let found = app::employers::leads(visitor.service(), actor, programme)?;
    let now = Filter { list: List::Leads, which: status.map(|code| code.code().to_owned()), coach: None };
    let shell = visitor.shell_in(actor, programme, Part::Employers);
    let shell = shell_of_list(shell, &base, &now, &tried);
    let facts = LeadFacts {
        base: &base,
        programme,
        leads: &found,
        status,
        today: visitor.service().now().today,
        may_write: actor.may(Action::RecordTeam, programme),
        saved: filters::saved(visitor, programme, now, tried)?,
        is_shown: app::public_pages::there_are(visitor.service(), actor, programme)?.leads,
    };
    Ok(leads_page(shell, facts))
}

/// The rows of the leads that are asked for.
fn lead_rows(visitor: &Visitor, programme: Uuid) -> Result<Vec<Vec<String>>, Fault> {
    let found = app::employers::leads(visitor.service(), visitor.actor()?, programme)?;
    let status = lead_status(&Typed::of_query(&visitor.visit.uri));
    Ok(lead_cells(&found, status, visitor.words))
}

/// `GET /programmes/{programme}/leads.csv`
pub(crate) async fn leads_csv(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let bytes = list_file::csv(&lead_header(visitor.words), &lead_rows(visitor, programme)?);
        let name = format!("job-leads-{}.csv", visitor.service().now().today);
        Ok(Reply::File { name, kind: list_file::CSV, bytes })
    })
    .await
}

/// `GET /programmes/{programme}/leads.xlsx`
pub(crate) async fn leads_workbook(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let rows = lead_rows(visitor, programme)?;
        let title = visitor.words.get("sheet-job_lead-many");
        let bytes = app::bundle::sheet(&title, &lead_header(visitor.words), rows.into_iter())?;
        let name = format!("job-leads-{}.xlsx", visitor.service().now().today);
        Ok(Reply::File { name, kind: app::bundle::XLSX, bytes })
    })
    .await
}

/// `GET /leads/{programme}`
pub(crate) async fn public_leads(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| -> Answer {
        let found = app::employers::public_leads(visitor.service(), programme)?;
        let (name, leads) = found.ok_or(Fault::App(app::Error::NotFound(None)))?;
        let open = app::referrals::programmes(visitor.service())?;
        let may_refer = open.iter().any(|(id, _)| *id == programme);
        page(&public_page(visitor.shell(Part::Other), name, programme, (&leads, may_refer)))
    })
    .await
}
