//! Parts that several pages of quality share: a score with its steps, how it was found, names as staff see them.

use casework::{Client, Employer, Key, Records, Staff};
use measures::contradictions::Contradiction;
use measures::scale::Band;
use measures::{Basis, ItemRating};
use phrases::figures::{self, Kind};
use words::{Arg, Words};

/// A rating as a figure and five steps.
pub(crate) struct Score {
    /// The figure; `–` where there is none.
    pub(crate) figure: String,
    /// Whether there is none.
    pub(crate) is_missing: bool,
    /// How many of the five steps it reaches.
    pub(crate) steps: u8,
}

impl Score {
    /// The view of a rating.
    pub(crate) fn of(score: Option<u8>) -> Score {
        Score { figure: figure(score), is_missing: score.is_none(), steps: score.unwrap_or_default() }
    }
}

/// The figure of a rating; `–` where there is none.
pub(crate) fn figure(score: Option<u8>) -> String {
    score.map_or_else(|| "–".to_owned(), |score| score.to_string())
}

/// A word with an icon.
pub(crate) struct Tag {
    /// The class that colours it.
    pub(crate) class: &'static str,
    /// The icon's name.
    pub(crate) icon: &'static str,
    /// The word.
    pub(crate) text: String,
}

impl Tag {
    /// How a rating was found.
    pub(crate) fn of(basis: Basis, words: &Words) -> Tag {
        let icon = match basis {
            Basis::Computed => "calculator",
            Basis::Attested => "stamp",
            Basis::Judged => "person-check",
            Basis::Missing => "dashed-circle",
        };
        Tag { class: basis.code(), icon, text: words.get(&format!("basis-{}", basis.code())) }
    }
}

/// An item that can be opened.
pub(crate) struct ItemLink {
    /// Its number.
    pub(crate) number: u8,
    /// Its name.
    pub(crate) name: String,
    /// Its page.
    pub(crate) href: String,
}

impl ItemLink {
    /// The link to an item on a day, given as `yyyy-mm-dd`.
    pub(crate) fn new(base: &str, item: u8, day: &str, words: &Words) -> ItemLink {
        let href = format!("{base}/fidelity/{item}?day={day}");
        ItemLink { number: item, name: phrases::item_name(item, words), href }
    }
}

/// A choice of a select.
pub(crate) struct Choice {
    /// What is sent.
    pub(crate) value: String,
    /// What is read.
    pub(crate) text: String,
    /// Whether it is chosen.
    pub(crate) is_chosen: bool,
}

/// A link of a row of links, of which one is where the reader is.
pub(crate) struct Filter {
    /// What is read.
    pub(crate) text: String,
    /// Where it leads.
    pub(crate) href: String,
    /// Whether it is chosen.
    pub(crate) is_chosen: bool,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The field's name.
    pub(crate) field: String,
    /// What to do about it.
    pub(crate) text: String,
}

/// The band in a sentence, such as `Fair level`.
pub(crate) fn level_name(band: Band, words: &Words) -> String {
    words.get(&format!("fidelity-level-{}", band.code()))
}

/// The item that a contradiction is about, where it is about one.
pub(crate) fn item_of(contradiction: &Contradiction) -> Option<u8> {
    match contradiction {
        Contradiction::AttestedAgainstRecords { item, .. }
        | Contradiction::JudgedAgainstRecords { item, .. }
        | Contradiction::BestSupportWithoutPaidJob { item } => Some(*item),
        Contradiction::OnlyUnpaidJobs { .. } => None,
    }
}

/// The exact figure behind a rating, as a list of items shows it.
pub(crate) fn exact_figure(rating: &ItemRating, words: &Words) -> String {
    let value = phrases::value(rating, words);
    if rating.has_components() {
        return words.say("fidelity-components", &[("components", Arg::from(value))]);
    }
    if !value.is_empty() || rating.from_records.is_none() {
        return value;
    }
    let shown = rating
        .figures
        .iter()
        .find(|figure| figure.name != "components" && Kind::of(figure.name) != Kind::Flag);
    shown.map_or(value, |figure| {
        format!("{}: {}", figures::name(figure.name, words), figures::amount(figure, words))
    })
}

/// A client as staff see it: the name, and the id where there is none.
pub(crate) fn client_name(records: &Records, client: Key<Client>) -> String {
    let client = &records.clients[client];
    client.name.as_ref().map_or_else(|| client.id.as_str().to_owned(), |name| name.as_str().to_owned())
}

/// A member of staff by name.
pub(crate) fn staff_name(records: &Records, person: Key<Staff>) -> String {
    records.staff[person].name.as_str().to_owned()
}

/// An employer by name.
pub(crate) fn employer_name(records: &Records, employer: Key<Employer>) -> String {
    records.employers[employer].name.as_str().to_owned()
}

/// A name as the alphabet of Finnish and Swedish orders it: without regard to case, å, ä and ö last.
pub(crate) fn alphabetical(name: &str) -> String {
    let place = |letter: char| match letter {
        'å' => '\u{10fffd}',
        'ä' | 'æ' => '\u{10fffe}',
        'ö' | 'ø' => '\u{10ffff}',
        other => other,
    };
    name.to_lowercase().chars().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_order_of_the_alphabet() {
        let mut names = ["Ödman", "Äijälä", "Åberg", "zeta", "Aava"];
        names.sort_by_key(|name| alphabetical(name));
        assert_eq!(names, ["Aava", "zeta", "Åberg", "Äijälä", "Ödman"]);
    }

    #[test]
    fn a_rating_fills_its_steps() {
        assert_eq!(Score::of(Some(3)).steps, 3);
        assert_eq!(Score::of(None).steps, 0);
        assert_eq!(Score::of(None).figure, "–");
    }
}
