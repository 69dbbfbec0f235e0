//! Accounts, managed by whoever sits at the machine: the command line asks nobody else.

use casework::Code;
use casework::access::AccountRole;
use store::accounts::{self, Account, EVERY_PROGRAMME};
use store::records::record_id;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::service::Service;
use crate::{log, passwords};

pub use store::accounts::AccountState;

/// The account of nobody: whoever has the machine.
pub const OPERATOR: Uuid = Uuid::nil();
/// Signs of a password that we make, without those that look alike.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// An account to be added.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// The name to sign in with.
    pub username: String,
    /// The name that colleagues see.
    pub name: String,
    /// Its role.
    pub role: AccountRole,
    /// The programme, as its sender calls it; none for administrators and evaluators.
    pub programme: Option<String>,
    /// The member of staff that it is, as the sender calls them.
    pub staff: Option<String>,
    /// The partner team that it belongs to, as the sender calls it; of partner professionals only.
    pub partner_team: Option<String>,
}

/// Adds an account, or gives one that is there another role; the password is given when one was made.
///
/// Errors: [`Error::Invalid`] in the fields `username`, `programme`, `staff`, `partner_team`, `password`.
pub fn add(service: &Service, new: &NewAccount, password: Option<&str>) -> Result<Option<String>> {
    let username = new.username.trim().to_lowercase();
    let is_name = (2..=64).contains(&username.chars().count())
        && username.chars().all(|each| each.is_alphanumeric() || "._-@".contains(each));
    if !is_name {
        return Err(Error::invalid("username", "username-signs"));
    }
    let is_of_service = matches!(new.role, AccountRole::Administrator | AccountRole::Evaluator);
    let programme = match (&new.programme, is_of_service) {
        (None, true) => EVERY_PROGRAMME,
        (Some(_), true) => return Err(Error::invalid("programme", "programme-of-service")),
        (Some(programme), false) => store::records::programme_id(programme),
        (None, false) => return Err(Error::invalid("programme", "programme-missing")),
    };
    if new.partner_team.is_some() && new.role != AccountRole::PartnerProfessional {
        return Err(Error::invalid("partner_team", "partner-team-of-role"));
    }
    let staff = new.staff.as_ref().map(|staff| record_id("staff", staff));
    let team = new.partner_team.as_ref().map(|team| record_id("partner_teams", team));
    let made = password.map_or_else(|| make_password(service), str::to_owned);
    if let Some(code) = passwords::fault(&made, &username) {
        return Err(Error::invalid("password", code));
    }
    let account = Account {
        id: service.world.id(),
        username: username.clone(),
        name: new.name.clone(),
        password_hash: passwords::hash(&made, service.world.as_ref())?,
        language: None,
        state: AccountState::Active,
    };
    let (role, now) = (new.role.code(), service.now());
    let is_new = service.store.write(move |tx| {
        if programme != EVERY_PROGRAMME && store::records::version(tx, programme)?.is_none() {
            return Err(Error::invalid("programme", "programme-unknown"));
        }
        if let Some(staff) = staff
            && !store::records::has_staff(tx, programme, staff)?
        {
            return Err(Error::invalid("staff", "staff-unknown"));
        }
        if let Some(team) = team
            && store::rows::find(tx, programme, "partner_teams", team)?.is_none()
        {
            return Err(Error::invalid("partner_team", "partner-team-unknown"));
        }
        let there = accounts::by_username(tx, &account.username)?;
        let id = there.as_ref().map_or(account.id, |there| there.id);
        if there.is_none() {
            accounts::add(tx, &account, now.at)?;
        }
        accounts::add_membership(tx, id, programme, role, (staff, team))?;
        tx.log(log::of_service(id, "add_account", role, "operator", now));
        Ok(there.is_none())
    })?;
    Ok(is_new.then_some(made).filter(|_| password.is_none()))
}

/// An account as it is listed.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The name to sign in with.
    pub username: String,
    /// The name that colleagues see.
    pub name: String,
    /// Whether it may be used.
    pub state: AccountState,
    /// Its roles, each with the programme's name where it has one.
    pub roles: Vec<(String, Option<String>)>,
}

/// Every account.
pub fn list(service: &Service) -> Result<Vec<Listed>> {
    service.store.read(|tx| {
        let mut listed = Vec::new();
        for account in accounts::all(tx)? {
            let roles = accounts::memberships(tx, account.id)?;
            listed.push(Listed {
                username: account.username,
                name: account.name,
                state: account.state,
                roles: roles.into_iter().map(|held| (held.role, held.programme_name)).collect(),
            });
        }
        Ok(listed)
    })
}

/// Sets a password that is made here and given back; every session of the account ends.
pub fn reset(service: &Service, username: &str) -> Result<String> {
    let made = make_password(service);
    let hash = passwords::hash(&made, service.world.as_ref())?;
    let (username, now) = (username.trim().to_lowercase(), service.now());
    let done: Result<()> = service.store.write(move |tx| {
        let account = find(tx, &username)?;
        accounts::set_password(tx, account, &hash, None)?;
        tx.log(log::of_service(account, "reset_password", "", "operator", now));
        Ok(())
    });
    done.map(|()| made)
}

/// Lets an account be used, or not.
pub fn set_state(service: &Service, username: &str, state: AccountState) -> Result<()> {
    let (username, now) = (username.trim().to_lowercase(), service.now());
    service.store.write(move |tx| {
        let account = find(tx, &username)?;
        accounts::set_state(tx, account, state)?;
        tx.log(log::of_service(account, "set_account_state", state.code(), "operator", now));
        Ok(())
    })
}

/// The name of whoever did something; none for whoever has the machine.
pub(crate) fn name_of(tx: &mut dyn store::Tx, account: Uuid) -> Result<Option<String>> {
    Ok(accounts::by_id(tx, account)?.map(|account| account.name))
}

fn find(tx: &mut dyn store::Tx, username: &str) -> Result<Uuid> {
    let found = accounts::by_username(tx, username)?;
    found.map(|account| account.id).ok_or_else(|| Error::invalid("username", "username-unknown"))
}

/// A password that can be read aloud: 100 bits of chance.
fn make_password(service: &Service) -> String {
    let chance = service.world.secret();
    let signs: Vec<String> = chance[..20]
        .chunks(4)
        .map(|group| group.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
        .collect();
    signs.join("-")
}
