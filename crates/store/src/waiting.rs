//! Entries of the access log that wait while an import holds SQLite's only writer. They are on disk before what
//! was read is shown, in a file beside the database, so that a kill in the meantime loses none.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::log::{self, Entry};
use crate::tx::Tx;

/// So many of the latest entries are looked through for one that was written before the kill after all.
const LOOKED_THROUGH: i64 = 20_000;

/// The file of entries that wait.
#[derive(Debug)]
pub(crate) struct Waiting {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl Waiting {
    /// The file beside a database.
    pub(crate) fn beside(database: &Path) -> Waiting {
        let mut name = database.as_os_str().to_owned();
        name.push("-log");
        Waiting { path: PathBuf::from(name), file: Mutex::default() }
    }

    /// Puts entries on the disk.
    pub(crate) fn keep(&self, entries: &[Entry]) -> Result<()> {
        let mut held = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_none() {
            let file = OpenOptions::new().append(true).create(true).mode(0o600).open(&self.path);
            let file = file.map_err(|error| disk(&error))?;
            // Another process that opens the database leaves the file alone as long as this one lives.
            file.lock().map_err(|error| disk(&error))?;
            *held = Some(file);
        }
        let lines =
            entries.iter().fold(String::new(), |lines, entry| lines + &as_json(entry).to_string() + "\n");
        let Some(file) = held.as_mut() else { return Ok(()) };
        file.write_all(lines.as_bytes()).and_then(|()| file.sync_data()).map_err(|error| disk(&error))
    }

    /// Forgets the entries: all of them stand in the log now.
    pub(crate) fn forget(&self) {
        let mut held = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if held.take().is_some() {
            // Left behind, it is read at the next start, and nothing of it is written twice.
            let _ = std::fs::remove_file(&self.path);
        }
    }

    /// Entries that a process which was killed has left behind; none while another one lives.
    pub(crate) fn left_behind(&self) -> Result<Vec<Entry>> {
        let Ok(mut file) = OpenOptions::new().read(true).write(true).open(&self.path) else {
            return Ok(Vec::new());
        };
        if file.try_lock().is_err() {
            return Ok(Vec::new());
        }
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(|error| disk(&error))?;
        // A last line that is cut was never waited for to the end.
        let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        whole.map(from_json).collect()
    }

    /// Removes the file of a process that was killed.
    pub(crate) fn remove(&self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Writes entries that were left behind, but for those that stand in the log already.
pub(crate) fn catch_up(tx: &mut dyn Tx, entries: &[Entry]) -> Result<()> {
    let mut programmes: Vec<Uuid> = entries.iter().map(|entry| entry.programme).collect();
    programmes.sort_unstable();
    programmes.dedup();
    for programme in programmes {
        let mut there: Vec<Entry> =
            log::latest(tx, programme, LOOKED_THROUGH)?.into_iter().map(|chained| chained.entry).collect();
        for entry in entries.iter().filter(|entry| entry.programme == programme) {
            match there.iter().position(|written| written == entry) {
                Some(at) => drop(there.swap_remove(at)),
                None => tx.log(entry.clone()),
            }
        }
    }
    Ok(())
}

fn as_json(entry: &Entry) -> Value {
    json!({
        "programme": entry.programme.to_string(),
        "at": entry.at,
        "account": entry.account.to_string(),
        "action": entry.action,
        "subject": entry.subject,
        "reason": entry.reason,
        "clients": entry.clients.iter().map(Uuid::to_string).collect::<Vec<_>>(),
    })
}

fn from_json(line: &str) -> Result<Entry> {
    let wrong = || Error::Damaged("an entry of the access log that waited".to_owned());
    let value: Value = serde_json::from_str(line).map_err(|_| wrong())?;
    let text = |name: &str| value[name].as_str().map(str::to_owned).ok_or_else(wrong);
    let id = |text: &str| Uuid::parse_str(text).map_err(|_| wrong());
    let clients = value["clients"].as_array().ok_or_else(wrong)?.iter();
    Ok(Entry {
        programme: id(&text("programme")?)?,
        at: value["at"].as_i64().ok_or_else(wrong)?,
        account: id(&text("account")?)?,
        action: text("action")?,
        subject: text("subject")?,
        reason: text("reason")?,
        clients: clients.map(|client| id(client.as_str().unwrap_or_default())).collect::<Result<_>>()?,
    })
}

fn disk(error: &std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::StorageFull => Error::Full(error.to_string()),
        _ => Error::Unavailable(error.to_string()),
    }
}
