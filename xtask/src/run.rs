//! Runs other programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// Runs a program in the root of the repository; fails when it fails.
pub(crate) fn run(program: &str, args: &[&str], environment: &[(&str, &str)]) -> anyhow::Result<()> {
    run_in(".", program, args, environment)
}

/// Runs a program in a folder of the repository; fails when it fails.
pub(crate) fn run_in(
    folder: &str,
    program: &str,
    args: &[&str],
    environment: &[(&str, &str)],
) -> anyhow::Result<()> {
    println!("\n== {program} {}", args.join(" "));
    let status = Command::new(program)
        .args(args)
        .envs(environment.iter().copied())
        .current_dir(root().join(folder))
        .status()
        .with_context(|| format!("cannot start {program}"))?;
    ensure!(status.success(), "{program} {} failed", args.join(" "));
    Ok(())
}

/// Whether a program is on this machine.
pub(crate) fn has(program: &str, args: &[&str]) -> bool {
    Command::new(program).args(args).output().is_ok_and(|output| output.status.success())
}

/// Whether a program is on this machine and prints these words.
pub(crate) fn prints(program: &str, args: &[&str], words: &str) -> bool {
    let output = Command::new(program).args(args).output();
    output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains(words))
}
