//! What things are called: the canonical names, the product's labels, and the words of `synonyms.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use hashbrown::HashMap;
use serde::Deserialize;
use words::Lang;

use crate::labels::{code_label, column_label, table_label};
use crate::mapping::fold::{is_near, plain};
use crate::mapping::why::Why;
use crate::schema::{Column, Kind, TABLES, TableShape};

/// The list of yes and no, beside the lists of codes.
pub(super) const YES_NO: &str = "yes_no";

/// A word for something.
struct Term {
    word: String,
    plain: String,
    spelling: Spelling,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Spelling {
    /// A canonical name or a label.
    Name,
    /// A word of the file.
    Synonym,
}

/// How well a name fits, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    Part,
    Near,
    Synonym,
    Same,
}

/// A word that a name fits.
#[derive(Clone, Copy)]
pub(super) struct NameMatch {
    pub(super) strength: Strength,
    term: &'static Term,
}

impl NameMatch {
    /// Why the name fits.
    pub(super) fn why(self) -> Why {
        let word = self.term.word.clone();
        match self.strength {
            Strength::Part => Why::Part(word),
            Strength::Near => Why::Near(word),
            Strength::Synonym => Why::Synonym(word),
            Strength::Same => Why::SameName,
        }
    }

    /// Longer words tell more.
    fn rank(self) -> (Strength, usize) {
        (self.strength, self.term.plain.len())
    }
}

/// The file of synonyms.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Synonyms {
    tables: BTreeMap<String, Vec<String>>,
    columns: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    codes: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    parts: Parts,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Parts {
    names: Vec<String>,
    hours: Vec<String>,
}

/// A broken file would know nothing; a test reads it.
static SYNONYMS: LazyLock<Synonyms> =
    LazyLock::new(|| toml::from_str(include_str!("../synonyms.toml")).unwrap_or_default());

static TABLE_TERMS: LazyLock<Vec<Vec<Term>>> = LazyLock::new(|| {
    let of_table = |table: &TableShape| {
        let labels = Lang::ALL.map(|lang| table_label(table, lang));
        terms(table.name, labels, SYNONYMS.tables.get(table.name).into_iter().flatten())
    };
    TABLES.iter().map(of_table).collect()
});

static COLUMN_TERMS: LazyLock<Vec<Vec<Vec<Term>>>> = LazyLock::new(|| {
    let of_table = |table: &TableShape| {
        let of_column = |column: &Column| {
            let labels = Lang::ALL.map(|lang| column_label(table, column.name, lang));
            let synonyms = |table: &str| SYNONYMS.columns.get(table).and_then(|words| words.get(column.name));
            let general = synonyms("any").filter(|_| !matches!(column.kind, Kind::Id));
            terms(column.name, labels, synonyms(table.name).into_iter().chain(general).flatten())
        };
        table.columns.iter().map(of_column).collect()
    };
    TABLES.iter().map(of_table).collect()
});

/// The codes of a list, each with its words.
type CodeTerms = Vec<(&'static str, Vec<Term>)>;

static CODE_TERMS: LazyLock<BTreeMap<&'static str, CodeTerms>> = LazyLock::new(|| {
    let columns = TABLES.iter().flat_map(|table| table.columns);
    let lists = columns.filter_map(|column| match column.kind {
        Kind::Code(list) | Kind::Codes(list) => Some((list.name, list.codes())),
        _ => None,
    });
    let of_list = |(list, codes): (&'static str, Vec<&'static str>)| {
        let of_code = |code: &'static str| {
            let labels = Lang::ALL.map(|lang| code_label(list, code, lang));
            let synonyms = SYNONYMS.codes.get(list).and_then(|words| words.get(code));
            (code, terms(code, labels, synonyms.into_iter().flatten()))
        };
        (list, codes.into_iter().map(of_code).collect())
    };
    lists.chain([(YES_NO, vec!["yes", "no"])]).map(of_list).collect()
});

/// Plain words, and the code that each means.
type ExactWords = HashMap<&'static str, (&'static str, NameMatch)>;

static EXACT: LazyLock<BTreeMap<&'static str, ExactWords>> = LazyLock::new(|| {
    let lists = CODE_TERMS.iter().map(|(list, codes)| {
        let mut words = ExactWords::new();
        for (code, terms) in codes {
            for term in terms {
                let found = NameMatch { strength: exact(term), term };
                words.entry(term.plain.as_str()).or_insert((*code, found));
            }
        }
        (*list, words)
    });
    lists.collect()
});

fn terms<'w>(name: &str, labels: [String; 3], synonyms: impl IntoIterator<Item = &'w String>) -> Vec<Term> {
    let names = std::iter::once(name.to_owned()).chain(labels);
    let names = names.map(|word| (word, Spelling::Name));
    let synonyms = synonyms.into_iter().map(|word| (word.clone(), Spelling::Synonym));
    names.chain(synonyms).map(|(word, spelling)| Term { plain: plain(&word), word, spelling }).collect()
}

/// How well a sheet's name fits a table.
pub(super) fn match_table(sheet: &str, table: &TableShape) -> Option<NameMatch> {
    let plain = plain(sheet);
    let words = plain.split(' ').filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit()));
    let key = words.collect::<Vec<_>>().join(" ");
    best(&[key], TABLE_TERMS.get(place(table)?)?)
}

/// How well a heading fits a column of a table.
pub(super) fn match_column(keys: &[String], table: &TableShape, column: usize) -> Option<NameMatch> {
    best(keys, COLUMN_TERMS.get(place(table)?)?.get(column)?)
}

/// The code of a list that a word means exactly.
pub(super) fn exact_code(list: &str, word: &str) -> Option<(&'static str, NameMatch)> {
    EXACT.get(list)?.get(plain(word).as_str()).copied()
}

/// The code of a list that a word means exactly or else most nearly.
pub(super) fn match_code(list: &str, word: &str) -> Option<(&'static str, NameMatch)> {
    let key = [plain(word)];
    let near = || {
        let codes = CODE_TERMS.get(list)?.iter();
        let found = codes.filter_map(|(code, terms)| Some((*code, best(&key, terms)?)));
        // The first of the best, in the order in which people are shown the codes.
        found.reduce(|first, next| if next.1.rank() > first.1.rank() { next } else { first })
    };
    exact_code(list, word).or_else(near)
}

/// The keys by which a heading is looked up: the whole of it, and what stands outside parentheses.
pub(super) fn heading_keys(heading: &str) -> Vec<String> {
    let outside = heading.split('(').next().unwrap_or_default();
    let mut keys = vec![plain(heading), plain(outside)];
    keys.dedup();
    keys.retain(|key| !key.is_empty());
    keys
}

/// Whether a heading names a part of a name, such as the surname.
pub(super) fn is_name_part(keys: &[String]) -> bool {
    SYNONYMS.parts.names.iter().any(|word| keys.contains(&plain(word)))
}

/// Whether a heading says that its numbers are hours.
pub(super) fn says_hours(keys: &[String]) -> bool {
    let is_hours = |word: &str| SYNONYMS.parts.hours.iter().any(|hours| plain(hours) == word);
    keys.iter().any(|key| key.split(' ').any(is_hours))
}

fn place(table: &TableShape) -> Option<usize> {
    TABLES.iter().position(|each| each.name == table.name)
}

fn best(keys: &[String], terms: &'static [Term]) -> Option<NameMatch> {
    let pairs = terms.iter().flat_map(|term| keys.iter().map(move |key| (key, term)));
    let found = pairs.filter_map(|(key, term)| Some(NameMatch { strength: strength(key, term)?, term }));
    found.reduce(|first, next| if next.rank() > first.rank() { next } else { first })
}

fn exact(term: &Term) -> Strength {
    match term.spelling {
        Spelling::Name => Strength::Same,
        Spelling::Synonym => Strength::Synonym,
    }
}

fn strength(key: &str, term: &Term) -> Option<Strength> {
    /// Longer than any name; texts are not compared letter by letter.
    const LONGEST: usize = 60;
    if key.is_empty() || term.plain.is_empty() || key.len() > LONGEST {
        None
    } else if key == term.plain {
        Some(exact(term))
    } else if is_near(key, &term.plain) {
        Some(Strength::Near)
    } else if has_part(key, &term.plain) {
        Some(Strength::Part)
    } else {
        None
    }
}

/// Whether a name contains another: as words of it, or as an end of a compound.
fn has_part(key: &str, part: &str) -> bool {
    const WORD: usize = 3;
    const END: usize = 5;
    let length = part.chars().count();
    let is_words = length >= WORD && format!(" {key} ").contains(&format!(" {part} "));
    let is_end = |word: &str| word.starts_with(part) || word.ends_with(part);
    is_words || (length >= END && key.split(' ').any(is_end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::shape;

    #[test]
    fn the_file_of_synonyms_names_what_there_is() {
        let file: Synonyms = toml::from_str(include_str!("../synonyms.toml")).expect("valid synonyms");
        for table in file.tables.keys() {
            assert!(shape(table).is_some(), "{table}");
        }
        for (table, columns) in &file.columns {
            for column in columns.keys() {
                let has = |shape: &TableShape| shape.columns.iter().any(|each| each.name == column);
                let is_there =
                    if table == "any" { TABLES.iter().any(has) } else { shape(table).is_some_and(has) };
                assert!(is_there, "{table}.{column}");
            }
        }
        for (list, codes) in &file.codes {
            let known = CODE_TERMS.get(list.as_str()).expect("a list");
            for code in codes.keys() {
                assert!(known.iter().any(|(each, _)| each == code), "{list}.{code}");
            }
        }
    }

    /// A word that could mean two things would be suggested as whichever comes first.
    #[test]
    fn no_word_means_two_things() {
        let check = |place: &str, targets: &[(&str, &[Term])]| {
            let mut seen: HashMap<&str, &str> = HashMap::new();
            for (target, terms) in targets {
                for term in *terms {
                    let first = *seen.entry(term.plain.as_str()).or_insert(*target);
                    assert_eq!(first, *target, "{place}: {}", term.word);
                }
            }
        };
        let tables: Vec<(&str, &[Term])> =
            TABLES.iter().zip(TABLE_TERMS.iter()).map(|(table, terms)| (table.name, &terms[..])).collect();
        check("tables", &tables);
        for (table, columns) in TABLES.iter().zip(COLUMN_TERMS.iter()) {
            let columns: Vec<(&str, &[Term])> =
                table.columns.iter().zip(columns).map(|(column, terms)| (column.name, &terms[..])).collect();
            check(table.name, &columns);
        }
        for (list, codes) in CODE_TERMS.iter() {
            let codes: Vec<(&str, &[Term])> = codes.iter().map(|(code, terms)| (*code, &terms[..])).collect();
            check(list, &codes);
        }
    }

    #[test]
    fn words_are_matched_from_the_surest_on() {
        let found = |list, word| match_code(list, word).map(|(code, found)| (code, found.strength));
        for (list, word, expected) in [
            ("activity_kind", "Asiakastapaaminen", Some(("client_meeting", Strength::Same))),
            ("activity_kind", "TA-käynti", Some(("employer_contact", Strength::Synonym))),
            ("activity_kind", "tapaamisen", Some(("client_meeting", Strength::Near))),
            ("place", "kirjastossa", Some(("community", Strength::Near))),
            ("place", "leipomon työpaikka", Some(("workplace", Strength::Part))),
            ("yes_no", "X", Some(("yes", Strength::Synonym))),
            ("place", "soit. vast.", None),
            ("place", "–", None),
            ("no_list", "x", None),
        ] {
            assert_eq!(found(list, word), expected, "{word}");
        }
    }

    #[test]
    fn headings_are_looked_up_with_and_without_parentheses() {
        assert_eq!(heading_keys("Kesto (min)"), ["kesto min", "kesto"]);
        assert_eq!(heading_keys("(h)"), ["h"]);
        assert!(says_hours(&heading_keys("Kesto (h)")) && !says_hours(&heading_keys("Kesto")));
        assert!(is_name_part(&heading_keys("Sukunimi")));
    }
}
