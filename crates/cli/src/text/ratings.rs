//! The page of ratings: total, band, sections, 25 items, contradictions; and the trend.

use casework::Records;
use measures::contradictions::Contradiction;
use measures::scale::Section;
use measures::{Assessment, ItemRating};
use phrases::{all_missing, band_name, contradiction, item_name, to_next_band};
use unicode_width::UnicodeWidthStr;
use words::{Arg, Words};

use crate::text::{Style, Styles, padded, padded_left, wrapped};

const NUMBER: usize = 2;
/// The name and, at the end of the same columns, the figure.
const NAME_AND_VALUE: usize = 57;
/// Below the name of an item.
const INDENT: usize = 3;

/// The whole page.
pub(crate) fn page(
    records: &Records,
    assessment: &Assessment,
    contradictions: &[Contradiction],
    words: &Words,
    styles: Styles,
) -> String {
    let mut lines = head(records, assessment, words, styles);
    for section in Section::ALL {
        lines.push(String::new());
        lines.push(section_line(assessment, section, words, styles));
        for rating in assessment.items.iter().filter(|rating| rating.section == section) {
            lines.push(item_line(rating, words, styles));
            lines.extend(below(rating, words).map(|text| styles.set(&text, Style::Dim)));
        }
    }
    if !contradictions.is_empty() {
        lines.push(String::new());
        lines.push(styles.set(&words.get("page-contradictions"), Style::Bold));
        let told =
            contradictions.iter().map(|each| contradiction(records, each, phrases::Clients::ById, words));
        lines.extend(told.map(|text| wrapped(&text, "  ! ", 4)));
    }
    lines.push(String::new());
    lines.push(styles.set(&words.get("page-explain"), Style::Dim));
    lines.push(String::new());
    lines.join("\n")
}

fn head(records: &Records, assessment: &Assessment, words: &Words, styles: Styles) -> Vec<String> {
    let as_of = words.say("page-as-of", &[("date", Arg::from(phrases::day(assessment.as_of, words.lang())))]);
    let scale_name = words.get(&format!("scale-{}", assessment.scale_code()));
    let name = styles.set(records.programme.name.as_str(), Style::Bold);
    vec![wrapped(&format!("{name} · {scale_name} · {as_of}"), "", 0), total(assessment, words, styles)]
}

/// The total with its band, or how many items have no rating.
fn total(assessment: &Assessment, words: &Words, styles: Styles) -> String {
    let (Some(total), Some(band)) = (assessment.total, assessment.band) else {
        let missing = assessment.items.iter().filter(|item| item.score.is_none()).count();
        let text =
            words.say("page-no-total", &[("count", Arg::Count(missing.try_into().unwrap_or(i64::MAX)))]);
        return styles.set(&text, Style::Cloudberry);
    };
    let figure = format!("{total} / {}", assessment.max);
    let mut line =
        format!("{}  {}", styles.set(&figure, Style::Bold), styles.set(&band_name(band, words), Style::Lake));
    if let Some((points, next)) = to_next_band(assessment, total, band) {
        let args = [("count", Arg::Count(i64::from(points))), ("band", Arg::from(band_name(next, words)))];
        line.push_str("  (");
        line.push_str(&words.say("page-to-band", &args));
        line.push(')');
    }
    line
}

fn section_line(assessment: &Assessment, section: Section, words: &Words, styles: Styles) -> String {
    let (sum, most) = assessment.section(section);
    let name = words.get(&format!("section-{}", section.code()));
    let sum = sum.map_or_else(|| "–".to_owned(), |sum| sum.to_string());
    let sum = format!("{sum} / {most}");
    let heading = padded(&name, NUMBER + 1 + NAME_AND_VALUE - sum.width());
    format!("{}{sum}", styles.set(&heading, Style::Bold))
}

fn item_line(rating: &ItemRating, words: &Words, styles: Styles) -> String {
    let number = padded_left(&rating.item.to_string(), NUMBER);
    let value = phrases::value(rating, words);
    let name = padded(&item_name(rating.item, words), NAME_AND_VALUE - value.width());
    let basis = words.get(&format!("basis-{}", rating.basis.code()));
    let style = if rating.score.is_some() { Style::Lake } else { Style::Cloudberry };
    format!("{number} {name}{value} {} {basis}", styles.set(&score(rating.score), style))
}

/// The rating as a figure and five steps.
pub(crate) fn score(score: Option<u8>) -> String {
    const BEST: usize = 5;
    match score {
        Some(score) => {
            let filled = usize::from(score).min(BEST);
            format!("{score} {}{}", "●".repeat(filled), "○".repeat(BEST - filled))
        }
        None => format!("– {}", "·".repeat(BEST)),
    }
}

/// What would raise the item, or what is missing.
fn below(rating: &ItemRating, words: &Words) -> Option<String> {
    let indent = " ".repeat(INDENT);
    if rating.score.is_none() {
        return Some(wrapped(&all_missing(rating, words), &indent, INDENT));
    }
    let next = rating.next.as_ref()?;
    Some(wrapped(&phrases::next(rating, next, words), &indent, INDENT))
}

/// The month-ends with their totals and what changed.
pub(crate) fn trend(points: &[Assessment], words: &Words, styles: Styles) -> String {
    let mut lines = vec![String::new(), styles.set(&words.get("trend-title"), Style::Bold)];
    lines.push(format!(
        "  {}{}{}{}",
        padded(&words.get("trend-date"), 18),
        padded(&words.get("trend-total"), 8),
        padded(&words.get("trend-band"), 26),
        words.get("trend-changed")
    ));
    let mut before: Option<&Assessment> = None;
    for point in points {
        let total = point.total.map_or_else(|| "–".to_owned(), |total| total.to_string());
        let band = point.band.map_or_else(String::new, |band| band_name(band, words));
        let changed = before.map(|before| changes(before, point)).unwrap_or_default();
        let line = format!(
            "{}{}{}",
            padded(&phrases::day(point.as_of, words.lang()), 18),
            padded(&total, 8),
            padded(&band, 26)
        );
        lines.push(wrapped(&changed, &format!("  {line}"), 54).trim_end().to_owned());
        before = Some(point);
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Items whose rating moved, such as `17: 1→2`.
fn changes(before: &Assessment, after: &Assessment) -> String {
    let shown = |score: Option<u8>| score.map_or_else(|| "–".to_owned(), |score| score.to_string());
    let pairs = before.items.iter().zip(&after.items).filter(|(before, after)| before.score != after.score);
    let moved: Vec<String> = pairs
        .map(|(before, after)| format!("{}:{}→{}", after.item, shown(before.score), shown(after.score)))
        .collect();
    moved.join(" ")
}
