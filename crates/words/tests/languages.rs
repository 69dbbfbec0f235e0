//! The three languages say the same things: the same keys in the same order, the same figures filled in.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::path::Path;

use fluent_bundle::FluentResource;
use words::{Arg, Lang};

const FILES: [&str; 23] = [
    "pages",
    "records",
    "items",
    "problems",
    "reasons",
    "terminal",
    "mapping",
    "quality",
    "import",
    "forms",
    "clients",
    "shared",
    "today",
    "keys",
    "referral",
    "employers",
    "offline",
    "lists",
    "fits",
    "support",
    "identity",
    "review",
    "guides",
];

fn text(lang: Lang, file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{}/{file}.ftl", lang.tag()));
    std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

/// The messages of a file: key and body.
fn messages(text: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let begins = line.split_once(" =").filter(|_| !line.starts_with([' ', '\t']));
        if let Some((key, body)) = begins {
            messages.push((key.to_owned(), body.to_owned()));
        } else {
            let (_, body) = messages.last_mut().expect("a message before its continuation");
            body.push('\n');
            body.push_str(line);
        }
    }
    messages
}

fn variables(body: &str) -> BTreeSet<&str> {
    let names = body.split('$').skip(1);
    names
        .map(|rest| {
            rest.split(|each: char| !each.is_ascii_alphanumeric() && each != '_').next().expect("a name")
        })
        .collect()
}

#[test]
fn every_file_is_valid() {
    for lang in Lang::ALL {
        for file in FILES {
            let read = FluentResource::try_new(text(lang, file));
            assert!(read.is_ok(), "{} {file}: {:?}", lang.tag(), read.err().map(|(_, faults)| faults));
        }
    }
}

#[test]
fn the_languages_have_the_same_keys_and_figures() {
    for file in FILES {
        let english = text(Lang::En, file);
        let english = messages(&english);
        for lang in [Lang::Fi, Lang::Sv] {
            let other = text(lang, file);
            let other = messages(&other);
            let keys = |messages: &[(String, String)]| {
                messages.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>()
            };
            assert_eq!(keys(&other), keys(&english), "{} {file}", lang.tag());
            for ((key, in_english), (_, translated)) in english.iter().zip(&other) {
                assert_eq!(variables(translated), variables(in_english), "{} {file}: {key}", lang.tag());
                assert!(!translated.trim().is_empty(), "{} {file}: {key} is empty", lang.tag());
            }
        }
    }
}

#[test]
fn no_key_stands_twice() {
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for file in FILES {
            for (key, _) in messages(&text(lang, file)) {
                assert!(seen.insert(key.clone()), "{}: {key}", lang.tag());
            }
        }
    }
}

#[test]
fn numbers_choose_their_forms_and_are_written_as_the_language_does() {
    let say = |lang: Lang, count| {
        lang.words().say("raise-frequent_employer_contact-contacts_per_week", &[("count", Arg::Count(count))])
    };
    assert_eq!(say(Lang::En, 1), "one more in-person employer contact in the window");
    assert_eq!(say(Lang::En, 11), "11 more in-person employer contacts in the window");
    assert!(say(Lang::Fi, 1204).starts_with("1\u{a0}204 "), "{}", say(Lang::Fi, 1204));
    assert_ne!(say(Lang::Sv, 1), say(Lang::Sv, 2).replace('2', "1"));
    assert_eq!(Lang::En.words().get("no-such-key"), "no-such-key");
    for lang in Lang::ALL {
        assert!(!say(lang, 5).contains('\u{2068}'), "isolation marks");
    }
}
