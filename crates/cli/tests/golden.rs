//! What people and programs see: help, pages in three languages, JSON. `BLESS=1 cargo test` accepts a change.

#![expect(clippy::expect_used, reason = "tests")]

use std::process::{Command, Output};

const CASE: &str = "testdata/cases/koivusilta/bundle";
const DAY: &str = "2024-05-15";

fn rinnalla(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rinnalla"))
        .args(args)
        .current_dir(testkit::cases::root())
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("the program starts")
}

fn check(name: &str, args: &[&str]) {
    let output = rinnalla(args);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let errors = String::from_utf8(output.stderr).expect("UTF-8");
    let code = output.status.code().expect("a code");
    let told = if errors.is_empty() { String::new() } else { format!("--- standard error\n{errors}") };
    testkit::golden::check(
        name,
        &format!("$ rinnalla {}\n{text}{told}--- exit code {code}\n", args.join(" ")),
    );
}

#[test]
fn help() {
    check("help/rinnalla.txt", &["--help"]);
    for command in ["check", "fidelity", "what-if", "deadlines", "convert", "template", "completions"] {
        check(&format!("help/{command}.txt"), &[command, "--help"]);
    }
}

#[test]
fn pages_in_three_languages() {
    for lang in ["fi", "sv", "en"] {
        let page = |command: &str| format!("{lang}/{command}.txt");
        check(&page("check"), &["check", CASE, "--lang", lang]);
        check(&page("fidelity"), &["fidelity", CASE, "--as-of", DAY, "--trend", "3", "--lang", lang]);
        check(&page("deadlines"), &["deadlines", CASE, "--as-of", DAY, "--lang", lang]);
        let what_if = [
            "what-if", CASE, "--as-of", DAY, "--set", "17=6", "--set", "6.e=yes", "--reach", "good",
            "--lang", lang,
        ];
        check(&page("what-if"), &what_if);
        for item in ["7", "11", "17", "22"] {
            check(
                &format!("{lang}/explain-{item}.txt"),
                &["fidelity", CASE, "--as-of", DAY, "--explain", item, "--lang", lang],
            );
        }
        let missing =
            ["fidelity", "testdata/cases/sources-figures/bundle", "--as-of", "2022-12-31", "--lang", lang];
        check(&page("fidelity-missing"), &missing);
        check(&page("refused"), &["check", "testdata/golden/refused", "--lang", lang]);
    }
}

#[test]
fn json() {
    check(
        "json/fidelity.json",
        &["fidelity", CASE, "--as-of", DAY, "--json", "--trend", "2", "--lang", "en"],
    );
    check(
        "json/what-if.json",
        &["what-if", CASE, "--as-of", DAY, "--set", "17=6", "--reach", "good", "--json", "--lang", "en"],
    );
    check("json/deadlines.json", &["deadlines", CASE, "--as-of", DAY, "--json", "--lang", "en"]);
}
