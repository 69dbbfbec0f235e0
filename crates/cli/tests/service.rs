//! The commands of the service, as an administrator types them, on both databases.

#![expect(clippy::expect_used, reason = "tests")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use testkit::databases::{Database, each};

fn rinnalla(database: &Database, args: &[&str]) -> Output {
    command(database).args(args).output().expect("started")
}

fn command(database: &Database) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rinnalla"));
    command
        .env("RINNALLA_DATABASE_URL", database.setting())
        .env("RINNALLA_SERVER_LISTEN", "127.0.0.1:0")
        .env("LC_ALL", "en_GB.UTF-8")
        .env_remove("RINNALLA_CONFIG")
        .current_dir(database.folder.path());
    command
}

/// What a command printed; it must end well.
fn done(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What a command told on standard error; it must end with this code.
fn refused(output: &Output, code: i32) -> String {
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{errors}");
    errors
}

fn bundle(case: &str) -> String {
    testkit::cases::case(case).join("bundle").display().to_string()
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    testkit::cases::csv_files(folder).into_iter().map(|file| (file.name, file.bytes)).collect()
}

#[test]
fn records_go_in_and_come_out_the_same() {
    for (kind, database) in each() {
        let koivusilta = bundle("koivusilta");
        let dry = done(&rinnalla(&database, &["import", &koivusilta, "--dry-run"]));
        assert!(
            dry.contains("would be imported: 2,664 added") || dry.contains("2664 added"),
            "{kind}: {dry}"
        );
        assert!(dry.contains("Nothing was changed"), "{kind}");
        done(&rinnalla(&database, &["import", &koivusilta]));
        let again = done(&rinnalla(&database, &["import", &koivusilta]));
        assert!(again.contains("0 added, 0 updated"), "{kind}: {again}");
        let (out, direct) = (database.folder.path().join("out"), database.folder.path().join("direct"));
        done(&rinnalla(&database, &["export", "koivusilta", &out.display().to_string()]));
        done(&rinnalla(&database, &["convert", &koivusilta, &direct.display().to_string()]));
        assert_eq!(files(&out), files(&direct), "{kind}");
        let told = refused(&rinnalla(&database, &["export", "nobody", "other"]), 1);
        assert!(told.contains("there is none like it"), "{kind}: {told}");
        done(&rinnalla(&database, &["doctor"]));
    }
}

#[test]
fn accounts_are_managed_and_passwords_shown_once() {
    for (kind, database) in each() {
        done(&rinnalla(&database, &["import", &bundle("koivusilta")]));
        let leader = ["user", "add", "Leader", "--name", "Aava Sinilampi", "--role", "team_leader"];
        refused(&rinnalla(&database, &leader), 1);
        let of_nothing: Vec<&str> = leader.iter().copied().chain(["--programme", "nothing"]).collect();
        refused(&rinnalla(&database, &of_nothing), 1);
        let nobody: Vec<&str> =
            leader.iter().copied().chain(["--programme", "koivusilta", "--staff", "S99"]).collect();
        refused(&rinnalla(&database, &nobody), 1);
        let right: Vec<&str> =
            leader.iter().copied().chain(["--programme", "koivusilta", "--staff", "S03"]).collect();
        let added = done(&rinnalla(&database, &right));
        assert!(added.contains("Password, shown once"), "{kind}: {added}");
        let listed = done(&rinnalla(&database, &["user", "list"]));
        assert!(listed.contains("leader") && listed.contains("Aava Sinilampi"), "{kind}: {listed}");
        done(&rinnalla(&database, &["user", "reset", "leader"]));
        done(&rinnalla(&database, &["user", "disable", "LEADER"]));
        assert!(done(&rinnalla(&database, &["user", "list"])).contains("disabled"), "{kind}");
        refused(&rinnalla(&database, &["user", "disable", "nobody"]), 1);
        refused(&rinnalla(&database, &["user", "add", "x", "--name", "x", "--role", "king"]), 2);
    }
}

#[test]
fn a_backup_is_made_proved_and_restored() {
    let database = Database::sqlite();
    done(&rinnalla(&database, &["import", &bundle("koivusilta")]));
    assert!(done(&rinnalla(&database, &["backup", "copy.db"])).contains("proved"));
    refused(&rinnalla(&database, &["backup", "copy.db"]), 1);
    done(&rinnalla(&database, &["import", &bundle("good")]));
    assert!(done(&rinnalla(&database, &["restore", "copy.db"])).contains("before-restore-1"));
    refused(&rinnalla(&database, &["export", "lehmusranta", "out"]), 1);
    done(&rinnalla(&database, &["export", "koivusilta", "out"]));
    refused(&rinnalla(&database, &["restore", "nothing.db"]), 1);
}

#[test]
fn the_doctor_finds_a_change_of_the_access_log() {
    for (kind, database) in each() {
        done(&rinnalla(&database, &["import", &bundle("koivusilta")]));
        assert!(done(&rinnalla(&database, &["doctor"])).contains("chain is whole"), "{kind}");
        database.execute("UPDATE access_log SET reason = 'leads_team'");
        let told = refused(&rinnalla(&database, &["doctor"]), 1);
        assert!(told.contains("broken at entry 1"), "{kind}: {told}");
    }
}

#[test]
fn settings_are_looked_at_before_they_are_used() {
    let database = Database::sqlite();
    let example = done(&rinnalla(&database, &["config", "example"]));
    let file = database.folder.path().join("settings.toml");
    std::fs::write(&file, example).expect("written");
    done(&rinnalla(&database, &["config", "check", "--config", "settings.toml"]));
    std::fs::write(&file, "[server]\nport = 80\n").expect("written");
    let told = refused(&rinnalla(&database, &["config", "check", "--config", "settings.toml"]), 1);
    assert!(told.contains("server.port"), "{told}");
    refused(&rinnalla(&database, &["serve", "--config", "settings.toml"]), 1);
    let routes: serde_json::Value =
        serde_json::from_str(&done(&rinnalla(&database, &["routes", "--json"]))).expect("JSON");
    assert!(routes.as_array().is_some_and(|routes| routes.len() > 20));
}

/// A process that is stopped when the test is through.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn the_demonstration_tells_its_address_and_log_ins_first() {
    let database = Database::sqlite();
    let child = command(&database)
        .args(["demo", "--port", "0", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("started");
    let mut demo = Running(child);
    let mut line = String::new();
    BufReader::new(demo.0.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
    let ready: serde_json::Value = serde_json::from_str(&line).expect("JSON");
    let address = ready["url"].as_str().expect("an address").trim_start_matches("http://").to_owned();
    let roles: Vec<&str> = ready["logins"]
        .as_array()
        .expect("log-ins")
        .iter()
        .map(|login| login["role"].as_str().expect("a role"))
        .collect();
    for role in ["employment_specialist", "team_leader", "manager", "administrator", "reviewer", "evaluator"]
    {
        assert!(roles.contains(&role), "{role}");
    }
    assert!(get(&address, "/health/ready").starts_with("HTTP/1.1 200"));
    assert!(get(&address, "/login").contains("<html lang=\"fi\">"));
}

#[test]
fn the_service_stops_when_it_is_told_to() {
    for (kind, database) in each() {
        done(&rinnalla(&database, &["migrate"]));
        let child = command(&database).arg("serve").stderr(Stdio::piped()).spawn().expect("started");
        let mut service = Running(child);
        let mut errors = BufReader::new(service.0.stderr.take().expect("its log"));
        let (mut line, mut address) = (String::new(), String::new());
        while address.is_empty() {
            line.clear();
            assert!(errors.read_line(&mut line).expect("a line") > 0, "{kind}: it ended");
            if let Some((_, rest)) = line.split_once("address=") {
                address = rest.split_whitespace().next().expect("an address").to_owned();
            }
        }
        assert!(get(&address, "/health/ready").contains("ready"), "{kind}");
        assert!(get(&address, "/login").contains("password"), "{kind}");
        let stop = Command::new("kill").args(["-TERM", &service.0.id().to_string()]).status();
        assert!(stop.expect("told").success(), "{kind}");
        let mut rest = String::new();
        errors.read_to_string(&mut rest).expect("the rest of the log");
        assert!(service.0.wait().expect("ended").success(), "{kind}: {rest}");
        assert!(!rest.contains("panic"), "{kind}: {rest}");
    }
}

#[test]
fn a_spreadsheet_of_another_shape_is_imported_by_its_mapping() {
    let database = Database::sqlite();
    let folder = database.folder.path();
    std::fs::write(
        folder.join("asiakkaat.csv"),
        "Asiakas;Tuloväylä;Ohjattu;Aloitti;Valmentaja\nIlta Kaislaranta;itse;1.2.2026;3.2.2026;Aava Sinilampi\n",
    )
    .expect("written");
    let mapping = "version = 1\n\n[programme]\nprogramme_id = \"lehtoranta\"\nname = \"Lehtoranta\"\nscale = \"fi-25\"\n\
        partner_service = \"mental_health\"\n\n[create.staff]\nrole = \"employment_specialist\"\nfte = \"1\"\n\n\
        [[sheets]]\nsheet = \"asiakkaat\"\nheader_row = 1\ntable = \"clients\"\nids = \"row\"\n\n\
        [[sheets.columns]]\nfrom = \"Asiakas\"\nto = \"name\"\n\n\
        [[sheets.columns]]\nfrom = \"Tuloväylä\"\nto = \"referral_source\"\nwords = { itse = \"self\" }\n\n\
        [[sheets.columns]]\nfrom = \"Ohjattu\"\nto = \"referred_on\"\n\n\
        [[sheets.columns]]\nfrom = \"Aloitti\"\nto = \"enrolled_on\"\n\n\
        [[sheets.columns]]\nfrom = \"Valmentaja\"\nto = \"coach_id\"\n";
    std::fs::write(folder.join("mapping.toml"), mapping).expect("written");
    let line = ["import", "asiakkaat.csv", "--mapping", "mapping.toml"];
    let told = done(&rinnalla(&database, &line));
    assert!(told.contains("3 added"), "programme, coach and client: {told}");
    std::fs::write(folder.join("mapping.toml"), mapping.replace("itse =", "muu =")).expect("written");
    let told = refused(&rinnalla(&database, &line), 1);
    assert!(told.contains("itse"), "{told}");
}
