//! The commands, one file each.

pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod convert;
pub(crate) mod database;
pub(crate) mod deadlines;
pub(crate) mod demo;
pub(crate) mod fidelity;
pub(crate) mod records;
pub(crate) mod serve;
pub(crate) mod settings;
pub(crate) mod template;
pub(crate) mod user;
pub(crate) mod what_if;

use std::path::Path;
use std::time::Duration;

use exchange::{Bundle, Problem, Refused};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use words::{Arg, Words};

use crate::Ended;
use crate::input::{Found, Source, find};
use crate::output::Output;

/// What one bundle gave: lines for standard output and standard error.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) out: String,
    pub(crate) errors: Vec<String>,
    pub(crate) is_bad: bool,
}

/// How many bundles are read before the first of them is printed; bounds the memory of a long list.
const BATCH: usize = 64;

/// Reads every bundle under the path, both cores at work, and prints what `tell` makes of each in the order of
/// their names. A bundle that is refused is told on standard error, and the others go on.
pub(crate) fn each_bundle(
    path: &Path,
    words: &Words,
    output: &mut Output,
    tell: impl Fn(&Bundle, &mut Told) -> anyhow::Result<()> + Sync,
) -> anyhow::Result<Ended> {
    let sources = match find(path) {
        Found::One(source) => vec![source],
        Found::Many(sources) => sources,
        Found::Nothing(why) => {
            output.error(&not_a_bundle(path, why, words));
            return Ok(Ended::BadInput);
        }
    };
    let several = sources.len() > 1;
    let progress = progress(sources.len() as u64);
    let mut ended = Ended::Done;
    for batch in sources.chunks(BATCH) {
        let told: Vec<anyhow::Result<Told>> = batch
            .par_iter()
            .map(|source| {
                let told = of_source(source, several, words, &tell);
                progress.inc(1);
                told
            })
            .collect();
        for told in told {
            let told = told?;
            output.raw(told.out.as_bytes())?;
            told.errors.iter().for_each(|line| output.error(line));
            if told.is_bad {
                ended = Ended::BadInput;
            }
        }
    }
    progress.finish_and_clear();
    output.finish()?;
    Ok(ended)
}

/// Reads the one bundle at the path; a refusal is told and gives `None`.
pub(crate) fn one_bundle(path: &Path, words: &Words, output: &mut Output) -> Option<Bundle> {
    let source = match find(path) {
        Found::One(source) => source,
        Found::Many(_) => {
            output.error(&not_a_bundle(path, "path-several-bundles", words));
            return None;
        }
        Found::Nothing(why) => {
            output.error(&not_a_bundle(path, why, words));
            return None;
        }
    };
    let mut told = Told::default();
    let bundle = read(&source, false, words, &mut told);
    told.errors.iter().for_each(|line| output.error(line));
    bundle
}

fn of_source(
    source: &Source,
    several: bool,
    words: &Words,
    tell: &(impl Fn(&Bundle, &mut Told) -> anyhow::Result<()> + Sync),
) -> anyhow::Result<Told> {
    let mut told = Told::default();
    if let Some(bundle) = read(source, several, words, &mut told) {
        tell(&bundle, &mut told)?;
    }
    Ok(told)
}

fn read(source: &Source, several: bool, words: &Words, told: &mut Told) -> Option<Bundle> {
    let before = if several { format!("{}: ", source.path().display()) } else { String::new() };
    let mut note = |problems: &[Problem]| told.errors.extend(tell_problems(problems, &before, words));
    match source.read() {
        Ok(Ok(bundle)) => {
            note(&bundle.warnings);
            return Some(bundle);
        }
        Ok(Err(Refused { problems })) => note(&problems),
        Err(fault) => told.errors.push(format!("{}: {fault:#}", words.get("severity-error"))),
    }
    told.is_bad = true;
    None
}

/// Each problem as a line, its severity first.
pub(crate) fn tell_problems(problems: &[Problem], before: &str, words: &Words) -> Vec<String> {
    let line = |problem: &Problem| {
        let severity = match problem.severity() {
            exchange::Severity::Error => "severity-error",
            exchange::Severity::Warning => "severity-warning",
        };
        format!(
            "{}: {before}{}",
            words.get(severity),
            exchange::in_words(problem, words, exchange::Names::Canonical)
        )
    };
    problems.iter().map(line).collect()
}

fn not_a_bundle(path: &Path, why: &str, words: &Words) -> String {
    let path = path.display().to_string();
    format!("{}: {}", words.get("severity-error"), words.say(why, &[("path", Arg::from(path))]))
}

/// A bar of programmes on a terminal, a spinner for one, nothing in a pipe.
fn progress(programmes: u64) -> ProgressBar {
    const AFTER: Duration = Duration::from_millis(200);
    if programmes == 1 {
        let spinner = ProgressBar::new_spinner();
        spinner.enable_steady_tick(AFTER);
        return spinner;
    }
    let bar = ProgressBar::new(programmes);
    if let Ok(style) = ProgressStyle::with_template("{bar:40.cyan} {pos}/{len}") {
        bar.set_style(style);
    }
    bar
}
