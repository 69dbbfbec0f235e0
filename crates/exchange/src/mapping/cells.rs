//! Cells of a foreign sheet in the words of a bundle. What is not understood stays as it is, for the reader to tell.

use std::borrow::Cow;

use crate::labels::{folded, yes_no_code};
use crate::mapping::bind::{CellSource, Filling};
use crate::mapping::forms::{day, minutes, number, yes_no};
use crate::mapping::sheets::SheetRow;
use crate::schema::{Column, Kind};

/// What may stand between the members of a list in a cell, the strongest first.
pub(super) const LIST_SEPARATORS: [char; 6] = [';', '\n', '/', ',', '&', '+'];

/// The only column that counts minutes.
pub(super) const MINUTES: &str = "minutes";

/// The cell of a canonical column on this row.
pub(super) fn cell_of<'s>(column: &Column, filling: &Filling<'s>, row: &'s SheetRow) -> Cow<'s, str> {
    let sources = filling.cells.iter();
    let mut read =
        sources.map(|source| source.read(column, row.cell(source.place))).filter(|cell| !cell.is_empty());
    let Some(first) = read.next() else { return Cow::Borrowed(filling.fixed.unwrap_or_default()) };
    let between = match column.kind {
        Kind::References(_) | Kind::Codes(_) => ";",
        _ => " ",
    };
    read.fold(first, |joined, more| Cow::Owned(format!("{joined}{between}{more}")))
}

impl<'s> CellSource<'s> {
    fn read(&self, column: &Column, text: &'s str) -> Cow<'s, str> {
        if text.is_empty() {
            return Cow::Borrowed(text);
        }
        if let Some(meaning) = self.meaning(text) {
            return Cow::Borrowed(meaning);
        }
        let read = match column.kind {
            Kind::Day => day(text, self.mapping.dates).map(|day| day.to_string()),
            Kind::YesNo => yes_no(text).map(|value| yes_no_code(value).to_owned()),
            Kind::Whole(..) if column.name == MINUTES => {
                minutes(text, self.mapping.unit).map(|minutes| minutes.to_string())
            }
            Kind::Whole(_, most) | Kind::Number(_, most) => {
                number(text, most).map(|number| number.to_string())
            }
            Kind::Codes(_) => Some(self.list(text)),
            // A list of names is taken apart where the names are known; only then is a comma in a name no separator.
            Kind::References(_) if pieces(text).any(|piece| self.meaning(piece).is_some()) => {
                Some(self.list(text))
            }
            _ => None,
        };
        read.map_or(Cow::Borrowed(text), Cow::Owned)
    }

    fn list(&self, text: &str) -> String {
        pieces(text).map(|piece| self.meaning(piece).unwrap_or(piece)).collect::<Vec<_>>().join(";")
    }

    fn meaning(&self, text: &str) -> Option<&'s str> {
        if self.words.is_empty() { None } else { self.words.get(folded(text).as_str()).copied() }
    }
}

/// The members of a list in a cell.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(LIST_SEPARATORS).map(str::trim).filter(|piece| !piece.is_empty())
}
