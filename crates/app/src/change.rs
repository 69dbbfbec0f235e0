//! Changes as use cases make them.

use store::changes::{Change, ChangeKind};
use uuid::Uuid;

use crate::actor::Actor;
use crate::service::Service;

/// A change of now by whoever acts, without a reason.
pub(crate) fn of(service: &Service, actor: &Actor, programme: Uuid, kind: ChangeKind) -> Change {
    Change {
        programme,
        id: service.world.id(),
        kind,
        at: service.now().at,
        account: actor.account,
        reason: String::new(),
        file_name: None,
    }
}
