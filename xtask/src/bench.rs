//! `cargo xtask bench`: how long a rating takes and how much memory, as ratios within one run.
//!
//! The program is measured as people run it, as a whole process; the yardstick is another process that merely
//! parses the same activities into typed rows with the `csv` crate.

mod process;
mod yardstick;

use std::path::{Path, PathBuf};

use anyhow::Context;
use testkit::generate::{AS_OF, Size, programme};

use crate::run::{root, run as call};
use crate::test::postgresql::{Disk, Server, VARIABLE};
pub(crate) use yardstick::{Args as YardstickArgs, run as yardstick};

use process::{Measured, measure};

/// What to measure.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Activities of the large programme; the goals are about a million
    #[arg(long, default_value_t = 1_000_000)]
    activities: usize,
    /// Counted runs of each command, after one that is not counted
    #[arg(long, default_value_t = 5)]
    runs: usize,
}

const ACTIVITIES_A_COACH: usize = 2_000;
const GROWTH: u8 = 5;
const SITES: usize = 200;

pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    ratings(args)?;
    service()
}

/// Imports, durable writes, pages and a coach's day on both databases, each beside its yardstick.
fn service() -> anyhow::Result<()> {
    call("cargo", &["build", "--release", "--locked", "--package", "bench"], &[])?;
    let server = Server::start(Disk::Real)?;
    let program = root().join("target/release/rinnalla-bench");
    let program = program.to_string_lossy();
    // The pages twice: five times the programmes must not slow one of them.
    let grown = ["pages", "--programmes", "1000"];
    for what in [&["imports"][..], &["writes"], &["pages"], &grown, &["casework"]] {
        call(&program, what, &[(VARIABLE, server.address())])?;
    }
    Ok(())
}

fn ratings(args: &Args) -> anyhow::Result<()> {
    call("cargo", &["build", "--release", "--locked", "--package", "cli", "--package", "xtask"], &[])?;
    let folder = root().join("target/bench");
    let large = written(&folder.join("large"), "suuri", args.activities)?;
    let huge = written(&folder.join("huge"), "valtava", args.activities * usize::from(GROWTH))?;
    let each = args.activities / SITES;
    let sites = folder.join(format!("sites-{each}"));
    for site in 0..SITES {
        written(&sites.join(format!("site-{site:03}")), &format!("site-{site:03}"), each)?;
    }
    let size = bytes_in(&large)?;
    let bench = Bench { runs: args.runs };
    let yardstick = bench.of("xtask", &["yardstick".into(), large.display().to_string()], Cores::Both)?;
    let yardstick_one = bench.of("xtask", &["yardstick".into(), large.display().to_string()], Cores::One)?;
    let rated = bench.of("rinnalla", &fidelity(&large, &[]), Cores::Both)?;
    let rated_one = bench.of("rinnalla", &fidelity(&large, &[]), Cores::One)?;
    let trend = bench.of("rinnalla", &fidelity(&large, &["--trend", "24"]), Cores::Both)?;
    let many = bench.of("rinnalla", &fidelity(&sites, &[]), Cores::Both)?;
    let grown = bench.of("rinnalla", &fidelity(&huge, &[]), Cores::Both)?;

    println!(
        "\n{} activities, {} MB of CSV, {} runs each, medians\n",
        args.activities,
        size >> 20,
        args.runs
    );
    println!("| what | seconds | peak memory |\n| --- | --- | --- |");
    for (name, measured) in [
        ("merely parsing, both cores allowed", &yardstick),
        ("merely parsing, one core", &yardstick_one),
        ("fidelity, both cores", &rated),
        ("fidelity, one core", &rated_one),
        ("fidelity with a trend of 24 months", &trend),
        ("fidelity of 200 programmes in one call", &many),
        ("fidelity of 5 times the activities", &grown),
    ] {
        println!("| {name} | {:.3} | {} MB |", measured.seconds, measured.peak_kib >> 10);
    }
    println!("\n| ratio | measured | goal |\n| --- | --- | --- |");
    let memory = as_float(rated.peak_kib * 1024) / as_float(size);
    for (name, ratio, goal) in [
        ("(a) fidelity to merely parsing, both cores", rated.seconds / yardstick.seconds, 1.5),
        ("(a) fidelity to merely parsing, one core", rated_one.seconds / yardstick_one.seconds, 2.0),
        ("(a) peak memory to the size of the files", memory, 2.5),
        ("(b) trend of 24 months to one day", trend.seconds / rated.seconds, 2.0),
        ("(c) 200 programmes to one, per activity", many.seconds / rated.seconds, 1.2),
        ("(d) 5 times the activities, per activity", grown.seconds / rated.seconds / f64::from(GROWTH), 1.1),
    ] {
        let verdict = if ratio <= goal { "" } else { " (missed)" };
        println!("| {name} | {ratio:.2}{verdict} | {goal} |");
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files and of memory, for a ratio")]
fn as_float(bytes: u64) -> f64 {
    bytes as f64
}

fn fidelity(path: &Path, more: &[&str]) -> Vec<String> {
    let fixed =
        ["fidelity".to_owned(), path.display().to_string(), "--as-of".into(), AS_OF.into(), "--json".into()];
    fixed.into_iter().chain(more.iter().map(|arg| (*arg).to_owned())).collect()
}

/// Which cores a run may use.
#[derive(Clone, Copy, Debug)]
enum Cores {
    Both,
    One,
}

struct Bench {
    runs: usize,
}

impl Bench {
    /// The median of the counted runs.
    fn of(&self, program: &str, args: &[String], cores: Cores) -> anyhow::Result<Measured> {
        let binary = root().join("target/release").join(program);
        let mut runs = Vec::new();
        for round in 0..=self.runs {
            let measured = match cores {
                Cores::Both => measure(&binary, args)?,
                Cores::One => {
                    let pinned = ["-c".to_owned(), "0".into(), binary.display().to_string()];
                    let args: Vec<String> = pinned.into_iter().chain(args.iter().cloned()).collect();
                    measure(Path::new("taskset"), &args)?
                }
            };
            if round > 0 {
                runs.push(measured);
            }
        }
        runs.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
        runs.get(runs.len() / 2).copied().context("no runs")
    }
}

/// Writes a programme, unless it is there from an earlier run.
fn written(folder: &Path, name: &str, activities: usize) -> anyhow::Result<PathBuf> {
    let mark = folder.join(format!("{activities}.done"));
    if !mark.exists() {
        std::fs::create_dir_all(folder)?;
        let coaches = (activities / ACTIVITIES_A_COACH).max(2);
        for file in programme(name, Size { coaches, activities }, 20_260_101) {
            std::fs::write(folder.join(&file.name), &file.bytes)?;
        }
        std::fs::write(&mark, "")?;
    }
    Ok(folder.to_owned())
}

fn bytes_in(folder: &Path) -> anyhow::Result<u64> {
    let entries = std::fs::read_dir(folder)?;
    entries.map(|entry| Ok(entry?.metadata()?.len())).sum()
}
