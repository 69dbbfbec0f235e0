//! A client's personal identity code on the page of their details: masked, or whole where it was asked for.

use app::identity::{Identity, Kept, Reason};
use casework::Code;
use words::Words;

use crate::pages::client::Facts;
use crate::pages::client::blocks::Link;
use crate::pages::parts::Choice;
use crate::pages::shell::{FieldProblem, problem_of};

/// What the part is made of.
#[derive(Default)]
pub(crate) struct IdentityFacts {
    /// The code as it is kept; none where the service keeps none.
    pub(crate) found: Option<Identity>,
    /// What was typed and could not be kept.
    pub(crate) typed: String,
    /// The whole code, where it was asked for.
    pub(crate) revealed: Option<String>,
    /// Whether the reader may see it whole.
    pub(crate) may_reveal: bool,
}

/// The part of the page.
pub(crate) struct IdentityView {
    /// The address to which its forms are sent.
    pub(crate) action: String,
    /// The code, masked or whole; empty where there is none.
    pub(crate) code: String,
    /// Whether it is whole.
    pub(crate) is_revealed: bool,
    /// Whether another key sealed it.
    pub(crate) is_locked: bool,
    /// Why it may be asked for; empty where it may not, or is whole already.
    pub(crate) reasons: Vec<Choice>,
    /// The others with the same code whom the reader may see.
    pub(crate) same: Vec<Link>,
    /// Whether there are others of whom nothing is told.
    pub(crate) has_hidden: bool,
    /// What was typed and could not be kept.
    pub(crate) typed: String,
    /// What must be mended in the code; empty where nothing.
    pub(crate) code_problem: String,
    /// What must be mended in the reason; empty where nothing.
    pub(crate) reason_problem: String,
}

impl IdentityView {
    /// Whether a code is kept.
    pub(crate) fn is_kept(&self) -> bool {
        self.is_locked || !self.code.is_empty()
    }

    /// Whether anybody has the same code.
    pub(crate) fn is_double(&self) -> bool {
        self.has_hidden || !self.same.is_empty()
    }
}

impl Facts<'_> {
    /// The identity code; none where the service keeps none.
    pub(super) fn identity(&self, facts: IdentityFacts, problems: &[FieldProblem]) -> Option<IdentityView> {
        let found = facts.found?;
        let masked = match &found.kept {
            Kept::Masked(code) => Some(code.clone()),
            Kept::Nothing | Kept::Locked => None,
        };
        let can_ask = facts.may_reveal && facts.revealed.is_none() && masked.is_some();
        let link = |(id, name): &(uuid::Uuid, String)| Link {
            href: format!("{}/clients/{id}", self.base),
            text: if name.is_empty() { self.words.get("clients-nameless") } else { name.clone() },
        };
        Some(IdentityView {
            action: format!("{}/identity-code", self.home()),
            is_revealed: facts.revealed.is_some(),
            is_locked: found.kept == Kept::Locked,
            reasons: if can_ask { reasons(self.words) } else { Vec::new() },
            code: facts.revealed.or(masked).unwrap_or_default(),
            same: found.same.seen.iter().map(link).collect(),
            has_hidden: found.same.has_hidden,
            typed: facts.typed,
            code_problem: problem_of(problems, "identity_code").to_owned(),
            reason_problem: problem_of(problems, "reason").to_owned(),
        })
    }
}

fn reasons(words: &Words) -> Vec<Choice> {
    let choice = |reason: &Reason| Choice {
        value: reason.code().to_owned(),
        text: phrases::code(*reason, words),
        is_chosen: false,
    };
    Reason::ALL.iter().map(choice).collect()
}
