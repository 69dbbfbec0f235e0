//! The command line as it is typed.

use std::net::IpAddr;
use std::path::PathBuf;

use casework::access::AccountRole;
use casework::{Code, Day, ScaleId};
use clap::{Args, Parser, Subcommand, ValueEnum};
use measures::scale::Band;
use words::Lang;

/// Rinnalla: the information system of IPS supported employment.
///
/// Reads the records of a programme (a folder of CSV files, a zip of one, or an .xlsx workbook) and tells how
/// faithful the service is to the model, item by item, with the records behind each rating.
#[derive(Debug, Parser)]
#[command(name = "rinnalla", version, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const ROLE_HELP: &str =
    "employment_specialist, team_leader, manager, partner_professional, reviewer, evaluator or administrator";
const EXIT_CODES: &str = "Exit codes: 0 done, 1 bad input, 2 wrong usage, 3 internal fault.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Read a bundle and print every error and warning
    Check(CheckArgs),
    /// Rate a programme: 25 items with their reasons, the total and the band
    Fidelity(FidelityArgs),
    /// Change figures and see the new ratings, or find the cheapest way to a band
    WhatIf(WhatIfArgs),
    /// List who must do what by when, by the same rules
    Deadlines(DeadlinesArgs),
    /// Write a bundle in another form: CSV folder, zip or workbook
    Convert(ConvertArgs),
    /// Write an empty workbook to start keeping records in
    Template(TemplateArgs),
    /// Print completions for a shell
    Completions(CompletionsArgs),
    /// Run the service on invented data, with a log-in for each role, until it is stopped
    Demo(DemoArgs),
    /// Run the service
    Serve(ServeArgs),
    /// Import a bundle into the database
    Import(ImportArgs),
    /// Write all records of a programme: a name ending in .zip or .xlsx, else a folder
    Export(ExportArgs),
    /// Manage accounts
    User(UserArgs),
    /// Bring the database to this program's schema
    Migrate(OperatorArgs),
    /// Copy the database to a file while the service runs, and prove the copy
    Backup(FileArgs),
    /// Replace the database by a backup that has proved itself; the service must be stopped
    Restore(FileArgs),
    /// Look at the settings, the database and the chain of the access log
    Doctor(OperatorArgs),
    /// List the routes of the service
    Routes(RoutesArgs),
    /// Look at the settings
    Config(ConfigArgs),
}

#[derive(Debug, Args)]
pub(crate) struct LangArg {
    /// Language of the output [default: the terminal's, else Finnish]
    #[arg(long, value_name = "LANG", global = true)]
    pub(crate) lang: Option<LangName>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// A bundle, or a folder of bundles
    pub(crate) path: PathBuf,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct FidelityArgs {
    /// A bundle, or a folder of bundles
    pub(crate) path: PathBuf,
    /// The day looked at, inclusive: yyyy-mm-dd or d.m.yyyy
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Day,
    /// Edition of the scale [default: the programme's own]
    #[arg(long, value_name = "SCALE", value_parser = edition)]
    pub(crate) scale: Option<ScaleId>,
    /// Print one JSON object a programme
    #[arg(long)]
    pub(crate) json: bool,
    /// Also rate the last so many month-ends
    #[arg(long, value_name = "MONTHS", value_parser = clap::value_parser!(u16).range(1..=600))]
    pub(crate) trend: Option<u16>,
    /// Explain one item: rule, window, inputs, records and what would raise it
    #[arg(long, value_name = "ITEM", value_parser = clap::value_parser!(u8).range(1..=25), conflicts_with_all = ["json", "trend"])]
    pub(crate) explain: Option<u8>,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct WhatIfArgs {
    /// A bundle
    pub(crate) path: PathBuf,
    /// The day looked at, inclusive: yyyy-mm-dd or d.m.yyyy
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Day,
    /// Edition of the scale [default: the programme's own]
    #[arg(long, value_name = "SCALE", value_parser = edition)]
    pub(crate) scale: Option<ScaleId>,
    /// Assume a figure: ITEM=VALUE for the main one, ITEM.FIGURE=VALUE for any, ITEM.COMPONENT=yes|no
    #[arg(long = "set", value_name = "FIGURE=VALUE")]
    pub(crate) set: Vec<String>,
    /// Find the cheapest changes that reach this band: exemplary, good or fair
    #[arg(long, value_name = "BAND", value_parser = band)]
    pub(crate) reach: Option<Band>,
    /// Effort of one step of an item, in working days: ITEM=DAYS; an item without steps to take: ITEM=never
    #[arg(long, value_name = "ITEM=DAYS")]
    pub(crate) effort: Vec<String>,
    /// Print one JSON object
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct DeadlinesArgs {
    /// A bundle, or a folder of bundles
    pub(crate) path: PathBuf,
    /// The day looked at, inclusive: yyyy-mm-dd or d.m.yyyy
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Day,
    /// Edition of the scale [default: the programme's own]
    #[arg(long, value_name = "SCALE", value_parser = edition)]
    pub(crate) scale: Option<ScaleId>,
    /// Only the deadlines of this member of staff, by id
    #[arg(long, value_name = "STAFF_ID")]
    pub(crate) staff: Option<String>,
    /// Print one JSON object a programme
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct ConvertArgs {
    /// The bundle to read
    pub(crate) path: PathBuf,
    /// What to write: a name ending in .zip or .xlsx, else a folder; it must not exist or be empty
    pub(crate) out: PathBuf,
    /// Write labels in this language instead of names and codes
    #[arg(long, value_name = "LANG")]
    pub(crate) labels: Option<LangName>,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct TemplateArgs {
    /// The workbook to write, ending in .xlsx; it must not exist
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(crate) struct ConfigArg {
    /// The settings, a TOML file; the environment goes before it
    #[arg(long, value_name = "FILE", global = true, env = "RINNALLA_CONFIG")]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
    /// The port; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    pub(crate) host: IpAddr,
    /// Print one JSON object with the address and the log-ins first
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub(crate) config: ConfigArg,
}

#[derive(Debug, Args)]
pub(crate) struct OperatorArgs {
    #[command(flatten)]
    pub(crate) config: ConfigArg,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct FileArgs {
    /// The file of the backup
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) config: ConfigArg,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    /// A bundle, or with --mapping a workbook, a CSV file, or a zip or folder of CSV files
    pub(crate) path: PathBuf,
    /// Tell what would be done and do nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// A mapping, by which a spreadsheet of another shape is read
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) config: ConfigArg,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// The programme, by its id in the bundle
    pub(crate) programme: String,
    /// What to write: a name ending in .zip or .xlsx, else a folder; it must not exist or be empty
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) config: ConfigArg,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Args)]
pub(crate) struct UserArgs {
    #[command(subcommand)]
    pub(crate) command: UserCommand,
    #[command(flatten)]
    pub(crate) config: ConfigArg,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Subcommand)]
pub(crate) enum UserCommand {
    /// Add an account, or a role to one that is there; the password is made and printed once
    Add {
        /// The name to sign in with
        username: String,
        /// The name that colleagues see
        #[arg(long)]
        name: String,
        /// The role, by its code
        #[arg(long, value_parser = role, help = ROLE_HELP)]
        role: AccountRole,
        /// The programme, by its id in the bundle; not for evaluators and administrators
        #[arg(long)]
        programme: Option<String>,
        /// The member of staff that it is, by the id in the bundle
        #[arg(long)]
        staff: Option<String>,
        /// The partner team that it belongs to, by the id in the bundle; of partner professionals only
        #[arg(long)]
        partner_team: Option<String>,
    },
    /// List accounts
    List,
    /// Make a new password; every session of the account ends
    Reset {
        /// The name to sign in with
        username: String,
    },
    /// Stop an account from being used; what it did stays
    Disable {
        /// The name to sign in with
        username: String,
    },
    /// Let an account be used again
    Enable {
        /// The name to sign in with
        username: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct RoutesArgs {
    /// Print a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ConfigArgs {
    #[command(subcommand)]
    pub(crate) command: ConfigCommand,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Read the settings and tell what is wrong
    Check {
        /// The settings, a TOML file
        #[arg(long = "config", value_name = "FILE", env = "RINNALLA_CONFIG")]
        file: Option<PathBuf>,
    },
    /// Print a file with every key and what it is for
    Example,
}

/// A language as it is typed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum LangName {
    Fi,
    Sv,
    En,
}

impl LangName {
    pub(crate) fn lang(self) -> Lang {
        match self {
            LangName::Fi => Lang::Fi,
            LangName::Sv => Lang::Sv,
            LangName::En => Lang::En,
        }
    }
}

impl LangArg {
    /// The language asked for, else the terminal's, else Finnish.
    pub(crate) fn chosen(&self) -> Lang {
        let asked = self.lang.map(LangName::lang);
        asked.or_else(|| Lang::from_tag(&sys_locale::get_locale()?)).unwrap_or(Lang::Fi)
    }
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).map_err(|_| "not a day: write yyyy-mm-dd or d.m.yyyy".to_owned())
}

fn edition(text: &str) -> Result<ScaleId, String> {
    ScaleId::from_code(text).ok_or_else(|| "not an edition: fi-25 or ips-25".to_owned())
}

fn band(text: &str) -> Result<Band, String> {
    let band = Band::ALL.into_iter().find(|band| band.code() == text);
    band.ok_or_else(|| "not a band: exemplary, good or fair".to_owned())
}

fn role(text: &str) -> Result<AccountRole, String> {
    AccountRole::from_code(text).ok_or_else(|| {
        let codes: Vec<&str> = AccountRole::ALL.iter().map(|role| role.code()).collect();
        format!("not a role: {}", codes.join(", "))
    })
}
