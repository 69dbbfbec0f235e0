//! The running service: its settings, its clock, its logs, and opening the database.

mod config;
mod logs;
mod world;

use std::sync::Arc;

use app::{Service, Vault};
use store::{Location, Store};

pub(crate) use config::{BadSettings, Config, example};
pub(crate) use logs::begin as begin_logs;
pub(crate) use world::{System, millis};

/// Opens the database of the settings with its newest schema.
///
/// Errors: a schema that is newer than the program, or a database that cannot be reached.
pub(crate) fn open(config: &Config) -> anyhow::Result<Service> {
    let world = System::new(config.time_zone()?);
    let location = Location::of(&config.database_url);
    make_private(&location)?;
    location.migrate(millis())?;
    let store = Store::open(location)?;
    let service = Service::new(store, Arc::new(world));
    Ok(match &config.identity_key {
        Some(key) => service.with_vault(Vault::parse(key)?),
        None => service,
    })
}

/// A database that is made new is for its owner's eyes only.
pub(crate) fn make_private(location: &Location) -> anyhow::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let Some(path) = location.path().filter(|path| !path.exists()) else { return Ok(()) };
    std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    Ok(())
}
