//! What is kept and what was typed, side by side.

use std::collections::BTreeMap;

use app::entries::{Offer, Typed, Who};
use casework::Day;
use uuid::Uuid;
use words::{Arg, Words};

/// A field in both versions.
pub(crate) struct Line {
    /// The field.
    pub(crate) label: String,
    /// What is kept.
    pub(crate) kept: String,
    /// What was typed.
    pub(crate) typed: String,
    /// Whether they differ.
    pub(crate) is_different: bool,
}

/// How a value of a field is told.
#[derive(Clone, Copy)]
enum As {
    /// As it is written.
    Text,
    /// As a day.
    Day,
    /// As minutes.
    Minutes,
    /// As the label of a code of this list.
    Code(&'static str),
    /// As names of clients.
    Clients,
    /// As the name of an employer.
    Employer,
}

/// The fields in which either has something.
pub(super) fn lines(
    kept: &BTreeMap<String, String>,
    entry: &Typed,
    offer: &Offer,
    words: &Words,
) -> Vec<Line> {
    let clients = entry.clients.join(";");
    let fields: [(&str, &str, &str, As); 14] = [
        ("entry-when", "date", entry.date.as_str(), As::Day),
        ("entry-clients", "client_ids", clients.as_str(), As::Clients),
        ("entry-employer", "employer_id", entry.employer.as_str(), As::Employer),
        ("entry-what", "kind", entry.kind.as_str(), As::Code("activity_kind")),
        ("entry-how", "channel", entry.channel.as_str(), As::Code("channel")),
        ("entry-where", "place", entry.place.as_str(), As::Code("place")),
        ("entry-how-long", "minutes", entry.minutes.as_str(), As::Minutes),
        ("entry-about", "about", entry.about.as_str(), As::Code("about")),
        ("entry-preference", "preference_based", entry.preference_based.as_str(), As::Code("yes_no")),
        ("entry-present", "client_present", entry.client_present.as_str(), As::Code("yes_no")),
        ("entry-joint", "joint_with_partner", entry.joint_with_partner.as_str(), As::Code("yes_no")),
        ("entry-completed", "completed", entry.completed.as_str(), As::Code("yes_no")),
        ("entry-note", "note", entry.note.as_str(), As::Text),
        ("entry-next-on", "next_contact_on", entry.next_on.as_str(), As::Day),
    ];
    let line = |(label, column, typed, way): (&str, &str, &str, As)| {
        let kept = kept.get(column).map(String::as_str).unwrap_or_default();
        let told = |value: &str| told(value, way, offer, words);
        let (kept, typed) = (told(kept), told(typed));
        let is_different = kept != typed;
        (!kept.is_empty() || !typed.is_empty()).then(|| Line {
            label: words.get(label),
            kept: shown(kept),
            typed: shown(typed),
            is_different,
        })
    };
    fields.into_iter().filter_map(line).collect()
}

fn told(value: &str, way: As, offer: &Offer, words: &Words) -> String {
    let value = value.trim();
    if value.is_empty() {
        return String::new();
    }
    match way {
        As::Text => value.replace("\r\n", "\n"),
        As::Day => Day::parse(value)
            .map_or_else(|_| value.to_owned(), |day| phrases::short_day(day, offer.today, words.lang())),
        As::Minutes => value.parse::<i64>().map_or_else(
            |_| value.to_owned(),
            |minutes| words.say("entry-minutes", &[("count", Arg::Count(minutes))]),
        ),
        As::Code(list) => words.get(&format!("code-{list}-{value}")),
        As::Clients => names(value, Who::Client, "entry-client-other", offer, words),
        As::Employer => names(value, Who::Employer, "entry-employer-other", offer, words),
    }
}

/// The names behind ids, in one order whatever the order of the ids.
fn names(ids: &str, who: fn(Uuid) -> Who, other: &str, offer: &Offer, words: &Words) -> String {
    let mut ids: Vec<Uuid> = ids.split(';').filter_map(|id| Uuid::parse_str(id.trim()).ok()).collect();
    ids.sort_unstable();
    let name = |id: Uuid| {
        let mut everybody = offer.recent.iter().chain(&offer.clients).chain(&offer.employers);
        let found = everybody.find(|each| each.who == who(id));
        found.map_or_else(|| words.get(other), |each| each.name.clone())
    };
    ids.into_iter().map(name).collect::<Vec<_>>().join(", ")
}

fn shown(text: String) -> String {
    if text.is_empty() { "–".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_marked() {
        let offer = Offer {
            id: Uuid::nil(),
            recent: Vec::new(),
            clients: Vec::new(),
            employers: Vec::new(),
            today: Day::new(2026, 11, 24).expect("a day"),
        };
        let kept = [("kind", "client_meeting"), ("note", "Tavattiin.\nSovittiin."), ("minutes", "30")]
            .map(|(column, value)| (column.to_owned(), value.to_owned()));
        let entry = Typed {
            kind: "client_meeting".to_owned(),
            note: "Tavattiin.\r\nSovittiin. ".to_owned(),
            minutes: "45".to_owned(),
            ..Typed::default()
        };
        let lines = lines(&BTreeMap::from(kept), &entry, &offer, words::Lang::Fi.words());
        assert_eq!(lines.len(), 3);
        let differing: Vec<&str> =
            lines.iter().filter(|line| line.is_different).map(|line| line.typed.as_str()).collect();
        assert_eq!(differing, ["45\u{a0}min"]);
    }
}
