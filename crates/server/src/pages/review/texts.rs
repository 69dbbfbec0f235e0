//! Editing the texts of a report: the general parts, or those of one item, each with what the data propose. Where the
//! other reviewer has saved meanwhile, both texts are shown and nothing is lost.

use app::reviews::Case;
use app::reviews::publish::{Report, Shown};
use app::reviews::score::Sheet;
use app::reviews::text::{PARTS, PARTS_OF_ITEM, of_item};
use words::{Arg, Words};

use super::path;
use crate::pages::parts::exact_figure;
use crate::pages::shell::Shell;

/// The page.
#[derive(askama::Template)]
#[template(path = "review_texts.html")]
pub(crate) struct TextsPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The title.
    pub(crate) title: String,
    /// Which part.
    pub(crate) lead: String,
    /// Where it is sent.
    pub(crate) action: String,
    /// The language.
    pub(crate) lang: String,
    /// The item; empty for the general parts.
    pub(crate) item: String,
    /// The parts.
    pub(crate) parts: Vec<PartView>,
    /// The general parts: address, whether they are here.
    pub(crate) general: (String, bool),
    /// Every item: number, address, whether it is here.
    pub(crate) places: Vec<(String, String, bool)>,
    /// The report.
    pub(crate) report: String,
}

/// A part.
pub(crate) struct PartView {
    /// The name of its field.
    pub(crate) field: String,
    /// What it is.
    pub(crate) label: String,
    /// The text.
    pub(crate) text: String,
    /// The change that it was read from.
    pub(crate) seen: String,
    /// What the data propose; empty where nothing.
    pub(crate) proposed: String,
    /// What the other has saved meanwhile; none where nothing.
    pub(crate) theirs: Option<String>,
}

/// A part that was typed and could not be kept, with what somebody else has saved.
pub(crate) struct Differs {
    /// The part.
    pub(crate) part: String,
    /// What was typed.
    pub(crate) typed: String,
    /// What the other has saved.
    pub(crate) theirs: String,
}

/// The parts of a place: of an item, or the general ones.
pub(crate) fn parts_of(item: Option<u8>) -> Vec<String> {
    match item {
        Some(item) => PARTS_OF_ITEM.iter().map(|part| of_item(item, part)).collect(),
        None => PARTS.iter().map(|part| (*part).to_owned()).collect(),
    }
}

/// The page of texts.
pub(crate) fn page(
    shell: Shell,
    base: &str,
    (case, shown, sheet): (&Case, &Shown, &Sheet),
    (lang, item): (&str, Option<u8>),
    differing: &[Differs],
) -> TextsPage {
    let words = shell.words;
    let path = path(base, case.id);
    let view = |part: String| {
        let kept = shown.texts.get(&part);
        let differs = differing.iter().find(|each| each.part == part);
        let short = part.rsplit('-').next().unwrap_or_default();
        let text = kept.map(|kept| kept.text.clone()).unwrap_or_default();
        PartView {
            label: words.get(&format!("review-text-{short}")),
            text: differs.map_or(text, |each| each.typed.clone()),
            seen: kept.map(|kept| kept.change.to_string()).unwrap_or_default(),
            proposed: proposed(short, item, (case, &shown.report, sheet), words),
            theirs: differs.map(|each| each.theirs.clone()),
            field: part,
        }
    };
    let place = |of: u8| (of.to_string(), format!("{path}/texts?lang={lang}&item={of}"), item == Some(of));
    TextsPage {
        title: words.get("review-text-title"),
        lead: item.map_or_else(
            || words.get("review-text-whole"),
            |item| format!("{item} {}", phrases::item_name(item, words)),
        ),
        action: format!("{path}/texts"),
        lang: lang.to_owned(),
        item: item.map(|item| item.to_string()).unwrap_or_default(),
        parts: parts_of(item).into_iter().map(view).collect(),
        general: (format!("{path}/texts?lang={lang}"), item.is_none()),
        places: (1..=25).map(place).collect(),
        report: format!("{path}/report?lang={lang}"),
        shell,
    }
}

/// A sentence to start from.
fn proposed(
    part: &str,
    item: Option<u8>,
    (case, report, sheet): (&Case, &Report, &Sheet),
    words: &Words,
) -> String {
    match (part, item) {
        ("summary", None) => summary(report, words),
        ("strengths", None) => listed(report, "review-propose-strengths", 5, words),
        ("needs", None) => {
            let least = report.items.iter().filter_map(|item| item.score).min().unwrap_or(1);
            listed(report, "review-propose-needs", least, words)
        }
        ("method", None) => method(case, report, words),
        ("comment", Some(item)) => comment(report, sheet, item, words),
        ("recommendation", Some(item)) => {
            let own = sheet.own.as_ref().filter(|own| own.item == item);
            let own = own.map(|own| own.recommendation.clone()).unwrap_or_default();
            if own.is_empty() { words.get(&format!("item-{item}-raise")) } else { own }
        }
        _ => String::new(),
    }
}

fn summary(report: &Report, words: &Words) -> String {
    match (report.total, report.band) {
        (Some(total), Some(band)) => {
            let name = Arg::from(phrases::band_name(band, words));
            words.say("review-propose-summary", &[("total", Arg::from(total.to_string())), ("band", name)])
        }
        _ => String::new(),
    }
}

fn listed(report: &Report, key: &str, score: u8, words: &Words) -> String {
    let items = report.items.iter().filter(|item| item.score == Some(score));
    let names: Vec<String> = items.map(|item| phrases::item_name(item.item, words)).collect();
    if names.is_empty() {
        return String::new();
    }
    words.say(key, &[("items", Arg::from(names.join(", ")))])
}

fn method(case: &Case, report: &Report, words: &Words) -> String {
    use casework::Code;
    use casework::review::guides::{Guide, Way};
    use casework::review::sample::Stratum;
    let Some(frozen) = case.facts.frozen_on else { return String::new() };
    let number =
        |name: String| report.values.get(&name).and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
    let seen = |way: Way| -> u32 {
        let guides = Guide::ALL.iter().filter(|guide| guide.way() == way);
        guides.map(|guide| number(format!("seen-{}", guide.code()))).sum()
    };
    let files: u32 = Stratum::ALL.iter().map(|stratum| number(format!("files-{}", stratum.code()))).sum();
    let args = [
        ("day", Arg::from(phrases::day(frozen, words.lang()))),
        ("files", Arg::from(files.to_string())),
        ("interviews", Arg::from(seen(Way::Interview).to_string())),
        ("observations", Arg::from(seen(Way::Observation).to_string())),
    ];
    words.say("review-propose-method", &args)
}

fn comment(report: &Report, sheet: &Sheet, item: u8, words: &Words) -> String {
    let mut told = Vec::new();
    let figure =
        sheet.frozen.assessment.item(item).map(|rating| exact_figure(rating, words)).unwrap_or_default();
    if !figure.is_empty() {
        told.push(words.say("review-propose-comment", &[("figure", Arg::from(figure))]));
    }
    let of_report = report.items.iter().find(|each| each.item == item);
    let not_met =
        of_report.into_iter().flat_map(|each| each.components.iter()).filter(|(_, is_met)| !**is_met);
    let names: Vec<String> = not_met.map(|(name, _)| words.get(&format!("item-{item}-{name}"))).collect();
    if !names.is_empty() {
        told.push(words.say("review-propose-not-met", &[("components", Arg::from(names.join("; ")))]));
    }
    told.join(" ")
}
