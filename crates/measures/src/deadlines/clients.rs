//! Deadlines of each client in service: profile, first employer, partner contact, telling again, plan review.

use std::collections::BTreeSet;

use casework::{ActivityKind, Client, Day, Key, PlanKind};

use crate::deadlines::{About, Deadline, Kind, Search};
use crate::window::Window;

pub(super) fn search(search: &mut Search<'_, '_>) {
    for client in search.look.active.clone() {
        let Some(entry) = search.look.index.records.clients[client].enrolled_on else { continue };
        profile(search, client);
        partner_contact(search, client, entry);
        plan_review(search, client);
        if search.look.index.is_seeker_on(client, search.look.day) {
            first_employer(search, client, entry);
            telling_again(search, client, entry);
        }
    }
}

fn add(search: &mut Search<'_, '_>, kind: Kind, client: Key<Client>, due: Option<Day>, since: Option<Day>) {
    let who = search.look.index.records.clients[client].coach;
    search.add(Deadline { kind, due, who, about: About::Client(client), since });
}

/// By the third meeting: due at the next one when two have been held, over since the third.
fn profile(search: &mut Search<'_, '_>, client: Key<Client>) {
    let look = &search.look;
    if look.index.profiles_of(client).any(|(_, profile)| profile.date <= look.day) {
        return;
    }
    let meetings: Vec<Day> = look
        .index
        .acts_with(client, ever(look.day))
        .filter(|act| act.kind == ActivityKind::ClientMeeting && act.completed)
        .map(|act| act.date)
        .collect();
    let by = look.items.ongoing_assessment.numbers.meetings.is as usize;
    if meetings.len() + 1 >= by {
        let due = by.checked_sub(1).and_then(|last| meetings.get(last)).copied();
        add(search, Kind::Profile, client, due, meetings.first().copied());
    }
}

fn first_employer(search: &mut Search<'_, '_>, client: Key<Client>, entry: Day) {
    let look = &search.look;
    let since_entry = Window { after: entry.plus_days(-1), to: look.day };
    let has_met = look.index.acts_with(client, since_entry).any(|act| {
        act.kind == ActivityKind::EmployerContact
            && act.completed
            && act.is_in_person()
            && act.about_competitive
    });
    if !has_met {
        let due = entry.plus_days(search.numbers.first_employer_days.is.cast_signed());
        add(search, Kind::FirstEmployer, client, Some(due), Some(entry));
    }
}

/// A month from the last contact, or from entry.
fn partner_contact(search: &mut Search<'_, '_>, client: Key<Client>, entry: Day) {
    let contacts = search.look.index.acts_with(client, ever(search.look.day));
    let contacts = contacts.filter(|act| act.kind == ActivityKind::PartnerContact && act.completed);
    let since = contacts.map(|act| act.date).last().unwrap_or(entry).max(entry);
    let due = since.plus_months(search.numbers.partner_contact_months.is.cast_signed());
    add(search, Kind::PartnerContact, client, Some(due), Some(since));
}

/// Two months after entry, until it has been talked about on two different days.
fn telling_again(search: &mut Search<'_, '_>, client: Key<Client>, entry: Day) {
    let look = &search.look;
    let talks = look.index.talks_of(client).map(|(_, talk)| talk.date);
    let days: BTreeSet<Day> = talks.filter(|date| *date <= look.day).collect();
    if days.len() < look.items.disclosure.numbers.again_days.is as usize {
        let due = entry.plus_months(search.numbers.telling_again_months.is.cast_signed());
        add(search, Kind::TellingAgain, client, Some(due), Some(entry));
    }
}

/// The day that the newest plan names; without one the next of 3, 6 and 12 months from the first plan.
fn plan_review(search: &mut Search<'_, '_>, client: Key<Client>) {
    let look = &search.look;
    let plans = look.index.plans_of(client).map(|(_, plan)| plan);
    let mut plans: Vec<_> =
        plans.filter(|plan| plan.kind == PlanKind::Employment && plan.date <= look.day).collect();
    plans.sort_by_key(|plan| plan.date);
    let (Some(first), Some(newest)) = (plans.first(), plans.last()) else { return };
    let months = search.numbers.plan_review_months.is.iter();
    let by_model =
        months.map(|months| first.date.plus_months(months.cast_signed())).find(|due| *due > newest.date);
    let since = Some(newest.date);
    if let Some(due) = newest.review_due_on.or(by_model) {
        add(search, Kind::PlanReview, client, Some(due), since);
    }
}

fn ever(day: Day) -> Window {
    Window { after: day.plus_days(i32::MIN), to: day }
}
