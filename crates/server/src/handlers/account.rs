//! Signing in and out, the own account, the language, and the pages that anybody may read.

use app::sign_in::{NotSignedIn, SESSION_MILLIS, Token};
use askama::Template;
use axum::response::Response;
use words::{Arg, Lang};

use super::{in_words, instant};
use crate::answer::{Answer, Fault, Reply, answer, page, page_to_mend, see};
use crate::forms::Typed;
use crate::pages::about::{AboutPage, AccessibilityPage};
use crate::pages::account::{AccountPage, SignInLine};
use crate::pages::held::{Held, HeldPage};
use crate::pages::login::LoginPage;
use crate::pages::programmes::{ProgrammeDoor, ProgrammesPage};
use crate::pages::shell::FieldProblem;
use crate::visit::{Part, Visit, Visitor, base, door};

/// Whether somebody's day begins with their own clients.
fn is_coach(actor: &app::Actor, programme: uuid::Uuid) -> bool {
    let may = |action| actor.may(action, programme);
    may(casework::access::Action::Record)
        && !may(casework::access::Action::Import)
        && actor.staff(programme).is_some()
}

/// Whether somebody comes for the clients who are shared with them.
fn is_partner(actor: &app::Actor, programme: uuid::Uuid) -> bool {
    actor.role_in(Some(programme)) == Some(casework::access::AccountRole::PartnerProfessional)
}

/// `GET /`
pub(crate) async fn first(visit: Visit) -> Response {
    answer(visit, |visitor| {
        let actor = visitor.actor()?;
        let programmes = actor.programmes();
        let sites_href =
            actor.may_in_service(casework::access::Action::SeeSites).then(|| "/sites".to_owned());
        match (programmes.as_slice(), &sites_href) {
            ([(programme, _)], _) if is_coach(actor, *programme) => {
                Ok(see(format!("{}/today", base(*programme))))
            }
            ([(programme, _)], _) if is_partner(actor, *programme) => {
                Ok(see(format!("{}/shared", base(*programme))))
            }
            ([(programme, _)], _) => Ok(see(door(actor, *programme))),
            ([], Some(sites)) => Ok(see(sites.clone())),
            _ => {
                let door = |(id, name): &(uuid::Uuid, String)| ProgrammeDoor {
                    href: door(actor, *id),
                    name: name.clone(),
                    about: actor
                        .role_in(Some(*id))
                        .map(|role| phrases::code(role, visitor.words))
                        .unwrap_or_default(),
                };
                let programmes = programmes.iter().map(door).collect();
                page(&ProgrammesPage { shell: visitor.shell(Part::Home), programmes, sites_href })
            }
        }
    })
    .await
}

/// `GET /login`
pub(crate) async fn login(visit: Visit) -> Response {
    answer(visit, |visitor| {
        let typed = Typed::of_query(&visitor.visit.uri);
        if visitor.signed_in.is_some() {
            return Ok(see(own_path(typed.get("next"))));
        }
        page(&login_page(visitor, "", typed.get("next"), None))
    })
    .await
}

fn login_page(visitor: &Visitor, username: &str, next: &str, held: Option<Held>) -> LoginPage {
    LoginPage {
        shell: visitor.shell(Part::Other),
        username: username.to_owned(),
        next: own_path(next),
        held,
        problems: Vec::new(),
    }
}

/// Where somebody goes who has signed in: to the form that was held, if it was theirs.
fn entered(visitor: &Visitor, token: Token, typed: &Typed) -> Answer {
    let cookies = visitor.settings().cookies;
    let cookie = cookies.keep_token(&token.text());
    let Some(held) = Held::back(typed) else {
        return Ok(Reply::SeeOther(own_path(typed.get("next")), vec![cookie]));
    };
    let actor = app::sign_in::actor(visitor.service(), token)?.ok_or(Fault::SignIn)?;
    if !visitor.is_of(&held, actor.account)? {
        return Ok(Reply::SeeOther("/".to_owned(), vec![cookie, cookies.keep_notice("draft-other-failed")]));
    }
    let (visit, words) = (visitor.visit.clone(), visitor.words);
    let visitor = Visitor { visit, words, signed_in: Some((actor, token)) };
    Ok(Reply::Begun(HeldPage::of(&visitor, held).render()?, cookie))
}

/// A path of ours to go to; anything else leads to the first page.
fn own_path(path: &str) -> String {
    let is_own = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.chars().all(|each| each.is_ascii_graphic());
    if is_own { path.to_owned() } else { "/".to_owned() }
}

/// `POST /login`
pub(crate) async fn sign_in(visit: Visit, typed: Typed) -> Response {
    answer(visit, move |visitor| {
        let (username, password) = (typed.get("username").trim(), typed.get("password"));
        let address = visitor.visit.address();
        let missing = |field: &'static str, key: &str| FieldProblem { field, text: visitor.words.get(key) };
        let mut problems = Vec::new();
        if username.is_empty() {
            problems.push(missing("username", "login-username-missing"));
        }
        if password.is_empty() {
            problems.push(missing("password", "login-password-missing"));
        }
        if problems.is_empty() {
            match app::sign_in::sign_in(visitor.service(), username, password, address)? {
                Ok(token) => return entered(visitor, token, &typed),
                Err(NotSignedIn::Wrong) => problems.push(missing("username", "login-wrong")),
                Err(NotSignedIn::TooOften) => return Err(Fault::TooMany),
            }
        }
        let page = login_page(visitor, username, typed.get("next"), Held::back(&typed));
        page_to_mend(&LoginPage { problems, ..page })
    })
    .await
}

/// `POST /logout`
pub(crate) async fn sign_out(visit: Visit, typed: Typed) -> Response {
    answer(visit, move |visitor| {
        let Some((actor, token)) = &visitor.signed_in else { return Ok(see("/login")) };
        visitor.check(&typed)?;
        app::sign_in::sign_out(visitor.service(), actor, *token)?;
        Ok(Reply::SeeOther("/login".to_owned(), vec![visitor.settings().cookies.forget_token()]))
    })
    .await
}

/// `POST /language`
pub(crate) async fn language(visit: Visit, typed: Typed) -> Response {
    answer(visit, move |visitor| {
        let Some(lang) = Lang::from_tag(typed.get("lang")) else { return Err(Fault::Unreadable) };
        if let Some((actor, _)) = &visitor.signed_in {
            visitor.check(&typed)?;
            app::sign_in::choose_language(visitor.service(), actor.account, lang.tag())?;
        }
        let cookie = visitor.settings().cookies.keep_language(lang.tag());
        Ok(Reply::SeeOther(own_path(typed.get("to")), vec![cookie]))
    })
    .await
}

/// `GET /account`
pub(crate) async fn show(visit: Visit) -> Response {
    answer(visit, |visitor| page(&account_page(visitor, Vec::new())?)).await
}

fn account_page(visitor: &Visitor, problems: Vec<FieldProblem>) -> Result<AccountPage, Fault> {
    let actor = visitor.actor()?;
    let words = visitor.words;
    let roles = actor.roles.iter().map(|held| {
        let role = phrases::code(held.role, words);
        held.programme_name.as_ref().map_or_else(|| role.clone(), |name| format!("{role}, {name}"))
    });
    let line =
        |begun: &i64| SignInLine { when: instant(*begun, visitor), what: words.get("account-signed-in") };
    let sign_ins = app::sign_in::own_sessions(visitor.service(), actor)?.iter().map(line).collect();
    let hours = SESSION_MILLIS / 3_600_000;
    let count = Arg::Count(i64::try_from(app::sign_in::FEWEST_CHARACTERS).unwrap_or_default());
    Ok(AccountPage {
        who: format!("{} · {}", actor.name, roles.collect::<Vec<_>>().join(" · ")),
        username: actor.username.clone(),
        password_hint: words.say("account-password-hint", &[("count", count), ("hours", Arg::Count(hours))]),
        contact: app::sign_in::own_contact(visitor.service(), actor)?.unwrap_or_default(),
        problems,
        sign_ins,
        shell: visitor.shell(Part::Other),
    })
}

/// `POST /account/password`
pub(crate) async fn change_password(visit: Visit, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let (actor, token) = (visitor.actor()?, visitor.token()?);
        let (current, new, again) = (typed.get("current"), typed.get("new"), typed.get("again"));
        match app::sign_in::change_password(visitor.service(), actor, token, current, new, again) {
            Ok(()) => Ok(visitor.see_with_notice("/account", "password-changed-done", None)),
            Err(app::Error::Invalid(faults)) => {
                page_to_mend(&account_page(visitor, in_words(&faults, visitor.words))?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /account/contact`
pub(crate) async fn tell_contact(visit: Visit, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let contact = typed.get("contact");
        match app::sign_in::tell_contact(visitor.service(), visitor.actor()?, contact) {
            Ok(()) => Ok(visitor.see_with_notice("/account", "contact-told", None)),
            Err(app::Error::Invalid(faults)) => {
                let mut mended = account_page(visitor, in_words(&faults, visitor.words))?;
                contact.clone_into(&mut mended.contact);
                page_to_mend(&mended)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `GET /about`
pub(crate) async fn about(visit: Visit) -> Response {
    answer(visit, |visitor| {
        let source = visitor.settings().source.clone();
        page(&AboutPage::new(visitor.shell(Part::Other), crate::version(), source))
    })
    .await
}

/// `GET /accessibility`
pub(crate) async fn accessibility(visit: Visit) -> Response {
    answer(visit, |visitor| {
        let contact = visitor.settings().contact.clone();
        page(&AccessibilityPage::new(visitor.shell(Part::Other), crate::version(), contact))
    })
    .await
}

/// Whatever path there is not.
pub(crate) async fn not_found(visit: Visit) -> Response {
    answer(visit, |_| -> Answer { Err(app::Error::NotFound(None).into()) }).await
}
