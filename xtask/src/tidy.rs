//! `cargo xtask tidy`: what no compiler checks.

mod deploy;
mod documents;
mod edges;
mod sizes;

use anyhow::bail;

/// Runs every check and tells all faults at once.
pub(crate) fn run() -> anyhow::Result<()> {
    println!("\n== tidy");
    let mut faults = edges::faults()?;
    faults.extend(sizes::faults()?);
    faults.extend(documents::faults()?);
    faults.extend(deploy::faults()?);
    if faults.is_empty() {
        println!("tidy: nothing to mend");
        return Ok(());
    }
    for fault in &faults {
        eprintln!("tidy: {fault}");
    }
    bail!("{} things to mend", faults.len())
}

/// The files that git knows and those it would add.
fn files() -> anyhow::Result<Vec<String>> {
    let output = std::process::Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(crate::run::root())
        .output()?;
    Ok(String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect())
}
