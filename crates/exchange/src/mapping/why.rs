//! How sure a suggestion is, and why it is made.

use words::{Arg, Words};

/// How sure a suggestion is, the least sure first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Nothing is suggested.
    #[default]
    None,
    /// There is little to go by.
    Guess,
    /// Either the name or the contents fit.
    Likely,
    /// The name and the contents fit.
    Sure,
}

impl Confidence {
    /// One word for it.
    pub fn in_words(self, words: &Words) -> String {
        words.get(&format!("mapping-confidence-{}", self.key()))
    }

    /// What it means, as a legend tells it.
    pub fn note(self, words: &Words) -> String {
        words.get(&format!("mapping-confidence-{}-note", self.key()))
    }

    fn key(self) -> &'static str {
        match self {
            Confidence::None => "none",
            Confidence::Guess => "guess",
            Confidence::Likely => "likely",
            Confidence::Sure => "sure",
        }
    }
}

/// A reason for a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is called as in the bundle, or as the product calls it in one of its languages.
    SameName,
    /// This word means the same.
    Synonym(String),
    /// It is called nearly like this word.
    Near(String),
    /// Its name contains this word.
    Part(String),
    /// It is short for this name.
    ShortName(String),
    /// It is a sign that stands for nothing.
    BlankSign,
    /// So many of the sheet's columns are columns of the table.
    Columns {
        /// Columns that are.
        matched: usize,
        /// Columns of the sheet.
        of: usize,
    },
    /// So many of the column's filled cells hold what the target wants.
    Contents {
        /// What it wants.
        what: Content,
        /// Cells that hold it.
        fitting: usize,
        /// Filled cells.
        of: usize,
    },
    /// No row with headings was found.
    NoHeader,
    /// Nothing like it was found.
    NoCounterpart,
}

/// What cells hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Days.
    Days,
    /// Numbers.
    Numbers,
    /// Lengths of time.
    Durations,
    /// Yes or no.
    YesNo,
    /// Words that mean a code.
    Words,
    /// Ids or names of rows of another sheet.
    Names,
    /// Texts too long to be a word.
    LongText,
}

impl Why {
    /// The reason in a few words.
    pub fn in_words(&self, words: &Words) -> String {
        let count = |count: usize| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
        match self {
            Why::SameName => words.get("mapping-why-same-name"),
            Why::Synonym(word) => words.say("mapping-why-synonym", &[("word", Arg::from(word.as_str()))]),
            Why::Near(word) => words.say("mapping-why-near", &[("word", Arg::from(word.as_str()))]),
            Why::Part(word) => words.say("mapping-why-part", &[("word", Arg::from(word.as_str()))]),
            Why::ShortName(name) => {
                words.say("mapping-why-short-name", &[("name", Arg::from(name.as_str()))])
            }
            Why::BlankSign => words.get("mapping-why-blank-sign"),
            Why::Columns { matched, of } => {
                words.say("mapping-why-columns", &[("matched", count(*matched)), ("of", count(*of))])
            }
            Why::Contents { what, fitting, of } => {
                words.say(what.key(), &[("fitting", count(*fitting)), ("of", count(*of))])
            }
            Why::NoHeader => words.get("mapping-why-no-header"),
            Why::NoCounterpart => words.get("mapping-why-no-counterpart"),
        }
    }
}

impl Content {
    fn key(self) -> &'static str {
        match self {
            Content::Days => "mapping-why-days",
            Content::Numbers => "mapping-why-numbers",
            Content::Durations => "mapping-why-durations",
            Content::YesNo => "mapping-why-yes-no",
            Content::Words => "mapping-why-words",
            Content::Names => "mapping-why-names",
            Content::LongText => "mapping-why-long-text",
        }
    }
}

#[cfg(test)]
mod tests {
    use words::Lang;

    use super::*;

    #[test]
    fn every_reason_has_words_in_every_language() {
        let contents = [
            Content::Days,
            Content::Numbers,
            Content::Durations,
            Content::YesNo,
            Content::Words,
            Content::Names,
            Content::LongText,
        ];
        let named = [Why::Synonym, Why::Near, Why::Part, Why::ShortName].map(|why| why("pvm".to_owned()));
        let plain = [
            Why::SameName,
            Why::BlankSign,
            Why::NoHeader,
            Why::NoCounterpart,
            Why::Columns { matched: 1, of: 2 },
        ];
        let reasons: Vec<Why> = contents
            .map(|what| Why::Contents { what, fitting: 1, of: 2 })
            .into_iter()
            .chain(named)
            .chain(plain)
            .collect();
        for words in Lang::ALL.map(Lang::words) {
            for why in &reasons {
                assert!(!why.in_words(words).contains("mapping-"), "{why:?}");
            }
            for confidence in [Confidence::None, Confidence::Guess, Confidence::Likely, Confidence::Sure] {
                assert!(!confidence.in_words(words).contains("mapping-"), "{confidence:?}");
                assert!(!confidence.note(words).contains("mapping-"), "{confidence:?}");
            }
        }
    }
}
