//! The page that assumes: other figures, the total that they would give, and the cheapest way to a band.

mod changes;
mod fields;
mod plan;
mod result;

use measures::Assessment;
use measures::scale::{Band, scale};
use measures::what_if::{Plan, Unreachable, main_figure};
use words::{Arg, Words};

use crate::pages::parts::{Choice, Mistake, level_name};
use crate::pages::shell::Shell;
use crate::pages::what_if::fields::{ItemFields, SectionFields};
use crate::pages::what_if::plan::PlanView;
use crate::pages::what_if::result::ResultView;

pub(crate) use crate::pages::what_if::changes::{after, changes, efforts};

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The programme as it is rated on the day looked at.
    pub(crate) assessment: &'f Assessment,
    /// The same with what is assumed.
    pub(crate) after: &'f Assessment,
    /// The fields as typed, in the order in which they came.
    pub(crate) typed: &'f [(String, String)],
    /// What must be mended in them.
    pub(crate) errors: &'f [Mistake],
    /// The cheapest way to the wanted band from what is assumed, or why there is none; none where it is not asked.
    pub(crate) plan: Option<Result<&'f Plan, &'f Unreachable>>,
    /// The wanted band.
    pub(crate) wanted: Band,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "what_if.html")]
pub(crate) struct WhatIfPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The page of all items.
    pub(crate) back: String,
    /// Where the form asks.
    pub(crate) action: String,
    /// The page with nothing assumed.
    pub(crate) reset: String,
    /// The day looked at, `yyyy-mm-dd`.
    pub(crate) day: String,
    /// The day in words.
    pub(crate) day_in_words: String,
    /// What must be mended, with the id of each field.
    pub(crate) mistakes: Vec<Mistake>,
    /// The total that it would be.
    pub(crate) result: ResultView,
    /// The bands that can be reached for.
    pub(crate) bands: Vec<Choice>,
    /// The cheapest way.
    pub(crate) plan: PlanView,
    /// The items of which something is assumed.
    pub(crate) changed: Vec<ItemFields>,
    /// The other items in their sections.
    pub(crate) sections: Vec<SectionFields>,
}

/// The page of these facts.
pub(crate) fn page(shell: Shell, facts: &Facts<'_>) -> WhatIfPage {
    let words = shell.words;
    let day = facts.assessment.as_of;
    let (changed, sections) = fields::fields(facts, words);
    WhatIfPage {
        back: format!("{}/fidelity?day={day}", facts.base),
        action: format!("{}/what-if", facts.base),
        reset: format!("{}/what-if?day={day}", facts.base),
        day: day.to_string(),
        day_in_words: phrases::day_in_words(day, words),
        mistakes: facts.errors.iter().map(|mistake| on_page(mistake, facts.assessment)).collect(),
        result: result::result(facts, words),
        bands: bands(facts, words),
        plan: plan::plan(facts, words),
        changed,
        sections,
        shell,
    }
}

/// The id of a field; a dot would mean something else in an address.
fn id_of(field: &str) -> String {
    field.replace('.', "-")
}

/// A mistake at its field on the page; the field of an item alone is the one of its main figure.
fn on_page(mistake: &Mistake, assessment: &Assessment) -> Mistake {
    let item = mistake.field.strip_prefix("set.").and_then(|item| item.parse().ok());
    let main = item.and_then(|item| assessment.item(item)).and_then(main_figure);
    let field = main.map_or_else(|| mistake.field.clone(), |main| format!("{}.{}", mistake.field, main.name));
    Mistake { field: id_of(&field), text: mistake.text.clone() }
}

fn bands(facts: &Facts<'_>, words: &Words) -> Vec<Choice> {
    let edition = scale(facts.assessment.scale);
    let band = |band: Band| {
        let least = Arg::from(edition.least_total(band).unwrap_or_default().to_string());
        let level = Arg::from(level_name(band, words));
        Choice {
            value: band.code().to_owned(),
            text: words.say("whatif-page-band", &[("level", level), ("least", least)]),
            is_chosen: band == facts.wanted,
        }
    };
    Band::ALL.into_iter().skip(1).map(band).collect()
}

impl Facts<'_> {
    /// What was typed into a field; empty where nothing was.
    fn typed(&self, field: &str) -> &str {
        let typed = self.typed.iter().find(|(name, value)| name == field && !value.trim().is_empty());
        typed.map_or("", |(_, value)| value.as_str())
    }

    /// What must be mended in a field; empty where nothing must.
    fn error(&self, field: &str) -> String {
        let error = self.errors.iter().find(|error| error.field == field);
        error.map(|error| error.text.clone()).unwrap_or_default()
    }
}
