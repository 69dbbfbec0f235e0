//! `cargo xtask test`: everything that decides whether the tree is good. Continuous integration runs this and
//! nothing else.

use crate::run::{has, prints, run as call};
use crate::tidy;

/// The version of cargo-deny that the project is checked with.
const CARGO_DENY: &str = "0.20.2";
/// How many mutated bundles the fuzz test reads here; `cargo test` alone reads fewer.
const FUZZ_ROUNDS: &str = "20000";

pub(crate) fn run() -> anyhow::Result<()> {
    call("cargo", &["fmt", "--all", "--", "--check"], &[])?;
    tidy::run()?;
    call("cargo", &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"], &[])?;
    call("cargo", &["test", "--workspace", "--locked"], &[("RINNALLA_FUZZ_ROUNDS", FUZZ_ROUNDS)])?;
    call("cargo", &["doc", "--workspace", "--no-deps", "--locked"], &[("RUSTDOCFLAGS", "-D warnings")])?;
    licences()?;
    workbook_in_a_spreadsheet_program()
}

/// Licences, duplicate versions and sources of every dependency.
fn licences() -> anyhow::Result<()> {
    if !prints("cargo", &["deny", "--version"], CARGO_DENY) {
        call("cargo", &["install", "cargo-deny", "--version", CARGO_DENY, "--locked", "--quiet"], &[])?;
    }
    // The advisory database is a git repository that a build without the open internet cannot reach.
    call("cargo", &["deny", "--locked", "check", "licenses", "bans", "sources"], &[])
}

/// The template and an exported workbook are opened and saved by LibreOffice and read back unchanged.
fn workbook_in_a_spreadsheet_program() -> anyhow::Result<()> {
    if !has("soffice", &["--version"]) {
        call("apt-get", &["update", "-qq"], &[])?;
        let packages = ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc-nogui"];
        call("apt-get", &packages, &[("DEBIAN_FRONTEND", "noninteractive")])?;
    }
    let test = ["test", "--locked", "--package", "cli", "--test", "spreadsheet", "--", "--ignored"];
    call("cargo", &test, &[])
}
