//! `rinnalla completions`: prints completions for a shell.

use clap::CommandFactory;

use crate::Ended;
use crate::args::{Cli, CompletionsArgs};
use crate::output::Output;

pub(crate) fn run(args: &CompletionsArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "rinnalla", &mut script);
    output.raw(&script)?;
    output.finish()?;
    Ok(Ended::Done)
}
