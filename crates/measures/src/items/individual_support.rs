//! Item 22, individual support: what those who work are supported with.

use casework::{Activity, ActivityKind, Client, Day, Key, Place, Row};

use crate::figure::Figure;
use crate::finding::{Finding, Missing, Quantity};
use crate::look::{Asked, Keep, Look, count, row};
use crate::window::Window;

pub(super) fn individual_support(look: &Look<'_, '_>) -> Finding {
    let item = look.items.individual_support.number;
    let numbers = &look.items.individual_support.numbers;
    let in_work: Vec<(Key<Client>, Day)> = look
        .active
        .iter()
        .filter_map(|client| {
            let jobs = look.index.jobs_of(*client).filter(|(_, job)| job.is_in_force_on(look.day));
            Some((*client, jobs.map(|(_, job)| job.started_on).min()?))
        })
        .collect();
    if in_work.is_empty() {
        return Finding::nothing(Missing::ClientsInWork);
    }
    let window = look.window(numbers.window_months.is);
    let mut rows = Vec::new();
    let (mut varied, mut any) = (0, 0);
    for (client, start) in &in_work {
        let since = Window { after: window.after.max(start.plus_days(-1)), to: window.to };
        let kinds = kinds_of_support(look, *client, since, &mut rows);
        varied += u64::from(kinds >= numbers.kinds.is);
        any += u64::from(kinds > 0);
    }
    let all = count(in_work.iter());
    let career = look.attested(Asked { item, name: "career" }).is_some_and(|(met, _)| met);
    Finding {
        figures: vec![
            Figure::share("varied_support", "clients", varied, all),
            Figure::share("any_support", "clients", any, all),
            Figure::flag("career", "examples", career),
        ],
        evidence: vec![
            look.evidence(Client::TABLE, in_work.iter().map(|(client, _)| row(*client))),
            look.evidence(Activity::TABLE, rows),
        ],
        ..Finding::default()
    }
    .over(window)
    .with("varied_support", Quantity::Of(varied, all))
    .with("any_support", Quantity::Of(any, all))
}

/// How many of the six kinds of support the client has had.
fn kinds_of_support(look: &Look<'_, '_>, client: Key<Client>, since: Window, rows: &mut Vec<u32>) -> u32 {
    const AT_WORK: u32 = 1;
    const ELSEWHERE: u32 = 1 << 1;
    const EMPLOYER: u32 = 1 << 2;
    const PARTNER: u32 = 1 << 3;
    const FAMILY: u32 = 1 << 4;
    const BENEFITS: u32 = 1 << 5;
    let mut kinds = 0u32;
    for act in look.index.acts_with(client, since).filter(|act| act.completed) {
        let kind = match act.kind {
            ActivityKind::ClientMeeting if act.place == Some(Place::Workplace) => AT_WORK,
            ActivityKind::ClientMeeting => ELSEWHERE,
            ActivityKind::EmployerContact => EMPLOYER,
            ActivityKind::PartnerContact => PARTNER,
            ActivityKind::FamilyContact => FAMILY,
            _ => continue,
        };
        kinds |= kind;
        if look.keep == Keep::Evidence {
            rows.push(row(act.row));
        }
    }
    if look.index.counselling_of(client).any(|(_, talk)| since.contains(talk.date)) {
        kinds |= BENEFITS;
    }
    kinds.count_ones()
}
