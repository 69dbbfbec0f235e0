//! Items 4 and 5: coaches belong to partner teams and meet them often.

use std::collections::BTreeMap;

use casework::{Client, Meeting, MeetingKind, PartnerTeam, Row};

use crate::exact::{fraction, half_up, mean, whole};
use crate::figure::Figure;
use crate::finding::{Finding, Input, Missing, Quantity};
use crate::look::{Asked, Look, count, row};

/// Item 4: clients of coaches who are in their coach's main partner teams.
pub(super) fn team_assignment(look: &Look<'_, '_>) -> Finding {
    let main_teams = look.items.team_assignment.numbers.main_teams.is as usize;
    let mut teams: BTreeMap<usize, BTreeMap<casework::Key<PartnerTeam>, u64>> = BTreeMap::new();
    let mut rows = Vec::new();
    for client in &look.active {
        let held = &look.index.records.clients[*client];
        let Some(coach) = held.coach.and_then(|coach| look.coach_place(coach)) else { continue };
        rows.push(row(*client));
        if let Some(team) = held.partner_team {
            *teams.entry(coach).or_default().entry(team).or_default() += 1;
        }
    }
    if rows.is_empty() {
        return Finding::nothing(Missing::Clients);
    }
    let in_main_teams = |of_coach: &BTreeMap<_, u64>| {
        let mut counts: Vec<u64> = of_coach.values().copied().collect();
        counts.sort_unstable();
        counts.iter().rev().take(main_teams).sum::<u64>()
    };
    let main: u64 = teams.values().map(in_main_teams).sum();
    let with_team: u64 = teams.values().flat_map(BTreeMap::values).sum();
    let all = count(rows.iter());
    Finding {
        figures: vec![
            Figure::share("clients_in_main_teams", "clients", main, all),
            Figure::count("clients_with_a_team", "clients", with_team),
        ],
        value: Some("clients_in_main_teams"),
        evidence: vec![look.evidence(Client::TABLE, rows)],
        ..Finding::default()
    }
    .with("clients_in_main_teams", Quantity::Of(main, all))
    .with("clients_with_a_team", Quantity::Of(with_team, all))
}

/// Item 5: five components of working in the partner team.
pub(super) fn team_contact(look: &Look<'_, '_>) -> Finding {
    let item = look.items.team_contact.number;
    let numbers = &look.items.team_contact.numbers;
    let window = look.window(numbers.window_months.is);
    let meetings: Vec<(u32, &Meeting)> = look.meetings(MeetingKind::PartnerTeam, window).collect();

    let (_, weeks) = window.whole_weeks();
    let mut attended = vec![vec![false; weeks as usize]; look.coaches.len()];
    for (_, meeting) in &meetings {
        let Some(week) = window.week_of(meeting.date) else { continue };
        for coach in meeting.staff.as_slice().iter().filter_map(|person| look.coach_place(*person)) {
            if let Some(held) = attended.get_mut(coach).and_then(|weeks| weeks.get_mut(week as usize)) {
                *held = true;
            }
        }
    }
    let shares: Vec<_> = attended
        .iter()
        .map(|held| fraction(count(held.iter().filter(|held| **held)), u64::from(weeks)))
        .collect();
    let weekly = mean(shares.iter()) * whole(100);
    let is_weekly = (look.has_meetings() && !look.coaches.is_empty())
        .then(|| half_up(&weekly) >= i64::from(numbers.weekly_percent.is));

    let with_a_coach: Vec<&(u32, &Meeting)> = meetings
        .iter()
        .filter(|(_, meeting)| {
            meeting.staff.as_slice().iter().any(|person| look.coach_place(*person).is_some())
        })
        .collect();
    let all = count(with_a_coach.iter());
    let decided = count(with_a_coach.iter().filter(|(_, meeting)| meeting.shared_decisions == Some(true)));
    let decides_together = (look.has_meetings() && all > 0).then(|| {
        half_up(&(fraction(decided, all) * whole(100))) >= i64::from(numbers.decided_together_percent.is)
    });

    let components = vec![
        look.component(
            Asked { item, name: "a" },
            is_weekly,
            vec![Input { name: "weeks_in_partner_team", quantity: Quantity::Percent(weekly) }],
        ),
        look.component(
            Asked { item, name: "b" },
            decides_together,
            vec![Input { name: "meetings_deciding_together", quantity: Quantity::Of(decided, all) }],
        ),
        look.attested_only(item, "c"),
        look.attested_only(item, "d"),
        look.attested_only(item, "e"),
    ];
    Finding {
        components,
        evidence: vec![look.evidence(Meeting::TABLE, meetings.iter().map(|(row, _)| *row))],
        ..Finding::default()
    }
    .over(window)
}
