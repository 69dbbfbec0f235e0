//! Items 17 and 18: employers are met often, and again.

use casework::{Activity, ActivityKind, Row};

use crate::exact::{Exact, decimal, fraction, mean, whole};
use crate::figure::{Amount, Figure};
use crate::finding::{Finding, Missing, Quantity};
use crate::index::Act;
use crate::look::{Look, count, row};

const DAYS_A_WEEK: u64 = 7;

/// A coach's figures for item 17.
struct Coach {
    fte: Exact,
    seekers: u64,
    contacts: u64,
}

/// Item 17: contacts in person for job seekers, a week and full-time coach.
pub(super) fn frequent_employer_contact(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.frequent_employer_contact.numbers;
    let (coaches, rows) = coaches(look);
    if coaches.is_empty() {
        return Finding::nothing(Missing::CoachesWithSeekers);
    }
    let weeks_long = fraction(u64::from(look.window(numbers.window_months.is).days()), DAYS_A_WEEK);
    let (mut rates, mut lever_fte, mut levers) = (Vec::new(), whole(0), 0u64);
    for coach in &coaches {
        let a_week = whole(coach.contacts) / &weeks_long;
        let enough = whole(u64::from(numbers.small_caseload_contacts.is) * coach.seekers);
        if coach.seekers <= u64::from(numbers.small_caseload.is) && a_week >= enough {
            rates.push(whole(numbers.small_caseload_counts_as.is));
        } else {
            lever_fte += &coach.fte;
            levers += 1;
            rates.push(a_week / &coach.fte);
        }
    }
    // One more contact, shared by working time among the coaches whom it lifts.
    let all = count(coaches.iter());
    let per_step = if levers == 0 { whole(0) } else { fraction(levers, all) / (&weeks_long * lever_fte) };
    let weeks = look.team_weeks(numbers.review_months.is);
    let contacts: u64 = coaches.iter().map(|coach| coach.contacts).sum();
    Finding {
        figures: vec![
            Figure {
                name: "contacts_per_week",
                unit: "contacts",
                amount: Amount::Rate { is: mean(rates.iter()), per_step },
            },
            Figure::share("reviewed_weeks", "weeks", weeks.led, weeks.of),
        ],
        value: Some("contacts_per_week"),
        evidence: vec![look.evidence(Activity::TABLE, rows)],
        ..Finding::default()
    }
    .over(look.window(numbers.window_months.is))
    .with("employer_contacts_in_person", Quantity::Count(contacts))
    .with("coaches_with_seekers", Quantity::Count(all))
    .with("full_time_coaches", Quantity::Number(coaches.iter().fold(whole(0), |sum, coach| sum + &coach.fte)))
    .with("weeks_in_window", Quantity::Number(weeks_long))
    .with("team_weeks", Quantity::Of(weeks.led, weeks.of))
}

/// The coaches who have job seekers on the day, with the contacts that count.
fn coaches(look: &Look<'_, '_>) -> (Vec<Coach>, Vec<u32>) {
    let window = look.window(look.items.frequent_employer_contact.numbers.window_months.is);
    let mut coaches: Vec<Coach> = look
        .coaches
        .iter()
        .map(|key| Coach { fte: decimal(look.index.records.staff[*key].fte), seekers: 0, contacts: 0 })
        .collect();
    for client in &look.active {
        let place = look.index.records.clients[*client].coach.and_then(|coach| look.coach_place(coach));
        let Some(coach) = place.and_then(|place| coaches.get_mut(place)) else { continue };
        coach.seekers += u64::from(look.index.is_seeker_on(*client, look.day));
    }
    let mut rows = Vec::new();
    for act in look.index.acts_of_kind(ActivityKind::EmployerContact, window) {
        let place = look.coach_place(act.staff).filter(|_| act.completed && act.is_in_person());
        let Some(coach) = place.and_then(|place| coaches.get_mut(place)).filter(|coach| coach.seekers > 0)
        else {
            continue;
        };
        if look.index.named(act).any(|client| look.index.is_seeker_on(client, act.date)) {
            coach.contacts += 1;
            rows.push(row(act.row));
        }
    }
    coaches.retain(|coach| coach.seekers > 0);
    (coaches, rows)
}

/// Item 18: employers are met again, the next contact is agreed, and people meet in person.
pub(super) fn quality_of_employer_contact(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.quality_of_employer_contact.numbers;
    let window = look.window(numbers.window_months.is);
    let contacts: Vec<_> =
        look.index.acts_of_kind(ActivityKind::EmployerContact, window).filter(|act| act.completed).collect();
    if contacts.is_empty() {
        return Finding::nothing(Missing::EmployerContacts);
    }
    let in_person = count(contacts.iter().filter(|act| act.is_in_person()));
    let next_set = count(contacts.iter().filter(|act| act.next_set));
    // For each employer met in the window, how often in the longer one.
    let mut met: Vec<Option<u32>> = vec![None; look.index.records.employers.len()];
    let in_person_with = |act: &&Act| act.completed && act.is_in_person();
    for employer in contacts.iter().copied().filter(in_person_with).filter_map(|act| act.employer) {
        if let Some(times) = met.get_mut(employer.position()) {
            *times = Some(0);
        }
    }
    let longer = look.window(numbers.again_months.is);
    let contacts_in_longer = look.index.acts_of_kind(ActivityKind::EmployerContact, longer);
    for employer in contacts_in_longer.filter(in_person_with).filter_map(|act| act.employer) {
        if let Some(Some(times)) = met.get_mut(employer.position()) {
            *times += 1;
        }
    }
    let again = count(met.iter().flatten().filter(|times| **times >= numbers.again_contacts.is));
    let (all, employers) = (count(contacts.iter()), count(met.iter().flatten()));
    Finding {
        figures: vec![
            Figure::share("employers_met_again", "employers", again, employers),
            Figure::share("next_contact_set", "contacts", next_set, all),
            Figure::share("in_person", "contacts", in_person, all),
            Figure::count("in_person_contacts", "contacts", in_person),
        ],
        evidence: vec![look.evidence(Activity::TABLE, contacts.iter().map(|act| row(act.row)))],
        ..Finding::default()
    }
    .over(window)
    .with("employers_met_again", Quantity::Of(again, employers))
    .with("next_contact_set", Quantity::Of(next_set, all))
    .with("in_person", Quantity::Of(in_person, all))
}
