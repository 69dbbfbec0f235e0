//! The commands as people run them: exit codes, many programmes, conversion, languages.

#![expect(clippy::expect_used, reason = "tests")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn rinnalla(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rinnalla"))
        .args(args)
        .current_dir(testkit::cases::root())
        .env("LC_ALL", "en_GB.UTF-8")
        .output()
        .expect("the program starts")
}

fn code(args: &[&str]) -> Option<i32> {
    rinnalla(args).status.code()
}

const CASE: &str = "testdata/cases/koivusilta/bundle";

#[test]
fn exit_codes_tell_how_it_ended() {
    for (args, expected) in [
        (&["check", CASE][..], 0),
        (&["check", "testdata/golden/refused"], 1),
        (&["check", "no/such/path"], 1),
        (&["check", "README.md"], 1),
        (&["check", "docs"], 1),
        (&["fidelity", "testdata/golden/refused", "--as-of", "2024-05-15"], 1),
        (&["deadlines", "testdata/golden/refused", "--as-of", "2024-05-15"], 1),
        (&["fidelity", CASE], 2),
        (&["fidelity", CASE, "--as-of", "2024-02-30"], 2),
        (&["fidelity", CASE, "--as-of", "2024-05-15", "--scale", "fi-26"], 2),
        (&["fidelity", CASE, "--as-of", "2024-05-15", "--explain", "26"], 2),
        (&["what-if", CASE, "--as-of", "2024-05-15"], 2),
        (&["what-if", CASE, "--as-of", "2024-05-15", "--set", "26=1"], 2),
        (&["what-if", CASE, "--as-of", "2024-05-15", "--set", "2=101"], 2),
        (&["what-if", CASE, "--as-of", "2024-05-15", "--set", "18=4"], 2),
        (&["what-if", CASE, "--as-of", "2024-05-15", "--reach", "perfect"], 2),
        (&["deadlines", CASE, "--as-of", "2024-05-15", "--staff", "S99"], 1),
        (&["template", "out.csv"], 2),
        (&["nonsense"], 2),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["completions", "bash"], 0),
    ] {
        assert_eq!(code(args), Some(expected), "{args:?}");
    }
}

#[test]
fn a_folder_of_bundles_prints_an_object_a_line_and_refuses_only_the_broken() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, case) in [("b", "good"), ("a", "koivusilta")] {
        copy(&testkit::cases::case(case).join("bundle"), &folder.path().join(name));
    }
    let path = folder.path().display().to_string();
    let output = rinnalla(&["fidelity", &path, "--as-of", "2025-03-31", "--json"]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0));
    let programmes: Vec<&str> =
        text.lines().map(|line| line.split('"').nth(3).expect("a programme")).collect();
    assert_eq!(programmes, ["koivusilta", "lehmusranta"]);

    copy(&testkit::cases::root().join("testdata/golden/refused"), &folder.path().join("c"));
    let output = rinnalla(&["fidelity", &path, "--as-of", "2025-03-31", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stdout).expect("UTF-8"), text);
    assert!(String::from_utf8(output.stderr).expect("UTF-8").contains("fi-26"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("copied");
    }
}

#[test]
fn every_form_rates_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let rate = |path: &str| rinnalla(&["fidelity", path, "--as-of", "15.5.2024", "--json"]).stdout;
    let expected = rate(CASE);
    assert!(expected.starts_with(
        b"{\"programme\":\"koivusilta\",\"scale\":\"fi-25\",\"as_of\":\"2024-05-15\",\"total\":93,"
    ));
    for (name, labels) in [
        ("folder", None),
        ("bundle.zip", None),
        ("bundle.xlsx", None),
        ("labels", Some("fi")),
        ("labels.zip", Some("sv")),
        ("labels.xlsx", Some("en")),
    ] {
        let out = folder.path().join(name).display().to_string();
        let mut args = vec!["convert", CASE, &out];
        args.extend(labels.iter().flat_map(|lang| ["--labels", lang]));
        assert_eq!(code(&args), Some(0), "{name}");
        assert_eq!(rate(&out), expected, "{name}");
        assert_eq!(code(&args), Some(1), "{name} is not written over");
    }
}

#[test]
fn the_terminals_language_is_spoken_and_the_option_wins() {
    let said = |locale: &str, args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_rinnalla"))
            .args(args)
            .current_dir(testkit::cases::root())
            .env("LC_ALL", locale)
            .output()
            .expect("the program starts");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let day = ["fidelity", CASE, "--as-of", "2024-05-15"];
    assert!(said("sv_FI.UTF-8", &day).contains("Måttlig"));
    assert!(said("en_GB.UTF-8", &day).contains("Fair"));
    assert!(said("C", &day).contains("Kohtalainen"));
    assert!(said("sv_FI.UTF-8", &[&day[..], &["--lang", "fi"]].concat()).contains("Kohtalainen"));
}

#[test]
fn lines_fit_a_terminal_of_80_columns() {
    use unicode_width::UnicodeWidthStr;
    for lang in ["fi", "sv", "en"] {
        for case in ["koivusilta", "good", "exemplary", "sources-figures"] {
            let path = format!("testdata/cases/{case}/bundle");
            let day = ["--as-of", "2024-05-15", "--lang", lang];
            let mut pages = vec![
                [&["fidelity", &path][..], &day, &["--trend", "12"]].concat(),
                [&["deadlines", &path][..], &day].concat(),
                [&["what-if", &path, "--reach", "exemplary"][..], &day].concat(),
            ];
            let items: Vec<String> = (1..=25).map(|item: u8| item.to_string()).collect();
            pages.extend(
                items.iter().map(|item| [&["fidelity", &path, "--explain", item][..], &day].concat()),
            );
            for page in pages {
                let text = String::from_utf8(rinnalla(&page).stdout).expect("UTF-8");
                for line in text.lines() {
                    assert!(line.width() <= 80, "{page:?}: {} columns: {line}", line.width());
                }
            }
        }
    }
}

#[test]
fn only_the_user_may_read_what_is_written() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["folder", "bundle.zip", "bundle.xlsx"] {
        let out = folder.path().join(name);
        assert_eq!(code(&["convert", CASE, &out.display().to_string()]), Some(0));
        let mode = |path: &Path| fs::metadata(path).expect("written").permissions().mode() & 0o077;
        assert_eq!(mode(&out), 0, "{name}");
        if out.is_dir() {
            assert!(
                fs::read_dir(&out).expect("a folder").all(|entry| mode(&entry.expect("a file").path()) == 0)
            );
        }
    }
}

#[test]
fn a_component_of_an_item_without_data_can_be_assumed() {
    let path = "testdata/cases/sources-figures/bundle";
    let output = rinnalla(&["what-if", path, "--as-of", "2022-12-31", "--set", "10.a=yes", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8(output.stdout).expect("UTF-8").contains("– → 1"));
}

/// Names from a hostile file are told without what a terminal would obey.
#[test]
fn a_terminal_is_not_steered_by_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&testkit::cases::root().join("testdata/golden/refused"), folder.path());
    fs::write(folder.path().join("ev\u{1b}[31mil.csv"), "a\n").expect("written");
    fs::write(
        folder.path().join("events.csv"),
        "event_id,date,name,participants\nV\u{9b}31m,x,y\u{1b}[2J,1\n",
    )
    .expect("written");
    let output = rinnalla(&["check", &folder.path().display().to_string()]);
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(told.contains("il.csv"), "{told}");
    assert!(told.chars().all(|each| !each.is_control() || each == '\n'), "{told:?}");
}

/// A table that is there and cannot be read is not a table that is missing.
#[test]
fn a_table_that_is_no_file_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&testkit::cases::case("koivusilta").join("bundle"), folder.path());
    let path = folder.path().display().to_string();
    assert_eq!(code(&["check", &path]), Some(0));
    let events = folder.path().join("events.csv");
    fs::remove_file(&events).expect("removed");
    assert_eq!(code(&["check", &path]), Some(0), "a missing table is an empty one");
    std::os::unix::fs::symlink("nowhere", &events).expect("a link");
    assert_eq!(code(&["check", &path]), Some(1), "a link that leads nowhere");
    fs::remove_file(&events).expect("removed");
    fs::create_dir(&events).expect("a folder");
    assert_eq!(code(&["check", &path]), Some(1), "a folder of that name");
}
