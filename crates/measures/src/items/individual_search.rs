//! Item 16, individual search: employers are met for what the client wishes, by a current plan.

use casework::{Activity, ActivityKind, Channel, Client, Key, Plan, PlanKind, Row};

use crate::figure::Figure;
use crate::finding::{Finding, Missing, Quantity};
use crate::look::{Look, count, row};

pub(super) fn individual_search(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.individual_search.numbers;
    let window = look.window(numbers.window_months.is);
    let mut is_named = vec![false; look.index.records.clients.len()];
    let mut seekers: Vec<Key<Client>> = Vec::new();
    let mut rows = Vec::new();
    let mut by_preference = 0;
    for act in look.index.acts_of_kind(ActivityKind::EmployerContact, window) {
        let talked = matches!(act.channel, Some(Channel::InPerson | Channel::Video | Channel::Phone));
        if !talked || !act.completed {
            continue;
        }
        let mut names_a_seeker = false;
        for client in look.index.named(act).filter(|client| look.index.is_seeker_on(*client, act.date)) {
            names_a_seeker = true;
            if let Some(named @ false) = is_named.get_mut(client.position()) {
                *named = true;
                seekers.push(client);
            }
        }
        if names_a_seeker {
            rows.push(row(act.row));
            by_preference += u64::from(act.by_preference);
        }
    }
    if rows.is_empty() {
        return Finding::nothing(Missing::ContactsForSeekers);
    }
    let plan_window = look.window(numbers.plan_months.is);
    let mut plans = Vec::new();
    let planned = count(seekers.iter().filter(|client| {
        let plan = look
            .index
            .plans_of(**client)
            .find(|(_, plan)| plan.kind == PlanKind::JobSearch && plan_window.contains(plan.date));
        plans.extend(plan.map(|(row, _)| row));
        plan.is_some()
    }));
    let (all, named) = (count(rows.iter()), count(seekers.iter()));
    Finding {
        figures: vec![
            Figure::share("preference_based", "contacts", by_preference, all),
            Figure::share("current_plans", "plans", planned, named),
        ],
        value: Some("preference_based"),
        evidence: vec![look.evidence(Activity::TABLE, rows), look.evidence(Plan::TABLE, plans)],
        ..Finding::default()
    }
    .over(window)
    .with("preference_based", Quantity::Of(by_preference, all))
    .with("current_plans", Quantity::Of(planned, named))
}
