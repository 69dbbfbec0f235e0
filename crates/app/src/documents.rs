//! Documents of clients: taken in by type and size, told apart by their content and not by their name, given out as
//! files to save.

use casework::access::Action;
use store::documents;

pub use store::documents::Document;
use uuid::Uuid;

use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::{log, reach};

/// The most bytes of a document.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// The most signs of a name.
const MOST_NAME: usize = 120;

/// The types that are taken: how the content begins, the endings that a name may have, and the media type.
const TYPES: [(&[u8], &[&str], &str); 6] = [
    (b"%PDF-", &["pdf"], "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", &["png"], "image/png"),
    (b"\xff\xd8\xff", &["jpg", "jpeg"], "image/jpeg"),
    (b"PK\x03\x04", &["docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"PK\x03\x04", &["xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"PK\x03\x04", &["odt"], "application/vnd.oasis.opendocument.text"),
];

/// The type of a document by its content and the ending of its name; none for what is not taken.
fn media_type(name: &str, content: &[u8]) -> Option<&'static str> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let fits = |(start, endings, _): &&(&[u8], &[&str], &str)| {
        content.starts_with(start) && endings.contains(&ending.as_str())
    };
    let known = TYPES.iter().find(fits).map(|(_, _, kind)| *kind);
    let is_text = || ending == "txt" && std::str::from_utf8(content).is_ok() && !content.contains(&0);
    known.or_else(|| is_text().then_some("text/plain; charset=utf-8"))
}

/// The media type of a document that was taken, as the list of types has it.
pub fn media_type_of(document: &Document) -> &'static str {
    let known = TYPES.iter().map(|(_, _, kind)| *kind).find(|kind| *kind == document.media_type);
    known.unwrap_or("application/octet-stream")
}

/// The documents of a client.
pub fn list(service: &Service, actor: &Actor, programme: Uuid, client: Uuid) -> Result<Vec<Document>> {
    let now = service.now();
    service.store.read(|tx| {
        let (_, allowed) = reach::client(tx, actor, Action::SeeRecords, programme, client, now)?;
        let mut entry = log::entry(actor, programme, Action::SeeRecords, allowed, "documents", now);
        entry.clients = vec![client];
        tx.log(entry);
        Ok(documents::of_client(tx, programme, client)?)
    })
}

/// Takes a document in; its id.
///
/// Errors: [`Error::Invalid`] in the field `file`.
pub fn add(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    client: Uuid,
    name: &str,
    content: Vec<u8>,
) -> Result<Uuid> {
    let name: String = name
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|sign| !sign.is_control())
        .take(MOST_NAME)
        .collect();
    if content.is_empty() || name.is_empty() {
        return Err(Error::invalid("file", "file-missing"));
    }
    if content.len() > MOST_BYTES {
        return Err(Error::invalid("file", "document-large"));
    }
    let media_type = media_type(&name, &content).ok_or_else(|| Error::invalid("file", "document-type"))?;
    let now = service.now();
    let document = Document {
        id: service.world.id(),
        client,
        account: actor.account,
        at: now.at,
        name,
        media_type: media_type.to_owned(),
        size: i64::try_from(content.len()).unwrap_or(i64::MAX),
    };
    let actor = actor.clone();
    service.store.write(move |tx| {
        let (_, allowed) = reach::client(tx, &actor, Action::Record, programme, client, now)?;
        documents::add(tx, programme, &document, &content)?;
        let subject = format!("document {}", document.id);
        let mut entry = log::entry(&actor, programme, Action::Record, allowed, subject, now);
        entry.clients = vec![client];
        tx.log(entry);
        Ok(document.id)
    })
}

/// A document with its content.
pub fn document(
    service: &Service,
    actor: &Actor,
    programme: Uuid,
    client: Uuid,
    id: Uuid,
) -> Result<(Document, Vec<u8>)> {
    let now = service.now();
    service.store.read(|tx| {
        let (_, allowed) = reach::client(tx, actor, Action::SeeRecords, programme, client, now)?;
        let found = documents::find(tx, programme, client, id)?.ok_or(Error::NotFound(None))?;
        let mut entry =
            log::entry(actor, programme, Action::SeeRecords, allowed, format!("document {id}"), now);
        entry.clients = vec![client];
        tx.log(entry);
        Ok(found)
    })
}

/// Takes a document out.
pub fn remove(service: &Service, actor: &Actor, programme: Uuid, client: Uuid, id: Uuid) -> Result<()> {
    let (actor, now) = (actor.clone(), service.now());
    service.store.write(move |tx| {
        let (_, allowed) = reach::client(tx, &actor, Action::Record, programme, client, now)?;
        if !documents::remove(tx, programme, client, id)? {
            return Err(Error::NotFound(None));
        }
        let subject = format!("remove document {id}");
        let mut entry = log::entry(&actor, programme, Action::Record, allowed, subject, now);
        entry.clients = vec![client];
        tx.log(entry);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::media_type;

    #[test]
    fn content_and_ending_decide_together() {
        for (name, content, expected) in [
            ("plan.pdf", &b"%PDF-1.7"[..], Some("application/pdf")),
            ("plan.PDF", b"%PDF-1.7", Some("application/pdf")),
            ("plan.html", b"%PDF-1.7", None),
            ("plan.pdf", b"<html>", None),
            ("photo.jpeg", b"\xff\xd8\xff\xe0", Some("image/jpeg")),
            (
                "cv.docx",
                b"PK\x03\x04",
                Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            ),
            ("cv.zip", b"PK\x03\x04", None),
            ("note.txt", "työ".as_bytes(), Some("text/plain; charset=utf-8")),
            ("note.txt", b"a\0b", None),
            ("note.svg", b"<svg", None),
            ("note", b"%PDF-", None),
        ] {
            assert_eq!(media_type(name, content), expected, "{name}");
        }
    }
}
