//! What the site says to a draft, and what the reviewers answer.

use casework::Day;
use casework::access::Action;
use store::Tx;
use store::rows::{self, Row, Seen};
use uuid::Uuid;

use super::{Case, MOST_TEXT, clean, damaged, day, save, small, text, texts, write};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: Uuid,
    /// Who.
    pub name: String,
    /// The item, where it is about one.
    pub item: Option<u8>,
    /// The day.
    pub said_on: Day,
    /// What.
    pub text: String,
    /// What the reviewers answered; empty where nothing yet.
    pub answer: String,
}

/// The comments on a review, in the order in which they came.
pub(crate) fn all(tx: &mut dyn Tx, case: &Case) -> Result<Vec<Comment>> {
    let kept = rows::of_review(tx, case.programme, "review_comments", case.id)?;
    kept.into_iter()
        .map(|row| {
            Ok(Comment {
                id: row.id,
                name: text(&row.texts, "name"),
                item: small(&row.texts, "item"),
                said_on: day(&row.texts, "said_on").ok_or_else(|| damaged("day"))?,
                text: text(&row.texts, "text"),
                answer: text(&row.texts, "answer"),
            })
        })
        .collect()
}

/// The site comments on the draft, while it has the week for it.
///
/// Errors: [`Error::Invalid`] in `text` and `item`.
pub fn say(service: &Service, actor: &Actor, place: (Uuid, Uuid), item: &str, typed: &str) -> Result<()> {
    let typed = clean(typed);
    if typed.is_empty() {
        return Err(Error::invalid("text", "field-missing"));
    }
    if typed.chars().count() > MOST_TEXT {
        return Err(Error::invalid("text", "text-long"));
    }
    let item = match item.trim() {
        "" => None,
        number => {
            let read = number.parse().ok().filter(|item| crate::item::ITEMS.contains(item));
            Some(read.ok_or_else(|| Error::invalid("item", "choice-unknown"))?)
        }
    };
    let (id, today, account, name) =
        (service.world.id(), service.now().today, actor.account, actor.name.clone());
    write(service, actor, place, (Action::CommentReview, "comment"), move |tx, case, change| {
        if case.stage(today) != casework::review::Stage::Comments {
            return Err(Error::invalid("text", "review-no-comments-now"));
        }
        let row = Row {
            table: "review_comments",
            id,
            texts: texts(&[
                ("review_id", case.id.to_string()),
                ("account_id", account.to_string()),
                ("name", name.clone()),
                ("item", item.map(|item: u8| item.to_string()).unwrap_or_default()),
                ("said_on", today.to_string()),
                ("text", typed.clone()),
            ]),
        };
        save(tx, change, &[row], Seen::Nothing)
    })
}

/// A reviewer answers.
///
/// Errors: [`Error::Invalid`] in `answer`.
pub fn answer(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    comment: Uuid,
    typed: &str,
) -> Result<()> {
    let typed = clean(typed);
    if typed.chars().count() > MOST_TEXT {
        return Err(Error::invalid("answer", "text-long"));
    }
    write(service, actor, place, (Action::ScoreReview, "answer"), move |tx, case, change| {
        let kept = rows::find(tx, case.programme, "review_comments", comment)?;
        let kept = kept.filter(|kept| text(&kept.texts, "review_id") == case.id.to_string());
        let mut all = kept.ok_or(Error::NotFound(None))?.texts;
        all.insert("answer".to_owned(), typed.clone());
        save(tx, change, &[Row { table: "review_comments", id: comment, texts: all }], Seen::Anything)
    })
}
