//! One item: what is behind its rating, and what a person attests of it.

use app::item::{Item, Judgement as Attested, Seen, Typed as Attesting};
use axum::response::Response;
use casework::access::Action;
use uuid::Uuid;
use words::Arg;

use super::{day_of, in_words, instant, who};
use crate::answer::{Answer, Fault, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::pages::evidence::{EvidenceQuery, EvidenceView, evidence};
use crate::pages::held::with_draft;
use crate::pages::item::{Coaches, Facts, ItemPage, JudgeForm, Judgement, MayJudge, page as item_page};
use crate::pages::parts::Mistake;
use crate::pages::shell::FieldProblem;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/fidelity/{item}`
pub(crate) async fn show(visit: Visit, Within((programme, item)): Within<(Uuid, u8)>) -> Response {
    answer(visit, move |visitor| {
        let typed = Typed::of_query(&visitor.visit.uri);
        page(&view(visitor, programme, item, &typed, &JudgeForm::default())?)
    })
    .await
}

fn view(
    visitor: &Visitor,
    programme: Uuid,
    number: u8,
    typed: &Typed,
    form: &JudgeForm,
) -> Result<ItemPage, Fault> {
    let actor = visitor.actor()?;
    let day = day_of(visitor, typed);
    let item = app::item::item(visitor.service(), actor, programme, number, day)?;
    let records = &item.programme.loaded.records;
    let base = base(programme);
    let shell = visitor.shell_of(actor, programme, records.programme.name.as_str(), Part::Fidelity);
    let may_judge = if actor.may(Action::Attest, programme) { MayJudge::Yes } else { MayJudge::No };
    let facts = Facts {
        base: &base,
        records,
        assessment: &item.rated.assessment,
        item: number,
        contradictions: &item.rated.contradictions,
        today: visitor.service().now().today,
        evidence: behind(visitor, &item, number, &format!("{base}/fidelity/{number}?day={day}"), typed),
        history: item.history.iter().map(|each| judgement(visitor, &base, number, each, may_judge)).collect(),
        may_judge,
        coaches: if item.seen == Seen::All { Coaches::Shown } else { Coaches::Hidden },
        form,
    };
    item_page(shell, facts).ok_or(Fault::App(app::Error::NotFound(None)))
}

/// The records behind the rating, as far as the reader may see them.
fn behind(visitor: &Visitor, item: &Item, number: u8, link: &str, typed: &Typed) -> EvidenceView {
    let records = &item.programme.loaded.records;
    let Some(rating) = item.rated.assessment.item(number) else { return EvidenceView::default() };
    let query = EvidenceQuery {
        table: typed.filled("table"),
        sort: typed.filled("sort"),
        page: typed.get("page").parse().unwrap_or_default(),
    };
    let is_visible = |table: &str, row: u32| item.seen.sees(records, table, row as usize);
    evidence(records, rating, query, link, &is_visible, visitor.words)
}

/// Something that was attested, in words.
fn judgement(visitor: &Visitor, base: &str, number: u8, each: &Attested, may_judge: MayJudge) -> Judgement {
    let words = visitor.words;
    let what = match &each.once.value {
        casework::Attested::Item(rating) => {
            words.say("item-page-judged-as", &[("score", Arg::from(rating.to_string()))])
        }
        casework::Attested::Component(component, met) => {
            let answer = words.get(if *met { "code-yes_no-yes" } else { "code-yes_no-no" });
            words.say(
                "item-page-attested-as",
                &[("component", Arg::from(component.as_str())), ("answer", Arg::from(answer))],
            )
        }
    };
    let day = casework::Day::parse(&each.once.date)
        .map_or_else(|_| each.once.date.clone(), |day| phrases::day(day, words.lang()));
    let written = each.change.as_ref().map(|change| instant(change.at, visitor));
    let when = written.map_or_else(
        || day.clone(),
        |written| {
            let args = [("day", Arg::from(day.as_str())), ("written", Arg::from(written))];
            words.say("item-page-written", &args)
        },
    );
    let what =
        if each.stands() { what } else { words.say("item-page-replaced", &[("what", Arg::from(what))]) };
    let own = each.change_to_undo().filter(|_| may_judge == MayJudge::Yes);
    Judgement {
        when,
        who: each.once.by.clone().unwrap_or_else(|| who(each.who.as_ref(), words)),
        what,
        reason: each.once.comment.clone().unwrap_or_default(),
        undo: own.map(|change| format!("{base}/fidelity/{number}/undo/{change}")),
    }
}

/// `POST /programmes/{programme}/fidelity/{item}/attest`
pub(crate) async fn attest(
    visit: Visit,
    Within((programme, item)): Within<(Uuid, u8)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let attesting = Attesting {
            component: typed.get("component").to_owned(),
            value: typed.get("value").to_owned(),
            date: typed.get("date").to_owned(),
            source: typed.get("source").to_owned(),
            comment: typed.get("comment").to_owned(),
        };
        let back = format!("{}/fidelity/{item}", base(programme));
        if typed.is_draft() {
            let form = judge_form(attesting, Vec::new());
            let mut shown = view(visitor, programme, item, &typed, &form)?;
            shown.shell = with_draft(shown.shell);
            return page(&shown);
        }
        match app::item::attest(visitor.service(), visitor.actor()?, programme, item, &attesting) {
            Ok(change) => {
                let undo = format!("{back}/undo/{change}");
                let day = day_of(visitor, &typed);
                Ok(visitor.see_with_notice(format!("{back}?day={day}"), "attested-done", Some(&undo)))
            }
            Err(app::Error::Invalid(faults)) => {
                let errors = in_words(&faults, visitor.words);
                let mistake = |each: FieldProblem| Mistake { field: each.field.to_owned(), text: each.text };
                let form = judge_form(attesting, errors.into_iter().map(mistake).collect());
                page_to_mend(&view(visitor, programme, item, &typed, &form)?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// The form with what was typed into it.
fn judge_form(typed: Attesting, errors: Vec<Mistake>) -> JudgeForm {
    JudgeForm {
        is_typed: true,
        component: typed.component,
        value: typed.value,
        date: typed.date,
        source: typed.source,
        comment: typed.comment,
        errors,
    }
}

/// `POST /programmes/{programme}/fidelity/{item}/undo/{change}`
pub(crate) async fn undo(
    visit: Visit,
    Within((programme, item, change)): Within<(Uuid, u8, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| {
        visitor.check(&typed)?;
        let back = format!("{}/fidelity/{item}", base(programme));
        match app::item::undo(visitor.service(), visitor.actor()?, programme, change) {
            Ok(()) => Ok(visitor.see_with_notice(back, "judgement-undone-done", None)),
            Err(app::Error::Changed) => Ok(visitor.see_with_notice(back, "undo-changed", None)),
            Err(error) => Err(error.into()),
        }
    })
    .await
}
