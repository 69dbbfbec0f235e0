//! `rinnalla fidelity`: 25 ratings with their reasons, the total and the band.

use exchange::Bundle;
use measures::{Index, assess, contradictions, trend};
use words::Words;

use crate::Ended;
use crate::args::FidelityArgs;
use crate::commands::{Told, each_bundle};
use crate::json::Fidelity;
use crate::output::Output;
use crate::text::{Styles, explain, ratings};

pub(crate) fn run(args: &FidelityArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let styles = Styles::of(output);
    each_bundle(&args.path, words, output, |bundle, told| tell(args, words, styles, bundle, told))
}

fn tell(
    args: &FidelityArgs,
    words: &Words,
    styles: Styles,
    bundle: &Bundle,
    told: &mut Told,
) -> anyhow::Result<()> {
    let records = &bundle.records;
    let index = Index::new(records);
    let edition = args.scale.unwrap_or(records.programme.scale);
    let assessment = assess(&index, args.as_of, edition);
    let points = args.trend.map(|months| trend::month_ends(&index, args.as_of, edition, months));
    if args.json {
        let wire = Fidelity::of(records.programme.id.as_str(), &assessment, points.as_deref(), words);
        told.out = serde_json::to_string(&wire)?;
        told.out.push('\n');
        return Ok(());
    }
    if let Some(item) = args.explain {
        told.out = explain::item(records, &assessment, item, words, styles);
        return Ok(());
    }
    let contradictions = contradictions::find(&index, &assessment);
    told.out = ratings::page(records, &assessment, &contradictions, words, styles);
    if let Some(points) = points {
        told.out.push_str(&ratings::trend(&points, words, styles));
    }
    Ok(())
}
