//! Numbers and days as each language writes them.

use crate::Lang;

/// Between thousands, and between a number and its unit: the line never breaks there.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A number given in digits with a decimal point, such as `1204.5`, grouped and with the language's sign.
///
/// ```
/// use words::{Lang, decimal};
/// assert_eq!(decimal("1204.5", Lang::Fi), "1\u{a0}204,5");
/// assert_eq!(decimal("1204.5", Lang::En), "1,204.5");
/// ```
pub fn decimal(digits: &str, lang: Lang) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = thousands(whole, lang);
    if !fraction.is_empty() {
        text.push(if lang == Lang::En { '.' } else { ',' });
        text.push_str(fraction);
    }
    text
}

/// A whole number in digits, its thousands set apart: `1204` is `1 204`, in English `1,204`.
pub fn thousands(digits: &str, lang: Lang) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(rest) => ("\u{2212}", rest),
        None => ("", digits),
    };
    let mut text = String::from(sign);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            text.push(if lang == Lang::En { ',' } else { NO_BREAK_SPACE });
        }
        text.push(digit);
    }
    text
}

/// A number of per cent, given as [`decimal`] takes it.
pub fn percent(digits: &str, lang: Lang) -> String {
    let number = decimal(digits, lang);
    if lang == Lang::En { format!("{number}%") } else { format!("{number}{NO_BREAK_SPACE}%") }
}

/// A day: `15.5.2024` in Finnish and Swedish, `15 May 2024` in English.
pub fn day(year: i16, month: i8, day: i8, lang: Lang) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let name =
        usize::try_from(month - 1).ok().and_then(|place| MONTHS.get(place)).copied().unwrap_or_default();
    match lang {
        Lang::En => format!("{day} {name} {year}"),
        Lang::Fi | Lang::Sv => format!("{day}.{month}.{year}"),
    }
}
