//! The cases of `testdata/cases`: bundles with the ratings that they must give.

use std::fs;
use std::path::{Path, PathBuf};

use exchange::CsvFile;

/// The root of the repository.
pub fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().and_then(Path::parent);
    root.expect("two folders up").to_owned()
}

/// The folder of a case.
pub fn case(name: &str) -> PathBuf {
    root().join("testdata/cases").join(name)
}

/// The CSV files of a folder, by name.
pub fn csv_files(folder: &Path) -> Vec<CsvFile> {
    let entries = fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut files: Vec<CsvFile> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .map(|path| CsvFile {
            name: path.file_name().expect("a name").to_string_lossy().into_owned(),
            bytes: fs::read(&path).expect("a readable file"),
        })
        .collect();
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

/// The bundle of a case.
pub fn bundle(name: &str) -> exchange::Bundle {
    exchange::read_folder(csv_files(&case(name).join("bundle")))
        .unwrap_or_else(|refused| panic!("{refused:?}"))
}
