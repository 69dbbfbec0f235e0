//! Item 11, management: reviews, steering group and reports, rarer once the programme is steady.

use casework::{Meeting, MeetingKind, Review, Row};

use crate::finding::{Component, Finding, Input, Quantity};
use crate::look::{Asked, Look, count};

pub(super) fn management_support(look: &Look<'_, '_>) -> Finding {
    let item = look.items.management_support.number;
    let numbers = &look.items.management_support.numbers;
    let is_steady = last_total(look).is_some_and(|total| u32::from(total) >= numbers.steady_total.is);

    let window = look.window(numbers.steering_months.is);
    let steering: Vec<u32> = look
        .meetings(MeetingKind::SteeringGroup, window)
        .filter(|(_, meeting)| meeting.executive_present == Some(true) && meeting.action_plan == Some(true))
        .map(|(row, _)| row)
        .collect();
    let needed = if is_steady { numbers.steady_steering_meetings.is } else { numbers.steering_meetings.is };
    let held = count(steering.iter());

    let reports: Vec<u32> = look
        .meetings(MeetingKind::ManagementReport, look.window(numbers.report_months.is))
        .filter(|(_, meeting)| look.leader_was_at(meeting))
        .map(|(row, _)| row)
        .collect();
    let reported = count(reports.iter());
    let of_meetings = |met: bool| look.has_meetings().then_some(met);

    Finding {
        components: vec![
            look.attested_only(item, "a"),
            reviewed(look, is_steady),
            look.component(
                Asked { item, name: "c" },
                of_meetings(held >= u64::from(needed)),
                vec![Input { name: "steering_groups", quantity: Quantity::Of(held, u64::from(needed)) }],
            ),
            look.attested_only(item, "d"),
            look.component(
                Asked { item, name: "e" },
                of_meetings(reported >= u64::from(numbers.reports.is)),
                vec![Input { name: "management_reports", quantity: Quantity::Count(reported) }],
            ),
        ],
        evidence: vec![
            look.evidence(Meeting::TABLE, steering.into_iter().chain(reports)),
            look.evidence(Review::TABLE, reviews_before(look).map(|(row, _)| row)),
        ],
        ..Finding::default()
    }
    .over(window)
}

/// (b) At least one review in the window, before the day itself.
fn reviewed(look: &Look<'_, '_>, is_steady: bool) -> Component {
    let numbers = &look.items.management_support.numbers;
    let months = if is_steady { numbers.steady_review_months.is } else { numbers.review_months.is };
    let window = look.window(months);
    let has_any = reviews_before(look).next().is_some();
    let recent = count(reviews_before(look).filter(|(_, review)| window.contains(review.date)));
    look.component(
        Asked { item: look.items.management_support.number, name: "b" },
        has_any.then_some(recent > 0),
        vec![Input { name: "reviews", quantity: Quantity::Count(recent) }],
    )
}

fn reviews_before<'l>(look: &'l Look<'_, '_>) -> impl Iterator<Item = (u32, &'l Review)> {
    (0u32..).zip(look.index.records.reviews.iter()).filter(|(_, review)| review.date < look.day)
}

/// The total of the latest review before the day; of the same day, the lower one.
pub(crate) fn last_total(look: &Look<'_, '_>) -> Option<u8> {
    let latest =
        reviews_before(look).max_by_key(|(_, review)| (review.date, std::cmp::Reverse(review.total)));
    latest.map(|(_, review)| review.total)
}
