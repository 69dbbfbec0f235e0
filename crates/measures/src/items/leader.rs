//! Item 8, the leader: span, supervision, liaison, mentoring in the field, and goals.

use std::collections::{BTreeMap, BTreeSet};

use casework::{Key, Meeting, MeetingKind, PartnerTeam, Row};

use crate::exact::{fraction, half_up, whole};
use crate::finding::{Component, Finding, Input, Quantity};
use crate::look::{Asked, Look, count};
use crate::window::Window;

pub(super) fn leader(look: &Look<'_, '_>) -> Finding {
    let kinds = [
        MeetingKind::VocationalTeam,
        MeetingKind::PartnerTeam,
        MeetingKind::FieldMentoring,
        MeetingKind::OutcomeReview,
    ];
    let window = look.window(look.items.leader.numbers.window_months.is);
    let meetings = kinds.into_iter().flat_map(|kind| look.meetings(kind, window)).map(|(row, _)| row);
    Finding {
        components: vec![span(look), supervision(look), liaison(look), mentoring(look), goals(look)],
        evidence: vec![look.evidence(Meeting::TABLE, meetings)],
        ..Finding::default()
    }
    .over(window)
}

fn asked(look: &Look<'_, '_>, name: &'static str) -> Asked {
    Asked { item: look.items.leader.number, name }
}

/// (a) Coaches, by heads, to the working time of the leaders.
fn span(look: &Look<'_, '_>) -> Component {
    let fte = look.leaders_fte();
    let coaches = count(look.coaches.iter());
    let met = (!look.index.records.staff.is_empty()).then(|| {
        look.has_leader() && half_up(&(whole(coaches) / &fte)) <= i64::from(look.items.leader.numbers.span.is)
    });
    let inputs = vec![
        Input { name: "coaches", quantity: Quantity::Count(coaches) },
        Input { name: "full_time_leaders", quantity: Quantity::Number(fte.clone()) },
    ];
    look.component(asked(look, "a"), met, inputs)
}

/// (b) Weekly supervision that goes through clients' matters.
fn supervision(look: &Look<'_, '_>) -> Component {
    let numbers = &look.items.leader.numbers;
    let weeks = look.team_weeks(numbers.window_months.is);
    let percent = fraction(weeks.client_centred, weeks.of) * whole(100);
    let met = look.has_meetings().then(|| half_up(&percent) >= i64::from(numbers.weekly_percent.is));
    let inputs =
        vec![Input { name: "client_centred_weeks", quantity: Quantity::Of(weeks.client_centred, weeks.of) }];
    look.component(asked(look, "b"), met, inputs)
}

/// (c) A leader in the meetings of every partner team that has clients here.
fn liaison(look: &Look<'_, '_>) -> Component {
    let numbers = &look.items.leader.numbers;
    let window = look.window(numbers.window_months.is);
    let teams: BTreeSet<_> =
        look.active.iter().filter_map(|client| look.index.records.clients[*client].partner_team).collect();
    let mut visits: BTreeMap<Key<PartnerTeam>, u32> = BTreeMap::new();
    for (_, meeting) in look.meetings(MeetingKind::PartnerTeam, window) {
        if let Some(team) = meeting.partner_team.filter(|_| look.leader_was_at(meeting)) {
            *visits.entry(team).or_default() += 1;
        }
    }
    let is_visited = |team: &&Key<PartnerTeam>| {
        visits.get(*team).is_some_and(|visits| *visits >= numbers.liaison_meetings.is)
    };
    let visited = count(teams.iter().filter(is_visited));
    let all = count(teams.iter());
    let met = look.has_meetings().then_some(all > 0 && visited == all);
    let inputs = vec![Input { name: "partner_teams_visited", quantity: Quantity::Of(visited, all) }];
    look.component(asked(look, "c"), met, inputs)
}

/// (d) Mentoring in the field in most of the one-month windows, each counted from the day itself.
fn mentoring(look: &Look<'_, '_>) -> Component {
    let numbers = &look.items.leader.numbers;
    let months = numbers.mentoring_months.is;
    let held = count((0..months.cast_signed()).filter(|back| {
        let month = Window { after: look.day.minus_months(back + 1), to: look.day.minus_months(*back) };
        look.meetings(MeetingKind::FieldMentoring, month).any(|(_, meeting)| look.leader_was_at(meeting))
    }));
    let percent = fraction(held, u64::from(months)) * whole(100);
    let met = look.has_meetings().then(|| half_up(&percent) >= i64::from(numbers.mentored_percent.is));
    let inputs = vec![Input { name: "mentored_months", quantity: Quantity::Of(held, u64::from(months)) }];
    look.component(asked(look, "d"), met, inputs)
}

/// (e) Outcomes reviewed with goals set.
fn goals(look: &Look<'_, '_>) -> Component {
    let numbers = &look.items.leader.numbers;
    let reviews = look.meetings(MeetingKind::OutcomeReview, look.window(numbers.window_months.is));
    let with_goals = count(reviews.filter(|(_, meeting)| meeting.goals_set == Some(true)));
    let met = look.has_meetings().then_some(with_goals >= u64::from(numbers.outcome_reviews.is));
    let inputs = vec![Input { name: "outcome_reviews_with_goals", quantity: Quantity::Count(with_goals) }];
    look.component(asked(look, "e"), met, inputs)
}
