//! The records of a review, frozen on its day: names taken out, kept as a bundle with its digest, and rated from that
//! copy alone, whatever is corrected in the records later.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use casework::access::Action;
use casework::review::pseudonym::Names;
use casework::review::sample::{Candidate, Quota, draw, stratum};
use casework::{Code, Day, Id, Key, Records, Text};
use measures::contradictions::Contradiction;
use measures::{Assessment, Index};
use sha2::{Digest, Sha256};
use store::Tx;
use store::records::record_id;
use store::reviews;
use store::rows::{Row, Seen};
use uuid::Uuid;

use super::{enter, save, texts};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;
use crate::{change, log};

/// So many reviews' records are kept in memory.
const MOST_KEPT: usize = 8;

/// The frozen records of a review with what follows from them.
#[derive(Debug)]
pub struct Frozen {
    /// When they were frozen, in milliseconds since 1970.
    pub at: i64,
    /// SHA-256 of the bundle, in hex.
    pub digest: String,
    /// The records, without clients' names.
    pub records: Records,
    /// The ids of the clients, in the order of their table.
    pub clients: Vec<Uuid>,
    /// The proposals.
    pub assessment: Assessment,
    /// What contradicts each other.
    pub contradictions: Vec<Contradiction>,
}

impl Frozen {
    fn of(evidence: &reviews::Evidence, looked_on: Day) -> Result<Frozen> {
        let bundle = exchange::read_zip(&evidence.content)
            .map_err(|_| Error::Internal("frozen records cannot be read".to_owned()))?;
        let records = bundle.records;
        let (assessment, contradictions) = {
            let index = Index::new(&records);
            let assessment = measures::assess(&index, looked_on, records.programme.scale);
            let contradictions = measures::contradictions::find(&index, &assessment);
            (assessment, contradictions)
        };
        let clients = records.clients.iter().map(|client| record_id("clients", client.id.as_str())).collect();
        Ok(Frozen {
            at: evidence.at,
            digest: evidence.digest.clone(),
            clients,
            assessment,
            contradictions,
            records,
        })
    }

    /// The proposal for an item.
    pub fn proposal(&self, item: u8) -> Option<u8> {
        self.assessment.item(item).and_then(|rating| rating.score)
    }

    /// Whose files may be drawn.
    pub(crate) fn candidates(&self, looked_on: Day) -> Vec<Candidate> {
        candidates(&self.records, &self.clients, looked_on)
    }

    /// The key of a client.
    pub fn client(&self, id: Uuid) -> Option<Key<casework::Client>> {
        self.clients.iter().position(|client| *client == id).and_then(Key::at)
    }
}

fn candidates(records: &Records, ids: &[Uuid], looked_on: Day) -> Vec<Candidate> {
    let of = |(at, id): (usize, &Uuid)| {
        let stratum = stratum(records, Key::at(at)?, looked_on)?;
        Some(Candidate { id: id.as_u128(), stratum })
    };
    ids.iter().enumerate().filter_map(of).collect()
}

/// The frozen records that are kept in memory; they never change.
#[derive(Debug, Default)]
pub(crate) struct Kept(Mutex<HashMap<Uuid, Arc<Frozen>>>);

impl Kept {
    fn kept(&self) -> MutexGuard<'_, HashMap<Uuid, Arc<Frozen>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The frozen records of a review; none before they are frozen.
    pub(crate) fn find(&self, tx: &mut dyn Tx, case: &super::Case) -> Result<Option<Arc<Frozen>>> {
        if let Some(found) = self.kept().get(&case.id) {
            return Ok(Some(Arc::clone(found)));
        }
        let Some(evidence) = reviews::evidence(tx, case.programme, case.id)? else { return Ok(None) };
        let frozen = Arc::new(Frozen::of(&evidence, case.looked_on)?);
        let mut kept = self.kept();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(case.id, Arc::clone(&frozen));
        Ok(Some(frozen))
    }

    /// The same, where they must be there.
    ///
    /// Errors: [`Error::Invalid`] in `step` before they are frozen.
    pub(crate) fn needed(&self, tx: &mut dyn Tx, case: &super::Case) -> Result<Arc<Frozen>> {
        self.find(tx, case)?.ok_or_else(|| Error::invalid("step", "review-not-frozen"))
    }
}

/// A copy that reviewers may see: no client by name, neither in a field of its own nor in a note, and none by the
/// sender's id, which may tell who it is.
fn pseudonymous(records: &Records, ids: &[Uuid]) -> Records {
    let mut copy = records.clone();
    let names = Names::of(copy.clients.iter().filter_map(|client| client.name.as_ref()).map(Text::as_str));
    for (client, id) in copy.clients.rows_mut().iter_mut().zip(ids) {
        client.name = None;
        client.id = Id::new(id.to_string());
    }
    for activity in copy.activities.rows_mut() {
        activity.note = activity.note.as_ref().and_then(|note| Text::new(&names.masked(note.as_str())));
    }
    for job in copy.jobs.rows_mut() {
        job.end_reason = job.end_reason.as_ref().and_then(|why| Text::new(&names.masked(why.as_str())));
    }
    copy
}

/// SHA-256 in hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Freezes the records and draws the sample from them, in one transaction.
///
/// Errors: [`Error::Invalid`] in `step` before the day looked at; [`Error::Changed`] where they are frozen already.
pub fn freeze(service: &Service, actor: &Actor, place: (Uuid, Uuid)) -> Result<()> {
    let (programme, review) = place;
    let now = service.now();
    let action = Action::ManageReview;
    let case = service.store.read(|tx| enter(tx, actor, action, place, now).map(|(case, _)| case))?;
    if now.today < case.looked_on {
        return Err(Error::invalid("step", "review-freeze-early"));
    }
    let found = service.programme(programme)?;
    let records = pseudonymous(&found.loaded.records, &found.loaded.clients);
    let content = exchange::write_zip(&records, exchange::Names::Canonical)
        .map_err(|error| Error::Internal(error.to_string()))?;
    let evidence = reviews::Evidence { at: now.at, digest: sha256(&content), content };
    let drawn = draw(&candidates(&records, &found.loaded.clients, case.looked_on), Quota::TEN, case.seed);
    let files: Vec<Row> = drawn
        .places
        .iter()
        .map(|place| Row {
            table: "review_files",
            id: service.world.id(),
            texts: texts(&[
                ("review_id", review.to_string()),
                ("client_id", Uuid::from_u128(place.id).to_string()),
                ("stratum", place.stratum.code().to_owned()),
                ("number", place.number.to_string()),
                ("fills", place.fills.map(|fills| fills.code().to_owned()).unwrap_or_default()),
            ]),
        })
        .collect();
    let change = change::of(service, actor, programme, store::changes::ChangeKind::Review);
    let actor = actor.clone();
    service.store.write_long(move |tx| {
        let (case, allowed) = enter(tx, &actor, action, place, now)?;
        if !reviews::freeze(tx, place, actor.account, &evidence)? {
            return Err(Error::Changed);
        }
        let mut rows = files.clone();
        rows.push(case.row(&[("frozen_on", Some(now.today.to_string()))]));
        save(tx, &change, &rows, Seen::Anything)?;
        let mut entry =
            log::entry(&actor, programme, action, allowed, format!("review {review} freeze"), now);
        entry.clients = drawn.places.iter().map(|place| Uuid::from_u128(place.id)).collect();
        tx.log(entry);
        Ok(())
    })
}
