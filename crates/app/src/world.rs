//! What use cases need of the world: the time and chance. Both are given, so that tests have their own.

use std::sync::atomic::{AtomicU64, Ordering};

use casework::Day;
use uuid::{Builder, Uuid};

/// An instant and the calendar day that it falls on where the service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since 1970.
    pub at: i64,
    /// The day.
    pub today: Day,
}

/// The time and chance.
pub trait World: Send + Sync {
    /// The time now.
    fn now(&self) -> Now;

    /// The calendar day, hour and minute of an instant where the service is.
    fn local(&self, at: i64) -> (Day, u8, u8);

    /// Fills the bytes by chance that nobody can guess.
    fn random(&self, bytes: &mut [u8]);
}

impl dyn World {
    /// A new id that sorts by time (UUID version 7).
    pub fn id(&self) -> Uuid {
        let mut chance = [0; 10];
        self.random(&mut chance);
        let millis = u64::try_from(self.now().at).unwrap_or_default();
        Builder::from_unix_timestamp_millis(millis, &chance).into_uuid()
    }

    /// A secret of 32 bytes.
    pub fn secret(&self) -> [u8; 32] {
        let mut secret = [0; 32];
        self.random(&mut secret);
        secret
    }
}

/// A clock that stands and chance that is none: for tests and measures, never for a service.
#[derive(Debug)]
pub struct Standing {
    /// The day.
    pub today: Day,
    /// Milliseconds since 1970.
    pub at: i64,
    next: AtomicU64,
}

impl Standing {
    /// A clock that stands at this instant of this day.
    pub fn at(today: Day, at: i64) -> Standing {
        Standing { today, at, next: AtomicU64::new(1) }
    }
}

impl World for Standing {
    fn now(&self) -> Now {
        Now { at: self.at, today: self.today }
    }

    fn local(&self, _: i64) -> (Day, u8, u8) {
        (self.today, 11, 0)
    }

    fn random(&self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(8) {
            let number = self.next.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed).to_be_bytes();
            part.copy_from_slice(&number[..part.len()]);
        }
    }
}
