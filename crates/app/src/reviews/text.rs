//! The texts of the report, part by part and language by language. Each save names what it was read from, so that two
//! who write at once lose nothing: the later one gets both to look at.

use std::collections::BTreeMap;

use casework::access::Action;
use store::Tx;
use store::rows::{self, Row, Saved};
use uuid::Uuid;

use super::{Case, MOST_TEXT, clean, own_id, read, seen, text, texts, write};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;

/// The parts beside those of items, in the order of the report.
pub const PARTS: [&str; 5] = ["description", "method", "summary", "strengths", "needs"];
/// The parts of an item.
pub const PARTS_OF_ITEM: [&str; 3] = ["sources", "comment", "recommendation"];
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// A text as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// The change that made it so.
    pub change: Uuid,
}

/// The texts of a report by part.
pub type Texts = BTreeMap<String, Written>;

/// How a save ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It is kept, by this change.
    Kept(Uuid),
    /// It was so already, by this change.
    Same(Uuid),
    /// Somebody else has written since: what they wrote, and the change that it was.
    Differs(Written),
}

/// The part of an item.
pub fn of_item(item: u8, part: &str) -> String {
    format!("item-{item}-{part}")
}

fn is_part(part: &str) -> bool {
    let mut items = crate::item::ITEMS;
    PARTS.contains(&part) || items.any(|item| PARTS_OF_ITEM.iter().any(|each| of_item(item, each) == part))
}

/// The texts of a review in a language.
pub(crate) fn all(tx: &mut dyn Tx, case: &Case, lang: &str) -> Result<Texts> {
    let kept = rows::of_review(tx, case.programme, "review_texts", case.id)?;
    let own = kept.into_iter().filter(|row| text(&row.texts, "lang") == lang);
    Ok(own
        .map(|row| (text(&row.texts, "part"), Written { text: text(&row.texts, "text"), change: row.change }))
        .collect())
}

/// Writes a part. An empty text is kept too: somebody took it out.
///
/// Errors: [`Error::Invalid`] in `text`; [`Error::NotFound`] where there is no such part or language.
pub fn put(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    (part, lang): (&str, &str),
    (typed, was): (&str, &str),
) -> Result<Ended> {
    if !is_part(part) || !LANGUAGES.contains(&lang) {
        return Err(Error::NotFound(None));
    }
    let typed = clean(typed);
    if typed.chars().count() > MOST_TEXT {
        return Err(Error::invalid("text", "text-long"));
    }
    let (part, lang, was) = (part.to_owned(), lang.to_owned(), seen(was));
    write(service, actor, place, (Action::ScoreReview, "text"), move |tx, case, change| {
        let id = own_id("review_texts", case.id, &format!("{part} {lang}"));
        let mut all =
            texts(&[("review_id", case.id.to_string()), ("part", part.clone()), ("lang", lang.clone())]);
        all.insert("text".to_owned(), typed.clone());
        let row = Row { table: "review_texts", id, texts: all };
        let saved = rows::save(tx, change, &[row], was)?;
        if saved == Saved::Kept {
            return Ok(Ended::Kept(change.id));
        }
        let there = rows::find(tx, case.programme, "review_texts", id)?.ok_or(Error::Changed)?;
        Ok(match saved {
            Saved::Same => Ended::Same(there.change),
            _ => Ended::Differs(Written { text: text(&there.texts, "text"), change: there.change }),
        })
    })
}

/// How a part was before, the latest first: when, by whom, what.
pub fn earlier(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    (part, lang): (&str, &str),
) -> Result<Vec<(i64, Option<String>, String)>> {
    let subject = (Action::ScoreReview, "text history");
    let found = read(service, actor, place, subject, |tx, case| {
        let id = own_id("review_texts", case.id, &format!("{part} {lang}"));
        let mut told = Vec::new();
        for version in rows::history(tx, case.programme, id)? {
            let who = crate::accounts::name_of(tx, version.replaced_by)?;
            told.push((version.replaced_at, who, text(&version.texts, "text")));
        }
        Ok(told)
    })?;
    Ok(found.1)
}
