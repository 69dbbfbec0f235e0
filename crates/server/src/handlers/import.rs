//! Records in and out: a file is brought, looked at row by row, imported by one confirmation, and can be undone.

use app::bundle::{Checked, MOST_BYTES, Reading, Told, UploadState, XLSX};
use axum::extract::Request;
use axum::response::Response;
use casework::access::Action;
use uuid::Uuid;

use super::{in_words, instant, who as named};
use crate::answer::{Answer, Fault, Reply, answer, page, page_to_mend, see};
use crate::files::{Sent, Unread};
use crate::forms::Typed;
use crate::pages::import::{
    CheckFacts, Counts, Found, ImportPage, Imported, ListFacts, NamedOnce, RowQuery, Shape, Show, Waiting,
    WaitingState, check as check_page, error_header, error_rows, list as list_page,
};
use crate::pages::shell::FieldProblem;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/import`
pub(crate) async fn list(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| page(&imports(visitor, programme, Vec::new())?)).await
}

fn imports(visitor: &Visitor, programme: Uuid, problems: Vec<FieldProblem>) -> Result<ImportPage, Fault> {
    let actor = visitor.actor()?;
    let found = app::bundle::imports(visitor.service(), actor, programme)?;
    let shell = visitor.shell_of(actor, programme, &found.programme_name, Part::Import);
    let waiting = found.waiting.into_iter().filter_map(|(id, at, file, state)| {
        let state = match state {
            UploadState::Waiting => WaitingState::Waiting,
            UploadState::Running => WaitingState::Running,
            UploadState::Failed => WaitingState::Stopped,
            UploadState::Done => return None,
        };
        Some(Waiting { id: id.to_string(), when: instant(at, visitor), file, state })
    });
    let mapping =
        |saved: app::mapping::Saved| NamedOnce { when: instant(saved.at, visitor), name: saved.name };
    let facts = ListFacts {
        base: &base(programme),
        most_bytes: MOST_BYTES,
        waiting: waiting.collect(),
        imports: found
            .done
            .iter()
            .map(|(told, who)| imported(visitor, told, &named(who.as_ref(), visitor.words)))
            .collect(),
        mappings: found.mappings.into_iter().map(mapping).collect(),
        may_export: actor.may(Action::Export, programme),
        problems,
    };
    Ok(list_page(shell, facts))
}

fn imported(visitor: &Visitor, told: &Told, who: &str) -> Imported {
    Imported {
        id: told.change.id.to_string(),
        when: instant(told.change.at, visitor),
        who: who.to_owned(),
        file: told.change.file_name.clone().unwrap_or_default(),
        counts: Counts::of(told.counts),
        is_undone: told.undone_by.is_some(),
    }
}

/// `POST /programmes/{programme}/import`
pub(crate) async fn upload(visit: Visit, Within(programme): Within<Uuid>, request: Request) -> Response {
    // Nobody's file is taken in: whether the session is a real one is found out below.
    if visit.state.settings.cookies.token(&visit.headers).is_none() {
        return answer(visit, |_| -> Answer { Err(Fault::SignIn) }).await;
    }
    let sent = Sent::read(request, MOST_BYTES).await;
    answer(visit, move |visitor| keep(visitor, programme, sent)).await
}

fn keep(visitor: &Visitor, programme: Uuid, sent: Result<Sent, Unread>) -> Answer {
    let actor = visitor.actor()?;
    actor.authorise(Action::Import, programme)?;
    let mend =
        |faults: &[app::Fault]| page_to_mend(&imports(visitor, programme, in_words(faults, visitor.words))?);
    let sent = match sent {
        Ok(sent) => sent,
        Err(Unread::TooLarge) => return mend(&[app::Fault { field: "file", code: "file-large" }]),
        Err(Unread::Broken) => return Err(Fault::Unreadable),
    };
    visitor.check_token(&sent.form_token)?;
    let replaced = Uuid::parse_str(&sent.replaces).ok();
    match app::bundle::upload(visitor.service(), actor, programme, &sent.file_name, sent.content, replaced) {
        Ok(id) => Ok(see(format!("{}/import/{id}", base(programme)))),
        Err(app::Error::Invalid(faults)) => mend(&faults),
        Err(error) => Err(error.into()),
    }
}

/// `GET /programmes/{programme}/import/{upload}`
pub(crate) async fn check(visit: Visit, Within((programme, upload)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let typed = Typed::of_query(&visitor.visit.uri);
        let checked = app::bundle::check(visitor.service(), actor, programme, upload)?;
        let shell = visitor.shell_of(actor, programme, &checked.programme_name, Part::Import);
        let facts = CheckFacts {
            base: &base(programme),
            id: checked.id.to_string(),
            file: checked.file_name.clone(),
            when: instant(checked.at, visitor),
            shape: if checked.is_mapped { Shape::Mapped } else { Shape::Own },
            query: RowQuery {
                show: Show::from_query(typed.filled("show")),
                table: typed.filled("table"),
                page: typed.get("page").parse().unwrap_or_default(),
            },
            failure: checked.failure.clone().filter(|_| checked.state == UploadState::Failed),
            most_bytes: MOST_BYTES,
            found: found(visitor, &checked),
        };
        page(&check_page(shell, facts))
    })
    .await
}

fn found<'c>(visitor: &Visitor, checked: &'c Checked) -> Found<'c> {
    match (&checked.reading, &checked.import) {
        (Reading::Fine(records, merge, warnings), _) => Found::Fine(records, merge, warnings),
        (Reading::Refused(problems), _) => Found::Refused(problems),
        (Reading::OtherProgramme(named), _) => Found::OtherProgramme(named),
        (Reading::OtherShape(saved), _) => Found::OtherShape(saved.as_deref()),
        (Reading::Gone, Some((told, who))) => {
            Found::Done(imported(visitor, told, &named(who.as_ref(), visitor.words)))
        }
        (Reading::Gone, None) => Found::Running(checked.progress),
    }
}

/// `POST /programmes/{programme}/import/{upload}/confirm`
pub(crate) async fn confirm(
    visit: Visit,
    Within((programme, upload)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let spawn = |work: Box<dyn FnOnce() + Send>| drop(tokio::task::spawn_blocking(work));
        match app::bundle::confirm(visitor.service(), visitor.actor()?, programme, upload, spawn) {
            // Whoever confirms twice sees how far the first time is.
            Ok(()) | Err(app::Error::Changed | app::Error::NotFound(None)) => {
                Ok(see(format!("{}/import/{upload}", base(programme))))
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /programmes/{programme}/import/{upload}/discard`
pub(crate) async fn discard(
    visit: Visit,
    Within((programme, upload)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let base = base(programme);
        match app::bundle::discard(visitor.service(), visitor.actor()?, programme, upload) {
            Ok(()) => Ok(visitor.see_with_notice(format!("{base}/import"), "discarded-done", None)),
            Err(app::Error::Changed) => Ok(see(format!("{base}/import/{upload}"))),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /programmes/{programme}/imports/{change}/undo`
pub(crate) async fn undo(
    visit: Visit,
    Within((programme, change)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let back = format!("{}/import", base(programme));
        match app::bundle::undo(visitor.service(), visitor.actor()?, programme, change) {
            Ok(()) => Ok(visitor.see_with_notice(back, "import-undone-done", None)),
            Err(app::Error::Changed) => Ok(visitor.see_with_notice(back, "undo-changed", None)),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `GET /programmes/{programme}/import/{upload}/errors.xlsx`
pub(crate) async fn errors(visit: Visit, Within((programme, upload)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let words = visitor.words;
        let checked = app::bundle::check(visitor.service(), visitor.actor()?, programme, upload)?;
        let problems = match &checked.reading {
            Reading::Fine(_, _, problems) | Reading::Refused(problems) => problems.as_slice(),
            Reading::OtherProgramme(_) | Reading::OtherShape(_) | Reading::Gone => &[],
        };
        let rows = error_rows(problems, words);
        let bytes = app::bundle::sheet(&words.get("import-sheet"), &error_header(words), rows)?;
        Ok(Reply::File { name: "import-errors.xlsx".to_owned(), kind: XLSX, bytes })
    })
    .await
}

/// `GET /programmes/{programme}/import/template.xlsx`
pub(crate) async fn template(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let bytes = app::bundle::template(visitor.actor()?, programme, visitor.words.lang())?;
        Ok(Reply::File { name: "rinnalla-template.xlsx".to_owned(), kind: XLSX, bytes })
    })
    .await
}

/// `GET /programmes/{programme}/export.xlsx`
pub(crate) async fn export_workbook(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let today = visitor.service().now().today;
        let found = app::bundle::export(visitor.service(), visitor.actor()?, programme, today)?;
        let bytes = app::bundle::workbook(&found.loaded.records, visitor.words.lang())?;
        Ok(Reply::File { name: format!("records-{today}.xlsx"), kind: XLSX, bytes })
    })
    .await
}

/// `GET /programmes/{programme}/export.zip`
pub(crate) async fn export_zip(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let today = visitor.service().now().today;
        let found = app::bundle::export(visitor.service(), visitor.actor()?, programme, today)?;
        let bytes = app::bundle::zip(&found.loaded.records)?;
        Ok(Reply::File { name: format!("records-{today}.zip"), kind: "application/zip", bytes })
    })
    .await
}
