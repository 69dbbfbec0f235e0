//! Item 7, the unit: full-time coaches with a leader who meet weekly and cover for each other.

use casework::{Meeting, MeetingKind, Row, Staff};

use crate::exact::{decimal, fraction};
use crate::figure::Figure;
use crate::finding::{Finding, Quantity};
use crate::look::{Asked, Look, count, row};

pub(super) fn vocational_unit(look: &Look<'_, '_>) -> Finding {
    let item = look.items.vocational_unit.number;
    let numbers = &look.items.vocational_unit.numbers;
    let full_time = fraction(u64::from(numbers.full_time_thousandths.is), 1000);
    let coaches: Vec<u32> = look
        .coaches
        .iter()
        .filter(|coach| decimal(look.index.records.staff[**coach].fte) >= full_time)
        .map(|coach| row(*coach))
        .collect();
    let weeks = look.team_weeks(numbers.window_months.is);
    let cover = look.attested(Asked { item, name: "cover" }).is_some_and(|(met, _)| met);
    let meetings = look.meetings(MeetingKind::VocationalTeam, look.window(numbers.window_months.is));
    // Where coaches count whatever their working time, any coach is a step.
    let step = if numbers.full_time_thousandths.is == 0 { "coaches" } else { "full_time_coaches" };
    Finding {
        figures: vec![
            Figure::count("full_time_coaches", step, count(coaches.iter())),
            Figure::flag("leader", "leaders", look.has_leader()),
            Figure::share("team_weeks", "weeks", weeks.led, weeks.of),
            Figure::share("client_centred_weeks", "weeks", weeks.client_centred, weeks.of),
            Figure::flag("cover", "agreements", cover),
        ],
        evidence: vec![
            look.evidence(Staff::TABLE, coaches),
            look.evidence(
                Meeting::TABLE,
                meetings.filter(|(_, meeting)| look.leader_was_at(meeting)).map(|(row, _)| row),
            ),
        ],
        ..Finding::default()
    }
    .over(look.window(numbers.window_months.is))
    .with("team_weeks", Quantity::Of(weeks.led, weeks.of))
    .with("client_centred_weeks", Quantity::Of(weeks.client_centred, weeks.of))
}
