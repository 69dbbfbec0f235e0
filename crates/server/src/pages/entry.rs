//! The page for writing down what was done: one screen, filled in as it was the last time.

mod choices;
mod differs;
mod outbox;
mod people;
mod prefill;

use std::collections::BTreeMap;

use app::entries::{Offer, Typed};
use casework::{About, Place};
use uuid::Uuid;
use words::Words;

use crate::pages::entry::choices::{Tile, channels, codes, days, next_days, pick, tiles, times, yes_no};
use crate::pages::entry::differs::{Line, lines};
use crate::pages::entry::people::{People, Person, people};
use crate::pages::parts::Choice;
use crate::pages::shell::{FieldProblem, Shell, problem_of};

pub(crate) use crate::pages::entry::choices::OWN;
pub(crate) use crate::pages::entry::outbox::Outbox;
pub(crate) use crate::pages::entry::prefill::{Asked, of_kept, prefilled};

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The page to come back to.
    pub(crate) back: &'f str,
    /// What there is to choose from.
    pub(crate) offer: &'f Offer,
    /// What the form holds.
    pub(crate) entry: &'f Typed,
    /// Why the page is shown.
    pub(crate) state: State<'f>,
}

/// Why the page is shown.
pub(crate) enum State<'f> {
    /// For a new entry, opened with this.
    New(Asked),
    /// To correct what is kept.
    Correction,
    /// To mend what is not right.
    Faulty(&'f [app::Fault]),
    /// To settle that another version is kept, which says this.
    Differs(&'f BTreeMap<String, String>),
}

/// The page.
#[derive(askama::Template)]
#[template(path = "entry.html")]
pub(crate) struct EntryPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// What waits on the device.
    pub(crate) outbox: Outbox,
    /// The heading.
    pub(crate) heading: String,
    /// Where the form is sent.
    pub(crate) action: String,
    /// The page to come back to.
    pub(crate) back: String,
    /// What must be mended, by field.
    pub(crate) problems: Vec<FieldProblem>,
    /// What is kept and what was typed, side by side; empty where nothing differs.
    pub(crate) differs: Vec<Line>,
    /// Whether what is kept is corrected.
    pub(crate) is_correction: bool,
    /// The fields that the choice of a person leaves as they are.
    pub(crate) fixed: &'static str,
    /// The entry's id.
    pub(crate) id: String,
    /// The change that made what is corrected.
    pub(crate) seen: String,
    /// The promise that the entry settles.
    pub(crate) settles: String,
    /// The people of the latest entries, and whoever is chosen.
    pub(crate) chips: Vec<Person>,
    /// All other clients.
    pub(crate) clients: Vec<Person>,
    /// All other employers.
    pub(crate) employers: Vec<Choice>,
    /// Whether the list of everybody is open.
    pub(crate) is_open: bool,
    /// The name of an employer that is not in the register yet.
    pub(crate) new_employer: String,
    /// What was done.
    pub(crate) tiles: Vec<Tile>,
    /// A journey, which stands under what is other.
    pub(crate) travel: Tile,
    /// How.
    pub(crate) channels: Vec<Choice>,
    /// Where.
    pub(crate) places: Vec<Choice>,
    /// How long.
    pub(crate) minutes: Vec<Choice>,
    /// How long, where the list does not have it.
    pub(crate) minutes_own: String,
    /// When.
    pub(crate) days: Vec<Choice>,
    /// When, where the list does not have it.
    pub(crate) day_own: String,
    /// Today, the last day that can be written down.
    pub(crate) today: String,
    /// What kind of work the employer was asked about.
    pub(crate) abouts: Vec<Choice>,
    /// Whether it followed the client's wishes.
    pub(crate) preference: Vec<Choice>,
    /// Whether the client was along.
    pub(crate) present: Vec<Choice>,
    /// Whether a partner was along.
    pub(crate) is_joint: bool,
    /// Whether it took place; asked where what is kept is corrected.
    pub(crate) completed: Vec<Choice>,
    /// What happened.
    pub(crate) note: String,
    /// The next step.
    pub(crate) next_what: String,
    /// By when.
    pub(crate) next_days: Vec<Choice>,
    /// By when, where the list does not have it.
    pub(crate) next_own: String,
    /// Why it is corrected.
    pub(crate) reason: String,
}

impl EntryPage {
    fn problem(&self, field: &str) -> &str {
        problem_of(&self.problems, field)
    }
}

/// The page of these facts.
pub(crate) fn page(shell: Shell, outbox: Outbox, facts: &Facts<'_>) -> EntryPage {
    let words = shell.words;
    let (entry, offer) = (facts.entry, facts.offer);
    let (fixed, problems) = (fixed(&facts.state), problems(&facts.state, words));
    let is_correction = !entry.seen.is_empty();
    let People { chips, clients, employers } = people(offer, entry, words);
    let (minutes, minutes_own) = times(&entry.minutes, words);
    let (days, day_own) = days(&entry.date, offer.today, words);
    let (next_days, next_own) = next_days(&entry.next_on, offer.today, words);
    let (tiles, travel) = tiles(&entry.kind, words);
    let is_named = |problem: &FieldProblem| matches!(problem.field, "employer" | "new_employer");
    EntryPage {
        heading: words.get(if is_correction { "entry-correct" } else { "entry-title" }),
        action: format!("{}/log", facts.base),
        back: facts.back.to_owned(),
        differs: if let State::Differs(kept) = facts.state {
            lines(kept, entry, offer, words)
        } else {
            Vec::new()
        },
        is_correction,
        fixed,
        id: Uuid::parse_str(&entry.id).unwrap_or(offer.id).to_string(),
        seen: entry.seen.clone(),
        settles: entry.settles.clone(),
        is_open: chips.is_empty() || !entry.new_employer.is_empty() || problems.iter().any(is_named),
        chips,
        clients,
        employers,
        new_employer: entry.new_employer.clone(),
        tiles,
        travel,
        channels: channels(&entry.channel, words),
        places: pick(codes::<Place>(&entry.place, words), &entry.place, words),
        minutes,
        minutes_own,
        days,
        day_own,
        today: offer.today.to_string(),
        abouts: pick(codes::<About>(&entry.about, words), &entry.about, words),
        preference: yes_no(&entry.preference_based, words),
        present: yes_no(&entry.client_present, words),
        is_joint: entry.joint_with_partner == "yes",
        completed: if is_correction { choices::completed(&entry.completed, words) } else { Vec::new() },
        note: entry.note.clone(),
        next_what: entry.next_what.clone(),
        next_days,
        next_own,
        reason: entry.reason.clone(),
        problems,
        outbox,
        shell,
    }
}

/// What is asked for and what was typed, the choice of a person does not change.
fn fixed(state: &State<'_>) -> &'static str {
    match state {
        State::New(asked) => match (asked.kind, asked.channel) {
            (Some(_), Some(_)) => "kind channel",
            (Some(_), None) => "kind",
            (None, Some(_)) => "channel",
            (None, None) => "",
        },
        State::Correction | State::Faulty(_) | State::Differs(_) => "kind channel place minutes about",
    }
}

/// The faults in words: those of this page's own where it has them.
fn problems(state: &State<'_>, words: &Words) -> Vec<FieldProblem> {
    let State::Faulty(faults) = state else { return Vec::new() };
    let told = |fault: &app::Fault| {
        let own = format!("entry-fault-{}-{}", fault.field, fault.code);
        let text =
            if words.has(&own) { words.get(&own) } else { words.get(&format!("fault-{}", fault.code)) };
        FieldProblem { field: fault.field, text }
    };
    faults.iter().map(told).collect()
}
