//! Item 6, partners: shared clients' matters are kept up with those who serve them too.

use casework::{Activity, ActivityKind, MeetingKind, Row};

use crate::exact::{fraction, half_up, whole};
use crate::finding::{Finding, Input, Quantity};
use crate::look::{Asked, Look, count, row};

pub(super) fn partners(look: &Look<'_, '_>) -> Finding {
    let item = look.items.partners.number;
    let numbers = &look.items.partners.numbers;

    let lately = look.window(numbers.contact_months.is);
    let settled: Vec<_> = look
        .active
        .iter()
        .filter(|client| {
            look.index.records.clients[**client].enrolled_on.is_some_and(|entry| entry < lately.after)
        })
        .collect();
    let mut rows = Vec::new();
    let contacted = count(settled.iter().filter(|client| {
        let mut contacts = look
            .index
            .acts_with(***client, lately)
            .filter(|act| act.kind == ActivityKind::PartnerContact && act.completed);
        let contact = contacts.next();
        rows.extend(contact.map(|act| row(act.row)));
        contact.is_some()
    }));
    let all = count(settled.iter());
    let in_touch = (look.has_activities() && all > 0).then(|| {
        half_up(&(fraction(contacted, all) * whole(100))) >= i64::from(numbers.contacted_percent.is)
    });

    let network: Vec<u32> = look
        .meetings(MeetingKind::Network, look.window(numbers.window_months.is))
        .filter(|(_, meeting)| look.leader_was_at(meeting))
        .map(|(row, _)| row)
        .collect();
    let held = count(network.iter());
    let meets_partners = look.has_meetings().then_some(held >= u64::from(numbers.network_meetings.is));

    Finding {
        components: vec![
            look.attested_only(item, "a"),
            look.component(
                Asked { item, name: "b" },
                in_touch,
                vec![Input { name: "clients_with_partner_contact", quantity: Quantity::Of(contacted, all) }],
            ),
            look.attested_only(item, "c"),
            look.attested_only(item, "d"),
            look.component(
                Asked { item, name: "e" },
                meets_partners,
                vec![Input { name: "network_meetings", quantity: Quantity::Count(held) }],
            ),
        ],
        evidence: vec![
            look.evidence(Activity::TABLE, rows),
            look.evidence(casework::Meeting::TABLE, network),
        ],
        ..Finding::default()
    }
    .over(look.window(numbers.window_months.is))
}
