//! Pages that many people see alike, kept as they were rendered, with slots for what is each person's own.
//!
//! A key holds everything that the page depends on, the version of the programme's records among it, so that what
//! is kept is never stale. Who may see it is decided before, at every request.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use askama::filters::{Html, escape};

use crate::answer::Fault;
use crate::pages::shell::{AccountLine, Shell};

/// So many pages are kept; then all are forgotten.
const MOST: usize = 512;
/// Stands on both sides of a slot's number. A control character: no text of ours has it, and records that have one
/// are refused by their reader.
const MARK: char = '\u{1}';
/// The slots: form token, name, role, the account menu's label, line of a printout.
const SLOTS: usize = 5;

/// Rendered pages.
#[derive(Debug, Default)]
pub(crate) struct Rendered {
    kept: Mutex<HashMap<Key, Arc<[Piece]>>>,
}

/// What a page depends on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    /// Its path and query.
    pub(crate) path: String,
    /// The version of the programme's records.
    pub(crate) version: i64,
    /// Today.
    pub(crate) today: casework::Day,
    /// The tag of the language.
    pub(crate) lang: &'static str,
    /// The links of the navigation, which tell what the person may do.
    pub(crate) nav: String,
}

#[derive(Debug)]
enum Piece {
    Text(String),
    Slot(usize),
}

impl Rendered {
    /// The page of the key with this person's own words; rendered where it is not kept.
    ///
    /// A page with a message is rendered anew: nobody else sees the same.
    pub(crate) fn page(
        &self,
        key: Key,
        shell: Shell,
        render: impl FnOnce(Shell) -> Result<String, Fault>,
    ) -> Result<String, Fault> {
        if shell.notice.is_some() {
            return render(shell);
        }
        let own = own_words(&shell);
        let found = self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        let pieces = if let Some(pieces) = found {
            pieces
        } else {
            let pieces: Arc<[Piece]> = cut(&render(with_slots(shell))?).into();
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.len() >= MOST {
                kept.clear();
            }
            kept.insert(key, Arc::clone(&pieces));
            pieces
        };
        Ok(filled(&pieces, &own))
    }
}

fn own_words(shell: &Shell) -> [String; SLOTS] {
    let (name, role) = shell.account.as_ref().map_or(("", ""), |account| (&account.name, &account.role));
    let label = shell.account_label();
    [shell.form_token.as_str(), name, role, &label, &shell.printed].map(escaped)
}

fn escaped(text: &str) -> String {
    escape(text, Html).map_or_else(|_| String::new(), |text| text.to_string())
}

/// The shell with slots instead of the person's own words.
fn with_slots(mut shell: Shell) -> Shell {
    let slot = |number: usize| format!("{MARK}{number}{MARK}");
    shell.form_token = slot(0);
    shell.account = shell.account.map(|_| AccountLine { name: slot(1), role: slot(2) });
    shell.account_label = Some(slot(3));
    shell.printed = slot(4);
    shell
}

fn cut(page: &str) -> Vec<Piece> {
    let piece = |(at, part): (usize, &str)| match part.parse() {
        Ok(slot) if at % 2 == 1 && slot < SLOTS => Piece::Slot(slot),
        _ => Piece::Text(part.to_owned()),
    };
    page.split(MARK).enumerate().map(piece).collect()
}

fn filled<'p>(pieces: &'p [Piece], own: &'p [String; SLOTS]) -> String {
    let text = |piece: &'p Piece| match piece {
        Piece::Text(text) => text.as_str(),
        Piece::Slot(slot) => own[*slot].as_str(),
    };
    // Copied once, not grown: a page is tens of kilobytes.
    let mut page = String::with_capacity(pieces.iter().map(|piece| text(piece).len()).sum());
    for piece in pieces {
        page.push_str(text(piece));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_filled_with_each_persons_words() {
        let pieces = cut(&format!("a{MARK}1{MARK}b{MARK}0{MARK}{MARK}4{MARK}c{MARK}9{MARK}"));
        let own = ["0", "<one>", "2", "3", "4"].map(escaped);
        assert_eq!(filled(&pieces, &own), "a&#60;one&#62;b04c9");
    }
}
