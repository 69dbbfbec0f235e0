//! `rinnalla config` and `routes`: what can be set, and what is served.

use serde::Serialize;
use server::{ROUTES, Route, Who};
use words::Arg;

use crate::Ended;
use crate::args::{ConfigArgs, ConfigCommand, RoutesArgs};
use crate::output::Output;
use crate::service::{Config, example};

pub(crate) fn config(args: &ConfigArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    match &args.command {
        ConfigCommand::Example => output.line(&example())?,
        ConfigCommand::Check { file } => match Config::read(file.as_deref()) {
            Ok(config) => {
                for doubt in config.doubts() {
                    output.line(&format!("! {doubt}"))?;
                }
                output
                    .line(&words.say("config-fine", &[("listen", Arg::from(config.listen.to_string()))]))?;
            }
            Err(fault) => {
                output.error(&format!("{}: {fault:#}", words.get("severity-error")));
                return Ok(Ended::BadInput);
            }
        },
    }
    output.finish()?;
    Ok(Ended::Done)
}

/// A route as JSON has it.
#[derive(Debug, Serialize)]
struct RouteLine {
    method: &'static str,
    path: &'static str,
    who: &'static str,
    action: Option<&'static str>,
}

pub(crate) fn routes(args: &RoutesArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let line = |route: &Route| {
        let (who, action) = match route.who {
            Who::Anyone => ("anyone", None),
            Who::SignedIn => ("signed_in", None),
            Who::May(action) => ("may", Some(action)),
        };
        RouteLine { method: route.method, path: route.path, who, action }
    };
    let lines: Vec<RouteLine> = ROUTES.iter().map(line).collect();
    if args.json {
        output.line(&serde_json::to_string_pretty(&lines)?)?;
    } else {
        for each in lines {
            output.line(&format!(
                "{:<5} {:<60} {}",
                each.method,
                each.path,
                each.action.unwrap_or(each.who)
            ))?;
        }
    }
    output.finish()?;
    Ok(Ended::Done)
}
