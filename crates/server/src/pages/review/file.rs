//! A file of the sample: what was recorded of a client until the day looked at, without a name; and the form by which
//! another takes its place.

use app::reviews::Case;
use app::reviews::sample::{File, Opened};
use casework::Records;
use words::{Arg, Words};

use super::collect::QuestionView;
use super::{code_of, path};
use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The page.
#[derive(askama::Template)]
#[template(path = "review_file.html")]
pub(crate) struct FilePage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The review.
    pub(crate) back: String,
    /// The file's name in the sample.
    pub(crate) title: String,
    /// The group and the last day.
    pub(crate) lead: String,
    /// What was recorded.
    pub(crate) rows: Vec<RowView>,
    /// Where what was read is written down.
    pub(crate) action: String,
    /// The change that the form was read from.
    pub(crate) seen: String,
    /// The file.
    pub(crate) file: String,
    /// The day.
    pub(crate) held_on: String,
    /// The questions.
    pub(crate) questions: Vec<QuestionView>,
}

/// Something that was recorded.
pub(crate) struct RowView {
    /// The day.
    pub(crate) day: String,
    /// What.
    pub(crate) what: String,
    /// More of it.
    pub(crate) more: String,
}

/// What is typed of a file, and what it was read from.
pub(crate) struct Reading {
    /// The id of what is written down.
    pub(crate) session: String,
    /// The change that the form was read from.
    pub(crate) seen: String,
    /// The day.
    pub(crate) held_on: String,
    /// The questions with their answers.
    pub(crate) questions: Vec<QuestionView>,
}

/// The page of a file.
pub(crate) fn page(shell: Shell, base: &str, (case, opened): (&Case, &Opened), reading: Reading) -> FilePage {
    let words = shell.words;
    let path = path(base, case.id);
    let day = phrases::day(case.looked_on, words.lang());
    let group = phrases::code(opened.file.stratum, words);
    let rows = opened.rows.iter().map(|(table, at)| row(&opened.frozen.records, table, *at, words));
    FilePage {
        title: words.say("review-file-title", &[("code", Arg::from(code_of(&opened.file, words)))]),
        lead: words.say("review-file-lead", &[("group", Arg::from(group)), ("day", Arg::from(day))]),
        rows: rows.collect(),
        action: format!("{path}/collect/file/{}", reading.session),
        seen: reading.seen,
        file: opened.file.id.to_string(),
        held_on: reading.held_on,
        questions: reading.questions,
        back: path,
        shell,
    }
}

/// What was recorded, in words and without ids.
fn row(records: &Records, table: &str, at: usize, words: &Words) -> RowView {
    let day = |day| phrases::day(day, words.lang());
    let heading = |table: &str| words.get(&format!("table-{table}"));
    let view = |on, what: String, more: Vec<String>| {
        let more: Vec<String> = more.into_iter().filter(|each| !each.is_empty()).collect();
        RowView { day: day(on), what, more: more.join(" · ") }
    };
    let found = match table {
        "activities" => records.activities.rows().get(at).map(|row| {
            let more = vec![
                row.channel.map(|channel| phrases::code(channel, words)).unwrap_or_default(),
                row.place.map(|place| phrases::code(place, words)).unwrap_or_default(),
                row.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default(),
            ];
            view(row.date, phrases::code(row.kind, words), more)
        }),
        "jobs" => records.jobs.rows().get(at).map(|row| {
            let employer = row.employer.map(|employer| records.employers[employer].name.as_str().to_owned());
            let more = vec![
                row.title.as_str().to_owned(),
                employer.unwrap_or_default(),
                row.contract.map(|contract| phrases::code(contract, words)).unwrap_or_default(),
                row.ended_on.map(|end| format!("– {}", day(end))).unwrap_or_default(),
            ];
            view(row.started_on, phrases::code(row.kind, words), more)
        }),
        "profiles" => records.profiles.rows().get(at).map(|row| {
            let sources = row.sources.iter().map(|source| phrases::code(*source, words));
            let mut more = vec![row.trigger.map(|trigger| phrases::code(trigger, words)).unwrap_or_default()];
            more.extend(sources);
            view(row.date, heading(table), more)
        }),
        "plans" => records
            .plans
            .rows()
            .get(at)
            .map(|row| view(row.date, heading(table), vec![phrases::code(row.kind, words)])),
        "benefit_counselling" => records.benefit_counselling.rows().get(at).map(|row| {
            let depth = row.depth.map(|depth| phrases::code(depth, words)).unwrap_or_default();
            view(row.date, heading(table), vec![phrases::code(row.trigger, words), depth])
        }),
        "disclosure_talks" => {
            records.disclosure_talks.rows().get(at).map(|row| view(row.date, heading(table), Vec::new()))
        }
        "studies" => records.studies.rows().get(at).map(|row| {
            let title = row.title.as_ref().map(|title| title.as_str().to_owned()).unwrap_or_default();
            view(row.started_on, heading(table), vec![title])
        }),
        _ => None,
    };
    found.unwrap_or_else(|| RowView { day: String::new(), what: heading(table), more: String::new() })
}

/// The form by which another file takes the place of one.
#[derive(askama::Template)]
#[template(path = "review_replace.html")]
pub(crate) struct ReplacePage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The review.
    pub(crate) back: String,
    /// Which file.
    pub(crate) title: String,
    /// Where it is sent.
    pub(crate) action: String,
    /// The reason as typed.
    pub(crate) reason: String,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

impl ReplacePage {
    /// What must be mended in a field; empty where nothing.
    pub(crate) fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// The form to replace a file.
pub(crate) fn replace_page(
    shell: Shell,
    base: &str,
    (case, file): (&Case, &File),
    (reason, problems): (String, Vec<FieldProblem>),
) -> ReplacePage {
    let back = path(base, case.id);
    let code = Arg::from(code_of(file, shell.words));
    ReplacePage {
        title: shell.words.say("review-replace-title", &[("code", code)]),
        action: format!("{back}/files/{}/replace", file.id),
        back,
        reason,
        problems,
        shell,
    }
}
