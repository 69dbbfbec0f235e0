//! `rinnalla convert`: a bundle in another form. What is there is never written over, and what is written is
//! there whole or not at all.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::Context;
use casework::Records;
use exchange::{Names, Refused};
use words::{Arg, Words};

use crate::Ended;
use crate::args::ConvertArgs;
use crate::commands::{one_bundle, tell_problems};
use crate::output::Output;

/// Whether a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    Yes,
    No,
}

pub(crate) fn run(args: &ConvertArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let names = args.labels.map_or(Names::Canonical, |lang| Names::Labels(lang.lang()));
    let Some(bundle) = one_bundle(&args.path, words, output) else { return Ok(Ended::BadInput) };
    write_records(&args.out, &bundle.records, names, words, output)
}

/// Writes records in the form that the name of the file tells.
pub(crate) fn write_records(
    out: &Path,
    records: &Records,
    names: Names,
    words: &Words,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let ending = out.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let written = match ending.to_ascii_lowercase().as_str() {
        "xlsx" => match exchange::write_workbook(records, names) {
            Ok(bytes) => write_file(out, &bytes, words, output),
            Err(Refused { problems }) => {
                for line in tell_problems(&problems, "", words) {
                    output.error(&line);
                }
                Written::No
            }
        },
        "zip" => {
            let bytes = exchange::write_zip(records, names)?;
            write_file(out, &bytes, words, output)
        }
        _ => write_folder(out, records, names, words, output),
    };
    if written == Written::No {
        return Ok(Ended::BadInput);
    }
    output.line(&words.say("written", &[("path", Arg::from(out.display().to_string()))]))?;
    output.finish()?;
    Ok(Ended::Done)
}

/// Writes a file beside its place and then moves it there, so that half a file is never seen.
pub(crate) fn write_file(path: &Path, bytes: &[u8], words: &Words, output: &mut Output) -> Written {
    // An empty file holds nothing that could be lost.
    let is_empty = fs::metadata(path).is_ok_and(|held| held.is_file() && held.len() == 0);
    if path.exists() && !is_empty {
        return refuse(path, "path-exists", words, output);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let write = || -> anyhow::Result<()> {
        let mut file = tempfile::Builder::new().permissions(only_mine(0o600)).tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        if is_empty {
            file.persist(path)?;
        } else {
            file.persist_noclobber(path)?;
        }
        Ok(())
    };
    told(path, write(), words, output)
}

/// Only the user may read records of people.
fn only_mine(mode: u32) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(mode)
}

fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn write_folder(path: &Path, records: &Records, names: Names, words: &Words, output: &mut Output) -> Written {
    let is_taken = path.exists() && !fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none());
    if is_taken {
        return refuse(path, "path-exists", words, output);
    }
    let write = || -> anyhow::Result<()> {
        let parent = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent)?;
        let folder = tempfile::Builder::new().permissions(only_mine(0o700)).tempdir_in(parent)?;
        for file in exchange::write_folder(records, names) {
            write_new(&folder.path().join(&file.name), &file.bytes).context(file.name)?;
        }
        // An empty folder gives way to the whole one.
        if path.exists() {
            fs::remove_dir(path)?;
        }
        fs::rename(folder.path(), path)?;
        let _ = folder.keep();
        Ok(())
    };
    told(path, write(), words, output)
}

fn told(path: &Path, result: anyhow::Result<()>, words: &Words, output: &mut Output) -> Written {
    let Err(fault) = result else { return Written::Yes };
    let args = [("path", Arg::from(path.display().to_string())), ("reason", Arg::from(format!("{fault:#}")))];
    output.error(&format!("{}: {}", words.get("severity-error"), words.say("path-not-written", &args)));
    Written::No
}

fn refuse(path: &Path, why: &str, words: &Words, output: &mut Output) -> Written {
    let text = words.say(why, &[("path", Arg::from(path.display().to_string()))]);
    output.error(&format!("{}: {text}", words.get("severity-error")));
    Written::No
}
