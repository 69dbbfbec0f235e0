//! Styles, script, icons and fonts, inside the program.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use crate::within::Within;

const STYLES: &str = concat!(
    include_str!("../../../web/styles/10-reset.css"),
    include_str!("../../../web/styles/20-tokens.css"),
    include_str!("../../../web/styles/30-base.css"),
    include_str!("../../../web/styles/40-layout.css"),
    include_str!("../../../web/styles/50-components.css"),
    include_str!("../../../web/styles/51-entry.css"),
    include_str!("../../../web/styles/52-clients.css"),
    include_str!("../../../web/styles/53-employers.css"),
    include_str!("../../../web/styles/54-referral.css"),
    include_str!("../../../web/styles/55-offline.css"),
    include_str!("../../../web/styles/60-utilities.css"),
    include_str!("../../../web/styles/70-print.css"),
);

struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

static ASSETS: [Asset; 14] = [
    Asset { name: "app.css", kind: "text/css; charset=utf-8", bytes: STYLES.as_bytes() },
    script("app.js", include_bytes!("../../../web/scripts/app.js")),
    script("drafts.js", include_bytes!("../../../web/scripts/drafts.js")),
    script("entry.js", include_bytes!("../../../web/scripts/entry.js")),
    script("outbox.js", include_bytes!("../../../web/scripts/outbox.js")),
    script("outbox-form.js", include_bytes!("../../../web/scripts/outbox-form.js")),
    script("outbox-view.js", include_bytes!("../../../web/scripts/outbox-view.js")),
    script("queue.js", include_bytes!("../../../web/scripts/queue.js")),
    script("referral.js", include_bytes!("../../../web/scripts/referral.js")),
    script("worker.js", include_bytes!("../../../web/scripts/worker.js")),
    Asset { name: "icons.svg", kind: "image/svg+xml", bytes: include_bytes!("../../../web/icons.svg") },
    Asset { name: "favicon.svg", kind: "image/svg+xml", bytes: include_bytes!("../../../web/favicon.svg") },
    font("source-sans-3-latin.woff2", include_bytes!("../../../web/fonts/source-sans-3-latin.woff2")),
    font("source-sans-3-latin-ext.woff2", include_bytes!("../../../web/fonts/source-sans-3-latin-ext.woff2")),
];

const fn script(name: &'static str, bytes: &'static [u8]) -> Asset {
    Asset { name, kind: "text/javascript; charset=utf-8", bytes }
}

const fn font(name: &'static str, bytes: &'static [u8]) -> Asset {
    Asset { name, kind: "font/woff2", bytes }
}

/// The script that stands between pages and network: it serves every page, not only those below its own address.
const WORKER: &str = "worker.js";

/// The version of the program.
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The address of a file, which changes with its content: what a browser keeps is never an older one.
pub(crate) fn address(name: &str) -> String {
    let tag = find(name).map_or("", |(_, tag)| tag);
    format!("/static/{name}?v={tag}")
}

/// What tells one content of a file from another.
static TAGS: LazyLock<[String; 14]> = LazyLock::new(|| {
    ASSETS.each_ref().map(|asset| {
        let mut hasher = DefaultHasher::new();
        asset.bytes.hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    })
});

fn find(name: &str) -> Option<(&'static Asset, &'static str)> {
    ASSETS
        .iter()
        .zip(TAGS.iter())
        .find(|(asset, _)| asset.name == name)
        .map(|(asset, tag)| (asset, tag.as_str()))
}

/// A file by its name. Asked for by its address it is kept for good; otherwise the browser asks whether it has
/// changed.
pub(crate) async fn asset(Within(name): Within<String>, uri: Uri, headers: HeaderMap) -> Response {
    let Some((asset, tag)) = find(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let kept = headers.get(header::IF_NONE_MATCH).and_then(|tag| tag.to_str().ok());
    let mut response = if kept.is_some_and(|kept| kept.contains(tag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, asset.kind)], asset.bytes).into_response()
    };
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{tag}\"")) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    if asset.name == WORKER {
        response.headers_mut().insert("service-worker-allowed", HeaderValue::from_static("/"));
    }
    let is_by_address = uri.query().and_then(|query| query.strip_prefix("v=")) == Some(tag);
    let how_long = if is_by_address { "public, max-age=31536000, immutable" } else { "public, no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(how_long));
    response
}
