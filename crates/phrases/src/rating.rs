//! A rating and its reasons: figures, steps, inputs, what is missing.

use measures::scale::{Level, scale};
use measures::{Assessment, Component, Exact, Input, ItemRating, Missing, Next, Quantity, Raise};
use words::{Arg, Lang, Words};

use crate::day;

/// What the next rating takes, such as `11 more in-person employer contacts → 2`.
pub fn next(rating: &ItemRating, next: &Next, words: &Words) -> String {
    format!("{} → {}", steps(rating, next, words), next.score)
}

/// The steps alone, such as `one more component met (d or e)`.
pub fn steps(rating: &ItemRating, way: &Next, words: &Words) -> String {
    let steps: Vec<String> = way.raises.iter().map(|raise| raised(rating.code, raise, words)).collect();
    format!("{}{}", steps.join(" + "), unmet(rating, way.distance, words))
}

/// The letters of the components that are not met: ` (d, e)` where all are needed, ` (d or e)` where some are.
fn unmet(rating: &ItemRating, needed: u64, words: &Words) -> String {
    let unmet = rating.components.iter().filter(|component| !component.is_met());
    let letters: Vec<&str> = unmet.map(|component| component.name).collect();
    let listed = match letters.split_last() {
        None => return String::new(),
        Some((last, rest)) if !rest.is_empty() && needed < letters.len() as u64 => {
            words.say("list-or", &[("items", Arg::from(rest.join(", "))), ("last", Arg::from(*last))])
        }
        Some(_) => letters.join(", "),
    };
    format!(" ({listed})")
}

/// One step of the way, such as `11 more in-person employer contacts`.
pub fn raised(item: &str, raise: &Raise, words: &Words) -> String {
    let key = format!("raise-{item}-{}", raise.figure);
    // A step of another kind, as in another edition, has a text of its own; components share one.
    let of_unit = format!("{key}-{}", raise.unit);
    let key = match raise.figure {
        "components" => "raise-components".to_owned(),
        _ if words.has(&of_unit) => of_unit,
        _ => key,
    };
    let text = words.say(&key, &[("count", Arg::Count(i64::try_from(raise.steps).unwrap_or(i64::MAX)))]);
    if raise.unit != "minutes" || raise.steps < MINUTES_AN_HOUR {
        return text;
    }
    let hours = (raise.steps + MINUTES_AN_HOUR / 2) / MINUTES_AN_HOUR;
    format!("{text} (≈\u{a0}{}\u{a0}h)", words::thousands(&hours.to_string(), words.lang()))
}

const MINUTES_AN_HOUR: u64 = 60;

/// A number with at most two decimals, rounded half up for the eye; the JSON has it exactly.
pub fn number(exact: &Exact, lang: Lang) -> String {
    let hundredths = measures::half_up(&(exact * Exact::from_integer(100.into())));
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let sign = if hundredths < 0 { "-" } else { "" };
    let digits = format!("{sign}{whole}.{rest:02}");
    words::decimal(digits.trim_end_matches('0').trim_end_matches('.'), lang)
}

/// The main figure of an item with its unit; `–` where there is none.
pub fn value(rating: &ItemRating, words: &Words) -> String {
    let lang = words.lang();
    match (&rating.value, rating.unit) {
        (Some(value), Some("percent")) => percent(value, lang),
        (Some(value), Some(unit)) => {
            words.say(&format!("value-{unit}"), &[("value", Arg::from(number(value, lang)))])
        }
        _ => components(rating).unwrap_or_default(),
    }
}

/// Components met of all, such as `4/5`.
pub fn components(rating: &ItemRating) -> Option<String> {
    let met = rating.components.iter().filter(|component| component.is_met()).count();
    rating.has_components().then(|| format!("{met}/{}", rating.components.len()))
}

/// A share with its sign.
pub fn percent(exact: &Exact, lang: Lang) -> String {
    let shown = number(exact, Lang::En).replace(',', "");
    words::percent(&shown, lang)
}

/// An input of a rule with its name, such as `Clients with a partner team: 15 of 17`.
pub fn input(input: &Input, words: &Words) -> String {
    format!("{}: {}", input_name(input, words), quantity(&input.quantity, words))
}

/// The name of an input.
pub fn input_name(input: &Input, words: &Words) -> String {
    words.get(&format!("input-{}", input.name))
}

/// How much an input is.
pub fn quantity(quantity: &Quantity, words: &Words) -> String {
    let lang = words.lang();
    let count = |number: u64| words::thousands(&number.to_string(), lang);
    match quantity {
        Quantity::Count(number) => count(*number),
        Quantity::Of(part, of) => {
            words.say("input-of", &[("part", Arg::from(count(*part))), ("of", Arg::from(count(*of)))])
        }
        Quantity::Number(exact) => number(exact, lang),
        Quantity::Percent(exact) => percent(exact, lang),
        Quantity::Span(first, last) => format!("{}–{}", day(*first, lang), day(*last, lang)),
        Quantity::Days(exact) => words.say("value-days", &[("value", Arg::from(number(exact, lang)))]),
    }
}

/// What is missing in one sentence: components by their letters, anything else in words.
pub fn all_missing(rating: &ItemRating, words: &Words) -> String {
    let letters: Vec<&str> = rating
        .missing
        .iter()
        .filter(|each| matches!(each, Missing::Component(_)))
        .map(|each| each.code())
        .collect();
    if !letters.is_empty() {
        return format!("{}: {}", words.get("missing-component"), letters.join(", "));
    }
    rating.missing.iter().map(|each| missing(rating, *each, words)).collect::<Vec<_>>().join("; ")
}

/// One thing that is missing.
pub fn missing(rating: &ItemRating, missing: Missing, words: &Words) -> String {
    match missing {
        Missing::Component(name) => {
            let component = words.get(&format!("item-{}-{name}", rating.item));
            format!("{name}) {component}: {}", words.get("missing-component"))
        }
        other => words.get(&format!("missing-{}", other.code())),
    }
}

/// The inputs of a component in one line.
pub fn inputs(component: &Component, words: &Words) -> String {
    let inputs: Vec<String> = component.inputs.iter().map(|each| input(each, words)).collect();
    inputs.join(", ")
}

/// The rule of an item in plain words, as its edition has it.
pub fn rule(assessment: &Assessment, item: u8, words: &Words) -> String {
    let general = format!("item-{item}-rule");
    let of_edition = format!("{general}-ips");
    let is_international = assessment.scale == casework::ScaleId::Ips25 && words.has(&of_edition);
    words.get(if is_international { &of_edition } else { &general })
}

/// Where the limits of an item's ratings come from, one line for those of one source, such as
/// `5, 4: published material`.
pub fn sources(assessment: &Assessment, item: u8, words: &Words) -> Vec<String> {
    let shapes = scale(assessment.scale).items.all();
    let levels = shapes.iter().find(|shape| shape.number == item).map_or(&[][..], |shape| shape.levels);
    levels.chunk_by(|one, other| one.source == other.source).map(|same| source(same, words)).collect()
}

fn source(levels: &[Level], words: &Words) -> String {
    let scores: Vec<String> = levels.iter().map(|level| level.score.to_string()).collect();
    let source = levels.first().map(|level| words.get(&format!("source-{}", level.source.code())));
    format!("{}: {}", scores.join(", "), source.unwrap_or_default())
}
