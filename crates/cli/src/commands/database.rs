//! `migrate`, `backup`, `restore` and `doctor`: the database, for whoever has the machine.

use std::path::Path;

use anyhow::bail;
use store::backup::Proof;
use store::{Location, Store, Verified};
use words::{Arg, Words};

use crate::Ended;
use crate::args::{ConfigArg, FileArgs, OperatorArgs};
use crate::output::Output;
use crate::service::{Config, make_private, millis};

fn located(config: &ConfigArg) -> anyhow::Result<(Config, Location)> {
    let config = Config::read(config.config.as_deref())?;
    let location = Location::of(&config.database_url);
    Ok((config, location))
}

pub(crate) fn migrate(args: &OperatorArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let (_, location) = located(&args.config)?;
    make_private(&location)?;
    let applied = location.migrate(millis())?;
    let key = if applied.is_empty() { "migrate-none" } else { "migrate-done" };
    let version = store::newest_schema().to_string();
    output.line(&words.say(key, &[("version", Arg::from(version))]))?;
    output.finish()?;
    Ok(Ended::Done)
}

pub(crate) fn backup(args: &FileArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let (_, location) = located(&args.config)?;
    let Some(path) = location.path() else {
        output.error(&words.get("backup-postgresql"));
        return Ok(Ended::BadInput);
    };
    if !path.exists() {
        output.error(&words.say("path-not-found", &[("path", Arg::from(path.display().to_string()))]));
        return Ok(Ended::BadInput);
    }
    let proof = store::backup::backup(path, &args.file)?;
    output.line(&proved("backup-done", &args.file, &proof, words))?;
    ended(&proof.log, words, output)
}

pub(crate) fn restore(args: &FileArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let (_, location) = located(&args.config)?;
    let Some(path) = location.path() else {
        output.error(&words.get("restore-postgresql"));
        return Ok(Ended::BadInput);
    };
    let (proof, kept) = store::backup::restore(&args.file, path)?;
    output.line(&proved("restore-done", path, &proof, words))?;
    if let Some(kept) = kept {
        output.line(&words.say("restore-kept", &[("path", Arg::from(kept.display().to_string()))]))?;
    }
    ended(&proof.log, words, output)
}

/// Tells where chains of the access log are broken, which makes the end a bad one.
fn ended(verified: &Verified, words: &Words, output: &mut Output) -> anyhow::Result<Ended> {
    output.finish()?;
    for broken in &verified.broken {
        let programme = Arg::from(broken.programme.to_string());
        let args = [("programme", programme), ("entry", Arg::from(broken.seq.to_string()))];
        output.error(&words.say("doctor-broken", &args));
    }
    Ok(if verified.broken.is_empty() { Ended::Done } else { Ended::BadInput })
}

fn proved(key: &str, path: &Path, proof: &Proof, words: &Words) -> String {
    let args = [
        ("path", Arg::from(path.display().to_string())),
        ("entries", Arg::Count(i64::try_from(proof.log.entries).unwrap_or(i64::MAX))),
    ];
    words.say(key, &args)
}

pub(crate) fn doctor(args: &OperatorArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let (config, location) = located(&args.config)?;
    for doubt in config.doubts() {
        output.line(&format!("! {doubt}"))?;
    }
    if location.path().is_some_and(|path| !path.exists()) {
        bail!("there is no database yet: rinnalla migrate makes one");
    }
    let store = Store::open(location.clone())?;
    let version = Arg::from(store::newest_schema().to_string());
    output.line(&words.say("doctor-schema", &[("version", version)]))?;
    let verified: store::Result<_> = store.read(store::verify_log);
    let verified = verified?;
    let args = [
        ("entries", Arg::Count(i64::try_from(verified.entries).unwrap_or(i64::MAX))),
        ("chains", Arg::Count(i64::try_from(verified.chains).unwrap_or(i64::MAX))),
    ];
    if verified.broken.is_empty() {
        output.line(&words.say("doctor-log", &args))?;
    }
    if let Some(path) = location.path() {
        drop(store);
        store::backup::prove(path)?;
        output.line(&words.get("doctor-pages"))?;
    }
    ended(&verified, words, output)
}
