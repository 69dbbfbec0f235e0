//! The development plan.

use app::reviews::plan::{self, Typed as Step};
use axum::response::Response;
use casework::Code;
use casework::access::Action;
use uuid::Uuid;

use super::in_words;
use crate::answer::{Answer, Fault, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::pages::plan::{StepPage, page as plan_page, step_page};
use crate::pages::shell::FieldProblem;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

fn back(programme: Uuid) -> String {
    format!("{}/plan", base(programme))
}

/// `GET /programmes/{programme}/plan`
pub(crate) async fn show(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        let plan = plan::plan(visitor.service(), actor, programme)?;
        let shell = visitor.shell_in(actor, programme, Part::Fidelity);
        let add = actor.may(Action::EditPlan, programme).then(|| format!("{}/new", back(programme)));
        page(&plan_page(shell, &base(programme), &plan, add))
    })
    .await
}

fn view(
    visitor: &Visitor,
    programme: Uuid,
    typed: Step,
    problems: Vec<FieldProblem>,
) -> Result<StepPage, Fault> {
    let mut shell = visitor.shell_in(visitor.actor()?, programme, Part::Fidelity);
    shell.path = back(programme);
    Ok(step_page(shell, &base(programme), typed, problems))
}

/// `GET /programmes/{programme}/plan/new`
pub(crate) async fn new(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        visitor.actor()?.authorise(Action::EditPlan, programme)?;
        let item = Typed::of_query(&visitor.visit.uri).get("item").to_owned();
        let typed = Step { id: visitor.service().new_id().to_string(), item, ..Step::default() };
        page(&view(visitor, programme, typed, Vec::new())?)
    })
    .await
}

/// `GET /programmes/{programme}/plan/{step}`
pub(crate) async fn edit(visit: Visit, Within((programme, step)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let actor = visitor.actor()?;
        actor.authorise(Action::EditPlan, programme)?;
        let kept = plan::step(visitor.service(), actor, programme, step)?;
        let typed = Step {
            id: kept.id.to_string(),
            seen: kept.change.to_string(),
            item: kept.item.to_string(),
            step: kept.step,
            target: kept.target.to_string(),
            owner: kept.owner,
            due_on: kept.due.map(|due| due.to_string()).unwrap_or_default(),
            progress: kept.progress.code().to_owned(),
        };
        page(&view(visitor, programme, typed, Vec::new())?)
    })
    .await
}

/// `POST /programmes/{programme}/plan/{step}`
pub(crate) async fn save(
    visit: Visit,
    Within((programme, step)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let field = |name: &str| typed.get(name).to_owned();
        let sent = Step {
            id: step.to_string(),
            seen: field("seen"),
            item: field("item"),
            step: field("step"),
            target: field("target"),
            owner: field("owner"),
            due_on: field("due_on"),
            progress: field("progress"),
        };
        match plan::put(visitor.service(), visitor.actor()?, programme, &sent) {
            Ok(change) => {
                let undo = format!("{}/undo/{change}", back(programme));
                Ok(visitor.see_with_notice(back(programme), "plan-kept", Some(&undo)))
            }
            Err(app::Error::Invalid(faults)) => {
                page_to_mend(&view(visitor, programme, sent, in_words(&faults, visitor.words))?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /programmes/{programme}/plan/undo/{change}`
pub(crate) async fn undo(
    visit: Visit,
    Within((programme, change)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        plan::undo(visitor.service(), visitor.actor()?, programme, change)?;
        Ok(visitor.see_with_notice(back(programme), "plan-undone", None))
    })
    .await
}
