//! What is written down about an employer, form by form, as it is read.

use app::sheets::Filled;
use casework::forms::{EmployerAgreementKind, Field, Holds, Linked, SheetKind};
use casework::{Code, Day};
use uuid::Uuid;
use words::Words;

use crate::answer::encoded;
use crate::pages::employer::Facts;
use crate::pages::leads::{status, status_tag};
use crate::pages::parts::Tag;
use crate::pages::sheet::values::{label, told};

/// Something that is known.
pub(crate) struct Fact {
    /// What it is called.
    pub(crate) label: String,
    /// What it is.
    pub(crate) text: String,
    /// Where it leads: a call or a message.
    pub(crate) href: Option<String>,
}

/// The forms of one kind.
pub(crate) struct Group {
    /// The code of the kind, for the address within the page.
    pub(crate) id: &'static str,
    /// What they are called.
    pub(crate) heading: String,
    /// Where one is added, for whoever may.
    pub(crate) add: Option<String>,
    /// What adding is called.
    pub(crate) add_text: String,
    /// What editing is called.
    pub(crate) edit_text: String,
    /// The forms.
    pub(crate) cards: Vec<Card>,
    /// What stands where there is none.
    pub(crate) empty: String,
}

/// A filled form as it is read.
pub(crate) struct Card {
    /// Its id.
    pub(crate) id: Uuid,
    /// What it is called.
    pub(crate) heading: String,
    /// How it stands.
    pub(crate) tag: Option<Tag>,
    /// The other fields.
    pub(crate) facts: Vec<Fact>,
    /// Where it is edited, for whoever may.
    pub(crate) edit: Option<String>,
    /// How it was before.
    pub(crate) history: String,
    /// Where a person's details are taken out for good.
    pub(crate) erase: Option<String>,
}

/// The filled fields of a form that are shown, in the order of the form.
pub(crate) fn facts_of(filled: &Filled, is_shown: impl Fn(&str) -> bool, words: &Words) -> Vec<Fact> {
    let form = filled.kind.form();
    // The forms about an employer lead nowhere else.
    let name_of = |_: Linked, _: &str| -> Option<String> { None };
    let fields = form.fields.iter().filter(|field| is_shown(field.name));
    fields
        .filter_map(|field| {
            let value = filled.values.get(field.name)?;
            let (text, href) = (told(field, value, &name_of, words), reached(field, value));
            let is_number = href.as_deref().is_some_and(|href| href.starts_with("tel:"));
            let text = if is_number { unbroken(&text) } else { text };
            Some(Fact { label: label(form, field, words), text, href })
        })
        .collect()
}

/// The address under which somebody is reached by telephone or mail.
fn reached(field: &Field, value: &str) -> Option<String> {
    if matches!(field.holds, Holds::Email) {
        let (name, host) = value.split_once('@')?;
        return Some(format!("mailto:{}@{}", encoded(name), encoded(host)));
    }
    let number: String = value.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    let is_number = field.name == "phone" && (3..=15).contains(&number.len());
    is_number.then(|| format!("tel:{number}"))
}

/// A number of a telephone as it stays on one line.
fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{a0}").replace('-', "\u{2011}")
}

impl Facts<'_> {
    /// The forms of a kind.
    pub(super) fn group(&self, kind: SheetKind) -> Group {
        let (words, code) = (self.words, kind.code());
        let mut all: Vec<&Filled> = self.of_kind(kind).collect();
        if kind == SheetKind::JobLead {
            all.sort_by_key(|lead| status(lead));
        }
        Group {
            id: code,
            heading: words.get(&format!("sheet-{code}-many")),
            add: self.may_write.then(|| format!("{}/new/{code}", self.home())),
            add_text: words.get(&format!("sheet-{code}-add")),
            edit_text: words.get(&format!("sheet-{code}-edit")),
            cards: all.into_iter().map(|each| self.card(each)).collect(),
            empty: words.get(&format!("sheet-{code}-empty")),
        }
    }

    fn card(&self, filled: &Filled) -> Card {
        let sheet = format!("{}/{}/{}", self.home(), filled.kind.code(), filled.id);
        let in_heading: &[&str] = match filled.kind {
            SheetKind::JobLead => &["title", "status"],
            SheetKind::EmployerAgreement => &["kind"],
            SheetKind::JobCarving => &["date"],
            _ => &["name"],
        };
        let is_person = filled.kind == SheetKind::ContactPerson;
        Card {
            id: filled.id,
            heading: self.heading(filled),
            tag: self.tag(filled),
            facts: facts_of(filled, |field| !in_heading.contains(&field), self.words),
            history: format!("{sheet}/history"),
            erase: (is_person && self.may_write).then(|| format!("{sheet}/erase")),
            edit: self.may_write.then_some(sheet),
        }
    }

    fn heading(&self, filled: &Filled) -> String {
        let text = |field: &str| filled.values.get(field).map_or("", String::as_str);
        match filled.kind {
            SheetKind::JobLead => text("title").to_owned(),
            SheetKind::EmployerAgreement => {
                agreed(filled).map(|kind| phrases::code(kind, self.words)).unwrap_or_default()
            }
            SheetKind::JobCarving => Day::parse(text("date"))
                .map_or_else(|_| text("date").to_owned(), |day| phrases::day(day, self.words.lang())),
            _ => text("name").to_owned(),
        }
    }

    /// How it stands, where that matters at first sight.
    fn tag(&self, filled: &Filled) -> Option<Tag> {
        match filled.kind {
            SheetKind::JobLead => Some(status_tag(status(filled), self.words)),
            SheetKind::EmployerAgreement if self.is_in_force(filled) => {
                Some(Tag { class: "done", icon: "check", text: self.words.get("employer-agreement-now") })
            }
            SheetKind::EmployerAgreement => {
                Some(Tag { class: "", icon: "calendar", text: self.words.get("employer-agreement-past") })
            }
            _ => None,
        }
    }
}

/// What an agreement is about.
pub(super) fn agreed(agreement: &Filled) -> Option<EmployerAgreementKind> {
    agreement.values.get("kind").and_then(|code| EmployerAgreementKind::from_code(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_reached_only_where_they_can_be() {
        let form = SheetKind::ContactPerson.form();
        let of = |name: &str, value: &str| reached(form.field(name).expect("a field"), value);
        assert_eq!(of("phone", "+358 40 000 0000").as_deref(), Some("tel:+358400000000"));
        assert_eq!(of("phone", "aamulla"), None);
        assert_eq!(of("phone", "040 000 0000 tai 050 000 0000"), None);
        assert_eq!(of("email", "a?cc=b@esimerkki.fi").as_deref(), Some("mailto:a%3Fcc%3Db@esimerkki.fi"));
        assert_eq!(of("note", "12345"), None);
    }
}
