//! The page for what was done.

use axum::http::StatusCode;
use uuid::Uuid;
use words::Lang;

use crate::site::koivusilta;
use crate::spoiled::LINES;
use crate::{DAY, Fields, NOTHING, Room, asks_to_mend, fault, fields, id, is_text, read, rooms};

/// A note that must be there again on every page that asks to mend.
const NOTE: &str = "Kauppias sanoi: \"ehkä <b>kesällä</b>\" & nauroi";

/// An employer met for a client, with a promise.
fn visit(number: u128) -> Fields {
    fields(&[
        ("id", &Uuid::from_u128(number).to_string()),
        ("date", DAY),
        ("kind", "employer_contact"),
        ("who", &format!("client:{}", id("clients", "C01"))),
        ("who", &format!("employer:{}", id("employers", "E02"))),
        ("channel", "in_person"),
        ("place", "workplace"),
        ("minutes", "45"),
        ("about", "competitive"),
        ("preference_based", "yes"),
        ("note", NOTE),
        ("next_what", "Soitto"),
        ("next_on", "2024-05-17"),
        ("seen", ""),
    ])
}

/// The same with other values; a field that is named anew stands in place of the old one.
fn with(mut entry: Fields, other: &[(&str, &str)]) -> Fields {
    entry.retain(|(name, _)| other.iter().all(|(field, _)| field != name));
    entry.extend(fields(other));
    entry
}

/// What is typed, and where what is told.
type Wrong = (&'static [(&'static str, &'static str)], &'static [(&'static str, &'static str)]);

const WRONG: [Wrong; 33] = [
    (&[("id", "")], &[("id", "field-missing")]),
    (&[("id", "<script>alert(1)</script>")], &[("id", "field-missing")]),
    (&[("date", "")], &[("date", "date-missing")]),
    (&[("date", "own"), ("date_own", "31.2.2024")], &[("date", "day-unreadable")]),
    (&[("date", "own"), ("date_own", "<script>alert(1)</script>")], &[("date", "day-unreadable")]),
    (&[("date", "2024-05-16")], &[("date", "date-future")]),
    (&[("date", "9999-12-31")], &[("date", "date-future")]),
    (&[("kind", "")], &[("kind", "field-missing")]),
    (&[("kind", "visit")], &[("kind", "choice-unknown")]),
    (&[("channel", "")], &[("channel", "field-missing")]),
    (&[("channel", "<script>alert(1)</script>")], &[("channel", "choice-unknown")]),
    (&[("place", "")], &[("place", "field-missing")]),
    (&[("place", "kuu")], &[("place", "choice-unknown")]),
    (&[("minutes", "")], &[("minutes", "minutes-missing")]),
    (&[("minutes", "-1")], &[("minutes", "minutes-missing")]),
    (&[("minutes", "NaN")], &[("minutes", "minutes-missing")]),
    (&[("minutes", "own"), ("minutes_own", "<script>alert(1)</script>")], &[("minutes", "minutes-missing")]),
    (&[("minutes", "99999999999999999999")], &[("minutes", "minutes-missing")]),
    (&[("minutes", "1441")], &[("minutes", "minutes-many")]),
    (&[("about", "kaikki")], &[("about", "choice-unknown")]),
    (
        &[("preference_based", "maybe"), ("client_present", "1"), ("completed", "NO")],
        &[("preference_based", "choice-unknown"), ("client_present", "choice-unknown")],
    ),
    (&[("next_on", "31.2.2024")], &[("next_on", "day-unreadable")]),
    (&[("next_on", "")], &[("next_on", "next-day-missing")]),
    (&[("next_on", "2024-05-14")], &[("next_on", "next-day-past")]),
    (&[("next_what", "a\u{0}b")], &[("next_what", "text-control")]),
    (&[("next_what", "rivi\nja toinen")], &[("next_what", "text-control")]),
    (&[("new_employer", "Uusi")], &[("new_employer", "employer-twice")]),
    (
        &[("who", "client:x"), ("new_employer", "a\u{1b}b")],
        &[("clients", "link-unknown"), ("new_employer", "text-control")],
    ),
    (&[("employer", NOTHING)], &[("employer", "link-unknown")]),
    (&[("who", "client:"), ("new_employer", "")], &[("employer", "employer-missing")]),
    (&[("kind", "client_meeting"), ("who", "")], &[("clients", "client-missing")]),
    (
        &[("settles", "x"), ("seen", "'; DROP TABLE activities; --")],
        &[("settles", "link-unknown"), ("seen", "link-unknown")],
    ),
    (&[("reason", "a\u{0}b")], &[("reason", "text-control")]),
];

#[test]
fn what_is_wrong_is_told_and_everything_typed_is_kept() {
    let path = format!("{}/log", koivusilta());
    for room in rooms() {
        for lang in Lang::ALL {
            room.speak(lang);
            for (number, (typed, wrong)) in (100..).zip(WRONG) {
                refused(&room, &path, &with(visit(number), typed), wrong, lang);
            }
            let (line, words) = ("ä".repeat(201), "ä".repeat(5_001));
            for (field, value) in
                [("next_what", &line), ("new_employer", &line), ("reason", &line), ("note", &words)]
            {
                let sent = with(visit(200), &[(field, value)]);
                refused(&room, &path, &sent, &[(field, "text-long")], lang);
            }
        }
    }
}

fn refused(room: &Room, path: &str, sent: &Fields, wrong: &[(&str, &str)], lang: Lang) {
    let told = format!("{} {lang:?} {wrong:?}", room.on);
    let before = room.kept();
    let answered = room.post(path, Some(room.coach), sent);
    let text = |(field, code): &(&str, &str)| fault(lang, &format!("entry-fault-{field}-{code}"), code);
    let texts: Vec<String> = wrong.iter().map(text).collect();
    let own = ["note", "next_what", "new_employer", "minutes_own", "date_own"];
    let typed: Vec<&str> = sent
        .iter()
        .filter(|(name, _)| own.contains(&name.as_str()))
        .map(|(_, value)| value.as_str())
        .collect();
    asks_to_mend(&told, &answered, &texts, &typed);
    assert_eq!(room.kept(), before, "{told}: nothing is saved");
}

#[test]
fn hostile_notes_are_kept_once_and_shown_as_text() {
    let base = koivusilta();
    let path = format!("{base}/log");
    for room in rooms() {
        for (number, line) in (300..).zip(LINES) {
            let client = format!("client:{}", id("clients", "C01"));
            let typed =
                [("note", line), ("next_what", line), ("new_employer", line), ("who", client.as_str())];
            let sent = with(visit(number), &typed);
            let answered = room.post(&path, Some(room.coach), &sent);
            assert_eq!(
                answered.status,
                StatusCode::SEE_OTHER,
                "{} {line}: {}",
                room.on,
                read(&answered.text)
            );
            let kept = room.kept();
            let again = room.post(&path, Some(room.coach), &sent);
            assert_eq!(
                (again.status, room.kept()),
                (StatusCode::SEE_OTHER, kept.clone()),
                "{} {line}",
                room.on
            );
            // The same entry with other words is shown beside the kept one, and not saved.
            let other = room.post(&path, Some(room.coach), &with(sent, &[("note", NOTE)]));
            asks_to_mend(&format!("{} {line}", room.on), &other, &[], &[line, NOTE]);
            assert_eq!(room.kept(), kept, "{} {line}", room.on);
            let page = format!("{base}/log/{}", Uuid::from_u128(number));
            let page = room.get(&page, Some(room.coach)).text;
            assert!(read(&page).contains(line), "{} {line}", room.on);
            is_text(room.on, &page);
        }
        for page in ["today".to_owned(), format!("clients/{}", id("clients", "C01")), "employers".to_owned()]
        {
            let shown = room.get(&format!("{base}/{page}"), Some(room.coach)).text;
            assert!(read(&shown).contains(LINES[0]), "{} {page}", room.on);
            is_text(room.on, &shown);
        }
    }
}

#[test]
fn nobody_who_is_not_there_can_be_written_about() {
    let path = format!("{}/log", koivusilta());
    for room in rooms() {
        let before = room.kept();
        // Nobody, and a colleague's client: to a coach they are the same.
        for client in [NOTHING.to_owned(), id("clients", "C02").to_string()] {
            let sent = with(
                visit(400),
                &[("who", &format!("client:{client}")), ("employer", &id("employers", "E02").to_string())],
            );
            let answered = room.post(&path, Some(room.coach), &sent);
            assert_eq!(answered.status, StatusCode::NOT_FOUND, "{}", room.on);
        }
        assert_eq!(room.kept(), before, "{}", room.on);
    }
}
