//! What coaches ask for, as requests.

use std::io::{BufReader, Write};
use std::net::TcpStream;

use anyhow::ensure;
use app::entries::Typed;
use testkit::generate::AS_OF;
use uuid::Uuid;

use crate::casework::users::User;
use crate::load::answer;

/// Something that coaches ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    /// The first page.
    Today,
    /// A client's page with its timeline.
    Client,
    /// The page for an entry.
    Form,
    /// An entry that is saved.
    Save,
    /// The list of employers.
    Employers,
    /// Words that are looked for.
    Search,
}

/// All of it. What is written comes last, so that no page is measured with thousands of entries of one coach's day.
pub(super) const ASKS: [Ask; 6] =
    [Ask::Today, Ask::Client, Ask::Form, Ask::Employers, Ask::Search, Ask::Save];

/// Words of notes, names and employers, one with a slip of the pen and one that is nowhere.
const WORDS: [&str; 6] = ["askel", "kiinnostua", "lumme", "pihlajaa", "hyvva+tapaaminen", "kuukalenteri"];

/// Who asks, and for the how-manieth time.
pub(super) struct Asked<'a> {
    /// Where the service listens.
    pub(super) address: &'a str,
    /// Whoever asks.
    pub(super) user: &'a User,
    /// How often they have asked before.
    pub(super) turn: usize,
    /// The number of the request among all.
    pub(super) number: u64,
}

impl Ask {
    /// What it is called.
    pub(super) fn name(self) -> &'static str {
        match self {
            Ask::Today => "today",
            Ask::Client => "client",
            Ask::Form => "entry form",
            Ask::Save => "entry saved",
            Ask::Employers => "employers",
            Ask::Search => "search",
        }
    }

    /// The request.
    pub(super) fn request(self, asked: &Asked<'_>) -> String {
        let user = asked.user;
        let base = format!("/programmes/{}", user.programme);
        match self {
            Ask::Today => get(asked, &format!("{base}/today")),
            Ask::Client => {
                let client = user.clients[asked.turn % user.clients.len()];
                get(asked, &format!("{base}/clients/{client}"))
            }
            Ask::Form => get(asked, &format!("{base}/log")),
            Ask::Employers => get(asked, &format!("{base}/employers")),
            Ask::Save => {
                post(asked, &format!("{base}/log"), &as_form(&entry(user, asked.turn, asked.number)))
            }
            Ask::Search => {
                let words = WORDS[asked.turn % WORDS.len()];
                post(asked, &format!("{base}/search"), &format!("q={words}"))
            }
        }
    }

    /// How its answer begins.
    fn begins(self) -> &'static str {
        if self == Ask::Save { "HTTP/1.1 303" } else { "HTTP/1.1 200" }
    }
}

fn cookie(user: &User) -> String {
    format!("rinnalla={}", user.token.text())
}

fn get(asked: &Asked<'_>, path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\n\r\n", asked.address, cookie(asked.user))
}

fn post(asked: &Asked<'_>, path: &str, fields: &str) -> String {
    let form = format!("{fields}&form_token={}", asked.user.token.form_token());
    format!(
        "POST {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        asked.address,
        cookie(asked.user),
        form.len()
    )
}

/// An employer met for a client, with a promise: an entry that writes the most.
pub(super) fn entry(user: &User, turn: usize, number: u64) -> Typed {
    Typed {
        id: Uuid::from_u128((u128::from(number) << 64) | 0x8000_0000_0000_0007).to_string(),
        date: AS_OF.to_owned(),
        kind: "employer_contact".to_owned(),
        clients: vec![user.clients[turn % user.clients.len()].to_string()],
        employer: user.employers[turn % user.employers.len()].to_string(),
        channel: "in_person".to_owned(),
        place: "workplace".to_owned(),
        minutes: "45".to_owned(),
        about: "competitive".to_owned(),
        preference_based: "yes".to_owned(),
        note: format!("Kauppias miettii {number}. hyllyttäjää iltavuoroon."),
        next_what: "Soitto kauppiaalle".to_owned(),
        next_on: "2026-01-14".to_owned(),
        ..Typed::default()
    }
}

/// The entry as the page sends it.
fn as_form(entry: &Typed) -> String {
    let mut fields = vec![
        ("id", entry.id.clone()),
        ("date", entry.date.clone()),
        ("kind", entry.kind.clone()),
        ("who", format!("employer:{}", entry.employer)),
        ("channel", entry.channel.clone()),
        ("place", entry.place.clone()),
        ("minutes", entry.minutes.clone()),
        ("about", entry.about.clone()),
        ("preference_based", entry.preference_based.clone()),
        ("note", entry.note.clone()),
        ("next_what", entry.next_what.clone()),
        ("next_on", entry.next_on.clone()),
    ];
    fields.extend(entry.clients.iter().map(|client| ("who", format!("client:{client}"))));
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", coded(value))).collect();
    pairs.join("&")
}

fn coded(text: &str) -> String {
    let sign = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}

/// Asks once on a line of its own; the body of an answer that is as it should be.
pub(super) fn once(address: &str, request: &str, ask: Ask) -> anyhow::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(request.as_bytes())?;
    let mut body = Vec::new();
    let head = answer(&mut BufReader::new(stream), &mut body)?;
    let is_right = head.starts_with(ask.begins()) && !head.contains("location: /login");
    ensure!(is_right, "{}: {}", ask.name(), head.lines().next().unwrap_or_default());
    Ok(body)
}
