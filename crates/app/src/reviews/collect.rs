//! What was heard, seen and read: one occasion, one form, each answer tied to the items that its question feeds. Both
//! reviewers see all of it; scores are another matter.

use casework::access::Action;
use casework::review::guides::{Feeds, Finding, Guide};
use casework::{Code, Day};
use store::Tx;
use store::rows::{self, Kept, Row, Texts};
use uuid::Uuid;

use super::{
    Case, MOST_LINE, MOST_TEXT, clean, damaged, day, id, id_or_none, read, save, seen, text, texts, write,
};
use crate::actor::Actor;
use crate::error::{Error, Fault, Result};
use crate::service::Service;

/// What one reviewer wrote down on one occasion.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its id.
    pub id: Uuid,
    /// The change that made it what it is.
    pub change: Uuid,
    /// Whose it is.
    pub account: Uuid,
    /// By which guide.
    pub guide: Guide,
    /// The file that was read.
    pub file: Option<Uuid>,
    /// Whom or what it was about, without a client's name.
    pub subject: String,
    /// The day.
    pub held_on: Day,
    /// The answers: `QUESTION` is what was said, `QUESTION.found` whether it is so.
    pub answers: Texts,
}

/// An answer that leads to an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The occasion.
    pub session: Uuid,
    /// By which guide.
    pub guide: Guide,
    /// Whom or what it was about.
    pub subject: String,
    /// The question's name in its guide.
    pub question: &'static str,
    /// The component, where the question is about one of the item.
    pub component: Option<&'static str>,
    /// What was said.
    pub text: String,
    /// Whether it is so.
    pub found: Option<Finding>,
}

/// An occasion as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Its id, made when the form was given.
    pub id: String,
    /// The change that the form was read from; blank for a new one.
    pub seen: String,
    /// The file, where one was read.
    pub file: String,
    /// Whom or what it was about.
    pub subject: String,
    /// The day.
    pub held_on: String,
    /// The answers, by the names of their fields.
    pub answers: Vec<(String, String)>,
}

/// The field of whether something is so.
pub fn found_field(question: &str) -> String {
    format!("{question}.found")
}

impl Session {
    fn of(kept: Kept) -> Result<Session> {
        let texts = kept.texts;
        Ok(Session {
            id: kept.id,
            change: kept.change,
            account: id(&texts, "account_id")?,
            guide: Guide::from_code(&text(&texts, "guide")).ok_or_else(|| damaged("guide"))?,
            file: id_or_none(&texts, "file_id"),
            subject: text(&texts, "subject"),
            held_on: day(&texts, "held_on").ok_or_else(|| damaged("day"))?,
            answers: rows::content(&text(&texts, "content"))?,
        })
    }

    /// What was found by a question.
    pub fn found(&self, question: &str) -> Option<Finding> {
        self.answers.get(&found_field(question)).and_then(|code| Finding::from_code(code))
    }
}

/// Every occasion of a review, by guide and day.
pub(crate) fn all(tx: &mut dyn Tx, case: &Case) -> Result<Vec<Session>> {
    let kept = rows::of_review(tx, case.programme, "review_findings", case.id)?;
    let mut sessions: Vec<Session> = kept.into_iter().map(Session::of).collect::<Result<_>>()?;
    sessions.sort_by_key(|session| (session.guide.position(), session.held_on, session.id));
    Ok(sessions)
}

/// Every occasion of a review.
pub fn sessions(service: &Service, actor: &Actor, place: (Uuid, Uuid)) -> Result<(Case, Vec<Session>)> {
    read(service, actor, place, (Action::CollectReview, "findings"), |tx, case| all(tx, case))
}

/// What leads to an item, guide by guide.
pub fn leading_to(sessions: &[Session], item: u8) -> Vec<Answer> {
    let mut found = Vec::new();
    for session in sessions {
        for question in session.guide.leading_to(item) {
            let text = session.answers.get(question.id).cloned().unwrap_or_default();
            let is_so = session.found(question.id);
            if text.is_empty() && is_so.is_none() {
                continue;
            }
            let feeds: Vec<&Feeds> = question.feeds.iter().filter(|(feeds, _)| *feeds == item).collect();
            // A question about several components tells of the item as a whole.
            let component = if let [(_, component)] = feeds[..] { *component } else { None };
            found.push(Answer {
                session: session.id,
                guide: session.guide,
                subject: session.subject.clone(),
                question: question.id,
                component,
                text,
                found: is_so,
            });
        }
    }
    found
}

fn answers(guide: Guide, typed: &Typed, faults: &mut Vec<Fault>) -> Texts {
    let mut answers = Texts::new();
    for question in guide.questions() {
        let of =
            |name: &str| typed.answers.iter().find(|(field, _)| field == name).map(|(_, text)| clean(text));
        let said = of(question.id).unwrap_or_default();
        if said.chars().count() > MOST_TEXT {
            faults.push(Fault { field: question.id, code: "text-long" });
        }
        if !said.is_empty() {
            answers.insert(question.id.to_owned(), said);
        }
        let field = found_field(question.id);
        if let Some(found) = of(&field).and_then(|code| Finding::from_code(&code)) {
            answers.insert(field, found.code().to_owned());
        }
    }
    answers
}

/// Saves an occasion. A repeated request changes nothing; one that another form has changed since is told.
///
/// Errors: [`Error::Invalid`] in the fields of [`Typed`] and of the questions; [`Error::Changed`].
pub fn write_down(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    guide: Guide,
    typed: &Typed,
) -> Result<()> {
    let now = service.now();
    let session = Uuid::parse_str(typed.id.trim()).map_err(|_| Error::NotFound(None))?;
    let mut faults = Vec::new();
    let answers = answers(guide, typed, &mut faults);
    let subject = clean(&typed.subject).replace('\n', " ");
    let held_on = Day::parse(typed.held_on.trim()).ok();
    match held_on {
        None => faults.push(Fault { field: "held_on", code: "day-unreadable" }),
        Some(held) if held > now.today => faults.push(Fault { field: "held_on", code: "date-future" }),
        Some(_) => {}
    }
    if subject.chars().count() > MOST_LINE {
        faults.push(Fault { field: "subject", code: "text-long" });
    }
    // A file that was read and gave nothing to note was read all the same.
    if answers.is_empty() && guide != Guide::File {
        faults.push(Fault { field: "answers", code: "review-nothing-written" });
    }
    let (Some(held_on), true) = (held_on, faults.is_empty()) else { return Err(Error::Invalid(faults)) };
    let (file, was) = (Uuid::parse_str(typed.file.trim()).ok(), seen(&typed.seen));
    if file.is_some() != (guide == Guide::File) {
        return Err(Error::NotFound(None));
    }
    let account = actor.account;
    let content = rows::as_content(&answers)?;
    write(service, actor, place, (Action::CollectReview, guide.code()), move |tx, case, change| {
        if let Some(file) = file {
            let known = rows::find(tx, case.programme, "review_files", file)?;
            let is_own = known.is_some_and(|row| id_or_none(&row.texts, "review_id") == Some(case.id));
            if !is_own {
                return Err(Error::NotFound(None));
            }
        }
        if let Some(there) = rows::find(tx, case.programme, "review_findings", session)? {
            let is_own = id_or_none(&there.texts, "review_id") == Some(case.id)
                && id_or_none(&there.texts, "account_id") == Some(account);
            if !is_own {
                return Err(Error::NotFound(None));
            }
        }
        let row = Row {
            table: "review_findings",
            id: session,
            texts: texts(&[
                ("review_id", case.id.to_string()),
                ("account_id", account.to_string()),
                ("guide", guide.code().to_owned()),
                ("file_id", file.map(|file| file.to_string()).unwrap_or_default()),
                ("subject", subject.clone()),
                ("held_on", held_on.to_string()),
                ("content", content.clone()),
            ]),
        };
        save(tx, change, &[row], was)
    })
}
