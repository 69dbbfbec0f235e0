//! Whether the service lives, and whether it can serve.

use axum::extract::State as Extract;
use axum::http::StatusCode;

use crate::visit::State;

/// The process answers.
pub(crate) async fn live() -> &'static str {
    "live\n"
}

/// The database answers too.
pub(crate) async fn ready(Extract(state): Extract<State>) -> (StatusCode, &'static str) {
    let asked = tokio::task::spawn_blocking(move || state.service.is_ready()).await;
    if asked.unwrap_or(false) {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
    }
}
