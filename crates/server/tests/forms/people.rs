//! Referrals, cover, what is attested, search, and one's own account.

use app::sign_in::Token;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use store::records::programme_id;
use uuid::Uuid;
use words::Lang;

use crate::site::{Answered, PASSWORD, koivusilta, lehmusranta};
use crate::spoiled::LINES;
use crate::{DAY, Fields, NOTHING, Room, asks_to_mend, fault, fields, id, is_text, read, rooms};

/// A form that is not right: where it is sent, what is typed, which texts are told, and which fields stand again.
struct Wrong {
    path: String,
    by: Token,
    typed: Fields,
    told: Vec<(String, &'static str)>,
    again: &'static [&'static str],
}

impl Wrong {
    fn is_refused(&self, room: &Room, lang: Lang) {
        let before = room.kept();
        let answered = room.post(&self.path, Some(self.by), &self.typed);
        let texts: Vec<String> = self.told.iter().map(|(own, code)| fault(lang, own, code)).collect();
        let again = self.typed.iter().filter(|(name, _)| self.again.contains(&name.as_str()));
        let typed: Vec<&str> = again.map(|(_, value)| value.as_str()).collect();
        let told = format!("{} {lang:?} {} {:?}", room.on, self.path, self.told);
        asks_to_mend(&told, &answered, &texts, &typed);
        assert_eq!(room.kept(), before, "{told}: nothing is saved");
    }
}

/// Every case of [`Wrong`] in three languages.
fn all_refused(wrong: impl Fn(&Room) -> Vec<Wrong>) {
    for room in rooms() {
        for lang in Lang::ALL {
            room.speak(lang);
            for each in wrong(&room) {
                each.is_refused(&room, lang);
            }
        }
    }
}

/// The codes with the texts that every page has.
fn common(codes: &[&'static str]) -> Vec<(String, &'static str)> {
    codes.iter().map(|code| (String::new(), *code)).collect()
}

#[test]
fn a_cover_that_cannot_be_is_told() {
    let (absent, covering) = (id("staff", "S01").to_string(), id("staff", "S02").to_string());
    let cases: [([&str; 4], &[&'static str]); 8] = [
        (["", "", "", ""], &["field-missing", "day-unreadable"]),
        (["<script>alert(1)</script>", "S02", "eilen", "<img src=x>"], &["field-missing", "day-unreadable"]),
        ([&absent, &absent, DAY, DAY], &["cover-oneself"]),
        ([&absent, &covering, "2024-05-20", "2024-05-16"], &["end-before-start"]),
        ([&absent, &covering, "2024-05-01", "2024-05-14"], &["cover-past"]),
        ([NOTHING, &covering, DAY, DAY], &["link-unknown"]),
        ([&absent, NOTHING, DAY, DAY], &["link-unknown"]),
        ([&absent, &covering, "31.2.2024", "99999-01-01"], &["day-unreadable"]),
    ];
    all_refused(|room| {
        let wrong = |([absent, covering, from, until], codes): &([&str; 4], &[&'static str])| Wrong {
            path: format!("{}/team/covers", koivusilta()),
            by: room.leader,
            typed: fields(&[("absent", absent), ("covering", covering), ("from", from), ("until", until)]),
            told: common(codes),
            again: &["from", "until"],
        };
        cases.iter().map(wrong).collect()
    });
}

#[test]
fn what_cannot_be_attested_is_told() {
    let (long, most) = ("ä".repeat(2_001), "ä".repeat(2_000));
    let cases: [([&str; 5], &[&'static str]); 9] = [
        (["", "", "", "", ""], &["rating-missing", "date-missing", "source-missing", "reason-missing"]),
        (["", "6", DAY, "interview", "a"], &["rating-missing"]),
        (["", "-1", DAY, "interview", &most], &["rating-missing"]),
        (
            ["", "NaN", "<script>alert(1)</script>", "kuulopuhe", "a"],
            &["rating-missing", "date-missing", "source-missing"],
        ),
        (["", "3", "2024-05-16", "interview", "a"], &["date-future"]),
        (["zz", "yes", DAY, "interview", "a"], &["component-unknown"]),
        (["", "3", DAY, "interview", &long], &["reason-long"]),
        (["", "3", DAY, "interview", "a\u{0}b"], &["text-control"]),
        (["", "3", DAY, "interview", "<script>alert(1)</script>\u{7}"], &["text-control"]),
    ];
    all_refused(|room| {
        let wrong =
            |([component, value, date, source, comment], codes): &([&str; 5], &[&'static str])| Wrong {
                path: format!("{}/fidelity/17/attest", koivusilta()),
                by: room.leader,
                typed: fields(&[
                    ("component", component),
                    ("value", value),
                    ("date", date),
                    ("source", source),
                    ("comment", comment),
                ]),
                told: common(codes),
                // A component that the item has not got has no form to stand in.
                again: if *component == "zz" { &[] } else { &["comment"] },
            };
        cases.iter().map(wrong).collect()
    });
}

#[test]
fn a_referral_that_is_not_right_is_told() {
    let (long, wish) = ("ä".repeat(201), "ä".repeat(5_001));
    let right =
        [("name", "Tuisku Uutinen"), ("wish", "Töihin"), ("referred_on", DAY), ("referral_source", "self")];
    let cases: [(&str, &str, &'static str); 9] = [
        ("name", "", "field-missing"),
        ("name", &long, "text-long"),
        ("name", "a\u{0}b", "text-control"),
        ("wish", &wish, "text-long"),
        ("referred_on", "2024-05-16", "date-future"),
        ("referred_on", "<script>alert(1)</script>", "day-unreadable"),
        ("birth_date", "31.2.1990", "day-unreadable"),
        ("email", "<img src=x>", "email-unreadable"),
        ("referral_source", "kuu", "choice-unknown"),
    ];
    all_refused(|room| {
        let path = format!("{}/referrals/new?id={NOTHING}", koivusilta());
        let wrong = |(field, value, code): &(&str, &str, &'static str)| {
            let rest = right.iter().filter(|(name, _)| name != field).copied();
            let typed: Vec<(&str, &str)> = rest.chain([(*field, *value)]).collect();
            Wrong {
                path: path.clone(),
                by: room.leader,
                typed: fields(&typed),
                told: common(&[code]),
                again: &["name", "wish", "birth_date", "email"],
            }
        };
        let decided = ["accept", "decline"].into_iter().flat_map(|what| {
            let field = if what == "accept" { "coach" } else { "reason" };
            ["", "<script>alert(1)</script>"].map(|value| Wrong {
                path: format!("{}/referrals/{}/{what}", koivusilta(), id("clients", "C25")),
                by: room.leader,
                typed: fields(&[(field, value)]),
                told: vec![(format!("referral-{field}-field-missing"), "field-missing")],
                again: &[],
            })
        });
        cases.iter().map(wrong).chain(decided).collect()
    });
}

#[test]
fn a_referral_with_hostile_texts_is_kept_once_and_shown_as_text() {
    for room in rooms() {
        for (number, line) in (600_u128..).zip(LINES) {
            let own = Uuid::from_u128(number);
            let path = format!("{}/referrals/new?id={own}", koivusilta());
            let sent =
                fields(&[("name", line), ("wish", line), ("referred_by", line), ("referral_source", "self")]);
            let answered = room.post(&path, Some(room.leader), &sent);
            assert_eq!(answered.status, StatusCode::SEE_OTHER, "{} {line}", room.on);
            let kept = room.kept();
            assert_eq!(room.post(&path, Some(room.leader), &sent).status, StatusCode::SEE_OTHER);
            assert_eq!(room.kept(), kept, "{} {line}: once", room.on);
            for page in [format!("{}/referrals/{own}", koivusilta()), format!("{}/referrals", koivusilta())] {
                let shown = room.get(&page, Some(room.leader)).text;
                assert!(read(&shown).contains(line), "{} {line} {page}", room.on);
                is_text(room.on, &shown);
            }
        }
    }
}

/// The public page, which knows its reader by a cookie alone.
fn apply(room: &Room, lang: Lang, typed: &[(&str, &str)]) -> Answered {
    let service = &room.site.service;
    let (programme, form) = (programme_id("lehmusranta"), Uuid::parse_str(NOTHING).expect("an id"));
    let began = app::stamps::start(service, programme, form, service.now().at - 60_000).expect("a stamp");
    let all: Vec<(&str, &str)> = typed.iter().copied().chain([("began", began.as_str())]).collect();
    let coded = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
    let body: Vec<String> = all.iter().map(|(name, value)| format!("{name}={}", coded(value))).collect();
    let path = lehmusranta().replace("/programmes/", "/refer/");
    let request = Request::post(path)
        .header(header::HOST, "rinnalla.test")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, format!("rinnalla-language={}", lang.tag()))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    room.ask(request.body(Body::from(body.join("&"))).expect("a request"))
}

#[test]
fn whoever_applies_alone_is_told_kindly_and_loses_nothing() {
    let (long, wish) = ("ä".repeat(201), "ä".repeat(5_001));
    let cases: [(&str, &str, &str); 8] = [
        ("name", "", "field-missing"),
        ("name", &long, "text-long"),
        ("name", "a\u{0}b", "text-control"),
        ("phone", "", "contact-missing"),
        ("email", "<script>alert(1)</script>", "email-unreadable"),
        ("wish", &wish, "text-long"),
        ("birth_date", "31.2.1990", "day-unreadable"),
        ("language", "<img src=x>", "choice-unknown"),
    ];
    let right = [("name", "Tuisku Uutinen"), ("phone", "050 123"), ("wish", LINES[0]), ("id", NOTHING)];
    for room in rooms() {
        let before = room.kept();
        for lang in Lang::ALL {
            for (field, value, code) in cases {
                let rest = right.iter().filter(|(name, _)| *name != field).copied();
                let typed: Vec<(&str, &str)> = rest.chain([(field, value)]).collect();
                let answered = apply(&room, lang, &typed);
                let texts = [fault(lang, &format!("refer-{field}-{code}"), code)];
                let again: Vec<&str> =
                    typed.iter().filter(|(name, _)| *name != "language").map(|(_, value)| *value).collect();
                asks_to_mend(&format!("{} {lang:?} {field} {code}", room.on), &answered, &texts, &again);
            }
        }
        assert_eq!(room.kept(), before, "{}", room.on);
        // What only a program fills in, and what no visitor may say, changes nothing of what is kept.
        let trap = apply(&room, Lang::Fi, &[&right[..], &[("website", "x")]].concat());
        assert_eq!((trap.status, room.kept()), (StatusCode::SEE_OTHER, before), "{}", room.on);
        let more = [("coach_id", NOTHING), ("enrolled_on", DAY), ("referral_source", "care_team")];
        let sent = [&right[..], &more].concat();
        assert_eq!(apply(&room, Lang::Fi, &sent).status, StatusCode::SEE_OTHER, "{}", room.on);
        let kept = room.kept();
        assert_eq!(apply(&room, Lang::Fi, &sent).status, StatusCode::SEE_OTHER, "{}", room.on);
        assert_eq!(room.kept(), kept, "{}: sent twice is kept once", room.on);
        let found = room.site.database.query(
            "SELECT referral_source FROM clients WHERE name = 'Tuisku Uutinen' AND enrolled_on IS NULL AND coach_id IS NULL",
        );
        assert_eq!(found, ["self"], "{}", room.on);
        for _ in 0..3 {
            apply(&room, Lang::Fi, &sent);
        }
        let often = apply(&room, Lang::Fi, &sent);
        assert_eq!(often.status, StatusCode::TOO_MANY_REQUESTS, "{}", room.on);
        assert!(read(&often.text).contains(LINES[0]), "{}: what was typed is kept", room.on);
        is_text(room.on, &often.text);
    }
}

#[test]
fn whatever_is_looked_for_is_text() {
    let path = format!("{}/search", koivusilta());
    for room in rooms() {
        let long = "hyllyttäjä ".repeat(2_000);
        for question in LINES.into_iter().chain(["", "\u{0}", "a\u{0}b", "%_%", "*", long.trim()]) {
            let answered = room.post(&path, Some(room.coach), &fields(&[("q", question)]));
            assert_eq!(answered.status, StatusCode::OK, "{} {question:?}", room.on);
            assert!(read(&answered.text).contains(question), "{} {question:?}", room.on);
            is_text(room.on, &answered.text);
        }
    }
}

#[test]
fn a_key_needs_a_name_and_keeps_what_was_typed() {
    let long = "ä".repeat(61);
    let programme = koivusilta().replace("/programmes/", "");
    all_refused(|room| {
        let names = ["", "  ", long.as_str(), "a\u{0}b", "<script>alert(1)</script>\u{7}"];
        let wrong = |name: &str| Wrong {
            path: "/account/keys".to_owned(),
            by: room.coach,
            typed: fields(&[("programme", &programme), ("name", name), ("scope", "names")]),
            told: common(&["key-name"]),
            again: &["name"],
        };
        names.map(wrong).into_iter().collect()
    });
    for room in rooms() {
        for name in LINES {
            let sent = fields(&[("programme", &programme), ("name", name), ("scope", "everything")]);
            let made = room.post("/account/keys", Some(room.coach), &sent);
            assert_eq!(made.status, StatusCode::OK, "{} {name}", room.on);
            assert!(read(&made.text).contains(name), "{} {name}", room.on);
            is_text(room.on, &made.text);
        }
        for programme in ["", "<script>", NOTHING] {
            let sent = fields(&[("programme", programme), ("name", "Kalenteri")]);
            let refused = room.post("/account/keys", Some(room.coach), &sent).status;
            assert!(
                matches!(refused, StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND),
                "{} {refused}",
                room.on
            );
        }
    }
}

#[test]
fn a_password_that_will_not_do_is_told_and_never_shown() {
    let long = "aB3 ".repeat(200);
    let cases: [([&str; 3], &[&'static str]); 6] = [
        (["", "", ""], &["password-wrong", "password-short"]),
        (["väärä salasana", "pihlaja-ja-koivu", "pihlaja-ja-koivu"], &["password-wrong"]),
        ([PASSWORD, "lyhyt", "lyhyt"], &["password-short"]),
        ([PASSWORD, &long, &long], &["password-long"]),
        ([PASSWORD, "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"], &["password-plain"]),
        ([PASSWORD, "<script>alert(1)</script>", "toinen"], &["password-differs"]),
    ];
    all_refused(|room| {
        let wrong = |([current, new, again], codes): &([&str; 3], &[&'static str])| Wrong {
            path: "/account/password".to_owned(),
            by: room.coach,
            typed: fields(&[("current", current), ("new", new), ("again", again)]),
            told: common(codes),
            again: &[],
        };
        cases.iter().map(wrong).collect()
    });
    for room in rooms() {
        let sent = fields(&[("current", PASSWORD), ("new", "lyhyt-sana"), ("again", "lyhyt-sana")]);
        let shown = room.post("/account/password", Some(room.coach), &sent).text;
        assert!(!shown.contains("lyhyt-sana") && !shown.contains(PASSWORD), "{}", room.on);
    }
}

#[test]
fn whoever_cannot_sign_in_is_told_the_same_whatever_was_typed() {
    for room in rooms() {
        let long = "x".repeat(10_000);
        for username in LINES.into_iter().chain(["\u{0}", "leader\u{0}", long.as_str()]) {
            let sent = fields(&[
                ("username", username),
                ("password", "<script>alert(1)</script>"),
                ("next", "//evil"),
            ]);
            let answered = room.post("/login", None, &sent);
            let told = format!("{} {:?}", room.on, username.chars().take(30).collect::<String>());
            asks_to_mend(&told, &answered, &[Lang::Fi.words().get("login-wrong")], &[username]);
        }
        let blank = room.post("/login", None, &Fields::new());
        let texts = ["login-username-missing", "login-password-missing"].map(|key| Lang::Fi.words().get(key));
        asks_to_mend(room.on, &blank, &texts, &[]);
    }
}

#[test]
fn only_languages_that_there_are_can_be_chosen() {
    for room in rooms() {
        for lang in ["", "xx", "<script>alert(1)</script>", "\u{0}", "FI;"] {
            let answered = room.post("/language", Some(room.coach), &fields(&[("lang", lang), ("to", "/")]));
            assert_eq!(answered.status, StatusCode::BAD_REQUEST, "{} {lang:?}", room.on);
            assert!(answered.headers.get(header::SET_COOKIE).is_none(), "{} {lang:?}", room.on);
            is_text(room.on, &answered.text);
        }
        for to in ["//evil.example", "https://evil.example", "/\\evil", "javascript:alert(1)", "/a\r\nb: c"] {
            let sent = fields(&[("lang", "sv"), ("to", to)]);
            assert_eq!(room.post("/language", Some(room.coach), &sent).location, "/", "{} {to:?}", room.on);
        }
    }
}
