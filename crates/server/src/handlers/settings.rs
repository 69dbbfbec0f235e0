//! What a leader sets for a programme: which public pages there are.

use app::public_pages::{self, Pages};
use axum::response::Response;
use uuid::Uuid;

use super::{instant, who};
use crate::answer::{Answer, answer, page};
use crate::forms::Typed;
use crate::pages::settings::{Facts, Line, page as settings_page};
use crate::visit::{Part, Visit, base};
use crate::within::Within;

/// `GET /programmes/{programme}/settings`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| -> Answer {
        let actor = visitor.actor()?;
        let found = public_pages::settings(visitor.service(), actor, programme)?;
        let lines = found.history.iter().map(|once| Line {
            when: instant(once.at, visitor),
            who: who(once.who.as_ref(), visitor.words),
            pages: once.pages,
        });
        let base = base(programme);
        let facts = Facts { base: &base, programme, now: found.now, history: lines.collect() };
        page(&settings_page(visitor.shell_in(actor, programme, Part::Team), facts))
    })
    .await
}

/// `POST /programmes/{programme}/settings`
pub(crate) async fn save(visit: Visit, Within(programme): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let is_on = |name: &str| typed.get(name) == "on";
        let wanted = Pages { referral: is_on("referral"), leads: is_on("leads") };
        let is_changed = public_pages::set(visitor.service(), visitor.actor()?, programme, wanted)?;
        let code = if is_changed { "settings-kept" } else { "settings-same" };
        Ok(visitor.see_with_notice(format!("{}/settings", base(programme)), code, None))
    })
    .await
}
