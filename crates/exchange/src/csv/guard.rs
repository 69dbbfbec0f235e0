//! Keeps a spreadsheet from running a text as a formula, without changing the text.

use std::borrow::Cow;

/// A text that a spreadsheet would run as a formula gets an apostrophe before it, and so does one that
/// begins with apostrophes and then that; [`unguarded`] takes one away again.
pub(super) fn guarded(words: &str) -> Cow<'_, str> {
    if would_run(words.trim_start_matches('\'').as_bytes()) {
        format!("'{words}").into()
    } else {
        words.into()
    }
}

/// The cell without the apostrophe that [`guarded`] put before it.
pub(super) fn unguarded(cell: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    let quotes = cell.iter().take_while(|byte| **byte == b'\'').count();
    if quotes == 0 || !cell.get(quotes..).is_some_and(would_run) {
        return cell;
    }
    match cell {
        Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(1..).unwrap_or_default()),
        Cow::Owned(mut bytes) => {
            bytes.remove(0);
            Cow::Owned(bytes)
        }
    }
}

fn would_run(words: &[u8]) -> bool {
    matches!(words.first(), Some(b'=' | b'+' | b'-' | b'@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_read_back_unchanged() {
        for text in ["=1+1", "+358", "-", "@me", "'=x", "''=x", "'quoted'", "plain", "'", ""] {
            let written = guarded(text);
            assert_eq!(unguarded(Cow::Borrowed(written.as_bytes())), text.as_bytes());
        }
        for text in ["=1+1", "+358 40", "-5", "@SUM(A1)", "'=1"] {
            assert!(guarded(text).starts_with('\''), "{text}");
        }
        assert_eq!(guarded("'quoted'"), "'quoted'");
    }
}
