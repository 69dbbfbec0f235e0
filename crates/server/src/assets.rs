//! Styles, script, icons and fonts, inside the program.

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

const STYLES: &str = concat!(
    include_str!("../../../web/styles/10-reset.css"),
    include_str!("../../../web/styles/20-tokens.css"),
    include_str!("../../../web/styles/30-base.css"),
    include_str!("../../../web/styles/40-layout.css"),
    include_str!("../../../web/styles/50-components.css"),
    include_str!("../../../web/styles/60-utilities.css"),
    include_str!("../../../web/styles/70-print.css"),
);

struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

const ASSETS: [Asset; 6] = [
    Asset { name: "app.css", kind: "text/css; charset=utf-8", bytes: STYLES.as_bytes() },
    Asset {
        name: "app.js",
        kind: "text/javascript; charset=utf-8",
        bytes: include_bytes!("../../../web/scripts/app.js"),
    },
    Asset { name: "icons.svg", kind: "image/svg+xml", bytes: include_bytes!("../../../web/icons.svg") },
    Asset { name: "favicon.svg", kind: "image/svg+xml", bytes: include_bytes!("../../../web/favicon.svg") },
    Asset {
        name: "source-sans-3-latin.woff2",
        kind: "font/woff2",
        bytes: include_bytes!("../../../web/fonts/source-sans-3-latin.woff2"),
    },
    Asset {
        name: "source-sans-3-latin-ext.woff2",
        kind: "font/woff2",
        bytes: include_bytes!("../../../web/fonts/source-sans-3-latin-ext.woff2"),
    },
];

/// The version of the program.
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// A file by its name; the browser keeps it and asks whether it has changed.
pub(crate) async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut hasher = DefaultHasher::new();
    asset.bytes.hash(&mut hasher);
    let tag = format!("\"{:016x}\"", hasher.finish());
    let kept = headers.get(header::IF_NONE_MATCH).and_then(|tag| tag.to_str().ok());
    let mut response = if kept.is_some_and(|kept| kept.contains(tag.trim_matches('"'))) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, asset.kind)], asset.bytes).into_response()
    };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600"));
    response
}
