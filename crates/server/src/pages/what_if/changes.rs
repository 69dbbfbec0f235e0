//! From the fields of the form to changes and efforts; what cannot be read is told at its field.

use measures::Assessment;
use measures::what_if::{Change, Effort, InvalidChange, assume};
use words::Words;

use crate::pages::parts::Mistake;

/// Longer than any number that means something here.
const LONGEST: usize = 12;
/// An effort that rules an item out.
pub(super) const NEVER: &str = "never";

/// The changes that the fields `set.ITEM` and `set.ITEM.FIGURE` ask for; an empty field asks for none.
pub(crate) fn changes(typed: &[(String, String)], words: &Words) -> (Vec<Change>, Vec<Mistake>) {
    let (mut changes, mut mistakes) = (Vec::new(), Vec::new());
    for (field, value) in typed {
        let Some(figure) = field.strip_prefix("set.").filter(|_| !value.trim().is_empty()) else { continue };
        let value = plain(value);
        match format!("{figure}={value}").parse::<Change>() {
            Ok(change) if value.len() <= LONGEST => changes.push(change),
            _ => mistakes.push(mistake(field, "whatif-page-error-number", words)),
        }
    }
    (changes, mistakes)
}

/// The ratings with these changes; a change that a figure cannot have is left out and told.
pub(crate) fn after(
    assessment: &Assessment,
    changes: &[Change],
    words: &Words,
) -> (Assessment, Vec<Mistake>) {
    let mut after = assessment.clone();
    let mut mistakes = Vec::new();
    for change in changes {
        match assume(&after, std::slice::from_ref(change)) {
            Ok(assumed) => after = assumed,
            Err(fault) => mistakes.push(mistake(&field_of(change), key_of(&fault), words)),
        }
    }
    (after, mistakes)
}

/// The efforts that the fields `effort.ITEM` ask for, in working days a step; an empty field asks for none.
pub(crate) fn efforts(typed: &[(String, String)], words: &Words) -> (Effort, Vec<Mistake>) {
    let (mut effort, mut mistakes) = (Effort::default(), Vec::new());
    for (field, value) in typed {
        let Some(item) = field.strip_prefix("effort.").filter(|_| !value.trim().is_empty()) else { continue };
        let value = plain(value);
        if value.len() > LONGEST || effort.set(&format!("{item}={value}")).is_err() {
            mistakes.push(mistake(field, "whatif-page-error-effort", words));
        }
    }
    (effort, mistakes)
}

/// The value without what people write around a number.
fn plain(value: &str) -> String {
    value.trim().trim_end_matches('%').replace([' ', '\u{a0}'], "").replace('\u{2212}', "-")
}

fn field_of(change: &Change) -> String {
    match &change.name {
        Some(name) => format!("set.{}.{name}", change.item),
        None => format!("set.{}", change.item),
    }
}

fn key_of(fault: &InvalidChange) -> &'static str {
    match fault {
        InvalidChange::Form => "whatif-page-error-number",
        InvalidChange::Item | InvalidChange::Figure(_) => "whatif-page-error-figure",
        InvalidChange::Value => "whatif-page-error-value",
    }
}

fn mistake(field: &str, key: &str, words: &Words) -> Mistake {
    Mistake { field: field.to_owned(), text: words.get(key) }
}

#[cfg(test)]
mod tests {
    use measures::what_if::Assumed;
    use words::Lang;

    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        fields.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn fields_become_changes_and_empty_ones_none() {
        let fields = [
            ("set.17.contacts_per_week", "5,5"),
            ("set.5.c", "yes"),
            ("set.24.time_in_community", ""),
            ("day", "2026-11-24"),
            ("set.16.preference_based", "90 %"),
        ];
        let (changes, mistakes) = changes(&typed(&fields), Lang::Fi.words());
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let items: Vec<&str> = changes.iter().map(|change| change.item.as_str()).collect();
        assert_eq!(items, ["17", "5", "16"]);
        assert_eq!(changes.get(1).map(|change| &change.value), Some(&Assumed::Flag(true)));
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_field() {
        let fields = [("set.17.contacts_per_week", "often"), ("effort.17", "x"), ("effort.7", NEVER)];
        let (changes, mistakes) = changes(&typed(&fields), Lang::En.words());
        assert!(changes.is_empty());
        assert_eq!(
            mistakes.iter().map(|each| each.field.as_str()).collect::<Vec<_>>(),
            ["set.17.contacts_per_week"]
        );
        let (_, mistakes) = efforts(&typed(&fields), Lang::En.words());
        assert_eq!(mistakes.iter().map(|each| each.field.as_str()).collect::<Vec<_>>(), ["effort.17"]);
    }
}
