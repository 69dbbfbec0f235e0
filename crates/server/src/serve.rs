//! Serves pages until it is told to stop; then what was begun is finished.

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use app::Service;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::metrics::{Metrics, metrics_router};
use crate::routes::router;
use crate::settings::Settings;

/// How long requests may take after the stop was asked for.
const GRACE: Duration = Duration::from_secs(20);

/// Serves pages on one listener, and figures for Prometheus on another where there is one, until `stop`.
///
/// Errors: what the listener itself fails with.
pub async fn serve(
    listener: TcpListener,
    figures: Option<TcpListener>,
    service: Arc<Service>,
    settings: Settings,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let metrics = Arc::new(Metrics::default());
    if let Some(listener) = figures {
        let router = metrics_router(Arc::clone(&metrics));
        tokio::spawn(async move {
            if let Err(fault) = axum::serve(listener, router).await {
                tracing::error!(%fault, "metrics ended");
            }
        });
    }
    let pages = router(service, settings, metrics).into_make_service_with_connect_info::<SocketAddr>();
    let (stopping, stopped) = oneshot::channel::<()>();
    let graceful = axum::serve(listener, pages).with_graceful_shutdown(async move {
        stop.await;
        tracing::info!("stopping");
        // Whoever waits for it is gone only when serving has ended.
        let _ = stopping.send(());
    });
    let late = async move {
        if stopped.await.is_ok() {
            tokio::time::sleep(GRACE).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        ended = graceful.into_future() => ended,
        () = late => {
            tracing::warn!("requests were still open after the time of grace");
            Ok(())
        }
    }
}
