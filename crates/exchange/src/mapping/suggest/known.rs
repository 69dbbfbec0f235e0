//! The people and employers that the sheets of a file name, by table.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};

use crate::mapping::cells::pieces;
use crate::mapping::fold::{name_key, plain};
use crate::mapping::suggest::contents::Contents;

/// What is known of the tables that others refer to.
#[derive(Default)]
pub(super) struct Known<'s>(BTreeMap<&'static str, Names<'s>>);

/// The ids and names of a table.
#[derive(Default)]
pub(super) struct Names<'s> {
    ids: HashSet<&'s str>,
    /// The names as they are written and as they are compared.
    written: Vec<(String, String)>,
    keys: HashSet<String>,
    /// The places of names that have this word.
    by_word: HashMap<String, Vec<usize>>,
    /// The places of names with these initials, which are in alphabetical order.
    by_initials: HashMap<String, Vec<usize>>,
}

impl<'s> Known<'s> {
    /// The ids and names of a table; `None` where no sheet has any.
    pub(super) fn of(&self, table: &str) -> Option<&Names<'s>> {
        self.0.get(table)
    }

    /// The tables of which some are known.
    pub(super) fn tables(&self) -> impl Iterator<Item = (&'static str, &Names<'s>)> {
        self.0.iter().map(|(table, names)| (*table, names))
    }

    pub(super) fn add(&mut self, table: &'static str, id: &'s str, name: &str) {
        if id.is_empty() && name.is_empty() {
            return;
        }
        let names = self.0.entry(table).or_default();
        if !id.is_empty() {
            names.ids.insert(id);
        }
        names.add_name(name);
    }
}

impl Names<'_> {
    fn add_name(&mut self, name: &str) {
        let key = name_key(name);
        if key.is_empty() || !self.keys.insert(key.clone()) {
            return;
        }
        let place = self.written.len();
        let words: Vec<&str> = key.split(' ').collect();
        for word in &words {
            self.by_word.entry((*word).to_owned()).or_default().push(place);
        }
        if words.len() > 1 {
            let initials = words.iter().filter_map(|word| word.chars().next());
            self.by_initials.entry(in_order(initials)).or_default().push(place);
        }
        self.written.push((name.to_owned(), key));
    }

    /// Rows of a column whose cells are all ids, names or short forms of names.
    pub(super) fn rows_found(&self, contents: &Contents<'_>) -> usize {
        let is_found = |text: &str| self.has(text) || self.short_for(text).is_some();
        contents.rows(|text| is_found(text) || pieces(text).all(is_found))
    }

    /// Whether this is an id or a name.
    pub(super) fn has(&self, text: &str) -> bool {
        self.ids.contains(text) || self.keys.contains(&name_key(text))
    }

    /// The only name that this could be short for: initials, one of the names, or a name and an initial.
    pub(super) fn short_for(&self, text: &str) -> Option<&str> {
        let text = plain(text);
        let parts: Vec<&str> = text.split(' ').collect();
        let whole = parts.iter().find(|part| !is_initial(part));
        let with_word = whole.and_then(|word| self.by_word.get(*word)).into_iter().flatten();
        let fits = |place: &&usize| self.written.get(**place).is_some_and(|(_, key)| is_short(&parts, key));
        let initials = match parts.as_slice() {
            [only] => self.by_initials.get(&in_order(only.chars())),
            _ => None,
        };
        let mut places = with_word.filter(fits).chain(initials.into_iter().flatten());
        let first = places.next()?;
        let (name, _) = self.written.get(*first)?;
        places.all(|place| place == first).then_some(name.as_str())
    }
}

fn in_order(letters: impl Iterator<Item = char>) -> String {
    let mut letters: Vec<char> = letters.collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

fn is_initial(part: &str) -> bool {
    part.chars().nth(1).is_none()
}

/// Whether each part is a word of the name, or the beginning of one where it is one letter.
fn is_short(parts: &[&str], key: &str) -> bool {
    let mut words: Vec<&str> = key.split(' ').collect();
    let whole = parts.iter().filter(|part| !is_initial(part));
    let initials = parts.iter().filter(|part| is_initial(part));
    whole.chain(initials).all(|part| {
        let fits = |word: &&str| if is_initial(part) { word.starts_with(part) } else { word == part };
        words.iter().position(fits).map(|place| words.swap_remove(place)).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_are_of_one_name_only() {
        let mut known = Known::default();
        for name in ["Sinilampi Aava", "Hallavirta Otso", "Utujärvi Lumi", "Kaislaranta Lumi"] {
            known.add("staff", "", name);
        }
        let names = known.of("staff").expect("names");
        for (text, expected) in [
            ("AS", Some("Sinilampi Aava")),
            ("o.h", None),
            ("Otso", Some("Hallavirta Otso")),
            ("Lumi", None),
            ("Lumi U.", Some("Utujärvi Lumi")),
            ("Otso Aava", None),
            ("O", None),
            ("", None),
        ] {
            assert_eq!(names.short_for(text), expected, "{text}");
        }
        assert!(names.has("aava sinilampi") && !names.has("AS") && !names.has("–"));
    }
}
