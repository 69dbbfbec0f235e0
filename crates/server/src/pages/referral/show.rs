//! One who waits: what was written, who might be the same person, and the two things that can be decided.

use app::identity::Kept;
use app::referrals::{Alike, Referral};
use casework::forms::{Linked, SheetKind};
use casework::{Code, Day, DeclineReason};
use words::{Arg, Words};

use crate::pages::parts::{Choice, ItemLink, alphabetical};
use crate::pages::referral::Waiting;
use crate::pages::sheet::Crumb;
use crate::pages::sheet::values::{Line, lines};
use crate::pages::shell::{FieldProblem, Shell, problem_of};

/// The item that asks whom a service leaves out.
const ZERO_EXCLUSION: u8 = 9;
/// What stands elsewhere on the page, or is not decided yet.
const LEFT_OUT: [&str; 10] = [
    "name",
    "wish",
    "referred_on",
    "referral_source",
    "enrolled_on",
    "coach_id",
    "partner_team_id",
    "service",
    "ended_on",
    "end_reason",
];

/// What the page is made of.
pub(crate) struct ShowFacts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The referral.
    pub(crate) found: &'f Referral,
    /// The reasons that speak of readiness.
    pub(crate) readiness: &'f [DeclineReason],
    /// Whether the reader may decide.
    pub(crate) may_decide: bool,
    /// Whether the reader may open the rule behind an item.
    pub(crate) may_see_fidelity: bool,
    /// What was tried.
    pub(crate) tried: Tried,
}

/// A decision that could not be made as it was sent.
#[derive(Debug, Default)]
pub(crate) struct Tried {
    /// The coach that was chosen.
    pub(crate) coach: String,
    /// The reason that was chosen.
    pub(crate) reason: String,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "referral.html")]
pub(crate) struct ShowPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The way here.
    pub(crate) crumbs: Vec<Crumb>,
    /// The name.
    pub(crate) name: String,
    /// When, and who pointed the way.
    pub(crate) referred: String,
    /// How long it is ago; none where the day cannot be read.
    pub(crate) waiting: Option<Waiting>,
    /// What is wished for; empty where nothing was said.
    pub(crate) wish: String,
    /// The rest of what was written.
    pub(crate) lines: Vec<Line>,
    /// Those who might be the same person.
    pub(crate) alike: Vec<AlikeLine>,
    /// What can be decided, for whoever may.
    pub(crate) decide: Option<Decide>,
    /// What must be mended.
    pub(crate) problems: Vec<FieldProblem>,
}

/// Somebody who might be the same person.
pub(crate) struct AlikeLine {
    /// The name.
    pub(crate) name: String,
    /// Why, in words.
    pub(crate) why: String,
    /// The client's page, for whoever may open it.
    pub(crate) href: Option<String>,
}

/// The two decisions.
pub(crate) struct Decide {
    /// Where one is taken into the service.
    pub(crate) accept: String,
    /// The coaches, by name.
    pub(crate) coaches: Vec<Choice>,
    /// What is wrong with the choice of a coach; empty where nothing.
    pub(crate) coach_problem: String,
    /// Where the service is said not to begin.
    pub(crate) decline: String,
    /// The reasons that a service may have.
    pub(crate) reasons: Vec<Choice>,
    /// The reasons that speak of readiness.
    pub(crate) readiness: Vec<Choice>,
    /// What is wrong with the reason; empty where nothing.
    pub(crate) reason_problem: String,
    /// The item of zero exclusion, for whoever may open it.
    pub(crate) item: Option<ItemLink>,
}

/// The page of one who waits.
pub(crate) fn show(shell: Shell, facts: ShowFacts<'_>) -> ShowPage {
    let words = shell.words;
    let found = facts.found;
    let value = |field: &str| found.own.values.get(field).map(String::as_str).unwrap_or_default();
    let name = match value("name") {
        "" => words.get("clients-nameless"),
        name => name.to_owned(),
    };
    let day = Day::parse(value("referred_on")).ok();
    let decide = facts.may_decide.then(|| decide(&facts, words));
    ShowPage {
        crumbs: vec![
            Crumb { text: words.get("referral-inbox-title"), href: format!("{}/referrals", facts.base) },
            Crumb { text: name.clone(), href: String::new() },
        ],
        name,
        referred: referred(day, value("referral_source"), words),
        waiting: day.map(|day| Waiting::of(day, found.today, words)),
        wish: value("wish").to_owned(),
        lines: written(found, words),
        alike: found.alike.iter().map(|each| alike(each, facts.base, words)).collect(),
        decide,
        problems: facts.tried.problems,
        shell,
    }
}

fn referred(day: Option<Day>, source: &str, words: &Words) -> String {
    let source = words.get(&format!("code-referral_source-{source}"));
    let Some(day) = day else { return source };
    let args = [("date", phrases::day(day, words.lang()).into()), ("source", source.into())];
    words.say("referral-referred", &args)
}

fn written(found: &Referral, words: &Words) -> Vec<Line> {
    let nobody = |_: Linked, _: &str| -> Option<String> { None };
    let mut written = lines(SheetKind::Client.form(), &found.own.values, &LEFT_OUT, &nobody, words);
    let code = match &found.identity_code {
        Kept::Nothing => None,
        Kept::Masked(code) => Some(code.clone()),
        Kept::Locked => Some(words.get("identity-locked")),
    };
    written.extend(code.map(|text| Line { label: words.get("field-client-identity_code"), text }));
    written
}

fn alike(each: &Alike, base: &str, words: &Words) -> AlikeLine {
    let name = if each.name.is_empty() { words.get("clients-nameless") } else { each.name.clone() };
    AlikeLine {
        name,
        why: words.get(&format!("referral-alike-{}", each.why)),
        href: each.is_open.then(|| format!("{base}/clients/{}", each.id)),
    }
}

fn decide(facts: &ShowFacts<'_>, words: &Words) -> Decide {
    let own = format!("{}/referrals/{}", facts.base, facts.found.id);
    let (readiness, reasons): (Vec<DeclineReason>, Vec<DeclineReason>) =
        DeclineReason::ALL.iter().copied().partition(|reason| facts.readiness.contains(reason));
    let choices = |reasons: Vec<DeclineReason>| -> Vec<Choice> {
        let choice = |reason: DeclineReason| Choice {
            value: reason.code().to_owned(),
            text: phrases::code(reason, words),
            is_chosen: facts.tried.reason == reason.code(),
        };
        reasons.into_iter().map(choice).collect()
    };
    let today = facts.found.today.to_string();
    Decide {
        accept: format!("{own}/accept"),
        coaches: coaches(facts, words),
        coach_problem: problem_of(&facts.tried.problems, "coach").to_owned(),
        decline: format!("{own}/decline"),
        reasons: choices(reasons),
        readiness: choices(readiness),
        reason_problem: problem_of(&facts.tried.problems, "reason").to_owned(),
        item: facts.may_see_fidelity.then(|| ItemLink::new(facts.base, ZERO_EXCLUSION, &today, words)),
    }
}

/// The coaches by name, with how many clients each has: a fact, no advice.
fn coaches(facts: &ShowFacts<'_>, words: &Words) -> Vec<Choice> {
    let mut coaches: Vec<_> = facts.found.coaches.iter().collect();
    coaches.sort_by_cached_key(|(id, name, _)| (alphabetical(name), *id));
    let choice = |(id, name, clients): &(uuid::Uuid, String, usize)| {
        let count = Arg::Count(i64::try_from(*clients).unwrap_or(i64::MAX));
        let value = id.to_string();
        Choice {
            is_chosen: value == facts.tried.coach,
            text: words.say("referral-coach-choice", &[("name", name.as_str().into()), ("count", count)]),
            value,
        }
    };
    coaches.into_iter().map(choice).collect()
}
