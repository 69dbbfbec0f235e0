//! Who asks, in which language, for which page.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use app::sign_in::Token;
use app::{Actor, Service};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use casework::Code;
use casework::access::Action;
use uuid::Uuid;
use words::{Lang, Words};

use crate::answer::{Answer, Fault, Reply};
use crate::cookies;
use crate::pages::shell::{AccountLine, NavLink, Notice, ProgrammeLine, Shell};
use crate::rendered::{Key, Rendered};
use crate::settings::{Peers, Settings};

/// What every handler needs.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) service: Arc<Service>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) rendered: Arc<Rendered>,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    pub(crate) state: State,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    peer: Option<SocketAddr>,
}

/// A request with whoever is behind it.
#[derive(Debug)]
pub(crate) struct Visitor {
    pub(crate) visit: Visit,
    pub(crate) words: &'static Words,
    /// Who is signed in, with the session's token.
    pub(crate) signed_in: Option<(Actor, Token)>,
}

impl FromRequestParts<State> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Infallible> {
        Ok(Visit {
            state: state.clone(),
            method: parts.method.clone(),
            uri: parts.uri.clone(),
            headers: parts.headers.clone(),
            peer: parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| *peer),
        })
    }
}

impl Visit {
    /// The address of whoever asks.
    pub(crate) fn address(&self) -> IpAddr {
        let own = self.peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip());
        if self.state.settings.peers == Peers::Direct {
            return own;
        }
        // The proxy writes the last one; what stands before it, anybody could have written.
        let listed = self.headers.get_all("x-forwarded-for").iter().next_back();
        let last = listed.and_then(|line| line.to_str().ok()).and_then(|line| line.rsplit(',').next());
        last.and_then(|address| address.trim().parse().ok()).unwrap_or(own)
    }

    /// Nobody in particular, for a page that tells a fault.
    pub(crate) fn anonymous(self) -> Visitor {
        let lang = cookies::language(&self.headers).and_then(|tag| Lang::from_tag(&tag)).unwrap_or(Lang::Fi);
        Visitor { visit: self, words: lang.words(), signed_in: None }
    }

    /// Finds out who is behind the request. Blocks.
    pub(crate) fn enter(self) -> app::Result<Visitor> {
        let token = self.state.settings.cookies.token(&self.headers);
        let signed_in = match token {
            Some(token) => app::sign_in::actor(&self.state.service, token)?.map(|actor| (actor, token)),
            None => None,
        };
        let chosen = cookies::language(&self.headers);
        let own = signed_in.as_ref().and_then(|(actor, _)| actor.language.clone());
        let lang = chosen.or(own).and_then(|tag| Lang::from_tag(&tag)).unwrap_or(Lang::Fi);
        Ok(Visitor { visit: self, words: lang.words(), signed_in })
    }
}

/// A part of a programme's pages, for the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Home,
    Fidelity,
    WhatIf,
    Deadlines,
    Import,
    Sites,
    Today,
    Clients,
    Log,
    Employers,
    Team,
    Referrals,
    Search,
    Shared,
    Reviews,
    Other,
}

impl Visitor {
    pub(crate) fn service(&self) -> &Arc<Service> {
        &self.visit.state.service
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.visit.state.settings
    }

    /// Path and query of this page.
    pub(crate) fn path(&self) -> String {
        self.visit.uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string)
    }

    /// What surrounds a page that belongs to no programme.
    pub(crate) fn shell(&self, part: Part) -> Shell {
        let account = self.signed_in.as_ref().map(|(actor, _)| self.account_line(actor, None));
        let nav = self.signed_in.as_ref().map(|(actor, _)| self.nav(actor, own_programme(actor), part));
        Shell {
            words: self.words,
            path: self.path(),
            form_token: self.form_token(),
            account,
            account_label: None,
            programme: None,
            nav: nav.unwrap_or_default(),
            notice: self.notice(),
            search: None,
            printed: String::new(),
        }
    }

    /// What surrounds a page of a programme.
    pub(crate) fn shell_of(&self, actor: &Actor, programme: Uuid, name: &str, part: Part) -> Shell {
        let mut shell = self.shell(part);
        shell.account = Some(self.account_line(actor, Some(programme)));
        shell.nav = self.nav(actor, Some(programme), part);
        shell.search = actor.may(Action::Record, programme).then(|| format!("{}/search", base(programme)));
        shell.programme = Some(ProgrammeLine { home: door(actor, programme), name: name.to_owned() });
        let day = phrases::day(self.service().now().today, self.words.lang());
        shell.printed = format!("{name} · {day} · {}", actor.name);
        shell
    }

    /// What surrounds a page of a programme, by the name that the person knows it by.
    pub(crate) fn shell_in(&self, actor: &Actor, programme: Uuid, part: Part) -> Shell {
        let known = actor.programmes().into_iter().find(|(id, _)| *id == programme);
        self.shell_of(actor, programme, &known.map(|(_, name)| name).unwrap_or_default(), part)
    }

    /// The page of a programme that many see alike, as it is kept or as it is rendered now.
    pub(crate) fn rendered(
        &self,
        version: i64,
        shell: Shell,
        render: impl FnOnce(Shell) -> Result<String, Fault>,
    ) -> Answer {
        let key = Key {
            path: shell.path.clone(),
            version,
            today: self.service().now().today,
            lang: self.words.lang().tag(),
            nav: shell.nav.iter().map(|link| link.href.as_str()).collect::<Vec<_>>().join(" "),
        };
        Ok(Reply::Page(StatusCode::OK, self.visit.state.rendered.page(key, shell, render)?))
    }

    /// What a form brings back: the session's token, and after a point whose form it is, which outlives the session.
    pub(crate) fn form_token(&self) -> String {
        let Some((actor, token)) = &self.signed_in else { return String::new() };
        let own = app::stamps::of_account(self.service(), actor.account).unwrap_or_default();
        format!("{}.{own}", token.form_token())
    }

    fn account_line(&self, actor: &Actor, programme: Option<Uuid>) -> AccountLine {
        let role = actor.role_in(programme);
        let role = role.map(|role| self.words.get(&format!("code-account_role-{}", role.code())));
        AccountLine { name: actor.name.clone(), role: role.unwrap_or_default() }
    }

    fn nav(&self, actor: &Actor, programme: Option<Uuid>, current: Part) -> Vec<NavLink> {
        let mut nav = Vec::new();
        let mut link = |part: Part, key: &str, href: String, icon: &'static str| {
            nav.push(NavLink { href, label: self.words.get(key), icon, is_current: part == current });
        };
        if let Some(programme) = programme {
            let base = base(programme);
            let may = |action: Action| actor.may(action, programme);
            if may(Action::SeeShared) {
                link(Part::Shared, "nav-shared", format!("{base}/shared"), "users");
            }
            let coaches = may(Action::Record) && !may(Action::Import);
            if coaches {
                link(Part::Today, "nav-today", format!("{base}/today"), "calendar");
            } else if may(Action::SeeFidelity) {
                link(Part::Fidelity, "nav-fidelity", format!("{base}/fidelity"), "stamp");
            }
            if may(Action::Import) {
                link(Part::Deadlines, "nav-deadlines", format!("{base}/deadlines"), "clock");
            }
            if may(Action::SeeRecords) {
                link(Part::Clients, "nav-clients", format!("{base}/clients"), "users");
            }
            if coaches {
                link(Part::Log, "nav-log", format!("{base}/log"), "plus");
            }
            if may(Action::SeeTeam) {
                link(Part::Employers, "nav-employers", format!("{base}/employers"), "building");
                link(Part::Team, "nav-team", format!("{base}/team"), "briefcase");
            } else if may(Action::SeeFidelity) {
                link(Part::WhatIf, "nav-what-if", format!("{base}/what-if"), "sliders");
            }
        }
        if let Some(programme) = programme.filter(|programme| reviews_only(actor, *programme)) {
            link(Part::Reviews, "nav-reviews", format!("{}/reviews", base(programme)), "stamp");
        }
        if actor.may_in_service(Action::SeeSites) {
            link(Part::Sites, "nav-sites", "/sites".to_owned(), "sites");
        }
        nav
    }

    /// The message that the page before left: a code, and after a colon the change that can be undone.
    fn notice(&self) -> Option<Notice> {
        let left = cookies::notice(&self.visit.headers)?;
        let (code, undo) =
            left.split_once(':').map_or((left.as_str(), None), |(code, path)| (code, Some(path)));
        let key = format!("notice-{code}");
        let kind = if code.ends_with("failed") || code.ends_with("changed") { "attention" } else { "done" };
        // Only a path of ours, whatever the cookie says.
        let undo = undo.filter(|path| path.starts_with("/programmes/")).map(str::to_owned);
        self.words.has(&key).then(|| Notice { kind, text: self.words.get(&key), undo })
    }
}

/// The one programme of somebody who has one.
fn own_programme(actor: &Actor) -> Option<Uuid> {
    match actor.programmes().as_slice() {
        [(programme, _)] => Some(*programme),
        _ => None,
    }
}

/// Whether somebody sees nothing of a programme but its reviews.
fn reviews_only(actor: &Actor, programme: Uuid) -> bool {
    actor.may(Action::SeeReviews, programme) && !actor.may(Action::SeeProgramme, programme)
}

/// Where somebody enters a programme.
pub(crate) fn door(actor: &Actor, programme: Uuid) -> String {
    if reviews_only(actor, programme) { format!("{}/reviews", base(programme)) } else { base(programme) }
}

/// The path under which a programme's pages are.
pub(crate) fn base(programme: Uuid) -> String {
    format!("/programmes/{programme}")
}
