//! A spreadsheet of another shape: what its sheets, columns and words seem to be, what a person says they are, and
//! the mapping that is kept of that.

mod edit;
mod settle;

use std::collections::BTreeMap;
use std::sync::Arc;

use casework::access::Action;
use casework::{Code, Text};
use exchange::mapping::Kept;
use exchange::{Bundle, Refused};
use store::uploads::{self, SavedMapping, Upload};
use uuid::Uuid;

use crate::actor::Actor;
use crate::cache::Programme;
use crate::error::{Error, Result};
use crate::log;
use crate::service::Service;

pub use edit::{ColumnChoice, Meaning, Step, TableChoice, WordChoice, part_sheet};
pub use exchange::mapping::{
    CellState, ColumnMapping, ColumnSuggestion, Confidence, DateForm, Fixed, Ids, Mapping, PreviewCell,
    PreviewRow, Sheet, SheetMapping, SheetSuggestion, Suggestion, Unit, Why, WordSuggestion,
};
pub use exchange::{Column, Fill, Kind, Problem, TABLES, TableShape};
pub use settle::{Word, WordState};

/// The most characters of a mapping's name.
const MOST_NAME: usize = 80;

/// A mapping that was saved for a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// When it was saved.
    pub at: i64,
}

/// Where a mapping comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is proposed from the file.
    Suggested,
    /// It was saved under this name, and the file is like the one that it was made for.
    Saved(String),
    /// Somebody has worked on it for this file.
    Own,
}

/// A file with its mapping as it is now.
#[derive(Debug)]
pub struct Opened {
    /// The name of the programme.
    pub programme_name: String,
    /// The file's name.
    pub file_name: String,
    /// When the file was brought.
    pub at: i64,
    /// Its sheets that hold anything.
    pub sheets: Vec<Sheet>,
    /// What they seem to be, in the same order.
    pub suggestion: Suggestion,
    /// The mapping; it speaks of every sheet, and of every heading of those that are imported.
    pub mapping: Mapping,
    /// Where the mapping comes from.
    pub origin: Origin,
    /// The sheet of the mapping that is looked at.
    pub part: usize,
    /// The words of that sheet, and those of others that are unsettled; the unsettled ones first.
    pub words: Vec<Word>,
    /// What else is wrong.
    pub problems: Vec<Problem>,
    /// The first rows as they would be read.
    pub preview: Vec<PreviewRow>,
    /// The names that cells may refer to, by table.
    pub names: BTreeMap<&'static str, Vec<Text>>,
    /// The mappings that were saved for the programme.
    pub saved: Vec<Saved>,
}

/// A file and its mapping, before anything is read by it.
struct Draft {
    upload: Upload,
    kept: Vec<SavedMapping>,
    programme_name: String,
    programme: Arc<Programme>,
    own: Fixed,
    sheets: Vec<Sheet>,
    suggestion: Suggestion,
    mapping: Mapping,
    origin: Origin,
}

impl Saved {
    pub(crate) fn of(kept: &SavedMapping) -> Saved {
        Saved { id: kept.id, name: kept.name.clone(), at: kept.saved_at }
    }
}

/// Reads a file by the text of a mapping, and by what the programme keeps.
pub(crate) fn read(
    name: &str,
    content: &[u8],
    text: &str,
    kept: &Kept<'_>,
) -> std::result::Result<Bundle, Refused> {
    let mapping = Mapping::from_toml(text)?;
    let sheets = exchange::mapping::read_sheets(name, content)?;
    exchange::mapping::apply(&sheets, &mapping, kept)
}

/// The file of an upload with its mapping; `part` is the sheet of the mapping to look at, or else the first that
/// is imported.
///
/// Errors: [`Error::Invalid`] in the field `file` when no sheet can be read, [`Error::Changed`] when it is imported.
pub fn open(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    id: Uuid,
    part: Option<usize>,
) -> Result<Opened> {
    let draft = Draft::of(service, actor, programme, id)?;
    let (sheets, mapping) = (draft.sheets, draft.mapping);
    let kept = Kept::of(&draft.programme.loaded.records);
    let is_read = |at: &usize| mapping.sheets.get(*at).is_some_and(|part| part.table.is_some());
    let part = part.filter(is_read).or_else(|| (0..mapping.sheets.len()).find(is_read)).unwrap_or_default();
    let found = match exchange::mapping::apply(&sheets, &mapping, &kept) {
        Ok(bundle) => bundle.warnings,
        Err(refused) => refused.problems,
    };
    let (words, problems) = settle::words(found, &sheets, &mapping, &draft.suggestion, part);
    let table = mapping.sheets.get(part).and_then(|part| part.table.as_deref());
    let preview = table.map(|table| exchange::mapping::preview(&sheets, &mapping, table, &kept));
    Ok(Opened {
        programme_name: draft.programme_name,
        file_name: draft.upload.file_name,
        at: draft.upload.at,
        names: settle::names(&sheets, &mapping, &kept),
        saved: draft.kept.iter().map(Saved::of).collect(),
        suggestion: draft.suggestion,
        origin: draft.origin,
        preview: preview.unwrap_or_default(),
        part,
        words,
        problems,
        sheets,
        mapping,
    })
}

/// Changes the mapping of an upload by what somebody chose, one after the other.
///
/// Errors: as [`open`].
pub fn change(service: &Service, actor: &Actor, programme: Uuid, id: Uuid, steps: &[Step]) -> Result<()> {
    let mut draft = Draft::of(service, actor, programme, id)?;
    let before = draft.mapping.clone();
    for step in steps {
        match step {
            Step::Use(saved) => {
                let kept = draft.kept.iter().find(|kept| kept.id == *saved).ok_or(Error::NotFound(None))?;
                draft.mapping = Mapping::from_toml(&kept.content).map_err(|_| Error::NotFound(None))?;
            }
            Step::Suggest => draft.mapping = draft.suggestion.mapping(Confidence::Guess),
            step => edit::edit(&mut draft.mapping, &before, &draft.sheets, &draft.suggestion, step),
        }
    }
    draft.complete();
    keep(service, actor, programme, id, &draft.mapping, None)
}

/// Keeps the mapping of an upload as it is; with a name, also for the programme.
///
/// Errors: as [`open`].
pub fn save(service: &Service, actor: &Actor, programme: Uuid, id: Uuid, name: &str) -> Result<()> {
    let mut draft = Draft::of(service, actor, programme, id)?;
    let plain: String = name.trim().chars().filter(|each| !each.is_control()).take(MOST_NAME).collect();
    if plain.is_empty() {
        return keep(service, actor, programme, id, &draft.mapping, None);
    }
    draft.mapping.name.clone_from(&plain);
    let same = draft.kept.iter().find(|kept| kept.name == plain);
    let saved = SavedMapping {
        id: same.map_or_else(|| service.world.id(), |kept| kept.id),
        name: plain,
        content: draft.mapping.to_toml(),
        saved_at: service.now().at,
    };
    keep(service, actor, programme, id, &draft.mapping, Some(saved))
}

/// The mapping of an upload as a file.
///
/// Errors: as [`open`].
pub fn file(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<String> {
    Draft::of(service, actor, programme, id).map(|draft| draft.mapping.to_toml())
}

fn keep(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    id: Uuid,
    mapping: &Mapping,
    saved: Option<SavedMapping>,
) -> Result<()> {
    let allowed = actor.authorise(Action::Import, programme)?;
    let subject =
        saved.as_ref().map_or_else(|| format!("map {id}"), |saved| format!("save_mapping {}", saved.id));
    let entry = log::entry(actor, programme, Action::Import, allowed, subject, service.now());
    let (text, account) = (mapping.to_toml(), actor.account);
    service.store.write(move |tx| {
        uploads::set_mapping(tx, programme, id, &text)?;
        if let Some(saved) = &saved {
            uploads::save_mapping(tx, programme, account, saved)?;
        }
        tx.log(entry.clone());
        Ok(())
    })
}

impl Draft {
    fn of(service: &Service, actor: &Actor, programme: Uuid, id: Uuid) -> Result<Draft> {
        let allowed = actor.authorise(Action::Import, programme)?;
        let now = service.now();
        let (upload, kept, found) = service.store.read(|tx| {
            tx.log(log::entry(actor, programme, Action::Import, allowed, format!("mapping {id}"), now));
            let upload = uploads::find(tx, programme, id)?.ok_or(Error::NotFound(None))?;
            let kept = uploads::mappings(tx, programme)?;
            let found = service.cache.programme(tx, programme)?;
            Ok::<_, Error>((upload, kept, found))
        })?;
        if !upload.is_to_be_confirmed() {
            return Err(Error::Changed);
        }
        let mut sheets = exchange::mapping::read_sheets(&upload.file_name, &upload.content)
            .map_err(|_| Error::invalid("file", "file-kind"))?;
        sheets.retain(|sheet| !sheet.rows.is_empty());
        if sheets.is_empty() {
            return Err(Error::invalid("file", "file-kind"));
        }
        let records = &found.loaded.records;
        let suggestion = exchange::mapping::suggest(&sheets, &Kept::of(records));
        let (mapping, origin) = start(&upload, &kept, &sheets, &suggestion);
        let programme_name = records.programme.name.as_str().to_owned();
        let own = own_cells(&records.programme);
        let mut draft = Draft {
            upload,
            kept,
            programme_name,
            programme: found.clone(),
            own,
            sheets,
            suggestion,
            mapping,
            origin,
        };
        draft.complete();
        Ok(draft)
    }

    /// Lets the mapping speak of all that the file has, and of no other programme than this.
    fn complete(&mut self) {
        edit::complete(&mut self.mapping, &self.sheets, &self.suggestion);
        self.mapping.programme.clone_from(&self.own);
    }
}

/// The mapping to begin with: what somebody has worked on, a saved one that fits, or what is suggested.
fn start(
    upload: &Upload,
    kept: &[SavedMapping],
    sheets: &[Sheet],
    suggestion: &Suggestion,
) -> (Mapping, Origin) {
    if let Some(mapping) = upload.mapping.as_ref().and_then(|text| Mapping::from_toml(text).ok()) {
        return (mapping, Origin::Own);
    }
    match saved_for(kept, sheets) {
        Some((mapping, name)) => (mapping, Origin::Saved(name.to_owned())),
        None => (suggestion.mapping(Confidence::Guess), Origin::Suggested),
    }
}

/// The first saved mapping that was made for such sheets, with its name.
fn saved_for<'k>(kept: &'k [SavedMapping], sheets: &[Sheet]) -> Option<(Mapping, &'k str)> {
    kept.iter().find_map(|kept| {
        let mapping = Mapping::from_toml(&kept.content).ok()?;
        exchange::mapping::fits(sheets, &mapping).then_some((mapping, kept.name.as_str()))
    })
}

/// The name of a saved mapping that was made for such a file.
pub(crate) fn fitting(upload: &Upload, kept: &[SavedMapping]) -> Option<String> {
    let sheets = exchange::mapping::read_sheets(&upload.file_name, &upload.content).ok()?;
    saved_for(kept, &sheets).map(|(_, name)| name.to_owned())
}

/// Whether the text of a mapping was made for such a file.
pub(crate) fn fits(upload: &Upload, text: &str) -> bool {
    let sheets = exchange::mapping::read_sheets(&upload.file_name, &upload.content);
    let read = sheets.ok().zip(Mapping::from_toml(text).ok());
    read.is_some_and(|(sheets, mapping)| exchange::mapping::fits(&sheets, &mapping))
}

/// The cells of the programme's own row as they are now: a mapped file never changes it.
fn own_cells(programme: &casework::Programme) -> Fixed {
    let day = programme.started_on.map(|day| day.to_string());
    let model = programme.cooperation_model.map(|model| model.code().to_owned());
    let county = programme.county.as_ref().map(|county| county.as_str().to_owned());
    let cells = [
        ("programme_id", Some(programme.id.as_str().to_owned())),
        ("name", Some(programme.name.as_str().to_owned())),
        ("scale", Some(programme.scale.code().to_owned())),
        ("partner_service", Some(programme.partner_service.code().to_owned())),
        ("cooperation_model", model),
        ("county", county),
        ("started_on", day),
    ];
    cells.into_iter().filter_map(|(column, cell)| Some((column.to_owned(), cell?))).collect()
}
