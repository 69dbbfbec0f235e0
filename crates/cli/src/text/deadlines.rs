//! Deadlines in words: what is late, due today, within a week and within a month.

use casework::{Day, Records};
use measures::deadlines::Deadline;
use phrases::deadlines::{When, about, what};
use words::{Arg, Words};

use crate::text::{Style, Styles, padded, wrapped};

/// Where the words of a deadline begin, after its day.
const INDENT: usize = 20;

/// The page of deadlines.
pub(crate) fn page(
    records: &Records,
    day: Day,
    deadlines: &[Deadline],
    words: &Words,
    styles: Styles,
) -> String {
    let as_of = words.say("page-as-of", &[("date", Arg::from(phrases::day(day, words.lang())))]);
    let name = styles.set(records.programme.name.as_str(), Style::Bold);
    let mut lines = vec![format!("{name} · {as_of}")];
    if deadlines.is_empty() {
        lines.push(words.get("deadlines-none"));
    }
    for when in When::ALL {
        let of_group: Vec<&Deadline> = deadlines.iter().filter(|each| When::of(each, day) == when).collect();
        if of_group.is_empty() {
            continue;
        }
        lines.push(String::new());
        let heading =
            words.get(&format!("deadlines-{}", if when == When::Late { "over" } else { when.code() }));
        let style = if when == When::Late { Style::Cloudberry } else { Style::Bold };
        lines.push(styles.set(&format!("{heading} ({})", of_group.len()), style));
        for deadline in of_group {
            lines.push(row(deadline, words));
            let about = about(records, day, deadline, words);
            lines.push(styles.set(&wrapped(&about, &" ".repeat(INDENT), INDENT), Style::Dim));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn row(deadline: &Deadline, words: &Words) -> String {
    let due = match deadline.due {
        Some(due) => phrases::day(due, words.lang()),
        None => words.get("deadline-next-meeting"),
    };
    wrapped(&what(deadline, words), &format!("  {}", padded(&due, INDENT - 2)), INDENT)
}
