//! A list as a file that a spreadsheet opens.

/// The kind of such a file, as a browser is told.
pub(crate) const CSV: &str = "text/csv; charset=utf-8";

/// Rows as a file of values that a spreadsheet opens without running anything in it.
pub(crate) fn csv(header: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    // The mark at the beginning tells a spreadsheet that the letters are UTF-8.
    let mut text = String::from("\u{feff}");
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        text.push_str(&cells.join(";"));
        text.push_str("\r\n");
    }
    text.into_bytes()
}

fn quoted(cell: &str) -> String {
    let first = cell.trim_start_matches('\'').chars().next();
    let would_run = first.is_some_and(|first| matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r'));
    let guard = if would_run { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_run_nothing() {
        assert_eq!(quoted("Kaislaranta Ilta"), "\"Kaislaranta Ilta\"");
        assert_eq!(quoted("a\"b;c"), "\"a\"\"b;c\"");
        for text in ["=1+1", "+1", "-1", "@a", "'=1"] {
            assert_eq!(quoted(text), format!("\"'{text}\""));
        }
        assert_eq!(quoted(""), "\"\"");
    }
}
