//! What the words in the cells of a column seem to mean.

use std::collections::BTreeMap;

use crate::labels::{folded, yes_no_code};
use crate::mapping::cells::pieces;
use crate::mapping::fold::plain;
use crate::mapping::forms::yes_no;
use crate::mapping::suggest::WordSuggestion;
use crate::mapping::suggest::contents::{Contents, Word};
use crate::mapping::suggest::known::{Known, Names};
use crate::mapping::suggest::lexicon::{Strength, YES_NO, match_code};
use crate::mapping::why::{Confidence, Why};
use crate::schema::{Column, Kind};

/// The words of a column that is read as codes, as yes or no, or as names of others; the most common first.
pub(super) fn words_of(column: &Column, contents: &Contents<'_>, known: &Known<'_>) -> Vec<WordSuggestion> {
    let whole = || contents.words.iter().copied();
    let mut words: Vec<WordSuggestion> = match column.kind {
        Kind::Code(list) => whole().map(|word| of_list(list.name, word)).collect(),
        Kind::Codes(list) => members(contents).into_iter().map(|word| of_list(list.name, word)).collect(),
        Kind::YesNo => whole().map(of_yes_no).collect(),
        Kind::Reference(table) => known.of(table).map_or_else(Vec::new, |names| {
            whole().filter(|word| !names.has(word.text)).map(|word| of_names(names, word)).collect()
        }),
        Kind::References(table) => known.of(table).map_or_else(Vec::new, |names| {
            let is_known = |word: &Word<'_>| names.has(word.text);
            let others = members_of(whole().filter(|word| !is_known(word)));
            others.into_iter().filter(|word| !is_known(word)).map(|word| of_names(names, word)).collect()
        }),
        _ => Vec::new(),
    };
    words.sort_by(|one, other| other.rows.cmp(&one.rows).then_with(|| one.word.cmp(&other.word)));
    words
}

/// The members of lists in cells.
fn members<'s>(contents: &Contents<'s>) -> Vec<Word<'s>> {
    members_of(contents.words.iter().copied())
}

fn members_of<'s>(words: impl Iterator<Item = Word<'s>>) -> Vec<Word<'s>> {
    let mut members: BTreeMap<String, Word<'s>> = BTreeMap::new();
    for word in words {
        for text in pieces(word.text) {
            let member = members.entry(folded(text)).or_insert(Word { text, rows: 0 });
            member.rows += word.rows;
        }
    }
    members.into_values().collect()
}

fn suggested(word: Word<'_>, meaning: Option<&str>, confidence: Confidence, why: Why) -> WordSuggestion {
    let meaning = meaning.map(str::to_owned);
    WordSuggestion { word: word.text.to_owned(), rows: word.rows, meaning, confidence, why }
}

fn of_list(list: &str, word: Word<'_>) -> WordSuggestion {
    // A dash or a question mark.
    if plain(word.text).is_empty() {
        return suggested(word, Some(""), Confidence::Likely, Why::BlankSign);
    }
    match match_code(list, word.text) {
        Some((code, found)) => {
            let confidence = match found.strength {
                Strength::Same => Confidence::Sure,
                Strength::Synonym => Confidence::Likely,
                Strength::Near | Strength::Part => Confidence::Guess,
            };
            suggested(word, Some(code), confidence, found.why())
        }
        None => suggested(word, None, Confidence::None, Why::NoCounterpart),
    }
}

fn of_yes_no(word: Word<'_>) -> WordSuggestion {
    match yes_no(word.text) {
        Some(value) => suggested(word, Some(yes_no_code(value)), Confidence::Sure, Why::SameName),
        None => of_list(YES_NO, word),
    }
}

fn of_names(names: &Names<'_>, word: Word<'_>) -> WordSuggestion {
    if plain(word.text).is_empty() {
        return suggested(word, Some(""), Confidence::Likely, Why::BlankSign);
    }
    match names.short_for(word.text) {
        Some(name) => suggested(word, Some(name), Confidence::Likely, Why::ShortName(name.to_owned())),
        None => suggested(word, None, Confidence::None, Why::NoCounterpart),
    }
}
