//! Clients: the list, the list as a file, and the workspace of one.

use app::clients::List;
use axum::http::Method;
use axum::response::Response;
use casework::Day;
use casework::access::Action;
use uuid::Uuid;
use words::Arg;

use super::{filters, instant};
use crate::answer::{Fault, Reply, answer, page};
use crate::forms::Typed;
use crate::pages::client::{
    DocumentLine, Facts as ClientFacts, IdentityFacts, Section, SectionFacts, SectionPage, Show,
    TimelineQuery, section as section_page, timeline,
};
use crate::pages::clients::{self, Asked, ClientsPage, Facts, page as clients_page};
use crate::pages::filters::{Tried, shell_of_list};
use crate::pages::list_file;
use crate::pages::shell::FieldProblem;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/clients`
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
) -> Result<ClientsPage, Fault> {
    let (actor, asked, base) = (visitor.actor()?, Asked::of(typed), base(programme));
    let found = part(visitor, programme, &asked)?;
    let now = asked.filter(&found);
    let shell = visitor.shell_in(actor, programme, Part::Clients);
    let shell = shell_of_list(shell, &base, &now, &tried);
    let facts = Facts {
        base: &base,
        coaches: if found.is_everybodys { coaches(visitor, programme)? } else { Vec::new() },
        may_refer: actor.may(Action::DecideReferrals, programme),
        saved: filters::saved(visitor, programme, now, tried)?,
        found: &found,
        asked: &asked,
    };
    Ok(clients_page(shell, facts))
}

/// A page of the list.
fn part(visitor: &Visitor, programme: Uuid, asked: &Asked) -> Result<List, Fault> {
    let (service, actor) = (visitor.service(), visitor.actor()?);
    Ok(app::clients::list(service, actor, programme, asked.which, asked.coach, asked.after)?)
}

/// The team, for whoever may look at one coach's clients.
fn coaches(visitor: &Visitor, programme: Uuid) -> Result<Vec<(Uuid, String)>, Fault> {
    let team = app::team::team(visitor.service(), visitor.actor()?, programme)?;
    Ok(team.members.into_iter().map(|member| (member.id, member.name)).collect())
}

/// Every page of the list, one after the other.
fn whole(visitor: &Visitor, programme: Uuid) -> Result<Vec<Vec<String>>, Fault> {
    let mut asked = Asked::of(&Typed::of_query(&visitor.visit.uri));
    asked.after = None;
    let mut rows = Vec::new();
    loop {
        let found = part(visitor, programme, &asked)?;
        rows.extend(clients::cells(&found, visitor.words));
        if found.next.is_none() {
            return Ok(rows);
        }
        asked.after = found.next;
    }
}

/// `GET /programmes/{programme}/clients.csv`
pub(crate) async fn csv(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let bytes = list_file::csv(&clients::header(visitor.words), &whole(visitor, programme)?);
        let name = format!("clients-{}.csv", visitor.service().now().today);
        Ok(Reply::File { name, kind: list_file::CSV, bytes })
    })
    .await
}

/// `GET /programmes/{programme}/clients.xlsx`
pub(crate) async fn workbook(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let words = visitor.words;
        let rows = whole(visitor, programme)?;
        let header = clients::header(words);
        let bytes = app::bundle::sheet(&words.get("clients-title"), &header, rows.into_iter())?;
        let name = format!("clients-{}.xlsx", visitor.service().now().today);
        Ok(Reply::File { name, kind: app::bundle::XLSX, bytes })
    })
    .await
}

/// `GET /programmes/{programme}/clients/{client}`
pub(crate) async fn show(visit: Visit, Within((programme, client)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let typed = Typed::of_query(&visitor.visit.uri);
        let found = app::clients::client(visitor.service(), actor, programme, client, "timeline")?;
        let query = TimelineQuery {
            show: Show::from_query(typed.filled("show")),
            before: typed.filled("before").and_then(|day| Day::parse(day).ok()),
        };
        let facts = ClientFacts {
            base: &base(programme),
            client: &found,
            own: actor.staff(programme),
            words: visitor.words,
        };
        page(&timeline(visitor.shell_in(actor, programme, Part::Clients), &facts, query))
    })
    .await
}

/// `GET /programmes/{programme}/clients/{client}/section/{section}`
pub(crate) async fn section(
    visit: Visit,
    Within((programme, client, section)): Within<(Uuid, Uuid, String)>,
) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?;
        let section = Section::from_code(&section).ok_or(Fault::App(app::Error::NotFound(None)))?;
        page(&section_page_of(visitor, programme, client, section, OnSection::default())?)
    })
    .await
}

/// What was tried on a section.
#[derive(Default)]
pub(crate) struct OnSection {
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
    /// The identity code that was typed and could not be kept.
    pub(crate) code_typed: String,
    /// The whole identity code that was asked for.
    pub(crate) code_revealed: Option<String>,
}

/// A section, with what was tried on it.
pub(crate) fn section_page_of(
    visitor: &Visitor,
    programme: Uuid,
    client: Uuid,
    section: Section,
    tried: OnSection,
) -> Result<SectionPage, Fault> {
    let actor = visitor.actor()?;
    let typed = Typed::of_query(&visitor.visit.uri);
    let version = typed.filled("version").and_then(|id| Uuid::parse_str(id).ok());
    let found = app::clients::client(visitor.service(), actor, programme, client, section.code())?;
    let facts = ClientFacts {
        base: &base(programme),
        client: &found,
        own: actor.staff(programme),
        words: visitor.words,
    };
    let documents = match section {
        Section::Documents => app::documents::list(visitor.service(), actor, programme, client)?,
        _ => Vec::new(),
    };
    let line = |document: app::documents::Document| DocumentLine {
        href: format!("{}/clients/{client}/documents/{}", base(programme), document.id),
        size: visitor.words.say("document-kilobytes", &[("size", Arg::Count((document.size + 1023) / 1024))]),
        when: instant(document.at, visitor),
        name: document.name,
    };
    let documents = documents.into_iter().map(line).collect();
    let sees_employers = section == Section::Plans && actor.may(Action::SeeTeam, programme);
    let fitting = sees_employers
        .then(|| app::fits::employers_of(visitor.service(), actor, programme, client))
        .transpose()?;
    let found = (section == Section::Person)
        .then(|| app::identity::identity(visitor.service(), actor, programme, client))
        .transpose()?;
    let identity = IdentityFacts {
        found: found.flatten(),
        typed: tried.code_typed,
        revealed: tried.code_revealed,
        may_reveal: actor.may(Action::RevealIdentityCode, programme),
    };
    let asked = SectionFacts { section, version, documents, problems: tried.problems, identity, fitting };
    let mut shell = visitor.shell_in(actor, programme, Part::Clients);
    // What was sent in a form is shown under the address of its section.
    if visitor.visit.method != Method::GET {
        shell.path = format!("{}/clients/{client}/section/{}", base(programme), section.code());
    }
    Ok(section_page(shell, &facts, asked))
}
