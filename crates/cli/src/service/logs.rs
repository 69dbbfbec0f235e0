//! Logs of the service on standard error: what happened to the service, never what a record holds.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use super::Config;
use super::config::LogFormat;

/// Begins to log. A panic is told by its place, not by its words, which may hold somebody's records.
pub(crate) fn begin(config: &Config) {
    let filter = EnvFilter::try_new(&config.log_level).unwrap_or_else(|_| EnvFilter::new("info"));
    let logs = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    match config.log_format {
        LogFormat::Text => logs.with_target(false).init(),
        LogFormat::Json => logs.json().init(),
    }
    std::panic::set_hook(Box::new(|fault| {
        let place = fault.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
}
