//! Names that a file may use: canonical ones, and the product's labels in all languages.

use std::sync::LazyLock;

use casework::Code;
use hashbrown::HashMap;
use unicode_normalization::UnicodeNormalization;
use words::Lang;

use crate::schema::{Kind, TABLES, TableShape};

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning<T> {
    /// One thing.
    One(T),
    /// Either of two things: nobody can tell.
    Either(T, T),
    /// Nothing known.
    Unknown,
}

/// A word list: from a folded name to everything that it may mean.
struct Lexicon<T>(HashMap<String, Vec<T>>);

impl<T: Copy + PartialEq> Lexicon<T> {
    fn new(entries: impl IntoIterator<Item = (String, T)>) -> Lexicon<T> {
        let mut meanings: HashMap<String, Vec<T>> = HashMap::new();
        for (name, meaning) in entries {
            let known = meanings.entry(folded(&name)).or_default();
            if !known.contains(&meaning) {
                known.push(meaning);
            }
        }
        Lexicon(meanings)
    }

    fn meaning(&self, name: &str) -> Meaning<T> {
        match self.0.get(&folded(name)).map(Vec::as_slice) {
            None | Some([]) => Meaning::Unknown,
            Some([one]) => Meaning::One(*one),
            Some([first, second, ..]) => Meaning::Either(*first, *second),
        }
    }
}

/// Case, the kind of blanks between words and how accents are composed do not matter.
pub(crate) fn folded(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !text.is_empty() {
            text.push(' ');
        }
        // Some systems write ä as an a with two dots after it.
        text.extend(word.nfc().flat_map(char::to_lowercase));
    }
    text
}

static TABLE_NAMES: LazyLock<Lexicon<usize>> = LazyLock::new(|| {
    Lexicon::new(TABLES.iter().enumerate().flat_map(|(place, table)| {
        let labels = Lang::ALL.map(|lang| (table_label(table, lang), place));
        std::iter::once((table.name.to_owned(), place)).chain(labels)
    }))
});

static COLUMN_NAMES: LazyLock<Vec<Lexicon<usize>>> = LazyLock::new(|| {
    let lexicon = |table: &'static TableShape| {
        Lexicon::new(table.columns.iter().enumerate().flat_map(|(place, column)| {
            let labels = Lang::ALL.map(|lang| (column_label(table, column.name, lang), place));
            std::iter::once((column.name.to_owned(), place)).chain(labels)
        }))
    };
    TABLES.iter().map(lexicon).collect()
});

static CODE_LABELS: LazyLock<HashMap<&'static str, Lexicon<&'static str>>> = LazyLock::new(|| {
    let lists = TABLES.iter().flat_map(|table| table.columns).filter_map(|column| match column.kind {
        Kind::Code(list) | Kind::Codes(list) => Some((list.name, list.codes())),
        _ => None,
    });
    lists.map(|(list, codes)| (list, Lexicon::new(labels_of(list, &codes)))).collect()
});

static YES_NO: LazyLock<Lexicon<bool>> = LazyLock::new(|| {
    let spelled =
        [("yes", true), ("no", false), ("kyllä", true), ("ei", false), ("ja", true), ("nej", false)];
    let signs = [("true", true), ("false", false), ("1", true), ("0", false)];
    let plain = spelled.into_iter().chain(signs).map(|(name, value)| (name.to_owned(), value));
    let labels = Lang::ALL
        .into_iter()
        .flat_map(|lang| [true, false].map(|value| (code_label("yes_no", yes_no_code(value), lang), value)));
    Lexicon::new(plain.chain(labels))
});

fn labels_of(list: &'static str, codes: &[&'static str]) -> Vec<(String, &'static str)> {
    let label = |code: &&'static str| Lang::ALL.map(|lang| (code_label(list, code, lang), *code));
    codes.iter().flat_map(label).collect()
}

/// The table that a file or sheet is named after, as its place in [`TABLES`].
pub(crate) fn table_named(name: &str) -> Meaning<usize> {
    TABLE_NAMES.meaning(name)
}

/// The column that a header names in the table at this place, as its canonical place.
pub(crate) fn column_named(table: usize, name: &str) -> Meaning<usize> {
    COLUMN_NAMES.get(table).map_or(Meaning::Unknown, |columns| columns.meaning(name))
}

/// The code that a cell holds: exactly as canonical, or a label in any language and case.
pub(crate) fn code_named<C: Code>(text: &str) -> Meaning<C> {
    if let Some(code) = C::from_code(text) {
        return Meaning::One(code);
    }
    let Some(labels) = CODE_LABELS.get(C::LIST) else { return Meaning::Unknown };
    match labels.meaning(text) {
        Meaning::One(code) => C::from_code(code).map_or(Meaning::Unknown, Meaning::One),
        Meaning::Either(first, second) => match (C::from_code(first), C::from_code(second)) {
            (Some(first), Some(second)) => Meaning::Either(first, second),
            _ => Meaning::Unknown,
        },
        Meaning::Unknown => Meaning::Unknown,
    }
}

/// Yes or no in any of the spellings that a bundle may use.
pub(crate) fn yes_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => match YES_NO.meaning(text) {
            Meaning::One(value) => Some(value),
            _ => None,
        },
    }
}

pub(crate) fn yes_no_code(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

pub(crate) fn table_label(table: &TableShape, lang: Lang) -> String {
    lang.words().get(&format!("table-{}", table.name))
}

pub(crate) fn column_label(table: &TableShape, column: &str, lang: Lang) -> String {
    lang.words().get(&format!("column-{}-{column}", table.name))
}

pub(crate) fn code_label(list: &str, code: &str, lang: Lang) -> String {
    lang.words().get(&format!("code-{list}-{code}"))
}

#[cfg(test)]
mod tests {
    use casework::ActivityKind;

    use super::*;

    #[test]
    fn no_label_of_the_product_could_mean_two_things() {
        let clear = |lexicon: &Lexicon<usize>| lexicon.0.values().all(|meanings| meanings.len() == 1);
        assert!(clear(&TABLE_NAMES));
        assert!(COLUMN_NAMES.iter().all(clear));
        for (list, labels) in CODE_LABELS.iter() {
            for (label, meanings) in &labels.0 {
                assert_eq!(meanings.len(), 1, "{list}: {label}");
            }
        }
    }

    #[test]
    fn a_label_that_could_mean_two_things_names_both() {
        let lexicon = Lexicon::new([("Muu".to_owned(), "other"), ("muu".to_owned(), "unknown")]);
        assert_eq!(lexicon.meaning("MUU"), Meaning::Either("other", "unknown"));
    }

    #[test]
    fn codes_are_read_exactly_and_labels_in_any_case() {
        assert_eq!(code_named("client_meeting"), Meaning::One(ActivityKind::ClientMeeting));
        assert_eq!(code_named::<ActivityKind>("Client_Meeting"), Meaning::Unknown);
        for lang in Lang::ALL {
            let label = code_label("activity_kind", "client_meeting", lang).to_uppercase();
            assert_eq!(code_named(&label), Meaning::One(ActivityKind::ClientMeeting), "{label}");
        }
    }

    #[test]
    fn accents_may_be_written_apart() {
        assert_eq!(table_named("Tyo\u{308}ntekija\u{308}t"), table_named("Työntekijät"));
        assert_eq!(yes_no("kylla\u{308}"), Some(true));
    }

    #[test]
    fn yes_and_no_have_many_spellings() {
        for (text, value) in
            [("Kyllä", true), ("EI", false), ("ja", true), ("Nej", false), ("TRUE", true), ("0", false)]
        {
            assert_eq!(yes_no(text), Some(value), "{text}");
        }
        assert_eq!(yes_no("maybe"), None);
    }
}
