//! Entries that wait on the device for a connection: what the script needs to keep, to send and to show them.

use words::Words;

/// What the page tells the script.
pub(crate) struct Outbox {
    /// Whose entries these are; what somebody else wrote on the same device waits for them.
    pub(crate) owner: String,
    /// The coach's first page.
    pub(crate) today: String,
    /// The page for writing an entry.
    pub(crate) log: String,
    /// Whether the device may keep the pages for the day: they name one's own clients and nobody else's.
    pub(crate) is_own: bool,
    /// The texts of the language.
    pub(crate) words: &'static Words,
}

impl Outbox {
    /// A text with an open place, which the script fills in.
    pub(crate) fn open(&self, key: &str) -> String {
        self.words.say(key, &[("what", "#".into())])
    }
}
