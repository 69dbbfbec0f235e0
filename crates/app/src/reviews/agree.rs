//! Common scores: what each gave, how far they agreed, what they settled on and why; and what contradicts each other,
//! settled or accepted. Only for reviewers, and only once every one of them has scored alone.

use std::sync::Arc;

use casework::access::Action;
use casework::review::agreement::{Agreement, Pair, agreement};
use casework::review::score::{ITEMS, Open, consensus_needs_reason, total};
use measures::contradictions::Contradiction;
use store::Tx;
use store::rows::{self, Row, Seen};
use uuid::Uuid;

use super::evidence::Frozen;
use super::score::{self, Components, Score};
use super::{Case, MOST_TEXT, clean, damaged, own_id, read, save, small, text, texts, write};
use crate::actor::Actor;
use crate::error::{Error, Fault, Result};
use crate::service::Service;

/// The common score of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreed {
    /// The item.
    pub item: u8,
    /// 1 to 5.
    pub score: u8,
    /// The components.
    pub components: Components,
    /// How it was come to.
    pub reason: String,
}

/// An item with what each gave and what was agreed on.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The item.
    pub item: u8,
    /// What each gave, in the order of the reviewers.
    pub lone: Vec<Score>,
    /// What the records propose.
    pub proposal: Option<u8>,
    /// What was agreed on.
    pub agreed: Option<Agreed>,
}

impl Line {
    /// How far the lone scores are apart.
    pub fn apart(&self) -> u8 {
        let scores = || self.lone.iter().map(|score| score.score);
        scores().max().unwrap_or(0) - scores().min().unwrap_or(0)
    }

    /// Whether it can be taken over as it is: all gave the same, and there is a reason where one is needed.
    pub fn is_plain(&self) -> bool {
        let first = self.lone.first();
        first.is_some_and(|first| {
            self.apart() == 0 && (self.proposal == Some(first.score) || !first.reason.is_empty())
        })
    }
}

/// What contradicts each other, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Disputed {
    /// Its name within the review.
    pub key: String,
    /// What.
    pub what: Contradiction,
    /// `settled` or `accepted`, and why; none while it is open.
    pub settled: Option<(String, String)>,
}

/// The table of common scores.
#[derive(Clone, Debug)]
pub struct Table {
    /// The frozen records.
    pub frozen: Arc<Frozen>,
    /// Every item.
    pub lines: Vec<Line>,
    /// How far the reviewers agreed here; none with one reviewer.
    pub agreement: Option<Agreement>,
    /// The same over all reviews of the programme whose scores are open, and how many they are.
    pub over_all: Option<(Agreement, usize)>,
    /// What contradicts each other.
    pub disputed: Vec<Disputed>,
    /// The total; none until every item has a common score.
    pub total: Option<u32>,
    /// What is still open.
    pub open: Open,
}

/// A common score as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The score.
    pub score: String,
    /// Components: name, `yes` or `no`.
    pub components: Vec<(String, String)>,
    /// How it was come to.
    pub reason: String,
}

/// The name of a contradiction within a review.
pub fn key(contradiction: &Contradiction) -> String {
    match contradiction {
        Contradiction::AttestedAgainstRecords { item, component } => {
            format!("attested-{item}-{}", component.name)
        }
        Contradiction::JudgedAgainstRecords { item, .. } => format!("judged-{item}"),
        Contradiction::OnlyUnpaidJobs { .. } => "unpaid-jobs".to_owned(),
        Contradiction::BestSupportWithoutPaidJob { item } => format!("support-{item}"),
    }
}

/// The common scores that there are.
pub(crate) fn agreed(tx: &mut dyn Tx, case: &Case) -> Result<Vec<Agreed>> {
    let kept = rows::of_review(tx, case.programme, "review_agreed", case.id)?;
    let of = |texts: &rows::Texts| {
        Some(Agreed {
            item: small(texts, "item")?,
            score: small(texts, "score")?,
            components: score::components(&text(texts, "components")),
            reason: text(texts, "reason"),
        })
    };
    let mut found: Vec<Agreed> =
        kept.iter().map(|kept| of(&kept.texts).ok_or_else(|| damaged("score"))).collect::<Result<_>>()?;
    found.sort_by_key(|agreed| agreed.item);
    Ok(found)
}

pub(crate) fn disputed(tx: &mut dyn Tx, case: &Case, frozen: &Frozen) -> Result<Vec<Disputed>> {
    let kept = rows::of_review(tx, case.programme, "review_settled", case.id)?;
    let of = |what: &Contradiction| {
        let key = key(what);
        let row = kept.iter().find(|kept| text(&kept.texts, "contradiction") == key);
        let settled = row.map(|row| (text(&row.texts, "how"), text(&row.texts, "reason")));
        Disputed { key, what: what.clone(), settled }
    };
    Ok(frozen.contradictions.iter().map(of).collect())
}

/// What is still open.
pub(crate) fn open(case: &Case, agreed: &[Agreed], disputed: &[Disputed]) -> Open {
    Open {
        reviewers: case.members.iter().filter(|member| member.scored_on.is_none()).count(),
        items: ITEMS.saturating_sub(agreed.len()),
        contradictions: disputed.iter().filter(|each| each.settled.is_none()).count(),
        signatures: case.members.len(),
    }
}

fn pairs(scores: &[Score], case: &Case) -> Vec<Pair> {
    let [one, other] = &case.members[..] else { return Vec::new() };
    let of = |account: Uuid, item: u8| {
        scores.iter().find(|score| score.account == account && score.item == item).map(|score| score.score)
    };
    crate::item::ITEMS.filter_map(|item| Some((of(one.account, item)?, of(other.account, item)?))).collect()
}

fn line(item: u8, case: &Case, scores: &[Score], agreed: &[Agreed], frozen: &Frozen) -> Line {
    let of = |member: &super::Member| {
        scores.iter().find(|score| score.account == member.account && score.item == item).cloned()
    };
    Line {
        item,
        lone: case.members.iter().filter_map(of).collect(),
        proposal: frozen.proposal(item),
        agreed: agreed.iter().find(|agreed| agreed.item == item).cloned(),
    }
}

/// The table of common scores.
///
/// Errors: [`Error::Invalid`] in `score` while a reviewer is still scoring alone.
pub fn table(service: &Service, actor: &Actor, place: (Uuid, Uuid)) -> Result<(Case, Table)> {
    read(service, actor, place, (Action::ScoreReview, "common scores"), |tx, case| {
        if !case.are_scores_open() {
            return Err(Error::invalid("score", "review-not-all-scored"));
        }
        let frozen = service.frozen.needed(tx, case)?;
        let (scores, agreed) = (score::all(tx, case)?, agreed(tx, case)?);
        let disputed = disputed(tx, case, &frozen)?;
        let mut pooled = Vec::new();
        let mut many = 0;
        for other in super::all(tx, case.programme)? {
            if other.are_scores_open() && other.members.len() == 2 {
                pooled.extend(pairs(&score::all(tx, &other)?, &other));
                many += 1;
            }
        }
        let own = pairs(&scores, case);
        let common: Vec<Option<u8>> = crate::item::ITEMS
            .map(|item| agreed.iter().find(|agreed| agreed.item == item).map(|agreed| agreed.score))
            .collect();
        Ok(Table {
            lines: crate::item::ITEMS.map(|item| line(item, case, &scores, &agreed, &frozen)).collect(),
            agreement: (!own.is_empty()).then(|| agreement(&own)),
            over_all: (many > 1).then(|| (agreement(&pooled), many)),
            total: total(&common),
            open: open(case, &agreed, &disputed),
            disputed,
            frozen,
        })
    })
}

fn row(case: &Case, agreed: &Agreed) -> Row {
    let mut all = texts(&[
        ("review_id", case.id.to_string()),
        ("item", agreed.item.to_string()),
        ("score", agreed.score.to_string()),
        ("reason", agreed.reason.clone()),
    ]);
    all.insert("components".to_owned(), score::as_kept(&agreed.components));
    Row { table: "review_agreed", id: own_id("review_agreed", case.id, &agreed.item.to_string()), texts: all }
}

/// The row that says that all is agreed on, where these changes make it so.
fn completed(case: &Case, open: Open, today: &str) -> Option<Row> {
    let is_new = open.is_agreed() && case.facts.agreed_on.is_none();
    is_new.then(|| case.row(&[("agreed_on", Some(today.to_owned()))]))
}

fn needs_open(case: &Case) -> Result<()> {
    if case.facts.published_on.is_some() {
        return Err(Error::invalid("score", "review-published"));
    }
    if case.are_scores_open() { Ok(()) } else { Err(Error::invalid("score", "review-not-all-scored")) }
}

/// Agrees on the score of an item; the lone scores stay as they are.
///
/// Errors: [`Error::Invalid`] in the fields of [`Typed`].
pub fn agree(service: &Service, actor: &Actor, place: (Uuid, Uuid), item: u8, typed: &Typed) -> Result<()> {
    if !crate::item::ITEMS.contains(&item) {
        return Err(Error::NotFound(None));
    }
    let given = casework::review::score::read(&typed.score);
    let reason = clean(&typed.reason);
    let components = score::answered(item, &typed.components);
    let (kept, today) = (Arc::clone(&service.frozen), service.now().today.to_string());
    write(service, actor, place, (Action::ScoreReview, "agree"), move |tx, case, change| {
        needs_open(case)?;
        let frozen = kept.needed(tx, case)?;
        let scores = score::all(tx, case)?;
        let lone: Vec<u8> =
            scores.iter().filter(|score| score.item == item).map(|score| score.score).collect();
        let mut faults = Vec::new();
        match given {
            None => faults.push(Fault { field: "score", code: "rating-missing" }),
            Some(score)
                if reason.is_empty() && consensus_needs_reason(&lone, score, frozen.proposal(item)) =>
            {
                faults.push(Fault { field: "reason", code: "review-reason-missing" });
            }
            Some(_) => {}
        }
        if reason.chars().count() > MOST_TEXT {
            faults.push(Fault { field: "reason", code: "text-long" });
        }
        let (Some(given), true) = (given, faults.is_empty()) else { return Err(Error::Invalid(faults)) };
        let components = if components.is_empty() { common(&scores, item) } else { components.clone() };
        let new = Agreed { item, score: given, components, reason: reason.clone() };
        let mut all = agreed(tx, case)?;
        all.retain(|agreed| agreed.item != item);
        all.push(new.clone());
        let open = open(case, &all, &disputed(tx, case, &frozen)?);
        let mut rows = vec![row(case, &new)];
        rows.extend(completed(case, open, &today));
        save(tx, change, &rows, Seen::Anything)
    })
}

/// The components on which the lone scores agree; where they do not, it is not met until somebody says so.
fn common(scores: &[Score], item: u8) -> Components {
    let mut all = Components::new();
    for score in scores.iter().filter(|score| score.item == item) {
        for (name, is_met) in &score.components {
            all.entry(name.clone()).and_modify(|both| *both &= *is_met).or_insert(*is_met);
        }
    }
    all
}

/// Takes over every score on which all agree and that needs no words; how many.
pub fn take_over(service: &Service, actor: &Actor, place: (Uuid, Uuid)) -> Result<usize> {
    let (kept, today) = (Arc::clone(&service.frozen), service.now().today.to_string());
    write(service, actor, place, (Action::ScoreReview, "take over"), move |tx, case, change| {
        needs_open(case)?;
        let frozen = kept.needed(tx, case)?;
        let (scores, mut all) = (score::all(tx, case)?, agreed(tx, case)?);
        let mut rows = Vec::new();
        for item in crate::item::ITEMS {
            let line = line(item, case, &scores, &all, &frozen);
            let Some(first) = line.lone.first().filter(|_| line.agreed.is_none() && line.is_plain()) else {
                continue;
            };
            let components = common(&scores, item);
            let new = Agreed { item, score: first.score, components, reason: first.reason.clone() };
            rows.push(row(case, &new));
            all.push(new);
        }
        let many = rows.len();
        let open = open(case, &all, &disputed(tx, case, &frozen)?);
        rows.extend(completed(case, open, &today));
        save(tx, change, &rows, Seen::Anything)?;
        Ok(many)
    })
}

/// Settles a contradiction, or accepts that it stands, with a reason.
///
/// Errors: [`Error::Invalid`] in `how` and `reason`.
pub fn settle(
    service: &Service,
    actor: &Actor,
    place: (Uuid, Uuid),
    (contradiction, how): (&str, &str),
    reason: &str,
) -> Result<()> {
    let reason = clean(reason);
    let mut faults = Vec::new();
    if !matches!(how, "settled" | "accepted") {
        faults.push(Fault { field: "how", code: "choice-missing" });
    }
    if reason.is_empty() {
        faults.push(Fault { field: "reason", code: "reason-missing" });
    } else if reason.chars().count() > MOST_TEXT {
        faults.push(Fault { field: "reason", code: "text-long" });
    }
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    let (wanted, how) = (contradiction.to_owned(), how.to_owned());
    let (kept, today) = (Arc::clone(&service.frozen), service.now().today.to_string());
    write(service, actor, place, (Action::ScoreReview, "contradiction"), move |tx, case, change| {
        needs_open(case)?;
        let frozen = kept.needed(tx, case)?;
        let mut all = disputed(tx, case, &frozen)?;
        let found = all.iter_mut().find(|each| each.key == wanted).ok_or(Error::NotFound(None))?;
        found.settled = Some((how.clone(), reason.clone()));
        let mut rows = vec![Row {
            table: "review_settled",
            id: own_id("review_settled", case.id, &wanted),
            texts: texts(&[
                ("review_id", case.id.to_string()),
                ("contradiction", wanted.clone()),
                ("how", how.clone()),
                ("reason", reason.clone()),
            ]),
        }];
        let open = open(case, &agreed(tx, case)?, &all);
        rows.extend(completed(case, open, &today));
        save(tx, change, &rows, Seen::Anything)
    })
}
