//! Workbooks in a real spreadsheet program: opened and saved by LibreOffice, they read back unchanged.
//!
//! Run by `cargo xtask test`, which installs LibreOffice; `cargo test` alone needs nothing beyond Rust.

#![expect(clippy::expect_used, reason = "tests")]

use std::path::Path;
use std::process::Command;

use exchange::Names;
use words::Lang;

fn saved_by_libreoffice(bytes: &[u8], folder: &Path) -> Vec<u8> {
    let path = folder.join("book.xlsx");
    std::fs::write(&path, bytes).expect("written");
    let out = folder.join("saved");
    let status = Command::new("soffice")
        .args(["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .arg(&out)
        .arg(&path)
        .env("HOME", folder)
        .status()
        .expect("LibreOffice starts");
    assert!(status.success());
    std::fs::read(out.join("book.xlsx")).expect("saved")
}

#[test]
#[ignore = "needs LibreOffice; cargo xtask test runs it"]
fn a_workbook_survives_a_spreadsheet_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let records = testkit::cases::bundle("koivusilta").records;
    let canonical = exchange::write_folder(&records, Names::Canonical);
    for names in [Names::Canonical, Names::Labels(Lang::Fi), Names::Labels(Lang::Sv)] {
        let written = exchange::write_workbook(&records, names).expect("a workbook");
        let saved = saved_by_libreoffice(&written, folder.path());
        let read = exchange::read_workbook(&saved).expect("a bundle").records;
        assert_eq!(exchange::write_folder(&read, Names::Canonical), canonical, "{names:?}");
    }
}

#[test]
#[ignore = "needs LibreOffice; cargo xtask test runs it"]
fn a_template_survives_a_spreadsheet_program() {
    let folder = tempfile::tempdir().expect("a folder");
    for lang in Lang::ALL {
        let saved = saved_by_libreoffice(&exchange::template(lang).expect("a template"), folder.path());
        let refused = exchange::read_workbook(&saved).expect_err("an empty programme table");
        assert_eq!(refused.problems.len(), 1, "{:?}", refused.problems);
    }
}
