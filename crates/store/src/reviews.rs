//! What of a review is written once and never changed: the frozen records and the published reports. The rest are
//! rows with history (`rows`).

use casework::Day;
use uuid::Uuid;

use crate::error::Result;
use crate::sql;
use crate::tx::Tx;
use crate::value::{Cells, V};

/// The records of a review as they were frozen.
#[derive(Clone, PartialEq, Eq)]
pub struct Evidence {
    /// When.
    pub at: i64,
    /// SHA-256 of the content, in hex.
    pub digest: String,
    /// A record bundle.
    pub content: Vec<u8>,
}

impl std::fmt::Debug for Evidence {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Evidence").field("digest", &self.digest).finish_non_exhaustive()
    }
}

/// A published report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its number in the programme, from 1.
    pub number: i64,
    /// Its version; a correction is the next one.
    pub version: i64,
    /// The review.
    pub review: Uuid,
    /// When.
    pub at: i64,
    /// By whom.
    pub account: Uuid,
    /// The day of publication.
    pub published_on: Day,
    /// The total.
    pub total: i64,
    /// The digest of the frozen records.
    pub records_digest: String,
    /// The digest of the content.
    pub digest: String,
    /// Why there is a later version; none for the first.
    pub reason: Option<String>,
    /// The values, as a JSON object of texts.
    pub content: String,
}

/// Keeps frozen records; false where there are some already.
pub fn freeze(
    tx: &mut dyn Tx,
    (programme, review): (Uuid, Uuid),
    account: Uuid,
    evidence: &Evidence,
) -> Result<bool> {
    let row = [
        V::Id(programme),
        V::Id(review),
        V::Int(evidence.at),
        V::Id(account),
        V::Text(evidence.digest.clone()),
        V::Bytes(evidence.content.clone()),
    ];
    Ok(tx.exec(sql::ADD_REVIEW_EVIDENCE, &row)? > 0)
}

/// The frozen records.
pub fn evidence(tx: &mut dyn Tx, programme: Uuid, review: Uuid) -> Result<Option<Evidence>> {
    let found = tx.first(sql::REVIEW_EVIDENCE, &[V::Id(programme), V::Id(review)])?;
    let Some(row) = found else { return Ok(None) };
    let mut cells = Cells::new(&row);
    let (at, digest) = (cells.int()?, cells.text()?.to_owned());
    Ok(Some(Evidence { at, digest, content: cells.bytes()?.unwrap_or_default().to_vec() }))
}

/// When the records were frozen, and their digest.
pub fn digest(tx: &mut dyn Tx, programme: Uuid, review: Uuid) -> Result<Option<(i64, String)>> {
    let found = tx.first(sql::REVIEW_EVIDENCE_DIGEST, &[V::Id(programme), V::Id(review)])?;
    let Some(row) = found else { return Ok(None) };
    let mut cells = Cells::new(&row);
    Ok(Some((cells.int()?, cells.text()?.to_owned())))
}

/// Keeps a report for ever.
pub fn publish(tx: &mut dyn Tx, programme: Uuid, report: &Report) -> Result<()> {
    let row = [
        V::Id(programme),
        V::Int(report.number),
        V::Int(report.version),
        V::Id(report.review),
        V::Int(report.at),
        V::Id(report.account),
        V::Day(report.published_on),
        V::Int(report.total),
        V::Text(report.records_digest.clone()),
        V::Text(report.digest.clone()),
        V::text(report.reason.as_deref()),
        V::Text(report.content.clone()),
    ];
    tx.exec(sql::ADD_REVIEW_REPORT, &row).map(drop)
}

/// Every report of a programme, by number and version.
pub fn reports(tx: &mut dyn Tx, programme: Uuid) -> Result<Vec<Report>> {
    tx.all(sql::REVIEW_REPORTS, &[V::Id(programme)], read)
}

/// The versions of a review's report, the first one first.
pub fn reports_of(tx: &mut dyn Tx, programme: Uuid, review: Uuid) -> Result<Vec<Report>> {
    tx.all(sql::REPORTS_OF_REVIEW, &[V::Id(programme), V::Id(review)], read)
}

/// The number of the next report of a programme.
pub fn next_number(tx: &mut dyn Tx, programme: Uuid) -> Result<i64> {
    let found = tx.first(sql::LAST_REPORT_NUMBER, &[V::Id(programme)])?;
    let last = found.map(|row| Cells::new(&row).int_or_none()).transpose()?.flatten();
    Ok(last.unwrap_or(0) + 1)
}

fn read(cells: &mut Cells<'_>) -> Result<Report> {
    Ok(Report {
        number: cells.int()?,
        version: cells.int()?,
        review: cells.id()?,
        at: cells.int()?,
        account: cells.id()?,
        published_on: cells.day()?,
        total: cells.int()?,
        records_digest: cells.text()?.to_owned(),
        digest: cells.text()?.to_owned(),
        reason: cells.text_or_none()?.map(str::to_owned),
        content: cells.text()?.to_owned(),
    })
}
