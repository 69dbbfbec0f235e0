//! `rinnalla serve`: pages until it is told to stop; then what was begun is finished.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Context;
use app::Service;
use tokio::net::TcpListener;

use crate::Ended;
use crate::args::ServeArgs;
use crate::service::{Config, begin_logs, open};

pub(crate) fn run(args: &ServeArgs) -> anyhow::Result<Ended> {
    let config = Config::read(args.config.config.as_deref())?;
    begin_logs(&config);
    for doubt in config.doubts() {
        tracing::warn!("{doubt}");
    }
    let service = Arc::new(open(&config)?);
    service.set_right()?;
    let runtime = runtime()?;
    let served = runtime.block_on(async {
        let listener = bind(config.listen).await?;
        tracing::info!(address = %listener.local_addr()?, version = server::version(), "serving");
        serve(listener, Arc::clone(&service), &config).await
    });
    // The connections of the store close by blocking, which no thread of the runtime may.
    drop(runtime);
    drop(service);
    served?;
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
    let figures = match config.metrics_listen {
        Some(address) => Some(bind(address).await?),
        None => None,
    };
    Ok(server::serve(listener, figures, service, config.of_pages(), told_to_stop()).await?)
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
