//! The people and employers that the sheets of a file name, by table.

use std::collections::BTreeMap;

use hashbrown::HashSet;

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
    keys: HashSet<String>,
    names: Vec<(String, String)>,
}

impl<'s> Known<'s> {
    /// The ids and names of a table; `None` where no sheet has any.
    pub(super) fn of(&self, table: &str) -> Option<&Names<'s>> {
        self.0.get(table)
    }

    pub(super) fn add(&mut self, table: &'static str, id: &'s str, name: &str) {
        if id.is_empty() && name.is_empty() {
            return;
        }
        let names = self.0.entry(table).or_default();
        if !id.is_empty() {
            names.ids.insert(id);
        }
        let key = name_key(name);
        if !key.is_empty() && names.keys.insert(key.clone()) {
            names.names.push((name.to_owned(), key));
        }
    }
}

impl Names<'_> {
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
        let parts: Vec<&str> = text.split(' ').filter(|part| !part.is_empty()).collect();
        let mut fitting = self.names.iter().filter(|(_, key)| is_short(&parts, key));
        let (name, _) = fitting.next()?;
        fitting.next().is_none().then_some(name.as_str())
    }
}

fn is_short(parts: &[&str], key: &str) -> bool {
    let mut words: Vec<&str> = key.split(' ').collect();
    if let [initials] = parts
        && words.len() > 1
        && initials.chars().count() == words.len()
    {
        let mut given: Vec<char> = initials.chars().collect();
        let mut first: Vec<char> = words.iter().filter_map(|word| word.chars().next()).collect();
        given.sort_unstable();
        first.sort_unstable();
        return given == first;
    }
    let is_initial = |part: &str| part.chars().nth(1).is_none();
    if parts.iter().all(|part| is_initial(part)) {
        return false;
    }
    let whole = parts.iter().filter(|part| !is_initial(part)).map(|part| (*part, false));
    let initials = parts.iter().filter(|part| is_initial(part)).map(|part| (*part, true));
    whole.chain(initials).all(|(part, begins)| {
        let place = words.iter().position(|word| if begins { word.starts_with(part) } else { *word == part });
        place.map(|place| words.swap_remove(place)).is_some()
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
