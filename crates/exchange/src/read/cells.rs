//! The cells of one row, read in canonical order into typed values; what is wrong is noted on the way.

use std::borrow::Cow;

use casework::{Client, Code, Day, Employer, Id, Key, Keys, PartnerTeam, Staff, Text};
use ecow::EcoString;
use hashbrown::HashMap;
use rust_decimal::Decimal;

use crate::MAX_CELL_CHARS;
use crate::labels::{Meaning, code_named, yes_no};
use crate::problem::{Problem, What, shortened};
use crate::read::RawRow;
use crate::read::header::Header;
use crate::schema::{Fill, Kind};

/// The ids of a table that other tables refer to.
#[derive(Debug)]
pub(crate) struct Ids<T> {
    keys: HashMap<EcoString, Key<T>>,
    /// False when rows may be missing because the table could not be read whole; then a reference
    /// that is not found is no new error.
    complete: bool,
}

impl<T> Ids<T> {
    pub(crate) fn new(keys: HashMap<EcoString, Key<T>>, complete: bool) -> Ids<T> {
        Ids { keys, complete }
    }
}

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Ids { keys: HashMap::new(), complete: true }
    }
}

/// The ids of every table that is referred to.
#[derive(Debug, Default)]
pub(crate) struct References {
    pub(crate) staff: Ids<Staff>,
    pub(crate) partner_teams: Ids<PartnerTeam>,
    pub(crate) clients: Ids<Client>,
    pub(crate) employers: Ids<Employer>,
}

/// A kind of record that others refer to.
pub(crate) trait Referred: casework::Row + Sized {
    fn ids(references: &References) -> &Ids<Self>;
}

macro_rules! referred {
    ($($kind:ident in $field:ident),+) => {
        $(impl Referred for $kind {
            fn ids(references: &References) -> &Ids<Self> { &references.$field }
        })+
    };
}
referred!(Staff in staff, PartnerTeam in partner_teams, Client in clients, Employer in employers);

/// Reads the cells of a row one by one, each call the next canonical column.
///
/// A method returns `None` for a blank cell and for one that is wrong; only the latter leaves a problem,
/// and so does a blank where the column must be filled.
pub(crate) struct Cells<'r, 'a> {
    header: &'r Header,
    row: &'r RawRow<'a>,
    references: &'r References,
    problems: &'r mut Vec<Problem>,
    days: &'r mut DayMemo,
    next: usize,
}

/// Days read lately, one for each day of the month: rows come by day, and the same few days come again.
#[derive(Debug, Default)]
pub(crate) struct DayMemo([Option<([u8; ISO_DAY], Day)>; 32]);

/// The length of a day written `yyyy-mm-dd`.
const ISO_DAY: usize = 10;

impl DayMemo {
    fn parse(&mut self, text: &str) -> Option<Day> {
        let Ok(written) = <[u8; ISO_DAY]>::try_from(text.as_bytes()) else { return Day::parse(text).ok() };
        let [.., tens, ones] = written;
        let place = usize::from((tens & 3) * 10 + (ones & 15)) % self.0.len();
        let entry = self.0.get_mut(place)?;
        match entry {
            Some((known, day)) if *known == written => Some(*day),
            _ => {
                let day = Day::parse(text).ok()?;
                *entry = Some((written, day));
                Some(day)
            }
        }
    }
}

impl<'r, 'a> Cells<'r, 'a> {
    pub(crate) fn new(
        header: &'r Header,
        row: &'r RawRow<'a>,
        references: &'r References,
        problems: &'r mut Vec<Problem>,
        days: &'r mut DayMemo,
    ) -> Cells<'r, 'a> {
        Cells { header, row, references, problems, days, next: 0 }
    }

    /// The row's own id. Whether it stands twice is seen when all rows are in.
    pub(crate) fn id<T>(&mut self) -> Option<Id<T>> {
        self.filled().map(Id::new)
    }

    pub(crate) fn text(&mut self) -> Option<Text> {
        let text = self.filled()?;
        if text.contains('\r') {
            return Text::new(&text.replace("\r\n", "\n").replace('\r', "\n"));
        }
        Text::new(text)
    }

    pub(crate) fn short(&mut self) -> Option<EcoString> {
        self.filled().map(EcoString::from)
    }

    pub(crate) fn day(&mut self) -> Option<Day> {
        let text = self.filled()?;
        let day = self.days.parse(text);
        if day.is_none() {
            self.note(text, What::NotADay);
        }
        day
    }

    pub(crate) fn flag(&mut self) -> Option<bool> {
        let text = self.filled()?;
        let value = yes_no(text);
        if value.is_none() {
            self.note(text, What::NotYesNo);
        }
        value
    }

    pub(crate) fn code<C: Code>(&mut self) -> Option<C> {
        let text = self.filled()?;
        self.one_code(text)
    }

    pub(crate) fn codes<C: Code>(&mut self) -> Vec<C> {
        let Some(text) = self.filled() else { return Vec::new() };
        let mut codes = Vec::new();
        for part in parts(text) {
            let code = self.one_code(part);
            codes.extend(code.filter(|code| !codes.contains(code)));
        }
        codes
    }

    pub(crate) fn reference<T: Referred>(&mut self) -> Option<Key<T>> {
        let text = self.filled()?;
        self.one_reference(text)
    }

    pub(crate) fn references<T: Referred>(&mut self) -> Keys<T> {
        let Some(text) = self.filled() else { return Keys::NONE };
        if memchr::memchr(b';', text.as_bytes()).is_none() {
            return Keys::AtMostOne(self.one_reference(text));
        }
        let keys: Vec<Key<T>> = parts(text).filter_map(|part| self.one_reference(part)).collect();
        Keys::new(keys)
    }

    /// A whole number within the column's bounds.
    pub(crate) fn whole<N: TryFrom<u32>>(&mut self) -> Option<N> {
        let text = self.filled()?;
        if text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let number: u32 = text.parse().ok()?;
            if let Some(Kind::Whole(least, most)) = self.column().map(|column| column.kind)
                && (least..=most).contains(&number)
            {
                return N::try_from(number).ok();
            }
        }
        let number = self.number_in_bounds(text)?;
        if !number.is_integer() {
            self.note(text, What::NotWhole);
            return None;
        }
        u32::try_from(number).ok().and_then(|number| N::try_from(number).ok())
    }

    /// A number within the column's bounds, as exact as written.
    pub(crate) fn number(&mut self) -> Option<Decimal> {
        let text = self.filled()?;
        self.number_in_bounds(text)
    }

    /// Notes a problem of the cell that was read last, or of the column `back` columns before it.
    pub(crate) fn note_back(&mut self, back: usize, what: What) {
        let at = self.next;
        self.next = at.saturating_sub(back);
        let value = self.held().unwrap_or_default();
        self.note(&value, what);
        self.next = at;
    }

    /// Notes that the cell of the column `back` columns before the last read one must not be blank.
    pub(crate) fn missing_back(&mut self, back: usize) {
        let at = self.next;
        self.next = at.saturating_sub(back);
        let cell = self.place().map(|place| self.row.cells.get(place).map(AsRef::as_ref).unwrap_or_default());
        if cell.is_some_and(super::is_blank) {
            self.note("", What::Missing);
        }
        self.next = at;
    }

    /// Notes an end that is before its start; the end is the column read last.
    pub(crate) fn check_order(&mut self, start: Option<Day>, end: Option<Day>) {
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            self.note_back(0, What::EndBeforeStart { start });
        }
    }

    fn number_in_bounds(&mut self, text: &str) -> Option<Decimal> {
        let Some(number) = decimal(text) else {
            self.note(text, What::NotANumber);
            return None;
        };
        if let Some(Kind::Whole(least, most) | Kind::Number(least, most)) =
            self.column().map(|column| column.kind)
            && !(Decimal::from(least)..=Decimal::from(most)).contains(&number)
        {
            self.note(text, What::OutOfRange { least, most });
            return None;
        }
        Some(number)
    }

    fn one_code<C: Code>(&mut self, text: &str) -> Option<C> {
        let what = match code_named::<C>(text) {
            Meaning::One(code) => return Some(code),
            Meaning::Either(first, second) => {
                What::AmbiguousCode { list: C::LIST, first: first.code(), second: second.code() }
            }
            Meaning::Unknown => What::UnknownCode { list: C::LIST },
        };
        self.note(text, what);
        None
    }

    fn one_reference<T: Referred>(&mut self, text: &str) -> Option<Key<T>> {
        let ids = T::ids(self.references);
        let key = ids.keys.get(text).copied();
        if key.is_none() && ids.complete {
            self.note(text, What::UnknownId { table: T::TABLE });
        }
        key
    }

    /// Steps to the next column and takes its cell; a blank where one must stand is noted.
    fn filled(&mut self) -> Option<&'r str> {
        self.next += 1;
        let place = self.place()?;
        let bytes = self.row.cells.get(place).map(AsRef::as_ref).unwrap_or_default();
        let text = match std::str::from_utf8(bytes) {
            // Most cells are plain, and then neither end needs a closer look.
            Ok(text)
                if (1..MAX_CELL_CHARS).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_graphic) =>
            {
                return Some(text);
            }
            Ok(text) => text.trim(),
            Err(_) => {
                self.note(&String::from_utf8_lossy(bytes), What::NotUtf8);
                return None;
            }
        };
        if text.is_empty() {
            if self.column().is_some_and(|column| column.fill == Fill::Required) {
                self.note("", What::Missing);
            }
            return None;
        }
        self.check_form(text).then_some(text)
    }

    fn check_form(&mut self, text: &str) -> bool {
        if text.len() > MAX_CELL_CHARS {
            // A spreadsheet counts as UTF-16 does: an emoji is two.
            let chars = text.encode_utf16().count();
            if chars > MAX_CELL_CHARS {
                self.note(text, What::CellTooLong { chars });
                return false;
            }
        }
        let is_odd = |each: char| each.is_control() && !matches!(each, '\n' | '\r' | '\t');
        if text.chars().any(is_odd) {
            self.note(text, What::ControlCharacter);
            return false;
        }
        true
    }

    fn held(&self) -> Option<Cow<'r, str>> {
        let cell = self.row.cells.get(self.place()?)?;
        let text = String::from_utf8_lossy(cell);
        (!text.trim().is_empty()).then(|| Cow::Owned(text.trim().to_owned()))
    }

    fn place(&self) -> Option<usize> {
        self.header.places.get(self.next.checked_sub(1)?).copied().flatten()
    }

    fn column(&self) -> Option<&'static crate::Column> {
        self.header.shape.columns.get(self.next.checked_sub(1)?)
    }

    fn note(&mut self, value: &str, what: What) {
        self.problems.push(Problem {
            table: self.header.shape.name.into(),
            row: Some(self.row.number),
            column: self.column().map(|column| column.name.into()),
            value: shortened(value),
            what,
        });
    }
}

/// The parts of a list in a cell.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// A number written with a decimal point or comma; no thousands, no exponent.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let signs = digits.bytes().filter(|byte| matches!(byte, b'.' | b',')).count();
    let bare = |end: Option<char>| end.is_none_or(|end| !end.is_ascii_digit());
    if !plain || signs > 1 || bare(digits.chars().next()) || bare(digits.chars().last()) {
        return None;
    }
    Decimal::from_str_exact(&text.replace(',', ".")).ok()
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn numbers_are_plain_digits_with_a_point_or_a_comma() {
        for text in ["0.6", "0,6", "1", "0012", "-3", "0.60"] {
            assert!(decimal(text).is_some(), "{text}");
        }
        for text in ["", "1 000", "1e3", ".5", "5.", "1.000,5", "+1", "yksi", "−1", "1.2.3"] {
            assert!(decimal(text).is_none(), "{text}");
        }
    }
}
