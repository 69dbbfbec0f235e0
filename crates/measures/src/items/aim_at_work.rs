//! Item 10: the organisation aims at work for its clients, and shows it.

use casework::{Meeting, MeetingKind, Row, UnitRate};

use crate::finding::{Finding, Input, Quantity};
use crate::look::{Asked, Look, count};

pub(super) fn aim_at_work(look: &Look<'_, '_>) -> Finding {
    let item = look.items.aim_at_work.number;
    let numbers = &look.items.aim_at_work.numbers;

    let stories: Vec<u32> = look
        .meetings(MeetingKind::StorySharing, look.window(numbers.story_months.is))
        .map(|(row, _)| row)
        .collect();
    let told = count(stories.iter());
    let shares_stories = look.has_meetings().then_some(told >= u64::from(numbers.stories.is));

    let window = look.window(numbers.rate_months.is);
    let measured = look.index.records.unit_rates.iter().any(|rate| rate.date <= look.day);
    let rates: Vec<u32> = (0u32..)
        .zip(look.index.records.unit_rates.iter())
        .filter(|(_, rate)| window.contains(rate.date) && rate.shared == Some(true))
        .map(|(row, _)| row)
        .collect();
    let shared = count(rates.iter());
    let shares_rates = measured.then_some(shared >= u64::from(numbers.rates.is));

    Finding {
        components: vec![
            look.attested_only(item, "a"),
            look.attested_only(item, "b"),
            look.attested_only(item, "c"),
            look.component(
                Asked { item, name: "d" },
                shares_stories,
                vec![Input { name: "stories_shared", quantity: Quantity::Count(told) }],
            ),
            look.component(
                Asked { item, name: "e" },
                shares_rates,
                vec![Input { name: "rates_shared", quantity: Quantity::Count(shared) }],
            ),
        ],
        evidence: vec![look.evidence(Meeting::TABLE, stories), look.evidence(UnitRate::TABLE, rates)],
        ..Finding::default()
    }
    .over(look.window(numbers.story_months.is))
}
