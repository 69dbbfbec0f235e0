//! `rinnalla check`: reads a bundle and prints every error and warning.

use casework::Records;
use words::{Arg, Words};

use crate::Ended;
use crate::args::CheckArgs;
use crate::commands::each_bundle;
use crate::output::Output;

pub(crate) fn run(args: &CheckArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    each_bundle(&args.path, words, output, |bundle, told| {
        told.out = format!("{}\n", summary(&bundle.records, bundle.warnings.len(), words));
        Ok(())
    })
}

fn summary(records: &Records, warnings: usize, words: &Words) -> String {
    let count = |rows: usize| Arg::Count(i64::try_from(rows).unwrap_or(i64::MAX));
    words.say(
        "check-passed",
        &[
            ("programme", Arg::from(records.programme.name.as_str())),
            ("clients", count(records.clients.len())),
            ("activities", count(records.activities.len())),
            ("jobs", count(records.jobs.len())),
            ("warnings", count(warnings)),
        ],
    )
}
