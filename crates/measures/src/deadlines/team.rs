//! Deadlines of leaders and of the programme: mentoring, goals, visits, reviews, steering group, stories.

use std::collections::BTreeSet;

use casework::{Day, Key, Meeting, MeetingKind, PartnerTeam, Staff};

use crate::deadlines::{About, Deadline, Kind, Search};
use crate::items::last_total;

pub(super) fn search(search: &mut Search<'_, '_>) {
    let leader = search.look.leaders().first().copied();
    mentoring(search);
    goals(search, leader);
    partner_teams(search, leader);
    cadence(search, leader);
    let months = search.numbers.stories_months.is;
    let last = last_meeting(search, MeetingKind::StorySharing, |_| true);
    programme(search, Kind::WorkStories, leader, last, months);
}

/// The last meeting of a kind by the day that passes the test.
fn last_meeting(
    search: &Search<'_, '_>,
    kind: MeetingKind,
    passes: impl Fn(&Meeting) -> bool,
) -> Option<Day> {
    let meetings = search.look.index.records.meetings.iter();
    let held =
        meetings.filter(|meeting| meeting.kind == kind && meeting.date <= search.look.day && passes(meeting));
    held.map(|meeting| meeting.date).max()
}

/// So many months after the last time; what has never been done is due today.
fn due(search: &Search<'_, '_>, last: Option<Day>, months: u32) -> Day {
    last.map_or(search.look.day, |last| last.plus_months(months.cast_signed()))
}

fn programme(
    search: &mut Search<'_, '_>,
    kind: Kind,
    who: Option<Key<Staff>>,
    last: Option<Day>,
    months: u32,
) {
    let due = due(search, last, months);
    search.add(Deadline { kind, due: Some(due), who, about: About::Programme, since: last });
}

/// Each leader has to be along.
fn mentoring(search: &mut Search<'_, '_>) {
    let months = search.numbers.mentoring_months.is;
    for leader in search.look.leaders().to_vec() {
        let last = last_meeting(search, MeetingKind::FieldMentoring, |meeting| {
            meeting.staff.as_slice().contains(&leader)
        });
        programme(search, Kind::FieldMentoring, Some(leader), last, months);
    }
}

fn goals(search: &mut Search<'_, '_>, leader: Option<Key<Staff>>) {
    let months = search.numbers.goals_months.is;
    let last = last_meeting(search, MeetingKind::OutcomeReview, |meeting| meeting.goals_set == Some(true));
    programme(search, Kind::OutcomeGoals, leader, last, months);
}

/// Every partner team that has clients here.
fn partner_teams(search: &mut Search<'_, '_>, leader: Option<Key<Staff>>) {
    let clients = &search.look.index.records.clients;
    let teams: BTreeSet<Key<PartnerTeam>> =
        search.look.active.iter().filter_map(|client| clients[*client].partner_team).collect();
    for team in teams {
        let last = last_meeting(search, MeetingKind::PartnerTeam, |meeting| {
            meeting.partner_team == Some(team) && search.look.leader_was_at(meeting)
        });
        let due = Some(due(search, last, search.numbers.team_visit_months.is));
        let about = About::Team(team);
        search.add(Deadline { kind: Kind::PartnerTeamVisit, due, who: leader, about, since: last });
    }
}

/// Reviews and steering groups: rarer once the programme is steady.
fn cadence(search: &mut Search<'_, '_>, leader: Option<Key<Staff>>) {
    let numbers = search.numbers;
    let steady_total = search.look.items.management_support.numbers.steady_total.is;
    let is_steady = last_total(&search.look).is_some_and(|total| u32::from(total) >= steady_total);
    let (review, steering) = if is_steady {
        (numbers.steady_review_months.is, numbers.steady_steering_months.is)
    } else {
        (numbers.review_months.is, numbers.steering_months.is)
    };
    let reviews = search.look.index.records.reviews.iter();
    let last = reviews.map(|review| review.date).filter(|date| *date <= search.look.day).max();
    programme(search, Kind::SelfReview, leader, last, review);
    let last = last_meeting(search, MeetingKind::SteeringGroup, |meeting| {
        meeting.executive_present == Some(true) && meeting.action_plan == Some(true)
    });
    programme(search, Kind::SteeringGroup, leader, last, steering);
}
