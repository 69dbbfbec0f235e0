//! The program as a process, and a line to it that is asked again when it has died.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::RwLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use casework::Day;
use testkit::databases::Database;

/// So often something is asked again, with a pause between: longer than any start takes.
const TRIES: usize = 1_200;
const PAUSE: Duration = Duration::from_millis(25);

/// Milliseconds since 1970.
pub(crate) fn millis() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// The day of the service.
pub(crate) fn today() -> Day {
    let zone = jiff::tz::TimeZone::get("Europe/Helsinki").expect("a zone");
    let now = zone.to_datetime(jiff::Timestamp::now());
    Day::new(now.year(), now.month(), now.day()).expect("a day")
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
pub(crate) fn run(database: &Database, args: &[&str]) -> String {
    let output = command(database).args(args).output().expect("started");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A service that is killed when this is dropped.
pub(crate) struct Process {
    child: Child,
    log: Option<JoinHandle<String>>,
    pub(crate) address: String,
}

impl Process {
    /// Starts it; it answers from then on.
    pub(crate) fn start(database: &Database) -> Process {
        let mut child = command(database).arg("serve").stderr(Stdio::piped()).spawn().expect("started");
        let mut log = BufReader::new(child.stderr.take().expect("its log"));
        let (mut line, mut told) = (String::new(), String::new());
        let address = loop {
            line.clear();
            assert!(log.read_line(&mut line).expect("a line") > 0, "it ended: {told}");
            told.push_str(&line);
            if let Some((_, rest)) = line.split_once("address=") {
                break rest.split_whitespace().next().expect("an address").to_owned();
            }
        };
        let log = std::thread::spawn(move || {
            let mut rest = Vec::new();
            // Cut off where it is when it is killed.
            let _ = log.read_to_end(&mut rest);
            String::from_utf8_lossy(&rest).into_owned()
        });
        Process { child, log: Some(log), address }
    }

    /// Kills it: nothing is tidied up. It must not have panicked before.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
        let told = self.log.take().map(|log| log.join().expect("its log")).unwrap_or_default();
        assert!(!told.contains("panicked"), "{told}");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An answer that was read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The way to whichever process serves now.
pub(crate) struct Line {
    address: RwLock<String>,
    answered: AtomicUsize,
    again: AtomicUsize,
}

impl Line {
    pub(crate) fn new() -> Line {
        Line {
            address: RwLock::new(String::new()),
            answered: AtomicUsize::new(0),
            again: AtomicUsize::new(0),
        }
    }

    pub(crate) fn leads_to(&self, process: &Process) {
        self.address.write().expect("the address").clone_from(&process.address);
    }

    /// How much has been answered.
    pub(crate) fn answered(&self) -> usize {
        self.answered.load(Ordering::Relaxed)
    }

    /// How often something was asked again.
    pub(crate) fn again(&self) -> usize {
        self.again.load(Ordering::Relaxed)
    }

    /// Asks until there is a whole answer that is no fault of the service.
    pub(crate) fn ask(&self, method: &str, path: &str, cookie: &str, form: &str) -> Answer {
        let mut last = None;
        for _ in 0..TRIES {
            let address = self.address.read().expect("the address").clone();
            match ask(&address, method, path, cookie, form) {
                Some(answer) if answer.status < 500 => {
                    self.answered.fetch_add(1, Ordering::Relaxed);
                    return answer;
                }
                other => last = other,
            }
            self.again.fetch_add(1, Ordering::Relaxed);
            std::thread::sleep(PAUSE);
        }
        unreachable!("{method} {path} is never answered: {last:?}")
    }
}

/// Asks once; nothing where the line is cut before the end.
pub(crate) fn ask(address: &str, method: &str, path: &str, cookie: &str, form: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
         Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    )
    .ok()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(bytes.get(..end)?).into_owned();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let answer = Answer { status, head, body: bytes.get(end + 4..)?.to_vec() };
    let length: usize = answer.header("content-length")?.parse().ok()?;
    (answer.body.len() == length).then_some(answer)
}

/// A form as it is sent.
pub(crate) fn form(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect();
    pairs.join("&")
}

fn coded(text: &str) -> String {
    let sign = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}
