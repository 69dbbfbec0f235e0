//! What the cells of a column hold, each different word looked at once.

use std::collections::{BTreeMap, BTreeSet};

use hashbrown::HashMap;

use crate::labels::folded;
use crate::mapping::cells::{MINUTES, pieces};
use crate::mapping::forms::{day, minutes, number, yes_no};
use crate::mapping::rules::{DateForm, Unit};
use crate::mapping::suggest::known::Known;
use crate::mapping::suggest::lexicon::exact_code;
use crate::mapping::why::{Content, Why};
use crate::schema::{Column, Kind, TABLES};

/// A cell of more characters is a text and no word.
const LONG: usize = 60;

/// What the filled cells of a column hold.
#[derive(Default)]
pub(super) struct Contents<'s> {
    /// Filled cells.
    pub(super) filled: usize,
    /// The different words, in the order in which they come.
    pub(super) words: Vec<Word<'s>>,
    /// The first text too long to be a word.
    pub(super) long_text: Option<&'s str>,
    /// The form in which most days are written.
    pub(super) dates: DateForm,
    /// What a number alone seems to count where minutes are wanted.
    pub(super) unit: Unit,
    long: usize,
    days: usize,
    numbers: usize,
    durations: usize,
    yes_no: usize,
    /// Cells whose word means a code, for each list.
    codes: BTreeMap<&'static str, usize>,
    /// Cells that are ids or names, for each table of which some are known.
    names: BTreeMap<&'static str, usize>,
}

/// A word and its number of rows.
#[derive(Clone, Copy)]
pub(super) struct Word<'s> {
    pub(super) text: &'s str,
    pub(super) rows: usize,
}

/// How many cells hold what a target wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) what: Content,
    pub(super) fitting: usize,
    pub(super) of: usize,
}

impl Evidence {
    /// The share that fits, in per cent.
    pub(super) fn percent(self) -> usize {
        (self.fitting * 100).checked_div(self.of).unwrap_or_default()
    }

    pub(super) fn why(self) -> Why {
        Why::Contents { what: self.what, fitting: self.fitting, of: self.of }
    }
}

impl<'s> Contents<'s> {
    pub(super) fn of(cells: impl Iterator<Item = &'s str>) -> Contents<'s> {
        let mut contents = Contents::default();
        let mut places: HashMap<String, usize> = HashMap::new();
        for cell in cells.filter(|cell| !cell.is_empty()) {
            contents.filled += 1;
            if cell.chars().nth(LONG).is_some() {
                contents.long += 1;
                contents.long_text.get_or_insert(cell);
                continue;
            }
            let place = *places.entry(folded(cell)).or_insert(contents.words.len());
            match contents.words.get_mut(place) {
                Some(word) => word.rows += 1,
                None => contents.words.push(Word { text: cell, rows: 1 }),
            }
        }
        contents.count();
        contents
    }

    fn count(&mut self) {
        let forms = [DateForm::Usual, DateForm::ShortYear, DateForm::Slashes];
        let days = forms.map(|form| (self.rows(|text| day(text, form).is_some()), form));
        // Of two forms that read as many, the first.
        let most = days.into_iter().reduce(|first, next| if next.0 > first.0 { next } else { first });
        (self.days, self.dates) = most.unwrap_or_default();
        self.numbers = self.rows(|text| number(text, 1).is_some());
        let whole = self.rows(|text| minutes(text, Unit::Minutes).is_some());
        self.durations = self.rows(|text| minutes(text, Unit::Hours).is_some());
        // Parts of a minute are parts of an hour.
        self.unit = if self.durations > whole { Unit::Hours } else { Unit::Minutes };
        self.yes_no = self.rows(|text| yes_no(text).is_some());
        let columns = TABLES.iter().flat_map(|table| table.columns);
        let lists = columns.filter_map(|column| match column.kind {
            Kind::Code(list) | Kind::Codes(list) => Some(list.name),
            _ => None,
        });
        let lists: BTreeSet<&'static str> = lists.collect();
        self.codes = lists.into_iter().map(|list| (list, self.rows_of_list(list))).collect();
    }

    /// Rows whose words all mean a code of this list.
    fn rows_of_list(&self, list: &str) -> usize {
        let is_code = |text: &str| exact_code(list, text).is_some();
        self.rows(|text| is_code(text) || pieces(text).all(is_code))
    }

    /// Looks for the ids and names of other sheets in the cells.
    pub(super) fn find_names(&mut self, known: &Known<'_>) {
        self.names = known.tables().map(|(table, names)| (table, names.rows_found(self))).collect();
    }

    /// The rows whose word is such.
    pub(super) fn rows(&self, is_such: impl Fn(&str) -> bool) -> usize {
        self.words.iter().filter(|word| is_such(word.text)).map(|word| word.rows).sum()
    }

    /// What the cells say of a target; `None` where they can say nothing.
    pub(super) fn evidence(&self, column: &Column) -> Option<Evidence> {
        let (what, fitting) = match column.kind {
            Kind::Day => (Content::Days, self.days),
            Kind::Whole(..) if column.name == MINUTES => (Content::Durations, self.durations),
            Kind::Whole(..) | Kind::Number(..) => (Content::Numbers, self.numbers),
            Kind::YesNo => (Content::YesNo, self.yes_no),
            Kind::Code(list) | Kind::Codes(list) => {
                (Content::Words, self.codes.get(list.name).copied().unwrap_or_default())
            }
            Kind::Reference(table) | Kind::References(table) => {
                (Content::Names, self.names.get(table).copied()?)
            }
            Kind::Id | Kind::Text | Kind::Attested => return None,
        };
        (self.filled > 0).then_some(Evidence { what, fitting, of: self.filled })
    }

    /// How many cells are long texts.
    pub(super) fn long_texts(&self) -> Evidence {
        Evidence { what: Content::LongText, fitting: self.long, of: self.filled }
    }

    /// Whether the cells are days or numbers, which no name or text is.
    pub(super) fn is_figures(&self) -> bool {
        self.filled > 0 && self.days.max(self.numbers) * 10 >= self.filled * 8
    }

    /// Whether the cells are lengths of time with their unit or a colon, which little else is.
    pub(super) fn is_spelled_time(&self) -> bool {
        let is_spelled = |text: &str| minutes(text, Unit::Hours).is_some() && number(text, 1).is_none();
        self.filled > 0 && self.rows(is_spelled) * 10 >= self.filled * 8
    }
}
