//! Item 15, rapid search: days from entry to the first employer met about competitive work.

use casework::{Activity, ActivityKind, Client, Day, Key, Row};

use crate::exact::{Exact, mean, median, whole};
use crate::figure::{Amount, Figure};
use crate::finding::{Finding, Missing, Quantity};
use crate::index::Act;
use crate::look::{Look, count, row};
use crate::scale::Middle;
use crate::window::Window;

pub(super) fn rapid_search(look: &Look<'_, '_>) -> Finding {
    let entered: Vec<(Key<Client>, Day)> = entered(look);
    let mut contacts = Vec::new();
    let mut days: Vec<i64> = Vec::new();
    for (client, entry) in &entered {
        let met = first_contact(look, *client, *entry, |act| act.about_competitive);
        contacts.extend(met.map(|act| row(act.row)));
        days.extend(days_of(look, *client, *entry, met));
    }
    if days.is_empty() {
        return Finding::nothing(Missing::ClientsInSearch);
    }
    let finding = Finding {
        figures: vec![Figure {
            name: "days_to_employer",
            unit: "days",
            amount: Amount::Days(middle(look, &mut days)),
        }],
        value: Some("days_to_employer"),
        evidence: vec![
            look.evidence(Client::TABLE, entered.iter().map(|(client, _)| row(*client))),
            look.evidence(Activity::TABLE, contacts.iter().copied()),
        ],
        ..Finding::default()
    }
    .over(look.window(look.items.rapid_search.numbers.window_months.is))
    .with("clients_counted", Quantity::Count(count(days.iter())))
    .with("clients_who_met_employer", Quantity::Count(count(contacts.iter())));
    match to_any_employer(look) {
        Some(days) => finding.with("days_to_any_employer", Quantity::Days(days)),
        None => finding,
    }
}

/// The same middle for any employer meeting, whatever it was about: shown beside the item, not rated. Only
/// clients who have met an employer are in it, as in a published report.
pub(crate) fn to_any_employer(look: &Look<'_, '_>) -> Option<Exact> {
    let mut days: Vec<i64> = entered(look)
        .into_iter()
        .filter_map(|(client, entry)| {
            let met = first_contact(look, client, entry, |_| true)?;
            Some(i64::from(met.date.days_since(entry)))
        })
        .collect();
    (!days.is_empty()).then(|| middle(look, &mut days))
}

fn entered(look: &Look<'_, '_>) -> Vec<(Key<Client>, Day)> {
    let window = look.window(look.items.rapid_search.numbers.window_months.is);
    let entries = look.index.clients().filter_map(|(key, client)| Some((key, client.enrolled_on?)));
    entries.filter(|(_, entry)| window.contains(*entry)).collect()
}

fn first_contact<'l>(
    look: &'l Look<'_, '_>,
    client: Key<Client>,
    entry: Day,
    passes: impl Fn(&Act) -> bool,
) -> Option<&'l Act> {
    let since = Window { after: entry.plus_days(-1), to: look.day };
    look.index.acts_with(client, since).find(|act| {
        act.kind == ActivityKind::EmployerContact && act.completed && act.is_in_person() && passes(act)
    })
}

/// The days to the contact, or waited so far when they are long enough to count.
fn days_of(look: &Look<'_, '_>, client: Key<Client>, entry: Day, met: Option<&Act>) -> Option<i64> {
    if let Some(act) = met {
        return Some(i64::from(act.date.days_since(entry)));
    }
    let end = look.index.records.clients[client].ended_on.map_or(look.day, |end| end.min(look.day));
    let waited = i64::from(end.days_since(entry));
    (waited >= i64::from(look.items.rapid_search.numbers.waiting_days.is)).then_some(waited)
}

fn middle(look: &Look<'_, '_>, days: &mut [i64]) -> Exact {
    match look.items.rapid_search.numbers.middle.is {
        Middle::Median => median(days),
        Middle::Mean => {
            let days: Vec<Exact> = days.iter().map(|days| whole(*days)).collect();
            mean(days.iter())
        }
    }
}
