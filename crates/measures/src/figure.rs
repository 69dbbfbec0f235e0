//! Figures: the numbers on which a rating stands, each knowing what it takes to reach a limit.

use num_traits::Signed;

use crate::exact::{Exact, fraction, half_up, whole};
use crate::scale::Need;

/// A named number of an item's rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its name, as the scale file's levels use it.
    pub name: &'static str,
    /// What one step of the distance to a limit is, such as `clients`.
    pub unit: &'static str,
    /// How much it is.
    pub amount: Amount,
}

/// Which way of a figure is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A limit is a least.
    More,
    /// A limit is a most.
    Less,
}

/// The kinds of amount.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// A count; limits are exact.
    Count(u64, Direction),
    /// A share in per cent, rounded for limits; a step moves one more of the whole into the part.
    Share {
        /// How many have it.
        part: u64,
        /// Of how many.
        whole: u64,
        /// Which way is better.
        better: Direction,
        /// The share of nothing.
        of_none: OfNone,
    },
    /// A share in per cent, rounded for limits; a step adds one to the part and to the whole. With fewer
    /// than `least` counted ones no limit is met.
    GrowingShare {
        /// How many have it.
        part: u64,
        /// Of how many.
        whole: u64,
        /// How many count towards the least.
        counted: u64,
        /// How many must be there.
        least: u64,
    },
    /// Clients to a full-time coach, rounded for limits; a step is one client less.
    PerFullTime {
        /// Clients.
        clients: u64,
        /// Full-time coaches; more than zero.
        fte: Exact,
    },
    /// Met or not.
    Flag(bool),
    /// A mean of ratings, rounded for limits.
    Average {
        /// The mean.
        is: Exact,
        /// For ratings 1 to 5, the fewest steps after which the rounded mean reaches it.
        steps: [Option<u64>; 5],
    },
    /// Contacts a week, not rounded; a step adds `per_step`.
    Rate {
        /// Contacts a week.
        is: Exact,
        /// What one more contact adds; zero where none would.
        per_step: Exact,
    },
    /// Days, rounded for limits; less is better, a step is one day.
    Days(Exact),
    /// An amount that somebody assumes, in the unit of the figure's value.
    Assumed {
        /// How much.
        is: Exact,
        /// Which way is better.
        better: Direction,
        /// Whether limits round it.
        rounded: bool,
    },
    /// Nothing to count; no limit is met.
    None,
}

/// The share of nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfNone {
    /// All of it: nobody was let down.
    All,
    /// None of it; one that has it would be all of it.
    Nothing,
}

impl Figure {
    /// A count of which more is better.
    pub(crate) fn count(name: &'static str, unit: &'static str, count: u64) -> Figure {
        Figure { name, unit, amount: Amount::Count(count, Direction::More) }
    }

    /// A share of which more is better and that of nothing is nothing.
    pub(crate) fn share(name: &'static str, unit: &'static str, part: u64, whole: u64) -> Figure {
        let amount = Amount::Share { part, whole, better: Direction::More, of_none: OfNone::Nothing };
        Figure { name, unit, amount }
    }

    /// A share of which more is better and that of nothing is all.
    pub(crate) fn share_or_all(name: &'static str, unit: &'static str, part: u64, whole: u64) -> Figure {
        let amount = Amount::Share { part, whole, better: Direction::More, of_none: OfNone::All };
        Figure { name, unit, amount }
    }

    /// Something that is so or not.
    pub(crate) fn flag(name: &'static str, unit: &'static str, is: bool) -> Figure {
        Figure { name, unit, amount: Amount::Flag(is) }
    }
}

impl Amount {
    /// The exact number: per cent for shares; `None` for flags and where there is nothing to count.
    pub fn exact(&self) -> Option<Exact> {
        const HUNDRED: u32 = 100;
        match self {
            Amount::Count(count, _) => Some(whole(*count)),
            Amount::Share { whole: 0, of_none, .. } => (*of_none == OfNone::All).then(|| whole(HUNDRED)),
            Amount::GrowingShare { counted, least, .. } if counted < least => None,
            Amount::Share { part, whole: of, .. } | Amount::GrowingShare { part, whole: of, .. } => {
                Some(fraction(*part, *of) * whole(HUNDRED))
            }
            Amount::PerFullTime { clients, fte } => Some(whole(*clients) / fte),
            Amount::Average { is, .. }
            | Amount::Rate { is, .. }
            | Amount::Days(is)
            | Amount::Assumed { is, .. } => Some(is.clone()),
            Amount::Flag(_) | Amount::None => None,
        }
    }

    /// Which way is better.
    pub fn better(&self) -> Direction {
        match self {
            Amount::Count(_, better) | Amount::Share { better, .. } | Amount::Assumed { better, .. } => {
                *better
            }
            Amount::PerFullTime { .. } | Amount::Days(_) => Direction::Less,
            _ => Direction::More,
        }
    }

    /// Whether limits round this amount to a whole number first.
    pub fn is_rounded(&self) -> bool {
        match self {
            Amount::Count(..) | Amount::Rate { .. } => false,
            Amount::Assumed { rounded, .. } => *rounded,
            _ => true,
        }
    }

    /// Whether the amount is what the level needs.
    pub fn meets(&self, need: Need) -> bool {
        let limit = match (self, need) {
            (Amount::Flag(is), Need::Flag(needed)) => return *is == needed,
            (_, Need::Limit(limit)) => limit,
            _ => return false,
        };
        let Some(exact) = self.exact() else { return false };
        let compared = if self.is_rounded() { whole(half_up(&exact)) } else { exact };
        match self.better() {
            Direction::More => compared >= whole(limit),
            Direction::Less => compared <= whole(limit),
        }
    }

    /// The fewest steps after which the amount is what the level needs; `None` when no steps lead there.
    pub fn distance(&self, need: Need) -> Option<u64> {
        if self.meets(need) {
            return Some(0);
        }
        let limit = match need {
            Need::Flag(_) => return matches!(self, Amount::Flag(_)).then_some(1),
            Need::Limit(limit) => u64::from(limit),
        };
        match self {
            Amount::Count(count, _) => Some(count.abs_diff(limit)),
            Amount::Share { whole: 0, better, of_none, .. } => {
                (*better == Direction::More && *of_none == OfNone::Nothing).then_some(1)
            }
            Amount::Share { part, whole, better: Direction::More, .. } => {
                least_part(*whole, limit)?.checked_sub(*part)
            }
            Amount::Share { part, whole, better: Direction::Less, .. } => {
                part.checked_sub(least_part(*whole, limit + 1)?.checked_sub(1)?)
            }
            Amount::GrowingShare { part, whole, counted, least } => {
                Some(growth(*part, *whole, limit).max(least.saturating_sub(*counted)))
            }
            Amount::PerFullTime { clients, fte } => {
                let bound = (whole(2 * limit + 1) * fte / whole(2)).ceil() - whole(1);
                clients.checked_sub(natural(&bound)?)
            }
            Amount::Average { steps, .. } => {
                steps.get(usize::try_from(limit).ok()?.checked_sub(1)?).copied().flatten()
            }
            Amount::Rate { is, per_step } => {
                per_step.is_positive().then(|| natural(&((whole(limit) - is) / per_step).ceil())).flatten()
            }
            Amount::Days(is) => u64::try_from(half_up(is)).ok()?.checked_sub(limit),
            // What is only assumed has no records behind it of which one more or less could be told.
            Amount::Assumed { .. } | Amount::Flag(_) | Amount::None => None,
        }
    }

    /// The amount after this many steps; for the tests of [`Amount::distance`] and for what-ifs.
    #[must_use]
    pub fn stepped(&self, steps: u64) -> Amount {
        let mut after = self.clone();
        match &mut after {
            Amount::Count(count, Direction::More) => *count += steps,
            Amount::Count(count, Direction::Less) => *count = count.saturating_sub(steps),
            Amount::Share { part, whole, of_none: OfNone::Nothing, .. } if *whole == 0 => {
                (*part, *whole) = (steps, steps);
            }
            Amount::Share { part, better: Direction::More, .. } => *part += steps,
            Amount::Share { part, better: Direction::Less, .. } => *part = part.saturating_sub(steps),
            Amount::GrowingShare { part, whole, counted, .. } => {
                *part += steps;
                *whole += steps;
                *counted += steps;
            }
            Amount::PerFullTime { clients, .. } => *clients = clients.saturating_sub(steps),
            Amount::Flag(is) => *is ^= steps > 0,
            Amount::Average { is, steps: reached } => {
                let score = reached.iter().rposition(|needed| needed.is_some_and(|needed| needed <= steps));
                let reached = whole(score.unwrap_or_default() + 1);
                if reached > *is {
                    *is = reached;
                }
            }
            Amount::Rate { is, per_step } => *is += &*per_step * whole(steps),
            Amount::Days(is) => *is -= whole(steps),
            Amount::Assumed { .. } | Amount::None => {}
        }
        after
    }
}

/// The least part of a whole whose rounded share reaches `limit` per cent: `part / of ≥ (limit − ½) %`.
fn least_part(of: u64, limit: u64) -> Option<u64> {
    let needed = (u128::from(of) * (2 * u128::from(limit)).saturating_sub(1)).div_ceil(200);
    u64::try_from(needed).ok().filter(|needed| *needed <= of || limit > 100)
}

/// How many more that have it, and are it, until the rounded share reaches `limit` per cent.
fn growth(part: u64, of: u64, limit: u64) -> u64 {
    let (part, of, limit) = (i128::from(part), i128::from(of), i128::from(limit));
    let lacking = (2 * limit - 1) * of - 200 * part;
    let each = 201 - 2 * limit;
    if lacking <= 0 || each <= 0 { 0 } else { u64::try_from((lacking + each - 1) / each).unwrap_or(u64::MAX) }
}

fn natural(number: &Exact) -> Option<u64> {
    num_traits::ToPrimitive::to_u64(&number.to_integer())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The distance is honest: that many steps meet the need, and one less does not.
    fn check(amount: &Amount, limit: u32) {
        let need = Need::Limit(limit);
        let Some(steps) = amount.distance(need) else { return };
        assert!(amount.stepped(steps).meets(need), "{amount:?} after {steps} steps to {limit}");
        if steps > 0 {
            assert!(
                !amount.stepped(steps - 1).meets(need),
                "{amount:?} after {} steps to {limit}",
                steps - 1
            );
        }
    }

    #[test]
    fn distances_are_honest() {
        for limit in [1, 20, 25, 49, 50, 75, 90, 95, 96, 100] {
            for whole in 0..40 {
                for part in 0..=whole {
                    for better in [Direction::More, Direction::Less] {
                        for of_none in [OfNone::All, OfNone::Nothing] {
                            check(&Amount::Share { part, whole, better, of_none }, limit);
                        }
                    }
                    check(&Amount::GrowingShare { part, whole, counted: part, least: 10 }, limit);
                }
                check(&Amount::Count(whole, Direction::More), limit);
                check(&Amount::Count(whole, Direction::Less), limit);
                check(&Amount::Days(fraction(whole * 7, 2)), limit);
                check(&Amount::PerFullTime { clients: whole * 5, fte: fraction(13, 10) }, limit);
                check(&Amount::Rate { is: fraction(whole, 7), per_step: fraction(3, 50) }, limit);
            }
        }
    }

    #[test]
    fn shares_are_rounded_half_up_before_a_limit() {
        let share = |part, whole| Figure::share("", "", part, whole).amount;
        assert!(share(149, 200).meets(Need::Limit(75)));
        assert!(!share(1489, 2000).meets(Need::Limit(75)));
        assert!(share(41, 55).meets(Need::Limit(75)));
        assert!(!share(0, 0).meets(Need::Limit(1)));
    }

    #[test]
    fn contacts_a_week_are_not_rounded() {
        let rate = Amount::Rate { is: fraction(599, 100), per_step: whole(0) };
        assert!(!rate.meets(Need::Limit(6)));
        assert_eq!(rate.distance(Need::Limit(6)), None);
    }
}
