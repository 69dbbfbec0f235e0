//! Item 25, outreach: nobody is let go because meetings were missed.

use casework::{Activity, ActivityKind, Client, EndReason, Key, Place, Role, Row};

use crate::exact::{fraction, half_up, whole};
use crate::finding::{Component, Finding, Input, Missing, Quantity};
use crate::index::Act;
use crate::look::{Asked, Look, count, row};
use crate::window::Window;

pub(super) fn outreach(look: &Look<'_, '_>) -> Finding {
    let window = look.window(look.items.outreach.numbers.window_months.is);
    let components = vec![
        nobody_let_go(look),
        followed_up(look, window),
        partners_reach_out(look, window),
        at_home_or_near(look, window),
        together(look, window),
        with_family(look, window),
    ];
    let is_attested = components.iter().any(|component| component.attested.is_some());
    if look.index.acts_in(window).is_empty() && !is_attested {
        return Finding::nothing(Missing::Activities);
    }
    let attempts = look.index.acts_of_kind(ActivityKind::OutreachAttempt, window);
    let missed = look.index.acts_of_kind(ActivityKind::ClientMeeting, window).filter(|act| !act.completed);
    Finding {
        components,
        evidence: vec![look.evidence(Activity::TABLE, attempts.chain(missed).map(|act| row(act.row)))],
        ..Finding::default()
    }
    .over(window)
}

fn asked(look: &Look<'_, '_>, name: &'static str) -> Asked {
    Asked { item: look.items.outreach.number, name }
}

/// (a) No service ended because meetings were missed or a time limit was reached.
fn nobody_let_go(look: &Look<'_, '_>) -> Component {
    let window = look.window(look.items.outreach.numbers.ended_months.is);
    let let_go = count(look.index.clients().filter(|(_, client)| {
        client.ended_on.is_some_and(|end| window.contains(end))
            && matches!(client.end_reason, Some(EndReason::MissedAppointments | EndReason::TimeLimit))
    }));
    let inputs = vec![Input { name: "clients_let_go", quantity: Quantity::Count(let_go) }];
    look.component(asked(look, "a"), Some(let_go == 0), inputs)
}

/// (b) Missed meetings are followed up, each by client.
fn followed_up(look: &Look<'_, '_>, window: Window) -> Component {
    let numbers = &look.items.outreach.numbers;
    let settled_before = look.day.plus_days(-numbers.follow_up_days.is.cast_signed());
    let meetings = || look.index.acts_of_kind(ActivityKind::ClientMeeting, window);
    let missed: Vec<(&Act, Key<Client>)> = meetings()
        .filter(|act| !act.completed && act.date < settled_before)
        .flat_map(|act| look.index.named(act).map(move |client| (act, client)))
        .collect();
    let followed = count(missed.iter().filter(|(act, client)| is_followed(look, act, *client)));
    let all = count(missed.iter());
    let met = if missed.is_empty() {
        meetings().any(|act| act.completed)
    } else {
        half_up(&(fraction(followed, all) * whole(100))) >= i64::from(numbers.followed_percent.is)
    };
    let inputs = vec![Input { name: "missed_meetings_followed", quantity: Quantity::Of(followed, all) }];
    look.component(asked(look, "b"), Some(met), inputs)
}

/// Whether somebody tried to reach the client, or was in touch, from that day on for two weeks.
fn is_followed(look: &Look<'_, '_>, missed: &Act, client: Key<Client>) -> bool {
    let days = look.items.outreach.numbers.follow_up_days.is.cast_signed();
    let after = Window { after: missed.date.plus_days(-1), to: missed.date.plus_days(days).min(look.day) };
    look.index.acts_with(client, after).any(|act| act.completed || act.kind == ActivityKind::OutreachAttempt)
}

/// (c) Partner professionals reach out too, whatever their dates of work.
fn partners_reach_out(look: &Look<'_, '_>, window: Window) -> Component {
    let attempts = count(
        look.index
            .acts_of_kind(ActivityKind::OutreachAttempt, window)
            .filter(|act| look.index.records.staff[act.staff].role == Role::PartnerProfessional),
    );
    let inputs = vec![Input { name: "attempts_by_partners", quantity: Quantity::Count(attempts) }];
    look.component(asked(look, "c"), Some(attempts > 0), inputs)
}

/// (d) Attempts in person, at home or in the community.
fn at_home_or_near(look: &Look<'_, '_>, window: Window) -> Component {
    let attempts =
        count(look.index.acts_of_kind(ActivityKind::OutreachAttempt, window).filter(|act| {
            act.is_in_person() && matches!(act.place, Some(Place::ClientHome | Place::Community))
        }));
    let met = attempts >= u64::from(look.items.outreach.numbers.attempts_in_community.is);
    let inputs = vec![Input { name: "attempts_in_community", quantity: Quantity::Count(attempts) }];
    look.component(asked(look, "d"), Some(met), inputs)
}

/// (e) Visits made together with a partner professional.
fn together(look: &Look<'_, '_>, window: Window) -> Component {
    let joint = count(look.index.acts_in(window).iter().filter(|act| act.completed && act.joint));
    let inputs = vec![Input { name: "joint_activities", quantity: Quantity::Count(joint) }];
    look.component(asked(look, "e"), Some(joint > 0), inputs)
}

/// (f) Contact with family.
fn with_family(look: &Look<'_, '_>, window: Window) -> Component {
    let contacts =
        count(look.index.acts_of_kind(ActivityKind::FamilyContact, window).filter(|act| act.completed));
    let inputs = vec![Input { name: "family_contacts", quantity: Quantity::Count(contacts) }];
    look.component(asked(look, "f"), Some(contacts > 0), inputs)
}
