//! From figures to a rating by the levels of the scale, and what the next rating takes.

use crate::assessment::{Next, Raise};
use crate::figure::Figure;
use crate::scale::{Level, Need};

/// The rating that needs nothing.
const LOWEST: u8 = 1;

/// The rating: the highest level all of whose needs are met.
pub(crate) fn score(levels: &[Level], figures: &[Figure]) -> u8 {
    let reached =
        levels.iter().filter(|level| level.needs.iter().all(|(name, need)| meets(figures, name, *need)));
    reached.map(|level| level.score).max().unwrap_or(LOWEST)
}

/// The nearest higher rating: of all higher levels the one that takes the fewest steps, and of those that take
/// the same the highest. `None` at the top and where no steps lead on.
pub(crate) fn next(levels: &[Level], figures: &[Figure], score: u8) -> Option<Next> {
    let higher = levels.iter().filter(|level| level.score > score);
    let ways = higher.filter_map(|level| way(level, figures));
    ways.min_by_key(|next| (next.distance, std::cmp::Reverse(next.score)))
}

/// What it takes to reach exactly this rating or more, from the figures as they are.
pub(crate) fn way_to(levels: &[Level], figures: &[Figure], score: u8) -> Option<Next> {
    levels.iter().find(|level| level.score == score).and_then(|level| way(level, figures))
}

fn meets(figures: &[Figure], name: &str, need: Need) -> bool {
    figure(figures, name).is_some_and(|figure| figure.amount.meets(need))
}

fn figure<'f>(figures: &'f [Figure], name: &str) -> Option<&'f Figure> {
    figures.iter().find(|figure| figure.name == name)
}

fn way(level: &Level, figures: &[Figure]) -> Option<Next> {
    let mut raises: Vec<Raise> = Vec::new();
    for (name, need) in &level.needs {
        let figure = figure(figures, name)?;
        let steps = figure.amount.distance(*need)?;
        if steps > 0 {
            raises.push(Raise { figure: figure.name, unit: figure.unit, steps });
        }
    }
    let distance = raises.iter().map(|raise| raise.steps).sum();
    let unit = match raises.as_slice() {
        [first, rest @ ..] if rest.iter().all(|raise| raise.unit == first.unit) => first.unit,
        _ => "changes",
    };
    Some(Next { score: level.score, distance, unit, raises })
}
