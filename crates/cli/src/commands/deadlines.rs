//! `rinnalla deadlines`: who must do what by when.

use exchange::Bundle;
use measures::Index;
use measures::deadlines::deadlines;
use words::{Arg, Words};

use crate::Ended;
use crate::args::DeadlinesArgs;
use crate::commands::{Told, each_bundle};
use crate::json::Deadlines;
use crate::output::Output;
use crate::text::{Styles, deadlines as page};

pub(crate) fn run(args: &DeadlinesArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let styles = Styles::of(output);
    each_bundle(&args.path, words, output, |bundle, told| tell(args, words, styles, bundle, told))
}

fn tell(
    args: &DeadlinesArgs,
    words: &Words,
    styles: Styles,
    bundle: &Bundle,
    told: &mut Told,
) -> anyhow::Result<()> {
    let records = &bundle.records;
    let index = Index::new(records);
    let mut found = deadlines(&index, args.as_of, args.scale.unwrap_or(records.programme.scale));
    if let Some(id) = &args.staff {
        let person = records.staff.keyed().find(|(_, person)| person.id.as_str() == id).map(|(key, _)| key);
        if person.is_none() {
            let text = words.say("deadlines-no-staff", &[("staff", Arg::from(id.as_str()))]);
            told.errors.push(format!("{}: {text}", words.get("severity-error")));
            told.is_bad = true;
            return Ok(());
        }
        found.retain(|deadline| deadline.who == person);
    }
    if args.json {
        told.out = serde_json::to_string(&Deadlines::of(records, args.as_of, &found, words))?;
        told.out.push('\n');
    } else {
        told.out = page::page(records, args.as_of, &found, words, styles);
    }
    Ok(())
}
