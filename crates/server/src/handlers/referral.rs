//! Referrals: who waits, writing one down, and what becomes of it. The public pages are a part of their own.

mod public;

use app::Fault as OfField;
use app::referrals::{self, READINESS};
use app::sheets::Typed as Sent;
use axum::response::Response;
use casework::access::Action;
use uuid::Uuid;
use words::Words;

use super::in_words;
use crate::answer::{Answer, Fault, answer, encoded, page, page_to_mend, see};
use crate::forms::Typed;
use crate::pages::held::with_draft;
use crate::pages::referral::{
    InboxFacts, NewFacts, ShowFacts, ShowPage, Tried, form, inbox as inbox_page, new as new_page,
    show as show_page,
};
use crate::pages::sheet::SheetPage;
use crate::pages::shell::FieldProblem;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

pub(crate) use self::public::{choose, public_form, send_public, thanks};

/// `GET /programmes/{programme}/referrals`
pub(crate) async fn inbox(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| -> Answer {
        let actor = visitor.actor()?;
        let found = referrals::inbox(visitor.service(), actor, programme)?;
        let pages = app::public_pages::there_are(visitor.service(), actor, programme)?;
        let facts = InboxFacts {
            base: &base(programme),
            found: &found,
            may_decide: actor.may(Action::DecideReferrals, programme),
            public: pages.referral.then(|| public::path(programme)),
        };
        page(&inbox_page(visitor.shell_in(actor, programme, Part::Referrals), &facts))
    })
    .await
}

/// `GET /programmes/{programme}/referrals/new`
pub(crate) async fn new(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.actor()?.authorise(Action::DecideReferrals, programme)?;
        let today = visitor.service().now().today;
        let begun = Typed(vec![("referred_on".to_owned(), today.to_string())]);
        page(&sheet(visitor, programme, visitor.service().new_id(), &begun, Vec::new())?)
    })
    .await
}

/// The form of a referral, with what stands in it.
fn sheet(
    visitor: &Visitor,
    programme: Uuid,
    id: Uuid,
    typed: &Typed,
    problems: Vec<FieldProblem>,
) -> Result<SheetPage, Fault> {
    let actor = visitor.actor()?;
    let mut shell = visitor.shell_in(actor, programme, Part::Referrals);
    let base = base(programme);
    shell.path = format!("{base}/referrals/new");
    let facts = NewFacts {
        base: &base,
        id,
        typed,
        problems,
        keeps_identity_codes: visitor.service().keeps_identity_codes(),
        today: visitor.service().now().today,
    };
    Ok(new_page(shell, facts))
}

/// `POST /programmes/{programme}/referrals/new`
pub(crate) async fn save(visit: Visit, Within(programme): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let service = visitor.service();
        // The id comes with the address, so that a second tap writes nothing twice.
        let query = Typed::of_query(&visitor.visit.uri);
        let named = query.filled("id").and_then(|id| Uuid::parse_str(id).ok());
        let id = named.unwrap_or_else(|| service.new_id());
        if typed.is_draft() {
            let mut shown = sheet(visitor, programme, id, &typed, Vec::new())?;
            shown.shell = with_draft(shown.shell);
            return page(&shown);
        }
        let asked = form(service.keeps_identity_codes());
        let fields = typed.0.iter().filter(|(field, _)| asked.field(field).is_some());
        let sent = Sent { fields: fields.cloned().collect(), ..Sent::default() };
        let code = if service.keeps_identity_codes() { typed.get("identity_code") } else { "" };
        match referrals::refer(service, visitor.actor()?, programme, id, &sent, code) {
            Ok(id) => {
                let path = format!("{}/referrals/{id}", base(programme));
                Ok(visitor.see_with_notice(path, "referral-kept", None))
            }
            Err(app::Error::Invalid(faults)) => {
                let problems = in_words(&faults, visitor.words);
                page_to_mend(&sheet(visitor, programme, id, &typed, problems)?)
            }
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `GET /programmes/{programme}/referrals/{client}`
pub(crate) async fn show(visit: Visit, Within((programme, client)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| -> Answer { page(&view(visitor, programme, client, Tried::default())?) })
        .await
}

fn view(visitor: &Visitor, programme: Uuid, client: Uuid, tried: Tried) -> Result<ShowPage, Fault> {
    let actor = visitor.actor()?;
    let found = referrals::referral(visitor.service(), actor, programme, client)?;
    let mut shell = visitor.shell_in(actor, programme, Part::Referrals);
    let base = base(programme);
    shell.path = format!("{base}/referrals/{client}");
    let facts = ShowFacts {
        base: &base,
        found: &found,
        readiness: &READINESS,
        may_decide: actor.may(Action::DecideReferrals, programme),
        may_see_fidelity: actor.may(Action::SeeFidelity, programme),
        tried,
    };
    Ok(show_page(shell, facts))
}

/// `POST /programmes/{programme}/referrals/{client}/accept`
pub(crate) async fn accept(
    visit: Visit,
    Within((programme, client)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let (actor, base) = (visitor.actor()?, base(programme));
        let coach = typed.get("coach").trim();
        // Whoever neither leads nor coaches the client cannot open what they have just decided.
        let is_own = actor.staff(programme).is_some_and(|staff| staff.to_string() == coach);
        let can_open = is_own || actor.authorise(Action::SeeRecords, programme).is_ok();
        let next = if can_open { format!("{base}/clients/{client}") } else { format!("{base}/referrals") };
        match referrals::accept(visitor.service(), actor, programme, client, coach) {
            Ok(change) => {
                let undo = undo(&base, change, &format!("{base}/referrals/{client}"));
                Ok(visitor.see_with_notice(next, "referral-accepted", Some(&undo)))
            }
            Err(app::Error::Invalid(faults)) => {
                let problems = told(&faults, visitor.words);
                let tried = Tried { coach: coach.to_owned(), problems, ..Tried::default() };
                page_to_mend(&view(visitor, programme, client, tried)?)
            }
            // A second tap: it is decided already.
            Err(app::Error::NotFound(None)) => Ok(see(next)),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

/// `POST /programmes/{programme}/referrals/{client}/decline`
pub(crate) async fn decline(
    visit: Visit,
    Within((programme, client)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| -> Answer {
        visitor.check(&typed)?;
        let base = base(programme);
        let (next, reason) = (format!("{base}/referrals"), typed.get("reason"));
        match referrals::decline(visitor.service(), visitor.actor()?, programme, client, reason) {
            Ok(change) => {
                let undo = undo(&base, change, &next);
                Ok(visitor.see_with_notice(next, "referral-declined", Some(&undo)))
            }
            Err(app::Error::Invalid(faults)) => {
                let problems = told(&faults, visitor.words);
                let tried = Tried { reason: reason.to_owned(), problems, ..Tried::default() };
                page_to_mend(&view(visitor, programme, client, tried)?)
            }
            Err(app::Error::NotFound(None)) => Ok(see(next)),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

fn undo(base: &str, change: Uuid, back: &str) -> String {
    format!("{base}/sheets/undo/{change}?back={}", encoded(back))
}

/// The faults of a decision in words of its own, where it has some.
fn told(faults: &[OfField], words: &Words) -> Vec<FieldProblem> {
    faults.iter().map(|fault| problem("referral", fault.field, fault.code, words)).collect()
}

/// What is wrong with a field, in the words of its page where it has some.
fn problem(of: &str, field: &'static str, code: &str, words: &Words) -> FieldProblem {
    let own = format!("{of}-{field}-{code}");
    let text = if words.has(&own) { words.get(&own) } else { words.get(&format!("fault-{code}")) };
    FieldProblem { field, text }
}
