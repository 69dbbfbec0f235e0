//! Applying for oneself, without signing in. Nothing tells whether somebody is known already.

use app::referrals::{self, SELF_FIELDS};
use app::sheets::Typed as Sent;
use app::stamps::{self, Age};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::forms::SheetKind;
use uuid::Uuid;

use super::problem;
use crate::answer::{Answer, Fault, Reply, answer, page, page_to_mend, see};
use crate::forms::Typed;
use crate::pages::referral::{
    Plain, PublicFacts, PublicPage, ThanksPage, choose as choose_page, public_page,
};
use crate::pages::shell::FieldProblem;
use crate::visit::{Part, Visit, Visitor};
use crate::within::Within;

/// The fields in the order of the page, which is the order of what must be mended.
const ON_PAGE: [&str; 9] =
    ["name", "phone", "email", "contact_ways", "wish", "municipality", "language", "birth_date", "send"];

/// The page on which one applies.
pub(super) fn path(programme: Uuid) -> String {
    format!("/refer/{programme}")
}

/// The words of the page: easy ones where they are asked for.
fn plain(visitor: &Visitor) -> Plain {
    let is_easy = Typed::of_query(&visitor.visit.uri).get("easy") == "1";
    Plain { words: visitor.words, is_easy }
}

/// The programme's name.
fn name_of(visitor: &Visitor, programme: Uuid) -> Result<String, Fault> {
    let found = referrals::programmes(visitor.service())?.into_iter().find(|(id, _)| *id == programme);
    found.map(|(_, name)| name).ok_or(Fault::App(app::Error::NotFound(None)))
}

/// `GET /refer`
pub(crate) async fn choose(visit: Visit) -> Response {
    answer(visit, |visitor| -> Answer {
        let plain = plain(visitor);
        let found = referrals::programmes(visitor.service())?;
        let doors = found.into_iter().map(|(id, name)| (format!("{}{}", path(id), plain.query()), name));
        page(&choose_page(visitor.shell(Part::Other), plain, doors.collect()))
    })
    .await
}

/// `GET /refer/{programme}`
pub(crate) async fn public_form(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| -> Answer { page(&view(visitor, programme, None, Vec::new())?) }).await
}

/// The form, empty or with what was typed.
fn view(
    visitor: &Visitor,
    programme: Uuid,
    typed: Option<&Typed>,
    problems: Vec<FieldProblem>,
) -> Result<PublicPage, Fault> {
    let name = name_of(visitor, programme)?;
    let (id, stamp) = stamped(visitor, programme, typed)?;
    let facts = PublicFacts {
        plain: plain(visitor),
        programme: name,
        path: path(programme),
        id,
        stamp,
        typed,
        problems,
    };
    Ok(public_page(visitor.shell(Part::Other), facts))
}

/// The id that the application will have and the stamp of when its form was given out: those that came with it where
/// they still do, and new ones otherwise.
fn stamped(visitor: &Visitor, programme: Uuid, typed: Option<&Typed>) -> Result<(Uuid, String), Fault> {
    let service = visitor.service();
    let now = service.now().at;
    let sent = typed.and_then(id_of).zip(typed.map(|typed| typed.get("began").trim()));
    let (known, began) = match sent {
        Some((id, stamp)) => match stamps::age(service, programme, id, stamp)? {
            Age::Right | Age::TooYoung => return Ok((id, stamp.to_owned())),
            // Whoever had the form for a day has waited long enough.
            Age::TooOld => (Some(id), now - stamps::LEAST_MILLIS),
            Age::Unknown => (None, now),
        },
        None => (None, now),
    };
    let id = known.unwrap_or_else(|| service.new_id());
    Ok((id, stamps::start(service, programme, id, began)?))
}

/// The id that came with the form: a second tap sends the same one.
fn id_of(typed: &Typed) -> Option<Uuid> {
    Uuid::parse_str(typed.get("id").trim()).ok()
}

/// `POST /refer/{programme}`
pub(crate) async fn send_public(visit: Visit, Within(programme): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        name_of(visitor, programme)?;
        let thanks = format!("{}/thanks{}", path(programme), plain(visitor).query());
        // Only a program fills in what nobody sees. It learns nothing.
        if typed.filled("website").is_some() {
            return Ok(see(thanks));
        }
        let problems = problems(visitor, programme, &typed)?;
        if !problems.is_empty() {
            return page_to_mend(&view(visitor, programme, Some(&typed), problems)?);
        }
        match send(visitor, programme, &typed) {
            Ok(_) => Ok(see(thanks)),
            Err(app::Error::Invalid(faults)) => {
                let told = |fault: &app::Fault| problem("refer", fault.field, fault.code, visitor.words);
                let problems = faults.iter().map(told).collect();
                page_to_mend(&view(visitor, programme, Some(&typed), problems)?)
            }
            // Whoever goes back and writes something else sends a new application: one form makes one.
            Err(app::Error::Changed) => {
                let problems = vec![problem("refer", "send", "sent-already", visitor.words)];
                let renewed = without_stamp(&typed);
                page_to_mend(&view(visitor, programme, Some(&renewed), problems)?)
            }
            Err(app::Error::TooOften) => {
                let problems = vec![problem("refer", "send", "too-often", visitor.words)];
                let page = view(visitor, programme, Some(&typed), problems)?;
                Ok(Reply::Page(StatusCode::TOO_MANY_REQUESTS, page.render()?))
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// What was typed, to go into a form that is given out anew.
fn without_stamp(typed: &Typed) -> Typed {
    let fields = typed.0.iter().filter(|(name, _)| !matches!(name.as_str(), "id" | "began"));
    Typed(fields.cloned().collect())
}

fn send(visitor: &Visitor, programme: Uuid, typed: &Typed) -> app::Result<Uuid> {
    let sent = Sent { fields: typed.0.clone(), ..Sent::default() };
    let id = id_of(typed).unwrap_or_else(|| visitor.service().new_id());
    referrals::refer_oneself(visitor.service(), programme, id, &sent, visitor.visit.address())
}

/// Everything that must be mended, in the order of the page.
fn problems(visitor: &Visitor, programme: Uuid, typed: &Typed) -> Result<Vec<FieldProblem>, Fault> {
    let found = SheetKind::Client.form().read(|name| all(typed, name)).err().unwrap_or_default();
    let faults = found.iter().filter(|fault| SELF_FIELDS.contains(&fault.field));
    let mut wrong: Vec<(&'static str, &'static str)> =
        faults.map(|fault| (fault.field, fault.code)).collect();
    if typed.filled("phone").is_none() && typed.filled("email").is_none() {
        wrong.push(("phone", "contact-missing"));
    }
    let age = id_of(typed).map_or(Ok(Age::Unknown), |id| {
        stamps::age(visitor.service(), programme, id, typed.get("began").trim())
    });
    match age? {
        Age::Right => {}
        Age::TooYoung => wrong.push(("send", "too-quick")),
        Age::TooOld | Age::Unknown => wrong.push(("send", "too-old")),
    }
    wrong.sort_by_key(|(field, _)| ON_PAGE.iter().position(|each| each == field));
    Ok(wrong.into_iter().map(|(field, code)| problem("refer", field, code, visitor.words)).collect())
}

/// Every value of a field.
fn all<'t>(typed: &'t Typed, name: &str) -> Vec<&'t str> {
    typed.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
}

/// `GET /refer/{programme}/thanks`
pub(crate) async fn thanks(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| -> Answer {
        let programme_name = name_of(visitor, programme)?;
        page(&ThanksPage {
            shell: visitor.shell(Part::Other),
            plain: plain(visitor),
            programme: programme_name,
            draft: path(programme),
        })
    })
    .await
}
