//! Every page in a real browser: three languages, two widths, keyboard, without script, with axe.

use super::install;
use crate::run::{has, run_in};

pub(crate) fn run() -> anyhow::Result<()> {
    let mut missing = Vec::new();
    if !has("chromium", &["--version"]) {
        missing.extend(["chromium", "fonts-dejavu-core"]);
    }
    if !has("npm", &["--version"]) {
        missing.extend(["nodejs", "npm"]);
    }
    if !missing.is_empty() {
        install(&missing)?;
    }
    run_in(".", "cargo", &["build", "--locked", "--package", "cli"], &[])?;
    run_in("web", "npm", &["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], &[])?;
    run_in("web", "npm", &["run", "types"], &[])?;
    run_in("web", "npm", &["test"], &[])
}
