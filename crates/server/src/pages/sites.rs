//! The sites of a county side by side: by name, never by score.

use askama::Template;
use casework::Day;
use measures::scale::Section;
use measures::{Assessment, ItemRating};
use phrases::{item_name, section_name};
use words::{Arg, Words};

use crate::pages::parts::{alphabetical, figure};
use crate::pages::shell::Shell;

/// What the sites side by side tell.
pub(crate) struct SitesFacts<'f> {
    pub(crate) sites: &'f [Site<'f>],
    /// The day looked at.
    pub(crate) day: Day,
}

/// A site.
pub(crate) struct Site<'f> {
    pub(crate) name: &'f str,
    /// Path of its ratings, for those who may see more than the scores.
    pub(crate) href: Option<String>,
    pub(crate) assessment: &'f Assessment,
}

/// The sites side by side.
#[derive(Debug, Template)]
#[template(path = "sites.html")]
pub(crate) struct SitesPage {
    pub(crate) shell: Shell,
    /// How many sites, in alphabetical order.
    pub(crate) lead: String,
    /// The day as a date field takes it.
    pub(crate) day_value: String,
    /// The day in words, whatever language the browser's field speaks.
    pub(crate) day_words: String,
    pub(crate) columns: Vec<SiteColumn>,
    /// Number of columns with the first one, which names the items.
    pub(crate) width: usize,
    /// Whether there are so many sites that the table needs the whole page.
    pub(crate) is_wide: bool,
    pub(crate) groups: Vec<SiteGroup>,
    /// Sums of sections and the total.
    pub(crate) sums: Vec<SumRow>,
    /// Items that are low in most sites, in the order of the scale.
    pub(crate) common: Vec<CommonItem>,
    /// What a reader must know of a site: what is missing, or another scale.
    pub(crate) notes: Vec<SiteNote>,
}

/// The head of a column.
#[derive(Debug)]
pub(crate) struct SiteColumn {
    pub(crate) name: String,
    pub(crate) href: Option<String>,
}

/// The items of a section.
#[derive(Debug)]
pub(crate) struct SiteGroup {
    pub(crate) name: String,
    pub(crate) rows: Vec<SiteRow>,
}

/// An item in every site.
#[derive(Debug)]
pub(crate) struct SiteRow {
    /// Number and name.
    pub(crate) name: String,
    pub(crate) cells: Vec<SiteCell>,
}

/// A figure of a site.
#[derive(Debug)]
pub(crate) struct SiteCell {
    /// `v1` to `v5`, `v0` where it is missing.
    pub(crate) class: &'static str,
    pub(crate) figure: String,
    pub(crate) is_missing: bool,
}

/// Sums of every site.
#[derive(Debug)]
pub(crate) struct SumRow {
    pub(crate) name: String,
    /// The most it could be.
    pub(crate) of: String,
    pub(crate) cells: Vec<SiteCell>,
}

/// An item that is low in most sites.
#[derive(Debug)]
pub(crate) struct CommonItem {
    pub(crate) number: u8,
    pub(crate) name: String,
    /// In how many of how many sites.
    pub(crate) of: String,
}

/// What a reader must know of a site.
#[derive(Debug)]
pub(crate) struct SiteNote {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// The highest rating that leaves something to develop.
const TO_DEVELOP: u8 = 3;

/// As many sites leave room for something beside the table.
const BESIDE: usize = 5;

/// The sites side by side.
pub(crate) fn page(shell: Shell, facts: &SitesFacts<'_>) -> SitesPage {
    let words = shell.words;
    let mut sites: Vec<&Site<'_>> = facts.sites.iter().collect();
    sites.sort_by_key(|site| alphabetical(site.name));
    SitesPage {
        lead: words.say("sites-lead", &[("count", count(sites.len()))]),
        day_value: facts.day.to_string(),
        day_words: phrases::day_in_words(facts.day, words),
        columns: sites
            .iter()
            .map(|site| SiteColumn { name: site.name.to_owned(), href: site.href.clone() })
            .collect(),
        width: sites.len() + 1,
        is_wide: sites.len() > BESIDE,
        groups: Section::ALL.into_iter().map(|section| group(section, &sites, words)).collect(),
        sums: sums(&sites, words),
        common: common(&sites, words),
        notes: notes(&sites, words),
        shell,
    }
}

/// The items of the scale as the first site has them; every edition has the same 25.
fn items<'s>(sites: &[&Site<'s>]) -> impl Iterator<Item = &'s ItemRating> {
    sites.first().map(|site| site.assessment).into_iter().flat_map(|assessment| &assessment.items)
}

fn group(section: Section, sites: &[&Site<'_>], words: &Words) -> SiteGroup {
    let row = |item: u8| SiteRow {
        name: format!("{item} {}", item_name(item, words)),
        cells: sites.iter().map(|site| cell(score(site, item))).collect(),
    };
    let of_section = items(sites).filter(|rating| rating.section == section);
    SiteGroup {
        name: section_name(section, words),
        rows: of_section.map(|rating| row(rating.item)).collect(),
    }
}

fn score(site: &Site<'_>, item: u8) -> Option<u8> {
    site.assessment.item(item).and_then(|rating| rating.score)
}

fn cell(score: Option<u8>) -> SiteCell {
    let class = match score {
        Some(5..) => "v5",
        Some(4) => "v4",
        Some(3) => "v3",
        Some(2) => "v2",
        Some(_) => "v1",
        None => "v0",
    };
    SiteCell { class, figure: figure(score), is_missing: score.is_none() }
}

fn sums(sites: &[&Site<'_>], words: &Words) -> Vec<SumRow> {
    let sum = |points: Option<u32>| SiteCell {
        class: "",
        figure: points.map(|points| points.to_string()).unwrap_or_default(),
        is_missing: points.is_none(),
    };
    let Some(first) = sites.first() else { return Vec::new() };
    let of = |most: u32| format!("/\u{a0}{most}");
    let section = |section: Section| SumRow {
        name: section_name(section, words),
        of: of(first.assessment.section(section).1),
        cells: sites.iter().map(|site| sum(site.assessment.section(section).0)).collect(),
    };
    let total = SumRow {
        name: words.get("sites-total"),
        of: of(first.assessment.max),
        cells: sites.iter().map(|site| sum(site.assessment.total)).collect(),
    };
    Section::ALL.into_iter().map(section).chain([total]).collect()
}

/// Items that have room to rise in more than half of the sites; of one site there is nothing in common.
fn common(sites: &[&Site<'_>], words: &Words) -> Vec<CommonItem> {
    if sites.len() < 2 {
        return Vec::new();
    }
    let low = |item: u8| {
        sites.iter().filter(|site| score(site, item).is_some_and(|score| score <= TO_DEVELOP)).count()
    };
    items(sites)
        .map(|rating| (rating.item, low(rating.item)))
        .filter(|(_, low)| low * 2 > sites.len())
        .map(|(number, low)| CommonItem {
            number,
            name: item_name(number, words),
            of: format!("{low}\u{a0}/\u{a0}{}", sites.len()),
        })
        .collect()
}

fn notes(sites: &[&Site<'_>], words: &Words) -> Vec<SiteNote> {
    let scales: Vec<_> = sites.iter().map(|site| site.assessment.scale).collect();
    let is_mixed = scales.windows(2).any(|pair| pair.first() != pair.last());
    let mut notes = Vec::new();
    for site in sites {
        let mut texts = Vec::new();
        if is_mixed {
            texts.push(words.get(&format!("scale-{}", site.assessment.scale_code())));
        }
        let missing: Vec<String> = site
            .assessment
            .items
            .iter()
            .filter(|rating| rating.score.is_none())
            .map(|rating| rating.item.to_string())
            .collect();
        if !missing.is_empty() {
            let args = [("count", count(missing.len())), ("items", Arg::from(missing.join(", ")))];
            texts.push(words.say("sites-missing-items", &args));
        }
        if !texts.is_empty() {
            notes.push(SiteNote { name: site.name.to_owned(), text: texts.join(". ") });
        }
    }
    notes
}

fn count(number: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(number).unwrap_or(i64::MAX))
}
