//! Accounts, their roles in programmes, and sessions. Passwords and tokens come here as hashes only.

use uuid::Uuid;

use crate::error::{Error, Result};
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// The programme of roles that hold for every programme.
pub const EVERY_PROGRAMME: Uuid = Uuid::nil();

/// Somebody who may sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: Uuid,
    /// The name to sign in with, in lower case.
    pub username: String,
    /// The name that colleagues see.
    pub name: String,
    /// The hash of the password, as argon2 writes it.
    pub password_hash: String,
    /// The language chosen, if one was.
    pub language: Option<String>,
    /// Whether it may be used.
    pub state: AccountState,
}

/// Whether an account may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    /// It may.
    Active,
    /// It may not; its history stays.
    Disabled,
}

/// A role in a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The programme; [`EVERY_PROGRAMME`] for administrators and evaluators.
    pub programme: Uuid,
    /// The role, a code.
    pub role: String,
    /// The member of staff that the account is.
    pub staff: Option<Uuid>,
    /// The partner team that the account belongs to.
    pub partner_team: Option<Uuid>,
    /// The programme's name, where it has records.
    pub programme_name: Option<String>,
}

/// A session that was begun by signing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Whose.
    pub account: Uuid,
    /// When it began.
    pub created_at: i64,
    /// When it ends at the latest.
    pub expires_at: i64,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Account").field("id", &self.id).field("state", &self.state).finish_non_exhaustive()
    }
}

impl AccountState {
    /// The state's code.
    pub fn code(self) -> &'static str {
        match self {
            AccountState::Active => "active",
            AccountState::Disabled => "disabled",
        }
    }
}

/// Adds an account.
///
/// Errors: [`Error::Constraint`] when the username is taken.
pub fn add(tx: &mut dyn Tx, account: &Account, now: i64) -> Result<()> {
    let row = [
        V::Id(account.id),
        V::Text(account.username.clone()),
        V::Text(account.name.clone()),
        V::Text(account.password_hash.clone()),
        V::text(account.language.as_deref()),
        V::Text(account.state.code().to_owned()),
        V::Int(now),
    ];
    tx.exec(sql::ADD_ACCOUNT, &row).map(drop)
}

/// The account with this name to sign in with.
pub fn by_username(tx: &mut dyn Tx, username: &str) -> Result<Option<Account>> {
    let found = tx.first(sql::ACCOUNT_BY_USERNAME, &[V::Text(username.to_owned())])?;
    found.map(|row| read(&mut Cells::new(&row))).transpose()
}

/// The account with this id.
pub fn by_id(tx: &mut dyn Tx, id: Uuid) -> Result<Option<Account>> {
    let found = tx.first(sql::ACCOUNT, &[V::Id(id)])?;
    found.map(|row| read(&mut Cells::new(&row))).transpose()
}

/// Every account by the name to sign in with.
pub fn all(tx: &mut dyn Tx) -> Result<Vec<Account>> {
    tx.all(sql::ACCOUNTS, &[], read)
}

fn read(cells: &mut Cells<'_>) -> Result<Account> {
    Ok(Account {
        id: cells.id()?,
        username: cells.text()?.to_owned(),
        name: cells.text()?.to_owned(),
        password_hash: cells.text()?.to_owned(),
        language: cells.text_or_none()?.map(str::to_owned),
        state: match cells.text()? {
            "active" => AccountState::Active,
            "disabled" => AccountState::Disabled,
            _ => return Err(Error::Damaged("the state of an account".to_owned())),
        },
    })
}

/// Sets another password and ends every session but the one that is kept.
pub fn set_password(tx: &mut dyn Tx, account: Uuid, hash: &str, kept: Option<[u8; 32]>) -> Result<()> {
    tx.exec(sql::SET_PASSWORD, &[V::Id(account), V::Text(hash.to_owned())])?;
    match kept {
        Some(token) => {
            tx.exec(sql::END_OTHER_SESSIONS, &[V::Id(account), V::Bytes(token.to_vec())]).map(drop)
        }
        None => tx.exec(sql::END_SESSIONS_OF_ACCOUNT, &[V::Id(account)]).map(drop),
    }
}

/// Keeps the chosen language.
pub fn set_language(tx: &mut dyn Tx, account: Uuid, language: &str) -> Result<()> {
    tx.exec(sql::SET_LANGUAGE, &[V::Id(account), V::Text(language.to_owned())]).map(drop)
}

/// Keeps how somebody can be reached by those with whom they work; nothing where that is not to be shown.
pub fn set_contact(tx: &mut dyn Tx, account: Uuid, contact: Option<&str>) -> Result<()> {
    let contact = contact.map_or(V::Null, |contact| V::Text(contact.to_owned()));
    tx.exec(sql::SET_CONTACT, &[V::Id(account), contact]).map(drop)
}

/// How somebody can be reached.
pub fn contact(tx: &mut dyn Tx, account: Uuid) -> Result<Option<String>> {
    let found = tx.first(sql::CONTACT, &[V::Id(account)])?;
    let Some(row) = found else { return Ok(None) };
    Ok(Cells::new(&row).text_or_none()?.map(str::to_owned))
}

/// Lets an account be used or not; one that may not has no session.
pub fn set_state(tx: &mut dyn Tx, account: Uuid, state: AccountState) -> Result<()> {
    tx.exec(sql::SET_ACCOUNT_STATE, &[V::Id(account), V::Text(state.code().to_owned())])?;
    if state == AccountState::Disabled {
        tx.exec(sql::END_SESSIONS_OF_ACCOUNT, &[V::Id(account)])?;
    }
    Ok(())
}

/// Gives an account a role: in a programme, as a member of its staff, as one of a partner team.
pub fn add_membership(
    tx: &mut dyn Tx,
    account: Uuid,
    programme: Uuid,
    role: &str,
    (staff, partner_team): (Option<Uuid>, Option<Uuid>),
) -> Result<()> {
    let row = [V::Id(programme), V::Id(account), V::Text(role.to_owned()), V::id(staff), V::id(partner_team)];
    tx.exec(sql::ADD_MEMBERSHIP, &row).map(drop)
}

/// The active accounts that have a role in a programme, by name.
pub fn with_role(tx: &mut dyn Tx, programme: Uuid, role: &str) -> Result<Vec<(Uuid, String)>> {
    let args = [V::Id(programme), V::Text(role.to_owned()), V::Text(AccountState::Active.code().to_owned())];
    tx.all(sql::ACCOUNTS_WITH_ROLE, &args, |cells| Ok((cells.id()?, cells.text()?.to_owned())))
}

/// The roles of an account.
pub fn memberships(tx: &mut dyn Tx, account: Uuid) -> Result<Vec<Membership>> {
    tx.all(sql::MEMBERSHIPS, &[V::Id(account)], |cells| membership(cells.id()?, cells))
}

fn membership(programme: Uuid, cells: &mut Cells<'_>) -> Result<Membership> {
    Ok(Membership {
        programme,
        role: cells.text()?.to_owned(),
        staff: cells.id_or_none()?,
        partner_team: cells.id_or_none()?,
        programme_name: cells.text_or_none()?.map(str::to_owned),
    })
}

/// Begins a session under the hash of its token, and forgets those that have ended.
pub fn begin_session(tx: &mut dyn Tx, token: [u8; 32], session: &Session) -> Result<()> {
    tx.exec(sql::END_OLD_SESSIONS, &[V::Int(session.created_at)])?;
    let row = [
        V::Bytes(token.to_vec()),
        V::Id(session.account),
        V::Int(session.created_at),
        V::Int(session.expires_at),
    ];
    tx.exec(sql::ADD_SESSION, &row).map(drop)
}

/// Whoever a session belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// When the session ends at the latest; it may have.
    pub expires_at: i64,
    /// The account.
    pub account: Account,
    /// Its roles.
    pub memberships: Vec<Membership>,
}

/// Who is behind this hash of a token, in one statement: every request asks. Also a session that has ended.
pub fn signed_in(tx: &mut dyn Tx, token: [u8; 32]) -> Result<Option<SignedIn>> {
    let mut found: Option<SignedIn> = None;
    tx.each(sql::SIGNED_IN, &[V::Bytes(token.to_vec())], &mut |row| {
        let mut cells = Cells::new(row);
        let (expires_at, account) = (cells.int()?, read(&mut cells)?);
        let found = found.get_or_insert(SignedIn { expires_at, account, memberships: Vec::new() });
        if let Some(programme) = cells.id_or_none()? {
            found.memberships.push(membership(programme, &mut cells)?);
        }
        Ok(())
    })?;
    Ok(found)
}

/// When the sessions of an account began, the latest first.
pub fn sessions(tx: &mut dyn Tx, account: Uuid, most: i64) -> Result<Vec<i64>> {
    tx.all(sql::SESSIONS_OF_ACCOUNT, &[V::Id(account), V::Int(most)], |cells| cells.int())
}

/// Ends a session.
pub fn end_session(tx: &mut dyn Tx, token: [u8; 32]) -> Result<()> {
    tx.exec(sql::END_SESSION, &[V::Bytes(token.to_vec())]).map(drop)
}
