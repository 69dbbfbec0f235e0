//! What people, programs and cats on keyboards write into fields.

use casework::forms::{Field, Holds, Linked, MOST_LINE, MOST_WORDS};

use crate::{DAY, id};

/// What must never stand on a page as it was typed.
pub(crate) const HARM: [&str; 5] =
    ["<script>alert", "<img src=x", "</textarea></title>", "onmouseover='alert", "<svg onload"];

/// Lines that may be kept and must be shown as they are.
pub(crate) const LINES: [&str; 12] = [
    "<script>alert(1)</script>",
    "'; DROP TABLE clients; --",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)' x='",
    "</textarea></title></style><svg onload=alert(1)>",
    "\u{202e}teksti oikealta\u{202c} \u{200f}\u{2067}x\u{2069}",
    "😀👩🏽‍💼 שלום مرحبا",
    "{{7*7}}${7*7}<%= 7*7 %> {$name}",
    "&lt;b&gt; &amp;amp; %3Cscript%3E %00",
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "a\u{feff}b\u{200b}c\u{0301}\u{0301}\u{0301}",
    "\\'; SELECT pg_sleep(9); \\x00 $1 ?",
];

/// Values that a field must not take, with the code of what is told.
pub(crate) fn bad(field: &Field) -> Vec<(String, &'static str)> {
    let all = |texts: &[&str], code| texts.iter().map(|text| ((*text).to_owned(), code)).collect::<Vec<_>>();
    let long = |most: usize| vec![("ä".repeat(most + 1), "text-long"), ("x".repeat(20_000), "text-long")];
    match field.holds {
        Holds::Line => {
            let control =
                all(&["a\u{7}b", "a\u{0}b", "a\nb", "<script>alert(1)</script>\u{1b}[2J"], "text-control");
            [control, long(MOST_LINE)].concat()
        }
        Holds::Words => [all(&["a\u{0}b", "a\u{7}<img src=x>"], "text-control"), long(MOST_WORDS)].concat(),
        Holds::Day => all(
            &[
                "31.2.2024",
                "2024-13-01",
                "eilen",
                "-1",
                "99999-01-01",
                "<script>alert(1)</script>",
                "2024-5-1",
            ],
            "day-unreadable",
        ),
        Holds::Whole(..) => all(&["1,5", "NaN", "", "९"], "number-unreadable"),
        Holds::Decimal(_, most) => [
            all(&["NaN", "inf", "1e9", "١٢", "<script>alert(1)</script>", "--1"], "number-unreadable"),
            vec![("9".repeat(400), "number-unreadable"), ((most + 1).to_string(), "number-outside")],
            all(&["-1"], "number-outside"),
        ]
        .concat(),
        Holds::YesNo | Holds::One(_) | Holds::Many(_) => {
            all(&["YES", "<script>alert(1)</script>", "yes;no", "-1"], "choice-unknown")
        }
        // Looked at when all else is right.
        Holds::Link(_) | Holds::Links(_) => Vec::new(),
        Holds::Occupation => all(&["123", "12345", "abcd", "-123", "١٢٣٤"], "occupation-unreadable"),
        Holds::BusinessId => {
            all(&["9900100-3", "1", "<script>alert(1)</script>", "١٢٣٤٥٦٧-١"], "business-id-wrong")
        }
        Holds::Email => {
            all(&["a", "a@b", "@b.fi", "a b@c.fi", "<script>alert(1)</script>"], "email-unreadable")
        }
    }
}

/// Whether what is wrong in such a field stands in it again; a list has no place for what it does not know.
pub(crate) fn is_kept(field: &Field) -> bool {
    !matches!(field.holds, Holds::YesNo | Holds::One(_) | Holds::Many(_) | Holds::Link(_) | Holds::Links(_))
}

/// A value that a field takes.
pub(crate) fn good(field: &Field) -> String {
    match field.holds {
        Holds::Line => "Rivi".to_owned(),
        Holds::Words => "Sanoja".to_owned(),
        Holds::Day => DAY.to_owned(),
        Holds::Whole(least, _) | Holds::Decimal(least, _) => least.to_string(),
        Holds::YesNo => "yes".to_owned(),
        Holds::One(list) | Holds::Many(list) => list.codes()[0].to_owned(),
        Holds::Link(Linked::Staff) | Holds::Links(Linked::Staff) => id("staff", "S01").to_string(),
        Holds::Link(Linked::PartnerTeam) | Holds::Links(Linked::PartnerTeam) => {
            id("partner_teams", "T1").to_string()
        }
        Holds::Link(Linked::Employer) | Holds::Links(Linked::Employer) => id("employers", "E01").to_string(),
        Holds::Occupation => "9214".to_owned(),
        Holds::BusinessId => "9900100-2".to_owned(),
        Holds::Email => "iiris@esimerkki.fi".to_owned(),
    }
}
