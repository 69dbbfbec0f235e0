//! Names of clients taken out of free texts, so that reviewers read notes without learning of whom.
//!
//! A word that begins as a part of a name does is masked, because Finnish bends names: the last two letters of a name
//! are not looked at, so that *Veikko* is found in *Veikon*. Words in small letters stay. A name that is spelled
//! otherwise, a nickname and names of others are not found: what a note tells is still read with care.

use std::collections::BTreeSet;

/// What stands for a name.
const MASK: &str = "•••";
const LEAST: usize = 3;
const BENT: usize = 2;

/// The beginnings of clients' names.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeSet<Vec<char>>);

impl Names {
    /// The beginnings of these names.
    pub fn of<'n>(names: impl Iterator<Item = &'n str>) -> Names {
        let parts = names.flat_map(|name| name.split(|sign: char| !sign.is_alphabetic()));
        Names(parts.filter_map(stem).collect())
    }

    /// A text with every name masked.
    pub fn masked(&self, text: &str) -> String {
        let mut masked = String::with_capacity(text.len());
        let mut word = String::new();
        for sign in text.chars() {
            if sign.is_alphabetic() {
                word.push(sign);
            } else {
                self.end(&mut word, &mut masked);
                masked.push(sign);
            }
        }
        self.end(&mut word, &mut masked);
        masked
    }

    fn end(&self, word: &mut String, masked: &mut String) {
        masked.push_str(if self.is_name(word) { MASK } else { word });
        word.clear();
    }

    fn is_name(&self, word: &str) -> bool {
        if !word.chars().next().is_some_and(char::is_uppercase) {
            return false;
        }
        let signs: Vec<char> = word.to_lowercase().chars().collect();
        (LEAST..=signs.len()).any(|many| signs.get(..many).is_some_and(|start| self.0.contains(start)))
    }
}

fn stem(part: &str) -> Option<Vec<char>> {
    let signs: Vec<char> = part.to_lowercase().chars().collect();
    let many = signs.len().saturating_sub(BENT).max(LEAST).min(signs.len());
    (signs.len() >= LEAST).then(|| signs.into_iter().take(many).collect())
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_masked_in_every_case() {
        let names = Names::of(["Veikko Aallokko", "Ulla-Maija Öö"].into_iter());
        for (text, expected) in [
            ("Veikon kanssa torilla", "••• kanssa torilla"),
            ("Soitto: Aallokolle, kello 9", "Soitto: •••, kello 9"),
            ("Ullan ja Maijan luona", "••• ja ••• luona"),
            ("aallokko nousi", "aallokko nousi"),
            ("VEIKKO tuli", "••• tuli"),
            ("Kauppias miettii", "Kauppias miettii"),
            ("", ""),
        ] {
            assert_eq!(names.masked(text), expected, "{text}");
        }
    }
}
