//! Contradictions: where what was said and what was written down speak against each other, with both sides.

use casework::{Attestation, Client, Key};

use crate::assessment::Assessment;
use crate::finding::Component;
use crate::index::Index;
use crate::scale::scale;
use crate::window::Window;

/// Two things that cannot both be so.
#[derive(Clone, Debug, PartialEq)]
pub enum Contradiction {
    /// A component was attested one way, and the records say the other or nothing at all.
    AttestedAgainstRecords {
        /// The item.
        item: u8,
        /// The component with both sides.
        component: Component,
    },
    /// A person rated the item, and the records give another rating.
    JudgedAgainstRecords {
        /// The item.
        item: u8,
        /// The rating by a person.
        judged: u8,
        /// The rating by the records.
        from_records: u8,
        /// The row in which the person rated.
        by: Key<Attestation>,
    },
    /// These clients have a job on record, and none of their jobs is paid.
    OnlyUnpaidJobs {
        /// Who.
        clients: Vec<Key<Client>>,
    },
    /// Support in work has the highest rating, and nobody has started in a paid job.
    BestSupportWithoutPaidJob {
        /// The item.
        item: u8,
    },
}

/// Every contradiction of the day, by item.
pub fn find(index: &Index<'_>, assessment: &Assessment) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for rating in &assessment.items {
        let against = rating.components.iter().filter(|component| is_against_records(component));
        found.extend(against.map(|component| Contradiction::AttestedAgainstRecords {
            item: rating.item,
            component: component.clone(),
        }));
        if let (Some(judged), Some(from_records), Some(by)) =
            (rating.score, rating.from_records, rating.judged_by)
            && judged != from_records
        {
            found.push(Contradiction::JudgedAgainstRecords { item: rating.item, judged, from_records, by });
        }
    }
    found.extend(best_support_without_paid_job(index, assessment));
    found.extend(only_unpaid_jobs(index, assessment));
    found
}

/// Records that could have shown it and do not are against it too.
fn is_against_records(component: &Component) -> bool {
    let can_be_shown = !component.inputs.is_empty();
    match (component.attested, component.from_records) {
        (Some((attested, _)), Some(from_records)) => attested != from_records,
        (Some((true, _)), None) => can_be_shown,
        _ => false,
    }
}

fn best_support_without_paid_job(index: &Index<'_>, assessment: &Assessment) -> Option<Contradiction> {
    const BEST: u8 = 5;
    let item = &scale(assessment.scale).items.time_unlimited_support;
    let is_best = assessment.item(item.number).is_some_and(|rating| rating.score == Some(BEST));
    let window = Window::months(assessment.as_of, item.numbers.window_months.is);
    let has_paid = index.jobs().any(|(_, job)| job.kind.is_paid() && window.contains(job.started_on));
    (is_best && !has_paid).then_some(Contradiction::BestSupportWithoutPaidJob { item: item.number })
}

fn only_unpaid_jobs(index: &Index<'_>, assessment: &Assessment) -> Option<Contradiction> {
    let day = assessment.as_of;
    let has_only_unpaid = |client: Key<Client>| {
        let mut in_force = index.jobs_of(client).filter(|(_, job)| job.is_in_force_on(day)).peekable();
        in_force.peek().is_some() && in_force.all(|(_, job)| !job.kind.is_paid())
    };
    let active = index.clients().filter(|(_, client)| client.is_active_on(day)).map(|(key, _)| key);
    let clients: Vec<Key<Client>> = active.filter(|client| has_only_unpaid(*client)).collect();
    (!clients.is_empty()).then_some(Contradiction::OnlyUnpaidJobs { clients })
}
