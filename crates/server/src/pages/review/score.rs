//! One item, scored alone: the proposal with its evidence, what was found, the components, one's own score.

use app::reviews::Case;
use app::reviews::collect::Answer;
use app::reviews::score::{Sheet, Typed};
use casework::{Code, components_of};
use measures::{Amount, ItemRating};
use words::{Arg, Words};

use super::path;
use crate::pages::parts::{Choice, Score, exact_figure};
use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// Items of the scale.
const ITEMS: u8 = 25;

/// The page.
#[derive(askama::Template)]
#[template(path = "review_item.html")]
pub(crate) struct ScorePage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// Number and name.
    pub(crate) title: String,
    /// What the item asks.
    pub(crate) meaning: String,
    /// How many items are scored.
    pub(crate) tally: String,
    /// Every item.
    pub(crate) items: Vec<TallyView>,
    /// How far the others are.
    pub(crate) others: Vec<String>,
    /// The proposal.
    pub(crate) proposal: Score,
    /// What the records give, in words.
    pub(crate) figures: Vec<String>,
    /// What was found.
    pub(crate) findings: Vec<FindingView>,
    /// The components.
    pub(crate) components: Vec<ComponentView>,
    /// The score as it was typed.
    pub(crate) score: String,
    /// Why a reason is needed.
    pub(crate) reason_hint: String,
    /// The reason.
    pub(crate) reason: String,
    /// The recommendation.
    pub(crate) recommendation: String,
    /// Where it is sent.
    pub(crate) action: String,
    /// The item before.
    pub(crate) previous: Option<(u8, String)>,
    /// What the button says.
    pub(crate) save: String,
    /// Whether the reviewer has ended.
    pub(crate) is_over: bool,
    /// Where scoring alone is ended, once every item is scored.
    pub(crate) end: Option<String>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

impl ScorePage {
    /// What must be mended in a field; empty where nothing.
    pub(crate) fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// An item in the row of all.
pub(crate) struct TallyView {
    /// Its number.
    pub(crate) item: u8,
    /// Its page.
    pub(crate) href: String,
    /// Whether it is scored.
    pub(crate) is_done: bool,
    /// Whether it is this page's.
    pub(crate) is_here: bool,
}

/// What was found.
pub(crate) struct FindingView {
    /// Its icon.
    pub(crate) icon: &'static str,
    /// The question.
    pub(crate) question: String,
    /// What was said.
    pub(crate) text: String,
    /// By whom it was said, and whether it is so.
    pub(crate) about: String,
    /// Where it was written down.
    pub(crate) href: String,
}

/// A component.
pub(crate) struct ComponentView {
    /// The name of its field.
    pub(crate) field: String,
    /// Its letter, empty for those that have a name.
    pub(crate) letter: String,
    /// What it says.
    pub(crate) text: String,
    /// What the records say.
    pub(crate) records: String,
    /// The answers.
    pub(crate) answers: Vec<Choice>,
}

/// The page of an item. `frozen_on` is the day of freezing in words.
pub(crate) fn page(
    shell: Shell,
    base: &str,
    (case, sheet, item): (&Case, &Sheet, u8),
    (typed, problems): (Typed, Vec<FieldProblem>),
    frozen_on: &str,
) -> ScorePage {
    let words = shell.words;
    let path = path(base, case.id);
    let rating = sheet.frozen.assessment.item(item);
    let is_complete = sheet.scored.len() == usize::from(ITEMS);
    let next = (item < ITEMS).then_some(item + 1);
    let save = next.map(|next| words.say("review-save-next", &[("item", Arg::from(next.to_string()))]));
    ScorePage {
        title: format!("{item} {}", phrases::item_name(item, words)),
        meaning: words.get(&format!("item-{item}-meaning")),
        tally: words.say("review-tally", &[("count", Arg::from(sheet.scored.len().to_string()))]),
        items: (1..=ITEMS).map(|each| tally(each, item, sheet, &path)).collect(),
        others: sheet.others.iter().map(|each| others(each, words)).collect(),
        proposal: Score::of(sheet.frozen.proposal(item)),
        figures: figures(rating, frozen_on, words),
        findings: sheet.answers.iter().map(|answer| finding(answer, &path, words)).collect(),
        components: components_of(item)
            .iter()
            .map(|each| component(each, item, rating, &typed.components, words))
            .collect(),
        reason_hint: reason_hint(sheet.frozen.proposal(item), words),
        action: format!("{path}/items/{item}"),
        previous: item
            .checked_sub(1)
            .filter(|each| *each > 0)
            .map(|each| (each, format!("{path}/items/{each}"))),
        save: save.unwrap_or_else(|| words.get("review-save-last")),
        is_over: sheet.is_over,
        end: (is_complete && !sheet.is_over).then(|| format!("{path}/scored")),
        score: typed.score,
        reason: typed.reason,
        recommendation: typed.recommendation,
        problems,
        shell,
    }
}

fn tally(item: u8, here: u8, sheet: &Sheet, path: &str) -> TallyView {
    TallyView {
        item,
        href: format!("{path}/items/{item}"),
        is_done: sheet.scored.contains(&item),
        is_here: item == here,
    }
}

fn others((name, many): &(String, usize), words: &Words) -> String {
    let args = [("name", Arg::from(name.as_str())), ("count", Arg::from(many.to_string()))];
    words.say("review-others-reach", &args)
}

/// What the records give; few jobs say so.
fn figures(rating: Option<&ItemRating>, frozen_on: &str, words: &Words) -> Vec<String> {
    let Some(rating) = rating else { return Vec::new() };
    let mut told = Vec::new();
    if rating.from_records.is_none() && rating.score.is_none() {
        let missing = Arg::from(phrases::all_missing(rating, words));
        told.push(words.say("review-proposal-none", &[("missing", missing)]));
    } else {
        told.push(exact_figure(rating, words));
    }
    told.extend(few_jobs(rating, words));
    told.push(words.say("review-proposal-frozen", &[("day", Arg::from(frozen_on))]));
    told.retain(|text| !text.is_empty());
    told
}

fn few_jobs(rating: &ItemRating, words: &Words) -> Option<String> {
    rating.figures.iter().find_map(|figure| match figure.amount {
        Amount::GrowingShare { counted, least, .. } if counted < least => {
            let args = [("found", Arg::from(counted.to_string())), ("least", Arg::from(least.to_string()))];
            Some(words.say("review-few-jobs", &args))
        }
        _ => None,
    })
}

fn finding(answer: &Answer, path: &str, words: &Words) -> FindingView {
    use casework::review::guides::Way;
    let icon = match answer.guide.way() {
        Way::Interview => "user",
        Way::Observation => "eye",
        Way::Document => "file",
    };
    let mut about = vec![phrases::code(answer.guide, words)];
    if !answer.subject.is_empty() {
        about.push(answer.subject.clone());
    }
    about.extend(answer.component.map(|component| component_name(component).to_owned()));
    about.extend(answer.found.map(|found| phrases::code(found, words)));
    about.retain(|text| !text.is_empty());
    FindingView {
        icon,
        question: words.get(&format!("guide-{}-{}", answer.guide.code(), answer.question)),
        text: answer.text.clone(),
        about: about.join(" · "),
        href: format!("{path}/collect/{}/{}", answer.guide.code(), answer.session),
    }
}

/// The letter of a component; empty for those that have a name.
fn component_name(component: &str) -> &str {
    if component.len() == 1 { component } else { "" }
}

/// A component with what the records say and what was answered.
pub(super) fn component(
    component: &str,
    item: u8,
    rating: Option<&ItemRating>,
    answered: &[(String, String)],
    words: &Words,
) -> ComponentView {
    let found = rating.and_then(|rating| rating.components.iter().find(|each| each.name == component));
    let is_known = found.is_some_and(|found| !found.is_missing());
    let records = match found.filter(|_| is_known) {
        Some(found) => {
            let answer = phrases::figures::yes_or_no(found.is_met(), words);
            words.say("review-component-proposed", &[("answer", Arg::from(answer))])
        }
        None => words.get("review-component-unknown"),
    };
    let given = answered.iter().find(|(name, _)| name == component).map_or("", |(_, value)| value);
    let choice = |value: &str, is: bool| Choice {
        value: value.to_owned(),
        text: phrases::figures::yes_or_no(is, words),
        is_chosen: given == value,
    };
    ComponentView {
        field: format!("component-{component}"),
        letter: component_name(component).to_owned(),
        text: words.get(&format!("item-{item}-{component}")),
        records,
        answers: vec![choice("yes", true), choice("no", false)],
    }
}

fn reason_hint(proposal: Option<u8>, words: &Words) -> String {
    proposal.map_or_else(
        || words.get("review-reason-hint-none"),
        |score| words.say("review-reason-hint", &[("proposal", Arg::from(score.to_string()))]),
    )
}
