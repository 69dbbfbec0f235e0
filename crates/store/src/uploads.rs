//! Files that were uploaded and wait to be confirmed, and mappings that were saved for a programme.

use uuid::Uuid;

use crate::error::{Error, Result};
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// A file that was uploaded.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Whose programme.
    pub programme: Uuid,
    /// Its id; the import that follows has the same.
    pub id: Uuid,
    /// Who brought it.
    pub account: Uuid,
    /// When.
    pub at: i64,
    /// Its name.
    pub file_name: String,
    /// Its bytes.
    pub content: Vec<u8>,
    /// The mapping by which it is read, where it has another shape.
    pub mapping: Option<String>,
    /// How far it is.
    pub state: UploadState,
    /// What stopped it.
    pub failure: Option<String>,
}

/// How far an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadState {
    /// It waits to be confirmed.
    Waiting,
    /// It is being imported.
    Running,
    /// It was stopped by a failure; nothing of it was kept.
    Failed,
    /// It is imported; its bytes are gone.
    Done,
}

impl UploadState {
    const ALL: [UploadState; 4] =
        [UploadState::Waiting, UploadState::Running, UploadState::Failed, UploadState::Done];

    /// The state's code.
    pub fn code(self) -> &'static str {
        match self {
            UploadState::Waiting => "waiting",
            UploadState::Running => "running",
            UploadState::Failed => "failed",
            UploadState::Done => "done",
        }
    }

    fn from_code(code: &str) -> Result<UploadState> {
        let found = UploadState::ALL.into_iter().find(|state| state.code() == code);
        found.ok_or_else(|| Error::Damaged("the state of an upload".to_owned()))
    }
}

impl Upload {
    /// Whether it waits for somebody to confirm it, for the first time or once more.
    pub fn is_to_be_confirmed(&self) -> bool {
        matches!(self.state, UploadState::Waiting | UploadState::Failed)
    }
}

/// Keeps an uploaded file.
pub fn add(tx: &mut dyn Tx, upload: &Upload) -> Result<()> {
    let row = [
        V::Id(upload.programme),
        V::Id(upload.id),
        V::Id(upload.account),
        V::Int(upload.at),
        V::Text(upload.file_name.clone()),
        V::Bytes(upload.content.clone()),
        V::text(upload.mapping.as_deref()),
        V::Text(upload.state.code().to_owned()),
    ];
    tx.exec(sql::ADD_UPLOAD, &row).map(drop)
}

/// An uploaded file.
pub fn find(tx: &mut dyn Tx, programme: Uuid, id: Uuid) -> Result<Option<Upload>> {
    let found = tx.first(sql::UPLOAD, &[V::Id(programme), V::Id(id)])?;
    let read = |row: Vec<V>| {
        let mut cells = Cells::new(&row);
        Ok(Upload {
            programme,
            id,
            account: cells.id()?,
            at: cells.int()?,
            file_name: cells.text()?.to_owned(),
            content: cells.bytes()?.unwrap_or_default().to_vec(),
            mapping: cells.text_or_none()?.map(str::to_owned),
            state: UploadState::from_code(cells.text()?)?,
            failure: cells.text_or_none()?.map(str::to_owned),
        })
    };
    found.map(read).transpose()
}

/// The latest uploads without their bytes: id, when, name and state.
pub fn latest(tx: &mut dyn Tx, programme: Uuid, most: i64) -> Result<Vec<(Uuid, i64, String, UploadState)>> {
    tx.all(sql::WAITING_UPLOADS, &[V::Id(programme), V::Int(most)], |cells| {
        let (id, _, at, name) = (cells.id()?, cells.id()?, cells.int()?, cells.text()?.to_owned());
        Ok((id, at, name, UploadState::from_code(cells.text()?)?))
    })
}

/// Moves an upload on.
pub fn set_state(
    tx: &mut dyn Tx,
    programme: Uuid,
    id: Uuid,
    state: UploadState,
    failure: Option<&str>,
) -> Result<()> {
    let row = [V::Id(programme), V::Id(id), V::Text(state.code().to_owned()), V::text(failure)];
    tx.exec(sql::SET_UPLOAD_STATE, &row).map(drop)
}

/// Every upload that was being imported waits again, after a stop.
pub fn none_runs(tx: &mut dyn Tx) -> Result<()> {
    let states = [UploadState::Running, UploadState::Waiting].map(|state| V::Text(state.code().to_owned()));
    tx.exec(sql::STOP_UPLOADS, &states).map(drop)
}

/// Keeps the mapping by which an upload is read.
pub fn set_mapping(tx: &mut dyn Tx, programme: Uuid, id: Uuid, mapping: &str) -> Result<()> {
    tx.exec(sql::SET_UPLOAD_MAPPING, &[V::Id(programme), V::Id(id), V::Text(mapping.to_owned())]).map(drop)
}

/// Forgets an upload.
pub fn remove(tx: &mut dyn Tx, programme: Uuid, id: Uuid) -> Result<()> {
    tx.exec(sql::DROP_UPLOAD, &[V::Id(programme), V::Id(id)]).map(drop)
}

/// A mapping that was saved for a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedMapping {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Its text.
    pub content: String,
    /// When it was saved.
    pub saved_at: i64,
}

/// Saves a mapping; one with the same id is replaced.
pub fn save_mapping(tx: &mut dyn Tx, programme: Uuid, account: Uuid, mapping: &SavedMapping) -> Result<()> {
    let row = [
        V::Id(programme),
        V::Id(mapping.id),
        V::Text(mapping.name.clone()),
        V::Text(mapping.content.clone()),
        V::Int(mapping.saved_at),
        V::Id(account),
    ];
    tx.exec(sql::SAVE_MAPPING, &row).map(drop)
}

/// The mappings of a programme, the latest first.
pub fn mappings(tx: &mut dyn Tx, programme: Uuid) -> Result<Vec<SavedMapping>> {
    tx.all(sql::MAPPINGS, &[V::Id(programme)], |cells| {
        Ok(SavedMapping {
            id: cells.id()?,
            name: cells.text()?.to_owned(),
            content: cells.text()?.to_owned(),
            saved_at: cells.int()?,
        })
    })
}
