//! Golden files: what a reviewer must see change. `BLESS=1` writes them anew.

use std::fs;
use std::path::Path;

/// Compares a text with the file of this name in `testdata/golden`.
pub fn check(name: &str, actual: &str) {
    let path = crate::cases::root().join("testdata/golden").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("a folder");
        fs::write(&path, actual).expect("a writable file");
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if expected != actual {
        let at = expected.lines().zip(actual.lines()).position(|(expected, actual)| expected != actual);
        let line = at.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
        let shown = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
        panic!(
            "{name} differs at line {}:\n  golden: {}\n  actual: {}\nRun with BLESS=1 to accept it.",
            line + 1,
            shown(&expected),
            shown(actual)
        );
    }
}
