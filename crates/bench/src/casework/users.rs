//! The coaches who ask: of as many programmes as there are, each signed in.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::Context;
use app::accounts::{NewAccount, add};
use app::sign_in::Token;
use app::{Actor, Service};
use casework::access::AccountRole;
use casework::{Day, Records};
use store::records::{programme_id, record_id};
use testkit::generate::AS_OF;
use uuid::Uuid;

use crate::casework::records::{COACHES, name, programme};
use crate::pages::PASSWORD;

/// So many coaches ask at most.
pub(super) const USERS: usize = 64;

/// A coach who is signed in.
pub(super) struct User {
    /// Whoever it is.
    pub(super) actor: Actor,
    /// The session.
    pub(super) token: Token,
    /// The programme.
    pub(super) programme: Uuid,
    /// The own clients now.
    pub(super) clients: Vec<Uuid>,
    /// The programme's employers.
    pub(super) employers: Vec<Uuid>,
}

/// Coaches of programmes that lie apart, at most one a programme as long as there are enough. Of the ten coaches of a
/// programme, those from `first` on: whoever has written thousands of entries in an earlier measure does not ask again,
/// unless there are too few programmes for that.
pub(super) fn users(
    service: &Service,
    programmes: usize,
    activities: usize,
    first: usize,
) -> anyhow::Result<Vec<User>> {
    let count = USERS.min(programmes * COACHES);
    let mut users = Vec::with_capacity(count);
    for number in 0..count {
        let at = number * programmes / count % programmes;
        let coach = format!("S{:04}", (number + first) % COACHES);
        let records = programme(at, activities)?;
        users.push(user(service, at, &coach, &records)?);
    }
    Ok(users)
}

fn user(service: &Service, at: usize, coach: &str, records: &Records) -> anyhow::Result<User> {
    let username = format!("{coach}-{}", name(at)).to_lowercase();
    let new = NewAccount {
        username: username.clone(),
        name: username.clone(),
        role: AccountRole::EmploymentSpecialist,
        programme: Some(name(at)),
        staff: Some(coach.to_owned()),
        partner_team: None,
    };
    add(service, &new, Some(PASSWORD))?;
    // Each from an address of their own: the limit of tries is not what is measured.
    let address = IpAddr::V4(Ipv4Addr::new(192, 0, 2, u8::try_from(at % 250)?));
    let token = app::sign_in::sign_in(service, &username, PASSWORD, address)?;
    let token = token.map_err(|fault| anyhow::anyhow!("{username} is not signed in: {fault:?}"))?;
    let actor = app::sign_in::actor(service, token)?.context("somebody who is signed in")?;
    let day: Day = AS_OF.parse()?;
    let own = records.clients.iter().filter(|client| {
        let is_own = client.coach.is_some_and(|staff| records.staff[staff].id.as_str() == coach);
        is_own && client.is_active_on(day)
    });
    let clients: Vec<Uuid> = own.map(|client| record_id("clients", client.id.as_str())).collect();
    anyhow::ensure!(!clients.is_empty(), "{username} has clients");
    let employers = records.employers.iter().map(|row| record_id("employers", row.id.as_str())).collect();
    Ok(User { actor, token, programme: programme_id(&name(at)), clients, employers })
}
