//! `rinnalla import` and `export`: records into the database and out of it, for whoever has the machine.

use app::bundle;
use exchange::Names;
use store::records::Merge;
use words::{Arg, Words};

use crate::Ended;
use crate::args::{ExportArgs, ImportArgs};
use crate::commands::convert::write_records;
use crate::commands::one_bundle;
use crate::output::Output;
use crate::service::{Config, open};

pub(crate) fn import(args: &ImportArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let Some(bundle) = one_bundle(&args.path, words, output) else { return Ok(Ended::BadInput) };
    let service = open(&Config::read(args.config.config.as_deref())?)?;
    let name = args.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let programme = bundle.records.programme.name.as_str().to_owned();
    let merge = if args.dry_run {
        bundle::plan_by_operator(&service, &bundle.records)?
    } else {
        bundle::import_by_operator(&service, bundle.records, &name)?
    };
    for table in merge.tables.iter().filter(|table| !table.verdicts.is_empty()) {
        let one = Merge { tables: vec![table.clone()] };
        let name = words.get(&format!("table-{}", table.table));
        output.line(&format!("  {name}: {}", counts(one.counts(), words)))?;
    }
    let key = if args.dry_run { "import-would" } else { "import-done" };
    let told = counts(merge.counts(), words);
    output.line(&words.say(key, &[("programme", Arg::from(programme)), ("counts", Arg::from(told))]))?;
    output.finish()?;
    Ok(Ended::Done)
}

fn counts((added, updated, unchanged): (i64, i64, i64), words: &Words) -> String {
    let args = [
        ("added", Arg::Count(added)),
        ("updated", Arg::Count(updated)),
        ("unchanged", Arg::Count(unchanged)),
    ];
    words.say("import-counts", &args)
}

pub(crate) fn export(args: &ExportArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let service = open(&Config::read(args.config.config.as_deref())?)?;
    match bundle::export_by_operator(&service, &args.programme) {
        Ok(records) => write_records(&args.out, &records, Names::Canonical, words, output),
        Err(app::Error::NotFound(_)) => {
            output.error(&words.get("fault-programme-unknown"));
            Ok(Ended::BadInput)
        }
        Err(error) => Err(error.into()),
    }
}
