//! Every route, once: its path, who may use it, and its handler.

use std::sync::Arc;

use app::Service;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::handlers::{
    account, calendar, clients, deadlines, documents, employers, entry, fidelity, filters, home, identity,
    import, item, mapping, plan, referral, review, search, settings, sharing, sheets, sites, team, today,
    what_if,
};
use crate::metrics::{self, Metrics};
use crate::settings::Settings;
use crate::visit::State;
use crate::{assets, health, security};

/// A route as it is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// GET or POST.
    pub method: &'static str,
    /// Its path; parts in braces are filled in.
    pub path: &'static str,
    /// Who may use it.
    pub who: Who,
}

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody.
    Anyone,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever may do this in the programme of the path, or in the service; the code of an action.
    May(&'static str),
}

/// Forms are small: the largest, with every field full of letters that take twelve signs on the way, has 600 KB.
const MOST_FORM_BYTES: usize = 1024 * 1024;

macro_rules! routes {
    ($($method:ident $path:literal $who:expr => $handler:path;)+) => {
        /// Every route.
        pub const ROUTES: &[Route] = &[$(Route { method: routes!(@name $method), path: $path, who: $who }),+];

        fn all() -> Router<State> {
            let router = Router::new();
            $(let router = router.route($path, $method($handler));)+
            router
        }
    };
    (@name get) => { "GET" };
    (@name post) => { "POST" };
}

use Who::{Anyone, May, SignedIn};

routes! {
    get "/" SignedIn => account::first;
    get "/login" Anyone => account::login;
    post "/login" Anyone => account::sign_in;
    post "/logout" SignedIn => account::sign_out;
    post "/language" Anyone => account::language;
    get "/account" SignedIn => account::show;
    post "/account/password" SignedIn => account::change_password;
    post "/account/contact" SignedIn => account::tell_contact;
    get "/account/keys" SignedIn => calendar::keys;
    post "/account/keys" SignedIn => calendar::make_key;
    post "/account/keys/{key}/revoke" SignedIn => calendar::revoke_key;
    get "/calendar/{file}" Anyone => calendar::feed;
    get "/about" Anyone => account::about;
    get "/accessibility" Anyone => account::accessibility;
    get "/sites" May("see_sites") => sites::show;
    get "/programmes/{programme}" May("see_programme") => home::show;
    get "/programmes/{programme}/today" May("record") => today::show;
    post "/programmes/{programme}/steps/{step}/done" May("record") => today::settle;
    get "/programmes/{programme}/log" May("record") => entry::form;
    post "/programmes/{programme}/log" May("record") => entry::save;
    get "/programmes/{programme}/log/{entry}" May("record") => entry::correct;
    post "/programmes/{programme}/log/undo/{change}" May("record") => entry::undo;
    get "/programmes/{programme}/clients" May("see_records") => clients::list;
    get "/programmes/{programme}/clients.csv" May("see_records") => clients::csv;
    get "/programmes/{programme}/clients.xlsx" May("see_records") => clients::workbook;
    get "/programmes/{programme}/clients/{client}" May("see_records") => clients::show;
    get "/programmes/{programme}/clients/{client}/section/{section}" May("see_records") => clients::section;
    get "/programmes/{programme}/clients/{client}/new/{kind}" May("see_records") => sheets::new_of_client;
    get "/programmes/{programme}/clients/{client}/{kind}/{sheet}" May("see_records") => sheets::edit_of_client;
    post "/programmes/{programme}/clients/{client}/{kind}/{sheet}" May("record") => sheets::save_of_client;
    get "/programmes/{programme}/clients/{client}/{kind}/{sheet}/history" May("see_records") => sheets::history_of_client;
    get "/programmes/{programme}/employers/new" May("see_team") => sheets::new_employer;
    get "/programmes/{programme}/employers/{employer}/new/{kind}" May("see_team") => sheets::new_of_employer;
    get "/programmes/{programme}/employers/{employer}/{kind}/{sheet}" May("see_team") => sheets::edit_of_employer;
    post "/programmes/{programme}/employers/{employer}/{kind}/{sheet}" May("record_team") => sheets::save_of_employer;
    get "/programmes/{programme}/employers/{employer}/{kind}/{sheet}/history" May("see_team") => sheets::history_of_employer;
    post "/programmes/{programme}/employers/{employer}/contact_person/{sheet}/erase" May("record_team") => sheets::erase_contact_person;
    get "/programmes/{programme}/team/new/meeting" May("see_team") => sheets::new_of_team;
    get "/programmes/{programme}/team/meeting/{sheet}" May("see_team") => sheets::edit_of_team;
    post "/programmes/{programme}/team/meeting/{sheet}" May("record_team") => sheets::save_of_team;
    get "/programmes/{programme}/team/meeting/{sheet}/history" May("see_team") => sheets::history_of_team;
    post "/programmes/{programme}/sheets/undo/{change}" May("record") => sheets::undo;
    get "/refer" Anyone => referral::choose;
    get "/refer/{programme}" Anyone => referral::public_form;
    post "/refer/{programme}" Anyone => referral::send_public;
    get "/refer/{programme}/thanks" Anyone => referral::thanks;
    get "/programmes/{programme}/referrals" May("see_referrals") => referral::inbox;
    get "/programmes/{programme}/referrals/new" May("decide_referrals") => referral::new;
    post "/programmes/{programme}/referrals/new" May("decide_referrals") => referral::save;
    get "/programmes/{programme}/referrals/{client}" May("see_referrals") => referral::show;
    post "/programmes/{programme}/referrals/{client}/accept" May("decide_referrals") => referral::accept;
    post "/programmes/{programme}/referrals/{client}/decline" May("decide_referrals") => referral::decline;
    post "/programmes/{programme}/clients/{client}/documents" May("record") => documents::upload;
    get "/programmes/{programme}/clients/{client}/documents/{document}" May("see_records") => documents::download;
    post "/programmes/{programme}/clients/{client}/documents/{document}/remove" May("record") => documents::remove;
    get "/programmes/{programme}/shared" May("see_shared") => sharing::list;
    get "/programmes/{programme}/shared/{client}" May("see_shared") => sharing::show;
    post "/programmes/{programme}/clients/{client}/identity-code" May("record") => identity::save;
    post "/programmes/{programme}/clients/{client}/identity-code/reveal" May("reveal_identity_code") => identity::reveal;
    post "/programmes/{programme}/clients/{client}/identity-code/remove" May("record") => identity::remove;
    get "/leads/{programme}" Anyone => employers::public_leads;
    get "/programmes/{programme}/employers" May("see_team") => employers::list;
    get "/programmes/{programme}/employers.csv" May("see_team") => employers::csv;
    get "/programmes/{programme}/employers.xlsx" May("see_team") => employers::workbook;
    get "/programmes/{programme}/employers/{employer}" May("see_team") => employers::show;
    get "/programmes/{programme}/leads" May("see_team") => employers::leads;
    get "/programmes/{programme}/leads.csv" May("see_team") => employers::leads_csv;
    get "/programmes/{programme}/leads.xlsx" May("see_team") => employers::leads_workbook;
    post "/programmes/{programme}/filters" May("see_team") => filters::save;
    post "/programmes/{programme}/filters/{filter}/remove" May("see_team") => filters::remove;
    post "/programmes/{programme}/filters/{filter}/restore" May("see_team") => filters::restore;
    get "/programmes/{programme}/search" May("record") => search::show;
    post "/programmes/{programme}/search" May("record") => search::find;
    get "/programmes/{programme}/team" May("see_team") => team::show;
    post "/programmes/{programme}/team/covers" May("manage_cover") => team::cover;
    post "/programmes/{programme}/team/covers/{cover}/end" May("manage_cover") => team::end_cover;
    get "/programmes/{programme}/settings" May("manage_settings") => settings::show;
    post "/programmes/{programme}/settings" May("manage_settings") => settings::save;
    get "/programmes/{programme}/fidelity" May("see_fidelity") => fidelity::show;
    get "/programmes/{programme}/fidelity.xlsx" May("see_fidelity") => fidelity::workbook;
    get "/programmes/{programme}/fidelity/{item}" May("see_fidelity") => item::show;
    post "/programmes/{programme}/fidelity/{item}/attest" May("attest") => item::attest;
    post "/programmes/{programme}/fidelity/{item}/undo/{change}" May("attest") => item::undo;
    get "/programmes/{programme}/reviews" May("see_reviews") => review::list;
    get "/programmes/{programme}/reviews/new" May("begin_review") => review::new;
    post "/programmes/{programme}/reviews/new" May("begin_review") => review::begin_review;
    get "/programmes/{programme}/reviews/{review}" May("see_review") => review::show;
    post "/programmes/{programme}/reviews/{review}/done" May("see_review") => review::done;
    post "/programmes/{programme}/reviews/{review}/freeze" May("manage_review") => review::freeze;
    get "/programmes/{programme}/reviews/{review}/files/{file}" May("collect_review") => review::collect::file;
    get "/programmes/{programme}/reviews/{review}/files/{file}/replace" May("manage_review") => review::replace_form;
    post "/programmes/{programme}/reviews/{review}/files/{file}/replace" May("manage_review") => review::replace;
    get "/programmes/{programme}/reviews/{review}/collect" May("collect_review") => review::collect::show;
    get "/programmes/{programme}/reviews/{review}/collect/{guide}" May("collect_review") => review::collect::new;
    get "/programmes/{programme}/reviews/{review}/collect/{guide}/{session}" May("collect_review") => review::collect::edit;
    post "/programmes/{programme}/reviews/{review}/collect/{guide}/{session}" May("collect_review") => review::collect::save;
    get "/programmes/{programme}/reviews/{review}/items" May("score_review") => review::score::first;
    get "/programmes/{programme}/reviews/{review}/items/{item}" May("score_review") => review::score::show;
    post "/programmes/{programme}/reviews/{review}/items/{item}" May("score_review") => review::score::give;
    post "/programmes/{programme}/reviews/{review}/scored" May("score_review") => review::score::end;
    get "/programmes/{programme}/reviews/{review}/consensus" May("score_review") => review::score::consensus;
    post "/programmes/{programme}/reviews/{review}/consensus/{item}" May("score_review") => review::score::agree_on;
    post "/programmes/{programme}/reviews/{review}/take" May("score_review") => review::score::take;
    post "/programmes/{programme}/reviews/{review}/contradictions" May("score_review") => review::score::settle;
    get "/programmes/{programme}/reviews/{review}/report" May("see_review") => review::report::show;
    get "/programmes/{programme}/reviews/{review}/texts" May("score_review") => review::report::texts;
    post "/programmes/{programme}/reviews/{review}/texts" May("score_review") => review::report::write;
    post "/programmes/{programme}/reviews/{review}/sign" May("score_review") => review::report::sign;
    post "/programmes/{programme}/reviews/{review}/publish" May("manage_review") => review::report::publish_report;
    post "/programmes/{programme}/reviews/{review}/comments" May("comment_review") => review::report::say;
    post "/programmes/{programme}/reviews/{review}/comments/{comment}" May("score_review") => review::report::reply;
    get "/programmes/{programme}/plan" May("see_plan") => plan::show;
    get "/programmes/{programme}/plan/new" May("edit_plan") => plan::new;
    get "/programmes/{programme}/plan/{step}" May("edit_plan") => plan::edit;
    post "/programmes/{programme}/plan/{step}" May("edit_plan") => plan::save;
    post "/programmes/{programme}/plan/undo/{change}" May("edit_plan") => plan::undo;
    get "/programmes/{programme}/what-if" May("see_fidelity") => what_if::show;
    get "/programmes/{programme}/deadlines" May("see_deadlines") => deadlines::show;
    get "/programmes/{programme}/import" May("import") => import::list;
    post "/programmes/{programme}/import" May("import") => import::upload;
    get "/programmes/{programme}/import/template.xlsx" May("import") => import::template;
    get "/programmes/{programme}/import/{upload}" May("import") => import::check;
    post "/programmes/{programme}/import/{upload}/confirm" May("import") => import::confirm;
    post "/programmes/{programme}/import/{upload}/discard" May("import") => import::discard;
    get "/programmes/{programme}/import/{upload}/errors.xlsx" May("import") => import::errors;
    get "/programmes/{programme}/import/{upload}/mapping" May("import") => mapping::mapping;
    post "/programmes/{programme}/import/{upload}/mapping" May("import") => mapping::save_mapping;
    get "/programmes/{programme}/import/{upload}/mapping.toml" May("import") => mapping::download_mapping;
    post "/programmes/{programme}/imports/{change}/undo" May("import") => import::undo;
    get "/programmes/{programme}/export.xlsx" May("export") => import::export_workbook;
    get "/programmes/{programme}/export.zip" May("export") => import::export_zip;
    get "/static/{name}" Anyone => assets::asset;
    get "/health/live" Anyone => health::live;
    get "/health/ready" Anyone => health::ready;
}

/// The service's routes with everything around them.
pub fn router(service: Arc<Service>, settings: Settings, metrics: Arc<Metrics>) -> Router {
    let state = State { service, settings: Arc::new(settings), rendered: Arc::default() };
    all()
        .fallback(account::not_found)
        .layer(DefaultBodyLimit::max(MOST_FORM_BYTES))
        .layer(from_fn_with_state(state.clone(), security::same_site))
        .layer(CatchPanicLayer::custom(security::panicked))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(state.clone(), security::headers))
        .layer(from_fn_with_state(metrics, metrics::count))
        .with_state(state)
}
