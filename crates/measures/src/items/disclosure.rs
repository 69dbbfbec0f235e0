//! Item 13, telling the employer: the client weighs it, words it and comes back to it.

use std::collections::BTreeSet;

use casework::{Client, Day, DisclosureTalk, Key, Row};

use crate::exact::{fraction, half_up, whole};
use crate::finding::{Component, Finding, Input, Quantity};
use crate::look::{Asked, Look, count};

pub(super) fn disclosure(look: &Look<'_, '_>) -> Finding {
    let item = look.items.disclosure.number;
    let talks: Vec<u32> = look
        .index
        .clients()
        .flat_map(|(client, _)| look.index.talks_of(client))
        .filter(|(_, talk)| talk.date <= look.day)
        .map(|(row, _)| row)
        .collect();
    let seekers: Vec<Key<Client>> =
        look.active.iter().copied().filter(|client| look.index.is_seeker_on(*client, look.day)).collect();
    let has_talks = !talks.is_empty();
    Finding {
        components: vec![
            look.attested_only(item, "a"),
            weighed(look, has_talks, &seekers),
            worded(look, has_talks),
            talked_again(look, has_talks, &seekers),
        ],
        evidence: vec![look.evidence(DisclosureTalk::TABLE, talks)],
        ..Finding::default()
    }
}

fn share(name: &'static str, part: u64, of: u64, percent: u32) -> (bool, Vec<Input>) {
    let met = half_up(&(fraction(part, of) * whole(100))) >= i64::from(percent);
    (met, vec![Input { name, quantity: Quantity::Of(part, of) }])
}

/// (b) Pros and cons weighed before the employer was told; where nobody has told, by those who look for work.
fn weighed(look: &Look<'_, '_>, has_talks: bool, seekers: &[Key<Client>]) -> Component {
    let numbers = &look.items.disclosure.numbers;
    let asked = Asked { item: look.items.disclosure.number, name: "b" };
    let weighed_by = |client: Key<Client>, day: Day| {
        look.index.talks_of(client).any(|(_, talk)| talk.pros_cons == Some(true) && talk.date <= day)
    };
    let told: Vec<(Key<Client>, Day)> = look
        .active
        .iter()
        .filter_map(|client| {
            let days = look.index.jobs_of(*client).filter_map(|(_, job)| job.disclosed_on);
            Some((*client, days.filter(|day| *day <= look.day).min()?))
        })
        .collect();
    let (met, inputs) = if told.is_empty() {
        let weighed = count(seekers.iter().filter(|client| weighed_by(**client, look.day)));
        share("seekers_who_weighed", weighed, count(seekers.iter()), numbers.seekers_percent.is)
    } else {
        let weighed = count(told.iter().filter(|(client, day)| weighed_by(*client, *day)));
        share("weighed_before_telling", weighed, count(told.iter()), numbers.before_telling_percent.is)
    };
    let somebody = !(told.is_empty() && seekers.is_empty());
    look.component(asked, (has_talks && somebody).then_some(met), inputs)
}

/// (c) The exact wording agreed.
fn worded(look: &Look<'_, '_>, has_talks: bool) -> Component {
    let worded = count(look.active.iter().filter(|client| {
        look.index.talks_of(**client).any(|(_, talk)| talk.wording == Some(true) && talk.date <= look.day)
    }));
    let active = count(look.active.iter());
    let (met, inputs) =
        share("clients_with_wording", worded, active, look.items.disclosure.numbers.wording_percent.is);
    let asked = Asked { item: look.items.disclosure.number, name: "c" };
    look.component(asked, (has_talks && active > 0).then_some(met), inputs)
}

/// (d) Talked about again with those who have looked for work for some months.
fn talked_again(look: &Look<'_, '_>, has_talks: bool, seekers: &[Key<Client>]) -> Component {
    let numbers = &look.items.disclosure.numbers;
    let by = look.day.minus_months(numbers.again_after_months.is.cast_signed());
    let long: Vec<&Key<Client>> = seekers
        .iter()
        .filter(|client| look.index.records.clients[**client].enrolled_on.is_some_and(|entry| entry <= by))
        .collect();
    let again = count(long.iter().filter(|client| {
        let days: BTreeSet<Day> = look
            .index
            .talks_of(***client)
            .map(|(_, talk)| talk.date)
            .filter(|date| *date <= look.day)
            .collect();
        count(days.iter()) >= u64::from(numbers.again_days.is)
    }));
    let all = count(long.iter());
    let (met, inputs) = share("seekers_talked_again", again, all, numbers.again_percent.is);
    let asked = Asked { item: look.items.disclosure.number, name: "d" };
    look.component(asked, has_talks.then_some(met || all == 0), inputs)
}
