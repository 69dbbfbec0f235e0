//! How records are held: tables of rows, references by typed key, and texts that do not show themselves.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::ops::Index;

use ecow::EcoString;

use crate::tables::{
    Activity, Attestation, BenefitCounselling, Client, Consultation, DisclosureTalk, Employer, Event, Job,
    Meeting, PartnerTeam, Plan, Profile, Programme, Review, Staff, Study, UnitRate,
};

/// Everything that one programme has written down.
///
/// References between records are [`Key`]s into the tables here; whoever builds a value makes sure that
/// they point to rows that exist.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each field is the table of the record that its type documents")]
pub struct Records {
    pub programme: Programme,
    pub staff: Table<Staff>,
    pub partner_teams: Table<PartnerTeam>,
    pub clients: Table<Client>,
    pub activities: Table<Activity>,
    pub employers: Table<Employer>,
    pub jobs: Table<Job>,
    pub profiles: Table<Profile>,
    pub plans: Table<Plan>,
    pub benefit_counselling: Table<BenefitCounselling>,
    pub disclosure_talks: Table<DisclosureTalk>,
    pub meetings: Table<Meeting>,
    pub unit_rates: Table<UnitRate>,
    pub reviews: Table<Review>,
    pub attestations: Table<Attestation>,
    pub consultations: Table<Consultation>,
    pub events: Table<Event>,
    pub studies: Table<Study>,
}

/// A kind of record, named as its table is in a bundle.
pub trait Row {
    /// The table's canonical name, such as `activities`.
    const TABLE: &'static str;
}

/// The sender's own id of a record, unique in its table.
pub struct Id<T> {
    text: EcoString,
    of: PhantomData<fn() -> T>,
}

/// The position of a record in its [`Table`]; four bytes wide also when optional.
pub struct Key<T> {
    row: NonZeroU32,
    of: PhantomData<fn() -> T>,
}

/// The rows of one kind of record, in the order in which they came.
#[derive(Clone, PartialEq)]
pub struct Table<T>(Vec<T>);

/// A few references, usually none or one, without repeats.
#[derive(Clone, Debug, PartialEq)]
pub enum Keys<T> {
    /// No reference, or one.
    AtMostOne(Option<Key<T>>),
    /// Two or more, in the order written.
    Many(Box<[Key<T>]>),
}

/// A text that may tell about a person. `Debug` shows its length only, so that it cannot slip into a log.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(Box<str>);

impl<T> Id<T> {
    /// An id from its text.
    pub fn new(text: impl Into<EcoString>) -> Id<T> {
        Id { text: text.into(), of: PhantomData }
    }

    /// The id as the sender wrote it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> Key<T> {
    /// The key of the row at this position, counted from 0.
    ///
    /// `None` past four billion rows.
    pub fn at(position: usize) -> Option<Key<T>> {
        let row = u32::try_from(position).ok()?.checked_add(1).and_then(NonZeroU32::new)?;
        Some(Key { row, of: PhantomData })
    }

    /// The position of the row, counted from 0.
    pub fn position(self) -> usize {
        self.row.get() as usize - 1
    }
}

impl<T> Table<T> {
    /// The table with these rows.
    pub fn new(rows: Vec<T>) -> Table<T> {
        Table(rows)
    }

    /// The rows.
    pub fn rows(&self) -> &[T] {
        &self.0
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The rows.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The rows with their keys.
    pub fn keyed(&self) -> impl Iterator<Item = (Key<T>, &T)> {
        self.0.iter().enumerate().filter_map(|(position, row)| Some((Key::at(position)?, row)))
    }

    /// The rows, to be changed in place; for whoever builds records.
    pub fn rows_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<'t, T> IntoIterator for &'t Table<T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table(Vec::new())
    }
}

impl<T> Index<Key<T>> for Table<T> {
    type Output = T;

    fn index(&self, key: Key<T>) -> &T {
        &self.0[key.position()]
    }
}

impl<T> Keys<T> {
    /// No reference.
    pub const NONE: Keys<T> = Keys::AtMostOne(None);

    /// These references in their order; one that is named twice is named once.
    pub fn new(keys: impl IntoIterator<Item = Key<T>>) -> Keys<T> {
        let mut seen = BTreeSet::new();
        let distinct: Vec<Key<T>> = keys.into_iter().filter(|key| seen.insert(*key)).collect();
        match *distinct {
            [] | [_] => Keys::AtMostOne(distinct.first().copied()),
            _ => Keys::Many(distinct.into_boxed_slice()),
        }
    }

    /// The references as a slice.
    pub fn as_slice(&self) -> &[Key<T>] {
        match self {
            Keys::AtMostOne(key) => key.as_slice(),
            Keys::Many(keys) => keys,
        }
    }
}

impl Text {
    /// A text from its words; `None` when there are none.
    pub fn new(words: &str) -> Option<Text> {
        (!words.is_empty()).then(|| Text(words.into()))
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Text({} bytes)", self.0.len())
    }
}

// Written out because a derive would ask the same of `T`, of which nothing is held.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Id { text: self.text.clone(), of: PhantomData }
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, out)
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.row == other.row
    }
}

impl<T> Eq for Key<T> {}

impl<T> PartialOrd for Key<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Key<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.row.cmp(&other.row)
    }
}

impl<T> std::hash::Hash for Key<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.row.hash(state);
    }
}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{}", self.position())
    }
}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(&self.0).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_activity_stays_small() {
        // A million of them are held at once; see docs/benchmarks.md.
        assert!(size_of::<Activity>() <= 80, "{}", size_of::<Activity>());
        assert_eq!(size_of::<Keys<Client>>(), 16);
        assert_eq!(size_of::<Option<Key<Client>>>(), 4);
    }

    #[test]
    fn a_reference_named_twice_is_named_once() {
        let key = |position| Key::<Client>::at(position).expect("a small position");
        let keys = Keys::new([key(1), key(0), key(1)]);
        assert_eq!(keys.as_slice(), [key(1), key(0)]);
        assert_eq!(Keys::new([key(3), key(3)]), Keys::AtMostOne(Some(key(3))));
    }

    #[test]
    fn a_text_does_not_show_itself() {
        let text = Text::new("Ilta ei päässyt paikalle").expect("not empty");
        assert_eq!(format!("{text:?}"), "Text(26 bytes)");
    }
}
