//! What somebody had typed when the session was found to have ended: carried by the page itself, kept nowhere else.

use crate::forms::Typed;
use crate::pages::shell::{Notice, Shell};
use crate::visit::{Part, Visitor};

/// What the fields of a held form begin with, so that they are no others' fields.
const PREFIX: &str = "held:";
/// The most signs of the path of a form.
const MOST_PATH: usize = 400;

/// A form that could not be taken, and what was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Held {
    /// Where the form is sent: a path of ours below a programme. Empty where nothing is held.
    pub(crate) path: String,
    /// Whose form it was: the stamp of an account.
    pub(crate) stamp: String,
    /// The fields.
    pub(crate) fields: Vec<(String, String)>,
}

/// Fields that say where a form is, and nothing of what somebody typed.
const NOT_TYPED: [&str; 2] = ["form_token", "draft"];

impl Held {
    /// What a form holds that was sent to a path; none where nothing was typed into it.
    pub(crate) fn of(path: &str, typed: &Typed) -> Option<Held> {
        let (_, stamp) = typed.get("form_token").split_once('.')?;
        let fields: Vec<(String, String)> =
            typed.0.iter().filter(|(name, _)| !NOT_TYPED.contains(&name.as_str())).cloned().collect();
        let is_typed = fields.iter().any(|(_, value)| !value.trim().is_empty());
        (is_typed && is_ours(path)).then(|| Held { path: path.to_owned(), stamp: stamp.to_owned(), fields })
    }

    /// What the page of signing in sends back with the name and the password.
    pub(crate) fn back(typed: &Typed) -> Option<Held> {
        let path = typed.get("held-path");
        let own =
            |(name, value): &(String, String)| Some((name.strip_prefix(PREFIX)?.to_owned(), value.clone()));
        let (path, stamp) = (path.to_owned(), typed.get("held-stamp").to_owned());
        is_ours(&path).then(|| Held { path, stamp, fields: typed.0.iter().filter_map(own).collect() })
    }

    /// The fields under the names by which the page of signing in carries them.
    pub(crate) fn carried(&self) -> Vec<(String, &str)> {
        self.fields.iter().map(|(name, value)| (format!("{PREFIX}{name}"), value.as_str())).collect()
    }
}

/// A path below a programme, whatever was sent.
fn is_ours(path: &str) -> bool {
    path.starts_with("/programmes/")
        && path.len() <= MOST_PATH
        && !path.contains("..")
        && path.chars().all(|each| each.is_ascii_graphic() && each != '\\')
}

/// The page that leads back to a form with what was typed into it.
#[derive(askama::Template)]
#[template(path = "held.html")]
pub(crate) struct HeldPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// What is held.
    pub(crate) held: Held,
}

impl HeldPage {
    /// The page for whoever is signed in now.
    pub(crate) fn of(visitor: &Visitor, held: Held) -> HeldPage {
        let mut shell = visitor.shell(Part::Other);
        "/".clone_into(&mut shell.path);
        HeldPage { shell, held }
    }
}

/// The frame of a form that holds what was typed again: it says that nothing is saved yet.
pub(crate) fn with_draft(mut shell: Shell) -> Shell {
    shell.notice = Some(Notice { kind: "info", text: shell.t("draft-again"), undo: None });
    shell
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_was_typed_is_held_and_comes_back() {
        let sent =
            typed(&[("form_token", "a.b"), ("note", "Teksti"), ("who", "client:1"), ("who", "client:2")]);
        let held = Held::of("/programmes/1/log?x=1", &sent).expect("held");
        assert_eq!((held.stamp.as_str(), held.fields.len()), ("b", 3));
        let mut back = vec![("held-path", "/programmes/1/log?x=1"), ("held-stamp", "b")];
        let carried = held.carried();
        back.extend(carried.iter().map(|(name, value)| (name.as_str(), *value)));
        assert_eq!(Held::back(&typed(&back)), Some(held.clone()));
    }

    #[test]
    fn nothing_is_held_for_elsewhere_or_of_an_empty_form() {
        let text = [("form_token", "a.b"), ("note", "Teksti")];
        for path in [
            "/account/password",
            "//elsewhere.test/",
            "/programmes/../account/password",
            "/programmes/a\r\nb",
        ] {
            assert_eq!(Held::of(path, &typed(&text)), None, "{path}");
        }
        assert_eq!(Held::of("/programmes/1/log", &typed(&[("form_token", "a.b"), ("note", " ")])), None);
        assert_eq!(Held::of("/programmes/1/log", &typed(&[("form_token", "a"), ("note", "x")])), None);
    }
}
