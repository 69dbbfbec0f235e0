//! How far two reviewers agreed: exactly, within one, and beyond chance.

/// The scores of two reviewers for one item.
pub type Pair = (u8, u8);

/// How far two reviewers agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Items that both have scored.
    pub items: usize,
    /// Of those, exactly the same.
    pub exact: usize,
    /// Of those, at most one apart.
    pub within_one: usize,
    /// Weighted kappa; none where it cannot be told.
    pub kappa: Option<Kappa>,
}

/// A weighted kappa as an exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kappa {
    numerator: i64,
    denominator: i64,
}

impl Kappa {
    /// In hundredths, half away from zero.
    pub fn hundredths(self) -> i64 {
        let doubled = self.numerator * 200 + self.numerator.signum() * self.denominator;
        doubled / (2 * self.denominator)
    }
}

/// The agreement of these pairs, of one review or of many.
///
/// Kappa is weighted by squares: with `n` pairs of scores `(a, b)`, and `r_i` and `c_j` how often the one gave `i`
/// and the other `j`, it is `1 − n · Σ (a − b)² ÷ Σ_i Σ_j (i − j)² · r_i · c_j`. It is 1 where both gave the same
/// throughout, 0 where they agree as often as chance would have it. Where both gave one and the same score to
/// everything, chance would agree as well, and there is none.
pub fn agreement(pairs: &[Pair]) -> Agreement {
    const SCORES: usize = 6;
    let (mut rows, mut columns) = ([0_i64; SCORES], [0_i64; SCORES]);
    let mut squares = 0_i64;
    for (one, other) in pairs {
        let apart = i64::from(one.abs_diff(*other));
        squares += apart * apart;
        rows[usize::from(*one).min(SCORES - 1)] += 1;
        columns[usize::from(*other).min(SCORES - 1)] += 1;
    }
    let mut by_chance = 0_i64;
    for (one, often) in (0_i64..).zip(rows) {
        for (other, as_often) in (0_i64..).zip(columns) {
            by_chance += (one - other) * (one - other) * often * as_often;
        }
    }
    let many = i64::try_from(pairs.len()).unwrap_or(i64::MAX);
    let kappa =
        (by_chance > 0).then(|| Kappa { numerator: by_chance - many * squares, denominator: by_chance });
    let apart = |most: u8| pairs.iter().filter(|(one, other)| one.abs_diff(*other) <= most).count();
    Agreement { items: pairs.len(), exact: apart(0), within_one: apart(1), kappa }
}
