//! Several programmes side by side.

use axum::response::Response;
use casework::access::Action;

use super::day_of;
use crate::answer::{answer, page};
use crate::forms::Typed;
use crate::pages::sites::{Site, SitesFacts, page as sites_page};
use crate::visit::{Part, Visit, base};

/// `GET /sites`
pub(crate) async fn show(visit: Visit) -> Response {
    answer(visit, |visitor| {
        let actor = visitor.actor()?;
        let day = day_of(visitor, &Typed::of_query(&visitor.visit.uri));
        let sites = app::sites::sites(visitor.service(), actor, day)?;
        let shown: Vec<Site<'_>> = sites
            .iter()
            .map(|site| Site {
                name: &site.name,
                href: actor.may(Action::SeeProgramme, site.programme).then(|| base(site.programme)),
                assessment: &site.assessment,
            })
            .collect();
        page(&sites_page(visitor.shell(Part::Sites), &SitesFacts { sites: &shown, day }))
    })
    .await
}
