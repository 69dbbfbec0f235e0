//! What-ifs: efforts in working days, and why a band cannot be reached.

use measures::what_if::Unreachable;
use words::{Arg, Words};

/// Thousandths of a working day as days with one decimal; less than that is no estimate.
pub fn working_days(thousandths: u64, words: &Words) -> String {
    let tenths = (thousandths + 50) / 100;
    let count = match i64::try_from(tenths / 10) {
        Ok(whole) if tenths.is_multiple_of(10) => Arg::Count(whole),
        _ => Arg::from(words::decimal(&format!("{}.{}", tenths / 10, tenths % 10), words.lang())),
    };
    words.say("whatif-days", &[("count", count)])
}

/// Why the band cannot be reached.
pub fn unreachable(why: &Unreachable, words: &Words) -> String {
    match why {
        Unreachable::Missing(items) => {
            let items: Vec<String> = items.iter().map(u8::to_string).collect();
            words.say("whatif-missing", &[("items", Arg::from(items.join(", ")))])
        }
        Unreachable::AtMost(total) => words.say("whatif-at-most", &[("total", Arg::from(total.to_string()))]),
    }
}
