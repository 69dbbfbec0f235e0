//! Files stay small enough to read, and say at their head what they are.

/// No file of code has more lines.
const MOST_LINES: usize = 1_000;
/// The median of the files of code is at most this.
const MEDIAN_LINES: usize = 200;
/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] =
    &["common", "utils", "util", "helpers", "misc", "new", "v2", "types", "models", "shared"];

pub(super) fn faults() -> anyhow::Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut sizes = Vec::new();
    for file in super::files()?.into_iter().filter(|file| file.ends_with(".rs")) {
        let text = std::fs::read_to_string(crate::run::root().join(&file)).unwrap_or_default();
        let lines = text.lines().count();
        sizes.push(lines);
        if lines > MOST_LINES {
            faults.push(format!("{file} has {lines} lines; the most is {MOST_LINES}"));
        }
        if !text.starts_with("//! ") {
            faults.push(format!("{file} does not say at its head what it is"));
        }
        let stem = file.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")).unwrap_or_default();
        if EMPTY_NAMES.contains(&stem) {
            faults.push(format!("{file}: the name says nothing about what is inside"));
        }
        let ends = text.lines().position(|line| line.ends_with(' ') || line.ends_with('\t'));
        faults.extend(ends.map(|line| format!("{file}:{}: blanks at the end of the line", line + 1)));
    }
    sizes.sort_unstable();
    let median = sizes.get(sizes.len() / 2).copied().unwrap_or_default();
    if median > MEDIAN_LINES {
        faults.push(format!("the median file has {median} lines; the most is {MEDIAN_LINES}"));
    }
    Ok(faults)
}
