//! `cargo xtask test`: everything that decides whether the tree is good. Continuous integration runs this and
//! nothing else.

mod browser;
pub(crate) mod postgresql;

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
    {
        let server = postgresql::Server::start(postgresql::Disk::Spared)?;
        let authority = server.authority();
        let settings = [
            ("RINNALLA_FUZZ_ROUNDS", FUZZ_ROUNDS),
            (postgresql::VARIABLE, server.address()),
            (postgresql::AUTHORITY, authority.to_str().unwrap_or_default()),
        ];
        call("cargo", &["test", "--workspace", "--locked"], &settings)?;
    }
    call("cargo", &["doc", "--workspace", "--no-deps", "--locked"], &[("RUSTDOCFLAGS", "-D warnings")])?;
    licences()?;
    workbook_in_a_spreadsheet_program()?;
    browser::run()
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
        install(&["libreoffice-calc-nogui"])?;
    }
    let test = ["test", "--locked", "--package", "cli", "--test", "spreadsheet", "--", "--ignored"];
    call("cargo", &test, &[])
}

/// Installs packages of the system.
pub(crate) fn install(packages: &[&str]) -> anyhow::Result<()> {
    call("apt-get", &["update", "-qq"], &[])?;
    let mut line = vec!["install", "-y", "-qq", "--no-install-recommends"];
    line.extend(packages);
    call("apt-get", &line, &[("DEBIAN_FRONTEND", "noninteractive")])
}
