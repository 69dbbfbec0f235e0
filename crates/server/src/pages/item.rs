//! The page of one item: its rating and what it rests on, what would raise it, the records behind it, and the place
//! where a person attests or judges.

mod attest;
mod components;
mod explain;
mod inputs;

use casework::{Day, Records};
use measures::contradictions::Contradiction;
use measures::{Assessment, Basis, ItemRating};
use words::{Arg, Words};

use crate::pages::evidence::EvidenceView;
use crate::pages::item::attest::AttestForm;
use crate::pages::item::components::ComponentView;
use crate::pages::item::explain::{LevelRow, NextView};
use crate::pages::item::inputs::{CoachRow, InputRow};
use crate::pages::parts::{ItemLink, Mistake, Score, Tag, exact_figure, item_of};
use crate::pages::shell::Shell;
use crate::pages::svg::Drawing;

pub(crate) use crate::pages::item::attest::JudgeForm;

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The records.
    pub(crate) records: &'f Records,
    /// The programme rated on the day looked at.
    pub(crate) assessment: &'f Assessment,
    /// The item, 1 to 25.
    pub(crate) item: u8,
    /// What speaks against each other on the day, of all items.
    pub(crate) contradictions: &'f [Contradiction],
    /// Today.
    pub(crate) today: Day,
    /// The records behind the rating.
    pub(crate) evidence: EvidenceView,
    /// What people have attested and judged of the item, the latest first.
    pub(crate) history: Vec<Judgement>,
    /// Whether the reader may attest and judge.
    pub(crate) may_judge: MayJudge,
    /// Whether the reader sees what each coach has done.
    pub(crate) coaches: Coaches,
    /// What was typed, after a post that failed.
    pub(crate) form: &'f JudgeForm,
}

/// Whether the reader may attest and judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MayJudge {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Whether the reader sees what each coach has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coaches {
    /// Yes.
    Shown,
    /// No.
    Hidden,
}

/// Something that a person attested or judged.
#[derive(Clone, Debug)]
pub(crate) struct Judgement {
    /// The day.
    pub(crate) when: String,
    /// Who.
    pub(crate) who: String,
    /// What.
    pub(crate) what: String,
    /// Why.
    pub(crate) reason: String,
    /// Where it is taken back, by a post; none where the reader may not.
    pub(crate) undo: Option<String>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "item.html")]
pub(crate) struct ItemPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// Number and name.
    pub(crate) heading: String,
    /// The item in a few words, for the path back.
    pub(crate) crumb: String,
    /// The day looked at, in words.
    pub(crate) day_in_words: String,
    /// The page of all items.
    pub(crate) back: String,
    /// The item before.
    pub(crate) previous: Option<ItemLink>,
    /// The item after.
    pub(crate) following: Option<ItemLink>,
    /// The rating.
    pub(crate) score: Score,
    /// The exact figure; empty where there is none.
    pub(crate) figure: String,
    /// The days that the rule looked at; empty where it looks at one.
    pub(crate) window: String,
    /// How the rating was found.
    pub(crate) basis: Tag,
    /// How many records made it; empty where none did.
    pub(crate) counted: String,
    /// What a person rated and what the records give; empty where nobody rated.
    pub(crate) judged: String,
    /// The limits of the figure with where it is now; empty for items without such a figure.
    pub(crate) ruler: Vec<Drawing>,
    /// What the next rating takes.
    pub(crate) next: NextView,
    /// What raises the item in general.
    pub(crate) advice: String,
    /// What is missing, where there is no rating.
    pub(crate) missing: Vec<String>,
    /// The contradictions of this item, with both sides.
    pub(crate) contradictions: Vec<String>,
    /// What the item asks, in a few words.
    pub(crate) meaning: String,
    /// The rule by which it is rated.
    pub(crate) rule: String,
    /// What each rating needs, and where its limits come from.
    pub(crate) levels: Vec<LevelRow>,
    /// What the rule looked at.
    pub(crate) inputs: Vec<InputRow>,
    /// What was counted of each coach, by name; empty where the rule has no coaches.
    pub(crate) coaches: Vec<CoachRow>,
    /// What is counted of each coach.
    pub(crate) coaches_head: String,
    /// The components.
    pub(crate) components: Vec<ComponentView>,
    /// The records.
    pub(crate) evidence: EvidenceView,
    /// The form to rate the whole item; none where the reader may not.
    pub(crate) judge: Option<AttestForm>,
    /// What people have attested and judged.
    pub(crate) history: Vec<Judgement>,
    /// What must be mended in the form, with the id of each field.
    pub(crate) mistakes: Vec<Mistake>,
}

/// The page of these facts; none where there is no such item.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> Option<ItemPage> {
    let words = shell.words;
    let rating = facts.assessment.item(facts.item)?;
    let day = facts.assessment.as_of;
    Some(ItemPage {
        heading: format!("{} {}", rating.item, phrases::item_name(rating.item, words)),
        crumb: words.say("item-page-crumb", &[("item", Arg::from(rating.item.to_string()))]),
        day_in_words: phrases::day_in_words(day, words),
        back: format!("{}/fidelity?day={day}", facts.base),
        previous: neighbour(&facts, rating.item.checked_sub(1), words),
        following: neighbour(&facts, rating.item.checked_add(1), words),
        score: Score::of(rating.score),
        figure: exact_figure(rating, words),
        window: inputs::window(rating, words),
        basis: Tag::of(rating.basis, words),
        counted: counted(rating, words),
        judged: judged(&facts, rating, words),
        ruler: explain::ruler(facts.assessment, rating, words),
        next: explain::next(&facts, rating, words),
        advice: words.get(&format!("item-{}-raise", rating.item)),
        missing: missing(rating, words),
        contradictions: contradictions(&facts, words),
        meaning: words.get(&format!("item-{}-meaning", rating.item)),
        rule: phrases::rule(facts.assessment, rating.item, words),
        levels: explain::levels(facts.assessment, rating, words),
        inputs: inputs::inputs(rating, words),
        coaches: inputs::coaches(&facts, rating, words),
        coaches_head: inputs::coaches_head(rating, words),
        components: components::components(&facts, rating, words),
        judge: attest::whole_item(&facts, words),
        mistakes: facts.form.mistakes(),
        evidence: facts.evidence,
        history: facts.history,
        shell,
    })
}

fn neighbour(facts: &Facts<'_>, item: Option<u8>, words: &Words) -> Option<ItemLink> {
    let item = item.filter(|item| facts.assessment.item(*item).is_some())?;
    Some(ItemLink::new(facts.base, item, &facts.assessment.as_of.to_string(), words))
}

fn counted(rating: &ItemRating, words: &Words) -> String {
    let count = i64::try_from(rating.evidence_count()).unwrap_or(i64::MAX);
    if count == 0 {
        return String::new();
    }
    words.say("item-page-counted", &[("count", Arg::Count(count))])
}

/// What a person rated, and what the records give.
fn judged(facts: &Facts<'_>, rating: &ItemRating, words: &Words) -> String {
    let (Some(by), Some(score), Basis::Judged) = (rating.judged_by, rating.score, rating.basis) else {
        return String::new();
    };
    let row = &facts.records.attestations[by];
    let mut args = vec![
        ("score", Arg::from(score.to_string())),
        ("date", Arg::from(phrases::day(row.date, words.lang()))),
        ("source", Arg::from(phrases::code(row.source, words))),
    ];
    let Some(records) = rating.from_records else { return words.say("explain-judged-only", &args) };
    args.push(("records", Arg::from(records.to_string())));
    words.say("explain-judged", &args)
}

fn missing(rating: &ItemRating, words: &Words) -> Vec<String> {
    if rating.score.is_some() {
        return Vec::new();
    }
    rating.missing.iter().map(|each| phrases::missing(rating, *each, words)).collect()
}

fn contradictions(facts: &Facts<'_>, words: &Words) -> Vec<String> {
    let of_item = facts.contradictions.iter().filter(|found| item_of(found) == Some(facts.item));
    of_item
        .map(|found| phrases::contradiction(facts.records, found, phrases::Clients::Counted, words))
        .collect()
}
