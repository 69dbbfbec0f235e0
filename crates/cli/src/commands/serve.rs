//! `rinnalla serve`: pages until it is told to stop; then what was begun is finished.

use std::future::IntoFuture;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use app::Service;
use tokio::net::TcpListener;

use crate::Ended;
use crate::args::ServeArgs;
use crate::service::{Config, begin_logs, open};

/// How long requests may take after the stop was asked for.
const GRACE: Duration = Duration::from_secs(20);

pub(crate) fn run(args: &ServeArgs) -> anyhow::Result<Ended> {
    let config = Config::read(args.config.config.as_deref())?;
    begin_logs(&config);
    for doubt in config.doubts() {
        tracing::warn!("{doubt}");
    }
    let service = Arc::new(open(&config)?);
    service.set_right()?;
    runtime()?.block_on(async {
        let listener = bind(config.listen).await?;
        tracing::info!(address = %listener.local_addr()?, version = server::version(), "serving");
        serve(listener, service, &config).await
    })?;
    tracing::info!("stopped");
    Ok(Ended::Done)
}

pub(crate) fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

pub(crate) async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("{address} cannot be listened on"))
}

/// Serves pages, and metrics where they are asked for, until a signal.
pub(crate) async fn serve(
    listener: TcpListener,
    service: Arc<Service>,
    config: &Config,
) -> anyhow::Result<()> {
    let metrics = Arc::new(server::Metrics::default());
    if let Some(address) = config.metrics_listen {
        let listener = bind(address).await?;
        let router = server::metrics_router(Arc::clone(&metrics));
        tokio::spawn(axum_serve(listener, router));
    }
    let router = server::router(service, config.of_pages(), metrics);
    let pages = axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let graceful = pages.with_graceful_shutdown(async move {
        told_to_stop().await;
        tracing::info!("stopping");
        let _ = stop.send(());
    });
    let late = async move {
        let _ = stopped.await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        ended = graceful.into_future() => ended?,
        () = late => tracing::warn!("requests were still open after the time of grace"),
    }
    Ok(())
}

async fn axum_serve(listener: TcpListener, router: axum::Router) {
    if let Err(fault) = axum::serve(listener, router).await {
        tracing::error!(%fault, "metrics ended");
    }
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
