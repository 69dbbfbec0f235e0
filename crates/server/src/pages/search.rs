//! Search: what was found, by what it is, each with the way to it.

use app::search::Found;
use uuid::Uuid;
use words::{Arg, Words};

use crate::pages::shell::Shell;

/// The page.
#[derive(askama::Template)]
#[template(path = "search.html")]
pub(crate) struct SearchPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// Where the question is sent.
    pub(crate) action: String,
    /// What was asked; empty where nothing was.
    pub(crate) question: String,
    /// How the search went.
    pub(crate) state: State,
}

/// How a search went.
pub(crate) enum State {
    /// Nothing has been asked yet.
    New,
    /// The form was sent without a question.
    Blank,
    /// Nothing was found: this was looked for.
    Nothing(String),
    /// Something was found: how much, and what.
    Found(String, Vec<Group>),
}

/// What was found of one kind.
pub(crate) struct Group {
    /// The code of the kind, for the address within the page.
    pub(crate) code: &'static str,
    /// What it is called.
    pub(crate) heading: String,
    /// The icon's name.
    pub(crate) icon: &'static str,
    /// What was found, the best first.
    pub(crate) hits: Vec<Hit>,
}

/// Something that was found.
pub(crate) struct Hit {
    /// What it is called.
    pub(crate) title: String,
    /// Its page; none for a note that is about nobody's page.
    pub(crate) href: Option<String>,
}

/// The kinds in the order of the page, with their icons.
const KINDS: [(&str, &str); 4] =
    [("client", "user"), ("employer", "building"), ("job_lead", "briefcase"), ("note", "file")];

/// The page of what was found for a question; none where nothing has been asked yet.
pub(crate) fn page(shell: Shell, base: &str, question: Option<&str>, found: &[Found]) -> SearchPage {
    let state = state(base, question, found, shell.words);
    SearchPage {
        action: format!("{base}/search"),
        question: question.unwrap_or_default().to_owned(),
        state,
        shell,
    }
}

fn state(base: &str, question: Option<&str>, found: &[Found], words: &Words) -> State {
    match question {
        None => State::New,
        Some("") => State::Blank,
        Some(question) if found.is_empty() => {
            State::Nothing(words.say("search-none", &[("question", Arg::from(question))]))
        }
        Some(question) => {
            let count = Arg::Count(i64::try_from(found.len()).unwrap_or(i64::MAX));
            let args = [("count", count), ("question", Arg::from(question))];
            State::Found(words.say("search-found", &args), groups(base, found, words))
        }
    }
}

fn groups(base: &str, found: &[Found], words: &Words) -> Vec<Group> {
    let group = |(code, icon): (&'static str, &'static str)| {
        let of = found.iter().filter(|each| each.subject.kind == code);
        let hits: Vec<Hit> = of.map(|each| hit(base, each, words)).collect();
        let heading = words.get(&format!("search-kind-{code}"));
        (!hits.is_empty()).then_some(Group { code, heading, icon, hits })
    };
    KINDS.into_iter().filter_map(group).collect()
}

fn hit(base: &str, found: &Found, words: &Words) -> Hit {
    let subject = &found.subject;
    // A note about several people has no client's page of its own.
    let client = subject.client.filter(|client| *client != Uuid::nil());
    let of_client = client.map(|client| format!("{base}/clients/{client}"));
    let of_employer = subject.employer.map(|employer| format!("{base}/employers/{employer}"));
    let title = subject.title.trim();
    Hit {
        title: if title.is_empty() { words.get("search-untitled") } else { title.to_owned() },
        href: match subject.kind.as_str() {
            "client" => Some(format!("{base}/clients/{}", subject.id)),
            "employer" => Some(format!("{base}/employers/{}", subject.id)),
            "job_lead" => of_employer,
            _ => of_client.or(of_employer),
        },
    }
}

#[cfg(test)]
mod tests {
    use words::Lang;

    use super::*;

    #[test]
    fn without_a_question_nothing_was_looked_for() {
        let words = Lang::Fi.words();
        assert!(matches!(state("", None, &[], words), State::New));
        assert!(matches!(state("", Some(""), &[], words), State::Blank));
        assert!(matches!(state("", Some("{ $count }"), &[], words), State::Nothing(_)));
    }

    #[test]
    fn every_kind_has_its_words() {
        for lang in Lang::ALL {
            for (code, _) in KINDS {
                assert!(lang.words().has(&format!("search-kind-{code}")), "{} {code}", lang.tag());
            }
        }
    }
}
