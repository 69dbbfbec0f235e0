//! The fields of the form: for each item its figures and components, or a rating where it has neither.

use measures::scale::{Level, Need, Section, scale};
use measures::what_if::main_figure;
use measures::{Component, Figure, ItemRating, float};
use phrases::figures::Kind;
use words::{Arg, Words};

use crate::pages::parts::{Choice, ItemLink, figure};
use crate::pages::what_if::{Facts, id_of};

/// The highest rating.
const BEST: u8 = 5;

/// A section with the items of which nothing is assumed.
pub(crate) struct SectionFields {
    /// Its code.
    pub(crate) code: &'static str,
    /// Its name.
    pub(crate) name: String,
    /// Whether it is open: some of its items could rise.
    pub(crate) is_open: bool,
    /// The items.
    pub(crate) items: Vec<ItemFields>,
}

/// The fields of an item.
pub(crate) struct ItemFields {
    /// The item.
    pub(crate) link: ItemLink,
    /// Its rating now, or now and then.
    pub(crate) score: String,
    /// The fields.
    pub(crate) fields: Vec<Field>,
}

/// A field.
pub(crate) struct Field {
    /// Its id on the page.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// What it is.
    pub(crate) label: String,
    /// What it is now, in words.
    pub(crate) now: String,
    /// What was typed; empty for as it is now.
    pub(crate) value: String,
    /// What must be mended; empty where nothing must.
    pub(crate) error: String,
    /// The answers, for a field that has only some; the first leaves it as it is.
    pub(crate) choices: Vec<Choice>,
    /// The slider beside a number.
    pub(crate) slider: Option<Slider>,
}

/// The slider beside a number.
pub(crate) struct Slider {
    /// The lowest number.
    pub(crate) least: &'static str,
    /// The highest number.
    pub(crate) most: String,
    /// One step.
    pub(crate) step: &'static str,
    /// Where it stands.
    pub(crate) value: String,
}

/// The items of which something is assumed, and the others in their sections.
pub(super) fn fields(facts: &Facts<'_>, words: &Words) -> (Vec<ItemFields>, Vec<SectionFields>) {
    let is_changed = |item: &ItemFields| {
        item.fields.iter().any(|field| !field.value.is_empty() || !field.error.is_empty())
    };
    let mut changed = Vec::new();
    let mut sections = Vec::new();
    for section in Section::ALL {
        let of_section = facts.assessment.items.iter().filter(|rating| rating.section == section);
        let items = of_section.map(|rating| item(rating, facts, words));
        let (assumed, items): (Vec<ItemFields>, Vec<ItemFields>) = items.partition(is_changed);
        changed.extend(assumed);
        let name = phrases::section_name(section, words);
        let mut ratings = facts.assessment.items.iter().filter(|rating| rating.section == section);
        let is_open = ratings.any(|rating| rating.score != Some(BEST));
        sections.push(SectionFields { code: section.code(), name, is_open, items });
    }
    (changed, sections)
}

fn item(rating: &ItemRating, facts: &Facts<'_>, words: &Words) -> ItemFields {
    let all = scale(facts.assessment.scale).items.all();
    let levels = all.iter().find(|shape| shape.number == rating.item).map_or(&[][..], |shape| shape.levels);
    let form = Form { rating, levels, facts, words };
    let figures = rating.figures.iter().filter(|figure| figure.name != "components");
    let mut fields: Vec<Field> = figures.map(|figure| form.figure(figure)).collect();
    fields.extend(rating.components.iter().map(|component| form.component(component)));
    if fields.is_empty() {
        fields.push(form.whole_rating());
    }
    let day = facts.assessment.as_of.to_string();
    ItemFields { link: ItemLink::new(facts.base, rating.item, &day, words), score: form.score(), fields }
}

struct Form<'a> {
    rating: &'a ItemRating,
    levels: &'a [Level],
    facts: &'a Facts<'a>,
    words: &'a Words,
}

impl Form<'_> {
    /// The rating now, or now and then.
    fn score(&self) -> String {
        let after = self.facts.after.item(self.rating.item).and_then(|rating| rating.score);
        let now = Arg::from(figure(self.rating.score));
        if after == self.rating.score {
            return self.words.say("whatif-page-score", &[("score", now)]);
        }
        self.words.say("whatif-page-score-change", &[("from", now), ("to", Arg::from(figure(after)))])
    }

    fn figure(&self, figure: &Figure) -> Field {
        let label = phrases::figures::name(figure.name, self.words);
        let now = phrases::figures::amount(figure, self.words);
        if Kind::of(figure.name) == Kind::Flag {
            return self.choice(figure.name, label, &now, yes_no(self.words));
        }
        let field = self.main(figure, self.field(figure.name, label, &now));
        let slider = self.slider(figure, &field.value);
        Field { slider: Some(slider), ..field }
    }

    /// What was typed for the item's main figure may be called by the item alone, as on the command line.
    fn main(&self, figure: &Figure, field: Field) -> Field {
        if main_figure(self.rating).is_none_or(|main| main.name != figure.name) {
            return field;
        }
        let name = format!("set.{}", self.rating.item);
        let value = if field.value.is_empty() { self.facts.typed(&name).to_owned() } else { field.value };
        let error = if field.error.is_empty() { self.facts.error(&name) } else { field.error };
        Field { value, error, ..field }
    }

    fn component(&self, component: &Component) -> Field {
        let label = self.words.get(&format!("item-{}-{}", self.rating.item, component.name));
        let now = if component.is_missing() {
            self.words.get("item-page-not-known")
        } else {
            phrases::figures::yes_or_no(component.is_met(), self.words)
        };
        self.choice(component.name, format!("{}) {label}", component.name), &now, yes_no(self.words))
    }

    fn whole_rating(&self) -> Field {
        let ratings = (1..=5u8).map(|score| (score.to_string(), score.to_string())).collect();
        let label = self.words.get("whatif-page-rating");
        self.choice("rating", label, &figure(self.rating.score), ratings)
    }

    fn field(&self, name: &str, label: String, now: &str) -> Field {
        let name = format!("set.{}.{name}", self.rating.item);
        Field {
            id: id_of(&name),
            label,
            now: self.words.say("whatif-page-now", &[("now", Arg::from(now))]),
            value: self.facts.typed(&name).to_owned(),
            error: self.facts.error(&name),
            choices: Vec::new(),
            slider: None,
            name,
        }
    }

    fn choice(&self, name: &str, label: String, now: &str, answers: Vec<(String, String)>) -> Field {
        let field = self.field(name, label, now);
        let as_now = self.words.say("whatif-page-as-now", &[("now", Arg::from(now))]);
        let answers = std::iter::once((String::new(), as_now)).chain(answers);
        let choices =
            answers.map(|(value, text)| Choice { is_chosen: value == field.value, value, text }).collect();
        Field { choices, ..field }
    }

    /// From nothing to all of it for shares, otherwise from the least there is to past the furthest limit.
    fn slider(&self, figure: &Figure, typed: &str) -> Slider {
        let limits = self.levels.iter().filter_map(|level| match level.needs.get(figure.name) {
            Some(Need::Limit(limit)) => Some(*limit),
            _ => None,
        });
        let furthest = f64::from(limits.max().unwrap_or_default());
        let now = figure.amount.exact().map(|exact| float(&exact)).unwrap_or_default();
        let (least, most, step) = match Kind::of(figure.name) {
            Kind::Percent | Kind::Flag => ("0", 100.0, "1"),
            Kind::Average => ("1", 5.0, "0.5"),
            Kind::Rate => ("0", furthest + 2.0, "0.1"),
            Kind::Clients => ("0", furthest.max(now) + 10.0, "0.5"),
            Kind::Days => ("0", furthest.max(now) + 30.0, "1"),
            Kind::Count => ("0", furthest.max(now) + 5.0, "1"),
        };
        let value = typed.replace(',', ".").parse::<f64>().unwrap_or(now).clamp(0.0, most);
        Slider { least, most: format!("{most:.0}"), step, value: format!("{value:.2}") }
    }
}

fn yes_no(words: &Words) -> Vec<(String, String)> {
    let answer = |value: &str, is: bool| (value.to_owned(), phrases::figures::yes_or_no(is, words));
    vec![answer("yes", true), answer("no", false)]
}
