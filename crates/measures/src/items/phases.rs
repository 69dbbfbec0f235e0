//! Item 3, all phases: how many phases of the service each coach carried out.

use casework::{Activity, Phase, Place, Row};

use crate::exact::fraction;
use crate::figure::{Amount, Figure};
use crate::finding::{Finding, Missing, Quantity};
use crate::look::{Keep, Look, row};

/// Job coaching at the workplace, the sixth phase of the international scale, beside the five of [`Phase`].
const JOB_COACHING: u8 = 1 << 5;

pub(super) fn all_phases(look: &Look<'_, '_>) -> Finding {
    let numbers = &look.items.all_phases.numbers;
    let ratings = &numbers.ratings_by_phases.is;
    let mut carried_out = vec![0u8; look.coaches.len()];
    let mut rows = Vec::new();
    for act in look.index.acts_in(look.window(numbers.window_months.is)) {
        let (Some(phase), true, Some(coach)) = (act.phase, act.completed, look.coach_place(act.staff)) else {
            continue;
        };
        if let Some(carried_out) = carried_out.get_mut(coach) {
            *carried_out |= 1 << (phase as u8);
            if numbers.job_coaching.is && phase == Phase::FollowAlong && act.place == Some(Place::Workplace) {
                *carried_out |= JOB_COACHING;
            }
        }
        if look.keep == Keep::Evidence {
            rows.push(row(act.row));
        }
    }
    if carried_out.iter().all(|phases| *phases == 0) {
        return Finding::nothing(Missing::Phases);
    }
    let mut coaches_by_phases = vec![0u64; ratings.len()];
    for each in &carried_out {
        if let Some(coaches) = coaches_by_phases.get_mut(each.count_ones() as usize) {
            *coaches += 1;
        }
    }
    Finding {
        figures: vec![Figure {
            name: "average_rating",
            unit: "phases",
            amount: average(&coaches_by_phases, ratings, look.keep),
        }],
        evidence: vec![look.evidence(Activity::TABLE, rows)],
        ..Finding::default()
    }
    .over(look.window(numbers.window_months.is))
    .with("coaches_in_all_phases", {
        let all = coaches_by_phases.last().copied().unwrap_or_default();
        Quantity::Of(all, look.coaches.len() as u64)
    })
}

/// The mean of the coaches' ratings, `ratings[n]` being that of a coach who carried out `n` phases.
fn average(coaches_by_phases: &[u64], ratings: &[u64], keep: Keep) -> Amount {
    let coaches: u64 = coaches_by_phases.iter().sum();
    let sum: u64 = coaches_by_phases.iter().zip(ratings).map(|(coaches, rating)| coaches * rating).sum();
    // The rounded mean is `score` from a sum of (score − ½) a coach on.
    let gains = [1u64, 2, 3, 4, 5].map(|score| ((2 * score - 1) * coaches).div_ceil(2).saturating_sub(sum));
    let steps = match keep {
        Keep::Evidence => fewest_steps(coaches_by_phases, ratings, gains),
        Keep::Ratings => [None; 5],
    };
    Amount::Average { is: fraction(sum, coaches), steps }
}

/// For each gain, the fewest phases that coaches must take up in all so that their ratings rise by it together.
///
/// `best[g]` is the fewest phases for a gain of at least `g`, coach by coach. A step up is worth more at some
/// counts than at others, so the greedy way can miss the fewest.
fn fewest_steps(coaches_by_phases: &[u64], ratings: &[u64], gains: [u64; 5]) -> [Option<u64>; 5] {
    let most = usize::try_from(gains.into_iter().max().unwrap_or_default()).unwrap_or_default();
    let mut best = vec![None; most + 1];
    if let Some(start) = best.first_mut() {
        *start = Some(0u64);
    }
    for (carried_out, (coaches, rating)) in coaches_by_phases.iter().zip(ratings).enumerate() {
        // What a coach gains by taking up one phase, two phases and so on.
        let higher = ratings.iter().skip(carried_out + 1).zip(1u64..);
        let gains =
            higher.map(|(after, steps)| (after.saturating_sub(*rating), steps)).filter(|(gain, _)| *gain > 0);
        let choices: Vec<(usize, u64)> =
            gains.filter_map(|(gain, steps)| Some((usize::try_from(gain).ok()?, steps))).collect();
        for _ in 0..(*coaches).min(most as u64) {
            for at in (0..=most).rev() {
                let reached = choices.iter().filter_map(|(more, steps)| {
                    let before = best.get(at.saturating_sub(*more)).copied().flatten()?;
                    Some(before + steps)
                });
                let candidate = reached.chain(best.get(at).copied().flatten()).min();
                if let Some(entry) = best.get_mut(at) {
                    *entry = candidate;
                }
            }
        }
    }
    gains.map(|gain| best.get(usize::try_from(gain).ok()?).copied().flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE_PHASES: [u64; 6] = [1, 3, 3, 3, 4, 5];

    #[test]
    fn the_fewest_phases_are_found() {
        // One coach with one phase, one with four: from (3 + 4) to a mean of 4 is nothing, to 5 needs a sum of 9.
        let Amount::Average { steps, .. } = average(&[0, 1, 0, 0, 1, 0], &FIVE_PHASES, Keep::Evidence) else {
            panic!("an average")
        };
        assert_eq!(steps, [Some(0), Some(0), Some(0), Some(0), Some(4)]);
        // Two coaches with none: one phase lifts a coach from 1 to 3, and 4 and 3 have a mean that rounds up to 4.
        let Amount::Average { steps, .. } = average(&[2, 0, 0, 0, 0, 0], &FIVE_PHASES, Keep::Evidence) else {
            panic!("an average")
        };
        assert_eq!(steps, [Some(0), Some(1), Some(2), Some(5), Some(9)]);
    }
}
