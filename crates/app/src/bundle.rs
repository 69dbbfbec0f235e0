//! Records in and out: a file is read, shown row by row before anything is changed, imported by one confirmation,
//! and can be undone.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use casework::access::Action;
use casework::{Day, Records};
use exchange::Bundle;
use exchange::mapping::Kept;
use store::changes::{self, Change, ChangeKind};
use store::records::{self, programme_id};
use store::uploads::{self, Upload};
use uuid::Uuid;
use words::Lang;

use crate::accounts::{OPERATOR, name_of};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::{item, log, mapping, search};

pub use exchange::{Names, Problem, Severity, What, in_words as problem_in_words};
pub use store::changes::Told;
pub use store::records::{Merge, TableMerge, Verdict};
pub use store::uploads::UploadState;

/// The largest file that is taken, in bytes.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
/// Imports that a page lists.
const LISTED: i64 = 10;

/// How far running imports are, by upload.
#[derive(Debug, Default)]
pub struct Progress {
    running: Mutex<HashMap<Uuid, Arc<Steps>>>,
}

/// How far an import is.
#[derive(Debug, Default)]
pub struct Steps {
    /// Rows written.
    pub done: AtomicUsize,
    /// Rows in all.
    pub all: AtomicUsize,
}

/// An upload as it was checked.
#[derive(Debug)]
pub struct Checked {
    /// Its id.
    pub id: Uuid,
    /// The name of the programme.
    pub programme_name: String,
    /// The file's name.
    pub file_name: String,
    /// When it was brought; when it was imported, once it is.
    pub at: i64,
    /// Whether it is read by a mapping.
    pub is_mapped: bool,
    /// How far it is.
    pub state: UploadState,
    /// What stopped it, a code.
    pub failure: Option<String>,
    /// What came of reading it.
    pub reading: Reading,
    /// Rows written and rows in all, while it runs here.
    pub progress: Option<(usize, usize)>,
    /// The import that came of it, with the name of whoever did it.
    pub import: Option<(Told, Option<String>)>,
}

/// What came of reading a file.
#[derive(Debug)]
pub enum Reading {
    /// Its records, what an import would do, and warnings.
    Fine(Box<Records>, Merge, Vec<Problem>),
    /// Every problem; nothing can be imported.
    Refused(Vec<Problem>),
    /// The records are of another programme.
    OtherProgramme(String),
    /// No table of it is known: perhaps a spreadsheet of another shape. The name of a saved mapping that fits.
    OtherShape(Option<String>),
    /// It is imported; its bytes are gone.
    Gone,
}

/// Reads a file by its mapping, or else by its content and its name. A mapped file speaks of what the programme keeps.
fn read(upload: &Upload, kept: &Kept<'_>) -> std::result::Result<Bundle, Vec<Problem>> {
    let ending = std::path::Path::new(&upload.file_name).extension();
    let is_workbook = ending.is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    let read = match &upload.mapping {
        Some(text) => mapping::read(&upload.file_name, &upload.content, text, kept),
        None if is_workbook => exchange::read_workbook(&upload.content),
        None => exchange::read_zip(&upload.content),
    };
    read.map_err(|refused| refused.problems)
}

/// Keeps an uploaded file until it is confirmed; its id. One that it replaces is forgotten, and read by its mapping
/// where that fits.
///
/// Errors: [`Error::Invalid`] in the field `file`.
pub fn upload(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    name: &str,
    content: Vec<u8>,
    replaced: Option<Uuid>,
) -> Result<Uuid> {
    let allowed = actor.authorise(Action::Import, programme)?;
    if content.is_empty() {
        return Err(Error::invalid("file", "file-missing"));
    }
    if content.len() > MOST_BYTES {
        return Err(Error::invalid("file", "file-large"));
    }
    if !content.starts_with(b"PK") {
        return Err(Error::invalid("file", "file-kind"));
    }
    let now = service.now();
    let id = service.world.id();
    let mut upload = Upload {
        programme,
        id,
        account: actor.account,
        at: now.at,
        file_name: plain_name(name),
        content,
        mapping: None,
        state: UploadState::Waiting,
        failure: None,
    };
    // The file is read here: nobody's write waits for that.
    let there = replaced.map(|id| service.store.ask(|tx| uploads::find(tx, programme, id))).transpose()?;
    let text = there.flatten().and_then(|there| there.mapping);
    upload.mapping = text.filter(|text| mapping::fits(&upload, text));
    let entry = log::entry(actor, programme, Action::Import, allowed, format!("upload {id}"), now);
    let kept: Result<()> = service.store.write(move |tx| {
        let there = replaced.map(|id| uploads::find(tx, programme, id)).transpose()?.flatten();
        if let Some(there) = there.filter(|there| there.is_to_be_confirmed()) {
            uploads::remove(tx, programme, there.id)?;
        }
        uploads::add(tx, &upload)?;
        tx.log(entry.clone());
        Ok(())
    });
    kept.map(|()| id)
}

/// The name of a file without folders and signs that steer.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|each| !each.is_control()).take(120).collect();
    if plain.trim().is_empty() { "file".to_owned() } else { plain }
}

/// What an upload would do, row by row; once it is imported, what it did.
pub fn check(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<Checked> {
    let allowed = actor.authorise(Action::Import, programme)?;
    let now = service.now();
    let (upload, import, programme_name) = service.store.read(|tx| {
        tx.log(log::entry(actor, programme, Action::Import, allowed, format!("check {id}"), now));
        let upload = uploads::find(tx, programme, id)?;
        // The import that came of an upload has its id, and the upload is gone.
        let told = changes::find(tx, programme, id)?.filter(|told| told.change.kind == ChangeKind::Import);
        let import = match told {
            Some(told) => {
                let who = name_of(tx, told.change.account)?;
                Some((told, who))
            }
            None if upload.is_none() => return Err(Error::NotFound(None)),
            None => None,
        };
        let found = service.cache.programme(tx, programme)?;
        Ok((upload, import, found.loaded.records.programme.name.as_str().to_owned()))
    })?;
    let Some(upload) = upload else {
        let change = import.as_ref().map(|(told, _)| &told.change);
        return Ok(Checked {
            id,
            programme_name,
            file_name: change.and_then(|change| change.file_name.clone()).unwrap_or_default(),
            at: change.map_or(now.at, |change| change.at),
            is_mapped: false,
            state: UploadState::Done,
            failure: None,
            reading: Reading::Gone,
            progress: None,
            import,
        });
    };
    let progress = service.progress.of(id);
    let reading = match upload.state {
        UploadState::Done | UploadState::Running => Reading::Gone,
        UploadState::Waiting | UploadState::Failed => reading(service, programme, &upload)?,
    };
    Ok(Checked {
        id,
        programme_name,
        file_name: upload.file_name,
        at: upload.at,
        is_mapped: upload.mapping.is_some(),
        state: upload.state,
        failure: upload.failure,
        reading,
        progress,
        import,
    })
}

fn reading(service: &Service, programme: Uuid, upload: &Upload) -> Result<Reading> {
    let found = service.store.read(|tx| service.cache.programme(tx, programme))?;
    let bundle = match read(upload, &Kept::of(&found.loaded.records)) {
        Ok(bundle) => bundle,
        Err(problems) if upload.mapping.is_some() => return Ok(Reading::Refused(problems)),
        Err(problems) if is_other_shape(&problems) => {
            let kept = service.store.ask(|tx| uploads::mappings(tx, programme))?;
            return Ok(Reading::OtherShape(mapping::fitting(upload, &kept)));
        }
        Err(problems) => return Ok(Reading::Refused(problems)),
    };
    let named = bundle.records.programme.id.as_str().to_owned();
    if programme_id(&named) != programme {
        return Ok(Reading::OtherProgramme(named));
    }
    let merge: Result<Merge> = service.store.read(|tx| Ok(records::merge(tx, &bundle.records)?));
    Ok(Reading::Fine(Box::new(bundle.records), merge?, bundle.warnings))
}

/// A file without the programme's table whose tables are all unknown is a spreadsheet of another shape.
fn is_other_shape(problems: &[Problem]) -> bool {
    let has = |is: fn(&What) -> bool| problems.iter().any(|problem| is(&problem.what));
    has(|what| matches!(what, What::Empty | What::ProgrammeRows { rows: 0 }))
        && has(|what| matches!(what, What::UnknownTable))
}

/// Begins the import of an upload; it goes on in the background when `spawn` lets it.
///
/// Errors: [`Error::Changed`] when it has been imported or is being imported already.
pub fn confirm(
    service: &Arc<Service>,
    actor: &Actor,
    programme: Uuid,
    id: Uuid,
    spawn: impl FnOnce(Box<dyn FnOnce() + Send>),
) -> Result<()> {
    let allowed = actor.authorise(Action::Import, programme)?;
    let upload: Result<Upload> =
        service.store.read(|tx| uploads::find(tx, programme, id)?.ok_or(Error::NotFound(None)));
    let upload = Arc::new(upload?);
    let steps = service.progress.begin(id).ok_or(Error::Changed)?;
    let now = service.now();
    let entry = log::entry(actor, programme, Action::Import, allowed, format!("import {id}"), now);
    let change = Change {
        programme,
        id,
        kind: ChangeKind::Import,
        at: now.at,
        account: actor.account,
        reason: String::new(),
        file_name: Some(upload.file_name.clone()),
    };
    let running: Result<()> = service.store.write(move |tx| {
        let there = uploads::find(tx, programme, id)?.ok_or(Error::NotFound(None))?;
        if !there.is_to_be_confirmed() {
            return Err(Error::Changed);
        }
        Ok(uploads::set_state(tx, programme, id, UploadState::Running, None)?)
    });
    if let Err(error) = running {
        service.progress.end(id);
        return Err(error);
    }
    let service = Arc::clone(service);
    spawn(Box::new(move || {
        let end = run(&service, &upload, change, entry, &steps);
        if let Err(error) = end {
            let code = failure_code(&error);
            let failed: Result<()> = service
                .store
                .write(move |tx| Ok(uploads::set_state(tx, programme, id, UploadState::Failed, Some(code))?));
            // The page says "running" until the next start sets it right.
            drop(failed);
        }
        service.progress.end(id);
    }));
    Ok(())
}

fn failure_code(error: &Error) -> &'static str {
    match error {
        Error::Store(store::Error::Full(_)) => "disk-full",
        Error::Store(store::Error::Unavailable(_) | store::Error::Busy(_)) => "database-away",
        Error::Invalid(_) => "not-readable",
        _ => "internal",
    }
}

/// Imports in one transaction.
fn run(
    service: &Service,
    upload: &Arc<Upload>,
    change: Change,
    entry: store::Entry,
    steps: &Arc<Steps>,
) -> Result<()> {
    let (upload, steps) = (Arc::clone(upload), Arc::clone(steps));
    let (programme, id) = (upload.programme, upload.id);
    // A bundle is the same whatever is kept; a mapped file is read by what is kept when it is written.
    let bundle = match upload.mapping {
        None => Some(Arc::new(to_import(&upload, &Kept::default())?)),
        Some(_) => None,
    };
    let records = service.store.write_long(move |tx| {
        let records = if let Some(records) = &bundle {
            Arc::clone(records)
        } else {
            let kept = records::load(tx, programme)?.ok_or(Error::NotFound(None))?;
            Arc::new(to_import(&upload, &Kept::of(&kept.records))?)
        };
        steps.all.store(rows(&records), Ordering::Relaxed);
        let report = |done: usize| steps.done.store(done, Ordering::Relaxed);
        records::import(tx, &records, &change, &report)?;
        uploads::remove(tx, programme, id)?;
        tx.log(entry.clone());
        Ok::<_, Error>(records)
    })?;
    search::catch_up(service, programme, &records)
}

/// The records of an upload, which must be of its programme.
fn to_import(upload: &Upload, kept: &Kept<'_>) -> Result<Records> {
    let bundle = read(upload, kept).map_err(|_| Error::invalid("file", "not-readable"))?;
    if programme_id(bundle.records.programme.id.as_str()) != upload.programme {
        return Err(Error::invalid("file", "other-programme"));
    }
    Ok(bundle.records)
}

fn rows(records: &Records) -> usize {
    [
        records.staff.len(),
        records.partner_teams.len(),
        records.clients.len(),
        records.activities.len(),
        records.employers.len(),
        records.jobs.len(),
        records.profiles.len(),
        records.plans.len(),
        records.benefit_counselling.len(),
        records.disclosure_talks.len(),
        records.meetings.len(),
        records.unit_rates.len(),
        records.reviews.len(),
        records.attestations.len(),
        records.consultations.len(),
        records.events.len(),
        records.studies.len(),
    ]
    .into_iter()
    .sum()
}

impl Progress {
    fn begin(&self, id: Uuid) -> Option<Arc<Steps>> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if running.contains_key(&id) {
            return None;
        }
        let steps = Arc::new(Steps::default());
        running.insert(id, Arc::clone(&steps));
        Some(steps)
    }

    fn end(&self, id: Uuid) {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }

    fn of(&self, id: Uuid) -> Option<(usize, usize)> {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let steps = running.get(&id)?;
        Some((steps.done.load(Ordering::Relaxed), steps.all.load(Ordering::Relaxed)))
    }
}

/// The kind of a workbook, as a browser is told.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A workbook with one sheet.
pub fn sheet(name: &str, header: &[String], rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    exchange::write_sheet(name, header, rows)
        .map_err(|_| Error::Internal("a workbook cannot be written".to_owned()))
}

/// An empty workbook to keep records in, in a language.
pub fn template(actor: &Actor, programme: Uuid, lang: Lang) -> Result<Vec<u8>> {
    actor.authorise(Action::Import, programme)?;
    exchange::template(lang).map_err(|_| Error::Internal("a workbook cannot be written".to_owned()))
}

/// Records as a workbook whose columns and codes are called as people read them.
pub fn workbook(records: &Records, lang: Lang) -> Result<Vec<u8>> {
    exchange::write_workbook(records, Names::Labels(lang))
        .map_err(|_| Error::Internal("a workbook cannot be written".to_owned()))
}

/// Records as a zip of tables, as programs exchange them.
pub fn zip(records: &Records) -> Result<Vec<u8>> {
    exchange::write_zip(records, Names::Canonical)
        .map_err(|_| Error::Internal("a zip cannot be written".to_owned()))
}

/// The latest imports, the uploads that wait and the mappings that were saved.
#[derive(Debug)]
pub struct Imports {
    /// Imports, the latest first, with the names of whoever did them.
    pub done: Vec<(Told, Option<String>)>,
    /// Uploads that wait to be confirmed, with their names.
    pub waiting: Vec<(Uuid, i64, String, UploadState)>,
    /// Saved mappings, the latest first.
    pub mappings: Vec<mapping::Saved>,
    /// The name of the programme.
    pub programme_name: String,
}

/// What was imported and what waits.
pub fn imports(service: &Service, actor: &Actor, programme: Uuid) -> Result<Imports> {
    let allowed = actor.authorise(Action::Import, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        tx.log(log::entry(actor, programme, Action::Import, allowed, "imports", now));
        let mut done = Vec::new();
        for told in changes::latest(tx, programme, ChangeKind::Import, LISTED)? {
            let who = name_of(tx, told.change.account)?;
            done.push((told, who));
        }
        let waiting = uploads::latest(tx, programme, LISTED)?;
        let mappings = uploads::mappings(tx, programme)?.iter().map(mapping::Saved::of).collect();
        let found = service.cache.programme(tx, programme)?;
        let programme_name = found.loaded.records.programme.name.as_str().to_owned();
        Ok(Imports { done, waiting, mappings, programme_name })
    })
}

/// Forgets an upload that waits.
///
/// Errors: [`Error::Changed`] while it is imported.
pub fn discard(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<()> {
    let allowed = actor.authorise(Action::Import, programme)?;
    if service.progress.of(id).is_some() {
        return Err(Error::Changed);
    }
    let entry = log::entry(actor, programme, Action::Import, allowed, format!("discard {id}"), service.now());
    service.store.write(move |tx| {
        uploads::remove(tx, programme, id)?;
        tx.log(entry.clone());
        Ok(())
    })
}

/// Undoes the last import.
///
/// Errors: [`Error::Changed`] when rows of it have been changed since.
pub fn undo(service: &Service, actor: &Actor, programme: Uuid, change: Uuid) -> Result<()> {
    let allowed = actor.authorise(Action::Import, programme)?;
    item::undo_change(service, actor, programme, change, (Action::Import, allowed), ChangeKind::Import)
}

/// All records of a programme, to take out.
pub fn export(service: &Service, actor: &Actor, programme: Uuid, day: Day) -> Result<Arc<crate::Programme>> {
    let allowed = actor.authorise(Action::Export, programme)?;
    let now = service.now();
    service.store.read(|tx| {
        let found = service.cache.programme(tx, programme)?;
        let mut entry = log::entry(actor, programme, Action::Export, allowed, format!("export {day}"), now);
        entry.clients.clone_from(&found.loaded.clients);
        tx.log(entry);
        Ok(found)
    })
}

/// What a programme keeps, for whoever has the machine to import beside it; `None` for a programme that is not there.
pub fn kept_by_operator(service: &Service, external_id: &str) -> Result<Option<Records>> {
    let programme = programme_id(external_id);
    let loaded = service.store.ask(|tx| records::load(tx, programme))?;
    Ok(loaded.map(|loaded| loaded.records))
}

/// What an import by whoever has the machine would do.
pub fn plan_by_operator(service: &Service, records: &Records) -> Result<Merge> {
    service.store.read(|tx| Ok(records::merge(tx, records)?))
}

/// Imports for whoever has the machine; a programme that is not there is made.
pub fn import_by_operator(service: &Service, records: Records, file_name: &str) -> Result<Merge> {
    let now = service.now();
    let programme = programme_id(records.programme.id.as_str());
    let change = Change {
        programme,
        id: service.world.id(),
        kind: ChangeKind::Import,
        at: now.at,
        account: OPERATOR,
        reason: String::new(),
        file_name: Some(plain_name(file_name)),
    };
    let records = Arc::new(records);
    let written = Arc::clone(&records);
    let merge = service.store.write_long(move |tx| {
        let merge = records::import(tx, &written, &change, &|_| ())?;
        let mut entry = log::of_service(OPERATOR, "import", change.id.to_string(), "operator", now);
        entry.programme = programme;
        tx.log(entry);
        Ok::<_, Error>(merge)
    })?;
    if merge.counts().0 + merge.counts().1 > 0 {
        search::catch_up(service, programme, &records)?;
    }
    Ok(merge)
}

/// All records of a programme for whoever has the machine, by what its sender calls it.
pub fn export_by_operator(service: &Service, external_id: &str) -> Result<Records> {
    let (programme, now) = (programme_id(external_id), service.now());
    service.store.read(|tx| {
        let loaded = records::load(tx, programme)?.ok_or(Error::NotFound(None))?;
        let mut entry = log::of_service(OPERATOR, "export", "", "operator", now);
        entry.programme = programme;
        entry.clients.clone_from(&loaded.clients);
        tx.log(entry);
        Ok(loaded.records)
    })
}
