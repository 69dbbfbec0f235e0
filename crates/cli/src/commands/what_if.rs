//! `rinnalla what-if`: assume figures, and find the cheapest way to a band.

use measures::what_if::{self, Change, Effort, InvalidChange, Plan, Unreachable};
use measures::{Assessment, Index, assess};
use words::{Arg, Words};

use crate::Ended;
use crate::args::WhatIfArgs;
use crate::commands::one_bundle;
use crate::json::WhatIf;
use crate::output::Output;
use crate::text::{Styles, what_if as page};

pub(crate) fn run(args: &WhatIfArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    if args.set.is_empty() && args.reach.is_none() {
        return Ok(wrong(&words.get("whatif-nothing-asked"), words, output));
    }
    let (changes, effort) = match (changes(args, words), effort(args, words)) {
        (Ok(changes), Ok(effort)) => (changes, effort),
        (Err(fault), _) | (_, Err(fault)) => return Ok(wrong(&fault, words, output)),
    };
    let Some(bundle) = one_bundle(&args.path, words, output) else { return Ok(Ended::BadInput) };
    let index = Index::new(&bundle.records);
    let before = assess(&index, args.as_of, args.scale.unwrap_or(bundle.records.programme.scale));
    let after = match assumed(&before, &changes, words) {
        Ok(after) => after,
        Err(fault) => return Ok(wrong(&fault, words, output)),
    };
    let plan = args.reach.map(|band| what_if::cheapest(&after, band, &effort));
    tell(args, &bundle.records, &before, &after, plan.as_ref(), words, output)?;
    output.finish()?;
    Ok(Ended::Done)
}

fn tell(
    args: &WhatIfArgs,
    records: &casework::Records,
    before: &Assessment,
    after: &Assessment,
    plan: Option<&Result<Plan, Unreachable>>,
    words: &Words,
    output: &mut Output,
) -> anyhow::Result<()> {
    if args.json {
        let wire = WhatIf::of(records.programme.id.as_str(), before, after, plan, words);
        return output.line(&serde_json::to_string(&wire)?);
    }
    let styles = Styles::of(output);
    output.line(&page::changed(before, after, words, styles))?;
    match (args.reach, plan) {
        (Some(band), Some(Ok(plan))) => output.line(&page::plan(plan, after, band, words, styles)),
        (_, Some(Err(why))) => output.line(&page::unreachable(why, words)),
        _ => Ok(()),
    }
}

fn wrong(text: &str, words: &Words, output: &mut Output) -> Ended {
    output.error(&format!("{}: {text}", words.get("severity-error")));
    Ended::WrongUsage
}

/// The changes as typed, with the text of each for messages.
fn changes<'a>(args: &'a WhatIfArgs, words: &Words) -> Result<Vec<(&'a str, Change)>, String> {
    let read = |text: &'a String| {
        let change =
            text.parse().map_err(|_| words.say("whatif-form", &[("change", Arg::from(text.as_str()))]))?;
        Ok((text.as_str(), change))
    };
    args.set.iter().map(read).collect()
}

fn effort(args: &WhatIfArgs, words: &Words) -> Result<Effort, String> {
    let mut effort = Effort::default();
    let shapes = measures::scale::scale(casework::ScaleId::Fi25).items.all();
    for text in &args.effort {
        let item = text.split('=').next().unwrap_or_default().trim();
        let is_known = shapes.iter().any(|shape| shape.code == item || shape.number.to_string() == item);
        if !is_known {
            return Err(words.say("whatif-no-item", &[("change", Arg::from(text.as_str()))]));
        }
        effort
            .set(text)
            .map_err(|_| words.say("whatif-effort-form", &[("effort", Arg::from(text.as_str()))]))?;
    }
    Ok(effort)
}

fn assumed(before: &Assessment, changes: &[(&str, Change)], words: &Words) -> Result<Assessment, String> {
    let mut after = before.clone();
    for (text, change) in changes {
        let in_words = |fault: InvalidChange| {
            let change = ("change", Arg::from(*text));
            match fault {
                InvalidChange::Form => words.say("whatif-form", &[change]),
                InvalidChange::Item => words.say("whatif-no-item", &[change]),
                InvalidChange::Figure(figures) => {
                    words.say("whatif-no-figure", &[change, ("figures", Arg::from(figures.join(", ")))])
                }
                InvalidChange::Value => words.say("whatif-no-value", &[change]),
            }
        };
        after = what_if::assume(&after, std::slice::from_ref(change)).map_err(in_words)?;
    }
    Ok(after)
}
