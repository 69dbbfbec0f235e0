//! Stamps on forms: what a form brings back that shows when it was given out and for whom. Nobody can make one up, and
//! nothing secret stands in it.

use ring::hmac;
use uuid::Uuid;

use crate::error::Result;
use crate::service::Service;
use crate::sign_in::hex;

/// Nobody fills a form in as fast as this; a program does.
pub const LEAST_MILLIS: i64 = 3_000;
/// A form that is older is given out anew.
pub const MOST_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// So many bytes of a digest stand in a stamp.
const SHOWN_BYTES: usize = 16;

/// What a stamp tells of when its form was given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// As long ago as a person takes.
    Right,
    /// Just now.
    TooYoung,
    /// More than a day ago.
    TooOld,
    /// It is no stamp of ours for this form.
    Unknown,
}

/// The stamp of a form of a programme that is given out at an instant, under the id that what it sends will have.
pub fn start(service: &Service, programme: Uuid, id: Uuid, at: i64) -> Result<String> {
    Ok(format!("{at}.{}", digest(service, &format!("start {programme} {id} {at}"))?))
}

/// How old a form is by its stamp.
pub fn age(service: &Service, programme: Uuid, id: Uuid, stamp: &str) -> Result<Age> {
    let at: Option<i64> = stamp.split_once('.').and_then(|(at, _)| at.parse().ok());
    let Some(at) = at else { return Ok(Age::Unknown) };
    if start(service, programme, id, at)? != stamp {
        return Ok(Age::Unknown);
    }
    Ok(match service.now().at.saturating_sub(at) {
        ..LEAST_MILLIS => Age::TooYoung,
        LEAST_MILLIS..=MOST_MILLIS => Age::Right,
        _ => Age::TooOld,
    })
}

/// What tells the forms of one account from those of another, in whatever session.
pub fn of_account(service: &Service, account: Uuid) -> Result<String> {
    digest(service, &format!("account {account}"))
}

fn digest(service: &Service, text: &str) -> Result<String> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, &service.form_secret()?);
    let tag = hmac::sign(&key, text.as_bytes());
    Ok(hex(tag.as_ref().get(..SHOWN_BYTES).unwrap_or_default()))
}
