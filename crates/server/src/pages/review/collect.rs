//! Guides: what was written down by each, and the form of one occasion, which prints as a sheet to write on.

use app::reviews::Case;
use app::reviews::collect::{Session, found_field};
use casework::Code;
use casework::review::guides::{Finding, Guide, Question, Way};
use words::{Arg, Words};

use super::path;
use crate::pages::parts::Choice;
use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// Answers by the names of their fields.
pub(crate) type Texts = std::collections::BTreeMap<String, String>;

/// The page of all guides.
#[derive(askama::Template)]
#[template(path = "review_collect.html")]
pub(crate) struct CollectPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The review.
    pub(crate) back: String,
    /// The title.
    pub(crate) title: String,
    /// The guides, by how they find out.
    pub(crate) ways: Vec<WayView>,
}

/// A way of finding out.
pub(crate) struct WayView {
    /// In words.
    pub(crate) name: String,
    /// Its code.
    pub(crate) code: &'static str,
    /// Its guides.
    pub(crate) guides: Vec<GuideView>,
}

/// A guide.
pub(crate) struct GuideView {
    /// In words.
    pub(crate) name: String,
    /// How many questions.
    pub(crate) questions: String,
    /// Where a new one is begun; none for files, which are opened from the sample.
    pub(crate) new: Option<String>,
    /// What was written down.
    pub(crate) sessions: Vec<SessionView>,
}

/// What was written down on one occasion.
pub(crate) struct SessionView {
    /// Where it is opened.
    pub(crate) href: String,
    /// Whom or what it was about.
    pub(crate) subject: String,
    /// When and by whom.
    pub(crate) by: String,
}

/// The page of all guides. `base` is the address of the programme's pages.
pub(crate) fn page(shell: Shell, base: &str, case: &Case, sessions: &[Session]) -> CollectPage {
    let words = shell.words;
    let path = path(base, case.id);
    let way = |way: &Way| WayView {
        name: phrases::code(*way, words),
        code: way.code(),
        guides: Guide::ALL
            .iter()
            .filter(|guide| guide.way() == *way)
            .map(|guide| guide_view(*guide, &path, case, sessions, words))
            .collect(),
    };
    CollectPage {
        title: words.get("review-collect-title"),
        ways: Way::ALL.iter().map(way).collect(),
        back: path,
        shell,
    }
}

fn guide_view(guide: Guide, path: &str, case: &Case, sessions: &[Session], words: &Words) -> GuideView {
    let count = i64::try_from(guide.questions().len()).unwrap_or(i64::MAX);
    let own = sessions.iter().filter(|session| session.guide == guide);
    GuideView {
        name: phrases::code(guide, words),
        questions: words.say("review-collect-questions", &[("count", Arg::Count(count))]),
        new: (guide != Guide::File).then(|| format!("{path}/collect/{}", guide.code())),
        sessions: own.map(|session| session_view(session, path, case, words)).collect(),
    }
}

fn session_view(session: &Session, path: &str, case: &Case, words: &Words) -> SessionView {
    let who = case.member(session.account).map(|member| member.name.clone()).unwrap_or_default();
    let day = phrases::day(session.held_on, words.lang());
    let guide = phrases::code(session.guide, words);
    SessionView {
        href: format!("{path}/collect/{}/{}", session.guide.code(), session.id),
        subject: if session.subject.is_empty() { guide } else { session.subject.clone() },
        by: words.say("review-collect-by", &[("day", Arg::from(day)), ("who", Arg::from(who))]),
    }
}

/// The form of one occasion.
#[derive(askama::Template)]
#[template(path = "review_guide.html")]
pub(crate) struct GuidePage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// All guides.
    pub(crate) back: String,
    /// The guide.
    pub(crate) title: String,
    /// How it finds out.
    pub(crate) way: String,
    /// Where it is sent.
    pub(crate) action: String,
    /// What was typed.
    pub(crate) typed: Occasion,
    /// The questions.
    pub(crate) questions: Vec<QuestionView>,
    /// Whether it is the other reviewer's, to be read only.
    pub(crate) is_fixed: bool,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

impl GuidePage {
    /// What must be mended in a field; empty where nothing.
    pub(crate) fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// An occasion as it was typed or is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Occasion {
    /// Its id.
    pub(crate) id: String,
    /// The change that the form was read from.
    pub(crate) seen: String,
    /// The file, where one was read.
    pub(crate) file: String,
    /// Whom or what it was about.
    pub(crate) subject: String,
    /// The day.
    pub(crate) held_on: String,
    /// The answers.
    pub(crate) answers: Texts,
}

impl Occasion {
    /// What is kept.
    pub(crate) fn of(session: &Session) -> Occasion {
        Occasion {
            id: session.id.to_string(),
            seen: session.change.to_string(),
            file: session.file.map(|file| file.to_string()).unwrap_or_default(),
            subject: session.subject.clone(),
            held_on: session.held_on.to_string(),
            answers: session.answers.clone(),
        }
    }
}

/// A question.
pub(crate) struct QuestionView {
    /// The name of its field.
    pub(crate) field: &'static str,
    /// The question.
    pub(crate) text: String,
    /// The items that it leads to.
    pub(crate) feeds: String,
    /// What was said.
    pub(crate) answer: String,
    /// Whether it is so.
    pub(crate) found: Vec<Choice>,
    /// What must be mended.
    pub(crate) problem: String,
}

/// The questions of a guide with their answers.
pub(crate) fn questions(
    guide: Guide,
    answers: &Texts,
    problems: &[FieldProblem],
    words: &Words,
) -> Vec<QuestionView> {
    let of = |name: &str| answers.get(name).cloned().unwrap_or_default();
    let view = |question: &Question| {
        let mut items: Vec<String> = question.feeds.iter().map(|(item, _)| item.to_string()).collect();
        items.dedup();
        let found = of(&found_field(question.id));
        let choice =
            |value: &str, text: String| Choice { is_chosen: value == found, value: value.to_owned(), text };
        let unsaid = choice("", words.get("review-guide-unsaid"));
        let said = Finding::ALL.iter().map(|each| choice(each.code(), phrases::code(*each, words)));
        QuestionView {
            field: question.id,
            text: words.get(&format!("guide-{}-{}", guide.code(), question.id)),
            feeds: words.say("review-guide-feeds", &[("items", Arg::from(items.join(", ")))]),
            answer: of(question.id),
            found: std::iter::once(unsaid).chain(said).collect(),
            problem: problem_of(problems, question.id).to_owned(),
        }
    };
    guide.questions().iter().map(view).collect()
}

/// Whether a form may be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// The reader's own.
    Own,
    /// Another reviewer's.
    Others,
}

/// The form of one occasion.
pub(crate) fn guide_page(
    shell: Shell,
    base: &str,
    (case, guide): (&Case, Guide),
    (typed, problems): (Occasion, Vec<FieldProblem>),
    whose: Whose,
) -> GuidePage {
    let words = shell.words;
    let back = format!("{}/collect", path(base, case.id));
    GuidePage {
        title: phrases::code(guide, words),
        way: phrases::code(guide.way(), words),
        action: format!("{back}/{}/{}", guide.code(), typed.id),
        questions: questions(guide, &typed.answers, &problems, words),
        is_fixed: whose == Whose::Others,
        back,
        typed,
        problems,
        shell,
    }
}
