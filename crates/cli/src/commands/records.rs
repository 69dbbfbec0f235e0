//! `rinnalla import` and `export`: records into the database and out of it, for whoever has the machine.

use std::path::Path;

use anyhow::Context;
use app::Service;
use app::bundle;
use exchange::mapping::{self, Kept, Mapping, Sheet};
use exchange::{Bundle, CsvFile, Names, Refused};
use store::records::Merge;
use words::{Arg, Words};

use crate::Ended;
use crate::args::{ExportArgs, ImportArgs};
use crate::commands::convert::write_records;
use crate::commands::{one_bundle, tell_problems};
use crate::output::Output;
use crate::service::{Config, open};

pub(crate) fn import(args: &ImportArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let config = Config::read(args.config.config.as_deref())?;
    let (bundle, service) = match &args.mapping {
        // What a mapped sheet names is looked for in the database.
        Some(mapping) => {
            let service = open(&config)?;
            (mapped(&args.path, mapping, &service, words, output)?, Some(service))
        }
        None => (one_bundle(&args.path, words, output), None),
    };
    let Some(bundle) = bundle else { return Ok(Ended::BadInput) };
    let service = service.map_or_else(|| open(&config), Ok)?;
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

/// The bundle that a spreadsheet of another shape becomes by a mapping; what is wrong is told.
fn mapped(
    path: &Path,
    mapping: &Path,
    service: &Service,
    words: &Words,
    output: &mut Output,
) -> anyhow::Result<Option<Bundle>> {
    let text = std::fs::read_to_string(mapping).with_context(|| mapping.display().to_string())?;
    let (sheets, mapping) = (sheets(path)?, Mapping::from_toml(&text));
    let programme = mapping.as_ref().ok().and_then(|mapping| mapping.programme.get("programme_id"));
    let kept = programme.map(|id| bundle::kept_by_operator(service, id)).transpose()?.flatten();
    let kept = kept.as_ref().map(Kept::of).unwrap_or_default();
    let read = mapping.and_then(|mapping| mapping::apply(&sheets?, &mapping, &kept));
    let (bundle, problems) = match read {
        Ok(bundle) => {
            let warnings = bundle.warnings.clone();
            (Some(bundle), warnings)
        }
        Err(refused) => (None, refused.problems),
    };
    for line in tell_problems(&problems, "", words) {
        output.error(&line);
    }
    Ok(bundle)
}

/// The sheets of a workbook, a CSV file, or a zip or folder of CSV files.
fn sheets(path: &Path) -> anyhow::Result<Result<Vec<Sheet>, Refused>> {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = |path: &Path| std::fs::read(path).with_context(|| path.display().to_string());
    if !path.is_dir() {
        return Ok(mapping::read_sheets(&name(path), &bytes(path)?));
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
            files.push(CsvFile { name: name(&path), bytes: bytes(&path)? });
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(mapping::read_sheet_files(&files))
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
