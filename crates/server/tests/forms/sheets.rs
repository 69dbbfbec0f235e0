//! The seventeen kinds of sheet, field by field.

use app::sign_in::Token;
use axum::http::StatusCode;
use casework::Code;
use casework::forms::{Field, Holds, MOST_LINE, MOST_WORDS, Need, Owner, SheetKind};
use uuid::Uuid;
use words::Lang;

use crate::site::koivusilta;
use crate::spoiled::{self, LINES, bad, good};
use crate::{Fields, NOTHING, Room, asks_to_mend, fault, id, is_text, read, rooms};

/// Two days of which the second may not come first.
const ORDERED: [(&str, &str); 3] =
    [("started_on", "ended_on"), ("given_on", "valid_until"), ("date", "review_due_on")];

/// A form of a kind, of an id that nobody has used, or the client's own.
struct Sheet<'r> {
    room: &'r Room,
    kind: SheetKind,
    path: String,
}

impl<'r> Sheet<'r> {
    fn new(room: &'r Room, kind: SheetKind, number: u128) -> Sheet<'r> {
        let (base, code, own) = (koivusilta(), kind.code(), Uuid::from_u128(number));
        let path = match (kind, kind.form().owner) {
            (SheetKind::Client, _) => {
                let client = id("clients", "C21");
                format!("{base}/clients/{client}/client/{client}")
            }
            (SheetKind::Employer, _) => format!("{base}/employers/{own}/employer/{own}"),
            (_, Owner::Client) => format!("{base}/clients/{}/{code}/{own}", id("clients", "C01")),
            (_, Owner::Employer) => format!("{base}/employers/{}/{code}/{own}", id("employers", "E01")),
            (_, Owner::Programme) => format!("{base}/team/meeting/{own}"),
        };
        Sheet { room, kind, path }
    }

    fn by(&self) -> Token {
        self.room.coach
    }

    fn told(&self) -> String {
        format!("{} {}", self.room.on, self.kind.code())
    }

    /// The version that is kept; blank for a new one.
    fn seen(&self) -> String {
        let page = self.room.get(&self.path, Some(self.by())).text;
        let seen = page.split_once("name=\"seen\" value=\"").and_then(|(_, rest)| rest.split('"').next());
        seen.unwrap_or_default().to_owned()
    }

    /// Every field with a value of its own, and the version.
    fn filled(&self, value: impl Fn(&Field) -> String) -> Fields {
        let form = self.kind.form();
        let own = form.fields.iter().map(|field| (field.name.to_owned(), value(field)));
        own.chain([("seen".to_owned(), self.seen())]).collect()
    }

    /// Sent as it is, it is refused with these texts in its fields, and nothing is saved.
    fn is_refused(&self, sent: &Fields, wrong: &[(&Field, &str)], lang: Lang) {
        let (told, before) = (self.told(), self.room.kept());
        let answered = self.room.post(&self.path, Some(self.by()), sent);
        let texts: Vec<String> = wrong.iter().map(|(_, code)| fault(lang, "", code)).collect();
        let typed: Vec<&str> = sent
            .iter()
            .filter(|(name, _)| self.kind.form().field(name).is_some_and(spoiled::is_kept))
            .map(|(_, value)| value.as_str())
            .collect();
        asks_to_mend(&told, &answered, &texts, &typed);
        for (field, code) in wrong {
            let place = format!("id=\"{}-problem\"", field.name);
            assert!(answered.text.contains(&place), "{told}: {code} stands at {}", field.name);
        }
        assert_eq!(self.room.kept(), before, "{told}: nothing is saved");
    }

    /// Sent as it is, it is kept; sent again, it is not kept twice.
    fn is_kept_once(&self, sent: &Fields) {
        let told = self.told();
        let before = self.room.kept();
        let answered = self.room.post(&self.path, Some(self.by()), sent);
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "{told}: {}", read(&answered.text));
        let after = self.room.kept();
        assert_ne!(after, before, "{told}: it is saved");
        let again = self.room.post(&self.path, Some(self.by()), sent);
        assert_eq!((again.status, self.room.kept()), (StatusCode::SEE_OTHER, after), "{told}: once");
    }
}

#[test]
fn what_no_field_takes_is_told_at_the_field_in_three_languages() {
    for room in rooms() {
        for lang in Lang::ALL {
            room.speak(lang);
            for (at, kind) in (1_000..).zip(SheetKind::ALL) {
                let sheet = Sheet::new(&room, *kind, at);
                let fields = kind.form().fields;
                let blank = sheet.filled(|_| "  ".to_owned());
                let needed: Vec<(&Field, &str)> = fields
                    .iter()
                    .filter(|field| field.need == Need::Required)
                    .map(|field| (field, "field-missing"))
                    .collect();
                sheet.is_refused(&blank, &needed, lang);
                let rounds = fields.iter().map(|field| bad(field).len()).max().unwrap_or_default();
                for round in 0..rounds {
                    let spoil = |field: &Field| {
                        let all = bad(field);
                        all.get(round % all.len().max(1)).cloned()
                    };
                    let sent =
                        sheet.filled(|field| spoil(field).map_or_else(|| good(field), |(value, _)| value));
                    let wrong: Vec<(&Field, &str)> = fields
                        .iter()
                        .filter_map(|field| spoil(field).map(|(_, code)| (field, code)))
                        .collect();
                    sheet.is_refused(&sent, &wrong, lang);
                }
            }
        }
    }
}

#[test]
fn what_does_not_fit_together_is_told() {
    for room in rooms() {
        room.speak(Lang::Fi);
        for (at, kind) in (2_000..).zip(SheetKind::ALL) {
            let sheet = Sheet::new(&room, *kind, at);
            let form = kind.form();
            let is_link = |field: &Field| matches!(field.holds, Holds::Link(_) | Holds::Links(_));
            for nowhere in [NOTHING, "<script>alert(1)</script>", "S01"] {
                let links: Vec<(&Field, &str)> = form
                    .fields
                    .iter()
                    .filter(|field| is_link(field))
                    .map(|field| (field, "link-unknown"))
                    .collect();
                if links.is_empty() {
                    continue;
                }
                let sent =
                    sheet.filled(|field| if is_link(field) { nowhere.to_owned() } else { good(field) });
                sheet.is_refused(&sent, &links, Lang::Fi);
            }
            for (first, last) in ORDERED {
                let (Some(_), Some(end)) = (form.field(first), form.field(last)) else { continue };
                let sent = sheet
                    .filled(|field| if field.name == last { "2024-05-14".to_owned() } else { good(field) });
                sheet.is_refused(&sent, &[(end, "end-before-start")], Lang::Fi);
            }
            // The reason of a correction is one line, and stands on the page of what is kept.
            sheet.is_kept_once(&sheet.filled(good));
            for (reason, code) in
                [("ä".repeat(MOST_LINE + 1), "text-long"), ("a\u{0}b".to_owned(), "text-control")]
            {
                let mut sent = sheet.filled(good);
                sent.push(("reason".to_owned(), reason.clone()));
                let before = room.kept();
                let answered = room.post(&sheet.path, Some(sheet.by()), &sent);
                asks_to_mend(&sheet.told(), &answered, &[fault(Lang::Fi, "", code)], &[&reason]);
                assert!(answered.text.contains("id=\"reason-problem\""), "{}", sheet.told());
                assert_eq!(room.kept(), before, "{}", sheet.told());
            }
        }
    }
}

#[test]
fn hostile_texts_are_kept_once_and_shown_as_text() {
    for room in rooms() {
        room.speak(Lang::Fi);
        let mut number = 3_000;
        for kind in SheetKind::ALL {
            for line in LINES {
                number += 1;
                let sheet = Sheet::new(&room, *kind, number);
                let is_text_field = |field: &Field| matches!(field.holds, Holds::Line | Holds::Words);
                let sent =
                    sheet.filled(|field| if is_text_field(field) { line.to_owned() } else { good(field) });
                sheet.is_kept_once(&sent);
                let page = room.get(&sheet.path, Some(sheet.by())).text;
                let shown = read(&page).matches(line).count();
                let texts = kind.form().fields.iter().filter(|field| is_text_field(field)).count();
                assert!(shown >= texts, "{}: {line} stands {shown} times in {texts} fields", sheet.told());
                is_text(&sheet.told(), &page);
            }
            number += 1;
            let sheet = Sheet::new(&room, *kind, number);
            let longest = sheet.filled(|field| match field.holds {
                Holds::Line => "ä".repeat(MOST_LINE),
                Holds::Words => "ä\r\n".repeat(MOST_WORDS / 2),
                _ => good(field),
            });
            // Every field twice: an impatient program, or somebody who has changed the page.
            let twice: Fields = longest.iter().flat_map(|field| [field.clone(), field.clone()]).collect();
            sheet.is_kept_once(&twice);
        }
        shows_all_as_text(&room);
    }
}

#[test]
fn days_at_the_ends_of_the_calendar_break_no_page() {
    for room in rooms() {
        room.speak(Lang::Fi);
        let mut number = 4_000;
        for day in ["0001-01-01", "9999-12-31"] {
            for kind in SheetKind::ALL {
                number += 1;
                let sheet = Sheet::new(&room, *kind, number);
                let sent = sheet.filled(|field| {
                    if matches!(field.holds, Holds::Day) { day.to_owned() } else { good(field) }
                });
                sheet.is_kept_once(&sent);
            }
            shows_all_as_text(&room);
        }
    }
}

#[test]
fn a_form_of_another_kind_is_not_overwritten_by_its_id() {
    for room in rooms() {
        let (base, number) = (koivusilta(), Uuid::from_u128(5_000));
        // A plan of a colleague's client, by the sender's id; and a sheet of an employer.
        let theirs = id("plans", "S095");
        let lead = Sheet::new(&room, SheetKind::JobLead, 5_000);
        lead.is_kept_once(&lead.filled(good));
        let before = room.kept();
        for (kind, other) in [
            (SheetKind::EmploymentPlan, theirs),
            (SheetKind::JobSearchPlan, theirs),
            (SheetKind::Consent, number),
            (SheetKind::Profile, number),
        ] {
            let path = format!("{base}/clients/{}/{}/{other}", id("clients", "C01"), kind.code());
            let sheet = Sheet { room: &room, kind, path };
            let answered = room.post(&sheet.path, Some(sheet.by()), &sheet.filled(good));
            assert_eq!(answered.status, StatusCode::NOT_FOUND, "{}", sheet.told());
        }
        assert_eq!(room.kept(), before, "{}", room.on);
    }
}

/// The pages that show what was written: none breaks, and nothing on them has become markup.
fn shows_all_as_text(room: &Room) {
    let base = koivusilta();
    let (client, employer) = (id("clients", "C01"), id("employers", "E01"));
    let own: Vec<String> = [
        "agreement",
        "profile",
        "plans",
        "disclosure",
        "benefits",
        "jobs",
        "support",
        "network",
        "documents",
        "person",
    ]
    .map(|section| format!("{base}/clients/{client}/section/{section}"))
    .to_vec();
    let more = ["today", "clients", "clients.csv", "employers", "leads", "log", "team", "referrals"];
    let paths = more.map(|page| format!("{base}/{page}"));
    let mine = [format!("{base}/clients/{client}"), format!("{base}/employers/{employer}")];
    for path in paths.into_iter().chain(own).chain(mine) {
        let answered = room.get(&path, Some(room.coach));
        assert_eq!(answered.status, StatusCode::OK, "{} {path}", room.on);
        if !path.ends_with(".csv") {
            is_text(&format!("{} {path}", room.on), &answered.text);
        }
    }
    for page in [
        "",
        "/fidelity",
        "/fidelity/15",
        "/fidelity/23",
        "/deadlines",
        "/what-if",
        "/export.zip",
        "/fidelity.xlsx",
    ] {
        let answered = room.get(&format!("{base}{page}"), Some(room.leader));
        assert_eq!(answered.status, StatusCode::OK, "{} {page}", room.on);
        if !page.contains('.') {
            is_text(&format!("{} {page}", room.on), &answered.text);
        }
    }
}
