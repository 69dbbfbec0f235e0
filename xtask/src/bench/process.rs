//! A whole process, from its start to its end.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

/// What one run took.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    /// Seconds by the clock on the wall.
    pub(super) seconds: f64,
    /// The most memory at once, in kibibytes, by the system's own account.
    pub(super) peak_kib: u64,
}

/// Runs a command to its end under GNU time, its output thrown away.
pub(super) fn measure(program: &Path, args: &[String]) -> anyhow::Result<Measured> {
    let output = Command::new("/usr/bin/time")
        .args(["-f", "%e %M"])
        .arg(program)
        .args(args)
        .stdout(Stdio::null())
        .output()
        .context("GNU time is not here: apt-get install time")?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{} failed: {told}", program.display());
    let line = told.lines().last().unwrap_or_default();
    let (seconds, peak) = line.split_once(' ').with_context(|| format!("not a time: {line}"))?;
    Ok(Measured { seconds: seconds.parse()?, peak_kib: peak.trim().parse()? })
}
