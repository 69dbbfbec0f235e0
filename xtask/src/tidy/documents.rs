//! The documents tell the truth: what they name in code style and link to exists, and every crate is named.

use std::path::Path;

use crate::run::root;

pub(super) fn faults() -> anyhow::Result<Vec<String>> {
    let files = super::files()?;
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| is_document(file)) {
        let text = std::fs::read_to_string(root().join(file))?;
        let folder = Path::new(file).parent().unwrap_or(Path::new(""));
        for name in links(&text).filter(|name| !exists(&folder.join(name))) {
            faults.push(format!("{file} links to {name}, which does not exist"));
        }
        for name in paths(&text).filter(|name| !exists(Path::new(name))) {
            faults.push(format!("{file} names {name}, which does not exist"));
        }
    }
    let architecture = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap_or_default();
    for entry in std::fs::read_dir(root().join("crates"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !architecture.contains(&format!("`{name}`")) {
            faults.push(format!("ARCHITECTURE.md does not name the crate {name}"));
        }
    }
    Ok(faults)
}

/// The cases were written elsewhere and tell of the sources that they came from.
fn is_document(file: &str) -> bool {
    file.ends_with(".md") && !file.starts_with("testdata/cases/")
}

fn exists(path: &Path) -> bool {
    root().join(path).exists()
}

/// Targets of links within the repository.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter_map(|target| {
        let target = target.split('#').next().unwrap_or_default();
        (!target.is_empty() && !target.contains("://") && !target.starts_with("mailto:")).then_some(target)
    })
}

/// Words in code style that look like a path of this repository.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    const ROOMS: &[&str] = &["crates/", "xtask/", "docs/", "testdata/", ".ci/", ".cargo/", "deploy/"];
    text.split('`').skip(1).step_by(2).filter(|word| {
        ROOMS.iter().any(|room| word.starts_with(room)) && !word.contains([' ', '*', '<', '{', '…'])
    })
}
