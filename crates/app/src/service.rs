//! The running service: its store, its clock, and what it remembers between requests.

use std::sync::{Arc, OnceLock};

use store::Store;
use uuid::Uuid;

use crate::bundle::Progress;
use crate::cache::{Cache, Programme};
use crate::sites::Ratings;
use crate::throttle::Throttle;
use crate::vault::Vault;
use crate::world::{Now, World};

/// The running service, shared by every request.
pub struct Service {
    pub(crate) store: Store,
    pub(crate) world: Arc<dyn World>,
    pub(crate) cache: Cache,
    pub(crate) throttle: Throttle,
    pub(crate) progress: Progress,
    pub(crate) vault: Option<Vault>,
    pub(crate) ratings: Ratings,
    /// What forms are stamped with, once it was asked for.
    form_secret: OnceLock<[u8; 32]>,
    pub(crate) frozen: Arc<crate::reviews::evidence::Kept>,
}

impl Service {
    /// A service on this store.
    pub fn new(store: Store, world: Arc<dyn World>) -> Service {
        Service {
            store,
            world,
            cache: Cache::default(),
            throttle: Throttle::default(),
            progress: Progress::default(),
            vault: None,
            ratings: Ratings::default(),
            form_secret: OnceLock::new(),
            frozen: Arc::default(),
        }
    }

    /// The same with a vault, so that identity codes can be kept.
    #[must_use]
    pub fn with_vault(mut self, vault: Vault) -> Service {
        self.vault = Some(vault);
        self
    }

    /// A new id, for a form whose sender names what it makes.
    pub fn new_id(&self) -> Uuid {
        self.world.id()
    }

    /// Whether identity codes can be kept.
    pub fn keeps_identity_codes(&self) -> bool {
        self.vault.is_some()
    }

    /// What forms are stamped with: made once for the database, so that instances and restarts agree.
    pub(crate) fn form_secret(&self) -> crate::Result<[u8; 32]> {
        if let Some(secret) = self.form_secret.get() {
            return Ok(*secret);
        }
        let kept = self.store.ask(store::public_pages::form_secret)?;
        let secret = if let Some(secret) = kept {
            secret
        } else {
            let fresh = self.world.secret();
            let made: crate::Result<_> = self.store.write(move |tx| {
                store::public_pages::keep_form_secret(tx, fresh)?;
                Ok(store::public_pages::form_secret(tx)?)
            });
            made?.unwrap_or(fresh)
        };
        Ok(*self.form_secret.get_or_init(|| secret))
    }

    /// Sets right what a stop in the middle of something left behind: imports that nobody runs any more. On
    /// PostgreSQL another instance may be running them.
    pub fn set_right(&self) -> crate::Result<()> {
        if self.store.location().path().is_none() {
            return Ok(());
        }
        self.store.write(|tx| Ok(store::uploads::none_runs(tx)?))
    }

    /// The time now.
    pub fn now(&self) -> Now {
        self.world.now()
    }

    /// The calendar day, hour and minute of an instant where the service is.
    pub fn local(&self, at: i64) -> (casework::Day, u8, u8) {
        self.world.local(at)
    }

    /// A programme in its present version: as it is kept, where one question tells that it is still the same.
    ///
    /// Errors: [`crate::Error::NotFound`] where there is none.
    pub(crate) fn programme(&self, id: Uuid) -> crate::Result<Arc<Programme>> {
        let version = self.store.ask(|tx| store::records::version(tx, id))?;
        let kept = version.and_then(|version| self.cache.kept_programme(id, version));
        kept.map_or_else(|| self.store.read(|tx| self.cache.programme(tx, id)), Ok)
    }

    /// Whether the database answers.
    pub fn is_ready(&self) -> bool {
        let asked: store::Result<()> = self.store.read(|tx| store::records::programmes(tx).map(drop));
        asked.is_ok()
    }
}

impl std::fmt::Debug for Service {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Service").field("store", &self.store).finish_non_exhaustive()
    }
}
