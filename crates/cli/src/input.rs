//! Finds bundles under a path and reads their bytes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use exchange::{Bundle, CsvFile, Refused};

/// Where one bundle is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Folder(PathBuf),
    Zip(PathBuf),
    Workbook(PathBuf),
}

/// What a path leads to.
#[derive(Debug)]
pub(crate) enum Found {
    /// One bundle.
    One(Source),
    /// A folder whose sub-folders are bundles, in the order of their names.
    Many(Vec<Source>),
    /// No bundle; the words' key tells why.
    Nothing(&'static str),
}

/// The bundles that a path leads to.
pub(crate) fn find(path: &Path) -> Found {
    if path.is_dir() {
        return find_in(path);
    }
    if !path.exists() {
        return Found::Nothing("path-not-found");
    }
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "zip" => Found::One(Source::Zip(path.to_owned())),
        "xlsx" | "xlsm" | "xls" => Found::One(Source::Workbook(path.to_owned())),
        _ => Found::Nothing("path-not-a-bundle"),
    }
}

fn find_in(folder: &Path) -> Found {
    if is_bundle(folder) {
        return Found::One(Source::Folder(folder.to_owned()));
    }
    let mut folders: Vec<PathBuf> = entries(folder).unwrap_or_default();
    folders.retain(|path| is_bundle(path));
    folders.sort();
    if folders.is_empty() {
        Found::Nothing("path-no-bundle-in-folder")
    } else {
        Found::Many(folders.into_iter().map(Source::Folder).collect())
    }
}

fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}

/// Whether the folder holds a file named as a table of a bundle. One that cannot be listed may, and reading it then
/// tells why it cannot.
fn is_bundle(folder: &Path) -> bool {
    let holds_table = |paths: Vec<PathBuf>| paths.iter().any(|path| is_table(path));
    folder.is_dir() && entries(folder).map_or(true, holds_table)
}

fn is_table(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(exchange::is_table_file)
}

impl Source {
    /// The path of the bundle.
    pub(crate) fn path(&self) -> &Path {
        match self {
            Source::Folder(path) | Source::Zip(path) | Source::Workbook(path) => path,
        }
    }

    /// Reads the bundle. The outer error is a fault of the disk, the inner one of the bundle.
    pub(crate) fn read(&self) -> anyhow::Result<Result<Bundle, Refused>> {
        match self {
            Source::Folder(path) => Ok(exchange::read_folder(csv_files(path)?)),
            Source::Zip(path) => Ok(exchange::read_zip(&bytes(path)?)),
            Source::Workbook(path) => Ok(exchange::read_workbook(&bytes(path)?)),
        }
    }
}

fn csv_files(folder: &Path) -> anyhow::Result<Vec<CsvFile>> {
    // A table that is no readable file is an error, and not a table that is missing.
    let is_csv = |path: &PathBuf| {
        let has_ending = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
        has_ending && (path.is_file() || is_table(path))
    };
    let mut paths = entries(folder).with_context(|| folder.display().to_string())?;
    paths.retain(is_csv);
    paths.sort();
    let file = |path: PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(CsvFile { name, bytes: bytes(&path)? })
    };
    paths.into_iter().map(file).collect()
}

fn bytes(path: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(path).with_context(|| path.display().to_string())
}
