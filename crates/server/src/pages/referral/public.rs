//! The public pages: which programme, the application, and what happens next. In plain words, or in easy ones.

use casework::Code;
use casework::forms::{ContactWay, SpokenLanguage};
use uuid::Uuid;
use words::{Arg, Words};

use crate::forms::Typed;
use crate::pages::parts::Choice;
use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The texts of a public page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain {
    /// The texts of the language.
    pub(crate) words: &'static Words,
    /// Whether easy language is asked for.
    pub(crate) is_easy: bool,
}

impl Plain {
    /// The key of the text, the easy one where it is asked for and there is one.
    fn key(&self, key: &str) -> String {
        let easy = format!("easy-{key}");
        if self.is_easy && self.words.has(&easy) { easy } else { key.to_owned() }
    }

    /// The text.
    pub(crate) fn t(&self, key: &str) -> String {
        self.words.get(&self.key(key))
    }

    /// The text with a name filled in.
    fn of(&self, key: &str, name: &str) -> String {
        self.words.say(&self.key(key), &[("name", Arg::from(name))])
    }

    /// The query that keeps the choice of words.
    pub(crate) fn query(&self) -> &'static str {
        if self.is_easy { "?easy=1" } else { "" }
    }

    /// The same page in the other words.
    fn other(&self, path: &str) -> String {
        let other = Plain { is_easy: !self.is_easy, ..*self };
        format!("{path}{}", other.query())
    }
}

/// The choice of a programme.
#[derive(askama::Template)]
#[template(path = "referral_choose.html")]
pub(crate) struct ChoosePage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The texts.
    pub(crate) plain: Plain,
    /// The same page in the other words.
    pub(crate) other: String,
    /// The programmes: address and name.
    pub(crate) doors: Vec<(String, String)>,
}

/// The page on which a programme is chosen.
pub(crate) fn choose(shell: Shell, plain: Plain, doors: Vec<(String, String)>) -> ChoosePage {
    ChoosePage { other: plain.other("/refer"), shell, plain, doors }
}

/// What the application is made of.
pub(crate) struct PublicFacts<'f> {
    /// The texts.
    pub(crate) plain: Plain,
    /// The programme's name.
    pub(crate) programme: String,
    /// The address of the page.
    pub(crate) path: String,
    /// The id that the application will have.
    pub(crate) id: Uuid,
    /// The stamp of when it was given out.
    pub(crate) stamp: String,
    /// What was typed, where it could not be sent.
    pub(crate) typed: Option<&'f Typed>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

/// The application.
#[derive(askama::Template)]
#[template(path = "referral_public.html")]
pub(crate) struct PublicPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The texts.
    pub(crate) plain: Plain,
    /// The programme's name.
    pub(crate) programme: String,
    /// Who handles what is written.
    pub(crate) handled: String,
    /// Where it is sent.
    pub(crate) action: String,
    /// The same page in the other words.
    pub(crate) other: String,
    /// The name under which a draft is kept on the device.
    pub(crate) draft: String,
    /// Whether nothing has been sent yet.
    pub(crate) is_fresh: bool,
    /// The id that the application will have.
    pub(crate) id: Uuid,
    /// The stamp of when it was given out.
    pub(crate) stamp: String,
    /// How one may be reached.
    pub(crate) ways: Vec<Choice>,
    /// The languages to speak.
    pub(crate) languages: Vec<Choice>,
    /// The heading of what must be mended.
    pub(crate) errors: String,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
    /// What stands in the fields.
    pub(crate) typed: Typed,
}

impl PublicPage {
    /// What stands in a field.
    fn value(&self, field: &str) -> &str {
        self.typed.get(field)
    }

    /// What must be mended in a field; empty where nothing.
    fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// The page of the application.
pub(crate) fn page(shell: Shell, facts: PublicFacts<'_>) -> PublicPage {
    let (words, plain) = (shell.words, facts.plain);
    let sent = |field: &str, value: &str| {
        facts.typed.is_some_and(|typed| typed.0.iter().any(|(name, own)| name == field && own == value))
    };
    // Until another one is chosen, people speak the language that they read.
    let spoken = facts.typed.map_or(words.lang().tag(), |typed| typed.get("language"));
    let way = |way: &ContactWay| choice(*way, sent("contact_ways", way.code()), words);
    let language = |language: &SpokenLanguage| choice(*language, spoken == language.code(), words);
    let count = Arg::Count(i64::try_from(facts.problems.len()).unwrap_or(i64::MAX));
    PublicPage {
        handled: plain.of("refer-data", &facts.programme),
        action: format!("{}{}", facts.path, plain.query()),
        other: plain.other(&facts.path),
        is_fresh: facts.typed.is_none(),
        id: facts.id,
        stamp: facts.stamp,
        ways: ContactWay::ALL.iter().map(way).collect(),
        languages: SpokenLanguage::ALL.iter().map(language).collect(),
        errors: words.say("refer-errors", &[("count", count)]),
        typed: facts.typed.cloned().unwrap_or_default(),
        programme: facts.programme,
        draft: facts.path,
        problems: facts.problems,
        plain,
        shell,
    }
}

fn choice<C: Code>(code: C, is_chosen: bool, words: &Words) -> Choice {
    Choice { value: code.code().to_owned(), text: phrases::code(code, words), is_chosen }
}

/// What happens after the application.
#[derive(askama::Template)]
#[template(path = "referral_thanks.html")]
pub(crate) struct ThanksPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The texts.
    pub(crate) plain: Plain,
    /// The programme's name.
    pub(crate) programme: String,
    /// The name under which a draft was kept on the device.
    pub(crate) draft: String,
}

#[cfg(test)]
mod tests {
    use words::Lang;

    use super::*;

    #[test]
    fn easy_words_are_there_in_every_language() {
        for lang in Lang::ALL {
            let plain = Plain { words: lang.words(), is_easy: true };
            for key in ["refer-title", "refer-lead", "refer-everyone-text", "refer-thanks-first"] {
                assert_ne!(plain.t(key), lang.words().get(key), "{} {key}", lang.tag());
            }
            assert_eq!(plain.t("refer-phone"), lang.words().get("refer-phone"));
        }
    }
}
