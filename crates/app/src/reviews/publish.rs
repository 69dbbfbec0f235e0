//! The report as values: what a draft shows, what is signed, and what is published, numbered and never changed again.

use std::collections::BTreeMap;

use casework::access::Action;
use casework::review::guides::Guide;
use casework::review::score::{Open, total};
use casework::{Code, Day, Row as _, ScaleId};
use measures::scale::{Band, Section, scale};
use store::reviews::Report as Stored;
use store::rows::{self, Row, Seen, Texts};
use store::{Tx, reviews};
use uuid::Uuid;

use super::evidence::{Frozen, sha256};
use super::{Case, agree, collect, comment, damaged, enter, read, sample, save, text, write};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::log;
use crate::service::Service;

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// A report: the values that every language and every format is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its number and version; none for a draft.
    pub number: Option<(i64, i64)>,
    /// The day of publication.
    pub published_on: Option<Day>,
    /// Why there is a later version.
    pub reason: Option<String>,
    /// The digest of the frozen records.
    pub records_digest: String,
    /// The digest of the values: what is signed.
    pub digest: String,
    /// The total; none while an item has no score.
    pub total: Option<u32>,
    /// Its band.
    pub band: Option<Band>,
    /// The sums of the sections and the most that each could be.
    pub sections: Vec<(Section, Option<u32>, u32)>,
    /// The items in order.
    pub items: Vec<Item>,
    /// Everything by name, as it is signed: the case, the reviewers, what was seen and heard, and the texts as
    /// `text-LANG-PART`.
    pub values: Texts,
}

/// An item of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// 1 to 25.
    pub item: u8,
    /// Its section.
    pub section: Section,
    /// The common score.
    pub score: Option<u8>,
    /// The components with their answers.
    pub components: BTreeMap<String, bool>,
}

impl Report {
    /// A text of the report; empty where none was written.
    pub fn text(&self, lang: &str, part: &str) -> &str {
        self.values.get(&format!("text-{lang}-{part}")).map_or("", String::as_str)
    }

    fn of(values: Texts, records_digest: String) -> Result<Report> {
        let edition = values.get("scale").and_then(|code| ScaleId::from_code(code));
        let edition = edition.ok_or_else(|| damaged("scale"))?;
        let scale = scale(edition);
        let items: Vec<Item> = scale
            .items
            .all()
            .into_iter()
            .map(|shape| Item {
                item: shape.number,
                section: shape.section,
                score: values.get(&format!("item-{}-score", shape.number)).and_then(|text| text.parse().ok()),
                components: super::score::components(&text(
                    &values,
                    &format!("item-{}-components", shape.number),
                )),
            })
            .collect();
        let scores: Vec<Option<u8>> = items.iter().map(|item| item.score).collect();
        let total = total(&scores);
        let digest = sha256(rows::as_content(&values)?.as_bytes());
        Ok(Report {
            number: None,
            published_on: None,
            reason: None,
            records_digest,
            digest,
            total,
            band: total.and_then(|total| scale.band(total)),
            sections: Section::ALL.map(|section| sum(&items, section)).to_vec(),
            items,
            values,
        })
    }

    fn published(stored: &Stored) -> Result<Report> {
        let report = Report::of(rows::content(&stored.content)?, stored.records_digest.clone())?;
        Ok(Report {
            number: Some((stored.number, stored.version)),
            published_on: Some(stored.published_on),
            reason: stored.reason.clone(),
            ..report
        })
    }
}

fn sum(items: &[Item], section: Section) -> (Section, Option<u32>, u32) {
    const BEST: u32 = 5;
    let own = || items.iter().filter(|item| item.section == section);
    let most = BEST * u32::try_from(own().count()).unwrap_or_default();
    (section, own().map(|item| item.score.map(u32::from)).sum(), most)
}

/// The values of a review as they stand.
fn draft(tx: &mut dyn Tx, case: &Case, frozen: &Frozen) -> Result<Report> {
    let mut values = Texts::new();
    let mut put = |name: &str, value: String| {
        if !value.is_empty() {
            values.insert(name.to_owned(), value);
        }
    };
    let programme = &frozen.records.programme;
    put("programme", programme.name.as_str().to_owned());
    put("county", programme.county.as_ref().map(|county| county.as_str().to_owned()).unwrap_or_default());
    put("partner_service", programme.partner_service.code().to_owned());
    put("scale", programme.scale.code().to_owned());
    put("kind", case.facts.kind.code().to_owned());
    put("visit_from", case.facts.visit_from.to_string());
    put("visit_until", case.facts.visit_until.to_string());
    put("looked_on", case.looked_on.to_string());
    put("purpose", case.purpose.clone());
    put("recipients", case.recipients.clone());
    put("records_digest", frozen.digest.clone());
    put("seed", case.seed.to_string());
    for (number, member) in (1..).zip(&case.members) {
        put(&format!("reviewer-{number}-name"), member.name.clone());
        put(&format!("reviewer-{number}-title"), member.title.clone());
    }
    for agreed in agree::agreed(tx, case)? {
        put(&format!("item-{}-score", agreed.item), agreed.score.to_string());
        put(&format!("item-{}-components", agreed.item), super::score::as_kept(&agreed.components));
        put(&format!("item-{}-reason", agreed.item), agreed.reason);
    }
    for disputed in agree::disputed(tx, case, frozen)? {
        if let Some((how, reason)) = disputed.settled {
            put(&format!("contradiction-{}-how", disputed.key), how);
            put(&format!("contradiction-{}-reason", disputed.key), reason);
        }
    }
    let sessions = collect::all(tx, case)?;
    for guide in Guide::ALL {
        let many = sessions.iter().filter(|session| session.guide == *guide).count();
        put(&format!("seen-{}", guide.code()), if many == 0 { String::new() } else { many.to_string() });
    }
    let sample = sample::of(tx, case, frozen)?;
    for stratum in casework::review::sample::Stratum::ALL {
        let many = sample.current().filter(|file| file.stratum == *stratum).count();
        put(&format!("files-{}", stratum.code()), many.to_string());
    }
    for short in &sample.short {
        put(&format!("files-{}-short", short.stratum.code()), format!("{}/{}", short.found, short.wanted));
    }
    for lang in LANGUAGES {
        for (part, written) in text::all(tx, case, lang)? {
            put(&format!("text-{lang}-{part}"), written.text);
        }
    }
    Report::of(values, frozen.digest.clone())
}

/// What the page of a report shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The report, published or as it stands.
    pub report: Report,
    /// Earlier versions: number, version, day, reason.
    pub versions: Vec<Report>,
    /// The texts with the changes that made them, for whoever writes them.
    pub texts: text::Texts,
    /// What is still open before it can be published.
    pub open: Open,
    /// What the site has said.
    pub comments: Vec<comment::Comment>,
}

/// What is still open, signatures of other values counted as none.
fn open(tx: &mut dyn Tx, case: &Case, frozen: &Frozen, digest: &str) -> Result<Open> {
    let found = agree::open(case, &agree::agreed(tx, case)?, &agree::disputed(tx, case, frozen)?);
    let is_signed = |member: &&super::Member| member.signed_digest.as_deref() == Some(digest);
    let signed = case.members.iter().filter(is_signed).count();
    Ok(Open { signatures: case.members.len() - signed, ..found })
}

/// The report of a review: as it stands, for its reviewers; the draft for the site once it was given; what was
/// published for everybody who sees the review.
///
/// Errors: [`Error::NotFound`] where there is nothing for them yet.
pub fn report(service: &Service, actor: &Actor, place: (Uuid, Uuid), lang: &str) -> Result<(Case, Shown)> {
    let now = service.now();
    service.store.read(|tx| {
        let (case, allowed) = enter(tx, actor, Action::SeeReview, place, now)?;
        let writes = super::may_in(actor, Action::ScoreReview, &case, now);
        let comments = super::may_in(actor, Action::CommentReview, &case, now);
        let stored = reviews::reports_of(tx, case.programme, case.id)?;
        let versions = stored.iter().map(Report::published).collect::<Result<Vec<_>>>()?;
        let sees_draft = writes || comments && case.facts.drafted_on.is_some();
        let report = match versions.last() {
            Some(last) if !writes => last.clone(),
            None if !sees_draft => return Err(Error::NotFound(None)),
            _ => {
                let frozen = service.frozen.find(tx, &case)?.ok_or(Error::NotFound(None))?;
                let draft = draft(tx, &case, &frozen)?;
                // Nothing was written since: it is what was published.
                versions.last().filter(|last| last.digest == draft.digest).cloned().unwrap_or(draft)
            }
        };
        let open = match service.frozen.find(tx, &case)? {
            Some(frozen) if writes => open(tx, &case, &frozen, &report.digest)?,
            _ => Open::default(),
        };
        let texts = if writes { text::all(tx, &case, lang)? } else { text::Texts::new() };
        let said = if sees_draft { comment::all(tx, &case)? } else { Vec::new() };
        let subject = format!("review {} report", place.1);
        tx.log(log::entry(actor, place.0, Action::SeeReview, allowed, subject, now));
        Ok((case, Shown { report, versions, texts, open, comments: said }))
    })
}

/// Signs what the report says now. A later change of it makes the signature one of something else.
///
/// Errors: [`Error::Invalid`] in `sign` where the scores are not agreed on, [`Error::Changed`] where it says something
/// else than what was looked at.
pub fn sign(service: &Service, actor: &Actor, place: (Uuid, Uuid), digest: &str) -> Result<()> {
    let (kept, account, digest) = (service.frozen.clone(), actor.account, digest.to_owned());
    let today = service.now().today.to_string();
    write(service, actor, place, (Action::ScoreReview, "sign"), move |tx, case, change| {
        let frozen = kept.needed(tx, case)?;
        let draft = draft(tx, case, &frozen)?;
        if draft.digest != digest {
            return Err(Error::Changed);
        }
        if !open(tx, case, &frozen, &digest)?.is_agreed() {
            return Err(Error::invalid("sign", "review-not-agreed"));
        }
        let member = case.member(account).ok_or(Error::NotFound(None))?;
        let row = member.row(&[("signed_on", Some(today.clone())), ("signed_digest", Some(digest.clone()))]);
        save(tx, change, &[row], Seen::Anything)
    })
}

/// Publishes what every reviewer has signed; its number and version. A later one of the same review is a new version
/// with a reason, and the earlier ones stay.
///
/// Errors: [`Error::Invalid`] in `publish` and `reason`.
pub fn publish(service: &Service, actor: &Actor, place: (Uuid, Uuid), reason: &str) -> Result<(i64, i64)> {
    let (kept, account, now) = (service.frozen.clone(), actor.account, service.now());
    let reason = super::clean(reason);
    write(service, actor, place, (Action::ManageReview, "publish"), move |tx, case, change| {
        let frozen = kept.needed(tx, case)?;
        let draft = draft(tx, case, &frozen)?;
        if !open(tx, case, &frozen, &draft.digest)?.is_ready() {
            return Err(Error::invalid("publish", "review-not-ready"));
        }
        let total = draft.total.ok_or_else(|| Error::invalid("publish", "review-not-ready"))?;
        let earlier = reviews::reports_of(tx, case.programme, case.id)?;
        if earlier.last().is_some_and(|last| last.digest == draft.digest) {
            return Err(Error::invalid("publish", "review-same"));
        }
        if !earlier.is_empty() && reason.is_empty() {
            return Err(Error::invalid("reason", "reason-missing"));
        }
        let (number, version) = match earlier.last() {
            Some(last) => (last.number, last.version + 1),
            None => (reviews::next_number(tx, case.programme)?, 1),
        };
        let stored = Stored {
            number,
            version,
            review: case.id,
            at: now.at,
            account,
            published_on: now.today,
            total: i64::from(total),
            records_digest: frozen.digest.clone(),
            digest: draft.digest.clone(),
            reason: Some(reason.clone()).filter(|reason| !reason.is_empty() && version > 1),
            content: rows::as_content(&draft.values)?,
        };
        reviews::publish(tx, case.programme, &stored)?;
        let mut rows = vec![finished(case, total)];
        if case.facts.published_on.is_none() {
            rows.push(case.row(&[("published_on", Some(now.today.to_string()))]));
        }
        save(tx, change, &rows, Seen::Anything)?;
        Ok((number, version))
    })
}

/// The finished review among the records: from here the rules that ask for reviews count it.
fn finished(case: &Case, total: u32) -> Row {
    let (day, kind) = (case.facts.visit_until, case.facts.kind.code());
    Row {
        table: casework::Review::TABLE,
        id: store::records::record_id(casework::Review::TABLE, &format!("{day} {kind}")),
        texts: super::texts(&[
            ("date", day.to_string()),
            ("kind", kind.to_owned()),
            ("total", total.to_string()),
        ]),
    }
}

/// The published reports of a programme's reviews, the last version of each, by number.
pub(crate) fn published(tx: &mut dyn Tx, programme: Uuid) -> Result<Vec<(Uuid, Report)>> {
    let mut last: BTreeMap<i64, Stored> = BTreeMap::new();
    for stored in reviews::reports(tx, programme)? {
        last.insert(stored.number, stored);
    }
    last.into_values().map(|stored| Ok((stored.review, Report::published(&stored)?))).collect()
}

/// A version of a published report, as it was published.
pub fn version(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    version: i64,
) -> Result<(Case, Report)> {
    read(service, actor, place, (Action::SeeReview, "report version"), |tx, case| {
        let stored = reviews::reports_of(tx, case.programme, case.id)?;
        let found = stored.iter().find(|stored| stored.version == version).ok_or(Error::NotFound(None))?;
        Report::published(found)
    })
}
