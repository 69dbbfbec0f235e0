//! The sample: which files were drawn, who has read them, what is in one, and who takes the place of one that cannot
//! be read.

use std::sync::Arc;

use casework::access::Action;
use casework::review::guides::Guide;
use casework::review::sample::{Place, Short, Stratum, replacement};
use casework::{Client, Code, Key, Records};
use store::Tx;
use store::rows::{self, Row, Seen, Texts};
use uuid::Uuid;

use super::evidence::Frozen;
use super::{Case, clean, damaged, id, id_or_none, read, save, text, texts, write};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::service::Service;

/// The most signs of a reason.
const MOST_REASON: usize = 500;

/// A file of the sample.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Its id.
    pub id: Uuid,
    /// The group.
    pub stratum: Stratum,
    /// Its number in the group.
    pub number: usize,
    /// The group that had too few, where this one fills its place.
    pub fills: Option<Stratum>,
    /// The file that took its place.
    pub replaced_by: Option<Uuid>,
    /// Why it was replaced.
    pub reason: String,
    /// The day on which the service ended, for those who have left.
    pub ended_on: Option<casework::Day>,
    /// The accounts that have read it.
    pub read_by: Vec<Uuid>,
    pub(crate) client: Uuid,
    texts: Texts,
}

/// The sample.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample {
    /// The files, those replaced included, group by group.
    pub files: Vec<File>,
    /// The groups that had too few.
    pub short: Vec<Short>,
}

impl Sample {
    /// The files that count.
    pub fn current(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.replaced_by.is_none())
    }
}

/// A file with what is in it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The file.
    pub file: File,
    /// The frozen records.
    pub frozen: Arc<Frozen>,
    /// Whose it is.
    pub client: Key<Client>,
    /// Its rows: the table and the place in it, the latest last.
    pub rows: Vec<(&'static str, usize)>,
}

/// The sample of a review.
pub(crate) fn of(tx: &mut dyn Tx, case: &Case, frozen: &Frozen) -> Result<Sample> {
    let findings = rows::of_review(tx, case.programme, "review_findings", case.id)?;
    let mut files = Vec::new();
    for kept in rows::of_review(tx, case.programme, "review_files", case.id)? {
        let texts = kept.texts;
        let client = id(&texts, "client_id")?;
        let read_by = findings.iter().filter(|each| id_or_none(&each.texts, "file_id") == Some(kept.id));
        let mut read_by: Vec<Uuid> =
            read_by.map(|each| id(&each.texts, "account_id")).collect::<Result<_>>()?;
        read_by.dedup();
        let row = frozen.client(client).map(|key| &frozen.records.clients[key]);
        files.push(File {
            id: kept.id,
            stratum: Stratum::from_code(&text(&texts, "stratum")).ok_or_else(|| damaged("stratum"))?,
            number: text(&texts, "number").parse().map_err(|_| damaged("number"))?,
            fills: Stratum::from_code(&text(&texts, "fills")),
            replaced_by: id_or_none(&texts, "replaced_by"),
            reason: text(&texts, "reason"),
            ended_on: row.and_then(|row| row.ended_on).filter(|end| *end <= case.looked_on),
            read_by,
            client,
            texts,
        });
    }
    files.sort_by_key(|file| (file.stratum, file.number));
    let candidates = frozen.candidates(case.looked_on);
    let drawn = casework::review::sample::draw(&candidates, casework::review::sample::Quota::TEN, case.seed);
    Ok(Sample { files, short: drawn.short })
}

/// The sample, for whoever reviews.
pub fn sample(service: &Service, actor: &Actor, place: (Uuid, Uuid)) -> Result<(Case, Sample)> {
    read(service, actor, place, (Action::CollectReview, "sample"), |tx, case| {
        match service.frozen.find(tx, case)? {
            Some(frozen) => of(tx, case, &frozen),
            None => Ok(Sample::default()),
        }
    })
}

/// Opens a file. Its reading stands in the access log with the client.
pub fn open(service: &Service, actor: &Actor, place: (Uuid, Uuid), file: Uuid) -> Result<(Case, Opened)> {
    let now = service.now();
    let action = Action::CollectReview;
    service.store.read(|tx| {
        let (case, allowed) = super::enter(tx, actor, action, place, now)?;
        let frozen = service.frozen.needed(tx, &case)?;
        let found = of(tx, &case, &frozen)?.files.into_iter().find(|each| each.id == file);
        let file = found.ok_or(Error::NotFound(None))?;
        let client = frozen.client(file.client).ok_or_else(|| damaged("client"))?;
        let rows = rows_of(&frozen.records, client, case.looked_on);
        let mut entry = crate::log::entry(
            actor,
            place.0,
            action,
            allowed,
            format!("review {} file {}", place.1, file.id),
            now,
        );
        entry.clients = vec![file.client];
        tx.log(entry);
        Ok((case, Opened { file, frozen, client, rows }))
    })
}

/// The rows of a client up to a day, by day.
fn rows_of(records: &Records, client: Key<Client>, until: casework::Day) -> Vec<(&'static str, usize)> {
    let mut dated: Vec<(casework::Day, &'static str, usize)> = Vec::new();
    let activities = records.activities.iter().enumerate();
    dated.extend(
        activities
            .filter(|(_, row)| row.clients.as_slice().contains(&client))
            .map(|(at, row)| (row.date, "activities", at)),
    );
    macro_rules! add {
        ($($table:ident $date:ident;)+) => {
            $(dated.extend(
                records.$table.iter().enumerate().filter(|(_, row)| row.client == client)
                    .map(|(at, row)| (row.$date, stringify!($table), at)),
            );)+
        };
    }
    add! {
        jobs started_on;
        profiles date;
        plans date;
        benefit_counselling date;
        disclosure_talks date;
        studies started_on;
    }
    dated.retain(|(day, _, _)| *day <= until);
    dated.sort_unstable();
    dated.into_iter().map(|(_, table, at)| (table, at)).collect()
}

/// Puts another file in the place of one, with a reason; the id of the new one.
///
/// Errors: [`Error::Invalid`] in `reason`.
pub fn replace(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    file: Uuid,
    reason: &str,
) -> Result<Uuid> {
    let (reason, new) = (clean(reason), service.world.id());
    if reason.is_empty() {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    if reason.chars().count() > MOST_REASON {
        return Err(Error::invalid("reason", "reason-long"));
    }
    let kept = Arc::clone(&service.frozen);
    write(service, actor, place, (Action::ManageReview, "replace"), move |tx, case, change| {
        let frozen = kept.needed(tx, case)?;
        let sample = of(tx, case, &frozen)?;
        let old = sample.files.iter().find(|each| each.id == file && each.replaced_by.is_none());
        let old = old.ok_or(Error::NotFound(None))?;
        let used: Vec<Place> = sample.files.iter().map(place_of).collect();
        let wanted = old.fills.unwrap_or(old.stratum);
        let next = replacement(&frozen.candidates(case.looked_on), &used, old.stratum, case.seed);
        let next = next.ok_or_else(|| Error::invalid("reason", "review-nobody-left"))?;
        let fills = if next.stratum == wanted { None } else { Some(wanted) };
        let mut gone = old.texts.clone();
        gone.insert("replaced_by".to_owned(), new.to_string());
        gone.insert("reason".to_owned(), reason.clone());
        let rows = [
            Row { table: "review_files", id: old.id, texts: gone },
            Row {
                table: "review_files",
                id: new,
                texts: texts(&[
                    ("review_id", case.id.to_string()),
                    ("client_id", Uuid::from_u128(next.id).to_string()),
                    ("stratum", next.stratum.code().to_owned()),
                    ("number", next.number.to_string()),
                    ("fills", fills.map(|fills| fills.code().to_owned()).unwrap_or_default()),
                ]),
            },
        ];
        save(tx, change, &rows, Seen::Anything)?;
        Ok(new)
    })
}

fn place_of(file: &File) -> Place {
    Place { id: file.client.as_u128(), stratum: file.stratum, number: file.number, fills: file.fills }
}

/// The guide by which a file is read.
pub const GUIDE: Guide = Guide::File;
