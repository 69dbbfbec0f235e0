//! Free words cut into phrases, and when two words are taken for the same.

use std::collections::BTreeSet;

use super::Aspect;
use super::times::{self, Time};

/// A word as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// In lower case, without the dots and rings of letters.
    pub folded: String,
    /// Its stem, folded.
    pub stem: String,
}

/// Cuts a text into its words.
pub type Lexer<'l> = dyn Fn(&str) -> Vec<Word> + 'l;

/// Whether a phrase says that something is so or wanted, or that it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    Yes,
    No,
}

/// A few words that belong together.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    /// As they were written.
    pub(super) text: String,
    /// What they say.
    pub(super) says: Says,
    /// The days and times of day in them.
    pub(super) times: BTreeSet<Time>,
    /// The words that tell something, each in the forms in which it is compared.
    telling: Vec<BTreeSet<String>>,
}

/// Words that turn a phrase into its opposite, folded.
const NEGATIONS: [&str; 17] = [
    "ei", "eika", "en", "emme", "eivat", "ala", "ilman", "inte", "ej", "utan", "inga", "inget", "ingen",
    "no", "not", "never", "without",
];
/// Words that every second wish and job has, folded: they tell nothing of either.
const TELL_NOTHING: [&str; 62] = [
    "tyo",
    "tyota",
    "toita",
    "tyon",
    "tyossa",
    "tyohon",
    "tyopaikka",
    "tyopaikassa",
    "tehtava",
    "tehtavia",
    "tehtavat",
    "haluan",
    "haluaa",
    "haluaisin",
    "haluaisi",
    "toivon",
    "toivoo",
    "tehda",
    "jotain",
    "jossa",
    "jonka",
    "missa",
    "mika",
    "mita",
    "kanssa",
    "sopii",
    "esimerkiksi",
    "mieluiten",
    "ehka",
    "myos",
    "vain",
    "paikka",
    "paikassa",
    "hyva",
    "saada",
    "olla",
    "kuin",
    "seka",
    "tai",
    "etta",
    "arbete",
    "arbeta",
    "jobb",
    "jobba",
    "vill",
    "med",
    "och",
    "eller",
    "som",
    "work",
    "working",
    "job",
    "jobs",
    "with",
    "and",
    "the",
    "want",
    "wants",
    "would",
    "like",
    "for",
    "oyj",
];
/// Ends of compounds that tell nothing more than their beginnings, as stems.
const HEADS: [&str; 8] = ["tyo", "tehtav", "tehtava", "hom", "homm", "arbet", "jobb", "work"];
/// Shorter words are the same only where they are equal.
const LEAST: usize = 4;
/// So many first letters that two words of one root share at least.
const ROOT: usize = 5;

impl Phrase {
    /// The phrases of a text, without those that tell nothing.
    pub(super) fn all(text: &str, aspect: Aspect, lexer: &Lexer<'_>) -> Vec<Phrase> {
        if aspect == Aspect::Hours {
            return vec![Phrase::of(text, lexer)];
        }
        let mut found = Vec::new();
        for part in split(text) {
            let phrase = Phrase::of(part, lexer);
            if !phrase.telling.is_empty() || !phrase.times.is_empty() {
                found.push(phrase);
            }
        }
        found
    }

    fn of(text: &str, lexer: &Lexer<'_>) -> Phrase {
        let words = lexer(text);
        let is_negated = words.iter().any(|word| NEGATIONS.contains(&word.folded.as_str()));
        let telling = words.iter().filter(|word| {
            let folded = word.folded.as_str();
            folded.chars().count() > 2
                && folded.chars().any(char::is_alphabetic)
                && !NEGATIONS.contains(&folded)
                && !TELL_NOTHING.contains(&folded)
        });
        Phrase {
            text: text.trim().to_owned(),
            says: if is_negated { Says::No } else { Says::Yes },
            times: times::of(&words),
            telling: telling.map(|word| forms(word, lexer)).collect(),
        }
    }

    /// How many words of this phrase the other has too.
    pub(super) fn shared(&self, other: &Phrase) -> usize {
        let is_same = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
            one.iter().any(|one| other.iter().any(|other| is_alike(one, other)))
        };
        self.telling.iter().filter(|one| other.telling.iter().any(|other| is_same(one, other))).count()
    }

    /// Whether the other has more than half of the words of this one.
    pub(super) fn is_mostly_in(&self, other: &Phrase) -> bool {
        self.shared(other) * 2 > self.telling.len()
    }
}

/// Cuts at the ends of lines and clauses; a mark within a number is none.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let is_in_number = signs.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let ends = matches!(sign, '\n' | ';' | '!' | '?') || (matches!(sign, ',' | '.') && !is_in_number);
        if ends {
            parts.push(&text[from..at]);
            from = at + sign.len_utf8();
        }
    }
    parts.push(&text[from..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty())
}

/// A word as it is written and its stem; of a compound whose end tells nothing, its beginning too: of work in a
/// kitchen, the kitchen.
fn forms(word: &Word, lexer: &Lexer<'_>) -> BTreeSet<String> {
    let mut forms = BTreeSet::from([word.folded.clone(), word.stem.clone()]);
    let beginnings = HEADS.iter().filter_map(|head| word.stem.strip_suffix(head));
    for beginning in beginnings.filter(|rest| rest.chars().count() >= LEAST) {
        forms.insert(beginning.to_owned());
        forms.extend(lexer(beginning).into_iter().map(|word| word.stem));
    }
    forms
}

/// Whether two words are taken for the same: equal, one the beginning or the end of the other, or of one root.
fn is_alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (one_signs, other_signs) = (one.chars().count(), other.chars().count());
    let (short, long) = if one_signs <= other_signs { (one, other) } else { (other, one) };
    let signs = one_signs.min(other_signs);
    if signs < LEAST {
        return false;
    }
    let common = short.chars().zip(long.chars()).take_while(|(one, other)| one == other).count();
    long.starts_with(short) || long.ends_with(short) || (common >= ROOT && common + 2 >= signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_root_are_alike_and_others_are_not() {
        for (one, other, expected) in [
            ("keittio", "keittioapula", true),
            ("kaup", "lahikaup", true),
            ("siivous", "siivooj", true),
            ("ulko", "ulko", true),
            ("asiakaspalvelu", "asiakirj", false),
            ("puutarh", "puhtau", false),
            ("ilt", "iltamyyj", false),
        ] {
            assert_eq!(is_alike(one, other), expected, "{one} {other}");
            assert_eq!(is_alike(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn clauses_are_cut_and_numbers_are_not() {
        let parts: Vec<&str> = split("Kukkia, eläimiä.\n22,5 tuntia; klo 7.30 alkaen.").collect();
        assert_eq!(parts, ["Kukkia", "eläimiä", "22,5 tuntia", "klo 7.30 alkaen"]);
    }
}
