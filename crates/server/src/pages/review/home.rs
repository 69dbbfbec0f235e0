//! A review's first page: where it stands, what is next, what is there, how far its reviewers are, the sample.

use app::reviews::begin::says;
use app::reviews::overview::{Home, Reach};
use app::reviews::sample::File;
use app::reviews::{Case, may_in};
use app::{Actor, Now};
use casework::review::Stage;
use casework::review::evidence::{Document, Held, Listed};
use casework::review::timetable::{Due, State, Step};
use casework::{Code, ReviewKind};
use words::{Arg, Words};

use super::{code_of, lead, path};
use crate::pages::shell::{FieldProblem, Shell};
use crate::pages::svg::Drawing;

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The programme's name.
    pub(crate) programme: &'f str,
    /// The code of its scale.
    pub(crate) scale: &'f str,
    /// The review.
    pub(crate) home: &'f Home,
    /// Who reads.
    pub(crate) actor: &'f Actor,
    /// Now.
    pub(crate) now: Now,
    /// When the records were frozen, in words.
    pub(crate) frozen_at: Option<String>,
    /// What could not be done.
    pub(crate) problems: Vec<FieldProblem>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "review_home.html")]
pub(crate) struct HomePage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The list of reviews.
    pub(crate) back: String,
    /// Whose review.
    pub(crate) title: String,
    /// Kind, days, scale.
    pub(crate) lead: String,
    /// What is to be done next by the reader: where and how it is called.
    pub(crate) go: Option<(String, String)>,
    /// The stages.
    pub(crate) stages: Vec<StageView>,
    /// The reviewers.
    pub(crate) reviewers: Vec<ReachView>,
    /// Who sees whose scores.
    pub(crate) alone: String,
    /// How many items are agreed on; empty before.
    pub(crate) agreed: String,
    /// The documents.
    pub(crate) documents: Vec<DocumentView>,
    /// How many are there.
    pub(crate) documents_sum: String,
    /// Whether the reader reviews, so that the sample is shown.
    pub(crate) has_part: bool,
    /// The files.
    pub(crate) files: Vec<FileView>,
    /// The names of the reviewers over the columns of who has read.
    pub(crate) readers: Vec<String>,
    /// How the sample was drawn.
    pub(crate) sample_notes: Vec<String>,
    /// The steps.
    pub(crate) steps: Vec<StepView>,
    /// Facts about freezing and access.
    pub(crate) facts: Vec<(String, String)>,
    /// How much was written down.
    pub(crate) collected: String,
    /// Interviews and observations, for reviewers.
    pub(crate) collect: Option<String>,
    /// What could not be done.
    pub(crate) problems: Vec<FieldProblem>,
}

/// A stage.
pub(crate) struct StageView {
    /// In words.
    pub(crate) text: String,
    /// Whether it is over.
    pub(crate) was: bool,
    /// Whether it is now.
    pub(crate) is_now: bool,
}

/// How far a reviewer is.
pub(crate) struct ReachView {
    /// The name.
    pub(crate) name: String,
    /// How many items are scored.
    pub(crate) scored: usize,
    /// How far that reaches.
    pub(crate) bar: Drawing,
    /// What is next, or that it is over.
    pub(crate) hint: String,
}

/// A document.
pub(crate) struct DocumentView {
    /// Its icon.
    pub(crate) icon: &'static str,
    /// Whether something is missing.
    pub(crate) is_not: bool,
    /// What.
    pub(crate) text: String,
    /// How many there are.
    pub(crate) hint: String,
    /// How much of it is there.
    pub(crate) held: String,
}

/// A file of the sample.
pub(crate) struct FileView {
    /// Where it is opened; none for one that was replaced.
    pub(crate) href: Option<String>,
    /// Its name in the sample.
    pub(crate) code: String,
    /// The group.
    pub(crate) group: String,
    /// What is to be known of it.
    pub(crate) note: String,
    /// Whether it was replaced.
    pub(crate) is_replaced: bool,
    /// Who has read it, in the order of the reviewers.
    pub(crate) read: Vec<bool>,
    /// Where it is replaced.
    pub(crate) replace: Option<String>,
}

/// A step.
pub(crate) struct StepView {
    /// Its icon.
    pub(crate) icon: &'static str,
    /// Whether it is not done and should be looked at.
    pub(crate) is_not: bool,
    /// Whether it is the one to be done now.
    pub(crate) is_now: bool,
    /// What.
    pub(crate) text: String,
    /// When and by whom.
    pub(crate) when: String,
    /// How it lies in time.
    pub(crate) state: String,
    /// Where it is marked as done, or done.
    pub(crate) action: Option<String>,
    /// Its code.
    pub(crate) code: &'static str,
    /// What the button says.
    pub(crate) button: String,
}

/// The page of a review.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> HomePage {
    let (words, home) = (shell.words, facts.home);
    let case = &home.case;
    let path = path(facts.base, case.id);
    HomePage {
        back: format!("{}/reviews", facts.base),
        title: words.say("review-of", &[("name", Arg::from(facts.programme))]),
        lead: lead(case, facts.scale, words),
        go: go(home, &path, words),
        stages: stages(case.facts.kind, home.stage, words),
        reviewers: home.reviewers.iter().map(|each| reach(each, words)).collect(),
        alone: words.get(if home.has_part { "review-alone-note" } else { "review-site-note" }),
        agreed: agreed(home, words),
        documents: home.documents.iter().map(|each| document(each, words)).collect(),
        documents_sum: documents_sum(&home.documents, words),
        has_part: home.has_part,
        files: files(home, &path, words),
        readers: home.reviewers.iter().map(|each| named(each, words)).collect(),
        sample_notes: sample_notes(home, words),
        steps: home.steps.iter().map(|each| step(each, &facts, &path, words)).collect(),
        facts: told(home, facts.frozen_at.as_ref(), words),
        collected: words.say(
            "review-collected-count",
            &[("count", Arg::Count(i64::try_from(home.sessions).unwrap_or(i64::MAX)))],
        ),
        collect: home.has_part.then(|| format!("{path}/collect")),
        problems: facts.problems,
        shell,
    }
}

fn agreed(home: &Home, words: &Words) -> String {
    if home.agreed == 0 {
        return String::new();
    }
    words.say("review-agreed-count", &[("count", Arg::from(home.agreed.to_string()))])
}

/// What the reader does next.
fn go(home: &Home, path: &str, words: &Words) -> Option<(String, String)> {
    let case = &home.case;
    let report = || Some((format!("{path}/report"), words.get("review-go-report")));
    if !home.has_part {
        let is_given = case.facts.drafted_on.is_some() || case.facts.published_on.is_some();
        return if is_given { report() } else { None };
    }
    home.frozen.as_ref()?;
    if case.facts.agreed_on.is_some() {
        return report();
    }
    if case.are_scores_open() {
        return Some((format!("{path}/consensus"), words.get("review-go-agree")));
    }
    let own = home.reviewers.iter().find(|each| each.is_reader)?;
    Some(match own.next {
        Some(item) => {
            let text = words.say("review-go-score", &[("item", Arg::from(item.to_string()))]);
            (format!("{path}/items/{item}"), text)
        }
        None => (format!("{path}/items"), words.get("review-go-end")),
    })
}

fn stages(kind: ReviewKind, now: Stage, words: &Words) -> Vec<StageView> {
    let is_of = |stage: &&Stage| {
        let external = [Stage::Invitation, Stage::Visit, Stage::Draft, Stage::Comments];
        **stage != Stage::Closed && (kind == ReviewKind::External || !external.contains(*stage))
    };
    let view = |stage: &Stage| StageView {
        text: phrases::code(*stage, words),
        was: *stage < now,
        is_now: *stage == now,
    };
    Stage::ALL.iter().filter(is_of).map(view).collect()
}

fn named(reach: &Reach, words: &Words) -> String {
    if reach.is_reader {
        words.say("review-you", &[("name", Arg::from(reach.name.as_str()))])
    } else {
        reach.name.clone()
    }
}

const WIDTH: u32 = 260;
const ITEMS: f64 = 25.0;

fn reach(each: &Reach, words: &Words) -> ReachView {
    let mut bar = Drawing::new("ruler", WIDTH, 12, String::new());
    let share = u32::try_from(each.scored).map_or(0.0, f64::from) / ITEMS;
    bar.area("c-rest", (0.5, 0.5), (f64::from(WIDTH) - 1.0, 11.0));
    bar.area("c-bar", (0.0, 0.0), (f64::from(WIDTH) * share.clamp(0.0, 1.0), 12.0));
    let hint = match each.next {
        _ if each.is_over => words.get("review-reach-over"),
        Some(item) => words.say("review-reach-next", &[("item", Arg::from(item.to_string()))]),
        None => words.get("review-reach-going"),
    };
    ReachView { name: named(each, words), scored: each.scored, bar, hint }
}

fn document(each: &Listed, words: &Words) -> DocumentView {
    let icon = match each.held {
        Held::Whole => "check",
        Held::Partly => "warning",
        Held::Missing => "dashed-circle",
    };
    let count = Arg::from(each.count.to_string());
    let hint = match each.of {
        _ if each.document == Document::Tracking => words.get("review-from-records"),
        Some(of) => words.say("review-count-of", &[("count", count), ("of", Arg::from(of.to_string()))]),
        None => words.say("review-count", &[("count", count)]),
    };
    DocumentView {
        icon,
        is_not: each.held != Held::Whole,
        text: phrases::code(each.document, words),
        hint,
        held: phrases::code(each.held, words),
    }
}

fn documents_sum(documents: &[Listed], words: &Words) -> String {
    let many = |held: Held| Arg::from(documents.iter().filter(|each| each.held == held).count().to_string());
    let args =
        [("whole", many(Held::Whole)), ("partly", many(Held::Partly)), ("missing", many(Held::Missing))];
    words.say("review-evidence-sum", &args)
}

fn files(home: &Home, path: &str, words: &Words) -> Vec<FileView> {
    let Some(sample) = &home.sample else { return Vec::new() };
    let is_open = home.case.facts.published_on.is_none();
    let view = |file: &File| {
        let is_replaced = file.replaced_by.is_some();
        FileView {
            href: (!is_replaced).then(|| format!("{path}/files/{}", file.id)),
            code: code_of(file, words),
            group: phrases::code(file.stratum, words),
            note: note(file, words),
            is_replaced,
            read: home.case.members.iter().map(|member| file.read_by.contains(&member.account)).collect(),
            replace: (!is_replaced && is_open).then(|| format!("{path}/files/{}/replace", file.id)),
        }
    };
    sample.files.iter().map(view).collect()
}

fn note(file: &File, words: &Words) -> String {
    if file.replaced_by.is_some() {
        return words.say("review-sample-replaced", &[("reason", Arg::from(file.reason.as_str()))]);
    }
    if let Some(group) = file.fills {
        return words.say("review-sample-fills", &[("group", Arg::from(phrases::code(group, words)))]);
    }
    let day = file.ended_on.map(|day| Arg::from(phrases::day(day, words.lang())));
    day.map(|day| words.say("review-sample-ended", &[("day", day)])).unwrap_or_default()
}

fn sample_notes(home: &Home, words: &Words) -> Vec<String> {
    let Some(sample) = &home.sample else { return vec![words.get("review-sample-none")] };
    let seed = Arg::from(home.case.seed.to_string());
    let mut notes = vec![words.say("review-sample-seed", &[("seed", seed)])];
    notes.extend(sample.short.iter().map(|short| {
        let args = [
            ("group", Arg::from(phrases::code(short.stratum, words))),
            ("found", Arg::from(short.found.to_string())),
            ("wanted", Arg::from(short.wanted.to_string())),
        ];
        words.say("review-sample-short", &args)
    }));
    notes
}

fn step(due: &Due, facts: &Facts<'_>, path: &str, words: &Words) -> StepView {
    let icon = match due.state {
        State::Done => "check",
        State::Late => "warning",
        State::Now => "clock",
        State::Ahead => "dashed-circle",
    };
    let who = phrases::code(due.doer, words);
    let day = phrases::day(due.done.unwrap_or(due.due), words.lang());
    let action = action(due, &facts.home.case, facts, path);
    StepView {
        icon,
        is_not: matches!(due.state, State::Late | State::Now),
        is_now: due.state == State::Now,
        text: phrases::code(due.step, words),
        when: words.say("review-step-when", &[("day", Arg::from(day)), ("who", Arg::from(who))]),
        state: phrases::code(due.state, words),
        button: words.get(if due.step == Step::Freeze { "review-step-freeze" } else { "review-step-done" }),
        action,
        code: due.step.code(),
    }
}

/// Where a step is done by the reader; none where it is done, not theirs, or done on another page.
fn action(due: &Due, case: &Case, facts: &Facts<'_>, path: &str) -> Option<String> {
    let is_due = due.done.is_none() && matches!(due.state, State::Late | State::Now);
    if due.step == Step::Freeze {
        let may = facts.home.has_part && due.done.is_none() && facts.now.today >= case.looked_on;
        return may.then(|| format!("{path}/freeze"));
    }
    let needed = says(due.step)?;
    let is_ready = match due.step {
        Step::Draft => case.facts.agreed_on.is_some(),
        Step::Comment => case.facts.drafted_on.is_some(),
        Step::Plan => case.facts.published_on.is_some(),
        _ => true,
    };
    (is_due && is_ready && may_in(facts.actor, needed, case, facts.now)).then(|| format!("{path}/done"))
}

fn told(home: &Home, frozen_at: Option<&String>, words: &Words) -> Vec<(String, String)> {
    let day = |day| phrases::day(day, words.lang());
    let digest = home.frozen.as_ref().map(|(_, digest)| digest.chars().take(16).collect::<String>());
    let mut told = vec![
        (words.get("review-looked-on"), day(home.case.looked_on)),
        (words.get("review-frozen-at"), frozen_at.cloned().unwrap_or_else(|| words.get("review-frozen-not"))),
    ];
    told.extend(digest.map(|digest| (words.get("review-frozen-digest"), digest)));
    if home.has_part {
        let rights = home.case.ends_on().map_or_else(
            || words.get("review-rights-open"),
            |end| words.say("review-rights-until", &[("day", Arg::from(day(end)))]),
        );
        told.push((words.get("review-rights"), rights));
    }
    told
}
