//! The demonstration's service on both databases, for tests of use cases.

use std::net::IpAddr;
use std::sync::Arc;

use app::clients::Which;
use app::{Actor, Service, Standing, Vault, demo};
use casework::access::AccountRole;
use store::records::programme_id;
use testkit::databases::{Database, each};
use uuid::Uuid;

const PASSWORD: &str = "koivu-ja-pihlaja";

/// A service with the demonstration's data.
pub(crate) struct Site {
    pub(crate) kind: &'static str,
    pub(crate) database: Database,
    pub(crate) service: Arc<Service>,
    pub(crate) programme: Uuid,
    logins: Vec<demo::Login>,
}

/// One on each kind of database.
pub(crate) fn sites() -> Vec<Site> {
    let made = |(kind, database): (&'static str, Database)| {
        let service = service(&database, 7);
        let logins = demo::fill(&service, PASSWORD).expect("demonstration data");
        Site { kind, database, service, programme: programme_id("koivusilta"), logins }
    };
    each().into_iter().map(made).collect()
}

/// A service on this database, whose key for identity codes is made of this byte.
pub(crate) fn service(database: &Database, key: u8) -> Arc<Service> {
    let standing = Standing::at(demo::day().expect("a day"), 1_715_760_000_000);
    let vault = Vault::new(&[key; 32]).expect("a key");
    Arc::new(Service::new(database.store(), Arc::new(standing)).with_vault(vault))
}

impl Site {
    /// The account of a role.
    pub(crate) fn actor(&self, role: AccountRole) -> Actor {
        let login = self.logins.iter().find(|login| login.role == role).expect("a login");
        let here: IpAddr = [127, 0, 0, 1].into();
        let token = app::sign_in::sign_in(&self.service, login.username, PASSWORD, here);
        let token = token.expect("answered").expect("signed in");
        app::sign_in::actor(&self.service, token).expect("answered").expect("an actor")
    }

    /// The coach's own client and a colleague's, with their ids and the colleague's.
    pub(crate) fn own_and_other(&self, coach: &Actor) -> (Uuid, Uuid, Uuid) {
        let leader = self.actor(AccountRole::TeamLeader);
        let all = app::clients::list(&self.service, &leader, self.programme, Which::Active, None, None);
        let lines = all.expect("all").lines;
        let own = coach.staff(self.programme).expect("staff");
        let coached: Vec<(Uuid, Uuid)> =
            lines.iter().filter_map(|line| Some((line.id, line.coach.as_ref()?.0))).collect();
        let (mine, _) = coached.iter().find(|(_, coach)| *coach == own).expect("an own client");
        let (other, colleague) = coached.iter().find(|(_, coach)| *coach != own).expect("another's");
        (*mine, *other, *colleague)
    }
}
