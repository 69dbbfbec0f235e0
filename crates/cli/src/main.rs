//! `rinnalla`: reads the records of a programme and tells how faithful it is to the model.
//!
//! The commands are thin: they bring bytes to `exchange`, records to `measures` and print what comes back.

mod args;
mod commands;
mod input;
mod json;
mod output;
mod service;
mod text;

use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::Mutex;

use clap::Parser;

use args::{Cli, Command};
use output::Output;

/// Reading a million rows allocates a million notes; see docs/benchmarks.md.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command ended, as the exit code tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    Done,
    BadInput,
    WrongUsage,
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => return told_by_clap(&usage),
    };
    let mut output = Output::new();
    match without_panic(|| run(cli, &mut output)) {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::BadInput) => ExitCode::from(1),
        Ok(Ended::WrongUsage) => ExitCode::from(2),
        // Whoever reads the output has left, as `head` does.
        Err(fault) if output::is_broken_pipe(&fault) => ExitCode::SUCCESS,
        Err(fault) => {
            output.error(&format!("rinnalla: {fault:#}"));
            ExitCode::from(if is_of_surroundings(&fault) { 1 } else { 3 })
        }
    }
}

/// Runs to the end, a panic being an internal fault that is told by its place and not by its words, which may
/// hold somebody's records. A panic that the reader of workbooks turns into a message is not told twice.
fn without_panic(run: impl FnOnce() -> anyhow::Result<Ended>) -> anyhow::Result<Ended> {
    static PLACE: Mutex<String> = Mutex::new(String::new());
    panic::set_hook(Box::new(|fault| {
        if let (Some(place), Ok(mut kept)) = (fault.location(), PLACE.lock()) {
            *kept = place.to_string();
        }
    }));
    panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| {
        let place = PLACE.lock().map(|place| place.clone()).unwrap_or_default();
        Err(anyhow::anyhow!("internal fault at {place}; please report it without anybody's records"))
    })
}

fn run(cli: Cli, output: &mut Output) -> anyhow::Result<Ended> {
    match cli.command {
        Command::Check(args) => commands::check::run(&args, output),
        Command::Fidelity(args) => commands::fidelity::run(&args, output),
        Command::WhatIf(args) => commands::what_if::run(&args, output),
        Command::Deadlines(args) => commands::deadlines::run(&args, output),
        Command::Convert(args) => commands::convert::run(&args, output),
        Command::Template(args) => commands::template::run(&args, output),
        Command::Completions(args) => commands::completions::run(&args, output),
        Command::Demo(args) => commands::demo::run(&args, output),
        Command::Serve(args) => commands::serve::run(&args),
        Command::Import(args) => commands::records::import(&args, output),
        Command::Export(args) => commands::records::export(&args, output),
        Command::User(args) => commands::user::run(&args, output),
        Command::Migrate(args) => commands::database::migrate(&args, output),
        Command::Backup(args) => commands::database::backup(&args, output),
        Command::Restore(args) => commands::database::restore(&args, output),
        Command::Doctor(args) => commands::database::doctor(&args, output),
        Command::Routes(args) => commands::settings::routes(&args, output),
        Command::Config(args) => commands::settings::config(&args, output),
    }
}

/// Whether the program is right and its settings or its database are not.
fn is_of_surroundings(fault: &anyhow::Error) -> bool {
    let of_store =
        fault.downcast_ref::<store::Error>().or_else(|| match fault.downcast_ref::<app::Error>() {
            Some(app::Error::Store(error)) => Some(error),
            _ => None,
        });
    of_store.is_some_and(|error| !matches!(error, store::Error::Internal(_)))
        || fault.is::<service::BadSettings>()
}

/// Help and version are answers; everything else is wrong usage.
fn told_by_clap(usage: &clap::Error) -> ExitCode {
    let _ = usage.print();
    if usage.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}
