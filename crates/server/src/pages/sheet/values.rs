//! What is kept in a field, in words, and what one version of a form changed in another.

use std::collections::BTreeMap;

use casework::forms::{Field, Form, Holds, Linked};
use casework::{Code, Day};
use words::Words;

/// The values of a form by field.
pub(crate) type Values = BTreeMap<String, String>;

/// The name behind a link, where it is known.
pub(crate) type NameOf<'n> = dyn Fn(Linked, &str) -> Option<String> + 'n;

/// A filled field as it is read.
pub(crate) struct Line {
    /// What the field is called.
    pub(crate) label: String,
    /// What it holds.
    pub(crate) text: String,
}

/// A field of which two versions differ.
pub(crate) struct Changed {
    /// What the field is called.
    pub(crate) label: String,
    /// What it held before; empty where it was blank.
    pub(crate) old: String,
    /// What it holds now; empty where it is blank.
    pub(crate) new: String,
}

/// What a field is called in its form.
pub(crate) fn label(form: &Form, field: &Field, words: &Words) -> String {
    words.get(&format!("field-{}-{}", form.kind.code(), field.name))
}

/// A value as people read it.
pub(crate) fn told(field: &Field, value: &str, name_of: &NameOf<'_>, words: &Words) -> String {
    match field.holds {
        Holds::Line
        | Holds::Words
        | Holds::Whole(..)
        | Holds::Occupation
        | Holds::BusinessId
        | Holds::Email => value.to_owned(),
        Holds::Decimal(..) => words::decimal(value, words.lang()),
        Holds::Day => {
            Day::parse(value).map_or_else(|_| value.to_owned(), |day| phrases::day(day, words.lang()))
        }
        Holds::YesNo => words.get(&format!("code-yes_no-{value}")),
        Holds::One(list) => words.get(&format!("code-{}-{value}", list.name)),
        Holds::Many(list) => joined(value, |code| words.get(&format!("code-{}-{code}", list.name))),
        Holds::Link(linked) => named(linked, value, name_of, words),
        Holds::Links(linked) => joined(value, |id| named(linked, id, name_of, words)),
    }
}

fn joined(value: &str, told: impl Fn(&str) -> String) -> String {
    value.split(';').map(told).collect::<Vec<_>>().join(", ")
}

fn named(linked: Linked, id: &str, name_of: &NameOf<'_>, words: &Words) -> String {
    name_of(linked, id).unwrap_or_else(|| words.get("sheet-page-link-gone"))
}

/// The filled fields in the order of the form, without those left out.
pub(crate) fn lines(
    form: &Form,
    values: &Values,
    left_out: &[&str],
    name_of: &NameOf<'_>,
    words: &Words,
) -> Vec<Line> {
    let fields = form.fields.iter().filter(|field| !left_out.contains(&field.name));
    fields
        .filter_map(|field| {
            let value = values.get(field.name)?;
            Some(Line { label: label(form, field, words), text: told(field, value, name_of, words) })
        })
        .collect()
}

/// The fields of which two versions differ, in the order of the form.
pub(crate) fn changed(
    form: &Form,
    (old, new): (&Values, &Values),
    name_of: &NameOf<'_>,
    words: &Words,
) -> Vec<Changed> {
    let text = |field: &Field, values: &Values| {
        values.get(field.name).map(|value| told(field, value, name_of, words)).unwrap_or_default()
    };
    let differing = form.fields.iter().filter(|field| old.get(field.name) != new.get(field.name));
    differing
        .map(|field| Changed {
            label: label(form, field, words),
            old: text(field, old),
            new: text(field, new),
        })
        .collect()
}
