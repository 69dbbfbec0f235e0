//! What is deployed: the container file is built from this tree's toolchain as nobody in particular, and its
//! settings, times and sizes are those of the program.

use std::collections::BTreeSet;

use crate::run::root;

const CONTAINER: &str = "deploy/Containerfile";

pub(super) fn faults() -> anyhow::Result<Vec<String>> {
    let container = read(CONTAINER)?;
    let steps = steps(&container);
    let mut faults = images(&steps, &read("rust-toolchain.toml")?);
    faults.extend(last_stage(&steps));
    faults.extend(copied(&steps, &read("deploy/.containerignore")?));
    faults.extend(variables(&read("docs/reference/configuration.md")?)?);
    faults.extend(limits()?);
    Ok(faults.into_iter().map(|fault| format!("deploy: {fault}")).collect())
}

fn read(file: &str) -> anyhow::Result<String> {
    Ok(std::fs::read_to_string(root().join(file))?)
}

/// Instructions with their arguments, continued lines joined.
fn steps(container: &str) -> Vec<(String, String)> {
    let joined = container.replace("\\\n", " ");
    let lines = joined.lines().filter(|line| !line.starts_with('#'));
    let steps = lines.filter_map(|line| line.split_once(' '));
    steps.map(|(step, rest)| (step.to_owned(), rest.trim().to_owned())).collect()
}

/// Images have a tag, and the one that builds has the toolchain of this tree.
fn images(steps: &[(String, String)], toolchain: &str) -> Vec<String> {
    let channel = toolchain.split('"').nth(1).unwrap_or_default();
    let images: Vec<&str> = steps
        .iter()
        .filter(|(step, _)| step == "FROM")
        .filter_map(|(_, rest)| rest.split(' ').next())
        .collect();
    let loose = images.iter().filter(|image| !image.contains(':') || image.ends_with(":latest"));
    let mut faults: Vec<String> = loose.map(|image| format!("{image} has no version")).collect();
    if !images.first().is_some_and(|image| image.contains(&format!("rust:{channel}-"))) {
        faults.push(format!("the container is not built with {channel}"));
    }
    faults
}

/// What runs is nobody's in particular, is looked after, and holds no secret.
fn last_stage(steps: &[(String, String)]) -> Vec<String> {
    let begins = steps.iter().rposition(|(step, _)| step == "FROM").unwrap_or_default();
    let last = &steps[begins..];
    let mut faults = Vec::new();
    for needed in ["USER", "HEALTHCHECK", "VOLUME", "EXPOSE", "ENTRYPOINT"] {
        if !last.iter().any(|(step, _)| step == needed) {
            faults.push(format!("the container has no {needed}"));
        }
    }
    let user = last.iter().rfind(|(step, _)| step == "USER").map_or("", |(_, user)| user);
    if user.starts_with('0') || !user.starts_with(|first: char| first.is_ascii_digit()) {
        faults.push("the container runs as root, or as a user without a number".to_owned());
    }
    let told = ["PASSWORD", "SECRET", "TOKEN", "KEY"];
    for (step, rest) in steps.iter().filter(|(step, _)| step == "ENV" || step == "ARG" || step == "ADD") {
        if step == "ADD" || told.iter().any(|word| rest.to_uppercase().contains(word)) {
            faults.push(format!("{step} {rest} has no place in a container"));
        }
    }
    faults
}

/// What is copied is there and is let in.
fn copied(steps: &[(String, String)], ignored: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (_, rest) in steps.iter().filter(|(step, rest)| step == "COPY" && !rest.starts_with("--from")) {
        let names: Vec<&str> = rest.split_whitespace().collect();
        for name in &names[..names.len().saturating_sub(1)] {
            if !root().join(name).exists() || !ignored.lines().any(|line| line == format!("!{name}")) {
                faults.push(format!("{name} is copied into the container and is not there or not let in"));
            }
        }
    }
    faults
}

/// Every variable that deployment and the guide name is one of the program's.
fn variables(reference: &str) -> anyhow::Result<Vec<String>> {
    let known: BTreeSet<&str> = names(reference).chain(["RINNALLA_CONFIG"]).collect();
    let mut files = vec!["docs/guide/operator.md".to_owned()];
    files.extend(super::files()?.into_iter().filter(|file| file.starts_with("deploy/")));
    let mut faults = Vec::new();
    for file in files {
        let text = read(&file)?;
        let unknown = names(&text).filter(|name| !known.contains(name));
        faults.extend(unknown.map(|name| format!("{file} names {name}, which there is not")));
    }
    Ok(faults)
}

/// Variables named in a text.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("RINNALLA_").map(|(at, _)| {
        let rest = &text[at..];
        let end = rest.find(|each: char| !each.is_ascii_uppercase() && each != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}

/// A proxy lets through what the program takes, and a stop is waited for longer than the program's time of grace.
fn limits() -> anyhow::Result<Vec<String>> {
    let mut faults = Vec::new();
    let most = number_after(&read("crates/app/src/bundle.rs")?, "MOST_BYTES: usize = ");
    for (file, before) in [("deploy/nginx.conf", "client_max_body_size "), ("deploy/Caddyfile", "max_size ")]
    {
        if number_after(&read(file)?, before) <= most {
            faults.push(format!("{file} lets no file of {most:?} MB through"));
        }
    }
    let grace = number_after(&read("crates/server/src/serve.rs")?, "GRACE: Duration = Duration::from_secs(");
    if number_after(&read("deploy/rinnalla.service")?, "TimeoutStopSec=") <= grace {
        faults.push("deploy/rinnalla.service waits no longer than the program for a stop".to_owned());
    }
    Ok(faults)
}

/// The number that follows these words.
fn number_after(text: &str, before: &str) -> Option<u64> {
    let (_, rest) = text.split_once(before)?;
    rest.split(|each: char| !each.is_ascii_digit()).next()?.parse().ok()
}
