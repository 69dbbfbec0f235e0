//! Who can be chosen: those of the latest entries at once, everybody else in a list.

use app::entries::{Offer, Recent, Typed, Who};
use casework::Code;
use uuid::Uuid;
use words::Words;

use crate::pages::parts::{Choice, alphabetical};

/// Somebody who can be chosen.
pub(crate) struct Person {
    /// What is sent.
    pub(crate) value: String,
    /// The name.
    pub(crate) name: String,
    /// Whether it is an employer.
    pub(crate) is_employer: bool,
    /// Whether they are chosen.
    pub(crate) is_chosen: bool,
    /// How it was the last time; the script fills the form in by it.
    pub(crate) last: LastTime,
}

/// How it was the last time, in codes; blank where it is not known.
#[derive(Default)]
pub(crate) struct LastTime {
    /// What.
    pub(crate) kind: &'static str,
    /// How.
    pub(crate) channel: &'static str,
    /// Where.
    pub(crate) place: &'static str,
    /// How long.
    pub(crate) minutes: String,
    /// What it was about.
    pub(crate) about: &'static str,
}

/// Everybody, each once.
pub(super) struct People {
    /// Those of the latest entries and those who are chosen.
    pub(super) chips: Vec<Person>,
    /// All other clients.
    pub(super) clients: Vec<Person>,
    /// All other employers, after a blank one.
    pub(super) employers: Vec<Choice>,
}

/// Who is chosen in the form.
struct Chosen {
    clients: Vec<Uuid>,
    employers: Vec<Uuid>,
}

impl Chosen {
    fn of(entry: &Typed) -> Chosen {
        let id = |id: &str| Uuid::parse_str(id.trim()).ok();
        Chosen {
            clients: entry.clients.iter().filter_map(|text| id(text)).collect(),
            employers: entry.employer.split(';').filter_map(id).collect(),
        }
    }

    fn has(&self, who: Who) -> bool {
        match who {
            Who::Client(id) => self.clients.contains(&id),
            Who::Employer(id) => self.employers.contains(&id),
        }
    }

    /// Everyone who is chosen.
    fn all(&self) -> impl Iterator<Item = Who> {
        let clients = self.clients.iter().copied().map(Who::Client);
        clients.chain(self.employers.iter().copied().map(Who::Employer))
    }
}

pub(super) fn people(offer: &Offer, entry: &Typed, words: &Words) -> People {
    let chosen = Chosen::of(entry);
    let is_recent = |who: Who| offer.recent.iter().any(|recent| recent.who == who);
    let known = |who: Who| offer.clients.iter().chain(&offer.employers).find(|each| each.who == who);
    let mut chips: Vec<Person> = chosen
        .all()
        .filter(|who| !is_recent(*who))
        .map(|who| known(who).map_or_else(|| stranger(who, words), |each| person(each, &chosen)))
        .collect();
    chips.extend(offer.recent.iter().map(|recent| person(recent, &chosen)));
    let is_chip = |who: Who| is_recent(who) || chosen.has(who);
    let mut clients: Vec<&Recent> = offer.clients.iter().filter(|each| !is_chip(each.who)).collect();
    clients.sort_by_cached_key(|each| alphabetical(&each.name));
    let mut employers: Vec<&Recent> = offer.employers.iter().filter(|each| !is_chip(each.who)).collect();
    employers.sort_by_cached_key(|each| alphabetical(&each.name));
    let blank = Choice { value: String::new(), text: words.get("entry-employer-none"), is_chosen: true };
    People {
        chips,
        clients: clients.into_iter().map(|each| person(each, &chosen)).collect(),
        employers: std::iter::once(blank).chain(employers.into_iter().map(choice)).collect(),
    }
}

fn person(each: &Recent, chosen: &Chosen) -> Person {
    let last = each.last.map(|last| LastTime {
        kind: last.kind.code(),
        channel: last.channel.map_or("", Code::code),
        place: last.place.map_or("", Code::code),
        minutes: last.minutes.to_string(),
        about: last.about.map_or("", Code::code),
    });
    Person {
        value: value(each.who),
        name: each.name.clone(),
        is_employer: matches!(each.who, Who::Employer(_)),
        is_chosen: chosen.has(each.who),
        last: last.unwrap_or_default(),
    }
}

/// Somebody chosen who cannot be chosen now: an entry of earlier keeps them.
fn stranger(who: Who, words: &Words) -> Person {
    let is_employer = matches!(who, Who::Employer(_));
    Person {
        value: value(who),
        name: words.get(if is_employer { "entry-employer-other" } else { "entry-client-other" }),
        is_employer,
        is_chosen: true,
        last: LastTime::default(),
    }
}

fn value(who: Who) -> String {
    match who {
        Who::Client(id) => format!("client:{id}"),
        Who::Employer(id) => format!("employer:{id}"),
    }
}

fn choice(each: &Recent) -> Choice {
    let (Who::Client(id) | Who::Employer(id)) = each.who;
    Choice { value: id.to_string(), text: each.name.clone(), is_chosen: false }
}
