//! Who waits, the longest first.

use app::referrals::Inbox;

use crate::pages::referral::Waiting;
use crate::pages::shell::Shell;

/// What the page is made of.
pub(crate) struct InboxFacts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// Who waits.
    pub(crate) found: &'f Inbox,
    /// Whether the reader may write one down.
    pub(crate) may_decide: bool,
    /// The public page on which one applies, where there is one.
    pub(crate) public: Option<String>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "referrals.html")]
pub(crate) struct InboxPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// Where a referral is written down, for whoever may.
    pub(crate) refer: Option<String>,
    /// The public page on which one applies, where there is one.
    pub(crate) public: Option<String>,
    /// Who waits.
    pub(crate) rows: Vec<Row>,
}

/// Somebody who waits.
pub(crate) struct Row {
    /// The page of the referral.
    pub(crate) href: String,
    /// The name.
    pub(crate) name: String,
    /// Who pointed the way.
    pub(crate) source: String,
    /// The day of the referral.
    pub(crate) referred: String,
    /// How long it is ago.
    pub(crate) waiting: Waiting,
}

/// The page of those who wait.
pub(crate) fn inbox(shell: Shell, facts: &InboxFacts<'_>) -> InboxPage {
    let words = shell.words;
    let today = facts.found.today;
    let rows = facts.found.waiting.iter().map(|line| Row {
        href: format!("{}/referrals/{}", facts.base, line.id),
        name: line.name.clone().unwrap_or_else(|| words.get("clients-nameless")),
        source: words.get(&format!("code-referral_source-{}", line.referral_source)),
        referred: phrases::short_day(line.referred_on, today, words.lang()),
        waiting: Waiting::of(line.referred_on, today, words),
    });
    InboxPage {
        refer: facts.may_decide.then(|| format!("{}/referrals/new", facts.base)),
        public: facts.public.clone(),
        rows: rows.collect(),
        shell,
    }
}
