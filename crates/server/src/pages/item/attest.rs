//! The form by which a person attests a component or rates the whole item.

use casework::{AttestationSource, Code};
use words::Words;

use crate::pages::item::{Facts, MayJudge};
use crate::pages::parts::{Choice, Mistake};

/// What was typed into a form, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct JudgeForm {
    /// Whether something was typed that is not saved.
    pub(crate) is_typed: bool,
    /// The component; empty for the whole item.
    pub(crate) component: String,
    /// `yes` or `no` for a component, 1 to 5 for the whole item.
    pub(crate) value: String,
    /// The day, `yyyy-mm-dd`.
    pub(crate) date: String,
    /// The code of the source.
    pub(crate) source: String,
    /// The reason.
    pub(crate) comment: String,
    /// What must be mended: the fields `value`, `date`, `source` and `comment`.
    pub(crate) errors: Vec<Mistake>,
}

impl JudgeForm {
    /// What must be mended, with the ids of the fields on the page.
    pub(super) fn mistakes(&self) -> Vec<Mistake> {
        let mistake = |error: &Mistake| Mistake {
            field: format!("{}-{}", id(&self.component), error.field),
            text: error.text.clone(),
        };
        self.errors.iter().map(mistake).collect()
    }

    fn error(&self, field: &str) -> String {
        let error = self.errors.iter().find(|error| error.field == field);
        error.map(|error| error.text.clone()).unwrap_or_default()
    }
}

/// A form to attest or to judge.
pub(crate) struct AttestForm {
    /// Where it is sent.
    pub(crate) action: String,
    /// What the ids of its fields begin with.
    pub(crate) id: String,
    /// The component; empty for the whole item.
    pub(crate) component: String,
    /// The day looked at, to come back to.
    pub(crate) day: String,
    /// What opens it.
    pub(crate) summary: String,
    /// What is asked.
    pub(crate) question: String,
    /// Whether the answers are ratings.
    pub(crate) is_rating: bool,
    /// The answers.
    pub(crate) answers: Vec<Choice>,
    /// The day of finding.
    pub(crate) date: String,
    /// The latest day that it can be.
    pub(crate) latest: String,
    /// The day of finding in words.
    pub(crate) date_in_words: String,
    /// How it was found.
    pub(crate) sources: Vec<Choice>,
    /// The reason.
    pub(crate) comment: String,
    /// Whether it is open, because something must be mended.
    pub(crate) is_open: bool,
    /// What is wrong with the answer; empty where nothing is.
    pub(crate) value_error: String,
    /// What is wrong with the day.
    pub(crate) date_error: String,
    /// What is wrong with the source.
    pub(crate) source_error: String,
    /// What is wrong with the reason.
    pub(crate) comment_error: String,
}

/// The form of a component; none where the reader may not attest.
pub(super) fn component_form(
    facts: &Facts<'_>,
    component: &str,
    name: &str,
    words: &Words,
) -> Option<AttestForm> {
    let answer =
        |is: bool| ((if is { "yes" } else { "no" }).to_owned(), phrases::figures::yes_or_no(is, words));
    let answers = vec![answer(true), answer(false)];
    let summary = words.get("item-page-attest");
    form(facts, component, answers, words).map(|form| AttestForm {
        summary,
        question: name.to_owned(),
        ..form
    })
}

/// The form of the whole item; none where the reader may not judge.
pub(super) fn whole_item(facts: &Facts<'_>, words: &Words) -> Option<AttestForm> {
    let answers = (1..=5u8).map(|score| (score.to_string(), score.to_string())).collect();
    let (summary, question) = (words.get("item-page-judge-open"), words.get("item-page-judge-score"));
    let form = form(facts, "", answers, words)?;
    Some(AttestForm { summary, question, is_rating: true, ..form })
}

/// What both forms have, with what was typed where it was this form that failed.
fn form(
    facts: &Facts<'_>,
    component: &str,
    answers: Vec<(String, String)>,
    words: &Words,
) -> Option<AttestForm> {
    if facts.may_judge == MayJudge::No {
        return None;
    }
    let empty = JudgeForm { date: facts.assessment.as_of.to_string(), ..JudgeForm::default() };
    let is_open = facts.form.is_typed && facts.form.component == component;
    let typed = if is_open { facts.form } else { &empty };
    let sources = AttestationSource::ALL.iter().map(|source| {
        let text = words.get(&format!("code-attestation_source-{}", source.code()));
        (source.code().to_owned(), text)
    });
    let date_in_words = typed.date.parse().map(|day| phrases::day_in_words(day, words));
    Some(AttestForm {
        action: format!("{}/fidelity/{}/attest", facts.base, facts.item),
        id: id(component),
        component: component.to_owned(),
        day: facts.assessment.as_of.to_string(),
        summary: String::new(),
        question: String::new(),
        is_rating: false,
        answers: choices(answers, &typed.value),
        date: typed.date.clone(),
        latest: facts.today.to_string(),
        date_in_words: date_in_words.unwrap_or_default(),
        sources: choices(sources, &typed.source),
        comment: typed.comment.clone(),
        is_open,
        value_error: typed.error("value"),
        date_error: typed.error("date"),
        source_error: typed.error("source"),
        comment_error: typed.error("comment"),
    })
}

fn choices(all: impl IntoIterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
    let choice = |(value, text): (String, String)| Choice { is_chosen: value == chosen, value, text };
    all.into_iter().map(choice).collect()
}

/// What the ids of a form's fields begin with.
fn id(component: &str) -> String {
    format!("attest-{}", if component.is_empty() { "item" } else { component })
}
