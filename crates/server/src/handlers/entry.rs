//! Writing down what was done: a new entry, a correction of one's own, and taking one back.

mod told;

use app::Actor;
use app::entries::{self, Logged, Typed as Entry};
use axum::response::Response;
use casework::Code;
use casework::access::Action;
use uuid::Uuid;

use crate::answer::{Answer, Fault, Reply, answer, page, page_to_mend};
use crate::forms::Typed;
use crate::handlers::entry::told::By;
use crate::pages::entry::{
    Asked, EntryPage, Facts, OWN, Outbox, State, of_kept, page as entry_page, prefilled,
};
use crate::pages::held::with_draft;
use crate::visit::{Part, Visit, Visitor, base};
use crate::within::Within;

/// `GET /programmes/{programme}/log`
pub(crate) async fn form(visit: Visit, Within(programme): Within<Uuid>) -> Response {
    answer(visit, move |visitor| {
        let query = Typed::of_query(&visitor.visit.uri);
        let offer = entries::offer(visitor.service(), visitor.actor()?, programme)?;
        let asked = asked(&query);
        let entry = prefilled(&offer, &asked);
        let base = base(programme);
        let facts = Facts {
            base: &base,
            back: &back_to(&base, &query),
            offer: &offer,
            entry: &entry,
            state: State::New(asked),
        };
        let actor = visitor.actor()?;
        let shell = visitor.shell_in(actor, programme, Part::Log);
        page(&entry_page(shell, outbox(visitor, actor, programme), &facts))
    })
    .await
}

/// What the pages tell the script that keeps entries on the device.
pub(crate) fn outbox(visitor: &Visitor, actor: &Actor, programme: Uuid) -> Outbox {
    let base = base(programme);
    Outbox {
        owner: actor.account.to_string(),
        today: format!("{base}/today"),
        log: format!("{base}/log"),
        is_own: actor.authorise(Action::Record, programme).is_err(),
        words: visitor.words,
    }
}

/// What the link to the page names.
fn asked(query: &Typed) -> Asked {
    let id = |name: &str| query.filled(name).and_then(|id| Uuid::parse_str(id).ok());
    Asked {
        client: id("client"),
        employer: id("employer"),
        kind: query.filled("kind").and_then(Code::from_code),
        channel: query.filled("channel").and_then(Code::from_code),
        settles: id("settles"),
    }
}

/// `GET /programmes/{programme}/log/{entry}`
pub(crate) async fn correct(visit: Visit, Within((programme, id)): Within<(Uuid, Uuid)>) -> Response {
    answer(visit, move |visitor| {
        let query = Typed::of_query(&visitor.visit.uri);
        let kept = entries::entry(visitor.service(), visitor.actor()?, programme, id)?;
        let entry = of_kept(id, kept.change, &kept.texts);
        let back = back_to(&base(programme), &query);
        page(&again(visitor, programme, &entry, &back, State::Correction)?)
    })
    .await
}

/// `POST /programmes/{programme}/log`
pub(crate) async fn save(visit: Visit, Within(programme): Within<Uuid>, typed: Typed) -> Response {
    answer(visit, move |visitor| -> Answer {
        let by = By::of(&visitor.visit.headers);
        match visitor.check(&typed) {
            Ok(()) => {}
            Err(Fault::Expired | Fault::Stale(_)) if by != By::Form => return told::expired(),
            // What a script sends it keeps itself.
            Err(Fault::Held(_)) if by != By::Form => return Err(Fault::SignIn),
            Err(fault) => return Err(fault),
        }
        if typed.is_draft() {
            let back = back_to(&base(programme), &typed);
            let mut shown = again(visitor, programme, &read(&typed), &back, State::Faulty(&[]))?;
            shown.shell = with_draft(shown.shell);
            return page(&shown);
        }
        match (saved(visitor, programme, &typed)?, by) {
            (Saved::Done(_, reply), By::Form) => Ok(reply),
            (Saved::Open(shown, _), By::Form) => page_to_mend(&*shown),
            (saved, by) => told::told(saved, by),
        }
    })
    .await
}

/// How saving what was sent ended.
enum Saved {
    /// It is kept, or it was already: the code of that, and where one goes on.
    Done(&'static str, Reply),
    /// Something is to be mended or settled first: the page that shows it, and the note that is kept.
    Open(Box<EntryPage>, String),
}

fn saved(visitor: &Visitor, programme: Uuid, typed: &Typed) -> Result<Saved, Fault> {
    let base = base(programme);
    let back = back_to(&base, typed);
    let mut entry = read(typed);
    match entries::log(visitor.service(), visitor.actor()?, programme, &entry) {
        Ok(Logged::Kept(change)) => {
            let undo = format!("{base}/log/undo/{change}");
            Ok(Saved::Done("kept", visitor.see_with_notice(back, "entry-kept", Some(&undo))))
        }
        Ok(Logged::Same) => Ok(Saved::Done("same", visitor.see_with_notice(back, "entry-same", None))),
        Ok(Logged::Differs(change, kept)) => {
            entry.seen = change.to_string();
            let shown = again(visitor, programme, &entry, &back, State::Differs(&kept))?;
            Ok(Saved::Open(Box::new(shown), kept.get("note").cloned().unwrap_or_default()))
        }
        Err(app::Error::Invalid(faults)) => {
            let shown = again(visitor, programme, &entry, &back, State::Faulty(&faults))?;
            Ok(Saved::Open(Box::new(shown), String::new()))
        }
        Err(error) => Err(error.into()),
    }
}

/// The page with an entry that is there already, or that was typed.
fn again(
    visitor: &Visitor,
    programme: Uuid,
    entry: &Entry,
    back: &str,
    state: State<'_>,
) -> Result<EntryPage, Fault> {
    let actor = visitor.actor()?;
    let offer = entries::offer(visitor.service(), actor, programme)?;
    let base = base(programme);
    let facts = Facts { base: &base, back, offer: &offer, entry, state };
    let shell = visitor.shell_in(actor, programme, Part::Log);
    Ok(entry_page(shell, outbox(visitor, actor, programme), &facts))
}

/// The fields of the form as the use case takes them.
fn read(typed: &Typed) -> Entry {
    let text = |name: &str| typed.get(name).to_owned();
    let listed = |name: &str| {
        let own = typed.filled(&format!("{name}_own"));
        own.or_else(|| typed.filled(name).filter(|value| *value != OWN)).unwrap_or_default().to_owned()
    };
    let mut employers = chosen(typed, "employer:");
    employers.extend(typed.filled("employer").map(str::to_owned));
    employers.sort_unstable();
    employers.dedup();
    Entry {
        id: text("id"),
        date: listed("date"),
        kind: text("kind"),
        clients: chosen(typed, "client:"),
        // An entry has one employer: where there are more, none of them is taken for the one.
        employer: employers.join(";"),
        new_employer: text("new_employer"),
        channel: text("channel"),
        place: text("place"),
        minutes: listed("minutes"),
        about: text("about"),
        preference_based: text("preference_based"),
        client_present: text("client_present"),
        joint_with_partner: text("joint_with_partner"),
        completed: text("completed"),
        note: text("note"),
        next_what: text("next_what"),
        next_on: listed("next_on"),
        settles: text("settles"),
        seen: text("seen"),
        reason: text("reason"),
    }
}

/// The ids that were ticked of one kind.
fn chosen(typed: &Typed, kind: &str) -> Vec<String> {
    let ticked = typed.0.iter().filter(|(name, _)| name == "who");
    ticked.filter_map(|(_, value)| value.strip_prefix(kind)).map(str::to_owned).collect()
}

/// Where one came from, if that is a page of the programme; else the first page.
fn back_to(base: &str, typed: &Typed) -> String {
    let back = typed.get("back");
    let is_ours = back.strip_prefix(base).is_some_and(|rest| rest.starts_with('/'))
        && !back.contains("..")
        && back.chars().all(|each| each.is_ascii_alphanumeric() || "/-_.?=&#|%".contains(each));
    if is_ours { back.to_owned() } else { format!("{base}/today") }
}

/// `POST /programmes/{programme}/log/undo/{change}`
pub(crate) async fn undo(
    visit: Visit,
    Within((programme, change)): Within<(Uuid, Uuid)>,
    typed: Typed,
) -> Response {
    answer(visit, move |visitor| {
        visitor.check(&typed)?;
        let back = format!("{}/today", base(programme));
        match entries::undo(visitor.service(), visitor.actor()?, programme, change) {
            Ok(()) => Ok(visitor.see_with_notice(back, "entry-undone", None)),
            Err(app::Error::Changed) => Ok(visitor.see_with_notice(back, "undo-changed", None)),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn people_are_told_apart_by_kind() {
        let entry = read(&typed(&[("who", "client:a"), ("who", "employer:b"), ("employer", "b")]));
        assert_eq!((entry.clients, entry.employer.as_str()), (vec!["a".to_owned()], "b"));
        let two = read(&typed(&[("who", "employer:b"), ("employer", "c")]));
        assert_eq!(two.employer, "b;c");
    }

    #[test]
    fn what_one_writes_oneself_goes_before_the_list() {
        for (list, own, read_as) in [("45", "", "45"), ("45", "50", "50"), (OWN, "", ""), (OWN, "50", "50")] {
            assert_eq!(read(&typed(&[("minutes", list), ("minutes_own", own)])).minutes, read_as);
        }
    }

    #[test]
    fn one_comes_back_to_pages_of_the_programme_only() {
        for (back, expected) in [
            ("", "/programmes/1/today"),
            ("/programmes/1/clients/2?a=b", "/programmes/1/clients/2?a=b"),
            ("/programmes/12/today", "/programmes/1/today"),
            ("/programmes/1/../../logout", "/programmes/1/today"),
            ("https://elsewhere.example/programmes/1/", "/programmes/1/today"),
            ("/programmes/1/a\r\nb", "/programmes/1/today"),
        ] {
            assert_eq!(back_to("/programmes/1", &typed(&[("back", back)])), expected);
        }
    }
}
