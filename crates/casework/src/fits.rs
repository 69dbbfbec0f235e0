//! Which wishes of a client the record of an employer meets, and which of what the client does not want it has: each
//! told with what says so. Wishes come first; nothing here is a figure about a person, and nobody is ranked.
//!
//! Free words are compared by their beginnings and ends. How words are cut and stemmed is a parameter, as it depends
//! on languages. What no record tells of is unknown, which is no refusal.

mod hours;
mod phrases;
mod times;

use std::cmp::Reverse;

use self::phrases::{Phrase, Says};
use crate::code::codes;
use crate::forms::SheetKind;

pub use self::phrases::{Lexer, Word};

codes! {
    /// What a wish is about.
    Aspect, "fit_aspect" {
        /// What is done.
        Tasks = "tasks",
        /// How many hours a week.
        Hours = "hours",
        /// Days and times of day.
        Times = "times",
        /// Where the work is.
        Place = "place",
        /// What the place is like.
        Surroundings = "surroundings",
        /// Which employer.
        Employer = "employer",
        /// Any of these, for what a client does not want.
        Anything = "anything",
    }
}
codes! {
    /// How a wish stands.
    Answer, "fit_answer" {
        /// The record tells that it is met.
        Met = "met",
        /// The record tells that it is not.
        NotMet = "not_met",
        /// The record tells nothing of it.
        Unknown = "unknown",
    }
}

/// Something that a client wishes or does not want, in their own words.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What it is about.
    pub aspect: Aspect,
    phrase: Phrase,
}

/// Something that the record of an employer tells. `S` names the sheet.
#[derive(Clone, Debug)]
pub struct Fact<S> {
    /// What it is about.
    pub aspect: Aspect,
    /// The sheet that tells it.
    pub of: S,
    /// The field in which it stands.
    pub field: &'static str,
    phrase: Phrase,
}

/// A wish, how it stands, and what says so.
#[derive(Debug)]
pub struct Told<'f, S> {
    /// The wish.
    pub wish: &'f Wish,
    /// How it stands.
    pub answer: Answer,
    /// What says so; nothing where it is unknown.
    pub by: Vec<&'f Fact<S>>,
}

/// How a client's wishes and an employer's record stand to each other.
#[derive(Debug)]
pub struct Fit<'f, S> {
    /// Every wish, in the order in which it was written.
    pub wishes: Vec<Told<'f, S>>,
    /// What the client does not want and the record tells of.
    pub no_gos: Vec<Told<'f, S>>,
}

/// Where a client's wishes stand: form, field, what the field is about, whether they are wanted.
const WISHES: [(SheetKind, &str, Aspect, Says); 9] = [
    (SheetKind::JobSearchPlan, "tasks_wanted", Aspect::Tasks, Says::Yes),
    (SheetKind::JobSearchPlan, "hours_wanted", Aspect::Hours, Says::Yes),
    (SheetKind::JobSearchPlan, "times_of_day", Aspect::Times, Says::Yes),
    (SheetKind::JobSearchPlan, "travel", Aspect::Place, Says::Yes),
    (SheetKind::JobSearchPlan, "surroundings", Aspect::Surroundings, Says::Yes),
    (SheetKind::JobSearchPlan, "employers_wanted", Aspect::Employer, Says::Yes),
    (SheetKind::JobSearchPlan, "no_gos", Aspect::Anything, Says::No),
    (SheetKind::Profile, "interests", Aspect::Tasks, Says::Yes),
    (SheetKind::Profile, "goals", Aspect::Tasks, Says::Yes),
];
/// Where the facts of an employer stand.
const FACTS: [(SheetKind, &str, Aspect); 17] = [
    (SheetKind::Employer, "name", Aspect::Employer),
    (SheetKind::Employer, "industry", Aspect::Tasks),
    (SheetKind::Employer, "hiring_needs", Aspect::Tasks),
    (SheetKind::Employer, "tasks", Aspect::Tasks),
    (SheetKind::Employer, "municipality", Aspect::Place),
    (SheetKind::Employer, "sites", Aspect::Place),
    (SheetKind::Employer, "times_of_day", Aspect::Times),
    (SheetKind::Employer, "surroundings", Aspect::Surroundings),
    (SheetKind::JobLead, "title", Aspect::Tasks),
    (SheetKind::JobLead, "tasks", Aspect::Tasks),
    (SheetKind::JobLead, "hours", Aspect::Hours),
    (SheetKind::JobLead, "times_of_day", Aspect::Times),
    (SheetKind::JobLead, "place", Aspect::Place),
    (SheetKind::JobLead, "surroundings", Aspect::Surroundings),
    (SheetKind::JobCarving, "tasks", Aspect::Tasks),
    (SheetKind::JobCarving, "proposal", Aspect::Tasks),
    (SheetKind::JobCarving, "hours", Aspect::Hours),
];

/// The wishes in a filled form; none in a form that holds none. `value` gives what a field holds.
pub fn wishes<'v>(kind: SheetKind, value: impl Fn(&str) -> Option<&'v str>, lexer: &Lexer<'_>) -> Vec<Wish> {
    let of_kind = WISHES.iter().filter(|(form, ..)| *form == kind);
    let mut found = Vec::new();
    for (_, field, aspect, says) in of_kind {
        let Some(text) = value(field) else { continue };
        for mut phrase in Phrase::all(text, *aspect, lexer) {
            if *says == Says::No {
                phrase.says = Says::No;
            }
            found.push(Wish { aspect: *aspect, phrase });
        }
    }
    found
}

/// What a filled form tells of an employer; nothing of a form that tells of none.
pub fn facts<'v, S: Clone>(
    (kind, of): (SheetKind, &S),
    value: impl Fn(&str) -> Option<&'v str>,
    lexer: &Lexer<'_>,
) -> Vec<Fact<S>> {
    let mut found = Vec::new();
    for (_, field, aspect) in FACTS.iter().filter(|(form, ..)| *form == kind) {
        let Some(text) = value(field) else { continue };
        let phrases = Phrase::all(text, *aspect, lexer).into_iter();
        found.extend(phrases.map(|phrase| Fact { aspect: *aspect, of: of.clone(), field, phrase }));
    }
    found
}

impl Wish {
    /// The client's words.
    pub fn text(&self) -> &str {
        &self.phrase.text
    }

    /// Whether it is something that the client does not want.
    pub fn is_no_go(&self) -> bool {
        self.phrase.says == Says::No
    }
}

impl<S> Fact<S> {
    /// The words of the record.
    pub fn text(&self) -> &str {
        &self.phrase.text
    }

    /// Whether times of day are read from it.
    fn tells_times(&self) -> bool {
        self.aspect == Aspect::Times || self.field == "title"
    }
}

impl<S> Fit<'_, S> {
    /// Whether any wish is known to be met.
    pub fn meets_any(&self) -> bool {
        self.wishes.iter().any(|told| told.answer == Answer::Met)
    }

    /// Where an employer stands among others for one client: fewest of what is not wanted, then most wishes met. For
    /// employers only; the order of people is that of the alphabet.
    pub fn place(&self) -> impl Ord + use<S> {
        let met = self.wishes.iter().filter(|told| told.answer == Answer::Met).count();
        (self.no_gos.len(), Reverse(met))
    }
}

/// How these wishes and facts stand to each other.
pub fn fit<'f, S>(wishes: &'f [Wish], facts: &'f [Fact<S>]) -> Fit<'f, S> {
    let (no_gos, wanted): (Vec<&Wish>, Vec<&Wish>) = wishes.iter().partition(|wish| wish.is_no_go());
    let is_of_this = |told: &Told<'_, S>| {
        // The other employers that somebody would like to work for say nothing about this one.
        told.wish.aspect != Aspect::Employer || told.answer == Answer::Met
    };
    Fit {
        wishes: wanted.into_iter().map(|wish| judged(wish, facts)).filter(is_of_this).collect(),
        no_gos: no_gos.into_iter().filter_map(|wish| hit(wish, facts)).collect(),
    }
}

fn judged<'f, S>(wish: &'f Wish, facts: &'f [Fact<S>]) -> Told<'f, S> {
    let (mut met, mut against) = (Vec::new(), Vec::new());
    for fact in facts {
        match answer(wish, fact) {
            Answer::Met => met.push(fact),
            Answer::NotMet => against.push(fact),
            Answer::Unknown => {}
        }
    }
    // What shares most words with the wish comes first.
    met.sort_by_key(|fact| Reverse(wish.phrase.shared(&fact.phrase)));
    match (met.is_empty(), against.is_empty()) {
        (false, _) => Told { wish, answer: Answer::Met, by: met },
        (true, false) => Told { wish, answer: Answer::NotMet, by: against },
        (true, true) => Told { wish, answer: Answer::Unknown, by: Vec::new() },
    }
}

/// What one fact says of one wish.
fn answer<S>(wish: &Wish, fact: &Fact<S>) -> Answer {
    match wish.aspect {
        Aspect::Hours if fact.aspect == Aspect::Hours => hours::answer(&wish.phrase.text, &fact.phrase.text),
        Aspect::Times if fact.tells_times() && fact.phrase.says == Says::Yes => {
            times::answer(&wish.phrase.times, &fact.phrase.times)
        }
        Aspect::Hours | Aspect::Times => Answer::Unknown,
        aspect if aspect != fact.aspect || wish.phrase.shared(&fact.phrase) == 0 => Answer::Unknown,
        _ if fact.phrase.says == Says::No => Answer::NotMet,
        _ => Answer::Met,
    }
}

/// What the record has of something that is not wanted.
fn hit<'f, S>(wish: &'f Wish, facts: &'f [Fact<S>]) -> Option<Told<'f, S>> {
    let is_hit = |fact: &&Fact<S>| {
        let is_about = wish.aspect == Aspect::Anything || wish.aspect == fact.aspect;
        let has_times = fact.tells_times() && times::meets(&wish.phrase.times, &fact.phrase.times);
        fact.phrase.says == Says::Yes && ((is_about && wish.phrase.is_mostly_in(&fact.phrase)) || has_times)
    };
    let by: Vec<&Fact<S>> = facts.iter().filter(is_hit).collect();
    (!by.is_empty()).then_some(Told { wish, answer: Answer::NotMet, by })
}
