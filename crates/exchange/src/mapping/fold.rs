//! How headings, words and names of another file are compared: in any case, without punctuation, and nearly.

use unicode_normalization::UnicodeNormalization;

/// The letters and digits of a text in lower case, its words with one blank between; accents are kept.
pub(super) fn plain(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut after_gap = false;
    for each in text.nfc().flat_map(char::to_lowercase) {
        if !each.is_alphanumeric() {
            after_gap = true;
            continue;
        }
        if after_gap && !key.is_empty() {
            key.push(' ');
        }
        after_gap = false;
        key.push(each);
    }
    key
}

/// A name without the order of its words: `Sinilampi, Aava` is `Aava Sinilampi`.
pub(super) fn name_key(name: &str) -> String {
    in_order(&plain(name), " ")
}

/// An id made of a name, whatever the order of its words. It is never longer than an id may be.
pub(super) fn name_id(name: &str) -> String {
    const LONGEST: usize = 100;
    in_order(&plain(name), "-").chars().take(LONGEST).collect()
}

/// A text as it may stand in an id.
pub(super) fn slug(text: &str) -> String {
    plain(text).replace(' ', "-")
}

fn in_order(plain: &str, between: &str) -> String {
    let mut words: Vec<&str> = plain.split(' ').collect();
    words.sort_unstable();
    words.join(between)
}

/// Whether two plain names differ only by an ending, or by a letter or two where they are long.
pub(super) fn is_near(one: &str, other: &str) -> bool {
    let (first, second) = (one.chars().count(), other.chars().count());
    let most = match first.min(second) {
        0..5 => 0,
        5..9 => 1,
        _ => 2,
    };
    stem(one) == stem(other) || (first.abs_diff(second) <= most && distance(one, other) <= most)
}

/// A word without its ending, as far as one can tell without a dictionary.
fn stem(plain: &str) -> &str {
    const ENDINGS: &str = "iden jen ien lla llä lle ssa ssä sta stä ista en er or ar et n t s";
    const LEAST: usize = 4;
    let stems = ENDINGS.split(' ').filter_map(|ending| plain.strip_suffix(ending));
    stems.filter(|stem| stem.chars().count() >= LEAST).min_by_key(|stem| stem.len()).unwrap_or(plain)
}

/// How many letters must be put in, taken out or changed to get from one to the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut costs: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        // The cost above and to the left, and the one to the left on this row.
        let (mut corner, mut left) = (at, at + 1);
        if let Some(first) = costs.first_mut() {
            *first = left;
        }
        for (above, each) in costs.iter_mut().skip(1).zip(&other) {
            let cost = (corner + usize::from(letter != *each)).min(left + 1).min(*above + 1);
            corner = *above;
            left = cost;
            *above = cost;
        }
    }
    costs.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_and_case_do_not_matter() {
        assert_eq!(plain("  Kesto\n(MIN.) "), "kesto min");
        assert_eq!(plain("ta-käynti"), plain("TA KA\u{308}YNTI"));
        assert_eq!(plain("–"), "");
        assert_eq!(name_key("Sinilampi, Aava"), name_key("aava  SINILAMPI"));
        assert_eq!(name_id("Sinilampi Aava"), "aava-sinilampi");
        assert_eq!(slug("Käynnit 2026"), "käynnit-2026");
    }

    #[test]
    fn distances_count_letters() {
        for (one, other, count) in
            [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kesto", "kesto", 0), ("kitten", "sitting", 3)]
        {
            assert_eq!(distance(one, other), count, "{one} {other}");
        }
    }

    #[test]
    fn near_names_are_near_and_others_not() {
        for (one, other) in [
            ("toimisto", "toimistolla"),
            ("kirjasto", "kirjastossa"),
            ("päivämäärä", "päivämärä"),
            ("tapaaminen", "tapaamisen"),
            ("puhelin", "puhelim"),
        ] {
            assert!(is_near(one, other), "{one} {other}");
        }
        for (one, other) in [("laji", "lahi"), ("työntekijä", "työnantaja"), ("alku", "loppu"), ("a", "")]
        {
            assert!(!is_near(one, other), "{one} {other}");
        }
    }
}
