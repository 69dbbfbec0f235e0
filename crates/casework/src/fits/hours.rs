//! Hours a week in free words.

use super::Answer;

/// A number that stands alone means about so many hours: so much more or less is the same.
const ABOUT: u32 = 2;
/// No week of work has more.
const MOST: u32 = 80;
/// Words before a number that make it the most, and the least.
const AT_MOST: [&str; 9] =
    ["enintään", "korkeintaan", "alle", "max", "högst", "under", "at most", "up to", "less than"];
const AT_LEAST: [&str; 7] = ["vähintään", "ainakin", "yli", "minst", "över", "at least", "more than"];

/// Whether hours that are offered fit those that are wished.
pub(super) fn answer(wished: &str, offered: &str) -> Answer {
    match (span(wished), span(offered)) {
        (Some(wished), Some(offered)) if wished.0 <= offered.1 && offered.0 <= wished.1 => Answer::Met,
        (Some(_), Some(_)) => Answer::NotMet,
        _ => Answer::Unknown,
    }
}

/// The fewest and the most hours that a text tells of; none where it has no number.
fn span(text: &str) -> Option<(u32, u32)> {
    let lower = text.to_lowercase();
    let numbers = numbers(&lower);
    let (at, first) = *numbers.first()?;
    let begins = |words: &[&str]| words.iter().any(|word| lower[..at].contains(word));
    if begins(&AT_MOST) {
        return Some((0, first));
    }
    if begins(&AT_LEAST) {
        return Some((first, MOST));
    }
    let end = at + lower[at..].chars().take_while(char::is_ascii_digit).count();
    let joins = lower[end..].trim_start().starts_with(['–', '-', '−']);
    match numbers.get(1) {
        Some((_, second)) if joins => Some((first.min(*second), first.max(*second))),
        _ => Some((first.saturating_sub(ABOUT), first + ABOUT)),
    }
}

/// The numbers that can be hours of a week, with their places; what stands behind a decimal mark is left out.
fn numbers(text: &str) -> Vec<(usize, u32)> {
    let mut found = Vec::new();
    let (mut at, mut is_fraction) = (0, false);
    while at < text.len() {
        let rest = &text[at..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            let sign = rest.chars().next().map_or(1, char::len_utf8);
            let is_mark = rest.starts_with([',', '.']);
            is_fraction = is_mark && text[..at].ends_with(|sign: char| sign.is_ascii_digit());
            at += sign;
            continue;
        }
        if let (false, Ok(number)) = (is_fraction, rest[..digits].parse::<u32>())
            && (1..=MOST).contains(&number)
        {
            found.push((at, number));
        }
        at += digits;
        is_fraction = false;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (text, expected) in [
            ("20 tuntia neljänä päivänä", Some((18, 22))),
            ("15–20 h", Some((15, 20))),
            ("15 - 20", Some((15, 20))),
            ("enintään 25", Some((0, 25))),
            ("Vähintään 10 tuntia", Some((10, 80))),
            ("22,5", Some((20, 24))),
            ("at most 25 hours", Some((0, 25))),
            ("minst 12 timmar", Some((12, 80))),
            ("osa-aikainen", None),
            ("1200 €", None),
            ("", None),
        ] {
            assert_eq!(span(text), expected, "{text}");
        }
    }

    #[test]
    fn hours_fit_where_they_overlap() {
        for (wished, offered, expected) in [
            ("20", "22,5 tuntia", Answer::Met),
            ("10–15", "15 tuntia, voi kasvaa", Answer::Met),
            ("enintään 20", "37,5", Answer::NotMet),
            ("20", "kokoaikainen", Answer::Unknown),
        ] {
            assert_eq!(answer(wished, offered), expected, "{wished} {offered}");
        }
    }
}
