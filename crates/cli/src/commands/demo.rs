//! `rinnalla demo`: the service on invented data, gone when it stops.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;

use app::demo::{self, Login};
use app::{Service, Vault, World};
use casework::Code;
use serde::Serialize;
use store::{Location, Store};
use words::{Arg, Words};

use crate::Ended;
use crate::args::DemoArgs;
use crate::commands::serve::{bind, runtime, serve};
use crate::output::Output;
use crate::service::{Config, System, begin_logs};

/// The first line of `--json`.
#[derive(Debug, Serialize)]
struct Ready<'r> {
    url: &'r str,
    logins: Vec<LoginLine<'r>>,
}

#[derive(Debug, Serialize)]
struct LoginLine<'r> {
    role: &'r str,
    username: &'r str,
    password: &'r str,
    name: &'r str,
}

pub(crate) fn run(args: &DemoArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let mut config = Config::read(None)?;
    config.listen = SocketAddr::new(args.host, args.port);
    config.public_url = format!("http://{}", config.listen);
    "warn".clone_into(&mut config.log_level);
    begin_logs(&config);
    let folder = tempfile::tempdir()?;
    let world: Arc<dyn World> = Arc::new(System::on(config.time_zone()?, demo::day()?));
    let location = Location::Sqlite(folder.path().join("demonstration.db"));
    location.migrate(world.now().at)?;
    let service = Service::new(Store::open(location)?, Arc::clone(&world));
    let service = Arc::new(service.with_vault(Vault::new(&world.secret())?));
    let password = password(world.as_ref());
    let logins = demo::fill(&service, &password)?;
    runtime()?.block_on(async {
        let listener = bind(config.listen).await?;
        let url = format!("http://{}", listener.local_addr()?);
        if args.json {
            output.line(&as_json(&url, &logins, &password)?)?;
        } else {
            tell(&url, &logins, &password, words, output)?;
        }
        output.finish()?;
        std::io::stdout().flush()?;
        serve(listener, Arc::clone(&service), &config).await
    })?;
    Ok(Ended::Done)
}

/// One password for every login, new at each start: others may reach the demonstration.
fn password(world: &dyn World) -> String {
    let mut chance = [0; 6];
    world.random(&mut chance);
    let number = chance.iter().fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
    format!("rinnalla-{number:012x}")
}

fn as_json(url: &str, logins: &[Login], password: &str) -> anyhow::Result<String> {
    let line = |login: &Login| LoginLine {
        role: login.role.code(),
        username: login.username,
        password: "",
        name: login.name,
    };
    let logins = logins.iter().map(|login| LoginLine { password, ..line(login) }).collect();
    Ok(serde_json::to_string(&Ready { url, logins })?)
}

fn tell(
    url: &str,
    logins: &[Login],
    password: &str,
    words: &Words,
    output: &mut Output,
) -> anyhow::Result<()> {
    output.line(&words.say("demo-ready", &[("url", Arg::from(url))]))?;
    output.line("")?;
    for login in logins {
        let role = words.get(&format!("code-account_role-{}", login.role.code()));
        output.line(&format!("  {:<15} {role}, {}", login.username, login.name))?;
    }
    output.line("")?;
    output.line(&words.say("demo-password", &[("password", Arg::from(password))]))?;
    let (year, month, day) = demo::day()?.parts();
    let day = words::day(year, month, day, words.lang());
    output.line(&words.say("demo-day", &[("day", Arg::from(day))]))
}
