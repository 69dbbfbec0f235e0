//! `rinnalla user`: accounts, for whoever has the machine.

use app::accounts::{self, NewAccount};
use words::{Arg, Words};

use crate::Ended;
use crate::args::{UserArgs, UserCommand};
use crate::output::Output;
use crate::service::{Config, open};

pub(crate) fn run(args: &UserArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let words = args.lang.chosen().words();
    let service = open(&Config::read(args.config.config.as_deref())?)?;
    let done = match &args.command {
        UserCommand::Add { username, name, role, programme, staff, partner_team } => {
            let new = NewAccount {
                username: username.clone(),
                name: name.clone(),
                role: *role,
                programme: programme.clone(),
                staff: staff.clone(),
                partner_team: partner_team.clone(),
            };
            accounts::add(&service, &new, None).map(|made| match made {
                Some(password) => made_password("user-added", username, &password, words),
                None => words.say("user-role-added", &[("username", Arg::from(username.as_str()))]),
            })
        }
        UserCommand::List => accounts::list(&service).map(|listed| listing(&listed, words)),
        UserCommand::Reset { username } => accounts::reset(&service, username)
            .map(|password| made_password("user-reset", username, &password, words)),
        UserCommand::Disable { username } => {
            accounts::set_state(&service, username, accounts::AccountState::Disabled)
                .map(|()| words.say("user-disabled", &[("username", Arg::from(username.as_str()))]))
        }
        UserCommand::Enable { username } => {
            accounts::set_state(&service, username, accounts::AccountState::Active)
                .map(|()| words.say("user-enabled", &[("username", Arg::from(username.as_str()))]))
        }
    };
    match done {
        Ok(text) => {
            output.line(&text)?;
            output.finish()?;
            Ok(Ended::Done)
        }
        Err(app::Error::Invalid(faults)) => {
            for fault in faults {
                output.error(&words.get(&format!("fault-{}", fault.code)));
            }
            Ok(Ended::BadInput)
        }
        Err(error) => Err(error.into()),
    }
}

fn made_password(key: &str, username: &str, password: &str, words: &Words) -> String {
    words.say(key, &[("username", Arg::from(username)), ("password", Arg::from(password))])
}

fn listing(listed: &[accounts::Listed], words: &Words) -> String {
    let line = |account: &accounts::Listed| {
        let roles: Vec<String> = account
            .roles
            .iter()
            .map(|(role, programme)| {
                let role = words.get(&format!("code-account_role-{role}"));
                programme.as_ref().map_or_else(|| role.clone(), |programme| format!("{role} ({programme})"))
            })
            .collect();
        let state = words.get(&format!("account-state-{}", account.state.code()));
        format!("{:<20} {:<28} {state:<10} {}", account.username, account.name, roles.join(", "))
    };
    listed.iter().map(line).collect::<Vec<_>>().join("\n")
}
