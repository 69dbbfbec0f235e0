//! Who acts, with the roles that they have, and the questions put to `casework::access::may`.

use casework::Code;
use casework::access::{AccountRole, Action, Allowed, Refused, Relation, may};
use store::accounts::{EVERY_PROGRAMME, Membership};
use uuid::Uuid;

use crate::error::{Error, Result};

/// Somebody who is signed in.
#[derive(Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub account: Uuid,
    /// The name that colleagues see.
    pub name: String,
    /// The name to sign in with.
    pub username: String,
    /// The language chosen, if one was.
    pub language: Option<String>,
    /// The roles.
    pub roles: Vec<Held>,
}

/// A role that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The role.
    pub role: AccountRole,
    /// Where; [`EVERY_PROGRAMME`] for the service as a whole.
    pub programme: Uuid,
    /// The programme's name.
    pub programme_name: Option<String>,
    /// The member of staff that the account is there.
    pub staff: Option<Uuid>,
    /// The partner team that the account belongs to there.
    pub partner_team: Option<Uuid>,
}

impl std::fmt::Debug for Actor {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Actor").field("account", &self.account).finish_non_exhaustive()
    }
}

impl Actor {
    pub(crate) fn new(account: store::accounts::Account, memberships: Vec<Membership>) -> Actor {
        let held = |membership: Membership| {
            Some(Held {
                role: AccountRole::from_code(&membership.role)?,
                programme: membership.programme,
                programme_name: membership.programme_name,
                staff: membership.staff,
                partner_team: membership.partner_team,
            })
        };
        Actor {
            account: account.id,
            name: account.name,
            username: account.username,
            language: account.language,
            roles: memberships.into_iter().filter_map(held).collect(),
        }
    }

    /// Why they may do this in the programme as a whole.
    ///
    /// Errors: [`Error::NotFound`] where they have no role in it, [`Error::Refused`] where the role does not do this.
    pub fn authorise(&self, action: Action, programme: Uuid) -> Result<Allowed> {
        self.ask(action, programme, Relation::OwnProgramme)
    }

    /// Why they may do this with what tells of a client of theirs, where not with everybody's.
    pub fn authorise_for_own_clients(&self, action: Action, programme: Uuid) -> Result<Allowed> {
        self.ask(action, programme, Relation::OwnProgramme)
            .or_else(|_| self.ask(action, programme, Relation::OwnClient))
    }

    /// Why they may do this with what a client has let their partner team see.
    pub fn authorise_for_shared_clients(&self, action: Action, programme: Uuid) -> Result<Allowed> {
        self.ask(action, programme, Relation::SharedClient)
    }

    /// Why they may do this in the service as a whole.
    pub fn authorise_service(&self, action: Action) -> Result<Allowed> {
        let mut refused = Refused::NotOfRole;
        for held in &self.roles {
            match may(held.role, action, Relation::Service) {
                Ok(reason) => return Ok(reason),
                Err(reason) => refused = reason,
            }
        }
        Err(Error::Refused(refused))
    }

    /// Whether they may, for the links of a page.
    pub fn may(&self, action: Action, programme: Uuid) -> bool {
        self.authorise_for_own_clients(action, programme).is_ok()
            || self.authorise_for_shared_clients(action, programme).is_ok()
    }

    /// Whether they may in the service as a whole, for the links of a page.
    pub fn may_in_service(&self, action: Action) -> bool {
        self.authorise_service(action).is_ok()
    }

    fn ask(&self, action: Action, programme: Uuid, relation: Relation) -> Result<Allowed> {
        let mut refused = None;
        for held in
            self.roles.iter().filter(|held| held.programme == programme && programme != EVERY_PROGRAMME)
        {
            match may(held.role, action, relation) {
                Ok(reason) => return Ok(reason),
                Err(reason) => refused = Some(reason),
            }
        }
        Err(refused.map_or(Error::NotFound(Some(Refused::NoRoleThere)), Error::Refused))
    }

    /// The programmes in which they have a role, by name, each once.
    pub fn programmes(&self) -> Vec<(Uuid, String)> {
        let own = self.roles.iter().filter(|held| held.programme != EVERY_PROGRAMME);
        let mut programmes: Vec<(Uuid, String)> =
            own.map(|held| (held.programme, held.programme_name.clone().unwrap_or_default())).collect();
        programmes.sort_by(|one, other| one.1.cmp(&other.1).then(one.0.cmp(&other.0)));
        programmes.dedup();
        programmes
    }

    /// The member of staff that they are in a programme.
    pub fn staff(&self, programme: Uuid) -> Option<Uuid> {
        self.roles.iter().filter(|held| held.programme == programme).find_map(|held| held.staff)
    }

    /// The partner team whose professional they are in a programme.
    pub fn partner_team(&self, programme: Uuid) -> Option<Uuid> {
        let here = self.roles.iter().filter(|held| held.programme == programme);
        here.filter(|held| held.role == AccountRole::PartnerProfessional).find_map(|held| held.partner_team)
    }

    /// Their first role in a programme, or in the service.
    pub fn role_in(&self, programme: Option<Uuid>) -> Option<AccountRole> {
        let here = programme.and_then(|programme| self.roles.iter().find(|held| held.programme == programme));
        here.or_else(|| self.roles.first()).map(|held| held.role)
    }
}
