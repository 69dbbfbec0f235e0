//! Pages of text for a terminal 80 columns wide.

pub(crate) mod deadlines;
pub(crate) mod explain;
pub(crate) mod ratings;
pub(crate) mod what_if;

use unicode_width::UnicodeWidthStr;

use crate::output::Output;

/// Columns of a terminal that every page fits in.
pub(crate) const WIDTH: usize = 80;

/// Whether a page may use colour.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Styles {
    is_coloured: bool,
}

/// How a piece of text is set on a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Bold,
    Dim,
    /// The colour of what is computed or chosen.
    Lake,
    /// The colour of what asks for attention.
    Cloudberry,
}

impl Styles {
    pub(crate) fn of(output: &Output) -> Styles {
        Styles { is_coloured: output.is_coloured() }
    }

    /// The text in a style, where the terminal shows styles.
    pub(crate) fn set(self, text: &str, style: Style) -> String {
        let code = match style {
            Style::Bold => "1",
            Style::Dim => "2",
            Style::Lake => "36",
            Style::Cloudberry => "33",
        };
        if self.is_coloured { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// The text with blanks after it up to this many columns; cut with an ellipsis where it is longer.
pub(crate) fn padded(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return format!("{text}{}", " ".repeat(columns - text.width()));
    }
    let mut cut = String::new();
    for each in text.chars() {
        if cut.width() + 2 > columns {
            break;
        }
        cut.push(each);
    }
    cut.push('…');
    padded(&cut, columns)
}

/// The text with blanks before it up to this many columns.
pub(crate) fn padded_left(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(text.width())))
}

/// The words broken into lines that fit the page, each line after the first indented.
pub(crate) fn wrapped(words: &str, first: &str, indent: usize) -> String {
    let mut lines = vec![first.to_owned()];
    let mut is_empty = true;
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let fits = lines.last().is_some_and(|line| line.width() + 1 + word.width() <= WIDTH);
        if !is_empty && !fits {
            lines.push(" ".repeat(indent));
            is_empty = true;
        }
        if let Some(line) = lines.last_mut() {
            if !is_empty {
                line.push(' ');
            }
            line.push_str(word);
        }
        is_empty = false;
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_as_they_are_seen() {
        assert_eq!(padded("työ", 5), "työ  ");
        assert_eq!(padded("työhönvalmennus", 6), "työhö…");
        assert_eq!(padded_left("7", 3), "  7");
    }

    #[test]
    fn lines_fit_the_page() {
        let text = wrapped(&"sana ".repeat(40), "  → ", 4);
        assert!(text.lines().all(|line| line.width() <= WIDTH));
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("    sana")));
    }
}
