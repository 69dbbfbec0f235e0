//! The settings of a programme: which public pages there are, and what they were before.

use app::public_pages::Pages;
use uuid::Uuid;
use words::Words;

use crate::pages::shell::Shell;

/// What was set once.
pub(crate) struct Line {
    /// When.
    pub(crate) when: String,
    /// By whom.
    pub(crate) who: String,
    /// What.
    pub(crate) pages: Pages,
}

/// What the page is made of.
pub(crate) struct Facts<'f> {
    /// The address of the programme's pages.
    pub(crate) base: &'f str,
    /// The programme.
    pub(crate) programme: Uuid,
    /// What counts now.
    pub(crate) now: Pages,
    /// What was set, the latest first.
    pub(crate) history: Vec<Line>,
}

/// The page.
#[derive(askama::Template)]
#[template(path = "settings.html")]
pub(crate) struct SettingsPage {
    /// The frame of the page.
    pub(crate) shell: Shell,
    /// The team's page.
    pub(crate) team: String,
    /// Where the form is sent.
    pub(crate) action: String,
    /// The public pages that can be turned on and off.
    pub(crate) switches: Vec<Switch>,
    /// What was set, the latest first.
    pub(crate) history: Vec<Row>,
}

/// A public page that can be turned on and off.
pub(crate) struct Switch {
    /// The field's name.
    pub(crate) name: &'static str,
    /// The page by name.
    pub(crate) label: String,
    /// What it shows to whom.
    pub(crate) hint: String,
    /// Its address.
    pub(crate) address: String,
    /// Whether it is on.
    pub(crate) is_on: bool,
}

/// What was set once, in words.
pub(crate) struct Row {
    /// When.
    pub(crate) when: String,
    /// By whom.
    pub(crate) who: String,
    /// What.
    pub(crate) what: String,
}

/// The page of settings.
pub(crate) fn page(shell: Shell, facts: Facts<'_>) -> SettingsPage {
    let words = shell.words;
    let switch = |name: &'static str, address: String, is_on: bool| Switch {
        name,
        label: words.get(&format!("settings-{name}")),
        hint: words.get(&format!("settings-{name}-hint")),
        address,
        is_on,
    };
    let row = |line: Line| Row { what: in_words(line.pages, words), when: line.when, who: line.who };
    SettingsPage {
        team: format!("{}/team", facts.base),
        action: format!("{}/settings", facts.base),
        switches: vec![
            switch("referral", format!("/refer/{}", facts.programme), facts.now.referral),
            switch("leads", format!("/leads/{}", facts.programme), facts.now.leads),
        ],
        history: facts.history.into_iter().map(row).collect(),
        shell,
    }
}

fn in_words(pages: Pages, words: &Words) -> String {
    let one = |name: &str, is_on: bool| {
        let state = words.get(if is_on { "settings-on" } else { "settings-off" });
        format!("{}: {state}", words.get(&format!("settings-{name}")))
    };
    format!("{} · {}", one("referral", pages.referral), one("leads", pages.leads))
}
