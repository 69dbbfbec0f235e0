//! Which room may use what: the table of ARCHITECTURE.md, as a check.

use cargo_metadata::{DependencyKind, MetadataCommand};

/// What each crate may depend on.
const MAY_USE: &[(&str, &[&str])] = &[
    ("casework", &["ecow", "jiff", "rust_decimal", "thiserror"]),
    (
        "measures",
        &[
            "casework",
            "num-bigint",
            "num-rational",
            "num-traits",
            "rayon",
            "rust_decimal",
            "serde",
            "thiserror",
            "toml",
        ],
    ),
    ("words", &["fluent-bundle", "unic-langid"]),
    (
        "exchange",
        &[
            "calamine",
            "casework",
            "ecow",
            "hashbrown",
            "memchr",
            "rayon",
            "rust_decimal",
            "rust_xlsxwriter",
            "serde",
            "thiserror",
            "toml",
            "unicode-normalization",
            "words",
            "zip",
        ],
    ),
    ("phrases", &["casework", "measures", "words"]),
    (
        "store",
        &[
            "casework",
            "postgres",
            "rusqlite",
            "rust_decimal",
            "rustls",
            "rustls-native-certs",
            "serde_json",
            "sha2",
            "thiserror",
            "tokio-postgres-rustls",
            "uuid",
        ],
    ),
    (
        "app",
        &[
            "argon2",
            "casework",
            "exchange",
            "measures",
            "ring",
            "rust-stemmers",
            "sha2",
            "store",
            "strsim",
            "thiserror",
            "uuid",
            "words",
        ],
    ),
    (
        "server",
        &[
            "app",
            "askama",
            "axum",
            "casework",
            "exchange",
            "icalendar",
            "measures",
            "phrases",
            "prometheus-client",
            "serde",
            "serde_json",
            "tokio",
            "tower-http",
            "tracing",
            "uuid",
            "words",
        ],
    ),
    (
        "cli",
        &[
            "anyhow",
            "app",
            "casework",
            "clap",
            "clap_complete",
            "exchange",
            "getrandom",
            "indicatif",
            "jiff",
            "measures",
            "mimalloc",
            "phrases",
            "rayon",
            "serde",
            "serde_json",
            "server",
            "store",
            "sys-locale",
            "tempfile",
            "thiserror",
            "tokio",
            "toml",
            "tracing",
            "tracing-subscriber",
            "unicode-width",
            "words",
        ],
    ),
    (
        "bench",
        &[
            "anyhow", "app", "axum", "casework", "clap", "exchange", "mimalloc", "postgres", "rusqlite",
            "server", "store", "testkit", "tokio", "uuid",
        ],
    ),
    ("testkit", &["casework", "exchange", "postgres", "rusqlite", "serde", "store", "tempfile", "toml"]),
    ("xtask", &["anyhow", "cargo_metadata", "clap", "csv", "rcgen", "serde", "tempfile", "testkit"]),
];

/// Crates that are pure: no file, network or clock in their sources.
const PURE: &[&str] = &["casework", "measures", "words", "exchange", "phrases"];
const IMPURE: &[&str] = &["std::fs", "std::net", "std::env", "std::process", "SystemTime", "Instant::now"];

/// Edges that are not in the table, and crates that are not.
pub(super) fn faults() -> anyhow::Result<Vec<String>> {
    let metadata = MetadataCommand::new().no_deps().current_dir(crate::run::root()).exec()?;
    let mut faults = Vec::new();
    for package in metadata.workspace_packages() {
        let name = package.name.as_str();
        let Some((_, may_use)) = MAY_USE.iter().find(|(room, _)| *room == name) else {
            faults.push(format!("{name} is in no row of the table of edges (xtask/src/tidy/edges.rs)"));
            continue;
        };
        let normal = package.dependencies.iter().filter(|edge| edge.kind == DependencyKind::Normal);
        for edge in normal.filter(|edge| !may_use.contains(&edge.name.as_str())) {
            faults.push(format!("{name} must not use {}", edge.name));
        }
    }
    faults.extend(impure()?);
    Ok(faults)
}

fn impure() -> anyhow::Result<Vec<String>> {
    let mut faults = Vec::new();
    for file in super::files()? {
        let is_pure = PURE.iter().any(|room| file.starts_with(&format!("crates/{room}/src/")));
        if !is_pure || !file.ends_with(".rs") {
            continue;
        }
        let text = std::fs::read_to_string(crate::run::root().join(&file)).unwrap_or_default();
        let found = IMPURE.iter().filter(|word| text.contains(**word));
        faults.extend(found.map(|word| format!("{file} is pure and must not name {word}")));
    }
    Ok(faults)
}
