//! A running service for tests, asked without a socket.

use std::net::IpAddr;
use std::sync::Arc;

use app::demo::{self, Login};
use app::sign_in::{Token, sign_in};
use app::{Service, Standing, Vault};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use casework::access::AccountRole;
use server::{Cookies, Metrics, Peers, Settings};
use testkit::databases::Database;
use tower::ServiceExt;

pub(crate) const PASSWORD: &str = "koivu-ja-pihlaja";

/// A service on demonstration data.
pub(crate) struct Site {
    pub(crate) service: Arc<Service>,
    pub(crate) router: Router,
    pub(crate) logins: Vec<Login>,
    pub(crate) database: Database,
}

/// What was answered.
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) text: String,
}

impl Site {
    /// A service on this database.
    pub(crate) fn on(database: Database) -> Site {
        let standing = Standing::at(demo::day().expect("a day"), 1_715_760_000_000);
        let vault = Vault::new(&[7; 32]).expect("a key");
        let service = Arc::new(Service::new(database.store(), Arc::new(standing)).with_vault(vault));
        let logins = demo::fill(&service, PASSWORD).expect("demonstration data");
        let settings =
            Settings { cookies: Cookies::Plain, peers: Peers::Direct, contact: None, source: None };
        let router = server::router(Arc::clone(&service), settings, Arc::new(Metrics::default()));
        Site { service, router, logins, database }
    }

    /// A service on SQLite.
    pub(crate) fn new() -> Site {
        Site::on(Database::sqlite())
    }

    /// Signs the account of a role in.
    pub(crate) fn enter(&self, role: AccountRole) -> Token {
        let login = self.logins.iter().find(|login| login.role == role).expect("a login");
        let here: IpAddr = [127, 0, 0, 1].into();
        sign_in(&self.service, login.username, PASSWORD, here).expect("answered").expect("signed in")
    }

    /// Asks for a page.
    pub(crate) async fn get(&self, path: &str, token: Option<Token>) -> Answered {
        let mut request = Request::get(path).header(header::HOST, "rinnalla.test");
        if let Some(token) = token {
            request = request.header(header::COOKIE, format!("rinnalla={}", token.text()));
        }
        self.ask(request.body(Body::empty()).expect("a request")).await
    }

    /// Sends a form with the session's own token.
    pub(crate) async fn post(&self, path: &str, token: Option<Token>, fields: &[(&str, &str)]) -> Answered {
        let own = token.map(|token| token.form_token());
        let mut fields = fields.to_vec();
        if let Some(own) = &own {
            fields.push(("form_token", own));
        }
        self.post_bare(path, token, &fields, "same-origin").await
    }

    /// Sends exactly these fields, as from a site of this kind.
    pub(crate) async fn post_bare(
        &self,
        path: &str,
        token: Option<Token>,
        fields: &[(&str, &str)],
        from: &str,
    ) -> Answered {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect();
        let mut request = Request::post(path)
            .header(header::HOST, "rinnalla.test")
            .header("sec-fetch-site", from)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(token) = token {
            request = request.header(header::COOKIE, format!("rinnalla={}", token.text()));
        }
        self.ask(request.body(Body::from(body.join("&"))).expect("a request")).await
    }

    /// Asks.
    pub(crate) async fn ask(&self, request: Request<Body>) -> Answered {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 64 << 20).await.expect("a body");
        let location = parts.headers.get(header::LOCATION).and_then(|path| path.to_str().ok());
        Answered {
            status: parts.status,
            location: location.unwrap_or_default().to_owned(),
            headers: parts.headers.clone(),
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

fn coded(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}

/// The programme of most accounts.
pub(crate) fn koivusilta() -> String {
    format!("/programmes/{}", store::records::programme_id("koivusilta"))
}

/// A programme that is there and in which most accounts have no role.
pub(crate) fn lehmusranta() -> String {
    format!("/programmes/{}", store::records::programme_id("lehmusranta"))
}
