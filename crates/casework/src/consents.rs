//! What a client has let a partner team see, and on which days: nothing but what a consent in force names.
//!
//! The query asks the same of the columns that [`Consent`] gives it; what it finds is asked once more here.

use crate::forms::{ConsentDirection, ConsentScope};
use crate::{Code, Day};

/// A consent that lets a partner team see something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The partner team, as the form names it.
    pub team: String,
    /// What it lets see; never empty.
    pub what: Vec<ConsentScope>,
    /// The first day.
    pub from: Day,
    /// The last day; none where it holds until it is taken back.
    pub until: Option<Day>,
}

/// Something that may be seen today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Granted {
    /// What.
    pub what: ConsentScope,
    /// The last day; none where it holds until it is taken back.
    pub until: Option<Day>,
}

impl Consent {
    /// Reads the form: none where it lets nobody see anything, or where a day in it cannot be read.
    ///
    /// A consent to be told something lets nobody see anything. The last day is the one that was agreed on, or the day
    /// before it was taken back, whichever comes first: on the day of the withdrawal it holds no longer.
    pub fn read<'v>(value: impl Fn(&str) -> Option<&'v str>) -> Option<Consent> {
        let day = |field: &str| value(field).map(Day::parse).transpose().ok();
        let known = |code: &str| ConsentScope::from_code(code);
        if value("direction").and_then(ConsentDirection::from_code)? == ConsentDirection::ToUs {
            return None;
        }
        let (team, from) = (value("partner_team_id")?.to_owned(), day("given_on")??);
        let what = value("scope")?.split(';').map(known).collect::<Option<Vec<_>>>()?;
        let withdrawn = day("withdrawn_on")?.map(|day| day.plus_days(-1));
        let ends = [day("valid_until")?, withdrawn];
        let until = ends.into_iter().flatten().min();
        (!what.is_empty()).then_some(Consent { team, what, from, until })
    }

    /// Whether it is in force on a day, the first and the last one included.
    pub fn is_in_force(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }
}

/// What may be seen on a day by these consents together, each with its last day, in the order of the list.
pub fn granted(consents: &[Consent], day: Day) -> Vec<Granted> {
    let of = |what: &ConsentScope| {
        let naming = consents.iter().filter(|each| each.is_in_force(day) && each.what.contains(what));
        let latest = |one: Granted, other: Granted| Granted {
            until: one.until.zip(other.until).map(|(one, other)| one.max(other)),
            ..one
        };
        naming.map(|each| Granted { what: *what, until: each.until }).reduce(latest)
    };
    ConsentScope::ALL.iter().filter_map(of).collect()
}

/// Whether this is among what is granted.
pub fn includes(granted: &[Granted], what: ConsentScope) -> bool {
    granted.iter().any(|each| each.what == what)
}
