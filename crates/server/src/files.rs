//! Forms with a file, read piece by piece so that no more is held than is taken.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::StatusCode;

/// What is around a file in a form, in bytes, is small.
const AROUND: usize = 64 * 1024;
/// The longest of the other fields, in bytes.
const MOST_FIELD_BYTES: usize = 1024;

/// A form with a file, as it was sent.
#[derive(Debug, Default)]
pub(crate) struct Sent {
    /// The token of the form.
    pub(crate) form_token: String,
    /// The upload that this file comes instead of.
    pub(crate) replaces: String,
    /// The file's name.
    pub(crate) file_name: String,
    /// Its content.
    pub(crate) content: Vec<u8>,
}

/// Why a form with a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// The file is larger than is taken.
    TooLarge,
    /// It is no form with a file.
    Broken,
}

impl From<MultipartError> for Unread {
    fn from(error: MultipartError) -> Unread {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Unread::TooLarge } else { Unread::Broken }
    }
}

impl Sent {
    /// Reads the form; `most` is the largest file in bytes.
    pub(crate) async fn read(mut request: Request, most: usize) -> Result<Sent, Unread> {
        DefaultBodyLimit::max(most + AROUND).apply(&mut request);
        let mut form = Multipart::from_request(request, &()).await.map_err(|_| Unread::Broken)?;
        let mut sent = Sent::default();
        while let Some(field) = form.next_field().await? {
            let name = field.name().unwrap_or_default().to_owned();
            match name.as_str() {
                "file" => {
                    sent.file_name = field.file_name().unwrap_or_default().to_owned();
                    sent.content = bounded(field, most).await?;
                }
                "form_token" => sent.form_token = text(field).await?,
                "replaces" => sent.replaces = text(field).await?,
                _ => {}
            }
        }
        Ok(sent)
    }
}

async fn text(field: Field<'_>) -> Result<String, Unread> {
    String::from_utf8(bounded(field, MOST_FIELD_BYTES).await?).map_err(|_| Unread::Broken)
}

async fn bounded(mut field: Field<'_>, most: usize) -> Result<Vec<u8>, Unread> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await? {
        if bytes.len() + chunk.len() > most {
            return Err(Unread::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}
