//! Measures of the service, each beside a yardstick in the same run: imports and durable writes against the bare
//! drivers, pages and a coach's day against a bare handler that answers the same bytes. `cargo xtask bench` runs it.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "a bench tells times as ratios"
)]

mod casework;
mod imports;
mod load;
mod pages;
mod writes;

/// The same that the program has: the kinder one of the system would be measured otherwise.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

use clap::{Parser, Subcommand};
use store::Location;
use testkit::databases::Database;

/// Measures of the service.
#[derive(Debug, Parser)]
struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Importing a bundle, against the same rows by the bare driver in one transaction
    Imports {
        /// Activities of the programme
        #[arg(long, default_value_t = 100_000)]
        activities: usize,
    },
    /// Durable single writes with their log entry, at 1, 16 and 64 writers
    Writes,
    /// Every page, at 8 and 64 users, against a bare handler
    Pages {
        /// Programmes in the database
        #[arg(long, default_value_t = 200)]
        programmes: usize,
        /// Activities of each
        #[arg(long, default_value_t = 5_000)]
        activities: usize,
    },
    /// A coach's day: Today, a client, an entry, employers, search; at 8 and 64 users, at a fifth of the programmes
    /// and at all
    Casework {
        /// Programmes in the database, of ten coaches and a thousand clients each
        #[arg(long, default_value_t = 200)]
        programmes: usize,
        /// Activities of each
        #[arg(long, default_value_t = 25_000)]
        activities: usize,
        /// An empty database that stays: a file, or postgres://… [default: one of each kind that is gone afterwards]
        #[arg(long)]
        database: Option<String>,
    },
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    if let What::Casework { programmes, activities, database: Some(setting) } = &args.what {
        return casework::run(setting, &Location::of(setting), *programmes, *activities);
    }
    for (kind, database) in databases() {
        match &args.what {
            What::Imports { activities } => imports::run(kind, &database, *activities)?,
            What::Writes => writes::run(kind, &database)?,
            What::Pages { programmes, activities } => pages::run(kind, &database, *programmes, *activities)?,
            What::Casework { programmes, activities, .. } => {
                casework::run(kind, &database.location, *programmes, *activities)?;
            }
        }
    }
    Ok(())
}

/// SQLite, and PostgreSQL where a server is given.
fn databases() -> Vec<(&'static str, Database)> {
    testkit::databases::each()
}

/// How often a second something was done.
fn a_second(count: usize, begun: std::time::Instant) -> f64 {
    count as f64 / begun.elapsed().as_secs_f64()
}
