//! Exact numbers: a limit is met or not, never nearly.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;
use rust_decimal::Decimal;

/// A fraction without rounding.
pub type Exact = BigRational;

/// The fraction `part / whole`; zero where there is nothing to divide by.
pub(crate) fn fraction(part: u64, whole: u64) -> Exact {
    if whole == 0 { Exact::from(BigInt::from(0)) } else { Exact::new(part.into(), whole.into()) }
}

/// A whole number.
pub(crate) fn whole(number: impl Into<BigInt>) -> Exact {
    Exact::from(number.into())
}

/// A decimal number exactly as written.
pub fn decimal(number: Decimal) -> Exact {
    Exact::new(number.mantissa().into(), BigInt::from(10u8).pow(number.scale()))
}

/// Rounded half up to a whole number, as every limit of the scale is (fidelity rules, conventions).
pub fn half_up(number: &Exact) -> i64 {
    let doubled = number * whole(2) + whole(1);
    (doubled / whole(2)).floor().to_integer().to_i64().unwrap_or(i64::MAX)
}

/// The nearest floating-point number, for output only.
pub fn float(number: &Exact) -> f64 {
    number.to_f64().unwrap_or(f64::NAN)
}

/// The mean; zero of none.
pub(crate) fn mean<'n>(numbers: impl ExactSizeIterator<Item = &'n Exact>) -> Exact {
    let count = numbers.len();
    let sum: Exact = numbers.fold(whole(0), |sum, number| sum + number);
    if count == 0 { sum } else { sum / whole(count) }
}

/// The middle of the numbers, of an even count the mean of the two middle ones; zero of none.
pub(crate) fn median(numbers: &mut [i64]) -> Exact {
    numbers.sort_unstable();
    let middle = numbers.len() / 2;
    let upper = numbers.get(middle).copied().unwrap_or_default();
    if !numbers.len().is_multiple_of(2) {
        return whole(upper);
    }
    let lower = middle.checked_sub(1).and_then(|place| numbers.get(place)).copied().unwrap_or_default();
    Exact::new(BigInt::from(lower) + upper, 2.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_half_up_also_below_zero() {
        for (part, of, expected) in
            [(149, 2, 75), (1489, 20, 74), (1490, 20, 75), (0, 1, 0), (-1, 2, 0), (-3, 2, -1), (-7, 4, -2)]
        {
            assert_eq!(half_up(&Exact::new(part.into(), of.into())), expected, "{part}/{of}");
        }
    }

    #[test]
    fn medians_and_means() {
        assert_eq!(median(&mut [3, 1, 2]), whole(2));
        assert_eq!(median(&mut [4, 1, 2, 3]), fraction(5, 2));
        assert_eq!(median(&mut []), whole(0));
        assert_eq!(mean([whole(1), whole(2)].iter()), fraction(3, 2));
        assert_eq!(decimal("0.60".parse().expect("a number")), fraction(3, 5));
    }
}
