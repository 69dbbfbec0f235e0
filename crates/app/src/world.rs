//! What use cases need of the world: the time and chance. Both are given, so that tests have their own.

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
