//! One item explained: rule, window, inputs, components, what would raise it, and the records behind it.

use casework::{Code, Records};
use measures::{Assessment, Component, ItemRating};
use words::{Arg, Words};

use phrases::{inputs, item_name, missing, records};

use crate::text::ratings::score;
use crate::text::{Style, Styles, wrapped};

/// So many records of each table are listed; the rest are counted.
const SHOWN: usize = 20;

/// The page of one item.
pub(crate) fn item(
    records: &Records,
    assessment: &Assessment,
    item: u8,
    words: &Words,
    styles: Styles,
) -> String {
    let Some(rating) = assessment.item(item) else { return String::new() };
    let heading = format!("{item}. {}", item_name(item, words));
    let date = words.say("page-as-of", &[("date", Arg::from(phrases::day(assessment.as_of, words.lang())))]);
    let mut page = Page { lines: Vec::new(), words, styles };
    let rest = format!("· {} · {date}", records.programme.name.as_str());
    page.lines.push(wrapped(&rest, &format!("{heading} "), 0).replacen(
        &heading,
        &styles.set(&heading, Style::Bold),
        1,
    ));
    page.rating(records, rating);
    page.rule(assessment, rating);
    page.looked_at(rating);
    page.components(records, rating);
    page.raises(rating);
    page.evidence(records, rating);
    page.lines.push(String::new());
    page.lines.join("\n")
}

struct Page<'w> {
    lines: Vec<String>,
    words: &'w Words,
    styles: Styles,
}

impl Page<'_> {
    fn heading(&mut self, key: &str) {
        self.lines.push(String::new());
        self.lines.push(self.styles.set(&self.words.get(key), Style::Bold));
    }

    fn paragraph(&mut self, text: &str) {
        self.lines.push(wrapped(text, "  ", 2));
    }

    fn bullet(&mut self, text: &str) {
        self.lines.push(wrapped(text, "  – ", 4));
    }

    fn rating(&mut self, records: &Records, rating: &ItemRating) {
        let basis = self.words.get(&format!("basis-{}", rating.basis.code()));
        let value = phrases::value(rating, self.words);
        let value = if value.is_empty() { String::new() } else { format!(" · {value}") };
        self.heading("explain-rating");
        self.paragraph(&format!("{} · {basis}{value}", score(rating.score)));
        if let (Some(by), Some(score)) = (rating.judged_by, rating.score) {
            let row = &records.attestations[by];
            let source = self.words.get(&format!("code-attestation_source-{}", row.source.code()));
            let mut args = vec![
                ("score", Arg::from(score.to_string())),
                ("date", Arg::from(phrases::day(row.date, self.words.lang()))),
                ("source", Arg::from(source)),
            ];
            let key = match rating.from_records {
                Some(from_records) => {
                    args.push(("records", Arg::from(from_records.to_string())));
                    "explain-judged"
                }
                None => "explain-judged-only",
            };
            let text = self.words.say(key, &args);
            self.paragraph(&text);
        }
    }

    fn rule(&mut self, assessment: &Assessment, rating: &ItemRating) {
        self.heading("explain-rule");
        self.paragraph(&phrases::rule(assessment, rating.item, self.words));
        self.heading("explain-levels");
        for text in phrases::sources(assessment, rating.item, self.words) {
            self.bullet(&text);
        }
    }

    fn looked_at(&mut self, rating: &ItemRating) {
        if rating.inputs.is_empty() {
            return;
        }
        self.heading("explain-inputs");
        for input in &rating.inputs {
            let text = phrases::input(input, self.words);
            self.bullet(&text);
        }
    }

    fn components(&mut self, records: &Records, rating: &ItemRating) {
        if rating.has_components() {
            self.heading("explain-components");
        }
        for component in rating.components.iter().filter(|_| rating.has_components()) {
            let text = self.component(records, rating.item, component);
            let mark = if component.is_met() { "●" } else { "○" };
            self.lines.push(wrapped(&text, &format!("  {mark} "), 4));
        }
        if rating.score.is_none() {
            self.heading("explain-missing");
            for each in &rating.missing {
                let text = missing(rating, *each, self.words);
                self.bullet(&text);
            }
        }
    }

    fn component(&self, records: &Records, item: u8, component: &Component) -> String {
        let words = self.words;
        let name = words.get(&format!("item-{item}-{}", component.name));
        let met = words.get(if component.is_met() { "code-yes_no-yes" } else { "code-yes_no-no" });
        let how = match (component.attested, component.from_records) {
            (Some((_, by)), _) => {
                let date = phrases::day(records.attestations[by].date, words.lang());
                words.say("explain-attested", &[("date", Arg::from(date))])
            }
            (None, Some(_)) => words.get("explain-from-records"),
            (None, None) => words.get("explain-no-records"),
        };
        let counts = inputs(component, words);
        let counts = if counts.is_empty() { counts } else { format!(" · {counts}") };
        format!("{}) {name}: {met}, {how}{counts}", component.name)
    }

    fn raises(&mut self, rating: &ItemRating) {
        self.heading("explain-raises");
        match (&rating.next, rating.score) {
            (Some(next), _) => {
                let text = phrases::next(rating, next, self.words);
                self.paragraph(&text);
            }
            (None, Some(5)) => self.paragraph(&self.words.get("explain-best")),
            (None, _) => self.paragraph(&self.words.get("explain-no-way")),
        }
        let advice = self.words.get(&format!("item-{}-raise", rating.item));
        self.paragraph(&format!("{}: {advice}", self.words.get("explain-advice")));
    }

    fn evidence(&mut self, records: &Records, rating: &ItemRating) {
        self.heading("explain-records");
        if rating.evidence_count() == 0 {
            self.paragraph(&self.words.get("explain-none"));
        }
        for evidence in rating.evidence.iter().filter(|evidence| !evidence.rows.is_empty()) {
            let label = self.words.get(&format!("table-{}", evidence.table));
            self.lines.push(format!("  {label} ({})", evidence.rows.len()));
            for row in evidence.rows.iter().take(SHOWN) {
                let text = records::line(records, evidence.table, *row as usize, self.words);
                self.lines.push(format!("    {}", crate::text::padded(&text, 76).trim_end()));
            }
            if let Some(more) = evidence.rows.len().checked_sub(SHOWN).filter(|more| *more > 0) {
                let count = Arg::Count(more.try_into().unwrap_or(i64::MAX));
                self.lines.push(format!("    {}", self.words.say("explain-more", &[("count", count)])));
            }
        }
    }
}
