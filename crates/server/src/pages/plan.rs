//! The development plan: each step with the rating then, now and aimed at; and the form of a step.

use app::reviews::plan::{Plan, Shown, Typed};
use casework::Code;
use casework::review::plan::{Progress, Standing};
use measures::scale::{Scale, scale};
use words::{Arg, Words};

use crate::pages::parts::{Choice, Score, Tag, figure};
use crate::pages::review;
use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The page.
#[derive(askama::Template)]
#[template(path = "plan.html")]
pub(crate) struct PlanPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The ratings.
    pub(crate) back: String,
    /// From which review.
    pub(crate) lead: String,
    /// Where a step is added, for whoever may.
    pub(crate) add: Option<String>,
    /// How the total has moved.
    pub(crate) heading: String,
    /// What moved, and what the total would be.
    pub(crate) told: Vec<String>,
    /// What comes next.
    pub(crate) next: Vec<(String, String)>,
    /// Reviews that go on: where, and their days.
    pub(crate) ahead: Vec<(String, String)>,
    /// The steps.
    pub(crate) steps: Vec<StepView>,
    /// What moved outside the plan.
    pub(crate) outside: String,
}

/// A step.
pub(crate) struct StepView {
    /// Where it is changed, for whoever may; else the item.
    pub(crate) href: String,
    /// Number and name of the item.
    pub(crate) item: String,
    /// What is done.
    pub(crate) step: String,
    /// The rating in the review.
    pub(crate) then: String,
    /// The rating now.
    pub(crate) now: Score,
    /// The rating that is aimed at.
    pub(crate) target: String,
    /// Who.
    pub(crate) owner: String,
    /// By when.
    pub(crate) due: String,
    /// How it stands.
    pub(crate) tag: Tag,
}

/// The page of a plan. `may_edit` tells where steps are added.
pub(crate) fn page(shell: Shell, base: &str, plan: &Plan, add: Option<String>) -> PlanPage {
    let words = shell.words;
    let scale = scale(plan.programme.loaded.records.programme.scale);
    let day = plan.last.as_ref().map(|(_, day, _)| Arg::from(phrases::day(*day, words.lang())));
    PlanPage {
        back: format!("{base}/fidelity"),
        lead: day.map_or_else(|| words.get("plan-lead-none"), |day| words.say("plan-lead", &[("day", day)])),
        heading: heading(plan, words),
        told: told(plan, scale, words),
        next: next(plan, scale, words),
        ahead: plan
            .ahead
            .iter()
            .map(|(id, from, until)| {
                let days = Arg::from(review::days(*from, *until, words));
                (review::path(base, *id), words.say("plan-open-review", &[("days", days)]))
            })
            .collect(),
        steps: plan.steps.iter().map(|each| step(each, base, add.is_some(), words)).collect(),
        outside: outside(plan, words),
        add,
        shell,
    }
}

fn heading(plan: &Plan, words: &Words) -> String {
    let now = plan.rated.assessment.total;
    let then = plan.last.as_ref().and_then(|(_, _, report)| report.total);
    match (then, now) {
        (Some(then), Some(now)) => {
            let change = i64::from(now) - i64::from(then);
            let sign = if change > 0 { "+" } else { "" };
            words.say("plan-since", &[("change", Arg::from(format!("{sign}{change}")))])
        }
        (None, Some(now)) => words.say("plan-now", &[("total", Arg::from(now.to_string()))]),
        (_, None) => words.get("plan-now-none"),
    }
}

fn told(plan: &Plan, scale: &Scale, words: &Words) -> Vec<String> {
    let mut told = Vec::new();
    if plan.last.is_some() {
        let up = plan.moved.iter().filter(|each| each.now > each.then).count();
        let args =
            [("up", Arg::from(up.to_string())), ("down", Arg::from((plan.moved.len() - up).to_string()))];
        told.push(words.say("plan-moved", &args));
    }
    let reached = plan.total_if_reached.filter(|_| !plan.steps.is_empty());
    if let Some((total, band)) = reached.and_then(|total| Some((total, scale.band(total)?))) {
        let name = Arg::from(phrases::band_name(band, words));
        told.push(words.say("plan-reached", &[("total", Arg::from(total.to_string())), ("band", name)]));
    }
    told
}

fn next(plan: &Plan, scale: &Scale, words: &Words) -> Vec<(String, String)> {
    let Some((day, total)) = plan.next_review else { return Vec::new() };
    let is_steady = total >= scale.items.management_support.numbers.steady_total.is;
    let key = if is_steady { "plan-next-steady" } else { "plan-next-often" };
    let day = Arg::from(phrases::day(day, words.lang()));
    vec![(words.get("plan-next-review"), words.say(key, &[("day", day)]))]
}

fn step(each: &Shown, base: &str, may_edit: bool, words: &Words) -> StepView {
    let step = &each.step;
    let (class, icon) = match each.standing {
        Standing::Done => ("done", "check"),
        Standing::Dropped => ("", "minus"),
        Standing::Late | Standing::Soon => ("attention", "clock"),
        Standing::Rising => ("computed", "trend-up"),
        Standing::Falling => ("attention", "trend-down"),
        Standing::Same => ("", "equal"),
    };
    let due = step.due.map(|due| phrases::day(due, words.lang()));
    StepView {
        href: if may_edit {
            format!("{base}/plan/{}", step.id)
        } else {
            format!("{base}/fidelity/{}", step.item)
        },
        item: format!("{} {}", step.item, phrases::item_name(step.item, words)),
        step: step.step.clone(),
        then: figure(each.then),
        now: Score::of(each.now),
        target: step.target.to_string(),
        owner: step.owner.clone(),
        due: due.unwrap_or_else(|| words.get("plan-going-on")),
        tag: Tag { class, icon, text: phrases::code(each.standing, words) },
    }
}

fn outside(plan: &Plan, words: &Words) -> String {
    let is_outside = |item: u8| plan.steps.iter().all(|each| each.step.item != item);
    let moved = plan.moved.iter().filter(|each| is_outside(each.item));
    let told: Vec<String> = moved
        .map(|each| {
            format!("{} {} {} → {}", each.item, phrases::item_name(each.item, words), each.then, each.now)
        })
        .collect();
    if told.is_empty() {
        return String::new();
    }
    words.say("plan-outside", &[("items", Arg::from(told.join(", ")))])
}

/// The form of a step.
#[derive(askama::Template)]
#[template(path = "plan_step.html")]
pub(crate) struct StepPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The plan.
    pub(crate) back: String,
    /// Whether it is a new one.
    pub(crate) title: String,
    /// What was typed.
    pub(crate) typed: Typed,
    /// The items.
    pub(crate) items: Vec<Choice>,
    /// The targets.
    pub(crate) targets: Vec<Choice>,
    /// How far it is.
    pub(crate) progress: Vec<Choice>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

impl StepPage {
    /// What must be mended in a field; empty where nothing.
    pub(crate) fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// The form of a step.
pub(crate) fn step_page(shell: Shell, base: &str, typed: Typed, problems: Vec<FieldProblem>) -> StepPage {
    let words = shell.words;
    let choice = |value: String, text: String, given: &str| Choice { is_chosen: value == given, value, text };
    let item = |item: u8| {
        choice(item.to_string(), format!("{item} {}", phrases::item_name(item, words)), &typed.item)
    };
    let blank = choice(String::new(), "–".to_owned(), &typed.item);
    let progress =
        |each: &Progress| choice(each.code().to_owned(), phrases::code(*each, words), &typed.progress);
    StepPage {
        title: words.get(if typed.seen.is_empty() { "plan-step-new" } else { "plan-step-edit" }),
        items: std::iter::once(blank).chain((1..=25).map(item)).collect(),
        targets: (1..=5u8).map(|score| choice(score.to_string(), score.to_string(), &typed.target)).collect(),
        progress: Progress::ALL.iter().map(progress).collect(),
        back: format!("{base}/plan"),
        typed,
        problems,
        shell,
    }
}
