//! What the form holds when it is opened: the usual case, or what is kept.

use std::collections::BTreeMap;

use app::entries::{Last, Offer, Recent, Typed, Who};
use casework::{About, ActivityKind, Channel, Code, Place};
use uuid::Uuid;

/// What the link to the page names.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked {
    /// The client.
    pub(crate) client: Option<Uuid>,
    /// The employer.
    pub(crate) employer: Option<Uuid>,
    /// What was done.
    pub(crate) kind: Option<ActivityKind>,
    /// How.
    pub(crate) channel: Option<Channel>,
    /// The promise that the entry settles.
    pub(crate) settles: Option<Uuid>,
}

/// A new entry as it was the last time with whoever is named; with nobody named, as it was the last time at all.
pub(crate) fn prefilled(offer: &Offer, asked: &Asked) -> Typed {
    let last = last(offer, asked);
    let channel = asked.channel.or(last.and_then(|last| last.channel));
    // The place belongs to the way people met.
    let place = last.filter(|last| last.channel == channel).and_then(|last| last.place);
    Typed {
        id: offer.id.to_string(),
        date: offer.today.to_string(),
        kind: asked.kind.or(last.map(|last| last.kind)).map_or("", ActivityKind::code).to_owned(),
        clients: asked.client.iter().map(Uuid::to_string).collect(),
        employer: text(asked.employer),
        channel: channel.map_or("", Channel::code).to_owned(),
        place: place.map_or("", Place::code).to_owned(),
        minutes: last.map(|last| last.minutes.to_string()).unwrap_or_default(),
        about: last.and_then(|last| last.about).map_or("", About::code).to_owned(),
        settles: text(asked.settles),
        ..Typed::default()
    }
}

/// The last entry that is like the one asked for.
fn last(offer: &Offer, asked: &Asked) -> Option<Last> {
    let named: Vec<Who> =
        [asked.employer.map(Who::Employer), asked.client.map(Who::Client)].into_iter().flatten().collect();
    let everybody = offer.recent.iter().chain(&offer.clients).chain(&offer.employers);
    let of_named = everybody.filter(|each: &&Recent| named.contains(&each.who));
    let lasts = of_named.chain(&offer.recent).filter_map(|each| each.last);
    let mut alike = lasts.filter(|last| asked.kind.is_none_or(|kind| kind == last.kind));
    alike.next()
}

fn text(id: Option<Uuid>) -> String {
    id.map(|id| id.to_string()).unwrap_or_default()
}

/// An entry as it is kept, to be corrected.
pub(crate) fn of_kept(id: Uuid, change: Uuid, kept: &BTreeMap<String, String>) -> Typed {
    let text = |column: &str| kept.get(column).cloned().unwrap_or_default();
    let clients = text("client_ids");
    Typed {
        id: id.to_string(),
        date: text("date"),
        kind: text("kind"),
        clients: clients.split(';').filter(|id| !id.is_empty()).map(str::to_owned).collect(),
        employer: text("employer_id"),
        channel: text("channel"),
        place: text("place"),
        minutes: text("minutes"),
        about: text("about"),
        preference_based: text("preference_based"),
        client_present: text("client_present"),
        joint_with_partner: text("joint_with_partner"),
        completed: text("completed"),
        note: text("note"),
        next_on: text("next_contact_on"),
        seen: change.to_string(),
        ..Typed::default()
    }
}

#[cfg(test)]
mod tests {
    use casework::Day;

    use super::*;

    fn recent(who: Who, kind: ActivityKind, channel: Channel, place: Place) -> Recent {
        let last = Last { kind, channel: Some(channel), place: Some(place), minutes: 45, about: None };
        Recent { who, name: "Utujärvi Lumi".to_owned(), last: Some(last) }
    }

    fn offer() -> Offer {
        let employer = Who::Employer(Uuid::from_u128(2));
        Offer {
            id: Uuid::from_u128(9),
            recent: vec![
                recent(employer, ActivityKind::EmployerContact, Channel::Phone, Place::Remote),
                recent(
                    Who::Client(Uuid::from_u128(1)),
                    ActivityKind::ClientMeeting,
                    Channel::InPerson,
                    Place::Community,
                ),
            ],
            clients: Vec::new(),
            employers: Vec::new(),
            today: Day::new(2026, 11, 24).expect("a day"),
        }
    }

    #[test]
    fn with_somebody_it_is_as_the_last_time_with_them() {
        let asked = Asked { client: Some(Uuid::from_u128(1)), ..Asked::default() };
        let entry = prefilled(&offer(), &asked);
        assert_eq!((entry.kind.as_str(), entry.place.as_str()), ("client_meeting", "community"));
        assert_eq!(prefilled(&offer(), &Asked::default()).kind, "employer_contact");
    }

    #[test]
    fn a_place_is_not_taken_from_another_way_to_meet() {
        let asked = Asked {
            client: Some(Uuid::from_u128(1)),
            kind: Some(ActivityKind::EmployerContact),
            channel: Some(Channel::InPerson),
            ..Asked::default()
        };
        let entry = prefilled(&offer(), &asked);
        assert_eq!((entry.channel.as_str(), entry.place.as_str()), ("in_person", ""));
        assert_eq!(entry.minutes, "45");
    }
}
