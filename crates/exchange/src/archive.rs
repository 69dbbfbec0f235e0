//! A bundle as a zip file of its CSV files, and the checks that every zip and workbook goes through.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use casework::Records;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::Names;
use crate::csv::{CsvFile, is_table_file, read_folder, write_folder};
use crate::limits::{MAX_PARTS, MAX_RATIO, MAX_UNPACKED, MAX_UNPACKED_TOTAL, RATIO_FROM};
use crate::problem::{Problem, What};
use crate::read::{Bundle, Refused};

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Reads a bundle from a zip of its folder; the files stand at the top or in one folder.
///
/// Nothing is written to a disk, and no more is unpacked than the limits allow.
pub fn read_zip(bytes: &[u8]) -> Result<Bundle, Refused> {
    let files = csv_files(bytes)?;
    let tables = files.iter().filter(|(_, file)| is_table_file(&file.name));
    if tables.map(|(folder, _)| folder).collect::<BTreeSet<_>>().len() > 1 {
        return Err(refused(What::SeveralFolders));
    }
    read_folder(files.into_iter().map(|(_, file)| file).collect())
}

/// The CSV files of a zip, each with its folder, in the order of the zip.
pub(crate) fn csv_files(bytes: &[u8]) -> Result<Vec<(String, CsvFile)>, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| refused(What::NotAZip))?;
    let mut budget = Budget::new(&archive).map_err(refused)?;
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|fault| refused(fault_of(&fault)))?;
        let name = part.name().map_err(|fault| refused(fault_of(&fault)))?.replace('\\', "/");
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
        let hidden = folder.split('/').any(|each| each == "__MACOSX") || file.starts_with('.');
        let is_csv = file.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("csv"));
        if hidden || !is_csv {
            continue;
        }
        let (folder, file) = (folder.to_owned(), file.to_owned());
        let (packed, declared) = (part.compressed_size(), part.size());
        let mut bytes = Vec::new();
        budget.take(&mut part, packed, declared, &mut bytes).map_err(refused)?;
        files.push((folder, CsvFile { name: file, bytes }));
    }
    Ok(files)
}

fn refused(what: What) -> Refused {
    Refused { problems: vec![Problem::of_table("zip", what)] }
}

/// Writes the records as a zip of CSV files. The same records give the same bytes.
pub fn write_zip(records: &Records, names: Names) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for file in write_folder(records, names) {
        zip.start_file(file.name, options)?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Unpacks every part once and throws it away: what passes here is safe to unpack again.
pub(crate) fn check_parts(bytes: &[u8]) -> Result<(), What> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| fault_of(&fault))?;
    let mut budget = Budget::new(&archive)?;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|fault| fault_of(&fault))?;
        let (packed, declared) = (part.compressed_size(), part.size());
        budget.take(&mut part, packed, declared, &mut std::io::sink())?;
    }
    Ok(())
}

fn fault_of(fault: &zip::result::ZipError) -> What {
    match fault {
        zip::result::ZipError::UnsupportedArchive(reason)
            if *reason == zip::result::ZipError::PASSWORD_REQUIRED =>
        {
            What::PasswordProtected
        }
        _ => What::NotAZip,
    }
}

/// How much may still be unpacked.
struct Budget {
    left: u64,
}

impl Budget {
    fn new(archive: &Archive<'_>) -> Result<Budget, What> {
        if archive.len() > MAX_PARTS {
            return Err(What::TooManyParts);
        }
        Ok(Budget { left: MAX_UNPACKED_TOTAL })
    }

    /// Unpacks a part into `into`, counting what really comes out and not what the part says of itself.
    fn take(
        &mut self,
        part: &mut impl Read,
        packed: u64,
        declared: u64,
        into: &mut impl Write,
    ) -> Result<(), What> {
        let by_ratio = packed.saturating_mul(MAX_RATIO).max(RATIO_FROM);
        let most = MAX_UNPACKED.min(self.left).min(by_ratio);
        if declared > most {
            return Err(What::TooLarge { most });
        }
        let unpacked = std::io::copy(&mut part.take(most + 1), into).map_err(|_| What::NotAZip)?;
        if unpacked > most {
            return Err(What::TooLarge { most });
        }
        self.left -= unpacked;
        Ok(())
    }
}
