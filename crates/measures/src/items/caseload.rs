//! Item 1, caseload: active clients of the coaches to a full-time coach.

use casework::Row;

use crate::figure::{Amount, Figure};
use crate::finding::{Finding, Missing, Quantity};
use crate::look::{Look, count, row};

pub(super) fn caseload(look: &Look<'_, '_>) -> Finding {
    if look.coaches.is_empty() {
        return Finding::nothing(Missing::Coaches);
    }
    let clients: Vec<u32> = look
        .active
        .iter()
        .filter(|client| {
            look.index.records.clients[**client].coach.is_some_and(|coach| look.coach_place(coach).is_some())
        })
        .map(|client| row(*client))
        .collect();
    let fte = look.fte(&look.coaches);
    let number = count(clients.iter());
    Finding {
        figures: vec![Figure {
            name: "clients_per_coach",
            unit: "clients",
            amount: Amount::PerFullTime { clients: number, fte: fte.clone() },
        }],
        value: Some("clients_per_coach"),
        evidence: vec![
            look.evidence(casework::Client::TABLE, clients),
            look.evidence(casework::Staff::TABLE, look.coaches.iter().map(|coach| row(*coach))),
        ],
        ..Finding::default()
    }
    .with("active_clients", Quantity::Count(number))
    .with("coaches", Quantity::Count(count(look.coaches.iter())))
    .with("full_time_coaches", Quantity::Number(fte))
}
