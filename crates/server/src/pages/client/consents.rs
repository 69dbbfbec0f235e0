//! What may be exchanged with whom: what holds now, and what has ended or was taken back.

use app::sharing::SharedWith;
use app::sheets::Filled;
use casework::Day;
use casework::forms::SheetKind;
use words::Arg;

use crate::pages::client::Facts;
use crate::pages::client::blocks::{Block, Card, Link};
use crate::pages::sharing::{GrantedLine, granted_lines};

/// A consent that holds no longer.
pub(crate) struct Ended {
    /// With whom.
    pub(crate) party: Link,
    /// What.
    pub(crate) subject: String,
    /// From when until when.
    pub(crate) span: String,
    /// How it ended.
    pub(crate) how: String,
}

/// A partner team that sees something of the client today.
pub(crate) struct SeenBy {
    /// The team.
    pub(crate) team: String,
    /// What, and until when.
    pub(crate) granted: Vec<GrantedLine>,
}

impl Facts<'_> {
    /// Which partner teams see what today.
    pub(super) fn seen_by(&self) -> Vec<SeenBy> {
        let of = |shared: &SharedWith| SeenBy {
            team: shared.team.clone(),
            granted: granted_lines(&shared.granted, self.words),
        };
        self.client.shared.iter().map(of).collect()
    }

    /// The consents that hold, as cards, and the others.
    pub(super) fn consents(&self) -> (Block, Vec<Ended>) {
        let called = |filled: &Filled| filled.values.get("party").cloned().unwrap_or_default();
        let mut block = self.several(SheetKind::Consent, called);
        let ended: Vec<(&Filled, Day)> = self
            .client
            .of_kind(SheetKind::Consent)
            .filter_map(|filled| Some((filled, self.ended_on(filled)?)))
            .collect();
        block.cards.retain(|card| !ended.iter().any(|(filled, _)| filled.id == card.id));
        for card in &mut block.cards {
            self.may_be_withdrawn(card);
        }
        block.heading = self.words.get("client-consents");
        let ended = ended.into_iter().map(|(filled, day)| self.ended(filled, day)).collect();
        (block, ended)
    }

    fn may_be_withdrawn(&self, card: &mut Card) {
        card.edit.href.push_str("#withdrawn_on");
        card.edit.text = self.words.get("client-withdraw");
    }

    /// The day after which it holds no longer, where that has come.
    fn ended_on(&self, filled: &Filled) -> Option<Day> {
        let day = |field: &str| filled.values.get(field).and_then(|day| Day::parse(day).ok());
        let today = self.client.today;
        let withdrawn = day("withdrawn_on").filter(|day| *day <= today);
        withdrawn.or_else(|| day("valid_until").filter(|day| *day < today))
    }

    fn ended(&self, filled: &Filled, day: Day) -> Ended {
        let words = self.words;
        let text = |field: &str| filled.values.get(field).cloned().unwrap_or_default();
        let date = |day: Day| phrases::day(day, words.lang());
        let given = Day::parse(&text("given_on")).map(date).unwrap_or_default();
        let is_withdrawn = filled.values.get("withdrawn_on").is_some_and(|own| *own == day.to_string());
        let how = if is_withdrawn { "client-consent-withdrawn" } else { "client-consent-expired" };
        Ended {
            party: Link { href: format!("{}/consent/{}", self.home(), filled.id), text: text("party") },
            subject: text("subject"),
            span: words.say("client-span", &[("from", Arg::from(given)), ("to", Arg::from(date(day)))]),
            how: words.get(how),
        }
    }
}
