//! A calendar of one's own deadlines under a private address, for any calendar program; and the keys that open it.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use casework::Day;
use icalendar::{Calendar, Component, Event, Property};
use uuid::Uuid;
use words::{Lang, Words};

use crate::answer::{Answer, Fault, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::handlers::{in_words, instant};
use crate::pages::keys::{KeyLine, KeysPage};
use crate::pages::shell::FieldProblem;
use crate::settings::Cookies;
use crate::visit::{Part, Visit, Visitor};
use crate::within::Within;
use app::keys::{Kind, Scope};
use app::today::Today;

/// `GET /calendar/{file}`: without a sign-in; the address is the secret.
pub(crate) async fn feed(visit: Visit, Within(file): Within<String>) -> Response {
    let answered = tokio::task::spawn_blocking(move || {
        let secret = file.strip_suffix(".ics")?;
        let service = &visit.state.service;
        let (actor, programme, scopes) = app::keys::holder(service, secret, Kind::Calendar).ok()??;
        let today = app::today::today(service, &actor, programme).ok()?;
        let lang = actor.language.as_deref().and_then(Lang::from_tag).unwrap_or(Lang::Fi);
        Some(calendar(&today, scopes.contains(&Scope::Names), service.now().at, lang.words()))
    });
    let Ok(Some(text)) = answered.await else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = Response::new(Body::from(text));
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// Everything that has a day, each as an event of that whole day.
fn calendar(today: &Today, with_names: bool, at: i64, words: &Words) -> String {
    let records = &today.loaded.records;
    let mut calendar = Calendar::new();
    calendar.name("Rinnalla");
    let mut add = |uid: String, day: Day, summary: String| {
        calendar.push(event(&uid, day, &summary, at));
    };
    for deadline in &today.deadlines {
        let Some(due) = deadline.due else { continue };
        let what = phrases::deadlines::what(deadline, words);
        let about = phrases::deadlines::about(records, today.day, deadline, words);
        let summary = if with_names && !about.is_empty() { format!("{what}: {about}") } else { what };
        // The same deadline is the same event, so that a calendar moves it and does not add another.
        let since = deadline.since.map(|day| day.to_string()).unwrap_or_default();
        let whom = today.whom(deadline).map(|id| id.to_string()).unwrap_or_default();
        add(format!("{}-{whom}-{since}", deadline.kind.code()), due, summary);
    }
    for step in &today.steps {
        let summary = if with_names { step.what.clone() } else { words.get("calendar-step") };
        add(step.id.to_string(), step.due, summary);
    }
    calendar.to_string()
}

fn event(uid: &str, day: Day, summary: &str, at: i64) -> Event {
    let date = |day: Day| day.to_string().replace('-', "");
    let whole_day = |name: &str, day: Day| {
        let mut property = Property::new(name, date(day));
        property.add_parameter("VALUE", "DATE");
        property.done()
    };
    let mut event = Event::new();
    event.uid(&format!("{uid}@rinnalla"));
    event.summary(summary);
    event.append_property(whole_day("DTSTART", day));
    event.append_property(whole_day("DTEND", day.plus_days(1)));
    event.add_property("DTSTAMP", stamp(at));
    event.done()
}

/// An instant in UTC as a calendar writes it.
fn stamp(at: i64) -> String {
    let seconds = at.div_euclid(1000);
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let epoch = Day::new(1970, 1, 1).map(|day| day.plus_days(i32::try_from(days).unwrap_or_default()));
    let date = epoch.map(|day| day.to_string().replace('-', "")).unwrap_or_default();
    format!("{date}T{:02}{:02}{:02}Z", second / 3600, second / 60 % 60, second % 60)
}

/// `GET /account/keys`
pub(crate) async fn keys(visit: Visit) -> Response {
    answer(visit, |visitor| page(&keys_page(visitor, None, Vec::new())?)).await
}

/// `POST /account/keys`: the secret is on the page that answers, this once.
pub(crate) async fn make_key(visit: Visit, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let actor = visitor.actor()?;
        let programme = Uuid::parse_str(typed.get("programme")).map_err(|_| Fault::Unreadable)?;
        let asks_names =
            typed.0.iter().any(|(field, value)| field == "scope" && value == Scope::Names.code());
        let scopes: &[Scope] = if asks_names { &[Scope::Names] } else { &[] };
        match app::keys::make(visitor.service(), actor, programme, Kind::Calendar, typed.get("name"), scopes)
        {
            Ok(secret) => page(&keys_page(visitor, Some(address(visitor, &secret)), Vec::new())?),
            Err(app::Error::Invalid(faults)) => {
                let mut shown = keys_page(visitor, None, in_words(&faults, visitor.words))?;
                typed.get("name").clone_into(&mut shown.typed_name);
                shown.asks_names = asks_names;
                page_to_mend(&shown)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /account/keys/{key}/revoke`
pub(crate) async fn revoke_key(visit: Visit, Within(key): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        app::keys::revoke(visitor.service(), visitor.actor()?, key)?;
        Ok(visitor.see_with_notice("/account/keys", "key-revoked-done", None))
    })
    .await
}

/// The whole address, as a calendar program wants it.
fn address(visitor: &Visitor, secret: &str) -> String {
    let scheme = if visitor.settings().cookies == Cookies::Secure { "https" } else { "http" };
    let host =
        visitor.visit.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    format!("{scheme}://{host}/calendar/{secret}.ics")
}

fn keys_page(
    visitor: &Visitor,
    made: Option<String>,
    problems: Vec<FieldProblem>,
) -> Result<KeysPage, Fault> {
    let actor = visitor.actor()?;
    let lines = app::keys::own(visitor.service(), actor)?;
    let line = |key: app::keys::Own| KeyLine {
        revoke: format!("/account/keys/{}/revoke", key.id),
        name: key.name,
        what: visitor.words.get(&format!("key-kind-{}", key.kind)),
        scopes: key
            .scopes
            .split(';')
            .filter(|scope| !scope.is_empty())
            .map(|scope| visitor.words.get(&format!("key-scope-{scope}")))
            .collect::<Vec<_>>()
            .join(", "),
        made: instant(key.created_at, visitor),
    };
    Ok(KeysPage {
        programmes: actor.programmes().into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        keys: lines.into_iter().map(line).collect(),
        made,
        typed_name: String::new(),
        asks_names: false,
        problems,
        shell: visitor.shell(Part::Other),
    })
}
