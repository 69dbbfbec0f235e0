//! Every form with bad, hostile, too long and repeated input, on both databases. What is wrong comes back with all that
//! was typed and with a text of what to mend, in three languages, and nothing is saved; what may be saved is shown as
//! text. Fields are walked as data, so that a new one is tested without being named.

#![expect(clippy::expect_used, reason = "tests")]

#[path = "../site/mod.rs"]
mod site;

mod entries;
mod people;
mod routes;
mod sheets;
mod spoiled;

use app::sign_in::Token;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use casework::access::AccountRole;
use site::{Answered, Site};
use store::records::record_id;
use testkit::databases::each;
use tokio::runtime::Runtime;
use uuid::Uuid;
use words::Lang;

/// The day of the demonstration.
const DAY: &str = "2024-05-15";
/// An id of nothing.
const NOTHING: &str = "00000000-0000-7000-8000-000000000001";

/// What a form sends.
type Fields = Vec<(String, String)>;

/// A service, with a coach and a leader who are signed in. It is asked from outside its runtime, as the databases of
/// tests block.
struct Room {
    on: &'static str,
    site: Site,
    runtime: Runtime,
    coach: Token,
    leader: Token,
}

fn rooms() -> Vec<Room> {
    each().into_iter().map(|(on, database)| Room::of(on, Site::on(database))).collect()
}

/// The id of a record of the demonstration.
fn id(table: &str, sender: &str) -> Uuid {
    record_id(table, sender)
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

impl Room {
    fn of(on: &'static str, site: Site) -> Room {
        let (coach, leader) =
            (site.enter(AccountRole::EmploymentSpecialist), site.enter(AccountRole::TeamLeader));
        Room { on, site, runtime: Runtime::new().expect("a runtime"), coach, leader }
    }

    fn get(&self, path: &str, by: Option<Token>) -> Answered {
        self.runtime.block_on(self.site.get(path, by))
    }

    fn post(&self, path: &str, by: Option<Token>, fields: &Fields) -> Answered {
        let pairs: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.runtime.block_on(self.site.post(path, by, &pairs))
    }

    fn ask(&self, request: Request<Body>) -> Answered {
        self.runtime.block_on(self.site.ask(request))
    }

    /// From now on both read this language.
    fn speak(&self, lang: Lang) {
        for token in [self.coach, self.leader] {
            let chosen = fields(&[("lang", lang.tag()), ("to", "/")]);
            let answered = self.post("/language", Some(token), &chosen);
            assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", self.on);
        }
    }

    /// How much is kept of all that a form can save.
    fn kept(&self) -> Vec<String> {
        let counts = SAVED.map(|table| format!("'{table} ' || CAST((SELECT COUNT(*) FROM {table}) AS TEXT)"));
        self.site.database.query(&format!("SELECT {}", counts.join(" || ', ' || ")))
    }
}

/// Where a form can save something.
const SAVED: [&str; 9] = [
    "changes",
    "sheets",
    "activities",
    "clients",
    "employers",
    "next_steps",
    "covers",
    "keys",
    "attestations",
];

/// The page as its reader has it: with signs in place of their codes.
fn read(page: &str) -> String {
    [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
        .iter()
        .fold(page.to_owned(), |page, (code, sign)| page.replace(code, sign))
}

/// The text of a fault: the page's own words where it has some.
fn fault(lang: Lang, own: &str, code: &str) -> String {
    let words = lang.words();
    if words.has(own) {
        return words.get(own);
    }
    let key = format!("fault-{code}");
    assert!(words.has(&key), "{key} in {lang:?}");
    words.get(&key)
}

/// The page asks to mend: it says all of this, keeps what was typed, and has made no markup of it.
fn asks_to_mend(told: &str, answered: &Answered, texts: &[String], typed: &[&str]) {
    let page = read(&answered.text);
    assert_eq!(answered.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
    for text in texts {
        assert!(page.contains(text.as_str()), "{told}: it does not say {text:?}");
    }
    for value in typed {
        assert!(page.contains(value), "{told}: {:?} is lost", value.chars().take(60).collect::<String>());
    }
    is_text(told, &answered.text);
}

/// Nothing of what was typed has become markup.
fn is_text(told: &str, page: &str) {
    for harm in spoiled::HARM {
        assert!(!page.contains(harm), "{told}: {harm} is markup");
    }
}
