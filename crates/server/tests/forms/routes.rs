//! Every route that takes a form, with what no form of ours sends.

use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode, header};
use server::ROUTES;

use crate::site::{Site, koivusilta};
use crate::{NOTHING, Room};

const LARGE: &str = "ten megabytes";
const TEN_MEGABYTES: usize = 10 * 1024 * 1024;
/// Files are sent here, which may be as large; what is no file is not taken either.
const FILES: [&str; 2] =
    ["/programmes/{programme}/import", "/programmes/{programme}/clients/{client}/documents"];

/// A path of a route, with ids of nothing.
fn filled(route: &str) -> String {
    let path = route.replace("/programmes/{programme}", &koivusilta()).replace("{item}", "17");
    let path = path.replace("{employer}/{kind}", "{employer}/job_lead").replace("{kind}", "consent");
    let programme = koivusilta().replace("/programmes/", "");
    let mut parts = path.replace("{programme}", &programme);
    while let (Some(from), Some(to)) = (parts.find('{'), parts.find('}')) {
        parts.replace_range(from..=to, NOTHING);
    }
    parts
}

/// What no form of ours sends: what it is, its type, and its bytes.
fn odd() -> [(&'static str, &'static str, Bytes); 6] {
    const FORM: &str = "application/x-www-form-urlencoded";
    [
        (LARGE, FORM, Bytes::from(vec![b'a'; TEN_MEGABYTES])),
        ("many fields", FORM, Bytes::from("a=b&".repeat(60_000))),
        ("bytes that are no text", FORM, Bytes::from_static(b"a=%ff%fe%00&\xff=\x00")),
        ("another type", "application/json", Bytes::from_static(b"{\"a\":1}")),
        (
            "half a file",
            "multipart/form-data; boundary=x",
            Bytes::from_static(b"--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc"),
        ),
        ("nothing", FORM, Bytes::new()),
    ]
}

#[test]
fn no_route_breaks_on_what_is_no_form() {
    let room = Room::of("SQLite", Site::new());
    let odd = odd();
    for route in ROUTES.iter().filter(|route| route.method == "POST") {
        let before = room.kept();
        for (what, kind, body) in &odd {
            let request = Request::post(filled(route.path))
                .header(header::HOST, "rinnalla.test")
                .header("sec-fetch-site", "same-origin")
                .header(header::COOKIE, format!("rinnalla={}", room.leader.text()))
                .header(header::CONTENT_TYPE, *kind);
            let answered = room.ask(request.body(Body::from(body.clone())).expect("a request"));
            let told = format!("{} {what}: {}", route.path, answered.status);
            let is_refused = answered.status.is_client_error() || answered.status == StatusCode::SEE_OTHER;
            assert!(is_refused, "{told}");
            if *what == LARGE && !FILES.contains(&route.path) {
                assert_eq!(answered.status, StatusCode::PAYLOAD_TOO_LARGE, "{told}");
                assert!(answered.text.contains("<h1"), "{told}: a page that helps");
            }
        }
        assert_eq!(room.kept(), before, "{}: nothing is saved", route.path);
    }
}
