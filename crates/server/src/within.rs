//! Parts of a path. What is none of ours is not there: a page that helps, as for any unknown path.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::Response;
use serde::de::DeserializeOwned;

use crate::handlers::account::not_found;
use crate::visit::{State, Visit};

/// The parts of a path in braces, in their order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Within<T>(pub(crate) T);

impl<T: DeserializeOwned + Send> FromRequestParts<State> for Within<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Response> {
        if let Ok(Path(found)) = Path::<T>::from_request_parts(parts, state).await {
            return Ok(Within(found));
        }
        match Visit::from_request_parts(parts, state).await {
            Ok(visit) => Err(not_found(visit).await),
            Err(never) => match never {},
        }
    }
}
