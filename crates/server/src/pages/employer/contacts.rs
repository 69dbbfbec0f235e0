//! The contacts with an employer, the latest first.

use words::Arg;

use crate::pages::employer::Facts;

/// A contact.
pub(crate) struct Entry {
    /// The icon's name.
    pub(crate) icon: &'static str,
    /// The day, as `yyyy-mm-dd`.
    pub(crate) date: String,
    /// The day as a list shows it.
    pub(crate) when: String,
    /// Who.
    pub(crate) staff: String,
    /// How.
    pub(crate) heading: String,
    /// What was written, where the reader may see it; empty where nothing.
    pub(crate) text: String,
    /// What was promised; empty where nothing.
    pub(crate) promised: String,
    /// Where it is corrected by whoever wrote it.
    pub(crate) correct: Option<String>,
}

impl Facts<'_> {
    /// The contacts.
    pub(super) fn contacts(&self) -> Vec<Entry> {
        let (words, home) = (self.words, self.home());
        let contacts = self.employer.contacts.iter();
        contacts
            .map(|contact| {
                let channel = contact.channel.as_deref();
                let promised = contact
                    .next_contact_on
                    .map(|day| words.say("client-promised", &[("date", Arg::from(self.weekday(day)))]));
                let is_own = self.own == Some(contact.staff_id);
                Entry {
                    icon: icon(channel),
                    date: contact.date.to_string(),
                    when: self.weekday(contact.date),
                    staff: contact.staff.clone(),
                    heading: channel.map_or_else(
                        || words.get("employer-contact"),
                        |code| words.get(&format!("code-channel-{code}")),
                    ),
                    text: contact.note.clone().unwrap_or_default(),
                    promised: promised.unwrap_or_default(),
                    correct: is_own.then(|| format!("{}/log/{}?back={home}", self.base, contact.id)),
                }
            })
            .collect()
    }
}

fn icon(channel: Option<&str>) -> &'static str {
    match channel {
        Some("in_person") => "users",
        Some("phone") => "phone",
        _ => "building",
    }
}
