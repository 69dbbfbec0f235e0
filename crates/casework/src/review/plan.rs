//! The development plan after a review: how a step stands beside the rating that it is to raise.

use crate::Day;
use crate::code::codes;

codes! {
    /// How far a step is; a person says so, never a rating.
    Progress, "plan_progress" {
        /// Not begun.
        Open = "open",
        /// Being done.
        Going = "going",
        /// Done.
        Done = "done",
        /// Given up, with the reason in the history.
        Dropped = "dropped",
    }
}
codes! {
    /// How a step is told.
    Standing, "plan_standing" {
        /// Done.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
        /// Its day is over.
        Late = "late",
        /// Its day is within a week.
        Soon = "soon",
        /// The rating has risen since the review.
        Rising = "rising",
        /// The rating is lower than in the review.
        Falling = "falling",
        /// The rating is what it was.
        Same = "same",
    }
}

const SOON_DAYS: i32 = 7;

/// How a step is told: what a person said first, then its day, then how the rating has moved since.
pub fn standing(
    progress: Progress,
    due: Option<Day>,
    then: Option<u8>,
    now: Option<u8>,
    today: Day,
) -> Standing {
    match progress {
        Progress::Done => return Standing::Done,
        Progress::Dropped => return Standing::Dropped,
        Progress::Open | Progress::Going => {}
    }
    match due {
        Some(due) if due < today => return Standing::Late,
        Some(due) if due <= today.plus_days(SOON_DAYS) => return Standing::Soon,
        _ => {}
    }
    match (then, now) {
        (Some(then), Some(now)) if now > then => Standing::Rising,
        (Some(then), Some(now)) if now < then => Standing::Falling,
        _ => Standing::Same,
    }
}

/// What the total would be if every step that is not given up reached its target: the ratings now, raised to the
/// highest target of their item. None while a rating is missing.
pub fn total_if_reached(now: &[(u8, Option<u8>)], targets: &[(u8, u8, Progress)]) -> Option<u32> {
    let raised = |(item, score): &(u8, Option<u8>)| {
        let of_item = targets.iter().filter(|(of, _, progress)| of == item && *progress != Progress::Dropped);
        let best = of_item.map(|(_, target, _)| *target).max().unwrap_or(0);
        score.map(|score| u32::from(score.max(best)))
    };
    now.iter().map(raised).sum()
}
