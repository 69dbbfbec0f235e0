//! Tasks of the project, one command each: `cargo xtask test`, `tidy`, `bench`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "tasks tell what they do")]

mod bench;
mod run;
mod test;
mod tidy;

use std::process::ExitCode;

use clap::Parser;

/// Tasks of the project.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
enum Task {
    /// Run every test and check; installs what they need
    Test,
    /// Check dependency edges, sizes, names in the documents and generated files
    Tidy,
    /// Measure speed and memory; prints a table for docs/benchmarks.md
    Bench(bench::Args),
    /// Parse the activities of a folder into typed rows with the csv crate: the yardstick of the benchmark
    #[command(hide = true)]
    Yardstick(bench::YardstickArgs),
}

fn main() -> ExitCode {
    let done = match Task::parse() {
        Task::Test => test::run(),
        Task::Tidy => tidy::run(),
        Task::Bench(args) => bench::run(&args),
        Task::Yardstick(args) => bench::yardstick(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("xtask: {fault:#}");
            ExitCode::FAILURE
        }
    }
}
