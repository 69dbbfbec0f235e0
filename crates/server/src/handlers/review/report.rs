//! The report: reading, writing its texts, signing, publishing, commenting.

use app::reviews::text::Ended;
use app::reviews::{comment, may_in, publish, score, text};
use axum::response::Response;
use casework::access::Action;
use casework::review::Stage;
use uuid::Uuid;

use super::address;
use crate::answer::{Answer, Fault, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::handlers::in_words;
use crate::pages::review::report::{Facts, May, ReportPage, page as report_page};
use crate::pages::review::texts::{Differs, page as texts_page, parts_of};
use crate::pages::review::{Tab, turn};
use crate::pages::shell::FieldProblem;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// The language of a report's texts that was asked for; else that of the page.
fn lang_of(visitor: &Visitor, typed: &Typed) -> &'static str {
    let asked = typed.get("lang");
    let known = ["fi", "sv", "en"].into_iter().find(|lang| *lang == asked);
    known.unwrap_or(visitor.words.lang().tag())
}

fn view(
    visitor: &Visitor,
    place: (Uuid, Uuid),
    lang: &str,
    problems: Vec<FieldProblem>,
) -> Result<ReportPage, Fault> {
    let (actor, now) = (visitor.actor()?, visitor.service().now());
    let (case, shown) = publish::report(visitor.service(), actor, place, lang)?;
    let comments =
        case.stage(now.today) == Stage::Comments && may_in(actor, Action::CommentReview, &case, now);
    let may = if may_in(actor, Action::ScoreReview, &case, now) {
        May::Write
    } else if comments {
        May::Comment
    } else {
        May::Read
    };
    let mut shell = visitor.shell_in(actor, place.0, Part::Reviews);
    shell.path = format!("{}/report?lang={lang}", address(place));
    if may == May::Write {
        turn(&mut shell, &address(place), Tab::Report);
    }
    let facts = Facts {
        base: &base(place.0),
        case: &case,
        shown: &shown,
        lang,
        reader: actor.account,
        may,
        problems,
    };
    Ok(report_page(shell, facts))
}

/// `GET /programmes/{programme}/reviews/{review}/report`
pub(crate) async fn show(visit: Visit, Within(place): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let lang = lang_of(visitor, &Typed::of_query(&visitor.visit.uri));
        page(&view(visitor, place, lang, Vec::new())?)
    })
    .await
}

/// What was done, or what must be mended first.
fn ended(visitor: &Visitor, place: (Uuid, Uuid), ended: app::Result<()>, notice: &str) -> Answer {
    let to = format!("{}/report", address(place));
    match ended {
        Ok(()) => Ok(visitor.see_with_notice(to, notice, None)),
        Err(app::Error::Invalid(faults)) => {
            let lang = visitor.words.lang().tag();
            page_to_mend(&view(visitor, place, lang, in_words(&faults, visitor.words))?)
        }
        Err(app::Error::Changed) => Ok(visitor.see_with_notice(to, "review-changed", None)),
        Err(error) => Err(error.into()),
    }
}

fn texts_view(
    visitor: &Visitor,
    place: (Uuid, Uuid),
    (lang, item): (&str, Option<u8>),
    differing: &[Differs],
) -> Result<crate::pages::review::texts::TextsPage, Fault> {
    let actor = visitor.actor()?;
    let (_, sheet) = score::sheet(visitor.service(), actor, place, item.unwrap_or(1))?;
    let (case, shown) = publish::report(visitor.service(), actor, place, lang)?;
    let mut shell = visitor.shell_in(actor, place.0, Part::Reviews);
    shell.path = format!("{}/texts?lang={lang}", address(place));
    turn(&mut shell, &address(place), Tab::Report);
    Ok(texts_page(shell, &base(place.0), (&case, &shown, &sheet), (lang, item), differing))
}

fn item_of(typed: &Typed) -> Option<u8> {
    typed.get("item").parse().ok().filter(|item| app::item::ITEMS.contains(item))
}

/// `GET /programmes/{programme}/reviews/{review}/texts`
pub(crate) async fn texts(visit: Visit, Within(place): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let query = Typed::of_query(&visitor.visit.uri);
        page(&texts_view(visitor, place, (lang_of(visitor, &query), item_of(&query)), &[])?)
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/texts`
pub(crate) async fn write(visit: Visit, Within(place): Within<(Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let (lang, item) = (lang_of(visitor, &typed), item_of(&typed));
        let mut differing = Vec::new();
        // Also where nothing was sent, only whoever may write gets an answer.
        score::sheet(visitor.service(), visitor.actor()?, place, item.unwrap_or(1))?;
        for part in parts_of(item) {
            let field = format!("text.{part}");
            if typed.0.iter().all(|(name, _)| *name != field) {
                continue;
            }
            let (text, seen) = (typed.get(&field), typed.get(&format!("seen.{part}")));
            // A part that nobody has written and that stays empty is nothing to keep.
            if text.trim().is_empty() && seen.is_empty() {
                continue;
            }
            let was = text::put(visitor.service(), visitor.actor()?, place, (&part, lang), (text, seen))?;
            if let Ended::Differs(theirs) = was {
                differing.push(Differs { part, typed: text.to_owned(), theirs: theirs.text });
            }
        }
        if differing.is_empty() {
            let query = item.map(|item| format!("&item={item}")).unwrap_or_default();
            let to = format!("{}/texts?lang={lang}{query}", address(place));
            return Ok(visitor.see_with_notice(to, "review-texts", None));
        }
        page_to_mend(&texts_view(visitor, place, (lang, item), &differing)?)
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/sign`
pub(crate) async fn sign(visit: Visit, Within(place): Within<(Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let was = publish::sign(visitor.service(), visitor.actor()?, place, typed.get("digest"));
        ended(visitor, place, was, "review-signed")
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/publish`
pub(crate) async fn publish_report(
    visit: Visit,
    Within(place): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let was = publish::publish(visitor.service(), visitor.actor()?, place, typed.get("reason"));
        ended(visitor, place, was.map(drop), "review-published")
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/comments`
pub(crate) async fn say(visit: Visit, Within(place): Within<(Uuid, Uuid)>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let (item, said) = (typed.get("item"), typed.get("text"));
        let was = comment::say(visitor.service(), visitor.actor()?, place, item, said);
        ended(visitor, place, was, "review-said")
    })
    .await
}

/// `POST /programmes/{programme}/reviews/{review}/comments/{comment}`
pub(crate) async fn reply(
    visit: Visit,
    Within((programme, review, comment)): Within<(Uuid, Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let place = (programme, review);
        let was = comment::answer(visitor.service(), visitor.actor()?, place, comment, typed.get("answer"));
        ended(visitor, place, was, "review-written")
    })
    .await
}
