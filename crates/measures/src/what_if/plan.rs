//! The cheapest set of changes that reaches a wanted band.

use crate::assessment::{Assessment, Basis, ItemRating, Next};
use crate::ladder::way_to;
use crate::scale::{Band, scale};
use crate::what_if::Effort;

/// A set of changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The changes, by item; none when the band is reached already.
    pub changes: Vec<PlannedChange>,
    /// The total after them.
    pub total: u32,
    /// The band of that total.
    pub band: Band,
    /// The effort of all, in thousandths of a working day.
    pub effort: u64,
}

/// One item's part of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedChange {
    /// The item.
    pub item: u8,
    /// Its name in code.
    pub code: &'static str,
    /// The rating now.
    pub from: u8,
    /// The rating after, and the steps to it.
    pub way: Next,
    /// The effort, in thousandths of a working day.
    pub effort: u64,
}

/// Why no set of changes reaches the band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreachable {
    /// These items have no rating, so there is no total to raise.
    Missing(Vec<u8>),
    /// All that can be changed gives this total at most.
    AtMost(u32),
}

/// The cheapest way found so far to a gain: its effort, how many items change, and what each gains.
type Way = (u64, usize, Vec<PlannedChange>);

/// The cheapest changes that reach the band; of equal efforts the one that changes fewer items.
///
/// Items change on their own: a step that would help two items (such as a weekly meeting, items 7, 8 and 17) is
/// counted in each. What a person has judged, or somebody assumed, is left as it is. The search is exact: for every gain in points it
/// keeps the cheapest way, item by item.
pub fn cheapest(assessment: &Assessment, band: Band, effort: &Effort) -> Result<Plan, Unreachable> {
    let scale = scale(assessment.scale);
    let Some(total) = assessment.total else {
        let missing = assessment.items.iter().filter(|item| item.score.is_none());
        return Err(Unreachable::Missing(missing.map(|item| item.item).collect()));
    };
    let wanted = scale.least_total(band).unwrap_or_default();
    let needed = wanted.saturating_sub(total) as usize;
    let shapes = scale.items.all();
    let mut best: Vec<Option<Way>> = vec![None; needed + 1];
    if let Some(start) = best.first_mut() {
        *start = Some((0, 0, Vec::new()));
    }
    let mut most = total;
    for (rating, shape) in assessment.items.iter().zip(shapes) {
        let choices = choices(rating, shape.levels, effort);
        most += choices.iter().map(|choice| u32::from(choice.way.score - choice.from)).max().unwrap_or(0);
        for at in (0..=needed).rev() {
            let Some((spent, items, before)) = best.get(at).cloned().flatten() else { continue };
            for choice in &choices {
                // Points beyond what is needed are as good as what is needed.
                let reached = (at + usize::from(choice.way.score - choice.from)).min(needed);
                let candidate = (spent + choice.effort, items + 1);
                let Some(entry) = best.get_mut(reached) else { continue };
                let is_better = entry.as_ref().is_none_or(|(effort, items, _)| candidate < (*effort, *items));
                if is_better && reached > at {
                    let changes = before.iter().chain([choice]).cloned().collect();
                    *entry = Some((candidate.0, candidate.1, changes));
                }
            }
        }
    }
    let Some((effort, _, changes)) = best.pop().flatten() else { return Err(Unreachable::AtMost(most)) };
    let gained: u32 = changes.iter().map(|change| u32::from(change.way.score - change.from)).sum();
    let total = total + gained;
    Ok(Plan { changes, total, band: scale.band(total).unwrap_or(band), effort })
}

fn choices(rating: &ItemRating, levels: &[crate::scale::Level], effort: &Effort) -> Vec<PlannedChange> {
    let Some(from) = rating.score.filter(|_| rating.basis != Basis::Judged) else { return Vec::new() };
    let higher = levels.iter().filter(|level| level.score > from);
    let change = |level: &crate::scale::Level| {
        let way = way_to(levels, &rating.figures, level.score)?;
        let effort = effort.of(rating, &way.raises)?;
        Some(PlannedChange { item: rating.item, code: rating.code, from, way, effort })
    };
    higher.filter_map(change).collect()
}
