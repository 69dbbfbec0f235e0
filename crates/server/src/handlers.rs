//! One file for each page or group of forms: what was sent in, a use case, what is shown.

pub(crate) mod account;
pub(crate) mod calendar;
pub(crate) mod clients;
pub(crate) mod deadlines;
pub(crate) mod documents;
pub(crate) mod employers;
pub(crate) mod entry;
pub(crate) mod fidelity;
pub(crate) mod filters;
pub(crate) mod home;
pub(crate) mod identity;
pub(crate) mod import;
pub(crate) mod item;
pub(crate) mod mapping;
pub(crate) mod plan;
pub(crate) mod referral;
pub(crate) mod review;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod sharing;
pub(crate) mod sheets;
pub(crate) mod sites;
pub(crate) mod team;
pub(crate) mod today;
pub(crate) mod what_if;

use app::Fault as OfField;
use casework::Day;
use words::Words;

use crate::forms::Typed;
use crate::pages::shell::FieldProblem;
use crate::visit::Visitor;

/// The day that a page is asked for, or today.
pub(crate) fn day_of(visitor: &Visitor, typed: &Typed) -> Day {
    let asked = typed.filled("day").and_then(|day| Day::parse(day).ok());
    asked.unwrap_or_else(|| visitor.service().now().today)
}

/// Faults in words, by field.
pub(crate) fn in_words(faults: &[OfField], words: &Words) -> Vec<FieldProblem> {
    let told = |fault: &OfField| FieldProblem {
        field: fault.field,
        text: words.get(&format!("fault-{}", fault.code)),
    };
    faults.iter().map(told).collect()
}

/// An instant as the language writes it, in the zone of the service.
pub(crate) fn instant(at: i64, visitor: &Visitor) -> String {
    let words = visitor.words;
    let (day, hour, minute) = visitor.service().local(at);
    let time = match words.lang() {
        words::Lang::En => format!("{hour}:{minute:02}"),
        words::Lang::Fi | words::Lang::Sv => format!("{hour}.{minute:02}"),
    };
    words.say("at-time", &[("day", phrases::day(day, words.lang()).into()), ("time", time.into())])
}

/// The name of whoever did something; whoever has the machine has none.
pub(crate) fn who(name: Option<&String>, words: &Words) -> String {
    name.cloned().unwrap_or_else(|| words.get("by-operator"))
}
