//! What a form sent, and whether it is one that we gave.

use axum::extract::{Form, FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::answer::{Answer, Fault, answer};
use crate::pages::held::Held;
use crate::visit::{State, Visit, Visitor};

/// The fields of a form or of a query, as they were typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed(pub(crate) Vec<(String, String)>);

impl Typed {
    /// The fields of a query.
    pub(crate) fn of_query(uri: &axum::http::Uri) -> Typed {
        axum::extract::Query::try_from_uri(uri).map_or_else(|_| Typed::default(), |query| Typed(query.0))
    }

    /// The value of a field; blank when it was not sent.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Whether the form comes back from where it was held: it is shown again to be checked, and nothing is saved yet.
    pub(crate) fn is_draft(&self) -> bool {
        self.get("draft") == "again"
    }

    /// The value of a field that is filled.
    pub(crate) fn filled(&self, name: &str) -> Option<&str> {
        Some(self.get(name).trim()).filter(|value| !value.is_empty())
    }
}

impl FromRequest<State> for Typed {
    type Rejection = Response;

    async fn from_request(request: Request, state: &State) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let Ok(visit) = Visit::from_request_parts(&mut parts, state).await;
        let form = Form::<Vec<(String, String)>>::from_request(Request::from_parts(parts, body), state).await;
        match form {
            Ok(Form(fields)) => Ok(Typed(fields)),
            Err(rejected) if rejected.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Err(answer(visit, |_| -> Answer { Err(Fault::TooLarge) }).await)
            }
            Err(_) => Err(answer(visit, |_| -> Answer { Err(Fault::Unreadable) }).await),
        }
    }
}

impl Visitor {
    /// Whether the form carries the token that its session was given. What was typed into one that does not is held for
    /// whoever it belongs to.
    pub(crate) fn check(&self, typed: &Typed) -> Result<(), Fault> {
        let fault = match self.check_token(typed.get("form_token")) {
            Ok(()) => return Ok(()),
            Err(fault) => fault,
        };
        let Some(held) = Held::of(&self.path(), typed).map(Box::new) else { return Err(fault) };
        match (fault, &self.signed_in) {
            (Fault::SignIn, _) => Err(Fault::Held(held)),
            (Fault::Expired, Some((actor, _))) if self.is_of(&held, actor.account)? => {
                Err(Fault::Stale(held))
            }
            (fault, _) => Err(fault),
        }
    }

    /// Whether what is held was typed by this account.
    pub(crate) fn is_of(&self, held: &Held, account: Uuid) -> Result<bool, Fault> {
        let own = app::stamps::of_account(self.service(), account)?;
        Ok(same(held.stamp.as_bytes(), own.as_bytes()))
    }

    pub(crate) fn check_token(&self, sent: &str) -> Result<(), Fault> {
        let expected = self.token()?.form_token();
        let sent = sent.split_once('.').map_or(sent, |(token, _)| token);
        if same(sent.as_bytes(), expected.as_bytes()) { Ok(()) } else { Err(Fault::Expired) }
    }
}

/// Compares without telling by the time it takes where two texts differ.
fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |all, (one, other)| all | (one ^ other)) == 0
}
